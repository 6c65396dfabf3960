import { a as e, i as t, n, r } from "./vendor-archiver.js";
import i, { appendFileSync as a, closeSync as o, createReadStream as s, createWriteStream as c, openSync as l, readFileSync as u, readSync as d, statSync as f, writeFileSync as p } from "node:fs";
import { Duplex as m, PassThrough as h, Readable as g, Transform as _, Writable as v, getDefaultHighWaterMark as y } from "node:stream";
import b from "node:path";
import { Buffer as x } from "node:buffer";
import { aborted as ee, callbackify as S, debuglog as te, inspect as C, promisify as ne, stripVTControlCharacters as w } from "node:util";
import { EventEmitter as re, addAbortListener as ie, on as ae, once as T, setMaxListeners as oe } from "node:events";
import { fileURLToPath as se } from "node:url";
import { constants as E } from "node:os";
import { ChildProcess as ce, execFile as le, spawn as ue, spawnSync as de } from "node:child_process";
import D, { execArgv as fe, execPath as pe, hrtime as me, platform as he } from "node:process";
import { StringDecoder as ge } from "node:string_decoder";
import _e from "node:tty";
import { scheduler as ve, setImmediate as ye, setTimeout as be } from "node:timers/promises";
import { serialize as xe } from "node:v8";
import { finished as O } from "node:stream/promises";
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
}, we = (e) => Te(e) ? e.toString() : e, Te = (e) => typeof e != `string` && e && Object.getPrototypeOf(e) === String.prototype, Ee = (e) => e instanceof URL ? se(e) : e, De = (e, t = [], n, ...r) => {
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
}, ke = (e) => w(e).split(`
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
}, Pe = (e) => Fe.test(e) ? e : he === `win32` ? `"${e.replaceAll(`"`, `""`)}"` : `'${e.replaceAll(`'`, `'\\''`)}'`, Fe = /^[\w\-./]+$/, { toString: Ie } = Object.prototype, Le = (e) => Ie.call(e) === `[object ArrayBuffer]`, A = (e) => Ie.call(e) === `[object Uint8Array]`, j = (e) => new Uint8Array(e.buffer, e.byteOffset, e.byteLength), Re = new TextEncoder(), ze = (e) => Re.encode(e), Be = new TextDecoder(), Ve = (e) => Be.decode(e), He = (e, t) => Ue(e, t).join(``), Ue = (e, t) => {
	if (t === `utf8` && e.every((e) => typeof e == `string`)) return e;
	let n = new ge(t), r = e.map((e) => typeof e == `string` ? ze(e) : e).map((e) => n.write(e)), i = n.end();
	return i === `` ? r : [...r, i];
}, We = (e) => e.length === 1 && A(e[0]) ? e[0] : Ke(Ge(e)), Ge = (e) => e.map((e) => typeof e == `string` ? ze(e) : e), Ke = (e) => {
	let t = new Uint8Array(qe(e)), n = 0;
	for (let r of e) t.set(r, n), n += r.length;
	return t;
}, qe = (e) => {
	let t = 0;
	for (let n of e) t += n.length;
	return t;
}, Je = (e, t, n) => new (n ? tt : et)(t, e instanceof Ye ? {} : { cause: e });
var Ye = class extends Error {};
const Xe = (e, t) => {
	Object.defineProperties(e.prototype, {
		name: {
			value: t,
			writable: !0,
			enumerable: !1,
			configurable: !0
		},
		[Qe]: {
			value: !0,
			writable: !1,
			enumerable: !1,
			configurable: !1
		}
	});
}, Ze = (e) => $e(e) && Qe in e, Qe = Symbol(`isExecaError`), $e = (e) => e instanceof Error || Object.prototype.toString.call(e) === `[object Error]`;
var et = class extends Error {};
Xe(et, et.name);
var tt = class extends Error {};
Xe(tt, tt.name);
const nt = (e) => e === null ? `null` : typeof e, rt = (e) => Array.isArray(e) && Array.isArray(e.raw), it = (e, t) => {
	let n = [], r = !1;
	for (let [i, a] of e.entries()) ({tokens: n, isSeparated: r} = at({
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
}, at = ({ templates: e, expressions: t, tokens: n, isSeparated: r, index: i, template: a }) => {
	if (a === void 0) throw TypeError(`Invalid backslash sequence: ${e.raw[i]}`);
	let { nextTokens: o, leadingWhitespaces: s, trailingWhitespaces: c } = ot(a, e.raw[i]), l = ut(n, o, r || s), u = c || o.length === 0 && r;
	if (i === t.length) return {
		tokens: l,
		isSeparated: u
	};
	let d = t[i], f = Array.isArray(d) ? d.map((e) => dt(e)) : [dt(d)];
	return {
		tokens: ut(l, f, u),
		isSeparated: f.length === 0 && u
	};
}, ot = (e, t) => {
	if (e.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: !1,
		trailingWhitespaces: !1
	};
	let n = [], r = 0, i = !1;
	for (let a = 0, o = 0; a < e.length; a += 1, o += 1) {
		let s = t[o];
		if (ct.has(s)) a === 0 && (i = !0), r !== a && n.push(e.slice(r, a)), r = a + 1;
		else if (s === `\\`) {
			let e = t[o + 1];
			if (e === `
`) --a, o += 1;
			else if (e === `u` && t[o + 2] === `{`) {
				let e = t.indexOf(`}`, o + 3);
				st(t.slice(o + 3, e)) && (a += 1), o = e;
			} else o += lt[e] ?? 1;
		}
	}
	let a = r === e.length;
	return a || n.push(e.slice(r)), {
		nextTokens: n,
		leadingWhitespaces: i,
		trailingWhitespaces: a
	};
}, st = (e) => Number.parseInt(e, 16) > 65535, ct = /* @__PURE__ */ new Set([
	` `,
	`	`,
	`\r`,
	`
`
]), lt = {
	x: 3,
	u: 5
}, ut = (e, t, n) => n || e.length === 0 || t.length === 0 ? [...e, ...t] : [
	...e.slice(0, -1),
	`${e.at(-1)}${t[0]}`,
	...t.slice(1)
], dt = (e) => {
	let t = nt(e);
	if (t === `string`) return e;
	if (t === `number`) return String(e);
	if ((k(e) || Ze(e)) && (Object.hasOwn(e, `stdout`) || Object.hasOwn(e, `isMaxBuffer`))) return ft(e);
	throw e instanceof ce || Object.prototype.toString.call(e) === `[object Promise]` ? TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.") : TypeError(`Unexpected "${t}" in template expression`);
}, ft = (e) => {
	let t = Object.hasOwn(e, `stdout`) ? e.stdout : void 0;
	if (typeof t == `string`) return t;
	if (A(t)) return Ve(t);
	throw TypeError(t === void 0 ? `Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.` : `Unexpected "${nt(t)}" stdout in template expression`);
}, M = (e) => pt.includes(e), pt = [
	D.stdin,
	D.stdout,
	D.stderr
], N = [
	`stdin`,
	`stdout`,
	`stderr`
], mt = (e) => N[e] ?? `stdio[${e}]`, ht = Symbol(`execa.allStream`), gt = (e) => Object.assign(e, { [ht]: !0 }), _t = (e) => e?.[ht] === !0, P = (e = {}) => {
	if (e === null) throw TypeError("The options must be an object, not `null`.");
	return {
		__proto__: null,
		...e
	};
}, F = (e, t) => {
	if (e !== void 0 && typeof e != `boolean`) throw TypeError(`The \`${t}\` option must use a boolean.`);
}, vt = (e) => {
	let t = {
		__proto__: null,
		...e
	};
	for (let n of Mt) t[n] = yt(e, n);
	return t;
}, yt = (e, t) => {
	let n = bt(e), r = Array.from({ length: n + 1 }), i = xt(e[t], r, t, n);
	return Ot(i, t);
}, bt = ({ stdio: e }) => Array.isArray(e) ? Math.max(e.length, N.length) : N.length, xt = (e, t, n, r) => k(e) ? St(e, t, n, r) : (At(e, n), t.fill(e)), St = (e, t, n, r) => {
	for (let i of Object.keys(e).sort(Ct)) {
		At(e[i], n, `${n}.${i}`);
		for (let a of Tt(i, n, r)) t[a] = e[i];
	}
	return t;
}, Ct = (e, t) => wt(e) < wt(t) ? 1 : -1, wt = (e) => e === `stdout` || e === `stderr` ? 0 : e === `all` ? 2 : 1, Tt = (e, t, n) => {
	if (e === `ipc`) return [n];
	let r = Et(e);
	if (r === void 0 || r === 0) throw TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);
	if (r !== `all` && r >= n) throw TypeError(`"${t}.${e}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return r === `all` ? [1, 2] : [r];
}, Et = (e) => {
	if (e === `all`) return e;
	if (N.includes(e)) return N.indexOf(e);
	let t = Dt.exec(e);
	if (t !== null) return Number(t.groups.fdNumber);
}, Dt = /^fd(?<fdNumber>\d+)$/, Ot = (e, t) => e.map((e) => e === void 0 ? jt[t] : e), kt = /* @__PURE__ */ new Set([
	`lines`,
	`buffer`,
	`stripFinalNewline`
]), At = (e, t, n = t) => {
	if (kt.has(t)) F(e, n);
	else if (t === `maxBuffer` && e !== void 0 && (typeof e != `number` || Number.isNaN(e))) throw TypeError(`The \`${n}\` option must use a number.`);
}, jt = {
	lines: !1,
	buffer: !0,
	maxBuffer: 1e8,
	verbose: te(`execa`).enabled ? `full` : `none`,
	stripFinalNewline: !0
}, Mt = [
	`lines`,
	`buffer`,
	`maxBuffer`,
	`verbose`,
	`stripFinalNewline`
], Nt = (e, t) => t === `ipc` ? e.at(-1) : e[t], Pt = ({ verbose: e }, t) => Lt(e, t) !== `none`, Ft = ({ verbose: e }, t) => ![`none`, `short`].includes(Lt(e, t)), It = ({ verbose: e }, t) => {
	let n = Lt(e, t);
	return zt(n) ? n : void 0;
}, Lt = (e, t) => t === void 0 ? Rt(e) : Nt(e, t), Rt = (e) => e.find((e) => zt(e)) ?? Bt.findLast((t) => e.includes(t)), zt = (e) => typeof e == `function`, Bt = [
	`none`,
	`short`,
	`full`
];
function Vt() {
	let { env: e } = D, { TERM: t, TERM_PROGRAM: n } = e;
	return D.platform === `win32` ? !!e.WT_SESSION || !!e.TERMINUS_SUBLIME || e.ConEmuTask === `{cmd::Cmder}` || n === `Terminus-Sublime` || n === `vscode` || t === `xterm-256color` || t === `alacritty` || t === `rxvt-unicode` || t === `rxvt-unicode-256color` || e.TERMINAL_EMULATOR === `JetBrains-JediTerm` : t !== `linux`;
}
const Ht = {
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
}, Ut = {
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
}, Wt = {
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
}, Gt = {
	...Ht,
	...Ut
}, Kt = {
	...Ht,
	...Wt
}, qt = Vt() ? Gt : Kt;
Object.entries(Ut);
const Jt = _e?.WriteStream?.prototype?.hasColors?.() ?? !1, I = (e, t) => {
	if (!Jt) return (e) => e;
	let n = `\u001B[${e}m`, r = `\u001B[${t}m`;
	return (e) => {
		let i = e + ``, a = i.indexOf(r);
		if (a === -1) return n + i + r;
		let o = n, s = 0, c = (t === 22 ? r : ``) + n;
		for (; a !== -1;) o += i.slice(s, a) + c, s = a + r.length, a = i.indexOf(r, s);
		return o += i.slice(s) + r, o;
	};
};
I(0, 0);
const Yt = I(1, 22);
I(2, 22), I(3, 23), I(4, 24), I(`4:2`, 24), I(`4:3`, 24), I(`4:4`, 24), I(`4:5`, 24), I(53, 55), I(7, 27), I(8, 28), I(9, 29), I(30, 39), I(31, 39), I(32, 39), I(33, 39), I(34, 39), I(35, 39), I(36, 39), I(37, 39);
const Xt = I(90, 39);
I(40, 49), I(41, 49), I(42, 49), I(43, 49), I(44, 49), I(45, 49), I(46, 49), I(47, 49), I(100, 49);
const Zt = I(91, 39);
I(92, 39);
const Qt = I(93, 39);
I(94, 39), I(95, 39), I(96, 39), I(97, 39), I(101, 49), I(102, 49), I(103, 49), I(104, 49), I(105, 49), I(106, 49), I(107, 49), I(`58;5;0`, 59), I(`58;5;1`, 59), I(`58;5;2`, 59), I(`58;5;3`, 59), I(`58;5;4`, 59), I(`58;5;5`, 59), I(`58;5;6`, 59), I(`58;5;7`, 59), I(`58;5;8`, 59), I(`58;5;9`, 59), I(`58;5;10`, 59), I(`58;5;11`, 59), I(`58;5;12`, 59), I(`58;5;13`, 59), I(`58;5;14`, 59), I(`58;5;15`, 59);
const $t = D.env.FORCE_COLOR !== void 0 || D.stderr.isTTY === !0, en = (e) => e, tn = (e) => $t ? e : en, nn = tn(Xt), rn = tn(Yt), an = tn(Zt), on = tn(Qt), sn = ({ type: e, message: t, timestamp: n, piped: r, commandId: i, result: { failed: a = !1 } = {}, options: { reject: o = !0 } }) => {
	let s = cn(n), c = dn[e]({
		failed: a,
		reject: o,
		piped: r
	}), l = fn[e]({ reject: o });
	return `${nn(`[${s}]`)} ${nn(`[${i}]`)} ${l(c)} ${l(t)}`;
}, cn = (e) => `${ln(e.getHours(), 2)}:${ln(e.getMinutes(), 2)}:${ln(e.getSeconds(), 2)}.${ln(e.getMilliseconds(), 3)}`, ln = (e, t) => String(e).padStart(t, `0`), un = ({ failed: e, reject: t }) => e ? t ? qt.cross : qt.warning : qt.tick, dn = {
	command: ({ piped: e }) => e ? `|` : `$`,
	output: () => ` `,
	ipc: () => `*`,
	error: un,
	duration: un
}, fn = {
	command: () => rn,
	output: () => en,
	ipc: () => en,
	error: ({ reject: e }) => e ? an : on,
	duration: () => nn
}, pn = (e, t, n) => {
	let r = It(t, n);
	return e.map(({ verboseLine: e, verboseObject: t }) => mn(e, t, r)).filter((e) => e !== void 0).map((e) => hn(e)).join(``);
}, mn = (e, t, n) => {
	if (n === void 0) return e;
	let r = n(e, t);
	if (typeof r == `string`) return r;
}, hn = (e) => e.endsWith(`
`) ? e : `${e}\n`, L = ({ type: e, verboseMessage: t, fdNumber: n, verboseInfo: r, result: i }) => {
	let a = gn({
		type: e,
		result: i,
		verboseInfo: r
	}), o = _n(t, a), s = pn(o, r, n);
	s !== `` && console.warn(s.slice(0, -1));
}, gn = ({ type: e, result: t, verboseInfo: n }) => {
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
}, _n = (e, t) => e.split(`
`).map((e) => vn({
	...t,
	message: e
})), vn = (e) => ({
	verboseLine: sn(e),
	verboseObject: e
}), yn = (e) => {
	let t = typeof e == `string` ? e : C(e);
	return ke(t);
}, bn = (e, t) => {
	Pt(t) && L({
		type: `command`,
		verboseMessage: e,
		verboseInfo: t
	});
}, xn = (e, t, n) => (wn(e), {
	verbose: e,
	escapedCommand: t,
	commandId: Sn(e),
	rawOptions: n
}), Sn = (e) => Pt({ verbose: e }) ? Cn++ : void 0;
let Cn = 0n;
const wn = (e) => {
	for (let t of e) {
		if (t === !1) throw TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);
		if (t === !0) throw TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);
		if (!Bt.includes(t) && !zt(t)) {
			let e = Bt.map((e) => `'${e}'`).join(`, `);
			throw TypeError(`The "verbose" option must not be ${t}. Allowed values are: ${e} or a function.`);
		}
	}
}, Tn = () => me.bigint(), En = (e) => Number(me.bigint() - e) / 1e6, Dn = (e, t, n) => {
	let r = Tn(), { command: i, escapedCommand: a } = Oe(e, t, n.shell && !n.node), o = yt(n, `verbose`), s = xn(o, a, {
		__proto__: null,
		...n
	});
	return bn(a, s), {
		command: i,
		escapedCommand: a,
		startTime: r,
		verboseInfo: s
	};
};
function On(e = {}) {
	let { env: t = process.env, platform: n = process.platform } = e;
	return n === `win32` ? Object.keys(t).reverse().find((e) => e.toUpperCase() === `PATH`) || `Path` : `PATH`;
}
ne(le);
function kn(e) {
	return e instanceof URL ? se(e) : e;
}
function An(e) {
	return { *[Symbol.iterator]() {
		let t = b.resolve(kn(e)), n;
		for (; n !== t;) yield t, n = t, t = b.resolve(t, `..`);
	} };
}
const jn = ({ cwd: e = D.cwd(), path: t = D.env[On()], preferLocal: n = !0, execPath: r = D.execPath, addExecPath: i = !0 } = {}) => {
	let a = b.resolve(kn(e)), o = [], s = t.split(b.delimiter);
	return n && Mn(o, s, a), i && Nn(o, s, r, a), t === `` || t === b.delimiter ? `${o.join(b.delimiter)}${t}` : [...o, t].join(b.delimiter);
}, Mn = (e, t, n) => {
	for (let r of An(n)) {
		let n = b.join(r, `node_modules/.bin`);
		t.includes(n) || e.push(n);
	}
}, Nn = (e, t, n, r) => {
	let i = b.resolve(r, kn(n), `..`);
	t.includes(i) || e.push(i);
}, Pn = ({ env: e = D.env, ...t } = {}) => {
	e = { ...e };
	let n = On({ env: e });
	return t.path = e[n], e[n] = jn(t), e;
}, Fn = () => {
	let e = 64 - Ln + 1;
	return Array.from({ length: e }, In);
}, In = (e, t) => ({
	name: `SIGRT${t + 1}`,
	number: Ln + t,
	action: `terminate`,
	description: `Application-specific signal (realtime)`,
	standard: `posix`
}), Ln = 34, Rn = [
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
], zn = () => {
	let e = Fn();
	return [...Rn, ...e].map(Bn);
}, Bn = ({ name: e, number: t, description: n, action: r, forced: i = !1, standard: a }) => {
	let { signals: { [e]: o } } = E, s = o !== void 0;
	return {
		name: e,
		number: s ? o : t,
		description: n,
		supported: s,
		action: r,
		forced: i,
		standard: a
	};
}, Vn = () => {
	let e = zn();
	return Object.fromEntries(e.map(Hn));
}, Hn = ({ name: e, number: t, description: n, supported: r, action: i, forced: a, standard: o }) => [e, {
	name: e,
	number: t,
	description: n,
	supported: r,
	action: i,
	forced: a,
	standard: o
}], Un = Vn(), Wn = () => {
	let e = zn(), t = Array.from({ length: 65 }, (t, n) => Gn(n, e));
	return Object.assign({}, ...t);
}, Gn = (e, t) => {
	let n = Kn(e, t);
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
}, Kn = (e, t) => {
	let n = t.find(({ name: t }) => E.signals[t] === e);
	return n === void 0 ? t.find((t) => t.number === e) : n;
};
Wn();
const qn = (e) => {
	let t = "option `killSignal`";
	if (e === 0) throw TypeError(`Invalid ${t}: 0 cannot be used.`);
	return Yn(e, t);
}, Jn = (e) => e === 0 ? e : Yn(e, "`subprocess.kill()`'s argument"), Yn = (e, t) => {
	if (Number.isInteger(e)) return Xn(e, t);
	if (typeof e == `string`) return Qn(e, t);
	throw TypeError(`Invalid ${t} ${String(e)}: it must be a string or an integer.\n${$n()}`);
}, Xn = (e, t) => {
	if (Zn.has(e)) return Zn.get(e);
	throw TypeError(`Invalid ${t} ${e}: this signal integer does not exist.\n${$n()}`);
}, Zn = new Map(Object.entries(E.signals).reverse().map(([e, t]) => [t, e])), Qn = (e, t) => {
	if (e in E.signals) return e;
	throw e.toUpperCase() in E.signals ? TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'.`) : TypeError(`Invalid ${t} '${e}': this signal name does not exist.\n${$n()}`);
}, $n = () => `Available signal names: ${er()}.
Available signal numbers: ${tr()}.`, er = () => Object.keys(E.signals).sort().map((e) => `'${e}'`).join(`, `), tr = () => [...new Set(Object.values(E.signals).sort((e, t) => e - t))].join(`, `), nr = (e) => Un[e].description, rr = ({ timeout: e }) => {
	e !== void 0 && ir(e, `timeout`);
}, ir = (e, t) => {
	if (!Number.isInteger(e) || e < 0 || e > ar) throw TypeError(`Expected the \`${t}\` option to be a non-negative integer up to ${ar}, got \`${e}\` (${nt(e)})`);
}, ar = 2 ** 31 - 1, or = (e, t, n, r) => t === 0 || t === void 0 ? [] : [sr(e, t, n, r)], sr = async (e, t, n, { signal: r }) => {
	throw await be(t, void 0, { signal: r }), n.terminationReason ??= `timeout`, e(), new Ye();
}, cr = (e) => e === !1 ? e : e === !0 ? lr : (ir(e, `forceKillAfterDelay`), e), lr = 5e3, ur = ({ kill: e, options: { forceKillAfterDelay: t, killSignal: n }, onInternalError: r, context: i, controller: a }, o, s) => {
	let { signal: c, error: l } = dr(o, s, n);
	fr(l, r);
	let u = e(c);
	return pr({
		kill: e,
		signal: c,
		forceKillAfterDelay: t,
		killSignal: n,
		killResult: u,
		context: i,
		controller: a
	}), u;
}, dr = (e, t, n) => {
	let [r = n, i] = $e(e) ? [void 0, e] : [e, t];
	if (typeof r != `string` && !Number.isInteger(r)) throw TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(r)}`);
	if (i !== void 0 && !$e(i)) throw TypeError(`The second argument is optional. If specified, it must be an error instance: ${i}`);
	return {
		signal: Jn(r),
		error: i
	};
}, fr = (e, t) => {
	e !== void 0 && t.reject(e);
}, pr = async ({ kill: e, signal: t, forceKillAfterDelay: n, killSignal: r, killResult: i, context: a, controller: o }) => {
	t === r && i && mr({
		kill: e,
		forceKillAfterDelay: n,
		context: a,
		controllerSignal: o.signal
	});
}, mr = async ({ kill: e, forceKillAfterDelay: t, context: n, controllerSignal: r }) => {
	if (t !== !1) try {
		await be(t, void 0, { signal: r }), e(`SIGKILL`) && (n.isForcefullyTerminated ??= !0);
	} catch {}
}, hr = async (e, t) => {
	e.aborted || await T(e, `abort`, { signal: t });
}, gr = (e, t) => {
	if (e !== void 0 && Object.prototype.toString.call(e) !== `[object AbortSignal]`) throw TypeError(`The \`${t}\` option must be an AbortSignal: ${String(e)}.`);
}, _r = ({ cancelSignal: e }) => {
	gr(e, `cancelSignal`);
}, vr = ({ signal: e }) => {
	if (e !== void 0) throw TypeError(`The "signal" option has been renamed to "cancelSignal" instead.`);
}, yr = ({ kill: e, cancelSignal: t, gracefulCancel: n, context: r, controller: i }) => t === void 0 || n ? [] : [br(e, t, r, i)], br = async (e, t, n, { signal: r }) => {
	throw await hr(t, r), n.terminationReason ??= `cancel`, e(), t.reason;
}, xr = ({ methodName: e, isSubprocess: t, ipc: n, isConnected: r }) => {
	Sr(e, t, n), Cr(e, t, r);
}, Sr = (e, t, n) => {
	if (!n) throw Error(`${R(e, t)} can only be used if the \`ipc\` option is \`true\`.`);
}, Cr = (e, t, n) => {
	if (!n) throw Error(`${R(e, t)} cannot be used: the ${z(t)} has already exited or disconnected.`);
}, wr = (e) => {
	throw Error(`${R(`getOneMessage`, e)} could not complete: the ${z(e)} exited or disconnected.`);
}, Tr = (e) => {
	throw Error(`${R(`sendMessage`, e)} failed: the ${z(e)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${R(`getOneMessage`, e)},
	${R(`sendMessage`, e, `message, {strict: true}`)},
]);`);
}, Er = (e, t) => Error(`${R(`sendMessage`, t)} failed when sending an acknowledgment response to the ${z(t)}.`, { cause: e }), Dr = (e) => {
	throw Error(`${R(`sendMessage`, e)} failed: the ${z(e)} is not listening to incoming messages.`);
}, Or = (e) => {
	throw Error(`${R(`sendMessage`, e)} failed: the ${z(e)} exited without listening to incoming messages.`);
}, kr = () => Error(`\`cancelSignal\` aborted: the ${z(!0)} disconnected.`), Ar = () => {
	throw Error("`getCancelSignal()` cannot be used without setting the `gracefulCancel` option to `true`.");
}, jr = ({ error: e, methodName: t, isSubprocess: n }) => {
	if (e.code === `EPIPE`) throw Error(`${R(t, n)} cannot be used: the ${z(n)} is disconnecting.`, { cause: e });
}, Mr = ({ error: e, methodName: t, isSubprocess: n, message: r }) => {
	if (Pr(e)) throw Error(`${R(t, n)}'s argument type is invalid: the message cannot be serialized: ${Nr(r)}.`, { cause: e });
}, Nr = (e) => {
	try {
		return String(e);
	} catch {
		return C(e);
	}
}, Pr = ({ code: e, message: t }) => Fr.has(e) || Ir.some((e) => t.includes(e)), Fr = /* @__PURE__ */ new Set([`ERR_MISSING_ARGS`, `ERR_INVALID_ARG_TYPE`]), Ir = [
	`could not be cloned`,
	`circular structure`,
	`call stack size exceeded`
], R = (e, t, n = ``) => e === `cancelSignal` ? "`cancelSignal`'s `controller.abort()`" : `${Lr(t)}${e}(${n})`, Lr = (e) => e ? `` : `subprocess.`, z = (e) => e ? `parent process` : `subprocess`, Rr = (e) => {
	e.connected && e.disconnect();
}, B = () => {
	let e = {}, t = new Promise((t, n) => {
		Object.assign(e, {
			resolve: t,
			reject: n
		});
	});
	return Object.assign(t, e);
}, zr = (e, t, n) => {
	let r = e.getMaxListeners();
	r !== 0 && r !== 1 / 0 && (e.setMaxListeners(r + t), ie(n, () => {
		e.setMaxListeners(e.getMaxListeners() - t);
	}));
}, Br = (e, t) => {
	t && Vr(e);
}, Vr = (e) => {
	e.refCounted();
}, Hr = (e, t) => {
	t && Ur(e);
}, Ur = (e) => {
	e.unrefCounted();
}, Wr = (e, t) => {
	t && (Ur(e), Ur(e));
}, Gr = (e, t) => {
	t && (Vr(e), Vr(e));
}, Kr = async ({ anyProcess: e, channel: t, isSubprocess: n, ipcEmitter: r }, i) => {
	if (ri(i, e) || n && Di(i)) return;
	Jr.has(e) || Jr.set(e, []);
	let a = Jr.get(e);
	if (a.push(i), !(a.length > 1)) for (; a.length > 0;) {
		await fi(e, r, a[0]), await ve.yield();
		let i = await ni({
			wrappedMessage: a[0],
			anyProcess: e,
			channel: t,
			isSubprocess: n,
			ipcEmitter: r
		});
		a.shift(), r.emit(`message`, i), r.emit(`message:done`);
	}
}, qr = async ({ anyProcess: e, channel: t, isSubprocess: n, ipcEmitter: r, boundOnMessage: i }) => {
	n && ki();
	let a = Jr.get(e);
	for (; a?.length > 0;) await T(r, `message:done`);
	e.removeListener(`message`, i), Gr(t, n), r.connected = !1, r.emit(`disconnect`);
}, Jr = /* @__PURE__ */ new WeakMap(), Yr = (e, t, n) => {
	if (Xr.has(e)) return Xr.get(e);
	let r = new re();
	return r.setMaxListeners(0), r.connected = !0, Xr.set(e, r), Zr({
		ipcEmitter: r,
		anyProcess: e,
		channel: t,
		isSubprocess: n
	}), r;
}, Xr = /* @__PURE__ */ new WeakMap(), Zr = ({ ipcEmitter: e, anyProcess: t, channel: n, isSubprocess: r }) => {
	let i = Kr.bind(void 0, {
		anyProcess: t,
		channel: n,
		isSubprocess: r,
		ipcEmitter: e
	});
	t.on(`message`, i), t.once(`disconnect`, qr.bind(void 0, {
		anyProcess: t,
		channel: n,
		isSubprocess: r,
		ipcEmitter: e,
		boundOnMessage: i
	})), Wr(n, r);
}, Qr = (e) => {
	let t = Xr.get(e);
	return t === void 0 ? e.channel !== void 0 && e.channel !== null : t.connected;
}, $r = ({ anyProcess: e, channel: t, isSubprocess: n, message: r, strict: i }) => {
	if (!i) return r;
	let a = Yr(e, t, n), o = hi(e, a);
	return {
		id: ei++,
		type: si,
		message: r,
		hasListeners: o
	};
};
let ei = 0;
const ti = (e, t) => {
	if (li(t) && !t.hasListeners) for (let { id: t } of e) t !== void 0 && ai[t].deferred.resolve({
		isDeadlock: !0,
		hasListeners: !1
	});
}, ni = async ({ wrappedMessage: e, anyProcess: t, channel: n, isSubprocess: r, ipcEmitter: i }) => {
	if (!li(e)) return e;
	let { id: a, message: o } = e;
	if (!t.connected) return o;
	let s = {
		id: a,
		type: ci,
		message: hi(t, i)
	};
	try {
		await vi({
			anyProcess: t,
			channel: n,
			isSubprocess: r,
			ipc: !0
		}, s);
	} catch (e) {
		e.cause?.code !== `EPIPE` && i.emit(`strict:error`, e);
	}
	return o;
}, ri = (e, t) => {
	if (e?.type !== ci) return !1;
	let { id: n, message: r } = e, i = ai[n];
	return i?.anyProcess === t && i.deferred.resolve({
		isDeadlock: !1,
		hasListeners: r
	}), !0;
}, ii = async (e, t, n) => {
	let r = B();
	ai[e.id] = {
		deferred: r,
		anyProcess: t
	};
	let i = new AbortController();
	try {
		let { isDeadlock: e, hasListeners: a } = await Promise.race([r, oi(t, n, i)]);
		e && Tr(n), a || Dr(n);
	} finally {
		i.abort(), delete ai[e.id];
	}
}, ai = { __proto__: null }, oi = async (e, t, { signal: n }) => {
	zr(e, 1, n), await T(e, `disconnect`, { signal: n }), Or(t);
}, si = `execa:ipc:request`, ci = `execa:ipc:response`, li = (e) => e?.type === si && Number.isInteger(e.id) && typeof e.hasListeners == `boolean`, ui = (e, t, n) => {
	V.has(e) || V.set(e, /* @__PURE__ */ new Set());
	let r = V.get(e), i = {
		onMessageSent: B(),
		id: n ? t.id : void 0
	};
	return r.add(i), {
		outgoingMessages: r,
		outgoingMessage: i
	};
}, di = ({ outgoingMessages: e, outgoingMessage: t }) => {
	e.delete(t), t.onMessageSent.resolve();
}, fi = async (e, t, n) => {
	for (; !hi(e, t) && V.get(e)?.size > 0;) {
		let t = [...V.get(e)];
		ti(t, n), await Promise.all(t.map(({ onMessageSent: e }) => e));
	}
}, V = /* @__PURE__ */ new WeakMap(), pi = /* @__PURE__ */ new WeakMap(), mi = (e, t) => {
	pi.set(e, t);
}, hi = (e, t) => t.listenerCount(`message`) > gi(e), gi = (e) => +(_i(e) !== void 0 && !Nt(_i(e).buffer, `ipc`)), _i = (e) => pi.get(e), vi = ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }, i, a) => {
	let { strict: o = !1 } = P(a);
	F(o, `strict`);
	let s = `sendMessage`;
	return xr({
		methodName: s,
		isSubprocess: n,
		ipc: r,
		isConnected: e.connected
	}), yi({
		anyProcess: e,
		channel: t,
		methodName: s,
		isSubprocess: n,
		message: i,
		strict: o
	});
}, yi = async ({ anyProcess: e, channel: t, methodName: n, isSubprocess: r, message: i, strict: a }) => {
	let o = $r({
		anyProcess: e,
		channel: t,
		isSubprocess: r,
		message: i,
		strict: a
	}), s = ui(e, o, a);
	try {
		await bi({
			anyProcess: e,
			methodName: n,
			isSubprocess: r,
			wrappedMessage: o,
			message: i,
			strict: a
		});
	} catch (t) {
		throw Rr(e), t;
	} finally {
		di(s);
	}
}, bi = async ({ anyProcess: e, methodName: t, isSubprocess: n, wrappedMessage: r, message: i, strict: a = !1 }) => {
	let o = xi(e);
	try {
		await Promise.all([a ? ii(r, e, n) : void 0, o(r)]);
	} catch (e) {
		throw jr({
			error: e,
			methodName: t,
			isSubprocess: n
		}), Mr({
			error: e,
			methodName: t,
			isSubprocess: n,
			message: i
		}), e;
	}
}, xi = (e) => {
	if (Si.has(e)) return Si.get(e);
	let t = ne(e.send.bind(e));
	return Si.set(e, t), t;
}, Si = /* @__PURE__ */ new WeakMap(), Ci = (e, t) => {
	let n = `cancelSignal`;
	return Cr(n, !1, e.connected), bi({
		anyProcess: e,
		methodName: n,
		isSubprocess: !1,
		wrappedMessage: {
			type: Oi,
			message: t
		},
		message: t
	});
}, wi = async ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }) => (await Ti({
	anyProcess: e,
	channel: t,
	isSubprocess: n,
	ipc: r
}), Ai.signal), Ti = async ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }) => {
	Ei || (r ? (Ei = !0, e.connected ? (Yr(e, t, n), await ve.yield()) : ki()) : Ar());
};
let Ei = !1;
const Di = (e) => e?.type === Oi && (Ai.abort(e.message), !0), Oi = `execa:ipc:cancel`, ki = () => {
	Ai.abort(kr());
}, Ai = new AbortController(), ji = ({ gracefulCancel: e, cancelSignal: t, ipc: n, serialization: r }) => {
	if (e) {
		if (t === void 0) throw Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
		if (!n) throw Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
		if (r === `json`) throw Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
	}
}, Mi = ({ subprocess: e, kill: t, cancelSignal: n, gracefulCancel: r, forceKillAfterDelay: i, context: a, controller: o }) => r ? [Ni({
	subprocess: e,
	kill: t,
	cancelSignal: n,
	forceKillAfterDelay: i,
	context: a,
	controller: o
})] : [], Ni = async ({ subprocess: e, kill: t, cancelSignal: n, forceKillAfterDelay: r, context: i, controller: { signal: a } }) => {
	await hr(n, a);
	let o = Pi(n);
	throw await Ci(e, o), mr({
		kill: t,
		forceKillAfterDelay: r,
		context: i,
		controllerSignal: a
	}), i.terminationReason ??= `gracefulCancel`, n.reason;
}, Pi = ({ reason: e }) => {
	if (!(e instanceof DOMException)) return e;
	let t = Error(e.message);
	return Object.defineProperty(t, "stack", {
		value: e.stack,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), t;
}, Fi = ({ options: e }) => {
	if (e.node === !1) throw TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		__proto__: null,
		...e,
		node: !0
	} };
}, Ii = () => {
	let e = [];
	for (let t = 0; t < fe.length; t += 1) {
		let n = fe[t];
		Li.has(n) ? fe[t + 1]?.startsWith(`-`) || (t += 1) : Ri.test(n) || e.push(n);
	}
	return e;
}, Li = /* @__PURE__ */ new Set([
	`-e`,
	`--eval`,
	`-p`,
	`--print`,
	`-pe`,
	`--input-type`,
	`--inspect-port`
]), Ri = /^--(?:inspect|eval=|print=|input-type=)/, zi = (e, t, { node: n = !1, nodePath: r = pe, nodeOptions: i = Ii(), cwd: a, execPath: o, ...s }) => {
	if (o !== void 0) throw TypeError(`The "execPath" option has been removed. Please use the "nodePath" option instead.`);
	if (!Array.isArray(i) || i.some((e) => typeof e != `string`)) throw TypeError(`The "nodeOptions" option must be an array of strings.`);
	let c = Ce(r, `The "nodePath" option`), l = b.resolve(a, c), u = {
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
	if (b.basename(e, `.exe`) === `node`) throw TypeError(`When the "node" option is true, the first argument does not need to be "node".`);
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
}, Bi = ({ ipcInput: e, ipc: t, serialization: n }) => {
	if (e !== void 0) {
		if (!t) throw Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
		Vi[n]?.(e);
	}
}, Vi = {
	__proto__: null,
	advanced: (e) => {
		try {
			xe(e);
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
}, Hi = async (e, t, n) => {
	t !== void 0 && await vi({
		anyProcess: e,
		channel: e.channel,
		isSubprocess: !1,
		ipc: n
	}, t);
}, Ui = ({ encoding: e }) => {
	if (Gi.has(e)) return;
	let t = Ji(e);
	if (t !== void 0) throw TypeError(`Invalid option \`encoding: ${Xi(e)}\`.
Please rename it to ${Xi(t)}.`);
	let n = [...Gi].map((e) => Xi(e)).join(`, `);
	throw TypeError(`Invalid option \`encoding: ${Xi(e)}\`.
Please rename it to one of: ${n}.`);
}, Wi = /* @__PURE__ */ new Set([`utf8`, `utf16le`]), H = /* @__PURE__ */ new Set([
	`buffer`,
	`hex`,
	`base64`,
	`base64url`,
	`latin1`,
	`ascii`
]), Gi = Wi.union(H), Ki = (e, t) => e || !Wi.has(t) ? `utf8` : t, qi = (e) => Wi.has(e) ? `utf8` : e, Ji = (e) => {
	if (e === null) return `buffer`;
	if (typeof e != `string`) return;
	let t = e.toLowerCase();
	if (t in Yi) return Yi[t];
	if (Gi.has(t)) return t;
}, Yi = {
	__proto__: null,
	"utf-8": `utf8`,
	"utf-16le": `utf16le`,
	"ucs-2": `utf16le`,
	ucs2: `utf16le`,
	binary: `latin1`
}, Xi = (e) => typeof e == `string` ? `"${e}"` : String(e), U = D.platform === `win32`, Zi = U ? /[\/\\]/v : /\//v;
function Qi(e, t) {
	if (typeof e != `string` || e.length === 0) throw TypeError(`Expected a non-empty string.`);
	let { cwd: n = D.cwd(), path: r = D.env.PATH ?? (U ? D.env.Path : void 0) ?? ``, pathExt: i = D.env.PATHEXT || `.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC` } = t;
	return {
		cwd: n,
		searchPath: r,
		pathExt: i
	};
}
function $i(e, t) {
	let n = t.split(b.delimiter).filter(Boolean), r = b.extname(e).toLowerCase();
	return r !== `` && n.some((e) => e.toLowerCase() === r) ? [``, ...n] : n;
}
function* ea(e, { cwd: t, searchPath: n, pathExt: r }) {
	let i = U ? $i(e, r) : [``];
	if (Zi.test(e)) {
		let n = b.resolve(t, e);
		for (let e of i) yield n + e;
		return;
	}
	let a = [...U ? [t] : [], ...n.split(b.delimiter)];
	for (let n of a) {
		let r = U && n.length > 1 && n.startsWith(`"`) && n.endsWith(`"`) ? n.slice(1, -1) : n;
		if (r === ``) continue;
		let a = b.resolve(t, r, e);
		for (let e of i) yield a + e;
	}
}
function ta(e) {
	let t;
	try {
		t = i.statSync(e);
	} catch (e) {
		return U && e.code === `EACCES`;
	}
	if (!t.isFile()) return !1;
	if (U) return !0;
	try {
		return i.accessSync(e, i.constants.X_OK), !0;
	} catch {
		return !1;
	}
}
function na(e, t = {}) {
	let n = Qi(e, t);
	for (let t of ea(e, n)) if (ta(t)) return t;
}
const ra = (e, t, n) => {
	let r = {
		file: e,
		commandArguments: [...t],
		options: n
	};
	return n.shell || D.platform !== `win32` ? r : aa(r);
}, ia = /\.(?:com|exe)$/i, aa = (e) => {
	let t = oa(e);
	if (t !== void 0 && ia.test(t)) return e.options.argv0 === void 0 && (e.options.argv0 = e.file), e.file = t, e;
	for (let t of [e.file, ...e.commandArguments]) ga(t);
	let n = `"${[va(b.normalize(t ?? e.file)), ...e.commandArguments.map((e) => xa(e))].join(` `)}"`;
	return e.options.windowsVerbatimArguments = !0, {
		file: D.env.comspec || `cmd.exe`,
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
}, oa = (e) => {
	let t = sa(e), n = t !== void 0 && fa(t);
	return n ? (e.commandArguments.unshift(t), e.file = n, sa(e)) : t;
}, sa = (e) => {
	let t = e.options.env || D.env, n = e.options.cwd ?? D.cwd(), r = da(t, `PATHEXT`), i = b.extname(e.file), a = i === `` ? r : `${i}${b.delimiter}${r ?? ``}`;
	if (ca(e.file)) return na(b.resolve(n, e.file), {
		cwd: n,
		pathExt: a
	});
	let o = {
		cwd: n,
		path: da(t, `PATH`) ?? da(D.env, `PATH`) ?? ``,
		pathExt: a
	};
	return la(t) ? na(e.file, o) : ua(e.file, o);
}, ca = (e) => e.includes(`/`) || e.includes(`\\`) || e.includes(`:`), la = (e) => da(D.env, `NODEFAULTCURRENTDIRECTORYINEXEPATH`) === void 0 && da(e, `NODEFAULTCURRENTDIRECTORYINEXEPATH`) === void 0, ua = (e, { cwd: t, path: n, pathExt: r }) => {
	for (let i of n.split(b.delimiter)) {
		let n = i.length > 1 && i.startsWith(`"`) && i.endsWith(`"`) ? i.slice(1, -1) : i;
		if (n === ``) continue;
		let a = na(b.resolve(t, n, e), {
			cwd: t,
			pathExt: r
		});
		if (a !== void 0) return a;
	}
}, da = (e, t) => {
	let n = Object.keys(e).sort().find((e) => e.toUpperCase() === t);
	return n === void 0 ? void 0 : e[n];
}, fa = (e) => {
	let t = x.alloc(150), n = 0;
	try {
		let r = l(e, `r`);
		try {
			n = d(r, t, 0, 150, 0);
		} finally {
			o(r);
		}
	} catch {
		return;
	}
	return ma(t.toString(`utf8`, 0, n));
}, pa = /^#!(?<line>.*)/, ma = (e) => {
	let t = e.match(pa)?.groups.line.trim();
	if (!t) return;
	let [n, r] = t.split(` `, 2), i = n.split(`/`).at(-1);
	return i === `env` ? r : r ? `${i} ${r}` : i;
}, ha = /[\n\r]/, ga = (e) => {
	if (ha.test(e)) throw TypeError(`The command and its arguments cannot contain a line break on Windows without a shell.\nThis would allow a command injection with \`cmd.exe\`.\nInvalid value: ${JSON.stringify(`${e}`)}`);
}, _a = /[()\][%!^"`<>&|;, *?]/g, va = (e) => e.replaceAll(_a, `^$&`), ya = /\\+/g, ba = /[^\w#$*+\-./:?@\\\u{80}-\u{10FFFF}]|\p{Control}/u, xa = (e) => {
	let t = `${e}`;
	return Sa(t) ? `"${t.replaceAll(ya, (e, t, n) => {
		let r = n[t + e.length];
		return r === `"` || r === void 0 ? e.repeat(2) : e;
	}).replaceAll(`"`, `""`).replaceAll(`%`, `%%cd:~,%`)}"` : t;
}, Sa = (e) => e === `` || e.endsWith(`\\`) || ba.test(e), Ca = (e = wa()) => {
	let t = Ce(e, `The "cwd" option`);
	return b.resolve(t);
}, wa = () => {
	try {
		return D.cwd();
	} catch (e) {
		throw e.message = `The current directory does not exist.\n${e.message}`, e;
	}
}, Ta = () => {
	try {
		return D.cwd();
	} catch {}
}, Ea = (e, t) => {
	if (t === Ta()) return e;
	let n;
	try {
		n = f(t);
	} catch (n) {
		return `The "cwd" option is invalid: ${t}.\n${n.message}\n${e}`;
	}
	return n.isDirectory() ? e : `The "cwd" option is not a directory: ${t}.\n${e}`;
}, Da = /^cmd(?:\.exe)?$/i, Oa = (e, t, n) => {
	let r = {
		__proto__: null,
		...n
	};
	r.cwd = Ca(r.cwd);
	let [i, a, o] = zi(e, t, r), s = vt(o), c = Ma(s);
	Aa(c), ja(c), c.env = Na(c);
	let { file: l, commandArguments: u } = ra(i, a, c);
	return rr(c), Ui(c), Bi(c), _r(c), vr(c), ji(c), c.shell = Ee(c.shell), c.killSignal = qn(c.killSignal), c.forceKillAfterDelay = cr(c.forceKillAfterDelay), c.lines = c.lines.map((e, t) => e && !H.has(c.encoding) && c.buffer[t]), D.platform === `win32` && Da.test(b.basename(l)) && u.unshift(`/q`), {
		file: l,
		commandArguments: u,
		options: c
	};
}, ka = [
	`extendEnv`,
	`preferLocal`,
	`reject`,
	`cleanup`,
	`killDescendants`,
	`all`,
	`gracefulCancel`,
	`ipc`,
	`node`
], Aa = (e) => {
	for (let t of ka) F(e[t], t);
}, ja = ({ env: e }) => {
	if (e !== void 0 && (typeof e != `object` || !e || Array.isArray(e))) throw TypeError(`The \`env\` option must be an object: ${String(e)}.`);
}, Ma = ({ extendEnv: e = !0, preferLocal: t = !1, cwd: n, localDir: r = n, encoding: i = `utf8`, reject: a = !0, cleanup: o = !0, killDescendants: s = !1, all: c = !1, windowsHide: l = !0, killSignal: u = `SIGTERM`, forceKillAfterDelay: d = !0, gracefulCancel: f = !1, ipcInput: p, ipc: m = p !== void 0 || f, serialization: h = `advanced`, ...g }) => ({
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
}), Na = (e) => ({
	__proto__: null,
	...Pa(e)
}), Pa = ({ env: e, extendEnv: t, preferLocal: n, node: r, localDirectory: i, nodePath: a }) => {
	let o = {
		__proto__: null,
		...t && D.env,
		...e
	};
	return n || r ? Pn({
		env: o,
		cwd: i,
		execPath: a,
		preferLocal: n,
		addExecPath: r
	}) : o;
}, Fa = (e, t, n) => n.shell && t.length > 0 ? [
	[e, ...t].join(` `),
	[],
	n
] : [
	e,
	t,
	n
], Ia = (e, t, n, r) => e || n ? void 0 : za(t, r), La = (e, t, n) => n ? e.flatMap((e) => Ra(e, t)) : Ra(e, t), Ra = (e, t) => {
	let { transform: n, final: r } = za(t, {});
	return [...n(e), ...r()];
}, za = (e, t) => (t.previousChunks = ``, {
	transform: Ba.bind(void 0, t, e),
	final: Ha.bind(void 0, t)
}), Ba = function* (e, t, n) {
	if (typeof n != `string`) {
		yield n;
		return;
	}
	let { previousChunks: r } = e, i = -1;
	for (let a = 0; a < n.length; a += 1) {
		if (n[a] !== `
`) continue;
		let o = n.slice(i + 1, t ? a + 1 : a);
		r.length > 0 && (o = Ka(r, o), r = ``), yield t ? o : Va(o, e), i = a;
	}
	i !== n.length - 1 && (r = Ka(r, n.slice(i + 1))), e.previousChunks = r;
}, Va = (e, t) => (t.isWindowsNewline = e.endsWith(`\r`), t.isWindowsNewline ? e.slice(0, -1) : e), Ha = function* ({ previousChunks: e }) {
	e.length > 0 && (yield e);
}, Ua = ({ binary: e, preserveNewlines: t, readableObjectMode: n, state: r, encoding: i }) => e || t || n ? void 0 : { transform: Wa.bind(void 0, r, Ki(e, i)) }, Wa = function* ({ isWindowsNewline: e = !1 }, t, n) {
	let { unixNewline: r, windowsNewline: i, concat: a } = typeof n == `string` ? qa : Ya[t];
	Ga(n, r) ? yield n : yield a(n, e ? i : r);
}, Ga = (e, t) => typeof e == `string` ? e.endsWith(t) : e.length >= t.length && e.subarray(-t.length).every((e, n) => e === t[n]), Ka = (e, t) => `${e}${t}`, qa = {
	windowsNewline: `\r
`,
	unixNewline: `
`,
	concat: Ka
}, Ja = (e, t) => {
	let n = new Uint8Array(e.length + t.length);
	return n.set(e, 0), n.set(t, e.length), n;
}, Ya = {
	__proto__: null,
	utf8: {
		windowsNewline: new Uint8Array([13, 10]),
		unixNewline: new Uint8Array([10]),
		concat: Ja
	},
	utf16le: {
		windowsNewline: new Uint8Array([
			13,
			0,
			10,
			0
		]),
		unixNewline: new Uint8Array([10, 0]),
		concat: Ja
	}
};
function Xa(e) {
	if (typeof e == `string`) return Za(e);
	if (!(ArrayBuffer.isView(e) && e.BYTES_PER_ELEMENT === 1)) throw Error(`Input must be a string or a Uint8Array`);
	return Qa(e);
}
const Za = (e) => e.at(-1) === $a ? e.slice(0, e.at(-2) === to ? -2 : -1) : e, Qa = (e) => e.at(-1) === eo ? e.subarray(0, e.at(-2) === no ? -2 : -1) : e, $a = `
`, eo = `
`.codePointAt(0), to = `\r`, no = `\r`.codePointAt(0), ro = (e, { stripFinalNewline: t }, n, r) => e !== void 0 && !Array.isArray(e) && io(t, n, r) ? Xa(e) : e, io = (e, t, n) => t === `all` ? n.some((t) => e[t]) : e[t], ao = ([, e, t]) => [...e === void 0 ? [] : [1], ...t === void 0 ? [] : [2]], oo = ([, e, t], n, r) => {
	if (r.all) return e === void 0 ? uo(t, n, r) : t === void 0 ? uo(e, n, r) : lo(r) ? [uo(e, n, r), uo(t, n, r)].flat() : Array.isArray(e) || Array.isArray(t) ? [e, t].filter((e) => e.length > 0).flat() : A(e) && A(t) ? Ke([e, t]) : co.has(r.encoding) ? so(e, t, r.encoding) : `${e}${t}`;
}, so = (e, t, n) => x.concat([x.from(e, n), x.from(t, n)]).toString(n), co = /* @__PURE__ */ new Set([`base64`, `base64url`]), lo = ({ lines: e }) => !!(e[1] || e[2]), uo = (e, t, n) => e === void 0 || Array.isArray(e) || !lo(n) ? e : La(e, !io(n.stripFinalNewline, `all`, t), !1), fo = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
var po = class {
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
const mo = Symbol();
function ho() {
	return this[mo].next();
}
Object.defineProperty(ho, "name", { value: `next` });
function go(e) {
	return this[mo].return(e);
}
Object.defineProperty(go, "name", { value: `return` });
const _o = Object.create(fo, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: ho
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: go
	}
});
function vo({ preventCancel: e = !1 } = {}) {
	let t = new po(this.getReader(), e), n = Object.create(_o);
	return n[mo] = t, n;
}
const yo = (e) => {
	if (r(e, { checkOpen: !1 }) && Co.on !== void 0) return xo(e);
	if (typeof e?.[Symbol.asyncIterator] == `function`) return e;
	if (bo.call(e) === `[object ReadableStream]`) return vo.call(e);
	throw TypeError(`The first argument must be a Readable, a ReadableStream, or an async iterable.`);
}, { toString: bo } = Object.prototype, xo = async function* (e) {
	let t = new AbortController(), n = {};
	So(e, t, n);
	try {
		for await (let [n] of Co.on(e, `data`, { signal: t.signal })) yield n;
	} catch (e) {
		if (n.error !== void 0) throw n.error;
		if (!t.signal.aborted) throw e;
	} finally {
		e.destroy();
	}
}, So = async (e, t, n) => {
	try {
		await Co.finished(e, {
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
}, Co = {}, wo = async (e, { init: t, convertChunk: n, getSize: r, truncateChunk: i, addChunk: a, getFinalChunk: o, finalize: s }, { maxBuffer: c = 1 / 0 } = {}) => {
	let l = yo(e), u = t();
	u.length = 0;
	try {
		for await (let e of l) {
			let t = n[Oo(e)](e, u);
			Eo({
				convertedChunk: t,
				state: u,
				getSize: r,
				truncateChunk: i,
				addChunk: a,
				maxBuffer: c
			});
		}
		return To({
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
}, To = ({ state: e, getSize: t, truncateChunk: n, addChunk: r, getFinalChunk: i, maxBuffer: a }) => {
	let o = i(e);
	o !== void 0 && Eo({
		convertedChunk: o,
		state: e,
		getSize: t,
		truncateChunk: n,
		addChunk: r,
		maxBuffer: a
	});
}, Eo = ({ convertedChunk: e, state: t, getSize: n, truncateChunk: r, addChunk: i, maxBuffer: a }) => {
	let o = n(e), s = t.length + o;
	if (s <= a) {
		Do(e, t, i, s);
		return;
	}
	let c = r(e, a - t.length);
	throw c !== void 0 && Do(c, t, i, a), new W();
}, Do = (e, t, n, r) => {
	t.contents = n(e, t, r), t.length = r;
}, Oo = (e) => {
	let t = typeof e;
	if (t === `string`) return `string`;
	if (t !== `object` || e === null) return `others`;
	if (globalThis.Buffer?.isBuffer(e)) return `buffer`;
	let n = ko.call(e);
	return n === `[object ArrayBuffer]` ? `arrayBuffer` : n === `[object DataView]` ? `dataView` : Number.isInteger(e.byteLength) && Number.isInteger(e.byteOffset) && ko.call(e.buffer) === `[object ArrayBuffer]` ? `typedArray` : `others`;
}, { toString: ko } = Object.prototype;
var W = class extends Error {
	name = `MaxBufferError`;
	constructor() {
		super(`maxBuffer exceeded`);
	}
};
const G = (e) => e, Ao = () => void 0, jo = ({ contents: e }) => e, Mo = (e) => {
	throw Error(`Streams in object mode are not supported: ${String(e)}`);
}, No = (e) => e.length;
async function Po(e, t) {
	return wo(e, Fo, t);
}
const Fo = {
	init: () => ({ contents: [] }),
	convertChunk: {
		string: G,
		buffer: G,
		arrayBuffer: G,
		dataView: G,
		typedArray: G,
		others: G
	},
	getSize: () => 1,
	truncateChunk: Ao,
	addChunk: (e, { contents: t }) => (t.push(e), t),
	getFinalChunk: Ao,
	finalize: jo
};
async function Io(e, t) {
	return wo(e, Xo, t);
}
const Lo = () => ({ contents: /* @__PURE__ */ new ArrayBuffer(0) }), Ro = (e) => zo.encode(e), zo = new TextEncoder(), Bo = (e) => new Uint8Array(e), Vo = (e) => new Uint8Array(e.buffer, e.byteOffset, e.byteLength), Ho = (e, t) => e.slice(0, t), Uo = (e, { contents: t, length: n }, r) => {
	let i = Yo() ? Go(t, r) : Wo(t, r);
	return new Uint8Array(i).set(e, n), i;
}, Wo = (e, t) => {
	if (t <= e.byteLength) return e;
	let n = new ArrayBuffer(Ko(t));
	return new Uint8Array(n).set(new Uint8Array(e), 0), n;
}, Go = (e, t) => {
	if (t <= e.maxByteLength) return e.resize(t), e;
	let n = new ArrayBuffer(t, { maxByteLength: Ko(t) });
	return new Uint8Array(n).set(new Uint8Array(e), 0), n;
}, Ko = (e) => qo ** Math.ceil(Math.log(e) / Math.log(qo)), qo = 2, Jo = ({ contents: e, length: t }) => Yo() ? e : e.slice(0, t), Yo = () => `resize` in ArrayBuffer.prototype, Xo = {
	init: Lo,
	convertChunk: {
		string: Ro,
		buffer: Bo,
		arrayBuffer: Bo,
		dataView: Vo,
		typedArray: Vo,
		others: Mo
	},
	getSize: No,
	truncateChunk: Ho,
	addChunk: Uo,
	getFinalChunk: Ao,
	finalize: Jo
};
async function Zo(e, t) {
	return wo(e, es, t);
}
const Qo = () => ({
	contents: ``,
	textDecoder: new TextDecoder()
}), $o = (e, { textDecoder: t }) => t.decode(e, { stream: !0 }), es = {
	init: Qo,
	convertChunk: {
		string: G,
		buffer: $o,
		arrayBuffer: $o,
		dataView: $o,
		typedArray: $o,
		others: Mo
	},
	getSize: No,
	truncateChunk: (e, t) => e.slice(0, t),
	addChunk: (e, { contents: t }) => t + e,
	getFinalChunk: ({ textDecoder: e }) => {
		let t = e.decode();
		return t === `` ? void 0 : t;
	},
	finalize: jo
}, ts = ({ error: e, stream: t, readableObjectMode: n, lines: r, encoding: i, fdNumber: a }) => {
	if (!(e instanceof W)) throw e;
	if (a === `all`) return e;
	throw e.maxBufferInfo = {
		fdNumber: a,
		unit: ns(n, r, i)
	}, t.destroy(), e;
}, ns = (e, t, n) => e ? `objects` : t ? `lines` : n === `buffer` ? `bytes` : `characters`, rs = (e, t) => {
	if (e.length + 1 <= t) return;
	let n = new W();
	throw n.maxBufferInfo = { fdNumber: `ipc` }, n;
}, is = (e, t) => {
	let { streamName: n, threshold: r, unit: i } = as(e, t);
	return `Command's ${n} was larger than ${r} ${i}`;
}, as = (e, t) => {
	if (e?.maxBufferInfo === void 0) return {
		streamName: `output`,
		threshold: t[1],
		unit: `bytes`
	};
	let { maxBufferInfo: { fdNumber: n, unit: r, threshold: i = Nt(t, n) } } = e;
	return delete e.maxBufferInfo, n === `ipc` ? {
		streamName: `IPC output`,
		threshold: i,
		unit: `messages`
	} : {
		streamName: mt(n),
		threshold: i,
		unit: r
	};
}, os = ([, e]) => e === 0 ? Number.MIN_VALUE : e, ss = ({ resultError: e, output: t, maxBuffer: n, buffer: r }) => {
	let i = cs(t, n, r);
	if (i === void 0) return {
		resultError: e,
		isMaxBuffer: e?.code === `ENOBUFS`
	};
	let a = ls(n, i), o = e ?? Object.assign(new W(), { code: `ENOBUFS` });
	return o.maxBufferInfo = {
		fdNumber: i,
		unit: `bytes`,
		threshold: a
	}, {
		resultError: o,
		isMaxBuffer: !0
	};
}, cs = (e, t, n) => {
	if (e === null) return;
	let r = e.findIndex((e, r) => e !== null && n[r] && e.length > ls(t, r));
	return r === -1 ? void 0 : r;
}, ls = (e, t) => Math.min(e[1], e[t]), us = (e, t, { maxBuffer: n, buffer: r }) => {
	let i = ls(n, t);
	return r[t] && e.length > i ? e.slice(0, i) : e;
}, ds = ({ stdio: e, all: t, ipcOutput: n, originalError: r, signal: i, signalDescription: a, exitCode: o, escapedCommand: s, timedOut: c, isCanceled: l, isGracefullyCanceled: u, isMaxBuffer: d, isForcefullyTerminated: f, forceKillAfterDelay: p, killSignal: m, maxBuffer: h, timeout: g, cwd: _ }) => {
	let v = fs(r), y = ps({
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
	}), b = hs(r, _), x = `${y}: ${s}${b === void 0 ? `` : `\n${b}`}`;
	return {
		originalMessage: b,
		shortMessage: x,
		message: [
			x,
			...t === void 0 ? [e[2], e[1]] : [t],
			...e.slice(3),
			n.map((e) => gs(e)).join(`
`)
		].map((e) => ke(Xa(_s(e)))).filter(Boolean).join(`

`)
	};
}, fs = (e) => typeof e?.code == `string` ? e.code : void 0, ps = ({ originalError: e, timedOut: t, timeout: n, isMaxBuffer: r, maxBuffer: i, errorCode: a, signal: o, signalDescription: s, exitCode: c, isCanceled: l, isGracefullyCanceled: u, isForcefullyTerminated: d, forceKillAfterDelay: f, killSignal: p }) => {
	let m = ms(d, f);
	return t ? `Command timed out after ${n} milliseconds${m}` : u ? o === void 0 ? `Command was gracefully canceled with exit code ${c}` : d ? `Command was gracefully canceled${m}` : `Command was gracefully canceled with ${o} (${s})` : l ? `Command was canceled${m}` : r ? `${is(e, i)}${m}` : a === void 0 ? d ? `Command was killed with ${p} (${nr(p)})${m}` : o === void 0 ? c === void 0 ? `Command failed` : `Command failed with exit code ${c}` : `Command was killed with ${o} (${s})` : `Command failed with ${a}${m}`;
}, ms = (e, t) => e ? ` and was forcefully terminated after ${t} milliseconds` : ``, hs = (e, t) => {
	if (e instanceof Ye) return;
	let n = Ze(e) ? e.originalMessage ?? `` : String(e?.message ?? e), r = ke(Ea(n, t));
	return r === `` ? void 0 : r;
}, gs = (e) => typeof e == `string` ? e : C(e), _s = (e) => Array.isArray(e) ? e.filter((e) => vs(e)).map((e) => Xa(ys(e))).join(`
`) : ys(e), vs = (e) => typeof e == `string` || A(e), ys = (e) => typeof e == `string` ? e : A(e) ? Ve(e) : ``, bs = ({ command: e, escapedCommand: t, stdio: n, all: r, ipcOutput: i, options: { cwd: a }, startTime: o }) => Ds({
	command: e,
	escapedCommand: t,
	cwd: a,
	durationMs: En(o),
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
}), xs = ({ error: e, command: t, escapedCommand: n, fileDescriptors: r, options: i, startTime: a, isSync: o, stdio: s = Array.from({ length: r.length }), all: c }) => Ts({
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
}), Ss = (e, t) => {
	let n = e.map((e, n) => Cs(e, n, t));
	return {
		stdio: n,
		all: oo(n, ao(n), t)
	};
}, Cs = ({ direction: e, objectMode: t }, n, { stdio: r, buffer: i, lines: a, encoding: o }) => {
	if (e !== `input` && ws.has(r[n]) && i[n]) return t || a[n] ? [] : o === `buffer` ? /* @__PURE__ */ new Uint8Array() : ``;
}, ws = /* @__PURE__ */ new Set([`pipe`, `overlapped`]), Ts = ({ error: e, command: t, escapedCommand: n, startTime: r, timedOut: i, isCanceled: a, isGracefullyCanceled: o, isMaxBuffer: s, isForcefullyTerminated: c, exitCode: l, signal: u, stdio: d, all: f, ipcOutput: p, options: { timeoutDuration: m, timeout: h = m, forceKillAfterDelay: g, killSignal: _, cwd: v, maxBuffer: y }, isSync: b }) => {
	let { exitCode: x, signal: ee, signalDescription: S } = Os(l, u), { originalMessage: te, shortMessage: C, message: ne } = ds({
		stdio: d,
		all: f,
		ipcOutput: p,
		originalError: e,
		signal: ee,
		signalDescription: S,
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
	}), w = Je(e, ne, b);
	return Object.assign(w, Es({
		error: w,
		command: t,
		escapedCommand: n,
		startTime: r,
		timedOut: i,
		isCanceled: a,
		isGracefullyCanceled: o,
		isMaxBuffer: s,
		isForcefullyTerminated: c,
		exitCode: x,
		signal: ee,
		signalDescription: S,
		stdio: d,
		all: f,
		ipcOutput: p,
		cwd: v,
		originalMessage: te,
		shortMessage: C
	})), w;
}, Es = ({ error: e, command: t, escapedCommand: n, startTime: r, timedOut: i, isCanceled: a, isGracefullyCanceled: o, isMaxBuffer: s, isForcefullyTerminated: c, exitCode: l, signal: u, signalDescription: d, stdio: f, all: p, ipcOutput: m, cwd: h, originalMessage: g, shortMessage: _ }) => Ds({
	shortMessage: _,
	originalMessage: g,
	command: t,
	escapedCommand: n,
	cwd: h,
	durationMs: En(r),
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
	code: fs(e.cause),
	stdout: f[1],
	stderr: f[2],
	all: p,
	stdio: f,
	ipcOutput: m,
	pipedFrom: []
}), Ds = (e) => Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0)), Os = (e, t) => {
	let n = e === null ? void 0 : e, r = t === null ? void 0 : t;
	return {
		exitCode: n,
		signal: r,
		signalDescription: r === void 0 ? void 0 : nr(t)
	};
}, ks = (e) => Number.isFinite(e) ? e : 0;
function As(e) {
	return {
		days: Math.trunc(e / 864e5),
		hours: Math.trunc(e / 36e5 % 24),
		minutes: Math.trunc(e / 6e4 % 60),
		seconds: Math.trunc(e / 1e3 % 60),
		milliseconds: Math.trunc(e % 1e3),
		microseconds: Math.trunc(ks(e * 1e3) % 1e3),
		nanoseconds: Math.trunc(ks(e * 1e6) % 1e3)
	};
}
function js(e) {
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
function Ms(e) {
	switch (typeof e) {
		case `number`:
			if (Number.isFinite(e)) return As(e);
			break;
		case `bigint`: return js(e);
	}
	throw TypeError(`Expected a finite number or bigint`);
}
const Ns = (e) => e === 0 || e === 0n, Ps = (e, t) => t === 1 || t === 1n ? e : `${e}s`, Fs = 24n * 60n * 60n * 1000n;
function Is(e, t) {
	let n = typeof e == `bigint`;
	if (!n && !Number.isFinite(e)) throw TypeError(`Expected a finite number or bigint`);
	t = { ...t };
	let r = e < 0 ? `-` : ``;
	e = e < 0 ? -e : e, t.colonNotation && (t.compact = !1, t.formatSubMilliseconds = !1, t.separateMilliseconds = !1, t.verbose = !1), t.compact && (t.unitCount = 1, t.secondsDecimalDigits = 0, t.millisecondsDecimalDigits = 0);
	let i = [], a = (e, t) => {
		let n = Math.floor(e * 10 ** t + 1e-7);
		return (Math.round(n) / 10 ** t).toFixed(t);
	}, o = (e, n, r, a) => {
		if (i.length !== 0 && t.colonNotation || !Ns(e) || t.colonNotation && r === `m`) {
			if (a ??= String(e), t.colonNotation) {
				let e = a.includes(`.`) ? a.split(`.`)[0].length : a.length, t = i.length > 0 ? 2 : 1;
				a = `0`.repeat(Math.max(0, t - e)) + a;
			} else a += t.verbose ? ` ` + Ps(n, e) : r;
			i.push(a);
		}
	}, s = Ms(e), c = BigInt(s.days);
	if (t.hideYearAndDays ? o(BigInt(c) * 24n + BigInt(s.hours), `hour`, `h`) : (t.hideYear ? o(c, `day`, `d`) : (o(c / 365n, `year`, `y`), o(c % 365n, `day`, `d`)), o(Number(s.hours), `hour`, `h`)), o(Number(s.minutes), `minute`, `m`), !t.hideSeconds) {
		if (t.separateMilliseconds || t.formatSubMilliseconds || !t.colonNotation && e < 1e3 && !t.subSecondsAsDecimals) {
			let e = Number(s.seconds), n = Number(s.milliseconds), r = Number(s.microseconds), i = Number(s.nanoseconds);
			if (o(e, `second`, `s`), t.formatSubMilliseconds) o(n, `millisecond`, `ms`), o(r, `microsecond`, `µs`), o(i, `nanosecond`, `ns`);
			else {
				let e = n + r / 1e3 + i / 1e6, a = typeof t.millisecondsDecimalDigits == `number` ? t.millisecondsDecimalDigits : 0, s = e >= 1 ? Math.round(e) : Math.ceil(e), c = 1e3 - 10 ** -a, l = a ? Math.min(e, c).toFixed(a) : Math.min(s, c);
				o(Number.parseFloat(l), `millisecond`, `ms`, l);
			}
		} else {
			let r = a((n ? Number(e % Fs) : e) / 1e3 % 60, typeof t.secondsDecimalDigits == `number` ? t.secondsDecimalDigits : 1), i = t.keepDecimalsOnWholeSeconds ? r : r.replace(/\.0+$/, ``);
			o(Number.parseFloat(i), `second`, `s`, i);
		}
	}
	if (i.length === 0) return r + `0` + (t.verbose ? ` milliseconds` : `ms`);
	let l = t.colonNotation ? `:` : ` `;
	return typeof t.unitCount == `number` && (i = i.slice(0, Math.max(t.unitCount, 1))), r + i.join(l);
}
const Ls = (e, t) => {
	e.failed && L({
		type: `error`,
		verboseMessage: e.shortMessage,
		verboseInfo: t,
		result: e
	});
}, Rs = (e, t) => {
	Pt(t) && (Ls(e, t), zs(e, t));
}, zs = (e, t) => {
	let n = `(done in ${Is(e.durationMs)})`;
	L({
		type: `duration`,
		verboseMessage: n,
		verboseInfo: t,
		result: e
	});
}, Bs = (e, t, { reject: n }) => {
	if (Rs(e, t), n && e.failed) throw e;
	return e;
}, Vs = (e, n) => K(e) ? `asyncGenerator` : Ys(e) ? `generator` : Zs(e) ? `fileUrl` : $s(e) ? `filePath` : cc(e) ? `webStream` : t(e, { checkOpen: !1 }) ? `native` : A(e) ? `uint8Array` : uc(e) ? `asyncIterable` : dc(e) ? `iterable` : lc(e) ? Ws({ transform: e }, n) : Xs(e) ? Hs(e, n) : `native`, Hs = (e, t) => n(e.transform, { checkOpen: !1 }) ? Us(e, t) : lc(e.transform) ? Ws(e, t) : qs(e, t), Us = (e, t) => (Gs(e, t, `Duplex stream`), `duplex`), Ws = (e, t) => (Gs(e, t, `web TransformStream`), `webTransform`), Gs = ({ final: e, binary: t, objectMode: n }, r, i) => {
	Ks(e, `${r}.final`, i), Ks(t, `${r}.binary`, i), F(n, `${r}.objectMode`);
}, Ks = (e, t, n) => {
	if (e !== void 0) throw TypeError(`The \`${t}\` option can only be defined when using a generator, not a ${n}.`);
}, qs = ({ transform: e, final: t, binary: r, objectMode: i }, a) => {
	if (e !== void 0 && !Js(e)) throw TypeError(`The \`${a}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (n(t, { checkOpen: !1 })) throw TypeError(`The \`${a}.final\` option must not be a Duplex stream.`);
	if (lc(t)) throw TypeError(`The \`${a}.final\` option must not be a web TransformStream.`);
	if (t !== void 0 && !Js(t)) throw TypeError(`The \`${a}.final\` option must be a generator.`);
	return F(r, `${a}.binary`), F(i, `${a}.objectMode`), K(e) || K(t) ? `asyncGenerator` : `generator`;
}, Js = (e) => K(e) || Ys(e), K = (e) => Object.prototype.toString.call(e) === `[object AsyncGeneratorFunction]`, Ys = (e) => Object.prototype.toString.call(e) === `[object GeneratorFunction]`, Xs = (e) => k(e) && (e.transform !== void 0 || e.final !== void 0), Zs = (e) => Object.prototype.toString.call(e) === `[object URL]`, Qs = (e) => Zs(e) && e.protocol !== `file:`, $s = (e) => k(e) && Object.keys(e).length > 0 && Object.keys(e).every((e) => ec.has(e)) && tc(e.file), ec = /* @__PURE__ */ new Set([`file`, `append`]), tc = (e) => typeof e == `string`, nc = (e) => k(e) && Object.keys(e).length > 0 && Object.keys(e).every((e) => rc.has(e)) && `value` in e, rc = /* @__PURE__ */ new Set([`value`, `input`]), ic = (e, t) => e === `native` && typeof t == `string` && !ac.has(t), ac = /* @__PURE__ */ new Set([
	`ipc`,
	`ignore`,
	`inherit`,
	`overlapped`,
	`pipe`
]), oc = (e) => Object.prototype.toString.call(e) === `[object ReadableStream]`, sc = (e) => Object.prototype.toString.call(e) === `[object WritableStream]`, cc = (e) => oc(e) || sc(e), lc = (e) => oc(e?.readable) && sc(e?.writable), uc = (e) => fc(e) && typeof e[Symbol.asyncIterator] == `function`, dc = (e) => fc(e) && typeof e[Symbol.iterator] == `function`, fc = (e) => typeof e == `object` && !!e, q = /* @__PURE__ */ new Set([
	`generator`,
	`asyncGenerator`,
	`duplex`,
	`webTransform`
]), pc = /* @__PURE__ */ new Set([
	`fileUrl`,
	`filePath`,
	`fileNumber`
]), mc = /* @__PURE__ */ new Set([`fileUrl`, `filePath`]), hc = /* @__PURE__ */ new Set([
	...mc,
	`webStream`,
	`nodeStream`
]), gc = /* @__PURE__ */ new Set([`webTransform`, `duplex`]), _c = {
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
}, vc = (e, t, n, r) => r === `output` ? yc(e, t, n) : bc(e, t, n), yc = (e, t, n) => {
	let r = t !== 0 && n[t - 1].value.readableObjectMode;
	return {
		writableObjectMode: r,
		readableObjectMode: e ?? r
	};
}, bc = (e, t, n) => {
	let r = t === 0 ? e === !0 : n[t - 1].value.readableObjectMode;
	return {
		writableObjectMode: r,
		readableObjectMode: t !== n.length - 1 && (e ?? r)
	};
}, xc = (e, t) => {
	let n = e.findLast(({ type: e }) => q.has(e));
	return n === void 0 ? !1 : t === `input` ? n.value.writableObjectMode : n.value.readableObjectMode;
}, Sc = (e, t, n, r) => [...e.filter(({ type: e }) => !q.has(e)), ...Cc(e, t, n, r)], Cc = (e, t, n, { encoding: r }) => {
	let i = e.filter(({ type: e }) => q.has(e)), a = Array.from({ length: i.length });
	for (let [e, o] of Object.entries(i)) a[e] = wc({
		stdioItem: o,
		index: Number(e),
		newTransforms: a,
		optionName: t,
		direction: n,
		encoding: r
	});
	return Oc(a, n);
}, wc = ({ stdioItem: e, stdioItem: { type: t }, index: n, newTransforms: r, optionName: i, direction: a, encoding: o }) => t === `duplex` ? Tc({
	stdioItem: e,
	optionName: i
}) : t === `webTransform` ? Ec({
	stdioItem: e,
	index: n,
	newTransforms: r,
	direction: a
}) : Dc({
	stdioItem: e,
	index: n,
	newTransforms: r,
	direction: a,
	encoding: o
}), Tc = ({ stdioItem: e, optionName: t }) => {
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
}, Ec = ({ stdioItem: e, stdioItem: { value: t }, index: n, newTransforms: r, direction: i }) => {
	let { transform: a, objectMode: o } = k(t) ? t : { transform: t }, { writableObjectMode: s, readableObjectMode: c } = vc(o, n, r, i);
	return {
		...e,
		value: {
			transform: a,
			writableObjectMode: s,
			readableObjectMode: c
		}
	};
}, Dc = ({ stdioItem: e, stdioItem: { value: t }, index: n, newTransforms: r, direction: i, encoding: a }) => {
	let { transform: o, final: s, binary: c = !1, preserveNewlines: l = !1, objectMode: u } = k(t) ? t : { transform: t }, d = c || H.has(a), { writableObjectMode: f, readableObjectMode: p } = vc(u, n, r, i);
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
}, Oc = (e, t) => t === `input` ? e.reverse() : e, kc = ({ stdioItems: e, isStdioArray: t, fdNumber: n, optionName: r }) => {
	let i = e.map((e) => Ac(e, n, t));
	if (i.includes(`input`) && i.includes(`output`)) throw TypeError(`The \`${r}\` option must not be an array of both readable and writable values.`);
	return i.find(Boolean) ?? Rc;
}, Ac = (e, t, n) => {
	let r = Pc[t], i = jc(e);
	return r === void 0 ? i : (Mc(e, r, n), r);
}, jc = ({ type: e, value: t, direction: n, optionName: r }) => {
	let i = Ic[e](t);
	if (n === `input` && i === `output`) throw TypeError(`The \`${r}\` option is invalid: \`input: true\` cannot be used with a writable value, which is always an output.`);
	return n ?? i;
}, Mc = ({ type: e, value: t, optionName: n }, r, i) => {
	if (!Nc.has(e) || !i && Lc(t) !== void 0) return;
	let a = Ic[e](t);
	if (a !== void 0 && a !== r) throw TypeError(`The \`${n}\` option is invalid: a ${a === `input` ? `readable` : `writable`} value is always an ${a}, but \`${n}\` is an ${r}.`);
}, Nc = /* @__PURE__ */ new Set([
	`native`,
	`nodeStream`,
	`webStream`
]), Pc = [
	`input`,
	`output`,
	`output`
], J = () => void 0, Fc = () => `input`, Ic = {
	generator: J,
	asyncGenerator: J,
	fileUrl: J,
	filePath: J,
	iterable: Fc,
	asyncIterable: Fc,
	uint8Array: Fc,
	string: Fc,
	webStream: (e) => sc(e) ? `output` : `input`,
	nodeStream(t) {
		return r(t, { checkOpen: !1 }) ? e(t, { checkOpen: !1 }) ? void 0 : `input` : `output`;
	},
	webTransform: J,
	duplex: J,
	native(e) {
		let n = Lc(e);
		if (n !== void 0) return n;
		if (t(e, { checkOpen: !1 })) return Ic.nodeStream(e);
	}
}, Lc = (e) => {
	if ([0, D.stdin].includes(e)) return `input`;
	if ([
		1,
		2,
		D.stdout,
		D.stderr
	].includes(e)) return `output`;
}, Rc = `output`, zc = (e, t) => t ? [...e, `ipc`] : e, Bc = (e, t, n) => {
	let { stdio: r, ipc: i, buffer: a } = e, o = Wc(r, e).map((e, t) => Kc(e, t));
	return Vc(o), n ? qc(o, a, t) : zc(o, i);
}, Vc = (e) => {
	if (e.some((e) => Hc(e))) throw Error("The `ipc: true` option must be used instead of `stdio: 'ipc'`.");
}, Hc = (e) => Array.isArray(e) ? e.some((e) => Uc(e)) : Uc(e), Uc = (e) => nc(e) ? e.value === `ipc` : e === `ipc`, Wc = (e, t) => {
	if (e === void 0) return N.map((e) => t[e]);
	if (Gc(t)) throw Error(`It's not possible to provide \`stdio\` in combination with one of ${N.map((e) => `\`${e}\``).join(`, `)}`);
	if (typeof e == `string`) return [
		e,
		e,
		e
	];
	if (!Array.isArray(e)) throw TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${nt(e)}\``);
	let n = Math.max(e.length, N.length);
	return Array.from({ length: n }, (t, n) => e[n]);
}, Gc = (e) => N.some((t) => e[t] !== void 0), Kc = (e, t) => Array.isArray(e) ? e.map((e) => Kc(e, t)) : e ?? (t >= N.length ? `ignore` : `pipe`), qc = (e, t, n) => e.map((e, r) => !t[r] && Qc(r) && !Ft(n, r) && Jc(e, r) ? `ignore` : e), Jc = (e, t) => Yc(e, t) || Array.isArray(e) && e.length > 0 && e.every((e) => Yc(e, t)), Yc = (e, t) => e === `pipe` || Xc(e, t), Xc = (e, t) => nc(e) && e.value === `pipe` && (e.input === void 0 || e.input === !1 || Zc(t, e.input)), Zc = (e, t) => t === !0 && Qc(e), Qc = (e) => e === 1 || e === 2, $c = (e, t = `stdin`) => {
	let { options: n, fileDescriptors: r } = Y.get(e), i = tl(r, t, !0), a = e.stdio[i];
	if (a === null) throw TypeError(il(i, t, n, !0));
	return a;
}, el = (e, t = `stdout`) => {
	let { options: n, fileDescriptors: r } = Y.get(e), i = tl(r, t, !1), a = i === `all` ? e.all : e.stdio[i];
	if (a == null) throw TypeError(il(i, t, n, !1));
	return a;
}, Y = /* @__PURE__ */ new WeakMap(), tl = (e, t, n) => {
	let r = nl(t, n);
	return rl(r, t, n, e), r;
}, nl = (e, t) => {
	let n = Et(e);
	if (n !== void 0) return n;
	let { validOptions: r, defaultValue: i } = t ? {
		validOptions: `"stdin"`,
		defaultValue: `stdin`
	} : {
		validOptions: `"stdout", "stderr", "all"`,
		defaultValue: `stdout`
	};
	throw TypeError(`"${sl(t)}" must not be "${e}".
It must be ${r} or "fd3", "fd4" (and so on).
It is optional and defaults to "${i}".`);
}, rl = (e, t, n, r) => {
	let i = r[ol(e)];
	if (i === void 0) throw TypeError(`"${sl(n)}" must not be ${t}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (!n && i.direction === `input`) throw TypeError(`"${sl(n)}" must not be ${t}. It must be a readable stream, not writable.`);
	if (n && i.direction !== `input`) throw TypeError(`"${sl(n)}" must not be ${t}. It must be a writable stream, not readable.
If you meant to use it as input, please set its "stdio" option to \`{value: 'pipe', input: true}\`.`);
}, il = (e, t, n, r) => {
	if (e === `all` && !n.all) return `The "all" option must be true to use "from: 'all'".`;
	let { optionName: i, optionValue: a } = al(e, n);
	return `The "${i}: ${cl(a)}" option is incompatible with using "${sl(r)}: ${cl(t)}".
Please set this option with "pipe" instead.`;
}, al = (e, { stdin: t, stdout: n, stderr: r, stdio: i }) => {
	let a = ol(e);
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
}, ol = (e) => e === `all` ? 1 : e, sl = (e) => e ? `to` : `from`, cl = (e) => typeof e == `string` ? `'${e}'` : typeof e == `number` ? `${e}` : `Stream`, ll = ({ stdioItem: e, stdioItem: { type: t }, isStdioArray: n, fdNumber: r, direction: i, isSync: a }) => !n || t !== `native` ? e : a ? ul({
	stdioItem: e,
	fdNumber: r,
	direction: i
}) : pl({
	stdioItem: e,
	fdNumber: r
}), ul = ({ stdioItem: e, stdioItem: { value: n, optionName: r }, fdNumber: i, direction: a }) => {
	let o = dl({
		value: n,
		optionName: r,
		fdNumber: i,
		direction: a
	});
	if (o !== void 0) return o;
	if (t(n, { checkOpen: !1 })) throw TypeError(`The \`${r}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return e;
}, dl = ({ value: e, optionName: t, fdNumber: n, direction: r }) => {
	let i = fl(e, n);
	if (i !== void 0) {
		if (r === `output`) return {
			type: `fileNumber`,
			value: i,
			optionName: t
		};
		if (_e.isatty(i)) throw TypeError(`The \`${t}: ${cl(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
		return {
			type: `uint8Array`,
			contents: () => [j(u(i))],
			optionName: t
		};
	}
}, fl = (e, t) => {
	if (e === `inherit`) return t;
	if (typeof e == `number`) return e;
	let n = pt.indexOf(e);
	if (n !== -1) return n;
}, pl = ({ stdioItem: e, stdioItem: { value: n, optionName: r }, fdNumber: i }) => n === `inherit` ? {
	type: `nodeStream`,
	value: ml(i, n, r),
	optionName: r
} : typeof n == `number` ? {
	type: `nodeStream`,
	value: ml(n, n, r),
	optionName: r
} : t(n, { checkOpen: !1 }) ? {
	type: `nodeStream`,
	value: n,
	optionName: r
} : e, ml = (e, t, n) => {
	let r = pt[e];
	if (r === void 0) throw TypeError(`The \`${n}: ${t}\` option is invalid: no such standard stream.`);
	return r;
}, hl = ({ input: e, inputFile: t }, n) => n === 0 ? [...gl(e), ...vl(t)] : [], gl = (e) => e === void 0 ? [] : [{
	type: _l(e),
	value: e,
	optionName: `input`
}], _l = (e) => {
	if (r(e, { checkOpen: !1 })) return `nodeStream`;
	if (typeof e == `string`) return `string`;
	if (A(e)) return `uint8Array`;
	throw Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
}, vl = (e) => e === void 0 ? [] : [{
	...yl(e),
	optionName: `inputFile`
}], yl = (e) => {
	if (Zs(e)) return {
		type: `fileUrl`,
		value: e
	};
	if (tc(e)) return {
		type: `filePath`,
		value: { file: e }
	};
	throw Error("The `inputFile` option must be a file path string or a file URL.");
}, bl = (e) => mc.has(e), xl = ({ type: e, value: t }) => e === `filePath` ? b.resolve(t.file) : se(t), Sl = (e) => e.filter((t, n) => e.every((e, r) => !Cl(t, e) || n >= r || t.type === `generator` || t.type === `asyncGenerator`)), Cl = (e, t) => e.value === t.value && e.direction === t.direction, wl = ({ stdioItem: { type: e, value: t, optionName: n }, direction: r, fileDescriptors: i, isSync: a }) => {
	let o = Tl(i, e);
	if (o.length !== 0) {
		if (a) Dl({
			otherStdioItems: o,
			type: e,
			value: t,
			optionName: n,
			direction: r
		});
		else {
			if (hc.has(e)) return Ol({
				otherStdioItems: o,
				type: e,
				value: t,
				optionName: n,
				direction: r
			});
			gc.has(e) && Al({
				otherStdioItems: o,
				type: e,
				value: t,
				optionName: n
			});
		}
	}
}, Tl = (e, t) => e.flatMap(({ direction: e, stdioItems: t }) => t.map((t) => ({
	...t,
	direction: e
}))).filter((e) => El(e.type, t)), El = (e, t) => e === t || bl(e) && bl(t), Dl = ({ otherStdioItems: e, type: t, value: n, optionName: r, direction: i }) => {
	mc.has(t) && Ol({
		otherStdioItems: e,
		type: t,
		value: n,
		optionName: r,
		direction: i
	});
}, Ol = ({ otherStdioItems: e, type: t, value: n, optionName: r, direction: i }) => {
	let a = e.filter((e) => kl(e, t, n));
	if (a.length === 0) return;
	let o = a.find((e) => e.direction !== i);
	return jl(o, r, t), i === `output` || t === `webStream` ? a[0].stream : void 0;
}, kl = (e, t, n) => bl(e.type) ? xl(e) === xl({
	type: t,
	value: n
}) : e.value === n, Al = ({ otherStdioItems: e, type: t, value: n, optionName: r }) => {
	let i = e.find(({ value: { transform: e } }) => e === n.transform);
	jl(i, r, t);
}, jl = (e, t, n) => {
	if (e !== void 0) throw TypeError(`The \`${e.optionName}\` and \`${t}\` options must not target ${_c[n]} that is the same.`);
}, Ml = (e, t, n, r) => {
	let i = Bc(t, n, r).map((e, n) => Nl({
		stdioOption: e,
		fdNumber: n,
		options: t,
		isSync: r
	})), a = Jl({
		initialFileDescriptors: i,
		addProperties: e,
		options: t,
		isSync: r
	});
	return t.stdio = a.map(({ stdioItems: e }) => Ql(e)), a;
}, Nl = ({ stdioOption: e, fdNumber: t, options: n, isSync: r }) => {
	let i = mt(t), { stdioItems: a, isStdioArray: o } = Pl({
		stdioOption: e,
		fdNumber: t,
		options: n,
		optionName: i
	}), s = kc({
		stdioItems: a,
		isStdioArray: o,
		fdNumber: t,
		optionName: i
	}), c = a.map((e) => ll({
		stdioItem: e,
		isStdioArray: o,
		fdNumber: t,
		direction: s,
		isSync: r
	})), l = Sc(c, i, s, n), u = xc(l, s);
	return ql(l, u), {
		direction: s,
		objectMode: u,
		stdioItems: l
	};
}, Pl = ({ stdioOption: e, fdNumber: t, options: n, optionName: r }) => {
	let i = Array.isArray(e) ? e : [e], a = hl(n, t), o = [...Fl(i.map((e) => Ll(e, r)), a), ...a], s = Sl(o), c = s.length > 1;
	return zl(s, c, r), Vl(s, c), {
		stdioItems: s,
		isStdioArray: c
	};
}, Fl = (e, t) => t.length > 0 && Il(e) ? [] : e, Il = (e) => e.length === 1 && e[0].type === `native` && e[0].value === `inherit`, Ll = (e, t) => nc(e) ? Rl(e, t) : {
	type: Vs(e, t),
	value: e,
	optionName: t
}, Rl = ({ value: e, input: t }, n) => (F(t, `${n}.input`), {
	type: Vs(e, n),
	value: e,
	direction: t ? `input` : void 0,
	optionName: n
}), zl = (e, t, n) => {
	if (e.length === 0) throw TypeError(`The \`${n}\` option must not be an empty array.`);
	if (t) {
		for (let { value: t, optionName: n } of e) if (Bl.has(t)) throw Error(`The \`${n}\` option must not include \`${t}\`.`);
	}
}, Bl = /* @__PURE__ */ new Set([`ignore`]), Vl = (e, t) => {
	for (let n of e) Kl(n), Hl(n), Wl(n, t);
}, Hl = ({ type: e, value: t, optionName: n }) => {
	if (e !== `native`) return;
	let r = typeof t == `number` ? t : t?.fd;
	if (typeof r == `number` && (!Number.isInteger(r) || r < 0 || r > Ul)) throw TypeError(`The \`${n}\` option must be a non-negative 32-bit integer: got ${r}.`);
}, Ul = 2 ** 31 - 1, Wl = ({ type: e, value: n, optionName: r }, i) => {
	if (e === `native`) {
		if (Gl(n)) {
			if (i) throw TypeError(`The \`${r}\` option cannot combine file handles with other values.`);
		} else if (typeof n != `string` && typeof n != `number` && !t(n, { checkOpen: !1 })) throw TypeError(`The \`${r}\` option is invalid: ${String(n)} (${typeof n}).`);
	}
}, Gl = (e) => typeof e?.fd == `number` && !t(e, { checkOpen: !1 }), Kl = ({ type: e, value: t, optionName: n }) => {
	if (Qs(t)) throw TypeError(`The \`${n}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (ic(e, t)) throw TypeError(`The \`${n}: { file: '...' }\` option must be used instead of \`${n}: '...'\`.`);
}, ql = (e, t) => {
	if (!t) return;
	let n = e.find(({ type: e }) => pc.has(e));
	if (n !== void 0) throw TypeError(`The \`${n.optionName}\` option cannot use both files and transforms in objectMode.`);
}, Jl = ({ initialFileDescriptors: e, addProperties: t, options: n, isSync: r }) => {
	let i = [];
	try {
		for (let a of e) Yl({
			fileDescriptor: a,
			fileDescriptors: i,
			addProperties: t,
			options: n,
			isSync: r
		});
		return i;
	} catch (e) {
		throw Zl(i), e;
	}
}, Yl = ({ fileDescriptor: e, fileDescriptors: t, addProperties: n, options: r, isSync: i }) => {
	let { direction: a, objectMode: o, stdioItems: s } = e, c = {
		direction: a,
		objectMode: o,
		stdioItems: []
	};
	t.push(c);
	for (let e of s) c.stdioItems.push(Xl({
		stdioItem: e,
		addProperties: n,
		direction: a,
		objectMode: o,
		options: r,
		fileDescriptors: t,
		isSync: i
	}));
}, Xl = ({ stdioItem: e, addProperties: t, direction: n, objectMode: r, options: i, fileDescriptors: a, isSync: o }) => {
	let s = wl({
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
}, Zl = (e) => {
	for (let { stream: t } of e.flatMap(({ stdioItems: e }) => e)) t === void 0 || M(t) || (t.on(`error`, () => {}), t.destroy());
}, Ql = (e) => {
	if (e.length > 1) return e.some(({ value: e }) => e === `overlapped`) ? `overlapped` : `pipe`;
	let [{ type: t, value: n }] = e;
	return t === `native` ? n : `pipe`;
}, $l = (e, t) => Ml(au, e, t, !0), X = ({ type: e, optionName: t }) => {
	ru(t, _c[e]);
}, eu = ({ optionName: e, value: t }) => (t === `overlapped` && ru(e, `"${t}"`), {}), tu = (e) => {
	let { optionName: t, value: n } = e;
	if (n === `pipe` && t !== `stdin`) throw TypeError(`Only the \`stdin\` option, not \`${t}\`, can be an input pipe with synchronous methods.`);
	return eu(e);
}, nu = ({ optionName: e }) => {
	if (e !== `stdin`) throw TypeError(`Only the \`stdin\` option, not \`${e}\`, can be an input transform with synchronous methods.`);
}, ru = (e, t) => {
	throw TypeError(`The \`${e}\` option cannot be ${t} with synchronous methods.`);
}, iu = {
	generator() {},
	asyncGenerator: X,
	webStream: X,
	nodeStream: X,
	webTransform: X,
	duplex: X,
	asyncIterable: X,
	native: eu
}, au = {
	input: {
		...iu,
		generator: nu,
		native: tu,
		fileUrl: ({ value: e }) => ({ contents: () => [j(u(e))] }),
		filePath: ({ value: { file: e } }) => ({ contents: () => [j(u(e))] }),
		fileNumber: X,
		iterable: ({ value: e }) => ({ contents: () => [...e] }),
		string: ({ value: e }) => ({ contents: [e] }),
		uint8Array: ({ value: e, contents: t = [e] }) => ({ contents: t })
	},
	output: {
		...iu,
		fileUrl: ({ value: e }) => ({ path: e }),
		filePath: ({ value: { file: e, append: t } }) => ({
			path: e,
			append: t
		}),
		fileNumber: ({ value: e }) => ({ path: e }),
		iterable: X,
		string: X,
		uint8Array: X
	}
}, ou = (e, t) => e ? void 0 : su.bind(void 0, t), su = function* (e, t) {
	if (typeof t != `string` && !A(t) && !x.isBuffer(t)) throw TypeError(`The \`${e}\` option's transform must use "objectMode: true" to receive as input: ${typeof t}.`);
	yield t;
}, cu = (e, t) => e ? lu.bind(void 0, t) : uu.bind(void 0, t), lu = function* (e, t) {
	du(e, t), yield t;
}, uu = function* (e, t) {
	if (du(e, t), typeof t != `string` && !A(t)) throw TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof t}.`);
	yield t;
}, du = (e, t) => {
	if (t == null) throw TypeError(`The \`${e}\` option's function must not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
}, fu = (e, t, n) => {
	if (n) return;
	if (e) return { transform: pu.bind(void 0, new TextEncoder()) };
	let r = new ge(t);
	return {
		transform: mu.bind(void 0, r),
		final: hu.bind(void 0, r)
	};
}, pu = function* (e, t) {
	x.isBuffer(t) ? yield j(t) : typeof t == `string` ? yield e.encode(t) : yield t;
}, mu = function* (e, t) {
	yield A(t) ? e.write(t) : t;
}, hu = function* (e) {
	let t = e.end();
	t !== `` && (yield t);
}, gu = (e, t, n) => n || t === `utf8` ? void 0 : { transform: _u.bind(void 0, Ki(e, t)) }, _u = function* (e, t) {
	yield typeof t == `string` ? j(x.from(t, e)) : t;
}, vu = S(async (e, t, n, r) => {
	t.currentIterable = e(...n);
	try {
		for await (let e of t.currentIterable) r.push(e);
	} finally {
		delete t.currentIterable;
	}
}), yu = async function* (e, t, n) {
	if (n === t.length) {
		yield e;
		return;
	}
	let { transform: r = Cu } = t[n];
	for await (let i of r(e)) yield* yu(i, t, n + 1);
}, bu = async function* (e) {
	for (let [t, { final: n }] of Object.entries(e)) yield* xu(n, Number(t), e);
}, xu = async function* (e, t, n) {
	if (e !== void 0) for await (let r of e()) yield* yu(r, n, t + 1);
}, Su = S(async ({ currentIterable: e }, t) => {
	if (e !== void 0) await (t ? e.throw(t) : e.return());
	else if (t) throw t;
}), Cu = function* (e) {
	yield e;
}, wu = (e, t, n, r) => {
	try {
		for (let r of e(...t)) n.push(r);
		r();
	} catch (e) {
		r(Tu(e));
	}
}, Tu = (e) => e || Object.assign(Error(`Promise was rejected with falsy value`), {
	code: `ERR_FALSY_VALUE_REJECTION`,
	reason: e
}), Eu = (e, t) => {
	try {
		return [...t.flatMap((t) => [...Du(t, e, 0)]), ...Ou(e)];
	} catch (e) {
		throw Tu(e);
	}
}, Du = function* (e, t, n) {
	if (n === t.length) {
		yield e;
		return;
	}
	let { transform: r = Au } = t[n];
	for (let i of r(e)) yield* Du(i, t, n + 1);
}, Ou = function* (e) {
	for (let [t, { final: n }] of Object.entries(e)) yield* ku(n, Number(t), e);
}, ku = function* (e, t, n) {
	if (e !== void 0) for (let r of e()) yield* Du(r, n, t + 1);
}, Au = function* (e) {
	yield e;
}, ju = ({ value: e, value: { transform: t, final: n, binary: r, writableObjectMode: i, readableObjectMode: a }, optionName: o }, { encoding: s }) => {
	let c = {}, l = Nu(e, s, o), u = K(t), d = K(n), f = u ? vu.bind(void 0, yu, c) : wu.bind(void 0, Du), p = u || d ? vu.bind(void 0, bu, c) : wu.bind(void 0, Ou), m = u || d ? Su.bind(void 0, c) : void 0;
	return { stream: new _({
		writableObjectMode: i,
		writableHighWaterMark: y(i),
		readableObjectMode: a,
		readableHighWaterMark: y(a),
		defaultEncoding: Ki(r, s),
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
}, Mu = (e, t, n, r) => {
	let i = t.filter(({ type: e }) => e === `generator`), a = r ? i.reverse() : i;
	for (let { value: t, optionName: r } of a) {
		if (!t.writableObjectMode) {
			let r = Ki(t.binary, n);
			e = e.map((e) => typeof e == `string` ? x.from(e, r) : e);
		}
		let i = Nu(t, n, r);
		e = Eu(i, e);
	}
	return e;
}, Nu = ({ transform: e, final: t, binary: n, writableObjectMode: r, readableObjectMode: i, preserveNewlines: a }, o, s) => {
	let c = {};
	return [
		{ transform: ou(r, s) },
		fu(n, o, r),
		Ia(n, a, r, c),
		{
			transform: e,
			final: t
		},
		{ transform: cu(i, s) },
		Ua({
			binary: n,
			preserveNewlines: a,
			readableObjectMode: i,
			state: c,
			encoding: o
		}),
		gu(n, o, i)
	].filter(Boolean);
}, Pu = (e, t) => {
	for (let n of Fu(e)) Iu(e, n, t);
}, Fu = (e) => new Set(Object.entries(e).filter(([, { direction: e }]) => e === `input`).map(([e]) => Number(e))), Iu = (e, t, n) => {
	let { stdioItems: r } = e[t], i = r.filter(({ contents: e }) => e !== void 0);
	if (i.length === 0 && r.every(({ type: e }) => e !== `generator`)) return;
	if (t !== 0) {
		let [{ type: e, optionName: t }] = i;
		throw TypeError(`Only the \`stdin\` option, not \`${t}\`, can be ${_c[e]} with synchronous methods.`);
	}
	let a = i.flatMap(({ type: e, contents: t }) => Lu(e, typeof t == `function` ? t() : t));
	n.input = Ru(a, r, n.encoding);
}, Lu = (e, t) => e === `iterable` ? t : t.filter((e) => e.length > 0), Ru = (e, t, n) => {
	let r = Mu(e, t, qi(n), !0);
	return zu(r), We(r);
}, zu = (e) => {
	let t = e.find((e) => !Bu(e));
	t !== void 0 && Vu(`stdin`, t);
}, Bu = (e) => typeof e == `string` || A(e), Vu = (e, t) => {
	throw TypeError(`The \`${e}\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${t}.`);
}, Hu = ({ stdioItems: e, encoding: t, verboseInfo: n, fdNumber: r }) => r !== `all` && Ft(n, r) && !H.has(t) && Uu(r) && (e.some(({ type: e, value: t }) => e === `native` && Wu.has(t)) || e.every(({ type: e }) => q.has(e))), Uu = (e) => e === 1 || e === 2, Wu = /* @__PURE__ */ new Set([`pipe`, `overlapped`]), Gu = async (e, t, n, r) => {
	for await (let i of e) qu(t) || Ju(i, n, r);
}, Ku = (e, t, n) => {
	for (let r of e) Ju(r, t, n);
}, qu = (e) => e._readableState.pipes.some((e) => !_t(e) || qu(e)), Ju = (e, t, n) => {
	let r = yn(e);
	L({
		type: `output`,
		verboseMessage: r,
		fdNumber: t,
		verboseInfo: n
	});
}, Yu = ({ fileDescriptors: e, syncResult: t, options: n, verboseInfo: r }) => {
	let i = t.output ?? Xu(n), a = /* @__PURE__ */ new Set(), o = [];
	return {
		output: i.map((t, i) => Zu({
			result: t,
			fileDescriptors: e,
			fdNumber: i,
			errors: o,
			outputFiles: a,
			verboseInfo: r
		}, n)),
		error: o.find((e) => e !== void 0)
	};
}, Xu = ({ stdio: e }) => e.map((e, t) => t !== 0 && e === `pipe` ? /* @__PURE__ */ new Uint8Array() : null), Zu = ({ result: e, fileDescriptors: t, fdNumber: n, errors: r, outputFiles: i, verboseInfo: a }, { buffer: o, encoding: s, lines: c, stripFinalNewline: l, maxBuffer: u }) => {
	if (e === null) return;
	let d = us(e, n, {
		maxBuffer: u,
		buffer: o
	}), f = j(d), { stdioItems: p, objectMode: m } = t[n], { chunks: h, error: g } = Qu(f.length === 0 ? [] : [f], p, s), { serializedResult: _, finalResult: v } = $u({
		chunks: h,
		objectMode: m,
		encoding: s,
		lines: c,
		stripFinalNewline: l,
		fdNumber: n
	}), y = ed({
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
		return b === void 0 && td(h, p, i), x;
	} catch (e) {
		return r.push(e), x;
	}
}, Qu = (e, t, n) => {
	try {
		return {
			chunks: Mu(e, t, n, !1),
			error: void 0
		};
	} catch (e) {
		return {
			chunks: [],
			error: e
		};
	}
}, $u = ({ chunks: e, objectMode: t, encoding: n, lines: r, stripFinalNewline: i, fdNumber: a }) => {
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
		finalResult: r[a] ? La(o, !i[a], t) : o
	};
}, ed = ({ serializedResult: e, fdNumber: t, verboseInfo: n, encoding: r, stdioItems: i, objectMode: a }) => {
	if (!Hu({
		stdioItems: i,
		encoding: r,
		verboseInfo: n,
		fdNumber: t
	})) return;
	let o = La(e, !1, a);
	try {
		Ku(o, t, n);
	} catch (e) {
		return e;
	}
}, td = (e, t, n) => {
	let r = t.filter(({ type: e }) => pc.has(e));
	if (r.length === 0) return;
	let i = We(e), o = /* @__PURE__ */ new Set();
	for (let e of r) {
		let { type: t, append: r } = e, s = t === `fileNumber` ? e.path : xl(e);
		o.has(s) || (o.add(s), r || n.has(s) ? a(s, i) : p(s, i), n.add(s));
	}
}, nd = async (e, t) => {
	let [n, r] = await rd(e);
	return t.isForcefullyTerminated ??= !1, [n, r];
}, rd = async (e) => {
	let [t, n] = await Promise.allSettled([T(e, `spawn`), T(e, `exit`)]);
	return t.status === `rejected` ? [] : n.status === `rejected` ? id(e) : n.value;
}, id = async (e) => {
	try {
		return await T(e, `exit`);
	} catch {
		return id(e);
	}
}, ad = async (e) => {
	let [t, n] = await e;
	if (!od(t, n) && sd(t, n)) throw new Ye();
	return [t, n];
}, od = (e, t) => e === void 0 && t === void 0, sd = (e, t) => e !== 0 || t !== null, cd = ({ error: e, status: t, signal: n, output: r }, { maxBuffer: i, buffer: a }) => {
	let o = ld(e, t, n), s = o?.code === `ETIMEDOUT`, { resultError: c, isMaxBuffer: l } = s ? {
		resultError: o,
		isMaxBuffer: !1
	} : ss({
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
}, ld = (e, t, n) => e === void 0 ? sd(t, n) ? new Ye() : void 0 : e, ud = (e, t, n) => {
	let { file: r, commandArguments: i, command: a, escapedCommand: o, startTime: s, verboseInfo: c, options: l, fileDescriptors: u } = dd(e, t, n), d = hd({
		file: r,
		commandArguments: i,
		options: l,
		command: a,
		escapedCommand: o,
		verboseInfo: c,
		fileDescriptors: u,
		startTime: s
	});
	return Bs(d, c, l);
}, dd = (e, t, n) => {
	let { command: r, escapedCommand: i, startTime: a, verboseInfo: o } = Dn(e, t, n), s = fd(n), { file: c, commandArguments: l, options: u } = Oa(e, t, s);
	return pd(u), {
		file: c,
		commandArguments: l,
		command: r,
		escapedCommand: i,
		startTime: a,
		verboseInfo: o,
		options: u,
		fileDescriptors: $l(u, o)
	};
}, fd = (e) => e.node && !e.ipc ? {
	...e,
	ipc: !1
} : e, pd = ({ ipc: e, ipcInput: t, detached: n, cancelSignal: r, killDescendants: i }) => {
	t !== void 0 && md(`ipcInput`), e && md(`ipc: true`), n && md(`detached: true`), i && md(`killDescendants: true`), r && md(`cancelSignal`);
}, md = (e) => {
	throw TypeError(`The "${e}" option cannot be used with synchronous methods.`);
}, hd = ({ file: e, commandArguments: t, options: n, command: r, escapedCommand: i, verboseInfo: a, fileDescriptors: o, startTime: s }) => {
	let c = gd({
		file: e,
		commandArguments: t,
		options: n,
		command: r,
		escapedCommand: i,
		fileDescriptors: o,
		startTime: s
	});
	if (c.failed) return c;
	let { resultError: l, exitCode: u, signal: d, timedOut: f, isMaxBuffer: p } = cd(c, n), { output: m, error: h = l } = Yu({
		fileDescriptors: o,
		syncResult: c,
		options: n,
		verboseInfo: a
	}), g = m.map((e, t) => ro(e, n, t)), _ = ao(m), v = ro(oo(m, _, n), n, `all`, _);
	return vd({
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
}, gd = ({ file: e, commandArguments: t, options: n, command: r, escapedCommand: i, fileDescriptors: a, startTime: o }) => {
	try {
		Pu(a, n);
		let r = _d(n);
		return {
			__proto__: null,
			...de(...Fa(e, t, r))
		};
	} catch (e) {
		return xs({
			error: e,
			command: r,
			escapedCommand: i,
			fileDescriptors: a,
			options: n,
			startTime: o,
			isSync: !0,
			...Ss(a, n)
		});
	}
}, _d = ({ encoding: e, maxBuffer: t, ...n }) => ({
	...n,
	encoding: `buffer`,
	maxBuffer: os(t)
}), vd = ({ error: e, exitCode: t, signal: n, timedOut: r, isMaxBuffer: i, stdio: a, all: o, options: s, command: c, escapedCommand: l, startTime: u }) => e === void 0 ? bs({
	command: c,
	escapedCommand: l,
	stdio: a,
	all: o,
	ipcOutput: [],
	options: s,
	startTime: u
}) : Ts({
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
}), yd = Symbol(`internalGetOneMessageOptions`), bd = ({ anyProcess: e, channel: t, isSubprocess: n, ipc: r }, i) => {
	let a = P(i), { reference: o = !0, filter: s } = a, { signal: c } = a[yd] ?? {};
	return xr({
		methodName: `getOneMessage`,
		isSubprocess: n,
		ipc: r,
		isConnected: Qr(e)
	}), xd({
		anyProcess: e,
		channel: t,
		isSubprocess: n,
		filter: s,
		reference: o,
		signal: c
	});
}, xd = async ({ anyProcess: e, channel: t, isSubprocess: n, filter: r, reference: i, signal: a }) => {
	Br(t, i);
	let o = Yr(e, t, n), s = new AbortController();
	Sd(a, s);
	try {
		return await Promise.race([
			Cd(o, r, s),
			wd(o, n, s),
			Td(o, n, s)
		]);
	} catch (t) {
		throw a?.aborted || Rr(e), t;
	} finally {
		s.abort(), Hr(t, i);
	}
}, Sd = (e, t) => {
	e !== void 0 && (e.aborted ? t.abort() : e.addEventListener(`abort`, () => {
		t.abort();
	}, {
		once: !0,
		signal: t.signal
	}));
}, Cd = async (e, t, { signal: n }) => {
	if (t === void 0) {
		let [t] = await T(e, `message`, { signal: n });
		return t;
	}
	for await (let [r] of ae(e, `message`, { signal: n })) if (t(r)) return r;
}, wd = async (e, t, { signal: n }) => {
	await T(e, `disconnect`, { signal: n }), wr(t);
}, Td = async (e, t, { signal: n }) => {
	let [r] = await T(e, `strict:error`, { signal: n });
	throw Er(r, t);
}, Ed = Symbol(`internalGetEachMessageOptions`), Dd = (e, t) => {
	let n = P(t), { reference: r = !0 } = n, { signal: i, shouldAwait: a = !e.isSubprocess } = n[Ed] ?? {};
	return Od({
		...e,
		shouldAwait: a,
		reference: r,
		signal: i
	});
}, Od = ({ anyProcess: e, waitProcess: t = e, channel: n, isSubprocess: r, ipc: i, shouldAwait: a, reference: o, signal: s }) => {
	xr({
		methodName: `getEachMessage`,
		isSubprocess: r,
		ipc: i,
		isConnected: Qr(e)
	}), Br(n, o);
	let c = Yr(e, n, r), l = new AbortController(), u = {};
	return kd(s, l), Ad(e, c, l), jd({
		ipcEmitter: c,
		isSubprocess: r,
		controller: l,
		state: u
	}), Md({
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
}, kd = (e, t) => {
	e !== void 0 && (e.aborted ? t.abort() : e.addEventListener(`abort`, () => {
		t.abort();
	}, {
		once: !0,
		signal: t.signal
	}));
}, Ad = async (e, t, n) => {
	try {
		await T(t, `disconnect`, { signal: n.signal }), n.abort();
	} catch {}
}, jd = async ({ ipcEmitter: e, isSubprocess: t, controller: n, state: r }) => {
	try {
		let [i] = await T(e, `strict:error`, { signal: n.signal });
		r.error = Er(i, t), n.abort();
	} catch {}
}, Md = async function* ({ anyProcess: e, waitProcess: t, channel: n, ipcEmitter: r, isSubprocess: i, shouldAwait: a, controller: o, state: s, reference: c, signal: l }) {
	try {
		for await (let [e] of ae(r, `message`, { signal: o.signal })) Nd(s), yield e;
	} catch {
		Nd(s);
	} finally {
		o.abort(), Hr(n, c), !i && !l?.aborted && Rr(e), a && await t;
	}
}, Nd = ({ error: e }) => {
	if (e) throw e;
}, Pd = (e, t, { ipc: n }) => {
	Object.assign(e, Id(t, !1, n, e));
}, Fd = () => {
	let e = D, t = D.channel !== void 0;
	return {
		...Id(e, !0, t),
		getCancelSignal: wi.bind(void 0, {
			anyProcess: e,
			channel: e.channel,
			isSubprocess: !0,
			ipc: t
		})
	};
}, Id = (e, t, n, r = e) => ({
	sendMessage: vi.bind(void 0, {
		anyProcess: e,
		channel: e.channel,
		isSubprocess: t,
		ipc: n
	}),
	getOneMessage: bd.bind(void 0, {
		anyProcess: e,
		channel: e.channel,
		isSubprocess: t,
		ipc: n
	}),
	getEachMessage: Dd.bind(void 0, {
		anyProcess: e,
		channel: e.channel,
		isSubprocess: t,
		ipc: n,
		waitProcess: r
	})
}), Ld = ({ error: e, command: t, escapedCommand: n, fileDescriptors: r, options: i, startTime: a, verboseInfo: o }) => {
	Zl(r);
	let s = new ce();
	s.kill = () => !1;
	let c = Rd(s, r), l = Bd({
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
		convertedStreams: zd(l)
	};
}, Rd = (e, t) => {
	let n = Z(), r = Z(), i = Z(), a = Array.from({ length: t.length - 3 }, Z), o = Z(), s = [
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
}, Z = () => {
	let e = new h();
	return e.on(`error`, () => {}), e.end(), e;
}, zd = (e) => {
	let t = async () => {
		await e;
	}, n = function() {
		S(t)((e) => {
			e ? this.destroy(e) : this.push(null);
		});
	}, r = S(t), i = (e, t, n) => {
		r(n);
	}, a = () => new g({ read: n }), o = () => new v({
		write: i,
		final: r
	}), s = () => new m({
		read: n,
		write: i,
		final: r
	}), c = () => a()[Symbol.asyncIterator]();
	return {
		readable: a,
		writable: o,
		duplex: s,
		readableStream: () => g.toWeb(a()),
		writableStream: () => v.toWeb(o()),
		transformStream: () => m.toWeb(s()),
		iterable: c,
		[Symbol.asyncIterator]: c
	};
}, Bd = async ({ error: e, command: t, escapedCommand: n, fileDescriptors: r, options: i, startTime: a, verboseInfo: o }) => {
	let s = xs({
		error: await e,
		command: t,
		escapedCommand: n,
		fileDescriptors: r,
		options: i,
		startTime: a,
		isSync: !1,
		...Ss(r, i)
	});
	return Bs(s, o, i);
}, Vd = (e, t) => Ml(Yd, e, t, !1), Hd = ({ type: e, optionName: t }) => {
	throw TypeError(`The \`${t}\` option cannot be ${_c[e]}.`);
}, Ud = {
	fileNumber: Hd,
	generator: ju,
	asyncGenerator: ju,
	nodeStream: ({ value: e }) => ({ stream: e }),
	webTransform: ({ value: { transform: e, writableObjectMode: t, readableObjectMode: n } }) => ({ stream: m.from({
		writable: v.fromWeb(e.writable, { objectMode: t }),
		readable: g.fromWeb(e.readable, { objectMode: n })
	}) }),
	duplex: ({ value: { transform: e } }) => ({ stream: e }),
	native() {}
}, Wd = function* (e, t) {
	for (let n of e) Kd(n, t), yield n;
}, Gd = async function* (e, t) {
	for await (let n of e) Kd(n, t), yield n;
}, Kd = (e, t) => {
	Bu(e) || Vu(t, e);
}, qd = (e) => g.from(e.length === 0 ? [] : [e]), Jd = (e, { encoding: t }) => ju(e, { encoding: qi(t) }), Yd = {
	input: {
		...Ud,
		generator: Jd,
		asyncGenerator: Jd,
		fileUrl: ({ value: e }) => ({ stream: s(e) }),
		filePath: ({ value: { file: e } }) => ({ stream: s(e) }),
		webStream: ({ value: e }, t, n) => ({ stream: g.fromWeb(e, { objectMode: n }) }),
		iterable: ({ value: e, optionName: t }, n, r) => ({ stream: g.from(r ? e : Wd(e, t)) }),
		asyncIterable: ({ value: e, optionName: t }, n, r) => ({ stream: g.from(r ? e : Gd(e, t)) }),
		string: ({ value: e }) => ({ stream: qd(e) }),
		uint8Array: ({ value: e }) => ({ stream: qd(x.from(e)) })
	},
	output: {
		...Ud,
		fileUrl: ({ value: e }) => ({ stream: c(e) }),
		filePath: ({ value: { file: e, append: t } }) => ({ stream: c(e, t ? { flags: `a` } : {}) }),
		webStream: ({ value: e }) => ({ stream: v.fromWeb(e, { objectMode: !0 }) }),
		iterable: Hd,
		asyncIterable: Hd,
		string: Hd,
		uint8Array: Hd
	}
};
function Xd(e) {
	if (!Array.isArray(e)) throw TypeError(`Expected an array, got \`${typeof e}\`.`);
	for (let t of e) nf(t);
	let t = e.some(({ readableObjectMode: e }) => e), n = Zd(e, t), r = new Qd({
		objectMode: t,
		writableHighWaterMark: n,
		readableHighWaterMark: n
	});
	for (let t of e) r.add(t);
	return r;
}
const Zd = (e, t) => {
	if (e.length === 0) return y(t);
	let n = e.filter(({ readableObjectMode: e }) => e === t).map(({ readableHighWaterMark: e }) => e);
	return Math.max(...n);
};
var Qd = class extends h {
	#e = /* @__PURE__ */ new Set([]);
	#t = /* @__PURE__ */ new Set([]);
	#n = /* @__PURE__ */ new Set([]);
	#r;
	#i = Symbol(`unpipe`);
	#a = /* @__PURE__ */ new WeakMap();
	add(e) {
		if (nf(e), this.#e.has(e)) return;
		this.#e.add(e), this.#r ??= $d(this, this.#e, this.#i);
		let t = rf({
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
		if (nf(e), !this.#e.has(e)) return !1;
		let t = this.#a.get(e);
		return t !== void 0 && (this.#a.delete(e), e.unpipe(this), await t, !0);
	}
};
const $d = async (e, t, n) => {
	mf(e, hf);
	let r = new AbortController();
	try {
		await Promise.race([ef(e, r), tf(e, t, n, r)]);
	} finally {
		r.abort(), mf(e, -hf);
	}
}, ef = async (e, { signal: t }) => {
	try {
		await O(e, {
			signal: t,
			cleanup: !0
		});
	} catch (t) {
		throw lf(e, t), t;
	}
}, tf = async (e, t, n, { signal: r }) => {
	for await (let [i] of ae(e, `unpipe`, { signal: r })) t.has(i) && i.emit(n);
}, nf = (e) => {
	if (typeof e?.pipe != `function`) throw TypeError(`Expected a readable stream, got: \`${typeof e}\`.`);
}, rf = async ({ passThroughStream: e, stream: t, streams: n, ended: r, aborted: i, onFinished: a, unpipeEvent: o }) => {
	mf(e, gf);
	let s = new AbortController();
	try {
		await Promise.race([
			af(a, t, s),
			of({
				passThroughStream: e,
				stream: t,
				streams: n,
				ended: r,
				aborted: i,
				controller: s
			}),
			sf({
				stream: t,
				streams: n,
				ended: r,
				aborted: i,
				unpipeEvent: o,
				controller: s
			})
		]);
	} finally {
		s.abort(), mf(e, -gf);
	}
	n.size > 0 && n.size === r.size + i.size && (r.size === 0 && i.size > 0 ? df(e) : cf(e));
}, af = async (e, t, { signal: n }) => {
	try {
		await e, n.aborted || df(t);
	} catch (e) {
		n.aborted || lf(t, e);
	}
}, of = async ({ passThroughStream: e, stream: t, streams: n, ended: r, aborted: i, controller: { signal: a } }) => {
	try {
		await O(t, {
			signal: a,
			cleanup: !0,
			readable: !0,
			writable: !1
		}), n.has(t) && r.add(t);
	} catch (r) {
		if (a.aborted || !n.has(t)) return;
		uf(r) ? i.add(t) : ff(e, r);
	}
}, sf = async ({ stream: e, streams: t, ended: n, aborted: r, unpipeEvent: i, controller: { signal: a } }) => {
	if (await T(e, i, { signal: a }), !e.readable) return T(a, `abort`, { signal: a });
	t.delete(e), n.delete(e), r.delete(e);
}, cf = (e) => {
	e.writable && e.end();
}, lf = (e, t) => {
	uf(t) ? df(e) : ff(e, t);
}, uf = (e) => e?.code === `ERR_STREAM_PREMATURE_CLOSE`, df = (e) => {
	(e.readable || e.writable) && e.destroy();
}, ff = (e, t) => {
	e.destroyed || (e.once(`error`, pf), e.destroy(t));
}, pf = () => {}, mf = (e, t) => {
	let n = e.getMaxListeners();
	n !== 0 && n !== 1 / 0 && e.setMaxListeners(n + t);
}, hf = 2, gf = 1, _f = (e, t, n) => {
	e.pipe(t), vf(e, t), bf(e, t, n);
}, vf = async (e, t) => {
	if (!(M(e) || M(t))) {
		try {
			await O(e, {
				cleanup: !0,
				readable: !0,
				writable: !1
			});
		} catch {}
		yf(t);
	}
}, yf = (e) => {
	e.writable && e.end();
}, bf = async (e, t, n) => {
	if (!(M(e) || M(t))) {
		try {
			await O(t, {
				cleanup: !0,
				readable: !1,
				writable: !0
			});
		} catch {}
		n !== void 0 && await n(), xf(e);
	}
}, xf = (e) => {
	e.readable && e.destroy();
}, Sf = (e, t, n) => {
	let r = /* @__PURE__ */ new Map();
	for (let [i, { stdioItems: a, direction: o }] of Object.entries(t)) {
		let t = a.filter(({ type: e }) => q.has(e));
		for (let { stream: n } of t) Cf(e, n, o, i);
		let s = a.filter(({ type: e }) => !q.has(e));
		for (let { stream: t } of s) Tf({
			subprocess: e,
			stream: t,
			direction: o,
			fdNumber: i,
			pipeGroups: r,
			controller: n
		});
	}
	for (let [e, t] of r) {
		let n = t.length === 1 ? t[0] : Xd(t);
		_f(n, e);
	}
}, Cf = (e, t, n, r) => {
	n === `output` ? _f(e.stdio[r], t) : _f(t, e.stdio[r]);
	let i = wf[r];
	i !== void 0 && (e[i] = t), e.stdio[r] = t;
}, wf = [
	`stdin`,
	`stdout`,
	`stderr`
], Tf = ({ subprocess: e, stream: t, direction: n, fdNumber: r, pipeGroups: i, controller: a }) => {
	if (t === void 0) return;
	Ef(t, a);
	let [o, s] = n === `output` ? [t, e.stdio[r]] : [e.stdio[r], t], c = i.get(o) ?? [];
	i.set(o, [...c, s]);
}, Ef = (e, { signal: t }) => {
	M(e) && zr(e, Df, t);
}, Df = 2, Of = D.platform === `win32`, kf = (e) => !Of && e.killDescendants ? {
	...e,
	detached: !0
} : e, Af = (e, { killDescendants: t }) => {
	if (!t) {
		let t = e.kill.bind(e);
		return (...n) => e.pid !== void 0 && t(...n);
	}
	return (Of ? Pf : Nf).bind(void 0, e);
}, jf = (e) => e.pid === void 0 || Of && Mf(e), Mf = ({ exitCode: e, signalCode: t }) => e !== null || t !== null, Nf = (e, t) => {
	if (jf(e)) return !1;
	try {
		return D.kill(-e.pid, t);
	} catch {
		return e.kill(t);
	}
}, Pf = (e, t) => {
	if (jf(e)) return !1;
	let n = Ff();
	return n === void 0 ? e.kill(t) : (le(n, [
		`/pid`,
		`${e.pid}`,
		`/T`,
		`/F`
	], (n) => {
		n && e.kill(t);
	}), !0);
}, Ff = () => {
	let e = [D.env.SystemRoot, D.env.windir].find((e) => e && If(e));
	return e === void 0 ? void 0 : Se.join(e, `System32`, `taskkill.exe`);
}, If = (e) => {
	let { root: t } = Se.parse(e);
	return /^[a-z]:[/\\]/i.test(t);
}, Q = [];
Q.push(`SIGHUP`, `SIGINT`, `SIGTERM`), process.platform !== `win32` && Q.push(`SIGALRM`, `SIGABRT`, `SIGVTALRM`, `SIGXCPU`, `SIGXFSZ`, `SIGUSR2`, `SIGTRAP`, `SIGSYS`, `SIGQUIT`, `SIGIOT`), process.platform === `linux` && Q.push(`SIGIO`, `SIGPOLL`, `SIGPWR`, `SIGSTKFLT`);
const Lf = (e) => !!e && typeof e == `object` && typeof e.removeListener == `function` && typeof e.emit == `function` && typeof e.reallyExit == `function` && typeof e.listeners == `function` && typeof e.kill == `function` && typeof e.pid == `number` && typeof e.on == `function`, Rf = Symbol.for(`signal-exit emitter`), zf = globalThis, Bf = Object.defineProperty.bind(Object);
var Vf = class {
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
		if (zf[Rf]) return zf[Rf];
		Bf(zf, Rf, {
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
}, Hf = class {};
const Uf = (e) => ({
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
var Wf = class extends Hf {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
}, Gf = class extends Hf {
	#e = Kf.platform === `win32` ? `SIGINT` : `SIGHUP`;
	#t = new Vf();
	#n;
	#r;
	#i;
	#a = {};
	#o = !1;
	constructor(e) {
		super(), this.#n = e, this.#a = {};
		for (let t of Q) this.#a[t] = () => {
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
		if (!Lf(this.#n)) return () => {};
		this.#o === !1 && this.load();
		let n = t?.alwaysLast ? `afterExit` : `exit`;
		return this.#t.on(n, e), () => {
			this.#t.removeListener(n, e), this.#t.listeners.exit.length === 0 && this.#t.listeners.afterExit.length === 0 && this.unload();
		};
	}
	load() {
		if (!this.#o) {
			this.#o = !0, this.#t.count += 1;
			for (let e of Q) try {
				let t = this.#a[e];
				t && this.#n.on(e, t);
			} catch {}
			this.#n.emit = (e, ...t) => this.#c(e, ...t), this.#n.reallyExit = (e) => this.#s(e);
		}
	}
	unload() {
		this.#o && (this.#o = !1, Q.forEach((e) => {
			let t = this.#a[e];
			if (!t) throw Error(`Listener not defined for signal: ` + e);
			try {
				this.#n.removeListener(e, t);
			} catch {}
		}), this.#n.emit = this.#r, this.#n.reallyExit = this.#i, --this.#t.count);
	}
	#s(e) {
		return Lf(this.#n) ? (this.#n.exitCode = e || 0, this.#t.emit(`exit`, this.#n.exitCode, null), this.#i.call(this.#n, this.#n.exitCode)) : 0;
	}
	#c(e, ...t) {
		let n = this.#r;
		if (e === `exit` && Lf(this.#n)) {
			typeof t[0] == `number` && (this.#n.exitCode = t[0]);
			let r = n.call(this.#n, e, ...t);
			return this.#t.emit(`exit`, this.#n.exitCode, null), r;
		}
		return n.call(this.#n, e, ...t);
	}
};
const Kf = globalThis.process, { onExit: qf, load: Jf, unload: Yf } = Uf(Lf(Kf) ? new Gf(Kf) : new Wf()), Xf = (e, { cleanup: t, detached: n }, { signal: r }) => {
	if (!t || n) return;
	let i = qf(() => {
		e();
	});
	ie(r, () => {
		i();
	});
}, Zf = () => ({
	readableDestroy: /* @__PURE__ */ new WeakMap(),
	writableFinal: /* @__PURE__ */ new WeakMap(),
	writableDestroy: /* @__PURE__ */ new WeakMap()
}), Qf = (e, t, n) => {
	let r = e[n];
	r.has(t) || r.set(t, []);
	let i = r.get(t), a = B();
	return i.push(a), {
		resolve: a.resolve.bind(a),
		promises: i
	};
}, $f = async ({ resolve: e, promises: t }, n) => {
	e();
	let [r] = await Promise.race([Promise.allSettled([!0, n]), Promise.all([!1, ...t])]);
	return !r;
}, ep = ({ subprocessStdout: e, subprocess: t, binary: n, shouldEncode: r, encoding: i, preserveNewlines: a }) => {
	let o = new AbortController();
	return tp(t, o), ip({
		stream: e,
		controller: o,
		binary: n,
		shouldEncode: !e.readableObjectMode && r,
		encoding: i,
		shouldSplit: !e.readableObjectMode,
		preserveNewlines: a
	});
}, tp = async (e, t) => {
	try {
		await e;
	} catch {} finally {
		t.abort();
	}
}, np = ({ stream: e, onStreamEnd: t, lines: n, encoding: r, stripFinalNewline: i, allMixed: a }) => {
	let o = new AbortController();
	rp(t, o, e);
	let s = e.readableObjectMode && !a;
	return ip({
		stream: e,
		controller: o,
		binary: r === `buffer`,
		shouldEncode: !s,
		encoding: r,
		shouldSplit: !s && n,
		preserveNewlines: !i
	});
}, rp = async (e, t, n) => {
	try {
		await e;
	} catch {
		n.destroy();
	} finally {
		t.abort();
	}
}, ip = ({ stream: e, controller: t, binary: n, shouldEncode: r, encoding: i, shouldSplit: a, preserveNewlines: o }) => {
	let s = ae(e, `data`, {
		signal: t.signal,
		highWaterMark: op,
		highWatermark: op
	});
	return sp({
		onStdoutChunk: s,
		controller: t,
		binary: n,
		shouldEncode: r,
		encoding: i,
		shouldSplit: a,
		preserveNewlines: o
	});
}, ap = y(!0), op = ap, sp = async function* ({ onStdoutChunk: e, controller: t, binary: n, shouldEncode: r, encoding: i, shouldSplit: a, preserveNewlines: o }) {
	let s = cp({
		binary: n,
		shouldEncode: r,
		encoding: i,
		shouldSplit: a,
		preserveNewlines: o
	});
	try {
		for await (let [t] of e) yield* Du(t, s, 0);
	} catch (e) {
		if (!t.signal.aborted) throw e;
	} finally {
		yield* Ou(s);
	}
}, cp = ({ binary: e, shouldEncode: t, encoding: n, shouldSplit: r, preserveNewlines: i }) => [fu(e, n, !t), Ia(e, i, !r, {})].filter(Boolean), lp = (e, t, n) => {
	let { from: r, binary: i = !1, preserveNewlines: a = !1 } = P(n);
	F(i, `binary`), F(a, `preserveNewlines`);
	let o = i || H.has(t), s = el(e, r), c = ep({
		subprocessStdout: s,
		subprocess: e,
		binary: o,
		shouldEncode: !0,
		encoding: t,
		preserveNewlines: a
	});
	return up(c, s, e);
}, up = async function* (e, t, n) {
	try {
		yield* e;
	} finally {
		t.readable && t.destroy(), await n;
	}
}, dp = async (e, t, n, { isSameDirection: r, stopOnExit: i = !1, readable: a = !0, writable: o = !0 } = {}) => {
	let s = fp(e, n), c = new AbortController();
	try {
		await Promise.race([...i ? [n.exitPromise] : [], O(e, {
			cleanup: !0,
			signal: c.signal,
			readable: a,
			writable: o
		})]);
	} catch (i) {
		!s.stdinCleanedUp && !hp(e, t, n, i) && gp(i, t, n, r);
	} finally {
		c.abort();
	}
}, fp = (e, { originalStreams: t, subprocess: n }) => {
	let [r] = t, i = { stdinCleanedUp: !1 };
	return (e === r || e === n.stdin) && pp(e, n, i), i;
}, pp = (e, t, n) => {
	let { _destroy: r } = e;
	e._destroy = (...i) => {
		mp(t, n), r.call(e, ...i);
	};
}, mp = ({ exitCode: e, signalCode: t }, n) => {
	(e !== null || t !== null) && (n.stdinCleanedUp = !0);
}, hp = (e, t, n, r) => {
	let i = n.originalStreams[t];
	return e !== i && vp(n, t) && i?.destroyed === !0 && (yp(r) || r?.code === `ABORT_ERR`);
}, gp = (e, t, n, r) => {
	if (!_p(e, t, n, r)) throw e;
}, _p = (e, t, n, r = !0) => n.propagating ? bp(e) || yp(e) : (n.propagating = !0, vp(n, t) === r ? bp(e) : yp(e)), vp = ({ fileDescriptors: e }, t) => t !== `all` && e[t].direction === `input`, yp = (e) => e?.code === `ERR_STREAM_PREMATURE_CLOSE`, bp = (e) => e?.code === `EPIPE`, xp = async (e) => {
	if (e !== void 0) try {
		await Cp(e);
	} catch {}
}, Sp = async (e) => {
	if (e !== void 0) try {
		await wp(e);
	} catch {}
}, Cp = async (e) => {
	await O(e, {
		cleanup: !0,
		readable: !1,
		writable: !0
	});
}, wp = async (e) => {
	await O(e, {
		cleanup: !0,
		readable: !0,
		writable: !1
	});
}, Tp = (e) => {
	if (e) throw e;
}, Ep = (e, t, n) => {
	n && !yp(n) ? e.destroy(n) : t && e.destroy();
}, Dp = ({ subprocess: e, concurrentStreams: t, encoding: n }, r) => {
	let { from: i, binary: a = !0, preserveNewlines: o = !0 } = P(r);
	F(a, `binary`), F(o, `preserveNewlines`);
	let s = a || H.has(n), c = el(e, i), l = Qf(t, c, `readableDestroy`), { readableEncoding: u, readableObjectMode: d, readableHighWaterMark: f } = Op(c, s), { read: p, onStdoutDataDone: m } = kp({
		subprocessStdout: c,
		subprocess: e,
		binary: s,
		encoding: n,
		preserveNewlines: o
	}), h = new g({
		read: p,
		destroy: S(Np.bind(void 0, {
			subprocessStdout: c,
			subprocess: e,
			waitReadableDestroy: l
		})),
		highWaterMark: f,
		objectMode: d,
		encoding: u
	});
	return jp({
		subprocessStdout: c,
		onStdoutDataDone: m,
		readable: h,
		subprocess: e
	}), h;
}, Op = ({ readableEncoding: e, readableObjectMode: t, readableHighWaterMark: n }, r) => r ? {
	readableEncoding: e,
	readableObjectMode: t,
	readableHighWaterMark: n
} : {
	readableEncoding: e,
	readableObjectMode: !0,
	readableHighWaterMark: ap
}, kp = ({ subprocessStdout: e, subprocess: t, binary: n, encoding: r, preserveNewlines: i }) => {
	let a = B(), o = ep({
		subprocessStdout: e,
		subprocess: t,
		binary: n,
		shouldEncode: !n,
		encoding: r,
		preserveNewlines: i
	});
	return {
		read() {
			Ap(this, o, a);
		},
		onStdoutDataDone: a
	};
}, Ap = async (e, t, n) => {
	try {
		let { value: r, done: i } = await t.next();
		i ? n.resolve() : e.push(r);
	} catch {}
}, jp = async ({ subprocessStdout: e, onStdoutDataDone: t, readable: n, subprocess: r, subprocessStdin: i }) => {
	try {
		await wp(e), await r, await xp(i), await t, n.readable && n.push(null);
	} catch (e) {
		await xp(i), Pp(n, await Mp(r, e));
	}
}, Mp = async (e, t) => {
	if (t.code !== `ERR_STREAM_PREMATURE_CLOSE`) return t;
	try {
		await e;
	} catch (e) {
		return e;
	}
	return t;
}, Np = async ({ subprocessStdout: e, subprocess: t, waitReadableDestroy: n }, r) => {
	await $f(n, t) && (Pp(e, r?.code === `ABORT_ERR` ? void 0 : r), await t), Tp(r);
}, Pp = (e, t) => {
	Ep(e, e.readable, t);
}, Fp = (e, t) => g.toWeb(e.readable(t)), Ip = (e, t) => v.toWeb(e.writable(t)), Lp = (e, t) => m.toWeb(e.duplex(t)), Rp = ({ source: e, sourcePromise: t, boundOptions: n, createNested: r }, ...i) => {
	let a = Tn(), { destination: o, destinationStream: s, destinationError: c, from: l, unpipeSignal: u } = zp(n, r, i), { sourceStream: d, sourceError: f } = Up(e, l), { options: p, fileDescriptors: m } = Y.get(e);
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
}, zp = (e, t, n) => {
	let r;
	try {
		r = Vp(e, t, ...n);
	} catch (e) {
		return { destinationError: e };
	}
	let { destination: i, pipeOptions: a } = r;
	try {
		let { from: e, to: t, unpipeSignal: n } = P(a);
		return gr(n, `unpipeSignal`), {
			destination: i,
			destinationStream: $c(i, t),
			from: e,
			unpipeSignal: n
		};
	} catch (e) {
		return Bp(i, n[0]), { destinationError: e };
	}
}, Bp = (e, t) => {
	e !== t && e.kill(), e.catch(() => {});
}, Vp = (e, t, n, ...r) => {
	if (Array.isArray(n)) return {
		destination: t(Hp, e)(n, ...r),
		pipeOptions: e
	};
	if (typeof n == `string` || n instanceof URL || Te(n)) {
		if (Object.keys(e).length > 0) throw TypeError(`Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).`);
		let [i, a, o] = De(n, ...r);
		return {
			destination: t(Hp)(i, a, o),
			pipeOptions: o
		};
	}
	if (Y.has(n)) {
		if (Object.keys(e).length > 0) throw TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: n,
			pipeOptions: r[0]
		};
	}
	throw TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${n}`);
}, Hp = ({ options: e }) => ({ options: {
	__proto__: null,
	...e,
	...e.stdio === void 0 && { stdin: `pipe` },
	piped: !0
} }), Up = (e, t) => {
	try {
		return { sourceStream: el(e, t) };
	} catch (e) {
		return { sourceError: e };
	}
}, Wp = ({ sourceStream: e, sourceError: t, destinationStream: n, destinationError: r, fileDescriptors: i, sourceOptions: a, startTime: o }) => {
	let s = Gp({
		sourceStream: e,
		sourceError: t,
		destinationStream: n,
		destinationError: r
	});
	if (s !== void 0) throw Kp({
		error: s,
		fileDescriptors: i,
		sourceOptions: a,
		startTime: o
	});
}, Gp = ({ sourceStream: e, sourceError: t, destinationStream: n, destinationError: r }) => {
	if (t !== void 0 && r !== void 0) return r;
	if (r !== void 0) return xf(e), r;
	if (t !== void 0) return yf(n), t;
}, Kp = ({ error: e, fileDescriptors: t, sourceOptions: n, startTime: r }) => xs({
	error: e,
	command: qp,
	escapedCommand: qp,
	fileDescriptors: t,
	options: n,
	startTime: r,
	isSync: !1
}), qp = `source.pipe(destination)`, Jp = async (e) => {
	let [{ status: t, reason: n, value: r = n }, { status: i, reason: a, value: o = a }, { reason: s, value: c = s }] = await e;
	if (o.pipedFrom.includes(c) || o.pipedFrom.push(c), i === `rejected`) throw o;
	if (t === `rejected`) throw r;
	return o;
}, Yp = (e, t, n) => {
	let r = am.has(t) ? Zp(e, t) : Xp(e, t);
	return zr(e, om, n.signal), zr(t, sm, n.signal), im(t), r;
}, Xp = (e, t) => {
	let n = Xd([e]);
	return em(n, e), _f(n, t, () => rm(n)), am.set(t, n), n;
}, Zp = (e, t) => {
	let n = am.get(t);
	return n.add(e), em(n, e), n;
}, Qp = /* @__PURE__ */ new WeakMap(), $p = /* @__PURE__ */ new WeakMap(), em = (e, t) => {
	tm(Qp, e, t), tm($p, t, e);
}, tm = (e, t, n) => {
	e.has(t) || e.set(t, /* @__PURE__ */ new Set()), e.get(t).add(n);
}, nm = async (e, t) => {
	Qp.get(e)?.delete(t), $p.get(t)?.delete(e), await e.remove(t);
}, rm = async (e) => {
	for (let t of Qp.get(e)) {
		let n = $p.get(t);
		n.delete(e), n.size > 0 && await e.remove(t);
	}
}, im = async (e) => {
	try {
		await O(e, {
			cleanup: !0,
			readable: !1,
			writable: !0
		});
	} catch {}
	am.delete(e);
}, am = /* @__PURE__ */ new WeakMap(), om = 2, sm = 1, cm = (e, t) => e === void 0 ? [] : [lm(e, t)], lm = async (e, { sourceStream: t, mergedStream: n, fileDescriptors: r, sourceOptions: i, startTime: a }) => {
	throw await ee(e, t), await nm(n, t), Kp({
		error: Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors: r,
		sourceOptions: i,
		startTime: a
	});
}, um = (e, ...t) => {
	if (k(t[0])) return um.bind(void 0, {
		...e,
		boundOptions: {
			...e.boundOptions,
			...t[0]
		}
	});
	if (e.source === void 0) return e.sourcePromise;
	let { destination: n, ...r } = Rp(e, ...t), i = new AbortController(), a = Tm({
		...r,
		destination: n,
		pipeFailureController: i
	});
	return a.pipe = um.bind(void 0, {
		...e,
		source: n,
		sourcePromise: a,
		boundOptions: {}
	}), dm(a, n, i.signal), a;
}, dm = (e, t, n) => {
	t !== void 0 && (fm(e, t), _m(e, t, n));
}, fm = (e, t) => {
	let n = Y.get(t);
	Y.set(e, n), e.stdio = t.stdio, e.all = t.all;
	let { options: { encoding: r } } = n, i = Zf();
	e[Symbol.asyncIterator] = lp.bind(void 0, e, r, {}), e.iterable = lp.bind(void 0, e, r), e.readable = hm.bind(void 0, e, {
		subprocess: e,
		concurrentStreams: i,
		encoding: r
	}), e.readableStream = Fp.bind(void 0, e), pm(e, t);
}, pm = (e, t) => {
	t.all === void 0 ? e.all = void 0 : Object.defineProperty(e, "all", {
		get() {
			mm(e, t.all);
			let n = e.readable({ from: `all` });
			return n.on(`error`, () => {}), mm(e, n), n;
		},
		enumerable: !0,
		configurable: !0
	});
}, mm = (e, t) => {
	Object.defineProperty(e, "all", {
		value: t,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}, hm = (e, t, ...n) => {
	let r = Dp(t, ...n);
	return gm(e, r), r;
}, gm = async (e, t) => {
	try {
		await e;
	} catch (e) {
		t.destroy(e);
	}
}, _m = (e, t, n) => {
	e.sendMessage = t.sendMessage, e.getOneMessage = vm.bind(void 0, t, n), e.getEachMessage = xm.bind(void 0, e, t, n);
}, vm = (e, t, ...n) => {
	let r = new AbortController(), i = e.getOneMessage(...Cm(n, r.signal, yd));
	return ym(t, i, r);
}, ym = async (e, t, n) => {
	try {
		return await Promise.race([t, bm(e, n.signal)]);
	} finally {
		n.abort();
	}
}, bm = (e, t) => new Promise((n, r) => {
	e.aborted ? r(e.reason) : e.addEventListener(`abort`, () => {
		r(e.reason);
	}, {
		once: !0,
		signal: t
	});
}), xm = (e, t, n, ...r) => {
	let i = new AbortController(), a = t.getEachMessage(...Cm(r, i.signal, Ed));
	return wm(n, i), Sm(e, a, i);
}, Sm = async function* (e, t, n) {
	try {
		yield* t;
	} finally {
		n.abort(), await e;
	}
}, Cm = (e, t, n) => {
	if (e[0] === null) return e;
	let [r] = e;
	return [{
		...r,
		[n]: {
			signal: t,
			shouldAwait: !1
		}
	}];
}, wm = (e, t) => {
	e.aborted ? t.abort() : e.addEventListener(`abort`, () => {
		t.abort();
	}, {
		once: !0,
		signal: t.signal
	});
}, Tm = async ({ source: e, sourcePromise: t, sourceStream: n, sourceOptions: r, sourceError: i, destination: a, destinationStream: o, destinationError: s, unpipeSignal: c, fileDescriptors: l, startTime: u, pipeFailureController: d }) => {
	let f = new AbortController();
	try {
		let d = Em(t, a, e);
		Wp({
			sourceStream: n,
			sourceError: i,
			destinationStream: o,
			destinationError: s,
			fileDescriptors: l,
			sourceOptions: r,
			startTime: u
		});
		let p = Yp(n, o, f);
		return await Promise.race([Jp(d), ...cm(c, {
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
}, Em = (e, t, n) => Promise.allSettled([
	e,
	t,
	n
]), Dm = async ({ stream: e, onStreamEnd: t, fdNumber: n, encoding: r, buffer: i, maxBuffer: a, lines: o, allMixed: s, stripFinalNewline: c, allFds: l, verboseInfo: u, streamInfo: d }) => {
	let f = Om({
		stream: e,
		onStreamEnd: t,
		fdNumber: n,
		encoding: r,
		allMixed: s,
		verboseInfo: u,
		streamInfo: d
	});
	if (!i) {
		await Promise.all([km(e), f]);
		return;
	}
	let p = io(c, n, l), m = np({
		stream: e,
		onStreamEnd: t,
		lines: o,
		encoding: r,
		stripFinalNewline: p,
		allMixed: s
	}), [h] = await Promise.all([Am({
		stream: e,
		iterable: m,
		fdNumber: n,
		encoding: r,
		maxBuffer: a,
		lines: o
	}), f]);
	return h;
}, Om = async ({ stream: e, onStreamEnd: t, fdNumber: n, encoding: r, allMixed: i, verboseInfo: a, streamInfo: { fileDescriptors: o } }) => {
	if (!Hu({
		stdioItems: o[n]?.stdioItems,
		encoding: r,
		verboseInfo: a,
		fdNumber: n
	})) return;
	let s = np({
		stream: e,
		onStreamEnd: t,
		lines: !0,
		encoding: r,
		stripFinalNewline: !0,
		allMixed: i
	});
	await Gu(s, e, n, a);
}, km = async (e) => {
	await ye(), e.readableFlowing === null && e.resume();
}, Am = async ({ stream: e, stream: { readableObjectMode: t }, iterable: n, fdNumber: r, encoding: i, maxBuffer: a, lines: o }) => {
	try {
		return t || o ? await Po(n, { maxBuffer: a }) : i === `buffer` ? new Uint8Array(await Io(n, { maxBuffer: a })) : await Zo(n, { maxBuffer: a });
	} catch (n) {
		return Mm(ts({
			error: n,
			stream: e,
			readableObjectMode: t,
			lines: o,
			encoding: i,
			fdNumber: r
		}));
	}
}, jm = async (e) => {
	try {
		return await e;
	} catch (e) {
		return Mm(e);
	}
}, Mm = (e) => Le(e?.bufferedData) ? new Uint8Array(e.bufferedData) : e?.bufferedData, Nm = ({ subprocess: e, encoding: t, buffer: n, maxBuffer: r, lines: i, stripFinalNewline: a, verboseInfo: o, streamInfo: s }) => e.stdio.map((e, c) => Pm({
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
})), Pm = async ({ stream: e, fdNumber: t, encoding: n, buffer: r, maxBuffer: i, lines: a, allMixed: o, stripFinalNewline: s, allFds: c, verboseInfo: l, streamInfo: u }) => {
	if (!e) return;
	let d = dp(e, t, u);
	if (vp(u, t)) {
		await d;
		return;
	}
	let [f] = await Promise.all([Dm({
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
}, Fm = ({ stdout: e, stderr: t }, { all: n }) => {
	if (!n) return;
	let r = [[e, 1], [t, 2]].filter(([e]) => e);
	return r.length === 0 ? void 0 : gt(Xd(r.map(([e]) => e)));
}, Im = ({ stdout: e, stderr: t }, [, n, r]) => [...e !== null && n ? [1] : [], ...t !== null && r ? [2] : []], Lm = ({ subprocess: e, all: t, encoding: n, buffer: r, maxBuffer: i, lines: a, stripFinalNewline: o, verboseInfo: s, streamInfo: c }) => {
	let { stream: l, buffer: u, drainedStream: d } = Rm(e, t, r);
	return Promise.all([Pm({
		stream: l,
		buffer: u,
		fdNumber: `all`,
		encoding: n,
		maxBuffer: i[1] + i[2],
		lines: a[1] || a[2],
		allFds: Im(e, r),
		allMixed: l === t && zm(e, t),
		stripFinalNewline: o,
		verboseInfo: s,
		streamInfo: c
	}), d === void 0 ? void 0 : km(d)]).then(([e]) => e);
}, Rm = ({ stdout: e, stderr: t }, n, [, r, i]) => {
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
}, zm = ({ stdout: e, stderr: t }, n) => n && e && t && e.readableObjectMode !== t.readableObjectMode, Bm = (e) => Ft(e, `ipc`), Vm = (e, t) => {
	let n = yn(e);
	L({
		type: `ipc`,
		verboseMessage: n,
		fdNumber: `ipc`,
		verboseInfo: t
	});
}, Hm = async ({ subprocess: e, buffer: t, maxBuffer: n, ipc: r, ipcOutput: i, verboseInfo: a }) => {
	if (!r) return i;
	let o = Bm(a), s = Nt(t, `ipc`), c = Nt(n, `ipc`), l = [];
	for await (let t of Od({
		anyProcess: e,
		channel: e.channel,
		isSubprocess: !1,
		ipc: r,
		shouldAwait: !1,
		reference: !0
	})) if (s && (rs(i, c), i.push(t)), o) try {
		Vm(t, a);
	} catch (e) {
		l.push(e);
	}
	if (l.length > 0) throw l[0];
	return i;
}, Um = async (e, t) => (await Promise.allSettled([e]), t), Wm = async ({ subprocess: e, kill: t, all: n, options: { encoding: r, buffer: i, maxBuffer: a, lines: o, timeoutDuration: s, cancelSignal: c, gracefulCancel: l, forceKillAfterDelay: u, stripFinalNewline: d, ipc: f, ipcInput: p }, context: m, verboseInfo: h, fileDescriptors: g, originalStreams: _, onInternalError: v, controller: y }) => {
	let b = nd(e, m), x = {
		originalStreams: _,
		fileDescriptors: g,
		subprocess: e,
		exitPromise: b,
		propagating: !1
	}, ee = Nm({
		subprocess: e,
		encoding: r,
		buffer: i,
		maxBuffer: a,
		lines: o,
		stripFinalNewline: d,
		verboseInfo: h,
		streamInfo: x
	}), S = Lm({
		subprocess: e,
		all: n,
		encoding: r,
		buffer: i,
		maxBuffer: a,
		lines: o,
		stripFinalNewline: d,
		verboseInfo: h,
		streamInfo: x
	}), te = [], C = Hm({
		subprocess: e,
		buffer: i,
		maxBuffer: a,
		ipc: f,
		ipcOutput: te,
		verboseInfo: h
	}), ne = Gm(_, e, x), w = Km(g, x);
	try {
		return await Promise.race([
			Promise.all([
				{},
				ad(b),
				Promise.all(ee),
				S,
				C,
				Hi(e, p, f),
				...ne,
				...w
			]),
			v,
			qm(e, y),
			...or(t, s, m, y),
			...yr({
				kill: t,
				cancelSignal: c,
				gracefulCancel: l,
				context: m,
				controller: y
			}),
			...Mi({
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
		return m.terminationReason ??= `other`, e instanceof W && t(), Promise.all([
			{ error: e },
			b,
			Promise.all(ee.map((e) => jm(e))),
			jm(S),
			Um(C, te),
			Promise.allSettled(ne),
			Promise.allSettled(w)
		]);
	}
}, Gm = (e, t, n) => e.map((e, r) => e === t.stdio[r] ? void 0 : dp(e, r, n)), Km = (e, n) => e.flatMap(({ stdioItems: e, direction: r }, i) => e.filter(({ value: e, stream: n = e }) => t(n, { checkOpen: !1 }) && !M(n)).map(({ type: e, value: t, stream: a = t }) => dp(a, i, n, {
	isSameDirection: q.has(e),
	stopOnExit: e === `native`,
	readable: r !== `output` || q.has(e)
}))), qm = async (e, { signal: t }) => {
	let [n] = await T(e, `error`, { signal: t });
	throw n;
}, Jm = ({ subprocess: e, concurrentStreams: t }, n) => {
	let { to: r } = P(n), i = $c(e, r), { waitWritableFinal: a, waitWritableDestroy: o } = Ym(t, i), s = new v({
		...Xm(i, e, a),
		destroy: S(nh.bind(void 0, {
			subprocessStdin: i,
			subprocess: e,
			waitWritableFinal: a,
			waitWritableDestroy: o
		})),
		highWaterMark: i.writableHighWaterMark,
		objectMode: i.writableObjectMode
	});
	return $m(i, s, void 0, e), s;
}, Ym = (e, t) => ({
	waitWritableFinal: Qf(e, t, `writableFinal`),
	waitWritableDestroy: Qf(e, t, `writableDestroy`)
}), Xm = (e, t, n) => ({
	write: Zm.bind(void 0, e),
	final: S(Qm.bind(void 0, e, t, n))
}), Zm = (e, t, n, r) => {
	e.write(t, n) ? r() : e.once(`drain`, r);
}, Qm = async (e, t, n) => {
	await $f(n, t) && (e.writable && e.end(), await t);
}, $m = async (e, t, n, r) => {
	try {
		await Cp(e), await r, t.writable && t.end();
	} catch (e) {
		await Sp(n), Ep(t, !t.writableFinished, await eh(r, e));
	}
}, eh = async (e, t) => {
	if (!th(t)) return t;
	try {
		await e;
	} catch (e) {
		return e;
	}
	return t;
}, th = (e) => e === void 0 || yp(e) || e.code === `EPIPE`, nh = async ({ subprocessStdin: e, subprocess: t, waitWritableFinal: n, waitWritableDestroy: r }, i) => {
	await $f(n, t), await $f(r, t) && (rh(e, i), await t), Tp(i);
}, rh = (e, t) => {
	Ep(e, e.writable, t);
}, ih = ({ subprocess: e, concurrentStreams: t, encoding: n }, r) => {
	let { from: i, to: a, binary: o = !0, preserveNewlines: s = !0 } = P(r);
	F(o, `binary`), F(s, `preserveNewlines`);
	let c = o || H.has(n), l = el(e, i), u = $c(e, a), d = Qf(t, l, `readableDestroy`), { waitWritableFinal: f, waitWritableDestroy: p } = Ym(t, u), { readableEncoding: h, readableObjectMode: g, readableHighWaterMark: _ } = Op(l, c), { read: v, onStdoutDataDone: y } = kp({
		subprocessStdout: l,
		subprocess: e,
		binary: c,
		encoding: n,
		preserveNewlines: s
	}), b = new m({
		read: v,
		...Xm(u, e, f),
		destroy: S(ah.bind(void 0, {
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
		encoding: h
	});
	return jp({
		subprocessStdout: l,
		onStdoutDataDone: y,
		readable: b,
		subprocess: e,
		subprocessStdin: u
	}), $m(u, b, l, e), b;
}, ah = async ({ subprocessStdout: e, subprocessStdin: t, subprocess: n, waitReadableDestroy: r, waitWritableFinal: i, waitWritableDestroy: a }, o) => {
	await Promise.all([Np({
		subprocessStdout: e,
		subprocess: n,
		waitReadableDestroy: r
	}, o), nh({
		subprocessStdin: t,
		subprocess: n,
		waitWritableFinal: i,
		waitWritableDestroy: a
	}, o)]);
}, oh = (e, { encoding: t }) => {
	let n = Zf();
	e.readable = Dp.bind(void 0, {
		subprocess: e,
		concurrentStreams: n,
		encoding: t
	}), e.writable = Jm.bind(void 0, {
		subprocess: e,
		concurrentStreams: n
	}), e.duplex = ih.bind(void 0, {
		subprocess: e,
		concurrentStreams: n,
		encoding: t
	}), e.readableStream = Fp.bind(void 0, e), e.writableStream = Ip.bind(void 0, e), e.transformStream = Lp.bind(void 0, e), e.iterable = lp.bind(void 0, e, t), e[Symbol.asyncIterator] = lp.bind(void 0, e, t, {});
}, sh = (e, t) => Object.assign(e, t), ch = (e, t, n, r) => {
	let { file: i, commandArguments: a, command: o, escapedCommand: s, startTime: c, verboseInfo: l, options: u, fileDescriptors: d } = lh(e, t, n), { subprocess: f, promise: p, kill: m, all: h, convertedStreams: g } = dh({
		file: i,
		commandArguments: a,
		options: u,
		startTime: c,
		verboseInfo: l,
		command: o,
		escapedCommand: s,
		fileDescriptors: d
	}), _ = fh({
		promise: p,
		nodeChildProcess: f,
		kill: m,
		all: h,
		convertedStreams: g,
		options: u
	});
	return _.pipe = um.bind(void 0, {
		source: _,
		sourcePromise: p,
		boundOptions: {},
		createNested: r
	}), Y.set(_, {
		options: u,
		fileDescriptors: d
	}), _;
}, lh = (e, t, n) => {
	let { command: r, escapedCommand: i, startTime: a, verboseInfo: o } = Dn(e, t, n), { file: s, commandArguments: c, options: l } = Oa(e, t, n), u = uh(l);
	return {
		file: s,
		commandArguments: c,
		command: r,
		escapedCommand: i,
		startTime: a,
		verboseInfo: o,
		options: u,
		fileDescriptors: Vd(u, o)
	};
}, uh = ({ timeout: e, signal: t, ...n }) => ({
	__proto__: null,
	...n,
	timeoutDuration: e
}), dh = ({ file: e, commandArguments: t, options: n, startTime: r, verboseInfo: i, command: a, escapedCommand: o, fileDescriptors: s }) => {
	let c;
	try {
		c = ue(...Fa(e, t, kf(n)));
	} catch (e) {
		return Ld({
			error: e,
			command: a,
			escapedCommand: o,
			fileDescriptors: s,
			options: n,
			startTime: r,
			verboseInfo: i
		});
	}
	if (c.stdio === void 0) return Ld({
		error: T(c, `error`).then(([e]) => e),
		command: a,
		escapedCommand: o,
		fileDescriptors: s,
		options: n,
		startTime: r,
		verboseInfo: i
	});
	let l = new AbortController();
	oe(1 / 0, l.signal);
	let u = [...c.stdio];
	Sf(c, s, l), mi(c, n);
	let d = {}, f = B(), p = ur.bind(void 0, {
		kill: Af(c, n),
		options: n,
		onInternalError: f,
		context: d,
		controller: l
	});
	Xf(p, n, l);
	let m = Fm(c, n), h = mh({
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
}, fh = ({ promise: e, nodeChildProcess: t, kill: n, all: r, convertedStreams: i, options: a }) => {
	let o = sh(e, ph(t, r));
	return o.kill = n ?? o.kill, i === void 0 ? oh(o, a) : Object.assign(o, i), Pd(o, t, a), o;
}, ph = (e, t) => ({
	nodeChildProcess: e,
	pid: e.pid,
	stdin: e.stdin,
	stdout: e.stdout,
	stderr: e.stderr,
	stdio: e.stdio,
	all: t,
	kill: e.kill.bind(e)
}), mh = async ({ subprocess: e, kill: t, all: n, options: r, startTime: i, verboseInfo: a, fileDescriptors: o, originalStreams: s, command: c, escapedCommand: l, context: u, onInternalError: d, controller: f }) => {
	let [p, [m, h], g, _, v] = await Wm({
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
	let y = g.map((e, t) => ro(e, r, t)), b = ro(_, r, `all`, Im(e, r.buffer)), x = hh({
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
	return Bs(x, a, r);
}, hh = ({ errorInfo: e, exitCode: t, signal: n, stdio: r, all: i, ipcOutput: a, context: o, options: s, command: c, escapedCommand: l, startTime: u }) => Object.hasOwn(e, `error`) ? Ts({
	error: e.error,
	command: c,
	escapedCommand: l,
	timedOut: o.terminationReason === `timeout`,
	isCanceled: o.terminationReason === `cancel` || o.terminationReason === `gracefulCancel`,
	isGracefullyCanceled: o.terminationReason === `gracefulCancel`,
	isMaxBuffer: e.error instanceof W,
	isForcefullyTerminated: o.isForcefullyTerminated,
	exitCode: t,
	signal: n,
	stdio: r,
	all: i,
	ipcOutput: a,
	options: s,
	startTime: u,
	isSync: !1
}) : bs({
	command: c,
	escapedCommand: l,
	stdio: r,
	all: i,
	ipcOutput: a,
	options: s,
	startTime: u
}), gh = (e, t) => {
	let n = {
		__proto__: null,
		...e
	}, r = Object.fromEntries(Object.entries(t).map(([e, t]) => [e, _h(e, n[e], t)]));
	return {
		__proto__: null,
		...n,
		...r
	};
}, _h = (e, t, n) => vh.has(e) && k(t) && k(n) ? {
	...t,
	...n
} : n, vh = /* @__PURE__ */ new Set([`env`, ...Mt]), $ = (e, t, n, r) => {
	let i = (e, t, r) => $(e, t, n, r), a = (...a) => yh({
		mapArguments: e,
		deepOptions: n,
		boundOptions: t,
		setBoundExeca: r,
		createNested: i
	}, ...a);
	return r !== void 0 && r(a, i, t), a;
}, yh = ({ mapArguments: e, deepOptions: t = {}, boundOptions: n = {}, setBoundExeca: r, createNested: i }, a, ...o) => {
	if (k(a)) return i(e, gh(n, a), r);
	let { file: s, commandArguments: c, options: l, isSync: u } = bh({
		mapArguments: e,
		firstArgument: a,
		nextArguments: o,
		deepOptions: t,
		boundOptions: n
	});
	return u ? ud(s, c, l) : ch(s, c, l, i);
}, bh = ({ mapArguments: e, firstArgument: t, nextArguments: n, deepOptions: r, boundOptions: i }) => {
	let a = rt(t) ? it(t, n) : [t, ...n], [o, s, c] = De(...a), l = gh(gh(r, i), c);
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
} }), Th = ({ stdin: e = `inherit`, input: t, inputFile: n, stdio: r }) => t === void 0 && n === void 0 && r === void 0 ? { stdin: e } : {}, Eh = { preferLocal: !0 }, Dh = $(() => ({}));
$(() => ({ isSync: !0 })), $(Fi), $(Sh, {}, Eh, xh);
const { sendMessage: Oh, getOneMessage: kh, getEachMessage: Ah, getCancelSignal: jh } = Fd();
export { Dh as t };
