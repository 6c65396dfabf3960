function e(e) {
	let t = Object.values(e).filter((e) => typeof e == `number`);
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function t(e, t) {
	return typeof t == `bigint` ? t.toString() : t;
}
var n = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function r(e) {
	return new n(e);
}
function i(e) {
	return e == null;
}
function a(e) {
	let t = +!!e.startsWith(`^`), n = e.endsWith(`$`) ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function o(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function s(e) {
	let t = Object.getOwnPropertyDescriptor(e, `shape`);
	return t?.get ? t.get.raw : t?.value;
}
function c(e) {
	return s(e._zod.def) ?? e._zod.def.shape;
}
function l(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return o(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function u(e, t, n) {
	t in e ? o(e, t, n) : e[t] = n;
}
function d(e, t, n, r) {
	let i = c(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? l(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : u(e, a, r ? r(n.value, a) : n.value));
	}
}
function f(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? l(e, n, () => t[n]) : u(e, n, r.value));
	}
}
function p(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
const m = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function h(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
function ee(e) {
	if (h(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != `function`) return !0;
	let n = t.prototype;
	return h(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function te(e) {
	return ee(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const ne = /* @__PURE__ */ new Set([
	`string`,
	`number`,
	`symbol`
]);
function g(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function re(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function _(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == `string`) return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == `string` ? {
		...t,
		error: () => t.error
	} : t;
}
function ie(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
const ae = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, oe = {
	int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
	uint64: [BigInt(0), BigInt(`18446744073709551615`)]
};
function se(e, t) {
	if (!ee(t)) throw Error(`Invalid input to extend: expected a plain object`);
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = c(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return re(e, p(e._zod.def, { shape: ce(e, t) }));
}
function ce(e, t) {
	let n = {};
	return d(n, e, Reflect.ownKeys(c(e))), f(n, t), n;
}
function v(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function le(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function y(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function b(e) {
	return typeof e == `string` ? e : e?.message;
}
function ue(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function x(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function S(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : b(e.inst?._zod.def?.error?.(e)) ?? b(a?.(e)) ?? b(t?.error?.(e)) ?? b(n.customError?.(e)) ?? b(n.localeError?.(e)) ?? `Invalid input`, s = {};
	for (let t of Object.keys(e)) t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
const de = /[\uD800-\uDBFF]/;
function fe(e) {
	let t = e.length;
	if (!de.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function pe(e) {
	return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function me(...e) {
	let [t, n, r] = e;
	return typeof t == `string` ? {
		message: t,
		code: `custom`,
		input: n,
		inst: r
	} : { ...t };
}
function he(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : _e(e, n, r.value);
	}
}
function C(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function ge(e, t, n) {
	return C(e, t, n, !1);
}
function _e(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : C(this, t, n.bind(this));
		},
		set(e) {
			C(this, t, e);
		}
	});
}
function ve(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let w, T = !1;
const ye = {
	configurable: !0,
	get() {
		T = !0;
	}
};
function E(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && w !== e._zod ? w = void 0 : (w = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, ye);
			let e = T;
			T = !1;
			try {
				let r = n(this);
				return T ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), T ||= e, r;
			} catch (n) {
				throw delete this[t], T ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function be(e, t, n, r) {
	let i = ve(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
var xe;
const D = {
	value: void 0,
	enumerable: !1
};
let Se = `captureStackTrace` in Error ? Error : null;
function Ce(e) {
	let t = Se;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == `number`) {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return Se = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
function O(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			D.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", D);
			} finally {
				D.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), he(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? Ce(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var k = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
(xe = globalThis).__zod_globalConfig ?? (xe.__zod_globalConfig = {});
const A = globalThis.__zod_globalConfig;
function j(e) {
	return e && Object.assign(A, e), A;
}
function we() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, t, 2), e.message;
}
function Te(e) {
	this._zod.message = e;
}
const Ee = {
	get: we,
	set: Te,
	enumerable: !0,
	configurable: !0
}, De = {
	value: void 0,
	enumerable: !1
}, Oe = new WeakSet([Object.prototype, Error.prototype]), M = O(`$ZodError`, (e, t) => {
	e.name = `$ZodError`, De.value = t, Object.defineProperty(e, "issues", De), De.value = void 0, Object.defineProperty(e, "message", Ee);
	let n = Object.getPrototypeOf(e);
	Oe.has(n) || (Oe.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
}, void 0, { Parent: Error }), ke = ((e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new k();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => S(e, o, j())));
			throw m(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
})(M), Ae = ((e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => S(e, o, j())));
			throw m(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
})(M), je = ((e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new k();
	return a.issues.length ? Me(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
})(M);
function Me(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => S(e, n, j()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const Ne = ((e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? Me(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
})(M), Pe = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Fe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
function Ie(e) {
	let t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof e.precision == `number` ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function Le(e) {
	let t = [`Z`];
	e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	let n = `${Ie({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join(`|`)})`, r = e.local ? `${n}|${Ie({ precision: e.precision })}` : n;
	return RegExp(`^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:${r})$`);
}
const Re = /^[\s\S]{0,}$/, ze = /^-?\d+$/, N = /^-?\d+(?:\.\d+)?$/, Be = /^(?:true|false)$/i, P = O(`$ZodCheck`, (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), Ve = (e) => {
	let t = e.value;
	return !i(t) && t.length !== void 0;
}, F = {
	number: `number`,
	bigint: `bigint`,
	object: `date`
}, He = O(`$ZodCheckLessThan`, (e, t) => {
	P.init(e, t);
	let n = F[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: F[typeof r.value] ?? n,
			code: `too_big`,
			maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Ue = O(`$ZodCheckGreaterThan`, (e, t) => {
	P.init(e, t);
	let n = F[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: F[typeof r.value] ?? n,
			code: `too_small`,
			minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), We = O(`$ZodCheckNumberFormat`, (e, t) => {
	P.init(e, t), t.format = t.format || `float64`;
	let n = t.format?.includes(`int`), r = n ? `int` : `number`, [i, a] = ae[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: `invalid_type`,
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: `too_big`,
					maximum: 2 ** 53 - 1,
					note: `Integers must be within the safe integer range.`,
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: `too_small`,
					minimum: -(2 ** 53 - 1),
					note: `Integers must be within the safe integer range.`,
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: `number`,
			input: s,
			code: `too_small`,
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: `number`,
			input: s,
			code: `too_big`,
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), Ge = O(`$ZodCheckMinLength`, (e, t) => {
	var n;
	P.init(e, t), (n = e._zod.def).when ?? (n.when = Ve), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? fe(r) : i) >= t.minimum) return;
		let a = pe(r);
		n.issues.push({
			origin: a,
			code: `too_small`,
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), Ke = O(`$ZodCheckStringFormat`, (e, t) => {
	var n, r;
	P.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), qe = O(`$ZodCheckRegex`, (e, t) => {
	Ke.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `regex`,
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), Je = {
	major: 4,
	minor: 6,
	patch: 7
}, I = O(`$ZodType`, (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Je;
	let r = e._zod.def.checks, i = e._zod.traits.has(`$ZodCheck`) ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = v(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (le(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new k();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (x(t.issues, n, e), i ||= v(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					x(t.issues, n, e), i ||= v(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (v(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new k();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === `backward`) {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new k();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return ge(this, `~standard`, Ze(this));
	},
	set "~standard"(e) {
		C(this, `~standard`, e);
	}
}), Ye = (e, t) => e.issues.length ? { issues: e.issues.map((e) => S(e, t, j())) } : { value: e.value };
async function Xe(e, t) {
	let n = { async: !0 };
	return Ye(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function Ze(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return Ye(r, n);
			} catch {}
			return Xe(e, t);
		},
		vendor: `zod`,
		version: 1
	};
}
const Qe = O(`$ZodString`, (e, t) => {
	I.init(e, t), e._zod.pattern = t.pattern ?? Re, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == `string` || n.issues.push({
			expected: `string`,
			code: `invalid_type`,
			input: n.value,
			inst: e
		}), n;
	};
}), $e = O(`$ZodStringFormat`, (e, t) => {
	Ke.init(e, t), Qe.init(e, t);
}), et = O(`$ZodISODateTime`, (e, t) => {
	t.pattern ??= Le(t), $e.init(e, t);
}), tt = /^[0-9a-zA-Z+/]*={0,2}$/, nt = /^[A-Za-z0-9_-]*$/, rt = O(`$ZodNumber`, (e, t) => {
	I.init(e, t), e._zod.pattern = N, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == `number` ? Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: `number`,
			code: `invalid_type`,
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), it = O(`$ZodNumberFormat`, (e, t) => {
	We.init(e, t), rt.init(e, t);
}), at = O(`$ZodBoolean`, (e, t) => {
	I.init(e, t), e._zod.pattern = Be, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == `boolean` || n.issues.push({
			expected: `boolean`,
			code: `invalid_type`,
			input: i,
			inst: e
		}), n;
	};
}), ot = O(`$ZodUnknown`, (e, t) => {
	I.init(e, t), e._zod.parse = (e) => e;
}), st = O(`$ZodNever`, (e, t) => {
	I.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: `never`,
		code: `invalid_type`,
		input: t.value,
		inst: e
	}), t);
});
function ct(e, t) {
	let n = ue(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
			for (let [t, r] of ue(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, x(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const lt = (e) => Array.isArray(e) ? e.length : -1;
function ut(e, t, n) {
	e.issues.length && t.issues.push(...y(n, e.issues)), t.value[n] = e.value;
}
const dt = O(`$ZodArray`, (e, t) => {
	I.init(e, t);
	let n = A.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: `array`,
			code: `invalid_type`,
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => ut(t, r, e)));
			else if (ut(c, r, e), s && c.issues.length !== 0 && v(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, ct(e, lt);
});
function L(e, t, n, r, i, a) {
	let o = n in r, s = a === `optional`;
	if (o || !s || i !== `optional`) {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...y(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: `invalid_type`,
			expected: `nonoptional`,
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === `defaulted` && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
const ft = [];
function pt(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : ft, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`)) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = ie(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function mt(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (v(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === `__proto__`) {
			u === `never` && s.push(i);
			continue;
		}
		if (u === `never`) {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => L(e, n, i, t, d, f))) : L(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: `unrecognized_keys`,
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const ht = O(`$ZodObject`, (e, t) => {
	I.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, `shape`), i = n?.get ? n.get.raw : t.shape ?? {};
	if (i) {
		let e = () => {
			let n = { ...i };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = i, Object.defineProperty(t, "shape", { get: e });
	}
	let a = r(() => pt(t));
	E(e, `propValues`, (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || o(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let s = h, c = t.catchall, l, u = A.memoizer;
	u?.attach(e), e._zod.parse = (t, n) => {
		l ??= a.value;
		let r = t.value;
		if (!s(r)) return t.issues.push({
			expected: `object`,
			code: `invalid_type`,
			input: r,
			inst: e
		}), t;
		t.value = u ? u.alloc(e, t, {}, n) : {};
		let i = [], o = l.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of l.allKeys) {
			if (d && t.issues.length !== f) {
				if (v(t, f)) break;
				f = t.issues.length;
			}
			if (e === `__proto__`) continue;
			let a = o[e], s = a._zod.optin, c = a._zod.optout, l = a._zod.run({
				value: r[e],
				issues: []
			}, n);
			l instanceof Promise ? i.push(l.then((n) => L(n, t, e, r, s, c))) : L(l, t, e, r, s, c);
		}
		return c ? mt(i, r, t, n, a.value, e, d === !0) : i.length ? Promise.all(i).then(() => t) : t;
	};
});
function gt(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !v(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: `invalid_union`,
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => S(e, r, j())))
	}), t);
}
const _t = O(`$ZodUnion`, (e, t) => {
	I.init(e, t), E(e, `optin`, (e) => e.def.options.some((e) => e._zod.optin === `defaulted`) ? `defaulted` : e.def.options.some((e) => e._zod.optin !== void 0) ? `optional` : void 0), E(e, `optout`, (e) => e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0), E(e, `values`, (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), E(e, `pattern`, (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => a(e.source)).join(`|`)})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => gt(t, r, e, i)) : gt(o, r, e, i);
	};
});
function vt(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
const yt = O(`$ZodDiscriminatedUnion`, (e, t) => {
	t.inclusive = !1, _t.init(e, t);
	let n = e._zod.parse;
	E(e, `propValues`, (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || o(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = s(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let i = r(() => vt(t));
	e._zod.parse = (r, a) => {
		let o = r.value;
		if (!h(o)) return r.issues.push({
			code: `invalid_type`,
			expected: `object`,
			input: o,
			inst: e
		}), r;
		let s = o?.[t.discriminator], c = i.value.get(s);
		return c && (s !== void 0 || a.direction !== `backward`) ? c._zod.run(r, a) : t.unionFallback || a.direction === `backward` ? n(r, a) : (r.issues.push({
			code: `invalid_union`,
			errors: [],
			note: `No matching discriminator`,
			discriminator: t.discriminator,
			options: Array.from(i.value.keys()).filter((e) => i.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), r);
	};
}), bt = O(`$ZodTuple`, (e, t) => {
	I.init(e, t);
	let n = t.items, r = A.memoizer;
	r?.attach(e), e._zod.parse = (i, a) => {
		let o = i.value;
		if (!Array.isArray(o)) return i.issues.push({
			input: o,
			inst: e,
			expected: `tuple`,
			code: `invalid_type`
		}), i;
		i.value = r ? r.alloc(e, i, [], a) : [];
		let s = [], c = xt(n, `optin`), l = xt(n, `optout`);
		if (!t.rest) {
			if (o.length < c) return i.issues.push({
				code: `too_small`,
				minimum: c,
				inclusive: !0,
				input: o,
				inst: e,
				origin: `array`
			}), i;
			o.length > n.length && i.issues.push({
				code: `too_big`,
				maximum: n.length,
				inclusive: !0,
				input: o,
				inst: e,
				origin: `array`
			});
		}
		let u = Array(n.length), d = t.rest ? a?.abortEarly : void 0, f = !1;
		for (let e = 0; e < n.length; e++) {
			let t = n[e]._zod.run({
				value: o[e],
				issues: []
			}, a);
			t instanceof Promise ? s.push(t.then((t) => {
				u[e] = t;
			})) : (u[e] = t, d && !f && t.issues.length && (f = v(t)));
		}
		if (t.rest && !f) {
			let e = n.length - 1, r = o.slice(n.length), c = i.issues.length;
			for (let n of r) {
				if (d && i.issues.length !== c) {
					if (v(i, c)) break;
					c = i.issues.length;
				}
				e++;
				let r = t.rest._zod.run({
					value: n,
					issues: []
				}, a);
				r instanceof Promise ? s.push(r.then((t) => St(t, i, e))) : St(r, i, e);
			}
		}
		return s.length ? Promise.all(s).then(() => Ct(u, i, n, o, l)) : Ct(u, i, n, o, l);
	};
});
function xt(e, t) {
	for (let n = e.length - 1; n >= 0; n--) if (!(t === `optin` ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === `optional`)) return n + 1;
	return 0;
}
function St(e, t, n) {
	e.issues.length && t.issues.push(...y(n, e.issues)), t.value[n] = e.value;
}
function Ct(e, t, n, r, i) {
	for (let a = 0; a < n.length; a++) {
		let o = e[a], s = a < r.length;
		if (!s && a >= i && n[a]._zod.optin === `optional`) {
			t.value.length = a;
			break;
		}
		if (o.issues.length) {
			if (!s && a >= i) {
				t.value.length = a;
				break;
			}
			t.issues.push(...y(a, o.issues));
		}
		t.value[a] = o.value;
	}
	for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === `optional` && t.value[e] === void 0; e--) t.value.length = e;
	return t;
}
const wt = O(`$ZodRecord`, (e, t) => {
	I.init(e, t);
	let n = A.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!ee(a)) return r.issues.push({
			expected: `record`,
			code: `invalid_type`,
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = /* @__PURE__ */ new Set();
			for (let n of s) if (typeof n == `string` || typeof n == `number` || typeof n == `symbol`) {
				if (c.add(typeof n == `number` ? n.toString() : n), n === `__proto__`) continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
				if (s.issues.length) {
					r.issues.push({
						code: `invalid_key`,
						origin: `record`,
						issues: s.issues.map((e) => S(e, i, j())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === `__proto__`) continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...y(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...y(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === `loose`) {
					if (e === `__proto__`) continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: `unrecognized_keys`,
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
				if (typeof n == `string` && N.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === `loose` ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: `invalid_key`,
						origin: `record`,
						issues: l.issues.map((e) => S(e, i, j())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === `__proto__`) continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...y(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...y(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: `unrecognized_keys`,
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Tt = O(`$ZodEnum`, (t, n) => {
	I.init(t, n);
	let r = e(n.entries), i = new Set(r);
	t._zod.values = i, E(t, `pattern`, (t) => {
		let n = e(t.def.entries).filter((e) => ne.has(typeof e));
		return RegExp(n.length ? `^(${n.map((e) => g(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
	}), t._zod.parse = (e, n) => {
		let a = e.value;
		return i.has(a) || e.issues.push({
			code: `invalid_value`,
			values: r,
			input: a,
			inst: t
		}), e;
	};
}), Et = O(`$ZodLiteral`, (e, t) => {
	I.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, E(e, `pattern`, (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == `string` ? g(e) : e ? g(e.toString()) : String(e)).join(`|`)})$` : `^[^\\s\\S]$`);
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: `invalid_value`,
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
});
function Dt(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const Ot = O(`$ZodOptional`, (e, t) => {
	I.init(e, t), E(e, `optin`, (e) => e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`), e._zod.optout = `optional`, E(e, `values`, (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), E(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${a(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== `defaulted`) return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => Dt(e, t)) : Dt(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), kt = O(`$ZodNullable`, (e, t) => {
	I.init(e, t), E(e, `optin`, (e) => e.def.innerType._zod.optin), E(e, `optout`, (e) => e.def.innerType._zod.optout), E(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${a(t.source)}|null)$`) : void 0;
	}), E(e, `values`, (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), At = O(`$ZodDefault`, (e, t) => {
	I.init(e, t), e._zod.optin = `defaulted`, E(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => jt(e, t)) : jt(r, t);
	};
});
function jt(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Mt = O(`$ZodPrefault`, (e, t) => {
	I.init(e, t), e._zod.optin = `defaulted`, E(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === `backward` || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Nt = O(`$ZodCustom`, (e, t) => {
	P.init(e, t), I.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => Pt(t, n, r, e));
		Pt(i, n, r, e);
	};
});
function Pt(e, t, n, r) {
	if (!e) {
		let e = {
			code: `custom`,
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(me(e));
	}
}
var Ft, It = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == `object` && `id` in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function Lt() {
	return new It();
}
(Ft = globalThis).__zod_globalRegistry ?? (Ft.__zod_globalRegistry = Lt());
const R = globalThis.__zod_globalRegistry;
function Rt(e) {
	return e.checks &&= [...e.checks], e;
}
function zt(e, t) {
	return new e(Rt({
		type: `string`,
		..._(t)
	}));
}
function Bt(e, t) {
	return new e({
		type: `string`,
		format: `datetime`,
		check: `string_format`,
		offset: !1,
		local: !1,
		precision: null,
		..._(t)
	});
}
function Vt(e, t) {
	return new e(Rt({
		type: `number`,
		checks: [],
		..._(t)
	}));
}
function Ht(e, t) {
	return new e({
		type: `number`,
		check: `number_format`,
		abort: !1,
		format: `safeint`,
		..._(t)
	});
}
function Ut(e, t) {
	return new e({
		type: `boolean`,
		..._(t)
	});
}
function Wt(e) {
	return new e({ type: `unknown` });
}
function Gt(e, t) {
	return new e({
		type: `never`,
		..._(t)
	});
}
function Kt(e, t) {
	return new He({
		check: `less_than`,
		..._(t),
		value: e,
		inclusive: !0
	});
}
function qt(e, t) {
	return new Ue({
		check: `greater_than`,
		..._(t),
		value: e,
		inclusive: !1
	});
}
function Jt(e, t) {
	return new Ue({
		check: `greater_than`,
		..._(t),
		value: e,
		inclusive: !0
	});
}
function Yt(e) {
	return qt(0, e);
}
function Xt(e) {
	return Jt(0, e);
}
function Zt(e, t) {
	return new Ge({
		check: `min_length`,
		..._(t),
		minimum: e
	});
}
function Qt(e, t) {
	return new qe({
		check: `string_format`,
		format: `regex`,
		..._(t),
		pattern: e
	});
}
function $t(e, t, n) {
	return new e({
		type: `custom`,
		check: `custom`,
		fn: t,
		..._(n)
	});
}
function en(e, t) {
	let n = tn((t) => (t.addIssue = (e) => {
		if (typeof e == `string`) t.issues.push(me(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= `custom`, `input` in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(me(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function tn(e, t) {
	let n = new P({
		check: `custom`,
		..._(t)
	});
	return n._zod.check = e, n;
}
function nn(e) {
	let t = new P({ check: `describe` });
	return t._zod.onattach = [(t) => {
		let n = R.get(t) ?? {};
		R.add(t, {
			...n,
			description: e
		});
	}], t._zod.check = () => {}, t;
}
function z(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && o(e, t, n[t]);
	return e;
}
function B(e) {
	let t = e?.target ?? `draft-2020-12`;
	return t === `draft-4` && (t = `draft-04`), t === `draft-7` && (t = `draft-07`), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? R,
		target: t,
		unrepresentable: e?.unrepresentable ?? `throw`,
		override: e?.override ?? (() => {}),
		io: e?.io ?? `output`,
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? `ref`,
		reused: e?.reused ?? `inline`,
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function V(e, t, n, r, i) {
	let a = typeof t.unrepresentable == `function` ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === `any`) return !1;
	if (a === void 0 || a === `throw`) throw Error(i);
	return Object.assign(n, a), !0;
}
function H(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, H(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && z(o.schema, c), t.io === `input` && K(e) && (delete o.schema.examples, delete o.schema.default), t.io === `input` && `_prefault` in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function rn(e) {
	return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function U(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = /* @__PURE__ */ new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === `draft-2020-12` ? `$defs` : `definitions`;
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i(`__shared`)}#/${r}/${rn(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: `#` };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + rn(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === `throw`) for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === `ref`) && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function an(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != `object`) return;
		an(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== `type`) return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != `string`) return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
const on = /* @__PURE__ */ new Set([
	`type`,
	`properties`,
	`required`,
	`additionalProperties`
]), sn = [`oneOf`, `anyOf`];
function cn(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
}
function W(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != `object` || n.type !== `object`) return null;
		for (let e in n) if (!on.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? cn(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			o(n, r, e.length === 1 ? e[0] : W(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: `object`,
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = cn(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function ln(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of on) if (t in e) return;
	let n = t.filter((e) => sn.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = W(t);
	else {
		let e = n[0], i = sn.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => W([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, z(e, r));
}
function G(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`) ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : z(i, s), z(i, a), t._zod.parent === o) for (let e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== `$ref` && e !== `allOf` && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== `$ref` && e !== `allOf` && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) an(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) ln(e);
		}
	}
	let i = {};
	if (e.target === `draft-2020-12` ? i.$schema = `https://json-schema.org/draft/2020-12/schema` : e.target === `draft-07` ? i.$schema = `http://json-schema.org/draft-07/schema#` : e.target === `draft-04` ? i.$schema = `http://json-schema.org/draft-04/schema#` : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	z(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let s = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, o(s, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(s).length > 0 && (e.target === `draft-2020-12` ? i.$defs = s : i.definitions = s);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t[`~standard`],
				jsonSchema: {
					input: un(t, `input`, e.processors),
					output: un(t, `output`, e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error(`Error converting schema to JSON.`);
	}
}
function K(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === `transform`) return !0;
	if (r.type === `array`) return K(r.element, n);
	if (r.type === `set`) return K(r.valueType, n);
	if (r.type === `lazy`) return K(r.getter(), n);
	if (r.type === `promise` || r.type === `optional` || r.type === `nonoptional` || r.type === `nullable` || r.type === `readonly` || r.type === "default" || r.type === `prefault` || r.type === `catch`) return K(r.innerType, n);
	if (r.type === `intersection`) return K(r.left, n) || K(r.right, n);
	if (r.type === `record` || r.type === `map`) return K(r.keyType, n) || K(r.valueType, n);
	if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : K(r.in, n) || K(r.out, n);
	if (r.type === `object`) {
		for (let e in r.shape) if (K(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === `union`) {
		for (let e of r.options) if (K(e, n)) return !0;
		return !1;
	}
	if (r.type === `tuple`) {
		for (let e of r.items) if (K(e, n)) return !0;
		return !!(r.rest && K(r.rest, n));
	}
	return !1;
}
const un = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = B({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return H(e, o), U(o, e), G(o, e);
}, q = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, J = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, dn = (e, t) => {
	q(e, `minimum`, t), J(e, `maximum`, t);
}, fn = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, pn = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, mn = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, hn = (e, t) => {
	e.format = t, t.includes(`int`) && (e.isInt = !0);
}, gn = (e, t) => q(e, `minimum`, t.minimum), _n = (e, t) => J(e, `maximum`, t.maximum), vn = (e) => (t, n) => {
	hn(t, n.format);
	let [r, i] = e[n.format];
	q(t, `minimum`, r), J(t, `maximum`, i);
}, yn = {
	greater_than: (e, t) => q(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
	less_than: (e, t) => J(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
	multiple_of: (e, t) => fn(e, t.value),
	number_format: vn(ae),
	bigint_format: vn(oe),
	min_length: gn,
	max_length: _n,
	length_equals: (e, t) => dn(e, t.length),
	min_size: gn,
	max_size: _n,
	size_equals: (e, t) => dn(e, t.size),
	string_format: (e, t) => {
		hn(e, t.format), t.pattern && pn(e, t.pattern), (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => mn(e, t.mime)
};
function Y(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has(`$ZodCheck`) ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) yn[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && q(t, `minimum`, i.minimum), i.exclusiveMinimum !== void 0 && q(t, `exclusiveMinimum`, i.exclusiveMinimum), i.maximum !== void 0 && J(t, `maximum`, i.maximum), i.exclusiveMaximum !== void 0 && J(t, `exclusiveMaximum`, i.exclusiveMaximum), i.multipleOf !== void 0 && fn(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes(`int`) && (t.isInt = !0)), i.mime && mn(t, i.mime);
	for (let e of i.patterns ?? []) pn(t, e);
	return t;
}
const bn = {
	guid: `uuid`,
	url: `uri`,
	datetime: `date-time`,
	json_string: `json-string`,
	regex: ``
}, xn = /* @__PURE__ */ new Map([[tt, Pe], [nt, Fe]]), Sn = (e) => xn.get(e) ?? e, Cn = (e, t, n, r) => {
	let i = n;
	i.type = `string`;
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = Y(e);
	if (typeof a == `number` && (i.minLength = a), typeof o == `number` && (i.maxLength = o), s && (i.format = bn[s] ?? s, i.format === `` && delete i.format, (s === `time` || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(Sn);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0` ? { type: `string` } : {},
			pattern: e.source
		}))]);
	}
}, wn = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = Y(e);
	i.type = u ? `integer` : `number`;
	let d = typeof l == `number` && l >= (a ?? -1 / 0), f = typeof c == `number` && c <= (o ?? 1 / 0), p = t.target === `draft-04` || t.target === `openapi-3.0`;
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == `number` && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == `number` && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : V(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, Tn = (e, t, n, r) => {
	n.type = `boolean`;
}, En = (e, t, n, r) => {
	V(e, t, n, r, `BigInt cannot be represented in JSON Schema`);
}, Dn = (e, t, n, r) => {
	V(e, t, n, r, `Symbols cannot be represented in JSON Schema`);
}, On = (e, t, n, r) => {
	t.target === `openapi-3.0` ? (n.type = `string`, n.nullable = !0, n.enum = [null]) : n.type = `null`;
}, kn = (e, t, n, r) => {
	V(e, t, n, r, `Undefined cannot be represented in JSON Schema`);
}, An = (e, t, n, r) => {
	V(e, t, n, r, `Void cannot be represented in JSON Schema`);
}, jn = (e, t, n, r) => {
	n.not = {};
}, Mn = (e, t, n, r) => {}, Nn = (e, t, n, r) => {}, Pn = (e, t, n, r) => {
	V(e, t, n, r, `Date cannot be represented in JSON Schema`);
}, Fn = (t, n, r, i) => {
	let a = t._zod.def, o = e(a.entries);
	o.length === 0 ? r.not = {} : (o.every((e) => typeof e == `number`) && (r.type = `number`), o.every((e) => typeof e == `string`) && (r.type = `string`), r.enum = o);
}, In = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (V(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == `bigint`) {
		if (V(e, t, n, r, `BigInt literals cannot be represented in JSON Schema`)) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? `null` : typeof e, t.target === `draft-04` || t.target === `openapi-3.0` ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == `number`) && (n.type = `number`), a.every((e) => typeof e == `string`) && (n.type = `string`), a.every((e) => typeof e == `boolean`) && (n.type = `boolean`), a.every((e) => e === null) && (n.type = `null`), n.enum = a;
	}
}, Ln = (e, t, n, r) => {
	V(e, t, n, r, `NaN cannot be represented in JSON Schema`);
}, Rn = (e, t, n, r) => {
	let i = n, a = e._zod.pattern;
	if (!a) throw Error(`Pattern not found in template literal`);
	i.type = `string`, i.pattern = a.source;
}, zn = (e, t, n, r) => {
	let i = n;
	i.type = `string`, i.format = `binary`, i.contentEncoding = `binary`;
	let { minimum: a, maximum: o, mime: s } = Y(e);
	a !== void 0 && (i.minLength = a), o !== void 0 && (i.maxLength = o), s && (s.length === 0 ? i.not = {} : s.length === 1 ? i.contentMediaType = s[0] : i.anyOf = s.map((e) => ({ contentMediaType: e })));
}, Bn = (e, t, n, r) => {
	n.type = `boolean`;
}, Vn = (e, t, n, r) => {
	V(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
}, Hn = (e, t, n, r) => {
	V(e, t, n, r, `Function types cannot be represented in JSON Schema`);
}, Un = (e, t, n, r) => {
	V(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
}, Wn = (e, t, n, r) => {
	V(e, t, n, r, `Map cannot be represented in JSON Schema`);
}, Gn = (e, t, n, r) => {
	V(e, t, n, r, `Set cannot be represented in JSON Schema`);
}, Kn = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = Y(e);
	typeof o == `number` && (i.minItems = o), typeof s == `number` && (i.maxItems = s), i.type = `array`, i.items = H(a.element, t, {
		...r,
		path: [...r.path, `items`]
	});
};
function X(e) {
	let t = e._zod.def;
	return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`) ? X(t.out) : t.type === `catch` ? X(t.innerType) : e._zod.optin;
}
const qn = (e, t, n, r) => {
	let i = n, a = e._zod.def, s = a.shape;
	if (Object.getOwnPropertySymbols(s).length && V(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)) return;
	i.type = `object`, i.properties = {};
	for (let e in s) o(i.properties, e, H(s[e], t, {
		...r,
		path: [
			...r.path,
			`properties`,
			e
		]
	}));
	let c = [];
	for (let e of Object.keys(s)) {
		let n = a.shape[e];
		(t.io === `input` ? X(n) === void 0 : n._zod.optout === void 0) && c.push(e);
	}
	c.length > 0 && (i.required = c), a.catchall?._zod.def.type === `never` ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = H(a.catchall, t, {
		...r,
		path: [...r.path, `additionalProperties`]
	})) : t.io === `output` && (i.additionalProperties = !1);
}, Jn = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => H(e, t, {
		...r,
		path: [
			...r.path,
			a ? `oneOf` : `anyOf`,
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, Yn = (e, t, n, r) => {
	let i = e._zod.def, a = H(i.left, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			0
		]
	}), o = H(i.right, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			1
		]
	}), s = (e) => `allOf` in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
}, Xn = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `array`;
	let o = t.target === `draft-2020-12` ? `prefixItems` : `items`, s = t.target === `draft-2020-12` || t.target === `openapi-3.0` ? `items` : `additionalItems`, c = a.items.map((e, n) => H(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? H(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === `openapi-3.0` ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === `input` ? X(e) !== void 0 : e._zod.optout === `optional`)) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === `draft-2020-12` ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === `openapi-3.0` ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: m } = Y(e);
	typeof p == `number` && (i.minItems = p), typeof m == `number` && (i.maxItems = m);
};
function Zn(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Zn(e, r, n);
		return i === r ? t : i;
	}
	for (let r of [`anyOf`, `oneOf`]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Zn(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes(`string`) && r.some((e) => e === `number` || e === `integer`), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == `number`)) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == `number` ? String(e) : e) : typeof p.const == `number` && (p.const = String(p.const)), i && (p.type = `string`, a || (p.pattern = (r.includes(`number`) ? N : ze).source)), p;
}
const Qn = /* @__PURE__ */ new WeakMap();
function $n(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of Qn.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Zn(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const er = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `object`;
	let s = a.keyType, c = Y(s).patterns;
	if (a.mode === `loose` && c && c.size > 0) {
		let e = H(a.valueType, t, {
			...r,
			path: [
				...r.path,
				`patternProperties`,
				`*`
			]
		});
		i.patternProperties = {};
		for (let t of c) o(i.patternProperties, Sn(t).source, e);
	} else {
		if (t.target === `draft-07` || t.target === `draft-2020-12`) {
			i.propertyNames = H(a.keyType, t, {
				...r,
				path: [...r.path, `propertyNames`]
			});
			let n = Qn.get(t);
			n || (n = [], Qn.set(t, n), t.deferred.push(() => $n(t))), n.push(e);
		}
		i.additionalProperties = H(a.valueType, t, {
			...r,
			path: [...r.path, `additionalProperties`]
		});
	}
	let l = s._zod.values, u = t.io === `input` && X(a.valueType) !== void 0;
	if (l && !a.partial && !u) {
		let e = [...l].filter((e) => typeof e == `string` || typeof e == `number`);
		e.length > 0 && (i.required = e.map(String));
	}
}, tr = (e, t, n, r) => {
	let i = e._zod.def, a = H(i.innerType, t, r), o = t.seen.get(e);
	t.target === `openapi-3.0` ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: `null` }];
}, nr = (e, t, n, r) => {
	let i = e._zod.def;
	H(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Z = Symbol();
function rr(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == `bigint` ? (a = !0, null) : t);
	return a ? (V(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), Z) : JSON.parse(o);
}
const ir = {
	string: Cn,
	number: wn,
	boolean: Tn,
	bigint: En,
	symbol: Dn,
	null: On,
	undefined: kn,
	void: An,
	never: jn,
	any: Mn,
	unknown: Nn,
	date: Pn,
	enum: Fn,
	literal: In,
	nan: Ln,
	template_literal: Rn,
	file: zn,
	success: Bn,
	custom: Vn,
	function: Hn,
	transform: Un,
	map: Wn,
	set: Gn,
	array: Kn,
	object: qn,
	union: Jn,
	intersection: Yn,
	tuple: Xn,
	record: er,
	nullable: tr,
	nonoptional: nr,
	default: (e, t, n, r) => {
		let i = e._zod.def;
		H(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
		let o = rr(i.defaultValue, e, t, n, r);
		o !== Z && (n.default = o);
	},
	prefault: (e, t, n, r) => {
		let i = e._zod.def;
		H(i.innerType, t, r);
		let a = t.seen.get(e);
		if (a.ref = i.innerType, t.io !== `input`) return;
		let o = rr(i.defaultValue, e, t, n, r);
		o !== Z && (n._prefault = o);
	},
	catch: (e, t, n, r) => {
		let i = e._zod.def;
		H(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
		let o;
		try {
			o = i.catchValue(void 0);
		} catch {
			V(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
			return;
		}
		n.default = o;
	},
	pipe: (e, t, n, r) => {
		let i = e._zod.def, a = i.in._zod.traits.has(`$ZodTransform`), o = t.io === `input` ? a ? i.out : i.in : i.out;
		H(o, t, r);
		let s = t.seen.get(e);
		s.ref = o;
	},
	readonly: (e, t, n, r) => {
		let i = e._zod.def;
		H(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType, n.readOnly = !0;
	},
	promise: (e, t, n, r) => {
		let i = e._zod.def;
		H(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
	},
	optional: (e, t, n, r) => {
		let i = e._zod.def;
		H(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
	},
	lazy: (e, t, n, r) => {
		let i = e._zod.innerType;
		H(i, t, r);
		let a = t.seen.get(e);
		a.ref = i;
	}
};
function ar(e, t) {
	if (`_idmap` in e) {
		let n = e, r = B({
			...t,
			processors: ir
		}), i = {};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			H(n, r);
		}
		let a = {};
		r.external = {
			registry: n,
			uri: t?.uri,
			defs: i
		};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			U(r, n), o(a, t, G(r, n));
		}
		return Object.keys(i).length > 0 && (a.__shared = { [r.target === `draft-2020-12` ? `$defs` : `definitions`]: i }), { schemas: a };
	}
	let n = B({
		...t,
		processors: ir
	});
	return H(e, n), U(n, e), G(n, e);
}
const Q = O(`ZodMiniType`, (e, t) => {
	if (!e._zod) throw Error(`Uninitialized schema in ZodMiniType.`);
	I.init(e, t), e.def = t, e.type = t.type;
}, {
	get with() {
		return this.check;
	},
	set with(e) {
		C(this, `with`, e);
	},
	parse(e, t) {
		return ke(this, e, t, { callee: this.parse });
	},
	parseAsync(e, t) {
		return Ae(this, e, t, { callee: this.parseAsync });
	},
	safeParse(e, t) {
		return je(this, e, t);
	},
	safeParseAsync(e, t) {
		return Ne(this, e, t);
	},
	check(...e) {
		let t = this.def;
		return this.clone({
			...t,
			checks: [...t.checks ?? [], ...e.map((e) => typeof e == `function` ? { _zod: {
				check: e,
				def: { check: `custom` },
				onattach: []
			} } : e)]
		}, { parent: !0 });
	},
	clone(e, t) {
		return re(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	}
}), or = O(`ZodMiniString`, (e, t) => {
	Qe.init(e, t), Q.init(e, t);
});
function sr(e) {
	return zt(or, e);
}
const cr = O(`ZodMiniStringFormat`, (e, t) => {
	$e.init(e, t), or.init(e, t);
}), lr = O(`ZodMiniNumber`, (e, t) => {
	rt.init(e, t), Q.init(e, t);
});
function ur(e) {
	return Vt(lr, e);
}
const dr = O(`ZodMiniNumberFormat`, (e, t) => {
	it.init(e, t), lr.init(e, t);
});
function fr(e) {
	return Ht(dr, e);
}
const pr = O(`ZodMiniBoolean`, (e, t) => {
	at.init(e, t), Q.init(e, t);
});
function mr(e) {
	return Ut(pr, e);
}
const hr = O(`ZodMiniUnknown`, (e, t) => {
	ot.init(e, t), Q.init(e, t);
});
function gr() {
	return Wt(hr);
}
const _r = O(`ZodMiniNever`, (e, t) => {
	st.init(e, t), Q.init(e, t);
});
function vr(e) {
	return Gt(_r, e);
}
const yr = O(`ZodMiniArray`, (e, t) => {
	dt.init(e, t), Q.init(e, t);
});
function br(e, t) {
	return new yr({
		type: `array`,
		element: e,
		..._(t)
	});
}
const $ = O(`ZodMiniObject`, (e, t) => {
	ht.init(e, t), Q.init(e, t), be(e, `shape`, (e) => e._zod.def.shape, !1);
});
function xr(e, t) {
	let n = {
		type: `object`,
		shape: e ?? {},
		..._(t)
	};
	return new $(n);
}
function Sr(e, t) {
	return new $({
		type: `object`,
		shape: e,
		catchall: vr(),
		..._(t)
	});
}
function Cr(e, t) {
	return new $({
		type: `object`,
		shape: e,
		catchall: gr(),
		..._(t)
	});
}
function wr(e, t) {
	return se(e, t);
}
const Tr = O(`ZodMiniUnion`, (e, t) => {
	_t.init(e, t), Q.init(e, t);
});
function Er(e, t) {
	return new Tr({
		type: `union`,
		options: e,
		..._(t)
	});
}
const Dr = O(`ZodMiniDiscriminatedUnion`, (e, t) => {
	yt.init(e, t), Q.init(e, t);
});
function Or(e, t, n) {
	return new Dr({
		type: `union`,
		options: t,
		discriminator: e,
		..._(n)
	});
}
const kr = O(`ZodMiniTuple`, (e, t) => {
	bt.init(e, t), Q.init(e, t);
});
function Ar(e, t, n) {
	let r = t instanceof I;
	return new kr({
		type: `tuple`,
		items: e,
		rest: r ? t : null,
		..._(r ? n : t)
	});
}
const jr = O(`ZodMiniRecord`, (e, t) => {
	wt.init(e, t), Q.init(e, t);
});
function Mr(e, t, n) {
	return !t || !t._zod ? new jr({
		type: `record`,
		keyType: sr(),
		valueType: e,
		..._(t)
	}) : new jr({
		type: `record`,
		keyType: e,
		valueType: t,
		..._(n)
	});
}
const Nr = O(`ZodMiniEnum`, (e, t) => {
	Tt.init(e, t), Q.init(e, t), e.options = [...e._zod.values];
});
function Pr(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new Nr({
		type: `enum`,
		entries: n,
		..._(t)
	});
}
const Fr = O(`ZodMiniLiteral`, (e, t) => {
	Et.init(e, t), Q.init(e, t);
});
function Ir(e, t) {
	return new Fr({
		type: `literal`,
		values: Array.isArray(e) ? e : [e],
		..._(t)
	});
}
const Lr = O(`ZodMiniOptional`, (e, t) => {
	Ot.init(e, t), Q.init(e, t);
});
function Rr(e) {
	return new Lr({
		type: `optional`,
		innerType: e
	});
}
const zr = O(`ZodMiniNullable`, (e, t) => {
	kt.init(e, t), Q.init(e, t);
});
function Br(e) {
	return new zr({
		type: `nullable`,
		innerType: e
	});
}
const Vr = O(`ZodMiniDefault`, (e, t) => {
	At.init(e, t), Q.init(e, t);
});
function Hr(e, t) {
	return new Vr({
		type: `default`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : te(t);
		}
	});
}
const Ur = O(`ZodMiniPrefault`, (e, t) => {
	Mt.init(e, t), Q.init(e, t);
});
function Wr(e, t) {
	return new Ur({
		type: `prefault`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : te(t);
		}
	});
}
const Gr = O(`ZodMiniCustom`, (e, t) => {
	Nt.init(e, t), Q.init(e, t);
});
function Kr(e, t = {}) {
	return $t(Gr, e, t);
}
function qr(e, t) {
	return en(e, t);
}
const Jr = nn, Yr = O(`ZodMiniISODateTime`, (e, t) => {
	et.init(e, t), cr.init(e, t);
});
function Xr(e) {
	return Bt(Yr, e);
}
export { Yt as A, Er as C, Kt as D, Jt as E, je as M, Zt as O, Ar as S, ar as T, Mr as _, mr as a, sr as b, wr as c, Cr as d, Br as f, Wr as g, Rr as h, br as i, Qt as j, Xt as k, fr as l, xr as m, Hr as n, Jr as o, ur as p, Pr as r, Or as s, Xr as t, Ir as u, Kr as v, gr as w, qr as x, Sr as y };
