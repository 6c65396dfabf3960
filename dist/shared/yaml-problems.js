const kinds = {
	string: {
		ja: `文字列`,
		en: `a text`
	},
	number: {
		ja: `数値`,
		en: `a number`
	},
	int: {
		ja: `整数`,
		en: `a whole number`
	},
	boolean: {
		ja: `true か false`,
		en: `true or false`
	},
	array: {
		ja: `リスト（- で始まる行）`,
		en: `a list (lines that start with -)`
	},
	object: {
		ja: `キーと値の組`,
		en: `keys with values`
	}
};
function sentence({ ja, en }) {
	return `${ja}\n${en}`;
}
function problemText(issue, circumstance) {
	const path = shorten(circumstance.path);
	if (issue.code === `unrecognized_keys`) return unknownKey(path, circumstance.near);
	const own = ownSentence(issue);
	if (circumstance.missing === true) return {
		ja: own === void 0 ? `${path} がありません（${expected(issue).ja}）。` : `${path} がありません。${own.ja}`,
		en: own === void 0 ? `${path} is missing (${expected(issue).en}).` : `${path} is missing. ${own.en}`
	};
	const found = circumstance.found === void 0 ? {
		ja: ``,
		en: ``
	} : {
		ja: `「${shorten(circumstance.found)}」は使えません。`,
		en: `${JSON.stringify(shorten(circumstance.found))} cannot be used. `
	};
	return {
		ja: `${path === `` ? `全体` : path}: ${found.ja}${own?.ja ?? `${expected(issue).ja}にしてください。`}`,
		en: `${path === `` ? `the file` : path}: ${found.en}${own?.en ?? `Expected ${expected(issue).en}.`}`
	};
}
function ownSentence({ message }) {
	const [ja, en] = message.split(`
`);
	return ja === void 0 || en === void 0 ? void 0 : {
		ja,
		en
	};
}
function unknownKey(path, near) {
	return {
		ja: `${path} というキーはありません。${near === void 0 ? `` : `もしかして: ${near}`}`,
		en: `There is no key ${path}.${near === void 0 ? `` : ` Did you mean ${near}?`}`
	};
}
function expected({ code, expected: kind, values, minimum, maximum, origin, pattern, message }) {
	switch (code) {
		case `invalid_type`: return kinds[kind ?? ``] ?? {
			ja: kind ?? ``,
			en: kind ?? ``
		};
		case `invalid_value`: {
			const list = (values ?? []).map(String).join(`, `);
			return {
				ja: `次のいずれか: ${list} `,
				en: `one of: ${list}`
			};
		}
		case `too_small`: return origin === `number` || origin === `int` ? {
			ja: `${String(minimum)} 以上の数`,
			en: `a number of at least ${String(minimum)}`
		} : {
			ja: `空でない値`,
			en: `a value that is not empty`
		};
		case `too_big`: return {
			ja: `${String(maximum)} 以下`,
			en: `at most ${String(maximum)}`
		};
		case `invalid_format`: return {
			ja: `正しい書式（${pattern ?? message}）`,
			en: `the right format (${pattern ?? message})`
		};
		default: return {
			ja: message === `Invalid input` ? `正しい値` : message,
			en: message === `Invalid input` ? `a valid value` : message
		};
	}
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function nearestKey(key, known) {
	const best = known.map((each) => ({
		each,
		edits: edits(key.toLowerCase(), each.toLowerCase())
	})).toSorted((a, b) => a.edits - b.edits)[0];
	return best !== void 0 && best.edits <= Math.min(3, Math.floor(best.each.length / 2)) ? best.each : void 0;
}
function edits(a, b) {
	if (a.length > 200 || b.length > 200) return Math.max(a.length, b.length);
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length] ?? 0;
}
export { shorten as i, problemText as n, sentence as r, nearestKey as t };
