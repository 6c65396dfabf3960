import { n as e, t } from "./rolldown-runtime.js";
var n = t(((t, n, r) => {
	(function(r, i) {
		typeof t == `object` && typeof n == `object` ? n.exports = i(e(`stream/web`)) : typeof define == `function` && define.amd ? define([`stream/web`], i) : typeof t == `object` ? t["xz-decompress"] = i(e(`stream/web`)) : r[`xz-decompress`] = i(r[`stream/web`]);
	})(r, (e) => (() => {
		var t = [
			,
			((e) => {
				e.exports = `data:application/wasm;base64,AGFzbQEAAAABOApgAX8Bf2ABfwBgAABgA39/fwF/YAABf2ACf38AYAN/f34BfmACf38Bf2AEf39/fwF/YAN/f38AAyEgAAABAgMDAwMEAQUAAgMCBgcIBwUDAAMHAQcABwcBAwkFAwEAAgYIAX8BQfCgBAsHTgUGbWVtb3J5AgAOY3JlYXRlX2NvbnRleHQACA9kZXN0cm95X2NvbnRleHQACQxzdXBwbHlfaW5wdXQACg9nZXRfbmV4dF9vdXRwdXQACwqQYCDfAgEFf0EAIQECQCAAQQdqIgJBEEkNAEEBIQEgAkEDdiIDQQJGDQBBAiEBIAJBIEkNAEEDIQEgA0EERg0AQQQhASACQTBJDQBBBSEBIANBBkYNAEEGIQEgAkHIAEkNAEEHIQEgAkHYAEkNAEEIIQEgAkGIAUkNAEEJIQEgAkGIAkkNACAAEIGAgIAAIgBBCGpBACAAGw8LAkACQCABQQJ0QcCIgIAAaiIEKAIAIgANAEEAIQACQAJAQQAoAuSIgIAAIgJFDQBBACACKAIANgLkiICAAAwBC0EAEIGAgIAAIgJFDQILIAJBgIB8cSIAIAJBCHZB/wFxIgJyIAE6AAAgACACQQh0ckGAAmohAEEAIQJBACABQQJ0QYCIgIAAaigCACIDayEFIAMhAQNAIAAgBWoiACACNgIAIAAhAiABIANqIgFBgQJJDQALIAQgADYCAAsgBCAAKAIANgIACyAAC/QHAQh/QQAoArCIgIAAIQECQAJAAkACQAJAQQAtALSIgIAARQ0AQQBBADoAtIiAgAAgAUUNAUGwiICAACECA0ACQAJAIAFBCGoiAyABKAIEIgRqIgVBCHZB/wFxIgYNACABIQIMAQsCQANAIAVBgIB8cSAGai0AAEH+AUcNAUGwiICAACEGA0AgBiIHKAIAIgYgBUcNAAsgByAFKAIANgIAIAEgBCAFKAIEakEIaiIENgIEIAcgAiACIAVGGyECIAMgBGoiBUEIdkH/AXEiBg0ACwsgAigCACECCyACKAIAIgENAAtBACgCsIiAgAAhAQsgAUUNACAAQYcCakGAfnEhCEF/IQJBsIiAgAAhBEEAIQNBsIiAgAAhBgNAIAYhBwJAIAEiBigCBCIFIABJDQAgBSACTw0AIAUhAiAHIQQgBiEDIAVBCGogCEcNACAHIQQgBSECIAYhAwwECyAGKAIAIgENAAsgAw0CDAELQbCIgIAAIQQLPwBBEHQhASAAQYgCaiEHQQAhAwJAAkBBACgCuIiAgAAiAkUNAEEAIQUgASEGDAELQQAgAUHwoISAAEH//wNqQYCAfHEiBmsiAjYCuIiAgAAgAiEFCwJAIAcgBU0NACACQQF2IgIgByAFayIHIAIgB0sbQf//A2oiB0EQdkAAQX9GDQJBAEEAKAK4iICAACAHQYCAfHEiA2o2AriIgIAACyAGRQ0BIAZB/wE6AAEgBkEAKAKwiICAADYCgAIgBkGEAmogAyAFakGAgHxxQfh9aiICNgIAIAZBgAJqIQMLIANBgIB8cSIGIANBCHZB/wFxckH/AToAACAEIAMoAgA2AgACQCACIABrQYB+cSIFDQAgAw8LIAMhAQJAIAYgBUF/cyADQQhqIgQgAmoiB2pBgIB8cUYNACAEQf//A3EhBQJAIABB9/0DSw0AIAYgBEEIdkH/AXFqQf4BOgAAIANBACgCsIiAgAA2AgAgA0GAgAQgBWsiBTYCBEEAIAM2ArCIgIAAEIOAgIAAIAZBhIIEaiACIAVrQfh9aiIFNgIAIAZBgYAEakH/AToAACAGQYCCBGohASAFIABrQYB+cSEFDAELIAIgBWogACAFakH//3tqQYCAfHFrQYCAeGohBSADIQELIAEgASgCBCAFazYCBCAFQfgBaiEGIAcgBWtBCHZB/wFxIQUCQANAIAYiB0GAfmohBiAFIgQNAUEBIQUgB0H4AUcNAAsLAkAgB0H4AUYNACACIANqIAZrQYCAfHEiBSAEakH+AToAACAFIARBCHRqIgVBACgCsIiAgAA2AgAgBSAGNgIEQQAgBTYCsIiAgAAQg4CAgAALIAEPC0EAC3wBAn8CQCAARQ0AAkAgAEGAgHxxIABBCHZB/wFxciIBLQAAIgJB/wFHDQAgAEF4aiIAQQAoArCIgIAANgIAQQAgADYCsIiAgAAgAUH+AToAAEEAQQE6ALSIgIAADwsgACACQQJ0QcCIgIAAaiICKAIANgIAIAIgADYCAAsLawECfwJAQQAoArCIgIAAIgAoAgRB/wFLDQAgAEGAgHxxIgEgAEEIdkH/AXEiAHJBCToAAEEAQQAoArCIgIAAKAIANgKwiICAACABIABBCHRyIgBBACgC5IiAgAA2AgBBACAANgLkiICAAAsLTgECfwJAIAAgAUYNACACRQ0AA0ACQCAALQAAIgMgAS0AACIERg0AQQFBfyADIARLGw8LIAFBAWohASAAQQFqIQAgAkF/aiICDQALC0EAC3gBAX8CQAJAIAAgAU8NACACRQ0BIAAhAwNAIAMgAS0AADoAACABQQFqIQEgA0EBaiEDIAJBf2oiAg0ADAILCyAAIAFNDQAgAkUNACABQX9qIQEgAEF/aiEDA0AgAyACaiABIAJqLQAAOgAAIAJBf2oiAg0ACwsgAAssAQF/AkAgAkUNACAAIQMDQCADIAE6AAAgA0EBaiEDIAJBf2oiAg0ACwsgAAt/AQF/AkACQCABIAByIAJyQQNxRQ0AIAJFDQEgACEDA0AgAyABLQAAOgAAIAFBAWohASADQQFqIQMgAkF/aiICDQAMAgsLIAJBBEkNACACQQJ2IQIgACEDA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkF/aiICDQALCyAAC4gBAQJ/AkBBAC0A6IiAgAANAEEAQQE6AOiIgIAAEIyAgIAAEI6AgIAAC0GggAgQgICAgAAiAEGAgAQ2AgBBAkGAgIAgEJeAgIAAIQEgAEEUakKAgICAgIDAADcCACAAQRBqIABBoIAEajYCACAAQQhqQgA3AgAgACAAQSBqNgIEIAAgATYCHCAACxUAIAAoAhwQmICAgAAgABCCgICAAAsWACAAQQxqIAE2AgAgAEEIakEANgIACxsAIAAoAhwgAEEEaiAAQQxqKAIARRCWgICAAAtUAQN/QQAhAANAQQghASAAIQIDQEEAIAJBAXFrQaCG4u1+cSACQQF2cyECIAFBf2oiAQ0ACyAAQQJ0QfCIgIAAaiACNgIAIABBAWoiAEGAAkcNAAsLTgACQCABRQ0AIAJBf3MhAgNAIAJB/wFxIAAtAABzQQJ0QfCIgIAAaigCACACQQh2cyECIABBAWohACABQX9qIgENAAsgAkF/cyECCyACC10DAX4BfwF+QgAhAANAQQghASAAIQIDQEIAIAJCAYN9QsKenLzd8pW2SYMgAkIBiIUhAiABQX9qIgENAAsgAKdBA3RB8JCAgABqIAI3AwAgAEIBfCIAQoACUg0ACwtPAAJAIAFFDQAgAkJ/hSECA0AgAkL/AYMgADEAAIWnQQN0QfCQgIAAaikDACACQgiIhSECIABBAWohACABQX9qIgENAAsgAkJ/hSECCyACC8oQAgx/An4CQAJAIAAoAiRFDQAgACgCACECDAELQQAhAiAAQQA6ACggAEIANwMAIABCADcDGCAAQcgAakEAQeQAEIaAgIAAGiAAQawBakEMNgIACyAAIAEoAgQiAzYCECAAQeAAaiEEIABByABqIQUgAEG2AWohBiAAQbABaiEHIABBqAFqIQggASgCECEJAkACQAJAAkADQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDgoBAgAEBQYHCAkKDwsgASgCACEKIAAoAqgBIQIgACgCrAEhCyABKAIEIQwgASgCCCENDAILIAcgACgCqAEiDGogASgCACABKAIEIgJqIAEoAgggAmsiAiAAKAKsASAMayIMIAIgDEkbIgIQh4CAgAAaIAEgASgCBCACajYCBEEAIQwgAEEAIAAoAqgBIAJqIgIgAiAAKAKsASILRhs2AqgBIAIgC0cNESAAQQE2AgACQCAHQaiIgIAAQQYQhICAgABFDQBBBSEMDBILIAZBAkEAEI2AgIAAIAAoALgBRw0QQQYhDCAGLQAADREgACAALQC3ASICNgIgIAJBBEsNEUEBIAJ0QRNxRQ0RCyABKAIEIgwgASgCCCINRg0OAkAgASgCACIKIAxqLQAAIgsNACAAIAw2AhAgASAMQQFqNgIEQQYhAgwMC0EAIQIgAEEANgKoASAAQQI2AgAgACALQQJ0QQRqIgs2AqwBIAAgCzYCQAsgByACaiAKIAxqIA0gDGsiDCALIAJrIgIgDCACSRsiAhCHgICAABogASABKAIEIAJqNgIEQQAhDCAAQQAgACgCqAEgAmoiAiACIAAoAqwBIgtGGzYCqAEgAiALRw0PIAAgAkF8aiICNgKsAUEHIQwgByACQQAQjYCAgAAgByAAKAKsASICaigAAEcNDyAAQQI2AqgBIAAtALEBIgtBP3ENDAJAAkAgC0HAAHFFDQAgACAHIAggAhCRgICAAEEBRw0RIAAgACkDCDcDMCAAKAKsASECIAAtALEBIQsMAQsgAEJ/NwMwC0J/IQ4CQCALwEF/Sg0AIAAgByAIIAIQkYCAgABBAUcNECAAKAKsASECIAApAwghDgsgACAONwM4IAIgACgCqAEiC2tBAkkNDyAAIAtBAWoiCjYCqAEgCCALakEIai0AAEEhRw0MIAAgC0ECaiINNgKoASAIIApqQQhqLQAAQQFHDQwgAiANRg0PIAAgC0EDajYCqAEgACgCsAkgCCANakEIai0AABCcgICAACIMDQ8gACgCrAEiAiAAKAKoASIMIAIgDEsbIQ0CQANAIA0gDEYNASAAIAxBAWoiAjYCqAEgACAMaiELIAIhDCALQbABai0AAA0ODAALCyAFQgA3AwAgAEEANgKoASAAQQM2AgAgBUEIakIANwMACyAAIAEoAgQ2AhAgACABKAIQNgIUIAAoArAJIAEQmYCAgAAhDCAAIAApA0ggASgCBCAAKAIQa618Ig43A0ggACAAKQNQIAEoAhAgACgCFCICayILrXwiDzcDUCAOIAApAzBWDQ0gDyAAKQM4Vg0NAkACQAJAAkAgACgCIEF/ag4EAAMDAQMLIAEoAgwgAmogCyAAKAIYEI2AgIAArSEODAELIAEoAgwgAmogCyAAKQMYEI+AgIAAIQ4LIAAgDjcDGAsgDEEBRw0OAkAgACkDMCIOQn9RDQAgDiAFKQMAUg0OCwJAIAApAzgiDkJ/UQ0AQQchDCAOIAApA1BSDQ8LIAAgACkDSCAANQJAfCAAKQNgfCIPNwNgQgQhDgJAAkACQCAAKAIgQX9qDgQBAgIAAgtCCCEOCyAEIA4gD3w3AwALIAAgACkDaCAAKQNQfDcDaCAAIARBGCAAKAJwEI2AgIAANgJwIABBBDYCACAAIAApA1hCAXw3A1gLAkAgBSkDACIOQgODUA0AIA5CAXwhDiABKAIEIQwgASgCCCELA0AgCyAMRg0NIAEgDEEBaiICNgIEIAEoAgAgDGotAAANDiAFIA43AwAgDkIDgyEPIA5CAXwhDiACIQwgD0IAUg0ACwsgAEEFNgIAC0EBIQIgACgCIEF/ag4EBgcHBQcLIAAgARCSgICAACIMQQFHDQsgAEEHNgIAC0EAIAAoAhBrIQUgAEGAAWopAwAhDiABKAIEIQwCQANAIA4gBSAMaq18QgODUA0BAkAgDCABKAIIRw0AIAAgARCTgICAAAwLCyABIAxBAWoiAjYCBCABKAIAIAxqIQsgAiEMIAstAAANCwwACwsgACABEJOAgIAAQQchDCAEIABBkAFqQRgQhICAgAANCiAAQQg2AgALIAAgAUEgEJSAgIAAIgxBAUcNCSAAQQk2AgBBDCELIABBDDYCrAEMAQsgACgCrAEhCwsgByAAKAKoASIMaiABKAIAIAEoAgQiAmogASgCCCACayICIAsgDGsiDCACIAxJGyICEIeAgIAAGiABIAEoAgQgAmo2AgRBACEMIABBACAAKAKoASACaiICIAIgACgCrAEiC0YbNgKoASACIAtHDQcgABCVgICAACEMDAcLQQEhAiAAIAFBwAAQlICAgAAiDEEBRw0GDAELQQEhAiAAIAFBIBCUgICAACIMQQFHDQULIAAgAjYCAAwACwtBBiEMDAILQQAhDAwBC0EHIQwLAkACQCAAKAIkDQACQAJAIAwOAgADAQtBB0EIIAEoAgQgASgCCEYbIQwLIAEgCTYCECABIAM2AgQgDA8LAkAgDA0AIAMgASgCBEcNACAJIAEoAhBHDQAgAC0AKCEBIABBAToAKCABQQN0DwsgAEEAOgAoCyAMC6YBAQN/AkAgACgCBCIEDQAgAEIANwMICyACKAIAIgUgAyAFIANLGyEGA0ACQCAGIAVHDQBBAA8LIAEgBWotAAAhAyACIAVBAWoiBTYCACAAIANB/wBxrSAErYYgACkDCIQ3AwgCQAJAIAPAIgNBAEgNAAJAIAMNAEEHIQMgBA0CCyAAQQA2AgRBAQ8LQQchAyAAIARBB2oiBDYCBCAEQT9HDQELCyADC6ECAgN/AX4gAEGQAWohAiABQQRqIQMDQAJAIAAgASgCACADIAEoAggQkYCAgAAiBEEBRg0AIABBgAFqIgMgAykDACABKAIEIAAoAhAiA2siAq18NwMAIAAgAyABKAIAaiACIAAoAhgQjYCAgACtNwMYIAQPCwJAAkACQAJAAkAgACgCeA4DAAIBAwsgACAAKQMIIgU3A4gBAkAgBSAAKQNYUQ0AQQcPCyAAQQE2AngMAwsgACAAKQOYASAAKQMIfDcDmAEgACACQRggACgCoAEQjYCAgAA2AqABIABBATYCeCAAIAApA4gBQn98IgU3A4gBDAILIABBAjYCeCAAIAApA5ABIAApAwh8NwOQAQsgACkDiAEhBQsgBUIAUg0AC0EBC0ABAn8gAEGAAWoiAiACKQMAIAEoAgQgACgCECICayIDrXw3AwAgACACIAEoAgBqIAMgACgCGBCNgICAAK03AxgLfAEEfyABKAIEIQMgASgCCCEEA0ACQCAEIANHDQBBAA8LIAEgA0EBaiIFNgIEAkAgASgCACADai0AACAAKQMYIAAoAgQiA62Ip0H/AXFGDQBBBw8LIAAgA0EIaiIGNgIEIAUhAyAGIAJJDQALIABBADYCBCAAQgA3AxhBAQtvAQF/QQchAQJAIABBugFqLwAAQdm0AUcNACAAQbQBakEGQQAQjYCAgAAgAEGwAWooAABHDQAgAEGAAWopAwBCAoggADUAtAFSDQAgAEG4AWotAAANAEEBQQcgACgCICAAQbkBai0AAEYbIQELIAELwAIBA38CQAJAAkAgACgCJA0AIABBADoAKCAAQQA2AgBBASECDAELAkAgACgCAEEKRw0AQQAhAwwCC0ECIQMMAQtBASEDCwJAAkADQAJAAkACQAJAIAMOAwABAwMLIAEoAgQiAyABKAIIIgRGDQQgASgCACEFAkADQCAFIANqLQAADQEgASADQQFqIgM2AgQgACAAKAIEQQFqQQNxNgIEIAQgA0YNBgwACwsCQCAAKAIERQ0AQQcPCyAAKAIkRQ0BIABBADoAKCAAQQA2AgBBASEDDAMLIABCADcDGCAAQQA2AgQgAEHIAGpBAEHkABCGgICAABogAEGsAWpBDDYCAAtBAiEDDAELIAAgARCQgICAACIDQQFHDQIgAEEKNgIAQQAhAwwACwsCQCACDQBBAA8LQQdBASAAKAIEGyEDCyADC3UBAX8CQEG4CRCAgICAACICRQ0AIAIgADYCJCACIAAgARCbgICAACIANgKwCQJAIABFDQAgAkEAOgAoIAJCADcDACACQgA3AxggAkHIAGpBAEHkABCGgICAABogAkGsAWpBDDYCACACDwsgAhCCgICAAAtBAAseAAJAIABFDQAgACgCsAkQnYCAgAAgABCCgICAAAsL3RABCn8gAEHo3QFqIQIgAEHUAGohAyAAQRxqIgRBCGohBQJAAkADQCAAKAJAIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgASgCBCIHIAEoAghJDQAgBkEHRg0BDBELIAYOCQECAwQFBgcACQ4LIAAoAkwhBgwHC0EBIQYgASAHQQFqNgIEIAEoAgAgB2otAAAiB0UNCAJAAkAgB0HfAUsNACAHQQFHDQELIABBgAI7AVACQCAAKAI8DQAgACABKAIMIAEoAhAiBmo2AhggACABKAIUIAZrNgIsCyAEQgA3AgAgBUIANwIADAoLIAAtAFBFDQkMDQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAQQI2AkAgACAHQQh0IAAoAkhqNgJIDAsLIAEgB0EBajYCBCABKAIAIAdqLQAAIQcgAEEDNgJAIAAgByAAKAJIakEBajYCSAwKCyABIAdBAWo2AgQgASgCACAHai0AACEHIABBBDYCQCAAIAdBCHQ2AkwMCQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAIAAoAkQ2AkAgACAHIAAoAkxqQQFqNgJMDAgLIAEgB0EBajYCBEEHIQYgASgCACAHai0AACIHQeABSw0DQQAhCAJAAkAgB0EtTw0AQQAhCQwBCyAHQVNqIgcgB0H/AXFBLW4iCUEtbGshByAJQQFqIQkLIABBfyAJdEF/czYCdAJAIAdB/wFxQQlJDQAgB0F3aiIHIAdB/wFxQQluIghBCWxrIQcgCEEBaiEICyAAIAg2AnAgACAHQf8BcSIHNgJsIAggB2pBBEsNAyADQgA3AgAgA0EIakIANwIAIANBEGpBADYCACAAQX8gCHRBf3M2AnBB+AAhBwNAIAAgB2pBgAg7AQAgB0ECaiIHQeTdAUcNAAsgAEEGNgJAIABBBTYCCCAAQv////8PNwIACyAAKAJMIgpBBUkNBwJAIAAoAggiB0UNACAHQX9qIQYgASgCBCEHIAEoAgghCQNAIAkgB0YNCiABIAdBAWoiCDYCBCABKAIAIAdqLQAAIQcgACAGNgIIIAAgByAAKAIEQQh0cjYCBCAIIQcgBkF/aiIGQX9HDQALCyAAQQc2AkAgACAKQXtqIgY2AkwLIAAgACgCICIHIAEoAhQgASgCEGsiCCAAKAJIIgkgCCAJSRsiCGogACgCLCIJIAkgB2sgCEsbNgIoIAEoAggiCiABKAIEIghrIQcCQAJAAkAgACgC5N0BIgkNACAGDQFBACEGCyACIAlqIAEoAgAgCGpBKiAJayIIIAYgCWsiBiAIIAZJGyIGIAcgBiAHSRsiBxCHgICAABoCQAJAIAAoAuTdASIIIAdqIgYgACgCTEcNACACIAhqIAdqQQBBPyAGaxCGgICAABogACgC5N0BIAdqIQYMAQsCQCAGQRRLDQAgACAGNgLk3QEgASABKAIEIAdqNgIEDAMLIAZBa2ohBgsgAEEANgIQIAAgAjYCDCAAIAY2AhRBByEGIAAQmoCAgABFDQMgACgCECIIIAAoAuTdASIJIAdqSw0DIAAgACgCTCAIayIGNgJMAkAgCCAJTw0AIAAgCSAIayIHNgLk3QEgAiACIAhqIAcQhYCAgAAaDAILIABBADYC5N0BIAEgASgCBCAIIAlraiIINgIEIAEoAggiCiAIayEHCwJAIAdBFUkNACAAIAg2AhAgACABKAIANgIMIAAgCkFraiAIIAZqIAcgBkEVakkbNgIUQQchBiAAEJqAgIAARQ0DIAAoAkwiByAAKAIQIgggASgCBGsiCUkNAyABIAg2AgQgACAHIAlrIgY2AkwgASgCCCAIayIHQRRLDQELIAIgASgCACAIaiAHIAYgByAGSRsiBxCHgICAABogACAHNgLk3QEgASABKAIEIAdqNgIECyAAKAIgIgYgACgCHCIIayEHAkAgACgCPEUNAAJAIAYgACgCLEcNACAAQQA2AiALIAEoAgwgASgCEGogACgCGCAIaiAHEIeAgIAAGiAAKAIgIQYLIAAgBjYCHCABIAEoAhAgB2oiCDYCECAAIAAoAkgiBiAHazYCSAJAIAYgB0cNAEEHIQYgACgCTA0CIAAoAmgNAiAAKAIEDQIgAEEANgJADAQLQQAhBiAIIAEoAhRGDQEgASgCBCABKAIIRw0FIAAoAuTdASAAKAJMTw0FDAELAkADQCAAKAJMIghFDQFBACEGIAEoAggiCSAHTQ0CIAEoAhQiCiABKAIQIgtNDQIgACAIIAkgB2siBiAKIAtrIgkgBiAJSRsiBiAAKAIsIAAoAiAiCWsiCiAGIApJGyIGIAggBiAISRsiBms2AkwgCSAAKAIYaiABKAIAIAdqIAYQhYCAgAAaIAAgACgCICAGaiIHNgIgAkAgACgCJCAHTw0AIAAgBzYCJAsCQCAAKAI8RQ0AAkAgByAAKAIsRw0AIABBADYCIAsgASgCDCABKAIQaiABKAIAIAEoAgRqIAYQhYCAgAAaIAAoAiAhBwsgACAHNgIcIAEgASgCECAGajYCECABIAEoAgQgBmoiBzYCBAwACwsgAEEANgJADAQLIAYPCyAHwEF/Sg0BIABBATYCQCAAIAdBEHRBgID8AHE2AkgCQCAHQcABSQ0AIABBBTYCRCAAQQA6AFEMAwsgAC0AUQ0DIABBBjYCRCAHQaABSQ0CIANCADcCACADQRBqQQA2AgAgA0EIakIANwIAQfgAIQcDQCAAIAdqQYAIOwEAIAdBAmoiB0Hk3QFHDQALCyAAQQU2AgggAEL/////DzcCAAwBCyAHQQJLDQEgAEKDgICAgAE3AkAMAAsLQQcPC0EAC5wYARR/IABBGGohAQJAIABBIGooAgAiAiAAQShqKAIAIgNPDQAgAEHoAGoiBCgCAEUNACABIAQgACgCVBCegICAABogACgCKCEDIAAoAiAhAgsCQCACIANPDQAgAEHYC2ohBSAAQbwNaiEGIABB3A1qIQcgAEHoAGohCCAAQeAVaiEJIABB1ABqIQoDQCAAKAIQIgsgACgCFEsNASAAIAAoAmQiDEEFdGogACgCdCACcSINQQF0aiIOQfgAaiEPAkACQCAAKAIAIgNBgICACEkNACAAKAIEIRAMAQsgACADQQh0IgM2AgAgACALQQFqIgQ2AhAgACAAKAIEQQh0IAAoAgwgC2otAAByIhA2AgQgBCELCwJAAkAgECADQQt2IA8vAQAiEWwiBE8NACAAIAQ2AgAgDyARQYAQIBFrQQV2ajsBACACQX9qIQMCQCACDQAgACgCLCADaiEDCwJAAkAgACgCJCIRDQBBACEDDAELIAEoAgAgA2otAAAhAwsgACAAKAJwIAJxIAAoAmwiD3QgA0EIIA9rdmpBgAxsakHkHWohDgJAAkAgDEEGSw0AQQEhAwNAIA4gA0EBdCIDaiEQAkACQCAAKAIAIgRBgICACEkNACAAKAIEIQwMAQsgACAEQQh0IgQ2AgAgACAAKAIQIg9BAWo2AhAgACAAKAIEQQh0IA8gACgCDGotAAByIgw2AgQLAkACQCAMIARBC3YgEC8BACIRbCIPSQ0AIAAgDCAPazYCBCAEIA9rIQ8gA0EBciEDIBEgEUEFdmshBAwBCyARQYAQIBFrQQV2aiEECyAAIA82AgAgECAEOwEAIANBgAJJDQALIAAoAiAhAgwBCyACIAAoAlQiD0F/c2ohAwJAIAIgD0sNACAAKAIsIANqIQMLAkACQCARDQBBACESDAELIAEoAgAgA2otAAAhEgtBASEDQYACIQ8DQCAOIBJBAXQiEiAPcSITIA9qIANqQQF0aiERAkACQCAEQf///wdNDQAgBCENDAELIAAgBEEIdCINNgIAIAAgC0EBaiIENgIQIAAgEEEIdCAAKAIMIAtqLQAAciIQNgIEIAQhCwsCQAJAIBAgDUELdiARLwEAIgxsIgRPIhQNACAMQYAQIAxrQQV2aiEMDAELIAAgECAEayIQNgIEIA0gBGshBCAMIAxBBXZrIQxBACEPCyAAIAQ2AgAgESAMOwEAIA8gE3MhDyADQQF0IBRyIgNBgAJJDQALCyAAIAJBAWo2AiAgACgCGCACaiADOgAAAkAgACgCJCAAKAIgIgJPDQAgACACNgIkC0EAIQMCQCAAKAJkIgRBBEkNAAJAIARBCUsNACAEQX1qIQMMAQsgBEF6aiEDCyAAIAM2AmQMAQsgACADIARrIgM2AgAgACAQIARrIgQ2AgQgDyARIBFBBXZrOwEAIAAgDEEBdGoiEkH4A2ohDwJAAkAgA0H///8HTQ0AIAshEwwBCyAAIANBCHQiAzYCACAAIAtBAWoiEzYCECAAIARBCHQgACgCDCALai0AAHIiBDYCBAsCQAJAIAQgA0ELdiAPLwEAIhBsIhFJDQAgACADIBFrIgw2AgAgACAEIBFrIgM2AgQgDyAQIBBBBXZrOwEAIBJBkARqIQ8CQAJAIAxB////B00NACATIREMAQsgACAMQQh0Igw2AgAgACATQQFqIhE2AhAgACADQQh0IAAoAgwgE2otAAByIgM2AgQLAkACQCADIAxBC3YgDy8BACIQbCIETw0AIAAgBDYCACAPIBBBgBAgEGtBBXZqOwEAIA5B2ARqIQ8CQCAEQf///wdLDQAgACAEQQh0IgQ2AgAgACARQQFqNgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAIAMgBEELdiAPLwEAIhBsIhFJDQAgACAEIBFrNgIAIAAgAyARazYCBCAPIBAgEEEFdms7AQAMAgsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgAEEBNgJoIABBCUELIAAoAmRBB0kbNgJkDAMLIAAgDCAEayIMNgIAIAAgAyAEayIDNgIEIA8gECAQQQV2azsBACASQagEaiEEAkACQCAMQf///wdNDQAgESEODAELIAAgDEEIdCIMNgIAIAAgEUEBaiIONgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAAkAgAyAMQQt2IAQvAQAiD2wiEE8NACAAIBA2AgAgBCAPQYAQIA9rQQV2ajsBACAAKAJYIQMMAQsgACAMIBBrIhE2AgAgACADIBBrIgM2AgQgBCAPIA9BBXZrOwEAIBJBwARqIQ8CQCARQf///wdLDQAgACARQQh0IhE2AgAgACAOQQFqNgIQIAAgA0EIdCAAKAIMIA5qLQAAciIDNgIECwJAAkAgAyARQQt2IA8vAQAiEGwiBE8NACAQQYAQIBBrQQV2aiEQIAAoAlwhAwwBCyAAIAMgBGs2AgQgACgCYCEDIAAgACgCXDYCYCARIARrIQQgECAQQQV2ayEQCyAAIAQ2AgAgDyAQOwEAIAAgACgCWDYCXAsgACAAKAJUNgJYIAAgAzYCVAsgAEEIQQsgACgCZEEHSRs2AmQgACAJIA0Qn4CAgAAMAQsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgACAAKAJcNgJgIAAgACkCVDcCWCAAQQdBCiAAKAJkQQdJGzYCZCAAIAcgDRCfgICAACAKIAAoAmgiA0F+akEDIANBBkkbQQd0akGEB2ohDUEBIQMDQCANIANBAXQiA2ohEAJAAkAgACgCACIEQYCAgAhJDQAgACgCBCEMDAELIAAgBEEIdCIENgIAIAAgACgCECIPQQFqNgIQIAAgACgCBEEIdCAPIAAoAgxqLQAAciIMNgIECwJAAkAgDCAEQQt2IBAvAQAiEWwiD0kNACAAIAwgD2s2AgQgBCAPayEPIANBAXIhAyARIBFBBXZrIQQMAQsgEUGAECARa0EFdmohBAsgACAPNgIAIBAgBDsBACADQcAASQ0ACwJAIANBQGoiBEEDSw0AIAAgBDYCVAwBCyAAIANBAXFBAnIiDzYCVCAEQQF2IRACQCAEQQ1LDQAgACAPIBBBf2oiDnQiBDYCVEEBIQ8gBSAEQQF0akHAACADa0EBdGpBfmohEkEAIQwDQCASIA9BAXQiD2ohEAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCENDAELIAAgA0EIdCIDNgIAIAAgACgCECIEQQFqNgIQIAAgACgCBEEIdCAEIAAoAgxqLQAAciINNgIECwJAAkAgDSADQQt2IBAvAQAiEWwiBEkNACAAIA0gBGs2AgQgACAAKAJUQQEgDHRqNgJUIAMgBGshBCAPQQFyIQ8gESARQQV2ayEDDAELIBFBgBAgEWtBBXZqIQMLIAAgBDYCACAQIAM7AQAgDiAMQQFqIgxHDQAMAgsLIBBBe2ohECAAKAIEIQQgACgCACEDA0ACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIhFBAWo2AhAgBEEIdCARIAAoAgxqLQAAciEECyAAIANBAXYiAzYCACAAIAQgA2siBEEfdSIRIA9BAXRqQQFqIg82AlQgACARIANxIARqIgQ2AgQgEEF/aiIQDQALIAAgD0EEdDYCVEEAIQxBASEPA0AgBiAPQQF0Ig9qIRACQAJAIAAoAgAiA0GAgIAISQ0AIAAoAgQhDQwBCyAAIANBCHQiAzYCACAAIAAoAhAiBEEBajYCECAAIAAoAgRBCHQgBCAAKAIMai0AAHIiDTYCBAsCQAJAIA0gA0ELdiAQLwEAIhFsIgRJDQAgACANIARrNgIEIAAgACgCVEEBIAx0ajYCVCADIARrIQQgD0EBciEPIBEgEUEFdmshAwwBCyARQYAQIBFrQQV2aiEDCyAAIAQ2AgAgECADOwEAIAxBAWoiDEEERw0ACwsCQCABIAggACgCVBCegICAAA0AQQAPCyAAKAIgIQILIAIgACgCKEkNAAsLQQEhAwJAIAAoAgAiBEH///8HSw0AIAAgBEEIdDYCAEEBIQMgACAAKAIQIgRBAWo2AhAgACAAKAIEQQh0IAQgACgCDGotAAByNgIECyADC3ABAX8CQEGo3gEQgICAgAAiAkUNACACQTRqIAE2AgAgAkE8aiAANgIAAkACQAJAIABBf2oOAgABAgsgAiABEICAgIAAIgA2AhggAA0BIAIQgoCAgAAMAgsgAkEANgIYIAJBOGpBADYCAAsgAg8LQQAL0gEBAn9BBiECAkAgAUEnSw0AIABBMGogAUEBcUECciABQQF2QQtqdCIBNgIAAkACQCAAQTxqKAIAIgNFDQBBBCECIAEgAEE0aigCAEsNAiAAQSxqIAE2AgAgA0ECRw0AIABBOGoiAygCACABTw0AIAAgATYCOCAAKAIYEIKAgIAAIAAgACgCMBCAgICAACIBNgIYIAENAEEDIQIMAQtBACECIABBADYCQCAAQdAAakEBOgAAIABB6ABqQQA2AgAgAEHk3QFqIQMLIANBADYCAAsgAgsjAAJAIABBPGooAgBFDQAgACgCGBCCgICAAAsgABCCgICAAAvHAQEDf0EAIQMCQCAAKAIMIAJNDQAgACgCGCACTQ0AIAEgASgCACIDIAAoAhAgACgCCCIEayIFIAMgBSADSRsiBWs2AgAgBCACQX9zaiEDAkAgBCACSw0AIAAoAhQgA2ohAwsDQCAAKAIAIgIgA2otAAAhASAAIAAoAggiBEEBajYCCCACIARqIAE6AABBACADQQFqIgMgAyAAKAIURhshAyAFQX9qIgUNAAtBASEDIAAoAgwgACgCCCIFTw0AIAAgBTYCDAsgAwvoBAEGfwJAAkAgACgCACIDQYCAgAhJDQAgACgCBCEEDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciIENgIECwJAAkAgBCADQQt2IAEvAQAiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBACABIAJBBHRqQQRqIQdBCCEIQQIhAQwBCyAAIAMgBmsiAzYCACAAIAQgBmsiBDYCBCABIAUgBUEFdms7AQACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIgVBAWo2AhAgACAEQQh0IAUgACgCDGotAAByIgQ2AgQLAkAgBCADQQt2IAEvAQIiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBAiABIAJBBHRqQYQCaiEHQQghCEEKIQEMAQsgACADIAZrNgIAIAAgBCAGazYCBCABIAUgBUEFdms7AQIgAUGEBGohB0GAAiEIQRIhAQsgAEHoAGogATYCAEEBIQEDQCAHIAFBAXQiAWohBAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCECDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciICNgIECwJAAkAgAiADQQt2IAQvAQAiBmwiBUkNACAAIAIgBWs2AgQgAyAFayEFIAFBAXIhASAGIAZBBXZrIQMMAQsgBkGAECAGa0EFdmohAwsgACAFNgIAIAQgAzsBACABIAhJDQALIABB6ABqIgAgASAIayAAKAIAajYCAAsLNQEAQYAICy4IAAAAEAAAABgAAAAgAAAAKAAAADAAAABAAAAAUAAAAIAAAAAAAQAA/Td6WFoA`;
			}),
			((t) => {
				t.exports = e;
			})
		], n = {};
		function r(e) {
			var i = n[e];
			if (i !== void 0) return i.exports;
			var a = n[e] = { exports: {} };
			return t[e](a, a.exports, r), a.exports;
		}
		r.d = (e, t) => {
			for (var n in t) r.o(t, n) && !r.o(e, n) && Object.defineProperty(e, n, {
				enumerable: !0,
				get: t[n]
			});
		}, r.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), r.r = (e) => {
			typeof Symbol < `u` && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: `Module` }), Object.defineProperty(e, "__esModule", { value: !0 });
		};
		var i = {};
		return (() => {
			r.r(i), r.d(i, { XzReadableStream: () => o });
			var e = r(1);
			let t = globalThis.ReadableStream || r(2).ReadableStream;
			class n {
				constructor(e) {
					this.exports = e.exports, this.memory = this.exports.memory, this.ptr = this.exports.create_context(), this._refresh(), this.bufSize = this.mem32[0], this.inStart = this.mem32[1] - this.ptr, this.inEnd = this.inStart + this.bufSize, this.outStart = this.mem32[4] - this.ptr;
				}
				supplyInput(e) {
					this._refresh(), this.mem8.subarray(this.inStart, this.inEnd).set(e, 0), this.exports.supply_input(this.ptr, e.byteLength), this._refresh();
				}
				getNextOutput() {
					let e = this.exports.get_next_output(this.ptr);
					if (this._refresh(), e !== 0 && e !== 1) throw Error(`get_next_output failed with error code ${e}`);
					return {
						outChunk: this.mem8.slice(this.outStart, this.outStart + this.mem32[5]),
						finished: e === 1
					};
				}
				needsMoreInput() {
					return this.mem32[2] === this.mem32[3];
				}
				outputBufferIsFull() {
					return this.mem32[5] === this.bufSize;
				}
				resetOutputBuffer() {
					this.outPos = this.mem32[5] = 0;
				}
				dispose() {
					this.exports.destroy_context(this.ptr), this.exports = null;
				}
				_refresh() {
					this.memory.buffer !== this.mem8?.buffer && (this.mem8 = new Uint8Array(this.memory.buffer, this.ptr), this.mem32 = new Uint32Array(this.memory.buffer, this.ptr));
				}
			}
			class a {
				constructor() {
					this.locked = !1, this.waitQueue = [];
				}
				async acquire() {
					if (!this.locked) this.locked = !0;
					else return new Promise((e) => {
						this.waitQueue.push(e);
					});
				}
				release() {
					this.waitQueue.length > 0 ? this.waitQueue.shift()() : this.locked = !1;
				}
			}
			class o extends t {
				static _moduleInstancePromise;
				static _moduleInstance;
				static _contextMutex = new a();
				static async _getModuleInstance() {
					let t = e.replace(`data:application/wasm;base64,`, ``), n = Uint8Array.from(atob(t), (e) => e.charCodeAt(0)).buffer, r = await WebAssembly.instantiate(n, {});
					o._moduleInstance = r.instance;
				}
				constructor(e) {
					let t, r = null, i = e.getReader();
					super({
						async start(e) {
							await o._contextMutex.acquire();
							try {
								o._moduleInstance || await (o._moduleInstancePromise ||= o._getModuleInstance()), t = new n(o._moduleInstance);
							} catch (e) {
								throw o._contextMutex.release(), e;
							}
						},
						async pull(e) {
							try {
								if (t.needsMoreInput()) {
									if (r === null || r.byteLength === 0) {
										let { done: e, value: t } = await i.read();
										e || (r = t);
									}
									let e = Math.min(t.bufSize, r.byteLength);
									t.supplyInput(r.subarray(0, e)), r = r.subarray(e);
								}
								let n = t.getNextOutput();
								e.enqueue(n.outChunk), t.resetOutputBuffer(), n.finished && (t.dispose(), o._contextMutex.release(), e.close());
							} catch (e) {
								throw t && t.dispose(), o._contextMutex.release(), e;
							}
						},
						cancel() {
							try {
								return t && t.dispose(), i.cancel();
							} finally {
								o._contextMutex.release();
							}
						}
					});
				}
			}
		})(), i;
	})());
})), r = t(((e, t) => {
	t.exports = n;
	function n() {
		this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
	}
	n.prototype.go = function(e) {
		this.pending < this.max ? i(this, e) : this.waiting.push(e);
	}, n.prototype.wait = function(e) {
		this.pending === 0 ? e(this.error) : this.listeners.push(e);
	}, n.prototype.hold = function() {
		return r(this);
	};
	function r(e) {
		e.pending += 1;
		var t = !1;
		return n;
		function n(n) {
			if (t) throw Error(`callback called twice`);
			if (t = !0, e.error = e.error || n, --e.pending, e.waiting.length > 0 && e.pending < e.max) i(e, e.waiting.shift());
			else if (e.pending === 0) {
				var a = e.listeners;
				e.listeners = [], a.forEach(r);
			}
		}
		function r(t) {
			t(e.error);
		}
	}
	function i(e, t) {
		t(r(e));
	}
})), i = t(((t) => {
	var n = e(`fs`), i = e(`util`), a = e(`stream`), o = a.Readable, s = a.PassThrough, c = r(), l = e(`events`).EventEmitter;
	t.BufferSlicer = f, t.FdSlicer = u, i.inherits(u, l);
	function u(e) {
		l.call(this), this.fd = e, this.pend = new c(), this.pend.max = 1, this.refCount = 0;
	}
	u.prototype.read = function(e, t, r, i, a) {
		var o = this;
		o.pend.go(function(s) {
			n.read(o.fd, e, t, r, i, function(e, t, n) {
				s(), a(e, t, n);
			});
		});
	}, u.prototype.createReadStream = function(e) {
		return new d(this, e);
	}, u.prototype.ref = function() {
		this.refCount += 1;
	}, u.prototype.unref = function() {
		var e = this;
		if (--e.refCount, e.refCount < 0) throw Error(`invalid unref`);
		if (e.refCount > 0) return;
		n.close(e.fd, t);
		function t(t) {
			t ? e.emit(`error`, t) : e.emit(`close`);
		}
	}, i.inherits(d, o);
	function d(e, t) {
		t ||= {}, o.call(this, t), this.context = e, this.context.ref(), this.start = t.start || 0, this.endOffset = t.end, this.pos = this.start;
	}
	d.prototype._read = function(e) {
		var t = this, r = Math.min(t._readableState.highWaterMark, e);
		t.endOffset != null && (r = Math.min(r, t.endOffset - t.pos)), r <= 0 ? (t.push(null), this._cleanup()) : t.context.pend.go(function(e) {
			var i = Buffer.allocUnsafe(r);
			n.read(t.context.fd, i, 0, r, t.pos, function(n, r) {
				n ? t.destroy(n) : r === 0 ? (t.push(null), t._cleanup()) : (t.pos += r, t.push(i.slice(0, r))), e();
			});
		});
	}, d.prototype._destroy = function(e, t) {
		this._cleanup(), t(e);
	}, d.prototype._cleanup = function() {
		this.context != null && (this.context.unref(), this.context = null);
	}, i.inherits(f, l);
	function f(e) {
		l.call(this), this.refCount = 0, this.buffer = e;
	}
	f.prototype.read = function(e, t, n, r, i) {
		if (!(0 <= t && t <= e.length)) throw RangeError(`offset outside buffer: 0 <= ` + t + ` <= ` + e.length);
		if (r < 0) throw RangeError(`position is negative: ` + r);
		t + n > e.length && (n = e.length - t), r + n > this.buffer.length && (n = this.buffer.length - r), n <= 0 ? setImmediate(function() {
			i(null, 0);
		}) : (this.buffer.copy(e, t, r, r + n), setImmediate(function() {
			i(null, n);
		}));
	}, f.prototype.createReadStream = function(e) {
		e ||= {};
		var t = new s(e);
		t.start = e.start || 0, t.endOffset = e.end, t.pos = t.endOffset || this.buffer.length;
		for (var n = this.buffer.slice(t.start, t.pos), r = 65536, i = 0;;) {
			var a = i + r;
			if (a >= n.length) {
				i < n.length && t.write(n.slice(i, n.length));
				break;
			}
			t.write(n.slice(i, a)), i = a;
		}
		return t.end(), t;
	}, f.prototype.ref = function() {
		this.refCount += 1;
	}, f.prototype.unref = function() {
		if (--this.refCount, this.refCount < 0) throw Error(`invalid unref`);
	};
})), a = t(((e, t) => {
	let n = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function r(e) {
		let t = -1;
		for (let r of e) t = n[(t ^ r) & 255] ^ t >>> 8;
		return (t ^ -1) >>> 0;
	}
	t.exports = r;
})), o = t(((t) => {
	e(`fs`);
	var n = e(`zlib`), r = i(), o = e(`util`), s = e(`events`).EventEmitter, c = e(`stream`).Transform, l = e(`stream`).PassThrough, u = e(`stream`).Writable;
	let d = typeof n.crc32 == `function` ? n.crc32 : a();
	t.fromBufferPromise = f;
	function f(e, t) {
		return new Promise((n, r) => {
			p(e, {
				...t,
				lazyEntries: !0
			}, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	}
	function p(e, t, n) {
		typeof t == `function` && (n = t, t = null), t ??= {}, t.autoClose = !1, t.lazyEntries ?? (t.lazyEntries = !1), t.decodeStrings ?? (t.decodeStrings = !0), t.validateEntrySizes ?? (t.validateEntrySizes = !0), t.strictFileNames ?? (t.strictFileNames = !1), m(new r.BufferSlicer(e), e.length, t, n);
	}
	function m(e, t, n, r) {
		typeof n == `function` && (r = n, n = null), n ??= {}, n.autoClose ?? (n.autoClose = !0), n.lazyEntries ?? (n.lazyEntries = !1), n.decodeStrings ?? (n.decodeStrings = !0);
		var i = !!n.decodeStrings;
		if (n.validateEntrySizes ?? (n.validateEntrySizes = !0), n.strictFileNames ?? (n.strictFileNames = !1), r ??= N, typeof t != `number`) throw Error(`expected totalSize parameter to be a number`);
		if (t > 2 ** 53 - 1) throw Error(`zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.`);
		e.ref();
		var a = 22, o = 20, s = Math.min(o + a + 65535, t), c = j(s);
		w(e, c, 0, s, t - c.length, function(l) {
			if (l) return r(l);
			for (var u = s - a; u >= 0; --u) if (c.readUInt32LE(u) === 101010256) {
				var d = c.subarray(u), f = d.readUInt16LE(4), p = d.readUInt16LE(10), m = d.readUInt32LE(16), g = d.readUInt16LE(20), _ = d.length - a;
				if (g !== _) return r(Error(`Invalid comment length. Expected: ` + _ + `. Found: ` + g + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var v = i ? k(d.subarray(22), !1) : d.subarray(22);
				if (u - o >= 0 && c.readUInt32LE(u - o) === 117853008) {
					var y = A(c.subarray(u - o, u - o + o), 8), b = j(56);
					return w(e, b, 0, b.length, y, function(a) {
						return a ? r(a) : b.readUInt32LE(0) === 101075792 ? (f = b.readUInt32LE(16), f === 0 ? (p = A(b, 32), m = A(b, 48), r(null, new h(e, m, t, p, v, n.autoClose, n.lazyEntries, i, n.validateEntrySizes, n.strictFileNames))) : r(Error(`multi-disk zip files are not supported: found disk number: ` + f))) : r(Error(`invalid zip64 end of central directory record signature`));
					});
				}
				return f === 0 ? r(null, new h(e, m, t, p, v, n.autoClose, n.lazyEntries, i, n.validateEntrySizes, n.strictFileNames)) : r(Error(`multi-disk zip files are not supported: found disk number: ` + f));
			}
			r(Error(`End of central directory record signature not found. Either not a zip file, or file is truncated.`));
		});
	}
	o.inherits(h, s);
	function h(e, t, n, r, i, a, o, c, l, u) {
		var d = this;
		s.call(d), d.reader = e, d.reader.on(`error`, function(e) {
			_(d, e);
		}), d.reader.once(`close`, function() {
			d.emit(`close`);
		}), d.readEntryCursor = t, d.fileSize = n, d.entryCount = r, d.comment = i, d.entriesRead = 0, d.autoClose = !!a, d.lazyEntries = !!o, d.decodeStrings = !!c, d.validateEntrySizes = !!l, d.strictFileNames = !!u, d.isOpen = !0, d.emittedError = !1, d.hasEachEntryBeenCalled = !1, d.lazyEntries || d._readEntry();
	}
	h.prototype.close = function() {
		this.isOpen && (this.isOpen = !1, this.reader.unref());
	};
	function g(e, t) {
		e.autoClose && e.close(), _(e, t);
	}
	function _(e, t) {
		e.emittedError || (e.emittedError = !0, e.emit(`error`, t));
	}
	h.prototype.readEntry = function() {
		if (!this.lazyEntries) throw Error(`readEntry() called without lazyEntries:true`);
		this._readEntry();
	}, h.prototype._readEntry = function() {
		var e = this;
		if (e.entryCount === e.entriesRead) setImmediate(function() {
			e.autoClose && e.close(), e.emittedError || e.emit(`end`);
		});
		else if (!e.emittedError) {
			var t = j(46);
			w(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
				if (n) return g(e, n);
				if (!e.emittedError) {
					var r = new v(), i = t.readUInt32LE(0);
					if (i !== 33639248) return g(e, Error(`invalid central directory file header signature: 0x` + i.toString(16)));
					if (r.versionMadeBy = t.readUInt16LE(4), r.versionNeededToExtract = t.readUInt16LE(6), r.generalPurposeBitFlag = t.readUInt16LE(8), r.compressionMethod = t.readUInt16LE(10), r.lastModFileTime = t.readUInt16LE(12), r.lastModFileDate = t.readUInt16LE(14), r.crc32 = t.readUInt32LE(16), r.compressedSize = t.readUInt32LE(20), r.uncompressedSize = t.readUInt32LE(24), r.fileNameLength = t.readUInt16LE(28), r.extraFieldLength = t.readUInt16LE(30), r.fileCommentLength = t.readUInt16LE(32), r.internalFileAttributes = t.readUInt16LE(36), r.externalFileAttributes = t.readUInt32LE(38), r.relativeOffsetOfLocalHeader = t.readUInt32LE(42), r.generalPurposeBitFlag & 64) return g(e, Error(`strong encryption is not supported`));
					e.readEntryCursor += 46, t = j(r.fileNameLength + r.extraFieldLength + r.fileCommentLength), w(e.reader, t, 0, t.length, e.readEntryCursor, function(n) {
						if (n) return g(e, n);
						if (!e.emittedError) {
							r.fileNameRaw = t.subarray(0, r.fileNameLength);
							var i = r.fileNameLength + r.extraFieldLength;
							r.extraFieldRaw = t.subarray(r.fileNameLength, i), r.fileCommentRaw = t.subarray(i, i + r.fileCommentLength);
							try {
								r.extraFields = C(r.extraFieldRaw);
							} catch (t) {
								return g(e, t);
							}
							if (e.decodeStrings) {
								var a = !!(r.generalPurposeBitFlag & 2048);
								r.fileComment = k(r.fileCommentRaw, a), r.fileName = x(r.generalPurposeBitFlag, r.fileNameRaw, r.extraFields, e.strictFileNames);
								var o = S(r.fileName);
								if (o != null) return g(e, Error(o));
							} else r.fileComment = r.fileCommentRaw, r.fileName = r.fileNameRaw;
							r.comment = r.fileComment, e.readEntryCursor += t.length, e.entriesRead += 1;
							for (var s = 0; s < r.extraFields.length; s++) {
								var c = r.extraFields[s];
								if (c.id === 1) {
									var l = c.data, u = 0;
									if (r.uncompressedSize === 4294967295) {
										if (u + 8 > l.length) return g(e, Error(`zip64 extended information extra field does not include uncompressed size`));
										r.uncompressedSize = A(l, u), u += 8;
									}
									if (r.compressedSize === 4294967295) {
										if (u + 8 > l.length) return g(e, Error(`zip64 extended information extra field does not include compressed size`));
										r.compressedSize = A(l, u), u += 8;
									}
									if (r.relativeOffsetOfLocalHeader === 4294967295) {
										if (u + 8 > l.length) return g(e, Error(`zip64 extended information extra field does not include relative header offset`));
										r.relativeOffsetOfLocalHeader = A(l, u), u += 8;
									}
									break;
								}
							}
							if (e.validateEntrySizes && r.compressionMethod === 0) {
								var d = r.uncompressedSize;
								if (r.isEncrypted() && (d += 12), r.compressedSize !== d) {
									var f = `compressed/uncompressed size mismatch for stored file: ` + r.compressedSize + ` != ` + r.uncompressedSize;
									return g(e, Error(f));
								}
							}
							e.emit(`entry`, r), e.lazyEntries || e._readEntry();
						}
					});
				}
			});
		}
	}, h.prototype.eachEntry = function() {
		let e = this;
		if (!e.lazyEntries) throw Error(`eachEntry() requires lazyEntries: true`);
		if (e.hasEachEntryBeenCalled) throw Error(`eachEntry() must only be called once per ZipFile`);
		e.hasEachEntryBeenCalled = !0;
		let t = null;
		e.on(`entry`, r), e.on(`end`, i), e.on(`error`, a);
		function n() {
			e.removeListener(`entry`, r), e.removeListener(`end`, i), e.removeListener(`error`, a), e.autoClose && e.close();
		}
		function r(e) {
			let { resolve: n } = t;
			t = null, n({ value: e });
		}
		function i() {
			let { resolve: e } = t;
			t = null, n(), e({ done: !0 });
		}
		function a(e) {
			let { reject: r } = t;
			t = null, n(), r(e);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				let n = new Promise((e, n) => {
					if (t != null) throw Error(`next() called before previous Promise was resolved.`);
					t = {
						resolve: e,
						reject: n
					};
				});
				return e.readEntry(), n;
			},
			return(e) {
				return n(), Promise.resolve({
					done: !0,
					value: e
				});
			},
			throw(e) {
				return n(), Promise.reject(e);
			}
		};
	}, h.prototype.openReadStream = function(e, t, n) {
		var r = this, i = 0, a = e.compressedSize;
		if (n ?? (n = t, t = null), t == null) t = {};
		else {
			if (t.decodeFileData === !1) {
				if (t.decrypt != null) throw Error(`cannot use options.decrypt when options.decodeFileData === false`);
				if (t.decompress != null) throw Error(`cannot use options.decompress when options.decodeFileData === false`);
			} else {
				if (t.decrypt != null) {
					if (!e.isEncrypted()) throw Error(`options.decrypt can only be specified for encrypted entries. See also option decodeFileData.`);
					if (t.decrypt !== !1) throw Error(`invalid options.decrypt value: ` + t.decrypt);
					if (e.isCompressed() && t.decompress !== !1) throw Error(`entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.`);
				}
				if (t.decompress != null) {
					if (!e.isCompressed()) throw Error(`options.decompress can only be specified for compressed entries. See also option decodeFileData.`);
					if (t.decompress !== !1 && t.decompress !== !0) throw Error(`invalid options.decompress value: ` + t.decompress);
					s = t.decompress;
				}
			}
			if (t.start != null) {
				if (i = t.start, i < 0) throw Error(`options.start < 0`);
				if (i > e.compressedSize) throw Error(`options.start > entry.compressedSize`);
			}
			if (t.end != null) {
				if (a = t.end, a < 0) throw Error(`options.end < 0`);
				if (a > e.compressedSize) throw Error(`options.end > entry.compressedSize`);
				if (a < i) throw Error(`options.end < options.start`);
			}
		}
		var o = t.decodeFileData === !1 || (e.compressionMethod === 0 || e.compressionMethod === 8 && t.decompress === !1) && (!e.isEncrypted() || t.decrypt === !1);
		if ((t.start != null || t.end != null) && !o) throw Error(`start/end range require options.decodeFileData === false for non-trivial encoded entries.`);
		if (!r.isOpen) return n(Error(`closed`));
		if (e.isEncrypted() && !o && t.decrypt !== !1) return n(Error(`entry is encrypted, and options.decodeFileData !== false`));
		var s;
		if (o) s = !1;
		else if (e.compressionMethod === 8) s = t.decodeFileData !== !0;
		else return n(Error(`unsupported compression method: ` + e.compressionMethod));
		r.readLocalFileHeader(e, { minimal: !0 }, function(t, o) {
			if (t) return n(t);
			r.openReadStreamLowLevel(o.fileDataStart, e.compressedSize, i, a, s, e.uncompressedSize, n);
		});
	}, h.prototype.openReadStreamLowLevel = function(e, t, r, i, a, o, s) {
		var c = this;
		e + t;
		var l = c.reader.createReadStream({
			start: e + r,
			end: e + i
		}), u = l;
		if (a) {
			var d = !1, f = n.createInflateRaw();
			l.on(`error`, function(e) {
				setImmediate(function() {
					d || f.emit(`error`, e);
				});
			}), l.pipe(f), c.validateEntrySizes ? (u = new T(o), f.on(`error`, function(e) {
				setImmediate(function() {
					d || u.emit(`error`, e);
				});
			}), f.pipe(u)) : u = f, M(u, function() {
				d = !0, f !== u && f.unpipe(u), l.unpipe(f), l.destroy();
			});
		}
		s(null, u);
	}, h.prototype.readLocalFileHeader = function(e, t, n) {
		var r = this;
		n ?? (n = t, t = null), t ??= {}, r.reader.ref();
		var i = j(30);
		w(r.reader, i, 0, i.length, e.relativeOffsetOfLocalHeader, function(a) {
			try {
				if (a) return n(a);
				var o = i.readUInt32LE(0);
				if (o !== 67324752) return n(Error(`invalid local file header signature: 0x` + o.toString(16)));
				var s = i.readUInt16LE(26), c = i.readUInt16LE(28), l = e.relativeOffsetOfLocalHeader + 30 + s + c;
				if (l + e.compressedSize > r.fileSize) return n(Error(`file data overflows file bounds: ` + l + ` + ` + e.compressedSize + ` > ` + r.fileSize));
				if (t.minimal) return n(null, { fileDataStart: l });
				var u = new y();
				u.fileDataStart = l, u.versionNeededToExtract = i.readUInt16LE(4), u.generalPurposeBitFlag = i.readUInt16LE(6), u.compressionMethod = i.readUInt16LE(8), u.lastModFileTime = i.readUInt16LE(10), u.lastModFileDate = i.readUInt16LE(12), u.crc32 = i.readUInt32LE(14), u.compressedSize = i.readUInt32LE(18), u.uncompressedSize = i.readUInt32LE(22), u.fileNameLength = s, u.extraFieldLength = c, i = j(s + c), r.reader.ref(), w(r.reader, i, 0, i.length, e.relativeOffsetOfLocalHeader + 30, function(e) {
					try {
						return e ? n(e) : (u.fileName = i.subarray(0, s), u.extraField = i.subarray(s), n(null, u));
					} finally {
						r.reader.unref();
					}
				});
			} finally {
				r.reader.unref();
			}
		});
	}, h.prototype.openReadStreamPromise = function(e, t) {
		return new Promise((n, r) => {
			this.openReadStream(e, t, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	}, h.prototype.openReadStreamLowLevelPromise = function(e, t, n, r, i, a) {
		return new Promise((o, s) => {
			this.openReadStream(e, t, n, r, i, a, function(e, t) {
				if (e) return s(e);
				o(t);
			});
		});
	}, h.prototype.readLocalFileHeaderPromise = function(e, t) {
		return new Promise((n, r) => {
			this.readLocalFileHeader(e, t, function(e, t) {
				if (e) return r(e);
				n(t);
			});
		});
	};
	function v() {}
	v.prototype.getLastModDate = function(e) {
		if (e ??= {}, !e.forceDosFormat) for (var t = 0; t < this.extraFields.length; t++) {
			var n = this.extraFields[t];
			if (n.id === 21589) {
				var r = n.data;
				if (r.length < 5 || !(r[0] & 1)) continue;
				var i = r.readInt32LE(1);
				return /* @__PURE__ */ new Date(i * 1e3);
			}
			if (n.id === 10) {
				var r = n.data;
				if (r.length !== 32 || r.readUInt16LE(4) !== 1 || r.readUInt16LE(6) !== 24) continue;
				var a = (r.readUInt32LE(8) + 4294967296 * r.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(a);
			}
		}
		return b(this.lastModFileDate, this.lastModFileTime, e.timezone);
	}, v.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	}, v.prototype.isEncrypted = function() {
		return !!(this.generalPurposeBitFlag & 1);
	}, v.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function y() {}
	function b(e, t, n) {
		var r = e & 31, i = (e >> 5 & 15) - 1, a = (e >> 9 & 127) + 1980, o = 0, s = (t & 31) * 2, c = t >> 5 & 63, l = t >> 11 & 31;
		if (n == null || n === `local`) return new Date(a, i, r, l, c, s, o);
		if (n === `UTC`) return new Date(Date.UTC(a, i, r, l, c, s, o));
		throw Error(`unrecognized options.timezone: ` + options.timezone);
	}
	function x(e, t, n, r) {
		for (var i = null, a = 0; a < n.length; a++) {
			var o = n[a];
			if (o.id === 28789) {
				if (o.data.length < 6 || o.data.readUInt8(0) !== 1) continue;
				var s = o.data.readUInt32LE(1);
				if (d(t) !== s) continue;
				i = k(o.data.subarray(5), !0);
				break;
			}
		}
		return i ??= k(t, !!(e & 2048)), r || (i = i.replace(/\\/g, `/`)), i;
	}
	function S(e) {
		return e.indexOf(`\\`) === -1 ? /^[a-zA-Z]:/.test(e) || /^\//.test(e) ? `absolute path: ` + e : e.split(`/`).indexOf(`..`) === -1 ? null : `invalid relative path: ` + e : `invalid characters in fileName: ` + e;
	}
	function C(e) {
		for (var t = [], n = 0; n < e.length - 3;) {
			var r = e.readUInt16LE(n + 0), i = e.readUInt16LE(n + 2), a = n + 4, o = a + i;
			if (o > e.length) throw Error(`extra field length exceeds extra field buffer size`);
			var s = e.subarray(a, o);
			t.push({
				id: r,
				data: s
			}), n = o;
		}
		return t;
	}
	function w(e, t, n, r, i, a) {
		if (r === 0) return setImmediate(function() {
			a(null, j(0));
		});
		e.read(t, n, r, i, function(e, t) {
			if (e) return a(e);
			if (t < r) return a(Error(`unexpected EOF`));
			a();
		});
	}
	o.inherits(T, c);
	function T(e) {
		c.call(this), this.actualByteCount = 0, this.expectedByteCount = e;
	}
	T.prototype._transform = function(e, t, n) {
		if (this.actualByteCount += e.length, this.actualByteCount > this.expectedByteCount) {
			var r = `too many bytes in the stream. expected ` + this.expectedByteCount + `. got at least ` + this.actualByteCount;
			return n(Error(r));
		}
		n(null, e);
	}, T.prototype._flush = function(e) {
		if (this.actualByteCount < this.expectedByteCount) {
			var t = `not enough bytes in the stream. expected ` + this.expectedByteCount + `. got only ` + this.actualByteCount;
			return e(Error(t));
		}
		e();
	}, o.inherits(E, s);
	function E() {
		s.call(this), this.refCount = 0;
	}
	E.prototype.ref = function() {
		this.refCount += 1;
	}, E.prototype.unref = function() {
		var e = this;
		if (--e.refCount, e.refCount > 0) return;
		if (e.refCount < 0) throw Error(`invalid unref`);
		e.close(t);
		function t(t) {
			if (t) return e.emit(`error`, t);
			e.emit(`close`);
		}
	}, E.prototype.createReadStream = function(e) {
		e ??= {};
		var t = e.start, n = e.end;
		if (t === n) {
			var r = new l();
			return setImmediate(function() {
				r.end();
			}), r;
		}
		var i = this._readStreamForRange(t, n), a = !1, o = new D(this);
		i.on(`error`, function(e) {
			setImmediate(function() {
				a || o.emit(`error`, e);
			});
		}), M(o, function() {
			i.unpipe(o), o.unref(), i.destroy();
		});
		var s = new T(n - t);
		return o.on(`error`, function(e) {
			setImmediate(function() {
				a || s.emit(`error`, e);
			});
		}), M(s, function() {
			a = !0, o.unpipe(s), o.destroy();
		}), i.pipe(o).pipe(s);
	}, E.prototype._readStreamForRange = function(e, t) {
		throw Error(`not implemented`);
	}, E.prototype.read = function(e, t, n, r, i) {
		var a = this.createReadStream({
			start: r,
			end: r + n
		}), o = new u(), s = 0;
		o._write = function(n, r, i) {
			n.copy(e, t + s, 0, n.length), s += n.length, i();
		}, o.on(`finish`, i), a.on(`error`, function(e) {
			i(e);
		}), a.pipe(o);
	}, E.prototype.close = function(e) {
		setImmediate(e);
	}, o.inherits(D, l);
	function D(e) {
		l.call(this), this.context = e, this.context.ref(), this.unreffedYet = !1;
	}
	D.prototype._flush = function(e) {
		this.unref(), e();
	}, D.prototype.unref = function(e) {
		this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
	};
	var O = `\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0`;
	function k(e, t) {
		if (t) return e.toString(`utf8`);
		for (var n = ``, r = 0; r < e.length; r++) n += O[e[r]];
		return n;
	}
	function A(e, t) {
		var n = e.readUInt32LE(t);
		return e.readUInt32LE(t + 4) * 4294967296 + n;
	}
	var j = typeof Buffer.allocUnsafe == `function` ? function(e) {
		return Buffer.allocUnsafe(e);
	} : function(e) {
		return new Buffer(e);
	};
	function M(e, t) {
		typeof e.destroy == `function` ? e._destroy = function(e, n) {
			t(), n?.(e);
		} : e.destroy = t;
	}
	function N(e) {
		if (e) throw e;
	}
})), s = t(((e, t) => {
	let n = `[^\\\\/]`, r = `[^/]`, i = `(?:\\/|$)`, a = `(?:^|\\/)`, o = `\\.{1,2}${i}`, s = {
		DOT_LITERAL: `\\.`,
		PLUS_LITERAL: `\\+`,
		QMARK_LITERAL: `\\?`,
		SLASH_LITERAL: `\\/`,
		ONE_CHAR: `(?=.)`,
		QMARK: r,
		END_ANCHOR: i,
		DOTS_SLASH: o,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!${a}${o})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${i})`,
		NO_DOTS_SLASH: `(?!${o})`,
		QMARK_NO_DOT: `[^.\\/]`,
		STAR: `${r}*?`,
		START_ANCHOR: a,
		SEP: `/`
	}, c = {
		...s,
		SLASH_LITERAL: `[\\\\/]`,
		QMARK: n,
		STAR: `${n}*?`,
		DOTS_SLASH: `\\.{1,2}(?:[\\\\/]|$)`,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))`,
		NO_DOT_SLASH: `(?!\\.{0,1}(?:[\\\\/]|$))`,
		NO_DOTS_SLASH: `(?!\\.{1,2}(?:[\\\\/]|$))`,
		QMARK_NO_DOT: `[^.\\\\/]`,
		START_ANCHOR: `(?:^|[\\\\/])`,
		END_ANCHOR: `(?:[\\\\/]|$)`,
		SEP: `\\`
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: `a-zA-Z0-9`,
			alpha: `a-zA-Z`,
			ascii: `\\x00-\\x7F`,
			blank: ` \\t`,
			cntrl: `\\x00-\\x1F\\x7F`,
			digit: `0-9`,
			graph: `\\x21-\\x7E`,
			lower: `a-z`,
			print: `\\x20-\\x7E `,
			punct: `\\-!"#$%&'()\\*+,./:;<=>?@[\\]^_\`{|}~`,
			space: ` \\t\\r\\n\\v\\f`,
			upper: `A-Z`,
			word: `A-Za-z0-9_`,
			xdigit: `A-Fa-f0-9`
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": `*`,
			"**/**": `**`,
			"**/**/**": `**`
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(e) {
			return {
				"!": {
					type: `negate`,
					open: `(?:(?!(?:`,
					close: `))${e.STAR})`
				},
				"?": {
					type: `qmark`,
					open: `(?:`,
					close: `)?`
				},
				"+": {
					type: `plus`,
					open: `(?:`,
					close: `)+`
				},
				"*": {
					type: `star`,
					open: `(?:`,
					close: `)*`
				},
				"@": {
					type: `at`,
					open: `(?:`,
					close: `)`
				}
			};
		},
		globChars(e) {
			return e === !0 ? c : s;
		}
	};
})), c = t(((e) => {
	let { REGEX_BACKSLASH: t, REGEX_REMOVE_BACKSLASH: n, REGEX_SPECIAL_CHARS: r, REGEX_SPECIAL_CHARS_GLOBAL: i } = s();
	e.isObject = (e) => typeof e == `object` && !!e && !Array.isArray(e), e.hasRegexChars = (e) => r.test(e), e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t), e.escapeRegex = (e) => e.replace(i, `\\$1`), e.toPosixSlashes = (e) => e.replace(t, `/`), e.isWindows = () => {
		if (typeof navigator < `u` && navigator.platform) {
			let e = navigator.platform.toLowerCase();
			return e === `win32` || e === `windows`;
		}
		return typeof process < `u` && process.platform ? process.platform === `win32` : !1;
	}, e.removeBackslashes = (e) => e.replace(n, (e) => e === `\\` ? `` : e), e.escapeLast = (t, n, r) => {
		let i = t.lastIndexOf(n, r);
		return i === -1 ? t : t[i - 1] === `\\` ? e.escapeLast(t, n, i - 1) : `${t.slice(0, i)}\\${t.slice(i)}`;
	}, e.removePrefix = (e, t = {}) => {
		let n = e;
		return n.startsWith(`./`) && (n = n.slice(2), t.prefix = `./`), n;
	}, e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? `` : `^`}(?:${e})${n.contains ? `` : `$`}`;
		return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
	}, e.basename = (e, { windows: t } = {}) => {
		let n = e.split(t ? /[\\/]/ : `/`), r = n[n.length - 1];
		return r === `` ? n[n.length - 2] : r;
	};
})), l = t(((e, t) => {
	let n = c(), { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: l, CHAR_EXCLAMATION_MARK: u, CHAR_FORWARD_SLASH: d, CHAR_LEFT_CURLY_BRACE: f, CHAR_LEFT_PARENTHESES: p, CHAR_LEFT_SQUARE_BRACKET: m, CHAR_PLUS: h, CHAR_QUESTION_MARK: g, CHAR_RIGHT_CURLY_BRACE: _, CHAR_RIGHT_PARENTHESES: v, CHAR_RIGHT_SQUARE_BRACKET: y } = s(), b = (e) => e === d || e === a, x = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
	};
	t.exports = (e, t) => {
		let s = t || {}, c = e.length - 1, S = s.parts === !0 || s.tokens === !0 || s.scanToEnd === !0, C = [], w = [], T = [], E = e, D = -1, O = 0, k = 0, A = !1, j = !1, M = !1, N = !1, P = !1, F = !1, I = !1, L = !1, R = !1, z = !1, B = 0, V, H, U = {
			value: ``,
			depth: 0,
			isGlob: !1
		}, W = () => D >= c, G = () => E.charCodeAt(D + 1), K = () => (V = H, E.charCodeAt(++D));
		for (; D < c;) {
			H = K();
			let e;
			if (H === a) I = U.backslashes = !0, H = K(), H === f && (F = !0);
			else {
				if (F === !0 || H === f) {
					for (B++; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
					else if (H === f) B++;
					else {
						if (F !== !0 && H === l && (H = K()) === l || F !== !0 && H === o) {
							if (A = U.isBrace = !0, M = U.isGlob = !0, z = !0, S === !0) continue;
							break;
						}
						if (H === _ && (B--, B === 0)) {
							F = !1, A = U.isBrace = !0, z = !0;
							break;
						}
					}
					if (S === !0) continue;
					break;
				}
				if (H === d) {
					if (C.push(D), w.push(U), U = {
						value: ``,
						depth: 0,
						isGlob: !1
					}, z === !0) continue;
					if (V === l && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
				} else {
					if (s.noext !== !0 && (H === h || H === i || H === r || H === g || H === u) && G() === p) {
						if (M = U.isGlob = !0, N = U.isExtglob = !0, z = !0, H === u && D === O && (R = !0), S === !0) {
							let e = 0;
							for (; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
							else if (H === p) e++;
							else if (H === v && --e === 0) {
								z = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (H === r) {
						if (V === r && (P = U.isGlobstar = !0), M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === g) {
						if (M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === m) {
						for (; W() !== !0 && (e = K());) if (e === a) I = U.backslashes = !0, K();
						else if (e === y) {
							j = U.isBracket = !0, M = U.isGlob = !0, z = !0;
							break;
						}
						if (S === !0) continue;
						break;
					}
					if (s.nonegate !== !0 && H === u && D === O) L = U.negated = !0, O++;
					else {
						if (s.noparen !== !0 && H === p) {
							if (M = U.isGlob = !0, S === !0) {
								let e = 1;
								for (; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
								else if (H === p) e++;
								else if (H === v && --e === 0) {
									z = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (M === !0) {
							if (z = !0, S === !0) continue;
							break;
						}
					}
				}
			}
		}
		s.noext === !0 && (N = !1, M = !1);
		let q = E, J = ``, Y = ``;
		O > 0 && (J = E.slice(0, O), E = E.slice(O), k -= O), q && M === !0 && k > 0 ? (q = E.slice(0, k), Y = E.slice(k)) : M === !0 ? (q = ``, Y = E) : q = E, q && q !== `` && q !== `/` && q !== E && b(q.charCodeAt(q.length - 1)) && (q = q.slice(0, -1)), s.unescape === !0 && (Y &&= n.removeBackslashes(Y), q && I === !0 && (q = n.removeBackslashes(q)));
		let X = {
			prefix: J,
			input: e,
			start: O,
			base: q,
			glob: Y,
			isBrace: A,
			isBracket: j,
			isGlob: M,
			isExtglob: N,
			isGlobstar: P,
			negated: L,
			negatedExtglob: R
		};
		if (s.tokens === !0 && (X.maxDepth = 0, b(H) || w.push(U), X.tokens = w), s.parts === !0 || s.tokens === !0) {
			let t;
			for (let n = 0; n < C.length; n++) {
				let r = t === void 0 ? O : t + 1, i = C[n], a = e.slice(r, i);
				s.tokens && (n === 0 && O !== 0 ? (w[n].isPrefix = !0, w[n].value = J) : w[n].value = a, x(w[n]), X.maxDepth += w[n].depth), i >= O && (T.push(a), t = i);
			}
			let n = t === void 0 ? O : t + 1, r = e.slice(n);
			T.push(r), s.tokens && t && t + 1 < e.length && (w[w.length - 1].value = r, x(w[w.length - 1]), X.maxDepth += w[w.length - 1].depth), X.slashes = C, X.parts = T;
		}
		return X;
	};
})), u = t(((e, t) => {
	let n = s(), r = c(), { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: l, REPLACEMENTS: u } = n, d = (e, t) => {
		if (typeof t.expandRange == `function`) return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join(`-`)}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => r.escapeRegex(e)).join(`..`);
		}
		return n;
	}, f = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, p = (e) => {
		let t = [], n = 0, r = 0, i = 0, a = ``, o = !1;
		for (let s of e) if (o === !0) a += s, o = !1;
		else if (s === `\\`) a += s, o = !0;
		else if (s === `"`) i = i === 1 ? 0 : 1, a += s;
		else {
			if (i === 0) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (n === 0) {
					if (s === `(`) r++;
					else if (s === `)` && r > 0) r--;
					else if (s === `|` && r === 0) {
						t.push(a), a = ``;
						continue;
					}
				}
			}
			a += s;
		}
		return t.push(a), t;
	}, m = (e) => {
		let t = !1;
		for (let n of e) if (t === !0) t = !1;
		else if (n === `\\`) t = !0;
		else if (/[?*+@!()[\]{}]/.test(n)) return !1;
		return !0;
	}, h = (e) => {
		let t = e.trim(), n = !0;
		for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
		if (m(t)) return t.replace(/\\(.)/g, `$1`);
	}, g = (e) => {
		let t = e.map(h).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e], i = t[n], a = r[0];
			if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
		}
		return !1;
	}, _ = (e, t = !0) => {
		if (e[0] !== `+` && e[0] !== `*` || e[1] !== `(`) return;
		let n = 0, r = 0, i = 0, a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) a = !1;
			else if (s === `\\`) a = !0;
			else if (s === `"`) i = i === 1 ? 0 : 1;
			else if (i !== 1) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (!(n > 0)) {
					if (s === `(`) r++;
					else if (s === `)` && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	}, v = (e) => `${e.length === 1 ? r.escapeRegex(e[0]) : `[${e.map((e) => r.escapeRegex(e)).join(``)}]`}*`, y = (e) => {
		let t = 0, n = [];
		for (; t < e.length;) {
			let r = _(e.slice(t), !1);
			if (!r || r.type !== `*`) return;
			let i = p(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = h(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a), t += r.end + 1;
		}
		if (!(n.length < 1)) return n;
	}, b = (e) => {
		let t = 0, n = e.trim(), r = _(n);
		for (; r;) t++, n = r.body.trim(), r = _(n);
		return t;
	}, x = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let r = typeof t.maxExtglobRecursion == `number` ? t.maxExtglobRecursion : n.DEFAULT_MAX_EXTGLOB_RECURSION, i = p(e).map((e) => e.trim());
		if (i.length > 1 && (i.some((e) => e === ``) || i.some((e) => /^[*?]+$/.test(e)) || g(i))) return { risky: !0 };
		let a = [], o = !1, s = !0;
		for (let e of i) {
			let t = y(e);
			if (t) {
				o = !0, a.push(...t);
				continue;
			}
			let n = h(e);
			if (n && n.length === 1) a.push(n);
			else if (s = !1, b(e) > r) return { risky: !0 };
		}
		return o ? s ? {
			risky: !0,
			safeOutput: v([...new Set(a)])
		} : { risky: !0 } : { risky: !1 };
	}, S = (e, t) => {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		e = u[e] || e;
		let s = { ...t }, c = typeof s.maxLength == `number` ? Math.min(i, s.maxLength) : i, p = e.length;
		if (p > c) throw SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${c}`);
		let m = {
			type: `bos`,
			value: ``,
			output: s.prepend || ``
		}, h = [m], g = s.capture ? `` : `?:`, _ = n.globChars(s.windows), v = n.extglobChars(_), { DOT_LITERAL: y, PLUS_LITERAL: b, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: j, START_ANCHOR: M } = _, N = (e) => `(${g}(?:(?!${M}${e.dot ? T : y}).)*?)`, P = s.dot ? `` : E, F = s.dot ? k : A, I = s.bash === !0 ? N(s) : j;
		s.capture && (I = `(${I})`), typeof s.noext == `boolean` && (s.noextglob = s.noext);
		let L = {
			input: e,
			index: -1,
			start: 0,
			dot: s.dot === !0,
			consumed: ``,
			output: ``,
			prefix: ``,
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: h
		};
		e = r.removePrefix(e, L), p = e.length;
		let R = [], z = [], B = [], V = m, H, U = () => L.index === p - 1, W = L.peek = (t = 1) => e[L.index + t], G = L.advance = () => e[++L.index] || ``, K = () => e.slice(L.index + 1), q = (e = ``, t = 0) => {
			L.consumed += e, L.index += t;
		}, J = (e) => {
			L.output += e.output == null ? e.value : e.output, q(e.value);
		}, Y = () => {
			let e = 1;
			for (; W() === `!` && (W(2) !== `(` || W(3) === `?`);) G(), L.start++, e++;
			return e % 2 != 0 && (L.negated = !0, L.start++, !0);
		}, X = (e) => {
			L[e]++, B.push(e);
		}, Z = (e) => {
			L[e]--, B.pop();
		}, Q = (e) => {
			if (V.type === `globstar`) {
				let t = L.braces > 0 && (e.type === `comma` || e.type === `brace`), n = e.extglob === !0 || R.length && (e.type === `pipe` || e.type === `paren`);
				e.type !== `slash` && e.type !== `paren` && !t && !n && (L.output = L.output.slice(0, -V.output.length), V.type = `star`, V.value = `*`, V.output = I, L.output += V.output);
			}
			R.length && e.type !== `paren` && (R[R.length - 1].inner += e.value), (e.value || e.output) && J(e), V && V.type === `text` && e.type === `text` ? (V.output = (V.output || V.value) + e.value, V.value += e.value) : (e.prev = V, h.push(e), V = e);
		}, $ = (e, t) => {
			let n = {
				...v[t],
				conditions: 1,
				inner: ``
			};
			n.prev = V, n.parens = L.parens, n.output = L.output, n.startIndex = L.index, n.tokensIndex = h.length;
			let r = (s.capture ? `(` : ``) + n.open;
			X(`parens`), Q({
				type: e,
				value: t,
				output: L.output ? `` : w
			}), Q({
				type: `paren`,
				extglob: !0,
				value: G(),
				output: r
			}), R.push(n);
		}, ee = (n) => {
			let i = e.slice(n.startIndex, L.index + 1), a = e.slice(n.startIndex + 2, L.index), o = x(a, s);
			if ((n.type === `plus` || n.type === `star`) && o.risky) {
				let e = o.safeOutput ? (n.output ? `` : w) + (s.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0, t = h[n.tokensIndex];
				t.type = `text`, t.value = i, t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < h.length; e++) h[e].value = ``, h[e].output = ``, delete h[e].suffix;
				L.output = n.output + t.output, L.backtrack = !0, Q({
					type: `paren`,
					extglob: !0,
					value: H,
					output: ``
				}), Z(`parens`);
				return;
			}
			let c = n.close + (s.capture ? `)` : ``), l;
			if (n.type === `negate`) {
				let e = I;
				n.inner && n.inner.length > 1 && n.inner.includes(`/`) && (e = N(s)), (e !== I || U() || /^\)+$/.test(K())) && (c = n.close = `)$))${e}`), n.inner.includes(`*`) && (l = K()) && /^\.[^\\/.]+$/.test(l) && (c = n.close = `)${S(l, {
					...t,
					fastpaths: !1
				}).output})${e})`), n.prev.type === `bos` && (L.negatedExtglob = !0);
			}
			Q({
				type: `paren`,
				extglob: !0,
				value: H,
				output: c
			}), Z(`parens`);
		};
		if (s.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = !1, i = e.replace(l, (e, t, r, i, a, o) => i === `\\` ? (n = !0, e) : i === `?` ? t ? t + i + (a ? k.repeat(a.length) : ``) : o === 0 ? F + (a ? k.repeat(a.length) : ``) : k.repeat(r.length) : i === `.` ? y.repeat(r.length) : i === `*` ? t ? t + i + (a ? I : ``) : I : t ? e : `\\${e}`);
			return n === !0 && (i = s.unescape === !0 ? i.replace(/\\/g, ``) : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? `\\\\` : e ? `\\` : ``)), i === e && s.contains === !0 ? (L.output = e, L) : (L.output = r.wrapOutput(i, L, t), L);
		}
		for (; !U();) {
			if (H = G(), H === `\0`) continue;
			if (H === `\\`) {
				let e = W();
				if (e === `/` && s.bash !== !0 || e === `.` || e === `;`) continue;
				if (!e) {
					H += `\\`, Q({
						type: `text`,
						value: H
					});
					continue;
				}
				let t = /^\\+/.exec(K()), n = 0;
				if (t && t[0].length > 2 && (n = t[0].length, L.index += n, n % 2 != 0 && (H += `\\`)), s.unescape === !0 ? H = G() : H += G(), L.brackets === 0) {
					Q({
						type: `text`,
						value: H
					});
					continue;
				}
			}
			if (L.brackets > 0 && (H !== `]` || V.value === `[` || V.value === `[^`)) {
				if (s.posix !== !1 && H === `:`) {
					let e = V.value.slice(1);
					if (e.includes(`[`) && (V.posix = !0, e.includes(`:`))) {
						let e = V.value.lastIndexOf(`[`), t = V.value.slice(0, e), n = V.value.slice(e + 2), r = a[n];
						if (r) {
							V.value = t + r, L.backtrack = !0, G(), !m.output && h.indexOf(V) === 1 && (m.output = w);
							continue;
						}
					}
				}
				(H === `[` && W() !== `:` || H === `-` && W() === `]`) && (H = `\\${H}`), H === `]` && (V.value === `[` || V.value === `[^`) && (H = `\\${H}`), s.posix === !0 && H === `!` && V.value === `[` && (H = `^`), V.value += H, J({ value: H });
				continue;
			}
			if (L.quotes === 1 && H !== `"`) {
				H = r.escapeRegex(H), V.value += H, J({ value: H });
				continue;
			}
			if (H === `"`) {
				L.quotes = L.quotes === 1 ? 0 : 1, s.keepQuotes === !0 && Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H === `(`) {
				X(`parens`), Q({
					type: `paren`,
					value: H
				});
				continue;
			}
			if (H === `)`) {
				if (L.parens === 0 && s.strictBrackets === !0) throw SyntaxError(f(`opening`, `(`));
				let e = R[R.length - 1];
				if (e && L.parens === e.parens + 1) {
					ee(R.pop());
					continue;
				}
				Q({
					type: `paren`,
					value: H,
					output: L.parens ? `)` : `\\)`
				}), Z(`parens`);
				continue;
			}
			if (H === `[`) {
				if (s.nobracket === !0 || !K().includes(`]`)) {
					if (s.nobracket !== !0 && s.strictBrackets === !0) throw SyntaxError(f(`closing`, `]`));
					H = `\\${H}`;
				} else X(`brackets`);
				Q({
					type: `bracket`,
					value: H
				});
				continue;
			}
			if (H === `]`) {
				if (s.nobracket === !0 || V && V.type === `bracket` && V.value.length === 1) {
					Q({
						type: `text`,
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				if (L.brackets === 0) {
					if (s.strictBrackets === !0) throw SyntaxError(f(`opening`, `[`));
					Q({
						type: `text`,
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				Z(`brackets`);
				let e = V.value.slice(1);
				if (V.posix !== !0 && e[0] === `^` && !e.includes(`/`) && (H = `/${H}`), V.value += H, J({ value: H }), s.literalBrackets === !1 || r.hasRegexChars(e)) continue;
				let t = r.escapeRegex(V.value);
				if (L.output = L.output.slice(0, -V.value.length), s.literalBrackets === !0) {
					L.output += t, V.value = t;
					continue;
				}
				V.value = `(${g}${t}|${V.value})`, L.output += V.value;
				continue;
			}
			if (H === `{` && s.nobrace !== !0) {
				X(`braces`);
				let e = {
					type: `brace`,
					value: H,
					output: `(`,
					outputIndex: L.output.length,
					tokensIndex: L.tokens.length
				};
				z.push(e), Q(e);
				continue;
			}
			if (H === `}`) {
				let e = z[z.length - 1];
				if (s.nobrace === !0 || !e) {
					Q({
						type: `text`,
						value: H,
						output: H
					});
					continue;
				}
				let t = `)`;
				if (e.dots === !0) {
					let e = h.slice(), n = [];
					for (let t = e.length - 1; t >= 0 && (h.pop(), e[t].type !== `brace`); t--) e[t].type !== `dots` && n.unshift(e[t].value);
					t = d(n, s), L.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = L.output.slice(0, e.outputIndex), r = L.tokens.slice(e.tokensIndex);
					e.value = e.output = `\\{`, H = t = `\\}`, L.output = n;
					for (let e of r) L.output += e.output || e.value;
				}
				Q({
					type: `brace`,
					value: H,
					output: t
				}), Z(`braces`), z.pop();
				continue;
			}
			if (H === `|`) {
				R.length > 0 && R[R.length - 1].conditions++, Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H === `,`) {
				let e = H, t = z[z.length - 1];
				t && B[B.length - 1] === `braces` && (t.comma = !0, e = `|`), Q({
					type: `comma`,
					value: H,
					output: e
				});
				continue;
			}
			if (H === `/`) {
				if (V.type === `dot` && L.index === L.start + 1) {
					L.start = L.index + 1, L.consumed = ``, L.output = ``, h.pop(), V = m;
					continue;
				}
				Q({
					type: `slash`,
					value: H,
					output: C
				});
				continue;
			}
			if (H === `.`) {
				if (L.braces > 0 && V.type === `dot`) {
					V.value === `.` && (V.output = y);
					let e = z[z.length - 1];
					V.type = `dots`, V.output += H, V.value += H, e.dots = !0;
					continue;
				}
				if (L.braces + L.parens === 0 && V.type !== `bos` && V.type !== `slash`) {
					Q({
						type: `text`,
						value: H,
						output: y
					});
					continue;
				}
				Q({
					type: `dot`,
					value: H,
					output: y
				});
				continue;
			}
			if (H === `?`) {
				if (!(V && V.value === `(`) && s.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					$(`qmark`, H);
					continue;
				}
				if (V && V.type === `paren`) {
					let e = W(), t = H;
					(V.value === `(` && !/[!=<:]/.test(e) || e === `<` && !/<([!=]|\w+>)/.test(K())) && (t = `\\${H}`), Q({
						type: `text`,
						value: H,
						output: t
					});
					continue;
				}
				if (s.dot !== !0 && (V.type === `slash` || V.type === `bos`)) {
					Q({
						type: `qmark`,
						value: H,
						output: A
					});
					continue;
				}
				Q({
					type: `qmark`,
					value: H,
					output: k
				});
				continue;
			}
			if (H === `!`) {
				if (s.noextglob !== !0 && W() === `(` && (W(2) !== `?` || !/[!=<:]/.test(W(3)))) {
					$(`negate`, H);
					continue;
				}
				if (s.nonegate !== !0 && L.index === 0) {
					Y();
					continue;
				}
			}
			if (H === `+`) {
				if (s.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					$(`plus`, H);
					continue;
				}
				if (V && V.value === `(` || s.regex === !1) {
					Q({
						type: `plus`,
						value: H,
						output: b
					});
					continue;
				}
				if (V && (V.type === `bracket` || V.type === `paren` || V.type === `brace`) || L.parens > 0) {
					Q({
						type: `plus`,
						value: H
					});
					continue;
				}
				Q({
					type: `plus`,
					value: b
				});
				continue;
			}
			if (H === `@`) {
				if (s.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					Q({
						type: `at`,
						extglob: !0,
						value: H,
						output: ``
					});
					continue;
				}
				Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H !== `*`) {
				(H === `$` || H === `^`) && (H = `\\${H}`);
				let e = o.exec(K());
				e && (H += e[0], L.index += e[0].length), Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (V && (V.type === `globstar` || V.star === !0)) {
				V.type = `star`, V.star = !0, V.value += H, V.output = I, L.backtrack = !0, L.globstar = !0, q(H);
				continue;
			}
			let t = K();
			if (s.noextglob !== !0 && /^\([^?]/.test(t)) {
				$(`star`, H);
				continue;
			}
			if (V.type === `star`) {
				if (s.noglobstar === !0) {
					q(H);
					continue;
				}
				let n = V.prev, r = n.prev, i = n.type === `slash` || n.type === `bos`, a = r && (r.type === `star` || r.type === `globstar`);
				if (s.bash === !0 && (!i || t[0] && t[0] !== `/`)) {
					Q({
						type: `star`,
						value: H,
						output: ``
					});
					continue;
				}
				let o = L.braces > 0 && (n.type === `comma` || n.type === `brace`), c = R.length && (n.type === `pipe` || n.type === `paren`);
				if (!i && n.type !== `paren` && !o && !c) {
					Q({
						type: `star`,
						value: H,
						output: ``
					});
					continue;
				}
				for (; t.slice(0, 3) === `/**`;) {
					let n = e[L.index + 4];
					if (n && n !== `/`) break;
					t = t.slice(3), q(`/**`, 3);
				}
				let l = U() || L.parens > 0 && t === `)`.repeat(L.parens) && !R.some((e) => e.type === `negate`);
				if (n.type === `bos` && U()) {
					V.type = `globstar`, V.value += H, V.output = N(s), L.output = V.output, L.globstar = !0, q(H);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && !a && l) {
					L.output = L.output.slice(0, -(n.output + V.output).length), n.output = `(?:${n.output}`, V.type = `globstar`, V.output = N(s) + (s.strictSlashes ? `)` : `|$)`), V.value += H, L.globstar = !0, L.output += n.output + V.output, q(H);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && t[0] === `/`) {
					let e = t[1] === void 0 ? `` : `|$`;
					L.output = L.output.slice(0, -(n.output + V.output).length), n.output = `(?:${n.output}`, V.type = `globstar`, V.output = `${N(s)}${C}|${C}${e})`, V.value += H, L.output += n.output + V.output, L.globstar = !0, q(H + G()), Q({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				if (n.type === `bos` && t[0] === `/`) {
					V.type = `globstar`, V.value += H, V.output = `(?:^|${C}|${N(s)}${C})`, L.output = V.output, L.globstar = !0, q(H + G()), Q({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				L.output = L.output.slice(0, -V.output.length), V.type = `globstar`, V.output = N(s), V.value += H, L.output += V.output, L.globstar = !0, q(H);
				continue;
			}
			let n = {
				type: `star`,
				value: H,
				output: I
			};
			s.bash === !0 ? (n.output = `.*?`, (V.type === `bos` || V.type === `slash`) && (n.output = P + n.output), Q(n)) : V && (V.type === `bracket` || V.type === `paren`) && s.regex === !0 ? (n.output = H, Q(n)) : ((L.index === L.start || V.type === `slash` || V.type === `dot`) && (V.type === `dot` ? (L.output += D, V.output += D) : s.dot === !0 ? (L.output += O, V.output += O) : (L.output += P, V.output += P), W() !== `*` && (L.output += w, V.output += w)), Q(n));
		}
		for (; L.brackets > 0;) {
			if (s.strictBrackets === !0) throw SyntaxError(f(`closing`, `]`));
			L.output = r.escapeLast(L.output, `[`), Z(`brackets`);
		}
		for (; L.parens > 0;) {
			if (s.strictBrackets === !0) throw SyntaxError(f(`closing`, `)`));
			L.output = r.escapeLast(L.output, `(`), Z(`parens`);
		}
		for (; L.braces > 0;) {
			if (s.strictBrackets === !0) throw SyntaxError(f(`closing`, `}`));
			L.output = r.escapeLast(L.output, `{`), Z(`braces`);
		}
		if (s.strictSlashes !== !0 && (V.type === `star` || V.type === `bracket`) && Q({
			type: `maybe_slash`,
			value: ``,
			output: `${C}?`
		}), L.backtrack === !0) {
			L.output = ``;
			for (let e of L.tokens) L.output += e.output == null ? e.value : e.output, e.suffix && (L.output += e.suffix);
		}
		return L;
	};
	S.fastpaths = (e, t) => {
		let a = { ...t }, o = typeof a.maxLength == `number` ? Math.min(i, a.maxLength) : i, s = e.length;
		if (s > o) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
		e = u[e] || e;
		let { DOT_LITERAL: c, SLASH_LITERAL: l, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = n.globChars(a.windows), v = a.dot ? m : p, y = a.dot ? h : p, b = a.capture ? `` : `?:`, x = {
			negated: !1,
			prefix: ``
		}, S = a.bash === !0 ? `.*?` : g;
		a.capture && (S = `(${S})`);
		let C = (e) => e.noglobstar === !0 ? S : `(${b}(?:(?!${_}${e.dot ? f : c}).)*?)`, w = (e) => {
			switch (e) {
				case `*`: return `${v}${d}${S}`;
				case `.*`: return `${c}${d}${S}`;
				case `*.*`: return `${v}${S}${c}${d}${S}`;
				case `*/*`: return `${v}${S}${l}${d}${y}${S}`;
				case `**`: return v + C(a);
				case `**/*`: return `(?:${v}${C(a)}${l})?${y}${d}${S}`;
				case `**/*.*`: return `(?:${v}${C(a)}${l})?${y}${S}${c}${d}${S}`;
				case `**/.*`: return `(?:${v}${C(a)}${l})?${c}${d}${S}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = w(t[1]);
					return n ? n + c + t[2] : void 0;
				}
			}
		}, T = w(r.removePrefix(e, x));
		return T && a.strictSlashes !== !0 && (T += `${l}?`), T;
	}, t.exports = S;
})), d = t(((e, t) => {
	let n = l(), r = u(), i = c(), a = s(), o = (e) => e && typeof e == `object` && !Array.isArray(e), d = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => d(e, t, n));
			return (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
		}
		let r = o(e) && e.tokens && e.input;
		if (e === `` || typeof e != `string` && !r) throw TypeError(`Expected pattern to be a non-empty string`);
		let i = t || {}, a = i.windows, s = r ? d.compileRe(e, t) : d.makeRe(e, t, !1, !0), c = s.state;
		delete s.state;
		let l = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			l = d(i.ignore, e, n);
		}
		let u = (n, r = !1) => {
			let { isMatch: o, match: u, output: f } = d.test(n, s, t, {
				glob: e,
				posix: a
			}), p = {
				glob: e,
				state: c,
				regex: s,
				posix: a,
				input: n,
				output: f,
				match: u,
				isMatch: o
			};
			return typeof i.onResult == `function` && i.onResult(p), o === !1 ? (p.isMatch = !1, r ? p : !1) : l(n) ? (typeof i.onIgnore == `function` && i.onIgnore(p), p.isMatch = !1, r ? p : !1) : (typeof i.onMatch == `function` && i.onMatch(p), !r || p);
		};
		return n && (u.state = c), u;
	};
	d.test = (e, t, n, { glob: r, posix: a } = {}) => {
		if (typeof e != `string`) throw TypeError(`Expected input to be a string`);
		if (e === ``) return {
			isMatch: !1,
			output: ``
		};
		let o = n || {}, s = o.format || (a ? i.toPosixSlashes : null), c = e === r, l = c && s ? s(e) : e;
		return c === !1 && (l = s ? s(e) : e, c = l === r), (c === !1 || o.capture === !0) && (c = o.matchBase === !0 || o.basename === !0 ? d.matchBase(e, t, n, a) : t.exec(l)), {
			isMatch: !!c,
			match: c,
			output: l
		};
	}, d.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : d.makeRe(t, n)).test(i.basename(e, { windows: r })), d.isMatch = (e, t, n) => d(t, n)(e), d.parse = (e, t) => Array.isArray(e) ? e.map((e) => d.parse(e, t)) : r(e, {
		...t,
		fastpaths: !1
	}), d.scan = (e, t) => n(e, t), d.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {}, a = i.contains ? `` : `^`, o = i.contains ? `` : `$`, s = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (s = `^(?!${s}).*$`);
		let c = d.toRegex(s, t);
		return r === !0 && (c.state = e), c;
	}, d.makeRe = (e, t = {}, n = !1, i = !1) => {
		if (!e || typeof e != `string`) throw TypeError(`Expected a non-empty string`);
		let a = {
			negated: !1,
			fastpaths: !0
		};
		return t.fastpaths !== !1 && (e[0] === `.` || e[0] === `*`) && (a.output = r.fastpaths(e, t)), a.output || (a = r(e, t)), d.compileRe(a, t, n, i);
	}, d.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? `i` : ``));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	}, d.constants = a, t.exports = d;
})), f = t(((e, t) => {
	let n = d(), r = c();
	function i(e, t, i = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: r.isWindows()
		}), n(e, t, i);
	}
	Object.assign(i, n), t.exports = i;
}));
export { o as n, n as r, f as t };
