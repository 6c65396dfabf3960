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
const o = Symbol(`evaluating`);
function s(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== o) return r === void 0 && (r = o, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function c(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function l(e) {
	let t = Object.getOwnPropertyDescriptor(e, `shape`);
	return t?.get ? t.get.raw : t?.value;
}
function u(e) {
	return l(e._zod.def) ?? e._zod.def.shape;
}
function d(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return c(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function f(e, t, n) {
	t in e ? c(e, t, n) : e[t] = n;
}
function p(e, t, n, r) {
	let i = u(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? d(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : f(e, a, r ? r(n.value, a) : n.value));
	}
}
function ee(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? d(e, n, () => t[n]) : f(e, n, r.value));
	}
}
function te(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
const ne = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function m(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
function h(e) {
	if (m(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != `function`) return !0;
	let n = t.prototype;
	return m(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function re(e) {
	return h(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const ie = /* @__PURE__ */ new Set([
	`string`,
	`number`,
	`symbol`
]);
function g(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function ae(e, t, n) {
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
function oe(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
const se = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, ce = {
	int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
	uint64: [BigInt(0), BigInt(`18446744073709551615`)]
};
function le(e, t) {
	if (!h(t)) throw Error(`Invalid input to extend: expected a plain object`);
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = u(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return ae(e, te(e._zod.def, { shape: ue(e, t) }));
}
function ue(e, t) {
	let n = {};
	return p(n, e, Reflect.ownKeys(u(e))), ee(n, t), n;
}
function v(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function de(e, t = 0) {
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
function fe(e) {
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
const pe = /[\uD800-\uDBFF]/;
function me(e) {
	let t = e.length;
	if (!pe.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function he(e) {
	return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function C(...e) {
	let [t, n, r] = e;
	return typeof t == `string` ? {
		message: t,
		code: `custom`,
		input: n,
		inst: r
	} : { ...t };
}
function ge(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : ve(e, n, r.value);
	}
}
function w(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function _e(e, t, n) {
	return w(e, t, n, !1);
}
function ve(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : w(this, t, n.bind(this));
		},
		set(e) {
			w(this, t, e);
		}
	});
}
function ye(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let be, T = !1;
const xe = {
	configurable: !0,
	get() {
		T = !0;
	}
};
function E(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && be !== e._zod ? be = void 0 : (be = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, xe);
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
function Se(e, t, n, r) {
	let i = ye(e, t);
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
var Ce;
const we = {
	value: void 0,
	enumerable: !1
};
let Te = `captureStackTrace` in Error ? Error : null;
function Ee(e) {
	let t = Te;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == `number`) {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return Te = null, new e();
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
function D(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			we.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", we);
			} finally {
				we.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), ge(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? Ee(u) : this;
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
var O = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
}, De = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = `ZodEncodeError`;
	}
};
(Ce = globalThis).__zod_globalConfig ?? (Ce.__zod_globalConfig = {});
const k = globalThis.__zod_globalConfig;
function A(e) {
	return e && Object.assign(k, e), k;
}
function Oe() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, t, 2), e.message;
}
function ke(e) {
	this._zod.message = e;
}
const Ae = {
	get: Oe,
	set: ke,
	enumerable: !0,
	configurable: !0
}, j = {
	value: void 0,
	enumerable: !1
}, je = new WeakSet([Object.prototype, Error.prototype]), M = D(`$ZodError`, (e, t) => {
	e.name = `$ZodError`, j.value = t, Object.defineProperty(e, "issues", j), j.value = void 0, Object.defineProperty(e, "message", Ae);
	let n = Object.getPrototypeOf(e);
	je.has(n) || (je.add(n), Object.defineProperty(n, "toString", {
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
}, void 0, { Parent: Error }), Me = ((e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new O();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => S(e, o, A())));
			throw ne(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
})(M), Ne = ((e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => S(e, o, A())));
			throw ne(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
})(M), Pe = ((e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new O();
	return a.issues.length ? Fe(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
})(M);
function Fe(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => S(e, n, A()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const Ie = ((e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? Fe(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
})(M), Le = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Re = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, ze = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function Be(e) {
	return RegExp(`^${e}$`);
}
const Ve = Be(ze);
function He(e) {
	let t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof e.precision == `number` ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function Ue(e) {
	let t = [`Z`];
	e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	let n = `${He({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join(`|`)})`, r = e.local ? `${n}|${He({ precision: e.precision })}` : n;
	return RegExp(`^${ze}T(?:${r})$`);
}
const We = /^[\s\S]{0,}$/, Ge = /^-?\d+$/, N = /^-?\d+(?:\.\d+)?$/, Ke = /^(?:true|false)$/i, P = D(`$ZodCheck`, (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), qe = (e) => {
	let t = e.value;
	return !i(t) && t.length !== void 0;
}, F = {
	number: `number`,
	bigint: `bigint`,
	object: `date`
}, Je = D(`$ZodCheckLessThan`, (e, t) => {
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
}), Ye = D(`$ZodCheckGreaterThan`, (e, t) => {
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
}), Xe = D(`$ZodCheckNumberFormat`, (e, t) => {
	P.init(e, t), t.format = t.format || `float64`;
	let n = t.format?.includes(`int`), r = n ? `int` : `number`, [i, a] = se[t.format];
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
}), Ze = D(`$ZodCheckMinLength`, (e, t) => {
	var n;
	P.init(e, t), (n = e._zod.def).when ?? (n.when = qe), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? me(r) : i) >= t.minimum) return;
		let a = he(r);
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
}), Qe = D(`$ZodCheckStringFormat`, (e, t) => {
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
}), $e = D(`$ZodCheckRegex`, (e, t) => {
	Qe.init(e, t), e._zod.check = (n) => {
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
}), et = D(`$ZodCheckStartsWith`, (e, t) => {
	P.init(e, t);
	let n = RegExp(`^${g(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `starts_with`,
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), tt = {
	major: 4,
	minor: 6,
	patch: 7
}, I = D(`$ZodType`, (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = tt;
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
					if (de(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new O();
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
				if (a.async === !1) throw new O();
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
				if (a.async === !1) throw new O();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return _e(this, `~standard`, it(this));
	},
	set "~standard"(e) {
		w(this, `~standard`, e);
	}
}), nt = (e, t) => e.issues.length ? { issues: e.issues.map((e) => S(e, t, A())) } : { value: e.value };
async function rt(e, t) {
	let n = { async: !0 };
	return nt(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function it(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return nt(r, n);
			} catch {}
			return rt(e, t);
		},
		vendor: `zod`,
		version: 1
	};
}
const at = D(`$ZodString`, (e, t) => {
	I.init(e, t), e._zod.pattern = t.pattern ?? We, e._zod.parse = (n, r) => {
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
}), L = D(`$ZodStringFormat`, (e, t) => {
	Qe.init(e, t), at.init(e, t);
}), ot = D(`$ZodISODateTime`, (e, t) => {
	t.pattern ??= Ue(t), L.init(e, t);
}), st = D(`$ZodISODate`, (e, t) => {
	t.pattern ??= Ve, L.init(e, t);
}), ct = /^[0-9a-zA-Z+/]*={0,2}$/, lt = /^[A-Za-z0-9_-]*$/, ut = D(`$ZodNumber`, (e, t) => {
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
}), dt = D(`$ZodNumberFormat`, (e, t) => {
	Xe.init(e, t), ut.init(e, t);
}), ft = D(`$ZodBoolean`, (e, t) => {
	I.init(e, t), e._zod.pattern = Ke, e._zod.parse = (n, r) => {
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
}), pt = D(`$ZodUnknown`, (e, t) => {
	I.init(e, t), e._zod.parse = (e) => e;
}), mt = D(`$ZodNever`, (e, t) => {
	I.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: `never`,
		code: `invalid_type`,
		input: t.value,
		inst: e
	}), t);
});
function ht(e, t) {
	let n = fe(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
			for (let [t, r] of fe(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, x(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const gt = (e) => Array.isArray(e) ? e.length : -1;
function _t(e, t, n) {
	e.issues.length && t.issues.push(...y(n, e.issues)), t.value[n] = e.value;
}
const vt = D(`$ZodArray`, (e, t) => {
	I.init(e, t);
	let n = k.memoizer;
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
			if (c instanceof Promise) o.push(c.then((t) => _t(t, r, e)));
			else if (_t(c, r, e), s && c.issues.length !== 0 && v(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, ht(e, gt);
});
function R(e, t, n, r, i, a) {
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
const yt = [];
function bt(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : yt, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`)) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = oe(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function xt(e, t, n, r, i, a, o) {
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
		a instanceof Promise ? e.push(a.then((e) => R(e, n, i, t, d, f))) : R(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: `unrecognized_keys`,
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const St = D(`$ZodObject`, (e, t) => {
	I.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, `shape`), i = n?.get ? n.get.raw : t.shape ?? {};
	if (i) {
		let e = () => {
			let n = { ...i };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = i, Object.defineProperty(t, "shape", { get: e });
	}
	let a = r(() => bt(t));
	E(e, `propValues`, (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || c(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let o = m, s = t.catchall, l, u = k.memoizer;
	u?.attach(e), e._zod.parse = (t, n) => {
		l ??= a.value;
		let r = t.value;
		if (!o(r)) return t.issues.push({
			expected: `object`,
			code: `invalid_type`,
			input: r,
			inst: e
		}), t;
		t.value = u ? u.alloc(e, t, {}, n) : {};
		let i = [], c = l.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of l.allKeys) {
			if (d && t.issues.length !== f) {
				if (v(t, f)) break;
				f = t.issues.length;
			}
			if (e === `__proto__`) continue;
			let a = c[e], o = a._zod.optin, s = a._zod.optout, l = a._zod.run({
				value: r[e],
				issues: []
			}, n);
			l instanceof Promise ? i.push(l.then((n) => R(n, t, e, r, o, s))) : R(l, t, e, r, o, s);
		}
		return s ? xt(i, r, t, n, a.value, e, d === !0) : i.length ? Promise.all(i).then(() => t) : t;
	};
});
function Ct(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !v(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: `invalid_union`,
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => S(e, r, A())))
	}), t);
}
const wt = D(`$ZodUnion`, (e, t) => {
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
		return a ? Promise.all(o).then((t) => Ct(t, r, e, i)) : Ct(o, r, e, i);
	};
});
function Tt(e) {
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
const Et = D(`$ZodDiscriminatedUnion`, (e, t) => {
	t.inclusive = !1, wt.init(e, t);
	let n = e._zod.parse;
	E(e, `propValues`, (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || c(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = l(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let i = r(() => Tt(t));
	e._zod.parse = (r, a) => {
		let o = r.value;
		if (!m(o)) return r.issues.push({
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
}), Dt = D(`$ZodTuple`, (e, t) => {
	I.init(e, t);
	let n = t.items, r = k.memoizer;
	r?.attach(e), e._zod.parse = (i, a) => {
		let o = i.value;
		if (!Array.isArray(o)) return i.issues.push({
			input: o,
			inst: e,
			expected: `tuple`,
			code: `invalid_type`
		}), i;
		i.value = r ? r.alloc(e, i, [], a) : [];
		let s = [], c = Ot(n, `optin`), l = Ot(n, `optout`);
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
				r instanceof Promise ? s.push(r.then((t) => kt(t, i, e))) : kt(r, i, e);
			}
		}
		return s.length ? Promise.all(s).then(() => At(u, i, n, o, l)) : At(u, i, n, o, l);
	};
});
function Ot(e, t) {
	for (let n = e.length - 1; n >= 0; n--) if (!(t === `optin` ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === `optional`)) return n + 1;
	return 0;
}
function kt(e, t, n) {
	e.issues.length && t.issues.push(...y(n, e.issues)), t.value[n] = e.value;
}
function At(e, t, n, r, i) {
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
const jt = D(`$ZodRecord`, (e, t) => {
	I.init(e, t);
	let n = k.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!h(a)) return r.issues.push({
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
						issues: s.issues.map((e) => S(e, i, A())),
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
						issues: l.issues.map((e) => S(e, i, A())),
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
}), Mt = D(`$ZodEnum`, (t, n) => {
	I.init(t, n);
	let r = e(n.entries), i = new Set(r);
	t._zod.values = i, E(t, `pattern`, (t) => {
		let n = e(t.def.entries).filter((e) => ie.has(typeof e));
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
}), Nt = D(`$ZodLiteral`, (e, t) => {
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
}), Pt = D(`$ZodTransform`, (e, t) => {
	I.init(e, t), e._zod.optin = `optional`, k.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === `backward`) throw new De(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new O();
		return n.value = i, n;
	};
});
function Ft(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const It = D(`$ZodOptional`, (e, t) => {
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
			return r instanceof Promise ? r.then((t) => Ft(e, t)) : Ft(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Lt = D(`$ZodNullable`, (e, t) => {
	I.init(e, t), E(e, `optin`, (e) => e.def.innerType._zod.optin), E(e, `optout`, (e) => e.def.innerType._zod.optout), E(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${a(t.source)}|null)$`) : void 0;
	}), E(e, `values`, (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Rt = D(`$ZodDefault`, (e, t) => {
	I.init(e, t), e._zod.optin = `defaulted`, E(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => zt(e, t)) : zt(r, t);
	};
});
function zt(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Bt = D(`$ZodPrefault`, (e, t) => {
	I.init(e, t), e._zod.optin = `defaulted`, E(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === `backward` || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Vt = D(`$ZodPipe`, (e, t) => {
	I.init(e, t), E(e, `values`, (e) => e.def.in._zod.values), E(e, `optin`, (e) => e.def.in._zod.optin), E(e, `optout`, (e) => e.def.out._zod.optout), E(e, `propValues`, (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => z(e, t.in, n)) : z(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => z(e, t.out, n)) : z(r, t.out, n);
	};
});
function z(e, t, n) {
	return e.issues.some((e) => e.code !== `unrecognized_keys`) ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
const Ht = D(`$ZodLazy`, (e, t) => {
	I.init(e, t), s(e._zod, `innerType`, () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), E(e, `pattern`, (e) => e.innerType?._zod?.pattern), E(e, `propValues`, (e) => e.innerType?._zod?.propValues), E(e, `optin`, (e) => e.innerType?._zod?.optin ?? void 0), E(e, `optout`, (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), Ut = D(`$ZodCustom`, (e, t) => {
	P.init(e, t), I.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => Wt(t, n, r, e));
		Wt(i, n, r, e);
	};
});
function Wt(e, t, n, r) {
	if (!e) {
		let e = {
			code: `custom`,
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(C(e));
	}
}
var Gt, Kt = class {
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
function qt() {
	return new Kt();
}
(Gt = globalThis).__zod_globalRegistry ?? (Gt.__zod_globalRegistry = qt());
const B = globalThis.__zod_globalRegistry;
function Jt(e) {
	return e.checks &&= [...e.checks], e;
}
function Yt(e, t) {
	return new e(Jt({
		type: `string`,
		..._(t)
	}));
}
function Xt(e, t) {
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
function Zt(e, t) {
	return new e({
		type: `string`,
		format: `date`,
		check: `string_format`,
		..._(t)
	});
}
function Qt(e, t) {
	return new e(Jt({
		type: `number`,
		checks: [],
		..._(t)
	}));
}
function $t(e, t) {
	return new e({
		type: `number`,
		check: `number_format`,
		abort: !1,
		format: `safeint`,
		..._(t)
	});
}
function en(e, t) {
	return new e({
		type: `boolean`,
		..._(t)
	});
}
function tn(e) {
	return new e({ type: `unknown` });
}
function nn(e, t) {
	return new e({
		type: `never`,
		..._(t)
	});
}
function rn(e, t) {
	return new Je({
		check: `less_than`,
		..._(t),
		value: e,
		inclusive: !0
	});
}
function an(e, t) {
	return new Ye({
		check: `greater_than`,
		..._(t),
		value: e,
		inclusive: !1
	});
}
function on(e, t) {
	return new Ye({
		check: `greater_than`,
		..._(t),
		value: e,
		inclusive: !0
	});
}
function sn(e) {
	return an(0, e);
}
function cn(e) {
	return on(0, e);
}
function ln(e, t) {
	return new Ze({
		check: `min_length`,
		..._(t),
		minimum: e
	});
}
function un(e, t) {
	return new $e({
		check: `string_format`,
		format: `regex`,
		..._(t),
		pattern: e
	});
}
function dn(e, t) {
	return new et({
		check: `string_format`,
		format: `starts_with`,
		..._(t),
		prefix: e
	});
}
function fn(e, t, n) {
	return new e({
		type: `custom`,
		check: `custom`,
		fn: t,
		..._(n)
	});
}
function pn(e, t) {
	let n = mn((t) => (t.addIssue = (e) => {
		if (typeof e == `string`) t.issues.push(C(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= `custom`, `input` in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(C(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function mn(e, t) {
	let n = new P({
		check: `custom`,
		..._(t)
	});
	return n._zod.check = e, n;
}
function hn(e) {
	let t = new P({ check: `describe` });
	return t._zod.onattach = [(t) => {
		let n = B.get(t) ?? {};
		B.add(t, {
			...n,
			description: e
		});
	}], t._zod.check = () => {}, t;
}
function V(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && c(e, t, n[t]);
	return e;
}
function H(e) {
	let t = e?.target ?? `draft-2020-12`;
	return t === `draft-4` && (t = `draft-04`), t === `draft-7` && (t = `draft-07`), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? B,
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
function U(e, t, n, r, i) {
	let a = typeof t.unrepresentable == `function` ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === `any`) return !1;
	if (a === void 0 || a === `throw`) throw Error(i);
	return Object.assign(n, a), !0;
}
function W(e, t, n = {
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
		a && (o.ref ||= a, W(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && V(o.schema, c), t.io === `input` && J(e) && (delete o.schema.examples, delete o.schema.default), t.io === `input` && `_prefault` in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function gn(e) {
	return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function G(e, t) {
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
				ref: `${i(`__shared`)}#/${r}/${gn(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: `#` };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + gn(a)
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
function _n(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != `object`) return;
		_n(e);
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
const vn = /* @__PURE__ */ new Set([
	`type`,
	`properties`,
	`required`,
	`additionalProperties`
]), yn = [`oneOf`, `anyOf`];
function bn(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
}
function K(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != `object` || n.type !== `object`) return null;
		for (let e in n) if (!vn.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? bn(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			c(n, r, e.length === 1 ? e[0] : K(e) ?? { allOf: e });
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
			let t = bn(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function xn(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of vn) if (t in e) return;
	let n = t.filter((e) => yn.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = K(t);
	else {
		let e = n[0], i = yn.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => K([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, V(e, r));
}
function q(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`) ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : V(i, s), V(i, a), t._zod.parent === o) for (let e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
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
		if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) _n(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) xn(e);
		}
	}
	let i = {};
	if (e.target === `draft-2020-12` ? i.$schema = `https://json-schema.org/draft/2020-12/schema` : e.target === `draft-07` ? i.$schema = `http://json-schema.org/draft-07/schema#` : e.target === `draft-04` ? i.$schema = `http://json-schema.org/draft-04/schema#` : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	V(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, c(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === `draft-2020-12` ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t[`~standard`],
				jsonSchema: {
					input: Sn(t, `input`, e.processors),
					output: Sn(t, `output`, e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error(`Error converting schema to JSON.`);
	}
}
function J(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === `transform`) return !0;
	if (r.type === `array`) return J(r.element, n);
	if (r.type === `set`) return J(r.valueType, n);
	if (r.type === `lazy`) return J(r.getter(), n);
	if (r.type === `promise` || r.type === `optional` || r.type === `nonoptional` || r.type === `nullable` || r.type === `readonly` || r.type === "default" || r.type === `prefault` || r.type === `catch`) return J(r.innerType, n);
	if (r.type === `intersection`) return J(r.left, n) || J(r.right, n);
	if (r.type === `record` || r.type === `map`) return J(r.keyType, n) || J(r.valueType, n);
	if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : J(r.in, n) || J(r.out, n);
	if (r.type === `object`) {
		for (let e in r.shape) if (J(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === `union`) {
		for (let e of r.options) if (J(e, n)) return !0;
		return !1;
	}
	if (r.type === `tuple`) {
		for (let e of r.items) if (J(e, n)) return !0;
		return !!(r.rest && J(r.rest, n));
	}
	return !1;
}
const Sn = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = H({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return W(e, o), G(o, e), q(o, e);
}, Y = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, X = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, Cn = (e, t) => {
	Y(e, `minimum`, t), X(e, `maximum`, t);
}, wn = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, Tn = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, En = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, Dn = (e, t) => {
	e.format = t, t.includes(`int`) && (e.isInt = !0);
}, On = (e, t) => Y(e, `minimum`, t.minimum), kn = (e, t) => X(e, `maximum`, t.maximum), An = (e) => (t, n) => {
	Dn(t, n.format);
	let [r, i] = e[n.format];
	Y(t, `minimum`, r), X(t, `maximum`, i);
}, jn = {
	greater_than: (e, t) => Y(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
	less_than: (e, t) => X(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
	multiple_of: (e, t) => wn(e, t.value),
	number_format: An(se),
	bigint_format: An(ce),
	min_length: On,
	max_length: kn,
	length_equals: (e, t) => Cn(e, t.length),
	min_size: On,
	max_size: kn,
	size_equals: (e, t) => Cn(e, t.size),
	string_format: (e, t) => {
		Dn(e, t.format), t.pattern && Tn(e, t.pattern), (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => En(e, t.mime)
};
function Z(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has(`$ZodCheck`) ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) jn[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && Y(t, `minimum`, i.minimum), i.exclusiveMinimum !== void 0 && Y(t, `exclusiveMinimum`, i.exclusiveMinimum), i.maximum !== void 0 && X(t, `maximum`, i.maximum), i.exclusiveMaximum !== void 0 && X(t, `exclusiveMaximum`, i.exclusiveMaximum), i.multipleOf !== void 0 && wn(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes(`int`) && (t.isInt = !0)), i.mime && En(t, i.mime);
	for (let e of i.patterns ?? []) Tn(t, e);
	return t;
}
const Mn = {
	guid: `uuid`,
	url: `uri`,
	datetime: `date-time`,
	json_string: `json-string`,
	regex: ``
}, Nn = /* @__PURE__ */ new Map([[ct, Le], [lt, Re]]), Pn = (e) => Nn.get(e) ?? e, Fn = (e, t, n, r) => {
	let i = n;
	i.type = `string`;
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = Z(e);
	if (typeof a == `number` && (i.minLength = a), typeof o == `number` && (i.maxLength = o), s && (i.format = Mn[s] ?? s, i.format === `` && delete i.format, (s === `time` || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(Pn);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0` ? { type: `string` } : {},
			pattern: e.source
		}))]);
	}
}, In = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = Z(e);
	i.type = u ? `integer` : `number`;
	let d = typeof l == `number` && l >= (a ?? -1 / 0), f = typeof c == `number` && c <= (o ?? 1 / 0), p = t.target === `draft-04` || t.target === `openapi-3.0`;
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == `number` && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == `number` && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : U(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, Ln = (e, t, n, r) => {
	n.type = `boolean`;
}, Rn = (e, t, n, r) => {
	U(e, t, n, r, `BigInt cannot be represented in JSON Schema`);
}, zn = (e, t, n, r) => {
	U(e, t, n, r, `Symbols cannot be represented in JSON Schema`);
}, Bn = (e, t, n, r) => {
	t.target === `openapi-3.0` ? (n.type = `string`, n.nullable = !0, n.enum = [null]) : n.type = `null`;
}, Vn = (e, t, n, r) => {
	U(e, t, n, r, `Undefined cannot be represented in JSON Schema`);
}, Hn = (e, t, n, r) => {
	U(e, t, n, r, `Void cannot be represented in JSON Schema`);
}, Un = (e, t, n, r) => {
	n.not = {};
}, Wn = (e, t, n, r) => {}, Gn = (e, t, n, r) => {}, Kn = (e, t, n, r) => {
	U(e, t, n, r, `Date cannot be represented in JSON Schema`);
}, qn = (t, n, r, i) => {
	let a = t._zod.def, o = e(a.entries);
	o.length === 0 ? r.not = {} : (o.every((e) => typeof e == `number`) && (r.type = `number`), o.every((e) => typeof e == `string`) && (r.type = `string`), r.enum = o);
}, Jn = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (U(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == `bigint`) {
		if (U(e, t, n, r, `BigInt literals cannot be represented in JSON Schema`)) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? `null` : typeof e, t.target === `draft-04` || t.target === `openapi-3.0` ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == `number`) && (n.type = `number`), a.every((e) => typeof e == `string`) && (n.type = `string`), a.every((e) => typeof e == `boolean`) && (n.type = `boolean`), a.every((e) => e === null) && (n.type = `null`), n.enum = a;
	}
}, Yn = (e, t, n, r) => {
	U(e, t, n, r, `NaN cannot be represented in JSON Schema`);
}, Xn = (e, t, n, r) => {
	let i = n, a = e._zod.pattern;
	if (!a) throw Error(`Pattern not found in template literal`);
	i.type = `string`, i.pattern = a.source;
}, Zn = (e, t, n, r) => {
	let i = n;
	i.type = `string`, i.format = `binary`, i.contentEncoding = `binary`;
	let { minimum: a, maximum: o, mime: s } = Z(e);
	a !== void 0 && (i.minLength = a), o !== void 0 && (i.maxLength = o), s && (s.length === 0 ? i.not = {} : s.length === 1 ? i.contentMediaType = s[0] : i.anyOf = s.map((e) => ({ contentMediaType: e })));
}, Qn = (e, t, n, r) => {
	n.type = `boolean`;
}, $n = (e, t, n, r) => {
	U(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
}, er = (e, t, n, r) => {
	U(e, t, n, r, `Function types cannot be represented in JSON Schema`);
}, tr = (e, t, n, r) => {
	U(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
}, nr = (e, t, n, r) => {
	U(e, t, n, r, `Map cannot be represented in JSON Schema`);
}, rr = (e, t, n, r) => {
	U(e, t, n, r, `Set cannot be represented in JSON Schema`);
}, ir = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = Z(e);
	typeof o == `number` && (i.minItems = o), typeof s == `number` && (i.maxItems = s), i.type = `array`, i.items = W(a.element, t, {
		...r,
		path: [...r.path, `items`]
	});
};
function Q(e) {
	let t = e._zod.def;
	return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`) ? Q(t.out) : t.type === `catch` ? Q(t.innerType) : e._zod.optin;
}
const ar = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && U(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)) return;
	i.type = `object`, i.properties = {};
	for (let e in o) c(i.properties, e, W(o[e], t, {
		...r,
		path: [
			...r.path,
			`properties`,
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === `input` ? Q(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === `never` ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = W(a.catchall, t, {
		...r,
		path: [...r.path, `additionalProperties`]
	})) : t.io === `output` && (i.additionalProperties = !1);
}, or = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => W(e, t, {
		...r,
		path: [
			...r.path,
			a ? `oneOf` : `anyOf`,
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, sr = (e, t, n, r) => {
	let i = e._zod.def, a = W(i.left, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			0
		]
	}), o = W(i.right, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			1
		]
	}), s = (e) => `allOf` in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
}, cr = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `array`;
	let o = t.target === `draft-2020-12` ? `prefixItems` : `items`, s = t.target === `draft-2020-12` || t.target === `openapi-3.0` ? `items` : `additionalItems`, c = a.items.map((e, n) => W(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? W(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === `openapi-3.0` ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === `input` ? Q(e) !== void 0 : e._zod.optout === `optional`)) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === `draft-2020-12` ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === `openapi-3.0` ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: ee } = Z(e);
	typeof p == `number` && (i.minItems = p), typeof ee == `number` && (i.maxItems = ee);
};
function lr(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = lr(e, r, n);
		return i === r ? t : i;
	}
	for (let r of [`anyOf`, `oneOf`]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => lr(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes(`string`) && r.some((e) => e === `number` || e === `integer`), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == `number`)) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == `number` ? String(e) : e) : typeof p.const == `number` && (p.const = String(p.const)), i && (p.type = `string`, a || (p.pattern = (r.includes(`number`) ? N : Ge).source)), p;
}
const ur = /* @__PURE__ */ new WeakMap();
function dr(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of ur.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = lr(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const fr = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `object`;
	let o = a.keyType, s = Z(o).patterns;
	if (a.mode === `loose` && s && s.size > 0) {
		let e = W(a.valueType, t, {
			...r,
			path: [
				...r.path,
				`patternProperties`,
				`*`
			]
		});
		i.patternProperties = {};
		for (let t of s) c(i.patternProperties, Pn(t).source, e);
	} else {
		if (t.target === `draft-07` || t.target === `draft-2020-12`) {
			i.propertyNames = W(a.keyType, t, {
				...r,
				path: [...r.path, `propertyNames`]
			});
			let n = ur.get(t);
			n || (n = [], ur.set(t, n), t.deferred.push(() => dr(t))), n.push(e);
		}
		i.additionalProperties = W(a.valueType, t, {
			...r,
			path: [...r.path, `additionalProperties`]
		});
	}
	let l = o._zod.values, u = t.io === `input` && Q(a.valueType) !== void 0;
	if (l && !a.partial && !u) {
		let e = [...l].filter((e) => typeof e == `string` || typeof e == `number`);
		e.length > 0 && (i.required = e.map(String));
	}
}, pr = (e, t, n, r) => {
	let i = e._zod.def, a = W(i.innerType, t, r), o = t.seen.get(e);
	t.target === `openapi-3.0` ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: `null` }];
}, mr = (e, t, n, r) => {
	let i = e._zod.def;
	W(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, hr = Symbol();
function gr(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == `bigint` ? (a = !0, null) : t);
	return a ? (U(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), hr) : JSON.parse(o);
}
const _r = {
	string: Fn,
	number: In,
	boolean: Ln,
	bigint: Rn,
	symbol: zn,
	null: Bn,
	undefined: Vn,
	void: Hn,
	never: Un,
	any: Wn,
	unknown: Gn,
	date: Kn,
	enum: qn,
	literal: Jn,
	nan: Yn,
	template_literal: Xn,
	file: Zn,
	success: Qn,
	custom: $n,
	function: er,
	transform: tr,
	map: nr,
	set: rr,
	array: ir,
	object: ar,
	union: or,
	intersection: sr,
	tuple: cr,
	record: fr,
	nullable: pr,
	nonoptional: mr,
	default: (e, t, n, r) => {
		let i = e._zod.def;
		W(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
		let o = gr(i.defaultValue, e, t, n, r);
		o !== hr && (n.default = o);
	},
	prefault: (e, t, n, r) => {
		let i = e._zod.def;
		W(i.innerType, t, r);
		let a = t.seen.get(e);
		if (a.ref = i.innerType, t.io !== `input`) return;
		let o = gr(i.defaultValue, e, t, n, r);
		o !== hr && (n._prefault = o);
	},
	catch: (e, t, n, r) => {
		let i = e._zod.def;
		W(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
		let o;
		try {
			o = i.catchValue(void 0);
		} catch {
			U(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
			return;
		}
		n.default = o;
	},
	pipe: (e, t, n, r) => {
		let i = e._zod.def, a = i.in._zod.traits.has(`$ZodTransform`), o = t.io === `input` ? a ? i.out : i.in : i.out;
		W(o, t, r);
		let s = t.seen.get(e);
		s.ref = o;
	},
	readonly: (e, t, n, r) => {
		let i = e._zod.def;
		W(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType, n.readOnly = !0;
	},
	promise: (e, t, n, r) => {
		let i = e._zod.def;
		W(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
	},
	optional: (e, t, n, r) => {
		let i = e._zod.def;
		W(i.innerType, t, r);
		let a = t.seen.get(e);
		a.ref = i.innerType;
	},
	lazy: (e, t, n, r) => {
		let i = e._zod.innerType;
		W(i, t, r);
		let a = t.seen.get(e);
		a.ref = i;
	}
};
function vr(e, t) {
	if (`_idmap` in e) {
		let n = e, r = H({
			...t,
			processors: _r
		}), i = {};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			W(n, r);
		}
		let a = {};
		r.external = {
			registry: n,
			uri: t?.uri,
			defs: i
		};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			G(r, n), c(a, t, q(r, n));
		}
		return Object.keys(i).length > 0 && (a.__shared = { [r.target === `draft-2020-12` ? `$defs` : `definitions`]: i }), { schemas: a };
	}
	let n = H({
		...t,
		processors: _r
	});
	return W(e, n), G(n, e), q(n, e);
}
const $ = D(`ZodMiniType`, (e, t) => {
	if (!e._zod) throw Error(`Uninitialized schema in ZodMiniType.`);
	I.init(e, t), e.def = t, e.type = t.type;
}, {
	get with() {
		return this.check;
	},
	set with(e) {
		w(this, `with`, e);
	},
	parse(e, t) {
		return Me(this, e, t, { callee: this.parse });
	},
	parseAsync(e, t) {
		return Ne(this, e, t, { callee: this.parseAsync });
	},
	safeParse(e, t) {
		return Pe(this, e, t);
	},
	safeParseAsync(e, t) {
		return Ie(this, e, t);
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
		return ae(this, e, t);
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
}), yr = D(`ZodMiniString`, (e, t) => {
	at.init(e, t), $.init(e, t);
});
function br(e) {
	return Yt(yr, e);
}
const xr = D(`ZodMiniStringFormat`, (e, t) => {
	L.init(e, t), yr.init(e, t);
}), Sr = D(`ZodMiniNumber`, (e, t) => {
	ut.init(e, t), $.init(e, t);
});
function Cr(e) {
	return Qt(Sr, e);
}
const wr = D(`ZodMiniNumberFormat`, (e, t) => {
	dt.init(e, t), Sr.init(e, t);
});
function Tr(e) {
	return $t(wr, e);
}
const Er = D(`ZodMiniBoolean`, (e, t) => {
	ft.init(e, t), $.init(e, t);
});
function Dr(e) {
	return en(Er, e);
}
const Or = D(`ZodMiniUnknown`, (e, t) => {
	pt.init(e, t), $.init(e, t);
});
function kr() {
	return tn(Or);
}
const Ar = D(`ZodMiniNever`, (e, t) => {
	mt.init(e, t), $.init(e, t);
});
function jr(e) {
	return nn(Ar, e);
}
const Mr = D(`ZodMiniArray`, (e, t) => {
	vt.init(e, t), $.init(e, t);
});
function Nr(e, t) {
	return new Mr({
		type: `array`,
		element: e,
		..._(t)
	});
}
const Pr = D(`ZodMiniObject`, (e, t) => {
	St.init(e, t), $.init(e, t), Se(e, `shape`, (e) => e._zod.def.shape, !1);
});
function Fr(e, t) {
	let n = {
		type: `object`,
		shape: e ?? {},
		..._(t)
	};
	return new Pr(n);
}
function Ir(e, t) {
	return new Pr({
		type: `object`,
		shape: e,
		catchall: jr(),
		..._(t)
	});
}
function Lr(e, t) {
	return new Pr({
		type: `object`,
		shape: e,
		catchall: kr(),
		..._(t)
	});
}
function Rr(e, t) {
	return le(e, t);
}
const zr = D(`ZodMiniUnion`, (e, t) => {
	wt.init(e, t), $.init(e, t);
});
function Br(e, t) {
	return new zr({
		type: `union`,
		options: e,
		..._(t)
	});
}
const Vr = D(`ZodMiniDiscriminatedUnion`, (e, t) => {
	Et.init(e, t), $.init(e, t);
});
function Hr(e, t, n) {
	return new Vr({
		type: `union`,
		options: t,
		discriminator: e,
		..._(n)
	});
}
const Ur = D(`ZodMiniTuple`, (e, t) => {
	Dt.init(e, t), $.init(e, t);
});
function Wr(e, t, n) {
	let r = t instanceof I;
	return new Ur({
		type: `tuple`,
		items: e,
		rest: r ? t : null,
		..._(r ? n : t)
	});
}
const Gr = D(`ZodMiniRecord`, (e, t) => {
	jt.init(e, t), $.init(e, t);
});
function Kr(e, t, n) {
	return !t || !t._zod ? new Gr({
		type: `record`,
		keyType: br(),
		valueType: e,
		..._(t)
	}) : new Gr({
		type: `record`,
		keyType: e,
		valueType: t,
		..._(n)
	});
}
const qr = D(`ZodMiniEnum`, (e, t) => {
	Mt.init(e, t), $.init(e, t), e.options = [...e._zod.values];
});
function Jr(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new qr({
		type: `enum`,
		entries: n,
		..._(t)
	});
}
const Yr = D(`ZodMiniLiteral`, (e, t) => {
	Nt.init(e, t), $.init(e, t);
});
function Xr(e, t) {
	return new Yr({
		type: `literal`,
		values: Array.isArray(e) ? e : [e],
		..._(t)
	});
}
const Zr = D(`ZodMiniTransform`, (e, t) => {
	Pt.init(e, t), $.init(e, t);
});
function Qr(e) {
	return new Zr({
		type: `transform`,
		transform: e
	});
}
const $r = D(`ZodMiniOptional`, (e, t) => {
	It.init(e, t), $.init(e, t);
});
function ei(e) {
	return new $r({
		type: `optional`,
		innerType: e
	});
}
const ti = D(`ZodMiniNullable`, (e, t) => {
	Lt.init(e, t), $.init(e, t);
});
function ni(e) {
	return new ti({
		type: `nullable`,
		innerType: e
	});
}
const ri = D(`ZodMiniDefault`, (e, t) => {
	Rt.init(e, t), $.init(e, t);
});
function ii(e, t) {
	return new ri({
		type: `default`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : re(t);
		}
	});
}
const ai = D(`ZodMiniPrefault`, (e, t) => {
	Bt.init(e, t), $.init(e, t);
});
function oi(e, t) {
	return new ai({
		type: `prefault`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : re(t);
		}
	});
}
const si = D(`ZodMiniPipe`, (e, t) => {
	Vt.init(e, t), $.init(e, t);
});
function ci(e, t) {
	return new si({
		type: `pipe`,
		in: e,
		out: t
	});
}
const li = D(`ZodMiniLazy`, (e, t) => {
	Ht.init(e, t), $.init(e, t);
});
function ui(e) {
	return new li({
		type: `lazy`,
		getter: e
	});
}
const di = D(`ZodMiniCustom`, (e, t) => {
	Ut.init(e, t), $.init(e, t);
});
function fi(e, t = {}) {
	return fn(di, e, t);
}
function pi(e, t) {
	return pn(e, t);
}
const mi = hn, hi = D(`ZodMiniISODateTime`, (e, t) => {
	ot.init(e, t), xr.init(e, t);
});
function gi(e) {
	return Xt(hi, e);
}
const _i = D(`ZodMiniISODate`, (e, t) => {
	st.init(e, t), xr.init(e, t);
});
function vi(e) {
	return Zt(_i, e);
}
export { on as A, br as C, Br as D, Wr as E, un as F, dn as I, Pe as L, ln as M, cn as N, kr as O, sn as P, Ir as S, Qr as T, ei as _, ui as a, Kr as b, mi as c, Tr as d, Xr as f, Fr as g, Cr as h, Jr as i, rn as j, vr as k, Hr as l, ni as m, gi as n, Nr as o, Lr as p, ii as r, Dr as s, vi as t, Rr as u, ci as v, pi as w, fi as x, oi as y };
