import e from "node:fs";
import t, { PassThrough as n } from "node:stream";
import { Blob as r, Buffer as i } from "node:buffer";
import { createRequire as a } from "module";
function o(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = s(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function s(e, t) {
	if (e) {
		if (typeof e == `string`) return c(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? c(e, t) : void 0;
	}
}
function c(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function l(e, t, n, r) {
	for (var i = ``, a = o(t), s; !(s = a()).done;) {
		var c = s.value, l = c.files && c.files.transform && c.files.transform[e];
		if (l && l.insert) {
			var u = l.insert(n, r);
			u && (i += u);
		}
	}
	return i;
}
function u(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = d(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function d(e, t) {
	if (e) {
		if (typeof e == `string`) return f(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? f(e, t) : void 0;
	}
}
function f(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function p(e, t, n, r, i) {
	for (var a = u(n), o; !(o = a()).done;) {
		var s = o.value, c = s.files && s.files.transform && s.files.transform[t];
		c && c.transform && (e = c.transform(e, r, i));
	}
	return e;
}
function m(e, t) {
	var n = t.isAttributeValue;
	return e = h(e, `&`, `&amp;`), e = h(e, `>`, `&gt;`), e = h(e, `<`, `&lt;`), n && (e = h(e, `'`, `&apos;`), e = h(e, `"`, `&quot;`)), e;
}
function h(e, t, n) {
	return e.replaceAll ? e.replaceAll(t, n) : e.replace(new RegExp(t, `g`), n);
}
var g = /((?:[\0-\x08\x0B\f\x0E-\x1F\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]))/g, _ = RegExp(`([\\x7F-\\x84]|[\\x86-\\x9F]|[\\uFDD0-\\uFDEF]|(?:\\uD83F[\\uDFFE\\uDFFF])|(?:\\uD87F[\\uDFFE\\uDFFF])|(?:\\uD8BF[\\uDFFE\\uDFFF])|(?:\\uD8FF[\\uDFFE\\uDFFF])|(?:\\uD93F[\\uDFFE\\uDFFF])|(?:\\uD97F[\\uDFFE\\uDFFF])|(?:\\uD9BF[\\uDFFE\\uDFFF])|(?:\\uD9FF[\\uDFFE\\uDFFF])|(?:\\uDA3F[\\uDFFE\\uDFFF])|(?:\\uDA7F[\\uDFFE\\uDFFF])|(?:\\uDABF[\\uDFFE\\uDFFF])|(?:\\uDAFF[\\uDFFE\\uDFFF])|(?:\\uDB3F[\\uDFFE\\uDFFF])|(?:\\uDB7F[\\uDFFE\\uDFFF])|(?:\\uDBBF[\\uDFFE\\uDFFF])|(?:\\uDBFF[\\uDFFE\\uDFFF])(?:[\\0-\\t\\x0B\\f\\x0E-\\u2027\\u202A-\\uD7FF\\uE000-\\uFFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:[^\\uD800-\\uDBFF]|^)[\\uDC00-\\uDFFF]))`, `g`);
function v(e) {
	return e = e.replace(g, ``), e = e.replace(_, ``), e;
}
function y(e) {
	if (typeof e != `string`) throw TypeError(`Argument must be a string`);
	return e = v(e), m(e, { isAttributeValue: !0 });
}
function b(e) {
	if (typeof e != `string`) throw TypeError(`Argument must be a string`);
	return e = v(e), e.replace(/[^a-zA-Z_0-9-.:]/g, ``).replace(/^[^a-zA-Z_]+/, ``);
}
function x(e) {
	return Object.keys(e).map(function(t) {
		return `${b(t)}="${y(String(e[t]))}"`;
	}).reduce(function(e, t) {
		return e + ` ` + t;
	}, ``);
}
function S(e, t) {
	return `<` + e + (t ? x(t) : ``) + `>`;
}
function C(e) {
	return `</` + e + `>`;
}
function w(e, t) {
	return S(e, t).slice(0, -1) + `/>`;
}
function T(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = E(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function E(e, t) {
	if (e) {
		if (typeof e == `string`) return D(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? D(e, t) : void 0;
	}
}
function D(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function O(e, t, n, r, i, a, o, s) {
	for (var c = T(s), l; !(l = c()).done;) {
		var u = l.value, d = u.files && u.files.transform && u.files.transform[e];
		d && d.transformElementAttributes && (n = d.transformElementAttributes(t, n || k, i, o, a));
	}
	return r ? S(t, n) + r + C(t) : w(t, n);
}
var k = {};
function A(e) {
	var t = e.sheetIdsAndNames, n = e.features, r = e.sheetsOptions, i = function(e, t, i, a) {
		return O(`xl/workbook.xml`, e, t, i, a, j, r, n);
	}, a = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` + i(`workbookPr`) + i(`bookViews`, null, i(`workbookView`, null, null, 0)) + i(`sheets`, null, t.map(function(e, t) {
		var n = e.sheetId, r = e.sheetName;
		return i(`sheet`, {
			"r:id": `rId${n}`,
			sheetId: n,
			name: r
		}, null, t);
	}).join(``)) + i(`definedNames`) + i(`calcPr`) + l(`xl/workbook.xml`, n, r) + `</workbook>`;
	return a = p(a, `xl/workbook.xml`, n, r), a;
}
var j = {};
function M(e) {
	var t = e.sheetIds, n = e.features, r = e.sheetsOptions, i = `<?xml version="1.0" ?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + t.map(function(e) {
		return `<Relationship Id="rId${e}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${e}.xml"/>`;
	}).join(``) + `<Relationship Id="rId${t.length + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId${t.length + 2}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>` + l(`xl/_rels/workbook.xml.rels`, n, r) + `</Relationships>`;
	return i = p(i, `xl/_rels/workbook.xml.rels`, n, r), i;
}
function N(e) {
	var t = e.features, n = e.sheetsOptions, r = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId-workbook-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>` + l(`_rels/.rels`, t, n) + `</Relationships>`;
	return r = p(r, `_rels/.rels`, t, n), r;
}
function P(e) {
	var t = e.sheetIds, n = e.features, r = e.sheetsOptions, i = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/>` + t.map(function(e) {
		return `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet${e}.xml"/>`;
	}).join(``) + t.map(function(e) {
		return F(e);
	}).join(``) + l(`[Content_Types].xml`, n, r) + `</Types>`;
	return i = p(i, `[Content_Types].xml`, n, r), i;
}
function F(e) {
	return `<Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing${e}.xml"/>`;
}
function ee(e) {
	var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, i = e.features, a = I + l(`xl/drawings/drawing{id}.xml`, i, r, {
		sheetIndex: t,
		sheetId: n
	}) + L;
	return a = p(a, `xl/drawings/drawing{id}.xml`, i, r, {
		sheetIndex: t,
		sheetId: n
	}), a;
}
var I = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`, L = `</xdr:wsDr>`;
function R(e) {
	var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, i = e.features, a = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + l(`xl/drawings/_rels/drawing{id}.xml.rels`, i, r, {
		sheetIndex: t,
		sheetId: n
	}) + `</Relationships>`;
	return a = p(a, `xl/drawings/_rels/drawing{id}.xml.rels`, i, r, {
		sheetIndex: t,
		sheetId: n
	}), a;
}
function z(e, t, n) {
	if (!B(t)) return ``;
	var r = t.showGridLines, i = t.rightToLeft, a = t.zoomScale, o = {
		tabSelected: +(n === 0),
		workbookViewId: 0
	};
	return r === !1 && (o.showGridLines = !1), i && (o.rightToLeft = 1), typeof a == `number` && (o.zoomScale = Math.round(a * 100)), e(`sheetViews`, null, e(`sheetView`, o, null, 0));
}
function B(e) {
	var t = e.showGridLines, n = e.rightToLeft, r = e.zoomScale;
	return t === !1 || n || typeof r == `number`;
}
function V(e, t, n) {
	if (!t) return ``;
	var r = t.width;
	if (!r) return ``;
	var i = n + 1;
	return e(`col`, {
		min: i,
		max: i,
		width: r,
		customWidth: 1
	}, null, n);
}
function te(e, t) {
	if (t) {
		var n = t.map(function(t, n) {
			return V(e, t, n);
		}).join(``);
		if (n) return e(`cols`, null, n);
	}
	return ``;
}
function H(e) {
	if (typeof e != `string`) throw TypeError(`Argument must be a string`);
	return e = v(e), m(e, { isAttributeValue: !1 });
}
function U(e, t) {
	return `${ne(t)}${e + 1}`;
}
var W = 26;
function ne(e) {
	if (typeof e != `number`) return ``;
	var t = Math.floor(e / W), n = String.fromCharCode(97 + e % W).toUpperCase();
	return t === 0 ? n : ne(t - 1) + n;
}
var re = 25569, ie = 864e5;
function ae(e) {
	return e.getTime() / ie + re;
}
function oe(e, t) {
	return de(e) || ue(e, t) || ce(e, t) || se();
}
function se() {
	throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ce(e, t) {
	if (e) {
		if (typeof e == `string`) return le(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? le(e, t) : void 0;
	}
}
function le(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function ue(e, t) {
	var n = e == null ? null : typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n != null) {
		var r, i, a, o, s = [], c = !0, l = !1;
		try {
			if (a = (n = n.call(e)).next, t === 0) {
				if (Object(n) !== n) return;
				c = !1;
			} else for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
		} catch (e) {
			l = !0, i = e;
		} finally {
			try {
				if (!c && n.return != null && (o = n.return(), Object(o) !== o)) return;
			} finally {
				if (l) throw i;
			}
		}
		return s;
	}
}
function de(e) {
	if (Array.isArray(e)) return e;
}
function fe(e, t, n, r) {
	var i = t.value, a = t.type, o = t.cellStyleId, s = t.findOrCreateSharedString;
	if (i === null && o === void 0) return ``;
	var c = { r: U(r, n) };
	if (o !== void 0 && (c.s = String(o)), i === null) return e(`c`, c, null, n);
	if (a === Date && o === void 0) throw Error(`No \`format\` was specified for a \`Date\` value in a cell in row ${r + 1} column ${n + 1}. Either specify a \`format\` for this cell or specify a default global one by passing \`dateFormat\` option to \`writeXlsxFile()\` function`);
	var l = me(a, i, s), u = pe(a);
	u && (c.t = u);
	var d = oe(ge(a), 2), f = d[0], p = d[1];
	return e(`c`, c, f + l + p, n);
}
function pe(e) {
	switch (e) {
		case String: return `s`;
		case Number: return;
		case Date: return;
		case Boolean: return `b`;
		case `Formula`: return;
		default: throw Error(`Unknown type: ${e && e.name || e}`);
	}
}
function me(e, t, n) {
	switch (e) {
		case String:
			if (typeof t != `string`) throw Error(`Invalid cell value: ${t}. Expected a string`);
			return n(t);
		case Number:
			if (typeof t != `number`) throw Error(`Invalid cell value: ${t}. Expected a number`);
			return String(t);
		case Date:
			if (!(t instanceof Date)) throw Error(`Invalid cell value: ${t}. Expected a Date`);
			return String(ae(t));
		case Boolean:
			if (typeof t != `boolean`) throw Error(`Invalid cell value: ${t}. Expected a boolean`);
			return t ? `1` : `0`;
		case `Formula`:
			if (typeof t != `string`) throw Error(`Invalid cell value: ${t}. Expected a string`);
			return H(t);
		default: throw Error(`Unknown type: ${e && e.name || e}`);
	}
}
var he = /</g;
function ge(e) {
	var t = _e(e);
	return [t, t.replace(he, `</`)];
}
function _e(e) {
	switch (e) {
		case `Formula`: return `<f>`;
		default: return `<v>`;
	}
}
function ve(e) {
	var t = e.align, n = e.alignVertical, r = e.textRotation, i = e.indent, a = e.wrap;
	return !!(t || n || typeof r == `number` || i || a);
}
function ye(e) {
	var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, i = e.leftBorderStyle, a = e.rightBorderColor, o = e.rightBorderStyle, s = e.topBorderColor, c = e.topBorderStyle, l = e.bottomBorderColor, u = e.bottomBorderStyle;
	return !!(t || n || r || i || a || o || s || c || l || u);
}
function be(e) {
	var t = e.backgroundColor, n = e.fillPatternStyle, r = e.fillPatternColor;
	return !!(t || n && r);
}
function xe(e) {
	var t = e.fontFamily, n = e.fontSize, r = e.fontWeight, i = e.fontStyle, a = e.textDecoration, o = e.textColor;
	return !!(t || typeof n == `number` || r || i || a && Object.keys(a).length > 0 || o);
}
function Se(e, t) {
	var n = e.align, r = e.alignVertical, i = e.textRotation, a = e.indent, o = e.wrap, s = e.fontFamily, c = e.fontSize, l = e.fontWeight, u = e.fontStyle, d = e.textDecoration, f = e.textColor, p = e.backgroundColor, m = e.fillPatternStyle, h = e.fillPatternColor, g = e.borderColor, _ = e.borderStyle, v = e.leftBorderColor, y = e.leftBorderStyle, b = e.rightBorderColor, x = e.rightBorderStyle, S = e.topBorderColor, C = e.topBorderStyle, w = e.bottomBorderColor, T = e.bottomBorderStyle;
	if (ve({
		align: n,
		alignVertical: r,
		textRotation: i,
		indent: a,
		wrap: o
	}) || xe({
		fontFamily: s,
		fontSize: c,
		fontWeight: l,
		fontStyle: u,
		textDecoration: d,
		textColor: f
	}) || be({
		backgroundColor: p,
		fillPatternStyle: m,
		fillPatternColor: h
	}) || ye({
		borderColor: g,
		borderStyle: _,
		leftBorderColor: v,
		leftBorderStyle: y,
		rightBorderColor: b,
		rightBorderStyle: x,
		topBorderColor: S,
		topBorderStyle: C,
		bottomBorderColor: w,
		bottomBorderStyle: T
	})) return Ce({
		align: n,
		alignVertical: r,
		textRotation: i,
		indent: a,
		wrap: o,
		fontFamily: s,
		fontSize: c,
		fontWeight: l,
		fontStyle: u,
		textDecoration: d,
		textColor: f,
		backgroundColor: p,
		fillPatternStyle: m,
		fillPatternColor: h,
		borderColor: g,
		borderStyle: _,
		leftBorderColor: v,
		leftBorderStyle: y,
		rightBorderColor: b,
		rightBorderStyle: x,
		topBorderColor: S,
		topBorderStyle: C,
		bottomBorderColor: w,
		bottomBorderStyle: T
	});
}
function Ce(e) {
	var t = {};
	for (var n in e) e[n] !== void 0 && (t[n] = e[n]);
	return t;
}
var we = {}.constructor;
function Te(e) {
	return e != null && e.constructor === we;
}
function Ee(e) {
	return Te(e);
}
function De(e) {
	"@babel/helpers - typeof";
	return De = typeof Symbol == `function` && typeof Symbol.iterator == `symbol` ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype ? `symbol` : typeof e;
	}, De(e);
}
function Oe(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		t && (r = r.filter(function(t) {
			return Object.getOwnPropertyDescriptor(e, t).enumerable;
		})), n.push.apply(n, r);
	}
	return n;
}
function ke(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2 ? Oe(Object(n), !0).forEach(function(t) {
			Ae(e, t, n[t]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Oe(Object(n)).forEach(function(t) {
			Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
		});
	}
	return e;
}
function Ae(e, t, n) {
	return (t = je(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
function je(e) {
	var t = Me(e, `string`);
	return De(t) == `symbol` ? t : t + ``;
}
function Me(e, t) {
	if (De(e) != `object` || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || `default`);
		if (De(r) != `object`) return r;
		throw TypeError(`@@toPrimitive must return a primitive value.`);
	}
	return (t === `string` ? String : Number)(e);
}
function Ne(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = Pe(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Pe(e, t) {
	if (e) {
		if (typeof e == `string`) return Fe(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Fe(e, t) : void 0;
	}
}
function Fe(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Ie(e, t, n, r) {
	for (var i, a = Ne(t), o; !(o = a()).done;) {
		var s = o.value;
		Ee(s) && s.height && (i === void 0 || i < s.height) && (i = s.height);
	}
	var c = n, l = t.map(function(t, n) {
		return Le(e, t, n, c, r);
	}).join(``), u = { r: n + 1 };
	return i && (u.ht = i, u.customHeight = 1), e(`row`, u, l, n);
}
function Le(e, t, n, r, i) {
	var a = i.findOrCreateCellStyle, o = i.findOrCreateSharedString, s = i.hasDefaultFont, c = i.dateFormat, l = i.features;
	if (t == null) return ``;
	var u = Ee(t) ? t : { value: t }, d = Se(u, l), f = u.type, p = u.value, m = u.format;
	if (Re(p) ? p = null : f === void 0 && (f = ze(p), f === void 0 && (f = String, p = String(p))), m) {
		if (f !== Date && f !== Number && f !== String && f !== `Formula`) throw Error(`\`format\` "${m}" was specified on a cell of type \`${f}\`. \`format\` could only be specified on a cell of type \`Date\`, \`Number\`, \`String\` or \`"Formula"\`.`);
		if (f === String && m !== `@`) throw Error(`\`format\` "${m}" was specified on a cell of type \`String\`. The only supported \`format\` for a cell of type \`String\` is "@".`);
	} else f === Date && (m = c);
	var h = !!m, g = !!d, _;
	return (s || h || g) && (_ = a(ke({ format: m }, d))), fe(e, {
		value: p,
		type: f,
		cellStyleId: _,
		findOrCreateSharedString: o
	}, n, r);
}
function Re(e) {
	return e == null || e === ``;
}
function ze(e) {
	switch (De(e)) {
		case `string`: return String;
		case `number`: return Number;
		case `boolean`: return Boolean;
		default: if (e instanceof Date) return Date;
	}
}
function Be(e, t, n) {
	return e(`sheetData`, null, t.map(function(t, r) {
		return Ie(e, t, r, n);
	}).join(``));
}
function Ve(e, t) {
	for (var n = [], r = function() {
		e = e.slice();
		for (var t = 0; t < e.length;) e[t] = e[t].slice(), t++;
		return r = function() {
			return e;
		}, e;
	}, i = 0; i < e.length;) {
		for (var a = e[i], o = 0; o < a.length;) {
			var s = a[o];
			if (s) {
				var c = s.rowSpan, l = c === void 0 ? 1 : c, u = typeof s.span == `number` ? s.span : s.columnSpan;
				typeof u != `number` && (u = 1), (u > 1 || l > 1) && (He(e, i, o, u, l, r, t), n.push([[i, o], [i + (l ? l - 1 : 0), o + (u ? u - 1 : 0)]]));
			}
			o++;
		}
		i++;
	}
	return {
		sheetData: e,
		mergedCells: n
	};
}
function He(e, t, n, r, i, a, o) {
	var s = Se(e[t][n], o);
	s && (e = a());
	for (var c = t; c <= t + (i - 1);) {
		for (var l = n; l <= n + (r - 1);) {
			var u = e[c][l];
			if (c > t || l > n) {
				if (u != null) throw Error(`[write-excel-file] When using \`columnSpan\` or \`rowSpan\` parameters, all hidden overlapped cells should be represented by \`null\`s or \`undefined\`s. Cell at row ${t + 1} and column ${n + 1} is configured with \`columnSpan\` ${r} and \`rowSpan\` ${i}. Cell at row ${c + 1} and column ${l + 1} is neither \`null\` nor \`undefined\`: ${JSON.stringify(u)}`);
				s && (e[c][l] = s);
			}
			l++;
		}
		c++;
	}
}
function Ue(e, t) {
	return Je(e) || qe(e, t) || Ge(e, t) || We();
}
function We() {
	throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Ge(e, t) {
	if (e) {
		if (typeof e == `string`) return Ke(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ke(e, t) : void 0;
	}
}
function Ke(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function qe(e, t) {
	var n = e == null ? null : typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n != null) {
		var r, i, a, o, s = [], c = !0, l = !1;
		try {
			if (a = (n = n.call(e)).next, t === 0) {
				if (Object(n) !== n) return;
				c = !1;
			} else for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
		} catch (e) {
			l = !0, i = e;
		} finally {
			try {
				if (!c && n.return != null && (o = n.return(), Object(o) !== o)) return;
			} finally {
				if (l) throw i;
			}
		}
		return s;
	}
}
function Je(e) {
	if (Array.isArray(e)) return e;
}
function Ye(e, t) {
	if (t.length === 0) return ``;
	var n = t.map(function(t, n) {
		var r = Ue(t, 2), i = r[0], a = r[1];
		return e(`mergeCell`, { ref: U(i[0], i[1]) + `:` + U(a[0], a[1]) }, null, n);
	}).join(``);
	return e(`mergeCells`, { count: t.length }, n);
}
function Xe(e, t) {
	return t.orientation ? e(`pageMargins`, {
		left: .7,
		right: .7,
		top: .75,
		bottom: .75,
		header: .3,
		footer: .3
	}) : ``;
}
function Ze(e, t) {
	var n = t.orientation;
	return n ? e(`pageSetup`, {
		paperSize: 9,
		orientation: y(n)
	}) : ``;
}
function Qe(e) {
	return e(`drawing`, { "r:id": `rId-drawing-1` });
}
function $e(e, t) {
	var n = e.sheetData, r = e.sheetOptions, i = e.sheetIndex, a = e.sheetId, o = e.hasDefaultFont, s = e.findOrCreateCellStyle, c = e.findOrCreateSharedString, u = r.columns, d = r.dateFormat, f = r.orientation, m = r.showGridLines, h = r.rightToLeft, g = r.zoomScale, _ = Ve(n, { features: t }), v = _.sheetData, y = _.mergedCells, b = {
		sheetIndex: i,
		sheetId: a
	}, x = function(e, n, i, a) {
		return O(`xl/worksheets/sheet{id}.xml`, e, n, i, a, b, r, t);
	}, S = `<?xml version="1.0" ?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` + z(x, {
		showGridLines: m,
		rightToLeft: h,
		zoomScale: g
	}, i) + te(x, u) + Be(x, v, {
		findOrCreateCellStyle: s,
		findOrCreateSharedString: c,
		hasDefaultFont: o,
		dateFormat: d,
		features: t
	}) + Ye(x, y) + Xe(x, { orientation: f }) + Ze(x, { orientation: f }) + Qe(x) + l(`xl/worksheets/sheet{id}.xml`, t, r, {
		sheetIndex: i,
		sheetId: a
	}) + `</worksheet>`;
	return S = p(S, `xl/worksheets/sheet{id}.xml`, t, r, {
		sheetIndex: i,
		sheetId: a
	}), S;
}
function et(e) {
	var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, i = e.features, a = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + tt(n) + l(`xl/worksheets/_rels/sheet{id}.xml.rels`, i, r, {
		sheetIndex: t,
		sheetId: n
	}) + `</Relationships>`;
	return a = p(a, `xl/worksheets/_rels/sheet{id}.xml.rels`, i, r, {
		sheetIndex: t,
		sheetId: n
	}), a;
}
function tt(e) {
	return `<Relationship Id="rId-drawing-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing${e}.xml"/>`;
}
function nt(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = rt(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function rt(e, t) {
	if (e) {
		if (typeof e == `string`) return it(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? it(e, t) : void 0;
	}
}
function it(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function at(e) {
	var t = `<?xml version="1.0"?>`;
	t += `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
	for (var n = nt(e), r; !(r = n()).done;) {
		var i = r.value, a = i.trim().length === i.length ? `` : ` xml:space="preserve"`;
		t += `<si><t${a}>`, t += H(i), t += `</t></si>`;
	}
	return t += `</sst>`, t;
}
function ot(e) {
	if (e[0] !== `#`) throw Error(`Color "${e}" must start with a "#"`);
	return `FF${e.slice(1).toUpperCase()}`;
}
function st(e) {
	var t = (arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}).conditionalFormatting, n = e.backgroundColor, r = e.fillPatternStyle, i = e.fillPatternColor, a = !r || r === `solid`;
	if (!be(e)) return `<fill><patternFill patternType="none"/></fill>`;
	var o = `<fill>`;
	return o += `<patternFill patternType="${a ? `solid` : r}">`, o += `<fgColor rgb="${y(ot(a ? n : i))}"/>`, o += `<bgColor ${a && !t ? `indexed="64"` : `rgb="` + y(ot(n)) + `"`}/>`, o += `</patternFill>`, o += `</fill>`, o;
}
function ct(e) {
	var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, i = e.leftBorderStyle, a = e.rightBorderColor, o = e.rightBorderStyle, s = e.topBorderColor, c = e.topBorderStyle, l = e.bottomBorderColor, u = e.bottomBorderStyle, d = {
		style: i || n,
		color: r || t
	}, f = {
		style: o || n,
		color: a || t
	}, p = {
		style: c || n,
		color: s || t
	}, m = {
		style: u || n,
		color: l || t
	}, h = `<border>`;
	return h += lt(`left`, d), h += lt(`right`, f), h += lt(`top`, p), h += lt(`bottom`, m), h += `<diagonal/>`, h += `</border>`, h;
}
function lt(e, t) {
	var n = t.style, r = t.color;
	r && !n && (n = `thin`);
	var i = !!r;
	return `<${e}` + (n ? ` style="${y(n)}"` : ``) + (i ? `>` : `/>`) + (r ? `<color rgb="${y(ot(r))}"/>` : ``) + (i ? `</${e}>` : ``);
}
function ut(e) {
	(arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}).isDefaultGenericFont;
	var t = e.fontFamily, n = e.fontSize, r = e.fontWeight, i = e.fontStyle, a = e.textDecoration, o = e.textColor, s = `<font>`;
	return t && (s += `<name val="${y(t)}"/>`), typeof n == `number` && (s += `<sz val="${n}"/>`), s += `<family val="2"/>`, t || typeof n == `number` || (s += `<scheme val="minor"/>`), r === `bold` && (s += `<b/>`), i === `italic` && (s += `<i/>`), a && (a.strikethrough && (s += `<strike/>`), a.underline ? s += `<u/>` : a.doubleUnderline && (s += `<u val="double"/>`)), s += o ? `<color rgb="${y(ot(o))}"/>` : `<color theme="1"/>`, s += `</font>`, s;
}
function dt(e) {
	var t = e.align, n = e.alignVertical, r = e.textRotation, i = e.indent, a = e.wrap;
	return `<alignment` + (t ? ` horizontal="${y(t)}"` : ``) + (n ? ` vertical="${y(n)}"` : ``) + (r ? ` textRotation="${pt(ft(r))}"` : ``) + (i ? ` indent="${y(String(i))}"` : ``) + (a ? ` wrapText="1"` : ``) + `/>`;
}
function ft(e) {
	if (!(e >= -90 && e <= 90)) throw Error(`Unsupported text rotation angle: ${e}. Values from -90 to 90 are supported.`);
	return e;
}
function pt(e) {
	return e < 0 ? 90 - e : e;
}
function mt(e) {
	"@babel/helpers - typeof";
	return mt = typeof Symbol == `function` && typeof Symbol.iterator == `symbol` ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype ? `symbol` : typeof e;
	}, mt(e);
}
function ht(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		t && (r = r.filter(function(t) {
			return Object.getOwnPropertyDescriptor(e, t).enumerable;
		})), n.push.apply(n, r);
	}
	return n;
}
function gt(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2 ? ht(Object(n), !0).forEach(function(t) {
			_t(e, t, n[t]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ht(Object(n)).forEach(function(t) {
			Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
		});
	}
	return e;
}
function _t(e, t, n) {
	return (t = vt(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
function vt(e) {
	var t = yt(e, `string`);
	return mt(t) == `symbol` ? t : t + ``;
}
function yt(e, t) {
	if (mt(e) != `object` || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || `default`);
		if (mt(r) != `object`) return r;
		throw TypeError(`@@toPrimitive must return a primitive value.`);
	}
	return (t === `string` ? String : Number)(e);
}
function bt(e) {
	var t = [], n = {}, r = [], i = {}, a = [], o = {}, s = [], c = {}, l = [], u = {}, d = a.length;
	o[G(e)] = d, a.push(e || {});
	var f = {};
	c[G(f)] = s.length, s.push(f);
	var p = {};
	u[G(p)] = l.length, l.push(p), s.push({ gray125: !0 });
	function m(f) {
		var p = f.format, m = f.align, h = f.alignVertical, g = f.textRotation, _ = f.indent, v = f.wrap, y = f.fontFamily, b = f.fontSize, x = f.fontWeight, S = f.fontStyle, C = f.textDecoration, w = f.textColor, T = f.backgroundColor, E = f.fillPatternStyle, D = f.fillPatternColor, O = f.borderColor, k = f.borderStyle, A = f.leftBorderColor, j = f.leftBorderStyle, M = f.rightBorderColor, N = f.rightBorderStyle, P = f.topBorderColor, F = f.topBorderStyle, ee = f.bottomBorderColor, I = f.bottomBorderStyle, L = {
			fontFamily: y,
			fontSize: b,
			fontWeight: x,
			fontStyle: S,
			textDecoration: C,
			textColor: w
		}, R = {
			backgroundColor: T,
			fillPatternStyle: E,
			fillPatternColor: D
		}, z = {
			borderColor: O,
			borderStyle: k,
			leftBorderColor: A,
			leftBorderStyle: j,
			rightBorderColor: M,
			rightBorderStyle: N,
			topBorderColor: P,
			topBorderStyle: F,
			bottomBorderColor: ee,
			bottomBorderStyle: I
		}, B = {
			align: m,
			alignVertical: h,
			textRotation: g,
			indent: _,
			wrap: v
		}, V = G(p), te = G(L), H = G(R), U = G(z), W = G(f);
		return i[W] === void 0 ? function() {
			var f;
			p && (f = n[V], f === void 0 && (f = 100 + t.length, n[V] = f, t.push(p)));
			var m;
			xe(L) ? (m = o[te], m === void 0 && (m = a.length, o[te] = m, a.push(gt(gt({}, L), {}, {
				fontSize: L.fontSize || e && e.fontSize,
				fontFamily: L.fontFamily || e && e.fontFamily
			})))) : e && (m = d);
			var h;
			be(R) && (h = c[H], h === void 0 && (h = s.length, c[H] = h, s.push({
				backgroundColor: T,
				fillPatternStyle: E,
				fillPatternColor: D
			})));
			var g;
			ye(z) && (g = u[U], g === void 0 && (g = l.length, u[U] = g, l.push(z)));
			var _ = r.length;
			return i[W] = _, r.push({
				formatId: f,
				fontId: m,
				fillId: h,
				borderId: g,
				alignment: B
			}), _;
		}() : i[W];
	}
	return m({}), {
		getCellStyles: function() {
			return {
				formats: t,
				styles: r,
				fonts: a,
				fills: s,
				borders: l
			};
		},
		findOrCreateCellStyle: m
	};
}
function G(e) {
	return JSON.stringify(e);
}
function xt(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = St(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function St(e, t) {
	if (e) {
		if (typeof e == `string`) return Ct(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ct(e, t) : void 0;
	}
}
function Ct(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function wt(e, t, n) {
	var r = e.formats, i = e.styles, a = e.fonts, o = e.fills, s = e.borders, c = `<?xml version="1.0" ?>`;
	if (c += `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`, r.length > 0) {
		c += `<numFmts count="${r.length}">`;
		for (var u = 0; u < r.length; u++) c += `<numFmt numFmtId="${100 + u}" formatCode="${y(r[u])}"/>`;
		c += `</numFmts>`;
	}
	c += `<fonts count="${a.length}">`;
	for (var d = xt(a), f; !(f = d()).done;) {
		var m = f.value;
		c += ut(m);
	}
	c += `</fonts>`, c += `<fills count="${o.length}">`;
	for (var h = xt(o), g; !(g = h()).done;) {
		var _ = g.value;
		_.gray125 ? (c += `<fill>`, c += `<patternFill patternType="gray125"/>`, c += `</fill>`) : c += st(_);
	}
	c += `</fills>`, c += `<borders count="${s.length}">`;
	for (var v = xt(s), b; !(b = v()).done;) {
		var x = b.value;
		c += ct(x);
	}
	c += `</borders>`, c += `<cellXfs count="${i.length}">`;
	for (var S = xt(i), C; !(C = S()).done;) {
		var w = C.value, T = w.fontId, E = w.fillId, D = w.borderId, O = w.alignment, k = w.formatId;
		c += `<xf ` + [
			k === void 0 ? void 0 : `numFmtId="${k}" applyNumberFormat="1"`,
			T === void 0 ? void 0 : `fontId="${T}" applyFont="1"`,
			E === void 0 ? void 0 : `fillId="${E}" applyFill="1"`,
			D === void 0 ? void 0 : `borderId="${D}" applyBorder="1"`,
			ve(O) ? `applyAlignment="1"` : void 0
		].filter(function(e) {
			return e;
		}).join(` `) + `>` + (ve(O) ? dt(O) : ``) + `</xf>`;
	}
	return c += `</cellXfs>`, c += l(`xl/styles.xml`, n, t), c += `</styleSheet>`, c = p(c, `xl/styles.xml`, n, t), c;
}
function Tt(e) {
	for (var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.tagName, r = t.stopAfterFirstMatch, i = new RegExp(Dt(n), r ? void 0 : `g`), a = [], o; (o = i.exec(e)) !== null;) {
		for (var s = o[0], c = n || o[1], l = {}, u = RegExp(`\\s+([^\\s=>]+)(?:="([^\\s=>]+)")`, `g`), d = void 0; (d = u.exec(s)) !== null;) l[d[1]] = d[2];
		var f = {
			tagName: c,
			openingTagStartIndex: o.index,
			openingTagEndIndex: o.index + s.length - 1,
			openingTagAttributes: l,
			selfClosingTag: !1,
			closingTagStartIndex: void 0,
			closingTagEndIndex: void 0
		};
		if (s[s.length - 2] === `/`) f.selfClosingTag = !0;
		else {
			var p = Et(e, f.openingTagEndIndex + 1, c);
			if (!p) throw Error(`Invalid XML: opening tag was found but closing tag was not: </${c}>`);
			f.closingTagStartIndex = p[0], f.closingTagEndIndex = p[1];
		}
		if (a.push(f), r) break;
		i.lastIndex = f.selfClosingTag ? f.openingTagEndIndex + 1 : f.closingTagEndIndex + 1;
	}
	return a;
}
function Et(e, t, n) {
	var r = RegExp(`<(/)?` + n + `(?:\\s+[^>]+|/)?>`, `g`);
	r.lastIndex = t;
	for (var i = 0, a; (a = r.exec(e)) !== null;) {
		var o = a[0];
		if (a[1]) {
			if (i > 0) i--;
			else return [a.index, a.index + o.length - 1];
		} else i++;
	}
}
function Dt(e) {
	return `<` + (e || `([^\\s/>]+)`) + `(?:\\s+[^>]+|/)?>`;
}
function K(e, t) {
	return Tt(e, {
		tagName: t,
		stopAfterFirstMatch: !0
	})[0];
}
function Ot(e, t, n) {
	return n ? t.selfClosingTag ? e.slice(0, t.openingTagEndIndex - 1) + `>` + n + `</` + t.tagName + `>` + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.closingTagStartIndex) : t.selfClosingTag ? e : e.slice(0, t.openingTagEndIndex) + `/>` + e.slice(t.closingTagEndIndex + 1);
}
function kt(e, t, n) {
	return t.selfClosingTag ? Ot(e, t, n) : e.slice(0, t.closingTagStartIndex) + n + e.slice(t.closingTagStartIndex);
}
function At(e, t) {
	return t.selfClosingTag ? `` : e.substring(t.openingTagEndIndex + 1, t.closingTagStartIndex);
}
function jt(e, t) {
	var n = t.openingTagEndIndex + 1;
	e.openingTagStartIndex += n, e.openingTagEndIndex += n, e.selfClosingTag || (e.closingTagStartIndex += n, e.closingTagEndIndex += n);
}
function Mt(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = Nt(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Nt(e, t) {
	if (e) {
		if (typeof e == `string`) return Pt(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Pt(e, t) : void 0;
	}
}
function Pt(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Ft(e, t) {
	for (var n = Tt(At(e, t)), r = Mt(n), i; !(i = r()).done;) {
		var a = i.value;
		jt(a, t);
	}
	return n;
}
function It(e, t, n) {
	return t.selfClosingTag ? Ot(e, t, n) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.openingTagEndIndex + 1);
}
function Lt(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = Rt(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Rt(e, t) {
	if (e) {
		if (typeof e == `string`) return zt(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? zt(e, t) : void 0;
	}
}
function zt(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Bt(e, t, n) {
	var r = [...arguments].slice(3);
	if (r.length === 0) throw Error(`At least one parent element tag name is required`);
	r = r.slice().reverse();
	for (var i, a = function() {
		var t = s.value;
		if (i = i ? Ft(e, i).find(function(e) {
			return e.tagName === t;
		}) : K(e, t), !i) throw Error(`Element not found: <${t}>`);
	}, o = Lt(r), s; !(s = o()).done;) a();
	var c = t.match(Vt);
	if (!c) throw Error(`Couldn't extract tag name from markup: ${t}`);
	var l = c[1];
	if (!n || n.length < 2) return kt(e, i, t);
	var u = Ft(e, i);
	if (u.length === 0) return kt(e, i, t);
	var d = n.indexOf(l);
	if (d < 0) return kt(e, i, t);
	for (var f = n.slice(0, d).reverse(), p = function() {
		var n = g.value, r = u.find(function(e) {
			return e.tagName === n;
		});
		if (r) return { v: e.slice(0, r.selfClosingTag ? r.openingTagEndIndex + 1 : r.closingTagEndIndex + 1) + t + e.slice(r.selfClosingTag ? r.openingTagEndIndex + 1 : r.closingTagEndIndex + 1) };
	}, m, h = Lt(f), g; !(g = h()).done;) if (m = p(), m) return m.v;
	return It(e, i, t);
}
var Vt = new RegExp(Dt()), Ht = {
	"xl/workbook.xml": [[`workbook`, [
		`workbookPr`,
		`bookViews`,
		`sheets`,
		`pivotCaches`,
		`definedNames`,
		`calcPr`
	]]],
	"xl/styles.xml": [[`styleSheet`, [
		`numFmts`,
		`fonts`,
		`fills`,
		`borders`,
		`cellStyleXfs`,
		`cellXfs`,
		`cellStyles`,
		`dxfs`,
		`tableStyles`
	]]],
	"xl/worksheets/sheet{id}.xml": [[`worksheet`, `sheetPr.dimension.sheetViews.sheetFormatPr.cols.sheetData.sheetCalcPr.sheetProtection.protectedRanges.scenarios.autoFilter.sortState.dataConsolidate.customSheetViews.mergeCells.phoneticPr.conditionalFormatting.dataValidations.hyperlinks.printOptions.pageMargins.pageSetup.headerFooter.rowBreaks.colBreaks.drawing.legacyDrawing.picture.oleObjects.controls.tableParts.extLst`.split(`.`)]]
};
function Ut(e) {
	var t = Ht[e];
	if (t) {
		var n = [...arguments].slice(1);
		if (n.length === 0) throw Error(`At least one parent element tag name is required`);
		for (var r = function() {
			var e = o[a], n = t.find(function(t) {
				return Array.isArray(t) ? t[0] === e : t === e;
			});
			if (!n) return { v: void 0 };
			if (Array.isArray(n)) t = n[1];
			else return { v: void 0 };
		}, i, a = 0, o = n; a < o.length; a++) if (i = r(), i) return i.v;
		if (t) return t.map(function(e) {
			return Array.isArray(e) ? e[0] : e;
		});
	}
}
function Wt(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = Gt(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Gt(e, t) {
	if (e) {
		if (typeof e == `string`) return Kt(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Kt(e, t) : void 0;
	}
}
function Kt(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
var qt = { files: { transform: {
	"xl/worksheets/sheet{id}.xml": { transform: function(e, t, n) {
		n.sheetIndex, n.sheetId;
		var r = t.conditionalFormatting;
		return r ? Bt(e, Jt(r), Ut(`xl/worksheets/sheet{id}.xml`, `worksheet`), `worksheet`) : e;
	} },
	"xl/styles.xml": { insert: function(e) {
		var t = e.map(function(e) {
			return e.conditionalFormatting;
		});
		if (t.some(Boolean)) return Zt(t);
	} }
} } };
function Jt(e) {
	for (var t = ``, n = 0, r = Wt(e), i; !(i = r()).done;) {
		var a = i.value, o = a.cellRange, s = o.from, c = o.to, l = a.condition, u = l.formula, d = l.operator, f = l.value, p = l.value2, m = U(s.row - 1, s.column - 1) + `:` + U(c.row - 1, c.column - 1);
		t += `<conditionalFormatting sqref="${m}">`;
		var h = n + 1, g = a._globalIndex;
		if (u) t += `<cfRule type="expression" dxfId="${g}" priority="${h}">`, t += `<formula>${H(u)}</formula>`, t += `</cfRule>`;
		else if (d) t += `<cfRule type="cellIs" operator="${Xt(d)}" dxfId="${g}" priority="${h}">`, t += `<formula>${H(Yt(f))}</formula>`, Xt(d) === `between` && (t += `<formula>${H(Yt(p))}</formula>`), t += `</cfRule>`;
		else throw Error(`Invalid conditional formatting rule:
${JSON.stringify(a, null, 2)}`);
		t += `</conditionalFormatting>`, n++;
	}
	return t;
}
function Yt(e) {
	return typeof e == `string` ? `"` + e + `"` : String(e);
}
function Xt(e) {
	switch (e) {
		case `<`: return `lessThan`;
		case `>`: return `greaterThan`;
		case `<=`: return `lessThanOrEqual`;
		case `>=`: return `greaterThanOrEqual`;
		case `=`: return `equal`;
		case `!=`: return `notEqual`;
		case `...`: return `between`;
		default: throw Error(`Unknown conditional formatting operator: ${e}`);
	}
}
function Zt(e) {
	for (var t = 0, n = Wt(e), r; !(r = n()).done;) {
		var i = r.value;
		i && (t += i.length);
	}
	var a = ``;
	a += `<dxfs count="${t}">`;
	for (var o = Wt(e), s; !(s = o()).done;) {
		var c = s.value;
		if (c) for (var l = Wt(c), u; !(u = l()).done;) {
			var d = u.value.style, f = d.fontFamily, p = d.fontSize, m = d.fontWeight, h = d.fontStyle, g = d.textDecoration, _ = d.textColor, v = d.backgroundColor, y = d.fillPatternStyle, b = d.fillPatternColor, x = d.borderColor, S = d.borderStyle, C = d.leftBorderColor, w = d.leftBorderStyle, T = d.rightBorderColor, E = d.rightBorderStyle, D = d.topBorderColor, O = d.topBorderStyle, k = d.bottomBorderColor, A = d.bottomBorderStyle;
			a += `<dxf>`;
			var j = {
				fontFamily: f,
				fontSize: p,
				fontWeight: m,
				fontStyle: h,
				textDecoration: g,
				textColor: _
			};
			if (xe(j)) {
				if (f) throw Error(`Conditional formatting can't be used to override font family`);
				if (typeof p == `number`) throw Error(`Conditional formatting can't be used to override font size`);
				a += ut(j);
			}
			var M = {
				backgroundColor: v,
				fillPatternStyle: y,
				fillPatternColor: b
			};
			be(M) && (a += st(M, { conditionalFormatting: !0 }));
			var N = {
				borderColor: x,
				borderStyle: S,
				leftBorderColor: C,
				leftBorderStyle: w,
				rightBorderColor: T,
				rightBorderStyle: E,
				topBorderColor: D,
				topBorderStyle: O,
				bottomBorderColor: k,
				bottomBorderStyle: A
			};
			ye(N) && (a += ct(N)), a += `</dxf>`;
		}
	}
	return a += `</dxfs>`, a;
}
function Qt(e) {
	if (!e) throw Error("`contentType` is required");
	var t = e.toLowerCase().replace(/.*\//, ``);
	if (!t) throw Error("Unsupported `contentType`: " + e);
	return t;
}
function $t(e) {
	"@babel/helpers - typeof";
	return $t = typeof Symbol == `function` && typeof Symbol.iterator == `symbol` ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype ? `symbol` : typeof e;
	}, $t(e);
}
function en(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = rn(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function tn(e) {
	return on(e) || an(e) || rn(e) || nn();
}
function nn() {
	throw TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function rn(e, t) {
	if (e) {
		if (typeof e == `string`) return sn(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? sn(e, t) : void 0;
	}
}
function an(e) {
	if (typeof Symbol < `u` && e[Symbol.iterator] != null || e[`@@iterator`] != null) return Array.from(e);
}
function on(e) {
	if (Array.isArray(e)) return sn(e);
}
function sn(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function cn(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		t && (r = r.filter(function(t) {
			return Object.getOwnPropertyDescriptor(e, t).enumerable;
		})), n.push.apply(n, r);
	}
	return n;
}
function ln(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2 ? cn(Object(n), !0).forEach(function(t) {
			un(e, t, n[t]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : cn(Object(n)).forEach(function(t) {
			Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
		});
	}
	return e;
}
function un(e, t, n) {
	return (t = dn(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
function dn(e) {
	var t = fn(e, `string`);
	return $t(t) == `symbol` ? t : t + ``;
}
function fn(e, t) {
	if ($t(e) != `object` || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || `default`);
		if ($t(r) != `object`) return r;
		throw TypeError(`@@toPrimitive must return a primitive value.`);
	}
	return (t === `string` ? String : Number)(e);
}
var pn = { files: {
	transform: {
		"[Content_Types].xml": { insert: function(e) {
			var t = e.map(function(e) {
				return e.images;
			});
			if (t.some(Boolean)) return mn(t);
		} },
		"xl/drawings/drawing{id}.xml": { insert: function(e, t) {
			t.sheetIndex, t.sheetId;
			var n = e.images;
			if (n) return _n({ images: n });
		} },
		"xl/drawings/_rels/drawing{id}.xml.rels": { insert: function(e, t) {
			var n = t.sheetIndex;
			t.sheetId;
			var r = e.images;
			if (r) return vn({
				images: r,
				sheetIndex: n
			});
		} }
	},
	write: { files: function(e, t) {
		t.read;
		var n = e.map(function(e) {
			return e.images;
		});
		if (n.some(Boolean)) return n.map(function(e, t) {
			return e ? e.reduce(function(e, n, r) {
				return ln(ln({}, e), {}, un({}, `xl/media/${gn(n, {
					sheetIndex: t,
					imageIndex: r
				})}`, n.content));
			}, {}) : {};
		}).reduce(function(e, t) {
			return ln(ln({}, e), t);
		}, {});
	} }
} };
function mn(e) {
	for (var t = e.reduce(function(e, t) {
		return [].concat(tn(e), tn(t || []));
	}, []), n = ``, r = en(hn(t)), i; !(i = r()).done;) {
		var a = i.value, o = a.fileExtension, s = a.contentType;
		n += `<Default Extension="${o}" ContentType="${s}"/>`;
	}
	return n;
}
function hn(e) {
	for (var t = [], n = function(e) {
		var n = Qt(e.contentType);
		t.find(function(e) {
			return e.fileExtension === n;
		}) || t.push({
			fileExtension: n,
			contentType: e.contentType
		});
	}, r = en(e), i; !(i = r()).done;) {
		var a = i.value;
		n(a);
	}
	return t;
}
function gn(e, t) {
	var n = t.sheetIndex, r = t.imageIndex;
	return `sheet${n + 1}-image${r + 1}.${Qt(e.contentType)}`;
}
function _n(e) {
	for (var t = e.images, n = ``, r = 0, i = function() {
		var e = o.value, t = r + 1, i = function(t) {
			return xn(t, e.dpi);
		};
		n += `<xdr:oneCellAnchor>`, n += `<xdr:from>`, n += `<xdr:col>${e.anchor.column - 1}</xdr:col>`, n += `<xdr:colOff>${typeof e.offsetX == `number` ? i(e.offsetX) : 0}</xdr:colOff>`, n += `<xdr:row>${e.anchor.row - 1}</xdr:row>`, n += `<xdr:rowOff>${typeof e.offsetY == `number` ? i(e.offsetY) : 0}</xdr:rowOff>`, n += `</xdr:from>`, n += `<xdr:ext cx="${i(e.width)}" cy="${i(e.height)}"/>`, n += `<xdr:pic>`, n += `<xdr:nvPicPr>`, n += `<xdr:cNvPr id="${t}" name="${e.title ? y(e.title) : `Picture ` + t}" descr="${e.description ? y(e.description) : ``}"/>`, n += `<xdr:cNvPicPr>`, n += `<a:picLocks noChangeAspect="1"/>`, n += `</xdr:cNvPicPr>`, n += `</xdr:nvPicPr>`, n += `<xdr:blipFill>`, n += `<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId-image-${t}" cstate="print"/>`, n += `<a:stretch>`, n += `<a:fillRect/>`, n += `</a:stretch>`, n += `</xdr:blipFill>`, n += `<xdr:spPr>`, n += `<a:prstGeom prst="rect">`, n += `<a:avLst/>`, n += `</a:prstGeom>`, n += `</xdr:spPr>`, n += `</xdr:pic>`, n += `<xdr:clientData/>`, n += `</xdr:oneCellAnchor>`, r++;
	}, a = en(t), o; !(o = a()).done;) i();
	return n;
}
function vn(e) {
	var t = e.images, n = e.sheetIndex;
	return t.map(function(e, t) {
		return `<Relationship Id="rId-image-${t + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${gn(e, {
			sheetIndex: n,
			imageIndex: t
		})}"/>`;
	}).join(``);
}
var yn = 96, bn = 96;
function xn(e, t) {
	var n = yn;
	return Math.round(e * 9525 * (yn / n) * (bn / t));
}
function Sn(e, t, n) {
	return t.selfClosingTag ? e.slice(0, t.openingTagStartIndex) + n + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagStartIndex) + n + e.slice(t.closingTagEndIndex + 1);
}
function Cn(e, t, n) {
	var r = K(At(e, n), t);
	if (r) return jt(r, n), r;
}
var wn = { files: { transform: {
	"xl/worksheets/sheet{id}.xml": { transform: function(e, t, n) {
		var r = n.sheetIndex, i = n.sheetId;
		if (Tn(t)) {
			var a = t.stickyRowsCount, o = t.stickyColumnsCount, s = {
				ySplit: a || 0,
				xSplit: o || 0,
				topLeftCell: U(a || 0, o || 0),
				activePane: `bottomRight`,
				state: `frozen`
			}, c = K(e, `sheetView`);
			if (c) {
				var l = Cn(e, `pane`, c), u = w(`pane`, s);
				e = l ? Sn(e, l, u) : kt(e, c, u);
			} else {
				if (K(e, `sheetViews`)) throw Error(`xl/worksheets/sheet${i}.xml: <sheetViews/> element exists but it doesn't contain any <sheetView/> elements`);
				var d = {
					tabSelected: +(r === 0),
					workbookViewId: 0
				}, f = S(`sheetViews`) + S(`sheetView`, d) + w(`pane`, s) + C(`sheetView`, d) + C(`sheetViews`), p = K(e, `worksheet`);
				e = It(e, p, f);
			}
		}
		return e;
	} },
	"xl/workbook.xml": { transform: function(e, t) {
		if (t.some(Tn) && !K(e, `workbookView`)) {
			if (K(e, `bookViews`)) throw Error(`xl/workbook.xml: <bookViews/> element exists but it doesn't contain any <workbookView/> elements`);
			return Bt(e, `<bookViews><workbookView/></bookViews>`, Ut(`xl/workbook.xml`, `workbook`), `workbook`);
		}
		return e;
	} }
} } };
function Tn(e) {
	return !!e.stickyRowsCount || !!e.stickyColumnsCount;
}
function En(e) {
	var t = [];
	return t.push(qt), t.push(pn), t.push(wn), e && (e.forEach(On), t = t.concat(e)), t;
}
var Dn = [
	`[Content_Types].xml`,
	`_rels/.rels`,
	`xl/styles.xml`,
	`xl/workbook.xml`,
	`xl/_rels/workbook.xml.rels`,
	`xl/worksheets/sheet{id}.xml`,
	`xl/worksheets/_rels/sheet{id}.xml.rels`,
	`xl/drawings/drawing{id}.xml`,
	`xl/drawings/_rels/drawing{id}.xml.rels`
];
function On(e) {
	if (e.files && e.files.transform) for (var t = 0, n = Object.keys(e.files.transform); t < n.length; t++) {
		var r = n[t];
		if (Dn.indexOf(r) < 0) throw Error(`Unknown file to transform: ${r}`);
	}
}
function kn(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = An(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function An(e, t) {
	if (e) {
		if (typeof e == `string`) return jn(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? jn(e, t) : void 0;
	}
}
function jn(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Mn(e) {
	if (!Array.isArray(e)) throw TypeError(`Expected sheet data to be an array of rows`);
	for (var t = kn(e), n; !(n = t()).done;) {
		var r = n.value;
		if (Array.isArray(r)) return;
		throw Error(`Expected each sheet data row to be an array`);
	}
}
function Nn() {
	var e = [], t = {};
	return {
		getSharedStrings: function() {
			return e;
		},
		findOrCreateSharedString: function(n) {
			var r = t[n];
			return r === void 0 && (r = e.length, t[n] = r, e.push(n)), r;
		}
	};
}
var Pn = /[\[\]\/\\:*?]+/;
function Fn(e) {
	if (!e) throw Error(`Sheet name can't be empty`);
	if (e.length > 31) throw Error(`Sheet name "${e}" can't be longer than 31 characters`);
	if (Pn.test(e)) throw Error(`Sheet name "${e}" contains illegal characters: []/\\:*?`);
}
function In(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = Ln(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Ln(e, t) {
	if (e) {
		if (typeof e == `string`) return Rn(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Rn(e, t) : void 0;
	}
}
function Rn(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function zn(e, t, n) {
	for (var r = Nn(), i = r.getSharedStrings, a = r.findOrCreateSharedString, o = Vn(n), s = bt(o), c = s.getCellStyles, l = s.findOrCreateCellStyle, u = t.map(function(e) {
		return e.sheet;
	}), d = In(u), f; !(f = d()).done;) {
		var p = f.value;
		Fn(p);
	}
	for (var m = [], h = 0; h < u.length;) m.push({
		sheetData: e[h],
		sheetOptions: t[h],
		sheetIndex: h,
		sheetId: Bn(h),
		hasDefaultFont: !!o,
		findOrCreateCellStyle: l,
		findOrCreateSharedString: a
	}), h++;
	return {
		sheets: u.map(function(e, t) {
			var n = t;
			return {
				sheetId: Bn(n),
				sheetName: e,
				sheetXmlParameters: m[n]
			};
		}),
		getSharedStrings: i,
		getCellStyles: c
	};
}
function Bn(e) {
	return String(e + 1);
}
function Vn(e) {
	var t = e.fontFamily, n = e.fontSize;
	if (t || typeof n == `number`) return {
		fontFamily: t,
		fontSize: n
	};
}
function Hn(e, t) {
	var n;
	return t.some(function(e) {
		return e.header;
	}) && (n = t.map(function(e) {
		return e.header || null;
	})), (n ? [n] : []).concat(e.map(function(e, n) {
		return t.map(function(t) {
			var r = t.cell;
			return r(e, n);
		});
	}));
}
function Un(e) {
	"@babel/helpers - typeof";
	return Un = typeof Symbol == `function` && typeof Symbol.iterator == `symbol` ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype ? `symbol` : typeof e;
	}, Un(e);
}
function Wn(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		t && (r = r.filter(function(t) {
			return Object.getOwnPropertyDescriptor(e, t).enumerable;
		})), n.push.apply(n, r);
	}
	return n;
}
function Gn(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2 ? Wn(Object(n), !0).forEach(function(t) {
			Kn(e, t, n[t]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Wn(Object(n)).forEach(function(t) {
			Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
		});
	}
	return e;
}
function Kn(e, t, n) {
	return (t = qn(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
function qn(e) {
	var t = Jn(e, `string`);
	return Un(t) == `symbol` ? t : t + ``;
}
function Jn(e, t) {
	if (Un(e) != `object` || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || `default`);
		if (Un(r) != `object`) return r;
		throw TypeError(`@@toPrimitive must return a primitive value.`);
	}
	return (t === `string` ? String : Number)(e);
}
function Yn(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = Xn(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Xn(e, t) {
	if (e) {
		if (typeof e == `string`) return Zn(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Zn(e, t) : void 0;
	}
}
function Zn(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Qn(e, t, n) {
	for (var r = n.read, i = {}, a = Yn(e), o; !(o = a()).done;) {
		var s = o.value;
		if (s.files && s.files.write && s.files.write.files) {
			var c = s.files.write.files(t, { read: r });
			c && (i = Gn(Gn({}, i), c));
		}
	}
	return i;
}
function $n(e) {
	"@babel/helpers - typeof";
	return $n = typeof Symbol == `function` && typeof Symbol.iterator == `symbol` ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == `function` && e.constructor === Symbol && e !== Symbol.prototype ? `symbol` : typeof e;
	}, $n(e);
}
var er = [`data`];
function tr(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		t && (r = r.filter(function(t) {
			return Object.getOwnPropertyDescriptor(e, t).enumerable;
		})), n.push.apply(n, r);
	}
	return n;
}
function nr(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2 ? tr(Object(n), !0).forEach(function(t) {
			rr(e, t, n[t]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : tr(Object(n)).forEach(function(t) {
			Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
		});
	}
	return e;
}
function rr(e, t, n) {
	return (t = ir(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
function ir(e) {
	var t = ar(e, `string`);
	return $n(t) == `symbol` ? t : t + ``;
}
function ar(e, t) {
	if ($n(e) != `object` || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || `default`);
		if ($n(r) != `object`) return r;
		throw TypeError(`@@toPrimitive must return a primitive value.`);
	}
	return (t === `string` ? String : Number)(e);
}
function or(e, t) {
	if (e == null) return {};
	var n, r, i = sr(e, t);
	if (Object.getOwnPropertySymbols) {
		var a = Object.getOwnPropertySymbols(e);
		for (r = 0; r < a.length; r++) n = a[r], t.indexOf(n) === -1 && {}.propertyIsEnumerable.call(e, n) && (i[n] = e[n]);
	}
	return i;
}
function sr(e, t) {
	if (e == null) return {};
	var n = {};
	for (var r in e) if ({}.hasOwnProperty.call(e, r)) {
		if (t.indexOf(r) !== -1) continue;
		n[r] = e[r];
	}
	return n;
}
function cr(e, t) {
	var n = typeof Symbol < `u` && e[Symbol.iterator] || e[`@@iterator`];
	if (n) return (n = n.call(e)).next.bind(n);
	if (Array.isArray(e) || (n = lr(e)) || t && e && typeof e.length == `number`) {
		n && (e = n);
		var r = 0;
		return function() {
			return r >= e.length ? { done: !0 } : {
				done: !1,
				value: e[r++]
			};
		};
	}
	throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function lr(e, t) {
	if (e) {
		if (typeof e == `string`) return ur(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === `Object` && e.constructor && (n = e.constructor.name), n === `Map` || n === `Set` ? Array.from(e) : n === `Arguments` || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ur(e, t) : void 0;
	}
}
function ur(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function dr(e, t, n) {
	var r = _r(e, t, n), i = r.sheets, a = r.options, o = i.map(function(e) {
		return e.data;
	}), s = i.map(function(e) {
		return e.options;
	});
	s = vr(s), s = yr(s);
	var c = En(a.features), l = {}, u = function(e) {
		return l[e];
	}, d = function(e) {
		for (var t = 0, n = Object.keys(e); t < n.length; t++) {
			var r = n[t];
			hr(r), gr(r, e[r]), l[r] = e[r];
		}
	}, f = zn(o, s, a), p = f.sheets, m = f.getSharedStrings, h = f.getCellStyles;
	l[`[Content_Types].xml`] = P({
		sheetIds: p.map(function(e) {
			return e.sheetId;
		}),
		features: c,
		sheetsOptions: s
	}), l[`_rels/.rels`] = N({
		features: c,
		sheetsOptions: s
	}), l[`xl/_rels/workbook.xml.rels`] = M({
		sheetIds: p.map(function(e) {
			return e.sheetId;
		}),
		features: c,
		sheetsOptions: s
	}), l[`xl/workbook.xml`] = A({
		sheetIdsAndNames: p.map(function(e) {
			return {
				sheetId: e.sheetId,
				sheetName: e.sheetName
			};
		}),
		features: c,
		sheetsOptions: s
	});
	for (var g = 0, _ = cr(p), v; !(v = _()).done;) {
		var y = v.value, b = y.sheetId, x = y.sheetXmlParameters, S = s[g];
		l[`xl/worksheets/sheet${b}.xml`] = $e(x, c), l[`xl/worksheets/_rels/sheet${b}.xml.rels`] = et({
			sheetIndex: g,
			sheetId: b,
			sheetOptions: S,
			features: c
		}), l[`xl/drawings/drawing${b}.xml`] = ee({
			sheetIndex: g,
			sheetId: b,
			sheetOptions: S,
			features: c
		}), l[`xl/drawings/_rels/drawing${b}.xml.rels`] = R({
			sheetIndex: g,
			sheetId: b,
			sheetOptions: S,
			features: c
		}), g++;
	}
	return d(Qn(c, s, { read: u })), l[`xl/styles.xml`] = wt(h(), s, c), l[`xl/sharedStrings.xml`] = at(m()), fr(l, p), l;
}
function fr(e, t) {
	for (var n = cr(t), r; !(r = n()).done;) {
		var i = r.value.sheetId;
		if (e[`xl/drawings/drawing${i}.xml`] === `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`) {
			if (delete e[`xl/drawings/drawing${i}.xml`], delete e[`xl/drawings/_rels/drawing${i}.xml.rels`], !mr(e, `xl/worksheets/sheet${i}.xml`, Qe(w))) throw Error(pr);
			mr(e, `xl/worksheets/_rels/sheet${i}.xml.rels`, tt(i)), mr(e, `[Content_Types].xml`, F(i));
		}
	}
}
var pr = `Couldn't remove unused drawings`;
function mr(e, t, n) {
	if (!e[t]) throw Error(`File not found: ${t}`);
	if (e[t].indexOf(n) < 0) throw Error(`Substring "${n}" not found in "${t}"`);
	var r = e[t], i = r.replace(n, ``);
	return e[t] = i, r !== i;
}
function hr(e) {
	if (e[0] === `/`) throw Error(`File path must not start with a slash (/)`);
}
function gr(e, t) {
	if (!t) throw Error(`File \`content\` not specified: ${e}`);
}
function _r(e, t, n) {
	if (Array.isArray(e)) {
		if (e.length === 0 || Array.isArray(e[0])) {
			if (Mn(e), Array.isArray(e[0]) && e.length > 0 && Array.isArray(e[0][0])) throw Error(`In order to write multiple sheets, pass an array of sheet objects`);
			return {
				sheets: [{
					data: e,
					options: t || {}
				}],
				options: n || {}
			};
		}
		if (Te(e[0])) {
			if (Te(t) && Array.isArray(t.schema)) throw Error("`schema` parameter was removed, use `columns` parameter instead");
			return Te(t) && Array.isArray(t.columns) ? _r(Hn(e, t.columns), t, n) : {
				sheets: e.map(function(e) {
					var t = e.data, n = or(e, er);
					if (!t) throw Error("`data` property is required for each sheet");
					return Mn(t), {
						data: t,
						options: n || {}
					};
				}),
				options: t || {}
			};
		}
		throw Error(`Invalid first argument: must be either sheet data — an array of arrays — or an array of sheet objects`);
	}
	throw Error(`Invalid first argument: must be an array`);
}
function vr(e) {
	return e.map(function(e, t) {
		return nr(nr({}, e), {}, { sheet: e.sheet || `Sheet${t + 1}` });
	});
}
function yr(e) {
	var t = 0;
	return e.map(function(e) {
		return nr(nr({}, e), {}, { conditionalFormatting: e.conditionalFormatting && e.conditionalFormatting.map(function(e) {
			return nr(nr({}, e), {}, { _globalIndex: t++ });
		}) });
	});
}
var br = a(`/`), xr;
try {
	xr = br("worker_threads"), xr.Worker, xr.isMarkedAsUntransferable;
} catch {}
var q = Uint8Array, J = Uint16Array, Sr = Int32Array, Cr = new q([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]), wr = new q([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]), Tr = new q([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]), Er = function(e, t) {
	for (var n = new J(31), r = 0; r < 31; ++r) n[r] = t += 1 << e[r - 1];
	for (var i = new Sr(n[30]), r = 1; r < 30; ++r) for (var a = n[r]; a < n[r + 1]; ++a) i[a] = a - n[r] << 5 | r;
	return {
		b: n,
		r: i
	};
}, xr = Er(Cr, 2), Dr = xr.b, Or = xr.r;
Dr[28] = 258, Or[258] = 28;
var kr = Er(wr, 0);
kr.b;
for (var Ar = kr.r, jr = new J(32768), Y = 0; Y < 32768; ++Y) {
	var X = (Y & 43690) >> 1 | (Y & 21845) << 1;
	X = (X & 52428) >> 2 | (X & 13107) << 2, X = (X & 61680) >> 4 | (X & 3855) << 4, jr[Y] = ((X & 65280) >> 8 | (X & 255) << 8) >> 1;
}
for (var Mr = (function(e, t, n) {
	for (var r = e.length, i = 0, a = new J(t); i < r; ++i) e[i] && ++a[e[i] - 1];
	var o = new J(t);
	for (i = 1; i < t; ++i) o[i] = o[i - 1] + a[i - 1] << 1;
	var s;
	if (n) {
		s = new J(1 << t);
		var c = 15 - t;
		for (i = 0; i < r; ++i) if (e[i]) for (var l = i << 4 | e[i], u = t - e[i], d = o[e[i] - 1]++ << u, f = d | (1 << u) - 1; d <= f; ++d) s[jr[d] >> c] = l;
	} else for (s = new J(r), i = 0; i < r; ++i) e[i] && (s[i] = jr[o[e[i] - 1]++] >> 15 - e[i]);
	return s;
}), Nr = new q(288), Y = 0; Y < 144; ++Y) Nr[Y] = 8;
for (var Y = 144; Y < 256; ++Y) Nr[Y] = 9;
for (var Y = 256; Y < 280; ++Y) Nr[Y] = 7;
for (var Y = 280; Y < 288; ++Y) Nr[Y] = 8;
for (var Pr = new q(32), Y = 0; Y < 32; ++Y) Pr[Y] = 5;
var Fr = Mr(Nr, 9, 0), Ir = Mr(Pr, 5, 0), Lr = function(e) {
	return (e + 7) / 8 | 0;
}, Rr = function(e, t, n) {
	return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new q(e.subarray(t, n));
}, zr = [
	`unexpected EOF`,
	`invalid block type`,
	`invalid length/literal`,
	`invalid distance`,
	`stream finished`,
	`no stream handler`,
	,
	`no callback`,
	`invalid UTF-8 data`,
	`extra field too long`,
	`date not in range 1980-2099`,
	`filename too long`,
	`stream finishing`,
	`invalid zip data`
], Z = function(e, t, n) {
	var r = Error(t || zr[e]);
	if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, Z), !n) throw r;
	return r;
}, Q = function(e, t, n) {
	n <<= t & 7;
	var r = t / 8 | 0;
	e[r] |= n, e[r + 1] |= n >> 8;
}, Br = function(e, t, n) {
	n <<= t & 7;
	var r = t / 8 | 0;
	e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
}, Vr = function(e, t) {
	for (var n = [], r = 0; r < e.length; ++r) e[r] && n.push({
		s: r,
		f: e[r]
	});
	var i = n.length, a = n.slice();
	if (!i) return {
		t: Jr,
		l: 0
	};
	if (i == 1) {
		var o = new q(n[0].s + 1);
		return o[n[0].s] = 1, {
			t: o,
			l: 1
		};
	}
	n.sort(function(e, t) {
		return e.f - t.f;
	}), n.push({
		s: -1,
		f: 25001
	});
	var s = n[0], c = n[1], l = 0, u = 1, d = 2;
	for (n[0] = {
		s: -1,
		f: s.f + c.f,
		l: s,
		r: c
	}; u != i - 1;) s = n[n[l].f < n[d].f ? l++ : d++], c = n[l != u && n[l].f < n[d].f ? l++ : d++], n[u++] = {
		s: -1,
		f: s.f + c.f,
		l: s,
		r: c
	};
	for (var f = a[0].s, r = 1; r < i; ++r) a[r].s > f && (f = a[r].s);
	var p = new J(f + 1), m = Hr(n[u - 1], p, 0);
	if (m > t) {
		var r = 0, h = 0, g = m - t, _ = 1 << g;
		for (a.sort(function(e, t) {
			return p[t.s] - p[e.s] || e.f - t.f;
		}); r < i; ++r) {
			var v = a[r].s;
			if (p[v] > t) h += _ - (1 << m - p[v]), p[v] = t;
			else break;
		}
		for (h >>= g; h > 0;) {
			var y = a[r].s;
			p[y] < t ? h -= 1 << t - p[y]++ - 1 : ++r;
		}
		for (; r >= 0 && h; --r) {
			var b = a[r].s;
			p[b] == t && (--p[b], ++h);
		}
		m = t;
	}
	return {
		t: new q(p),
		l: m
	};
}, Hr = function(e, t, n) {
	return e.s == -1 ? Math.max(Hr(e.l, t, n + 1), Hr(e.r, t, n + 1)) : t[e.s] = n;
}, Ur = function(e) {
	for (var t = e.length; t && !e[--t];);
	for (var n = new J(++t), r = 0, i = e[0], a = 1, o = function(e) {
		n[r++] = e;
	}, s = 1; s <= t; ++s) if (e[s] == i && s != t) ++a;
	else {
		if (!i && a > 2) {
			for (; a > 138; a -= 138) o(32754);
			a > 2 && (o(a > 10 ? a - 11 << 5 | 28690 : a - 3 << 5 | 12305), a = 0);
		} else if (a > 3) {
			for (o(i), --a; a > 6; a -= 6) o(8304);
			a > 2 && (o(a - 3 << 5 | 8208), a = 0);
		}
		for (; a--;) o(i);
		a = 1, i = e[s];
	}
	return {
		c: n.subarray(0, r),
		n: t
	};
}, Wr = function(e, t) {
	for (var n = 0, r = 0; r < t.length; ++r) n += e[r] * t[r];
	return n;
}, Gr = function(e, t, n) {
	var r = n.length, i = Lr(t + 2);
	e[i] = r & 255, e[i + 1] = r >> 8, e[i + 2] = e[i] ^ 255, e[i + 3] = e[i + 1] ^ 255;
	for (var a = 0; a < r; ++a) e[i + a + 4] = n[a];
	return (i + 4 + r) * 8;
}, Kr = function(e, t, n, r, i, a, o, s, c, l, u) {
	Q(t, u++, n), ++i[256];
	for (var d = Vr(i, 15), f = d.t, p = d.l, m = Vr(a, 15), h = m.t, g = m.l, _ = Ur(f), v = _.c, y = _.n, b = Ur(h), x = b.c, S = b.n, C = new J(19), w = 0; w < v.length; ++w) ++C[v[w] & 31];
	for (var w = 0; w < x.length; ++w) ++C[x[w] & 31];
	for (var T = Vr(C, 7), E = T.t, D = T.l, O = 19; O > 4 && !E[Tr[O - 1]]; --O);
	var k = l + 5 << 3, A = Wr(i, Nr) + Wr(a, Pr) + o, j = Wr(i, f) + Wr(a, h) + o + 14 + 3 * O + Wr(C, E) + 2 * C[16] + 3 * C[17] + 7 * C[18];
	if (c >= 0 && k <= A && k <= j) return Gr(t, u, e.subarray(c, c + l));
	var M, N, P, F;
	if (Q(t, u, 1 + (j < A)), u += 2, j < A) {
		M = Mr(f, p, 0), N = f, P = Mr(h, g, 0), F = h;
		var ee = Mr(E, D, 0);
		Q(t, u, y - 257), Q(t, u + 5, S - 1), Q(t, u + 10, O - 4), u += 14;
		for (var w = 0; w < O; ++w) Q(t, u + 3 * w, E[Tr[w]]);
		u += 3 * O;
		for (var I = [v, x], L = 0; L < 2; ++L) for (var R = I[L], w = 0; w < R.length; ++w) {
			var z = R[w] & 31;
			Q(t, u, ee[z]), u += E[z], z > 15 && (Q(t, u, R[w] >> 5 & 127), u += R[w] >> 12);
		}
	} else M = Fr, N = Nr, P = Ir, F = Pr;
	for (var w = 0; w < s; ++w) {
		var B = r[w];
		if (B > 255) {
			var z = B >> 18 & 31;
			Br(t, u, M[z + 257]), u += N[z + 257], z > 7 && (Q(t, u, B >> 23 & 31), u += Cr[z]);
			var V = B & 31;
			Br(t, u, P[V]), u += F[V], V > 3 && (Br(t, u, B >> 5 & 8191), u += wr[V]);
		} else Br(t, u, M[B]), u += N[B];
	}
	return Br(t, u, M[256]), u + N[256];
}, qr = new Sr([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]), Jr = new q(0), Yr = function(e, t, n, r, i, a) {
	var o = a.z || e.length, s = new q(r + o + 5 * (1 + Math.ceil(o / 7e3)) + i), c = s.subarray(r, s.length - i), l = a.l, u = (a.r || 0) & 7;
	if (t) {
		u && (c[0] = a.r >> 3);
		for (var d = qr[t - 1], f = d >> 13, p = d & 8191, m = (1 << n) - 1, h = a.p || new J(32768), g = a.h || new J(m + 1), _ = Math.ceil(n / 3), v = 2 * _, y = function(t) {
			return (e[t] ^ e[t + 1] << _ ^ e[t + 2] << v) & m;
		}, b = new Sr(25e3), x = new J(288), S = new J(32), C = 0, w = 0, T = a.i || 0, E = 0, D = a.w || 0, O = 0; T + 2 < o; ++T) {
			var k = y(T), A = T & 32767, j = g[k];
			if (h[A] = j, g[k] = A, D <= T) {
				var M = o - T;
				if ((C > 7e3 || E > 24576) && (M > 423 || !l)) {
					u = Kr(e, c, 0, b, x, S, w, E, O, T - O, u), E = C = w = 0, O = T;
					for (var N = 0; N < 286; ++N) x[N] = 0;
					for (var N = 0; N < 30; ++N) S[N] = 0;
				}
				var P = 2, F = 0, ee = p, I = A - j & 32767;
				if (M > 2 && k == y(T - I)) for (var L = Math.min(f, M) - 1, R = Math.min(32767, T), z = Math.min(258, M); I <= R && --ee && A != j;) {
					if (e[T + P] == e[T + P - I]) {
						for (var B = 0; B < z && e[T + B] == e[T + B - I]; ++B);
						if (B > P) {
							if (P = B, F = I, B > L) break;
							for (var V = Math.min(I, B - 2), te = 0, N = 0; N < V; ++N) {
								var H = T - I + N & 32767, U = H - h[H] & 32767;
								U > te && (te = U, j = H);
							}
						}
					}
					A = j, j = h[A], I += A - j & 32767;
				}
				if (F) {
					b[E++] = 268435456 | Or[P] << 18 | Ar[F];
					var W = Or[P] & 31, ne = Ar[F] & 31;
					w += Cr[W] + wr[ne], ++x[257 + W], ++S[ne], D = T + P, ++C;
				} else b[E++] = e[T], ++x[e[T]];
			}
		}
		for (T = Math.max(T, D); T < o; ++T) b[E++] = e[T], ++x[e[T]];
		u = Kr(e, c, l, b, x, S, w, E, O, T - O, u), l || (a.r = u & 7 | c[u / 8 | 0] << 3, u -= 7, a.h = g, a.p = h, a.i = T, a.w = D);
	} else {
		for (var T = a.w || 0; T < o + l; T += 65535) {
			var re = T + 65535;
			re >= o && (c[u / 8 | 0] = l, re = o), u = Gr(c, u + 1, e.subarray(T, re));
		}
		a.i = o;
	}
	return Rr(s, 0, r + Lr(u) + i);
}, Xr = (function() {
	for (var e = /* @__PURE__ */ new Int32Array(256), t = 0; t < 256; ++t) {
		for (var n = t, r = 9; --r;) n = (n & 1 && -306674912) ^ n >>> 1;
		e[t] = n;
	}
	return e;
})(), Zr = function() {
	var e = -1;
	return {
		p: function(t) {
			for (var n = e, r = 0; r < t.length; ++r) n = Xr[n & 255 ^ t[r]] ^ n >>> 8;
			e = n;
		},
		d: function() {
			return ~e;
		}
	};
}, Qr = function(e, t, n, r, i) {
	if (!i && (i = { l: 1 }, t.dictionary)) {
		var a = t.dictionary.subarray(-32768), o = new q(a.length + e.length);
		o.set(a), o.set(e, a.length), e = o, i.w = a.length;
	}
	return Yr(e, t.level == null ? 6 : t.level, t.mem == null ? i.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, r, i);
}, $r = function(e, t) {
	var n = {};
	for (var r in e) n[r] = e[r];
	for (var r in t) n[r] = t[r];
	return n;
}, $ = function(e, t, n) {
	for (; n; ++t) e[t] = n, n >>>= 8;
}, ei = function() {
	function e(e, t) {
		if (typeof e == `function` && (t = e, e = {}), this.ondata = t, this.o = e || {}, this.s = {
			l: 0,
			i: 32768,
			w: 32768,
			z: 32768
		}, this.b = new q(98304), this.o.dictionary) {
			var n = this.o.dictionary.subarray(-32768);
			this.b.set(n, 32768 - n.length), this.s.i = 32768 - n.length;
		}
	}
	return e.prototype.p = function(e, t) {
		this.ondata(Qr(e, this.o, 0, 0, this.s), t);
	}, e.prototype.push = function(e, t) {
		this.ondata || Z(5), this.s.l && Z(4);
		var n = e.length + this.s.z;
		if (n > this.b.length) {
			if (n > 2 * this.b.length - 32768) {
				var r = new q(n & -32768);
				r.set(this.b.subarray(0, this.s.z)), this.b = r;
			}
			var i = this.b.length - this.s.z;
			this.b.set(e.subarray(0, i), this.s.z), this.s.z = this.b.length, this.p(this.b, !1), this.b.set(this.b.subarray(-32768)), this.b.set(e.subarray(i), 32768), this.s.z = e.length - i + 32768, this.s.i = 32766, this.s.w = 32768;
		} else this.b.set(e, this.s.z), this.s.z += e.length;
		this.s.l = t & 1, (this.s.z > this.s.w + 8191 || t) && (this.p(this.b, t || !1), this.s.w = this.s.i, this.s.i -= 2), t && (this.s = this.o = {}, this.b = Jr);
	}, e.prototype.flush = function(e) {
		if (this.ondata || Z(5), this.s.l && Z(4), this.p(this.b, !1), this.s.w = this.s.i, this.s.i -= 2, e) {
			var t = new q(6);
			t[0] = this.s.r >> 3;
			var n = Gr(t, this.s.r, Jr);
			this.s.r = 0, this.ondata(t.subarray(0, n >> 3), !1);
		}
	}, e;
}(), ti = typeof TextEncoder < `u` && new TextEncoder(), ni = typeof TextDecoder < `u` && new TextDecoder();
try {
	ni.decode(Jr, { stream: !0 });
} catch {}
function ri(e, t) {
	if (t) {
		for (var n = new q(e.length), r = 0; r < e.length; ++r) n[r] = e.charCodeAt(r);
		return n;
	}
	if (ti) return ti.encode(e);
	for (var i = e.length, a = new q(e.length + (e.length >> 1)), o = 0, s = function(e) {
		a[o++] = e;
	}, r = 0; r < i; ++r) {
		if (o + 5 > a.length) {
			var c = new q(o + 8 + (i - r << 1));
			c.set(a), a = c;
		}
		var l = e.charCodeAt(r);
		l < 128 || t ? s(l) : l < 2048 ? (s(192 | l >> 6), s(128 | l & 63)) : l > 55295 && l < 57344 ? (l = 65536 + (l & 1047552) | e.charCodeAt(++r) & 1023, s(240 | l >> 18), s(128 | l >> 12 & 63), s(128 | l >> 6 & 63), s(128 | l & 63)) : (s(224 | l >> 12), s(128 | l >> 6 & 63), s(128 | l & 63));
	}
	return Rr(a, 0, o);
}
var ii = function(e) {
	return e == 1 ? 3 : e < 6 ? 2 : +(e == 9);
}, ai = function(e) {
	var t = 0;
	if (e) for (var n in e) {
		var r = e[n].length;
		r > 65535 && Z(9), t += r + 4;
	}
	return t;
}, oi = function(e, t, n, r, i, a, o, s) {
	var c = r.length, l = n.extra, u = s && s.length, d = ai(l);
	$(e, t, o == null ? 67324752 : 33639248), t += 4, o != null && (e[t++] = 20, e[t++] = n.os), e[t] = 20, t += 2, e[t++] = n.flag << 1 | (a < 0 && 8), e[t++] = i && 8, e[t++] = n.compression & 255, e[t++] = n.compression >> 8;
	var f = new Date(n.mtime == null ? Date.now() : n.mtime), p = f.getFullYear() - 1980;
	if ((p < 0 || p > 119) && Z(10), $(e, t, p << 25 | f.getMonth() + 1 << 21 | f.getDate() << 16 | f.getHours() << 11 | f.getMinutes() << 5 | f.getSeconds() >> 1), t += 4, a != -1 && ($(e, t, n.crc), $(e, t + 4, a < 0 ? -a - 2 : a), $(e, t + 8, n.size)), $(e, t + 12, c), $(e, t + 14, d), t += 16, o != null && ($(e, t, u), $(e, t + 6, n.attrs), $(e, t + 10, o), t += 14), e.set(r, t), t += c, d) for (var m in l) {
		var h = l[m], g = h.length;
		$(e, t, +m), $(e, t + 2, g), e.set(h, t + 4), t += 4 + g;
	}
	return u && (e.set(s, t), t += u), t;
}, si = function(e, t, n, r, i) {
	$(e, t, 101010256), $(e, t + 8, n), $(e, t + 10, n), $(e, t + 12, r), $(e, t + 16, i);
}, ci = function() {
	function e(e) {
		this.filename = e, this.c = Zr(), this.size = 0, this.compression = 0;
	}
	return e.prototype.process = function(e, t) {
		this.ondata(null, e, t);
	}, e.prototype.push = function(e, t) {
		this.ondata || Z(5), this.c.p(e), this.size += e.length, t && (this.crc = this.c.d()), this.process(e, t || !1);
	}, e;
}(), li = function() {
	function e(e, t) {
		var n = this;
		t ||= {}, ci.call(this, e), this.d = new ei(t, function(e, t) {
			n.ondata(null, e, t);
		}), this.compression = 8, this.flag = ii(t.level);
	}
	return e.prototype.process = function(e, t) {
		try {
			this.d.push(e, t);
		} catch (e) {
			this.ondata(e, null, t);
		}
	}, e.prototype.push = function(e, t) {
		ci.prototype.push.call(this, e, t);
	}, e;
}(), ui = function() {
	function e(e) {
		this.ondata = e, this.u = [], this.d = 1;
	}
	return e.prototype.add = function(e) {
		var t = this;
		if (this.ondata || Z(5), this.d & 2) this.ondata(Z(4 + (this.d & 1) * 8, 0, 1), null, !1);
		else {
			var n = ri(e.filename), r = n.length, i = e.comment, a = i && ri(i), o = r != e.filename.length || a && i.length != a.length, s = r + ai(e.extra) + 30;
			r > 65535 && this.ondata(Z(11, 0, 1), null, !1);
			var c = new q(s);
			oi(c, 0, e, n, o, -1);
			var l = [c], u = function() {
				for (var e = 0, n = l; e < n.length; e++) {
					var r = n[e];
					t.ondata(null, r, !1);
				}
				l = [];
			}, d = this.d;
			this.d = 0;
			var f = this.u.length, p = $r(e, {
				f: n,
				u: o,
				o: a,
				t: function() {
					e.terminate && e.terminate();
				},
				r: function() {
					if (u(), d) {
						var e = t.u[f + 1];
						e ? e.r() : t.d = 1;
					}
					d = 1;
				}
			}), m = 0;
			e.ondata = function(n, r, i) {
				if (n) t.ondata(n, r, i), t.terminate();
				else if (m += r.length, l.push(r), i) {
					var a = new q(16);
					$(a, 0, 134695760), $(a, 4, e.crc), $(a, 8, m), $(a, 12, e.size), l.push(a), p.c = m, p.b = s + m + 16, p.crc = e.crc, p.size = e.size, d && p.r(), d = 1;
				} else d && u();
			}, this.u.push(p);
		}
	}, e.prototype.end = function() {
		var e = this;
		this.d & 2 ? this.ondata(Z(4 + (this.d & 1) * 8, 0, 1), null, !0) : (this.d ? this.e() : this.u.push({
			r: function() {
				e.d & 1 && (e.u.splice(-1, 1), e.e());
			},
			t: function() {}
		}), this.d = 3);
	}, e.prototype.e = function() {
		for (var e = 0, t = 0, n = 0, r = 0, i = this.u; r < i.length; r++) {
			var a = i[r];
			n += 46 + a.f.length + ai(a.extra) + (a.o ? a.o.length : 0);
		}
		for (var o = new q(n + 22), s = 0, c = this.u; s < c.length; s++) {
			var a = c[s];
			oi(o, e, a, a.f, a.u, -a.c - 2, t, a.o), e += 46 + a.f.length + ai(a.extra) + (a.o ? a.o.length : 0), t += a.b;
		}
		si(o, e, this.u.length, n, t), this.ondata(null, o, !0), this.d = 2;
	}, e.prototype.terminate = function() {
		for (var e = 0, t = this.u; e < t.length; e++) t[e].t();
		this.d = 2;
	}, e;
}();
function di(e, t) {
	var n = {};
	return Promise.all(Object.keys(e).map(function(r) {
		if (e[r] instanceof Uint8Array) n[r] = e[r];
		else if (typeof e[r] == `string`) n[r] = fi(e[r]);
		else return t(e[r]).then(function(e) {
			n[r] = e;
		});
	})).then(function() {
		return n;
	});
}
function fi(e) {
	return ri(e);
}
function pi(e) {
	if (e instanceof t) return mi(e);
	if (e instanceof r) return hi(e);
	if (e instanceof i) return Promise.resolve(e);
	throw Error("Unsupported file content type. Expected a `Stream`, a `Blob` or a `Buffer`");
}
function mi(e) {
	return new Promise(function(t, n) {
		var r = [];
		e.on(`data`, function(e) {
			r.push(e);
		}), e.on(`end`, function() {
			t(i.concat(r));
		}), e.on(`error`, n);
	});
}
function hi(e) {
	return e.arrayBuffer().then(function(e) {
		return new Uint8Array(e);
	});
}
var gi = !0;
function _i(e) {
	for (var t = new n(), r = {}, a = void 0, o = !1, s = function(e) {
		o || (o = !0, t.destroy(e));
	}, c = function(t) {
		for (var n = 0, a = Object.keys(r); n < a.length; n++) {
			var o = a[n], s = gi ? i.from(e[o]) : ri(e[o]);
			r[o].push(s, !0);
		}
		t.end();
	}, l = new ui(function(e, n, r) {
		o || (e ? s(e) : r ? t.end(n) : t.write(n));
	}), u = 0, d = Object.keys(e); u < d.length; u++) {
		var f = d[u], p = new li(f, a);
		r[f] = p, l.add(p);
	}
	return c(l), t;
}
function vi(t, n, r) {
	var i = dr(t, n, r), a = function() {
		return di(i, pi).then(function(e) {
			return _i(e);
		});
	};
	return {
		toBuffer: function() {
			return a().then(yi);
		},
		toStream: function(e) {
			return e ? a().then(function(t) {
				return bi(t, e);
			}) : a();
		},
		toFile: function(t) {
			return a().then(function(n) {
				return bi(n, e.createWriteStream(t));
			});
		}
	};
}
function yi(e) {
	return new Promise(function(t, n) {
		var r = [];
		e.on(`data`, function(e) {
			r.push(e);
		}), e.on(`end`, function() {
			t(Buffer.concat(r));
		}), e.on(`error`, n);
	});
}
function bi(e, t) {
	return new Promise(function(n, r) {
		e.pipe(t).on(`finish`, n).on(`error`, r);
	});
}
export { vi as t };
