const e = RegExp(`^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`), t = function(t) {
	return e.exec(t) != null;
}, n = {
	allowBooleanAttributes: !1,
	unpairedTags: []
};
function r(e, t) {
	t = Object.assign({}, n, t);
	let r = [], c = !1, u = !1;
	e[0] === `﻿` && (e = e.substr(1));
	for (let n = 0; n < e.length; n++) if (e[n] === `<` && e[n + 1] === `?`) {
		if (n += 2, n = a(e, n), n.err) return n;
	} else if (e[n] === `<`) {
		let p = n;
		if (n++, e[n] === `!`) {
			n = o(e, n);
			continue;
		}
		{
			let g = !1;
			e[n] === `/` && (g = !0, n++);
			let _ = ``;
			for (; n < e.length && e[n] !== `>` && e[n] !== ` ` && e[n] !== `	` && e[n] !== `
` && e[n] !== `\r`; n++) _ += e[n];
			if (_ = _.trim(), _[_.length - 1] === `/` && (_ = _.substring(0, _.length - 1), n--), !m(_)) {
				let t;
				return t = _.trim().length === 0 ? `Invalid space after '<'.` : `Tag '` + _ + `' is an invalid name.`, f(`InvalidTag`, t, h(e, n));
			}
			let v = s(e, n);
			if (v === !1) return f(`InvalidAttr`, `Attributes for '` + _ + `' have open quote.`, h(e, n));
			let y = v.value;
			if (n = v.index, y[y.length - 1] === `/`) {
				let r = n - y.length;
				y = y.substring(0, y.length - 1);
				let i = l(y, t);
				if (i === !0) c = !0;
				else return f(i.err.code, i.err.msg, h(e, r + i.err.line));
			} else if (g) {
				if (!v.tagClosed) return f(`InvalidTag`, `Closing tag '` + _ + `' doesn't have proper closing.`, h(e, n));
				if (y.trim().length > 0) return f(`InvalidTag`, `Closing tag '` + _ + `' can't have attributes or invalid starting.`, h(e, p));
				if (r.length === 0) return f(`InvalidTag`, `Closing tag '` + _ + `' has not been opened.`, h(e, p));
				{
					let t = r.pop();
					if (_ !== t.tagName) {
						let n = h(e, t.tagStartPos);
						return f(`InvalidTag`, `Expected closing tag '` + t.tagName + `' (opened in line ` + n.line + `, col ` + n.col + `) instead of closing tag '` + _ + `'.`, h(e, p));
					}
					r.length == 0 && (u = !0);
				}
			} else {
				let i = l(y, t);
				if (i !== !0) return f(i.err.code, i.err.msg, h(e, n - y.length + i.err.line));
				if (u === !0) return f(`InvalidXml`, `Multiple possible root nodes found.`, h(e, n));
				t.unpairedTags.indexOf(_) !== -1 || r.push({
					tagName: _,
					tagStartPos: p
				}), c = !0;
			}
			for (n++; n < e.length; n++) if (e[n] === `<`) {
				if (e[n + 1] === `!`) {
					n++, n = o(e, n);
					continue;
				}
				if (e[n + 1] === `?`) {
					if (n = a(e, ++n), n.err) return n;
				} else break;
			} else if (e[n] === `&`) {
				let t = d(e, n);
				if (t == -1) return f(`InvalidChar`, `char '&' is not expected.`, h(e, n));
				n = t;
			} else if (u === !0 && !i(e[n])) return f(`InvalidXml`, `Extra text at the end`, h(e, n));
			e[n] === `<` && n--;
		}
	} else {
		if (i(e[n])) continue;
		return f(`InvalidChar`, `char '` + e[n] + `' is not expected.`, h(e, n));
	}
	return c ? r.length == 1 ? f(`InvalidTag`, `Unclosed tag '` + r[0].tagName + `'.`, h(e, r[0].tagStartPos)) : r.length > 0 ? f(`InvalidXml`, `Invalid '` + JSON.stringify(r.map((e) => e.tagName), null, 4).replace(/\r?\n/g, ``) + `' found.`, {
		line: 1,
		col: 1
	}) : !0 : f(`InvalidXml`, `Start tag expected.`, 1);
}
function i(e) {
	return e === ` ` || e === `	` || e === `
` || e === `\r`;
}
function a(e, t) {
	let n = t;
	for (; t < e.length; t++) if (e[t] == `?` || e[t] == ` `) {
		let r = e.substr(n, t - n);
		if (t > 5 && r === `xml`) return f(`InvalidXml`, `XML declaration allowed only at the start of the document.`, h(e, t));
		if (e[t] == `?` && e[t + 1] == `>`) {
			t++;
			break;
		}
		continue;
	}
	return t;
}
function o(e, t) {
	if (e.length > t + 5 && e[t + 1] === `-` && e[t + 2] === `-`) {
		for (t += 3; t < e.length; t++) if (e[t] === `-` && e[t + 1] === `-` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	} else if (e.length > t + 8 && e[t + 1] === `D` && e[t + 2] === `O` && e[t + 3] === `C` && e[t + 4] === `T` && e[t + 5] === `Y` && e[t + 6] === `P` && e[t + 7] === `E`) {
		let n = 1;
		for (t += 8; t < e.length; t++) if (e[t] === `<`) n++;
		else if (e[t] === `>` && (n--, n === 0)) break;
	} else if (e.length > t + 9 && e[t + 1] === `[` && e[t + 2] === `C` && e[t + 3] === `D` && e[t + 4] === `A` && e[t + 5] === `T` && e[t + 6] === `A` && e[t + 7] === `[`) {
		for (t += 8; t < e.length; t++) if (e[t] === `]` && e[t + 1] === `]` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	}
	return t;
}
function s(e, t) {
	let n = ``, r = ``, i = !1;
	for (; t < e.length; t++) {
		if (e[t] === `"` || e[t] === `'`) r === `` ? r = e[t] : r !== e[t] || (r = ``);
		else if (e[t] === `>` && r === ``) {
			i = !0;
			break;
		}
		n += e[t];
	}
	return r === `` && {
		value: n,
		index: t,
		tagClosed: i
	};
}
function c(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		let a = r;
		for (; r < n && i(e[r]);) r++;
		if (r >= n) break;
		if (e[r] === `=`) {
			r++;
			continue;
		}
		let o = e.slice(a, r), s = r;
		for (; r < n && !i(e[r]) && e[r] !== `=`;) r++;
		let c = e.slice(s, r), l, u = r;
		for (; u < n && i(e[u]);) u++;
		u < n && e[u] === `=` && (l = e.slice(r, u + 1), r = u + 1);
		let d, f, p = r;
		for (; p < n && i(e[p]);) p++;
		if (p < n && (e[p] === `"` || e[p] === `'`)) {
			let t = p + 1, n = e.indexOf(e[p], t);
			n !== -1 && (d = e[p], f = e.slice(t, n), r = n + 1);
		}
		let m = { startIndex: a };
		m[1] = o, m[2] = c, m[3] = l, m[4] = d !== void 0 || void 0, m[5] = d, m[6] = f, t.push(m);
	}
	return t;
}
function l(e, t) {
	let n = c(e), r = {};
	for (let e = 0; e < n.length; e++) {
		if (n[e][1].length === 0) return f(`InvalidAttr`, `Attribute '` + n[e][2] + `' has no space in starting.`, g(n[e]));
		if (n[e][3] !== void 0 && n[e][4] === void 0) return f(`InvalidAttr`, `Attribute '` + n[e][2] + `' is without value.`, g(n[e]));
		if (n[e][3] === void 0 && !t.allowBooleanAttributes) return f(`InvalidAttr`, `boolean attribute '` + n[e][2] + `' is not allowed.`, g(n[e]));
		let i = n[e][2];
		if (!p(i)) return f(`InvalidAttr`, `Attribute '` + i + `' is an invalid name.`, g(n[e]));
		if (!Object.prototype.hasOwnProperty.call(r, i)) r[i] = 1;
		else return f(`InvalidAttr`, `Attribute '` + i + `' is repeated.`, g(n[e]));
	}
	return !0;
}
function u(e, t) {
	let n = /\d/;
	for (e[t] === `x` && (t++, n = /[\da-fA-F]/); t < e.length; t++) {
		if (e[t] === `;`) return t;
		if (!e[t].match(n)) break;
	}
	return -1;
}
function d(e, t) {
	if (t++, e[t] === `;`) return -1;
	if (e[t] === `#`) return t++, u(e, t);
	let n = 0;
	for (; t < e.length; t++, n++) if (!(e[t].match(/\w/) && n < 20)) {
		if (e[t] === `;`) break;
		return -1;
	}
	return t;
}
function f(e, t, n) {
	return { err: {
		code: e,
		msg: t,
		line: n.line || n,
		col: n.col
	} };
}
function p(e) {
	return t(e);
}
function m(e) {
	return t(e);
}
function h(e, t) {
	let n = e.substring(0, t).split(/\r?\n/);
	return {
		line: n.length,
		col: n[n.length - 1].length + 1
	};
}
function g(e) {
	return e.startIndex + e[1].length;
}
const _ = { validate: r };
export { _ as t };
