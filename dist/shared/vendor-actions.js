import * as e from "os";
import { EOL as t } from "os";
import * as n from "fs";
import { constants as r, promises as i } from "fs";
import * as a from "crypto";
function o(e) {
	return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function s(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
function c(t, n, r) {
	let i = new l(t, n, r);
	process.stdout.write(i.toString() + e.EOL);
}
var l = class {
	constructor(e, t, n) {
		e ||= `missing.command`, this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = `::` + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += ` `;
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += `,`, e += `${n}=${d(r)}`);
			}
		}
		return e += `::${u(this.message)}`, e;
	}
};
function u(e) {
	return o(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function d(e) {
	return o(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
function f(t, r) {
	let i = process.env[`GITHUB_${t}`];
	if (!i) throw Error(`Unable to find environment variable for file command ${t}`);
	if (!n.existsSync(i)) throw Error(`Missing file at path: ${i}`);
	n.appendFileSync(i, `${o(r)}${e.EOL}`, { encoding: `utf8` });
}
function p(t, n) {
	let r = `ghadelimiter_${a.randomUUID()}`, i = o(n);
	if (t.includes(r)) throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);
	if (i.includes(r)) throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);
	return `${t}<<${r}${e.EOL}${i}${e.EOL}${r}`;
}
var m = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { access: h, appendFile: g, writeFile: _ } = i, v = `GITHUB_STEP_SUMMARY`, y = new class {
	constructor() {
		this._buffer = ``;
	}
	filePath() {
		return m(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[v];
			if (!e) throw Error(`Unable to find environment variable for $${v}. Check if your runtime environment supports job summaries.`);
			try {
				yield h(e, r.R_OK | r.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join(``);
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	write(e) {
		return m(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? _ : g)(n, this._buffer, { encoding: `utf8` }), this.emptyBuffer();
		});
	}
	clear() {
		return m(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = ``, this;
	}
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(t);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap(`pre`, this.wrap(`code`, e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? `ol` : `ul`, r = e.map((e) => this.wrap(`li`, e)).join(``), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == `string`) return this.wrap(`td`, e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? `th` : `td`, o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join(``);
			return this.wrap(`tr`, t);
		}).join(``), n = this.wrap(`table`, t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap(`details`, this.wrap(`summary`, e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap(`img`, null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`, r = [
			`h1`,
			`h2`,
			`h3`,
			`h4`,
			`h5`,
			`h6`
		].includes(n) ? n : `h1`, i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap(`hr`, null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap(`br`, null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap(`blockquote`, e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap(`a`, e, { href: t });
		return this.addRaw(n).addEOL();
	}
}();
var b;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(b ||= {});
function x(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, `_`).toUpperCase()}`] || ``;
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function S(e, t) {
	let n = x(e, t).split(`
`).filter((e) => e !== ``);
	return t && t.trimWhitespace === !1 ? n : n.map((e) => e.trim());
}
function C(t, n) {
	if (process.env.GITHUB_OUTPUT) return f(`OUTPUT`, p(t, n));
	process.stdout.write(e.EOL), c(`set-output`, { name: t }, o(n));
}
function w(e, t = {}) {
	c(`error`, s(t), e instanceof Error ? e.toString() : e);
}
function T(e, t = {}) {
	c(`warning`, s(t), e instanceof Error ? e.toString() : e);
}
function E(e, t = {}) {
	c(`notice`, s(t), e instanceof Error ? e.toString() : e);
}
export { C as a, E as i, x as n, T as o, S as r, y as s, w as t };
