import { a as e, i as t, o as n, r } from "./vendor-archiver.js";
import { serialize as i } from "node:v8";
import a, { appendFileSync as o, closeSync as s, createReadStream as c, createWriteStream as l, openSync as u, readFileSync as d, readSync as f, statSync as p, writeFileSync as m } from "node:fs";
import { Duplex as h, PassThrough as g, Readable as _, Transform as v, Writable as y, getDefaultHighWaterMark as b } from "node:stream";
import x from "node:path";
import { constants as S } from "node:os";
import { finished as C } from "node:stream/promises";
import { Buffer as w } from "node:buffer";
import { aborted as ee, callbackify as T, debuglog as E, inspect as te, promisify as ne, stripVTControlCharacters as re } from "node:util";
import { EventEmitter as ie, addAbortListener as ae, on as oe, once as D, setMaxListeners as se } from "node:events";
import { fileURLToPath as ce } from "node:url";
import { scheduler as le, setImmediate as ue, setTimeout as de } from "node:timers/promises";
import { ChildProcess as fe, execFile as pe, spawn as me, spawnSync as he } from "node:child_process";
import O, { execArgv as ge, execPath as _e, hrtime as ve, platform as ye } from "node:process";
import { StringDecoder as be } from "node:string_decoder";
import xe from "node:tty";
import Se from "node:path/win32";
function k(e) {
	if (typeof e != `object` || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return (t === null || t === Object.prototype || Object.getPrototypeOf(t) === null) && !(Symbol.toStringTag in e) && !(Symbol.iterator in e);
}
const Ce = (e, t) => {
	let n = Ee(we(e));
	if (typeof n != `string`) throw TypeError(`${t} must be a string or a file URL: ${n}.`);
	return n;
}, we = (e) => Te(e) ? e.toString() : e, Te = (e) => typeof e != `string` && e && Object.getPrototypeOf(e) === String.prototype, Ee = (e) => e instanceof URL ? ce(e) : e, De = (e, t = [], n, ...r) => {
	if (r.length > 0) throw TypeError(`Execa accepts at most three arguments: file, arguments, options.`);
	if (n !== void 0 && k(t)) throw TypeError(`Execa accepts at most one options object. Please merge the second and third arguments.`);
	let i = Ce(e, `First argument`), [a, o = {}] = k(t) ? [[], t] : [t, n];
	if (!Array.isArray(a)) throw TypeError(`Second argument must be either an array of arguments or an options object: ${a}`);
	if (a.some((e) => typeof e == `object` && !!e)) throw TypeError(`Second argument must be an array of strings: ${a}`);
	let s = a.map(String), c = s.find((e) => e.includes(`\0`));
	if (c !== void 0) throw TypeError(`Arguments cannot contain null bytes ("\\0"): ${c}`);
	if (!k(o)) throw TypeError(`Last argument must be an options object: ${o}`);
	return [
		i,
		s,
		{
			__proto__: null,
			...o
		}
	];
}, Oe = (e, t, n) => {
	let r = [e, ...t], i = r.join(` `);
	return {
		command: i,
		escapedCommand: n ? Ae(i) : r.map((e) => Pe(Ae(e))).join(` `)
	};
}, ke = (e) => re(e).split(`
`).map((e) => Ae(e)).join(`
`), Ae = (e) => e.replaceAll(Me, (e) => je(e)), je = (e) => {
	let t = Ne[e];
	if (t !== void 0) return t;
	let n = e.codePointAt(0), r = n.toString(16);
	return n <= 65535 ? `\\u${r.padStart(4, `0`)}` : `\\U${r}`;
}, Me = (() => {
	try {
		return RegExp(`\\p{Separator}|\\p{Other}`, `gu`);
	} catch {
		return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
	}
})(), Ne = {
	" ": ` `,
	"\b": `\\b`,
	"\f": `\\f`,
	"\n": `\\n`,
	"\r": `\\r`,
	"	": `\\t`
}, Pe = (e) => Fe.test(e) ? e : ye === `win32` ? `"${e.replaceAll(`"`, `""`)}"` : `'${e.replaceAll(`'`, `'\\''`)}'`, Fe = /^[\w\-./]+$/, { toString: Ie } = Object.prototype, Le = (e) => Ie.call(e) === `[object ArrayBuffer]`, A = (e) => Ie.call(e) === `[object Uint8Array]`, j = (e) => new Uint8Array(e.buffer, e.byteOffset, e.byteLength), Re = new TextEncoder(), ze = (e) => Re.encode(e), Be = new TextDecoder(), Ve = (e) => Be.decode(e), He = (e, t) => Ue(e, t).join(``), Ue = (e, t) => {
	if (t === `utf8` && e.every((e) => typeof e == `string`)) return e;
	let n = new be(t), r = e.map((e) => typeof e == `string` ? ze(e) : e).map((e) => n.write(e)), i = n.end();
	return i === `` ? r : [...r, i];
}, We = (e) => e.length === 1 && A(e[0]) ? e[0] : Ke(Ge(e)), Ge = (e) => e.map((e) => typeof e == `string` ? ze(e) : e), Ke = (e) => {
	let t = new Uint8Array(qe(e)), n = 0;
	for (let r of e) t.set(r, n), n += r.length;
	return t;
}, qe = (e) => {
	let t = 0;
	for (let n of e) t += n.length;
	return t;
}, Je = (e, t, n) => new (n ? et : $e)(t, e instanceof M ? {} : { cause: e });
var M = class extends Error {};
const Ye = (e, t) => {
	Object.defineProperties(e.prototype, {
		name: {
			value: t,
			writable: !0,
			enumerable: !1,
			configurable: !0
		},
		[Ze]: {
			value: !0,
			writable: !1,
			enumerable: !1,
			configurable: !1
		}
	});
}, Xe = (e) => Qe(e) && Ze in e, Ze = Symbol(`isExecaError`), Qe = (e) => e instanceof Error || Object.prototype.toString.call(e) === `[object Error]`;
var $e = class extends Error {};
Ye($e, $e.name);
var et = class extends Error {};
Ye(et, et.name);
const tt = (e) => e === null ? `null` : typeof e, nt = (e) => Array.isArray(e) && Array.isArray(e.raw), rt = (e, t) => {
	let n = [], r = !1;
	for (let [i, a] of e.entries()) ({tokens: n, isSeparated: r} = it({
		templates: e,
		expressions: t,
		tokens: n,
		isSeparated: r,
		index: i,
		template: a
	}));
	if (n.length === 0) throw TypeError(`Template script must not be empty`);
	let [i, ...a] = n;
	return [
		i,
		a,
		{}
	];
}, it = ({ templates: e, expressions: t, tokens: n, isSeparated: r, index: i, template: a }) => {
	if (a === void 0) throw TypeError(`Invalid backslash sequence: ${e.raw[i]}`);
	let { nextTokens: o, leadingWhitespaces: s, trailingWhitespaces: c } = at(a, e.raw[i]), l = lt(n, o, r || s), u = c || o.length === 0 && r;
	if (i === t.length) return {
		tokens: l,
		isSeparated: u
	};
	let d = t[i], f = Array.isArray(d) ? d.map((e) => ut(e)) : [ut(d)];
	return {
		tokens: lt(l, f, u),
		isSeparated: f.length === 0 && u
	};
}, at = (e, t) => {
	if (e.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: !1,
		trailingWhitespaces: !1
	};
	let n = [], r = 0, i = !1;
	for (let a = 0, o = 0; a < e.length; a += 1, o += 1) {
		let s = t[o];
		if (st.has(s)) a === 0 && (i = !0), r !== a && n.push(e.slice(r, a)), r = a + 1;
		else if (s === `\\`) {
			let e = t[o + 1];
			if (e === `
`) --a, o += 1;
			else if (e === `u` && t[o + 2] === `{`) {
				let e = t.indexOf(`}`, o + 3);
				ot(t.slice(o + 3, e)) && (a += 1), o = e;
			} else o += ct[e] ?? 1;
		}
	}
	let a = r === e.length;
	return a || n.push(e.slice(r)), {
		nextTokens: n,
		leadingWhitespaces: i,
		trailingWhitespaces: a
	};
}, ot = (e) => Number.parseInt(e, 16) > 65535, st = /* @__PURE__ */ new Set([
	` `,
	`	`,
	`\r`,
	`
`
]), ct = {
	x: 3,
	u: 5
}, lt = (e, t, n) => n || e.length === 0 || t.length === 0 ? [...e, ...t] : [
	...e.slice(0, -1),
	`${e.at(-1)}${t[0]}`,
	...t.slice(1)
], ut = (e) => {
	let t = tt(e);
	if (t === `string`) return e;
	if (t === `number`) return String(e);
	if ((k(e) || Xe(e)) && (Object.hasOwn(e, `stdout`) || Object.hasOwn(e, `isMaxBuffer`))) return dt(e);
	throw e instanceof fe || Object.prototype.toString.call(e) === `[object Promise]` ? TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.") : TypeError(`Unexpected "${t}" in template expression`);
}, dt = (e) => {
	let t = Object.hasOwn(e, `stdout`) ? e.stdout : void 0;
	if (typeof t == `string`) return t;
	if (A(t)) return Ve(t);
	throw TypeError(t === void 0 ? `Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.` : `Unexpected "${tt(t)}" stdout in template expression`);
}, N = (e) => ft.includes(e), ft = [
	O.stdin,
	O.stdout,
	O.stderr
], P = [
	`stdin`,
	`stdout`,
	`stderr`
], pt = (e) => P[e] ?? `stdio[${e}]`, mt = Symbol(`execa.allStream`), ht = (e) => Object.assign(e, { [mt]: !0 }), gt = (e) => e?.[mt] === !0, F = (e = {}) => {
	if (e === null) throw TypeError("The options must be an object, not `null`.");
	return {
		__proto__: null,
		...e
	};
}, I = (e, t) => {
	if (e !== void 0 && typeof e != `boolean`) throw TypeError(`The \`${t}\` option must use a boolean.`);
}, _t = (e) => {
	let t = {
		__proto__: null,
		...e
	};
	for (let n of jt) t[n] = vt(e, n);
	return t;
}, vt = (e, t) => {
	let n = yt(e), r = Array.from({ length: n + 1 }), i = bt(e[t], r, t, n);
	return Dt(i, t);
}, yt = ({ stdio: e }) => Array.isArray(e) ? Math.max(e.length, P.length) : P.length, bt = (e, t, n, r) => k(e) ? xt(e, t, n, r) : (kt(e, n), t.fill(e)), xt = (e, t, n, r) => {
	for (let i of Object.keys(e).sort(St)) {
		kt(e[i], n, `${n}.${i}`);
		for (let a of wt(i, n, r)) t[a] = e[i];
	}
	return t;
}, St = (e, t) => Ct(e) < Ct(t) ? 1 : -1, Ct = (e) => e === `stdout` || e === `stderr` ? 0 : e === `all` ? 2 : 1, wt = (e, t, n) => {
	if (e === `ipc`) return [n];
	let r = Tt(e);
	if (r === void 0 || r === 0) throw TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);
	if (r !== `all` && r >= n) throw TypeError(`"${t}.${e}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return r === `all` ? [1, 2] : [r];
}, Tt = (e) => {
	if (e === `all`) return e;
	if (P.includes(e)) return P.indexOf(e);
	let t = Et.exec(e);
	if (t !== null) return Number(t.groups.fdNumber);
}, Et = /^fd(?<fdNumber>\d+)$/, Dt = (e, t) => e.map((e) => e === void 0 ? At[t] : e), Ot = /* @__PURE__ */ new Set([
	`lines`,
	`buffer`,
	`stripFinalNewline`
]), kt = (e, t, n = t) => {
	if (Ot.has(t)) I(e, n);
	else if (t === `maxBuffer` && e !== void 0 && (typeof e != `number` || Number.isNaN(e))) throw TypeError(`The \`${n}\` option must use a number.`);
}, At = {
	lines: !1,
	buffer: !0,
	maxBuffer: 1e8,
	verbose: E(`execa`).enabled ? `full` : `none`,
	stripFinalNewline: !0
}, jt = [
	`lines`,
	`buffer`,
	`maxBuffer`,
	`verbose`,
	`stripFinalNewline`
], L = (e, t) => t === `ipc` ? e.at(-1) : e[t], Mt = ({ verbose: e }, t) => Ft(e, t) !== `none`, Nt = ({ verbose: e }, t) => ![`none`, `short`].includes(Ft(e, t)), Pt = ({ verbose: e }, t) => {
	let n = Ft(e, t);
	return Lt(n) ? n : void 0;
}, Ft = (e, t) => t === void 0 ? It(e) : L(e, t), It = (e) => e.find((e) => Lt(e)) ?? Rt.findLast((t) => e.includes(t)), Lt = (e) => typeof e == `function`, Rt = [
	`none`,
	`short`,
	`full`
];
function zt() {
	let { env: e } = O, { TERM: t, TERM_PROGRAM: n } = e;
	return O.platform === `win32` ? !!e.WT_SESSION || !!e.TERMINUS_SUBLIME || e.ConEmuTask === `{cmd::Cmder}` || n === `Terminus-Sublime` || n === `vscode` || t === `xterm-256color` || t === `alacritty` || t === `rxvt-unicode` || t === `rxvt-unicode-256color` || e.TERMINAL_EMULATOR === `JetBrains-JediTerm` : t !== `linux`;
}
const Bt = {
	circleQuestionMark: `(?)`,
	questionMarkPrefix: `(?)`,
	square: `█`,
	squareDarkShade: `▓`,
	squareMediumShade: `▒`,
	squareLightShade: `░`,
	squareTop: `▀`,
	squareBottom: `▄`,
	squareLeft: `▌`,
	squareRight: `▐`,
	squareCenter: `■`,
	bullet: `●`,
	dot: `․`,
	ellipsis: `…`,
	pointerSmall: `›`,
	triangleUp: `▲`,
	triangleUpSmall: `▴`,
	triangleDown: `▼`,
	triangleDownSmall: `▾`,
	triangleLeftSmall: `◂`,
	triangleRightSmall: `▸`,
	home: `⌂`,
	heart: `♥`,
	musicNote: `♪`,
	musicNoteBeamed: `♫`,
	arrowUp: `↑`,
	arrowDown: `↓`,
	arrowLeft: `←`,
	arrowRight: `→`,
	arrowLeftRight: `↔`,
	arrowUpDown: `↕`,
	almostEqual: `≈`,
	notEqual: `≠`,
	lessOrEqual: `≤`,
	greaterOrEqual: `≥`,
	identical: `≡`,
	infinity: `∞`,
	subscriptZero: `₀`,
	subscriptOne: `₁`,
	subscriptTwo: `₂`,
	subscriptThree: `₃`,
	subscriptFour: `₄`,
	subscriptFive: `₅`,
	subscriptSix: `₆`,
	subscriptSeven: `₇`,
	subscriptEight: `₈`,
	subscriptNine: `₉`,
	oneHalf: `½`,
	oneThird: `⅓`,
	oneQuarter: `¼`,
	oneFifth: `⅕`,
	oneSixth: `⅙`,
	oneEighth: `⅛`,
	twoThirds: `⅔`,
	twoFifths: `⅖`,
	threeQuarters: `¾`,
	threeFifths: `⅗`,
	threeEighths: `⅜`,
	fourFifths: `⅘`,
	fiveSixths: `⅚`,
	fiveEighths: `⅝`,
	sevenEighths: `⅞`,
	line: `─`,
	lineBold: `━`,
	lineDouble: `═`,
	lineDashed0: `┄`,
	lineDashed1: `┅`,
	lineDashed2: `┈`,
	lineDashed3: `┉`,
	lineDashed4: `╌`,
	lineDashed5: `╍`,
	lineDashed6: `╴`,
	lineDashed7: `╶`,
	lineDashed8: `╸`,
	lineDashed9: `╺`,
	lineDashed10: `╼`,
	lineDashed11: `╾`,
	lineDashed12: `−`,
	lineDashed13: `–`,
	lineDashed14: `‐`,
	lineDashed15: `⁃`,
	lineVertical: `│`,
	lineVerticalBold: `┃`,
	lineVerticalDouble: `║`,
	lineVerticalDashed0: `┆`,
	lineVerticalDashed1: `┇`,
	lineVerticalDashed2: `┊`,
	lineVerticalDashed3: `┋`,
	lineVerticalDashed4: `╎`,
	lineVerticalDashed5: `╏`,
	lineVerticalDashed6: `╵`,
	lineVerticalDashed7: `╷`,
	lineVerticalDashed8: `╹`,
	lineVerticalDashed9: `╻`,
	lineVerticalDashed10: `╽`,
	lineVerticalDashed11: `╿`,
	lineDownLeft: `┐`,
	lineDownLeftArc: `╮`,
	lineDownBoldLeftBold: `┓`,
	lineDownBoldLeft: `┒`,
	lineDownLeftBold: `┑`,
	lineDownDoubleLeftDouble: `╗`,
	lineDownDoubleLeft: `╖`,
	lineDownLeftDouble: `╕`,
	lineDownRight: `┌`,
	lineDownRightArc: `╭`,
	lineDownBoldRightBold: `┏`,
	lineDownBoldRight: `┎`,
	lineDownRightBold: `┍`,
	lineDownDoubleRightDouble: `╔`,
	lineDownDoubleRight: `╓`,
	lineDownRightDouble: `╒`,
	lineUpLeft: `┘`,
	lineUpLeftArc: `╯`,
	lineUpBoldLeftBold: `┛`,
	lineUpBoldLeft: `┚`,
	lineUpLeftBold: `┙`,
	lineUpDoubleLeftDouble: `╝`,
	lineUpDoubleLeft: `╜`,
	lineUpLeftDouble: `╛`,
	lineUpRight: `└`,
	lineUpRightArc: `╰`,
	lineUpBoldRightBold: `┗`,
	lineUpBoldRight: `┖`,
	lineUpRightBold: `┕`,
	lineUpDoubleRightDouble: `╚`,
	lineUpDoubleRight: `╙`,
	lineUpRightDouble: `╘`,
	lineUpDownLeft: `┤`,
	lineUpBoldDownBoldLeftBold: `┫`,
	lineUpBoldDownBoldLeft: `┨`,
	lineUpDownLeftBold: `┥`,
	lineUpBoldDownLeftBold: `┩`,
	lineUpDownBoldLeftBold: `┪`,
	lineUpDownBoldLeft: `┧`,
	lineUpBoldDownLeft: `┦`,
	lineUpDoubleDownDoubleLeftDouble: `╣`,
	lineUpDoubleDownDoubleLeft: `╢`,
	lineUpDownLeftDouble: `╡`,
	lineUpDownRight: `├`,
	lineUpBoldDownBoldRightBold: `┣`,
	lineUpBoldDownBoldRight: `┠`,
	lineUpDownRightBold: `┝`,
	lineUpBoldDownRightBold: `┡`,
	lineUpDownBoldRightBold: `┢`,
	lineUpDownBoldRight: `┟`,
	lineUpBoldDownRight: `┞`,
	lineUpDoubleDownDoubleRightDouble: `╠`,
	lineUpDoubleDownDoubleRight: `╟`,
	lineUpDownRightDouble: `╞`,
	lineDownLeftRight: `┬`,
	lineDownBoldLeftBoldRightBold: `┳`,
	lineDownLeftBoldRightBold: `┯`,
	lineDownBoldLeftRight: `┰`,
	lineDownBoldLeftBoldRight: `┱`,
	lineDownBoldLeftRightBold: `┲`,
	lineDownLeftRightBold: `┮`,
	lineDownLeftBoldRight: `┭`,
	lineDownDoubleLeftDoubleRightDouble: `╦`,
	lineDownDoubleLeftRight: `╥`,
	lineDownLeftDoubleRightDouble: `╤`,
	lineUpLeftRight: `┴`,
	lineUpBoldLeftBoldRightBold: `┻`,
	lineUpLeftBoldRightBold: `┷`,
	lineUpBoldLeftRight: `┸`,
	lineUpBoldLeftBoldRight: `┹`,
	lineUpBoldLeftRightBold: `┺`,
	lineUpLeftRightBold: `┶`,
	lineUpLeftBoldRight: `┵`,
	lineUpDoubleLeftDoubleRightDouble: `╩`,
	lineUpDoubleLeftRight: `╨`,
	lineUpLeftDoubleRightDouble: `╧`,
	lineUpDownLeftRight: `┼`,
	lineUpBoldDownBoldLeftBoldRightBold: `╋`,
	lineUpDownBoldLeftBoldRightBold: `╈`,
	lineUpBoldDownLeftBoldRightBold: `╇`,
	lineUpBoldDownBoldLeftRightBold: `╊`,
	lineUpBoldDownBoldLeftBoldRight: `╉`,
	lineUpBoldDownLeftRight: `╀`,
	lineUpDownBoldLeftRight: `╁`,
	lineUpDownLeftBoldRight: `┽`,
	lineUpDownLeftRightBold: `┾`,
	lineUpBoldDownBoldLeftRight: `╂`,
	lineUpDownLeftBoldRightBold: `┿`,
	lineUpBoldDownLeftBoldRight: `╃`,
	lineUpBoldDownLeftRightBold: `╄`,
	lineUpDownBoldLeftBoldRight: `╅`,
	lineUpDownBoldLeftRightBold: `╆`,
	lineUpDoubleDownDoubleLeftDoubleRightDouble: `╬`,
	lineUpDoubleDownDoubleLeftRight: `╫`,
	lineUpDownLeftDoubleRightDouble: `╪`,
	lineCross: `╳`,
	lineBackslash: `╲`,
	lineSlash: `╱`
}, Vt = {
	tick: `✔`,
	info: `ℹ`,
	warning: `⚠`,
	cross: `✘`,
	squareSmall: `◻`,
	squareSmallFilled: `◼`,
	circle: `◯`,
	circleFilled: `◉`,
	circleDotted: `◌`,
	circleDouble: `◎`,
	circleCircle: `ⓞ`,
	circleCross: `ⓧ`,
	circlePipe: `Ⓘ`,
	radioOn: `◉`,
	radioOff: `◯`,
	checkboxOn: `☒`,
	checkboxOff: `☐`,
	checkboxCircleOn: `ⓧ`,
	checkboxCircleOff: `Ⓘ`,
	pointer: `❯`,
	triangleUpOutline: `△`,
	triangleLeft: `◀`,
	triangleRight: `▶`,
	lozenge: `◆`,
	lozengeOutline: `◇`,
	hamburger: `☰`,
	smiley: `㋡`,
	mustache: `෴`,
	star: `★`,
	play: `▶`,
	nodejs: `⬢`,
	oneSeventh: `⅐`,
	oneNinth: `⅑`,
	oneTenth: `⅒`
}, Ht = {
	tick: `√`,
	info: `i`,
	warning: `‼`,
	cross: `×`,
	squareSmall: `□`,
	squareSmallFilled: `■`,
	circle: `( )`,
	circleFilled: `(*)`,
	circleDotted: `( )`,
	circleDouble: `( )`,
	circleCircle: `(○)`,
	circleCross: `(×)`,
	circlePipe: `(│)`,
	radioOn: `(*)`,
	radioOff: `( )`,
	checkboxOn: `[×]`,
	checkboxOff: `[ ]`,
	checkboxCircleOn: `(×)`,
	checkboxCircleOff: `( )`,
	pointer: `>`,
	triangleUpOutline: `∆`,
	triangleLeft: `◄`,
	triangleRight: `►`,
	lozenge: `♦`,
	lozengeOutline: `◊`,
	hamburger: `≡`,
	smiley: `☺`,
	mustache: `┌─┐`,
	star: `✶`,
	play: `►`,
	nodejs: `♦`,
	oneSeventh: `1/7`,
	oneNinth: `1/9`,
	oneTenth: `1/10`
}, Ut = {
	...Bt,
	...Vt
}, Wt = {
	...Bt,
	...Ht
}, Gt = zt() ? Ut : Wt;
Object.entries(Vt);
const Kt = xe?.WriteStream?.prototype?.hasColors?.() ?? !1, R = (e, t) => {
	if (!Kt) return (e) => e;
	let n = `\u001B[${e}m`, r = `\u001B[${t}m`;
	return (e) => {
		let i = e + ``, a = i.indexOf(r);
		if (a === -1) return n + i + r;
		let o = n, s = 0, c = (t === 22 ? r : ``) + n;
		for (; a !== -1;) o += i.slice(s, a) + c, s = a + r.length, a = i.indexOf(r, s);
		return o += i.slice(s) + r, o;
	};
};
R(0, 0);
const qt = R(1, 22);
R(2, 22), R(3, 23), R(4, 24), R(`4:2`, 24), R(`4:3`, 24), R(`4:4`, 24), R(`4:5`, 24), R(53, 55), R(7, 27), R(8, 28), R(9, 29), R(30, 39), R(31, 39), R(32, 39), R(33, 39), R(34, 39), R(35, 39), R(36, 39), R(37, 39);
const Jt = R(90, 39);
R(40, 49), R(41, 49), R(42, 49), R(43, 49), R(44, 49), R(45, 49), R(46, 49), R(47, 49), R(100, 49);
const Yt = R(91, 39);
R(92, 39);
const Xt = R(93, 39);
R(94, 39), R(95, 39), R(96, 39), R(97, 39), R(101, 49), R(102, 49), R(103, 49), R(104, 49), R(105, 49), R(106, 49), R(107, 49), R(`58;5;0`, 59), R(`58;5;1`, 59), R(`58;5;2`, 59), R(`58;5;3`, 59), R(`58;5;4`, 59), R(`58;5;5`, 59), R(`58;5;6`, 59), R(`58;5;7`, 59), R(`58;5;8`, 59), R(`58;5;9`, 59), R(`58;5;10`, 59), R(`58;5;11`, 59), R(`58;5;12`, 59), R(`58;5;13`, 59), R(`58;5;14`, 59), R(`58;5;15`, 59);
const Zt = O.env.FORCE_COLOR !== void 0 || O.stderr.isTTY === !0, Qt = (e) => e, $t = (e) => Zt ? e : Qt, en = $t(Jt), tn = $t(qt), nn = $t(Yt), rn = $t(Xt), an = ({ type: e, message: t, timestamp: n, piped: r, commandId: i, result: { failed: a = !1 } = {}, options: { reject: o = !0 } }) => {
	let s = on(n), c = ln[e]({
		failed: a,
		reject: o,
		piped: r
	}), l = un[e]({ reject: o });
	return `${en(`[${s}]`)} ${en(`[${i}]`)} ${l(c)} ${l(t)}`;
}, on = (e) => `${sn(e.getHours(), 2)}:${sn(e.getMinutes(), 2)}:${sn(e.getSeconds(), 2)}.${sn(e.getMilliseconds(), 3)}`, sn = (e, t) => String(e).padStart(t, `0`), cn = ({ failed: e, reject: t }) => e ? t ? Gt.cross : Gt.warning : Gt.tick, ln = {
	command: ({ piped: e }) => e ? `|` : `$`,
	output: () => ` `,
	ipc: () => `*`,
	error: cn,
	duration: cn
}, un = {
	command: () => tn,
	output: () => Qt,
	ipc: () => Qt,
	error: ({ reject: e }) => e ? nn : rn,
	duration: () => en
}, dn = (e, t, n) => {
	let r = Pt(t, n);
	return e.map(({ verboseLine: e, verboseObject: t }) => fn(e, t, r)).filter((e) => e !== void 0).map((e) => pn(e)).join(``);
}, fn = (e, t, n) => {
	if (n === void 0) return e;
	let r = n(e, t);
	if (typeof r == `string`) return r;
}, pn = (e) => e.endsWith(`
`) ? e : `${e}\n`, mn = ({ type: e, verboseMessage: t, fdNumber: n, verboseInfo: r, result: i }) => {
	let a = hn({
		type: e,
		result: i,
		verboseInfo: r
	}), o = gn(t, a), s = dn(o, r, n);
	s !== `` && console.warn(s.slice(0, -1));
}, hn = ({ type: e, result: t, verboseInfo: n }) => {
	let { escapedCommand: r, commandId: i, rawOptions: a } = n, { piped: o = !1, ...s } = a;
	return {
		type: e,
		escapedCommand: r,
		commandId: `${i}`,
		timestamp: /* @__PURE__ */ new Date(),
		piped: o,
		result: t,
		options: s
	};
}, gn = (e, t) => e.split(`
`).map((e) => _n({
	...t,
	message: e
})), _n = (e) => ({
	verboseLine: an(e),
	verboseObject: e
}), vn = (e) => {
	let t = typeof e == `string` ? e : te(e);
	return ke(t);
}, yn = (e, t) => {
	Mt(t) && mn({
		type: `command`,
		verboseMessage: e,
		verboseInfo: t
	});
}, bn = (e, t, n) => (Cn(e), {
	verbose: e,
	escapedCommand: t,
	commandId: xn(e),
	rawOptions: n
}), xn = (e) => Mt({ verbose: e }) ? Sn++ : void 0;
let Sn = 0n;
const Cn = (e) => {
	for (let t of e) {
		if (t === !1) throw TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);
		if (t === !0) throw TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);
		if (!Rt.includes(t) && !Lt(t)) {
			let e = Rt.map((e) => `'${e}'`).join(`, `);
			throw TypeError(`The "verbose" option must not be ${t}. Allowed values are: ${e} or a function.`);
		}
	}
}, wn = () => ve.bigint(), Tn = (e) => Number(ve.bigint() - e) / 1e6, En = (e, t, n) => {
	let r = wn(), { command: i, escapedCommand: a } = Oe(e, t, n.shell && !n.node), o = vt(n, `verbose`), s = bn(o, a, {
		__proto__: null,
		...n
	});
	return yn(a, s), {
		command: i,
		escapedCommand: a,
		startTime: r,
		verboseInfo: s
	};
};
function Dn(e = {}) {
	let { env: t = process.env, platform: n = process.platform } = e;
	return n === `win32` ? Object.keys(t).reverse().find((e) => e.toUpperCase() === `PATH`) || `Path` : `PATH`;
}
ne(pe);
function On(e) {
	return e instanceof URL ? ce(e) : e;
}
function kn(e) {
	return { *[Symbol.iterator]() {
		let t = x.resolve(On(e)), n;
		for (; n !== t;) yield t, n = t, t = x.resolve(t, `..`);
	} };
}
const An = ({ cwd: e = O.cwd(), path: t = O.env[Dn()], preferLocal: n = !0, execPath: r = O.execPath, addExecPath: i = !0 } = {}) => {
	let a = x.resolve(On(e)), o = [], s = t.split(x.delimiter);
	return n && jn(o, s, a), i && Mn(o, s, r, a), t === `` || t === x.delimiter ? `${o.join(x.delimiter)}${t}` : [...o, t].join(x.delimiter);
}, jn = (e, t, n) => {
	for (let r of kn(n)) {
		let n = x.join(r, `node_modules/.bin`);
		t.includes(n) || e.push(n);
	}
}, Mn = (e, t, n, r) => {
	let i = x.resolve(r, On(n), `..`);
	t.includes(i) || e.push(i);
}, Nn = ({ env: e = O.env, ...t } = {}) => {
	e = { ...e };
	let n = Dn({ env: e });
	return t.path = e[n], e[n] = An(t), e;
}, Pn = () => {
	let e = 64 - In + 1;
	return Array.from({ length: e }, Fn);
}, Fn = (e, t) => ({
	name: `SIGRT${t + 1}`,
	number: In + t,
	action: `terminate`,
	description: `Application-specific signal (realtime)`,
	standard: `posix`
}), In = 34, Ln = [
	{
		name: `SIGHUP`,
		number: 1,
		action: `terminate`,
		description: `Terminal closed`,
		standard: `posix`
	},
	{
		name: `SIGINT`,
		number: 2,
		action: `terminate`,
		description: `User interruption with CTRL-C`,
		standard: `ansi`
	},
	{
		name: `SIGQUIT`,
		number: 3,
		action: `core`,
		description: `User interruption with CTRL-\\`,
		standard: `posix`
	},
	{
		name: `SIGILL`,
		number: 4,
		action: `core`,
		description: `Invalid machine instruction`,
		standard: `ansi`
	},
	{
		name: `SIGTRAP`,
		number: 5,
		action: `core`,
		description: `Debugger breakpoint`,
		standard: `posix`
	},
	{
		name: `SIGABRT`,
		number: 6,
		action: `core`,
		description: `Aborted`,
		standard: `ansi`
	},
	{
		name: `SIGIOT`,
		number: 6,
		action: `core`,
		description: `Aborted`,
		standard: `bsd`
	},
	{
		name: `SIGBUS`,
		number: 7,
		action: `core`,
		description: `Bus error due to misaligned, non-existing address or paging error`,
		standard: `bsd`
	},
	{
		name: `SIGEMT`,
		number: 7,
		action: `terminate`,
		description: `Command should be emulated but is not implemented`,
		standard: `other`
	},
	{
		name: `SIGFPE`,
		number: 8,
		action: `core`,
		description: `Floating point arithmetic error`,
		standard: `ansi`
	},
	{
		name: `SIGKILL`,
		number: 9,
		action: `terminate`,
		description: `Forced termination`,
		standard: `posix`,
		forced: !0
	},
	{
		name: `SIGUSR1`,
		number: 10,
		action: `terminate`,
		description: `Application-specific signal`,
		standard: `posix`
	},
	{
		name: `SIGSEGV`,
		number: 11,
		action: `core`,
		description: `Segmentation fault`,
		standard: `ansi`
	},
	{
		name: `SIGUSR2`,
		number: 12,
		action: `terminate`,
		description: `Application-specific signal`,
		standard: `posix`
	},
	{
		name: `SIGPIPE`,
		number: 13,
		action: `terminate`,
		description: `Broken pipe or socket`,
		standard: `posix`
	},
	{
		name: `SIGALRM`,
		number: 14,
		action: `terminate`,
		description: `Timeout or timer`,
		standard: `posix`
	},
	{
		name: `SIGTERM`,
		number: 15,
		action: `terminate`,
		description: `Termination`,
		standard: `ansi`
	},
	{
		name: `SIGSTKFLT`,
		number: 16,
		action: `terminate`,
		description: `Stack is empty or overflowed`,
		standard: `other`
	},
	{
		name: `SIGCHLD`,
		number: 17,
		action: `ignore`,
		description: `Child process terminated, paused or unpaused`,
		standard: `posix`
	},
	{
		name: `SIGCLD`,
		number: 17,
		action: `ignore`,
		description: `Child process terminated, paused or unpaused`,
		standard: `other`
	},
	{
		name: `SIGCONT`,
		number: 18,
		action: `unpause`,
		description: `Unpaused`,
		standard: `posix`,
		forced: !0
	},
	{
		name: `SIGSTOP`,
		number: 19,
		action: `pause`,
		description: `Paused`,
		standard: `posix`,
		forced: !0
	},
	{
		name: `SIGTSTP`,
		number: 20,
		action: `pause`,
		description: `Paused using CTRL-Z or "suspend"`,
		standard: `posix`
	},
	{
		name: `SIGTTIN`,
		number: 21,
		action: `pause`,
		description: `Background process cannot read terminal input`,
		standard: `posix`
	},
	{
		name: `SIGBREAK`,
		number: 21,
		action: `terminate`,
		description: `User interruption with CTRL-BREAK`,
		standard: `other`
	},
	{
		name: `SIGTTOU`,
		number: 22,
		action: `pause`,
		description: `Background process cannot write to terminal output`,
		standard: `posix`
	},
	{
		name: `SIGURG`,
		number: 23,
		action: `ignore`,
		description: `Socket received out-of-band data`,
		standard: `bsd`
	},
	{
		name: `SIGXCPU`,
		number: 24,
		action: `core`,
		description: `Process timed out`,
		standard: `bsd`
	},
	{
		name: `SIGXFSZ`,
		number: 25,
		action: `core`,
		description: `File too big`,
		standard: `bsd`
	},
	{
		name: `SIGVTALRM`,
		number: 26,
		action: `terminate`,
		description: `Timeout or timer`,
		standard: `bsd`
	},
	{
		name: `SIGPROF`,
		number: 27,
		action: `terminate`,
		description: `Timeout or timer`,
		standard: `bsd`
	},
	{
		name: `SIGWINCH`,
		number: 28,
		action: `ignore`,
		description: `Terminal window size changed`,
		standard: `bsd`
	},
	{
		name: `SIGIO`,
		number: 29,
		action: `terminate`,
		description: `I/O is available`,
		standard: `other`
	},
	{
		name: `SIGPOLL`,
		number: 29,
		action: `terminate`,
		description: `Watched event`,
		standard: `other`
	},
	{
		name: `SIGINFO`,
		number: 29,
		action: `ignore`,
		description: `Request for process information`,
		standard: `other`
	},
	{
		name: `SIGPWR`,
		number: 30,
		action: `terminate`,
		description: `Device running out of power`,
		standard: `systemv`
	},
	{
		name: `SIGSYS`,
		number: 31,
		action: `core`,
		description: `Invalid system call`,
		standard: `other`
	},
	{
		name: `SIGUNUSED`,
		number: 31,
		action: `terminate`,
		description: `Invalid system call`,
		standard: `other`
	}
], Rn = () => {
	let e = Pn();
	return [...Ln, ...e].map(zn);
}, zn = ({ name: e, number: t, description: n, action: r, forced: i = !1, standard: a }) => {
	let { signals: { [e]: o } } = S, s = o !== void 0;
	return {
		name: e,
		number: s ? o : t,
		description: n,
		supported: s,
		action: r,
		forced: i,
		standard: a
	};
}, Bn = () => {
	let e = Rn();
	return Object.fromEntries(e.map(Vn));
}, Vn = ({ name: e, number: t, description: n, supported: r, action: i, forced: a, standard: o }) => [e, {
	name: e,
	number: t,
	description: n,
	supported: r,
	action: i,
	forced: a,
	standard: o
}], Hn = Bn(), Un = () => {
	let e = Rn(), t = Array.from({ length: 65 }, (t, n) => Wn(n, e));
	return Object.assign({}, ...t);
}, Wn = (e, t) => {
	let n = Gn(e, t);
	if (n === void 0) return {};
	let { name: r, description: i, supported: a, action: o, forced: s, standard: c } = n;
	return { [e]: {
		name: r,
		number: e,
		description: i,
		supported: a,
		action: o,
		forced: s,
		standard: c
	} };
}, Gn = (e, t) => {
	let n = t.find(({ name: t }) => S.signals[t] === e);
	return n === void 0 ? t.find((t) => t.number === e) : n;
};
Un();
const Kn = (e) => {
	let t = "option `killSignal`";
	if (e === 0) throw TypeError(`Invalid ${t}: 0 cannot be used.`);
	return Jn(e, t);
}, qn = (e) => e === 0 ? e : Jn(e, "`subprocess.kill()`'s argument"), Jn = (e, t) => {
	if (Number.isInteger(e)) return Yn(e, t);
	if (typeof e == `string`) return Zn(e, t);
	throw TypeError(`Invalid ${t} ${String(e)}: it must be a string or an integer.\n${Qn()}`);
}, Yn = (e, t) => {
	if (Xn.has(e)) return Xn.get(e);
	throw TypeError(`Invalid ${t} ${e}: this signal integer does not exist.\n${Qn()}`);
}, Xn = new Map(Object.entries(S.signals).reverse().map(([e, t]) => [t, e])), Zn = (e, t) => {
	if (e in S.signals) return e;
	throw e.toUpperCase() in S.signals ? TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'.`) : TypeError(`Invalid ${t} '${e}': this signal name does not exist.\n${Qn()}`);
}, Qn = () => `Available signal names: ${$n()}.
Available signal numbers: ${er()}.`, $n = () => Object.keys(S.signals).sort().map((e) => `'${e}'`).join(`, `), er = () => [...new Set(Object.values(S.signals).sort((e, t) => e - t))].join(`, `), tr = (e) => Hn[e].description, nr = ({ timeout: e }) => {
	e !== void 0 && rr(e, `timeout`);
}, rr = (e, t) => {
	if (!Number.isInteger(e) || e < 0 || e > ir) throw TypeError(`Expected the \`${t}\` option to be a non-negative integer up to ${ir}, got \`${e}\` (${tt(e)})`);
}, ir = 2 ** 31 - 1, ar = (e, t, n, r) => t === 0 || t === void 0 ? [] : [or(e, t, n, r)], or = async (e, t, n, { signal: r }) => {
	throw await de(t, void 0, { signal: r }), n.terminationReason ??= `timeout`, e(), new M();
}, sr = (e) => e === !1 ? e : e === !0 ? cr : (rr(e, `forceKillAfterDelay`), e), cr = 5e3, lr = ({ kill: e, options: { forceKillAfterDelay: t, killSignal: n }, onInternalError: r, context: i, controller: a }, o, s) => {
	let { signal: c, error: l } = ur(o, s, n);
	dr(l, r);
	let u = e(c);
	return fr({
		kill: e,
		signal: c,
		forceKillAfterDelay: t,
		killSignal: n,
		killResult: u,
		context: i,
		controller: a
	}), u;
}, ur = (e, t, n) => {
	let [r = n, i] = Qe(e) ? [void 0, e] : [e, t];
	if (typeof r != `string` && !Number.isInteger(r)) throw TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(r)}`);
	if (i !== void 0 && !Qe(i)) throw TypeError(`The second argument is optional. If specified, it must be an error instance: ${i}`);
	return {
		signal: qn(r),
		error: i
	};
}, dr = (e, t) => {
	e !== void 0 && t.reject(e);
}, fr = async ({ kill: e, signal: t, forceKillAfterDelay: n, killSignal: r, killResult: i, context: a, controller: o }) => {
	t === r && i && pr({
		kill: e,
		forceKillAfterDelay: n,
		context: a,
		controllerSignal: o.signal
	});
}, pr = async ({ kill: e, forceKillAfterDelay: t, context: n, controllerSignal: r }) => {
	if (t !== !1) try {
		await de(t, void 0, { signal: r }), e(`SIGKILL`) && (n.isForcefullyTerminated ??= !0);
	} catch {}
}, mr = async (e, t) => {
	e.aborted || await D(e, `abort`, { signal: t });
}, hr = (e, t) => {
	if (e !== void 0 && Object.prototype.toString.call(e) !== `[object AbortSignal]`) throw TypeError(`The \`${t}\` option must be an AbortSignal: ${String(e)}.`);
}, gr = ({ cancelSignal: e }) => {
	hr(e, `cancelSignal`);
}, _r = ({ signal: e }) => {
	if (e !== void 0) throw TypeError(`The "signal" option has been renamed to "cancelSignal" instead.`);
}, vr = ({ kill: e, cancelSignal: t, gracefulCancel: n, context: r, controller: i }) => t === void 0 || n ? [] : [yr(e, t, r, i)], yr = async (e, t, n, { signal: r }) => {
	throw await mr(t, r), n.terminationReason ??= `cancel`, e(), t.reason;
}, br = ({ methodName: e, isSubprocess: t, ipc: n, isConnected: r }) => {
	xr(e, t, n), Sr(e, t, r);
}, xr = (e, t, n) => {
	if (!n) throw Error(`${z(e, t)} can only be used if the \`ipc\` option is \`true\`.`);
}, Sr = (e, t, n) => {
	if (!n) throw Error(`${z(e, t)} cannot be used: the ${B(t)} has already exited or disconnected.`);
}, Cr = (e) => {
	throw Error(`${z(`getOneMessage`, e)} could not complete: the ${B(e)} exited or disconnected.`);
}, wr = (e) => {
	throw Error(`${z(`sendMessage`, e)} failed: the ${B(e)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${z(`getOneMessage`, e)},
	${z(`sendMessage`, e, `message, {strict: true}`)},
]);`);
}, Tr = (e, t) => Error(`${z(`sendMessage`, t)} failed when sending an acknowledgment response to the ${B(t)}.`, { cause: e }), Er = (e) => {
	throw Error(`${z(`sendMessage`, e)} failed: the ${B(e)} is not listening to incoming messages.`);
}, Dr = (e) => {
	throw Error(`${z(`sendMessage`, e)} failed: the ${B(e)} exited without listening to incoming messages.`);
}, Or = () => Error(`\`cancelSignal\` aborted: the ${B(!0)} disconnected.`), kr = () => {
	throw Error("`getCancelSignal()` cannot be used without setting the `gracefulCancel` option to `true`.");
}, Ar = ({ error: e, methodName: t, isSubprocess: n }) => {
	if (e.code === `EPIPE`) throw Error(`${z(t, n)} cannot be used: the ${B(n)} is disconnecting.`, { cause: e });
}, jr = ({ error: e, methodName: t, isSubprocess: n, message: r }) => {
	if (Nr(e)) throw Error(`${z(t, n)}'s argument type is invalid: the message cannot be serialized: ${Mr(r)}.`, { cause: e });
}, Mr = (e) => {
	try {
		return String(e);
	} catch {
		return te(e);
	}
}, Nr = ({ code: e, message: t }) => Pr.has(e) || Fr.some((e) => t.includes(e)), Pr = /* @__PURE__ */ new Set([`ERR_MISSING_ARGS`, `ERR_INVALID_ARG_TYPE`]), Fr = [
	`could not be cloned`,
	`circular structure`,
	`call stack size exceeded`
], z = (e, t, n = ``) => e === `cancelSignal` ? "`cancelSignal`'s `controller.abort()`" : `${Ir(t)}${e}(${n})`, Ir = (e) => e ? `` : `subprocess.`, B = (e) => e ? `parent process` : `subprocess`, Lr = (e) => {
	e.connected && e.disconnect();
}, V = () => {
	let e = {}, t = new Promise((t, n) => {
		Object.assign(e, {
			resolve: t,
			reject: n
		});
	});
	return Object.assign(t, e);
}, Rr = (e, t, n) => {
	let r = e.getMaxListeners();
	r !== 0 && r !== 1 / 0 && (e.setMaxListeners(r + t), ae(n, () => {
		e.setMaxListeners(e.getMaxListeners() - t);
	}));
}, zr = (e, t) => {
	t && Br(e);
}, Br = (e) => {
	e.refCounted();
}, Vr = (e, t) => {
	t && Hr(e);
}, Hr = (e) => {
	e.unrefCounted();
}, Ur = (e, t) => {
	t && (Hr(e), Hr(e));
}, Wr = (e, t) => {
	t && (Br(e), Br(e));
}, Gr = async ({ anyProcess: e, channel: t, isSubprocess: n, ipcEmitter: r }, i) => {
	if (ni(i, e) || n && Ei(i)) return;
	qr.has(e) || qr.set(e, []);
	let a = qr.get(e);
	if (a.push(i), !(a.length > 1)) for (; a.length > 0;) {
		await di(e, r, a[0]), await le.yield();
		let i = await ti({
			wrappedMessage: a[0],
			anyProcess: e,
			channel: t,
			isSubprocess: n,
			ipcEmitter: r
		});
		a.shift(), r.emit(`message`, i), r.emit(`message:done`);
	}
}, Kr = async ({ anyProcess: e, channel: t, isSubprocess: n, ipcEmitter: r, boundOnMessage: i }) => {
	n && Oi();
	let a = qr.get(e);
	for (; a?.length > 0;) await D(r, `message:done`);
	e.removeListener(`message`, i), Wr(t, n), r.connected = !1, r.emit(`disconnect`);
}, qr = /* @__PURE__ */ new WeakMap(), Jr = (e, t, n) => {
	if (Yr.has(e)) return Yr.get(e);
	let r = new ie();
	return r.setMaxListeners(0), r.connected = !0, Yr.set(e, r), Xr({
		ipcEmitter: r,
		anyProcess: e,
		channel: t,
		isSubprocess: n
	}), r;
}, Yr = /* @__PURE__ */ new WeakMap(), Xr = ({ ipcEmitter: e, anyProcess: t, channel: n, isSubprocess: r }) => {
	let i = Gr.bind(void 0, {
		anyProcess: t,
		channel: n,
		isSubprocess: r,
		ipcEmitter: e
	});
	t.on(`message`, i), t.once(`disconnect`, Kr.bind(void 0, {
		anyProcess: t,
		channel: n,
		isSubprocess: r,
		ipcEmitter: e,
		boundOnMessage: i
	})), Ur(n, r);
}, Zr = (e) => {
	let t = Yr.get(e);
	return t === void 0 ? e.channel !== void 0 && e.channel !== null : t.connected;
}, Qr = ({ anyProcess: e, channel: t, isSubprocess: n, message: r, strict: i }) => {
	if (!i) return r;
	let a = Jr(e, t, n), o = mi(e, a);
	return {
		id: $r++,
		type: oi,
		message: r,
		hasListeners: o
	};
};
let $r = 0;
const ei = (e, t) => {
	if (ci(t) && !t.hasListeners) for (let { id: t } of e) t !== void 0 && ii[t].deferred.resolve({
		isDeadlock: !0,
		hasListeners: !1
	});
}, ti = async ({ wrappedMessage: e, anyProcess: t, channel: n, isSubprocess: r, ipcEmitter: i }) => {
	if (!ci(e)) return e;
	let { id: a, message: o } = e;
	if (!t.connected) return o;
	let s = {
		id: a,
		type: si,
		message: mi(t, i)
	};
	try {
		await _i({
			anyProcess: t,
			channel: n,
			isSubprocess: r,
			ipc: !0
		}, s);
	} catch (e) {
		e.cause?.code !== `EPIPE` && i.emit(`strict:error`, e);
	}
	return o;
}, ni = (e, t) => {
	if (e?.type !== si) return !1;
	let { id: n, message: r } = e, i = ii[n];
	return i?.anyProcess === t && i.deferred.resolve({
		isDeadlock: !1,
		hasListeners: r
	}), !0;
}, ri = async (e, t, n) => {
	let r = V();
	ii[e.id] = {
		deferred: r,
		anyProcess: t
	};
	let i = new AbortController();
	try {
		let { isDeadlock: e, hasListeners: a } = await Promise.race([r, ai(t, n, i)]);
		e && wr(n), a || Er(n);
	} finally {
		i.abort(), delete ii[e.id];
	}
}, ii = { __proto__: null }, ai = async (e, t, { signal: n }) => {
	Rr(e, 1, n), await D(e, `disconnect`, { signal: n }), Dr(t);
}, oi = `execa:ipc:request`, si = `execa:ipc:response`, ci = (e) => e?.type === oi && Number.isInteger(e.id) && typeof e.hasListeners == `boolean`, li = (e, t, n) => {
	H.has(e) || H.set(e, /* @__PURE__ */ new Set());
	let r = H.get(e), i = {
		onMessageSent: V(),
		id: n ? t.id : void 0
	};
	return r.add(i), {
		outgoingMessages: r,
		outgoingMessage: i
	};
}, ui = ({ outgoingMessages: e, outgoingMessage: t }) => {
	e.delete(t), t.onMessageSent.resolve();
}, di = async (e, t, n) => {
	for (; !mi(e, t) && H.get(e)?.size > 0;) {
		let t = [...H.get(e)];
		ei(t, n), await Promise.all(t.map(({ onMessageSent: e }) => e));
	}
}, H = /* @__PURE__ */ new WeakMap(), fi = /* @__PURE__ */ new WeakMap(), pi = (e, t) => {
	fi.set(e, t);
}, mi = (e, t) => t.listenerCount(`message`) > hi(e), hi = (e) => +(gi(e) !== void 0 && !L(gi(e).buffer, `ipc`)), gi = (e) => fi.get(e), _i = ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }, i, a) => {
	let { strict: o = !1 } = F(a);
	I(o, `strict`);
	let s = `sendMessage`;
	return br({
		methodName: s,
		isSubprocess: n,
		ipc: r,
		isConnected: e.connected
	}), vi({
		anyProcess: e,
		channel: t,
		methodName: s,
		isSubprocess: n,
		message: i,
		strict: o
	});
}, vi = async ({ anyProcess: e, channel: t, methodName: n, isSubprocess: r, message: i, strict: a }) => {
	let o = Qr({
		anyProcess: e,
		channel: t,
		isSubprocess: r,
		message: i,
		strict: a
	}), s = li(e, o, a);
	try {
		await yi({
			anyProcess: e,
			methodName: n,
			isSubprocess: r,
			wrappedMessage: o,
			message: i,
			strict: a
		});
	} catch (t) {
		throw Lr(e), t;
	} finally {
		ui(s);
	}
}, yi = async ({ anyProcess: e, methodName: t, isSubprocess: n, wrappedMessage: r, message: i, strict: a = !1 }) => {
	let o = bi(e);
	try {
		await Promise.all([a ? ri(r, e, n) : void 0, o(r)]);
	} catch (e) {
		throw Ar({
			error: e,
			methodName: t,
			isSubprocess: n
		}), jr({
			error: e,
			methodName: t,
			isSubprocess: n,
			message: i
		}), e;
	}
}, bi = (e) => {
	if (xi.has(e)) return xi.get(e);
	let t = ne(e.send.bind(e));
	return xi.set(e, t), t;
}, xi = /* @__PURE__ */ new WeakMap(), Si = (e, t) => {
	let n = `cancelSignal`;
	return Sr(n, !1, e.connected), yi({
		anyProcess: e,
		methodName: n,
		isSubprocess: !1,
		wrappedMessage: {
			type: Di,
			message: t
		},
		message: t
	});
}, Ci = async ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }) => (await wi({
	anyProcess: e,
	channel: t,
	isSubprocess: n,
	ipc: r
}), ki.signal), wi = async ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }) => {
	Ti || (r ? (Ti = !0, e.connected ? (Jr(e, t, n), await le.yield()) : Oi()) : kr());
};
let Ti = !1;
const Ei = (e) => e?.type === Di && (ki.abort(e.message), !0), Di = `execa:ipc:cancel`, Oi = () => {
	ki.abort(Or());
}, ki = new AbortController(), Ai = ({ gracefulCancel: e, cancelSignal: t, ipc: n, serialization: r }) => {
	if (e) {
		if (t === void 0) throw Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
		if (!n) throw Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
		if (r === `json`) throw Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
	}
}, ji = ({ subprocess: e, kill: t, cancelSignal: n, gracefulCancel: r, forceKillAfterDelay: i, context: a, controller: o }) => r ? [Mi({
	subprocess: e,
	kill: t,
	cancelSignal: n,
	forceKillAfterDelay: i,
	context: a,
	controller: o
})] : [], Mi = async ({ subprocess: e, kill: t, cancelSignal: n, forceKillAfterDelay: r, context: i, controller: { signal: a } }) => {
	await mr(n, a);
	let o = Ni(n);
	throw await Si(e, o), pr({
		kill: t,
		forceKillAfterDelay: r,
		context: i,
		controllerSignal: a
	}), i.terminationReason ??= `gracefulCancel`, n.reason;
}, Ni = ({ reason: e }) => {
	if (!(e instanceof DOMException)) return e;
	let t = Error(e.message);
	return Object.defineProperty(t, "stack", {
		value: e.stack,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), t;
}, Pi = ({ options: e }) => {
	if (e.node === !1) throw TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		__proto__: null,
		...e,
		node: !0
	} };
}, Fi = () => {
	let e = [];
	for (let t = 0; t < ge.length; t += 1) {
		let n = ge[t];
		Ii.has(n) ? ge[t + 1]?.startsWith(`-`) || (t += 1) : Li.test(n) || e.push(n);
	}
	return e;
}, Ii = /* @__PURE__ */ new Set([
	`-e`,
	`--eval`,
	`-p`,
	`--print`,
	`-pe`,
	`--input-type`,
	`--inspect-port`
]), Li = /^--(?:inspect|eval=|print=|input-type=)/, Ri = (e, t, { node: n = !1, nodePath: r = _e, nodeOptions: i = Fi(), cwd: a, execPath: o, ...s }) => {
	if (o !== void 0) throw TypeError(`The "execPath" option has been removed. Please use the "nodePath" option instead.`);
	if (!Array.isArray(i) || i.some((e) => typeof e != `string`)) throw TypeError(`The "nodeOptions" option must be an array of strings.`);
	let c = Ce(r, `The "nodePath" option`), l = x.resolve(a, c), u = {
		__proto__: null,
		shell: !1,
		...s,
		nodePath: l,
		node: n,
		cwd: a
	};
	if (!n) return [
		e,
		t,
		u
	];
	if (x.basename(e, `.exe`) === `node`) throw TypeError(`When the "node" option is true, the first argument does not need to be "node".`);
	return [
		l,
		[
			...i,
			e,
			...t
		],
		{
			__proto__: null,
			...u,
			ipc: u.ipc === void 0 || u.ipc,
			shell: !1
		}
	];
}, zi = ({ ipcInput: e, ipc: t, serialization: n }) => {
	if (e !== void 0) {
		if (!t) throw Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
		Bi[n]?.(e);
	}
}, Bi = {
	__proto__: null,
	advanced: (e) => {
		try {
			i(e);
		} catch (e) {
			throw Error("The `ipcInput` option is not serializable with a structured clone.", { cause: e });
		}
	},
	json: (e) => {
		try {
			if (JSON.stringify(e) === void 0) throw TypeError(`The value cannot be represented as JSON.`);
		} catch (e) {
			throw Error("The `ipcInput` option is not serializable with JSON.", { cause: e });
		}
	}
}, Vi = async (e, t, n) => {
	t !== void 0 && await _i({
		anyProcess: e,
		channel: e.channel,
		isSubprocess: !1,
		ipc: n
	}, t);
}, Hi = ({ encoding: e }) => {
	if (Wi.has(e)) return;
	let t = qi(e);
	if (t !== void 0) throw TypeError(`Invalid option \`encoding: ${Yi(e)}\`.
Please rename it to ${Yi(t)}.`);
	let n = [...Wi].map((e) => Yi(e)).join(`, `);
	throw TypeError(`Invalid option \`encoding: ${Yi(e)}\`.
Please rename it to one of: ${n}.`);
}, Ui = /* @__PURE__ */ new Set([`utf8`, `utf16le`]), U = /* @__PURE__ */ new Set([
	`buffer`,
	`hex`,
	`base64`,
	`base64url`,
	`latin1`,
	`ascii`
]), Wi = Ui.union(U), Gi = (e, t) => e || !Ui.has(t) ? `utf8` : t, Ki = (e) => Ui.has(e) ? `utf8` : e, qi = (e) => {
	if (e === null) return `buffer`;
	if (typeof e != `string`) return;
	let t = e.toLowerCase();
	if (t in Ji) return Ji[t];
	if (Wi.has(t)) return t;
}, Ji = {
	__proto__: null,
	"utf-8": `utf8`,
	"utf-16le": `utf16le`,
	"ucs-2": `utf16le`,
	ucs2: `utf16le`,
	binary: `latin1`
}, Yi = (e) => typeof e == `string` ? `"${e}"` : String(e), W = O.platform === `win32`, Xi = W ? /[\/\\]/v : /\//v;
function Zi(e, t) {
	if (typeof e != `string` || e.length === 0) throw TypeError(`Expected a non-empty string.`);
	let { cwd: n = O.cwd(), path: r = O.env.PATH ?? (W ? O.env.Path : void 0) ?? ``, pathExt: i = O.env.PATHEXT || `.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC` } = t;
	return {
		cwd: n,
		searchPath: r,
		pathExt: i
	};
}
function Qi(e, t) {
	let n = t.split(x.delimiter).filter(Boolean), r = x.extname(e).toLowerCase();
	return r !== `` && n.some((e) => e.toLowerCase() === r) ? [``, ...n] : n;
}
function* $i(e, { cwd: t, searchPath: n, pathExt: r }) {
	let i = W ? Qi(e, r) : [``];
	if (Xi.test(e)) {
		let n = x.resolve(t, e);
		for (let e of i) yield n + e;
		return;
	}
	let a = [...W ? [t] : [], ...n.split(x.delimiter)];
	for (let n of a) {
		let r = W && n.length > 1 && n.startsWith(`"`) && n.endsWith(`"`) ? n.slice(1, -1) : n;
		if (r === ``) continue;
		let a = x.resolve(t, r, e);
		for (let e of i) yield a + e;
	}
}
function ea(e) {
	let t;
	try {
		t = a.statSync(e);
	} catch (e) {
		return W && e.code === `EACCES`;
	}
	if (!t.isFile()) return !1;
	if (W) return !0;
	try {
		return a.accessSync(e, a.constants.X_OK), !0;
	} catch {
		return !1;
	}
}
function ta(e, t = {}) {
	let n = Zi(e, t);
	for (let t of $i(e, n)) if (ea(t)) return t;
}
const na = (e, t, n) => {
	let r = {
		file: e,
		commandArguments: [...t],
		options: n
	};
	return n.shell || O.platform !== `win32` ? r : ia(r);
}, ra = /\.(?:com|exe)$/i, ia = (e) => {
	let t = aa(e);
	if (t !== void 0 && ra.test(t)) return e.options.argv0 === void 0 && (e.options.argv0 = e.file), e.file = t, e;
	for (let t of [e.file, ...e.commandArguments]) ma(t);
	let n = `"${[ga(x.normalize(t ?? e.file)), ...e.commandArguments.map((e) => ya(e))].join(` `)}"`;
	return e.options.windowsVerbatimArguments = !0, {
		file: O.env.comspec || `cmd.exe`,
		commandArguments: [
			`/d`,
			`/e:on`,
			`/v:off`,
			`/s`,
			`/c`,
			n
		],
		options: e.options
	};
}, aa = (e) => {
	let t = oa(e), n = t !== void 0 && ua(t);
	return n ? (e.commandArguments.unshift(t), e.file = n, oa(e)) : t;
}, oa = (e) => {
	let t = e.options.env || O.env, n = e.options.cwd ?? O.cwd(), r = G(t, `PATHEXT`), i = x.extname(e.file), a = i === `` ? r : `${i}${x.delimiter}${r ?? ``}`;
	if (sa(e.file)) return ta(x.resolve(n, e.file), {
		cwd: n,
		pathExt: a
	});
	let o = {
		cwd: n,
		path: G(t, `PATH`) ?? G(O.env, `PATH`) ?? ``,
		pathExt: a
	};
	return ca(t) ? ta(e.file, o) : la(e.file, o);
}, sa = (e) => e.includes(`/`) || e.includes(`\\`) || e.includes(`:`), ca = (e) => G(O.env, `NODEFAULTCURRENTDIRECTORYINEXEPATH`) === void 0 && G(e, `NODEFAULTCURRENTDIRECTORYINEXEPATH`) === void 0, la = (e, { cwd: t, path: n, pathExt: r }) => {
	for (let i of n.split(x.delimiter)) {
		let n = i.length > 1 && i.startsWith(`"`) && i.endsWith(`"`) ? i.slice(1, -1) : i;
		if (n === ``) continue;
		let a = ta(x.resolve(t, n, e), {
			cwd: t,
			pathExt: r
		});
		if (a !== void 0) return a;
	}
}, G = (e, t) => {
	let n = Object.keys(e).sort().find((e) => e.toUpperCase() === t);
	return n === void 0 ? void 0 : e[n];
}, ua = (e) => {
	let t = w.alloc(150), n = 0;
	try {
		let r = u(e, `r`);
		try {
			n = f(r, t, 0, 150, 0);
		} finally {
			s(r);
		}
	} catch {
		return;
	}
	return fa(t.toString(`utf8`, 0, n));
}, da = /^#!(?<line>.*)/, fa = (e) => {
	let t = e.match(da)?.groups.line.trim();
	if (!t) return;
	let [n, r] = t.split(` `, 2), i = n.split(`/`).at(-1);
	return i === `env` ? r : r ? `${i} ${r}` : i;
}, pa = /[\n\r]/, ma = (e) => {
	if (pa.test(e)) throw TypeError(`The command and its arguments cannot contain a line break on Windows without a shell.\nThis would allow a command injection with \`cmd.exe\`.\nInvalid value: ${JSON.stringify(`${e}`)}`);
}, ha = /[()\][%!^"`<>&|;, *?]/g, ga = (e) => e.replaceAll(ha, `^$&`), _a = /\\+/g, va = /[^\w#$*+\-./:?@\\\u{80}-\u{10FFFF}]|\p{Control}/u, ya = (e) => {
	let t = `${e}`;
	return ba(t) ? `"${t.replaceAll(_a, (e, t, n) => {
		let r = n[t + e.length];
		return r === `"` || r === void 0 ? e.repeat(2) : e;
	}).replaceAll(`"`, `""`).replaceAll(`%`, `%%cd:~,%`)}"` : t;
}, ba = (e) => e === `` || e.endsWith(`\\`) || va.test(e), xa = (e = Sa()) => {
	let t = Ce(e, `The "cwd" option`);
	return x.resolve(t);
}, Sa = () => {
	try {
		return O.cwd();
	} catch (e) {
		throw e.message = `The current directory does not exist.\n${e.message}`, e;
	}
}, Ca = () => {
	try {
		return O.cwd();
	} catch {}
}, wa = (e, t) => {
	if (t === Ca()) return e;
	let n;
	try {
		n = p(t);
	} catch (n) {
		return `The "cwd" option is invalid: ${t}.\n${n.message}\n${e}`;
	}
	return n.isDirectory() ? e : `The "cwd" option is not a directory: ${t}.\n${e}`;
}, Ta = /^cmd(?:\.exe)?$/i, Ea = (e, t, n) => {
	let r = {
		__proto__: null,
		...n
	};
	r.cwd = xa(r.cwd);
	let [i, a, o] = Ri(e, t, r), s = _t(o), c = Aa(s);
	Oa(c), ka(c), c.env = ja(c);
	let { file: l, commandArguments: u } = na(i, a, c);
	return nr(c), Hi(c), zi(c), gr(c), _r(c), Ai(c), c.shell = Ee(c.shell), c.killSignal = Kn(c.killSignal), c.forceKillAfterDelay = sr(c.forceKillAfterDelay), c.lines = c.lines.map((e, t) => e && !U.has(c.encoding) && c.buffer[t]), O.platform === `win32` && Ta.test(x.basename(l)) && u.unshift(`/q`), {
		file: l,
		commandArguments: u,
		options: c
	};
}, Da = [
	`extendEnv`,
	`preferLocal`,
	`reject`,
	`cleanup`,
	`killDescendants`,
	`all`,
	`gracefulCancel`,
	`ipc`,
	`node`
], Oa = (e) => {
	for (let t of Da) I(e[t], t);
}, ka = ({ env: e }) => {
	if (e !== void 0 && (typeof e != `object` || !e || Array.isArray(e))) throw TypeError(`The \`env\` option must be an object: ${String(e)}.`);
}, Aa = ({ extendEnv: e = !0, preferLocal: t = !1, cwd: n, localDir: r = n, encoding: i = `utf8`, reject: a = !0, cleanup: o = !0, killDescendants: s = !1, all: c = !1, windowsHide: l = !0, killSignal: u = `SIGTERM`, forceKillAfterDelay: d = !0, gracefulCancel: f = !1, ipcInput: p, ipc: m = p !== void 0 || f, serialization: h = `advanced`, ...g }) => ({
	__proto__: null,
	...g,
	extendEnv: e,
	preferLocal: t,
	cwd: n,
	localDirectory: r,
	encoding: i,
	reject: a,
	cleanup: o,
	killDescendants: s,
	all: c,
	windowsHide: l,
	killSignal: u,
	forceKillAfterDelay: d,
	gracefulCancel: f,
	ipcInput: p,
	ipc: m,
	serialization: h
}), ja = (e) => ({
	__proto__: null,
	...Ma(e)
}), Ma = ({ env: e, extendEnv: t, preferLocal: n, node: r, localDirectory: i, nodePath: a }) => {
	let o = {
		__proto__: null,
		...t && O.env,
		...e
	};
	return n || r ? Nn({
		env: o,
		cwd: i,
		execPath: a,
		preferLocal: n,
		addExecPath: r
	}) : o;
}, Na = (e, t, n) => n.shell && t.length > 0 ? [
	[e, ...t].join(` `),
	[],
	n
] : [
	e,
	t,
	n
], Pa = (e, t, n, r) => e || n ? void 0 : La(t, r), Fa = (e, t, n) => n ? e.flatMap((e) => Ia(e, t)) : Ia(e, t), Ia = (e, t) => {
	let { transform: n, final: r } = La(t, {});
	return [...n(e), ...r()];
}, La = (e, t) => (t.previousChunks = ``, {
	transform: Ra.bind(void 0, t, e),
	final: Ba.bind(void 0, t)
}), Ra = function* (e, t, n) {
	if (typeof n != `string`) {
		yield n;
		return;
	}
	let { previousChunks: r } = e, i = -1;
	for (let a = 0; a < n.length; a += 1) {
		if (n[a] !== `
`) continue;
		let o = n.slice(i + 1, t ? a + 1 : a);
		r.length > 0 && (o = Wa(r, o), r = ``), yield t ? o : za(o, e), i = a;
	}
	i !== n.length - 1 && (r = Wa(r, n.slice(i + 1))), e.previousChunks = r;
}, za = (e, t) => (t.isWindowsNewline = e.endsWith(`\r`), t.isWindowsNewline ? e.slice(0, -1) : e), Ba = function* ({ previousChunks: e }) {
	e.length > 0 && (yield e);
}, Va = ({ binary: e, preserveNewlines: t, readableObjectMode: n, state: r, encoding: i }) => e || t || n ? void 0 : { transform: Ha.bind(void 0, r, Gi(e, i)) }, Ha = function* ({ isWindowsNewline: e = !1 }, t, n) {
	let { unixNewline: r, windowsNewline: i, concat: a } = typeof n == `string` ? Ga : qa[t];
	Ua(n, r) ? yield n : yield a(n, e ? i : r);
}, Ua = (e, t) => typeof e == `string` ? e.endsWith(t) : e.length >= t.length && e.subarray(-t.length).every((e, n) => e === t[n]), Wa = (e, t) => `${e}${t}`, Ga = {
	windowsNewline: `\r
`,
	unixNewline: `
`,
	concat: Wa
}, Ka = (e, t) => {
	let n = new Uint8Array(e.length + t.length);
	return n.set(e, 0), n.set(t, e.length), n;
}, qa = {
	__proto__: null,
	utf8: {
		windowsNewline: new Uint8Array([13, 10]),
		unixNewline: new Uint8Array([10]),
		concat: Ka
	},
	utf16le: {
		windowsNewline: new Uint8Array([
			13,
			0,
			10,
			0
		]),
		unixNewline: new Uint8Array([10, 0]),
		concat: Ka
	}
};
function Ja(e) {
	if (typeof e == `string`) return Ya(e);
	if (!(ArrayBuffer.isView(e) && e.BYTES_PER_ELEMENT === 1)) throw Error(`Input must be a string or a Uint8Array`);
	return Xa(e);
}
const Ya = (e) => e.at(-1) === Za ? e.slice(0, e.at(-2) === $a ? -2 : -1) : e, Xa = (e) => e.at(-1) === Qa ? e.subarray(0, e.at(-2) === eo ? -2 : -1) : e, Za = `
`, Qa = `
`.codePointAt(0), $a = `\r`, eo = `\r`.codePointAt(0), to = (e, { stripFinalNewline: t }, n, r) => e !== void 0 && !Array.isArray(e) && no(t, n, r) ? Ja(e) : e, no = (e, t, n) => t === `all` ? n.some((t) => e[t]) : e[t], ro = ([, e, t]) => [...e === void 0 ? [] : [1], ...t === void 0 ? [] : [2]], io = ([, e, t], n, r) => {
	if (r.all) return e === void 0 ? co(t, n, r) : t === void 0 ? co(e, n, r) : so(r) ? [co(e, n, r), co(t, n, r)].flat() : Array.isArray(e) || Array.isArray(t) ? [e, t].filter((e) => e.length > 0).flat() : A(e) && A(t) ? Ke([e, t]) : oo.has(r.encoding) ? ao(e, t, r.encoding) : `${e}${t}`;
}, ao = (e, t, n) => w.concat([w.from(e, n), w.from(t, n)]).toString(n), oo = /* @__PURE__ */ new Set([`base64`, `base64url`]), so = ({ lines: e }) => !!(e[1] || e[2]), co = (e, t, n) => e === void 0 || Array.isArray(e) || !so(n) ? e : Fa(e, !no(n.stripFinalNewline, `all`, t), !1), lo = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
var uo = class {
	#e;
	#t;
	#n = !1;
	#r = void 0;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	next() {
		let e = () => this.#i();
		return this.#r = this.#r ? this.#r.then(e, e) : e(), this.#r;
	}
	return(e) {
		let t = () => this.#a(e);
		return this.#r ? this.#r.then(t, t) : t();
	}
	async #i() {
		if (this.#n) return {
			done: !0,
			value: void 0
		};
		let e;
		try {
			e = await this.#e.read();
		} catch (e) {
			throw this.#r = void 0, this.#n = !0, this.#e.releaseLock(), e;
		}
		return e.done && (this.#r = void 0, this.#n = !0, this.#e.releaseLock()), e;
	}
	async #a(e) {
		if (this.#n) return {
			done: !0,
			value: e
		};
		if (this.#n = !0, !this.#t) {
			let t = this.#e.cancel(e);
			return this.#e.releaseLock(), await t, {
				done: !0,
				value: e
			};
		}
		return this.#e.releaseLock(), {
			done: !0,
			value: e
		};
	}
};
const fo = Symbol();
function po() {
	return this[fo].next();
}
Object.defineProperty(po, "name", { value: `next` });
function mo(e) {
	return this[fo].return(e);
}
Object.defineProperty(mo, "name", { value: `return` });
const ho = Object.create(lo, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: po
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: mo
	}
});
function go({ preventCancel: e = !1 } = {}) {
	let t = new uo(this.getReader(), e), n = Object.create(ho);
	return n[fo] = t, n;
}
const _o = (e) => {
	if (t(e, { checkOpen: !1 }) && xo.on !== void 0) return yo(e);
	if (typeof e?.[Symbol.asyncIterator] == `function`) return e;
	if (vo.call(e) === `[object ReadableStream]`) return go.call(e);
	throw TypeError(`The first argument must be a Readable, a ReadableStream, or an async iterable.`);
}, { toString: vo } = Object.prototype, yo = async function* (e) {
	let t = new AbortController(), n = {};
	bo(e, t, n);
	try {
		for await (let [n] of xo.on(e, `data`, { signal: t.signal })) yield n;
	} catch (e) {
		if (n.error !== void 0) throw n.error;
		if (!t.signal.aborted) throw e;
	} finally {
		e.destroy();
	}
}, bo = async (e, t, n) => {
	try {
		await xo.finished(e, {
			cleanup: !0,
			readable: !0,
			writable: !1,
			error: !1
		});
	} catch (e) {
		n.error = e;
	} finally {
		t.abort();
	}
}, xo = {}, So = async (e, { init: t, convertChunk: n, getSize: r, truncateChunk: i, addChunk: a, getFinalChunk: o, finalize: s }, { maxBuffer: c = 1 / 0 } = {}) => {
	let l = _o(e), u = t();
	u.length = 0;
	try {
		for await (let e of l) {
			let t = n[Eo(e)](e, u);
			wo({
				convertedChunk: t,
				state: u,
				getSize: r,
				truncateChunk: i,
				addChunk: a,
				maxBuffer: c
			});
		}
		return Co({
			state: u,
			convertChunk: n,
			getSize: r,
			truncateChunk: i,
			addChunk: a,
			getFinalChunk: o,
			maxBuffer: c
		}), s(u);
	} catch (e) {
		let t = typeof e == `object` && e ? e : Error(e);
		throw t.bufferedData = s(u), t;
	}
}, Co = ({ state: e, getSize: t, truncateChunk: n, addChunk: r, getFinalChunk: i, maxBuffer: a }) => {
	let o = i(e);
	o !== void 0 && wo({
		convertedChunk: o,
		state: e,
		getSize: t,
		truncateChunk: n,
		addChunk: r,
		maxBuffer: a
	});
}, wo = ({ convertedChunk: e, state: t, getSize: n, truncateChunk: r, addChunk: i, maxBuffer: a }) => {
	let o = n(e), s = t.length + o;
	if (s <= a) {
		To(e, t, i, s);
		return;
	}
	let c = r(e, a - t.length);
	throw c !== void 0 && To(c, t, i, a), new K();
}, To = (e, t, n, r) => {
	t.contents = n(e, t, r), t.length = r;
}, Eo = (e) => {
	let t = typeof e;
	if (t === `string`) return `string`;
	if (t !== `object` || e === null) return `others`;
	if (globalThis.Buffer?.isBuffer(e)) return `buffer`;
	let n = Do.call(e);
	return n === `[object ArrayBuffer]` ? `arrayBuffer` : n === `[object DataView]` ? `dataView` : Number.isInteger(e.byteLength) && Number.isInteger(e.byteOffset) && Do.call(e.buffer) === `[object ArrayBuffer]` ? `typedArray` : `others`;
}, { toString: Do } = Object.prototype;
var K = class extends Error {
	name = `MaxBufferError`;
	constructor() {
		super(`maxBuffer exceeded`);
	}
};
const q = (e) => e, Oo = () => void 0, ko = ({ contents: e }) => e, Ao = (e) => {
	throw Error(`Streams in object mode are not supported: ${String(e)}`);
}, jo = (e) => e.length;
async function Mo(e, t) {
	return So(e, No, t);
}
const No = {
	init: () => ({ contents: [] }),
	convertChunk: {
		string: q,
		buffer: q,
		arrayBuffer: q,
		dataView: q,
		typedArray: q,
		others: q
	},
	getSize: () => 1,
	truncateChunk: Oo,
	addChunk: (e, { contents: t }) => (t.push(e), t),
	getFinalChunk: Oo,
	finalize: ko
};
async function Po(e, t) {
	return So(e, Jo, t);
}
const Fo = () => ({ contents: /* @__PURE__ */ new ArrayBuffer(0) }), Io = (e) => Lo.encode(e), Lo = new TextEncoder(), Ro = (e) => new Uint8Array(e), zo = (e) => new Uint8Array(e.buffer, e.byteOffset, e.byteLength), Bo = (e, t) => e.slice(0, t), Vo = (e, { contents: t, length: n }, r) => {
	let i = qo() ? Uo(t, r) : Ho(t, r);
	return new Uint8Array(i).set(e, n), i;
}, Ho = (e, t) => {
	if (t <= e.byteLength) return e;
	let n = new ArrayBuffer(Wo(t));
	return new Uint8Array(n).set(new Uint8Array(e), 0), n;
}, Uo = (e, t) => {
	if (t <= e.maxByteLength) return e.resize(t), e;
	let n = new ArrayBuffer(t, { maxByteLength: Wo(t) });
	return new Uint8Array(n).set(new Uint8Array(e), 0), n;
}, Wo = (e) => Go ** Math.ceil(Math.log(e) / Math.log(Go)), Go = 2, Ko = ({ contents: e, length: t }) => qo() ? e : e.slice(0, t), qo = () => `resize` in ArrayBuffer.prototype, Jo = {
	init: Fo,
	convertChunk: {
		string: Io,
		buffer: Ro,
		arrayBuffer: Ro,
		dataView: zo,
		typedArray: zo,
		others: Ao
	},
	getSize: jo,
	truncateChunk: Bo,
	addChunk: Vo,
	getFinalChunk: Oo,
	finalize: Ko
};
async function Yo(e, t) {
	return So(e, Qo, t);
}
const Xo = () => ({
	contents: ``,
	textDecoder: new TextDecoder()
}), Zo = (e, { textDecoder: t }) => t.decode(e, { stream: !0 }), Qo = {
	init: Xo,
	convertChunk: {
		string: q,
		buffer: Zo,
		arrayBuffer: Zo,
		dataView: Zo,
		typedArray: Zo,
		others: Ao
	},
	getSize: jo,
	truncateChunk: (e, t) => e.slice(0, t),
	addChunk: (e, { contents: t }) => t + e,
	getFinalChunk: ({ textDecoder: e }) => {
		let t = e.decode();
		return t === `` ? void 0 : t;
	},
	finalize: ko
}, $o = ({ error: e, stream: t, readableObjectMode: n, lines: r, encoding: i, fdNumber: a }) => {
	if (!(e instanceof K)) throw e;
	if (a === `all`) return e;
	throw e.maxBufferInfo = {
		fdNumber: a,
		unit: es(n, r, i)
	}, t.destroy(), e;
}, es = (e, t, n) => e ? `objects` : t ? `lines` : n === `buffer` ? `bytes` : `characters`, ts = (e, t) => {
	if (e.length + 1 <= t) return;
	let n = new K();
	throw n.maxBufferInfo = { fdNumber: `ipc` }, n;
}, ns = (e, t) => {
	let { streamName: n, threshold: r, unit: i } = rs(e, t);
	return `Command's ${n} was larger than ${r} ${i}`;
}, rs = (e, t) => {
	if (e?.maxBufferInfo === void 0) return {
		streamName: `output`,
		threshold: t[1],
		unit: `bytes`
	};
	let { maxBufferInfo: { fdNumber: n, unit: r, threshold: i = L(t, n) } } = e;
	return delete e.maxBufferInfo, n === `ipc` ? {
		streamName: `IPC output`,
		threshold: i,
		unit: `messages`
	} : {
		streamName: pt(n),
		threshold: i,
		unit: r
	};
}, is = ([, e]) => e === 0 ? Number.MIN_VALUE : e, as = ({ resultError: e, output: t, maxBuffer: n, buffer: r }) => {
	let i = os(t, n, r);
	if (i === void 0) return {
		resultError: e,
		isMaxBuffer: e?.code === `ENOBUFS`
	};
	let a = ss(n, i), o = e ?? Object.assign(new K(), { code: `ENOBUFS` });
	return o.maxBufferInfo = {
		fdNumber: i,
		unit: `bytes`,
		threshold: a
	}, {
		resultError: o,
		isMaxBuffer: !0
	};
}, os = (e, t, n) => {
	if (e === null) return;
	let r = e.findIndex((e, r) => e !== null && n[r] && e.length > ss(t, r));
	return r === -1 ? void 0 : r;
}, ss = (e, t) => Math.min(e[1], e[t]), cs = (e, t, { maxBuffer: n, buffer: r }) => {
	let i = ss(n, t);
	return r[t] && e.length > i ? e.slice(0, i) : e;
}, ls = ({ stdio: e, all: t, ipcOutput: n, originalError: r, signal: i, signalDescription: a, exitCode: o, escapedCommand: s, timedOut: c, isCanceled: l, isGracefullyCanceled: u, isMaxBuffer: d, isForcefullyTerminated: f, forceKillAfterDelay: p, killSignal: m, maxBuffer: h, timeout: g, cwd: _ }) => {
	let v = us(r), y = ds({
		originalError: r,
		timedOut: c,
		timeout: g,
		isMaxBuffer: d,
		maxBuffer: h,
		errorCode: v,
		signal: i,
		signalDescription: a,
		exitCode: o,
		isCanceled: l,
		isGracefullyCanceled: u,
		isForcefullyTerminated: f,
		forceKillAfterDelay: p,
		killSignal: m
	}), b = ps(r, _), x = `${y}: ${s}${b === void 0 ? `` : `\n${b}`}`;
	return {
		originalMessage: b,
		shortMessage: x,
		message: [
			x,
			...t === void 0 ? [e[2], e[1]] : [t],
			...e.slice(3),
			n.map((e) => ms(e)).join(`
`)
		].map((e) => ke(Ja(hs(e)))).filter(Boolean).join(`

`)
	};
}, us = (e) => typeof e?.code == `string` ? e.code : void 0, ds = ({ originalError: e, timedOut: t, timeout: n, isMaxBuffer: r, maxBuffer: i, errorCode: a, signal: o, signalDescription: s, exitCode: c, isCanceled: l, isGracefullyCanceled: u, isForcefullyTerminated: d, forceKillAfterDelay: f, killSignal: p }) => {
	let m = fs(d, f);
	return t ? `Command timed out after ${n} milliseconds${m}` : u ? o === void 0 ? `Command was gracefully canceled with exit code ${c}` : d ? `Command was gracefully canceled${m}` : `Command was gracefully canceled with ${o} (${s})` : l ? `Command was canceled${m}` : r ? `${ns(e, i)}${m}` : a === void 0 ? d ? `Command was killed with ${p} (${tr(p)})${m}` : o === void 0 ? c === void 0 ? `Command failed` : `Command failed with exit code ${c}` : `Command was killed with ${o} (${s})` : `Command failed with ${a}${m}`;
}, fs = (e, t) => e ? ` and was forcefully terminated after ${t} milliseconds` : ``, ps = (e, t) => {
	if (e instanceof M) return;
	let n = Xe(e) ? e.originalMessage ?? `` : String(e?.message ?? e), r = ke(wa(n, t));
	return r === `` ? void 0 : r;
}, ms = (e) => typeof e == `string` ? e : te(e), hs = (e) => Array.isArray(e) ? e.filter((e) => gs(e)).map((e) => Ja(_s(e))).join(`
`) : _s(e), gs = (e) => typeof e == `string` || A(e), _s = (e) => typeof e == `string` ? e : A(e) ? Ve(e) : ``, vs = ({ command: e, escapedCommand: t, stdio: n, all: r, ipcOutput: i, options: { cwd: a }, startTime: o }) => Ts({
	command: e,
	escapedCommand: t,
	cwd: a,
	durationMs: Tn(o),
	failed: !1,
	timedOut: !1,
	isCanceled: !1,
	isGracefullyCanceled: !1,
	isTerminated: !1,
	isMaxBuffer: !1,
	isForcefullyTerminated: !1,
	exitCode: 0,
	stdout: n[1],
	stderr: n[2],
	all: r,
	stdio: n,
	ipcOutput: i,
	pipedFrom: []
}), ys = ({ error: e, command: t, escapedCommand: n, fileDescriptors: r, options: i, startTime: a, isSync: o, stdio: s = Array.from({ length: r.length }), all: c }) => Cs({
	error: e,
	command: t,
	escapedCommand: n,
	startTime: a,
	timedOut: !1,
	isCanceled: !1,
	isGracefullyCanceled: !1,
	isMaxBuffer: !1,
	isForcefullyTerminated: !1,
	stdio: s,
	all: c,
	ipcOutput: [],
	options: i,
	isSync: o
}), bs = (e, t) => {
	let n = e.map((e, n) => xs(e, n, t));
	return {
		stdio: n,
		all: io(n, ro(n), t)
	};
}, xs = ({ direction: e, objectMode: t }, n, { stdio: r, buffer: i, lines: a, encoding: o }) => {
	if (e !== `input` && Ss.has(r[n]) && i[n]) return t || a[n] ? [] : o === `buffer` ? /* @__PURE__ */ new Uint8Array() : ``;
}, Ss = /* @__PURE__ */ new Set([`pipe`, `overlapped`]), Cs = ({ error: e, command: t, escapedCommand: n, startTime: r, timedOut: i, isCanceled: a, isGracefullyCanceled: o, isMaxBuffer: s, isForcefullyTerminated: c, exitCode: l, signal: u, stdio: d, all: f, ipcOutput: p, options: { timeoutDuration: m, timeout: h = m, forceKillAfterDelay: g, killSignal: _, cwd: v, maxBuffer: y }, isSync: b }) => {
	let { exitCode: x, signal: S, signalDescription: C } = Es(l, u), { originalMessage: w, shortMessage: ee, message: T } = ls({
		stdio: d,
		all: f,
		ipcOutput: p,
		originalError: e,
		signal: S,
		signalDescription: C,
		exitCode: x,
		escapedCommand: n,
		timedOut: i,
		isCanceled: a,
		isGracefullyCanceled: o,
		isMaxBuffer: s,
		isForcefullyTerminated: c,
		forceKillAfterDelay: g,
		killSignal: _,
		maxBuffer: y,
		timeout: h,
		cwd: v
	}), E = Je(e, T, b);
	return Object.assign(E, ws({
		error: E,
		command: t,
		escapedCommand: n,
		startTime: r,
		timedOut: i,
		isCanceled: a,
		isGracefullyCanceled: o,
		isMaxBuffer: s,
		isForcefullyTerminated: c,
		exitCode: x,
		signal: S,
		signalDescription: C,
		stdio: d,
		all: f,
		ipcOutput: p,
		cwd: v,
		originalMessage: w,
		shortMessage: ee
	})), E;
}, ws = ({ error: e, command: t, escapedCommand: n, startTime: r, timedOut: i, isCanceled: a, isGracefullyCanceled: o, isMaxBuffer: s, isForcefullyTerminated: c, exitCode: l, signal: u, signalDescription: d, stdio: f, all: p, ipcOutput: m, cwd: h, originalMessage: g, shortMessage: _ }) => Ts({
	shortMessage: _,
	originalMessage: g,
	command: t,
	escapedCommand: n,
	cwd: h,
	durationMs: Tn(r),
	failed: !0,
	timedOut: i,
	isCanceled: a,
	isGracefullyCanceled: o,
	isTerminated: u !== void 0,
	isMaxBuffer: s,
	isForcefullyTerminated: c,
	exitCode: l,
	signal: u,
	signalDescription: d,
	code: us(e.cause),
	stdout: f[1],
	stderr: f[2],
	all: p,
	stdio: f,
	ipcOutput: m,
	pipedFrom: []
}), Ts = (e) => Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0)), Es = (e, t) => {
	let n = e === null ? void 0 : e, r = t === null ? void 0 : t;
	return {
		exitCode: n,
		signal: r,
		signalDescription: r === void 0 ? void 0 : tr(t)
	};
}, Ds = (e) => Number.isFinite(e) ? e : 0;
function Os(e) {
	return {
		days: Math.trunc(e / 864e5),
		hours: Math.trunc(e / 36e5 % 24),
		minutes: Math.trunc(e / 6e4 % 60),
		seconds: Math.trunc(e / 1e3 % 60),
		milliseconds: Math.trunc(e % 1e3),
		microseconds: Math.trunc(Ds(e * 1e3) % 1e3),
		nanoseconds: Math.trunc(Ds(e * 1e6) % 1e3)
	};
}
function ks(e) {
	return {
		days: e / 86400000n,
		hours: e / 3600000n % 24n,
		minutes: e / 60000n % 60n,
		seconds: e / 1000n % 60n,
		milliseconds: e % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function As(e) {
	switch (typeof e) {
		case `number`:
			if (Number.isFinite(e)) return Os(e);
			break;
		case `bigint`: return ks(e);
	}
	throw TypeError(`Expected a finite number or bigint`);
}
const js = (e) => e === 0 || e === 0n, Ms = (e, t) => t === 1 || t === 1n ? e : `${e}s`, Ns = 24n * 60n * 60n * 1000n;
function Ps(e, t) {
	let n = typeof e == `bigint`;
	if (!n && !Number.isFinite(e)) throw TypeError(`Expected a finite number or bigint`);
	t = { ...t };
	let r = e < 0 ? `-` : ``;
	e = e < 0 ? -e : e, t.colonNotation && (t.compact = !1, t.formatSubMilliseconds = !1, t.separateMilliseconds = !1, t.verbose = !1), t.compact && (t.unitCount = 1, t.secondsDecimalDigits = 0, t.millisecondsDecimalDigits = 0);
	let i = [], a = (e, t) => {
		let n = Math.floor(e * 10 ** t + 1e-7);
		return (Math.round(n) / 10 ** t).toFixed(t);
	}, o = (e, n, r, a) => {
		if (i.length !== 0 && t.colonNotation || !js(e) || t.colonNotation && r === `m`) {
			if (a ??= String(e), t.colonNotation) {
				let e = a.includes(`.`) ? a.split(`.`)[0].length : a.length, t = i.length > 0 ? 2 : 1;
				a = `0`.repeat(Math.max(0, t - e)) + a;
			} else a += t.verbose ? ` ` + Ms(n, e) : r;
			i.push(a);
		}
	}, s = As(e), c = BigInt(s.days);
	if (t.hideYearAndDays ? o(BigInt(c) * 24n + BigInt(s.hours), `hour`, `h`) : (t.hideYear ? o(c, `day`, `d`) : (o(c / 365n, `year`, `y`), o(c % 365n, `day`, `d`)), o(Number(s.hours), `hour`, `h`)), o(Number(s.minutes), `minute`, `m`), !t.hideSeconds) {
		if (t.separateMilliseconds || t.formatSubMilliseconds || !t.colonNotation && e < 1e3 && !t.subSecondsAsDecimals) {
			let e = Number(s.seconds), n = Number(s.milliseconds), r = Number(s.microseconds), i = Number(s.nanoseconds);
			if (o(e, `second`, `s`), t.formatSubMilliseconds) o(n, `millisecond`, `ms`), o(r, `microsecond`, `µs`), o(i, `nanosecond`, `ns`);
			else {
				let e = n + r / 1e3 + i / 1e6, a = typeof t.millisecondsDecimalDigits == `number` ? t.millisecondsDecimalDigits : 0, s = e >= 1 ? Math.round(e) : Math.ceil(e), c = 1e3 - 10 ** -a, l = a ? Math.min(e, c).toFixed(a) : Math.min(s, c);
				o(Number.parseFloat(l), `millisecond`, `ms`, l);
			}
		} else {
			let r = a((n ? Number(e % Ns) : e) / 1e3 % 60, typeof t.secondsDecimalDigits == `number` ? t.secondsDecimalDigits : 1), i = t.keepDecimalsOnWholeSeconds ? r : r.replace(/\.0+$/, ``);
			o(Number.parseFloat(i), `second`, `s`, i);
		}
	}
	if (i.length === 0) return r + `0` + (t.verbose ? ` milliseconds` : `ms`);
	let l = t.colonNotation ? `:` : ` `;
	return typeof t.unitCount == `number` && (i = i.slice(0, Math.max(t.unitCount, 1))), r + i.join(l);
}
const Fs = (e, t) => {
	e.failed && mn({
		type: `error`,
		verboseMessage: e.shortMessage,
		verboseInfo: t,
		result: e
	});
}, Is = (e, t) => {
	Mt(t) && (Fs(e, t), Ls(e, t));
}, Ls = (e, t) => {
	let n = `(done in ${Ps(e.durationMs)})`;
	mn({
		type: `duration`,
		verboseMessage: n,
		verboseInfo: t,
		result: e
	});
}, Rs = (e, t, { reject: n }) => {
	if (Is(e, t), n && e.failed) throw e;
	return e;
}, zs = (t, n) => J(t) ? `asyncGenerator` : qs(t) ? `generator` : Ys(t) ? `fileUrl` : Zs(t) ? `filePath` : oc(t) ? `webStream` : e(t, { checkOpen: !1 }) ? `native` : A(t) ? `uint8Array` : cc(t) ? `asyncIterable` : lc(t) ? `iterable` : sc(t) ? Hs({ transform: t }, n) : Js(t) ? Bs(t, n) : `native`, Bs = (e, t) => r(e.transform, { checkOpen: !1 }) ? Vs(e, t) : sc(e.transform) ? Hs(e, t) : Gs(e, t), Vs = (e, t) => (Us(e, t, `Duplex stream`), `duplex`), Hs = (e, t) => (Us(e, t, `web TransformStream`), `webTransform`), Us = ({ final: e, binary: t, objectMode: n }, r, i) => {
	Ws(e, `${r}.final`, i), Ws(t, `${r}.binary`, i), I(n, `${r}.objectMode`);
}, Ws = (e, t, n) => {
	if (e !== void 0) throw TypeError(`The \`${t}\` option can only be defined when using a generator, not a ${n}.`);
}, Gs = ({ transform: e, final: t, binary: n, objectMode: i }, a) => {
	if (e !== void 0 && !Ks(e)) throw TypeError(`The \`${a}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (r(t, { checkOpen: !1 })) throw TypeError(`The \`${a}.final\` option must not be a Duplex stream.`);
	if (sc(t)) throw TypeError(`The \`${a}.final\` option must not be a web TransformStream.`);
	if (t !== void 0 && !Ks(t)) throw TypeError(`The \`${a}.final\` option must be a generator.`);
	return I(n, `${a}.binary`), I(i, `${a}.objectMode`), J(e) || J(t) ? `asyncGenerator` : `generator`;
}, Ks = (e) => J(e) || qs(e), J = (e) => Object.prototype.toString.call(e) === `[object AsyncGeneratorFunction]`, qs = (e) => Object.prototype.toString.call(e) === `[object GeneratorFunction]`, Js = (e) => k(e) && (e.transform !== void 0 || e.final !== void 0), Ys = (e) => Object.prototype.toString.call(e) === `[object URL]`, Xs = (e) => Ys(e) && e.protocol !== `file:`, Zs = (e) => k(e) && Object.keys(e).length > 0 && Object.keys(e).every((e) => Qs.has(e)) && $s(e.file), Qs = /* @__PURE__ */ new Set([`file`, `append`]), $s = (e) => typeof e == `string`, ec = (e) => k(e) && Object.keys(e).length > 0 && Object.keys(e).every((e) => tc.has(e)) && `value` in e, tc = /* @__PURE__ */ new Set([`value`, `input`]), nc = (e, t) => e === `native` && typeof t == `string` && !rc.has(t), rc = /* @__PURE__ */ new Set([
	`ipc`,
	`ignore`,
	`inherit`,
	`overlapped`,
	`pipe`
]), ic = (e) => Object.prototype.toString.call(e) === `[object ReadableStream]`, ac = (e) => Object.prototype.toString.call(e) === `[object WritableStream]`, oc = (e) => ic(e) || ac(e), sc = (e) => ic(e?.readable) && ac(e?.writable), cc = (e) => uc(e) && typeof e[Symbol.asyncIterator] == `function`, lc = (e) => uc(e) && typeof e[Symbol.iterator] == `function`, uc = (e) => typeof e == `object` && !!e, Y = /* @__PURE__ */ new Set([
	`generator`,
	`asyncGenerator`,
	`duplex`,
	`webTransform`
]), dc = /* @__PURE__ */ new Set([
	`fileUrl`,
	`filePath`,
	`fileNumber`
]), fc = /* @__PURE__ */ new Set([`fileUrl`, `filePath`]), pc = /* @__PURE__ */ new Set([
	...fc,
	`webStream`,
	`nodeStream`
]), mc = /* @__PURE__ */ new Set([`webTransform`, `duplex`]), hc = {
	generator: `a generator`,
	asyncGenerator: `an async generator`,
	fileUrl: `a file URL`,
	filePath: `a file path string`,
	fileNumber: `a file descriptor number`,
	webStream: `a web stream`,
	nodeStream: `a Node.js stream`,
	webTransform: `a web TransformStream`,
	duplex: `a Duplex stream`,
	native: `any value`,
	iterable: `an iterable`,
	asyncIterable: `an async iterable`,
	string: `a string`,
	uint8Array: `a Uint8Array`
}, gc = (e, t, n, r) => r === `output` ? _c(e, t, n) : vc(e, t, n), _c = (e, t, n) => {
	let r = t !== 0 && n[t - 1].value.readableObjectMode;
	return {
		writableObjectMode: r,
		readableObjectMode: e ?? r
	};
}, vc = (e, t, n) => {
	let r = t === 0 ? e === !0 : n[t - 1].value.readableObjectMode;
	return {
		writableObjectMode: r,
		readableObjectMode: t !== n.length - 1 && (e ?? r)
	};
}, yc = (e, t) => {
	let n = e.findLast(({ type: e }) => Y.has(e));
	return n === void 0 ? !1 : t === `input` ? n.value.writableObjectMode : n.value.readableObjectMode;
}, bc = (e, t, n, r) => [...e.filter(({ type: e }) => !Y.has(e)), ...xc(e, t, n, r)], xc = (e, t, n, { encoding: r }) => {
	let i = e.filter(({ type: e }) => Y.has(e)), a = Array.from({ length: i.length });
	for (let [e, o] of Object.entries(i)) a[e] = Sc({
		stdioItem: o,
		index: Number(e),
		newTransforms: a,
		optionName: t,
		direction: n,
		encoding: r
	});
	return Ec(a, n);
}, Sc = ({ stdioItem: e, stdioItem: { type: t }, index: n, newTransforms: r, optionName: i, direction: a, encoding: o }) => t === `duplex` ? Cc({
	stdioItem: e,
	optionName: i
}) : t === `webTransform` ? wc({
	stdioItem: e,
	index: n,
	newTransforms: r,
	direction: a
}) : Tc({
	stdioItem: e,
	index: n,
	newTransforms: r,
	direction: a,
	encoding: o
}), Cc = ({ stdioItem: e, optionName: t }) => {
	let { value: n } = e, { transform: r } = n, { writableObjectMode: i, readableObjectMode: a } = r, { objectMode: o = a } = n;
	if (o && !a) throw TypeError(`The \`${t}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
	if (!o && a) throw TypeError(`The \`${t}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
	return {
		...e,
		value: {
			transform: r,
			writableObjectMode: i,
			readableObjectMode: a
		}
	};
}, wc = ({ stdioItem: e, stdioItem: { value: t }, index: n, newTransforms: r, direction: i }) => {
	let { transform: a, objectMode: o } = k(t) ? t : { transform: t }, { writableObjectMode: s, readableObjectMode: c } = gc(o, n, r, i);
	return {
		...e,
		value: {
			transform: a,
			writableObjectMode: s,
			readableObjectMode: c
		}
	};
}, Tc = ({ stdioItem: e, stdioItem: { value: t }, index: n, newTransforms: r, direction: i, encoding: a }) => {
	let { transform: o, final: s, binary: c = !1, preserveNewlines: l = !1, objectMode: u } = k(t) ? t : { transform: t }, d = c || U.has(a), { writableObjectMode: f, readableObjectMode: p } = gc(u, n, r, i);
	return {
		...e,
		value: {
			transform: o,
			final: s,
			binary: d,
			preserveNewlines: l,
			writableObjectMode: f,
			readableObjectMode: p
		}
	};
}, Ec = (e, t) => t === `input` ? e.reverse() : e, Dc = ({ stdioItems: e, isStdioArray: t, fdNumber: n, optionName: r }) => {
	let i = e.map((e) => Oc(e, n, t));
	if (i.includes(`input`) && i.includes(`output`)) throw TypeError(`The \`${r}\` option must not be an array of both readable and writable values.`);
	return i.find(Boolean) ?? Ic;
}, Oc = (e, t, n) => {
	let r = Mc[t], i = kc(e);
	return r === void 0 ? i : (Ac(e, r, n), r);
}, kc = ({ type: e, value: t, direction: n, optionName: r }) => {
	let i = Pc[e](t);
	if (n === `input` && i === `output`) throw TypeError(`The \`${r}\` option is invalid: \`input: true\` cannot be used with a writable value, which is always an output.`);
	return n ?? i;
}, Ac = ({ type: e, value: t, optionName: n }, r, i) => {
	if (!jc.has(e) || !i && Fc(t) !== void 0) return;
	let a = Pc[e](t);
	if (a !== void 0 && a !== r) throw TypeError(`The \`${n}\` option is invalid: a ${a === `input` ? `readable` : `writable`} value is always an ${a}, but \`${n}\` is an ${r}.`);
}, jc = /* @__PURE__ */ new Set([
	`native`,
	`nodeStream`,
	`webStream`
]), Mc = [
	`input`,
	`output`,
	`output`
], X = () => void 0, Nc = () => `input`, Pc = {
	generator: X,
	asyncGenerator: X,
	fileUrl: X,
	filePath: X,
	iterable: Nc,
	asyncIterable: Nc,
	uint8Array: Nc,
	string: Nc,
	webStream: (e) => ac(e) ? `output` : `input`,
	nodeStream(e) {
		return t(e, { checkOpen: !1 }) ? n(e, { checkOpen: !1 }) ? void 0 : `input` : `output`;
	},
	webTransform: X,
	duplex: X,
	native(t) {
		let n = Fc(t);
		if (n !== void 0) return n;
		if (e(t, { checkOpen: !1 })) return Pc.nodeStream(t);
	}
}, Fc = (e) => {
	if ([0, O.stdin].includes(e)) return `input`;
	if ([
		1,
		2,
		O.stdout,
		O.stderr
	].includes(e)) return `output`;
}, Ic = `output`, Lc = (e, t) => t ? [...e, `ipc`] : e, Rc = (e, t, n) => {
	let { stdio: r, ipc: i, buffer: a } = e, o = Hc(r, e).map((e, t) => Wc(e, t));
	return zc(o), n ? Gc(o, a, t) : Lc(o, i);
}, zc = (e) => {
	if (e.some((e) => Bc(e))) throw Error("The `ipc: true` option must be used instead of `stdio: 'ipc'`.");
}, Bc = (e) => Array.isArray(e) ? e.some((e) => Vc(e)) : Vc(e), Vc = (e) => ec(e) ? e.value === `ipc` : e === `ipc`, Hc = (e, t) => {
	if (e === void 0) return P.map((e) => t[e]);
	if (Uc(t)) throw Error(`It's not possible to provide \`stdio\` in combination with one of ${P.map((e) => `\`${e}\``).join(`, `)}`);
	if (typeof e == `string`) return [
		e,
		e,
		e
	];
	if (!Array.isArray(e)) throw TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${tt(e)}\``);
	let n = Math.max(e.length, P.length);
	return Array.from({ length: n }, (t, n) => e[n]);
}, Uc = (e) => P.some((t) => e[t] !== void 0), Wc = (e, t) => Array.isArray(e) ? e.map((e) => Wc(e, t)) : e ?? (t >= P.length ? `ignore` : `pipe`), Gc = (e, t, n) => e.map((e, r) => !t[r] && Xc(r) && !Nt(n, r) && Kc(e, r) ? `ignore` : e), Kc = (e, t) => qc(e, t) || Array.isArray(e) && e.length > 0 && e.every((e) => qc(e, t)), qc = (e, t) => e === `pipe` || Jc(e, t), Jc = (e, t) => ec(e) && e.value === `pipe` && (e.input === void 0 || e.input === !1 || Yc(t, e.input)), Yc = (e, t) => t === !0 && Xc(e), Xc = (e) => e === 1 || e === 2, Zc = (e, t = `stdin`) => {
	let { options: n, fileDescriptors: r } = Z.get(e), i = $c(r, t, !0), a = e.stdio[i];
	if (a === null) throw TypeError(nl(i, t, n, !0));
	return a;
}, Qc = (e, t = `stdout`) => {
	let { options: n, fileDescriptors: r } = Z.get(e), i = $c(r, t, !1), a = i === `all` ? e.all : e.stdio[i];
	if (a == null) throw TypeError(nl(i, t, n, !1));
	return a;
}, Z = /* @__PURE__ */ new WeakMap(), $c = (e, t, n) => {
	let r = el(t, n);
	return tl(r, t, n, e), r;
}, el = (e, t) => {
	let n = Tt(e);
	if (n !== void 0) return n;
	let { validOptions: r, defaultValue: i } = t ? {
		validOptions: `"stdin"`,
		defaultValue: `stdin`
	} : {
		validOptions: `"stdout", "stderr", "all"`,
		defaultValue: `stdout`
	};
	throw TypeError(`"${al(t)}" must not be "${e}".
It must be ${r} or "fd3", "fd4" (and so on).
It is optional and defaults to "${i}".`);
}, tl = (e, t, n, r) => {
	let i = r[il(e)];
	if (i === void 0) throw TypeError(`"${al(n)}" must not be ${t}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (!n && i.direction === `input`) throw TypeError(`"${al(n)}" must not be ${t}. It must be a readable stream, not writable.`);
	if (n && i.direction !== `input`) throw TypeError(`"${al(n)}" must not be ${t}. It must be a writable stream, not readable.
If you meant to use it as input, please set its "stdio" option to \`{value: 'pipe', input: true}\`.`);
}, nl = (e, t, n, r) => {
	if (e === `all` && !n.all) return `The "all" option must be true to use "from: 'all'".`;
	let { optionName: i, optionValue: a } = rl(e, n);
	return `The "${i}: ${ol(a)}" option is incompatible with using "${al(r)}: ${ol(t)}".
Please set this option with "pipe" instead.`;
}, rl = (e, { stdin: t, stdout: n, stderr: r, stdio: i }) => {
	let a = il(e);
	return a === 0 && t !== void 0 ? {
		optionName: `stdin`,
		optionValue: t
	} : a === 1 && n !== void 0 ? {
		optionName: `stdout`,
		optionValue: n
	} : a === 2 && r !== void 0 ? {
		optionName: `stderr`,
		optionValue: r
	} : {
		optionName: `stdio[${a}]`,
		optionValue: i[a]
	};
}, il = (e) => e === `all` ? 1 : e, al = (e) => e ? `to` : `from`, ol = (e) => typeof e == `string` ? `'${e}'` : typeof e == `number` ? `${e}` : `Stream`, sl = ({ stdioItem: e, stdioItem: { type: t }, isStdioArray: n, fdNumber: r, direction: i, isSync: a }) => !n || t !== `native` ? e : a ? cl({
	stdioItem: e,
	fdNumber: r,
	direction: i
}) : dl({
	stdioItem: e,
	fdNumber: r
}), cl = ({ stdioItem: t, stdioItem: { value: n, optionName: r }, fdNumber: i, direction: a }) => {
	let o = ll({
		value: n,
		optionName: r,
		fdNumber: i,
		direction: a
	});
	if (o !== void 0) return o;
	if (e(n, { checkOpen: !1 })) throw TypeError(`The \`${r}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return t;
}, ll = ({ value: e, optionName: t, fdNumber: n, direction: r }) => {
	let i = ul(e, n);
	if (i !== void 0) {
		if (r === `output`) return {
			type: `fileNumber`,
			value: i,
			optionName: t
		};
		if (xe.isatty(i)) throw TypeError(`The \`${t}: ${ol(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
		return {
			type: `uint8Array`,
			contents: () => [j(d(i))],
			optionName: t
		};
	}
}, ul = (e, t) => {
	if (e === `inherit`) return t;
	if (typeof e == `number`) return e;
	let n = ft.indexOf(e);
	if (n !== -1) return n;
}, dl = ({ stdioItem: t, stdioItem: { value: n, optionName: r }, fdNumber: i }) => n === `inherit` ? {
	type: `nodeStream`,
	value: fl(i, n, r),
	optionName: r
} : typeof n == `number` ? {
	type: `nodeStream`,
	value: fl(n, n, r),
	optionName: r
} : e(n, { checkOpen: !1 }) ? {
	type: `nodeStream`,
	value: n,
	optionName: r
} : t, fl = (e, t, n) => {
	let r = ft[e];
	if (r === void 0) throw TypeError(`The \`${n}: ${t}\` option is invalid: no such standard stream.`);
	return r;
}, pl = ({ input: e, inputFile: t }, n) => n === 0 ? [...ml(e), ...gl(t)] : [], ml = (e) => e === void 0 ? [] : [{
	type: hl(e),
	value: e,
	optionName: `input`
}], hl = (e) => {
	if (t(e, { checkOpen: !1 })) return `nodeStream`;
	if (typeof e == `string`) return `string`;
	if (A(e)) return `uint8Array`;
	throw Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
}, gl = (e) => e === void 0 ? [] : [{
	..._l(e),
	optionName: `inputFile`
}], _l = (e) => {
	if (Ys(e)) return {
		type: `fileUrl`,
		value: e
	};
	if ($s(e)) return {
		type: `filePath`,
		value: { file: e }
	};
	throw Error("The `inputFile` option must be a file path string or a file URL.");
}, vl = (e) => fc.has(e), yl = ({ type: e, value: t }) => e === `filePath` ? x.resolve(t.file) : ce(t), bl = (e) => e.filter((t, n) => e.every((e, r) => !xl(t, e) || n >= r || t.type === `generator` || t.type === `asyncGenerator`)), xl = (e, t) => e.value === t.value && e.direction === t.direction, Sl = ({ stdioItem: { type: e, value: t, optionName: n }, direction: r, fileDescriptors: i, isSync: a }) => {
	let o = Cl(i, e);
	if (o.length !== 0) {
		if (a) Tl({
			otherStdioItems: o,
			type: e,
			value: t,
			optionName: n,
			direction: r
		});
		else {
			if (pc.has(e)) return El({
				otherStdioItems: o,
				type: e,
				value: t,
				optionName: n,
				direction: r
			});
			mc.has(e) && Ol({
				otherStdioItems: o,
				type: e,
				value: t,
				optionName: n
			});
		}
	}
}, Cl = (e, t) => e.flatMap(({ direction: e, stdioItems: t }) => t.map((t) => ({
	...t,
	direction: e
}))).filter((e) => wl(e.type, t)), wl = (e, t) => e === t || vl(e) && vl(t), Tl = ({ otherStdioItems: e, type: t, value: n, optionName: r, direction: i }) => {
	fc.has(t) && El({
		otherStdioItems: e,
		type: t,
		value: n,
		optionName: r,
		direction: i
	});
}, El = ({ otherStdioItems: e, type: t, value: n, optionName: r, direction: i }) => {
	let a = e.filter((e) => Dl(e, t, n));
	if (a.length === 0) return;
	let o = a.find((e) => e.direction !== i);
	return kl(o, r, t), i === `output` || t === `webStream` ? a[0].stream : void 0;
}, Dl = (e, t, n) => vl(e.type) ? yl(e) === yl({
	type: t,
	value: n
}) : e.value === n, Ol = ({ otherStdioItems: e, type: t, value: n, optionName: r }) => {
	let i = e.find(({ value: { transform: e } }) => e === n.transform);
	kl(i, r, t);
}, kl = (e, t, n) => {
	if (e !== void 0) throw TypeError(`The \`${e.optionName}\` and \`${t}\` options must not target ${hc[n]} that is the same.`);
}, Al = (e, t, n, r) => {
	let i = Rc(t, n, r).map((e, n) => jl({
		stdioOption: e,
		fdNumber: n,
		options: t,
		isSync: r
	})), a = Kl({
		initialFileDescriptors: i,
		addProperties: e,
		options: t,
		isSync: r
	});
	return t.stdio = a.map(({ stdioItems: e }) => Xl(e)), a;
}, jl = ({ stdioOption: e, fdNumber: t, options: n, isSync: r }) => {
	let i = pt(t), { stdioItems: a, isStdioArray: o } = Ml({
		stdioOption: e,
		fdNumber: t,
		options: n,
		optionName: i
	}), s = Dc({
		stdioItems: a,
		isStdioArray: o,
		fdNumber: t,
		optionName: i
	}), c = a.map((e) => sl({
		stdioItem: e,
		isStdioArray: o,
		fdNumber: t,
		direction: s,
		isSync: r
	})), l = bc(c, i, s, n), u = yc(l, s);
	return Gl(l, u), {
		direction: s,
		objectMode: u,
		stdioItems: l
	};
}, Ml = ({ stdioOption: e, fdNumber: t, options: n, optionName: r }) => {
	let i = Array.isArray(e) ? e : [e], a = pl(n, t), o = [...Nl(i.map((e) => Fl(e, r)), a), ...a], s = bl(o), c = s.length > 1;
	return Ll(s, c, r), zl(s, c), {
		stdioItems: s,
		isStdioArray: c
	};
}, Nl = (e, t) => t.length > 0 && Pl(e) ? [] : e, Pl = (e) => e.length === 1 && e[0].type === `native` && e[0].value === `inherit`, Fl = (e, t) => ec(e) ? Il(e, t) : {
	type: zs(e, t),
	value: e,
	optionName: t
}, Il = ({ value: e, input: t }, n) => (I(t, `${n}.input`), {
	type: zs(e, n),
	value: e,
	direction: t ? `input` : void 0,
	optionName: n
}), Ll = (e, t, n) => {
	if (e.length === 0) throw TypeError(`The \`${n}\` option must not be an empty array.`);
	if (t) {
		for (let { value: t, optionName: n } of e) if (Rl.has(t)) throw Error(`The \`${n}\` option must not include \`${t}\`.`);
	}
}, Rl = /* @__PURE__ */ new Set([`ignore`]), zl = (e, t) => {
	for (let n of e) Wl(n), Bl(n), Hl(n, t);
}, Bl = ({ type: e, value: t, optionName: n }) => {
	if (e !== `native`) return;
	let r = typeof t == `number` ? t : t?.fd;
	if (typeof r == `number` && (!Number.isInteger(r) || r < 0 || r > Vl)) throw TypeError(`The \`${n}\` option must be a non-negative 32-bit integer: got ${r}.`);
}, Vl = 2 ** 31 - 1, Hl = ({ type: t, value: n, optionName: r }, i) => {
	if (t === `native`) {
		if (Ul(n)) {
			if (i) throw TypeError(`The \`${r}\` option cannot combine file handles with other values.`);
		} else if (typeof n != `string` && typeof n != `number` && !e(n, { checkOpen: !1 })) throw TypeError(`The \`${r}\` option is invalid: ${String(n)} (${typeof n}).`);
	}
}, Ul = (t) => typeof t?.fd == `number` && !e(t, { checkOpen: !1 }), Wl = ({ type: e, value: t, optionName: n }) => {
	if (Xs(t)) throw TypeError(`The \`${n}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (nc(e, t)) throw TypeError(`The \`${n}: { file: '...' }\` option must be used instead of \`${n}: '...'\`.`);
}, Gl = (e, t) => {
	if (!t) return;
	let n = e.find(({ type: e }) => dc.has(e));
	if (n !== void 0) throw TypeError(`The \`${n.optionName}\` option cannot use both files and transforms in objectMode.`);
}, Kl = ({ initialFileDescriptors: e, addProperties: t, options: n, isSync: r }) => {
	let i = [];
	try {
		for (let a of e) ql({
			fileDescriptor: a,
			fileDescriptors: i,
			addProperties: t,
			options: n,
			isSync: r
		});
		return i;
	} catch (e) {
		throw Yl(i), e;
	}
}, ql = ({ fileDescriptor: e, fileDescriptors: t, addProperties: n, options: r, isSync: i }) => {
	let { direction: a, objectMode: o, stdioItems: s } = e, c = {
		direction: a,
		objectMode: o,
		stdioItems: []
	};
	t.push(c);
	for (let e of s) c.stdioItems.push(Jl({
		stdioItem: e,
		addProperties: n,
		direction: a,
		objectMode: o,
		options: r,
		fileDescriptors: t,
		isSync: i
	}));
}, Jl = ({ stdioItem: e, addProperties: t, direction: n, objectMode: r, options: i, fileDescriptors: a, isSync: o }) => {
	let s = Sl({
		stdioItem: e,
		direction: n,
		fileDescriptors: a,
		isSync: o
	});
	return s === void 0 ? {
		...e,
		...t[n][e.type](e, i, r)
	} : {
		...e,
		stream: s
	};
}, Yl = (e) => {
	for (let { stream: t } of e.flatMap(({ stdioItems: e }) => e)) t === void 0 || N(t) || (t.on(`error`, () => {}), t.destroy());
}, Xl = (e) => {
	if (e.length > 1) return e.some(({ value: e }) => e === `overlapped`) ? `overlapped` : `pipe`;
	let [{ type: t, value: n }] = e;
	return t === `native` ? n : `pipe`;
}, Zl = (e, t) => Al(ru, e, t, !0), Q = ({ type: e, optionName: t }) => {
	tu(t, hc[e]);
}, Ql = ({ optionName: e, value: t }) => (t === `overlapped` && tu(e, `"${t}"`), {}), $l = (e) => {
	let { optionName: t, value: n } = e;
	if (n === `pipe` && t !== `stdin`) throw TypeError(`Only the \`stdin\` option, not \`${t}\`, can be an input pipe with synchronous methods.`);
	return Ql(e);
}, eu = ({ optionName: e }) => {
	if (e !== `stdin`) throw TypeError(`Only the \`stdin\` option, not \`${e}\`, can be an input transform with synchronous methods.`);
}, tu = (e, t) => {
	throw TypeError(`The \`${e}\` option cannot be ${t} with synchronous methods.`);
}, nu = {
	generator() {},
	asyncGenerator: Q,
	webStream: Q,
	nodeStream: Q,
	webTransform: Q,
	duplex: Q,
	asyncIterable: Q,
	native: Ql
}, ru = {
	input: {
		...nu,
		generator: eu,
		native: $l,
		fileUrl: ({ value: e }) => ({ contents: () => [j(d(e))] }),
		filePath: ({ value: { file: e } }) => ({ contents: () => [j(d(e))] }),
		fileNumber: Q,
		iterable: ({ value: e }) => ({ contents: () => [...e] }),
		string: ({ value: e }) => ({ contents: [e] }),
		uint8Array: ({ value: e, contents: t = [e] }) => ({ contents: t })
	},
	output: {
		...nu,
		fileUrl: ({ value: e }) => ({ path: e }),
		filePath: ({ value: { file: e, append: t } }) => ({
			path: e,
			append: t
		}),
		fileNumber: ({ value: e }) => ({ path: e }),
		iterable: Q,
		string: Q,
		uint8Array: Q
	}
}, iu = (e, t) => e ? void 0 : au.bind(void 0, t), au = function* (e, t) {
	if (typeof t != `string` && !A(t) && !w.isBuffer(t)) throw TypeError(`The \`${e}\` option's transform must use "objectMode: true" to receive as input: ${typeof t}.`);
	yield t;
}, ou = (e, t) => e ? su.bind(void 0, t) : cu.bind(void 0, t), su = function* (e, t) {
	lu(e, t), yield t;
}, cu = function* (e, t) {
	if (lu(e, t), typeof t != `string` && !A(t)) throw TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof t}.`);
	yield t;
}, lu = (e, t) => {
	if (t == null) throw TypeError(`The \`${e}\` option's function must not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
}, uu = (e, t, n) => {
	if (n) return;
	if (e) return { transform: du.bind(void 0, new TextEncoder()) };
	let r = new be(t);
	return {
		transform: fu.bind(void 0, r),
		final: pu.bind(void 0, r)
	};
}, du = function* (e, t) {
	w.isBuffer(t) ? yield j(t) : typeof t == `string` ? yield e.encode(t) : yield t;
}, fu = function* (e, t) {
	yield A(t) ? e.write(t) : t;
}, pu = function* (e) {
	let t = e.end();
	t !== `` && (yield t);
}, mu = (e, t, n) => n || t === `utf8` ? void 0 : { transform: hu.bind(void 0, Gi(e, t)) }, hu = function* (e, t) {
	yield typeof t == `string` ? j(w.from(t, e)) : t;
}, gu = T(async (e, t, n, r) => {
	t.currentIterable = e(...n);
	try {
		for await (let e of t.currentIterable) r.push(e);
	} finally {
		delete t.currentIterable;
	}
}), _u = async function* (e, t, n) {
	if (n === t.length) {
		yield e;
		return;
	}
	let { transform: r = xu } = t[n];
	for await (let i of r(e)) yield* _u(i, t, n + 1);
}, vu = async function* (e) {
	for (let [t, { final: n }] of Object.entries(e)) yield* yu(n, Number(t), e);
}, yu = async function* (e, t, n) {
	if (e !== void 0) for await (let r of e()) yield* _u(r, n, t + 1);
}, bu = T(async ({ currentIterable: e }, t) => {
	if (e !== void 0) await (t ? e.throw(t) : e.return());
	else if (t) throw t;
}), xu = function* (e) {
	yield e;
}, Su = (e, t, n, r) => {
	try {
		for (let r of e(...t)) n.push(r);
		r();
	} catch (e) {
		r(Cu(e));
	}
}, Cu = (e) => e || Object.assign(Error(`Promise was rejected with falsy value`), {
	code: `ERR_FALSY_VALUE_REJECTION`,
	reason: e
}), wu = (e, t) => {
	try {
		return [...t.flatMap((t) => [...Tu(t, e, 0)]), ...Eu(e)];
	} catch (e) {
		throw Cu(e);
	}
}, Tu = function* (e, t, n) {
	if (n === t.length) {
		yield e;
		return;
	}
	let { transform: r = Ou } = t[n];
	for (let i of r(e)) yield* Tu(i, t, n + 1);
}, Eu = function* (e) {
	for (let [t, { final: n }] of Object.entries(e)) yield* Du(n, Number(t), e);
}, Du = function* (e, t, n) {
	if (e !== void 0) for (let r of e()) yield* Tu(r, n, t + 1);
}, Ou = function* (e) {
	yield e;
}, ku = ({ value: e, value: { transform: t, final: n, binary: r, writableObjectMode: i, readableObjectMode: a }, optionName: o }, { encoding: s }) => {
	let c = {}, l = ju(e, s, o), u = J(t), d = J(n), f = u ? gu.bind(void 0, _u, c) : Su.bind(void 0, Tu), p = u || d ? gu.bind(void 0, vu, c) : Su.bind(void 0, Eu), m = u || d ? bu.bind(void 0, c) : void 0;
	return { stream: new v({
		writableObjectMode: i,
		writableHighWaterMark: b(i),
		readableObjectMode: a,
		readableHighWaterMark: b(a),
		defaultEncoding: Gi(r, s),
		transform(e, t, n) {
			f([
				e,
				l,
				0
			], this, n);
		},
		flush(e) {
			p([l], this, e);
		},
		destroy: m
	}) };
}, Au = (e, t, n, r) => {
	let i = t.filter(({ type: e }) => e === `generator`), a = r ? i.reverse() : i;
	for (let { value: t, optionName: r } of a) {
		if (!t.writableObjectMode) {
			let r = Gi(t.binary, n);
			e = e.map((e) => typeof e == `string` ? w.from(e, r) : e);
		}
		let i = ju(t, n, r);
		e = wu(i, e);
	}
	return e;
}, ju = ({ transform: e, final: t, binary: n, writableObjectMode: r, readableObjectMode: i, preserveNewlines: a }, o, s) => {
	let c = {};
	return [
		{ transform: iu(r, s) },
		uu(n, o, r),
		Pa(n, a, r, c),
		{
			transform: e,
			final: t
		},
		{ transform: ou(i, s) },
		Va({
			binary: n,
			preserveNewlines: a,
			readableObjectMode: i,
			state: c,
			encoding: o
		}),
		mu(n, o, i)
	].filter(Boolean);
}, Mu = (e, t) => {
	for (let n of Nu(e)) Pu(e, n, t);
}, Nu = (e) => new Set(Object.entries(e).filter(([, { direction: e }]) => e === `input`).map(([e]) => Number(e))), Pu = (e, t, n) => {
	let { stdioItems: r } = e[t], i = r.filter(({ contents: e }) => e !== void 0);
	if (i.length === 0 && r.every(({ type: e }) => e !== `generator`)) return;
	if (t !== 0) {
		let [{ type: e, optionName: t }] = i;
		throw TypeError(`Only the \`stdin\` option, not \`${t}\`, can be ${hc[e]} with synchronous methods.`);
	}
	let a = i.flatMap(({ type: e, contents: t }) => Fu(e, typeof t == `function` ? t() : t));
	n.input = Iu(a, r, n.encoding);
}, Fu = (e, t) => e === `iterable` ? t : t.filter((e) => e.length > 0), Iu = (e, t, n) => {
	let r = Au(e, t, Ki(n), !0);
	return Lu(r), We(r);
}, Lu = (e) => {
	let t = e.find((e) => !Ru(e));
	t !== void 0 && zu(`stdin`, t);
}, Ru = (e) => typeof e == `string` || A(e), zu = (e, t) => {
	throw TypeError(`The \`${e}\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${t}.`);
}, Bu = ({ stdioItems: e, encoding: t, verboseInfo: n, fdNumber: r }) => r !== `all` && Nt(n, r) && !U.has(t) && Vu(r) && (e.some(({ type: e, value: t }) => e === `native` && Hu.has(t)) || e.every(({ type: e }) => Y.has(e))), Vu = (e) => e === 1 || e === 2, Hu = /* @__PURE__ */ new Set([`pipe`, `overlapped`]), Uu = async (e, t, n, r) => {
	for await (let i of e) Gu(t) || Ku(i, n, r);
}, Wu = (e, t, n) => {
	for (let r of e) Ku(r, t, n);
}, Gu = (e) => e._readableState.pipes.some((e) => !gt(e) || Gu(e)), Ku = (e, t, n) => {
	let r = vn(e);
	mn({
		type: `output`,
		verboseMessage: r,
		fdNumber: t,
		verboseInfo: n
	});
}, qu = ({ fileDescriptors: e, syncResult: t, options: n, verboseInfo: r }) => {
	let i = t.output ?? Ju(n), a = /* @__PURE__ */ new Set(), o = [];
	return {
		output: i.map((t, i) => Yu({
			result: t,
			fileDescriptors: e,
			fdNumber: i,
			errors: o,
			outputFiles: a,
			verboseInfo: r
		}, n)),
		error: o.find((e) => e !== void 0)
	};
}, Ju = ({ stdio: e }) => e.map((e, t) => t !== 0 && e === `pipe` ? /* @__PURE__ */ new Uint8Array() : null), Yu = ({ result: e, fileDescriptors: t, fdNumber: n, errors: r, outputFiles: i, verboseInfo: a }, { buffer: o, encoding: s, lines: c, stripFinalNewline: l, maxBuffer: u }) => {
	if (e === null) return;
	let d = cs(e, n, {
		maxBuffer: u,
		buffer: o
	}), f = j(d), { stdioItems: p, objectMode: m } = t[n], { chunks: h, error: g } = Xu(f.length === 0 ? [] : [f], p, s), { serializedResult: _, finalResult: v } = Zu({
		chunks: h,
		objectMode: m,
		encoding: s,
		lines: c,
		stripFinalNewline: l,
		fdNumber: n
	}), y = Qu({
		serializedResult: _,
		fdNumber: n,
		verboseInfo: a,
		encoding: s,
		stdioItems: p,
		objectMode: m
	}), b = g ?? y;
	r.push(b);
	let x = o[n] ? v : void 0;
	try {
		return b === void 0 && $u(h, p, i), x;
	} catch (e) {
		return r.push(e), x;
	}
}, Xu = (e, t, n) => {
	try {
		return {
			chunks: Au(e, t, n, !1),
			error: void 0
		};
	} catch (e) {
		return {
			chunks: [],
			error: e
		};
	}
}, Zu = ({ chunks: e, objectMode: t, encoding: n, lines: r, stripFinalNewline: i, fdNumber: a }) => {
	if (t) return {
		serializedResult: e,
		finalResult: e
	};
	if (n === `buffer`) {
		let t = We(e);
		return {
			serializedResult: t,
			finalResult: t
		};
	}
	let o = He(e, n);
	return {
		serializedResult: o,
		finalResult: r[a] ? Fa(o, !i[a], t) : o
	};
}, Qu = ({ serializedResult: e, fdNumber: t, verboseInfo: n, encoding: r, stdioItems: i, objectMode: a }) => {
	if (!Bu({
		stdioItems: i,
		encoding: r,
		verboseInfo: n,
		fdNumber: t
	})) return;
	let o = Fa(e, !1, a);
	try {
		Wu(o, t, n);
	} catch (e) {
		return e;
	}
}, $u = (e, t, n) => {
	let r = t.filter(({ type: e }) => dc.has(e));
	if (r.length === 0) return;
	let i = We(e), a = /* @__PURE__ */ new Set();
	for (let e of r) {
		let { type: t, append: r } = e, s = t === `fileNumber` ? e.path : yl(e);
		a.has(s) || (a.add(s), r || n.has(s) ? o(s, i) : m(s, i), n.add(s));
	}
}, ed = async (e, t) => {
	let [n, r] = await td(e);
	return t.isForcefullyTerminated ??= !1, [n, r];
}, td = async (e) => {
	let [t, n] = await Promise.allSettled([D(e, `spawn`), D(e, `exit`)]);
	return t.status === `rejected` ? [] : n.status === `rejected` ? nd(e) : n.value;
}, nd = async (e) => {
	try {
		return await D(e, `exit`);
	} catch {
		return nd(e);
	}
}, rd = async (e) => {
	let [t, n] = await e;
	if (!id(t, n) && ad(t, n)) throw new M();
	return [t, n];
}, id = (e, t) => e === void 0 && t === void 0, ad = (e, t) => e !== 0 || t !== null, od = ({ error: e, status: t, signal: n, output: r }, { maxBuffer: i, buffer: a }) => {
	let o = sd(e, t, n), s = o?.code === `ETIMEDOUT`, { resultError: c, isMaxBuffer: l } = s ? {
		resultError: o,
		isMaxBuffer: !1
	} : as({
		resultError: o,
		output: r,
		maxBuffer: i,
		buffer: a
	});
	return {
		resultError: c,
		exitCode: t,
		signal: n,
		timedOut: s,
		isMaxBuffer: l
	};
}, sd = (e, t, n) => e === void 0 ? ad(t, n) ? new M() : void 0 : e, cd = (e, t, n) => {
	let { file: r, commandArguments: i, command: a, escapedCommand: o, startTime: s, verboseInfo: c, options: l, fileDescriptors: u } = ld(e, t, n), d = pd({
		file: r,
		commandArguments: i,
		options: l,
		command: a,
		escapedCommand: o,
		verboseInfo: c,
		fileDescriptors: u,
		startTime: s
	});
	return Rs(d, c, l);
}, ld = (e, t, n) => {
	let { command: r, escapedCommand: i, startTime: a, verboseInfo: o } = En(e, t, n), s = ud(n), { file: c, commandArguments: l, options: u } = Ea(e, t, s);
	return dd(u), {
		file: c,
		commandArguments: l,
		command: r,
		escapedCommand: i,
		startTime: a,
		verboseInfo: o,
		options: u,
		fileDescriptors: Zl(u, o)
	};
}, ud = (e) => e.node && !e.ipc ? {
	...e,
	ipc: !1
} : e, dd = ({ ipc: e, ipcInput: t, detached: n, cancelSignal: r, killDescendants: i }) => {
	t !== void 0 && fd(`ipcInput`), e && fd(`ipc: true`), n && fd(`detached: true`), i && fd(`killDescendants: true`), r && fd(`cancelSignal`);
}, fd = (e) => {
	throw TypeError(`The "${e}" option cannot be used with synchronous methods.`);
}, pd = ({ file: e, commandArguments: t, options: n, command: r, escapedCommand: i, verboseInfo: a, fileDescriptors: o, startTime: s }) => {
	let c = md({
		file: e,
		commandArguments: t,
		options: n,
		command: r,
		escapedCommand: i,
		fileDescriptors: o,
		startTime: s
	});
	if (c.failed) return c;
	let { resultError: l, exitCode: u, signal: d, timedOut: f, isMaxBuffer: p } = od(c, n), { output: m, error: h = l } = qu({
		fileDescriptors: o,
		syncResult: c,
		options: n,
		verboseInfo: a
	}), g = m.map((e, t) => to(e, n, t)), _ = ro(m), v = to(io(m, _, n), n, `all`, _);
	return gd({
		error: h,
		exitCode: u,
		signal: d,
		timedOut: f,
		isMaxBuffer: p,
		stdio: g,
		all: v,
		options: n,
		command: r,
		escapedCommand: i,
		startTime: s
	});
}, md = ({ file: e, commandArguments: t, options: n, command: r, escapedCommand: i, fileDescriptors: a, startTime: o }) => {
	try {
		Mu(a, n);
		let r = hd(n);
		return {
			__proto__: null,
			...he(...Na(e, t, r))
		};
	} catch (e) {
		return ys({
			error: e,
			command: r,
			escapedCommand: i,
			fileDescriptors: a,
			options: n,
			startTime: o,
			isSync: !0,
			...bs(a, n)
		});
	}
}, hd = ({ encoding: e, maxBuffer: t, ...n }) => ({
	...n,
	encoding: `buffer`,
	maxBuffer: is(t)
}), gd = ({ error: e, exitCode: t, signal: n, timedOut: r, isMaxBuffer: i, stdio: a, all: o, options: s, command: c, escapedCommand: l, startTime: u }) => e === void 0 ? vs({
	command: c,
	escapedCommand: l,
	stdio: a,
	all: o,
	ipcOutput: [],
	options: s,
	startTime: u
}) : Cs({
	error: e,
	command: c,
	escapedCommand: l,
	timedOut: r,
	isCanceled: !1,
	isGracefullyCanceled: !1,
	isMaxBuffer: i,
	isForcefullyTerminated: !1,
	exitCode: t,
	signal: n,
	stdio: a,
	all: o,
	ipcOutput: [],
	options: s,
	startTime: u,
	isSync: !0
}), _d = Symbol(`internalGetOneMessageOptions`), vd = ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }, i) => {
	let a = F(i), { reference: o = !0, filter: s } = a, { signal: c } = a[_d] ?? {};
	return br({
		methodName: `getOneMessage`,
		isSubprocess: n,
		ipc: r,
		isConnected: Zr(e)
	}), yd({
		anyProcess: e,
		channel: t,
		isSubprocess: n,
		filter: s,
		reference: o,
		signal: c
	});
}, yd = async ({ anyProcess: e, channel: t, isSubprocess: n, filter: r, reference: i, signal: a }) => {
	zr(t, i);
	let o = Jr(e, t, n), s = new AbortController();
	bd(a, s);
	try {
		return await Promise.race([
			xd(o, r, s),
			Sd(o, n, s),
			Cd(o, n, s)
		]);
	} catch (t) {
		throw a?.aborted || Lr(e), t;
	} finally {
		s.abort(), Vr(t, i);
	}
}, bd = (e, t) => {
	e !== void 0 && (e.aborted ? t.abort() : e.addEventListener(`abort`, () => {
		t.abort();
	}, {
		once: !0,
		signal: t.signal
	}));
}, xd = async (e, t, { signal: n }) => {
	if (t === void 0) {
		let [t] = await D(e, `message`, { signal: n });
		return t;
	}
	for await (let [r] of oe(e, `message`, { signal: n })) if (t(r)) return r;
}, Sd = async (e, t, { signal: n }) => {
	await D(e, `disconnect`, { signal: n }), Cr(t);
}, Cd = async (e, t, { signal: n }) => {
	let [r] = await D(e, `strict:error`, { signal: n });
	throw Tr(r, t);
}, wd = Symbol(`internalGetEachMessageOptions`), Td = (e, t) => {
	let n = F(t), { reference: r = !0 } = n, { signal: i, shouldAwait: a = !e.isSubprocess } = n[wd] ?? {};
	return Ed({
		...e,
		shouldAwait: a,
		reference: r,
		signal: i
	});
}, Ed = ({ anyProcess: e, waitProcess: t = e, channel: n, isSubprocess: r, ipc: i, shouldAwait: a, reference: o, signal: s }) => {
	br({
		methodName: `getEachMessage`,
		isSubprocess: r,
		ipc: i,
		isConnected: Zr(e)
	}), zr(n, o);
	let c = Jr(e, n, r), l = new AbortController(), u = {};
	return Dd(s, l), Od(e, c, l), kd({
		ipcEmitter: c,
		isSubprocess: r,
		controller: l,
		state: u
	}), Ad({
		anyProcess: e,
		waitProcess: t,
		channel: n,
		ipcEmitter: c,
		isSubprocess: r,
		shouldAwait: a,
		controller: l,
		state: u,
		reference: o,
		signal: s
	});
}, Dd = (e, t) => {
	e !== void 0 && (e.aborted ? t.abort() : e.addEventListener(`abort`, () => {
		t.abort();
	}, {
		once: !0,
		signal: t.signal
	}));
}, Od = async (e, t, n) => {
	try {
		await D(t, `disconnect`, { signal: n.signal }), n.abort();
	} catch {}
}, kd = async ({ ipcEmitter: e, isSubprocess: t, controller: n, state: r }) => {
	try {
		let [i] = await D(e, `strict:error`, { signal: n.signal });
		r.error = Tr(i, t), n.abort();
	} catch {}
}, Ad = async function* ({ anyProcess: e, waitProcess: t, channel: n, ipcEmitter: r, isSubprocess: i, shouldAwait: a, controller: o, state: s, reference: c, signal: l }) {
	try {
		for await (let [e] of oe(r, `message`, { signal: o.signal })) jd(s), yield e;
	} catch {
		jd(s);
	} finally {
		o.abort(), Vr(n, c), !i && !l?.aborted && Lr(e), a && await t;
	}
}, jd = ({ error: e }) => {
	if (e) throw e;
}, Md = (e, t, { ipc: n }) => {
	Object.assign(e, Pd(t, !1, n, e));
}, Nd = () => {
	let e = O, t = O.channel !== void 0;
	return {
		...Pd(e, !0, t),
		getCancelSignal: Ci.bind(void 0, {
			anyProcess: e,
			channel: e.channel,
			isSubprocess: !0,
			ipc: t
		})
	};
}, Pd = (e, t, n, r = e) => ({
	sendMessage: _i.bind(void 0, {
		anyProcess: e,
		channel: e.channel,
		isSubprocess: t,
		ipc: n
	}),
	getOneMessage: vd.bind(void 0, {
		anyProcess: e,
		channel: e.channel,
		isSubprocess: t,
		ipc: n
	}),
	getEachMessage: Td.bind(void 0, {
		anyProcess: e,
		channel: e.channel,
		isSubprocess: t,
		ipc: n,
		waitProcess: r
	})
}), Fd = ({ error: e, command: t, escapedCommand: n, fileDescriptors: r, options: i, startTime: a, verboseInfo: o }) => {
	Yl(r);
	let s = new fe();
	s.kill = () => !1;
	let c = Id(s, r), l = zd({
		error: e,
		command: t,
		escapedCommand: n,
		fileDescriptors: r,
		options: i,
		startTime: a,
		verboseInfo: o
	});
	return {
		subprocess: s,
		promise: l,
		all: i.all ? c : void 0,
		convertedStreams: Rd(l)
	};
}, Id = (e, t) => {
	let n = Ld(), r = Ld(), i = Ld(), a = Array.from({ length: t.length - 3 }, Ld), o = Ld(), s = [
		n,
		r,
		i,
		...a
	];
	return Object.assign(e, {
		stdin: n,
		stdout: r,
		stderr: i,
		stdio: s
	}), o;
}, Ld = () => {
	let e = new g();
	return e.on(`error`, () => {}), e.end(), e;
}, Rd = (e) => {
	let t = async () => {
		await e;
	}, n = function() {
		T(t)((e) => {
			e ? this.destroy(e) : this.push(null);
		});
	}, r = T(t), i = (e, t, n) => {
		r(n);
	}, a = () => new _({ read: n }), o = () => new y({
		write: i,
		final: r
	}), s = () => new h({
		read: n,
		write: i,
		final: r
	}), c = () => a()[Symbol.asyncIterator]();
	return {
		readable: a,
		writable: o,
		duplex: s,
		readableStream: () => _.toWeb(a()),
		writableStream: () => y.toWeb(o()),
		transformStream: () => h.toWeb(s()),
		iterable: c,
		[Symbol.asyncIterator]: c
	};
}, zd = async ({ error: e, command: t, escapedCommand: n, fileDescriptors: r, options: i, startTime: a, verboseInfo: o }) => {
	let s = ys({
		error: await e,
		command: t,
		escapedCommand: n,
		fileDescriptors: r,
		options: i,
		startTime: a,
		isSync: !1,
		...bs(r, i)
	});
	return Rs(s, o, i);
}, Bd = (e, t) => Al(Jd, e, t, !1), Vd = ({ type: e, optionName: t }) => {
	throw TypeError(`The \`${t}\` option cannot be ${hc[e]}.`);
}, Hd = {
	fileNumber: Vd,
	generator: ku,
	asyncGenerator: ku,
	nodeStream: ({ value: e }) => ({ stream: e }),
	webTransform: ({ value: { transform: e, writableObjectMode: t, readableObjectMode: n } }) => ({ stream: h.from({
		writable: y.fromWeb(e.writable, { objectMode: t }),
		readable: _.fromWeb(e.readable, { objectMode: n })
	}) }),
	duplex: ({ value: { transform: e } }) => ({ stream: e }),
	native() {}
}, Ud = function* (e, t) {
	for (let n of e) Gd(n, t), yield n;
}, Wd = async function* (e, t) {
	for await (let n of e) Gd(n, t), yield n;
}, Gd = (e, t) => {
	Ru(e) || zu(t, e);
}, Kd = (e) => _.from(e.length === 0 ? [] : [e]), qd = (e, { encoding: t }) => ku(e, { encoding: Ki(t) }), Jd = {
	input: {
		...Hd,
		generator: qd,
		asyncGenerator: qd,
		fileUrl: ({ value: e }) => ({ stream: c(e) }),
		filePath: ({ value: { file: e } }) => ({ stream: c(e) }),
		webStream: ({ value: e }, t, n) => ({ stream: _.fromWeb(e, { objectMode: n }) }),
		iterable: ({ value: e, optionName: t }, n, r) => ({ stream: _.from(r ? e : Ud(e, t)) }),
		asyncIterable: ({ value: e, optionName: t }, n, r) => ({ stream: _.from(r ? e : Wd(e, t)) }),
		string: ({ value: e }) => ({ stream: Kd(e) }),
		uint8Array: ({ value: e }) => ({ stream: Kd(w.from(e)) })
	},
	output: {
		...Hd,
		fileUrl: ({ value: e }) => ({ stream: l(e) }),
		filePath: ({ value: { file: e, append: t } }) => ({ stream: l(e, t ? { flags: `a` } : {}) }),
		webStream: ({ value: e }) => ({ stream: y.fromWeb(e, { objectMode: !0 }) }),
		iterable: Vd,
		asyncIterable: Vd,
		string: Vd,
		uint8Array: Vd
	}
};
function Yd(e) {
	if (!Array.isArray(e)) throw TypeError(`Expected an array, got \`${typeof e}\`.`);
	for (let t of e) tf(t);
	let t = e.some(({ readableObjectMode: e }) => e), n = Xd(e, t), r = new Zd({
		objectMode: t,
		writableHighWaterMark: n,
		readableHighWaterMark: n
	});
	for (let t of e) r.add(t);
	return r;
}
const Xd = (e, t) => {
	if (e.length === 0) return b(t);
	let n = e.filter(({ readableObjectMode: e }) => e === t).map(({ readableHighWaterMark: e }) => e);
	return Math.max(...n);
};
var Zd = class extends g {
	#e = /* @__PURE__ */ new Set([]);
	#t = /* @__PURE__ */ new Set([]);
	#n = /* @__PURE__ */ new Set([]);
	#r;
	#i = Symbol(`unpipe`);
	#a = /* @__PURE__ */ new WeakMap();
	add(e) {
		if (tf(e), this.#e.has(e)) return;
		this.#e.add(e), this.#r ??= Qd(this, this.#e, this.#i);
		let t = nf({
			passThroughStream: this,
			stream: e,
			streams: this.#e,
			ended: this.#t,
			aborted: this.#n,
			onFinished: this.#r,
			unpipeEvent: this.#i
		});
		this.#a.set(e, t), e.pipe(this, { end: !1 });
	}
	async remove(e) {
		if (tf(e), !this.#e.has(e)) return !1;
		let t = this.#a.get(e);
		return t !== void 0 && (this.#a.delete(e), e.unpipe(this), await t, !0);
	}
};
const Qd = async (e, t, n) => {
	pf(e, mf);
	let r = new AbortController();
	try {
		await Promise.race([$d(e, r), ef(e, t, n, r)]);
	} finally {
		r.abort(), pf(e, -mf);
	}
}, $d = async (e, { signal: t }) => {
	try {
		await C(e, {
			signal: t,
			cleanup: !0
		});
	} catch (t) {
		throw cf(e, t), t;
	}
}, ef = async (e, t, n, { signal: r }) => {
	for await (let [i] of oe(e, `unpipe`, { signal: r })) t.has(i) && i.emit(n);
}, tf = (e) => {
	if (typeof e?.pipe != `function`) throw TypeError(`Expected a readable stream, got: \`${typeof e}\`.`);
}, nf = async ({ passThroughStream: e, stream: t, streams: n, ended: r, aborted: i, onFinished: a, unpipeEvent: o }) => {
	pf(e, hf);
	let s = new AbortController();
	try {
		await Promise.race([
			rf(a, t, s),
			af({
				passThroughStream: e,
				stream: t,
				streams: n,
				ended: r,
				aborted: i,
				controller: s
			}),
			of({
				stream: t,
				streams: n,
				ended: r,
				aborted: i,
				unpipeEvent: o,
				controller: s
			})
		]);
	} finally {
		s.abort(), pf(e, -hf);
	}
	n.size > 0 && n.size === r.size + i.size && (r.size === 0 && i.size > 0 ? uf(e) : sf(e));
}, rf = async (e, t, { signal: n }) => {
	try {
		await e, n.aborted || uf(t);
	} catch (e) {
		n.aborted || cf(t, e);
	}
}, af = async ({ passThroughStream: e, stream: t, streams: n, ended: r, aborted: i, controller: { signal: a } }) => {
	try {
		await C(t, {
			signal: a,
			cleanup: !0,
			readable: !0,
			writable: !1
		}), n.has(t) && r.add(t);
	} catch (r) {
		if (a.aborted || !n.has(t)) return;
		lf(r) ? i.add(t) : df(e, r);
	}
}, of = async ({ stream: e, streams: t, ended: n, aborted: r, unpipeEvent: i, controller: { signal: a } }) => {
	if (await D(e, i, { signal: a }), !e.readable) return D(a, `abort`, { signal: a });
	t.delete(e), n.delete(e), r.delete(e);
}, sf = (e) => {
	e.writable && e.end();
}, cf = (e, t) => {
	lf(t) ? uf(e) : df(e, t);
}, lf = (e) => e?.code === `ERR_STREAM_PREMATURE_CLOSE`, uf = (e) => {
	(e.readable || e.writable) && e.destroy();
}, df = (e, t) => {
	e.destroyed || (e.once(`error`, ff), e.destroy(t));
}, ff = () => {}, pf = (e, t) => {
	let n = e.getMaxListeners();
	n !== 0 && n !== 1 / 0 && e.setMaxListeners(n + t);
}, mf = 2, hf = 1, gf = (e, t, n) => {
	e.pipe(t), _f(e, t), yf(e, t, n);
}, _f = async (e, t) => {
	if (!(N(e) || N(t))) {
		try {
			await C(e, {
				cleanup: !0,
				readable: !0,
				writable: !1
			});
		} catch {}
		vf(t);
	}
}, vf = (e) => {
	e.writable && e.end();
}, yf = async (e, t, n) => {
	if (!(N(e) || N(t))) {
		try {
			await C(t, {
				cleanup: !0,
				readable: !1,
				writable: !0
			});
		} catch {}
		n !== void 0 && await n(), bf(e);
	}
}, bf = (e) => {
	e.readable && e.destroy();
}, xf = (e, t, n) => {
	let r = /* @__PURE__ */ new Map();
	for (let [i, { stdioItems: a, direction: o }] of Object.entries(t)) {
		let t = a.filter(({ type: e }) => Y.has(e));
		for (let { stream: n } of t) Sf(e, n, o, i);
		let s = a.filter(({ type: e }) => !Y.has(e));
		for (let { stream: t } of s) wf({
			subprocess: e,
			stream: t,
			direction: o,
			fdNumber: i,
			pipeGroups: r,
			controller: n
		});
	}
	for (let [e, t] of r) {
		let n = t.length === 1 ? t[0] : Yd(t);
		gf(n, e);
	}
}, Sf = (e, t, n, r) => {
	n === `output` ? gf(e.stdio[r], t) : gf(t, e.stdio[r]);
	let i = Cf[r];
	i !== void 0 && (e[i] = t), e.stdio[r] = t;
}, Cf = [
	`stdin`,
	`stdout`,
	`stderr`
], wf = ({ subprocess: e, stream: t, direction: n, fdNumber: r, pipeGroups: i, controller: a }) => {
	if (t === void 0) return;
	Tf(t, a);
	let [o, s] = n === `output` ? [t, e.stdio[r]] : [e.stdio[r], t], c = i.get(o) ?? [];
	i.set(o, [...c, s]);
}, Tf = (e, { signal: t }) => {
	N(e) && Rr(e, Ef, t);
}, Ef = 2, Df = O.platform === `win32`, Of = (e) => !Df && e.killDescendants ? {
	...e,
	detached: !0
} : e, kf = (e, { killDescendants: t }) => {
	if (!t) {
		let t = e.kill.bind(e);
		return (...n) => e.pid !== void 0 && t(...n);
	}
	return (Df ? Nf : Mf).bind(void 0, e);
}, Af = (e) => e.pid === void 0 || Df && jf(e), jf = ({ exitCode: e, signalCode: t }) => e !== null || t !== null, Mf = (e, t) => {
	if (Af(e)) return !1;
	try {
		return O.kill(-e.pid, t);
	} catch {
		return e.kill(t);
	}
}, Nf = (e, t) => {
	if (Af(e)) return !1;
	let n = Pf();
	return n === void 0 ? e.kill(t) : (pe(n, [
		`/pid`,
		`${e.pid}`,
		`/T`,
		`/F`
	], (n) => {
		n && e.kill(t);
	}), !0);
}, Pf = () => {
	let e = [O.env.SystemRoot, O.env.windir].find((e) => e && Ff(e));
	return e === void 0 ? void 0 : Se.join(e, `System32`, `taskkill.exe`);
}, Ff = (e) => {
	let { root: t } = Se.parse(e);
	return /^[a-z]:[/\\]/i.test(t);
}, $ = [];
$.push(`SIGHUP`, `SIGINT`, `SIGTERM`), process.platform !== `win32` && $.push(`SIGALRM`, `SIGABRT`, `SIGVTALRM`, `SIGXCPU`, `SIGXFSZ`, `SIGUSR2`, `SIGTRAP`, `SIGSYS`, `SIGQUIT`, `SIGIOT`), process.platform === `linux` && $.push(`SIGIO`, `SIGPOLL`, `SIGPWR`, `SIGSTKFLT`);
const If = (e) => !!e && typeof e == `object` && typeof e.removeListener == `function` && typeof e.emit == `function` && typeof e.reallyExit == `function` && typeof e.listeners == `function` && typeof e.kill == `function` && typeof e.pid == `number` && typeof e.on == `function`, Lf = Symbol.for(`signal-exit emitter`), Rf = globalThis, zf = Object.defineProperty.bind(Object);
var Bf = class {
	emitted = {
		afterExit: !1,
		exit: !1
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (Rf[Lf]) return Rf[Lf];
		zf(Rf, Lf, {
			value: this,
			writable: !1,
			enumerable: !1,
			configurable: !1
		});
	}
	on(e, t) {
		this.listeners[e].push(t);
	}
	removeListener(e, t) {
		let n = this.listeners[e], r = n.indexOf(t);
		r !== -1 && (r === 0 && n.length === 1 ? n.length = 0 : n.splice(r, 1));
	}
	emit(e, t, n) {
		if (this.emitted[e]) return !1;
		this.emitted[e] = !0;
		let r = !1;
		for (let i of this.listeners[e]) r = i(t, n) === !0 || r;
		return e === `exit` && (r = this.emit(`afterExit`, t, n) || r), r;
	}
}, Vf = class {};
const Hf = (e) => ({
	onExit(t, n) {
		return e.onExit(t, n);
	},
	load() {
		return e.load();
	},
	unload() {
		return e.unload();
	}
});
var Uf = class extends Vf {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
}, Wf = class extends Vf {
	#e = Gf.platform === `win32` ? `SIGINT` : `SIGHUP`;
	#t = new Bf();
	#n;
	#r;
	#i;
	#a = {};
	#o = !1;
	constructor(e) {
		super(), this.#n = e, this.#a = {};
		for (let t of $) this.#a[t] = () => {
			let n = this.#n.listeners(t), { count: r } = this.#t, i = e;
			if (typeof i.__signal_exit_emitter__ == `object` && typeof i.__signal_exit_emitter__.count == `number` && (r += i.__signal_exit_emitter__.count), n.length === r) {
				this.unload();
				let n = this.#t.emit(`exit`, null, t), r = t === `SIGHUP` ? this.#e : t;
				n || e.kill(e.pid, r);
			}
		};
		this.#i = e.reallyExit, this.#r = e.emit;
	}
	onExit(e, t) {
		if (!If(this.#n)) return () => {};
		this.#o === !1 && this.load();
		let n = t?.alwaysLast ? `afterExit` : `exit`;
		return this.#t.on(n, e), () => {
			this.#t.removeListener(n, e), this.#t.listeners.exit.length === 0 && this.#t.listeners.afterExit.length === 0 && this.unload();
		};
	}
	load() {
		if (!this.#o) {
			this.#o = !0, this.#t.count += 1;
			for (let e of $) try {
				let t = this.#a[e];
				t && this.#n.on(e, t);
			} catch {}
			this.#n.emit = (e, ...t) => this.#c(e, ...t), this.#n.reallyExit = (e) => this.#s(e);
		}
	}
	unload() {
		this.#o && (this.#o = !1, $.forEach((e) => {
			let t = this.#a[e];
			if (!t) throw Error(`Listener not defined for signal: ` + e);
			try {
				this.#n.removeListener(e, t);
			} catch {}
		}), this.#n.emit = this.#r, this.#n.reallyExit = this.#i, --this.#t.count);
	}
	#s(e) {
		return If(this.#n) ? (this.#n.exitCode = e || 0, this.#t.emit(`exit`, this.#n.exitCode, null), this.#i.call(this.#n, this.#n.exitCode)) : 0;
	}
	#c(e, ...t) {
		let n = this.#r;
		if (e === `exit` && If(this.#n)) {
			typeof t[0] == `number` && (this.#n.exitCode = t[0]);
			let r = n.call(this.#n, e, ...t);
			return this.#t.emit(`exit`, this.#n.exitCode, null), r;
		}
		return n.call(this.#n, e, ...t);
	}
};
const Gf = globalThis.process, { onExit: Kf, load: qf, unload: Jf } = Hf(If(Gf) ? new Wf(Gf) : new Uf()), Yf = (e, { cleanup: t, detached: n }, { signal: r }) => {
	if (!t || n) return;
	let i = Kf(() => {
		e();
	});
	ae(r, () => {
		i();
	});
}, Xf = () => ({
	readableDestroy: /* @__PURE__ */ new WeakMap(),
	writableFinal: /* @__PURE__ */ new WeakMap(),
	writableDestroy: /* @__PURE__ */ new WeakMap()
}), Zf = (e, t, n) => {
	let r = e[n];
	r.has(t) || r.set(t, []);
	let i = r.get(t), a = V();
	return i.push(a), {
		resolve: a.resolve.bind(a),
		promises: i
	};
}, Qf = async ({ resolve: e, promises: t }, n) => {
	e();
	let [r] = await Promise.race([Promise.allSettled([!0, n]), Promise.all([!1, ...t])]);
	return !r;
}, $f = ({ subprocessStdout: e, subprocess: t, binary: n, shouldEncode: r, encoding: i, preserveNewlines: a }) => {
	let o = new AbortController();
	return ep(t, o), rp({
		stream: e,
		controller: o,
		binary: n,
		shouldEncode: !e.readableObjectMode && r,
		encoding: i,
		shouldSplit: !e.readableObjectMode,
		preserveNewlines: a
	});
}, ep = async (e, t) => {
	try {
		await e;
	} catch {} finally {
		t.abort();
	}
}, tp = ({ stream: e, onStreamEnd: t, lines: n, encoding: r, stripFinalNewline: i, allMixed: a }) => {
	let o = new AbortController();
	np(t, o, e);
	let s = e.readableObjectMode && !a;
	return rp({
		stream: e,
		controller: o,
		binary: r === `buffer`,
		shouldEncode: !s,
		encoding: r,
		shouldSplit: !s && n,
		preserveNewlines: !i
	});
}, np = async (e, t, n) => {
	try {
		await e;
	} catch {
		n.destroy();
	} finally {
		t.abort();
	}
}, rp = ({ stream: e, controller: t, binary: n, shouldEncode: r, encoding: i, shouldSplit: a, preserveNewlines: o }) => {
	let s = oe(e, `data`, {
		signal: t.signal,
		highWaterMark: ap,
		highWatermark: ap
	});
	return op({
		onStdoutChunk: s,
		controller: t,
		binary: n,
		shouldEncode: r,
		encoding: i,
		shouldSplit: a,
		preserveNewlines: o
	});
}, ip = b(!0), ap = ip, op = async function* ({ onStdoutChunk: e, controller: t, binary: n, shouldEncode: r, encoding: i, shouldSplit: a, preserveNewlines: o }) {
	let s = sp({
		binary: n,
		shouldEncode: r,
		encoding: i,
		shouldSplit: a,
		preserveNewlines: o
	});
	try {
		for await (let [t] of e) yield* Tu(t, s, 0);
	} catch (e) {
		if (!t.signal.aborted) throw e;
	} finally {
		yield* Eu(s);
	}
}, sp = ({ binary: e, shouldEncode: t, encoding: n, shouldSplit: r, preserveNewlines: i }) => [uu(e, n, !t), Pa(e, i, !r, {})].filter(Boolean), cp = (e, t, n) => {
	let { from: r, binary: i = !1, preserveNewlines: a = !1 } = F(n);
	I(i, `binary`), I(a, `preserveNewlines`);
	let o = i || U.has(t), s = Qc(e, r), c = $f({
		subprocessStdout: s,
		subprocess: e,
		binary: o,
		shouldEncode: !0,
		encoding: t,
		preserveNewlines: a
	});
	return lp(c, s, e);
}, lp = async function* (e, t, n) {
	try {
		yield* e;
	} finally {
		t.readable && t.destroy(), await n;
	}
}, up = async (e, t, n, { isSameDirection: r, stopOnExit: i = !1, readable: a = !0, writable: o = !0 } = {}) => {
	let s = dp(e, n), c = new AbortController();
	try {
		await Promise.race([...i ? [n.exitPromise] : [], C(e, {
			cleanup: !0,
			signal: c.signal,
			readable: a,
			writable: o
		})]);
	} catch (i) {
		!s.stdinCleanedUp && !mp(e, t, n, i) && hp(i, t, n, r);
	} finally {
		c.abort();
	}
}, dp = (e, { originalStreams: t, subprocess: n }) => {
	let [r] = t, i = { stdinCleanedUp: !1 };
	return (e === r || e === n.stdin) && fp(e, n, i), i;
}, fp = (e, t, n) => {
	let { _destroy: r } = e;
	e._destroy = (...i) => {
		pp(t, n), r.call(e, ...i);
	};
}, pp = ({ exitCode: e, signalCode: t }, n) => {
	(e !== null || t !== null) && (n.stdinCleanedUp = !0);
}, mp = (e, t, n, r) => {
	let i = n.originalStreams[t];
	return e !== i && _p(n, t) && i?.destroyed === !0 && (vp(r) || r?.code === `ABORT_ERR`);
}, hp = (e, t, n, r) => {
	if (!gp(e, t, n, r)) throw e;
}, gp = (e, t, n, r = !0) => n.propagating ? yp(e) || vp(e) : (n.propagating = !0, _p(n, t) === r ? yp(e) : vp(e)), _p = ({ fileDescriptors: e }, t) => t !== `all` && e[t].direction === `input`, vp = (e) => e?.code === `ERR_STREAM_PREMATURE_CLOSE`, yp = (e) => e?.code === `EPIPE`, bp = async (e) => {
	if (e !== void 0) try {
		await Sp(e);
	} catch {}
}, xp = async (e) => {
	if (e !== void 0) try {
		await Cp(e);
	} catch {}
}, Sp = async (e) => {
	await C(e, {
		cleanup: !0,
		readable: !1,
		writable: !0
	});
}, Cp = async (e) => {
	await C(e, {
		cleanup: !0,
		readable: !0,
		writable: !1
	});
}, wp = (e) => {
	if (e) throw e;
}, Tp = (e, t, n) => {
	n && !vp(n) ? e.destroy(n) : t && e.destroy();
}, Ep = ({ subprocess: e, concurrentStreams: t, encoding: n }, r) => {
	let { from: i, binary: a = !0, preserveNewlines: o = !0 } = F(r);
	I(a, `binary`), I(o, `preserveNewlines`);
	let s = a || U.has(n), c = Qc(e, i), l = Zf(t, c, `readableDestroy`), { readableEncoding: u, readableObjectMode: d, readableHighWaterMark: f } = Dp(c, s), { read: p, onStdoutDataDone: m } = Op({
		subprocessStdout: c,
		subprocess: e,
		binary: s,
		encoding: n,
		preserveNewlines: o
	}), h = new _({
		read: p,
		destroy: T(Mp.bind(void 0, {
			subprocessStdout: c,
			subprocess: e,
			waitReadableDestroy: l
		})),
		highWaterMark: f,
		objectMode: d,
		encoding: u
	});
	return Ap({
		subprocessStdout: c,
		onStdoutDataDone: m,
		readable: h,
		subprocess: e
	}), h;
}, Dp = ({ readableEncoding: e, readableObjectMode: t, readableHighWaterMark: n }, r) => r ? {
	readableEncoding: e,
	readableObjectMode: t,
	readableHighWaterMark: n
} : {
	readableEncoding: e,
	readableObjectMode: !0,
	readableHighWaterMark: ip
}, Op = ({ subprocessStdout: e, subprocess: t, binary: n, encoding: r, preserveNewlines: i }) => {
	let a = V(), o = $f({
		subprocessStdout: e,
		subprocess: t,
		binary: n,
		shouldEncode: !n,
		encoding: r,
		preserveNewlines: i
	});
	return {
		read() {
			kp(this, o, a);
		},
		onStdoutDataDone: a
	};
}, kp = async (e, t, n) => {
	try {
		let { value: r, done: i } = await t.next();
		i ? n.resolve() : e.push(r);
	} catch {}
}, Ap = async ({ subprocessStdout: e, onStdoutDataDone: t, readable: n, subprocess: r, subprocessStdin: i }) => {
	try {
		await Cp(e), await r, await bp(i), await t, n.readable && n.push(null);
	} catch (e) {
		await bp(i), Np(n, await jp(r, e));
	}
}, jp = async (e, t) => {
	if (t.code !== `ERR_STREAM_PREMATURE_CLOSE`) return t;
	try {
		await e;
	} catch (e) {
		return e;
	}
	return t;
}, Mp = async ({ subprocessStdout: e, subprocess: t, waitReadableDestroy: n }, r) => {
	await Qf(n, t) && (Np(e, r?.code === `ABORT_ERR` ? void 0 : r), await t), wp(r);
}, Np = (e, t) => {
	Tp(e, e.readable, t);
}, Pp = (e, t) => _.toWeb(e.readable(t)), Fp = (e, t) => y.toWeb(e.writable(t)), Ip = (e, t) => h.toWeb(e.duplex(t)), Lp = ({ source: e, sourcePromise: t, boundOptions: n, createNested: r }, ...i) => {
	let a = wn(), { destination: o, destinationStream: s, destinationError: c, from: l, unpipeSignal: u } = Rp(n, r, i), { sourceStream: d, sourceError: f } = Hp(e, l), { options: p, fileDescriptors: m } = Z.get(e);
	return {
		source: e,
		sourcePromise: t,
		sourceStream: d,
		sourceOptions: p,
		sourceError: f,
		destination: o,
		destinationStream: s,
		destinationError: c,
		unpipeSignal: u,
		fileDescriptors: m,
		startTime: a
	};
}, Rp = (e, t, n) => {
	let r;
	try {
		r = Bp(e, t, ...n);
	} catch (e) {
		return { destinationError: e };
	}
	let { destination: i, pipeOptions: a } = r;
	try {
		let { from: e, to: t, unpipeSignal: n } = F(a);
		return hr(n, `unpipeSignal`), {
			destination: i,
			destinationStream: Zc(i, t),
			from: e,
			unpipeSignal: n
		};
	} catch (e) {
		return zp(i, n[0]), { destinationError: e };
	}
}, zp = (e, t) => {
	e !== t && e.kill(), e.catch(() => {});
}, Bp = (e, t, n, ...r) => {
	if (Array.isArray(n)) return {
		destination: t(Vp, e)(n, ...r),
		pipeOptions: e
	};
	if (typeof n == `string` || n instanceof URL || Te(n)) {
		if (Object.keys(e).length > 0) throw TypeError(`Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).`);
		let [i, a, o] = De(n, ...r);
		return {
			destination: t(Vp)(i, a, o),
			pipeOptions: o
		};
	}
	if (Z.has(n)) {
		if (Object.keys(e).length > 0) throw TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: n,
			pipeOptions: r[0]
		};
	}
	throw TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${n}`);
}, Vp = ({ options: e }) => ({ options: {
	__proto__: null,
	...e,
	...e.stdio === void 0 && { stdin: `pipe` },
	piped: !0
} }), Hp = (e, t) => {
	try {
		return { sourceStream: Qc(e, t) };
	} catch (e) {
		return { sourceError: e };
	}
}, Up = ({ sourceStream: e, sourceError: t, destinationStream: n, destinationError: r, fileDescriptors: i, sourceOptions: a, startTime: o }) => {
	let s = Wp({
		sourceStream: e,
		sourceError: t,
		destinationStream: n,
		destinationError: r
	});
	if (s !== void 0) throw Gp({
		error: s,
		fileDescriptors: i,
		sourceOptions: a,
		startTime: o
	});
}, Wp = ({ sourceStream: e, sourceError: t, destinationStream: n, destinationError: r }) => {
	if (t !== void 0 && r !== void 0) return r;
	if (r !== void 0) return bf(e), r;
	if (t !== void 0) return vf(n), t;
}, Gp = ({ error: e, fileDescriptors: t, sourceOptions: n, startTime: r }) => ys({
	error: e,
	command: Kp,
	escapedCommand: Kp,
	fileDescriptors: t,
	options: n,
	startTime: r,
	isSync: !1
}), Kp = `source.pipe(destination)`, qp = async (e) => {
	let [{ status: t, reason: n, value: r = n }, { status: i, reason: a, value: o = a }, { reason: s, value: c = s }] = await e;
	if (o.pipedFrom.includes(c) || o.pipedFrom.push(c), i === `rejected`) throw o;
	if (t === `rejected`) throw r;
	return o;
}, Jp = (e, t, n) => {
	let r = im.has(t) ? Xp(e, t) : Yp(e, t);
	return Rr(e, am, n.signal), Rr(t, om, n.signal), rm(t), r;
}, Yp = (e, t) => {
	let n = Yd([e]);
	return $p(n, e), gf(n, t, () => nm(n)), im.set(t, n), n;
}, Xp = (e, t) => {
	let n = im.get(t);
	return n.add(e), $p(n, e), n;
}, Zp = /* @__PURE__ */ new WeakMap(), Qp = /* @__PURE__ */ new WeakMap(), $p = (e, t) => {
	em(Zp, e, t), em(Qp, t, e);
}, em = (e, t, n) => {
	e.has(t) || e.set(t, /* @__PURE__ */ new Set()), e.get(t).add(n);
}, tm = async (e, t) => {
	Zp.get(e)?.delete(t), Qp.get(t)?.delete(e), await e.remove(t);
}, nm = async (e) => {
	for (let t of Zp.get(e)) {
		let n = Qp.get(t);
		n.delete(e), n.size > 0 && await e.remove(t);
	}
}, rm = async (e) => {
	try {
		await C(e, {
			cleanup: !0,
			readable: !1,
			writable: !0
		});
	} catch {}
	im.delete(e);
}, im = /* @__PURE__ */ new WeakMap(), am = 2, om = 1, sm = (e, t) => e === void 0 ? [] : [cm(e, t)], cm = async (e, { sourceStream: t, mergedStream: n, fileDescriptors: r, sourceOptions: i, startTime: a }) => {
	throw await ee(e, t), await tm(n, t), Gp({
		error: Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors: r,
		sourceOptions: i,
		startTime: a
	});
}, lm = (e, ...t) => {
	if (k(t[0])) return lm.bind(void 0, {
		...e,
		boundOptions: {
			...e.boundOptions,
			...t[0]
		}
	});
	if (e.source === void 0) return e.sourcePromise;
	let { destination: n, ...r } = Lp(e, ...t), i = new AbortController(), a = wm({
		...r,
		destination: n,
		pipeFailureController: i
	});
	return a.pipe = lm.bind(void 0, {
		...e,
		source: n,
		sourcePromise: a,
		boundOptions: {}
	}), um(a, n, i.signal), a;
}, um = (e, t, n) => {
	t !== void 0 && (dm(e, t), gm(e, t, n));
}, dm = (e, t) => {
	let n = Z.get(t);
	Z.set(e, n), e.stdio = t.stdio, e.all = t.all;
	let { options: { encoding: r } } = n, i = Xf();
	e[Symbol.asyncIterator] = cp.bind(void 0, e, r, {}), e.iterable = cp.bind(void 0, e, r), e.readable = mm.bind(void 0, e, {
		subprocess: e,
		concurrentStreams: i,
		encoding: r
	}), e.readableStream = Pp.bind(void 0, e), fm(e, t);
}, fm = (e, t) => {
	t.all === void 0 ? e.all = void 0 : Object.defineProperty(e, "all", {
		get() {
			pm(e, t.all);
			let n = e.readable({ from: `all` });
			return n.on(`error`, () => {}), pm(e, n), n;
		},
		enumerable: !0,
		configurable: !0
	});
}, pm = (e, t) => {
	Object.defineProperty(e, "all", {
		value: t,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}, mm = (e, t, ...n) => {
	let r = Ep(t, ...n);
	return hm(e, r), r;
}, hm = async (e, t) => {
	try {
		await e;
	} catch (e) {
		t.destroy(e);
	}
}, gm = (e, t, n) => {
	e.sendMessage = t.sendMessage, e.getOneMessage = _m.bind(void 0, t, n), e.getEachMessage = bm.bind(void 0, e, t, n);
}, _m = (e, t, ...n) => {
	let r = new AbortController(), i = e.getOneMessage(...Sm(n, r.signal, _d));
	return vm(t, i, r);
}, vm = async (e, t, n) => {
	try {
		return await Promise.race([t, ym(e, n.signal)]);
	} finally {
		n.abort();
	}
}, ym = (e, t) => new Promise((n, r) => {
	e.aborted ? r(e.reason) : e.addEventListener(`abort`, () => {
		r(e.reason);
	}, {
		once: !0,
		signal: t
	});
}), bm = (e, t, n, ...r) => {
	let i = new AbortController(), a = t.getEachMessage(...Sm(r, i.signal, wd));
	return Cm(n, i), xm(e, a, i);
}, xm = async function* (e, t, n) {
	try {
		yield* t;
	} finally {
		n.abort(), await e;
	}
}, Sm = (e, t, n) => {
	if (e[0] === null) return e;
	let [r] = e;
	return [{
		...r,
		[n]: {
			signal: t,
			shouldAwait: !1
		}
	}];
}, Cm = (e, t) => {
	e.aborted ? t.abort() : e.addEventListener(`abort`, () => {
		t.abort();
	}, {
		once: !0,
		signal: t.signal
	});
}, wm = async ({ source: e, sourcePromise: t, sourceStream: n, sourceOptions: r, sourceError: i, destination: a, destinationStream: o, destinationError: s, unpipeSignal: c, fileDescriptors: l, startTime: u, pipeFailureController: d }) => {
	let f = new AbortController();
	try {
		let d = Tm(t, a, e);
		Up({
			sourceStream: n,
			sourceError: i,
			destinationStream: o,
			destinationError: s,
			fileDescriptors: l,
			sourceOptions: r,
			startTime: u
		});
		let p = Jp(n, o, f);
		return await Promise.race([qp(d), ...sm(c, {
			sourceStream: n,
			mergedStream: p,
			sourceOptions: r,
			fileDescriptors: l,
			startTime: u
		})]);
	} catch (e) {
		throw d.abort(e), e;
	} finally {
		f.abort();
	}
}, Tm = (e, t, n) => Promise.allSettled([
	e,
	t,
	n
]), Em = async ({ stream: e, onStreamEnd: t, fdNumber: n, encoding: r, buffer: i, maxBuffer: a, lines: o, allMixed: s, stripFinalNewline: c, allFds: l, verboseInfo: u, streamInfo: d }) => {
	let f = Dm({
		stream: e,
		onStreamEnd: t,
		fdNumber: n,
		encoding: r,
		allMixed: s,
		verboseInfo: u,
		streamInfo: d
	});
	if (!i) {
		await Promise.all([Om(e), f]);
		return;
	}
	let p = no(c, n, l), m = tp({
		stream: e,
		onStreamEnd: t,
		lines: o,
		encoding: r,
		stripFinalNewline: p,
		allMixed: s
	}), [h] = await Promise.all([km({
		stream: e,
		iterable: m,
		fdNumber: n,
		encoding: r,
		maxBuffer: a,
		lines: o
	}), f]);
	return h;
}, Dm = async ({ stream: e, onStreamEnd: t, fdNumber: n, encoding: r, allMixed: i, verboseInfo: a, streamInfo: { fileDescriptors: o } }) => {
	if (!Bu({
		stdioItems: o[n]?.stdioItems,
		encoding: r,
		verboseInfo: a,
		fdNumber: n
	})) return;
	let s = tp({
		stream: e,
		onStreamEnd: t,
		lines: !0,
		encoding: r,
		stripFinalNewline: !0,
		allMixed: i
	});
	await Uu(s, e, n, a);
}, Om = async (e) => {
	await ue(), e.readableFlowing === null && e.resume();
}, km = async ({ stream: e, stream: { readableObjectMode: t }, iterable: n, fdNumber: r, encoding: i, maxBuffer: a, lines: o }) => {
	try {
		return t || o ? await Mo(n, { maxBuffer: a }) : i === `buffer` ? new Uint8Array(await Po(n, { maxBuffer: a })) : await Yo(n, { maxBuffer: a });
	} catch (n) {
		return jm($o({
			error: n,
			stream: e,
			readableObjectMode: t,
			lines: o,
			encoding: i,
			fdNumber: r
		}));
	}
}, Am = async (e) => {
	try {
		return await e;
	} catch (e) {
		return jm(e);
	}
}, jm = (e) => Le(e?.bufferedData) ? new Uint8Array(e.bufferedData) : e?.bufferedData, Mm = ({ subprocess: e, encoding: t, buffer: n, maxBuffer: r, lines: i, stripFinalNewline: a, verboseInfo: o, streamInfo: s }) => e.stdio.map((e, c) => Nm({
	stream: e,
	fdNumber: c,
	encoding: t,
	buffer: n[c],
	maxBuffer: r[c],
	lines: i[c],
	allMixed: !1,
	stripFinalNewline: a,
	verboseInfo: o,
	streamInfo: s
})), Nm = async ({ stream: e, fdNumber: t, encoding: n, buffer: r, maxBuffer: i, lines: a, allMixed: o, stripFinalNewline: s, allFds: c, verboseInfo: l, streamInfo: u }) => {
	if (!e) return;
	let d = up(e, t, u);
	if (_p(u, t)) {
		await d;
		return;
	}
	let [f] = await Promise.all([Em({
		stream: e,
		onStreamEnd: d,
		fdNumber: t,
		encoding: n,
		buffer: r,
		maxBuffer: i,
		lines: a,
		allMixed: o,
		stripFinalNewline: s,
		allFds: c,
		verboseInfo: l,
		streamInfo: u
	}), d]);
	return f;
}, Pm = ({ stdout: e, stderr: t }, { all: n }) => {
	if (!n) return;
	let r = [[e, 1], [t, 2]].filter(([e]) => e);
	return r.length === 0 ? void 0 : ht(Yd(r.map(([e]) => e)));
}, Fm = ({ stdout: e, stderr: t }, [, n, r]) => [...e !== null && n ? [1] : [], ...t !== null && r ? [2] : []], Im = ({ subprocess: e, all: t, encoding: n, buffer: r, maxBuffer: i, lines: a, stripFinalNewline: o, verboseInfo: s, streamInfo: c }) => {
	let { stream: l, buffer: u, drainedStream: d } = Lm(e, t, r);
	return Promise.all([Nm({
		stream: l,
		buffer: u,
		fdNumber: `all`,
		encoding: n,
		maxBuffer: i[1] + i[2],
		lines: a[1] || a[2],
		allFds: Fm(e, r),
		allMixed: l === t && Rm(e, t),
		stripFinalNewline: o,
		verboseInfo: s,
		streamInfo: c
	}), d === void 0 ? void 0 : Om(d)]).then(([e]) => e);
}, Lm = ({ stdout: e, stderr: t }, n, [, r, i]) => {
	let a = r || i;
	return a ? n ? r ? i ? {
		stream: n,
		buffer: a
	} : {
		stream: e,
		buffer: a,
		drainedStream: n
	} : {
		stream: t,
		buffer: a,
		drainedStream: n
	} : {
		stream: void 0,
		buffer: a
	} : {
		stream: n,
		buffer: a
	};
}, Rm = ({ stdout: e, stderr: t }, n) => n && e && t && e.readableObjectMode !== t.readableObjectMode, zm = (e) => Nt(e, `ipc`), Bm = (e, t) => {
	let n = vn(e);
	mn({
		type: `ipc`,
		verboseMessage: n,
		fdNumber: `ipc`,
		verboseInfo: t
	});
}, Vm = async ({ subprocess: e, buffer: t, maxBuffer: n, ipc: r, ipcOutput: i, verboseInfo: a }) => {
	if (!r) return i;
	let o = zm(a), s = L(t, `ipc`), c = L(n, `ipc`), l = [];
	for await (let t of Ed({
		anyProcess: e,
		channel: e.channel,
		isSubprocess: !1,
		ipc: r,
		shouldAwait: !1,
		reference: !0
	})) if (s && (ts(i, c), i.push(t)), o) try {
		Bm(t, a);
	} catch (e) {
		l.push(e);
	}
	if (l.length > 0) throw l[0];
	return i;
}, Hm = async (e, t) => (await Promise.allSettled([e]), t), Um = async ({ subprocess: e, kill: t, all: n, options: { encoding: r, buffer: i, maxBuffer: a, lines: o, timeoutDuration: s, cancelSignal: c, gracefulCancel: l, forceKillAfterDelay: u, stripFinalNewline: d, ipc: f, ipcInput: p }, context: m, verboseInfo: h, fileDescriptors: g, originalStreams: _, onInternalError: v, controller: y }) => {
	let b = ed(e, m), x = {
		originalStreams: _,
		fileDescriptors: g,
		subprocess: e,
		exitPromise: b,
		propagating: !1
	}, S = Mm({
		subprocess: e,
		encoding: r,
		buffer: i,
		maxBuffer: a,
		lines: o,
		stripFinalNewline: d,
		verboseInfo: h,
		streamInfo: x
	}), C = Im({
		subprocess: e,
		all: n,
		encoding: r,
		buffer: i,
		maxBuffer: a,
		lines: o,
		stripFinalNewline: d,
		verboseInfo: h,
		streamInfo: x
	}), w = [], ee = Vm({
		subprocess: e,
		buffer: i,
		maxBuffer: a,
		ipc: f,
		ipcOutput: w,
		verboseInfo: h
	}), T = Wm(_, e, x), E = Gm(g, x);
	try {
		return await Promise.race([
			Promise.all([
				{},
				rd(b),
				Promise.all(S),
				C,
				ee,
				Vi(e, p, f),
				...T,
				...E
			]),
			v,
			Km(e, y),
			...ar(t, s, m, y),
			...vr({
				kill: t,
				cancelSignal: c,
				gracefulCancel: l,
				context: m,
				controller: y
			}),
			...ji({
				subprocess: e,
				kill: t,
				cancelSignal: c,
				gracefulCancel: l,
				forceKillAfterDelay: u,
				context: m,
				controller: y
			})
		]);
	} catch (e) {
		return m.terminationReason ??= `other`, e instanceof K && t(), Promise.all([
			{ error: e },
			b,
			Promise.all(S.map((e) => Am(e))),
			Am(C),
			Hm(ee, w),
			Promise.allSettled(T),
			Promise.allSettled(E)
		]);
	}
}, Wm = (e, t, n) => e.map((e, r) => e === t.stdio[r] ? void 0 : up(e, r, n)), Gm = (t, n) => t.flatMap(({ stdioItems: t, direction: r }, i) => t.filter(({ value: t, stream: n = t }) => e(n, { checkOpen: !1 }) && !N(n)).map(({ type: e, value: t, stream: a = t }) => up(a, i, n, {
	isSameDirection: Y.has(e),
	stopOnExit: e === `native`,
	readable: r !== `output` || Y.has(e)
}))), Km = async (e, { signal: t }) => {
	let [n] = await D(e, `error`, { signal: t });
	throw n;
}, qm = ({ subprocess: e, concurrentStreams: t }, n) => {
	let { to: r } = F(n), i = Zc(e, r), { waitWritableFinal: a, waitWritableDestroy: o } = Jm(t, i), s = new y({
		...Ym(i, e, a),
		destroy: T(th.bind(void 0, {
			subprocessStdin: i,
			subprocess: e,
			waitWritableFinal: a,
			waitWritableDestroy: o
		})),
		highWaterMark: i.writableHighWaterMark,
		objectMode: i.writableObjectMode
	});
	return Qm(i, s, void 0, e), s;
}, Jm = (e, t) => ({
	waitWritableFinal: Zf(e, t, `writableFinal`),
	waitWritableDestroy: Zf(e, t, `writableDestroy`)
}), Ym = (e, t, n) => ({
	write: Xm.bind(void 0, e),
	final: T(Zm.bind(void 0, e, t, n))
}), Xm = (e, t, n, r) => {
	e.write(t, n) ? r() : e.once(`drain`, r);
}, Zm = async (e, t, n) => {
	await Qf(n, t) && (e.writable && e.end(), await t);
}, Qm = async (e, t, n, r) => {
	try {
		await Sp(e), await r, t.writable && t.end();
	} catch (e) {
		await xp(n), Tp(t, !t.writableFinished, await $m(r, e));
	}
}, $m = async (e, t) => {
	if (!eh(t)) return t;
	try {
		await e;
	} catch (e) {
		return e;
	}
	return t;
}, eh = (e) => e === void 0 || vp(e) || e.code === `EPIPE`, th = async ({ subprocessStdin: e, subprocess: t, waitWritableFinal: n, waitWritableDestroy: r }, i) => {
	await Qf(n, t), await Qf(r, t) && (nh(e, i), await t), wp(i);
}, nh = (e, t) => {
	Tp(e, e.writable, t);
}, rh = ({ subprocess: e, concurrentStreams: t, encoding: n }, r) => {
	let { from: i, to: a, binary: o = !0, preserveNewlines: s = !0 } = F(r);
	I(o, `binary`), I(s, `preserveNewlines`);
	let c = o || U.has(n), l = Qc(e, i), u = Zc(e, a), d = Zf(t, l, `readableDestroy`), { waitWritableFinal: f, waitWritableDestroy: p } = Jm(t, u), { readableEncoding: m, readableObjectMode: g, readableHighWaterMark: _ } = Dp(l, c), { read: v, onStdoutDataDone: y } = Op({
		subprocessStdout: l,
		subprocess: e,
		binary: c,
		encoding: n,
		preserveNewlines: s
	}), b = new h({
		read: v,
		...Ym(u, e, f),
		destroy: T(ih.bind(void 0, {
			subprocessStdout: l,
			subprocessStdin: u,
			subprocess: e,
			waitReadableDestroy: d,
			waitWritableFinal: f,
			waitWritableDestroy: p
		})),
		readableHighWaterMark: _,
		writableHighWaterMark: u.writableHighWaterMark,
		readableObjectMode: g,
		writableObjectMode: u.writableObjectMode,
		encoding: m
	});
	return Ap({
		subprocessStdout: l,
		onStdoutDataDone: y,
		readable: b,
		subprocess: e,
		subprocessStdin: u
	}), Qm(u, b, l, e), b;
}, ih = async ({ subprocessStdout: e, subprocessStdin: t, subprocess: n, waitReadableDestroy: r, waitWritableFinal: i, waitWritableDestroy: a }, o) => {
	await Promise.all([Mp({
		subprocessStdout: e,
		subprocess: n,
		waitReadableDestroy: r
	}, o), th({
		subprocessStdin: t,
		subprocess: n,
		waitWritableFinal: i,
		waitWritableDestroy: a
	}, o)]);
}, ah = (e, { encoding: t }) => {
	let n = Xf();
	e.readable = Ep.bind(void 0, {
		subprocess: e,
		concurrentStreams: n,
		encoding: t
	}), e.writable = qm.bind(void 0, {
		subprocess: e,
		concurrentStreams: n
	}), e.duplex = rh.bind(void 0, {
		subprocess: e,
		concurrentStreams: n,
		encoding: t
	}), e.readableStream = Pp.bind(void 0, e), e.writableStream = Fp.bind(void 0, e), e.transformStream = Ip.bind(void 0, e), e.iterable = cp.bind(void 0, e, t), e[Symbol.asyncIterator] = cp.bind(void 0, e, t, {});
}, oh = (e, t) => Object.assign(e, t), sh = (e, t, n, r) => {
	let { file: i, commandArguments: a, command: o, escapedCommand: s, startTime: c, verboseInfo: l, options: u, fileDescriptors: d } = ch(e, t, n), { subprocess: f, promise: p, kill: m, all: h, convertedStreams: g } = uh({
		file: i,
		commandArguments: a,
		options: u,
		startTime: c,
		verboseInfo: l,
		command: o,
		escapedCommand: s,
		fileDescriptors: d
	}), _ = dh({
		promise: p,
		nodeChildProcess: f,
		kill: m,
		all: h,
		convertedStreams: g,
		options: u
	});
	return _.pipe = lm.bind(void 0, {
		source: _,
		sourcePromise: p,
		boundOptions: {},
		createNested: r
	}), Z.set(_, {
		options: u,
		fileDescriptors: d
	}), _;
}, ch = (e, t, n) => {
	let { command: r, escapedCommand: i, startTime: a, verboseInfo: o } = En(e, t, n), { file: s, commandArguments: c, options: l } = Ea(e, t, n), u = lh(l);
	return {
		file: s,
		commandArguments: c,
		command: r,
		escapedCommand: i,
		startTime: a,
		verboseInfo: o,
		options: u,
		fileDescriptors: Bd(u, o)
	};
}, lh = ({ timeout: e, signal: t, ...n }) => ({
	__proto__: null,
	...n,
	timeoutDuration: e
}), uh = ({ file: e, commandArguments: t, options: n, startTime: r, verboseInfo: i, command: a, escapedCommand: o, fileDescriptors: s }) => {
	let c;
	try {
		c = me(...Na(e, t, Of(n)));
	} catch (e) {
		return Fd({
			error: e,
			command: a,
			escapedCommand: o,
			fileDescriptors: s,
			options: n,
			startTime: r,
			verboseInfo: i
		});
	}
	if (c.stdio === void 0) return Fd({
		error: D(c, `error`).then(([e]) => e),
		command: a,
		escapedCommand: o,
		fileDescriptors: s,
		options: n,
		startTime: r,
		verboseInfo: i
	});
	let l = new AbortController();
	se(1 / 0, l.signal);
	let u = [...c.stdio];
	xf(c, s, l), pi(c, n);
	let d = {}, f = V(), p = lr.bind(void 0, {
		kill: kf(c, n),
		options: n,
		onInternalError: f,
		context: d,
		controller: l
	});
	Yf(p, n, l);
	let m = Pm(c, n), h = ph({
		subprocess: c,
		kill: p,
		all: m,
		options: n,
		startTime: r,
		verboseInfo: i,
		fileDescriptors: s,
		originalStreams: u,
		command: a,
		escapedCommand: o,
		context: d,
		onInternalError: f,
		controller: l
	});
	return {
		subprocess: c,
		promise: h,
		kill: p,
		all: m
	};
}, dh = ({ promise: e, nodeChildProcess: t, kill: n, all: r, convertedStreams: i, options: a }) => {
	let o = oh(e, fh(t, r));
	return o.kill = n ?? o.kill, i === void 0 ? ah(o, a) : Object.assign(o, i), Md(o, t, a), o;
}, fh = (e, t) => ({
	nodeChildProcess: e,
	pid: e.pid,
	stdin: e.stdin,
	stdout: e.stdout,
	stderr: e.stderr,
	stdio: e.stdio,
	all: t,
	kill: e.kill.bind(e)
}), ph = async ({ subprocess: e, kill: t, all: n, options: r, startTime: i, verboseInfo: a, fileDescriptors: o, originalStreams: s, command: c, escapedCommand: l, context: u, onInternalError: d, controller: f }) => {
	let [p, [m, h], g, _, v] = await Um({
		subprocess: e,
		kill: t,
		all: n,
		options: r,
		context: u,
		verboseInfo: a,
		fileDescriptors: o,
		originalStreams: s,
		onInternalError: d,
		controller: f
	});
	f.abort(), d.resolve();
	let y = g.map((e, t) => to(e, r, t)), b = to(_, r, `all`, Fm(e, r.buffer)), x = mh({
		errorInfo: p,
		exitCode: m,
		signal: h,
		stdio: y,
		all: b,
		ipcOutput: v,
		context: u,
		options: r,
		command: c,
		escapedCommand: l,
		startTime: i
	});
	return Rs(x, a, r);
}, mh = ({ errorInfo: e, exitCode: t, signal: n, stdio: r, all: i, ipcOutput: a, context: o, options: s, command: c, escapedCommand: l, startTime: u }) => Object.hasOwn(e, `error`) ? Cs({
	error: e.error,
	command: c,
	escapedCommand: l,
	timedOut: o.terminationReason === `timeout`,
	isCanceled: o.terminationReason === `cancel` || o.terminationReason === `gracefulCancel`,
	isGracefullyCanceled: o.terminationReason === `gracefulCancel`,
	isMaxBuffer: e.error instanceof K,
	isForcefullyTerminated: o.isForcefullyTerminated,
	exitCode: t,
	signal: n,
	stdio: r,
	all: i,
	ipcOutput: a,
	options: s,
	startTime: u,
	isSync: !1
}) : vs({
	command: c,
	escapedCommand: l,
	stdio: r,
	all: i,
	ipcOutput: a,
	options: s,
	startTime: u
}), hh = (e, t) => {
	let n = {
		__proto__: null,
		...e
	}, r = Object.fromEntries(Object.entries(t).map(([e, t]) => [e, gh(e, n[e], t)]));
	return {
		__proto__: null,
		...n,
		...r
	};
}, gh = (e, t, n) => _h.has(e) && k(t) && k(n) ? {
	...t,
	...n
} : n, _h = /* @__PURE__ */ new Set([`env`, ...jt]), vh = (e, t, n, r) => {
	let i = (e, t, r) => vh(e, t, n, r), a = (...a) => yh({
		mapArguments: e,
		deepOptions: n,
		boundOptions: t,
		setBoundExeca: r,
		createNested: i
	}, ...a);
	return r !== void 0 && r(a, i, t), a;
}, yh = ({ mapArguments: e, deepOptions: t = {}, boundOptions: n = {}, setBoundExeca: r, createNested: i }, a, ...o) => {
	if (k(a)) return i(e, hh(n, a), r);
	let { file: s, commandArguments: c, options: l, isSync: u } = bh({
		mapArguments: e,
		firstArgument: a,
		nextArguments: o,
		deepOptions: t,
		boundOptions: n
	});
	return u ? cd(s, c, l) : sh(s, c, l, i);
}, bh = ({ mapArguments: e, firstArgument: t, nextArguments: n, deepOptions: r, boundOptions: i }) => {
	let a = nt(t) ? rt(t, n) : [t, ...n], [o, s, c] = De(...a), l = hh(hh(r, i), c);
	for (let [e, t] of Object.entries(r)) l[e] === void 0 && (l[e] = t);
	let { options: u = l, isSync: d = !1 } = {
		__proto__: null,
		...e({ options: l })
	};
	return {
		file: o,
		commandArguments: s,
		options: u,
		isSync: d
	};
}, xh = (e, t, n) => {
	e.sync = t(Ch, n), e.s = e.sync;
}, Sh = ({ options: e }) => wh(e), Ch = ({ options: e }) => ({
	...wh(e),
	isSync: !0
}), wh = (e) => ({ options: {
	__proto__: null,
	...e,
	...Th(e)
} }), Th = ({ stdin: e = `inherit`, input: t, inputFile: n, stdio: r }) => t === void 0 && n === void 0 && r === void 0 ? { stdin: e } : {}, Eh = { preferLocal: !0 }, Dh = vh(() => ({}));
vh(() => ({ isSync: !0 })), vh(Pi), vh(Sh, {}, Eh, xh);
const { sendMessage: Oh, getOneMessage: kh, getEachMessage: Ah, getCancelSignal: jh } = Nd();
export { Dh as t };
