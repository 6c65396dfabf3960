import { n as e, r as t, t as n } from "./rolldown-runtime.js";
import { PassThrough as r, Transform as i } from "node:stream";
import * as a from "fs";
import { Stats as o, createReadStream as s, lstat as c, readlinkSync as l } from "fs";
import { dirname as u, relative as d, resolve as f } from "path";
import p from "util";
import { EventEmitter as m } from "events";
import { DeflateRaw as h } from "zlib";
function g(e, { checkOpen: t = !0 } = {}) {
	return typeof e == `object` && !!e && (e.writable || e.readable || !t || e.writable === void 0 && e.readable === void 0) && typeof e.pipe == `function`;
}
function _(e, { checkOpen: t = !0 } = {}) {
	return g(e, { checkOpen: t }) && (e.writable || !t) && typeof e.write == `function` && typeof e.end == `function` && typeof e.writable == `boolean` && typeof e.writableObjectMode == `boolean` && typeof e.destroy == `function` && typeof e.destroyed == `boolean`;
}
function v(e, { checkOpen: t = !0 } = {}) {
	return g(e, { checkOpen: t }) && (e.readable || !t) && typeof e.read == `function` && typeof e.readable == `boolean` && typeof e.readableObjectMode == `boolean` && typeof e.destroy == `function` && typeof e.destroyed == `boolean`;
}
function y(e, t) {
	return _(e, t) && v(e, t);
}
var b = n(((t, n) => {
	n.exports = e(`events`);
})), x = n(((e, t) => {
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
})), S = n(((e, t) => {
	let n = x();
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
})), C = n(((e, t) => {
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
	function ee(e, t) {
		return b(e).readDoubleBE(t);
	}
	function te(e, t) {
		return b(e).readDoubleLE(t);
	}
	function ne(e, t) {
		return b(e).readFloatBE(t);
	}
	function w(e, t) {
		return b(e).readFloatLE(t);
	}
	function T(e, t) {
		return b(e).readInt32BE(t);
	}
	function E(e, t) {
		return b(e).readInt32LE(t);
	}
	function re(e, t) {
		return b(e).readUInt32BE(t);
	}
	function D(e, t) {
		return b(e).readUInt32LE(t);
	}
	function ie(e, t, n) {
		return b(e).writeDoubleBE(t, n);
	}
	function ae(e, t, n) {
		return b(e).writeDoubleLE(t, n);
	}
	function oe(e, t, n) {
		return b(e).writeFloatBE(t, n);
	}
	function O(e, t, n) {
		return b(e).writeFloatLE(t, n);
	}
	function se(e, t, n) {
		return b(e).writeInt32BE(t, n);
	}
	function k(e, t, n) {
		return b(e).writeInt32LE(t, n);
	}
	function A(e, t, n) {
		return b(e).writeUInt32BE(t, n);
	}
	function ce(e, t, n) {
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
		readDoubleBE: ee,
		readDoubleLE: te,
		readFloatBE: ne,
		readFloatLE: w,
		readInt32BE: T,
		readInt32LE: E,
		readUInt32BE: re,
		readUInt32LE: D,
		writeDoubleBE: ie,
		writeDoubleLE: ae,
		writeFloatBE: oe,
		writeFloatLE: O,
		writeInt32BE: se,
		writeInt32LE: k,
		writeUInt32BE: A,
		writeUInt32LE: ce
	};
})), ee = n(((e, t) => {
	let n = C();
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
})), te = n(((e, t) => {
	let n = C();
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
})), ne = n(((e, t) => {
	let n = ee(), r = te();
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
})), w = n(((e, t) => {
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
})), T = n(((e, t) => {
	let { EventEmitter: n } = b(), r = S(), i = ne(), a = w(), o = typeof queueMicrotask > `u` ? (e) => global.process.nextTick(e) : queueMicrotask, s = 536870910, c = 1024, l = 2048, u = 16384, d = 32768, f = 131072, p = 536805375, m = 536870143, h = 536838143, g = 536739839, _ = 2 << 18, v = 4 << 18, y = 8 << 18, x = 32 << 18, C = 64 << 18, ee = 128 << 18, te = 512 << 18, T = 1024 << 18, E = 503316479, re = 268435455, D = 262160, ie = 8404992, ae = 8405006, oe = 33587200, O = 33587215, se = 16527, k = 270794767, A = Symbol.asyncIterator || Symbol(`asyncIterator`);
	var ce = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapWritable: i, byteLength: a, byteLengthWritable: o } = {}) {
			this.stream = e, this.queue = new r(), this.highWaterMark = t, this.buffered = 0, this.error = null, this.pipeline = null, this.drains = null, this.byteLength = o || a || H, this.map = i || n, this.afterWrite = fe.bind(this), this.afterUpdateNextTick = he.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & te);
		}
		get ended() {
			return !!(this.stream._duplexState & x);
		}
		push(e) {
			return this.stream._duplexState & 142606350 ? !1 : (this.map !== null && (e = this.map(e)), this.buffered += this.byteLength(e), this.queue.push(e), this.buffered < this.highWaterMark ? (this.stream._duplexState |= y, !0) : (this.stream._duplexState |= 6291456, !1));
		}
		shift() {
			let e = this.queue.shift();
			return this.buffered -= this.byteLength(e), this.buffered === 0 && (this.stream._duplexState &= 534773759), e;
		}
		end(e) {
			typeof e == `function` ? this.stream.once(`finish`, e) : e != null && this.push(e), this.stream._duplexState = (this.stream._duplexState | te) & 535822335;
		}
		autoBatch(e, t) {
			let n = [], r = this.stream;
			for (n.push(e); (r._duplexState & k) == 2359296;) n.push(r._writableState.shift());
			if (r._duplexState & 15) return t(null);
			r._writev(n, t);
		}
		update() {
			let e = this.stream;
			e._duplexState |= _;
			do {
				for (; (e._duplexState & k) == y;) {
					let t = this.shift();
					e._duplexState |= 67371008, e._write(t, this.afterWrite);
				}
				e._duplexState & 1310720 || this.updateNonPrimary();
			} while (this.continueUpdate() === !0);
			e._duplexState &= 536346623;
		}
		updateNonPrimary() {
			let e = this.stream;
			(e._duplexState & 144965647) == te ? (e._duplexState |= 262144, e._final(M.bind(this))) : (e._duplexState & 14) == 4 ? e._duplexState & oe || (e._duplexState |= D, e._destroy(N.bind(this))) : (e._duplexState & O) == 1 && (e._duplexState = (e._duplexState | D) & s, e._open(_e.bind(this)));
		}
		continueUpdate() {
			return this.stream._duplexState & ee ? (this.stream._duplexState &= E, !0) : !1;
		}
		updateCallback() {
			(this.stream._duplexState & 35127311) == v ? this.update() : this.updateNextTick();
		}
		updateNextTick() {
			this.stream._duplexState & ee || (this.stream._duplexState |= ee, this.stream._duplexState & _ || o(this.afterUpdateNextTick));
		}
	}, j = class {
		constructor(e, { highWaterMark: t = 16384, map: n = null, mapReadable: i, byteLength: a, byteLengthReadable: o } = {}) {
			this.stream = e, this.queue = new r(), this.highWaterMark = t === 0 ? 1 : t, this.buffered = 0, this.readAhead = t > 0, this.error = null, this.pipeline = null, this.byteLength = o || a || H, this.map = i || n, this.pipeTo = null, this.afterRead = pe.bind(this), this.afterUpdateNextTick = me.bind(this);
		}
		get ending() {
			return !!(this.stream._duplexState & c);
		}
		get ended() {
			return !!(this.stream._duplexState & u);
		}
		pipe(e, t) {
			if (this.pipeTo !== null) throw a.BAD_ARGUMENT(`Can only pipe to one destination`);
			if (typeof t != `function` && (t = null), this.stream._duplexState |= 512, this.pipeTo = e, this.pipeline = new ue(this.stream, e, t), t && this.stream.on(`error`, Me), L(e)) e._writableState.pipeline = this.pipeline, t && e.on(`error`, Me), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			else {
				let t = this.pipeline.done.bind(this.pipeline, e), n = this.pipeline.done.bind(this.pipeline, e, null);
				e.on(`error`, t), e.on(`close`, n), e.on(`finish`, this.pipeline.finished.bind(this.pipeline));
			}
			e.on(`drain`, de.bind(this)), this.stream.emit(`piping`, e), e.emit(`pipe`, this.stream);
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
			if ((e._duplexState & se) == 128) {
				let t = this.shift();
				return this.pipeTo !== null && this.pipeTo.write(t) === !1 && (e._duplexState &= m), e._duplexState & l && e.emit(`data`, t), t;
			}
			return this.readAhead === !1 && (e._duplexState |= f, this.updateNextTick()), null;
		}
		drain() {
			let e = this.stream;
			for (; (e._duplexState & se) == 128 && e._duplexState & 768;) {
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
			(e._duplexState & 1167) == c && (e._duplexState = (e._duplexState | u) & 536869887, e.emit(`end`), (e._duplexState & ae) == ie && (e._duplexState |= 4), this.pipeTo !== null && this.pipeTo.end()), (e._duplexState & 14) == 4 ? e._duplexState & oe || (e._duplexState |= D, e._destroy(N.bind(this))) : (e._duplexState & O) == 1 && (e._duplexState = (e._duplexState | D) & s, e._open(_e.bind(this)));
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
	}, le = class {
		constructor(e) {
			this.data = null, this.afterTransform = ve.bind(e), this.afterFinal = null;
		}
	}, ue = class {
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
	function de() {
		this.stream._duplexState |= 512, this.updateCallback();
	}
	function M(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 14 || (t._duplexState |= x, t.emit(`finish`)), (t._duplexState & ae) == ie && (t._duplexState |= 4), t._duplexState &= 402391039, t._duplexState & _ ? this.updateNextTick() : this.update();
	}
	function N(e) {
		let t = this.stream;
		!e && !a.isStreamDestroyed(this.error) && (e = this.error), e && t.emit(`error`, e), t._duplexState |= 8, t.emit(`close`);
		let n = t._readableState, r = t._writableState;
		if (n !== null && n.pipeline !== null && n.pipeline.done(t, e), r !== null) {
			for (; r.drains !== null && r.drains.length > 0;) r.drains.shift().resolve(!1);
			r.pipeline !== null && r.pipeline.done(t, e);
		}
	}
	function fe(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState &= 469499903, this.drains !== null && ge(this.drains), (t._duplexState & 6553615) == 4194304 && (t._duplexState &= 532676607, (t._duplexState & C) == C && t.emit(`drain`)), this.updateCallback();
	}
	function pe(e) {
		e && this.stream.destroy(e), this.stream._duplexState &= 536870895, this.readAhead === !1 && !(this.stream._duplexState & 256) && (this.stream._duplexState &= g), this.updateCallback();
	}
	function me() {
		this.stream._duplexState & 32 || (this.stream._duplexState &= h, this.update());
	}
	function he() {
		this.stream._duplexState & _ || (this.stream._duplexState &= E, this.update());
	}
	function ge(e) {
		for (let t = 0; t < e.length; t++) --e[t].writes === 0 && (e.shift().resolve(!0), t--);
	}
	function _e(e) {
		let t = this.stream;
		e && t.destroy(e), t._duplexState & 4 || (t._duplexState & 17423 || (t._duplexState |= 64), t._duplexState & 142606351 || (t._duplexState |= v), t.emit(`open`)), t._duplexState &= 536608751, t._writableState !== null && t._writableState.updateCallback(), t._readableState !== null && t._readableState.updateCallback();
	}
	function ve(e, t) {
		t != null && this.push(t), this._writableState.afterWrite(e);
	}
	function ye(e) {
		this._readableState !== null && (e === `data` && (this._duplexState |= 133376, this._readableState.updateNextTick()), e === `readable` && (this._duplexState |= 4096, this._readableState.updateNextTick())), this._writableState !== null && e === `drain` && (this._duplexState |= C, this._writableState.updateNextTick());
	}
	var be = class extends n {
		constructor(e) {
			super(), this._duplexState = 0, this._readableState = null, this._writableState = null, e && (e.open && (this._open = e.open), e.destroy && (this._destroy = e.destroy), e.predestroy && (this._predestroy = e.predestroy), e.signal && e.signal.addEventListener(`abort`, U.bind(this))), this.on(`newListener`, ye);
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
	}, xe = class e extends be {
		constructor(e) {
			super(e), this._duplexState |= 8519681, this._readableState = new j(this, e), e && (this._readableState.readAhead === !1 && (this._duplexState &= g), e.read && (this._read = e.read), e.eagerOpen && this._readableState.updateNextTick(), e.encoding && this.setEncoding(e.encoding));
		}
		static deferred(e, t) {
			let n = new we(t);
			return e().then((e) => {
				if (e === null) return n.end();
				n.destroying || Ee(e, n, Me);
			}).catch((e) => n.destroy(e)), n;
		}
		setEncoding(e) {
			let t = new i(e), n = this._readableState.map || De;
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
			if (je(t)) return t;
			if (t[A]) return this._fromAsyncIterator(t[A](), n);
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
		[A]() {
			let e = this, t = null, n = null, r = null;
			return this.on(`error`, (e) => {
				t = e;
			}), this.on(`readable`, i), this.on(`close`, o), {
				[A]() {
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
	}, Se = class extends be {
		constructor(e) {
			super(e), this._duplexState |= 16385, this._writableState = new ce(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final), e.eagerOpen && this._writableState.updateNextTick());
		}
		cork() {
			this._duplexState |= T;
		}
		uncork() {
			this._duplexState &= re, this._writableState.updateNextTick();
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
			let t = e._writableState, n = (Ne(e) ? Math.min(1, t.queue.length) : t.queue.length) + (e._duplexState & 67108864 ? 1 : 0);
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
	}, Ce = class extends xe {
		constructor(e) {
			super(e), this._duplexState = 1 | this._duplexState & f, this._writableState = new ce(this, e), e && (e.writev && (this._writev = e.writev), e.write && (this._write = e.write), e.final && (this._final = e.final));
		}
		cork() {
			this._duplexState |= T;
		}
		uncork() {
			this._duplexState &= re, this._writableState.updateNextTick();
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
	}, P = class extends Ce {
		constructor(e) {
			super(e), this._transformState = new le(this), e && (e.transform && (this._transform = e.transform), e.flush && (this._flush = e.flush));
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
			this._transformState.afterFinal = e, this._flush(F.bind(this));
		}
	}, we = class extends P {};
	function F(e, t) {
		let n = this._transformState.afterFinal;
		if (e) return n(e);
		t != null && this.push(t), this.push(null), n(null);
	}
	function Te(...e) {
		return new Promise((t, n) => Ee(...e, (e) => {
			if (e) return n(e);
			t();
		}));
	}
	function Ee(e, ...t) {
		let n = Array.isArray(e) ? [...e, ...t] : [e, ...t], r = n.length && typeof n[n.length - 1] == `function` ? n.pop() : null;
		if (n.length < 2) throw a.BAD_ARGUMENT(`Pipeline requires at least 2 streams`);
		let i = n[0], o = null, s = null;
		for (let e = 1; e < n.length; e++) o = n[e], L(i) ? i.pipe(o, l) : (c(i, !0, e > 1, l), i.pipe(o)), i = o;
		if (r) {
			let e = !1, t = L(o) || !!(o._writableState && o._writableState.autoDestroy);
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
	function De(e) {
		return e;
	}
	function I(e) {
		return !!e._readableState || !!e._writableState;
	}
	function L(e) {
		return typeof e._duplexState == `number` && I(e);
	}
	function R(e) {
		return !!e._readableState && e._readableState.ending;
	}
	function Oe(e) {
		return !!e._readableState && e._readableState.ended;
	}
	function ke(e) {
		return !!e._writableState && e._writableState.ending;
	}
	function z(e) {
		return !!e._writableState && e._writableState.ended;
	}
	function Ae(e, t = {}) {
		let n = e._readableState && e._readableState.error || e._writableState && e._writableState.error;
		return !t.all && a.isStreamDestroyed(n) ? null : n;
	}
	function je(e) {
		return L(e) && e.readable;
	}
	function B(e) {
		return (e._duplexState & 1) != 1 || (e._duplexState & 4) == 4 || !!(e._duplexState & oe);
	}
	function V(e) {
		return typeof e == `object` && !!e && typeof e.byteLength == `number`;
	}
	function H(e) {
		return V(e) ? e.byteLength : 1024;
	}
	function Me() {}
	function U() {
		this.destroy(a.ABORTED());
	}
	function Ne(e) {
		return e._writev !== Se.prototype._writev && e._writev !== Ce.prototype._writev;
	}
	t.exports = {
		pipeline: Ee,
		pipelinePromise: Te,
		isStream: I,
		isStreamx: L,
		isEnding: R,
		isEnded: Oe,
		isFinishing: ke,
		isFinished: z,
		isDisturbed: B,
		getStreamError: Ae,
		Stream: be,
		Writable: Se,
		Readable: xe,
		Duplex: Ce,
		Transform: P,
		PassThrough: we
	};
})), E = n(((e) => {
	let t = C(), n = t.from([
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
})), re = n(((e, t) => {
	let { Writable: n, Readable: r, getStreamError: i } = T(), a = S(), o = C(), s = E(), c = o.alloc(0);
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
})), D = n(((t, n) => {
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
})), ie = n(((e, t) => {
	let { Readable: n, Writable: r, getStreamError: i } = T(), a = C(), o = D(), s = E(), c = a.alloc(1024);
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
})), ae = n(((e) => {
	e.extract = re(), e.pack = ie();
}));
const oe = (e, t, n) => {
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
}, O = `\0SLASH` + Math.random().toFixed(16) + `\0`, se = `\0OPEN` + Math.random().toFixed(16) + `\0`, k = `\0CLOSE` + Math.random().toFixed(16) + `\0`, A = `\0COMMA` + Math.random().toFixed(16) + `\0`, ce = `\0PERIOD` + Math.random().toFixed(16) + `\0`, j = new RegExp(O, `g`), le = new RegExp(se, `g`), ue = new RegExp(k, `g`), de = new RegExp(A, `g`), M = new RegExp(ce, `g`), N = /\\\\/g, fe = /\\{/g, pe = /\\}/g, me = /\\,/g, he = /\\\./g;
function ge(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function _e(e) {
	return e.replace(N, O).replace(fe, se).replace(pe, k).replace(me, A).replace(he, ce);
}
function ve(e) {
	return e.replace(j, `\\`).replace(le, `{`).replace(ue, `}`).replace(de, `,`).replace(M, `.`);
}
function ye(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function be(e, t, n) {
	if (n.remaining < 0) return;
	let r = oe(`{`, `}`, t), i = r !== void 0 && t.indexOf(`{`) < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function xe(e, t) {
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
function Se(e, t) {
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
function Ce(e, t) {
	let n = [], r = ``;
	for (;;) {
		let i = be(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(`,`);
			return t[0] = r + t[0], ye(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(`,`);
		if (c[0] = r + c[0], c[c.length - 1] += `{` + o + `}`, !s.length) return ye(n, c), n;
		r = c.pop(), ye(n, c), e = s;
	}
}
function P(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function we(e, t = {}) {
	if (!e) return [];
	let n = P(t.max, 1e5), r = P(t.maxLength, 4e6), i = P(t.maxDepth, 1e3), a = P(t.maxRewrites, 1e3), o = P(t.maxSteps, 2e7);
	return e.slice(0, 2) === `{}` && (e = `\\{\\}` + e.slice(2)), R(_e(e), n, r, i, 0, a, { remaining: o }, !0).map(ve);
}
function F(e) {
	return `{` + e + `}`;
}
function Te(e) {
	return /^-?0\d/.test(e);
}
function Ee(e, t) {
	return e <= t;
}
function De(e, t) {
	return e >= t;
}
function I(e, t, n, r, i, a, o) {
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
function L(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	if (a[0] === void 0 || a[1] === void 0) return o;
	let s = ge(a[0]), c = ge(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(ge(a[2])), 1) : 1, d = Ee;
	c < s && (u *= -1, d = De);
	let f = a.some(Te), p = f ? l : 1, m = 0;
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
function R(e, t, n, r, i, a, o, s) {
	if (o.remaining -= 16, i > r) return [e];
	let c = [``], l = 0, u = !1, d = !0, f = e;
	for (;;) {
		let p = be(e, f, o);
		if (!p) return I(c, e, [``], t, n, u, o);
		p.unmatched && (f = xe(f, o));
		let m = p.pre, h = () => I(c, m + `{` + p.body + `}` + p.post, [``], t, n, u, o);
		if (/\$$/.test(m)) {
			if (c = I(c, m + `{` + p.body + `}`, [``], t, n, u && !p.post.length, o), d = !1, !p.post.length) break;
			e = p.post, f = f.slice(p.end + 1);
			continue;
		}
		let g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), _ = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), v = g || _, y = p.body.indexOf(`,`) >= 0;
		if (!v && !y) {
			if (l < a && Se(p.post, o)) {
				l++, e = p.pre + `{` + p.body + k + p.post, f = f.slice(0, p.end) + k + f.slice(p.end + 1), s = !0;
				continue;
			}
			return h();
		}
		d &&= (u = s && !v, !1);
		let b;
		if (v) {
			if (b = L(p.body, _, t, n, o), !b) return h();
		} else {
			let s = Ce(p.body, o);
			if (!s) return h();
			if (s.length === 1 && s[0] !== void 0) {
				if (s = R(s[0], t, n, r, i + 1, a, o, !1).map(F), o.remaining < 0) return h();
				if (s.length === 1) {
					let r = I(c, m + s[0], [``], t, n, u && !p.post.length, o);
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
				let c = R(s[e], t, n, r, i + 1, a, o, !1);
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
		let x = I(c, m, b, t, n, u && !p.post.length, o);
		if (o.remaining < 0) return h();
		if (c = x, !p.post.length) break;
		e = p.post, f = f.slice(p.end + 1);
	}
	return c;
}
const Oe = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, ke = {
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
}, z = (e) => e.replace(/[[\]\\-]/g, `\\$&`), Ae = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), je = (e) => e.join(``), B = (e, t) => {
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
					for (let [t, [o, c, l]] of Object.entries(ke)) if (e.startsWith(t, a)) {
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
				c = !1, d ? (t > d ? r.push(z(d) + `-` + z(t)) : t === d && r.push(z(t)), d = ``, a++) : e.startsWith(`-]`, a + 1) ? (r.push(z(t + `-`)), a += 2) : e.startsWith(`-`, a + 1) ? (d = t, a += 2) : (r.push(z(t)), a++);
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
			Ae(e),
			!1,
			u - n,
			!1
		];
	}
	let f = `[` + (l ? `^` : ``) + je(r) + `]`, p = `[` + (l ? `` : `^`) + je(i) + `]`;
	return [
		r.length && i.length ? `(` + f + `|` + p + `)` : r.length ? f : p,
		s,
		u - n,
		!0
	];
}, V = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var H;
const Me = /* @__PURE__ */ new Set([
	`!`,
	`?`,
	`+`,
	`*`,
	`@`
]), U = (e) => Me.has(e), Ne = (e) => U(e.type), Pe = /* @__PURE__ */ new Map([
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
]), Fe = /* @__PURE__ */ new Map([
	[`!`, [`?`]],
	[`@`, [`?`]],
	[`+`, [`?`, `*`]]
]), Ie = /* @__PURE__ */ new Map([
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
]), Le = /* @__PURE__ */ new Map([
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
]), W = `(?!\\.)`, Re = /* @__PURE__ */ new Set([`[`, `.`]), ze = /* @__PURE__ */ new Set([`..`, `.`]), Be = /* @__PURE__ */ new Set(`().*{}+?[]^$\\!`), Ve = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), He = `[^/]+?`;
let Ue = 0;
var We = class {
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
	id = ++Ue;
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
			if (typeof t != `string` && !(t instanceof H && t.#i === this)) throw Error(`invalid part: ` + t);
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
			if (!(n instanceof H && n.type === `!`)) return !1;
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
		let t = new H(this.type, e);
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
				else if (!r.noext && U(n) && e.charAt(u) === `(` && i <= a) {
					t.push(d), d = ``;
					let a = new H(n, t);
					u = H.#f(e, a, u, r, i + 1), t.push(a);
				} else d += n;
			}
			return t.push(d), u;
		}
		let u = n + 1, d = new H(null, t), f = [], p = ``;
		for (; u < e.length;) {
			let n = e.charAt(u++);
			if (o || n === `\\`) o = !o, p += n;
			else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), p += n;
			else if (n === `[`) s = !0, c = u, l = !1, p += n;
			else if (!r.noext && U(n) && e.charAt(u) === `(` && (i <= a || t && t.#h(n))) {
				let a = t && t.#h(n) ? 0 : 1;
				d.push(p), p = ``;
				let o = new H(n, d);
				d.push(o), u = H.#f(e, o, u, r, i + a);
			} else if (n === `|`) d.push(p), p = ``, f.push(d), d = new H(null, t);
			else {
				if (n === `)`) return p === `` && t.#r.length === 0 && (t.#u = !0), d.push(p), p = ``, t.push(...f, d), u;
				p += n;
			}
		}
		return t.type = null, t.#t = void 0, t.#r = [e.substring(n - 1)], u;
	}
	#p(e) {
		return this.#m(e, Fe);
	}
	#m(e, t = Pe) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null) return !1;
		let n = e.#r[0];
		return !n || typeof n != `object` || n.type === null ? !1 : this.#h(n.type, t);
	}
	#h(e, t = Ie) {
		return !!t.get(this.type)?.includes(e);
	}
	#g(e, t) {
		let n = e.#r[0], r = new H(null, n, this.options);
		r.#r.push(``), n.push(r), this.#_(e, t);
	}
	#_(e, t) {
		let n = e.#r[0];
		this.#r.splice(t, 1, ...n.#r);
		for (let e of n.#r) typeof e == `object` && (e.#i = this);
		this.#l = void 0;
	}
	#v(e) {
		return !!Le.get(this.type)?.has(e);
	}
	#y(e) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null || this.#r.length !== 1) return !1;
		let t = e.#r[0];
		return !t || typeof t != `object` || t.type === null ? !1 : this.#v(t.type);
	}
	#b(e) {
		let t = Le.get(this.type), n = e.#r[0], r = t?.get(n.type);
		if (!r) return !1;
		this.#r = n.#r;
		for (let e of this.#r) typeof e == `object` && (e.#i = this);
		this.type = r, this.#l = void 0, this.#u = !1;
	}
	static fromGlob(e, t = {}) {
		let n = new H(null, void 0, t);
		return H.#f(e, n, 0, t, 0), n;
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
		if (this.#e === this && (this.#x(), this.#d()), !Ne(this)) {
			let n = this.isStart() && this.isEnd() && !this.#r.some((e) => typeof e != `string`), r = this.#r.map((t) => {
				let [r, i, a, o] = typeof t == `string` ? H.#C(t, this.#t, n) : t.toRegExpSource(e);
				return this.#t = this.#t || a, this.#n = this.#n || o, r;
			}).join(``), i = ``;
			if (this.isStart() && typeof this.#r[0] == `string` && !(this.#r.length === 1 && ze.has(this.#r[0]))) {
				let n = Re, a = t && n.has(r.charAt(0)) || r.startsWith(`\\.`) && n.has(r.charAt(2)) || r.startsWith(`\\.\\.`) && n.has(r.charAt(4)), o = !t && !e && n.has(r.charAt(0));
				i = a ? `(?!(?:^|/)\\.\\.?(?:$|/))` : o ? W : ``;
			}
			let a = ``;
			return this.isEnd() && this.#e.#s && this.#i?.type === `!` && (a = `(?:$|\\/)`), [
				i + r + a,
				V(r),
				this.#t = !!this.#t,
				this.#n
			];
		}
		let n = this.type === `*` || this.type === `+`, r = this.type === `!` ? `(?:(?!(?:` : `(?:`, i = this.#S(t);
		if (this.isStart() && this.isEnd() && !i && this.type !== `!`) {
			let e = this.toString(), t = this;
			return t.#r = [e], t.type = null, t.#t = void 0, [
				e,
				V(this.toString()),
				!1,
				!1
			];
		}
		let a = !n || e || t ? `` : this.#S(!0);
		a === i && (a = ``), a && (i = `(?:${i})(?:${a})*?`);
		let o = ``;
		if (this.type === `!` && this.#u) o = (this.isStart() && !t ? W : ``) + He;
		else {
			let n = this.type === `!` ? `))` + (this.isStart() && !t && !e ? W : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && a ? `)` : this.type === `*` && a ? `)?` : `)${this.type}`;
			o = r + i + n;
		}
		return [
			o,
			V(i),
			this.#t = !!this.#t,
			this.#n
		];
	}
	#x() {
		if (Ne(this)) {
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
			if (r) r = !1, i += (Be.has(c) ? `\\` : ``) + c;
			else if (c === `*`) {
				if (o) continue;
				o = !0, i += n && /^[*]+$/.test(e) ? He : `[^/]*?`, t = !0;
			} else if (o = !1, c === `\\`) s === e.length - 1 ? i += `\\\\` : r = !0;
			else {
				if (c === `[`) {
					let [n, r, o, c] = B(e, s);
					if (o) {
						i += n, a ||= r, s += o - 1, t ||= c;
						continue;
					}
				}
				c === `?` ? (i += `[^/]`, t = !0) : i += Ve(c);
			}
		}
		return [
			i,
			V(e),
			!!t,
			a
		];
	}
};
H = We;
const Ge = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), G = (e, t, n = {}) => (Oe(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new J(t, n).match(e)), Ke = /^\*+([^+@!?*[(]*)$/, qe = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), Je = (e) => (t) => t.endsWith(e), Ye = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), Xe = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), Ze = /^\*+\.\*+$/, Qe = (e) => !e.startsWith(`.`) && e.includes(`.`), $e = (e) => e !== `.` && e !== `..` && e.includes(`.`), et = /^\.\*+$/, tt = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), nt = /^\*+$/, rt = (e) => e.length !== 0 && !e.startsWith(`.`), it = (e) => e.length !== 0 && e !== `.` && e !== `..`, at = /^\?+([^+@!?*[(]*)?$/, ot = ([e, t = ``]) => {
	let n = ut([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, st = ([e, t = ``]) => {
	let n = dt([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, ct = ([e, t = ``]) => {
	let n = dt([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, lt = ([e, t = ``]) => {
	let n = ut([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, ut = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && !e.startsWith(`.`);
}, dt = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && e !== `.` && e !== `..`;
}, ft = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, pt = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
G.sep = ft === `win32` ? pt.win32.sep : pt.posix.sep;
const K = Symbol(`globstar **`);
G.GLOBSTAR = K, G.filter = (e, t = {}) => (n) => G(n, e, t);
const q = (e, t = {}) => Object.assign({}, e, t);
G.defaults = (e) => {
	if (!e || typeof e != `object` || !Object.keys(e).length) return G;
	let t = G;
	return Object.assign((n, r, i = {}) => t(n, r, q(e, i)), {
		Minimatch: class extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, q(e, n));
			}
			static defaults(n) {
				return t.defaults(q(e, n)).Minimatch;
			}
		},
		AST: class extends t.AST {
			constructor(t, n, r = {}) {
				super(t, n, q(e, r));
			}
			static fromGlob(n, r = {}) {
				return t.AST.fromGlob(n, q(e, r));
			}
		},
		unescape: (n, r = {}) => t.unescape(n, q(e, r)),
		escape: (n, r = {}) => t.escape(n, q(e, r)),
		filter: (n, r = {}) => t.filter(n, q(e, r)),
		defaults: (n) => t.defaults(q(e, n)),
		makeRe: (n, r = {}) => t.makeRe(n, q(e, r)),
		braceExpand: (n, r = {}) => t.braceExpand(n, q(e, r)),
		match: (n, r, i = {}) => t.match(n, r, q(e, i)),
		sep: t.sep,
		GLOBSTAR: K
	});
};
const mt = (e, t = {}) => (Oe(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : we(e, { max: t.braceExpandMax }));
G.braceExpand = mt, G.makeRe = (e, t = {}) => new J(e, t).makeRe(), G.match = (e, t, n = {}) => {
	let r = new J(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
const ht = /[?*]|[+@!]\(.*?\)|\[|\]/, gt = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
var J = class {
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
		Oe(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || ft, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
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
				let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !ht.test(e[2])) && !ht.test(e[3]), n = /^[a-z]:/i.test(e[0]);
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
		return a >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(K) ? this.#e(e, t, n, r, i) : this.#n(e, t, n, r, i);
	}
	#e(e, t, n, r, i) {
		let a = t.indexOf(K, i), o = t.lastIndexOf(K), [s, c, l] = n ? [
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
		for (let e of c) e === K ? (m.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
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
			if (this.debug(t, n, r), n === !1 || n === K) return !1;
			let i;
			if (typeof n == `string` ? (i = r === n, this.debug(`string match`, n, r, i)) : (i = n.test(r), this.debug(`pattern match`, n, r, i)), !i) return !1;
		}
		if (a === c && o === s) return !0;
		if (a === c) return n;
		if (o === s) return a === c - 1 && e[a] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return mt(this.pattern, this.options);
	}
	parse(e) {
		Oe(e);
		let t = this.options;
		if (e === `**`) return K;
		if (e === ``) return ``;
		let n, r = null;
		(n = e.match(nt)) ? r = t.dot ? it : rt : (n = e.match(Ke)) ? r = (t.nocase ? t.dot ? Xe : Ye : t.dot ? Je : qe)(n[1]) : (n = e.match(at)) ? r = (t.nocase ? t.dot ? st : ot : t.dot ? ct : lt)(n) : (n = e.match(Ze)) ? r = t.dot ? $e : Qe : (n = e.match(et)) && (r = tt);
		let i = We.fromGlob(e, this.options).toMMPattern();
		return r && typeof i == `object` && Reflect.defineProperty(i, "test", { value: r }), i;
	}
	makeRe() {
		if (this.regexp || this.regexp === !1) return this.regexp;
		let e = this.set;
		if (!e.length) return this.regexp = !1, this.regexp;
		let t = this.options, n = t.noglobstar ? `[^/]*?` : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = new Set(t.nocase ? [`i`] : []), i = e.map((e) => {
			let t = e.map((e) => {
				if (e instanceof RegExp) for (let t of e.flags.split(``)) r.add(t);
				return typeof e == `string` ? gt(e) : e === K ? K : e._src;
			});
			t.forEach((e, r) => {
				let i = t[r + 1], a = t[r - 1];
				e === K && a !== K && (a === void 0 ? i !== void 0 && i !== K ? t[r + 1] = `(?:\\/|` + n + `\\/)?` + i : t[r] = n : i === void 0 ? t[r - 1] = a + `(?:\\/|\\/` + n + `)?` : i !== K && (t[r - 1] = a + `(?:\\/|\\/` + n + `\\/)` + i, t[r + 1] = K));
			});
			let i = t.filter((e) => e !== K);
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
		return G.defaults(e).Minimatch;
	}
};
G.AST = We, G.Minimatch = J, G.escape = Ge, G.unescape = V;
function _t(e, t) {
	return new Promise((n, r) => {
		a.readdir(e, { withFileTypes: !0 }, (e, i) => {
			if (e) switch (e.code) {
				case `ENOTDIR`:
					t ? r(e) : n([]);
					break;
				case `ENOTSUP`:
				case `ENOENT`:
				case `ENAMETOOLONG`:
				case `UNKNOWN`:
					n([]);
					break;
				default: r(e);
			}
			else n(i);
		});
	});
}
function vt(e, t) {
	return new Promise((n) => {
		(t ? a.stat : a.lstat)(e, (r, i) => {
			if (r) switch (r.code) {
				case `ENOENT`:
					n(t ? vt(e, !1) : null);
					break;
				default: n(null);
			}
			else n(i);
		});
	});
}
async function* yt(e, t, n, r, i, a) {
	let o = await _t(t + e, a);
	for (let a of o) {
		let o = a.name, s = e + `/` + o, c = s.slice(1), l = t + `/` + c, u = a;
		(r || n) && (u = await vt(l, n) ?? u), u.isDirectory() ? i(c) || (yield {
			relative: c,
			absolute: l,
			stat: u
		}, yield* yt(s, t, n, r, i, !1)) : yield {
			relative: c,
			absolute: l,
			stat: u
		};
	}
}
async function* bt(e, t, n, r) {
	yield* yt(``, e, t, n, r, !0);
}
function xt(e) {
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
var St = class extends m {
	options;
	matchers;
	ignoreMatchers;
	skipMatchers;
	paused;
	aborted;
	inactive;
	iterator;
	constructor(e, t, n) {
		if (super(), typeof t == `function` && (n = t, t = void 0), this.options = xt(t || {}), this.matchers = [], this.options.pattern) {
			let e = Array.isArray(this.options.pattern) ? this.options.pattern : [this.options.pattern];
			this.matchers = e.map((e) => new J(e, {
				dot: this.options.dot,
				noglobstar: this.options.noglobstar,
				matchBase: this.options.matchBase,
				nocase: this.options.nocase
			}));
		}
		if (this.ignoreMatchers = [], this.options.ignore) {
			let e = Array.isArray(this.options.ignore) ? this.options.ignore : [this.options.ignore];
			this.ignoreMatchers = e.map((e) => new J(e, { dot: !0 }));
		}
		if (this.skipMatchers = [], this.options.skip) {
			let e = Array.isArray(this.options.skip) ? this.options.skip : [this.options.skip];
			this.skipMatchers = e.map((e) => new J(e, { dot: !0 }));
		}
		if (this.iterator = bt(f(e || `.`), this.options.follow, this.options.stat, this._shouldSkipDirectory.bind(this)), this.paused = !1, this.inactive = !1, this.aborted = !1, n) {
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
const Ct = (e, t, n) => new St(e, t, n);
Ct.ReaddirGlob = St;
var wt = Ct, Tt = n(((t, n) => {
	n.exports = e(`node:stream`).PassThrough;
})), Et = n(((t, n) => {
	var r = e(`util`), i = Tt();
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
})), Dt = n(((e, t, n) => {
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
		function ee(e) {
			var t = -1;
			return function() {
				var n = e.next();
				return n.done ? null : (t++, {
					value: n.value,
					key: t
				});
			};
		}
		function te(e) {
			var t = e ? Object.keys(e) : [], n = -1, r = t.length;
			return function i() {
				var a = t[++n];
				return a === `__proto__` ? i() : n < r ? {
					value: e[a],
					key: a
				} : null;
			};
		}
		function ne(e) {
			if (y(e)) return C(e);
			var t = S(e);
			return t ? ee(t) : te(e);
		}
		function w(e) {
			return function(...t) {
				if (e === null) throw Error(`Callback was already called.`);
				var n = e;
				e = null, n.apply(this, t);
			};
		}
		function T(e, t, n, r) {
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
		var E = (e) => (t, n, r) => {
			if (r = x(r), e <= 0) throw RangeError(`concurrency limit cannot be less than 1`);
			if (!t) return r(null);
			if (p(t)) return T(t, e, n, r);
			if (m(t)) return T(t[Symbol.asyncIterator](), e, n, r);
			var i = ne(t), a = !1, o = !1, s = 0, c = !1;
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
					s += 1, n(t.value, t.key, w(l));
				}
				c = !1;
			}
			u();
		};
		function re(e, t, n, r) {
			return E(t)(e, h(n), r);
		}
		var D = g(re, 4);
		function ie(e, t, n) {
			n = x(n);
			var r = 0, i = 0, { length: a } = e, o = !1;
			a === 0 && n(null);
			function s(e, t) {
				e === !1 && (o = !0), o !== !0 && (e ? n(e) : (++i === a || t === b) && n(null));
			}
			for (; r < a; r++) t(e[r], r, w(s));
		}
		function ae(e, t, n) {
			return D(e, 1 / 0, t, n);
		}
		function oe(e, t, n) {
			return (y(e) ? ie : ae)(e, h(t), n);
		}
		var O = g(oe, 3);
		function se(e, t, n) {
			return v(O, e, t, n);
		}
		var k = g(se, 3), A = _(k);
		function ce(e, t, n) {
			return D(e, 1, t, n);
		}
		var j = g(ce, 3);
		function le(e, t, n) {
			return v(j, e, t, n);
		}
		var ue = g(le, 3), de = _(ue);
		let M = Symbol(`promiseCallback`);
		function N() {
			let e, t;
			function n(n, ...r) {
				if (n) return t(n);
				e(r.length > 1 ? r : r[0]);
			}
			return n[M] = new Promise((n, r) => {
				e = n, t = r;
			}), n;
		}
		function fe(e, t, n) {
			typeof t != `number` && (n = t, t = null), n = x(n || N());
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
					var r = w((t, ...r) => {
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
			return n[M];
		}
		var pe = /^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/, me = /^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/, he = /,/, ge = /(=.+)?(\s*)$/;
		function _e(e) {
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
		function ve(e) {
			let t = _e(e.toString()), n = t.match(pe);
			if (n ||= t.match(me), !n) throw Error(`could not parse args in autoInject
Source:
` + t);
			let [, r] = n;
			return r.replace(/\s/g, ``).split(he).map((e) => e.replace(ge, ``).trim());
		}
		function ye(e, t) {
			var n = {};
			return Object.keys(e).forEach((t) => {
				var r = e[t], i, a = f(r), o = !a && r.length === 1 || a && r.length === 0;
				if (Array.isArray(r)) i = [...r], r = i.pop(), n[t] = i.concat(i.length > 0 ? s : r);
				else if (o) n[t] = r;
				else {
					if (i = ve(r), r.length === 0 && !a && i.length === 0) throw Error(`autoInject task functions require explicit parameters.`);
					a || i.pop(), n[t] = i.concat(s);
				}
				function s(e, t) {
					var n = i.map((t) => e[t]);
					n.push(t), h(r)(...n);
				}
			}), fe(n, t);
		}
		class be {
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
				this.head ? this.insertBefore(this.head, e) : xe(this, e);
			}
			push(e) {
				this.tail ? this.insertAfter(this.tail, e) : xe(this, e);
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
		function xe(e, t) {
			e.length = 1, e.head = e.tail = t;
		}
		function Se(e, t, n) {
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
				_tasks: new be(),
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
							i += 1, y._tasks.length === 0 && d(`empty`), i === y.concurrency && d(`saturated`), r(t, w(m(e)));
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
		function Ce(e, t) {
			return Se(e, 1, t);
		}
		function P(e, t, n) {
			return Se(e, t, n);
		}
		function we(e, t, n, r) {
			r = x(r);
			var i = h(n);
			return j(e, (e, n, r) => {
				i(t, e, (e, n) => {
					t = n, r(e);
				});
			}, (e) => r(e, t));
		}
		var F = g(we, 4);
		function Te(...e) {
			var t = e.map(h);
			return function(...e) {
				var n = this, r = e[e.length - 1];
				return typeof r == `function` ? e.pop() : r = N(), F(t, e, (e, t, r) => {
					t.apply(n, e.concat((e, ...t) => {
						r(e, t);
					}));
				}, (e, t) => r(e, ...t)), r[M];
			};
		}
		function Ee(...e) {
			return Te(...e.reverse());
		}
		function De(e, t, n, r) {
			return v(E(t), e, n, r);
		}
		var I = g(De, 4);
		function L(e, t, n, r) {
			var i = h(n);
			return I(e, t, (e, t) => {
				i(e, (e, ...n) => e ? t(e) : t(e, n));
			}, (e, t) => {
				for (var n = [], i = 0; i < t.length; i++) t[i] && (n = n.concat(...t[i]));
				return r(e, n);
			});
		}
		var R = g(L, 4);
		function Oe(e, t, n) {
			return R(e, 1 / 0, t, n);
		}
		var ke = g(Oe, 3);
		function z(e, t, n) {
			return R(e, 1, t, n);
		}
		var Ae = g(z, 3);
		function je(...e) {
			return function(...t) {
				return t.pop()(null, ...e);
			};
		}
		function B(e, t) {
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
		function V(e, t, n) {
			return B((e) => e, (e, t) => t)(O, e, t, n);
		}
		var H = g(V, 3);
		function Me(e, t, n, r) {
			return B((e) => e, (e, t) => t)(E(t), e, n, r);
		}
		var U = g(Me, 4);
		function Ne(e, t, n) {
			return B((e) => e, (e, t) => t)(E(1), e, t, n);
		}
		var Pe = g(Ne, 3);
		function Fe(e) {
			return (t, ...n) => h(t)(...n, (t, ...n) => {
				typeof console == `object` && (t ? console.error && console.error(t) : console[e] && n.forEach((t) => console[e](t)));
			});
		}
		var Ie = Fe(`dir`);
		function Le(e, t, n) {
			n = w(n);
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
		var W = g(Le, 3);
		function Re(e, t, n) {
			let r = h(t);
			return W(e, (...e) => {
				let t = e.pop();
				r(...e, (e, n) => t(e, !n));
			}, n);
		}
		function ze(e) {
			return (t, n, r) => e(t, r);
		}
		function Be(e, t, n) {
			return O(e, ze(h(t)), n);
		}
		var Ve = g(Be, 3);
		function He(e, t, n, r) {
			return E(t)(e, ze(h(n)), r);
		}
		var Ue = g(He, 4);
		function We(e, t, n) {
			return Ue(e, 1, t, n);
		}
		var Ge = g(We, 3);
		function G(e) {
			return f(e) ? e : function(...t) {
				var n = t.pop(), r = !0;
				t.push((...e) => {
					r ? c(() => n(...e)) : n(...e);
				}), e.apply(this, t), r = !1;
			};
		}
		function Ke(e, t, n) {
			return B((e) => !e, (e) => !e)(O, e, t, n);
		}
		var qe = g(Ke, 3);
		function Je(e, t, n, r) {
			return B((e) => !e, (e) => !e)(E(t), e, n, r);
		}
		var Ye = g(Je, 4);
		function Xe(e, t, n) {
			return B((e) => !e, (e) => !e)(j, e, t, n);
		}
		var Ze = g(Xe, 3);
		function Qe(e, t, n, r) {
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
		function $e(e, t, n, r) {
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
		function et(e, t, n, r) {
			return (y(t) ? Qe : $e)(e, t, h(n), r);
		}
		function tt(e, t, n) {
			return et(O, e, t, n);
		}
		var nt = g(tt, 3);
		function rt(e, t, n, r) {
			return et(E(t), e, n, r);
		}
		var it = g(rt, 4);
		function at(e, t, n) {
			return et(j, e, t, n);
		}
		var ot = g(at, 3);
		function st(e, t) {
			var n = w(t), r = h(G(e));
			function i(e) {
				if (e) return n(e);
				e !== !1 && r(i);
			}
			return i();
		}
		var ct = g(st, 2);
		function lt(e, t, n, r) {
			var i = h(n);
			return I(e, t, (e, t) => {
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
		var ut = g(lt, 4);
		function dt(e, t, n) {
			return ut(e, 1 / 0, t, n);
		}
		function ft(e, t, n) {
			return ut(e, 1, t, n);
		}
		var pt = Fe(`log`);
		function K(e, t, n, r) {
			r = x(r);
			var i = {}, a = h(n);
			return E(t)(e, (e, t, n) => {
				a(e, t, (e, r) => {
					if (e) return n(e);
					i[t] = r, n(e);
				});
			}, (e) => r(e, i));
		}
		var q = g(K, 4);
		function mt(e, t, n) {
			return q(e, 1 / 0, t, n);
		}
		function ht(e, t, n) {
			return q(e, 1, t, n);
		}
		function gt(e, t = (e) => e) {
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
		var J = s(a ? process.nextTick : i ? setImmediate : o), _t = g((e, t, n) => {
			var r = y(t) ? [] : {};
			e(t, (e, t, n) => {
				h(e)((e, ...i) => {
					i.length < 2 && ([i] = i), r[t] = i, n(e);
				});
			}, (e) => n(e, r));
		}, 3);
		function vt(e, t) {
			return _t(O, e, t);
		}
		function yt(e, t, n) {
			return _t(E(t), e, n);
		}
		function bt(e, t) {
			var n = h(e);
			return Se((e, t) => {
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
			return F([...e].reverse(), t, n, r);
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
		function Y(e, t, n, r) {
			let i = h(n);
			return et(e, t, (e, t) => {
				i(e, (e, n) => {
					t(e, !n);
				});
			}, r);
		}
		function jt(e, t, n) {
			return Y(O, e, t, n);
		}
		var Mt = g(jt, 3);
		function Nt(e, t, n, r) {
			return Y(E(t), e, n, r);
		}
		var Pt = g(Nt, 4);
		function Ft(e, t, n) {
			return Y(j, e, t, n);
		}
		var It = g(Ft, 3);
		function Lt(e) {
			return function() {
				return e;
			};
		}
		function Rt(e, t, n) {
			var r = {
				times: 5,
				intervalFunc: Lt(0)
			};
			if (arguments.length < 3 && typeof e == `function` ? (n = t || N(), t = e) : (zt(r, e), n ||= N()), typeof t != `function`) throw Error(`Invalid arguments for async.retry`);
			var i = h(t), a = 1;
			function o() {
				i((e, ...t) => {
					e !== !1 && (e && a++ < r.times && (typeof r.errorFilter != `function` || r.errorFilter(e)) ? setTimeout(o, r.intervalFunc(a - 1)) : n(e, ...t));
				});
			}
			return o(), n[M];
		}
		function zt(e, t) {
			if (typeof t == `object`) e.times = +t.times || 5, e.intervalFunc = typeof t.interval == `function` ? t.interval : Lt(+t.interval || 0), e.errorFilter = t.errorFilter;
			else if (typeof t == `number` || typeof t == `string`) e.times = +t || 5;
			else throw Error(`Invalid arguments for async.retry`);
		}
		function Bt(e, t) {
			t || (t = e, e = null);
			let r = e && e.arity || t.length;
			f(t) && (r += 1);
			var i = h(t);
			return n((t, n) => {
				(t.length < r - 1 || n == null) && (t.push(n), n = N());
				function a(e) {
					i(...t, e);
				}
				return e ? Rt(e, a, n) : Rt(a, n), n[M];
			});
		}
		function Vt(e, t) {
			return _t(j, e, t);
		}
		function X(e, t, n) {
			return B(Boolean, (e) => e)(O, e, t, n);
		}
		var Z = g(X, 3);
		function Ht(e, t, n, r) {
			return B(Boolean, (e) => e)(E(t), e, n, r);
		}
		var Q = g(Ht, 4);
		function Ut(e, t, n) {
			return B(Boolean, (e) => e)(j, e, t, n);
		}
		var Wt = g(Ut, 3);
		function Gt(e, t, n) {
			var r = h(t);
			return k(e, (e, t) => {
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
		var Kt = g(Gt, 3);
		function qt(e, t, r) {
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
		function Jt(e) {
			for (var t = Array(e); e--;) t[e] = e;
			return t;
		}
		function Yt(e, t, n, r) {
			var i = h(n);
			return I(Jt(e), t, i, r);
		}
		function Xt(e, t, n) {
			return Yt(e, 1 / 0, t, n);
		}
		function Zt(e, t, n) {
			return Yt(e, 1, t, n);
		}
		function Qt(e, t, n, r) {
			arguments.length <= 3 && typeof t == `function` && (r = n, n = t, t = Array.isArray(e) ? [] : {}), r = x(r || N());
			var i = h(n);
			return O(e, (e, n, r) => {
				i(t, e, n, r);
			}, (e) => r(e, t)), r[M];
		}
		function $t(e, t) {
			var n = null, r;
			return Ge(e, (e, t) => {
				h(e)((e, ...i) => {
					if (e === !1) return t(e);
					i.length < 2 ? [r] = i : r = i, n = e, t(e ? null : {});
				});
			}, () => t(n, r));
		}
		var $ = g($t);
		function en(e) {
			return (...t) => (e.unmemoized || e)(...t);
		}
		function tn(e, t, n) {
			n = w(n);
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
		var nn = g(tn, 3);
		function rn(e, t, n) {
			let r = h(e);
			return nn((e) => r((t, n) => e(t, !n)), t, n);
		}
		function an(e, t) {
			if (t = x(t), !Array.isArray(e)) return t(Error(`First argument to waterfall must be an array of functions`));
			if (!e.length) return t();
			var n = 0;
			function r(t) {
				h(e[n++])(...t, w(i));
			}
			function i(i, ...a) {
				if (i !== !1) {
					if (i || n === e.length) return t(i, ...a);
					r(a);
				}
			}
			r([]);
		}
		var on = g(an), sn = {
			apply: t,
			applyEach: A,
			applyEachSeries: de,
			asyncify: l,
			auto: fe,
			autoInject: ye,
			cargo: Ce,
			cargoQueue: P,
			compose: Ee,
			concat: ke,
			concatLimit: R,
			concatSeries: Ae,
			constant: je,
			detect: H,
			detectLimit: U,
			detectSeries: Pe,
			dir: Ie,
			doUntil: Re,
			doWhilst: W,
			each: Ve,
			eachLimit: Ue,
			eachOf: O,
			eachOfLimit: D,
			eachOfSeries: j,
			eachSeries: Ge,
			ensureAsync: G,
			every: qe,
			everyLimit: Ye,
			everySeries: Ze,
			filter: nt,
			filterLimit: it,
			filterSeries: ot,
			forever: ct,
			groupBy: dt,
			groupByLimit: ut,
			groupBySeries: ft,
			log: pt,
			map: k,
			mapLimit: I,
			mapSeries: ue,
			mapValues: mt,
			mapValuesLimit: q,
			mapValuesSeries: ht,
			memoize: gt,
			nextTick: J,
			parallel: vt,
			parallelLimit: yt,
			priorityQueue: Tt,
			queue: bt,
			race: Dt,
			reduce: F,
			reduceRight: Ot,
			reflect: kt,
			reflectAll: At,
			reject: Mt,
			rejectLimit: Pt,
			rejectSeries: It,
			retry: Rt,
			retryable: Bt,
			seq: Te,
			series: Vt,
			setImmediate: c,
			some: Z,
			someLimit: Q,
			someSeries: Wt,
			sortBy: Kt,
			timeout: qt,
			times: Xt,
			timesLimit: Yt,
			timesSeries: Zt,
			transform: Qt,
			tryEach: $,
			unmemoize: en,
			until: rn,
			waterfall: on,
			whilst: nn,
			all: qe,
			allLimit: Ye,
			allSeries: Ze,
			any: Z,
			anyLimit: Q,
			anySeries: Wt,
			find: H,
			findLimit: U,
			findSeries: Pe,
			flatMap: ke,
			flatMapLimit: R,
			flatMapSeries: Ae,
			forEach: Ve,
			forEachSeries: Ge,
			forEachLimit: Ue,
			forEachOf: O,
			forEachOfSeries: j,
			forEachOfLimit: D,
			inject: F,
			foldl: F,
			foldr: Ot,
			select: nt,
			selectLimit: it,
			selectSeries: ot,
			wrapSync: l,
			during: nn,
			doDuring: W
		};
		e.all = qe, e.allLimit = Ye, e.allSeries = Ze, e.any = Z, e.anyLimit = Q, e.anySeries = Wt, e.apply = t, e.applyEach = A, e.applyEachSeries = de, e.asyncify = l, e.auto = fe, e.autoInject = ye, e.cargo = Ce, e.cargoQueue = P, e.compose = Ee, e.concat = ke, e.concatLimit = R, e.concatSeries = Ae, e.constant = je, e.default = sn, e.detect = H, e.detectLimit = U, e.detectSeries = Pe, e.dir = Ie, e.doDuring = W, e.doUntil = Re, e.doWhilst = W, e.during = nn, e.each = Ve, e.eachLimit = Ue, e.eachOf = O, e.eachOfLimit = D, e.eachOfSeries = j, e.eachSeries = Ge, e.ensureAsync = G, e.every = qe, e.everyLimit = Ye, e.everySeries = Ze, e.filter = nt, e.filterLimit = it, e.filterSeries = ot, e.find = H, e.findLimit = U, e.findSeries = Pe, e.flatMap = ke, e.flatMapLimit = R, e.flatMapSeries = Ae, e.foldl = F, e.foldr = Ot, e.forEach = Ve, e.forEachLimit = Ue, e.forEachOf = O, e.forEachOfLimit = D, e.forEachOfSeries = j, e.forEachSeries = Ge, e.forever = ct, e.groupBy = dt, e.groupByLimit = ut, e.groupBySeries = ft, e.inject = F, e.log = pt, e.map = k, e.mapLimit = I, e.mapSeries = ue, e.mapValues = mt, e.mapValuesLimit = q, e.mapValuesSeries = ht, e.memoize = gt, e.nextTick = J, e.parallel = vt, e.parallelLimit = yt, e.priorityQueue = Tt, e.queue = bt, e.race = Dt, e.reduce = F, e.reduceRight = Ot, e.reflect = kt, e.reflectAll = At, e.reject = Mt, e.rejectLimit = Pt, e.rejectSeries = It, e.retry = Rt, e.retryable = Bt, e.select = nt, e.selectLimit = it, e.selectSeries = ot, e.seq = Te, e.series = Vt, e.setImmediate = c, e.some = Z, e.someLimit = Q, e.someSeries = Wt, e.sortBy = Kt, e.timeout = qt, e.times = Xt, e.timesLimit = Yt, e.timesSeries = Zt, e.transform = Qt, e.tryEach = $, e.unmemoize = en, e.until = rn, e.waterfall = on, e.whilst = nn, e.wrapSync = l, Object.defineProperty(e, "__esModule", { value: !0 });
	}));
})), Ot = Et(), kt = Dt();
const At = {
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
	Error.captureStackTrace(this, this.constructor), this.message = At[e] || e, this.code = e, this.data = t;
}
p.inherits(Y, Error);
var jt = t(n(((e, t) => {
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
}))(), 1);
function Mt(e) {
	return e ||= /* @__PURE__ */ new Date(), e = e instanceof Date ? e : typeof e == `string` ? new Date(e) : /* @__PURE__ */ new Date(), e;
}
function Nt(e) {
	return e === null ? Buffer.alloc(0) : typeof e == `string` ? Buffer.from(e) : g(e) ? e.pipe(new r()) : e;
}
function Pt(e) {
	return (0, jt.default)(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``);
}
function Ft(e) {
	return e.slice(-1) === `/` ? e : e + `/`;
}
const { ReaddirGlob: It } = wt, Lt = process.platform === `win32`;
var Rt = class extends i {
	_supportsDirectory = !1;
	_supportsSymlink = !1;
	constructor(e) {
		e = {
			highWaterMark: 1048576,
			statConcurrency: 4,
			...e
		}, super(e), this.options = e, this._format = !1, this._module = !1, this._pending = 0, this._pointer = 0, this._entriesCount = 0, this._entriesProcessedCount = 0, this._fsEntriesTotalBytes = 0, this._fsEntriesProcessedBytes = 0, this._queue = (0, kt.queue)(this._onQueueTask.bind(this), 1), this._queue.drain(this._onQueueDrain.bind(this)), this._statQueue = (0, kt.queue)(this._onStatQueueTask.bind(this), e.statConcurrency), this._statQueue.drain(this._onQueueDrain.bind(this)), this._state = {
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
		t.name || (t.name = e), t.sourcePath = e, n.data = t, this._entriesCount++, t.stats && t.stats instanceof o ? (n = this._updateQueueTaskWithStats(n, t.stats), n && (t.stats.size && (this._fsEntriesTotalBytes += t.stats.size), this._queue.push(n))) : this._statQueue.push(n);
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
		return e.name && (typeof e.prefix == `string` && e.prefix !== `` && (e.name = e.prefix + `/` + e.name, e.prefix = null), e.name = Pt(e.name), e.type !== `symlink` && e.name.slice(-1) === `/` ? (n = !0, e.type = `directory`) : n && (e.name += `/`)), typeof e.mode == `number` ? Lt ? e.mode &= 511 : e.mode &= 4095 : e.stats && e.mode === null ? (Lt ? e.mode = e.stats.mode & 511 : e.mode = e.stats.mode & 4095, Lt && n && (e.mode = 493)) : e.mode === null && (e.mode = n ? 493 : 420), e.stats && e.date === null ? e.date = e.stats.mtime : e.date = Mt(e.date), e;
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
		this._state.finalizing || this._state.finalized || this._state.aborted ? t() : c(e.filepath, function(n, r) {
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
		if (t.isFile()) e.data.type = `file`, e.data.sourceType = `stream`, e.source = new Ot.Readable(function() {
			return s(e.filepath);
		});
		else if (t.isDirectory() && this._supportsDirectory) e.data.name = Ft(e.data.name), e.data.type = `directory`, e.data.sourcePath = Ft(e.filepath), e.data.sourceType = `buffer`, e.source = Buffer.concat([]);
		else if (t.isSymbolicLink() && this._supportsSymlink) {
			let t = l(e.filepath), n = u(e.filepath);
			e.data.type = `symlink`, e.data.linkname = d(n, f(n, t)), e.data.sourceType = `buffer`, e.source = Buffer.concat([]);
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
		if (e = Nt(e), Buffer.isBuffer(e)) t.sourceType = `buffer`;
		else if (g(e)) t.sourceType = `stream`;
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
		let c = wt(e, i);
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
		let o = new It(t.cwd || `.`, t);
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
}, zt = class {
	getName() {}
	getSize() {}
	getLastModifiedDate() {}
	isDirectory() {}
};
function Bt(e, t) {
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
function Vt(e) {
	return new Date((e >> 25 & 127) + 1980, (e >> 21 & 15) - 1, e >> 16 & 31, e >> 11 & 31, e >> 5 & 63, (e & 31) << 1);
}
function X(e) {
	var t = Buffer.alloc(8);
	return t.writeUInt32LE(e % 4294967296, 0), t.writeUInt32LE(e / 4294967296 | 0, 4), t;
}
function Z(e) {
	var t = Buffer.alloc(2);
	return t.writeUInt16LE((e & 65535) >>> 0, 0), t;
}
function Ht(e, t) {
	return e.readUInt16LE(t);
}
function Q(e) {
	var t = Buffer.alloc(4);
	return t.writeUInt32LE((e | 0) >>> 0, 0), t;
}
var Ut = 8, Wt = 1, Gt = 4, Kt = 2, qt = 64, Jt = 2048, Yt = class e {
	constructor() {
		return this.descriptor = !1, this.encryption = !1, this.utf8 = !1, this.numberOfShannonFanoTrees = 0, this.strongEncryption = !1, this.slidingDictionarySize = 0, this;
	}
	encode() {
		return Z((this.descriptor ? Ut : 0) | (this.utf8 ? Jt : 0) | (this.encryption ? Wt : 0) | (this.strongEncryption ? qt : 0));
	}
	static parse(t, n) {
		var r = Ht(t, n), i = new e();
		return i.useDataDescriptor((r & Ut) !== 0), i.useUTF8ForNames((r & Jt) !== 0), i.useStrongEncryption((r & qt) !== 0), i.useEncryption((r & Wt) !== 0), i.setSlidingDictionarySize((r & Kt) === 0 ? 4096 : 8192), i.setNumberOfShannonFanoTrees((r & Gt) === 0 ? 2 : 3), i;
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
}, Xt = {
	PERM_MASK: 4095,
	FILE_TYPE_FLAG: 61440,
	LINK_FLAG: 40960,
	FILE_FLAG: 32768,
	DIR_FLAG: 16384,
	DEFAULT_LINK_PERM: 511,
	DEFAULT_DIR_PERM: 493,
	DEFAULT_FILE_PERM: 420
};
const Zt = Buffer.alloc(0), Qt = Buffer.from([, ,]), $t = Buffer.from([
	,
	,
	,
	,
]), $ = 4294967295;
var en = class extends zt {
	constructor(e) {
		super(), this.platform = 0, this.method = -1, this.name = null, this.size = 0, this.csize = 0, this.gpb = new Yt(), this.crc = 0, this.time = -1, this.minver = 10, this.mode = -1, this.extra = null, this.exattr = 0, this.inattr = 0, this.comment = null, e && this.setName(e);
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
		return this.extra === null ? Zt : this.extra;
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
		return this.time === -1 ? -1 : Vt(this.time);
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
		if (!(e instanceof Yt)) throw Error(`invalid entry GeneralPurposeBit`);
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
		e = (0, jt.default)(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``), t && (e = `/${e}`), Buffer.byteLength(e) !== e.length && this.getGeneralPurposeBit().useUTF8ForNames(!0), this.name = e;
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
		this.time = Bt(e, t);
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
		return (this.getUnixMode() & Xt.FILE_TYPE_FLAG) === Xt.LINK_FLAG;
	}
	isZip64() {
		return this.csize > 4294967295 || this.size > 4294967295;
	}
};
function tn(e) {
	if (e === null) return Buffer.alloc(0);
	if (typeof e == `string`) return Buffer.from(e);
	if (g(e) && !e._readableState) {
		var t = new r();
		return e.pipe(t), t;
	}
	return e;
}
var nn = class extends i {
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
		if (t ||= null, typeof n != `function` && (n = this._emitErrorCallback.bind(this)), !(e instanceof zt)) n(Error(`not a valid instance of ArchiveEntry`));
		else if (this._archive.finish || this._archive.finished) n(Error(`unacceptable entry after finish`));
		else if (this._archive.processing) n(Error(`already processing an entry`));
		else {
			if (this._archive.processing = !0, this._normalizeEntry(e), this._entry = e, t = tn(t), Buffer.isBuffer(t)) this._appendBuffer(e, t, n);
			else if (g(t)) this._appendStream(e, t, n);
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
}, rn = t(n(((e) => {
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
}))(), 1), an = class extends i {
	constructor(e) {
		super(e), this.checksum = Buffer.allocUnsafe(4), this.checksum.writeInt32BE(0, 0), this.rawSize = 0;
	}
	_transform(e, t, n) {
		e && (this.checksum = rn.default.buf(e, this.checksum) >>> 0, this.rawSize += e.length), n(null, e);
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
}, on = class extends h {
	constructor(e) {
		super(e), this.checksum = Buffer.allocUnsafe(4), this.checksum.writeInt32BE(0, 0), this.rawSize = 0, this.compressedSize = 0;
	}
	push(e, t) {
		return e && (this.compressedSize += e.length), super.push(e, t);
	}
	_transform(e, t, n) {
		e && (this.checksum = rn.default.buf(e, this.checksum) >>> 0, this.rawSize += e.length), super._transform(e, t, n);
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
function sn(e) {
	return typeof e != `object` && (e = {}), typeof e.zlib != `object` && (e.zlib = {}), typeof e.zlib.level != `number` && (e.zlib.level = 1), e.forceZip64 = !!e.forceZip64, e.forceLocalTime = !!e.forceLocalTime, e;
}
var cn = class extends nn {
	constructor(e) {
		let t = sn(e);
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
		r === 0 && (e.setSize(t.length), e.setCompressedSize(t.length), e.setCrc(rn.default.buf(t) >>> 0)), this._writeLocalFileHeader(e), r === 0 ? (this.write(t), this._afterAppend(e), n(null, e)) : r === 8 ? this._smartStream(e, n).end(t) : n(Error(`compression method ` + r + ` not implemented`));
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
		var n = e.getMethod() === 8 ? new on(this.options.zlib) : new an(), r = null;
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
		this.isZip64() && (e = 65535, t = $, n = $), this.write(Q(101010256)), this.write(Qt), this.write(Qt), this.write(Z(e)), this.write(Z(e)), this.write(Q(t)), this.write(Q(n));
		var r = this.getComment(), i = Buffer.byteLength(r);
		this.write(Z(i)), this.write(r);
	}
	_writeCentralDirectoryZip64() {
		this.write(Q(101075792)), this.write(X(44)), this.write(Z(45)), this.write(Z(45)), this.write($t), this.write($t), this.write(X(this._entries.length)), this.write(X(this._entries.length)), this.write(X(this._archive.centralLength)), this.write(X(this._archive.centralOffset)), this.write(Q(117853008)), this.write($t), this.write(X(this._archive.centralOffset + this._archive.centralLength)), this.write(Q(1));
	}
	_writeCentralFileHeader(e) {
		var t = e.getGeneralPurposeBit(), n = e.getMethod(), r = e._offsets.file, i = e.getSize(), a = e.getCompressedSize();
		if (e.isZip64() || r > 4294967295) {
			i = $, a = $, r = $, e.setVersionNeededToExtract(45);
			var o = Buffer.concat([
				Z(1),
				Z(24),
				X(e.getSize()),
				X(e.getCompressedSize()),
				X(e._offsets.file)
			], 28);
			e.setExtra(o);
		}
		this.write(Q(33639248)), this.write(Z(e.getPlatform() << 8 | 45)), this.write(Z(e.getVersionNeededToExtract())), this.write(t.encode()), this.write(Z(n)), this.write(Q(e.getTimeDos())), this.write(Q(e.getCrc())), this.write(Q(a)), this.write(Q(i));
		var s = e.getName(), c = e.getComment(), l = e.getCentralDirectoryExtra();
		t.usesUTF8ForNames() && (s = Buffer.from(s), c = Buffer.from(c)), this.write(Z(s.length)), this.write(Z(l.length)), this.write(Z(c.length)), this.write(Qt), this.write(Z(e.getInternalAttributes())), this.write(Q(e.getExternalAttributes())), this.write(Q(r)), this.write(s), this.write(l), this.write(c);
	}
	_writeDataDescriptor(e) {
		this.write(Q(134695760)), this.write(Q(e.getCrc())), e.isZip64() ? (this.write(X(e.getCompressedSize())), this.write(X(e.getSize()))) : (this.write(Q(e.getCompressedSize())), this.write(Q(e.getSize())));
	}
	_writeLocalFileHeader(e) {
		var t = e.getGeneralPurposeBit(), n = e.getMethod(), r = e.getName(), i = e.getLocalFileDataExtra();
		e.isZip64() && (t.useDataDescriptor(!0), e.setVersionNeededToExtract(45)), t.usesUTF8ForNames() && (r = Buffer.from(r)), e._offsets.file = this.offset, this.write(Q(67324752)), this.write(Z(e.getVersionNeededToExtract())), this.write(t.encode()), this.write(Z(n)), this.write(Q(e.getTimeDos())), e._offsets.data = this.offset, t.usesDataDescriptor() ? (this.write($t), this.write($t), this.write($t)) : (this.write(Q(e.getCrc())), this.write(Q(e.getCompressedSize())), this.write(Q(e.getSize()))), this.write(Z(r.length)), this.write(Z(i.length)), this.write(r), this.write(i), e._offsets.contents = this.offset;
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
function ln(e) {
	return e ||= /* @__PURE__ */ new Date(), e = e instanceof Date ? e : typeof e == `string` ? new Date(e) : /* @__PURE__ */ new Date(), e;
}
function un(e) {
	return (0, jt.default)(e, !1).replace(/^\w+:/, ``).replace(/^(\.\.\/|\/)+/, ``);
}
var dn = class extends cn {
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
		return e.name && (e.name = un(e.name), !n && e.name.slice(-1) === `/` ? (t = !0, e.type = `directory`) : t && (e.name += `/`)), (t || n) && (e.store = !0), e.date = ln(e.date), e;
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
		let r = new en(t.name);
		return r.setTime(t.date, this.options.forceLocalTime), t.namePrependSlash && r.setName(t.name, !0), t.store && r.setMethod(0), t.comment.length > 0 && r.setComment(t.comment), t.type === `symlink` && typeof t.mode != `number` && (t.mode = 40960), typeof t.mode == `number` && (t.type === `symlink` && (t.mode |= 40960), r.setUnixMode(t.mode)), t.type === `symlink` && typeof t.linkname == `string` && (e = Buffer.from(t.linkname)), super.entry(r, e, n);
	}
	finalize() {
		this.finish();
	}
}, fn = class {
	constructor(e) {
		e = this.options = {
			comment: ``,
			forceUTC: !1,
			namePrependSlash: !1,
			store: !1,
			...e
		}, this.engine = new dn(e);
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
};
ae(), new Int32Array([
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
var pn = class extends Rt {
	constructor(e) {
		super(e), this._format = `zip`, this._module = new fn(e), this._supportsDirectory = !0, this._supportsSymlink = !0, this._modulePipe();
	}
};
export { g as a, v as i, ae as n, _ as o, y as r, pn as t };
