import { n as e, r as t, t as n } from "./rolldown-runtime.js";
import * as r from "fs";
import { Stats as i, createReadStream as a, lstat as o, readlinkSync as s } from "fs";
import { dirname as c, relative as l, resolve as u } from "path";
import { EventEmitter as d } from "events";
import f from "util";
import { DeflateRaw as p } from "zlib";
function m(e, { checkOpen: t = !0 } = {}) {
	return typeof e == `object` && !!e && (e.writable || e.readable || !t || e.writable === void 0 && e.readable === void 0) && typeof e.pipe == `function`;
}
function h(e, { checkOpen: t = !0 } = {}) {
	return m(e, { checkOpen: t }) && (e.writable || !t) && typeof e.write == `function` && typeof e.end == `function` && typeof e.writable == `boolean` && typeof e.writableObjectMode == `boolean` && typeof e.destroy == `function` && typeof e.destroyed == `boolean`;
}
function g(e, { checkOpen: t = !0 } = {}) {
	return m(e, { checkOpen: t }) && (e.readable || !t) && typeof e.read == `function` && typeof e.readable == `boolean` && typeof e.readableObjectMode == `boolean` && typeof e.destroy == `function` && typeof e.destroyed == `boolean`;
}
function _(e, t) {
	return h(e, t) && g(e, t);
}
const v = (e, t, n) => {
	let r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
	if (c >= 0 && l > 0) {
		if (e === t) return [c, l];
		for (r = [], a = n.length; u >= 0 && !s;) {
			if (u === c) r.push(u), c = n.indexOf(e, u + 1);
			else if (r.length === 1) {
				let e = r.pop();
				e !== void 0 && (s = [e, l]);
			} else i = r.pop(), i !== void 0 && i < a && (a = i, o = l), l = n.indexOf(t, u + 1);
			u = c < l && c >= 0 ? c : l;
		}
		r.length && o !== void 0 && (s = [a, o]);
	}
	return s;
}, y = `\0SLASH` + Math.random().toFixed(16) + `\0`, b = `\0OPEN` + Math.random().toFixed(16) + `\0`, x = `\0CLOSE` + Math.random().toFixed(16) + `\0`, S = `\0COMMA` + Math.random().toFixed(16) + `\0`, C = `\0PERIOD` + Math.random().toFixed(16) + `\0`, w = new RegExp(y, `g`), T = new RegExp(b, `g`), E = new RegExp(x, `g`), D = new RegExp(S, `g`), O = new RegExp(C, `g`), k = /\\\\/g, A = /\\{/g, j = /\\}/g, M = /\\,/g, N = /\\\./g;
function P(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function F(e) {
	return e.replace(k, y).replace(A, b).replace(j, x).replace(M, S).replace(N, C);
}
function I(e) {
	return e.replace(w, `\\`).replace(T, `{`).replace(E, `}`).replace(D, `,`).replace(O, `.`);
}
function L(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function R(e, t, n) {
	if (n.remaining < 0) return;
	let r = v(`{`, `}`, t), i = r !== void 0 && t.indexOf(`{`) < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function z(e, t) {
	t.remaining -= e.length;
	let n = [];
	for (let t = 0; t < e.length; t++) {
		let r = e.charCodeAt(t);
		r === 123 ? n.push(t) : r === 125 && n.length && n.pop();
	}
	let r = ``, i = 0;
	for (let t = 0; t < n.length; t++) {
		let a = n[t];
		r += e.slice(i, a) + `\0`, i = a + 1;
	}
	return r + e.slice(i);
}
function B(e, t) {
	if (t.remaining -= e.length, t.remaining < 0) return !1;
	let n = !1;
	for (let t = e.length - 1; t >= 0; t--) {
		let r = e.charCodeAt(t);
		if (r === 125) n = !0;
		else if (r === 10 || r === 13 || r === 8232 || r === 8233) n = !1;
		else if (r === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
	}
	return !1;
}
function V(e, t) {
	let n = [], r = ``;
	for (;;) {
		let i = R(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(`,`);
			return t[0] = r + t[0], L(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(`,`);
		if (c[0] = r + c[0], c[c.length - 1] += `{` + o + `}`, !s.length) return L(n, c), n;
		r = c.pop(), L(n, c), e = s;
	}
}
function H(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function U(e, t = {}) {
	if (!e) return [];
	let n = H(t.max, 1e5), r = H(t.maxLength, 4e6), i = H(t.maxDepth, 1e3), a = H(t.maxRewrites, 1e3), o = H(t.maxSteps, 2e7);
	return e.slice(0, 2) === `{}` && (e = `\\{\\}` + e.slice(2)), ie(F(e), n, r, i, 0, a, { remaining: o }, !0).map(I);
}
function W(e) {
	return `{` + e + `}`;
}
function G(e) {
	return /^-?0\d/.test(e);
}
function ee(e, t) {
	return e <= t;
}
function te(e, t) {
	return e >= t;
}
function ne(e, t, n, r, i, a, o) {
	let s = [], c = 0, l;
	outer: for (let o = 0; o < e.length; o++) {
		let u = e[o] + t, d = n;
		a && !u && (l ||= n.filter((e) => e), d = l);
		for (let e = 0; e < d.length; e++) {
			if (s.length >= r) break outer;
			let t = u + d[e];
			if (c + t.length > i) break outer;
			s.push(t), c += t.length;
		}
	}
	return o.remaining -= s.length, s;
}
function re(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	if (a[0] === void 0 || a[1] === void 0) return o;
	let s = P(a[0]), c = P(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(P(a[2])), 1) : 1, d = ee;
	c < s && (u *= -1, d = te);
	let f = a.some(G), p = f ? l : 1, m = 0;
	for (let e = s; d(e, c) && o.length < n; e += u) {
		if (i.remaining -= p, i.remaining < 0) return;
		let n;
		if (t) n = String.fromCharCode(e), n === `\\` && (n = ``);
		else if (n = String(e), f) {
			let t = l - n.length;
			if (t > 0) {
				let r = Array(t + 1).join(`0`);
				n = e < 0 ? `-` + r + n.slice(1) : r + n;
			}
		}
		if (m + n.length > r) break;
		o.push(n), m += n.length;
	}
	return o;
}
function ie(e, t, n, r, i, a, o, s) {
	if (o.remaining -= 16, i > r) return [e];
	let c = [``], l = 0, u = !1, d = !0, f = e;
	for (;;) {
		let p = R(e, f, o);
		if (!p) return ne(c, e, [``], t, n, u, o);
		p.unmatched && (f = z(f, o));
		let m = p.pre, h = () => ne(c, m + `{` + p.body + `}` + p.post, [``], t, n, u, o);
		if (/\$$/.test(m)) {
			if (c = ne(c, m + `{` + p.body + `}`, [``], t, n, u && !p.post.length, o), d = !1, !p.post.length) break;
			e = p.post, f = f.slice(p.end + 1);
			continue;
		}
		let g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), _ = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), v = g || _, y = p.body.indexOf(`,`) >= 0;
		if (!v && !y) {
			if (l < a && B(p.post, o)) {
				l++, e = p.pre + `{` + p.body + x + p.post, f = f.slice(0, p.end) + x + f.slice(p.end + 1), s = !0;
				continue;
			}
			return h();
		}
		d &&= (u = s && !v, !1);
		let b;
		if (v) {
			if (b = re(p.body, _, t, n, o), !b) return h();
		} else {
			let s = V(p.body, o);
			if (!s) return h();
			if (s.length === 1 && s[0] !== void 0) {
				if (s = ie(s[0], t, n, r, i + 1, a, o, !1).map(W), o.remaining < 0) return h();
				if (s.length === 1) {
					let r = ne(c, m + s[0], [``], t, n, u && !p.post.length, o);
					if (o.remaining < 0) return h();
					if (c = r, !p.post.length) break;
					e = p.post, f = f.slice(p.end + 1);
					continue;
				}
			}
			let l = u && !p.post.length && !m;
			for (let e = 0; l && e < c.length; e++) c[e] && (l = !1);
			b = [];
			let d = 0;
			outer: for (let e = 0; e < s.length; e++) {
				let c = ie(s[e], t, n, r, i + 1, a, o, !1);
				if (o.remaining < 0) return h();
				for (let e = 0; e < c.length; e++) {
					let r = c[e];
					if (!l || r) {
						if (b.length >= t || d + r.length > n) break outer;
						b.push(r), d += r.length;
					}
				}
			}
		}
		let S = ne(c, m, b, t, n, u && !p.post.length, o);
		if (o.remaining < 0) return h();
		if (c = S, !p.post.length) break;
		e = p.post, f = f.slice(p.end + 1);
	}
	return c;
}
const ae = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, oe = {
	"[:alnum:]": [`\\p{L}\\p{Nl}\\p{Nd}`, !0],
	"[:alpha:]": [`\\p{L}\\p{Nl}`, !0],
	"[:ascii:]": [`\\x00-\\x7f`, !1],
	"[:blank:]": [`\\p{Zs}\\t`, !0],
	"[:cntrl:]": [`\\p{Cc}`, !0],
	"[:digit:]": [`\\p{Nd}`, !0],
	"[:graph:]": [
		`\\p{Z}\\p{C}`,
		!0,
		!0
	],
	"[:lower:]": [`\\p{Ll}`, !0],
	"[:print:]": [`\\p{C}`, !0],
	"[:punct:]": [`\\p{P}`, !0],
	"[:space:]": [`\\p{Z}\\t\\r\\n\\v\\f`, !0],
	"[:upper:]": [`\\p{Lu}`, !0],
	"[:word:]": [`\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}`, !0],
	"[:xdigit:]": [`A-Fa-f0-9`, !1]
}, se = (e) => e.replace(/[[\]\\-]/g, `\\$&`), ce = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), le = (e) => e.join(``), ue = (e, t) => {
	let n = t;
	if (e.charAt(n) !== `[`) throw Error(`not in a brace expression`);
	let r = [], i = [], a = n + 1, o = !1, s = !1, c = !1, l = !1, u = n, d = ``;
	WHILE: for (; a < e.length;) {
		let t = e.charAt(a);
		if ((t === `!` || t === `^`) && a === n + 1) l = !0, a++;
		else {
			if (t === `]` && o && !c) {
				u = a + 1;
				break;
			}
			if (o = !0, t === `\\` && !c) c = !0, a++;
			else {
				if (t === `[` && !c) {
					for (let [t, [o, c, l]] of Object.entries(oe)) if (e.startsWith(t, a)) {
						if (d) return [
							`$.`,
							!1,
							e.length - n,
							!0
						];
						a += t.length, l ? i.push(o) : r.push(o), s ||= c;
						continue WHILE;
					}
				}
				c = !1, d ? (t > d ? r.push(se(d) + `-` + se(t)) : t === d && r.push(se(t)), d = ``, a++) : e.startsWith(`-]`, a + 1) ? (r.push(se(t + `-`)), a += 2) : e.startsWith(`-`, a + 1) ? (d = t, a += 2) : (r.push(se(t)), a++);
			}
		}
	}
	if (u < a) return [
		``,
		!1,
		0,
		!1
	];
	if (!r.length && !i.length) return [
		`$.`,
		!1,
		e.length - n,
		!0
	];
	if (i.length === 0 && r.length === 1 && /^\\?.$/.test(r[0]) && !l) {
		let e = r[0].length === 2 ? r[0].slice(-1) : r[0];
		return [
			ce(e),
			!1,
			u - n,
			!1
		];
	}
	let f = `[` + (l ? `^` : ``) + le(r) + `]`, p = `[` + (l ? `` : `^`) + le(i) + `]`;
	return [
		r.length && i.length ? `(` + f + `|` + p + `)` : r.length ? f : p,
		s,
		u - n,
		!0
	];
}, de = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var K;
const fe = /* @__PURE__ */ new Set([
	`!`,
	`?`,
	`+`,
	`*`,
	`@`
]), pe = (e) => fe.has(e), me = (e) => pe(e.type), he = /* @__PURE__ */ new Map([
	[`!`, [`@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [`+`, `@`]]
]), ge = /* @__PURE__ */ new Map([
	[`!`, [`?`]],
	[`@`, [`?`]],
	[`+`, [`?`, `*`]]
]), _e = /* @__PURE__ */ new Map([
	[`!`, [`?`, `@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`?`, `@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [
		`+`,
		`@`,
		`?`,
		`*`
	]]
]), ve = /* @__PURE__ */ new Map([
	[`!`, /* @__PURE__ */ new Map([[`!`, `@`]])],
	[`?`, /* @__PURE__ */ new Map([[`*`, `*`], [`+`, `*`]])],
	[`@`, /* @__PURE__ */ new Map([
		[`!`, `!`],
		[`?`, `?`],
		[`@`, `@`],
		[`*`, `*`],
		[`+`, `+`]
	])],
	[`+`, /* @__PURE__ */ new Map([[`?`, `*`], [`*`, `*`]])]
]), ye = `(?!\\.)`, be = /* @__PURE__ */ new Set([`[`, `.`]), xe = /* @__PURE__ */ new Set([`..`, `.`]), Se = /* @__PURE__ */ new Set(`().*{}+?[]^$\\!`), Ce = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), we = `[^/]+?`;
let Te = 0;
var Ee = class {
	type;
	#e;
	#t;
	#n = !1;
	#r = [];
	#i;
	#a;
	#o;
	#s = !1;
	#c;
	#l;
	#u = !1;
	id = ++Te;
	get depth() {
		return (this.#i?.depth ?? -1) + 1;
	}
	[Symbol.for(`nodejs.util.inspect.custom`)]() {
		return {
			"@@type": `AST`,
			id: this.id,
			type: this.type,
			root: this.#e.id,
			parent: this.#i?.id,
			depth: this.depth,
			partsLength: this.#r.length,
			parts: this.#r
		};
	}
	constructor(e, t, n = {}) {
		this.type = e, e && (this.#t = !0), this.#i = t, this.#e = this.#i ? this.#i.#e : this, this.#c = this.#e === this ? n : this.#e.#c, this.#o = this.#e === this ? [] : this.#e.#o, e === `!` && !this.#e.#s && this.#o.push(this), this.#a = this.#i ? this.#i.#r.length : 0;
	}
	get hasMagic() {
		if (this.#t !== void 0) return this.#t;
		for (let e of this.#r) if (typeof e != `string` && (e.type || e.hasMagic)) return this.#t = !0;
		return this.#t;
	}
	toString() {
		return this.#l === void 0 ? this.#l = this.type ? this.type + `(` + this.#r.map((e) => String(e)).join(`|`) + `)` : this.#r.map((e) => String(e)).join(``) : this.#l;
	}
	#d() {
		if (this !== this.#e) throw Error(`should only call on root`);
		if (this.#s) return this;
		this.toString(), this.#s = !0;
		let e;
		for (; e = this.#o.pop();) {
			if (e.type !== `!`) continue;
			let t = e, n = t.#i;
			for (; n;) {
				for (let r = t.#a + 1; !n.type && r < n.#r.length; r++) for (let t of e.#r) {
					if (typeof t == `string`) throw Error(`string part in extglob AST??`);
					t.copyIn(n.#r[r]);
				}
				t = n, n = t.#i;
			}
		}
		return this;
	}
	push(...e) {
		for (let t of e) if (t !== ``) {
			if (typeof t != `string` && !(t instanceof K && t.#i === this)) throw Error(`invalid part: ` + t);
			this.#r.push(t);
		}
	}
	toJSON() {
		let e = this.type === null ? this.#r.slice().map((e) => typeof e == `string` ? e : e.toJSON()) : [this.type, ...this.#r.map((e) => e.toJSON())];
		return this.isStart() && !this.type && e.unshift([]), this.isEnd() && (this === this.#e || this.#e.#s && this.#i?.type === `!`) && e.push({}), e;
	}
	isStart() {
		if (this.#e === this) return !0;
		if (!this.#i?.isStart()) return !1;
		if (this.#a === 0) return !0;
		let e = this.#i;
		for (let t = 0; t < this.#a; t++) {
			let n = e.#r[t];
			if (!(n instanceof K && n.type === `!`)) return !1;
		}
		return !0;
	}
	isEnd() {
		if (this.#e === this || this.#i?.type === `!`) return !0;
		if (!this.#i?.isEnd()) return !1;
		if (!this.type) return this.#i?.isEnd();
		let e = this.#i ? this.#i.#r.length : 0;
		return this.#a === e - 1;
	}
	copyIn(e) {
		typeof e == `string` ? this.push(e) : this.push(e.clone(this));
	}
	clone(e) {
		let t = new K(this.type, e);
		for (let e of this.#r) t.copyIn(e);
		return t;
	}
	static #f(e, t, n, r, i) {
		let a = r.maxExtglobRecursion ?? 2, o = !1, s = !1, c = -1, l = !1;
		if (t.type === null) {
			let u = n, d = ``;
			for (; u < e.length;) {
				let n = e.charAt(u++);
				if (o || n === `\\`) o = !o, d += n;
				else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), d += n;
				else if (n === `[`) s = !0, c = u, l = !1, d += n;
				else if (!r.noext && pe(n) && e.charAt(u) === `(` && i <= a) {
					t.push(d), d = ``;
					let a = new K(n, t);
					u = K.#f(e, a, u, r, i + 1), t.push(a);
				} else d += n;
			}
			return t.push(d), u;
		}
		let u = n + 1, d = new K(null, t), f = [], p = ``;
		for (; u < e.length;) {
			let n = e.charAt(u++);
			if (o || n === `\\`) o = !o, p += n;
			else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), p += n;
			else if (n === `[`) s = !0, c = u, l = !1, p += n;
			else if (!r.noext && pe(n) && e.charAt(u) === `(` && (i <= a || t && t.#h(n))) {
				let a = t && t.#h(n) ? 0 : 1;
				d.push(p), p = ``;
				let o = new K(n, d);
				d.push(o), u = K.#f(e, o, u, r, i + a);
			} else if (n === `|`) d.push(p), p = ``, f.push(d), d = new K(null, t);
			else {
				if (n === `)`) return p === `` && t.#r.length === 0 && (t.#u = !0), d.push(p), p = ``, t.push(...f, d), u;
				p += n;
			}
		}
		return t.type = null, t.#t = void 0, t.#r = [e.substring(n - 1)], u;
	}
	#p(e) {
		return this.#m(e, ge);
	}
	#m(e, t = he) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null) return !1;
		let n = e.#r[0];
		return !n || typeof n != `object` || n.type === null ? !1 : this.#h(n.type, t);
	}
	#h(e, t = _e) {
		return !!t.get(this.type)?.includes(e);
	}
	#g(e, t) {
		let n = e.#r[0], r = new K(null, n, this.options);
		r.#r.push(``), n.push(r), this.#_(e, t);
	}
	#_(e, t) {
		let n = e.#r[0];
		this.#r.splice(t, 1, ...n.#r);
		for (let e of n.#r) typeof e == `object` && (e.#i = this);
		this.#l = void 0;
	}
	#v(e) {
		return !!ve.get(this.type)?.has(e);
	}
	#y(e) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null || this.#r.length !== 1) return !1;
		let t = e.#r[0];
		return !t || typeof t != `object` || t.type === null ? !1 : this.#v(t.type);
	}
	#b(e) {
		let t = ve.get(this.type), n = e.#r[0], r = t?.get(n.type);
		if (!r) return !1;
		this.#r = n.#r;
		for (let e of this.#r) typeof e == `object` && (e.#i = this);
		this.type = r, this.#l = void 0, this.#u = !1;
	}
	static fromGlob(e, t = {}) {
		let n = new K(null, void 0, t);
		return K.#f(e, n, 0, t, 0), n;
	}
	toMMPattern() {
		if (this !== this.#e) return this.#e.toMMPattern();
		let e = this.toString(), [t, n, r, i] = this.toRegExpSource();
		if (!(r || this.#t || this.#c.nocase && !this.#c.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase())) return n;
		let a = (this.#c.nocase ? `i` : ``) + (i ? `u` : ``);
		return Object.assign(RegExp(`^${t}$`, a), {
			_src: t,
			_glob: e
		});
	}
	get options() {
		return this.#c;
	}
	toRegExpSource(e) {
		let t = e ?? !!this.#c.dot;
		if (this.#e === this && (this.#x(), this.#d()), !me(this)) {
			let n = this.isStart() && this.isEnd() && !this.#r.some((e) => typeof e != `string`), r = this.#r.map((t) => {
				let [r, i, a, o] = typeof t == `string` ? K.#C(t, this.#t, n) : t.toRegExpSource(e);
				return this.#t = this.#t || a, this.#n = this.#n || o, r;
			}).join(``), i = ``;
			if (this.isStart() && typeof this.#r[0] == `string` && !(this.#r.length === 1 && xe.has(this.#r[0]))) {
				let n = be, a = t && n.has(r.charAt(0)) || r.startsWith(`\\.`) && n.has(r.charAt(2)) || r.startsWith(`\\.\\.`) && n.has(r.charAt(4)), o = !t && !e && n.has(r.charAt(0));
				i = a ? `(?!(?:^|/)\\.\\.?(?:$|/))` : o ? ye : ``;
			}
			let a = ``;
			return this.isEnd() && this.#e.#s && this.#i?.type === `!` && (a = `(?:$|\\/)`), [
				i + r + a,
				de(r),
				this.#t = !!this.#t,
				this.#n
			];
		}
		let n = this.type === `*` || this.type === `+`, r = this.type === `!` ? `(?:(?!(?:` : `(?:`, i = this.#S(t);
		if (this.isStart() && this.isEnd() && !i && this.type !== `!`) {
			let e = this.toString(), t = this;
			return t.#r = [e], t.type = null, t.#t = void 0, [
				e,
				de(this.toString()),
				!1,
				!1
			];
		}
		let a = !n || e || t ? `` : this.#S(!0);
		a === i && (a = ``), a && (i = `(?:${i})(?:${a})*?`);
		let o = ``;
		if (this.type === `!` && this.#u) o = (this.isStart() && !t ? ye : ``) + we;
		else {
			let n = this.type === `!` ? `))` + (this.isStart() && !t && !e ? ye : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && a ? `)` : this.type === `*` && a ? `)?` : `)${this.type}`;
			o = r + i + n;
		}
		return [
			o,
			de(i),
			this.#t = !!this.#t,
			this.#n
		];
	}
	#x() {
		if (me(this)) {
			let e = 0, t = !1;
			do {
				t = !0;
				for (let e = 0; e < this.#r.length; e++) {
					let n = this.#r[e];
					typeof n == `object` && (n.#x(), this.#m(n) ? (t = !1, this.#_(n, e)) : this.#p(n) ? (t = !1, this.#g(n, e)) : this.#y(n) && (t = !1, this.#b(n)));
				}
			} while (!t && ++e < 10);
		} else for (let e of this.#r) typeof e == `object` && e.#x();
		this.#l = void 0;
	}
	#S(e) {
		return this.#r.map((t) => {
			if (typeof t == `string`) throw Error(`string type in extglob ast??`);
			let [n, r, i, a] = t.toRegExpSource(e);
			return this.#n = this.#n || a, n;
		}).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join(`|`);
	}
	static #C(e, t, n = !1) {
		let r = !1, i = ``, a = !1, o = !1;
		for (let s = 0; s < e.length; s++) {
			let c = e.charAt(s);
			if (r) r = !1, i += (Se.has(c) ? `\\` : ``) + c;
			else if (c === `*`) {
				if (o) continue;
				o = !0, i += n && /^[*]+$/.test(e) ? we : `[^/]*?`, t = !0;
			} else if (o = !1, c === `\\`) s === e.length - 1 ? i += `\\\\` : r = !0;
			else {
				if (c === `[`) {
					let [n, r, o, c] = ue(e, s);
					if (o) {
						i += n, a ||= r, s += o - 1, t ||= c;
						continue;
					}
				}
				c === `?` ? (i += `[^/]`, t = !0) : i += Ce(c);
			}
		}
		return [
			i,
			de(e),
			!!t,
			a
		];
	}
};
K = Ee;
const De = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), q = (e, t, n = {}) => (ae(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new et(t, n).match(e)), Oe = /^\*+([^+@!?*[(]*)$/, ke = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), Ae = (e) => (t) => t.endsWith(e), je = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), Me = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), Ne = /^\*+\.\*+$/, Pe = (e) => !e.startsWith(`.`) && e.includes(`.`), Fe = (e) => e !== `.` && e !== `..` && e.includes(`.`), Ie = /^\.\*+$/, Le = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), Re = /^\*+$/, ze = (e) => e.length !== 0 && !e.startsWith(`.`), Be = (e) => e.length !== 0 && e !== `.` && e !== `..`, Ve = /^\?+([^+@!?*[(]*)?$/, He = ([e, t = ``]) => {
	let n = Ke([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, Ue = ([e, t = ``]) => {
	let n = qe([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, We = ([e, t = ``]) => {
	let n = qe([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, Ge = ([e, t = ``]) => {
	let n = Ke([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, Ke = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && !e.startsWith(`.`);
}, qe = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && e !== `.` && e !== `..`;
}, Je = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, Ye = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
q.sep = Je === `win32` ? Ye.win32.sep : Ye.posix.sep;
const J = Symbol(`globstar **`);
q.GLOBSTAR = J, q.filter = (e, t = {}) => (n) => q(n, e, t);
const Xe = (e, t = {}) => Object.assign({}, e, t);
q.defaults = (e) => {
	if (!e || typeof e != `object` || !Object.keys(e).length) return q;
	let t = q;
	return Object.assign((n, r, i = {}) => t(n, r, Xe(e, i)), {
		Minimatch: class extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, Xe(e, n));
			}
			static defaults(n) {
				return t.defaults(Xe(e, n)).Minimatch;
			}
		},
		AST: class extends t.AST {
			constructor(t, n, r = {}) {
				super(t, n, Xe(e, r));
			}
			static fromGlob(n, r = {}) {
				return t.AST.fromGlob(n, Xe(e, r));
			}
		},
		unescape: (n, r = {}) => t.unescape(n, Xe(e, r)),
		escape: (n, r = {}) => t.escape(n, Xe(e, r)),
		filter: (n, r = {}) => t.filter(n, Xe(e, r)),
		defaults: (n) => t.defaults(Xe(e, n)),
		makeRe: (n, r = {}) => t.makeRe(n, Xe(e, r)),
		braceExpand: (n, r = {}) => t.braceExpand(n, Xe(e, r)),
		match: (n, r, i = {}) => t.match(n, r, Xe(e, i)),
		sep: t.sep,
		GLOBSTAR: J
	});
};
const Ze = (e, t = {}) => (ae(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : U(e, { max: t.braceExpandMax }));
q.braceExpand = Ze, q.makeRe = (e, t = {}) => new et(e, t).makeRe(), q.match = (e, t, n = {}) => {
	let r = new et(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
const Qe = /[?*]|[+@!]\(.*?\)|\[|\]/, $e = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
var et = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(e, t = {}) {
		ae(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || Je, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != `string`) return !0;
		return !1;
	}
	debug(...e) {}
	make() {
		let e = this.pattern, t = this.options;
		if (!t.nocomment && e.charAt(0) === `#`) {
			this.comment = !0;
			return;
		}
		if (!e) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], t.debug && (this.debug = (...e) => console.error(...e)), this.debug(this.pattern, this.globSet);
		let n = this.globSet.map((e) => this.slashSplit(e));
		this.globParts = this.preprocess(n), this.debug(this.pattern, this.globParts);
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !Qe.test(e[2])) && !Qe.test(e[3]), n = /^[a-z]:/i.test(e[0]);
				if (t) return [...e.slice(0, 4), ...e.slice(4).map((e) => this.parse(e))];
				if (n) return [e[0], ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.debug(this.pattern, r), this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === `` && t[1] === `` && this.globParts[e][2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]) && (t[2] = `?`);
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(e) {
		if (this.options.noglobstar) for (let t of e) for (let e = 0; e < t.length; e++) t[e] === `**` && (t[e] = `*`);
		let { optimizationLevel: t = 1 } = this.options;
		return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), e;
	}
	adjascentGlobstarOptimize(e) {
		return e.map((e) => {
			let t = -1;
			for (; (t = e.indexOf(`**`, t + 1)) !== -1;) {
				let n = t;
				for (; e[n + 1] === `**`;) n++;
				n !== t && e.splice(t, n - t);
			}
			return e;
		});
	}
	levelOneOptimize(e) {
		return e.map((e) => (e = e.reduce((e, t) => {
			let n = e[e.length - 1];
			return t === `**` && n === `**` ? e : t === `..` && n && n !== `..` && n !== `.` && n !== `**` ? (e.pop(), e) : (e.push(t), e);
		}, []), e.length === 0 ? [``] : e));
	}
	levelTwoFileOptimize(e) {
		Array.isArray(e) || (e = this.slashSplit(e));
		let t = !1;
		do {
			if (t = !1, !this.preserveMultipleSlashes) {
				for (let n = 1; n < e.length - 1; n++) {
					let r = e[n];
					n === 1 && r === `` && e[0] === `` || r !== `.` && r !== `` || (t = !0, e.splice(n, 1), n--);
				}
				e[0] === `.` && e.length === 2 && (e[1] === `.` || e[1] === ``) && (t = !0, e.pop());
			}
			let n = 0;
			for (; (n = e.indexOf(`..`, n + 1)) !== -1;) {
				let r = e[n - 1];
				r && r !== `.` && r !== `..` && r !== `**` && !(this.isWindows && /^[a-z]:$/i.test(r)) && (t = !0, e.splice(n - 1, 2), n -= 2);
			}
		} while (t);
		return e.length === 0 ? [``] : e;
	}
	firstPhasePreProcess(e) {
		let t = !1;
		do {
			t = !1;
			for (let n of e) {
				let r = -1;
				for (; (r = n.indexOf(`**`, r + 1)) !== -1;) {
					let i = r;
					for (; n[i + 1] === `**`;) i++;
					i > r && n.splice(r + 1, i - r);
					let a = n[r + 1], o = n[r + 2], s = n[r + 3];
					if (a !== `..` || !o || o === `.` || o === `..` || !s || s === `.` || s === `..`) continue;
					t = !0, n.splice(r, 1);
					let c = n.slice(0);
					c[r] = `**`, e.push(c), r--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < n.length - 1; e++) {
						let r = n[e];
						e === 1 && r === `` && n[0] === `` || r !== `.` && r !== `` || (t = !0, n.splice(e, 1), e--);
					}
					n[0] === `.` && n.length === 2 && (n[1] === `.` || n[1] === ``) && (t = !0, n.pop());
				}
				let i = 0;
				for (; (i = n.indexOf(`..`, i + 1)) !== -1;) {
					let e = n[i - 1];
					if (e && e !== `.` && e !== `..` && e !== `**`) {
						t = !0;
						let e = i === 1 && n[i + 1] === `**` ? [`.`] : [];
						n.splice(i - 1, 2, ...e), n.length === 0 && n.push(``), i -= 2;
					}
				}
			}
		} while (t);
		return e;
	}
	secondPhasePreProcess(e) {
		for (let t = 0; t < e.length - 1; t++) for (let n = t + 1; n < e.length; n++) {
			let r = this.partsMatch(e[t], e[n], !this.preserveMultipleSlashes);
			if (r) {
				e[t] = [], e[n] = r;
				break;
			}
		}
		return e.filter((e) => e.length);
	}
	partsMatch(e, t, n = !1) {
		let r = 0, i = 0, a = [], o = ``;
		for (; r < e.length && i < t.length;) if (e[r] === t[i]) a.push(o === `b` ? t[i] : e[r]), r++, i++;
		else if (n && e[r] === `**` && t[i] === e[r + 1]) a.push(e[r]), r++;
		else if (n && t[i] === `**` && e[r] === t[i + 1]) a.push(t[i]), i++;
		else if (e[r] === `*` && t[i] && (this.options.dot || !t[i].startsWith(`.`)) && t[i] !== `**`) {
			if (o === `b`) return !1;
			o = `a`, a.push(e[r]), r++, i++;
		} else if (t[i] === `*` && e[r] && (this.options.dot || !e[r].startsWith(`.`)) && e[r] !== `**`) {
			if (o === `a`) return !1;
			o = `b`, a.push(t[i]), r++, i++;
		} else return !1;
		return e.length === t.length && a;
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	matchOne(e, t, n = !1) {
		let r = 0, i = 0;
		if (this.isWindows) {
			let n = typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]), a = !n && e[0] === `` && e[1] === `` && e[2] === `?` && /^[a-z]:$/i.test(e[3]), o = typeof t[0] == `string` && /^[a-z]:$/i.test(t[0]), s = !o && t[0] === `` && t[1] === `` && t[2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]), c = a ? 3 : n ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == `number` && typeof l == `number`) {
				let [n, a] = [e[c], t[l]];
				n.toLowerCase() === a.toLowerCase() && (t[l] = n, i = l, r = c);
			}
		}
		let { optimizationLevel: a = 1 } = this.options;
		return a >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(J) ? this.#e(e, t, n, r, i) : this.#n(e, t, n, r, i);
	}
	#e(e, t, n, r, i) {
		let a = t.indexOf(J, i), o = t.lastIndexOf(J), [s, c, l] = n ? [
			t.slice(i, a),
			t.slice(a + 1),
			[]
		] : [
			t.slice(i, a),
			t.slice(a + 1, o),
			t.slice(o + 1)
		];
		if (s.length) {
			let t = e.slice(r, r + s.length);
			if (!this.#n(t, s, n, 0, 0)) return !1;
			r += s.length, i += s.length;
		}
		let u = 0;
		if (l.length) {
			if (l.length + r > e.length) return !1;
			let t = e.length - l.length;
			if (this.#n(e, l, n, t, 0)) u = l.length;
			else {
				if (e[e.length - 1] !== `` || r + l.length === e.length || (t--, !this.#n(e, l, n, t, 0))) return !1;
				u = l.length + 1;
			}
		}
		if (!c.length) {
			let t = !!u;
			for (let n = r; n < e.length - u; n++) {
				let r = String(e[n]);
				if (t = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
			}
			return n || t;
		}
		let d = [[[], 0]], f = d[0], p = 0, m = [0];
		for (let e of c) e === J ? (m.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		let h = d.length - 1, g = e.length - u;
		for (let e of d) e[1] = g - (m[h--] + e[0].length);
		return !!this.#t(e, d, r, 0, n, 0, !!u);
	}
	#t(e, t, n, r, i, a, o) {
		let s = t[r];
		if (!s) {
			for (let t = n; t < e.length; t++) {
				o = !0;
				let n = e[t];
				if (n === `.` || n === `..` || !this.options.dot && n.startsWith(`.`)) return !1;
			}
			return o;
		}
		let [c, l] = s;
		for (; n <= l;) {
			if (this.#n(e.slice(0, n + c.length), c, i, n, 0) && a < this.maxGlobstarRecursion) {
				let s = this.#t(e, t, n + c.length, r + 1, i, a + 1, o);
				if (s !== !1) return s;
			}
			let s = e[n];
			if (s === `.` || s === `..` || !this.options.dot && s.startsWith(`.`)) return !1;
			n++;
		}
		return i || null;
	}
	#n(e, t, n, r, i) {
		let a, o, s, c;
		for (a = r, o = i, c = e.length, s = t.length; a < c && o < s; a++, o++) {
			this.debug(`matchOne loop`);
			let n = t[o], r = e[a];
			if (this.debug(t, n, r), n === !1 || n === J) return !1;
			let i;
			if (typeof n == `string` ? (i = r === n, this.debug(`string match`, n, r, i)) : (i = n.test(r), this.debug(`pattern match`, n, r, i)), !i) return !1;
		}
		if (a === c && o === s) return !0;
		if (a === c) return n;
		if (o === s) return a === c - 1 && e[a] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return Ze(this.pattern, this.options);
	}
	parse(e) {
		ae(e);
		let t = this.options;
		if (e === `**`) return J;
		if (e === ``) return ``;
		let n, r = null;
		(n = e.match(Re)) ? r = t.dot ? Be : ze : (n = e.match(Oe)) ? r = (t.nocase ? t.dot ? Me : je : t.dot ? Ae : ke)(n[1]) : (n = e.match(Ve)) ? r = (t.nocase ? t.dot ? Ue : He : t.dot ? We : Ge)(n) : (n = e.match(Ne)) ? r = t.dot ? Fe : Pe : (n = e.match(Ie)) && (r = Le);
		let i = Ee.fromGlob(e, this.options).toMMPattern();
		return r && typeof i == `object` && Reflect.defineProperty(i, "test", { value: r }), i;
	}
	makeRe() {
		if (this.regexp || this.regexp === !1) return this.regexp;
		let e = this.set;
		if (!e.length) return this.regexp = !1, this.regexp;
		let t = this.options, n = t.noglobstar ? `[^/]*?` : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = new Set(t.nocase ? [`i`] : []), i = e.map((e) => {
			let t = e.map((e) => {
				if (e instanceof RegExp) for (let t of e.flags.split(``)) r.add(t);
				return typeof e == `string` ? $e(e) : e === J ? J : e._src;
			});
			t.forEach((e, r) => {
				let i = t[r + 1], a = t[r - 1];
				e === J && a !== J && (a === void 0 ? i !== void 0 && i !== J ? t[r + 1] = `(?:\\/|` + n + `\\/)?` + i : t[r] = n : i === void 0 ? t[r - 1] = a + `(?:\\/|\\/` + n + `)?` : i !== J && (t[r - 1] = a + `(?:\\/|\\/` + n + `\\/)` + i, t[r + 1] = J));
			});
			let i = t.filter((e) => e !== J);
			if (this.partial && i.length >= 1) {
				let e = [];
				for (let t = 1; t <= i.length; t++) e.push(i.slice(0, t).join(`/`));
				return `(?:` + e.join(`|`) + `)`;
			}
			return i.join(`/`);
		}).join(`|`), [a, o] = e.length > 1 ? [`(?:`, `)`] : [``, ``];
		i = `^` + a + i + o + `$`, this.partial && (i = `^(?:\\/|` + a + i.slice(1, -1) + o + `)$`), this.negate && (i = `^(?!` + i + `).+$`);
		try {
			this.regexp = new RegExp(i, [...r].join(``));
		} catch {
			this.regexp = !1;
		}
		return this.regexp;
	}
	slashSplit(e) {
		return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.debug(`match`, e, this.pattern), this.comment) return !1;
		if (this.empty) return e === ``;
		if (e === `/` && t) return !0;
		let n = this.options;
		this.isWindows && (e = e.split(`\\`).join(`/`));
		let r = this.slashSplit(e);
		this.debug(this.pattern, `split`, r);
		let i = this.set;
		this.debug(this.pattern, `set`, i);
		let a = r[r.length - 1];
		if (!a) for (let e = r.length - 2; !a && e >= 0; e--) a = r[e];
		for (let e of i) {
			let i = r;
			if (n.matchBase && e.length === 1 && (i = [a]), this.matchOne(i, e, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return q.defaults(e).Minimatch;
	}
};
q.AST = Ee, q.Minimatch = et, q.escape = De, q.unescape = de;
function tt(e, t) {
	return new Promise((n, i) => {
		r.readdir(e, { withFileTypes: !0 }, (e, r) => {
			if (e) switch (e.code) {
				case `ENOTDIR`:
					t ? i(e) : n([]);
					break;
				case `ENOTSUP`:
				case `ENOENT`:
				case `ENAMETOOLONG`:
				case `UNKNOWN`:
					n([]);
					break;
				default: i(e);
			}
			else n(r);
		});
	});
}
function nt(e, t) {
	return new Promise((n) => {
		(t ? r.stat : r.lstat)(e, (r, i) => {
			if (r) switch (r.code) {
				case `ENOENT`:
					n(t ? nt(e, !1) : null);
					break;
				default: n(null);
			}
			else n(i);
		});
	});
}
async function* rt(e, t, n, r, i, a) {
	let o = await tt(t + e, a);
	for (let a of o) {
		let o = a.name, s = e + `/` + o, c = s.slice(1), l = t + `/` + c, u = a;
		(r || n) && (u = await nt(l, n) ?? u), u.isDirectory() ? i(c) || (yield {
			relative: c,
			absolute: l,
			stat: u
		}, yield* rt(s, t, n, r, i, !1)) : yield {
			relative: c,
			absolute: l,
			stat: u
		};
	}
}
async function* it(e, t, n, r) {
	yield* rt(``, e, t, n, r, !0);
}
function at(e) {
	return {
		pattern: e.pattern,
		dot: !!e.dot,
		noglobstar: !!e.noglobstar,
		matchBase: !!e.matchBase,
		nocase: !!e.nocase,
		ignore: e.ignore,
		skip: e.skip,
		follow: !!e.follow,
		stat: !!e.stat,
		nodir: !!e.nodir,
		mark: !!e.mark,
		silent: !!e.silent,
		absolute: !!e.absolute
	};
}
var ot = class extends d {
	options;
	matchers;
	ignoreMatchers;
	skipMatchers;
	paused;
	aborted;
	inactive;
	iterator;
	constructor(e, t, n) {
		if (super(), typeof t == `function` && (n = t, t = void 0), this.options = at(t || {}), this.matchers = [], this.options.pattern) {
			let e = Array.isArray(this.options.pattern) ? this.options.pattern : [this.options.pattern];
			this.matchers = e.map((e) => new et(e, {
				dot: this.options.dot,
				noglobstar: this.options.noglobstar,
				matchBase: this.options.matchBase,
				nocase: this.options.nocase
			}));
		}
		if (this.ignoreMatchers = [], this.options.ignore) {
			let e = Array.isArray(this.options.ignore) ? this.options.ignore : [this.options.ignore];
			this.ignoreMatchers = e.map((e) => new et(e, { dot: !0 }));
		}
		if (this.skipMatchers = [], this.options.skip) {
			let e = Array.isArray(this.options.skip) ? this.options.skip : [this.options.skip];
			this.skipMatchers = e.map((e) => new et(e, { dot: !0 }));
		}
		if (this.iterator = it(u(e || `.`), this.options.follow, this.options.stat, this._shouldSkipDirectory.bind(this)), this.paused = !1, this.inactive = !1, this.aborted = !1, n) {
			let e = n, t = [];
			this.on(`match`, (e) => t.push(this.options.absolute ? e.absolute : e.relative)), this.on(`error`, (t) => e(t)), this.on(`end`, () => e(null, t));
		}
		setTimeout(() => this._next());
	}
	_shouldSkipDirectory(e) {
		return this.skipMatchers.some((t) => t.match(e));
	}
	_fileMatches(e, t) {
		let n = e + (t ? `/` : ``);
		return (this.matchers.length === 0 || this.matchers.some((e) => e.match(n))) && !this.ignoreMatchers.some((e) => e.match(n)) && (!this.options.nodir || !t);
	}
	_next() {
		!this.paused && !this.aborted ? this.iterator.next().then((e) => {
			if (e.done) this.emit(`end`);
			else {
				let t = e.value.stat.isDirectory();
				if (this._fileMatches(e.value.relative, t)) {
					let n = e.value.relative, r = e.value.absolute;
					this.options.mark && t && (n += `/`, r += `/`), this.options.stat ? this.emit(`match`, {
						relative: n,
						absolute: r,
						stat: e.value.stat
					}) : this.emit(`match`, {
						relative: n,
						absolute: r
					});
				}
				this._next();
			}
		}).catch((e) => {
			this.abort(), this.emit(`error`, e), !e.code && !this.options.silent && console.error(e);
		}) : this.inactive = !0;
	}
	abort() {
		this.aborted = !0;
	}
	pause() {
		this.paused = !0;
	}
	resume() {
		this.paused = !1, this.inactive && (this.inactive = !1, this._next());
	}
};
const st = (e, t, n) => new ot(e, t, n);
st.ReaddirGlob = ot;
var ct = st, lt = n(((e, t) => {
	t.exports = typeof process > `u` || !process.version || process.version.indexOf(`v0.`) === 0 || process.version.indexOf(`v1.`) === 0 && process.version.indexOf(`v1.8.`) !== 0 ? { nextTick: n } : process;
	function n(e, t, n, r) {
		if (typeof e != `function`) throw TypeError(`"callback" argument must be a function`);
		var i = arguments.length, a, o;
		switch (i) {
			case 0:
			case 1: return process.nextTick(e);
			case 2: return process.nextTick(function() {
				e.call(null, t);
			});
			case 3: return process.nextTick(function() {
				e.call(null, t, n);
			});
			case 4: return process.nextTick(function() {
				e.call(null, t, n, r);
			});
			default:
				for (a = Array(i - 1), o = 0; o < a.length;) a[o++] = arguments[o];
				return process.nextTick(function() {
					e.apply(null, a);
				});
		}
	}
})), ut = n(((e, t) => {
	var n = {}.toString;
	t.exports = Array.isArray || function(e) {
		return n.call(e) == `[object Array]`;
	};
})), dt = n(((t, n) => {
	n.exports = e(`stream`);
})), ft = n(((t, n) => {
	var r = e(`buffer`), i = r.Buffer;
	function a(e, t) {
		for (var n in e) t[n] = e[n];
	}
	i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow ? n.exports = r : (a(r, t), t.Buffer = o);
	function o(e, t, n) {
		return i(e, t, n);
	}
	a(i, o), o.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return i(e, t, n);
	}, o.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var r = i(e);
		return t === void 0 ? r.fill(0) : typeof n == `string` ? r.fill(t, n) : r.fill(t), r;
	}, o.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return i(e);
	}, o.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return r.SlowBuffer(e);
	};
})), pt = n(((t) => {
	function n(e) {
		return Array.isArray ? Array.isArray(e) : g(e) === `[object Array]`;
	}
	t.isArray = n;
	function r(e) {
		return typeof e == `boolean`;
	}
	t.isBoolean = r;
	function i(e) {
		return e === null;
	}
	t.isNull = i;
	function a(e) {
		return e == null;
	}
	t.isNullOrUndefined = a;
	function o(e) {
		return typeof e == `number`;
	}
	t.isNumber = o;
	function s(e) {
		return typeof e == `string`;
	}
	t.isString = s;
	function c(e) {
		return typeof e == `symbol`;
	}
	t.isSymbol = c;
	function l(e) {
		return e === void 0;
	}
	t.isUndefined = l;
	function u(e) {
		return g(e) === `[object RegExp]`;
	}
	t.isRegExp = u;
	function d(e) {
		return typeof e == `object` && !!e;
	}
	t.isObject = d;
	function f(e) {
		return g(e) === `[object Date]`;
	}
	t.isDate = f;
	function p(e) {
		return g(e) === `[object Error]` || e instanceof Error;
	}
	t.isError = p;
	function m(e) {
		return typeof e == `function`;
	}
	t.isFunction = m;
	function h(e) {
		return e === null || typeof e == `boolean` || typeof e == `number` || typeof e == `string` || typeof e == `symbol` || e === void 0;
	}
	t.isPrimitive = h, t.isBuffer = e(`buffer`).Buffer.isBuffer;
	function g(e) {
		return Object.prototype.toString.call(e);
	}
})), mt = n(((e, t) => {
	t.exports = typeof Object.create == `function` ? function(e, t) {
		t && (e.super_ = t, e.prototype = Object.create(t.prototype, { constructor: {
			value: e,
			enumerable: !1,
			writable: !0,
			configurable: !0
		} }));
	} : function(e, t) {
		if (t) {
			e.super_ = t;
			var n = function() {};
			n.prototype = t.prototype, e.prototype = new n(), e.prototype.constructor = e;
		}
	};
})), ht = n(((t, n) => {
	try {
		var r = e(`util`);
		if (typeof r.inherits != `function`) throw ``;
		n.exports = r.inherits;
	} catch {
		n.exports = mt();
	}
})), gt = n(((t, n) => {
	function r(e, t) {
		if (!(e instanceof t)) throw TypeError(`Cannot call a class as a function`);
	}
	var i = ft().Buffer, a = e(`util`);
	function o(e, t, n) {
		e.copy(t, n);
	}
	n.exports = function() {
		function e() {
			r(this, e), this.head = null, this.tail = null, this.length = 0;
		}
		return e.prototype.push = function(e) {
			var t = {
				data: e,
				next: null
			};
			this.length > 0 ? this.tail.next = t : this.head = t, this.tail = t, ++this.length;
		}, e.prototype.unshift = function(e) {
			var t = {
				data: e,
				next: this.head
			};
			this.length === 0 && (this.tail = t), this.head = t, ++this.length;
		}, e.prototype.shift = function() {
			if (this.length !== 0) {
				var e = this.head.data;
				return this.head = this.length === 1 ? this.tail = null : this.head.next, --this.length, e;
			}
		}, e.prototype.clear = function() {
			this.head = this.tail = null, this.length = 0;
		}, e.prototype.join = function(e) {
			if (this.length === 0) return ``;
			for (var t = this.head, n = `` + t.data; t = t.next;) n += e + t.data;
			return n;
		}, e.prototype.concat = function(e) {
			if (this.length === 0) return i.alloc(0);
			for (var t = i.allocUnsafe(e >>> 0), n = this.head, r = 0; n;) o(n.data, t, r), r += n.data.length, n = n.next;
			return t;
		}, e;
	}(), a && a.inspect && a.inspect.custom && (n.exports.prototype[a.inspect.custom] = function() {
		var e = a.inspect({ length: this.length });
		return this.constructor.name + ` ` + e;
	});
})), _t = n(((e, t) => {
	var n = lt();
	function r(e, t) {
		var r = this, i = this._readableState && this._readableState.destroyed, o = this._writableState && this._writableState.destroyed;
		return i || o ? (t ? t(e) : e && (this._writableState ? this._writableState.errorEmitted || (this._writableState.errorEmitted = !0, n.nextTick(a, this, e)) : n.nextTick(a, this, e)), this) : (this._readableState && (this._readableState.destroyed = !0), this._writableState && (this._writableState.destroyed = !0), this._destroy(e || null, function(e) {
			!t && e ? r._writableState ? r._writableState.errorEmitted || (r._writableState.errorEmitted = !0, n.nextTick(a, r, e)) : n.nextTick(a, r, e) : t && t(e);
		}), this);
	}
	function i() {
		this._readableState && (this._readableState.destroyed = !1, this._readableState.reading = !1, this._readableState.ended = !1, this._readableState.endEmitted = !1), this._writableState && (this._writableState.destroyed = !1, this._writableState.ended = !1, this._writableState.ending = !1, this._writableState.finalCalled = !1, this._writableState.prefinished = !1, this._writableState.finished = !1, this._writableState.errorEmitted = !1);
	}
	function a(e, t) {
		e.emit(`error`, t);
	}
	t.exports = {
		destroy: r,
		undestroy: i
	};
})), vt = n(((t, n) => {
	n.exports = e(`util`).deprecate;
})), yt = n(((e, t) => {
	var n = lt();
	t.exports = _;
	function r(e) {
		var t = this;
		this.next = null, this.entry = null, this.finish = function() {
			P(t, e);
		};
	}
	var i = !process.browser && [`v0.10`, `v0.9.`].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : n.nextTick, a;
	_.WritableState = h;
	var o = Object.create(pt());
	o.inherits = ht();
	var s = { deprecate: vt() }, c = dt(), l = ft().Buffer, u = (typeof global < `u` ? global : typeof window < `u` ? window : typeof self < `u` ? self : {}).Uint8Array || function() {};
	function d(e) {
		return l.from(e);
	}
	function f(e) {
		return l.isBuffer(e) || e instanceof u;
	}
	var p = _t();
	o.inherits(_, c);
	function m() {}
	function h(e, t) {
		a ||= bt(), e ||= {};
		var n = t instanceof a;
		this.objectMode = !!e.objectMode, n && (this.objectMode = this.objectMode || !!e.writableObjectMode);
		var i = e.highWaterMark, o = e.writableHighWaterMark, s = this.objectMode ? 16 : 16384;
		this.highWaterMark = i || i === 0 ? i : n && (o || o === 0) ? o : s, this.highWaterMark = Math.floor(this.highWaterMark), this.finalCalled = !1, this.needDrain = !1, this.ending = !1, this.ended = !1, this.finished = !1, this.destroyed = !1;
		var c = e.decodeStrings === !1;
		this.decodeStrings = !c, this.defaultEncoding = e.defaultEncoding || `utf8`, this.length = 0, this.writing = !1, this.corked = 0, this.sync = !0, this.bufferProcessing = !1, this.onwrite = function(e) {
			T(t, e);
		}, this.writecb = null, this.writelen = 0, this.bufferedRequest = null, this.lastBufferedRequest = null, this.pendingcb = 0, this.prefinished = !1, this.errorEmitted = !1, this.bufferedRequestCount = 0, this.corkedRequestsFree = new r(this);
	}
	h.prototype.getBuffer = function() {
		for (var e = this.bufferedRequest, t = []; e;) t.push(e), e = e.next;
		return t;
	}, (function() {
		try {
			Object.defineProperty(h.prototype, "buffer", { get: s.deprecate(function() {
				return this.getBuffer();
			}, `_writableState.buffer is deprecated. Use _writableState.getBuffer instead.`, `DEP0003`) });
		} catch {}
	})();
	var g;
	typeof Symbol == `function` && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] == `function` ? (g = Function.prototype[Symbol.hasInstance], Object.defineProperty(_, Symbol.hasInstance, { value: function(e) {
		return g.call(this, e) ? !0 : this === _ && e && e._writableState instanceof h;
	} })) : g = function(e) {
		return e instanceof this;
	};
	function _(e) {
		if (a ||= bt(), !g.call(_, this) && !(this instanceof a)) return new _(e);
		this._writableState = new h(e, this), this.writable = !0, e && (typeof e.write == `function` && (this._write = e.write), typeof e.writev == `function` && (this._writev = e.writev), typeof e.destroy == `function` && (this._destroy = e.destroy), typeof e.final == `function` && (this._final = e.final)), c.call(this);
	}
	_.prototype.pipe = function() {
		this.emit(`error`, Error(`Cannot pipe, not readable`));
	};
	function v(e, t) {
		var r = Error(`write after end`);
		e.emit(`error`, r), n.nextTick(t, r);
	}
	function y(e, t, r, i) {
		var a = !0, o = !1;
		return r === null ? o = TypeError(`May not write null values to stream`) : typeof r != `string` && r !== void 0 && !t.objectMode && (o = TypeError(`Invalid non-string/buffer chunk`)), o && (e.emit(`error`, o), n.nextTick(i, o), a = !1), a;
	}
	_.prototype.write = function(e, t, n) {
		var r = this._writableState, i = !1, a = !r.objectMode && f(e);
		return a && !l.isBuffer(e) && (e = d(e)), typeof t == `function` && (n = t, t = null), a ? t = `buffer` : t ||= r.defaultEncoding, typeof n != `function` && (n = m), r.ended ? v(this, n) : (a || y(this, r, e, n)) && (r.pendingcb++, i = x(this, r, a, e, t, n)), i;
	}, _.prototype.cork = function() {
		var e = this._writableState;
		e.corked++;
	}, _.prototype.uncork = function() {
		var e = this._writableState;
		e.corked && (e.corked--, !e.writing && !e.corked && !e.bufferProcessing && e.bufferedRequest && O(this, e));
	}, _.prototype.setDefaultEncoding = function(e) {
		if (typeof e == `string` && (e = e.toLowerCase()), !([
			`hex`,
			`utf8`,
			`utf-8`,
			`ascii`,
			`binary`,
			`base64`,
			`ucs2`,
			`ucs-2`,
			`utf16le`,
			`utf-16le`,
			`raw`
		].indexOf((e + ``).toLowerCase()) > -1)) throw TypeError(`Unknown encoding: ` + e);
		return this._writableState.defaultEncoding = e, this;
	};
	function b(e, t, n) {
		return !e.objectMode && e.decodeStrings !== !1 && typeof t == `string` && (t = l.from(t, n)), t;
	}
	Object.defineProperty(_.prototype, "writableHighWaterMark", {
		enumerable: !1,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function x(e, t, n, r, i, a) {
		if (!n) {
			var o = b(t, r, i);
			r !== o && (n = !0, i = `buffer`, r = o);
		}
		var s = t.objectMode ? 1 : r.length;
		t.length += s;
		var c = t.length < t.highWaterMark;
		if (c || (t.needDrain = !0), t.writing || t.corked) {
			var l = t.lastBufferedRequest;
			t.lastBufferedRequest = {
				chunk: r,
				encoding: i,
				isBuf: n,
				callback: a,
				next: null
			}, l ? l.next = t.lastBufferedRequest : t.bufferedRequest = t.lastBufferedRequest, t.bufferedRequestCount += 1;
		} else S(e, t, !1, s, r, i, a);
		return c;
	}
	function S(e, t, n, r, i, a, o) {
		t.writelen = r, t.writecb = o, t.writing = !0, t.sync = !0, n ? e._writev(i, t.onwrite) : e._write(i, a, t.onwrite), t.sync = !1;
	}
	function C(e, t, r, i, a) {
		--t.pendingcb, r ? (n.nextTick(a, i), n.nextTick(M, e, t), e._writableState.errorEmitted = !0, e.emit(`error`, i)) : (a(i), e._writableState.errorEmitted = !0, e.emit(`error`, i), M(e, t));
	}
	function w(e) {
		e.writing = !1, e.writecb = null, e.length -= e.writelen, e.writelen = 0;
	}
	function T(e, t) {
		var n = e._writableState, r = n.sync, a = n.writecb;
		if (w(n), t) C(e, n, r, t, a);
		else {
			var o = k(n);
			!o && !n.corked && !n.bufferProcessing && n.bufferedRequest && O(e, n), r ? i(E, e, n, o, a) : E(e, n, o, a);
		}
	}
	function E(e, t, n, r) {
		n || D(e, t), t.pendingcb--, r(), M(e, t);
	}
	function D(e, t) {
		t.length === 0 && t.needDrain && (t.needDrain = !1, e.emit(`drain`));
	}
	function O(e, t) {
		t.bufferProcessing = !0;
		var n = t.bufferedRequest;
		if (e._writev && n && n.next) {
			var i = t.bufferedRequestCount, a = Array(i), o = t.corkedRequestsFree;
			o.entry = n;
			for (var s = 0, c = !0; n;) a[s] = n, n.isBuf || (c = !1), n = n.next, s += 1;
			a.allBuffers = c, S(e, t, !0, t.length, a, ``, o.finish), t.pendingcb++, t.lastBufferedRequest = null, o.next ? (t.corkedRequestsFree = o.next, o.next = null) : t.corkedRequestsFree = new r(t), t.bufferedRequestCount = 0;
		} else {
			for (; n;) {
				var l = n.chunk, u = n.encoding, d = n.callback;
				if (S(e, t, !1, t.objectMode ? 1 : l.length, l, u, d), n = n.next, t.bufferedRequestCount--, t.writing) break;
			}
			n === null && (t.lastBufferedRequest = null);
		}
		t.bufferedRequest = n, t.bufferProcessing = !1;
	}
	_.prototype._write = function(e, t, n) {
		n(Error(`_write() is not implemented`));
	}, _.prototype._writev = null, _.prototype.end = function(e, t, n) {
		var r = this._writableState;
		typeof e == `function` ? (n = e, e = null, t = null) : typeof t == `function` && (n = t, t = null), e != null && this.write(e, t), r.corked && (r.corked = 1, this.uncork()), r.ending || N(this, r, n);
	};
	function k(e) {
		return e.ending && e.length === 0 && e.bufferedRequest === null && !e.finished && !e.writing;
	}
	function A(e, t) {
		e._final(function(n) {
			t.pendingcb--, n && e.emit(`error`, n), t.prefinished = !0, e.emit(`prefinish`), M(e, t);
		});
	}
	function j(e, t) {
		!t.prefinished && !t.finalCalled && (typeof e._final == `function` ? (t.pendingcb++, t.finalCalled = !0, n.nextTick(A, e, t)) : (t.prefinished = !0, e.emit(`prefinish`)));
	}
	function M(e, t) {
		var n = k(t);
		return n && (j(e, t), t.pendingcb === 0 && (t.finished = !0, e.emit(`finish`))), n;
	}
	function N(e, t, r) {
		t.ending = !0, M(e, t), r && (t.finished ? n.nextTick(r) : e.once(`finish`, r)), t.ended = !0, e.writable = !1;
	}
	function P(e, t, n) {
		var r = e.entry;
		for (e.entry = null; r;) {
			var i = r.callback;
			t.pendingcb--, i(n), r = r.next;
		}
		t.corkedRequestsFree.next = e;
	}
	Object.defineProperty(_.prototype, "destroyed", {
		get: function() {
			return this._writableState !== void 0 && this._writableState.destroyed;
		},
		set: function(e) {
			this._writableState && (this._writableState.destroyed = e);
		}
	}), _.prototype.destroy = p.destroy, _.prototype._undestroy = p.undestroy, _.prototype._destroy = function(e, t) {
		this.end(), t(e);
	};
})), bt = n(((e, t) => {
	var n = lt(), r = Object.keys || function(e) {
		var t = [];
		for (var n in e) t.push(n);
		return t;
	};
	t.exports = u;
	var i = Object.create(pt());
	i.inherits = ht();
	var a = St(), o = yt();
	i.inherits(u, a);
	for (var s = r(o.prototype), c = 0; c < s.length; c++) {
		var l = s[c];
		u.prototype[l] || (u.prototype[l] = o.prototype[l]);
	}
	function u(e) {
		if (!(this instanceof u)) return new u(e);
		a.call(this, e), o.call(this, e), e && e.readable === !1 && (this.readable = !1), e && e.writable === !1 && (this.writable = !1), this.allowHalfOpen = !0, e && e.allowHalfOpen === !1 && (this.allowHalfOpen = !1), this.once(`end`, d);
	}
	Object.defineProperty(u.prototype, "writableHighWaterMark", {
		enumerable: !1,
		get: function() {
			return this._writableState.highWaterMark;
		}
	});
	function d() {
		this.allowHalfOpen || this._writableState.ended || n.nextTick(f, this);
	}
	function f(e) {
		e.end();
	}
	Object.defineProperty(u.prototype, "destroyed", {
		get: function() {
			return this._readableState === void 0 || this._writableState === void 0 ? !1 : this._readableState.destroyed && this._writableState.destroyed;
		},
		set: function(e) {
			this._readableState !== void 0 && this._writableState !== void 0 && (this._readableState.destroyed = e, this._writableState.destroyed = e);
		}
	}), u.prototype._destroy = function(e, t) {
		this.push(null), this.end(), n.nextTick(t, e);
	};
})), xt = n(((e) => {
	var t = ft().Buffer, n = t.isEncoding || function(e) {
		switch (e = `` + e, e && e.toLowerCase()) {
			case `hex`:
			case `utf8`:
			case `utf-8`:
			case `ascii`:
			case `binary`:
			case `base64`:
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`:
			case `raw`: return !0;
			default: return !1;
		}
	};
	function r(e) {
		if (!e) return `utf8`;
		for (var t;;) switch (e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default:
				if (t) return;
				e = (`` + e).toLowerCase(), t = !0;
		}
	}
	function i(e) {
		var i = r(e);
		if (typeof i != `string` && (t.isEncoding === n || !n(e))) throw Error(`Unknown encoding: ` + e);
		return i || e;
	}
	e.StringDecoder = a;
	function a(e) {
		this.encoding = i(e);
		var n;
		switch (this.encoding) {
			case `utf16le`:
				this.text = f, this.end = p, n = 4;
				break;
			case `utf8`:
				this.fillLast = l, n = 4;
				break;
			case `base64`:
				this.text = m, this.end = h, n = 3;
				break;
			default:
				this.write = g, this.end = _;
				return;
		}
		this.lastNeed = 0, this.lastTotal = 0, this.lastChar = t.allocUnsafe(n);
	}
	a.prototype.write = function(e) {
		if (e.length === 0) return ``;
		var t, n;
		if (this.lastNeed) {
			if (t = this.fillLast(e), t === void 0) return ``;
			n = this.lastNeed, this.lastNeed = 0;
		} else n = 0;
		return n < e.length ? t ? t + this.text(e, n) : this.text(e, n) : t || ``;
	}, a.prototype.end = d, a.prototype.text = u, a.prototype.fillLast = function(e) {
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length), this.lastNeed -= e.length;
	};
	function o(e) {
		return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
	}
	function s(e, t, n) {
		var r = t.length - 1;
		if (r < n) return 0;
		var i = o(t[r]);
		return i >= 0 ? (i > 0 && (e.lastNeed = i - 1), i) : --r < n || i === -2 ? 0 : (i = o(t[r]), i >= 0 ? (i > 0 && (e.lastNeed = i - 2), i) : --r < n || i === -2 ? 0 : (i = o(t[r]), i >= 0 ? (i > 0 && (i === 2 ? i = 0 : e.lastNeed = i - 3), i) : 0));
	}
	function c(e, t, n) {
		if ((t[0] & 192) != 128) return e.lastNeed = 0, `�`;
		if (e.lastNeed > 1 && t.length > 1) {
			if ((t[1] & 192) != 128) return e.lastNeed = 1, `�`;
			if (e.lastNeed > 2 && t.length > 2 && (t[2] & 192) != 128) return e.lastNeed = 2, `�`;
		}
	}
	function l(e) {
		var t = this.lastTotal - this.lastNeed, n = c(this, e, t);
		if (n !== void 0) return n;
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, t, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, t, 0, e.length), this.lastNeed -= e.length;
	}
	function u(e, t) {
		var n = s(this, e, t);
		if (!this.lastNeed) return e.toString(`utf8`, t);
		this.lastTotal = n;
		var r = e.length - (n - this.lastNeed);
		return e.copy(this.lastChar, 0, r), e.toString(`utf8`, t, r);
	}
	function d(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + `�` : t;
	}
	function f(e, t) {
		if ((e.length - t) % 2 == 0) {
			var n = e.toString(`utf16le`, t);
			if (n) {
				var r = n.charCodeAt(n.length - 1);
				if (r >= 55296 && r <= 56319) return this.lastNeed = 2, this.lastTotal = 4, this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1], n.slice(0, -1);
			}
			return n;
		}
		return this.lastNeed = 1, this.lastTotal = 2, this.lastChar[0] = e[e.length - 1], e.toString(`utf16le`, t, e.length - 1);
	}
	function p(e) {
		var t = e && e.length ? this.write(e) : ``;
		if (this.lastNeed) {
			var n = this.lastTotal - this.lastNeed;
			return t + this.lastChar.toString(`utf16le`, 0, n);
		}
		return t;
	}
	function m(e, t) {
		var n = (e.length - t) % 3;
		return n === 0 ? e.toString(`base64`, t) : (this.lastNeed = 3 - n, this.lastTotal = 3, n === 1 ? this.lastChar[0] = e[e.length - 1] : (this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1]), e.toString(`base64`, t, e.length - n));
	}
	function h(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + this.lastChar.toString(`base64`, 0, 3 - this.lastNeed) : t;
	}
	function g(e) {
		return e.toString(this.encoding);
	}
	function _(e) {
		return e && e.length ? this.write(e) : ``;
	}
})), St = n(((t, n) => {
	var r = lt();
	n.exports = x;
	var i = ut(), a;
	x.ReadableState = b, e(`events`).EventEmitter;
	var o = function(e, t) {
		return e.listeners(t).length;
	}, s = dt(), c = ft().Buffer, l = (typeof global < `u` ? global : typeof window < `u` ? window : typeof self < `u` ? self : {}).Uint8Array || function() {};
	function u(e) {
		return c.from(e);
	}
	function d(e) {
		return c.isBuffer(e) || e instanceof l;
	}
	var f = Object.create(pt());
	f.inherits = ht();
	var p = e(`util`), m = void 0;
	m = p && p.debuglog ? p.debuglog(`stream`) : function() {};
	var h = gt(), g = _t(), _;
	f.inherits(x, s);
	var v = [
		`error`,
		`close`,
		`destroy`,
		`pause`,
		`resume`
	];
	function y(e, t, n) {
		if (typeof e.prependListener == `function`) return e.prependListener(t, n);
		!e._events || !e._events[t] ? e.on(t, n) : i(e._events[t]) ? e._events[t].unshift(n) : e._events[t] = [n, e._events[t]];
	}
	function b(e, t) {
		a ||= bt(), e ||= {};
		var n = t instanceof a;
		this.objectMode = !!e.objectMode, n && (this.objectMode = this.objectMode || !!e.readableObjectMode);
		var r = e.highWaterMark, i = e.readableHighWaterMark, o = this.objectMode ? 16 : 16384;
		this.highWaterMark = r || r === 0 ? r : n && (i || i === 0) ? i : o, this.highWaterMark = Math.floor(this.highWaterMark), this.buffer = new h(), this.length = 0, this.pipes = null, this.pipesCount = 0, this.flowing = null, this.ended = !1, this.endEmitted = !1, this.reading = !1, this.sync = !0, this.needReadable = !1, this.emittedReadable = !1, this.readableListening = !1, this.resumeScheduled = !1, this.destroyed = !1, this.defaultEncoding = e.defaultEncoding || `utf8`, this.awaitDrain = 0, this.readingMore = !1, this.decoder = null, this.encoding = null, e.encoding && (_ ||= xt().StringDecoder, this.decoder = new _(e.encoding), this.encoding = e.encoding);
	}
	function x(e) {
		if (a ||= bt(), !(this instanceof x)) return new x(e);
		this._readableState = new b(e, this), this.readable = !0, e && (typeof e.read == `function` && (this._read = e.read), typeof e.destroy == `function` && (this._destroy = e.destroy)), s.call(this);
	}
	Object.defineProperty(x.prototype, "destroyed", {
		get: function() {
			return this._readableState !== void 0 && this._readableState.destroyed;
		},
		set: function(e) {
			this._readableState && (this._readableState.destroyed = e);
		}
	}), x.prototype.destroy = g.destroy, x.prototype._undestroy = g.undestroy, x.prototype._destroy = function(e, t) {
		this.push(null), t(e);
	}, x.prototype.push = function(e, t) {
		var n = this._readableState, r;
		return n.objectMode ? r = !0 : typeof e == `string` && (t ||= n.defaultEncoding, t !== n.encoding && (e = c.from(e, t), t = ``), r = !0), S(this, e, t, !1, r);
	}, x.prototype.unshift = function(e) {
		return S(this, e, null, !0, !1);
	};
	function S(e, t, n, r, i) {
		var a = e._readableState;
		if (t === null) a.reading = !1, k(e, a);
		else {
			var o;
			i || (o = w(a, t)), o ? e.emit(`error`, o) : a.objectMode || t && t.length > 0 ? (typeof t != `string` && !a.objectMode && Object.getPrototypeOf(t) !== c.prototype && (t = u(t)), r ? a.endEmitted ? e.emit(`error`, Error(`stream.unshift() after end event`)) : C(e, a, t, !0) : a.ended ? e.emit(`error`, Error(`stream.push() after EOF`)) : (a.reading = !1, a.decoder && !n ? (t = a.decoder.write(t), a.objectMode || t.length !== 0 ? C(e, a, t, !1) : M(e, a)) : C(e, a, t, !1))) : r || (a.reading = !1);
		}
		return T(a);
	}
	function C(e, t, n, r) {
		t.flowing && t.length === 0 && !t.sync ? (e.emit(`data`, n), e.read(0)) : (t.length += t.objectMode ? 1 : n.length, r ? t.buffer.unshift(n) : t.buffer.push(n), t.needReadable && A(e)), M(e, t);
	}
	function w(e, t) {
		var n;
		return !d(t) && typeof t != `string` && t !== void 0 && !e.objectMode && (n = TypeError(`Invalid non-string/buffer chunk`)), n;
	}
	function T(e) {
		return !e.ended && (e.needReadable || e.length < e.highWaterMark || e.length === 0);
	}
	x.prototype.isPaused = function() {
		return this._readableState.flowing === !1;
	}, x.prototype.setEncoding = function(e) {
		return _ ||= xt().StringDecoder, this._readableState.decoder = new _(e), this._readableState.encoding = e, this;
	};
	var E = 8388608;
	function D(e) {
		return e >= E ? e = E : (e--, e |= e >>> 1, e |= e >>> 2, e |= e >>> 4, e |= e >>> 8, e |= e >>> 16, e++), e;
	}
	function O(e, t) {
		return e <= 0 || t.length === 0 && t.ended ? 0 : t.objectMode ? 1 : e === e ? (e > t.highWaterMark && (t.highWaterMark = D(e)), e <= t.length ? e : t.ended ? t.length : (t.needReadable = !0, 0)) : t.flowing && t.length ? t.buffer.head.data.length : t.length;
	}
	x.prototype.read = function(e) {
		m(`read`, e), e = parseInt(e, 10);
		var t = this._readableState, n = e;
		if (e !== 0 && (t.emittedReadable = !1), e === 0 && t.needReadable && (t.length >= t.highWaterMark || t.ended)) return m(`read: emitReadable`, t.length, t.ended), t.length === 0 && t.ended ? U(this) : A(this), null;
		if (e = O(e, t), e === 0 && t.ended) return t.length === 0 && U(this), null;
		var r = t.needReadable;
		m(`need readable`, r), (t.length === 0 || t.length - e < t.highWaterMark) && (r = !0, m(`length less than watermark`, r)), t.ended || t.reading ? (r = !1, m(`reading or ended`, r)) : r && (m(`do read`), t.reading = !0, t.sync = !0, t.length === 0 && (t.needReadable = !0), this._read(t.highWaterMark), t.sync = !1, t.reading || (e = O(n, t)));
		var i = e > 0 ? z(e, t) : null;
		return i === null ? (t.needReadable = !0, e = 0) : t.length -= e, t.length === 0 && (t.ended || (t.needReadable = !0), n !== e && t.ended && U(this)), i !== null && this.emit(`data`, i), i;
	};
	function k(e, t) {
		if (!t.ended) {
			if (t.decoder) {
				var n = t.decoder.end();
				n && n.length && (t.buffer.push(n), t.length += t.objectMode ? 1 : n.length);
			}
			t.ended = !0, A(e);
		}
	}
	function A(e) {
		var t = e._readableState;
		t.needReadable = !1, t.emittedReadable || (m(`emitReadable`, t.flowing), t.emittedReadable = !0, t.sync ? r.nextTick(j, e) : j(e));
	}
	function j(e) {
		m(`emit readable`), e.emit(`readable`), R(e);
	}
	function M(e, t) {
		t.readingMore || (t.readingMore = !0, r.nextTick(N, e, t));
	}
	function N(e, t) {
		for (var n = t.length; !t.reading && !t.flowing && !t.ended && t.length < t.highWaterMark && (m(`maybeReadMore read 0`), e.read(0), n !== t.length);) n = t.length;
		t.readingMore = !1;
	}
	x.prototype._read = function(e) {
		this.emit(`error`, Error(`_read() is not implemented`));
	}, x.prototype.pipe = function(e, t) {
		var n = this, i = this._readableState;
		switch (i.pipesCount) {
			case 0:
				i.pipes = e;
				break;
			case 1:
				i.pipes = [i.pipes, e];
				break;
			default: i.pipes.push(e);
		}
		i.pipesCount += 1, m(`pipe count=%d opts=%j`, i.pipesCount, t);
		var a = (!t || t.end !== !1) && e !== process.stdout && e !== process.stderr ? c : v;
		i.endEmitted ? r.nextTick(a) : n.once(`end`, a), e.on(`unpipe`, s);
		function s(e, t) {
			m(`onunpipe`), e === n && t && t.hasUnpiped === !1 && (t.hasUnpiped = !0, d());
		}
		function c() {
			m(`onend`), e.end();
		}
		var l = P(n);
		e.on(`drain`, l);
		var u = !1;
		function d() {
			m(`cleanup`), e.removeListener(`close`, g), e.removeListener(`finish`, _), e.removeListener(`drain`, l), e.removeListener(`error`, h), e.removeListener(`unpipe`, s), n.removeListener(`end`, c), n.removeListener(`end`, v), n.removeListener(`data`, p), u = !0, i.awaitDrain && (!e._writableState || e._writableState.needDrain) && l();
		}
		var f = !1;
		n.on(`data`, p);
		function p(t) {
			m(`ondata`), f = !1, !1 === e.write(t) && !f && ((i.pipesCount === 1 && i.pipes === e || i.pipesCount > 1 && G(i.pipes, e) !== -1) && !u && (m(`false write response, pause`, i.awaitDrain), i.awaitDrain++, f = !0), n.pause());
		}
		function h(t) {
			m(`onerror`, t), v(), e.removeListener(`error`, h), o(e, `error`) === 0 && e.emit(`error`, t);
		}
		y(e, `error`, h);
		function g() {
			e.removeListener(`finish`, _), v();
		}
		e.once(`close`, g);
		function _() {
			m(`onfinish`), e.removeListener(`close`, g), v();
		}
		e.once(`finish`, _);
		function v() {
			m(`unpipe`), n.unpipe(e);
		}
		return e.emit(`pipe`, n), i.flowing || (m(`pipe resume`), n.resume()), e;
	};
	function P(e) {
		return function() {
			var t = e._readableState;
			m(`pipeOnDrain`, t.awaitDrain), t.awaitDrain && t.awaitDrain--, t.awaitDrain === 0 && o(e, `data`) && (t.flowing = !0, R(e));
		};
	}
	x.prototype.unpipe = function(e) {
		var t = this._readableState, n = { hasUnpiped: !1 };
		if (t.pipesCount === 0) return this;
		if (t.pipesCount === 1) return e && e !== t.pipes || (e ||= t.pipes, t.pipes = null, t.pipesCount = 0, t.flowing = !1, e && e.emit(`unpipe`, this, n)), this;
		if (!e) {
			var r = t.pipes, i = t.pipesCount;
			t.pipes = null, t.pipesCount = 0, t.flowing = !1;
			for (var a = 0; a < i; a++) r[a].emit(`unpipe`, this, { hasUnpiped: !1 });
			return this;
		}
		var o = G(t.pipes, e);
		return o === -1 || (t.pipes.splice(o, 1), --t.pipesCount, t.pipesCount === 1 && (t.pipes = t.pipes[0]), e.emit(`unpipe`, this, n)), this;
	}, x.prototype.on = function(e, t) {
		var n = s.prototype.on.call(this, e, t);
		if (e === `data`) this._readableState.flowing !== !1 && this.resume();
		else if (e === `readable`) {
			var i = this._readableState;
			!i.endEmitted && !i.readableListening && (i.readableListening = i.needReadable = !0, i.emittedReadable = !1, i.reading ? i.length && A(this) : r.nextTick(F, this));
		}
		return n;
	}, x.prototype.addListener = x.prototype.on;
	function F(e) {
		m(`readable nexttick read 0`), e.read(0);
	}
	x.prototype.resume = function() {
		var e = this._readableState;
		return e.flowing || (m(`resume`), e.flowing = !0, I(this, e)), this;
	};
	function I(e, t) {
		t.resumeScheduled || (t.resumeScheduled = !0, r.nextTick(L, e, t));
	}
	function L(e, t) {
		t.reading || (m(`resume read 0`), e.read(0)), t.resumeScheduled = !1, t.awaitDrain = 0, e.emit(`resume`), R(e), t.flowing && !t.reading && e.read(0);
	}
	x.prototype.pause = function() {
		return m(`call pause flowing=%j`, this._readableState.flowing), !1 !== this._readableState.flowing && (m(`pause`), this._readableState.flowing = !1, this.emit(`pause`)), this;
	};
	function R(e) {
		var t = e._readableState;
		for (m(`flow`, t.flowing); t.flowing && e.read() !== null;);
	}
	x.prototype.wrap = function(e) {
		var t = this, n = this._readableState, r = !1;
		for (var i in e.on(`end`, function() {
			if (m(`wrapped end`), n.decoder && !n.ended) {
				var e = n.decoder.end();
				e && e.length && t.push(e);
			}
			t.push(null);
		}), e.on(`data`, function(i) {
			m(`wrapped data`), n.decoder && (i = n.decoder.write(i)), n.objectMode && i == null || (n.objectMode || i && i.length) && (t.push(i) || (r = !0, e.pause()));
		}), e) this[i] === void 0 && typeof e[i] == `function` && (this[i] = function(t) {
			return function() {
				return e[t].apply(e, arguments);
			};
		}(i));
		for (var a = 0; a < v.length; a++) e.on(v[a], this.emit.bind(this, v[a]));
		return this._read = function(t) {
			m(`wrapped _read`, t), r && (r = !1, e.resume());
		}, this;
	}, Object.defineProperty(x.prototype, "readableHighWaterMark", {
		enumerable: !1,
		get: function() {
			return this._readableState.highWaterMark;
		}
	}), x._fromList = z;
	function z(e, t) {
		if (t.length === 0) return null;
		var n;
		return t.objectMode ? n = t.buffer.shift() : !e || e >= t.length ? (n = t.decoder ? t.buffer.join(``) : t.buffer.length === 1 ? t.buffer.head.data : t.buffer.concat(t.length), t.buffer.clear()) : n = B(e, t.buffer, t.decoder), n;
	}
	function B(e, t, n) {
		var r;
		return e < t.head.data.length ? (r = t.head.data.slice(0, e), t.head.data = t.head.data.slice(e)) : r = e === t.head.data.length ? t.shift() : n ? V(e, t) : H(e, t), r;
	}
	function V(e, t) {
		var n = t.head, r = 1, i = n.data;
		for (e -= i.length; n = n.next;) {
			var a = n.data, o = e > a.length ? a.length : e;
			if (o === a.length ? i += a : i += a.slice(0, e), e -= o, e === 0) {
				o === a.length ? (++r, t.head = n.next ? n.next : t.tail = null) : (t.head = n, n.data = a.slice(o));
				break;
			}
			++r;
		}
		return t.length -= r, i;
	}
	function H(e, t) {
		var n = c.allocUnsafe(e), r = t.head, i = 1;
		for (r.data.copy(n), e -= r.data.length; r = r.next;) {
			var a = r.data, o = e > a.length ? a.length : e;
			if (a.copy(n, n.length - e, 0, o), e -= o, e === 0) {
				o === a.length ? (++i, t.head = r.next ? r.next : t.tail = null) : (t.head = r, r.data = a.slice(o));
				break;
			}
			++i;
		}
		return t.length -= i, n;
	}
	function U(e) {
		var t = e._readableState;
		if (t.length > 0) throw Error(`"endReadable()" called on non-empty stream`);
		t.endEmitted || (t.ended = !0, r.nextTick(W, t, e));
	}
	function W(e, t) {
		!e.endEmitted && e.length === 0 && (e.endEmitted = !0, t.readable = !1, t.emit(`end`));
	}
	function G(e, t) {
		for (var n = 0, r = e.length; n < r; n++) if (e[n] === t) return n;
		return -1;
	}
})), Ct = n(((e, t) => {
	t.exports = a;
	var n = bt(), r = Object.create(pt());
	r.inherits = ht(), r.inherits(a, n);
	function i(e, t) {
		var n = this._transformState;
		n.transforming = !1;
		var r = n.writecb;
		if (!r) return this.emit(`error`, Error(`write callback called multiple times`));
		n.writechunk = null, n.writecb = null, t != null && this.push(t), r(e);
		var i = this._readableState;
		i.reading = !1, (i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
	}
	function a(e) {
		if (!(this instanceof a)) return new a(e);
		n.call(this, e), this._transformState = {
			afterTransform: i.bind(this),
			needTransform: !1,
			transforming: !1,
			writecb: null,
			writechunk: null,
			writeencoding: null
		}, this._readableState.needReadable = !0, this._readableState.sync = !1, e && (typeof e.transform == `function` && (this._transform = e.transform), typeof e.flush == `function` && (this._flush = e.flush)), this.on(`prefinish`, o);
	}
	function o() {
		var e = this;
		typeof this._flush == `function` ? this._flush(function(t, n) {
			s(e, t, n);
		}) : s(this, null, null);
	}
	a.prototype.push = function(e, t) {
		return this._transformState.needTransform = !1, n.prototype.push.call(this, e, t);
	}, a.prototype._transform = function(e, t, n) {
		throw Error(`_transform() is not implemented`);
	}, a.prototype._write = function(e, t, n) {
		var r = this._transformState;
		if (r.writecb = n, r.writechunk = e, r.writeencoding = t, !r.transforming) {
			var i = this._readableState;
			(r.needTransform || i.needReadable || i.length < i.highWaterMark) && this._read(i.highWaterMark);
		}
	}, a.prototype._read = function(e) {
		var t = this._transformState;
		t.writechunk !== null && t.writecb && !t.transforming ? (t.transforming = !0, this._transform(t.writechunk, t.writeencoding, t.afterTransform)) : t.needTransform = !0;
	}, a.prototype._destroy = function(e, t) {
		var r = this;
		n.prototype._destroy.call(this, e, function(e) {
			t(e), r.emit(`close`);
		});
	};
	function s(e, t, n) {
		if (t) return e.emit(`error`, t);
		if (n != null && e.push(n), e._writableState.length) throw Error(`Calling transform done when ws.length != 0`);
		if (e._transformState.transforming) throw Error(`Calling transform done when still transforming`);
		return e.push(null);
	}
})), wt = n(((e, t) => {
	t.exports = i;
	var n = Ct(), r = Object.create(pt());
	r.inherits = ht(), r.inherits(i, n);
	function i(e) {
		if (!(this instanceof i)) return new i(e);
		n.call(this, e);
	}
	i.prototype._transform = function(e, t, n) {
		n(null, e);
	};
})), Tt = n(((t, n) => {
	var r = e(`stream`);
	process.env.READABLE_STREAM === `disable` && r ? (n.exports = r, t = n.exports = r.Readable, t.Readable = r.Readable, t.Writable = r.Writable, t.Duplex = r.Duplex, t.Transform = r.Transform, t.PassThrough = r.PassThrough, t.Stream = r) : (t = n.exports = St(), t.Stream = r || t, t.Readable = t, t.Writable = yt(), t.Duplex = bt(), t.Transform = Ct(), t.PassThrough = wt());
})), Et = n(((e, t) => {
	t.exports = Tt().PassThrough;
})), Dt = n(((t, n) => {
	var r = e(`util`), i = Et();
	n.exports = {
		Readable: o,
		Writable: s
	}, r.inherits(o, i), r.inherits(s, i);
	function a(e, t, n) {
		e[t] = function() {
			return delete e[t], n.apply(this, arguments), this[t].apply(this, arguments);
		};
	}
	function o(e, t) {
		if (!(this instanceof o)) return new o(e, t);
		i.call(this, t), a(this, `_read`, function() {
			var n = e.call(this, t), r = this.emit.bind(this, `error`);
			n.on(`error`, r), n.pipe(this);
		}), this.emit(`readable`);
	}
	function s(e, t) {
		if (!(this instanceof s)) return new s(e, t);
		i.call(this, t), a(this, `_write`, function() {
			var n = e.call(this, t), r = this.emit.bind(this, `error`);
			n.on(`error`, r), this.pipe(n);
		}), this.emit(`writable`);
	}
})), Ot = n(((e, t, n) => {
	(function(n, r) {
		typeof e == `object` && t !== void 0 ? r(e) : typeof define == `function` && define.amd ? define([`exports`], r) : (n = typeof globalThis < `u` ? globalThis : n || self, r(n.async = {}));
	})(n, (function(e) {
		function t(e, ...t) {
			return (...n) => e(...t, ...n);
		}
		function n(e) {
			return function(...t) {
				var n = t.pop();
				return e.call(this, t, n);
			};
		}
		var r = typeof queueMicrotask == `function` && queueMicrotask, i = typeof setImmediate == `function` && setImmediate, a = typeof process == `object` && typeof process.nextTick == `function`;
		function o(e) {
			setTimeout(e, 0);
		}
		function s(e) {
			return (t, ...n) => e(() => t(...n));
		}
		var c = s(r ? queueMicrotask : i ? setImmediate : a ? process.nextTick : o);
		function l(e) {
			return f(e) ? function(...t) {
				let n = t.pop();
				return u(e.apply(this, t), n);
			} : n(function(t, n) {
				var r;
				try {
					r = e.apply(this, t);
				} catch (e) {
					return n(e);
				}
				if (r && typeof r.then == `function`) return u(r, n);
				n(null, r);
			});
		}
		function u(e, t) {
			return e.then((e) => {
				d(t, null, e);
			}, (e) => {
				d(t, e && (e instanceof Error || e.message) ? e : Error(e));
			});
		}
		function d(e, t, n) {
			try {
				e(t, n);
			} catch (e) {
				c((e) => {
					throw e;
				}, e);
			}
		}
		function f(e) {
			return e[Symbol.toStringTag] === `AsyncFunction`;
		}
		function p(e) {
			return e[Symbol.toStringTag] === `AsyncGenerator`;
		}
		function m(e) {
			return typeof e[Symbol.asyncIterator] == `function`;
		}
		function h(e) {
			if (typeof e != `function`) throw Error(`expected a function`);
			return f(e) ? l(e) : e;
		}
		function g(e, t) {
			if (t ||= e.length, !t) throw Error(`arity is undefined`);
			function n(...n) {
				return typeof n[t - 1] == `function` ? e.apply(this, n) : new Promise((r, i) => {
					n[t - 1] = (e, ...t) => {
						if (e) return i(e);
						r(t.length > 1 ? t : t[0]);
					}, e.apply(this, n);
				});
			}
			return n;
		}
		function _(e) {
			return function(t, ...n) {
				return g(function(r) {
					var i = this;
					return e(t, (e, t) => {
						h(e).apply(i, n.concat(t));
					}, r);
				});
			};
		}
		function v(e, t, n, r) {
			t ||= [];
			var i = [], a = 0, o = h(n);
			return e(t, (e, t, n) => {
				var r = a++;
				o(e, (e, t) => {
					i[r] = t, n(e);
				});
			}, (e) => {
				r(e, i);
			});
		}
		function y(e) {
			return e && typeof e.length == `number` && e.length >= 0 && e.length % 1 == 0;
		}
		let b = {};
		function x(e) {
			function t(...t) {
				if (e !== null) {
					var n = e;
					e = null, n.apply(this, t);
				}
			}
			return Object.assign(t, e), t;
		}
		function S(e) {
			return e[Symbol.iterator] && e[Symbol.iterator]();
		}
		function C(e) {
			var t = -1, n = e.length;
			return function() {
				return ++t < n ? {
					value: e[t],
					key: t
				} : null;
			};
		}
		function w(e) {
			var t = -1;
			return function() {
				var n = e.next();
				return n.done ? null : (t++, {
					value: n.value,
					key: t
				});
			};
		}
		function T(e) {
			var t = e ? Object.keys(e) : [], n = -1, r = t.length;
			return function i() {
				var a = t[++n];
				return a === `__proto__` ? i() : n < r ? {
					value: e[a],
					key: a
				} : null;
			};
		}
		function E(e) {
			if (y(e)) return C(e);
			var t = S(e);
			return t ? w(t) : T(e);
		}
		function D(e) {
			return function(...t) {
				if (e === null) throw Error(`Callback was already called.`);
				var n = e;
				e = null, n.apply(this, t);
			};
		}
		function O(e, t, n, r) {
			let i = !1, a = !1, o = !1, s = 0, c = 0;
			function l() {
				s >= t || o || i || (o = !0, e.next().then(({ value: e, done: t }) => {
					a || i || (o = !1, t ? (i = !0, s <= 0 && r(null)) : (s++, n(e, c, u), c++, l()));
				}).catch(d));
			}
			function u(e, t) {
				if (--s, !a) {
					if (e) return d(e);
					if (e === !1) i = !0, a = !0;
					else {
						if (t === b || i && s <= 0) return i = !0, r(null);
						l();
					}
				}
			}
			function d(e) {
				a || (o = !1, i = !0, r(e));
			}
			l();
		}
		var k = (e) => (t, n, r) => {
			if (r = x(r), e <= 0) throw RangeError(`concurrency limit cannot be less than 1`);
			if (!t) return r(null);
			if (p(t)) return O(t, e, n, r);
			if (m(t)) return O(t[Symbol.asyncIterator](), e, n, r);
			var i = E(t), a = !1, o = !1, s = 0, c = !1;
			function l(e, t) {
				if (!o) {
					if (--s, e) a = !0, r(e);
					else if (e === !1) a = !0, o = !0;
					else if (t === b || a && s <= 0) return a = !0, r(null);
					else c || u();
				}
			}
			function u() {
				for (c = !0; s < e && !a;) {
					var t = i();
					if (t === null) {
						a = !0, s <= 0 && r(null);
						return;
					}
					s += 1, n(t.value, t.key, D(l));
				}
				c = !1;
			}
			u();
		};
		function A(e, t, n, r) {
			return k(t)(e, h(n), r);
		}
		var j = g(A, 4);
		function M(e, t, n) {
			n = x(n);
			var r = 0, i = 0, { length: a } = e, o = !1;
			a === 0 && n(null);
			function s(e, t) {
				e === !1 && (o = !0), o !== !0 && (e ? n(e) : (++i === a || t === b) && n(null));
			}
			for (; r < a; r++) t(e[r], r, D(s));
		}
		function N(e, t, n) {
			return j(e, 1 / 0, t, n);
		}
		function P(e, t, n) {
			return (y(e) ? M : N)(e, h(t), n);
		}
		var F = g(P, 3);
		function I(e, t, n) {
			return v(F, e, t, n);
		}
		var L = g(I, 3), R = _(L);
		function z(e, t, n) {
			return j(e, 1, t, n);
		}
		var B = g(z, 3);
		function V(e, t, n) {
			return v(B, e, t, n);
		}
		var H = g(V, 3), U = _(H);
		let W = Symbol(`promiseCallback`);
		function G() {
			let e, t;
			function n(n, ...r) {
				if (n) return t(n);
				e(r.length > 1 ? r : r[0]);
			}
			return n[W] = new Promise((n, r) => {
				e = n, t = r;
			}), n;
		}
		function ee(e, t, n) {
			typeof t != `number` && (n = t, t = null), n = x(n || G());
			var r = Object.keys(e).length;
			if (!r) return n(null);
			t ||= r;
			var i = {}, a = 0, o = !1, s = !1, c = Object.create(null), l = [], u = [], d = {};
			Object.keys(e).forEach((t) => {
				var n = e[t];
				if (!Array.isArray(n)) f(t, [n]), u.push(t);
				else {
					var r = n.slice(0, n.length - 1), i = r.length;
					i === 0 ? (f(t, n), u.push(t)) : (d[t] = i, r.forEach((a) => {
						if (!e[a]) throw Error("async.auto task `" + t + "` has a non-existent dependency `" + a + "` in " + r.join(`, `));
						m(a, () => {
							i--, i === 0 && f(t, n);
						});
					}));
				}
			}), v(), p();
			function f(e, t) {
				l.push(() => _(e, t));
			}
			function p() {
				if (!o) {
					if (l.length === 0 && a === 0) return n(null, i);
					for (; l.length && a < t;) l.shift()();
				}
			}
			function m(e, t) {
				var n = c[e];
				n ||= c[e] = [], n.push(t);
			}
			function g(e) {
				(c[e] || []).forEach((e) => e()), p();
			}
			function _(e, t) {
				if (!s) {
					var r = D((t, ...r) => {
						if (a--, t === !1) o = !0;
						else if (r.length < 2 && ([r] = r), t) {
							var l = {};
							if (Object.keys(i).forEach((e) => {
								l[e] = i[e];
							}), l[e] = r, s = !0, c = Object.create(null), o) return;
							n(t, l);
						} else i[e] = r, g(e);
					});
					a++;
					var l = h(t[t.length - 1]);
					t.length > 1 ? l(i, r) : l(r);
				}
			}
			function v() {
				for (var e, t = 0; u.length;) e = u.pop(), t++, y(e).forEach((e) => {
					--d[e] === 0 && u.push(e);
				});
				if (t !== r) throw Error(`async.auto cannot execute tasks due to a recursive dependency`);
			}
			function y(t) {
				var n = [];
				return Object.keys(e).forEach((r) => {
					let i = e[r];
					Array.isArray(i) && i.indexOf(t) >= 0 && n.push(r);
				}), n;
			}
			return n[W];
		}
		var te = /^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/, ne = /^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/, re = /,/, ie = /(=.+)?(\s*)$/;
		function ae(e) {
			let t = ``, n = 0, r = e.indexOf(`*/`);
			for (; n < e.length;) if (e[n] === `/` && e[n + 1] === `/`) {
				let t = e.indexOf(`
`, n);
				n = t === -1 ? e.length : t;
			} else if (r !== -1 && e[n] === `/` && e[n + 1] === `*`) {
				let i = e.indexOf(`*/`, n);
				i === -1 ? (t += e[n], n++) : (n = i + 2, r = e.indexOf(`*/`, n));
			} else t += e[n], n++;
			return t;
		}
		function oe(e) {
			let t = ae(e.toString()), n = t.match(te);
			if (n ||= t.match(ne), !n) throw Error(`could not parse args in autoInject
Source:
` + t);
			let [, r] = n;
			return r.replace(/\s/g, ``).split(re).map((e) => e.replace(ie, ``).trim());
		}
		function se(e, t) {
			var n = {};
			return Object.keys(e).forEach((t) => {
				var r = e[t], i, a = f(r), o = !a && r.length === 1 || a && r.length === 0;
				if (Array.isArray(r)) i = [...r], r = i.pop(), n[t] = i.concat(i.length > 0 ? s : r);
				else if (o) n[t] = r;
				else {
					if (i = oe(r), r.length === 0 && !a && i.length === 0) throw Error(`autoInject task functions require explicit parameters.`);
					a || i.pop(), n[t] = i.concat(s);
				}
				function s(e, t) {
					var n = i.map((t) => e[t]);
					n.push(t), h(r)(...n);
				}
			}), ee(n, t);
		}
		class ce {
			constructor() {
				this.head = this.tail = null, this.length = 0;
			}
			removeLink(e) {
				return e.prev ? e.prev.next = e.next : this.head = e.next, e.next ? e.next.prev = e.prev : this.tail = e.prev, e.prev = e.next = null, --this.length, e;
			}
			empty() {
				for (; this.head;) this.shift();
				return this;
			}
			insertAfter(e, t) {
				t.prev = e, t.next = e.next, e.next ? e.next.prev = t : this.tail = t, e.next = t, this.length += 1;
			}
			insertBefore(e, t) {
				t.prev = e.prev, t.next = e, e.prev ? e.prev.next = t : this.head = t, e.prev = t, this.length += 1;
			}
			unshift(e) {
				this.head ? this.insertBefore(this.head, e) : le(this, e);
			}
			push(e) {
				this.tail ? this.insertAfter(this.tail, e) : le(this, e);
			}
			shift() {
				return this.head && this.removeLink(this.head);
			}
			pop() {
				return this.tail && this.removeLink(this.tail);
			}
			toArray() {
				return [...this];
			}
			*[Symbol.iterator]() {
				for (var e = this.head; e;) yield e.data, e = e.next;
			}
			remove(e) {
				for (var t = this.head; t;) {
					var { next: n } = t;
					e(t) && this.removeLink(t), t = n;
				}
				return this;
			}
		}
		function le(e, t) {
			e.length = 1, e.head = e.tail = t;
		}
		function ue(e, t, n) {
			if (t == null) t = 1;
			else if (t === 0) throw RangeError(`Concurrency must not be zero`);
			var r = h(e), i = 0, a = [];
			let o = {
				error: [],
				drain: [],
				saturated: [],
				unsaturated: [],
				empty: []
			};
			function s(e, t) {
				o[e].push(t);
			}
			function l(e, t) {
				let n = (...r) => {
					u(e, n), t(...r);
				};
				o[e].push(n);
			}
			function u(e, t) {
				if (!e) return Object.keys(o).forEach((e) => o[e] = []);
				if (!t) return o[e] = [];
				o[e] = o[e].filter((e) => e !== t);
			}
			function d(e, ...t) {
				o[e].forEach((e) => e(...t));
			}
			var f = !1;
			function p(e, t, n, r) {
				if (r != null && typeof r != `function`) throw Error(`task callback must be a function`);
				y.started = !0;
				var i, a;
				function o(e, ...t) {
					if (e) return n ? a(e) : i();
					if (t.length <= 1) return i(t[0]);
					i(t);
				}
				var s = y._createTaskItem(e, n ? o : r || o);
				if (t ? y._tasks.unshift(s) : y._tasks.push(s), f || (f = !0, c(() => {
					f = !1, y.process();
				})), n || !r) return new Promise((e, t) => {
					i = e, a = t;
				});
			}
			function m(e) {
				return function(t, ...n) {
					--i;
					for (var r = 0, o = e.length; r < o; r++) {
						var s = e[r], c = a.indexOf(s);
						c === 0 ? a.shift() : c > 0 && a.splice(c, 1), s.callback(t, ...n), t != null && d(`error`, t, s.data);
					}
					i <= y.concurrency - y.buffer && d(`unsaturated`), y.idle() && d(`drain`), y.process();
				};
			}
			function g(e) {
				return e.length === 0 && y.idle() ? (c(() => d(`drain`)), !0) : !1;
			}
			let _ = (e) => (t) => {
				if (!t) return new Promise((t, n) => {
					l(e, (e, r) => {
						if (e) return n(e);
						t(r);
					});
				});
				u(e), s(e, t);
			};
			var v = !1, y = {
				_tasks: new ce(),
				_createTaskItem(e, t) {
					return {
						data: e,
						callback: t
					};
				},
				*[Symbol.iterator]() {
					yield* y._tasks[Symbol.iterator]();
				},
				concurrency: t,
				payload: n,
				buffer: t / 4,
				started: !1,
				paused: !1,
				push(e, t) {
					return Array.isArray(e) ? g(e) ? void 0 : e.map((e) => p(e, !1, !1, t)) : p(e, !1, !1, t);
				},
				pushAsync(e, t) {
					return Array.isArray(e) ? g(e) ? void 0 : e.map((e) => p(e, !1, !0, t)) : p(e, !1, !0, t);
				},
				kill() {
					u(), y._tasks.empty();
				},
				unshift(e, t) {
					return Array.isArray(e) ? g(e) ? void 0 : e.map((e) => p(e, !0, !1, t)) : p(e, !0, !1, t);
				},
				unshiftAsync(e, t) {
					return Array.isArray(e) ? g(e) ? void 0 : e.map((e) => p(e, !0, !0, t)) : p(e, !0, !0, t);
				},
				remove(e) {
					y._tasks.remove(e);
				},
				process() {
					if (!v) {
						for (v = !0; !y.paused && i < y.concurrency && y._tasks.length;) {
							var e = [], t = [], n = y._tasks.length;
							y.payload && (n = Math.min(n, y.payload));
							for (var o = 0; o < n; o++) {
								var s = y._tasks.shift();
								e.push(s), a.push(s), t.push(s.data);
							}
							i += 1, y._tasks.length === 0 && d(`empty`), i === y.concurrency && d(`saturated`), r(t, D(m(e)));
						}
						v = !1;
					}
				},
				length() {
					return y._tasks.length;
				},
				running() {
					return i;
				},
				workersList() {
					return a;
				},
				idle() {
					return y._tasks.length + i === 0;
				},
				pause() {
					y.paused = !0;
				},
				resume() {
					y.paused !== !1 && (y.paused = !1, c(y.process));
				}
			};
			return Object.defineProperties(y, {
				saturated: {
					writable: !1,
					value: _(`saturated`)
				},
				unsaturated: {
					writable: !1,
					value: _(`unsaturated`)
				},
				empty: {
					writable: !1,
					value: _(`empty`)
				},
				drain: {
					writable: !1,
					value: _(`drain`)
				},
				error: {
					writable: !1,
					value: _(`error`)
				}
			}), y;
		}
		function de(e, t) {
			return ue(e, 1, t);
		}
		function K(e, t, n) {
			return ue(e, t, n);
		}
		function fe(e, t, n, r) {
			r = x(r);
			var i = h(n);
			return B(e, (e, n, r) => {
				i(t, e, (e, n) => {
					t = n, r(e);
				});
			}, (e) => r(e, t));
		}
		var pe = g(fe, 4);
		function me(...e) {
			var t = e.map(h);
			return function(...e) {
				var n = this, r = e[e.length - 1];
				return typeof r == `function` ? e.pop() : r = G(), pe(t, e, (e, t, r) => {
					t.apply(n, e.concat((e, ...t) => {
						r(e, t);
					}));
				}, (e, t) => r(e, ...t)), r[W];
			};
		}
		function he(...e) {
			return me(...e.reverse());
		}
		function ge(e, t, n, r) {
			return v(k(t), e, n, r);
		}
		var _e = g(ge, 4);
		function ve(e, t, n, r) {
			var i = h(n);
			return _e(e, t, (e, t) => {
				i(e, (e, ...n) => e ? t(e) : t(e, n));
			}, (e, t) => {
				for (var n = [], i = 0; i < t.length; i++) t[i] && (n = n.concat(...t[i]));
				return r(e, n);
			});
		}
		var ye = g(ve, 4);
		function be(e, t, n) {
			return ye(e, 1 / 0, t, n);
		}
		var xe = g(be, 3);
		function Se(e, t, n) {
			return ye(e, 1, t, n);
		}
		var Ce = g(Se, 3);
		function we(...e) {
			return function(...t) {
				return t.pop()(null, ...e);
			};
		}
		function Te(e, t) {
			return (n, r, i, a) => {
				var o = !1, s;
				let c = h(i);
				n(r, (n, r, i) => {
					c(n, (r, a) => {
						if (r || r === !1) return i(r);
						if (e(a) && !s) return o = !0, s = t(!0, n), i(null, b);
						i();
					});
				}, (e) => {
					if (e) return a(e);
					a(null, o ? s : t(!1));
				});
			};
		}
		function Ee(e, t, n) {
			return Te((e) => e, (e, t) => t)(F, e, t, n);
		}
		var De = g(Ee, 3);
		function q(e, t, n, r) {
			return Te((e) => e, (e, t) => t)(k(t), e, n, r);
		}
		var Oe = g(q, 4);
		function ke(e, t, n) {
			return Te((e) => e, (e, t) => t)(k(1), e, t, n);
		}
		var Ae = g(ke, 3);
		function je(e) {
			return (t, ...n) => h(t)(...n, (t, ...n) => {
				typeof console == `object` && (t ? console.error && console.error(t) : console[e] && n.forEach((t) => console[e](t)));
			});
		}
		var Me = je(`dir`);
		function Ne(e, t, n) {
			n = D(n);
			var r = h(e), i = h(t), a;
			function o(e, ...t) {
				if (e) return n(e);
				e !== !1 && (a = t, i(...t, s));
			}
			function s(e, t) {
				if (e) return n(e);
				if (e !== !1) {
					if (!t) return n(null, ...a);
					r(o);
				}
			}
			return s(null, !0);
		}
		var Pe = g(Ne, 3);
		function Fe(e, t, n) {
			let r = h(t);
			return Pe(e, (...e) => {
				let t = e.pop();
				r(...e, (e, n) => t(e, !n));
			}, n);
		}
		function Ie(e) {
			return (t, n, r) => e(t, r);
		}
		function Le(e, t, n) {
			return F(e, Ie(h(t)), n);
		}
		var Re = g(Le, 3);
		function ze(e, t, n, r) {
			return k(t)(e, Ie(h(n)), r);
		}
		var Be = g(ze, 4);
		function Ve(e, t, n) {
			return Be(e, 1, t, n);
		}
		var He = g(Ve, 3);
		function Ue(e) {
			return f(e) ? e : function(...t) {
				var n = t.pop(), r = !0;
				t.push((...e) => {
					r ? c(() => n(...e)) : n(...e);
				}), e.apply(this, t), r = !1;
			};
		}
		function We(e, t, n) {
			return Te((e) => !e, (e) => !e)(F, e, t, n);
		}
		var Ge = g(We, 3);
		function Ke(e, t, n, r) {
			return Te((e) => !e, (e) => !e)(k(t), e, n, r);
		}
		var qe = g(Ke, 4);
		function Je(e, t, n) {
			return Te((e) => !e, (e) => !e)(B, e, t, n);
		}
		var Ye = g(Je, 3);
		function J(e, t, n, r) {
			var i = Array(t.length);
			e(t, (e, t, r) => {
				n(e, (e, n) => {
					i[t] = !!n, r(e);
				});
			}, (e) => {
				if (e) return r(e);
				for (var n = [], a = 0; a < t.length; a++) i[a] && n.push(t[a]);
				r(null, n);
			});
		}
		function Xe(e, t, n, r) {
			var i = [];
			e(t, (e, t, r) => {
				n(e, (n, a) => {
					if (n) return r(n);
					a && i.push({
						index: t,
						value: e
					}), r(n);
				});
			}, (e) => {
				if (e) return r(e);
				r(null, i.sort((e, t) => e.index - t.index).map((e) => e.value));
			});
		}
		function Ze(e, t, n, r) {
			return (y(t) ? J : Xe)(e, t, h(n), r);
		}
		function Qe(e, t, n) {
			return Ze(F, e, t, n);
		}
		var $e = g(Qe, 3);
		function et(e, t, n, r) {
			return Ze(k(t), e, n, r);
		}
		var tt = g(et, 4);
		function nt(e, t, n) {
			return Ze(B, e, t, n);
		}
		var rt = g(nt, 3);
		function it(e, t) {
			var n = D(t), r = h(Ue(e));
			function i(e) {
				if (e) return n(e);
				e !== !1 && r(i);
			}
			return i();
		}
		var at = g(it, 2);
		function ot(e, t, n, r) {
			var i = h(n);
			return _e(e, t, (e, t) => {
				i(e, (n, r) => n ? t(n) : t(n, {
					key: r,
					val: e
				}));
			}, (e, t) => {
				for (var n = {}, { hasOwnProperty: i } = Object.prototype, a = 0; a < t.length; a++) if (t[a]) {
					var { key: o } = t[a], { val: s } = t[a];
					i.call(n, o) ? n[o].push(s) : n[o] = [s];
				}
				return r(e, n);
			});
		}
		var st = g(ot, 4);
		function ct(e, t, n) {
			return st(e, 1 / 0, t, n);
		}
		function lt(e, t, n) {
			return st(e, 1, t, n);
		}
		var ut = je(`log`);
		function dt(e, t, n, r) {
			r = x(r);
			var i = {}, a = h(n);
			return k(t)(e, (e, t, n) => {
				a(e, t, (e, r) => {
					if (e) return n(e);
					i[t] = r, n(e);
				});
			}, (e) => r(e, i));
		}
		var ft = g(dt, 4);
		function pt(e, t, n) {
			return ft(e, 1 / 0, t, n);
		}
		function mt(e, t, n) {
			return ft(e, 1, t, n);
		}
		function ht(e, t = (e) => e) {
			var r = Object.create(null), i = Object.create(null), a = h(e), o = n((e, n) => {
				var o = t(...e);
				o in r ? c(() => n(null, ...r[o])) : o in i ? i[o].push(n) : (i[o] = [n], a(...e, (e, ...t) => {
					e || (r[o] = t);
					var n = i[o];
					delete i[o];
					for (var a = 0, s = n.length; a < s; a++) n[a](e, ...t);
				}));
			});
			return o.memo = r, o.unmemoized = e, o;
		}
		var gt = s(a ? process.nextTick : i ? setImmediate : o), _t = g((e, t, n) => {
			var r = y(t) ? [] : {};
			e(t, (e, t, n) => {
				h(e)((e, ...i) => {
					i.length < 2 && ([i] = i), r[t] = i, n(e);
				});
			}, (e) => n(e, r));
		}, 3);
		function vt(e, t) {
			return _t(F, e, t);
		}
		function yt(e, t, n) {
			return _t(k(t), e, n);
		}
		function bt(e, t) {
			var n = h(e);
			return ue((e, t) => {
				n(e[0], t);
			}, t, 1);
		}
		class xt {
			constructor() {
				this.heap = [], this.pushCount = -(2 ** 53 - 1);
			}
			get length() {
				return this.heap.length;
			}
			empty() {
				return this.heap = [], this;
			}
			percUp(e) {
				let t;
				for (; e > 0 && wt(this.heap[e], this.heap[t = Ct(e)]);) {
					let n = this.heap[e];
					this.heap[e] = this.heap[t], this.heap[t] = n, e = t;
				}
			}
			percDown(e) {
				let t;
				for (; (t = St(e)) < this.heap.length && (t + 1 < this.heap.length && wt(this.heap[t + 1], this.heap[t]) && (t += 1), !wt(this.heap[e], this.heap[t]));) {
					let n = this.heap[e];
					this.heap[e] = this.heap[t], this.heap[t] = n, e = t;
				}
			}
			push(e) {
				e.pushCount = ++this.pushCount, this.heap.push(e), this.percUp(this.heap.length - 1);
			}
			unshift(e) {
				return this.heap.push(e);
			}
			shift() {
				let [e] = this.heap;
				return this.heap[0] = this.heap[this.heap.length - 1], this.heap.pop(), this.percDown(0), e;
			}
			toArray() {
				return [...this];
			}
			*[Symbol.iterator]() {
				for (let e = 0; e < this.heap.length; e++) yield this.heap[e].data;
			}
			remove(e) {
				let t = 0;
				for (let n = 0; n < this.heap.length; n++) e(this.heap[n]) || (this.heap[t] = this.heap[n], t++);
				this.heap.splice(t);
				for (let e = Ct(this.heap.length - 1); e >= 0; e--) this.percDown(e);
				return this;
			}
		}
		function St(e) {
			return (e << 1) + 1;
		}
		function Ct(e) {
			return (e + 1 >> 1) - 1;
		}
		function wt(e, t) {
			return e.priority === t.priority ? e.pushCount < t.pushCount : e.priority < t.priority;
		}
		function Tt(e, t) {
			var n = bt(e, t), { push: r, pushAsync: i } = n;
			n._tasks = new xt(), n._createTaskItem = ({ data: e, priority: t }, n) => ({
				data: e,
				priority: t,
				callback: n
			});
			function a(e, t) {
				return Array.isArray(e) ? e.map((e) => ({
					data: e,
					priority: t
				})) : {
					data: e,
					priority: t
				};
			}
			return n.push = function(e, t = 0, n) {
				return r(a(e, t), n);
			}, n.pushAsync = function(e, t = 0, n) {
				return i(a(e, t), n);
			}, delete n.unshift, delete n.unshiftAsync, n;
		}
		function Et(e, t) {
			if (t = x(t), !Array.isArray(e)) return t(TypeError(`First argument to race must be an array of functions`));
			if (!e.length) return t();
			for (var n = 0, r = e.length; n < r; n++) h(e[n])(t);
		}
		var Dt = g(Et, 2);
		function Ot(e, t, n, r) {
			return pe([...e].reverse(), t, n, r);
		}
		function kt(e) {
			var t = h(e);
			return n(function(e, n) {
				return e.push((e, ...t) => {
					let r = {};
					if (e && (r.error = e), t.length > 0) {
						var i = t;
						t.length <= 1 && ([i] = t), r.value = i;
					}
					n(null, r);
				}), t.apply(this, e);
			});
		}
		function At(e) {
			var t;
			return Array.isArray(e) ? t = e.map(kt) : (t = {}, Object.keys(e).forEach((n) => {
				t[n] = kt.call(this, e[n]);
			})), t;
		}
		function jt(e, t, n, r) {
			let i = h(n);
			return Ze(e, t, (e, t) => {
				i(e, (e, n) => {
					t(e, !n);
				});
			}, r);
		}
		function Y(e, t, n) {
			return jt(F, e, t, n);
		}
		var X = g(Y, 3);
		function Mt(e, t, n, r) {
			return jt(k(t), e, n, r);
		}
		var Z = g(Mt, 4);
		function Nt(e, t, n) {
			return jt(B, e, t, n);
		}
		var Pt = g(Nt, 3);
		function Ft(e) {
			return function() {
				return e;
			};
		}
		function It(e, t, n) {
			var r = {
				times: 5,
				intervalFunc: Ft(0)
			};
			if (arguments.length < 3 && typeof e == `function` ? (n = t || G(), t = e) : (Lt(r, e), n ||= G()), typeof t != `function`) throw Error(`Invalid arguments for async.retry`);
			var i = h(t), a = 1;
			function o() {
				i((e, ...t) => {
					e !== !1 && (e && a++ < r.times && (typeof r.errorFilter != `function` || r.errorFilter(e)) ? setTimeout(o, r.intervalFunc(a - 1)) : n(e, ...t));
				});
			}
			return o(), n[W];
		}
		function Lt(e, t) {
			if (typeof t == `object`) e.times = +t.times || 5, e.intervalFunc = typeof t.interval == `function` ? t.interval : Ft(+t.interval || 0), e.errorFilter = t.errorFilter;
			else if (typeof t == `number` || typeof t == `string`) e.times = +t || 5;
			else throw Error(`Invalid arguments for async.retry`);
		}
		function Rt(e, t) {
			t || (t = e, e = null);
			let r = e && e.arity || t.length;
			f(t) && (r += 1);
			var i = h(t);
			return n((t, n) => {
				(t.length < r - 1 || n == null) && (t.push(n), n = G());
				function a(e) {
					i(...t, e);
				}
				return e ? It(e, a, n) : It(a, n), n[W];
			});
		}
		function zt(e, t) {
			return _t(B, e, t);
		}
		function Bt(e, t, n) {
			return Te(Boolean, (e) => e)(F, e, t, n);
		}
		var Vt = g(Bt, 3);
		function Ht(e, t, n, r) {
			return Te(Boolean, (e) => e)(k(t), e, n, r);
		}
		var Ut = g(Ht, 4);
		function Wt(e, t, n) {
			return Te(Boolean, (e) => e)(B, e, t, n);
		}
		var Gt = g(Wt, 3);
		function Kt(e, t, n) {
			var r = h(t);
			return L(e, (e, t) => {
				r(e, (n, r) => {
					if (n) return t(n);
					t(n, {
						value: e,
						criteria: r
					});
				});
			}, (e, t) => {
				if (e) return n(e);
				n(null, t.sort(i).map((e) => e.value));
			});
			function i(e, t) {
				var n = e.criteria, r = t.criteria;
				return n < r ? -1 : +(n > r);
			}
		}
		var qt = g(Kt, 3);
		function Jt(e, t, r) {
			var i = h(e);
			return n((n, a) => {
				var o = !1, s;
				function c() {
					var t = e.name || `anonymous`, n = Error(`Callback function "` + t + `" timed out.`);
					n.code = `ETIMEDOUT`, r && (n.info = r), o = !0, a(n);
				}
				n.push((...e) => {
					o || (a(...e), clearTimeout(s));
				}), s = setTimeout(c, t), i(...n);
			});
		}
		function Yt(e) {
			for (var t = Array(e); e--;) t[e] = e;
			return t;
		}
		function Xt(e, t, n, r) {
			var i = h(n);
			return _e(Yt(e), t, i, r);
		}
		function Zt(e, t, n) {
			return Xt(e, 1 / 0, t, n);
		}
		function Qt(e, t, n) {
			return Xt(e, 1, t, n);
		}
		function $t(e, t, n, r) {
			arguments.length <= 3 && typeof t == `function` && (r = n, n = t, t = Array.isArray(e) ? [] : {}), r = x(r || G());
			var i = h(n);
			return F(e, (e, n, r) => {
				i(t, e, n, r);
			}, (e) => r(e, t)), r[W];
		}
		function en(e, t) {
			var n = null, r;
			return He(e, (e, t) => {
				h(e)((e, ...i) => {
					if (e === !1) return t(e);
					i.length < 2 ? [r] = i : r = i, n = e, t(e ? null : {});
				});
			}, () => t(n, r));
		}
		var tn = g(en);
		function nn(e) {
			return (...t) => (e.unmemoized || e)(...t);
		}
		function rn(e, t, n) {
			n = D(n);
			var r = h(t), i = h(e), a = [];
			function o(e, ...t) {
				if (e) return n(e);
				a = t, e !== !1 && i(s);
			}
			function s(e, t) {
				if (e) return n(e);
				if (e !== !1) {
					if (!t) return n(null, ...a);
					r(o);
				}
			}
			return i(s);
		}
		var an = g(rn, 3);
		function on(e, t, n) {
			let r = h(e);
			return an((e) => r((t, n) => e(t, !n)), t, n);
		}
		function sn(e, t) {
			if (t = x(t), !Array.isArray(e)) return t(Error(`First argument to waterfall must be an array of functions`));
			if (!e.length) return t();
			var n = 0;
			function r(t) {
				h(e[n++])(...t, D(i));
			}
			function i(i, ...a) {
				if (i !== !1) {
					if (i || n === e.length) return t(i, ...a);
					r(a);
				}
			}
			r([]);
		}
		var cn = g(sn), ln = {
			apply: t,
			applyEach: R,
			applyEachSeries: U,
			asyncify: l,
			auto: ee,
			autoInject: se,
			cargo: de,
			cargoQueue: K,
			compose: he,
			concat: xe,
			concatLimit: ye,
			concatSeries: Ce,
			constant: we,
			detect: De,
			detectLimit: Oe,
			detectSeries: Ae,
			dir: Me,
			doUntil: Fe,
			doWhilst: Pe,
			each: Re,
			eachLimit: Be,
			eachOf: F,
			eachOfLimit: j,
			eachOfSeries: B,
			eachSeries: He,
			ensureAsync: Ue,
			every: Ge,
			everyLimit: qe,
			everySeries: Ye,
			filter: $e,
			filterLimit: tt,
			filterSeries: rt,
			forever: at,
			groupBy: ct,
			groupByLimit: st,
			groupBySeries: lt,
			log: ut,
			map: L,
			mapLimit: _e,
			mapSeries: H,
			mapValues: pt,
			mapValuesLimit: ft,
			mapValuesSeries: mt,
			memoize: ht,
			nextTick: gt,
			parallel: vt,
			parallelLimit: yt,
			priorityQueue: Tt,
			queue: bt,
			race: Dt,
			reduce: pe,
			reduceRight: Ot,
			reflect: kt,
			reflectAll: At,
			reject: X,
			rejectLimit: Z,
			rejectSeries: Pt,
			retry: It,
			retryable: Rt,
			seq: me,
			series: zt,
			setImmediate: c,
			some: Vt,
			someLimit: Ut,
			someSeries: Gt,
			sortBy: qt,
			timeout: Jt,
			times: Zt,
			timesLimit: Xt,
			timesSeries: Qt,
			transform: $t,
			tryEach: tn,
			unmemoize: nn,
			until: on,
			waterfall: cn,
			whilst: an,
			all: Ge,
			allLimit: qe,
			allSeries: Ye,
			any: Vt,
			anyLimit: Ut,
			anySeries: Gt,
			find: De,
			findLimit: Oe,
			findSeries: Ae,
			flatMap: xe,
			flatMapLimit: ye,
			flatMapSeries: Ce,
			forEach: Re,
			forEachSeries: He,
			forEachLimit: Be,
			forEachOf: F,
			forEachOfSeries: B,
			forEachOfLimit: j,
			inject: pe,
			foldl: pe,
			foldr: Ot,
			select: $e,
			selectLimit: tt,
			selectSeries: rt,
			wrapSync: l,
			during: an,
			doDuring: Pe
		};
		e.all = Ge, e.allLimit = qe, e.allSeries = Ye, e.any = Vt, e.anyLimit = Ut, e.anySeries = Gt, e.apply = t, e.applyEach = R, e.applyEachSeries = U, e.asyncify = l, e.auto = ee, e.autoInject = se, e.cargo = de, e.cargoQueue = K, e.compose = he, e.concat = xe, e.concatLimit = ye, e.concatSeries = Ce, e.constant = we, e.default = ln, e.detect = De, e.detectLimit = Oe, e.detectSeries = Ae, e.dir = Me, e.doDuring = Pe, e.doUntil = Fe, e.doWhilst = Pe, e.during = an, e.each = Re, e.eachLimit = Be, e.eachOf = F, e.eachOfLimit = j, e.eachOfSeries = B, e.eachSeries = He, e.ensureAsync = Ue, e.every = Ge, e.everyLimit = qe, e.everySeries = Ye, e.filter = $e, e.filterLimit = tt, e.filterSeries = rt, e.find = De, e.findLimit = Oe, e.findSeries = Ae, e.flatMap = xe, e.flatMapLimit = ye, e.flatMapSeries = Ce, e.foldl = pe, e.foldr = Ot, e.forEach = Re, e.forEachLimit = Be, e.forEachOf = F, e.forEachOfLimit = j, e.forEachOfSeries = B, e.forEachSeries = He, e.forever = at, e.groupBy = ct, e.groupByLimit = st, e.groupBySeries = lt, e.inject = pe, e.log = ut, e.map = L, e.mapLimit = _e, e.mapSeries = H, e.mapValues = pt, e.mapValuesLimit = ft, e.mapValuesSeries = mt, e.memoize = ht, e.nextTick = gt, e.parallel = vt, e.parallelLimit = yt, e.priorityQueue = Tt, e.queue = bt, e.race = Dt, e.reduce = pe, e.reduceRight = Ot, e.reflect = kt, e.reflectAll = At, e.reject = X, e.rejectLimit = Z, e.rejectSeries = Pt, e.retry = It, e.retryable = Rt, e.select = $e, e.selectLimit = tt, e.selectSeries = rt, e.seq = me, e.series = zt, e.setImmediate = c, e.some = Vt, e.someLimit = Ut, e.someSeries = Gt, e.sortBy = qt, e.timeout = Jt, e.times = Zt, e.timesLimit = Xt, e.timesSeries = Qt, e.transform = $t, e.tryEach = tn, e.unmemoize = nn, e.until = on, e.waterfall = cn, e.whilst = an, e.wrapSync = l, Object.defineProperty(e, "__esModule", { value: !0 });
	}));
})), kt = Dt(), At = Ot();
const jt = {
	ABORTED: `archive was aborted`,
	DIRECTORYDIRPATHREQUIRED: `diretory dirpath argument must be a non-empty string value`,
	DIRECTORYFUNCTIONINVALIDDATA: `invalid data returned by directory custom data function`,
	ENTRYNAMEREQUIRED: `entry name must be a non-empty string value`,
	FILEFILEPATHREQUIRED: `file filepath argument must be a non-empty string value`,
	FINALIZING: `archive already finalizing`,
	QUEUECLOSED: `queue closed`,
	NOENDMETHOD: `no suitable finalize/end method defined by module`,
	DIRECTORYNOTSUPPORTED: `support for directory entries not defined by module`,
	FORMATSET: `archive format already set`,
	INPUTSTEAMBUFFERREQUIRED: `input source must be valid Stream or Buffer instance`,
	MODULESET: `module already set`,
	SYMLINKNOTSUPPORTED: `support for symlink entries not defined by module`,
	SYMLINKFILEPATHREQUIRED: `symlink filepath argument must be a non-empty string value`,
	SYMLINKTARGETREQUIRED: `symlink target argument must be a non-empty string value`,
	ENTRYNOTSUPPORTED: `entry not supported`
};
function Y(e, t) {
	Error.captureStackTrace(this, this.constructor), this.message = jt[e] || e, this.code = e, this.data = t;
}
f.inherits(Y, Error);
var X = n(((e, t) => {
	t.exports = {
		AggregateError: class extends Error {
			constructor(e) {
				if (!Array.isArray(e)) throw TypeError(`Expected input to be an Array, got ${typeof e}`);
				let t = ``;
				for (let n = 0; n < e.length; n++) t += `    ${e[n].stack}\n`;
				super(t), this.name = `AggregateError`, this.errors = e;
			}
		},
		ArrayIsArray(e) {
			return Array.isArray(e);
		},
		ArrayPrototypeIncludes(e, t) {
			return e.includes(t);
		},
		ArrayPrototypeIndexOf(e, t) {
			return e.indexOf(t);
		},
		ArrayPrototypeJoin(e, t) {
			return e.join(t);
		},
		ArrayPrototypeMap(e, t) {
			return e.map(t);
		},
		ArrayPrototypePop(e, t) {
			return e.pop(t);
		},
		ArrayPrototypePush(e, t) {
			return e.push(t);
		},
		ArrayPrototypeSlice(e, t, n) {
			return e.slice(t, n);
		},
		Error,
		FunctionPrototypeCall(e, t, ...n) {
			return e.call(t, ...n);
		},
		FunctionPrototypeSymbolHasInstance(e, t) {
			return Function.prototype[Symbol.hasInstance].call(e, t);
		},
		MathFloor: Math.floor,
		Number,
		NumberIsInteger: Number.isInteger,
		NumberIsNaN: Number.isNaN,
		NumberMAX_SAFE_INTEGER: 2 ** 53 - 1,
		NumberMIN_SAFE_INTEGER: -(2 ** 53 - 1),
		NumberParseInt: Number.parseInt,
		ObjectDefineProperties(e, t) {
			return Object.defineProperties(e, t);
		},
		ObjectDefineProperty(e, t, n) {
			return Object.defineProperty(e, t, n);
		},
		ObjectGetOwnPropertyDescriptor(e, t) {
			return Object.getOwnPropertyDescriptor(e, t);
		},
		ObjectKeys(e) {
			return Object.keys(e);
		},
		ObjectSetPrototypeOf(e, t) {
			return Object.setPrototypeOf(e, t);
		},
		Promise,
		PromisePrototypeCatch(e, t) {
			return e.catch(t);
		},
		PromisePrototypeThen(e, t, n) {
			return e.then(t, n);
		},
		PromiseReject(e) {
			return Promise.reject(e);
		},
		PromiseResolve(e) {
			return Promise.resolve(e);
		},
		ReflectApply: Reflect.apply,
		RegExpPrototypeTest(e, t) {
			return e.test(t);
		},
		SafeSet: Set,
		String,
		StringPrototypeSlice(e, t, n) {
			return e.slice(t, n);
		},
		StringPrototypeToLowerCase(e) {
			return e.toLowerCase();
		},
		StringPrototypeToUpperCase(e) {
			return e.toUpperCase();
		},
		StringPrototypeTrim(e) {
			return e.trim();
		},
		Symbol,
		SymbolFor: Symbol.for,
		SymbolAsyncIterator: Symbol.asyncIterator,
		SymbolHasInstance: Symbol.hasInstance,
		SymbolIterator: Symbol.iterator,
		SymbolDispose: Symbol.dispose || Symbol(`Symbol.dispose`),
		SymbolAsyncDispose: Symbol.asyncDispose || Symbol(`Symbol.asyncDispose`),
		TypedArrayPrototypeSet(e, t, n) {
			return e.set(t, n);
		},
		Boolean,
		Uint8Array
	};
})), Mt = n(((e, t) => {
	t.exports = {
		format(e, ...t) {
			return e.replace(/%([sdifj])/g, function(...[e, n]) {
				let r = t.shift();
				return n === `f` ? r.toFixed(6) : n === `j` ? JSON.stringify(r) : n === `s` && typeof r == `object` ? `${r.constructor === Object ? `` : r.constructor.name} {}`.trim() : r.toString();
			});
		},
		inspect(e) {
			switch (typeof e) {
				case `string`:
					if (e.includes(`'`)) {
						if (!e.includes(`"`)) return `"${e}"`;
						if (!e.includes("`") && !e.includes("${")) return `\`${e}\``;
					}
					return `'${e}'`;
				case `number`: return isNaN(e) ? `NaN` : Object.is(e, -0) ? String(e) : e;
				case `bigint`: return `${String(e)}n`;
				case `boolean`:
				case `undefined`: return String(e);
				case `object`: return `{}`;
			}
		}
	};
})), Z = n(((e, t) => {
	let { format: n, inspect: r } = Mt(), { AggregateError: i } = X(), a = globalThis.AggregateError || i, o = Symbol(`kIsNodeError`), s = [
		`string`,
		`function`,
		`number`,
		`object`,
		`Function`,
		`Object`,
		`boolean`,
		`bigint`,
		`symbol`
	], c = /^([A-Z][a-z0-9]*)+$/, l = {};
	function u(e, t) {
		if (!e) throw new l.ERR_INTERNAL_ASSERTION(t);
	}
	function d(e) {
		let t = ``, n = e.length, r = +(e[0] === `-`);
		for (; n >= r + 4; n -= 3) t = `_${e.slice(n - 3, n)}${t}`;
		return `${e.slice(0, n)}${t}`;
	}
	function f(e, t, r) {
		if (typeof t == `function`) return u(t.length <= r.length, `Code: ${e}; The provided arguments length (${r.length}) does not match the required ones (${t.length}).`), t(...r);
		let i = (t.match(/%[dfijoOs]/g) || []).length;
		return u(i === r.length, `Code: ${e}; The provided arguments length (${r.length}) does not match the required ones (${i}).`), r.length === 0 ? t : n(t, ...r);
	}
	function p(e, t, n) {
		n ||= Error;
		class r extends n {
			constructor(...n) {
				super(f(e, t, n));
			}
			toString() {
				return `${this.name} [${e}]: ${this.message}`;
			}
		}
		Object.defineProperties(r.prototype, {
			name: {
				value: n.name,
				writable: !0,
				enumerable: !1,
				configurable: !0
			},
			toString: {
				value() {
					return `${this.name} [${e}]: ${this.message}`;
				},
				writable: !0,
				enumerable: !1,
				configurable: !0
			}
		}), r.prototype.code = e, r.prototype[o] = !0, l[e] = r;
	}
	function m(e) {
		let t = `__node_internal_` + e.name;
		return Object.defineProperty(e, "name", { value: t }), e;
	}
	function h(e, t) {
		if (e && t && e !== t) {
			if (Array.isArray(t.errors)) return t.errors.push(e), t;
			let n = new a([t, e], t.message);
			return n.code = t.code, n;
		}
		return e || t;
	}
	var g = class extends Error {
		constructor(e = `The operation was aborted`, t = void 0) {
			if (t !== void 0 && typeof t != `object`) throw new l.ERR_INVALID_ARG_TYPE(`options`, `Object`, t);
			super(e, t), this.code = `ABORT_ERR`, this.name = `AbortError`;
		}
	};
	p(`ERR_ASSERTION`, `%s`, Error), p(`ERR_INVALID_ARG_TYPE`, (e, t, n) => {
		u(typeof e == `string`, `'name' must be a string`), Array.isArray(t) || (t = [t]);
		let i = `The `;
		e.endsWith(` argument`) ? i += `${e} ` : i += `"${e}" ${e.includes(`.`) ? `property` : `argument`} `, i += `must be `;
		let a = [], o = [], l = [];
		for (let e of t) u(typeof e == `string`, `All expected entries have to be of type string`), s.includes(e) ? a.push(e.toLowerCase()) : c.test(e) ? o.push(e) : (u(e !== `object`, `The value "object" should be written as "Object"`), l.push(e));
		if (o.length > 0) {
			let e = a.indexOf(`object`);
			e !== -1 && (a.splice(a, e, 1), o.push(`Object`));
		}
		if (a.length > 0) {
			switch (a.length) {
				case 1:
					i += `of type ${a[0]}`;
					break;
				case 2:
					i += `one of type ${a[0]} or ${a[1]}`;
					break;
				default: {
					let e = a.pop();
					i += `one of type ${a.join(`, `)}, or ${e}`;
				}
			}
			(o.length > 0 || l.length > 0) && (i += ` or `);
		}
		if (o.length > 0) {
			switch (o.length) {
				case 1:
					i += `an instance of ${o[0]}`;
					break;
				case 2:
					i += `an instance of ${o[0]} or ${o[1]}`;
					break;
				default: {
					let e = o.pop();
					i += `an instance of ${o.join(`, `)}, or ${e}`;
				}
			}
			l.length > 0 && (i += ` or `);
		}
		switch (l.length) {
			case 0: break;
			case 1:
				l[0].toLowerCase() !== l[0] && (i += `an `), i += `${l[0]}`;
				break;
			case 2:
				i += `one of ${l[0]} or ${l[1]}`;
				break;
			default: {
				let e = l.pop();
				i += `one of ${l.join(`, `)}, or ${e}`;
			}
		}
		if (n == null) i += `. Received ${n}`;
		else if (typeof n == `function` && n.name) i += `. Received function ${n.name}`;
		else if (typeof n == `object`) {
			var d;
			if ((d = n.constructor) != null && d.name) i += `. Received an instance of ${n.constructor.name}`;
			else {
				let e = r(n, { depth: -1 });
				i += `. Received ${e}`;
			}
		} else {
			let e = r(n, { colors: !1 });
			e.length > 25 && (e = `${e.slice(0, 25)}...`), i += `. Received type ${typeof n} (${e})`;
		}
		return i;
	}, TypeError), p(`ERR_INVALID_ARG_VALUE`, (e, t, n = `is invalid`) => {
		let i = r(t);
		return i.length > 128 && (i = i.slice(0, 128) + `...`), `The ${e.includes(`.`) ? `property` : `argument`} '${e}' ${n}. Received ${i}`;
	}, TypeError), p(`ERR_INVALID_RETURN_VALUE`, (e, t, n) => {
		var r;
		return `Expected ${e} to be returned from the "${t}" function but got ${n != null && (r = n.constructor) != null && r.name ? `instance of ${n.constructor.name}` : `type ${typeof n}`}.`;
	}, TypeError), p(`ERR_MISSING_ARGS`, (...e) => {
		u(e.length > 0, `At least one arg needs to be specified`);
		let t, n = e.length;
		switch (e = (Array.isArray(e) ? e : [e]).map((e) => `"${e}"`).join(` or `), n) {
			case 1:
				t += `The ${e[0]} argument`;
				break;
			case 2:
				t += `The ${e[0]} and ${e[1]} arguments`;
				break;
			default: {
				let n = e.pop();
				t += `The ${e.join(`, `)}, and ${n} arguments`;
			}
		}
		return `${t} must be specified`;
	}, TypeError), p(`ERR_OUT_OF_RANGE`, (e, t, n) => {
		u(t, `Missing "range" argument`);
		let i;
		if (Number.isInteger(n) && Math.abs(n) > 2 ** 32) i = d(String(n));
		else if (typeof n == `bigint`) {
			i = String(n);
			let e = BigInt(2) ** BigInt(32);
			(n > e || n < -e) && (i = d(i)), i += `n`;
		} else i = r(n);
		return `The value of "${e}" is out of range. It must be ${t}. Received ${i}`;
	}, RangeError), p(`ERR_MULTIPLE_CALLBACK`, `Callback called multiple times`, Error), p(`ERR_METHOD_NOT_IMPLEMENTED`, `The %s method is not implemented`, Error), p(`ERR_STREAM_ALREADY_FINISHED`, `Cannot call %s after a stream was finished`, Error), p(`ERR_STREAM_CANNOT_PIPE`, `Cannot pipe, not readable`, Error), p(`ERR_STREAM_DESTROYED`, `Cannot call %s after a stream was destroyed`, Error), p(`ERR_STREAM_NULL_VALUES`, `May not write null values to stream`, TypeError), p(`ERR_STREAM_PREMATURE_CLOSE`, `Premature close`, Error), p(`ERR_STREAM_PUSH_AFTER_EOF`, `stream.push() after EOF`, Error), p(`ERR_STREAM_UNSHIFT_AFTER_END_EVENT`, `stream.unshift() after end event`, Error), p(`ERR_STREAM_WRITE_AFTER_END`, `write after end`, Error), p(`ERR_UNKNOWN_ENCODING`, `Unknown encoding: %s`, TypeError), t.exports = {
		AbortError: g,
		aggregateTwoErrors: m(h),
		hideStackFrames: m,
		codes: l
	};
})), Nt = n(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let n = /* @__PURE__ */ new WeakMap(), r = /* @__PURE__ */ new WeakMap();
	function i(e) {
		let t = n.get(e);
		return console.assert(t != null, `'this' is expected an Event object, but got`, e), t;
	}
	function a(e) {
		e.passiveListener == null ? e.event.cancelable && (e.canceled = !0, typeof e.event.preventDefault == `function` && e.event.preventDefault()) : typeof console < `u` && typeof console.error == `function` && console.error(`Unable to preventDefault inside passive event listener invocation.`, e.passiveListener);
	}
	function o(e, t) {
		n.set(this, {
			eventTarget: e,
			event: t,
			eventPhase: 2,
			currentTarget: e,
			canceled: !1,
			stopped: !1,
			immediateStopped: !1,
			passiveListener: null,
			timeStamp: t.timeStamp || Date.now()
		}), Object.defineProperty(this, "isTrusted", {
			value: !1,
			enumerable: !0
		});
		let r = Object.keys(t);
		for (let e = 0; e < r.length; ++e) {
			let t = r[e];
			t in this || Object.defineProperty(this, t, s(t));
		}
	}
	o.prototype = {
		get type() {
			return i(this).event.type;
		},
		get target() {
			return i(this).eventTarget;
		},
		get currentTarget() {
			return i(this).currentTarget;
		},
		composedPath() {
			let e = i(this).currentTarget;
			return e == null ? [] : [e];
		},
		get NONE() {
			return 0;
		},
		get CAPTURING_PHASE() {
			return 1;
		},
		get AT_TARGET() {
			return 2;
		},
		get BUBBLING_PHASE() {
			return 3;
		},
		get eventPhase() {
			return i(this).eventPhase;
		},
		stopPropagation() {
			let e = i(this);
			e.stopped = !0, typeof e.event.stopPropagation == `function` && e.event.stopPropagation();
		},
		stopImmediatePropagation() {
			let e = i(this);
			e.stopped = !0, e.immediateStopped = !0, typeof e.event.stopImmediatePropagation == `function` && e.event.stopImmediatePropagation();
		},
		get bubbles() {
			return !!i(this).event.bubbles;
		},
		get cancelable() {
			return !!i(this).event.cancelable;
		},
		preventDefault() {
			a(i(this));
		},
		get defaultPrevented() {
			return i(this).canceled;
		},
		get composed() {
			return !!i(this).event.composed;
		},
		get timeStamp() {
			return i(this).timeStamp;
		},
		get srcElement() {
			return i(this).eventTarget;
		},
		get cancelBubble() {
			return i(this).stopped;
		},
		set cancelBubble(e) {
			if (!e) return;
			let t = i(this);
			t.stopped = !0, typeof t.event.cancelBubble == `boolean` && (t.event.cancelBubble = !0);
		},
		get returnValue() {
			return !i(this).canceled;
		},
		set returnValue(e) {
			e || a(i(this));
		},
		initEvent() {}
	}, Object.defineProperty(o.prototype, "constructor", {
		value: o,
		configurable: !0,
		writable: !0
	}), typeof window < `u` && window.Event !== void 0 && (Object.setPrototypeOf(o.prototype, window.Event.prototype), r.set(window.Event.prototype, o));
	function s(e) {
		return {
			get() {
				return i(this).event[e];
			},
			set(t) {
				i(this).event[e] = t;
			},
			configurable: !0,
			enumerable: !0
		};
	}
	function c(e) {
		return {
			value() {
				let t = i(this).event;
				return t[e].apply(t, arguments);
			},
			configurable: !0,
			enumerable: !0
		};
	}
	function l(e, t) {
		let n = Object.keys(t);
		if (n.length === 0) return e;
		function r(t, n) {
			e.call(this, t, n);
		}
		r.prototype = Object.create(e.prototype, { constructor: {
			value: r,
			configurable: !0,
			writable: !0
		} });
		for (let i = 0; i < n.length; ++i) {
			let a = n[i];
			if (!(a in e.prototype)) {
				let e = typeof Object.getOwnPropertyDescriptor(t, a).value == `function`;
				Object.defineProperty(r.prototype, a, e ? c(a) : s(a));
			}
		}
		return r;
	}
	function u(e) {
		if (e == null || e === Object.prototype) return o;
		let t = r.get(e);
		return t ?? (t = l(u(Object.getPrototypeOf(e)), e), r.set(e, t)), t;
	}
	function d(e, t) {
		return new (u(Object.getPrototypeOf(t)))(e, t);
	}
	function f(e) {
		return i(e).immediateStopped;
	}
	function p(e, t) {
		i(e).eventPhase = t;
	}
	function m(e, t) {
		i(e).currentTarget = t;
	}
	function h(e, t) {
		i(e).passiveListener = t;
	}
	let g = /* @__PURE__ */ new WeakMap();
	function _(e) {
		return typeof e == `object` && !!e;
	}
	function v(e) {
		let t = g.get(e);
		if (t == null) throw TypeError(`'this' is expected an EventTarget object, but got another value.`);
		return t;
	}
	function y(e) {
		return {
			get() {
				let t = v(this).get(e);
				for (; t != null;) {
					if (t.listenerType === 3) return t.listener;
					t = t.next;
				}
				return null;
			},
			set(t) {
				typeof t != `function` && !_(t) && (t = null);
				let n = v(this), r = null, i = n.get(e);
				for (; i != null;) i.listenerType === 3 ? r === null ? i.next === null ? n.delete(e) : n.set(e, i.next) : r.next = i.next : r = i, i = i.next;
				if (t !== null) {
					let i = {
						listener: t,
						listenerType: 3,
						passive: !1,
						once: !1,
						next: null
					};
					r === null ? n.set(e, i) : r.next = i;
				}
			},
			configurable: !0,
			enumerable: !0
		};
	}
	function b(e, t) {
		Object.defineProperty(e, `on${t}`, y(t));
	}
	function x(e) {
		function t() {
			S.call(this);
		}
		t.prototype = Object.create(S.prototype, { constructor: {
			value: t,
			configurable: !0,
			writable: !0
		} });
		for (let n = 0; n < e.length; ++n) b(t.prototype, e[n]);
		return t;
	}
	function S() {
		if (this instanceof S) g.set(this, /* @__PURE__ */ new Map());
		else {
			if (arguments.length === 1 && Array.isArray(arguments[0])) return x(arguments[0]);
			if (arguments.length > 0) {
				let e = Array(arguments.length);
				for (let t = 0; t < arguments.length; ++t) e[t] = arguments[t];
				return x(e);
			}
			throw TypeError(`Cannot call a class as a function`);
		}
	}
	S.prototype = {
		addEventListener(e, t, n) {
			if (t == null) return;
			if (typeof t != `function` && !_(t)) throw TypeError(`'listener' should be a function or an object.`);
			let r = v(this), i = _(n), a = (i ? n.capture : n) ? 1 : 2, o = {
				listener: t,
				listenerType: a,
				passive: i && !!n.passive,
				once: i && !!n.once,
				next: null
			}, s = r.get(e);
			if (s === void 0) {
				r.set(e, o);
				return;
			}
			let c = null;
			for (; s != null;) {
				if (s.listener === t && s.listenerType === a) return;
				c = s, s = s.next;
			}
			c.next = o;
		},
		removeEventListener(e, t, n) {
			if (t == null) return;
			let r = v(this), i = (_(n) ? n.capture : n) ? 1 : 2, a = null, o = r.get(e);
			for (; o != null;) {
				if (o.listener === t && o.listenerType === i) {
					a === null ? o.next === null ? r.delete(e) : r.set(e, o.next) : a.next = o.next;
					return;
				}
				a = o, o = o.next;
			}
		},
		dispatchEvent(e) {
			if (e == null || typeof e.type != `string`) throw TypeError(`"event.type" should be a string.`);
			let t = v(this), n = e.type, r = t.get(n);
			if (r == null) return !0;
			let i = d(this, e), a = null;
			for (; r != null;) {
				if (r.once ? a === null ? r.next === null ? t.delete(n) : t.set(n, r.next) : a.next = r.next : a = r, h(i, r.passive ? r.listener : null), typeof r.listener == `function`) try {
					r.listener.call(this, i);
				} catch (e) {
					typeof console < `u` && typeof console.error == `function` && console.error(e);
				}
				else r.listenerType !== 3 && typeof r.listener.handleEvent == `function` && r.listener.handleEvent(i);
				if (f(i)) break;
				r = r.next;
			}
			return h(i, null), p(i, 0), m(i, null), !i.defaultPrevented;
		}
	}, Object.defineProperty(S.prototype, "constructor", {
		value: S,
		configurable: !0,
		writable: !0
	}), typeof window < `u` && window.EventTarget !== void 0 && Object.setPrototypeOf(S.prototype, window.EventTarget.prototype), e.defineEventAttribute = b, e.EventTarget = S, e.default = S, t.exports = S, t.exports.EventTarget = t.exports.default = S, t.exports.defineEventAttribute = b;
})), Pt = n(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var n = Nt(), r = class extends n.EventTarget {
		constructor() {
			throw super(), TypeError(`AbortSignal cannot be constructed directly`);
		}
		get aborted() {
			let e = o.get(this);
			if (typeof e != `boolean`) throw TypeError(`Expected 'this' to be an 'AbortSignal' object, but got ${this === null ? `null` : typeof this}`);
			return e;
		}
	};
	n.defineEventAttribute(r.prototype, `abort`);
	function i() {
		let e = Object.create(r.prototype);
		return n.EventTarget.call(e), o.set(e, !1), e;
	}
	function a(e) {
		o.get(e) === !1 && (o.set(e, !0), e.dispatchEvent({ type: `abort` }));
	}
	let o = /* @__PURE__ */ new WeakMap();
	Object.defineProperties(r.prototype, { aborted: { enumerable: !0 } }), typeof Symbol == `function` && typeof Symbol.toStringTag == `symbol` && Object.defineProperty(r.prototype, Symbol.toStringTag, {
		configurable: !0,
		value: `AbortSignal`
	});
	var s = class {
		constructor() {
			c.set(this, i());
		}
		get signal() {
			return l(this);
		}
		abort() {
			a(l(this));
		}
	};
	let c = /* @__PURE__ */ new WeakMap();
	function l(e) {
		let t = c.get(e);
		if (t == null) throw TypeError(`Expected 'this' to be an 'AbortController' object, but got ${e === null ? `null` : typeof e}`);
		return t;
	}
	Object.defineProperties(s.prototype, {
		signal: { enumerable: !0 },
		abort: { enumerable: !0 }
	}), typeof Symbol == `function` && typeof Symbol.toStringTag == `symbol` && Object.defineProperty(s.prototype, Symbol.toStringTag, {
		configurable: !0,
		value: `AbortController`
	}), e.AbortController = s, e.AbortSignal = r, e.default = s, t.exports = s, t.exports.AbortController = t.exports.default = s, t.exports.AbortSignal = r;
})), Ft = n(((t, n) => {
	let r = e(`buffer`), { format: i, inspect: a } = Mt(), { codes: { ERR_INVALID_ARG_TYPE: o } } = Z(), { kResistStopPropagation: s, AggregateError: c, SymbolDispose: l } = X(), u = globalThis.AbortSignal || Pt().AbortSignal, d = globalThis.AbortController || Pt().AbortController, f = Object.getPrototypeOf(async function() {}).constructor, p = globalThis.Blob || r.Blob, m = p === void 0 ? function(e) {
		return !1;
	} : function(e) {
		return e instanceof p;
	}, h = (e, t) => {
		if (e !== void 0 && (typeof e != `object` || !e || !(`aborted` in e))) throw new o(t, `AbortSignal`, e);
	}, g = (e, t) => {
		if (typeof e != `function`) throw new o(t, `Function`, e);
	};
	n.exports = {
		AggregateError: c,
		kEmptyObject: Object.freeze({}),
		once(e) {
			let t = !1;
			return function(...n) {
				t || (t = !0, e.apply(this, n));
			};
		},
		createDeferredPromise: function() {
			let e, t;
			return {
				promise: new Promise((n, r) => {
					e = n, t = r;
				}),
				resolve: e,
				reject: t
			};
		},
		promisify(e) {
			return new Promise((t, n) => {
				e((e, ...r) => e ? n(e) : t(...r));
			});
		},
		debuglog() {
			return function() {};
		},
		format: i,
		inspect: a,
		types: {
			isAsyncFunction(e) {
				return e instanceof f;
			},
			isArrayBufferView(e) {
				return ArrayBuffer.isView(e);
			}
		},
		isBlob: m,
		deprecate(e, t) {
			return e;
		},
		addAbortListener: e(`events`).addAbortListener || function(e, t) {
			if (e === void 0) throw new o(`signal`, `AbortSignal`, e);
			h(e, `signal`), g(t, `listener`);
			let n;
			return e.aborted ? queueMicrotask(() => t()) : (e.addEventListener(`abort`, t, {
				__proto__: null,
				once: !0,
				[s]: !0
			}), n = () => {
				e.removeEventListener(`abort`, t);
			}), {
				__proto__: null,
				[l]() {
					var e;
					(e = n) == null || e();
				}
			};
		},
		AbortSignalAny: u.any || function(e) {
			if (e.length === 1) return e[0];
			let t = new d(), n = () => t.abort();
			return e.forEach((e) => {
				h(e, `signals`), e.addEventListener(`abort`, n, { once: !0 });
			}), t.signal.addEventListener(`abort`, () => {
				e.forEach((e) => e.removeEventListener(`abort`, n));
			}, { once: !0 }), t.signal;
		}
	}, n.exports.promisify.custom = Symbol.for(`nodejs.util.promisify.custom`);
})), It = n(((e, t) => {
	let { ArrayIsArray: n, ArrayPrototypeIncludes: r, ArrayPrototypeJoin: i, ArrayPrototypeMap: a, NumberIsInteger: o, NumberIsNaN: s, NumberMAX_SAFE_INTEGER: c, NumberMIN_SAFE_INTEGER: l, NumberParseInt: u, ObjectPrototypeHasOwnProperty: d, RegExpPrototypeExec: f, String: p, StringPrototypeToUpperCase: m, StringPrototypeTrim: h } = X(), { hideStackFrames: g, codes: { ERR_SOCKET_BAD_PORT: _, ERR_INVALID_ARG_TYPE: v, ERR_INVALID_ARG_VALUE: y, ERR_OUT_OF_RANGE: b, ERR_UNKNOWN_SIGNAL: x } } = Z(), { normalizeEncoding: S } = Ft(), { isAsyncFunction: C, isArrayBufferView: w } = Ft().types, T = {};
	function E(e) {
		return e === (e | 0);
	}
	function D(e) {
		return e === e >>> 0;
	}
	let O = /^[0-7]+$/;
	function k(e, t, n) {
		if (e === void 0 && (e = n), typeof e == `string`) {
			if (f(O, e) === null) throw new y(t, e, `must be a 32-bit unsigned integer or an octal string`);
			e = u(e, 8);
		}
		return M(e, t), e;
	}
	let A = g((e, t, n = l, r = c) => {
		if (typeof e != `number`) throw new v(t, `number`, e);
		if (!o(e)) throw new b(t, `an integer`, e);
		if (e < n || e > r) throw new b(t, `>= ${n} && <= ${r}`, e);
	}), j = g((e, t, n = -2147483648, r = 2147483647) => {
		if (typeof e != `number`) throw new v(t, `number`, e);
		if (!o(e)) throw new b(t, `an integer`, e);
		if (e < n || e > r) throw new b(t, `>= ${n} && <= ${r}`, e);
	}), M = g((e, t, n = !1) => {
		if (typeof e != `number`) throw new v(t, `number`, e);
		if (!o(e)) throw new b(t, `an integer`, e);
		let r = +!!n, i = 4294967295;
		if (e < r || e > i) throw new b(t, `>= ${r} && <= ${i}`, e);
	});
	function N(e, t) {
		if (typeof e != `string`) throw new v(t, `string`, e);
	}
	function P(e, t, n = void 0, r) {
		if (typeof e != `number`) throw new v(t, `number`, e);
		if (n != null && e < n || r != null && e > r || (n != null || r != null) && s(e)) throw new b(t, `${n == null ? `` : `>= ${n}`}${n != null && r != null ? ` && ` : ``}${r == null ? `` : `<= ${r}`}`, e);
	}
	let F = g((e, t, n) => {
		if (!r(n, e)) {
			let r = `must be one of: ` + i(a(n, (e) => typeof e == `string` ? `'${e}'` : p(e)), `, `);
			throw new y(t, e, r);
		}
	});
	function I(e, t) {
		if (typeof e != `boolean`) throw new v(t, `boolean`, e);
	}
	function L(e, t, n) {
		return e == null || !d(e, t) ? n : e[t];
	}
	let R = g((e, t, r = null) => {
		let i = L(r, `allowArray`, !1), a = L(r, `allowFunction`, !1);
		if (!L(r, `nullable`, !1) && e === null || !i && n(e) || typeof e != `object` && (!a || typeof e != `function`)) throw new v(t, `Object`, e);
	}), z = g((e, t) => {
		if (e != null && typeof e != `object` && typeof e != `function`) throw new v(t, `a dictionary`, e);
	}), B = g((e, t, r = 0) => {
		if (!n(e)) throw new v(t, `Array`, e);
		if (e.length < r) {
			let n = `must be longer than ${r}`;
			throw new y(t, e, n);
		}
	});
	function V(e, t) {
		B(e, t);
		for (let n = 0; n < e.length; n++) N(e[n], `${t}[${n}]`);
	}
	function H(e, t) {
		B(e, t);
		for (let n = 0; n < e.length; n++) I(e[n], `${t}[${n}]`);
	}
	function U(e, t) {
		B(e, t);
		for (let n = 0; n < e.length; n++) {
			let r = e[n], i = `${t}[${n}]`;
			if (r == null) throw new v(i, `AbortSignal`, r);
			ne(r, i);
		}
	}
	function W(e, t = `signal`) {
		if (N(e, t), T[e] === void 0) throw T[m(e)] === void 0 ? new x(e) : new x(e + ` (signals must use all capital letters)`);
	}
	let G = g((e, t = `buffer`) => {
		if (!w(e)) throw new v(t, [
			`Buffer`,
			`TypedArray`,
			`DataView`
		], e);
	});
	function ee(e, t) {
		let n = S(t), r = e.length;
		if (n === `hex` && r % 2 != 0) throw new y(`encoding`, t, `is invalid for data of length ${r}`);
	}
	function te(e, t = `Port`, n = !0) {
		if (typeof e != `number` && typeof e != `string` || typeof e == `string` && h(e).length === 0 || +e != e >>> 0 || e > 65535 || e === 0 && !n) throw new _(t, e, n);
		return e | 0;
	}
	let ne = g((e, t) => {
		if (e !== void 0 && (typeof e != `object` || !e || !(`aborted` in e))) throw new v(t, `AbortSignal`, e);
	}), re = g((e, t) => {
		if (typeof e != `function`) throw new v(t, `Function`, e);
	}), ie = g((e, t) => {
		if (typeof e != `function` || C(e)) throw new v(t, `Function`, e);
	}), ae = g((e, t) => {
		if (e !== void 0) throw new v(t, `undefined`, e);
	});
	function oe(e, t, n) {
		if (!r(n, e)) throw new v(t, `('${i(n, `|`)}')`, e);
	}
	let se = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;
	function ce(e, t) {
		if (e === void 0 || !f(se, e)) throw new y(t, e, `must be an array or string of format "</styles.css>; rel=preload; as=style"`);
	}
	function le(e) {
		if (typeof e == `string`) return ce(e, `hints`), e;
		if (n(e)) {
			let t = e.length, n = ``;
			if (t === 0) return n;
			for (let r = 0; r < t; r++) {
				let i = e[r];
				ce(i, `hints`), n += i, r !== t - 1 && (n += `, `);
			}
			return n;
		}
		throw new y(`hints`, e, `must be an array or string of format "</styles.css>; rel=preload; as=style"`);
	}
	t.exports = {
		isInt32: E,
		isUint32: D,
		parseFileMode: k,
		validateArray: B,
		validateStringArray: V,
		validateBooleanArray: H,
		validateAbortSignalArray: U,
		validateBoolean: I,
		validateBuffer: G,
		validateDictionary: z,
		validateEncoding: ee,
		validateFunction: re,
		validateInt32: j,
		validateInteger: A,
		validateNumber: P,
		validateObject: R,
		validateOneOf: F,
		validatePlainFunction: ie,
		validatePort: te,
		validateSignalName: W,
		validateString: N,
		validateUint32: M,
		validateUndefined: ae,
		validateUnion: oe,
		validateAbortSignal: ne,
		validateLinkHeaderValue: le
	};
})), Lt = n(((e, t) => {
	t.exports = global.process;
})), Rt = n(((e, t) => {
	t.exports = ((e, t, n, r) => {
		if (t in e && e[t] === !0) {
			let t;
			for (let i of n) if (i in e && (t = e[i], r(t))) return t;
		}
		return e;
	})(Lt(), `__esModule`, [`default`, `process`], (e) => `nextTick` in e);
})), zt = n(((e, t) => {
	let { SymbolAsyncIterator: n, SymbolIterator: r, SymbolFor: i } = X(), a = i(`nodejs.stream.destroyed`), o = i(`nodejs.stream.errored`), s = i(`nodejs.stream.readable`), c = i(`nodejs.stream.writable`), l = i(`nodejs.stream.disturbed`), u = i(`nodejs.webstream.isClosedPromise`), d = i(`nodejs.webstream.controllerErrorFunction`);
	function f(e, t = !1) {
		return !(!e || typeof e.pipe != `function` || typeof e.on != `function` || t && (typeof e.pause != `function` || typeof e.resume != `function`) || e._writableState && e._readableState?.readable === !1 || e._writableState && !e._readableState);
	}
	function p(e) {
		return !(!e || typeof e.write != `function` || typeof e.on != `function` || e._readableState && e._writableState?.writable === !1);
	}
	function m(e) {
		return !!(e && typeof e.pipe == `function` && e._readableState && typeof e.on == `function` && typeof e.write == `function`);
	}
	function h(e) {
		return e && (e._readableState || e._writableState || typeof e.write == `function` && typeof e.on == `function` || typeof e.pipe == `function` && typeof e.on == `function`);
	}
	function g(e) {
		return !(!e || h(e) || typeof e.pipeThrough != `function` || typeof e.getReader != `function` || typeof e.cancel != `function`);
	}
	function _(e) {
		return !(!e || h(e) || typeof e.getWriter != `function` || typeof e.abort != `function`);
	}
	function v(e) {
		return !(!e || h(e) || typeof e.readable != `object` || typeof e.writable != `object`);
	}
	function y(e) {
		return g(e) || _(e) || v(e);
	}
	function b(e, t) {
		return e == null ? !1 : t === !0 ? typeof e[n] == `function` : t === !1 ? typeof e[r] == `function` : typeof e[n] == `function` || typeof e[r] == `function`;
	}
	function x(e) {
		if (!h(e)) return null;
		let t = e._writableState, n = e._readableState, r = t || n;
		return !!(e.destroyed || e[a] || r != null && r.destroyed);
	}
	function S(e) {
		if (!p(e)) return null;
		if (e.writableEnded === !0) return !0;
		let t = e._writableState;
		return t != null && t.errored ? !1 : typeof t?.ended == `boolean` ? t.ended : null;
	}
	function C(e, t) {
		if (!p(e)) return null;
		if (e.writableFinished === !0) return !0;
		let n = e._writableState;
		return n != null && n.errored ? !1 : typeof n?.finished == `boolean` ? !!(n.finished || t === !1 && n.ended === !0 && n.length === 0) : null;
	}
	function w(e) {
		if (!f(e)) return null;
		if (e.readableEnded === !0) return !0;
		let t = e._readableState;
		return !t || t.errored ? !1 : typeof t?.ended == `boolean` ? t.ended : null;
	}
	function T(e, t) {
		if (!f(e)) return null;
		let n = e._readableState;
		return n != null && n.errored ? !1 : typeof n?.endEmitted == `boolean` ? !!(n.endEmitted || t === !1 && n.ended === !0 && n.length === 0) : null;
	}
	function E(e) {
		return e && e[s] != null ? e[s] : typeof e?.readable == `boolean` ? !x(e) && f(e) && e.readable && !T(e) : null;
	}
	function D(e) {
		return e && e[c] != null ? e[c] : typeof e?.writable == `boolean` ? !x(e) && p(e) && e.writable && !S(e) : null;
	}
	function O(e, t) {
		return h(e) ? x(e) ? !0 : !(t?.readable !== !1 && E(e) || t?.writable !== !1 && D(e)) : null;
	}
	function k(e) {
		return h(e) ? e.writableErrored ? e.writableErrored : e._writableState?.errored ?? null : null;
	}
	function A(e) {
		return h(e) ? e.readableErrored ? e.readableErrored : e._readableState?.errored ?? null : null;
	}
	function j(e) {
		if (!h(e)) return null;
		if (typeof e.closed == `boolean`) return e.closed;
		let t = e._writableState, n = e._readableState;
		return typeof t?.closed == `boolean` || typeof n?.closed == `boolean` ? t?.closed || n?.closed : typeof e._closed == `boolean` && M(e) ? e._closed : null;
	}
	function M(e) {
		return typeof e._closed == `boolean` && typeof e._defaultKeepAlive == `boolean` && typeof e._removedConnection == `boolean` && typeof e._removedContLen == `boolean`;
	}
	function N(e) {
		return typeof e._sent100 == `boolean` && M(e);
	}
	function P(e) {
		return typeof e._consuming == `boolean` && typeof e._dumped == `boolean` && e.req?.upgradeOrConnect === void 0;
	}
	function F(e) {
		if (!h(e)) return null;
		let t = e._writableState, n = e._readableState, r = t || n;
		return !r && N(e) || !!(r && r.autoDestroy && r.emitClose && r.closed === !1);
	}
	function I(e) {
		return !!(e && (e[l] ?? (e.readableDidRead || e.readableAborted)));
	}
	function L(e) {
		return !!(e && (e[o] ?? e.readableErrored ?? e.writableErrored ?? e._readableState?.errorEmitted ?? e._writableState?.errorEmitted ?? e._readableState?.errored ?? e._writableState?.errored));
	}
	t.exports = {
		isDestroyed: x,
		kIsDestroyed: a,
		isDisturbed: I,
		kIsDisturbed: l,
		isErrored: L,
		kIsErrored: o,
		isReadable: E,
		kIsReadable: s,
		kIsClosedPromise: u,
		kControllerErrorFunction: d,
		kIsWritable: c,
		isClosed: j,
		isDuplexNodeStream: m,
		isFinished: O,
		isIterable: b,
		isReadableNodeStream: f,
		isReadableStream: g,
		isReadableEnded: w,
		isReadableFinished: T,
		isReadableErrored: A,
		isNodeStream: h,
		isWebStream: y,
		isWritable: D,
		isWritableNodeStream: p,
		isWritableStream: _,
		isWritableEnded: S,
		isWritableFinished: C,
		isWritableErrored: k,
		isServerRequest: P,
		isServerResponse: N,
		willEmitClose: F,
		isTransformStream: v
	};
})), Bt = n(((e, t) => {
	let n = Rt(), { AbortError: r, codes: i } = Z(), { ERR_INVALID_ARG_TYPE: a, ERR_STREAM_PREMATURE_CLOSE: o } = i, { kEmptyObject: s, once: c } = Ft(), { validateAbortSignal: l, validateFunction: u, validateObject: d, validateBoolean: f } = It(), { Promise: p, PromisePrototypeThen: m, SymbolDispose: h } = X(), { isClosed: g, isReadable: _, isReadableNodeStream: v, isReadableStream: y, isReadableFinished: b, isReadableErrored: x, isWritable: S, isWritableNodeStream: C, isWritableStream: w, isWritableFinished: T, isWritableErrored: E, isNodeStream: D, willEmitClose: O, kIsClosedPromise: k } = zt(), A;
	function j(e) {
		return e.setHeader && typeof e.abort == `function`;
	}
	let M = () => {};
	function N(e, t, i) {
		if (arguments.length === 2 ? (i = t, t = s) : t == null ? t = s : d(t, `options`), u(i, `callback`), l(t.signal, `options.signal`), i = c(i), y(e) || w(e)) return P(e, t, i);
		if (!D(e)) throw new a(`stream`, [
			`ReadableStream`,
			`WritableStream`,
			`Stream`
		], e);
		let f = t.readable ?? v(e), p = t.writable ?? C(e), m = e._writableState, k = e._readableState, N = () => {
			e.writable || L();
		}, F = O(e) && v(e) === f && C(e) === p, I = T(e, !1), L = () => {
			I = !0, e.destroyed && (F = !1), F && (!e.readable || f) || f && !R || i.call(e);
		}, R = b(e, !1), z = () => {
			R = !0, e.destroyed && (F = !1), F && (!e.writable || p) || p && !I || i.call(e);
		}, B = (t) => {
			i.call(e, t);
		}, V = g(e), H = () => {
			V = !0;
			let t = E(e) || x(e);
			if (t && typeof t != `boolean`) return i.call(e, t);
			if (f && !R && v(e, !0) && !b(e, !1) || p && !I && !T(e, !1)) return i.call(e, new o());
			i.call(e);
		}, U = () => {
			V = !0;
			let t = E(e) || x(e);
			if (t && typeof t != `boolean`) return i.call(e, t);
			i.call(e);
		}, W = () => {
			e.req.on(`finish`, L);
		};
		j(e) ? (e.on(`complete`, L), F || e.on(`abort`, H), e.req ? W() : e.on(`request`, W)) : p && !m && (e.on(`end`, N), e.on(`close`, N)), !F && typeof e.aborted == `boolean` && e.on(`aborted`, H), e.on(`end`, z), e.on(`finish`, L), t.error !== !1 && e.on(`error`, B), e.on(`close`, H), V ? n.nextTick(H) : m != null && m.errorEmitted || k != null && k.errorEmitted ? F || n.nextTick(U) : (!f && (!F || _(e)) && (I || S(e) === !1) || !p && (!F || S(e)) && (R || _(e) === !1) || k && e.req && e.aborted) && n.nextTick(U);
		let G = () => {
			i = M, e.removeListener(`aborted`, H), e.removeListener(`complete`, L), e.removeListener(`abort`, H), e.removeListener(`request`, W), e.req && e.req.removeListener(`finish`, L), e.removeListener(`end`, N), e.removeListener(`close`, N), e.removeListener(`finish`, L), e.removeListener(`end`, z), e.removeListener(`error`, B), e.removeListener(`close`, H);
		};
		if (t.signal && !V) {
			let a = () => {
				let n = i;
				G(), n.call(e, new r(void 0, { cause: t.signal.reason }));
			};
			if (t.signal.aborted) n.nextTick(a);
			else {
				A ||= Ft().addAbortListener;
				let n = A(t.signal, a), r = i;
				i = c((...t) => {
					n[h](), r.apply(e, t);
				});
			}
		}
		return G;
	}
	function P(e, t, i) {
		let a = !1, o = M;
		if (t.signal) {
			if (o = () => {
				a = !0, i.call(e, new r(void 0, { cause: t.signal.reason }));
			}, t.signal.aborted) n.nextTick(o);
			else {
				A ||= Ft().addAbortListener;
				let n = A(t.signal, o), r = i;
				i = c((...t) => {
					n[h](), r.apply(e, t);
				});
			}
		}
		let s = (...t) => {
			a || n.nextTick(() => i.apply(e, t));
		};
		return m(e[k].promise, s, s), M;
	}
	function F(e, t) {
		var n;
		let r = !1;
		return t === null && (t = s), (n = t) != null && n.cleanup && (f(t.cleanup, `cleanup`), r = t.cleanup), new p((n, i) => {
			let a = N(e, t, (e) => {
				r && a(), e ? i(e) : n();
			});
		});
	}
	t.exports = N, t.exports.finished = F;
})), Vt = n(((e, t) => {
	let n = Rt(), { aggregateTwoErrors: r, codes: { ERR_MULTIPLE_CALLBACK: i }, AbortError: a } = Z(), { Symbol: o } = X(), { kIsDestroyed: s, isDestroyed: c, isFinished: l, isServerRequest: u } = zt(), d = o(`kDestroy`), f = o(`kConstruct`);
	function p(e, t, n) {
		e && (e.stack, t && !t.errored && (t.errored = e), n && !n.errored && (n.errored = e));
	}
	function m(e, t) {
		let n = this._readableState, i = this._writableState, a = i || n;
		return i != null && i.destroyed || n != null && n.destroyed ? (typeof t == `function` && t(), this) : (p(e, i, n), i && (i.destroyed = !0), n && (n.destroyed = !0), a.constructed ? h(this, e, t) : this.once(d, function(n) {
			h(this, r(n, e), t);
		}), this);
	}
	function h(e, t, r) {
		let i = !1;
		function a(t) {
			if (i) return;
			i = !0;
			let a = e._readableState, o = e._writableState;
			p(t, o, a), o && (o.closed = !0), a && (a.closed = !0), typeof r == `function` && r(t), t ? n.nextTick(g, e, t) : n.nextTick(_, e);
		}
		try {
			e._destroy(t || null, a);
		} catch (e) {
			a(e);
		}
	}
	function g(e, t) {
		v(e, t), _(e);
	}
	function _(e) {
		let t = e._readableState, n = e._writableState;
		n && (n.closeEmitted = !0), t && (t.closeEmitted = !0), (n != null && n.emitClose || t != null && t.emitClose) && e.emit(`close`);
	}
	function v(e, t) {
		let n = e._readableState, r = e._writableState;
		r != null && r.errorEmitted || n != null && n.errorEmitted || (r && (r.errorEmitted = !0), n && (n.errorEmitted = !0), e.emit(`error`, t));
	}
	function y() {
		let e = this._readableState, t = this._writableState;
		e && (e.constructed = !0, e.closed = !1, e.closeEmitted = !1, e.destroyed = !1, e.errored = null, e.errorEmitted = !1, e.reading = !1, e.ended = e.readable === !1, e.endEmitted = e.readable === !1), t && (t.constructed = !0, t.destroyed = !1, t.closed = !1, t.closeEmitted = !1, t.errored = null, t.errorEmitted = !1, t.finalCalled = !1, t.prefinished = !1, t.ended = t.writable === !1, t.ending = t.writable === !1, t.finished = t.writable === !1);
	}
	function b(e, t, r) {
		let i = e._readableState, a = e._writableState;
		if (a != null && a.destroyed || i != null && i.destroyed) return this;
		i != null && i.autoDestroy || a != null && a.autoDestroy ? e.destroy(t) : t && (t.stack, a && !a.errored && (a.errored = t), i && !i.errored && (i.errored = t), r ? n.nextTick(v, e, t) : v(e, t));
	}
	function x(e, t) {
		if (typeof e._construct != `function`) return;
		let r = e._readableState, i = e._writableState;
		r && (r.constructed = !1), i && (i.constructed = !1), e.once(f, t), e.listenerCount(f) > 1 || n.nextTick(S, e);
	}
	function S(e) {
		let t = !1;
		function r(r) {
			if (t) {
				b(e, r ?? new i());
				return;
			}
			t = !0;
			let a = e._readableState, o = e._writableState, s = o || a;
			a && (a.constructed = !0), o && (o.constructed = !0), s.destroyed ? e.emit(d, r) : r ? b(e, r, !0) : n.nextTick(C, e);
		}
		try {
			e._construct((e) => {
				n.nextTick(r, e);
			});
		} catch (e) {
			n.nextTick(r, e);
		}
	}
	function C(e) {
		e.emit(f);
	}
	function w(e) {
		return e?.setHeader && typeof e.abort == `function`;
	}
	function T(e) {
		e.emit(`close`);
	}
	function E(e, t) {
		e.emit(`error`, t), n.nextTick(T, e);
	}
	function D(e, t) {
		e && !c(e) && (!t && !l(e) && (t = new a()), u(e) ? (e.socket = null, e.destroy(t)) : w(e) ? e.abort() : w(e.req) ? e.req.abort() : typeof e.destroy == `function` ? e.destroy(t) : typeof e.close == `function` ? e.close() : t ? n.nextTick(E, e, t) : n.nextTick(T, e), e.destroyed || (e[s] = !0));
	}
	t.exports = {
		construct: x,
		destroyer: D,
		destroy: m,
		undestroy: y,
		errorOrDestroy: b
	};
})), Ht = n(((t, n) => {
	let { ArrayIsArray: r, ObjectSetPrototypeOf: i } = X(), { EventEmitter: a } = e(`events`);
	function o(e) {
		a.call(this, e);
	}
	i(o.prototype, a.prototype), i(o, a), o.prototype.pipe = function(e, t) {
		let n = this;
		function r(t) {
			e.writable && e.write(t) === !1 && n.pause && n.pause();
		}
		n.on(`data`, r);
		function i() {
			n.readable && n.resume && n.resume();
		}
		e.on(`drain`, i), e._isStdio || t && t.end === !1 || (n.on(`end`, o), n.on(`close`, c));
		let a = !1;
		function o() {
			a || (a = !0, e.end());
		}
		function c() {
			a || (a = !0, typeof e.destroy == `function` && e.destroy());
		}
		function l(e) {
			u(), this.listenerCount?.call(this, `error`) === 0 && this.emit(`error`, e);
		}
		s(n, `error`, l), s(e, `error`, l);
		function u() {
			n.removeListener(`data`, r), e.removeListener(`drain`, i), n.removeListener(`end`, o), n.removeListener(`close`, c), n.removeListener(`error`, l), e.removeListener(`error`, l), n.removeListener(`end`, u), n.removeListener(`close`, u), e.removeListener(`close`, u);
		}
		return n.on(`end`, u), n.on(`close`, u), e.on(`close`, u), e.emit(`pipe`, n), e;
	};
	function s(e, t, n) {
		if (typeof e.prependListener == `function`) return e.prependListener(t, n);
		!e._events || !e._events[t] ? e.on(t, n) : r(e._events[t]) ? e._events[t].unshift(n) : e._events[t] = [n, e._events[t]];
	}
	n.exports = {
		Stream: o,
		prependListener: s
	};
})), Ut = n(((e, t) => {
	let { SymbolDispose: n } = X(), { AbortError: r, codes: i } = Z(), { isNodeStream: a, isWebStream: o, kControllerErrorFunction: s } = zt(), c = Bt(), { ERR_INVALID_ARG_TYPE: l } = i, u, d = (e, t) => {
		if (typeof e != `object` || !(`aborted` in e)) throw new l(t, `AbortSignal`, e);
	};
	t.exports.addAbortSignal = function(e, n) {
		if (d(e, `signal`), !a(n) && !o(n)) throw new l(`stream`, [
			`ReadableStream`,
			`WritableStream`,
			`Stream`
		], n);
		return t.exports.addAbortSignalNoValidate(e, n);
	}, t.exports.addAbortSignalNoValidate = function(e, t) {
		if (typeof e != `object` || !(`aborted` in e)) return t;
		let i = a(t) ? () => {
			t.destroy(new r(void 0, { cause: e.reason }));
		} : () => {
			t[s](new r(void 0, { cause: e.reason }));
		};
		if (e.aborted) i();
		else {
			u ||= Ft().addAbortListener;
			let r = u(e, i);
			c(t, r[n]);
		}
		return t;
	};
})), Wt = n(((t, n) => {
	let { StringPrototypeSlice: r, SymbolIterator: i, TypedArrayPrototypeSet: a, Uint8Array: o } = X(), { Buffer: s } = e(`buffer`), { inspect: c } = Ft();
	n.exports = class {
		constructor() {
			this.head = null, this.tail = null, this.length = 0;
		}
		push(e) {
			let t = {
				data: e,
				next: null
			};
			this.length > 0 ? this.tail.next = t : this.head = t, this.tail = t, ++this.length;
		}
		unshift(e) {
			let t = {
				data: e,
				next: this.head
			};
			this.length === 0 && (this.tail = t), this.head = t, ++this.length;
		}
		shift() {
			if (this.length === 0) return;
			let e = this.head.data;
			return this.head = this.length === 1 ? this.tail = null : this.head.next, --this.length, e;
		}
		clear() {
			this.head = this.tail = null, this.length = 0;
		}
		join(e) {
			if (this.length === 0) return ``;
			let t = this.head, n = `` + t.data;
			for (; (t = t.next) !== null;) n += e + t.data;
			return n;
		}
		concat(e) {
			if (this.length === 0) return s.alloc(0);
			let t = s.allocUnsafe(e >>> 0), n = this.head, r = 0;
			for (; n;) a(t, n.data, r), r += n.data.length, n = n.next;
			return t;
		}
		consume(e, t) {
			let n = this.head.data;
			if (e < n.length) {
				let t = n.slice(0, e);
				return this.head.data = n.slice(e), t;
			}
			return e === n.length ? this.shift() : t ? this._getString(e) : this._getBuffer(e);
		}
		first() {
			return this.head.data;
		}
		*[i]() {
			for (let e = this.head; e; e = e.next) yield e.data;
		}
		_getString(e) {
			let t = ``, n = this.head, i = 0;
			do {
				let a = n.data;
				if (e > a.length) t += a, e -= a.length;
				else {
					e === a.length ? (t += a, ++i, this.head = n.next ? n.next : this.tail = null) : (t += r(a, 0, e), this.head = n, n.data = r(a, e));
					break;
				}
				++i;
			} while ((n = n.next) !== null);
			return this.length -= i, t;
		}
		_getBuffer(e) {
			let t = s.allocUnsafe(e), n = e, r = this.head, i = 0;
			do {
				let s = r.data;
				if (e > s.length) a(t, s, n - e), e -= s.length;
				else {
					e === s.length ? (a(t, s, n - e), ++i, this.head = r.next ? r.next : this.tail = null) : (a(t, new o(s.buffer, s.byteOffset, e), n - e), this.head = r, r.data = s.slice(e));
					break;
				}
				++i;
			} while ((r = r.next) !== null);
			return this.length -= i, t;
		}
		[Symbol.for(`nodejs.util.inspect.custom`)](e, t) {
			return c(this, {
				...t,
				depth: 0,
				customInspect: !1
			});
		}
	};
})), Gt = n(((e, t) => {
	let { MathFloor: n, NumberIsInteger: r } = X(), { validateInteger: i } = It(), { ERR_INVALID_ARG_VALUE: a } = Z().codes, o = 16384, s = 16;
	function c(e, t, n) {
		return e.highWaterMark == null ? t ? e[n] : null : e.highWaterMark;
	}
	function l(e) {
		return e ? s : o;
	}
	function u(e, t) {
		i(t, `value`, 0), e ? s = t : o = t;
	}
	function d(e, t, i, o) {
		let s = c(t, o, i);
		if (s != null) {
			if (!r(s) || s < 0) {
				let e = o ? `options.${i}` : `options.highWaterMark`;
				throw new a(e, s);
			}
			return n(s);
		}
		return l(e.objectMode);
	}
	t.exports = {
		getHighWaterMark: d,
		getDefaultHighWaterMark: l,
		setDefaultHighWaterMark: u
	};
})), Kt = n(((t, n) => {
	var r = e(`buffer`), i = r.Buffer;
	function a(e, t) {
		for (var n in e) t[n] = e[n];
	}
	i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow ? n.exports = r : (a(r, t), t.Buffer = o);
	function o(e, t, n) {
		return i(e, t, n);
	}
	o.prototype = Object.create(i.prototype), a(i, o), o.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return i(e, t, n);
	}, o.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var r = i(e);
		return t === void 0 ? r.fill(0) : typeof n == `string` ? r.fill(t, n) : r.fill(t), r;
	}, o.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return i(e);
	}, o.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return r.SlowBuffer(e);
	};
})), qt = n(((e) => {
	var t = Kt().Buffer, n = t.isEncoding || function(e) {
		switch (e = `` + e, e && e.toLowerCase()) {
			case `hex`:
			case `utf8`:
			case `utf-8`:
			case `ascii`:
			case `binary`:
			case `base64`:
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`:
			case `raw`: return !0;
			default: return !1;
		}
	};
	function r(e) {
		if (!e) return `utf8`;
		for (var t;;) switch (e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default:
				if (t) return;
				e = (`` + e).toLowerCase(), t = !0;
		}
	}
	function i(e) {
		var i = r(e);
		if (typeof i != `string` && (t.isEncoding === n || !n(e))) throw Error(`Unknown encoding: ` + e);
		return i || e;
	}
	e.StringDecoder = a;
	function a(e) {
		this.encoding = i(e);
		var n;
		switch (this.encoding) {
			case `utf16le`:
				this.text = f, this.end = p, n = 4;
				break;
			case `utf8`:
				this.fillLast = l, n = 4;
				break;
			case `base64`:
				this.text = m, this.end = h, n = 3;
				break;
			default:
				this.write = g, this.end = _;
				return;
		}
		this.lastNeed = 0, this.lastTotal = 0, this.lastChar = t.allocUnsafe(n);
	}
	a.prototype.write = function(e) {
		if (e.length === 0) return ``;
		var t, n;
		if (this.lastNeed) {
			if (t = this.fillLast(e), t === void 0) return ``;
			n = this.lastNeed, this.lastNeed = 0;
		} else n = 0;
		return n < e.length ? t ? t + this.text(e, n) : this.text(e, n) : t || ``;
	}, a.prototype.end = d, a.prototype.text = u, a.prototype.fillLast = function(e) {
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length), this.lastNeed -= e.length;
	};
	function o(e) {
		return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
	}
	function s(e, t, n) {
		var r = t.length - 1;
		if (r < n) return 0;
		var i = o(t[r]);
		return i >= 0 ? (i > 0 && (e.lastNeed = i - 1), i) : --r < n || i === -2 ? 0 : (i = o(t[r]), i >= 0 ? (i > 0 && (e.lastNeed = i - 2), i) : --r < n || i === -2 ? 0 : (i = o(t[r]), i >= 0 ? (i > 0 && (i === 2 ? i = 0 : e.lastNeed = i - 3), i) : 0));
	}
	function c(e, t, n) {
		if ((t[0] & 192) != 128) return e.lastNeed = 0, `�`;
		if (e.lastNeed > 1 && t.length > 1) {
			if ((t[1] & 192) != 128) return e.lastNeed = 1, `�`;
			if (e.lastNeed > 2 && t.length > 2 && (t[2] & 192) != 128) return e.lastNeed = 2, `�`;
		}
	}
	function l(e) {
		var t = this.lastTotal - this.lastNeed, n = c(this, e, t);
		if (n !== void 0) return n;
		if (this.lastNeed <= e.length) return e.copy(this.lastChar, t, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
		e.copy(this.lastChar, t, 0, e.length), this.lastNeed -= e.length;
	}
	function u(e, t) {
		var n = s(this, e, t);
		if (!this.lastNeed) return e.toString(`utf8`, t);
		this.lastTotal = n;
		var r = e.length - (n - this.lastNeed);
		return e.copy(this.lastChar, 0, r), e.toString(`utf8`, t, r);
	}
	function d(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + `�` : t;
	}
	function f(e, t) {
		if ((e.length - t) % 2 == 0) {
			var n = e.toString(`utf16le`, t);
			if (n) {
				var r = n.charCodeAt(n.length - 1);
				if (r >= 55296 && r <= 56319) return this.lastNeed = 2, this.lastTotal = 4, this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1], n.slice(0, -1);
			}
			return n;
		}
		return this.lastNeed = 1, this.lastTotal = 2, this.lastChar[0] = e[e.length - 1], e.toString(`utf16le`, t, e.length - 1);
	}
	function p(e) {
		var t = e && e.length ? this.write(e) : ``;
		if (this.lastNeed) {
			var n = this.lastTotal - this.lastNeed;
			return t + this.lastChar.toString(`utf16le`, 0, n);
		}
		return t;
	}
	function m(e, t) {
		var n = (e.length - t) % 3;
		return n === 0 ? e.toString(`base64`, t) : (this.lastNeed = 3 - n, this.lastTotal = 3, n === 1 ? this.lastChar[0] = e[e.length - 1] : (this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1]), e.toString(`base64`, t, e.length - n));
	}
	function h(e) {
		var t = e && e.length ? this.write(e) : ``;
		return this.lastNeed ? t + this.lastChar.toString(`base64`, 0, 3 - this.lastNeed) : t;
	}
	function g(e) {
		return e.toString(this.encoding);
	}
	function _(e) {
		return e && e.length ? this.write(e) : ``;
	}
})), Jt = n(((t, n) => {
	let r = Rt(), { PromisePrototypeThen: i, SymbolAsyncIterator: a, SymbolIterator: o } = X(), { Buffer: s } = e(`buffer`), { ERR_INVALID_ARG_TYPE: c, ERR_STREAM_NULL_VALUES: l } = Z().codes;
	function u(e, t, n) {
		let u;
		if (typeof t == `string` || t instanceof s) return new e({
			objectMode: !0,
			...n,
			read() {
				this.push(t), this.push(null);
			}
		});
		let d;
		if (t && t[a]) d = !0, u = t[a]();
		else if (t && t[o]) d = !1, u = t[o]();
		else throw new c(`iterable`, [`Iterable`], t);
		let f = new e({
			objectMode: !0,
			highWaterMark: 1,
			...n
		}), p = !1;
		f._read = function() {
			p || (p = !0, h());
		}, f._destroy = function(e, t) {
			i(m(e), () => r.nextTick(t, e), (n) => r.nextTick(t, n || e));
		};
		async function m(e) {
			let t = e != null, n = typeof u.throw == `function`;
			if (t && n) {
				let { value: t, done: n } = await u.throw(e);
				if (await t, n) return;
			}
			if (typeof u.return == `function`) {
				let { value: e } = await u.return();
				await e;
			}
		}
		async function h() {
			for (;;) {
				try {
					let { value: e, done: t } = d ? await u.next() : u.next();
					if (t) f.push(null);
					else {
						let t = e && typeof e.then == `function` ? await e : e;
						if (t === null) throw p = !1, new l();
						if (f.push(t)) continue;
						p = !1;
					}
				} catch (e) {
					f.destroy(e);
				}
				break;
			}
		}
		return f;
	}
	n.exports = u;
})), Yt = n(((t, n) => {
	let r = Rt(), { ArrayPrototypeIndexOf: i, NumberIsInteger: a, NumberIsNaN: o, NumberParseInt: s, ObjectDefineProperties: c, ObjectKeys: l, ObjectSetPrototypeOf: u, Promise: d, SafeSet: f, SymbolAsyncDispose: p, SymbolAsyncIterator: m, Symbol: h } = X();
	n.exports = U, U.ReadableState = H;
	let { EventEmitter: g } = e(`events`), { Stream: _, prependListener: v } = Ht(), { Buffer: y } = e(`buffer`), { addAbortSignal: b } = Ut(), x = Bt(), S = Ft().debuglog(`stream`, (e) => {
		S = e;
	}), C = Wt(), w = Vt(), { getHighWaterMark: T, getDefaultHighWaterMark: E } = Gt(), { aggregateTwoErrors: D, codes: { ERR_INVALID_ARG_TYPE: O, ERR_METHOD_NOT_IMPLEMENTED: k, ERR_OUT_OF_RANGE: A, ERR_STREAM_PUSH_AFTER_EOF: j, ERR_STREAM_UNSHIFT_AFTER_END_EVENT: M }, AbortError: N } = Z(), { validateObject: P } = It(), F = h(`kPaused`), { StringDecoder: I } = qt(), L = Jt();
	u(U.prototype, _.prototype), u(U, _);
	let R = () => {}, { errorOrDestroy: z } = w, B = 65536;
	function V(e) {
		return {
			enumerable: !1,
			get() {
				return (this.state & e) !== 0;
			},
			set(t) {
				t ? this.state |= e : this.state &= ~e;
			}
		};
	}
	c(H.prototype, {
		objectMode: V(1),
		ended: V(2),
		endEmitted: V(4),
		reading: V(8),
		constructed: V(16),
		sync: V(32),
		needReadable: V(64),
		emittedReadable: V(128),
		readableListening: V(256),
		resumeScheduled: V(512),
		errorEmitted: V(1024),
		emitClose: V(2048),
		autoDestroy: V(4096),
		destroyed: V(8192),
		closed: V(16384),
		closeEmitted: V(32768),
		multiAwaitDrain: V(B),
		readingMore: V(131072),
		dataEmitted: V(262144)
	});
	function H(e, t, n) {
		typeof n != `boolean` && (n = t instanceof Qt()), this.state = 6192, e && e.objectMode && (this.state |= 1), n && e && e.readableObjectMode && (this.state |= 1), this.highWaterMark = e ? T(this, e, `readableHighWaterMark`, n) : E(!1), this.buffer = new C(), this.length = 0, this.pipes = [], this.flowing = null, this[F] = null, e && e.emitClose === !1 && (this.state &= -2049), e && e.autoDestroy === !1 && (this.state &= -4097), this.errored = null, this.defaultEncoding = e && e.defaultEncoding || `utf8`, this.awaitDrainWriters = null, this.decoder = null, this.encoding = null, e && e.encoding && (this.decoder = new I(e.encoding), this.encoding = e.encoding);
	}
	function U(e) {
		if (!(this instanceof U)) return new U(e);
		let t = this instanceof Qt();
		this._readableState = new H(e, this, t), e && (typeof e.read == `function` && (this._read = e.read), typeof e.destroy == `function` && (this._destroy = e.destroy), typeof e.construct == `function` && (this._construct = e.construct), e.signal && !t && b(e.signal, this)), _.call(this, e), w.construct(this, () => {
			this._readableState.needReadable && ae(this, this._readableState);
		});
	}
	U.prototype.destroy = w.destroy, U.prototype._undestroy = w.undestroy, U.prototype._destroy = function(e, t) {
		t(e);
	}, U.prototype[g.captureRejectionSymbol] = function(e) {
		this.destroy(e);
	}, U.prototype[p] = function() {
		let e;
		return this.destroyed || (e = this.readableEnded ? null : new N(), this.destroy(e)), new d((t, n) => x(this, (r) => r && r !== e ? n(r) : t(null)));
	}, U.prototype.push = function(e, t) {
		return W(this, e, t, !1);
	}, U.prototype.unshift = function(e, t) {
		return W(this, e, t, !0);
	};
	function W(e, t, n, r) {
		S(`readableAddChunk`, t);
		let i = e._readableState, a;
		if (i.state & 1 || (typeof t == `string` ? (n ||= i.defaultEncoding, i.encoding !== n && (r && i.encoding ? t = y.from(t, n).toString(i.encoding) : (t = y.from(t, n), n = ``))) : t instanceof y ? n = `` : _._isUint8Array(t) ? (t = _._uint8ArrayToBuffer(t), n = ``) : t != null && (a = new O(`chunk`, [
			`string`,
			`Buffer`,
			`Uint8Array`
		], t))), a) z(e, a);
		else if (t === null) i.state &= -9, ne(e, i);
		else if (i.state & 1 || t && t.length > 0) {
			if (r) {
				if (i.state & 4) z(e, new M());
				else if (i.destroyed || i.errored) return !1;
				else G(e, i, t, !0);
			} else if (i.ended) z(e, new j());
			else if (i.destroyed || i.errored) return !1;
			else i.state &= -9, i.decoder && !n ? (t = i.decoder.write(t), i.objectMode || t.length !== 0 ? G(e, i, t, !1) : ae(e, i)) : G(e, i, t, !1);
		} else r || (i.state &= -9, ae(e, i));
		return !i.ended && (i.length < i.highWaterMark || i.length === 0);
	}
	function G(e, t, n, r) {
		t.flowing && t.length === 0 && !t.sync && e.listenerCount(`data`) > 0 ? (t.state & B ? t.awaitDrainWriters.clear() : t.awaitDrainWriters = null, t.dataEmitted = !0, e.emit(`data`, n)) : (t.length += t.objectMode ? 1 : n.length, r ? t.buffer.unshift(n) : t.buffer.push(n), t.state & 64 && re(e)), ae(e, t);
	}
	U.prototype.isPaused = function() {
		let e = this._readableState;
		return e[F] === !0 || e.flowing === !1;
	}, U.prototype.setEncoding = function(e) {
		let t = new I(e);
		this._readableState.decoder = t, this._readableState.encoding = this._readableState.decoder.encoding;
		let n = this._readableState.buffer, r = ``;
		for (let e of n) r += t.write(e);
		return n.clear(), r !== `` && n.push(r), this._readableState.length = r.length, this;
	};
	function ee(e) {
		if (e > 1073741824) throw new A(`size`, `<= 1GiB`, e);
		return e--, e |= e >>> 1, e |= e >>> 2, e |= e >>> 4, e |= e >>> 8, e |= e >>> 16, e++, e;
	}
	function te(e, t) {
		return e <= 0 || t.length === 0 && t.ended ? 0 : t.state & 1 ? 1 : o(e) ? t.flowing && t.length ? t.buffer.first().length : t.length : e <= t.length ? e : t.ended ? t.length : 0;
	}
	U.prototype.read = function(e) {
		S(`read`, e), e === void 0 ? e = NaN : a(e) || (e = s(e, 10));
		let t = this._readableState, n = e;
		if (e > t.highWaterMark && (t.highWaterMark = ee(e)), e !== 0 && (t.state &= -129), e === 0 && t.needReadable && ((t.highWaterMark === 0 ? t.length > 0 : t.length >= t.highWaterMark) || t.ended)) return S(`read: emitReadable`, t.length, t.ended), t.length === 0 && t.ended ? he(this) : re(this), null;
		if (e = te(e, t), e === 0 && t.ended) return t.length === 0 && he(this), null;
		let r = !!(t.state & 64);
		if (S(`need readable`, r), (t.length === 0 || t.length - e < t.highWaterMark) && (r = !0, S(`length less than watermark`, r)), t.ended || t.reading || t.destroyed || t.errored || !t.constructed) r = !1, S(`reading, ended or constructing`, r);
		else if (r) {
			S(`do read`), t.state |= 40, t.length === 0 && (t.state |= 64);
			try {
				this._read(t.highWaterMark);
			} catch (e) {
				z(this, e);
			}
			t.state &= -33, t.reading || (e = te(n, t));
		}
		let i;
		return i = e > 0 ? me(e, t) : null, i === null ? (t.needReadable = t.length <= t.highWaterMark, e = 0) : (t.length -= e, t.multiAwaitDrain ? t.awaitDrainWriters.clear() : t.awaitDrainWriters = null), t.length === 0 && (t.ended || (t.needReadable = !0), n !== e && t.ended && he(this)), i !== null && !t.errorEmitted && !t.closeEmitted && (t.dataEmitted = !0, this.emit(`data`, i)), i;
	};
	function ne(e, t) {
		if (S(`onEofChunk`), !t.ended) {
			if (t.decoder) {
				let e = t.decoder.end();
				e && e.length && (t.buffer.push(e), t.length += t.objectMode ? 1 : e.length);
			}
			t.ended = !0, t.sync ? re(e) : (t.needReadable = !1, t.emittedReadable = !0, ie(e));
		}
	}
	function re(e) {
		let t = e._readableState;
		S(`emitReadable`, t.needReadable, t.emittedReadable), t.needReadable = !1, t.emittedReadable || (S(`emitReadable`, t.flowing), t.emittedReadable = !0, r.nextTick(ie, e));
	}
	function ie(e) {
		let t = e._readableState;
		S(`emitReadable_`, t.destroyed, t.length, t.ended), !t.destroyed && !t.errored && (t.length || t.ended) && (e.emit(`readable`), t.emittedReadable = !1), t.needReadable = !t.flowing && !t.ended && t.length <= t.highWaterMark, K(e);
	}
	function ae(e, t) {
		!t.readingMore && t.constructed && (t.readingMore = !0, r.nextTick(oe, e, t));
	}
	function oe(e, t) {
		for (; !t.reading && !t.ended && (t.length < t.highWaterMark || t.flowing && t.length === 0);) {
			let n = t.length;
			if (S(`maybeReadMore read 0`), e.read(0), n === t.length) break;
		}
		t.readingMore = !1;
	}
	U.prototype._read = function(e) {
		throw new k(`_read()`);
	}, U.prototype.pipe = function(e, t) {
		let n = this, i = this._readableState;
		i.pipes.length === 1 && (i.multiAwaitDrain || (i.multiAwaitDrain = !0, i.awaitDrainWriters = new f(i.awaitDrainWriters ? [i.awaitDrainWriters] : []))), i.pipes.push(e), S(`pipe count=%d opts=%j`, i.pipes.length, t);
		let a = (!t || t.end !== !1) && e !== r.stdout && e !== r.stderr ? s : _;
		i.endEmitted ? r.nextTick(a) : n.once(`end`, a), e.on(`unpipe`, o);
		function o(e, t) {
			S(`onunpipe`), e === n && t && t.hasUnpiped === !1 && (t.hasUnpiped = !0, u());
		}
		function s() {
			S(`onend`), e.end();
		}
		let c, l = !1;
		function u() {
			S(`cleanup`), e.removeListener(`close`, h), e.removeListener(`finish`, g), c && e.removeListener(`drain`, c), e.removeListener(`error`, m), e.removeListener(`unpipe`, o), n.removeListener(`end`, s), n.removeListener(`end`, _), n.removeListener(`data`, p), l = !0, c && i.awaitDrainWriters && (!e._writableState || e._writableState.needDrain) && c();
		}
		function d() {
			l || (i.pipes.length === 1 && i.pipes[0] === e ? (S(`false write response, pause`, 0), i.awaitDrainWriters = e, i.multiAwaitDrain = !1) : i.pipes.length > 1 && i.pipes.includes(e) && (S(`false write response, pause`, i.awaitDrainWriters.size), i.awaitDrainWriters.add(e)), n.pause()), c || (c = se(n, e), e.on(`drain`, c));
		}
		n.on(`data`, p);
		function p(t) {
			S(`ondata`);
			let n = e.write(t);
			S(`dest.write`, n), n === !1 && d();
		}
		function m(t) {
			if (S(`onerror`, t), _(), e.removeListener(`error`, m), e.listenerCount(`error`) === 0) {
				let n = e._writableState || e._readableState;
				n && !n.errorEmitted ? z(e, t) : e.emit(`error`, t);
			}
		}
		v(e, `error`, m);
		function h() {
			e.removeListener(`finish`, g), _();
		}
		e.once(`close`, h);
		function g() {
			S(`onfinish`), e.removeListener(`close`, h), _();
		}
		e.once(`finish`, g);
		function _() {
			S(`unpipe`), n.unpipe(e);
		}
		return e.emit(`pipe`, n), e.writableNeedDrain === !0 ? d() : i.flowing || (S(`pipe resume`), n.resume()), e;
	};
	function se(e, t) {
		return function() {
			let n = e._readableState;
			n.awaitDrainWriters === t ? (S(`pipeOnDrain`, 1), n.awaitDrainWriters = null) : n.multiAwaitDrain && (S(`pipeOnDrain`, n.awaitDrainWriters.size), n.awaitDrainWriters.delete(t)), (!n.awaitDrainWriters || n.awaitDrainWriters.size === 0) && e.listenerCount(`data`) && e.resume();
		};
	}
	U.prototype.unpipe = function(e) {
		let t = this._readableState, n = { hasUnpiped: !1 };
		if (t.pipes.length === 0) return this;
		if (!e) {
			let e = t.pipes;
			t.pipes = [], this.pause();
			for (let t = 0; t < e.length; t++) e[t].emit(`unpipe`, this, { hasUnpiped: !1 });
			return this;
		}
		let r = i(t.pipes, e);
		return r === -1 || (t.pipes.splice(r, 1), t.pipes.length === 0 && this.pause(), e.emit(`unpipe`, this, n)), this;
	}, U.prototype.on = function(e, t) {
		let n = _.prototype.on.call(this, e, t), i = this._readableState;
		return e === `data` ? (i.readableListening = this.listenerCount(`readable`) > 0, i.flowing !== !1 && this.resume()) : e === `readable` && !i.endEmitted && !i.readableListening && (i.readableListening = i.needReadable = !0, i.flowing = !1, i.emittedReadable = !1, S(`on readable`, i.length, i.reading), i.length ? re(this) : i.reading || r.nextTick(le, this)), n;
	}, U.prototype.addListener = U.prototype.on, U.prototype.removeListener = function(e, t) {
		let n = _.prototype.removeListener.call(this, e, t);
		return e === `readable` && r.nextTick(ce, this), n;
	}, U.prototype.off = U.prototype.removeListener, U.prototype.removeAllListeners = function(e) {
		let t = _.prototype.removeAllListeners.apply(this, arguments);
		return (e === `readable` || e === void 0) && r.nextTick(ce, this), t;
	};
	function ce(e) {
		let t = e._readableState;
		t.readableListening = e.listenerCount(`readable`) > 0, t.resumeScheduled && t[F] === !1 ? t.flowing = !0 : e.listenerCount(`data`) > 0 ? e.resume() : t.readableListening || (t.flowing = null);
	}
	function le(e) {
		S(`readable nexttick read 0`), e.read(0);
	}
	U.prototype.resume = function() {
		let e = this._readableState;
		return e.flowing || (S(`resume`), e.flowing = !e.readableListening, ue(this, e)), e[F] = !1, this;
	};
	function ue(e, t) {
		t.resumeScheduled || (t.resumeScheduled = !0, r.nextTick(de, e, t));
	}
	function de(e, t) {
		S(`resume`, t.reading), t.reading || e.read(0), t.resumeScheduled = !1, e.emit(`resume`), K(e), t.flowing && !t.reading && e.read(0);
	}
	U.prototype.pause = function() {
		return S(`call pause flowing=%j`, this._readableState.flowing), this._readableState.flowing !== !1 && (S(`pause`), this._readableState.flowing = !1, this.emit(`pause`)), this._readableState[F] = !0, this;
	};
	function K(e) {
		let t = e._readableState;
		for (S(`flow`, t.flowing); t.flowing && e.read() !== null;);
	}
	U.prototype.wrap = function(e) {
		let t = !1;
		e.on(`data`, (n) => {
			!this.push(n) && e.pause && (t = !0, e.pause());
		}), e.on(`end`, () => {
			this.push(null);
		}), e.on(`error`, (e) => {
			z(this, e);
		}), e.on(`close`, () => {
			this.destroy();
		}), e.on(`destroy`, () => {
			this.destroy();
		}), this._read = () => {
			t && e.resume && (t = !1, e.resume());
		};
		let n = l(e);
		for (let t = 1; t < n.length; t++) {
			let r = n[t];
			this[r] === void 0 && typeof e[r] == `function` && (this[r] = e[r].bind(e));
		}
		return this;
	}, U.prototype[m] = function() {
		return fe(this);
	}, U.prototype.iterator = function(e) {
		return e !== void 0 && P(e, `options`), fe(this, e);
	};
	function fe(e, t) {
		typeof e.read != `function` && (e = U.wrap(e, { objectMode: !0 }));
		let n = pe(e, t);
		return n.stream = e, n;
	}
	async function* pe(e, t) {
		let n = R;
		function r(t) {
			this === e ? (n(), n = R) : n = t;
		}
		e.on(`readable`, r);
		let i, a = x(e, { writable: !1 }, (e) => {
			i = e ? D(i, e) : null, n(), n = R;
		});
		try {
			for (;;) {
				let t = e.destroyed ? null : e.read();
				if (t !== null) yield t;
				else if (i) throw i;
				else if (i === null) return;
				else await new d(r);
			}
		} catch (e) {
			throw i = D(i, e), i;
		} finally {
			(i || t?.destroyOnReturn !== !1) && (i === void 0 || e._readableState.autoDestroy) ? w.destroyer(e, null) : (e.off(`readable`, r), a());
		}
	}
	c(U.prototype, {
		readable: {
			__proto__: null,
			get() {
				let e = this._readableState;
				return !!e && e.readable !== !1 && !e.destroyed && !e.errorEmitted && !e.endEmitted;
			},
			set(e) {
				this._readableState && (this._readableState.readable = !!e);
			}
		},
		readableDidRead: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState.dataEmitted;
			}
		},
		readableAborted: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return !(this._readableState.readable === !1 || !this._readableState.destroyed && !this._readableState.errored || this._readableState.endEmitted);
			}
		},
		readableHighWaterMark: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState.highWaterMark;
			}
		},
		readableBuffer: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState && this._readableState.buffer;
			}
		},
		readableFlowing: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return this._readableState.flowing;
			},
			set: function(e) {
				this._readableState && (this._readableState.flowing = e);
			}
		},
		readableLength: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState.length;
			}
		},
		readableObjectMode: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.objectMode : !1;
			}
		},
		readableEncoding: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.encoding : null;
			}
		},
		errored: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.errored : null;
			}
		},
		closed: {
			__proto__: null,
			get() {
				return this._readableState ? this._readableState.closed : !1;
			}
		},
		destroyed: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.destroyed : !1;
			},
			set(e) {
				this._readableState && (this._readableState.destroyed = e);
			}
		},
		readableEnded: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._readableState ? this._readableState.endEmitted : !1;
			}
		}
	}), c(H.prototype, {
		pipesCount: {
			__proto__: null,
			get() {
				return this.pipes.length;
			}
		},
		paused: {
			__proto__: null,
			get() {
				return this[F] !== !1;
			},
			set(e) {
				this[F] = !!e;
			}
		}
	}), U._fromList = me;
	function me(e, t) {
		if (t.length === 0) return null;
		let n;
		return t.objectMode ? n = t.buffer.shift() : !e || e >= t.length ? (n = t.decoder ? t.buffer.join(``) : t.buffer.length === 1 ? t.buffer.first() : t.buffer.concat(t.length), t.buffer.clear()) : n = t.buffer.consume(e, t.decoder), n;
	}
	function he(e) {
		let t = e._readableState;
		S(`endReadable`, t.endEmitted), t.endEmitted || (t.ended = !0, r.nextTick(ge, t, e));
	}
	function ge(e, t) {
		if (S(`endReadableNT`, e.endEmitted, e.length), !e.errored && !e.closeEmitted && !e.endEmitted && e.length === 0) {
			if (e.endEmitted = !0, t.emit(`end`), t.writable && t.allowHalfOpen === !1) r.nextTick(_e, t);
			else if (e.autoDestroy) {
				let e = t._writableState;
				(!e || e.autoDestroy && (e.finished || e.writable === !1)) && t.destroy();
			}
		}
	}
	function _e(e) {
		e.writable && !e.writableEnded && !e.destroyed && e.end();
	}
	U.from = function(e, t) {
		return L(U, e, t);
	};
	let ve;
	function ye() {
		return ve === void 0 && (ve = {}), ve;
	}
	U.fromWeb = function(e, t) {
		return ye().newStreamReadableFromReadableStream(e, t);
	}, U.toWeb = function(e, t) {
		return ye().newReadableStreamFromStreamReadable(e, t);
	}, U.wrap = function(e, t) {
		return new U({
			objectMode: e.readableObjectMode ?? e.objectMode ?? !0,
			...t,
			destroy(t, n) {
				w.destroyer(e, t), n(t);
			}
		}).wrap(e);
	};
})), Xt = n(((t, n) => {
	let r = Rt(), { ArrayPrototypeSlice: i, Error: a, FunctionPrototypeSymbolHasInstance: o, ObjectDefineProperty: s, ObjectDefineProperties: c, ObjectSetPrototypeOf: l, StringPrototypeToLowerCase: u, Symbol: d, SymbolHasInstance: f } = X();
	n.exports = P, P.WritableState = M;
	let { EventEmitter: p } = e(`events`), m = Ht().Stream, { Buffer: h } = e(`buffer`), g = Vt(), { addAbortSignal: _ } = Ut(), { getHighWaterMark: v, getDefaultHighWaterMark: y } = Gt(), { ERR_INVALID_ARG_TYPE: b, ERR_METHOD_NOT_IMPLEMENTED: x, ERR_MULTIPLE_CALLBACK: S, ERR_STREAM_CANNOT_PIPE: C, ERR_STREAM_DESTROYED: w, ERR_STREAM_ALREADY_FINISHED: T, ERR_STREAM_NULL_VALUES: E, ERR_STREAM_WRITE_AFTER_END: D, ERR_UNKNOWN_ENCODING: O } = Z().codes, { errorOrDestroy: k } = g;
	l(P.prototype, m.prototype), l(P, m);
	function A() {}
	let j = d(`kOnFinished`);
	function M(e, t, n) {
		typeof n != `boolean` && (n = t instanceof Qt()), this.objectMode = !!(e && e.objectMode), n && (this.objectMode = this.objectMode || !!(e && e.writableObjectMode)), this.highWaterMark = e ? v(this, e, `writableHighWaterMark`, n) : y(!1), this.finalCalled = !1, this.needDrain = !1, this.ending = !1, this.ended = !1, this.finished = !1, this.destroyed = !1;
		let r = !!(e && e.decodeStrings === !1);
		this.decodeStrings = !r, this.defaultEncoding = e && e.defaultEncoding || `utf8`, this.length = 0, this.writing = !1, this.corked = 0, this.sync = !0, this.bufferProcessing = !1, this.onwrite = z.bind(void 0, t), this.writecb = null, this.writelen = 0, this.afterWriteTickInfo = null, N(this), this.pendingcb = 0, this.constructed = !0, this.prefinished = !1, this.errorEmitted = !1, this.emitClose = !e || e.emitClose !== !1, this.autoDestroy = !e || e.autoDestroy !== !1, this.errored = null, this.closed = !1, this.closeEmitted = !1, this[j] = [];
	}
	function N(e) {
		e.buffered = [], e.bufferedIndex = 0, e.allBuffers = !0, e.allNoop = !0;
	}
	M.prototype.getBuffer = function() {
		return i(this.buffered, this.bufferedIndex);
	}, s(M.prototype, `bufferedRequestCount`, {
		__proto__: null,
		get() {
			return this.buffered.length - this.bufferedIndex;
		}
	});
	function P(e) {
		let t = this instanceof Qt();
		if (!t && !o(P, this)) return new P(e);
		this._writableState = new M(e, this, t), e && (typeof e.write == `function` && (this._write = e.write), typeof e.writev == `function` && (this._writev = e.writev), typeof e.destroy == `function` && (this._destroy = e.destroy), typeof e.final == `function` && (this._final = e.final), typeof e.construct == `function` && (this._construct = e.construct), e.signal && _(e.signal, this)), m.call(this, e), g.construct(this, () => {
			let e = this._writableState;
			e.writing || U(this, e), te(this, e);
		});
	}
	s(P, f, {
		__proto__: null,
		value: function(e) {
			return o(this, e) ? !0 : this === P && e && e._writableState instanceof M;
		}
	}), P.prototype.pipe = function() {
		k(this, new C());
	};
	function F(e, t, n, i) {
		let a = e._writableState;
		if (typeof n == `function`) i = n, n = a.defaultEncoding;
		else {
			if (!n) n = a.defaultEncoding;
			else if (n !== `buffer` && !h.isEncoding(n)) throw new O(n);
			typeof i != `function` && (i = A);
		}
		if (t === null) throw new E();
		if (!a.objectMode) {
			if (typeof t == `string`) a.decodeStrings !== !1 && (t = h.from(t, n), n = `buffer`);
			else if (t instanceof h) n = `buffer`;
			else if (m._isUint8Array(t)) t = m._uint8ArrayToBuffer(t), n = `buffer`;
			else throw new b(`chunk`, [
				`string`,
				`Buffer`,
				`Uint8Array`
			], t);
		}
		let o;
		return a.ending ? o = new D() : a.destroyed && (o = new w(`write`)), o ? (r.nextTick(i, o), k(e, o, !0), o) : (a.pendingcb++, I(e, a, t, n, i));
	}
	P.prototype.write = function(e, t, n) {
		return F(this, e, t, n) === !0;
	}, P.prototype.cork = function() {
		this._writableState.corked++;
	}, P.prototype.uncork = function() {
		let e = this._writableState;
		e.corked && (e.corked--, e.writing || U(this, e));
	}, P.prototype.setDefaultEncoding = function(e) {
		if (typeof e == `string` && (e = u(e)), !h.isEncoding(e)) throw new O(e);
		return this._writableState.defaultEncoding = e, this;
	};
	function I(e, t, n, r, i) {
		let a = t.objectMode ? 1 : n.length;
		t.length += a;
		let o = t.length < t.highWaterMark;
		return o || (t.needDrain = !0), t.writing || t.corked || t.errored || !t.constructed ? (t.buffered.push({
			chunk: n,
			encoding: r,
			callback: i
		}), t.allBuffers && r !== `buffer` && (t.allBuffers = !1), t.allNoop && i !== A && (t.allNoop = !1)) : (t.writelen = a, t.writecb = i, t.writing = !0, t.sync = !0, e._write(n, r, t.onwrite), t.sync = !1), o && !t.errored && !t.destroyed;
	}
	function L(e, t, n, r, i, a, o) {
		t.writelen = r, t.writecb = o, t.writing = !0, t.sync = !0, t.destroyed ? t.onwrite(new w(`write`)) : n ? e._writev(i, t.onwrite) : e._write(i, a, t.onwrite), t.sync = !1;
	}
	function R(e, t, n, r) {
		--t.pendingcb, r(n), H(t), k(e, n);
	}
	function z(e, t) {
		let n = e._writableState, i = n.sync, a = n.writecb;
		typeof a == `function` ? (n.writing = !1, n.writecb = null, n.length -= n.writelen, n.writelen = 0, t ? (t.stack, n.errored ||= t, e._readableState && !e._readableState.errored && (e._readableState.errored = t), i ? r.nextTick(R, e, n, t, a) : R(e, n, t, a)) : (n.buffered.length > n.bufferedIndex && U(e, n), i ? n.afterWriteTickInfo !== null && n.afterWriteTickInfo.cb === a ? n.afterWriteTickInfo.count++ : (n.afterWriteTickInfo = {
			count: 1,
			cb: a,
			stream: e,
			state: n
		}, r.nextTick(B, n.afterWriteTickInfo)) : V(e, n, 1, a))) : k(e, new S());
	}
	function B({ stream: e, state: t, count: n, cb: r }) {
		return t.afterWriteTickInfo = null, V(e, t, n, r);
	}
	function V(e, t, n, r) {
		for (!t.ending && !e.destroyed && t.length === 0 && t.needDrain && (t.needDrain = !1, e.emit(`drain`)); n-- > 0;) t.pendingcb--, r();
		t.destroyed && H(t), te(e, t);
	}
	function H(e) {
		if (e.writing) return;
		for (let t = e.bufferedIndex; t < e.buffered.length; ++t) {
			let { chunk: n, callback: r } = e.buffered[t], i = e.objectMode ? 1 : n.length;
			e.length -= i, r(e.errored ?? new w(`write`));
		}
		let t = e[j].splice(0);
		for (let n = 0; n < t.length; n++) t[n](e.errored ?? new w(`end`));
		N(e);
	}
	function U(e, t) {
		if (t.corked || t.bufferProcessing || t.destroyed || !t.constructed) return;
		let { buffered: n, bufferedIndex: r, objectMode: a } = t, o = n.length - r;
		if (!o) return;
		let s = r;
		if (t.bufferProcessing = !0, o > 1 && e._writev) {
			t.pendingcb -= o - 1;
			let r = t.allNoop ? A : (e) => {
				for (let t = s; t < n.length; ++t) n[t].callback(e);
			}, a = t.allNoop && s === 0 ? n : i(n, s);
			a.allBuffers = t.allBuffers, L(e, t, !0, t.length, a, ``, r), N(t);
		} else {
			do {
				let { chunk: r, encoding: i, callback: o } = n[s];
				n[s++] = null, L(e, t, !1, a ? 1 : r.length, r, i, o);
			} while (s < n.length && !t.writing);
			s === n.length ? N(t) : s > 256 ? (n.splice(0, s), t.bufferedIndex = 0) : t.bufferedIndex = s;
		}
		t.bufferProcessing = !1;
	}
	P.prototype._write = function(e, t, n) {
		if (this._writev) this._writev([{
			chunk: e,
			encoding: t
		}], n);
		else throw new x(`_write()`);
	}, P.prototype._writev = null, P.prototype.end = function(e, t, n) {
		let i = this._writableState;
		typeof e == `function` ? (n = e, e = null, t = null) : typeof t == `function` && (n = t, t = null);
		let o;
		if (e != null) {
			let n = F(this, e, t);
			n instanceof a && (o = n);
		}
		return i.corked && (i.corked = 1, this.uncork()), o || (!i.errored && !i.ending ? (i.ending = !0, te(this, i, !0), i.ended = !0) : i.finished ? o = new T(`end`) : i.destroyed && (o = new w(`end`))), typeof n == `function` && (o || i.finished ? r.nextTick(n, o) : i[j].push(n)), this;
	};
	function W(e) {
		return e.ending && !e.destroyed && e.constructed && e.length === 0 && !e.errored && e.buffered.length === 0 && !e.finished && !e.writing && !e.errorEmitted && !e.closeEmitted;
	}
	function G(e, t) {
		let n = !1;
		function i(i) {
			if (n) k(e, i ?? S());
			else if (n = !0, t.pendingcb--, i) {
				let n = t[j].splice(0);
				for (let e = 0; e < n.length; e++) n[e](i);
				k(e, i, t.sync);
			} else W(t) && (t.prefinished = !0, e.emit(`prefinish`), t.pendingcb++, r.nextTick(ne, e, t));
		}
		t.sync = !0, t.pendingcb++;
		try {
			e._final(i);
		} catch (e) {
			i(e);
		}
		t.sync = !1;
	}
	function ee(e, t) {
		!t.prefinished && !t.finalCalled && (typeof e._final == `function` && !t.destroyed ? (t.finalCalled = !0, G(e, t)) : (t.prefinished = !0, e.emit(`prefinish`)));
	}
	function te(e, t, n) {
		W(t) && (ee(e, t), t.pendingcb === 0 && (n ? (t.pendingcb++, r.nextTick((e, t) => {
			W(t) ? ne(e, t) : t.pendingcb--;
		}, e, t)) : W(t) && (t.pendingcb++, ne(e, t))));
	}
	function ne(e, t) {
		t.pendingcb--, t.finished = !0;
		let n = t[j].splice(0);
		for (let e = 0; e < n.length; e++) n[e]();
		if (e.emit(`finish`), t.autoDestroy) {
			let t = e._readableState;
			(!t || t.autoDestroy && (t.endEmitted || t.readable === !1)) && e.destroy();
		}
	}
	c(P.prototype, {
		closed: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.closed : !1;
			}
		},
		destroyed: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.destroyed : !1;
			},
			set(e) {
				this._writableState && (this._writableState.destroyed = e);
			}
		},
		writable: {
			__proto__: null,
			get() {
				let e = this._writableState;
				return !!e && e.writable !== !1 && !e.destroyed && !e.errored && !e.ending && !e.ended;
			},
			set(e) {
				this._writableState && (this._writableState.writable = !!e);
			}
		},
		writableFinished: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.finished : !1;
			}
		},
		writableObjectMode: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.objectMode : !1;
			}
		},
		writableBuffer: {
			__proto__: null,
			get() {
				return this._writableState && this._writableState.getBuffer();
			}
		},
		writableEnded: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.ending : !1;
			}
		},
		writableNeedDrain: {
			__proto__: null,
			get() {
				let e = this._writableState;
				return e ? !e.destroyed && !e.ending && e.needDrain : !1;
			}
		},
		writableHighWaterMark: {
			__proto__: null,
			get() {
				return this._writableState && this._writableState.highWaterMark;
			}
		},
		writableCorked: {
			__proto__: null,
			get() {
				return this._writableState ? this._writableState.corked : 0;
			}
		},
		writableLength: {
			__proto__: null,
			get() {
				return this._writableState && this._writableState.length;
			}
		},
		errored: {
			__proto__: null,
			enumerable: !1,
			get() {
				return this._writableState ? this._writableState.errored : null;
			}
		},
		writableAborted: {
			__proto__: null,
			enumerable: !1,
			get: function() {
				return !(this._writableState.writable === !1 || !this._writableState.destroyed && !this._writableState.errored || this._writableState.finished);
			}
		}
	});
	let re = g.destroy;
	P.prototype.destroy = function(e, t) {
		let n = this._writableState;
		return !n.destroyed && (n.bufferedIndex < n.buffered.length || n[j].length) && r.nextTick(H, n), re.call(this, e, t), this;
	}, P.prototype._undestroy = g.undestroy, P.prototype._destroy = function(e, t) {
		t(e);
	}, P.prototype[p.captureRejectionSymbol] = function(e) {
		this.destroy(e);
	};
	let ie;
	function ae() {
		return ie === void 0 && (ie = {}), ie;
	}
	P.fromWeb = function(e, t) {
		return ae().newStreamWritableFromWritableStream(e, t);
	}, P.toWeb = function(e) {
		return ae().newWritableStreamFromStreamWritable(e);
	};
})), Zt = n(((t, n) => {
	let r = Rt(), i = e(`buffer`), { isReadable: a, isWritable: o, isIterable: s, isNodeStream: c, isReadableNodeStream: l, isWritableNodeStream: u, isDuplexNodeStream: d, isReadableStream: f, isWritableStream: p } = zt(), m = Bt(), { AbortError: h, codes: { ERR_INVALID_ARG_TYPE: g, ERR_INVALID_RETURN_VALUE: _ } } = Z(), { destroyer: v } = Vt(), y = Qt(), b = Yt(), x = Xt(), { createDeferredPromise: S } = Ft(), C = Jt(), w = globalThis.Blob || i.Blob, T = w === void 0 ? function(e) {
		return !1;
	} : function(e) {
		return e instanceof w;
	}, E = globalThis.AbortController || Pt().AbortController, { FunctionPrototypeCall: D } = X();
	var O = class extends y {
		constructor(e) {
			super(e), e?.readable === !1 && (this._readableState.readable = !1, this._readableState.ended = !0, this._readableState.endEmitted = !0), e?.writable === !1 && (this._writableState.writable = !1, this._writableState.ending = !0, this._writableState.ended = !0, this._writableState.finished = !0);
		}
	};
	n.exports = function e(t, n) {
		if (d(t)) return t;
		if (l(t)) return A({ readable: t });
		if (u(t)) return A({ writable: t });
		if (c(t)) return A({
			writable: !1,
			readable: !1
		});
		if (f(t)) return A({ readable: b.fromWeb(t) });
		if (p(t)) return A({ writable: x.fromWeb(t) });
		if (typeof t == `function`) {
			let { value: e, write: i, final: a, destroy: o } = k(t);
			if (s(e)) return C(O, e, {
				objectMode: !0,
				write: i,
				final: a,
				destroy: o
			});
			let c = e?.then;
			if (typeof c == `function`) {
				let t, n = D(c, e, (e) => {
					if (e != null) throw new _(`nully`, `body`, e);
				}, (e) => {
					v(t, e);
				});
				return t = new O({
					objectMode: !0,
					readable: !1,
					write: i,
					final(e) {
						a(async () => {
							try {
								await n, r.nextTick(e, null);
							} catch (t) {
								r.nextTick(e, t);
							}
						});
					},
					destroy: o
				});
			}
			throw new _(`Iterable, AsyncIterable or AsyncFunction`, n, e);
		}
		if (T(t)) return e(t.arrayBuffer());
		if (s(t)) return C(O, t, {
			objectMode: !0,
			writable: !1
		});
		if (f(t?.readable) && p(t?.writable)) return O.fromWeb(t);
		if (typeof t?.writable == `object` || typeof t?.readable == `object`) return A({
			readable: t != null && t.readable ? l(t?.readable) ? t?.readable : e(t.readable) : void 0,
			writable: t != null && t.writable ? u(t?.writable) ? t?.writable : e(t.writable) : void 0
		});
		let i = t?.then;
		if (typeof i == `function`) {
			let e;
			return D(i, t, (t) => {
				t != null && e.push(t), e.push(null);
			}, (t) => {
				v(e, t);
			}), e = new O({
				objectMode: !0,
				writable: !1,
				read() {}
			});
		}
		throw new g(n, [
			`Blob`,
			`ReadableStream`,
			`WritableStream`,
			`Stream`,
			`Iterable`,
			`AsyncIterable`,
			`Function`,
			`{ readable, writable } pair`,
			`Promise`
		], t);
	};
	function k(e) {
		let { promise: t, resolve: n } = S(), i = new E(), a = i.signal;
		return {
			value: e((async function* () {
				for (;;) {
					let e = t;
					t = null;
					let { chunk: i, done: o, cb: s } = await e;
					if (r.nextTick(s), o) return;
					if (a.aborted) throw new h(void 0, { cause: a.reason });
					({promise: t, resolve: n} = S()), yield i;
				}
			})(), { signal: a }),
			write(e, t, r) {
				let i = n;
				n = null, i({
					chunk: e,
					done: !1,
					cb: r
				});
			},
			final(e) {
				let t = n;
				n = null, t({
					done: !0,
					cb: e
				});
			},
			destroy(e, t) {
				i.abort(), t(e);
			}
		};
	}
	function A(e) {
		let t = e.readable && typeof e.readable.read != `function` ? b.wrap(e.readable) : e.readable, n = e.writable, r = !!a(t), i = !!o(n), s, c, l, u, d;
		function f(e) {
			let t = u;
			u = null, t ? t(e) : e && d.destroy(e);
		}
		return d = new O({
			readableObjectMode: !!(t != null && t.readableObjectMode),
			writableObjectMode: !!(n != null && n.writableObjectMode),
			readable: r,
			writable: i
		}), i && (m(n, (e) => {
			i = !1, e && v(t, e), f(e);
		}), d._write = function(e, t, r) {
			n.write(e, t) ? r() : s = r;
		}, d._final = function(e) {
			n.end(), c = e;
		}, n.on(`drain`, function() {
			if (s) {
				let e = s;
				s = null, e();
			}
		}), n.on(`finish`, function() {
			if (c) {
				let e = c;
				c = null, e();
			}
		})), r && (m(t, (e) => {
			r = !1, e && v(t, e), f(e);
		}), t.on(`readable`, function() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}), t.on(`end`, function() {
			d.push(null);
		}), d._read = function() {
			for (;;) {
				let e = t.read();
				if (e === null) {
					l = d._read;
					return;
				}
				if (!d.push(e)) return;
			}
		}), d._destroy = function(e, r) {
			!e && u !== null && (e = new h()), l = null, s = null, c = null, u === null ? r(e) : (u = r, v(n, e), v(t, e));
		}, d;
	}
})), Qt = n(((e, t) => {
	let { ObjectDefineProperties: n, ObjectGetOwnPropertyDescriptor: r, ObjectKeys: i, ObjectSetPrototypeOf: a } = X();
	t.exports = c;
	let o = Yt(), s = Xt();
	a(c.prototype, o.prototype), a(c, o);
	{
		let e = i(s.prototype);
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			c.prototype[n] || (c.prototype[n] = s.prototype[n]);
		}
	}
	function c(e) {
		if (!(this instanceof c)) return new c(e);
		o.call(this, e), s.call(this, e), e ? (this.allowHalfOpen = e.allowHalfOpen !== !1, e.readable === !1 && (this._readableState.readable = !1, this._readableState.ended = !0, this._readableState.endEmitted = !0), e.writable === !1 && (this._writableState.writable = !1, this._writableState.ending = !0, this._writableState.ended = !0, this._writableState.finished = !0)) : this.allowHalfOpen = !0;
	}
	n(c.prototype, {
		writable: {
			__proto__: null,
			...r(s.prototype, `writable`)
		},
		writableHighWaterMark: {
			__proto__: null,
			...r(s.prototype, `writableHighWaterMark`)
		},
		writableObjectMode: {
			__proto__: null,
			...r(s.prototype, `writableObjectMode`)
		},
		writableBuffer: {
			__proto__: null,
			...r(s.prototype, `writableBuffer`)
		},
		writableLength: {
			__proto__: null,
			...r(s.prototype, `writableLength`)
		},
		writableFinished: {
			__proto__: null,
			...r(s.prototype, `writableFinished`)
		},
		writableCorked: {
			__proto__: null,
			...r(s.prototype, `writableCorked`)
		},
		writableEnded: {
			__proto__: null,
			...r(s.prototype, `writableEnded`)
		},
		writableNeedDrain: {
			__proto__: null,
			...r(s.prototype, `writableNeedDrain`)
		},
		destroyed: {
			__proto__: null,
			get() {
				return this._readableState === void 0 || this._writableState === void 0 ? !1 : this._readableState.destroyed && this._writableState.destroyed;
			},
			set(e) {
				this._readableState && this._writableState && (this._readableState.destroyed = e, this._writableState.destroyed = e);
			}
		}
	});
	let l;
	function u() {
		return l === void 0 && (l = {}), l;
	}
	c.fromWeb = function(e, t) {
		return u().newStreamDuplexFromReadableWritablePair(e, t);
	}, c.toWeb = function(e) {
		return u().newReadableWritablePairFromDuplex(e);
	};
	let d;
	c.from = function(e) {
		return d ||= Zt(), d(e, `body`);
	};
})), $t = n(((e, t) => {
	let { ObjectSetPrototypeOf: n, Symbol: r } = X();
	t.exports = c;
	let { ERR_METHOD_NOT_IMPLEMENTED: i } = Z().codes, a = Qt(), { getHighWaterMark: o } = Gt();
	n(c.prototype, a.prototype), n(c, a);
	let s = r(`kCallback`);
	function c(e) {
		if (!(this instanceof c)) return new c(e);
		let t = e ? o(this, e, `readableHighWaterMark`, !0) : null;
		t === 0 && (e = {
			...e,
			highWaterMark: null,
			readableHighWaterMark: t,
			writableHighWaterMark: e.writableHighWaterMark || 0
		}), a.call(this, e), this._readableState.sync = !1, this[s] = null, e && (typeof e.transform == `function` && (this._transform = e.transform), typeof e.flush == `function` && (this._flush = e.flush)), this.on(`prefinish`, u);
	}
	function l(e) {
		typeof this._flush == `function` && !this.destroyed ? this._flush((t, n) => {
			t ? e ? e(t) : this.destroy(t) : (n != null && this.push(n), this.push(null), e && e());
		}) : (this.push(null), e && e());
	}
	function u() {
		this._final !== l && l.call(this);
	}
	c.prototype._final = l, c.prototype._transform = function(e, t, n) {
		throw new i(`_transform()`);
	}, c.prototype._write = function(e, t, n) {
		let r = this._readableState, i = this._writableState, a = r.length;
		this._transform(e, t, (e, t) => {
			e ? n(e) : (t != null && this.push(t), i.ended || a === r.length || r.length < r.highWaterMark ? n() : this[s] = n);
		});
	}, c.prototype._read = function() {
		if (this[s]) {
			let e = this[s];
			this[s] = null, e();
		}
	};
})), en = n(((e, t) => {
	let { ObjectSetPrototypeOf: n } = X();
	t.exports = i;
	let r = $t();
	n(i.prototype, r.prototype), n(i, r);
	function i(e) {
		if (!(this instanceof i)) return new i(e);
		r.call(this, e);
	}
	i.prototype._transform = function(e, t, n) {
		n(null, e);
	};
})), tn = n(((e, t) => {
	let n = Rt(), { ArrayIsArray: r, Promise: i, SymbolAsyncIterator: a, SymbolDispose: o } = X(), s = Bt(), { once: c } = Ft(), l = Vt(), u = Qt(), { aggregateTwoErrors: d, codes: { ERR_INVALID_ARG_TYPE: f, ERR_INVALID_RETURN_VALUE: p, ERR_MISSING_ARGS: m, ERR_STREAM_DESTROYED: h, ERR_STREAM_PREMATURE_CLOSE: g }, AbortError: _ } = Z(), { validateFunction: v, validateAbortSignal: y } = It(), { isIterable: b, isReadable: x, isReadableNodeStream: S, isNodeStream: C, isTransformStream: w, isWebStream: T, isReadableStream: E, isReadableFinished: D } = zt(), O = globalThis.AbortController || Pt().AbortController, k, A, j;
	function M(e, t, n) {
		let r = !1;
		return e.on(`close`, () => {
			r = !0;
		}), {
			destroy: (t) => {
				r || (r = !0, l.destroyer(e, t || new h(`pipe`)));
			},
			cleanup: s(e, {
				readable: t,
				writable: n
			}, (e) => {
				r = !e;
			})
		};
	}
	function N(e) {
		return v(e[e.length - 1], `streams[stream.length - 1]`), e.pop();
	}
	function P(e) {
		if (b(e)) return e;
		if (S(e)) return F(e);
		throw new f(`val`, [
			`Readable`,
			`Iterable`,
			`AsyncIterable`
		], e);
	}
	async function* F(e) {
		A ||= Yt(), yield* A.prototype[a].call(e);
	}
	async function I(e, t, n, { end: r }) {
		let a, o = null, c = (e) => {
			if (e && (a = e), o) {
				let e = o;
				o = null, e();
			}
		}, l = () => new i((e, t) => {
			a ? t(a) : o = () => {
				a ? t(a) : e();
			};
		});
		t.on(`drain`, c);
		let u = s(t, { readable: !1 }, c);
		try {
			t.writableNeedDrain && await l();
			for await (let n of e) t.write(n) || await l();
			r && (t.end(), await l()), n();
		} catch (e) {
			n(a === e ? e : d(a, e));
		} finally {
			u(), t.off(`drain`, c);
		}
	}
	async function L(e, t, n, { end: r }) {
		w(t) && (t = t.writable);
		let i = t.getWriter();
		try {
			for await (let t of e) await i.ready, i.write(t).catch(() => {});
			await i.ready, r && await i.close(), n();
		} catch (e) {
			try {
				await i.abort(e), n(e);
			} catch (e) {
				n(e);
			}
		}
	}
	function R(...e) {
		return z(e, c(N(e)));
	}
	function z(e, t, i) {
		if (e.length === 1 && r(e[0]) && (e = e[0]), e.length < 2) throw new m(`streams`);
		let a = new O(), s = a.signal, c = i?.signal, l = [];
		y(c, `options.signal`);
		function d() {
			F(new _());
		}
		j ||= Ft().addAbortListener;
		let h;
		c && (h = j(c, d));
		let g, v, D = [], A = 0;
		function N(e) {
			F(e, --A === 0);
		}
		function F(e, r) {
			var i;
			if (e && (!g || g.code === `ERR_STREAM_PREMATURE_CLOSE`) && (g = e), g || r) {
				for (; D.length;) D.shift()(g);
				(i = h) == null || i[o](), a.abort(), r && (g || l.forEach((e) => e()), n.nextTick(t, g, v));
			}
		}
		let R;
		for (let t = 0; t < e.length; t++) {
			let r = e[t], a = t < e.length - 1, o = t > 0, c = a || i?.end !== !1, d = t === e.length - 1;
			if (C(r)) {
				if (c) {
					let { destroy: e, cleanup: t } = M(r, a, o);
					D.push(e), x(r) && d && l.push(t);
				}
				function e(e) {
					e && e.name !== `AbortError` && e.code !== `ERR_STREAM_PREMATURE_CLOSE` && N(e);
				}
				r.on(`error`, e), x(r) && d && l.push(() => {
					r.removeListener(`error`, e);
				});
			}
			if (t === 0) {
				if (typeof r == `function`) {
					if (R = r({ signal: s }), !b(R)) throw new p(`Iterable, AsyncIterable or Stream`, `source`, R);
				} else R = b(r) || S(r) || w(r) ? r : u.from(r);
			} else if (typeof r == `function`) {
				if (R = w(R) ? P(R?.readable) : P(R), R = r(R, { signal: s }), a) {
					if (!b(R, !0)) throw new p(`AsyncIterable`, `transform[${t - 1}]`, R);
				} else {
					k ||= en();
					let e = new k({ objectMode: !0 }), t = R?.then;
					if (typeof t == `function`) A++, t.call(R, (t) => {
						v = t, t != null && e.write(t), c && e.end(), n.nextTick(N);
					}, (t) => {
						e.destroy(t), n.nextTick(N, t);
					});
					else if (b(R, !0)) A++, I(R, e, N, { end: c });
					else if (E(R) || w(R)) {
						let t = R.readable || R;
						A++, I(t, e, N, { end: c });
					} else throw new p(`AsyncIterable or Promise`, `destination`, R);
					R = e;
					let { destroy: r, cleanup: i } = M(R, !1, !0);
					D.push(r), d && l.push(i);
				}
			} else if (C(r)) {
				if (S(R)) {
					A += 2;
					let e = B(R, r, N, { end: c });
					x(r) && d && l.push(e);
				} else if (w(R) || E(R)) {
					let e = R.readable || R;
					A++, I(e, r, N, { end: c });
				} else if (b(R)) A++, I(R, r, N, { end: c });
				else throw new f(`val`, [
					`Readable`,
					`Iterable`,
					`AsyncIterable`,
					`ReadableStream`,
					`TransformStream`
				], R);
				R = r;
			} else if (T(r)) {
				if (S(R)) A++, L(P(R), r, N, { end: c });
				else if (E(R) || b(R)) A++, L(R, r, N, { end: c });
				else if (w(R)) A++, L(R.readable, r, N, { end: c });
				else throw new f(`val`, [
					`Readable`,
					`Iterable`,
					`AsyncIterable`,
					`ReadableStream`,
					`TransformStream`
				], R);
				R = r;
			} else R = u.from(r);
		}
		return (s != null && s.aborted || c != null && c.aborted) && n.nextTick(d), R;
	}
	function B(e, t, r, { end: i }) {
		let a = !1;
		if (t.on(`close`, () => {
			a || r(new g());
		}), e.pipe(t, { end: !1 }), i) {
			function r() {
				a = !0, t.end();
			}
			D(e) ? n.nextTick(r) : e.once(`end`, r);
		} else r();
		return s(e, {
			readable: !0,
			writable: !1
		}, (t) => {
			let n = e._readableState;
			t && t.code === `ERR_STREAM_PREMATURE_CLOSE` && n && n.ended && !n.errored && !n.errorEmitted ? e.once(`end`, r).once(`error`, r) : r(t);
		}), s(t, {
			readable: !1,
			writable: !0
		}, r);
	}
	t.exports = {
		pipelineImpl: z,
		pipeline: R
	};
})), nn = n(((e, t) => {
	let { pipeline: n } = tn(), r = Qt(), { destroyer: i } = Vt(), { isNodeStream: a, isReadable: o, isWritable: s, isWebStream: c, isTransformStream: l, isWritableStream: u, isReadableStream: d } = zt(), { AbortError: f, codes: { ERR_INVALID_ARG_VALUE: p, ERR_MISSING_ARGS: m } } = Z(), h = Bt();
	t.exports = function(...e) {
		if (e.length === 0) throw new m(`streams`);
		if (e.length === 1) return r.from(e[0]);
		let t = [...e];
		if (typeof e[0] == `function` && (e[0] = r.from(e[0])), typeof e[e.length - 1] == `function`) {
			let t = e.length - 1;
			e[t] = r.from(e[t]);
		}
		for (let n = 0; n < e.length; ++n) if (a(e[n]) || c(e[n])) {
			if (n < e.length - 1 && !(o(e[n]) || d(e[n]) || l(e[n]))) throw new p(`streams[${n}]`, t[n], `must be readable`);
			if (n > 0 && !(s(e[n]) || u(e[n]) || l(e[n]))) throw new p(`streams[${n}]`, t[n], `must be writable`);
		}
		let g, _, v, y, b;
		function x(e) {
			let t = y;
			y = null, t ? t(e) : e ? b.destroy(e) : !T && !w && b.destroy();
		}
		let S = e[0], C = n(e, x), w = !!(s(S) || u(S) || l(S)), T = !!(o(C) || d(C) || l(C));
		if (b = new r({
			writableObjectMode: !!(S != null && S.writableObjectMode),
			readableObjectMode: !!(C != null && C.readableObjectMode),
			writable: w,
			readable: T
		}), w) {
			if (a(S)) b._write = function(e, t, n) {
				S.write(e, t) ? n() : g = n;
			}, b._final = function(e) {
				S.end(), _ = e;
			}, S.on(`drain`, function() {
				if (g) {
					let e = g;
					g = null, e();
				}
			});
			else if (c(S)) {
				let e = (l(S) ? S.writable : S).getWriter();
				b._write = async function(t, n, r) {
					try {
						await e.ready, e.write(t).catch(() => {}), r();
					} catch (e) {
						r(e);
					}
				}, b._final = async function(t) {
					try {
						await e.ready, e.close().catch(() => {}), _ = t;
					} catch (e) {
						t(e);
					}
				};
			}
			let e = l(C) ? C.readable : C;
			h(e, () => {
				if (_) {
					let e = _;
					_ = null, e();
				}
			});
		}
		if (T) {
			if (a(C)) C.on(`readable`, function() {
				if (v) {
					let e = v;
					v = null, e();
				}
			}), C.on(`end`, function() {
				b.push(null);
			}), b._read = function() {
				for (;;) {
					let e = C.read();
					if (e === null) {
						v = b._read;
						return;
					}
					if (!b.push(e)) return;
				}
			};
			else if (c(C)) {
				let e = (l(C) ? C.readable : C).getReader();
				b._read = async function() {
					for (;;) try {
						let { value: t, done: n } = await e.read();
						if (!b.push(t)) return;
						if (n) {
							b.push(null);
							return;
						}
					} catch {
						return;
					}
				};
			}
		}
		return b._destroy = function(e, t) {
			!e && y !== null && (e = new f()), v = null, g = null, _ = null, y === null ? t(e) : (y = t, a(C) && i(C, e));
		}, b;
	};
})), rn = n(((e, t) => {
	let n = globalThis.AbortController || Pt().AbortController, { codes: { ERR_INVALID_ARG_VALUE: r, ERR_INVALID_ARG_TYPE: i, ERR_MISSING_ARGS: a, ERR_OUT_OF_RANGE: o }, AbortError: s } = Z(), { validateAbortSignal: c, validateInteger: l, validateObject: u } = It(), d = X().Symbol(`kWeak`), f = X().Symbol(`kResistStopPropagation`), { finished: p } = Bt(), m = nn(), { addAbortSignalNoValidate: h } = Ut(), { isWritable: g, isNodeStream: _ } = zt(), { deprecate: v } = Ft(), { ArrayPrototypePush: y, Boolean: b, MathFloor: x, Number: S, NumberIsNaN: C, Promise: w, PromiseReject: T, PromiseResolve: E, PromisePrototypeThen: D, Symbol: O } = X(), k = O(`kEmpty`), A = O(`kEof`);
	function j(e, t) {
		if (t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`), _(e) && !g(e)) throw new r(`stream`, e, `must be writable`);
		let n = m(this, e);
		return t != null && t.signal && h(t.signal, n), n;
	}
	function M(e, t) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`);
		let n = 1;
		t?.concurrency != null && (n = x(t.concurrency));
		let r = n - 1;
		return t?.highWaterMark != null && (r = x(t.highWaterMark)), l(n, `options.concurrency`, 1), l(r, `options.highWaterMark`, 0), r += n, async function* () {
			let i = Ft().AbortSignalAny([t?.signal].filter(b)), a = this, o = [], c = { signal: i }, l, u, d = !1, f = 0;
			function p() {
				d = !0, m();
			}
			function m() {
				--f, h();
			}
			function h() {
				u && !d && f < n && o.length < r && (u(), u = null);
			}
			async function g() {
				try {
					for await (let t of a) {
						if (d) return;
						if (i.aborted) throw new s();
						try {
							if (t = e(t, c), t === k) continue;
							t = E(t);
						} catch (e) {
							t = T(e);
						}
						f += 1, D(t, m, p), o.push(t), l &&= (l(), null), !d && (o.length >= r || f >= n) && await new w((e) => {
							u = e;
						});
					}
					o.push(A);
				} catch (e) {
					let t = T(e);
					D(t, m, p), o.push(t);
				} finally {
					d = !0, l &&= (l(), null);
				}
			}
			g();
			try {
				for (;;) {
					for (; o.length > 0;) {
						let e = await o[0];
						if (e === A) return;
						if (i.aborted) throw new s();
						e !== k && (yield e), o.shift(), h();
					}
					await new w((e) => {
						l = e;
					});
				}
			} finally {
				d = !0, u &&= (u(), null);
			}
		}.call(this);
	}
	function N(e = void 0) {
		return e != null && u(e, `options`), e?.signal != null && c(e.signal, `options.signal`), async function* () {
			let t = 0;
			for await (let r of this) {
				var n;
				if (e != null && (n = e.signal) != null && n.aborted) throw new s({ cause: e.signal.reason });
				yield [t++, r];
			}
		}.call(this);
	}
	async function P(e, t = void 0) {
		for await (let n of R.call(this, e, t)) return !0;
		return !1;
	}
	async function F(e, t = void 0) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		return !await P.call(this, async (...t) => !await e(...t), t);
	}
	async function I(e, t) {
		for await (let n of R.call(this, e, t)) return n;
	}
	async function L(e, t) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		async function n(t, n) {
			return await e(t, n), k;
		}
		for await (let e of M.call(this, n, t));
	}
	function R(e, t) {
		if (typeof e != `function`) throw new i(`fn`, [`Function`, `AsyncFunction`], e);
		async function n(t, n) {
			return await e(t, n) ? t : k;
		}
		return M.call(this, n, t);
	}
	var z = class extends a {
		constructor() {
			super(`reduce`), this.message = `Reduce of an empty stream requires an initial value`;
		}
	};
	async function B(e, t, r) {
		var a;
		if (typeof e != `function`) throw new i(`reducer`, [`Function`, `AsyncFunction`], e);
		r != null && u(r, `options`), r?.signal != null && c(r.signal, `options.signal`);
		let o = arguments.length > 1;
		if (r != null && (a = r.signal) != null && a.aborted) {
			let e = new s(void 0, { cause: r.signal.reason });
			throw this.once(`error`, () => {}), await p(this.destroy(e)), e;
		}
		let l = new n(), m = l.signal;
		if (r != null && r.signal) {
			let e = {
				once: !0,
				[d]: this,
				[f]: !0
			};
			r.signal.addEventListener(`abort`, () => l.abort(), e);
		}
		let h = !1;
		try {
			for await (let n of this) {
				var g;
				if (h = !0, r != null && (g = r.signal) != null && g.aborted) throw new s();
				o ? t = await e(t, n, { signal: m }) : (t = n, o = !0);
			}
			if (!h && !o) throw new z();
		} finally {
			l.abort();
		}
		return t;
	}
	async function V(e) {
		e != null && u(e, `options`), e?.signal != null && c(e.signal, `options.signal`);
		let t = [];
		for await (let r of this) {
			var n;
			if (e != null && (n = e.signal) != null && n.aborted) throw new s(void 0, { cause: e.signal.reason });
			y(t, r);
		}
		return t;
	}
	function H(e, t) {
		let n = M.call(this, e, t);
		return async function* () {
			for await (let e of n) yield* e;
		}.call(this);
	}
	function U(e) {
		if (e = S(e), C(e)) return 0;
		if (e < 0) throw new o(`number`, `>= 0`, e);
		return e;
	}
	function W(e, t = void 0) {
		return t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`), e = U(e), async function* () {
			var n;
			if (t != null && (n = t.signal) != null && n.aborted) throw new s();
			for await (let n of this) {
				var r;
				if (t != null && (r = t.signal) != null && r.aborted) throw new s();
				e-- <= 0 && (yield n);
			}
		}.call(this);
	}
	function G(e, t = void 0) {
		return t != null && u(t, `options`), t?.signal != null && c(t.signal, `options.signal`), e = U(e), async function* () {
			var n;
			if (t != null && (n = t.signal) != null && n.aborted) throw new s();
			for await (let n of this) {
				var r;
				if (t != null && (r = t.signal) != null && r.aborted) throw new s();
				if (e-- > 0 && (yield n), e <= 0) return;
			}
		}.call(this);
	}
	t.exports.streamReturningOperators = {
		asIndexedPairs: v(N, `readable.asIndexedPairs will be removed in a future version.`),
		drop: W,
		filter: R,
		flatMap: H,
		map: M,
		take: G,
		compose: j
	}, t.exports.promiseReturningOperators = {
		every: F,
		forEach: L,
		reduce: B,
		toArray: V,
		some: P,
		find: I
	};
})), an = n(((e, t) => {
	let { ArrayPrototypePop: n, Promise: r } = X(), { isIterable: i, isNodeStream: a, isWebStream: o } = zt(), { pipelineImpl: s } = tn(), { finished: c } = Bt();
	on();
	function l(...e) {
		return new r((t, r) => {
			let c, l, u = e[e.length - 1];
			if (u && typeof u == `object` && !a(u) && !i(u) && !o(u)) {
				let t = n(e);
				c = t.signal, l = t.end;
			}
			s(e, (e, n) => {
				e ? r(e) : t(n);
			}, {
				signal: c,
				end: l
			});
		});
	}
	t.exports = {
		finished: c,
		pipeline: l
	};
})), on = n(((t, n) => {
	let { Buffer: r } = e(`buffer`), { ObjectDefineProperty: i, ObjectKeys: a, ReflectApply: o } = X(), { promisify: { custom: s } } = Ft(), { streamReturningOperators: c, promiseReturningOperators: l } = rn(), { codes: { ERR_ILLEGAL_CONSTRUCTOR: u } } = Z(), d = nn(), { setDefaultHighWaterMark: f, getDefaultHighWaterMark: p } = Gt(), { pipeline: m } = tn(), { destroyer: h } = Vt(), g = Bt(), _ = an(), v = zt(), y = n.exports = Ht().Stream;
	y.isDestroyed = v.isDestroyed, y.isDisturbed = v.isDisturbed, y.isErrored = v.isErrored, y.isReadable = v.isReadable, y.isWritable = v.isWritable, y.Readable = Yt();
	for (let e of a(c)) {
		let t = c[e];
		function n(...e) {
			if (new.target) throw u();
			return y.Readable.from(o(t, this, e));
		}
		i(n, `name`, {
			__proto__: null,
			value: t.name
		}), i(n, `length`, {
			__proto__: null,
			value: t.length
		}), i(y.Readable.prototype, e, {
			__proto__: null,
			value: n,
			enumerable: !1,
			configurable: !0,
			writable: !0
		});
	}
	for (let e of a(l)) {
		let t = l[e];
		function n(...e) {
			if (new.target) throw u();
			return o(t, this, e);
		}
		i(n, `name`, {
			__proto__: null,
			value: t.name
		}), i(n, `length`, {
			__proto__: null,
			value: t.length
		}), i(y.Readable.prototype, e, {
			__proto__: null,
			value: n,
			enumerable: !1,
			configurable: !0,
			writable: !0
		});
	}
	y.Writable = Xt(), y.Duplex = Qt(), y.Transform = $t(), y.PassThrough = en(), y.pipeline = m;
	let { addAbortSignal: b } = Ut();
	y.addAbortSignal = b, y.finished = g, y.destroy = h, y.compose = d, y.setDefaultHighWaterMark = f, y.getDefaultHighWaterMark = p, i(y, `promises`, {
		__proto__: null,
		configurable: !0,
		enumerable: !0,
		get() {
			return _;
		}
	}), i(m, s, {
		__proto__: null,
		enumerable: !0,
		get() {
			return _.pipeline;
		}
	}), i(g, s, {
		__proto__: null,
		enumerable: !0,
		get() {
			return _.finished;
		}
	}), y.Stream = y, y._isUint8Array = function(e) {
		return e instanceof Uint8Array;
	}, y._uint8ArrayToBuffer = function(e) {
		return r.from(e.buffer, e.byteOffset, e.byteLength);
	};
})), sn = n(((t, n) => {
	let r = e(`stream`);
	if (r && process.env.READABLE_STREAM === `disable`) {
		let e = r.promises;
		n.exports._uint8ArrayToBuffer = r._uint8ArrayToBuffer, n.exports._isUint8Array = r._isUint8Array, n.exports.isDisturbed = r.isDisturbed, n.exports.isErrored = r.isErrored, n.exports.isReadable = r.isReadable, n.exports.Readable = r.Readable, n.exports.Writable = r.Writable, n.exports.Duplex = r.Duplex, n.exports.Transform = r.Transform, n.exports.PassThrough = r.PassThrough, n.exports.addAbortSignal = r.addAbortSignal, n.exports.finished = r.finished, n.exports.destroy = r.destroy, n.exports.pipeline = r.pipeline, n.exports.compose = r.compose, Object.defineProperty(r, "promises", {
			configurable: !0,
			enumerable: !0,
			get() {
				return e;
			}
		}), n.exports.Stream = r.Stream;
	} else {
		let e = on(), t = an(), r = e.Readable.destroy;
		n.exports = e.Readable, n.exports._uint8ArrayToBuffer = e._uint8ArrayToBuffer, n.exports._isUint8Array = e._isUint8Array, n.exports.isDisturbed = e.isDisturbed, n.exports.isErrored = e.isErrored, n.exports.isReadable = e.isReadable, n.exports.Readable = e.Readable, n.exports.Writable = e.Writable, n.exports.Duplex = e.Duplex, n.exports.Transform = e.Transform, n.exports.PassThrough = e.PassThrough, n.exports.addAbortSignal = e.addAbortSignal, n.exports.finished = e.finished, n.exports.destroy = e.destroy, n.exports.destroy = r, n.exports.pipeline = e.pipeline, n.exports.compose = e.compose, Object.defineProperty(e, "promises", {
			configurable: !0,
			enumerable: !0,
			get() {
				return t;
			}
		}), n.exports.Stream = e.Stream;
	}
	n.exports.default = n.exports;
})), cn = t(n(((e, t) => {
	t.exports = function(e, t) {
		if (typeof e != `string`) throw TypeError(`expected path to be a string`);
		if (e === `\\` || e === `/`) return `/`;
		var n = e.length;
		if (n <= 1) return e;
		var r = ``;
		if (n > 4 && e[3] === `\\`) {
			var i = e[2];
			(i === `?` || i === `.`) && e.slice(0, 2) === `\\\\` && (e = e.slice(2), r = `//`);
		}
		var a = e.split(/[/\\]+/);
		return t !== !1 && a[a.length - 1] === `` && a.pop(), r + a.join(`/`);
	};
}))(), 1), ln = sn();
function un(e) {
	return e ||= /* @__PURE__ */ new Date(), e = e instanceof Date ? e : typeof e == `string` ? new Date(e) : /* @__PURE__ */ new Date(), e;
}
function dn(e) {
	return e === null ? Buffer.alloc(0) : typeof e == `string` ? Buffer.from(e) : m(e) ? e.pipe(new ln.PassThrough()) : e;
}
function fn(e) {
	return (0, cn.default)(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``);
}
function pn(e) {
	return e.slice(-1) === `/` ? e : e + `/`;
}
const { ReaddirGlob: mn } = ct, hn = process.platform === `win32`;
var gn = class extends ln.Transform {
	_supportsDirectory = !1;
	_supportsSymlink = !1;
	constructor(e) {
		e = {
			highWaterMark: 1048576,
			statConcurrency: 4,
			...e
		}, super(e), this.options = e, this._format = !1, this._module = !1, this._pending = 0, this._pointer = 0, this._entriesCount = 0, this._entriesProcessedCount = 0, this._fsEntriesTotalBytes = 0, this._fsEntriesProcessedBytes = 0, this._queue = (0, At.queue)(this._onQueueTask.bind(this), 1), this._queue.drain(this._onQueueDrain.bind(this)), this._statQueue = (0, At.queue)(this._onStatQueueTask.bind(this), e.statConcurrency), this._statQueue.drain(this._onQueueDrain.bind(this)), this._state = {
			aborted: !1,
			finalize: !1,
			finalizing: !1,
			finalized: !1,
			modulePiped: !1
		}, this._streams = [];
	}
	_abort() {
		this._state.aborted = !0, this._queue.kill(), this._statQueue.kill(), this._queue.idle() && this._shutdown();
	}
	_append(e, t) {
		t ||= {};
		let n = {
			source: null,
			filepath: e
		};
		t.name || (t.name = e), t.sourcePath = e, n.data = t, this._entriesCount++, t.stats && t.stats instanceof i ? (n = this._updateQueueTaskWithStats(n, t.stats), n && (t.stats.size && (this._fsEntriesTotalBytes += t.stats.size), this._queue.push(n))) : this._statQueue.push(n);
	}
	_finalize() {
		this._state.finalizing || this._state.finalized || this._state.aborted || (this._state.finalizing = !0, this._moduleFinalize(), this._state.finalizing = !1, this._state.finalized = !0);
	}
	_maybeFinalize() {
		return this._state.finalizing || this._state.finalized || this._state.aborted ? !1 : this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle() ? (this._finalize(), !0) : !1;
	}
	_moduleAppend(e, t, n) {
		this._state.aborted ? n() : this._module.append(e, t, function(e) {
			this._task = null, this._state.aborted ? this._shutdown() : e ? (this.emit(`error`, e), setImmediate(n)) : (this.emit(`entry`, t), this._entriesProcessedCount++, t.stats && t.stats.size && (this._fsEntriesProcessedBytes += t.stats.size), this.emit(`progress`, {
				entries: {
					total: this._entriesCount,
					processed: this._entriesProcessedCount
				},
				fs: {
					totalBytes: this._fsEntriesTotalBytes,
					processedBytes: this._fsEntriesProcessedBytes
				}
			}), setImmediate(n));
		}.bind(this));
	}
	_moduleFinalize() {
		typeof this._module.finalize == `function` ? this._module.finalize() : typeof this._module.end == `function` ? this._module.end() : this.emit(`error`, new Y(`NOENDMETHOD`));
	}
	_modulePipe() {
		this._module.on(`error`, this._onModuleError.bind(this)), this._module.pipe(this), this._state.modulePiped = !0;
	}
	_moduleUnpipe() {
		this._module.unpipe(this), this._state.modulePiped = !1;
	}
	_normalizeEntryData(e, t) {
		e = {
			type: `file`,
			name: null,
			date: null,
			mode: null,
			prefix: null,
			sourcePath: null,
			stats: !1,
			...e
		}, t && e.stats === !1 && (e.stats = t);
		let n = e.type === `directory`;
		return e.name && (typeof e.prefix == `string` && e.prefix !== `` && (e.name = e.prefix + `/` + e.name, e.prefix = null), e.name = fn(e.name), e.type !== `symlink` && e.name.slice(-1) === `/` ? (n = !0, e.type = `directory`) : n && (e.name += `/`)), typeof e.mode == `number` ? hn ? e.mode &= 511 : e.mode &= 4095 : e.stats && e.mode === null ? (hn ? e.mode = e.stats.mode & 511 : e.mode = e.stats.mode & 4095, hn && n && (e.mode = 493)) : e.mode === null && (e.mode = n ? 493 : 420), e.stats && e.date === null ? e.date = e.stats.mtime : e.date = un(e.date), e;
	}
	_onModuleError(e) {
		this.emit(`error`, e);
	}
	_onQueueDrain() {
		this._state.finalizing || this._state.finalized || this._state.aborted || this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle() && this._finalize();
	}
	_onQueueTask(e, t) {
		let n = () => {
			e.data.callback && e.data.callback(), t();
		};
		this._state.finalizing || this._state.finalized || this._state.aborted ? n() : (this._task = e, this._moduleAppend(e.source, e.data, n));
	}
	_onStatQueueTask(e, t) {
		this._state.finalizing || this._state.finalized || this._state.aborted ? t() : o(e.filepath, function(n, r) {
			this._state.aborted ? setImmediate(t) : n ? (this._entriesCount--, this.emit(`warning`, n), setImmediate(t)) : (e = this._updateQueueTaskWithStats(e, r), e && (r.size && (this._fsEntriesTotalBytes += r.size), this._queue.push(e)), setImmediate(t));
		}.bind(this));
	}
	_shutdown() {
		this._moduleUnpipe(), this.end();
	}
	_transform(e, t, n) {
		e && (this._pointer += e.length), n(null, e);
	}
	_updateQueueTaskWithStats(e, t) {
		if (t.isFile()) e.data.type = `file`, e.data.sourceType = `stream`, e.source = new kt.Readable(function() {
			return a(e.filepath);
		});
		else if (t.isDirectory() && this._supportsDirectory) e.data.name = pn(e.data.name), e.data.type = `directory`, e.data.sourcePath = pn(e.filepath), e.data.sourceType = `buffer`, e.source = Buffer.concat([]);
		else if (t.isSymbolicLink() && this._supportsSymlink) {
			let t = s(e.filepath), n = c(e.filepath);
			e.data.type = `symlink`, e.data.linkname = l(n, u(n, t)), e.data.sourceType = `buffer`, e.source = Buffer.concat([]);
		} else return t.isDirectory() ? this.emit(`warning`, new Y(`DIRECTORYNOTSUPPORTED`, e.data)) : t.isSymbolicLink() ? this.emit(`warning`, new Y(`SYMLINKNOTSUPPORTED`, e.data)) : this.emit(`warning`, new Y(`ENTRYNOTSUPPORTED`, e.data)), null;
		return e.data = this._normalizeEntryData(e.data, t), e;
	}
	abort() {
		return this._state.aborted || this._state.finalized || this._abort(), this;
	}
	append(e, t) {
		if (this._state.finalize || this._state.aborted) return this.emit(`error`, new Y(`QUEUECLOSED`)), this;
		if (t = this._normalizeEntryData(t), typeof t.name != `string` || t.name.length === 0) return this.emit(`error`, new Y(`ENTRYNAMEREQUIRED`)), this;
		if (t.type === `directory` && !this._supportsDirectory) return this.emit(`error`, new Y(`DIRECTORYNOTSUPPORTED`, { name: t.name })), this;
		if (e = dn(e), Buffer.isBuffer(e)) t.sourceType = `buffer`;
		else if (m(e)) t.sourceType = `stream`;
		else return this.emit(`error`, new Y(`INPUTSTEAMBUFFERREQUIRED`, { name: t.name })), this;
		return this._entriesCount++, this._queue.push({
			data: t,
			source: e
		}), this;
	}
	directory(e, t, n) {
		if (this._state.finalize || this._state.aborted) return this.emit(`error`, new Y(`QUEUECLOSED`)), this;
		if (typeof e != `string` || e.length === 0) return this.emit(`error`, new Y(`DIRECTORYDIRPATHREQUIRED`)), this;
		this._pending++, t === !1 ? t = `` : typeof t != `string` && (t = e);
		var r = !1;
		typeof n == `function` ? (r = n, n = {}) : typeof n != `object` && (n = {});
		var i = {
			stat: !0,
			dot: !0
		};
		function a() {
			this._pending--, this._maybeFinalize();
		}
		function o(e) {
			this.emit(`error`, e);
		}
		function s(i) {
			c.pause();
			let a = !1, o = Object.assign({}, n);
			o.name = i.relative, o.prefix = t, o.stats = i.stat, o.callback = c.resume.bind(c);
			try {
				if (r) {
					if (o = r(o), o === !1) a = !0;
					else if (typeof o != `object`) throw new Y(`DIRECTORYFUNCTIONINVALIDDATA`, { dirpath: e });
				}
			} catch (e) {
				this.emit(`error`, e);
				return;
			}
			a ? c.resume() : this._append(i.absolute, o);
		}
		let c = ct(e, i);
		return c.on(`error`, o.bind(this)), c.on(`match`, s.bind(this)), c.on(`end`, a.bind(this)), this;
	}
	file(e, t) {
		return this._state.finalize || this._state.aborted ? (this.emit(`error`, new Y(`QUEUECLOSED`)), this) : typeof e != `string` || e.length === 0 ? (this.emit(`error`, new Y(`FILEFILEPATHREQUIRED`)), this) : (this._append(e, t), this);
	}
	glob(e, t, n) {
		this._pending++, t = {
			stat: !0,
			pattern: e,
			...t
		};
		function r() {
			this._pending--, this._maybeFinalize();
		}
		function i(e) {
			this.emit(`error`, e);
		}
		function a(e) {
			o.pause();
			let t = Object.assign({}, n);
			t.callback = o.resume.bind(o), t.stats = e.stat, t.name = e.relative, this._append(e.absolute, t);
		}
		let o = new mn(t.cwd || `.`, t);
		return o.on(`error`, i.bind(this)), o.on(`match`, a.bind(this)), o.on(`end`, r.bind(this)), this;
	}
	finalize() {
		if (this._state.aborted) {
			var e = new Y(`ABORTED`);
			return this.emit(`error`, e), Promise.reject(e);
		}
		if (this._state.finalize) {
			var t = new Y(`FINALIZING`);
			return this.emit(`error`, t), Promise.reject(t);
		}
		this._state.finalize = !0, this._pending === 0 && this._queue.idle() && this._statQueue.idle() && this._finalize();
		var n = this;
		return new Promise(function(e, t) {
			var r;
			n._module.on(`end`, function() {
				r || e();
			}), n._module.on(`error`, function(e) {
				r = !0, t(e);
			});
		});
	}
	symlink(e, t, n) {
		if (this._state.finalize || this._state.aborted) return this.emit(`error`, new Y(`QUEUECLOSED`)), this;
		if (typeof e != `string` || e.length === 0) return this.emit(`error`, new Y(`SYMLINKFILEPATHREQUIRED`)), this;
		if (typeof t != `string` || t.length === 0) return this.emit(`error`, new Y(`SYMLINKTARGETREQUIRED`, { filepath: e })), this;
		if (!this._supportsSymlink) return this.emit(`error`, new Y(`SYMLINKNOTSUPPORTED`, { filepath: e })), this;
		var r = {};
		return r.type = `symlink`, r.name = e.replace(/\\/g, `/`), r.linkname = t.replace(/\\/g, `/`), r.sourceType = `buffer`, typeof n == `number` && (r.mode = n), this._entriesCount++, this._queue.push({
			data: r,
			source: Buffer.concat([])
		}), this;
	}
	pointer() {
		return this._pointer;
	}
}, _n = class {
	getName() {}
	getSize() {}
	getLastModifiedDate() {}
	isDirectory() {}
};
function vn(e, t) {
	t ||= !1;
	var n = t ? e.getFullYear() : e.getUTCFullYear();
	if (n < 1980) return 2162688;
	if (n >= 2044) return 2141175677;
	var r = {
		year: n,
		month: t ? e.getMonth() : e.getUTCMonth(),
		date: t ? e.getDate() : e.getUTCDate(),
		hours: t ? e.getHours() : e.getUTCHours(),
		minutes: t ? e.getMinutes() : e.getUTCMinutes(),
		seconds: t ? e.getSeconds() : e.getUTCSeconds()
	};
	return r.year - 1980 << 25 | r.month + 1 << 21 | r.date << 16 | r.hours << 11 | r.minutes << 5 | r.seconds / 2;
}
function yn(e) {
	return new Date((e >> 25 & 127) + 1980, (e >> 21 & 15) - 1, e >> 16 & 31, e >> 11 & 31, e >> 5 & 63, (e & 31) << 1);
}
function bn(e) {
	var t = Buffer.alloc(8);
	return t.writeUInt32LE(e % 4294967296, 0), t.writeUInt32LE(e / 4294967296 | 0, 4), t;
}
function Q(e) {
	var t = Buffer.alloc(2);
	return t.writeUInt16LE((e & 65535) >>> 0, 0), t;
}
function xn(e, t) {
	return e.readUInt16LE(t);
}
function $(e) {
	var t = Buffer.alloc(4);
	return t.writeUInt32LE((e | 0) >>> 0, 0), t;
}
var Sn = 8, Cn = 1, wn = 4, Tn = 2, En = 64, Dn = 2048, On = class e {
	constructor() {
		return this.descriptor = !1, this.encryption = !1, this.utf8 = !1, this.numberOfShannonFanoTrees = 0, this.strongEncryption = !1, this.slidingDictionarySize = 0, this;
	}
	encode() {
		return Q((this.descriptor ? Sn : 0) | (this.utf8 ? Dn : 0) | (this.encryption ? Cn : 0) | (this.strongEncryption ? En : 0));
	}
	static parse(t, n) {
		var r = xn(t, n), i = new e();
		return i.useDataDescriptor((r & Sn) !== 0), i.useUTF8ForNames((r & Dn) !== 0), i.useStrongEncryption((r & En) !== 0), i.useEncryption((r & Cn) !== 0), i.setSlidingDictionarySize((r & Tn) === 0 ? 4096 : 8192), i.setNumberOfShannonFanoTrees((r & wn) === 0 ? 2 : 3), i;
	}
	setNumberOfShannonFanoTrees(e) {
		this.numberOfShannonFanoTrees = e;
	}
	getNumberOfShannonFanoTrees() {
		return this.numberOfShannonFanoTrees;
	}
	setSlidingDictionarySize(e) {
		this.slidingDictionarySize = e;
	}
	getSlidingDictionarySize() {
		return this.slidingDictionarySize;
	}
	useDataDescriptor(e) {
		this.descriptor = e;
	}
	usesDataDescriptor() {
		return this.descriptor;
	}
	useEncryption(e) {
		this.encryption = e;
	}
	usesEncryption() {
		return this.encryption;
	}
	useStrongEncryption(e) {
		this.strongEncryption = e;
	}
	usesStrongEncryption() {
		return this.strongEncryption;
	}
	useUTF8ForNames(e) {
		this.utf8 = e;
	}
	usesUTF8ForNames() {
		return this.utf8;
	}
}, kn = {
	PERM_MASK: 4095,
	FILE_TYPE_FLAG: 61440,
	LINK_FLAG: 40960,
	FILE_FLAG: 32768,
	DIR_FLAG: 16384,
	DEFAULT_LINK_PERM: 511,
	DEFAULT_DIR_PERM: 493,
	DEFAULT_FILE_PERM: 420
};
const An = Buffer.alloc(0), jn = Buffer.from([, ,]), Mn = Buffer.from([
	,
	,
	,
	,
]), Nn = 4294967295;
var Pn = class extends _n {
	constructor(e) {
		super(), this.platform = 0, this.method = -1, this.name = null, this.size = 0, this.csize = 0, this.gpb = new On(), this.crc = 0, this.time = -1, this.minver = 10, this.mode = -1, this.extra = null, this.exattr = 0, this.inattr = 0, this.comment = null, e && this.setName(e);
	}
	getCentralDirectoryExtra() {
		return this.getExtra();
	}
	getComment() {
		return this.comment === null ? `` : this.comment;
	}
	getCompressedSize() {
		return this.csize;
	}
	getCrc() {
		return this.crc;
	}
	getExternalAttributes = function() {
		return this.exattr;
	};
	getExtra() {
		return this.extra === null ? An : this.extra;
	}
	getGeneralPurposeBit() {
		return this.gpb;
	}
	getInternalAttributes() {
		return this.inattr;
	}
	getLastModifiedDate() {
		return this.getTime();
	}
	getLocalFileDataExtra() {
		return this.getExtra();
	}
	getMethod() {
		return this.method;
	}
	getName() {
		return this.name;
	}
	getPlatform() {
		return this.platform;
	}
	getSize() {
		return this.size;
	}
	getTime() {
		return this.time === -1 ? -1 : yn(this.time);
	}
	getTimeDos() {
		return this.time === -1 ? 0 : this.time;
	}
	getUnixMode() {
		return this.platform === 3 ? this.getExternalAttributes() >> 16 & 65535 : 0;
	}
	getVersionNeededToExtract() {
		return this.minver;
	}
	setComment(e) {
		Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0), this.comment = e;
	}
	setCompressedSize(e) {
		if (e < 0) throw Error(`invalid entry compressed size`);
		this.csize = e;
	}
	setCrc(e) {
		if (e < 0) throw Error(`invalid entry crc32`);
		this.crc = e;
	}
	setExternalAttributes(e) {
		this.exattr = e >>> 0;
	}
	setExtra(e) {
		this.extra = e;
	}
	setGeneralPurposeBit(e) {
		if (!(e instanceof On)) throw Error(`invalid entry GeneralPurposeBit`);
		this.gpb = e;
	}
	setInternalAttributes(e) {
		this.inattr = e;
	}
	setMethod(e) {
		if (e < 0) throw Error(`invalid entry compression method`);
		this.method = e;
	}
	setName(e, t = !1) {
		e = (0, cn.default)(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``), t && (e = `/${e}`), Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0), this.name = e;
	}
	setPlatform(e) {
		this.platform = e;
	}
	setSize(e) {
		if (e < 0) throw Error(`invalid entry size`);
		this.size = e;
	}
	setTime(e, t) {
		if (!(e instanceof Date)) throw Error(`invalid entry time`);
		this.time = vn(e, t);
	}
	setUnixMode(e) {
		e |= this.isDirectory() ? 16384 : 32768;
		var t = 0;
		t |= e << 16 | (this.isDirectory() ? 16 : 32), this.setExternalAttributes(t), this.mode = e & 4095, this.platform = 3;
	}
	setVersionNeededToExtract(e) {
		this.minver = e;
	}
	isDirectory() {
		return this.getName().slice(-1) === `/`;
	}
	isUnixSymlink() {
		return (this.getUnixMode() & kn.FILE_TYPE_FLAG) === kn.LINK_FLAG;
	}
	isZip64() {
		return this.csize > 4294967295 || this.size > 4294967295;
	}
};
function Fn(e) {
	if (e === null) return Buffer.alloc(0);
	if (typeof e == `string`) return Buffer.from(e);
	if (m(e) && !e._readableState) {
		var t = new ln.PassThrough();
		return e.pipe(t), t;
	}
	return e;
}
var In = class extends ln.Transform {
	constructor(e) {
		super(e), this.offset = 0, this._archive = {
			finish: !1,
			finished: !1,
			processing: !1
		};
	}
	_appendBuffer(e, t, n) {}
	_appendStream(e, t, n) {}
	_emitErrorCallback = function(e) {
		e && this.emit(`error`, e);
	};
	_finish(e) {}
	_normalizeEntry(e) {}
	_transform(e, t, n) {
		n(null, e);
	}
	entry(e, t, n) {
		if (t ||= null, typeof n != `function` && (n = this._emitErrorCallback.bind(this)), !(e instanceof _n)) n(Error(`not a valid instance of ArchiveEntry`));
		else if (this._archive.finish || this._archive.finished) n(Error(`unacceptable entry after finish`));
		else if (this._archive.processing) n(Error(`already processing an entry`));
		else {
			if (this._archive.processing = !0, this._normalizeEntry(e), this._entry = e, t = Fn(t), Buffer.isBuffer(t)) this._appendBuffer(e, t, n);
			else if (m(t)) this._appendStream(e, t, n);
			else {
				this._archive.processing = !1, n(Error(`input source must be valid Stream or Buffer instance`));
				return;
			}
			return this;
		}
	}
	finish() {
		this._archive.processing ? this._archive.finish = !0 : this._finish();
	}
	getBytesWritten() {
		return this.offset;
	}
	write(e, t) {
		return e && (this.offset += e.length), super.write(e, t);
	}
}, Ln = t(n(((e) => {
	(function(t) {
		typeof DO_NOT_EXPORT_CRC > `u` ? typeof e == `object` ? t(e) : typeof define == `function` && define.amd ? define(function() {
			var e = {};
			return t(e), e;
		}) : t({}) : t({});
	})(function(e) {
		e.version = `1.2.2`;
		function t() {
			for (var e = 0, t = Array(256), n = 0; n != 256; ++n) e = n, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, e = e & 1 ? -306674912 ^ e >>> 1 : e >>> 1, t[n] = e;
			return typeof Int32Array < `u` ? new Int32Array(t) : t;
		}
		var n = t();
		function r(e) {
			var t = 0, n = 0, r = 0, i = typeof Int32Array < `u` ? /* @__PURE__ */ new Int32Array(4096) : Array(4096);
			for (r = 0; r != 256; ++r) i[r] = e[r];
			for (r = 0; r != 256; ++r) for (n = e[r], t = 256 + r; t < 4096; t += 256) n = i[t] = n >>> 8 ^ e[n & 255];
			var a = [];
			for (r = 1; r != 16; ++r) a[r - 1] = typeof Int32Array < `u` ? i.subarray(r * 256, r * 256 + 256) : i.slice(r * 256, r * 256 + 256);
			return a;
		}
		var i = r(n), a = i[0], o = i[1], s = i[2], c = i[3], l = i[4], u = i[5], d = i[6], f = i[7], p = i[8], m = i[9], h = i[10], g = i[11], _ = i[12], v = i[13], y = i[14];
		function b(e, t) {
			for (var r = t ^ -1, i = 0, a = e.length; i < a;) r = r >>> 8 ^ n[(r ^ e.charCodeAt(i++)) & 255];
			return ~r;
		}
		function x(e, t) {
			for (var r = t ^ -1, i = e.length - 15, b = 0; b < i;) r = y[e[b++] ^ r & 255] ^ v[e[b++] ^ r >> 8 & 255] ^ _[e[b++] ^ r >> 16 & 255] ^ g[e[b++] ^ r >>> 24] ^ h[e[b++]] ^ m[e[b++]] ^ p[e[b++]] ^ f[e[b++]] ^ d[e[b++]] ^ u[e[b++]] ^ l[e[b++]] ^ c[e[b++]] ^ s[e[b++]] ^ o[e[b++]] ^ a[e[b++]] ^ n[e[b++]];
			for (i += 15; b < i;) r = r >>> 8 ^ n[(r ^ e[b++]) & 255];
			return ~r;
		}
		function S(e, t) {
			for (var r = t ^ -1, i = 0, a = e.length, o = 0, s = 0; i < a;) o = e.charCodeAt(i++), o < 128 ? r = r >>> 8 ^ n[(r ^ o) & 255] : o < 2048 ? (r = r >>> 8 ^ n[(r ^ (192 | o >> 6 & 31)) & 255], r = r >>> 8 ^ n[(r ^ (128 | o & 63)) & 255]) : o >= 55296 && o < 57344 ? (o = (o & 1023) + 64, s = e.charCodeAt(i++) & 1023, r = r >>> 8 ^ n[(r ^ (240 | o >> 8 & 7)) & 255], r = r >>> 8 ^ n[(r ^ (128 | o >> 2 & 63)) & 255], r = r >>> 8 ^ n[(r ^ (128 | s >> 6 & 15 | (o & 3) << 4)) & 255], r = r >>> 8 ^ n[(r ^ (128 | s & 63)) & 255]) : (r = r >>> 8 ^ n[(r ^ (224 | o >> 12 & 15)) & 255], r = r >>> 8 ^ n[(r ^ (128 | o >> 6 & 63)) & 255], r = r >>> 8 ^ n[(r ^ (128 | o & 63)) & 255]);
			return ~r;
		}
		e.table = n, e.bstr = b, e.buf = x, e.str = S;
	});
}))(), 1), Rn = class extends ln.Transform {
	constructor(e) {
		super(e), this.checksum = Buffer.allocUnsafe(4), this.checksum.writeInt32BE(0, 0), this.rawSize = 0;
	}
	_transform(e, t, n) {
		e && (this.checksum = Ln.default.buf(e, this.checksum) >>> 0, this.rawSize += e.length), n(null, e);
	}
	digest(e) {
		let t = Buffer.allocUnsafe(4);
		return t.writeUInt32BE(this.checksum >>> 0, 0), e ? t.toString(e) : t;
	}
	hex() {
		return this.digest(`hex`).toUpperCase();
	}
	size() {
		return this.rawSize;
	}
}, zn = class extends p {
	constructor(e) {
		super(e), this.checksum = Buffer.allocUnsafe(4), this.checksum.writeInt32BE(0, 0), this.rawSize = 0, this.compressedSize = 0;
	}
	push(e, t) {
		return e && (this.compressedSize += e.length), super.push(e, t);
	}
	_transform(e, t, n) {
		e && (this.checksum = Ln.default.buf(e, this.checksum) >>> 0, this.rawSize += e.length), super._transform(e, t, n);
	}
	digest(e) {
		let t = Buffer.allocUnsafe(4);
		return t.writeUInt32BE(this.checksum >>> 0, 0), e ? t.toString(e) : t;
	}
	hex() {
		return this.digest(`hex`).toUpperCase();
	}
	size(e = !1) {
		return e ? this.compressedSize : this.rawSize;
	}
};
function Bn(e) {
	return typeof e != `object` && (e = {}), typeof e.zlib != `object` && (e.zlib = {}), typeof e.zlib.level != `number` && (e.zlib.level = 1), e.forceZip64 = !!e.forceZip64, e.forceLocalTime = !!e.forceLocalTime, e;
}
var Vn = class extends In {
	constructor(e) {
		let t = Bn(e);
		super(t), this.options = t, this._entry = null, this._entries = [], this._archive = {
			centralLength: 0,
			centralOffset: 0,
			comment: ``,
			finish: !1,
			finished: !1,
			processing: !1,
			forceZip64: t.forceZip64,
			forceLocalTime: t.forceLocalTime
		};
	}
	_afterAppend(e) {
		this._entries.push(e), e.getGeneralPurposeBit().usesDataDescriptor() && this._writeDataDescriptor(e), this._archive.processing = !1, this._entry = null, this._archive.finish && !this._archive.finished && this._finish();
	}
	_appendBuffer(e, t, n) {
		t.length === 0 && e.setMethod(0);
		var r = e.getMethod();
		r === 0 && (e.setSize(t.length), e.setCompressedSize(t.length), e.setCrc(Ln.default.buf(t) >>> 0)), this._writeLocalFileHeader(e), r === 0 ? (this.write(t), this._afterAppend(e), n(null, e)) : r === 8 ? this._smartStream(e, n).end(t) : n(Error(`compression method ` + r + ` not implemented`));
	}
	_appendStream(e, t, n) {
		e.getGeneralPurposeBit().useDataDescriptor(!0), e.setVersionNeededToExtract(20), this._writeLocalFileHeader(e);
		var r = this._smartStream(e, n);
		t.once(`error`, function(e) {
			r.emit(`error`, e), r.end();
		}), t.pipe(r);
	}
	_finish() {
		this._archive.centralOffset = this.offset, this._entries.forEach(function(e) {
			this._writeCentralFileHeader(e);
		}.bind(this)), this._archive.centralLength = this.offset - this._archive.centralOffset, this.isZip64() && this._writeCentralDirectoryZip64(), this._writeCentralDirectoryEnd(), this._archive.processing = !1, this._archive.finish = !0, this._archive.finished = !0, this.end();
	}
	_normalizeEntry(e) {
		e.getMethod() === -1 && e.setMethod(8), e.getMethod() === 8 && (e.getGeneralPurposeBit().useDataDescriptor(!0), e.setVersionNeededToExtract(20)), e.getTime() === -1 && e.setTime(/* @__PURE__ */ new Date(), this._archive.forceLocalTime), e._offsets = {
			file: 0,
			data: 0,
			contents: 0
		};
	}
	_smartStream(e, t) {
		var n = e.getMethod() === 8 ? new zn(this.options.zlib) : new Rn(), r = null;
		function i() {
			var i = n.digest().readUInt32BE(0);
			e.setCrc(i), e.setSize(n.size()), e.setCompressedSize(n.size(!0)), this._afterAppend(e), t(r, e);
		}
		return n.once(`end`, i.bind(this)), n.once(`error`, function(e) {
			r = e;
		}), n.pipe(this, { end: !1 }), n;
	}
	_writeCentralDirectoryEnd() {
		var e = this._entries.length, t = this._archive.centralLength, n = this._archive.centralOffset;
		this.isZip64() && (e = 65535, t = Nn, n = Nn), this.write($(101010256)), this.write(jn), this.write(jn), this.write(Q(e)), this.write(Q(e)), this.write($(t)), this.write($(n));
		var r = this.getComment(), i = Buffer.byteLength(r);
		this.write(Q(i)), this.write(r);
	}
	_writeCentralDirectoryZip64() {
		this.write($(101075792)), this.write(bn(44)), this.write(Q(45)), this.write(Q(45)), this.write(Mn), this.write(Mn), this.write(bn(this._entries.length)), this.write(bn(this._entries.length)), this.write(bn(this._archive.centralLength)), this.write(bn(this._archive.centralOffset)), this.write($(117853008)), this.write(Mn), this.write(bn(this._archive.centralOffset + this._archive.centralLength)), this.write($(1));
	}
	_writeCentralFileHeader(e) {
		var t = e.getGeneralPurposeBit(), n = e.getMethod(), r = e._offsets.file, i = e.getSize(), a = e.getCompressedSize();
		if (e.isZip64() || r > 4294967295) {
			i = Nn, a = Nn, r = Nn, e.setVersionNeededToExtract(45);
			var o = Buffer.concat([
				Q(1),
				Q(24),
				bn(e.getSize()),
				bn(e.getCompressedSize()),
				bn(e._offsets.file)
			], 28);
			e.setExtra(o);
		}
		this.write($(33639248)), this.write(Q(e.getPlatform() << 8 | 45)), this.write(Q(e.getVersionNeededToExtract())), this.write(t.encode()), this.write(Q(n)), this.write($(e.getTimeDos())), this.write($(e.getCrc())), this.write($(a)), this.write($(i));
		var s = e.getName(), c = e.getComment(), l = e.getCentralDirectoryExtra();
		t.usesUTF8ForNames() && (s = Buffer.from(s), c = Buffer.from(c)), this.write(Q(s.length)), this.write(Q(l.length)), this.write(Q(c.length)), this.write(jn), this.write(Q(e.getInternalAttributes())), this.write($(e.getExternalAttributes())), this.write($(r)), this.write(s), this.write(l), this.write(c);
	}
	_writeDataDescriptor(e) {
		this.write($(134695760)), this.write($(e.getCrc())), e.isZip64() ? (this.write(bn(e.getCompressedSize())), this.write(bn(e.getSize()))) : (this.write($(e.getCompressedSize())), this.write($(e.getSize())));
	}
	_writeLocalFileHeader(e) {
		var t = e.getGeneralPurposeBit(), n = e.getMethod(), r = e.getName(), i = e.getLocalFileDataExtra();
		e.isZip64() && (t.useDataDescriptor(!0), e.setVersionNeededToExtract(45)), t.usesUTF8ForNames() && (r = Buffer.from(r)), e._offsets.file = this.offset, this.write($(67324752)), this.write(Q(e.getVersionNeededToExtract())), this.write(t.encode()), this.write(Q(n)), this.write($(e.getTimeDos())), e._offsets.data = this.offset, t.usesDataDescriptor() ? (this.write(Mn), this.write(Mn), this.write(Mn)) : (this.write($(e.getCrc())), this.write($(e.getCompressedSize())), this.write($(e.getSize()))), this.write(Q(r.length)), this.write(Q(i.length)), this.write(r), this.write(i), e._offsets.contents = this.offset;
	}
	getComment(e) {
		return this._archive.comment === null ? `` : this._archive.comment;
	}
	isZip64() {
		return this._archive.forceZip64 || this._entries.length > 65535 || this._archive.centralLength > 4294967295 || this._archive.centralOffset > 4294967295;
	}
	setComment(e) {
		this._archive.comment = e;
	}
};
function Hn(e) {
	return e ||= /* @__PURE__ */ new Date(), e = e instanceof Date ? e : typeof e == `string` ? new Date(e) : /* @__PURE__ */ new Date(), e;
}
function Un(e) {
	return (0, cn.default)(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``);
}
var Wn = class extends Vn {
	constructor(e) {
		e ||= {}, e.zlib = e.zlib || {}, typeof e.level == `number` && e.level >= 0 && (e.zlib.level = e.level, delete e.level), !e.forceZip64 && typeof e.zlib.level == `number` && e.zlib.level === 0 && (e.store = !0), e.namePrependSlash = e.namePrependSlash || !1, super(e), e.comment && e.comment.length > 0 && this.setComment(e.comment);
	}
	_normalizeFileData(e) {
		e = {
			type: `file`,
			name: null,
			namePrependSlash: this.options.namePrependSlash,
			linkname: null,
			date: null,
			mode: null,
			store: this.options.store,
			comment: ``,
			...e
		};
		let t = e.type === `directory`, n = e.type === `symlink`;
		return e.name && (e.name = Un(e.name), !n && e.name.slice(-1) === `/` ? (t = !0, e.type = `directory`) : t && (e.name += `/`)), (t || n) && (e.store = !0), e.date = Hn(e.date), e;
	}
	entry(e, t, n) {
		if (typeof n != `function` && (n = this._emitErrorCallback.bind(this)), t = this._normalizeFileData(t), t.type !== `file` && t.type !== `directory` && t.type !== `symlink`) {
			n(Error(t.type + ` entries not currently supported`));
			return;
		}
		if (typeof t.name != `string` || t.name.length === 0) {
			n(Error(`entry name must be a non-empty string value`));
			return;
		}
		if (t.type === `symlink` && typeof t.linkname != `string`) {
			n(Error(`entry linkname must be a non-empty string value when type equals symlink`));
			return;
		}
		let r = new Pn(t.name);
		return r.setTime(t.date, this.options.forceLocalTime), t.namePrependSlash && r.setName(t.name, !0), t.store && r.setMethod(0), t.comment.length > 0 && r.setComment(t.comment), t.type === `symlink` && typeof t.mode != `number` && (t.mode = 40960), typeof t.mode == `number` && (t.type === `symlink` && (t.mode |= 40960), r.setUnixMode(t.mode)), t.type === `symlink` && typeof t.linkname == `string` && (e = Buffer.from(t.linkname)), super.entry(r, e, n);
	}
	finalize() {
		this.finish();
	}
}, Gn = class {
	constructor(e) {
		e = this.options = {
			comment: ``,
			forceUTC: !1,
			namePrependSlash: !1,
			store: !1,
			...e
		}, this.engine = new Wn(e);
	}
	append(e, t, n) {
		this.engine.entry(e, t, n);
	}
	finalize() {
		this.engine.finalize();
	}
	on() {
		return this.engine.on.apply(this.engine, arguments);
	}
	pipe() {
		return this.engine.pipe.apply(this.engine, arguments);
	}
	unpipe() {
		return this.engine.unpipe.apply(this.engine, arguments);
	}
}, Kn = n(((t, n) => {
	n.exports = e(`events`);
})), qn = n(((e, t) => {
	t.exports = class {
		constructor(e) {
			if (!(e > 0) || e - 1 & e) throw Error(`Max size for a FixedFIFO should be a power of two`);
			this.buffer = Array(e), this.mask = e - 1, this.top = 0, this.btm = 0, this.next = null;
		}
		clear() {
			this.top = this.btm = 0, this.next = null, this.buffer.fill(void 0);
		}
		push(e) {
			return this.buffer[this.top] === void 0 && (this.buffer[this.top] = e, this.top = this.top + 1 & this.mask, !0);
		}
		shift() {
			let e = this.buffer[this.btm];
			if (e !== void 0) return this.buffer[this.btm] = void 0, this.btm = this.btm + 1 & this.mask, e;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
})), Jn = n(((e, t) => {
	let n = qn();
	t.exports = class {
		constructor(e) {
			this.hwm = e || 16, this.head = new n(this.hwm), this.tail = this.head, this.length = 0;
		}
		clear() {
			this.head = this.tail, this.head.clear(), this.length = 0;
		}
		push(e) {
			if (this.length++, !this.head.push(e)) {
				let t = this.head;
				this.head = t.next = new n(2 * this.head.buffer.length), this.head.push(e);
			}
		}
		shift() {
			this.length !== 0 && this.length--;
			let e = this.tail.shift();
			if (e === void 0 && this.tail.next) {
				let e = this.tail.next;
				return this.tail.next = null, this.tail = e, this.tail.shift();
			}
			return e;
		}
		peek() {
			let e = this.tail.peek();
			return e === void 0 && this.tail.next ? this.tail.next.peek() : e;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
})), Yn = n(((e, t) => {
	function n(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array;
	}
	function r(e) {
		return Buffer.isEncoding(e);
	}
	function i(e, t, n) {
		return Buffer.alloc(e, t, n);
	}
	function a(e) {
		return Buffer.allocUnsafe(e);
	}
	function o(e) {
		return Buffer.allocUnsafeSlow(e);
	}
	function s(e, t) {
		return Buffer.byteLength(e, t);
	}
	function c(e, t) {
		return Buffer.compare(e, t);
	}
	function l(e, t) {
		return Buffer.concat(e, t);
	}
	function u(e, t, n, r, i) {
		return b(e).copy(t, n, r, i);
	}
	function d(e, t) {
		return b(e).equals(t);
	}
	function f(e, t, n, r, i) {
		return b(e).fill(t, n, r, i);
	}
	function p(e, t, n) {
		return Buffer.from(e, t, n);
	}
	function m(e, t, n, r) {
		return b(e).includes(t, n, r);
	}
	function h(e, t, n, r) {
		return b(e).indexOf(t, n, r);
	}
	function g(e, t, n, r) {
		return b(e).lastIndexOf(t, n, r);
	}
	function _(e) {
		return b(e).swap16();
	}
	function v(e) {
		return b(e).swap32();
	}
	function y(e) {
		return b(e).swap64();
	}
	function b(e) {
		return Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	}
	function x(e, t, n, r) {
		return b(e).toString(t, n, r);
	}
	function S(e, t, n) {
		return b(e).toString(`hex`, t, n);
	}
	function C(e, t, n, r, i) {
		return b(e).write(t, n, r, i);
	}
	function w(e, t) {
		return b(e).readDoubleBE(t);
	}
	function T(e, t) {
		return b(e).readDoubleLE(t);
	}
	function E(e, t) {
		return b(e).readFloatBE(t);
	}
	function D(e, t) {
		return b(e).readFloatLE(t);
	}
	function O(e, t) {
		return b(e).readInt32BE(t);
	}
	function k(e, t) {
		return b(e).readInt32LE(t);
	}
	function A(e, t) {
		return b(e).readUInt32BE(t);
	}
	function j(e, t) {
		return b(e).readUInt32LE(t);
	}
	function M(e, t, n) {
		return b(e).writeDoubleBE(t, n);
	}
	function N(e, t, n) {
		return b(e).writeDoubleLE(t, n);
	}
	function P(e, t, n) {
		return b(e).writeFloatBE(t, n);
	}
	function F(e, t, n) {
		return b(e).writeFloatLE(t, n);
	}
	function I(e, t, n) {
		return b(e).writeInt32BE(t, n);
	}
	function L(e, t, n) {
		return b(e).writeInt32LE(t, n);
	}
	function R(e, t, n) {
		return b(e).writeUInt32BE(t, n);
	}
	function z(e, t, n) {
		return b(e).writeUInt32LE(t, n);
	}
	t.exports = {
		isBuffer: n,
		isEncoding: r,
		alloc: i,
		allocUnsafe: a,
		allocUnsafeSlow: o,
		byteLength: s,
		compare: c,
		concat: l,
		copy: u,
		equals: d,
		fill: f,
		from: p,
		includes: m,
		indexOf: h,
		lastIndexOf: g,
		swap16: _,
		swap32: v,
		swap64: y,
		toBuffer: b,
		toString: x,
		toHex: S,
		write: C,
		readDoubleBE: w,
		readDoubleLE: T,
		readFloatBE: E,
		readFloatLE: D,
		readInt32BE: O,
		readInt32LE: k,
		readUInt32BE: A,
		readUInt32LE: j,
		writeDoubleBE: M,
		writeDoubleLE: N,
		writeFloatBE: P,
		writeFloatLE: F,
		writeInt32BE: I,
		writeInt32LE: L,
		writeUInt32BE: R,
		writeUInt32LE: z
	};
})), Xn = n(((e, t) => {
	let n = Yn();
	t.exports = class {
		constructor(e) {
			this.encoding = e;
		}
		get remaining() {
			return 0;
		}
		decode(e) {
			return n.toString(e, this.encoding);
		}
		flush() {
			return ``;
		}
	};
})), Zn = n(((e, t) => {
	let n = Yn();
	t.exports = class {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(e) {
			if (e.byteLength === 0) return ``;
			if (this.bytesNeeded === 0 && r(e, 0) === 0) return this.bytesSeen = i(e), n.toString(e, `utf8`);
			let t = ``, a = 0;
			if (this.bytesNeeded > 0) {
				for (; a < e.byteLength;) {
					let n = e[a];
					if (n < this.lowerBoundary || n > this.upperBoundary) {
						t += `�`, this._reset();
						break;
					}
					if (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | n & 63, this.bytesSeen++, a++, this.bytesSeen === this.bytesNeeded) {
						t += String.fromCodePoint(this.codePoint), this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return t;
			}
			let o = r(e, a), s = e.byteLength - o;
			s > a && (t += n.toString(e, `utf8`, a, s));
			for (let n = s; n < e.byteLength; n++) {
				let r = e[n];
				this.bytesNeeded === 0 ? r <= 127 ? (this.bytesSeen = 0, t += String.fromCharCode(r)) : r >= 194 && r <= 223 ? (this.bytesNeeded = 2, this.bytesSeen = 1, this.codePoint = r & 31) : r >= 224 && r <= 239 ? (r === 224 ? this.lowerBoundary = 160 : r === 237 && (this.upperBoundary = 159), this.bytesNeeded = 3, this.bytesSeen = 1, this.codePoint = r & 15) : r >= 240 && r <= 244 ? (r === 240 ? this.lowerBoundary = 144 : r === 244 && (this.upperBoundary = 143), this.bytesNeeded = 4, this.bytesSeen = 1, this.codePoint = r & 7) : (this.bytesSeen = 1, t += `�`) : r < this.lowerBoundary || r > this.upperBoundary ? (t += `�`, n--, this._reset()) : (this.lowerBoundary = 128, this.upperBoundary = 191, this.codePoint = this.codePoint << 6 | r & 63, this.bytesSeen++, this.bytesSeen === this.bytesNeeded && (t += String.fromCodePoint(this.codePoint), this._reset()));
			}
			return t;
		}
		flush() {
			let e = this.bytesNeeded > 0 ? `�` : ``;
			return this._reset(), e;
		}
		_reset() {
			this.codePoint = 0, this.bytesNeeded = 0, this.bytesSeen = 0, this.lowerBoundary = 128, this.upperBoundary = 191;
		}
	};
	function r(e, t) {
		let n = e.byteLength;
		if (n <= t) return 0;
		let r = Math.max(t, n - 4), i = n - 1;
		for (; i > r && (e[i] & 192) == 128;) i--;
		if (i < t) return 0;
		let a = e[i], o;
		if (a <= 127) return 0;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 0;
		let s = n - i;
		return s < o ? s : 0;
	}
	function i(e) {
		let t = e.byteLength;
		if (t === 0) return 0;
		let n = e[t - 1];
		if (n <= 127) return 0;
		if ((n & 192) != 128) return 1;
		let r = Math.max(0, t - 4), i = t - 2;
		for (; i >= r && (e[i] & 192) == 128;) i--;
		if (i < 0) return 1;
		let a = e[i], o;
		if (a >= 194 && a <= 223) o = 2;
		else if (a >= 224 && a <= 239) o = 3;
		else if (a >= 240 && a <= 244) o = 4;
		else return 1;
		if (t - i !== o) return 1;
		if (o >= 3) {
			let t = e[i + 1];
			if (a === 224 && t < 160 || a === 237 && t > 159 || a === 240 && t < 144 || a === 244 && t > 143) return 1;
		}
		return 0;
	}
})), Qn = n(((e, t) => {
	let n = Xn(), r = Zn();
	t.exports = class {
		constructor(e = `utf8`) {
			switch (this.encoding = i(e), this.encoding) {
				case `utf8`:
					this.decoder = new r();
					break;
				case `utf16le`:
				case `base64`: throw Error(`Unsupported encoding: ` + this.encoding);
				default: this.decoder = new n(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(e) {
			return typeof e == `string` ? e : this.decoder.decode(e);
		}
		write(e) {
			return this.push(e);
		}
		end(e) {
			let t = ``;
			return e && (t = this.push(e)), t += this.decoder.flush(), t;
		}
	};
	function i(e) {
		switch (e = e.toLowerCase(), e) {
			case `utf8`:
			case `utf-8`: return `utf8`;
			case `ucs2`:
			case `ucs-2`:
			case `utf16le`:
			case `utf-16le`: return `utf16le`;
			case `latin1`:
			case `binary`: return `latin1`;
			case `base64`:
			case `ascii`:
			case `hex`: return e;
			default: throw Error(`Unknown encoding: ` + e);
		}
	}
})), $n = n(((e, t) => {
	t.exports = class e extends Error {
		constructor(t, n, r = e) {
			super(t), this.code = n, Error.captureStackTrace && Error.captureStackTrace(this, r);
		}
		static isStreamDestroyed(e) {
			return e && e.code === `STREAM_DESTROYED`;
		}
		static isPrematureClose(e) {
			return e && e.code === `PREMATURE_CLOSE`;
		}
		static isAborted(e) {
			return e && e.code === `ABORTED`;
		}
		static isBadArgument(e) {
			return e && e.code === `BAD_ARGUMENT`;
		}
		get name() {
			return `StreamError`;
		}
		static STREAM_DESTROYED() {
			return new e(`Stream was destroyed`, `STREAM_DESTROYED`, e.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(t = `Premature close`) {
			return new e(t, `PREMATURE_CLOSE`, e.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new e(`Stream aborted`, `ABORTED`, e.ABORTED);
		}
		static BAD_ARGUMENT(t = `Bad argument`) {
			return new e(t, `BAD_ARGUMENT`, e.BAD_ARGUMENT);
		}
	};
})), er = n(((e, t) => {
	let { EventEmitter: n } = Kn(), r = Jn(), i = Qn(), a = $n(), o = typeof queueMicrotask > `u` ? (e) => global.process.nextTick(e) : queueMicrotask, s = 536870910, c = 1024, l = 2048, u = 16384, d = 32768, f = 131072, p = 536805375, m = 536870143, h = 536838143, g = 536739839, _ = 2 << 18, v = 4 << 18, y = 8 << 18, b = 32 << 18, x = 64 << 18, S = 128 << 18, C = 512 << 18, w = 1024 << 18, T = 503316479, E = 268435455, D = 262160, O = 8404992, k = 8405006, A = 33587200, j = 33587215, M = 16527, N = 270794767, P = Symbol.asyncIterator || Symbol(`asyncIterator`);
	var F = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapWritable: i, byteLength: a, byteLengthWritable: o } = {}) {
			this.stream = e, this.queue = new r(), this.highWaterMark = t, this.buffered = 0, this.error = null, this.pipeline = null, this.drains = null, this.byteLength = o || a || Ce, this.map = i || n, this.afterWrite = H.bind(this), this.afterUpdateNextTick = G.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & C);
		}
		get ended() {
			return !!(this.stream._duplexState & b);
		}
		push(e) {
			return this.stream._duplexState & 142606350 ? !1 : (this.map !== null && (e = this.map(e)), this.buffered += this.byteLength(e), this.queue.push(e), this.buffered < this.highWaterMark ? (this.stream._duplexState |= y, !0) : (this.stream._duplexState |= 6291456, !1));
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 534773759), e;
		}
		end(e) {
			typeof e == `function` ? this.stream.once(`finish`, e) : e != null && this.push(e), this.stream._duplexState = (this.stream._duplexState | C) & 535822335;
		}
		autoBatch(e, t) {
			let n = [], r = this.stream;
			for (n.push(e); (r._duplexState & N) == 2359296;) n.push(r._writableState.shift());
			if (r._duplexState & 15) return t(null);
			r._writev(n, t);
		}
		update() {
			let e = this.stream;
			e._duplexState |= _;
			do {
				for (; (e._duplexState & N) == y;) {
					let t = this.shift();
					e._duplexState |= 67371008, e._write(t, this.afterWrite);
				}
				e._duplexState & 1310720 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536346623;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 144965647) == C ? (e._duplexState |= 262144, e._final(B.bind(this))) : (e._duplexState & 14) == 4 ? e._duplexState & A || (e._duplexState |= D, e._destroy(V.bind(this))) : (e._duplexState & j) == 1 && (e._duplexState = (e._duplexState | D) & s, e._open(te.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & S ? (this.stream._duplexState &= T, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 35127311) == v ? this.update() : this.updateNextTick();
		}
		updateNextTick() {
			this.stream._duplexState & S || (this.stream._duplexState |= S, this.stream._duplexState & _ || o(this.afterUpdateNextTick));
		}
	}, I = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapReadable: i, byteLength: a, byteLengthReadable: o } = {}) {
			this.stream = e, this.queue = new r(), this.highWaterMark = t === 0 ? 1 : t, this.buffered = 0, this.readAhead = t > 0, this.error = null, this.pipeline = null, this.byteLength = o || a || Ce, this.map = i || n, this.pipeTo = null, this.afterRead = U.bind(this), this.afterUpdateNextTick = W.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & c);
		}
		get ended() {
			return !!(this.stream._duplexState & u);
		}
		pipe(e, t) {
			if (this.pipeTo !== null) throw a.BAD_ARGUMENT(`Can only pipe to one destination`);
			if (typeof t != `function` && (t = null), this.stream._duplexState |= 512, this.pipeTo = e, this.pipeline = new R(this.stream, e, t), t && this.stream.on(`error`, we), me(e)) e._writableState.pipeline = this.pipeline, t && e.on(`error`, we), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			else {
				let t = this.pipeline.done.bind(this.pipeline, e), n = this.pipeline.done.bind(this.pipeline, e, null);
				e.on(`error`, t), e.on(`close`, n), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			}
			e.on(`drain`, z.bind(this)), this.stream.emit(`piping`, e), e.emit(`pipe`, this.stream);
		}
		push(e) {
			let t = this.stream;
			return e === null ? (this.highWaterMark = 0, t._duplexState = (t._duplexState | c) & 536805311, !1) : this.map !== null && (e = this.map(e), e === null) ? (t._duplexState &= p, this.buffered < this.highWaterMark) : (this.buffered += this.byteLength(e), this.queue.push(e), t._duplexState = (t._duplexState | 128) & p, this.buffered < this.highWaterMark);
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 536862591), e;
		}
		unshift(e) {
			let t = [this.map === null ? e : this.map(e)];
			for (; this.buffered > 0;) t.push(this.shift());
			for (let e = 0; e < t.length - 1; e++) {
				let n = t[e];
				this.buffered += this.byteLength(n), this.queue.push(n);
			}
			this.push(t[t.length - 1]);
		}
		read() {
			let e = this.stream;
			if ((e._duplexState & M) == 128) {
				let t = this.shift();
				return this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= m), e._duplexState & l && e.emit(`data`, t), t;
			}
			return this.readAhead === !1 && (e._duplexState |= f, this.updateNextTick()), null;
		}
		drain() {
			let e = this.stream;
			for (; (e._duplexState & M) == 128 && e._duplexState & 768;) {
				let t = this.shift();
				this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= m), e._duplexState & l && e.emit(`data`, t);
			}
		}
		update() {
			let e = this.stream;
			e._duplexState |= 32;
			do {
				for (this.drain(); this.buffered < this.highWaterMark && (e._duplexState & 214047) == f;) e._duplexState |= 65552, e._read(this.afterRead), this.drain();
				(e._duplexState & 12431) == 4224 && (e._duplexState |= 8192, e.emit(`readable`)), e._duplexState & 80 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536870879;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 1167) == c && (e._duplexState = (e._duplexState | u) & 536869887, e.emit(`end`), (e._duplexState & k) == O && (e._duplexState |= 4), this.pipeTo !== null && this.pipeTo.end()), (e._duplexState & 14) == 4 ? e._duplexState & A || (e._duplexState |= D, e._destroy(V.bind(this))) : (e._duplexState & j) == 1 && (e._duplexState = (e._duplexState | D) & s, e._open(te.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & d ? (this.stream._duplexState &= h, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 32879) == 64 ? this.update() : this.updateNextTick();
		}
		updateNextTickIfOpen() {
			this.stream._duplexState & 32769 || (this.stream._duplexState |= d, this.stream._duplexState & 32 || o(this.afterUpdateNextTick));
		}
		updateNextTick() {
			this.stream._duplexState & d || (this.stream._duplexState |= d, this.stream._duplexState & 32 || o(this.afterUpdateNextTick));
		}
	}, L = class {
		constructor(e) {
			this.data = null, this.afterTransform = ne.bind(e), this.afterFinal = null;
		}
	}, R = class {
		constructor(e, t, n) {
			this.from = e, this.to = t, this.afterPipe = n, this.error = null, this.pipeToFinished = !1;
		}
		finished() {
			this.pipeToFinished = !0;
		}
		done(e, t) {
			t && (this.error = t), e === this.to && (this.to = null, this.from !== null) ? this.from._duplexState & u && this.pipeToFinished || this.from.destroy(this.error || a.PREMATURE_CLOSE(`Writable stream closed`)) : e === this.from && (this.from = null, this.to !== null) ? e._duplexState & u || this.to.destroy(this.error || a.PREMATURE_CLOSE(`Readable stream closed`)) : (this.afterPipe !== null && this.afterPipe(this.error), this.to = this.from = this.afterPipe = null);
		}
	};
	function z() {
		this.stream._duplexState |= 512, this.updateCallback();
	}
	function B(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 14 || (t._duplexState |= b, t.emit(`finish`)), (t._duplexState & k) == O && (t._duplexState |= 4), t._duplexState &= 402391039, t._duplexState & _ ? this.updateNextTick() : this.update();
	}
	function V(e) {
		let t = this.stream;
		!e && !a.isStreamDestroyed(this.error) && (e = this.error), e && t.emit(`error`, e), t._duplexState |= 8, t.emit(`close`);
		let n = t._readableState, r = t._writableState;
		if (n !== null && n.pipeline !== null && n.pipeline.done(t, e), r !== null) {
			for (; r.drains !== null && r.drains.length > 0;) r.drains.shift().resolve(!1);
			r.pipeline !== null && r.pipeline.done(t, e);
		}
	}
	function H(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState &= 469499903, this.drains !== null && ee(this.drains), (t._duplexState & 6553615) == 4194304 && (t._duplexState &= 532676607, (t._duplexState & x) == x && t.emit(`drain`)), this.updateCallback();
	}
	function U(e) {
		e && this.stream.destroy(e), this.stream._duplexState &= 536870895, this.readAhead === !1 && !(this.stream._duplexState & 256) && (this.stream._duplexState &= g), this.updateCallback();
	}
	function W() {
		this.stream._duplexState & 32 || (this.stream._duplexState &= h, this.update());
	}
	function G() {
		this.stream._duplexState & _ || (this.stream._duplexState &= T, this.update());
	}
	function ee(e) {
		for (let t = 0; t < e.length; t++) --e[t].writes === 0 && (e.shift().resolve(!0), t--);
	}
	function te(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 4 || (t._duplexState & 17423 || (t._duplexState |= 64), t._duplexState & 142606351 || (t._duplexState |= v), t.emit(`open`)), t._duplexState &= 536608751, t._writableState !== null && t._writableState.updateCallback(), t._readableState !== null && t._readableState.updateCallback();
	}
	function ne(e, t) {
		t != null && this.push(t), this._writableState.afterWrite(e);
	}
	function re(e) {
		this._readableState !== null && (e === `data` && (this._duplexState |= 133376, this._readableState.updateNextTick()), e === `readable` && (this._duplexState |= 4096, this._readableState.updateNextTick())), this._writableState !== null && e === `drain` && (this._duplexState |= x, this._writableState.updateNextTick());
	}
	var ie = class extends n {
		constructor(e) {
			super(), this._duplexState = 0, this._readableState = null, this._writableState = null, e && (e.open && (this._open = e.open), e.destroy && (this._destroy = e.destroy), e.predestroy && (this._predestroy = e.predestroy), e.signal && e.signal.addEventListener(`abort`, Te.bind(this))), this.on(`newListener`, re);
		}
		_open(e) {
			e(null);
		}
		_destroy(e) {
			e(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null || void 0;
		}
		get writable() {
			return this._writableState !== null || void 0;
		}
		get destroyed() {
			return !!(this._duplexState & 8);
		}
		get destroying() {
			return !!(this._duplexState & 14);
		}
		destroy(e) {
			this._duplexState & 14 || (e ||= a.STREAM_DESTROYED(), this._duplexState = (this._duplexState | 4) & 535822271, this._readableState !== null && (this._readableState.highWaterMark = 0, this._readableState.error = e), this._writableState !== null && (this._writableState.highWaterMark = 0, this._writableState.error = e), this._duplexState |= 2, this._predestroy(), this._duplexState &= 536870909, this._readableState !== null && this._readableState.updateNextTick(), this._writableState !== null && this._writableState.updateNextTick());
		}
	}, ae = class e extends ie {
		constructor(e) {
			super(e), this._duplexState |= 8519681, this._readableState = new I(this, e), e && (this._readableState.readAhead === !1 && (this._duplexState &= g), e.read && (this._read = e.read), e.eagerOpen && this._readableState.updateNextTick(), e.encoding && this.setEncoding(e.encoding));
		}
		static deferred(e, t) {
			let n = new le(t);
			return e().then((e) => {
				if (e === null) return n.end();
				n.destroying || K(e, n, we);
			}).catch((e) => n.destroy(e)), n;
		}
		setEncoding(e) {
			let t = new i(e), n = this._readableState.map || fe;
			return this._readableState.map = r, this;
			function r(e) {
				let r = t.push(e);
				return r === `` && (e.byteLength !== 0 || t.remaining > 0) ? null : n(r);
			}
		}
		_read(e) {
			e(null);
		}
		pipe(e, t) {
			return this._readableState.updateNextTick(), this._readableState.pipe(e, t), e;
		}
		read() {
			return this._readableState.updateNextTick(), this._readableState.read();
		}
		push(e) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.push(e);
		}
		unshift(e) {
			return this._readableState.updateNextTickIfOpen(), this._readableState.unshift(e);
		}
		resume() {
			return this._duplexState |= 131328, this._readableState.updateNextTick(), this;
		}
		pause() {
			return this._duplexState &= this._readableState.readAhead === !1 ? 536739583 : 536870655, this;
		}
		static _fromAsyncIterator(t, n) {
			let r, i = new e({
				...n,
				read(e) {
					t.next().then(a).then(e.bind(null, null)).catch(e);
				},
				predestroy() {
					r = t.return();
				},
				destroy(e) {
					if (!r) return e(null);
					r.then(e.bind(null, null)).catch(e);
				}
			});
			return i;
			function a(e) {
				e.done ? i.push(null) : i.push(e.value);
			}
		}
		static from(t, n) {
			if (be(t)) return t;
			if (t[P]) return this._fromAsyncIterator(t[P](), n);
			Array.isArray(t) || (t = t === void 0 ? [] : [t]);
			let r = 0;
			return new e({
				...n,
				read(e) {
					this.push(r === t.length ? null : t[r++]), e(null);
				}
			});
		}
		static isBackpressured(e) {
			return !!(e._duplexState & 17422) || e._readableState.buffered >= e._readableState.highWaterMark;
		}
		static isPaused(e) {
			return !(e._duplexState & 256);
		}
		[P]() {
			let e = this, t = null, n = null, r = null;
			return this.on(`error`, (e) => {
				t = e;
			}), this.on(`readable`, i), this.on(`close`, o), {
				[P]() {
					return this;
				},
				next() {
					return new Promise(function(t, i) {
						n = t, r = i;
						let a = e.read();
						a === null ? e._duplexState & 8 && s(null) : s(a);
					});
				},
				return() {
					return c(null);
				},
				throw(e) {
					return c(e);
				}
			};
			function i() {
				n !== null && s(e.read());
			}
			function o() {
				n !== null && s(null);
			}
			function s(i) {
				r !== null && (t ? r(t) : i === null && !(e._duplexState & u) ? r(a.STREAM_DESTROYED()) : n({
					value: i,
					done: i === null
				}), r = n = null);
			}
			function c(t) {
				return e.destroy(t), new Promise((n, r) => {
					if (e._duplexState & 8) return n({
						value: void 0,
						done: !0
					});
					e.once(`close`, function() {
						t ? r(t) : n({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	}, oe = class extends ie {
		constructor(e) {
			super(e), this._duplexState |= 16385, this._writableState = new F(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final), e.eagerOpen && this._writableState.updateNextTick());
		}
		cork() {
			this._duplexState |= w;
		}
		uncork() {
			this._duplexState &= E, this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		static isBackpressured(e) {
			return !!(e._duplexState & 146800654);
		}
		static drained(e) {
			if (e.destroyed) return Promise.resolve(!1);
			let t = e._writableState, n = (Ee(e) ? Math.min(1, t.queue.length) : t.queue.length) + (e._duplexState & 67108864 ? 1 : 0);
			return n === 0 ? Promise.resolve(!0) : (t.drains === null && (t.drains = []), new Promise((e) => {
				t.drains.push({
					writes: n,
					resolve: e
				});
			}));
		}
		write(e) {
			return this._writableState.updateNextTick(), this._writableState.push(e);
		}
		end(e) {
			return this._writableState.updateNextTick(), this._writableState.end(e), this;
		}
	}, se = class extends ae {
		constructor(e) {
			super(e), this._duplexState = 1 | this._duplexState & f, this._writableState = new F(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final));
		}
		cork() {
			this._duplexState |= w;
		}
		uncork() {
			this._duplexState &= E, this._writableState.updateNextTick();
		}
		_writev(e, t) {
			t(null);
		}
		_write(e, t) {
			this._writableState.autoBatch(e, t);
		}
		_final(e) {
			e(null);
		}
		write(e) {
			return this._writableState.updateNextTick(), this._writableState.push(e);
		}
		end(e) {
			return this._writableState.updateNextTick(), this._writableState.end(e), this;
		}
	}, ce = class extends se {
		constructor(e) {
			super(e), this._transformState = new L(this), e && (e.transform && (this._transform = e.transform), e.flush && (this._flush = e.flush));
		}
		_write(e, t) {
			this._readableState.buffered >= this._readableState.highWaterMark ? this._transformState.data = e : this._transform(e, this._transformState.afterTransform);
		}
		_read(e) {
			if (this._transformState.data !== null) {
				let t = this._transformState.data;
				this._transformState.data = null, e(null), this._transform(t, this._transformState.afterTransform);
			} else e(null);
		}
		destroy(e) {
			super.destroy(e), this._transformState.data !== null && (this._transformState.data = null, this._transformState.afterTransform());
		}
		_transform(e, t) {
			t(null, e);
		}
		_flush(e) {
			e(null);
		}
		_final(e) {
			this._transformState.afterFinal = e, this._flush(ue.bind(this));
		}
	}, le = class extends ce {};
	function ue(e, t) {
		let n = this._transformState.afterFinal;
		if (e) return n(e);
		t != null && this.push(t), this.push(null), n(null);
	}
	function de(...e) {
		return new Promise((t, n) => K(...e, (e) => {
			if (e) return n(e);
			t();
		}));
	}
	function K(e, ...t) {
		let n = Array.isArray(e) ? [...e, ...t] : [e, ...t], r = n.length && typeof n[n.length - 1] == `function` ? n.pop() : null;
		if (n.length < 2) throw a.BAD_ARGUMENT(`Pipeline requires at least 2 streams`);
		let i = n[0], o = null, s = null;
		for (let e = 1; e < n.length; e++) o = n[e], me(i) ? i.pipe(o, l) : (c(i, !0, e > 1, l), i.pipe(o)), i = o;
		if (r) {
			let e = !1, t = me(o) || !!(o._writableState && o._writableState.autoDestroy);
			o.on(`error`, (e) => {
				s === null && (s = e);
			}), o.on(`finish`, () => {
				e = !0, t || r(s);
			}), t && o.on(`close`, () => r(s || (e ? null : a.PREMATURE_CLOSE())));
		}
		return o;
		function c(e, t, n, r) {
			e.on(`error`, r), e.on(`close`, i);
			function i() {
				if (t && e._readableState && !e._readableState.ended || n && e._writableState && !e._writableState.ended) return r(a.PREMATURE_CLOSE());
			}
		}
		function l(e) {
			if (e && !s) {
				s = e;
				for (let t of n) t.destroy(e);
			}
		}
	}
	function fe(e) {
		return e;
	}
	function pe(e) {
		return !!e._readableState || !!e._writableState;
	}
	function me(e) {
		return typeof e._duplexState == `number` && pe(e);
	}
	function he(e) {
		return !!e._readableState && e._readableState.ending;
	}
	function ge(e) {
		return !!e._readableState && e._readableState.ended;
	}
	function _e(e) {
		return !!e._writableState && e._writableState.ending;
	}
	function ve(e) {
		return !!e._writableState && e._writableState.ended;
	}
	function ye(e, t = {}) {
		let n = e._readableState && e._readableState.error || e._writableState && e._writableState.error;
		return !t.all && a.isStreamDestroyed(n) ? null : n;
	}
	function be(e) {
		return me(e) && e.readable;
	}
	function xe(e) {
		return (e._duplexState & 1) != 1 || (e._duplexState & 4) == 4 || !!(e._duplexState & A);
	}
	function Se(e) {
		return typeof e == `object` && !!e && typeof e.byteLength == `number`;
	}
	function Ce(e) {
		return Se(e) ? e.byteLength : 1024;
	}
	function we() {}
	function Te() {
		this.destroy(a.ABORTED());
	}
	function Ee(e) {
		return e._writev !== oe.prototype._writev && e._writev !== se.prototype._writev;
	}
	t.exports = {
		pipeline: K,
		pipelinePromise: de,
		isStream: pe,
		isStreamx: me,
		isEnding: he,
		isEnded: ge,
		isFinishing: _e,
		isFinished: ve,
		isDisturbed: xe,
		getStreamError: ye,
		Stream: ie,
		Writable: oe,
		Readable: ae,
		Duplex: se,
		Transform: ce,
		PassThrough: le
	};
})), tr = n(((e) => {
	let t = Yn(), n = t.from([
		117,
		115,
		116,
		97,
		114,
		0
	]), r = t.from([48, 48]), i = t.from([
		117,
		115,
		116,
		97,
		114,
		32
	]), a = t.from([32, 0]);
	e.decodeLongPath = function(e, t) {
		return v(e, 0, e.length, t);
	}, e.encodePax = function(e) {
		let n = ``;
		e.name && (n += y(` path=` + e.name + `
`)), e.linkname && (n += y(` linkpath=` + e.linkname + `
`));
		let r = e.pax;
		if (r) for (let e in r) n += y(` ` + e + `=` + r[e] + `
`);
		return t.from(n);
	}, e.decodePax = function(e) {
		let n = {};
		for (; e.length;) {
			let r = 0;
			for (; r < e.length && e[r] !== 32;) r++;
			let i = parseInt(t.toString(e.subarray(0, r)), 10);
			if (!i) return n;
			let a = t.toString(e.subarray(r + 1, i - 1)), o = a.indexOf(`=`);
			if (o === -1) return n;
			n[a.slice(0, o)] = a.slice(o + 1), e = e.subarray(i);
		}
		return n;
	}, e.encode = function(e) {
		let i = t.alloc(512), a = e.name, o = ``;
		if (e.typeflag === 5 && a[a.length - 1] !== `/` && (a += `/`), t.byteLength(a) !== a.length) return null;
		for (; t.byteLength(a) > 100;) {
			let e = a.indexOf(`/`);
			if (e === -1) return null;
			o += o ? `/` + a.slice(0, e) : a.slice(0, e), a = a.slice(e + 1);
		}
		return t.byteLength(a) > 100 || t.byteLength(o) > 155 || e.linkname && t.byteLength(e.linkname) > 100 ? null : (t.write(i, a), t.write(i, p(e.mode & 4095, 6), 100), t.write(i, p(e.uid, 6), 108), t.write(i, p(e.gid, 6), 116), h(e.size, i, 124), t.write(i, p(e.mtime.getTime() / 1e3 | 0, 11), 136), i[156] = 48 + u(e.type), e.linkname && t.write(i, e.linkname, 157), t.copy(n, i, 257), t.copy(r, i, 263), e.uname && t.write(i, e.uname, 265), e.gname && t.write(i, e.gname, 297), t.write(i, p(e.devmajor || 0, 6), 329), t.write(i, p(e.devminor || 0, 6), 337), o && t.write(i, o, 345), t.write(i, p(f(i), 6), 148), i);
	}, e.decode = function(e, t, n) {
		let r = e[156] === 0 ? 0 : e[156] - 48, i = v(e, 0, 100, t), a = _(e, 100, 8), c = _(e, 108, 8), u = _(e, 116, 8), d = _(e, 124, 12), p = _(e, 136, 12), m = l(r), h = e[157] === 0 ? null : v(e, 157, 100, t), g = v(e, 265, 32), y = v(e, 297, 32), b = _(e, 329, 8), x = _(e, 337, 8), S = f(e);
		if (S === 256) return null;
		if (S !== _(e, 148, 8)) throw Error(`Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?`);
		if (o(e)) e[345] && (i = v(e, 345, 155, t) + `/` + i);
		else if (!s(e) && !n) throw Error(`Invalid tar header: unknown format.`);
		return r === 0 && i && i[i.length - 1] === `/` && (r = 5), {
			name: i,
			mode: a,
			uid: c,
			gid: u,
			size: d,
			byteOffset: 0,
			mtime: /* @__PURE__ */ new Date(1e3 * p),
			type: m,
			linkname: h,
			uname: g,
			gname: y,
			devmajor: b,
			devminor: x,
			pax: null
		};
	};
	function o(e) {
		return t.equals(n, e.subarray(257, 263));
	}
	function s(e) {
		return t.equals(i, e.subarray(257, 263)) && t.equals(a, e.subarray(263, 265));
	}
	function c(e, t, n) {
		return typeof e == `number` ? (e = ~~e, e >= t ? t : e >= 0 || (e += t, e >= 0) ? e : 0) : n;
	}
	function l(e) {
		switch (e) {
			case 0: return `file`;
			case 1: return `link`;
			case 2: return `symlink`;
			case 3: return `character-device`;
			case 4: return `block-device`;
			case 5: return `directory`;
			case 6: return `fifo`;
			case 7: return `contiguous-file`;
			case 72: return `pax-header`;
			case 55: return `pax-global-header`;
			case 27: return `gnu-long-link-path`;
			case 28:
			case 30: return `gnu-long-path`;
		}
		return null;
	}
	function u(e) {
		switch (e) {
			case `file`: return 0;
			case `link`: return 1;
			case `symlink`: return 2;
			case `character-device`: return 3;
			case `block-device`: return 4;
			case `directory`: return 5;
			case `fifo`: return 6;
			case `contiguous-file`: return 7;
			case `pax-header`: return 72;
		}
		return 0;
	}
	function d(e, t, n, r) {
		for (; n < r; n++) if (e[n] === t) return n;
		return r;
	}
	function f(e) {
		let t = 256;
		for (let n = 0; n < 148; n++) t += e[n];
		for (let n = 156; n < 512; n++) t += e[n];
		return t;
	}
	function p(e, t) {
		return e = e.toString(8), e.length > t ? `7777777777777777777`.slice(0, t) + ` ` : `0000000000000000000`.slice(0, t - e.length) + e + ` `;
	}
	function m(e, t, n) {
		t[n] = 128;
		for (let r = 11; r > 0; r--) t[n + r] = e & 255, e = Math.floor(e / 256);
	}
	function h(e, n, r) {
		e.toString(8).length > 11 ? m(e, n, r) : t.write(n, p(e, 11), r);
	}
	function g(e) {
		let t;
		if (e[0] === 128) t = !0;
		else if (e[0] === 255) t = !1;
		else return null;
		let n = [], r;
		for (r = e.length - 1; r > 0; r--) {
			let i = e[r];
			t ? n.push(i) : n.push(255 - i);
		}
		let i = 0, a = n.length;
		for (r = 0; r < a; r++) i += n[r] * 256 ** r;
		return t ? i : -1 * i;
	}
	function _(e, n, r) {
		if (e = e.subarray(n, n + r), n = 0, e[n] & 128) return g(e);
		{
			for (; n < e.length && e[n] === 32;) n++;
			let r = c(d(e, 32, n, e.length), e.length, e.length);
			for (; n < r && e[n] === 0;) n++;
			return r === n ? 0 : parseInt(t.toString(e.subarray(n, r)), 8);
		}
	}
	function v(e, n, r, i) {
		return t.toString(e.subarray(n, d(e, 0, n, n + r)), i);
	}
	function y(e) {
		let n = t.byteLength(e), r = Math.floor(Math.log(n) / Math.log(10)) + 1;
		return n + r >= 10 ** r && r++, n + r + e;
	}
})), nr = n(((e, t) => {
	let { Writable: n, Readable: r, getStreamError: i } = er(), a = Jn(), o = Yn(), s = tr(), c = o.alloc(0);
	var l = class {
		constructor() {
			this.buffered = 0, this.shifted = 0, this.queue = new a(), this._offset = 0;
		}
		push(e) {
			this.buffered += e.byteLength, this.queue.push(e);
		}
		shiftFirst(e) {
			return this.buffered === 0 ? null : this._next(e);
		}
		shift(e) {
			if (e > this.buffered) return null;
			if (e === 0) return c;
			let t = this._next(e);
			if (e === t.byteLength) return t;
			let n = [t];
			for (; (e -= t.byteLength) > 0;) t = this._next(e), n.push(t);
			return o.concat(n);
		}
		_next(e) {
			let t = this.queue.peek(), n = t.byteLength - this._offset;
			if (e >= n) {
				let e = this._offset ? t.subarray(this._offset, t.byteLength) : t;
				return this.queue.shift(), this._offset = 0, this.buffered -= n, this.shifted += n, e;
			}
			return this.buffered -= e, this.shifted += e, t.subarray(this._offset, this._offset += e);
		}
	}, u = class extends r {
		constructor(e, t, n) {
			super(), this.header = t, this.offset = n, this._parent = e;
		}
		_read(e) {
			this.header.size === 0 && this.push(null), this._parent._stream === this && this._parent._update(), e(null);
		}
		_predestroy() {
			this._parent.destroy(i(this));
		}
		_detach() {
			this._parent._stream === this && (this._parent._stream = null, this._parent._missing = p(this.header.size), this._parent._update());
		}
		_destroy(e) {
			this._detach(), e(null);
		}
	}, d = class extends n {
		constructor(e) {
			super(e), e ||= {}, this._buffer = new l(), this._offset = 0, this._header = null, this._stream = null, this._missing = 0, this._longHeader = !1, this._callback = f, this._locked = !1, this._finished = !1, this._pax = null, this._paxGlobal = null, this._gnuLongPath = null, this._gnuLongLinkPath = null, this._filenameEncoding = e.filenameEncoding || `utf-8`, this._allowUnknownFormat = !!e.allowUnknownFormat, this._unlockBound = this._unlock.bind(this);
		}
		_unlock(e) {
			this._locked = !1, e ? (this.destroy(e), this._continueWrite(e)) : this._update();
		}
		_consumeHeader() {
			if (this._locked) return !1;
			this._offset = this._buffer.shifted;
			try {
				this._header = s.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (e) {
				return this._continueWrite(e), !1;
			}
			if (!this._header) return !0;
			switch (this._header.byteOffset = this._buffer.shifted, this._header.type) {
				case `gnu-long-path`:
				case `gnu-long-link-path`:
				case `pax-global-header`:
				case `pax-header`: return this._longHeader = !0, this._missing = this._header.size, this._missing > 4194304 ? (this._continueWrite(Error(`Header exceeds max size`)), !1) : !0;
			}
			return this._locked = !0, this._applyLongHeaders(), this._header.size >= 0 ? this._header.size === 0 || this._header.type === `directory` ? (this.emit(`entry`, this._header, this._createStream(), this._unlockBound), !0) : (this._stream = this._createStream(), this._missing = this._header.size, this.emit(`entry`, this._header, this._stream, this._unlockBound), !0) : (this._continueWrite(Error(`Invalid header`)), !1);
		}
		_applyLongHeaders() {
			this._gnuLongPath &&= (this._header.name = this._gnuLongPath, null), this._gnuLongLinkPath &&= (this._header.linkname = this._gnuLongLinkPath, null), this._pax &&= (this._pax.path && (this._header.name = this._pax.path), this._pax.linkpath && (this._header.linkname = this._pax.linkpath), this._pax.size && (this._header.size = parseInt(this._pax.size, 10)), this._header.pax = this._pax, null);
		}
		_decodeLongHeader(e) {
			switch (this._header.type) {
				case `gnu-long-path`:
					this._gnuLongPath = s.decodeLongPath(e, this._filenameEncoding);
					break;
				case `gnu-long-link-path`:
					this._gnuLongLinkPath = s.decodeLongPath(e, this._filenameEncoding);
					break;
				case `pax-global-header`:
					this._paxGlobal = s.decodePax(e);
					break;
				case `pax-header`: this._pax = this._paxGlobal === null ? s.decodePax(e) : Object.assign({}, this._paxGlobal, s.decodePax(e));
			}
		}
		_consumeLongHeader() {
			this._longHeader = !1, this._missing = p(this._header.size);
			let e = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(e);
			} catch (e) {
				return this._continueWrite(e), !1;
			}
			return !0;
		}
		_consumeStream() {
			let e = this._buffer.shiftFirst(this._missing);
			if (e === null) return !1;
			this._missing -= e.byteLength;
			let t = this._stream.push(e);
			return this._missing === 0 ? (this._stream.push(null), t && this._stream._detach(), t && this._locked === !1) : t;
		}
		_createStream() {
			return new u(this, this._header, this._offset);
		}
		_update() {
			for (; this._buffer.buffered > 0 && !this.destroying;) if (this._missing > 0) {
				if (this._stream !== null) {
					if (this._consumeStream() === !1) return;
					continue;
				}
				if (this._longHeader === !0) {
					if (this._missing > this._buffer.buffered) break;
					if (this._consumeLongHeader() === !1) return !1;
					continue;
				}
				let e = this._buffer.shiftFirst(this._missing);
				e !== null && (this._missing -= e.byteLength);
			} else {
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === !1) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(e) {
			let t = this._callback;
			this._callback = f, t(e);
		}
		_write(e, t) {
			this._callback = t, this._buffer.push(e), this._update();
		}
		_final(e) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0, e(this._finished ? null : Error(`Unexpected end of data`));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(e) {
			this._stream && this._stream.destroy(i(this)), e(null);
		}
		[Symbol.asyncIterator]() {
			let e = null, t = null, n = null, r = null, i = null, a = this;
			return this.on(`entry`, c), this.on(`error`, (t) => {
				e = t;
			}), this.on(`close`, l), {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(s);
				},
				return() {
					return u(null);
				},
				throw(e) {
					return u(e);
				}
			};
			function o(e) {
				if (!i) return;
				let t = i;
				i = null, t(e);
			}
			function s(i, s) {
				if (e) return s(e);
				r ? (i({
					value: r,
					done: !1
				}), r = null) : (t = i, n = s, o(null), a._finished && t && (t({
					value: void 0,
					done: !0
				}), t = n = null));
			}
			function c(e, a, o) {
				i = o, a.on(`error`, f), t ? (t({
					value: a,
					done: !1
				}), t = n = null) : r = a;
			}
			function l() {
				o(e), t &&= (e ? n(e) : t({
					value: void 0,
					done: !0
				}), n = null);
			}
			function u(e) {
				return a.destroy(e), o(e), new Promise((t, n) => {
					if (a.destroyed) return t({
						value: void 0,
						done: !0
					});
					a.once(`close`, function() {
						e ? n(e) : t({
							value: void 0,
							done: !0
						});
					});
				});
			}
		}
	};
	t.exports = function(e) {
		return new d(e);
	};
	function f() {}
	function p(e) {
		return e &= 511, e && 512 - e;
	}
})), rr = n(((t, n) => {
	let r = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		n.exports = e(`fs`).constants || r;
	} catch {
		n.exports = r;
	}
})), ir = n(((e, t) => {
	let { Readable: n, Writable: r, getStreamError: i } = er(), a = Yn(), o = rr(), s = tr(), c = a.alloc(1024);
	var l = class extends r {
		constructor(e, t, n) {
			super({
				mapWritable: m,
				eagerOpen: !0
			}), this.written = 0, this.header = t, this._callback = n, this._linkname = null, this._isLinkname = t.type === `symlink` && !t.linkname, this._isVoid = t.type !== `file` && t.type !== `contiguous-file`, this._finished = !1, this._pack = e, this._openCallback = null, this._pack._stream === null ? this._pack._stream = this : this._pack._pending.push(this);
		}
		_open(e) {
			this._openCallback = e, this._pack._stream === this && this._continueOpen();
		}
		_continuePack(e) {
			if (this._callback === null) return;
			let t = this._callback;
			this._callback = null, t(e);
		}
		_continueOpen() {
			this._pack._stream === null && (this._pack._stream = this);
			let e = this._openCallback;
			if (this._openCallback = null, e !== null) {
				if (this._pack.destroying) return e(Error(`pack stream destroyed`));
				if (this._pack._finalized) return e(Error(`pack stream is already finalized`));
				this._pack._stream = this, this._isLinkname || this._pack._encode(this.header), this._isVoid && (this._finish(), this._continuePack(null)), e(null);
			}
		}
		_write(e, t) {
			if (this._isLinkname) return this._linkname = this._linkname ? a.concat([this._linkname, e]) : e, t(null);
			if (this._isVoid) return e.byteLength > 0 ? t(Error(`No body allowed for this entry`)) : t();
			if (this.written += e.byteLength, this._pack.push(e)) return t();
			this._pack._drain = t;
		}
		_finish() {
			this._finished || (this._finished = !0, this._isLinkname && (this.header.linkname = this._linkname ? a.toString(this._linkname, `utf-8`) : ``, this._pack._encode(this.header)), p(this._pack, this.header.size), this._pack._done(this));
		}
		_final(e) {
			if (this.written !== this.header.size) return e(Error(`Size mismatch`));
			this._finish(), e(null);
		}
		_getError() {
			return i(this) || Error(`tar entry destroyed`);
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(e) {
			this._pack._done(this), this._continuePack(this._finished ? null : this._getError()), e();
		}
	}, u = class extends n {
		constructor(e) {
			super(e), this._drain = f, this._finalized = !1, this._finalizing = !1, this._pending = [], this._stream = null;
		}
		entry(e, t, n) {
			if (this._finalized || this.destroying) throw Error(`already finalized or destroyed`);
			typeof t == `function` && (n = t, t = null), n ||= f, e.size && e.type !== `symlink` || (e.size = 0), e.type ||= d(e.mode), e.mode ||= e.type === `directory` ? 493 : 420, e.uid ||= 0, e.gid ||= 0, e.mtime ||= /* @__PURE__ */ new Date(), typeof t == `string` && (t = a.from(t));
			let r = new l(this, e, n);
			return a.isBuffer(t) ? (e.size = t.byteLength, r.write(t), r.end(), r) : (r._isVoid, r);
		}
		finalize() {
			this._stream || this._pending.length > 0 ? this._finalizing = !0 : this._finalized || (this._finalized = !0, this.push(c), this.push(null));
		}
		_done(e) {
			e === this._stream && (this._stream = null, this._finalizing && this.finalize(), this._pending.length && this._pending.shift()._continueOpen());
		}
		_encode(e) {
			if (!e.pax) {
				let t = s.encode(e);
				if (t) {
					this.push(t);
					return;
				}
			}
			this._encodePax(e);
		}
		_encodePax(e) {
			let t = s.encodePax({
				name: e.name,
				linkname: e.linkname,
				pax: e.pax
			}), n = {
				name: `PaxHeader`,
				mode: e.mode,
				uid: e.uid,
				gid: e.gid,
				size: t.byteLength,
				mtime: e.mtime,
				type: `pax-header`,
				linkname: e.linkname && `PaxHeader`,
				uname: e.uname,
				gname: e.gname,
				devmajor: e.devmajor,
				devminor: e.devminor
			};
			this.push(s.encode(n)), this.push(t), p(this, t.byteLength), n.size = e.size, n.type = e.type, this.push(s.encode(n));
		}
		_doDrain() {
			let e = this._drain;
			this._drain = f, e();
		}
		_predestroy() {
			let e = i(this);
			for (this._stream && this._stream.destroy(e); this._pending.length;) {
				let t = this._pending.shift();
				t.destroy(e), t._continueOpen();
			}
			this._doDrain();
		}
		_read(e) {
			this._doDrain(), e();
		}
	};
	t.exports = function(e) {
		return new u(e);
	};
	function d(e) {
		switch (e & o.S_IFMT) {
			case o.S_IFBLK: return `block-device`;
			case o.S_IFCHR: return `character-device`;
			case o.S_IFDIR: return `directory`;
			case o.S_IFIFO: return `fifo`;
			case o.S_IFLNK: return `symlink`;
		}
		return `file`;
	}
	function f() {}
	function p(e, t) {
		t &= 511, t && e.push(c.subarray(0, 512 - t));
	}
	function m(e) {
		return a.isBuffer(e) ? e : a.from(e);
	}
}));
n(((e) => {
	e.extract = nr(), e.pack = ir();
}))(), new Int32Array([
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
var ar = class extends gn {
	constructor(e) {
		super(e), this._format = `zip`, this._module = new Gn(e), this._supportsDirectory = !0, this._supportsSymlink = !0, this._modulePipe();
	}
};
export { h as a, m as i, _ as n, g as r, ar as t };
