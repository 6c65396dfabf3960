// src/report/escape.ts
/** The one place that escapes for Markdown and HTML (law 9). Names, messages and people's words go through here. */
/** C0 but for tab and line feed, DEL, C1, line and paragraph separators, and the marks that turn the direction of writing (Unicode TR9). */
const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Makes invisible characters visible as `\xNN`, and line breaks and tabs too: a name stays on its line. */
function visible(text) {
	return text.replaceAll(hidden, (character) => escapeCode(character.codePointAt(0) ?? 0)).replaceAll("\n", "\\n").replaceAll("	", "\\t");
}
function escapeCode(code) {
	return code <= 255 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
/** Text for HTML, in content and in quoted attributes. Line breaks stay. */
function html(text) {
	return text.replaceAll(hidden, (character) => escapeCode(character.codePointAt(0) ?? 0)).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
/**
* Text for GitHub Markdown, in a paragraph or a table cell: every character that could mark something up is a numeric entity.
* GitHub looks for `@name`, `#1` and mail addresses once more after the entities are read, so those signs get a zero-width space behind them
* (cmark-gfm `autolink.c`, `postprocess_text`); `www.` makes a link without any sign (GFM section 6.9).
*/
function markdown(text) {
	return visible(text).replaceAll(/[&<>"'`|*_~[\]()#@!\\{}:$^=+-]|(?<=www)\.|(?<=^|\s)\d+(?=\.)/gi, (found) => Array.from(found).map((each) => `&#${each.codePointAt(0)};${each === "@" || each === "#" ? "&#8203;" : ""}`).join(""));
}
/** Text for a SARIF message: `[text](address)` in it would be a link (SARIF 2.1.0 section 3.11.6; a viewer reads `\\[` as `[`). */
function sarifText(text) {
	return visible(text).replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
}
/** A web address that may stand behind a link, or undefined: http and https only. */
function safeLink(address) {
	if (/[\s"'<>\\^`{|}]/.test(address) || visible(address) !== address) return void 0;
	try {
		const { protocol, href } = new URL(address);
		return protocol === "https:" || protocol === "http:" ? href : void 0;
	} catch {
		return;
	}
}
/** A census path as a relative URI (RFC 3986): every segment percent-encoded. */
function pathUri(path) {
	return path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}
/** The text, cut to a number of characters with a mark where it was cut. */
function shorten(text, limit) {
	return text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
// src/report/words.ts
/** The verdict in a word. */
const verdictWords = {
	pass: {
		ja: "合格",
		en: "PASS"
	},
	fail: {
		ja: "不合格",
		en: "FAIL"
	},
	inconclusive: {
		ja: "判定できない",
		en: "INCONCLUSIVE"
	}
};
/** The verdict in a sentence. */
const verdictSentences = {
	pass: {
		ja: "必要な検査がすべて最後まで行われ、納品を妨げる指摘はありません。",
		en: "Every required check ran to its end and nothing blocks the delivery."
	},
	fail: {
		ja: "対応が必要な指摘があります。このままでは納品できません。",
		en: "There are findings to mend. This cannot be delivered as it is."
	},
	inconclusive: {
		ja: "確かめられなかったことがあるため、判定できません。納品できる状態ではありません。",
		en: "Something could not be established, so there is no verdict. This cannot be delivered as it is."
	}
};
/** Severities in a word. */
const severityWords = {
	unknown: {
		ja: "不明",
		en: "unknown"
	},
	critical: {
		ja: "緊急",
		en: "critical"
	},
	high: {
		ja: "重要",
		en: "high"
	},
	medium: {
		ja: "警告",
		en: "medium"
	},
	low: {
		ja: "注意",
		en: "low"
	},
	note: {
		ja: "参考",
		en: "note"
	}
};
/** How a clause stands. */
const clauseWords = {
	"covered-clean": {
		ja: "検査した・指摘なし",
		en: "checked, nothing found"
	},
	"covered-findings": {
		ja: "指摘あり",
		en: "findings"
	},
	"covered-unknown": {
		ja: "確かめられていない",
		en: "not established"
	},
	"not-covered": {
		ja: "kenpin では確かめない",
		en: "not covered by kenpin"
	}
};
/** How a clause can be shown to be met. */
const kindWords = {
	check: {
		ja: "検査",
		en: "check"
	},
	evidence: {
		ja: "証跡",
		en: "evidence"
	},
	attestation: {
		ja: "担当者の申告",
		en: "attestation"
	},
	ledger: {
		ja: "台帳",
		en: "ledger"
	},
	approval: {
		ja: "発注者の承認",
		en: "approval"
	}
};
/** Said wherever a trial could be taken for a delivery. */
const trialNotice = {
	ja: "【試行】この結果は試行であり、納品の証跡にはなりません。",
	en: "[TRIAL] This is an exercise and no evidence for a delivery."
};
/** What it means that a rule said nothing. */
const ruleWords = {
	"nothing-found": {
		ja: "検査した・指摘なし",
		en: "checked, nothing found"
	},
	"not-established": {
		ja: "確かめられていない",
		en: "not established"
	},
	"nothing-to-examine": {
		ja: "検査の対象なし",
		en: "nothing to examine"
	}
};
/** Stands before the list of data made for tests. */
const testDataNotice = {
	ja: "試験用のデータを使っています",
	en: "Test data was used"
};
/** What to do after a verdict that lets nothing through. */
const nextSteps = {
	fail: {
		ja: "次に: 指摘に対応してから kenpin gate をやり直してください。対応できないものは逸脱として申請し、承認を受けてください。",
		en: "Next: mend the findings and run `kenpin gate` again. What cannot be mended needs an approved deviation."
	},
	inconclusive: {
		ja: "次に: kenpin doctor で足りないものを確かめ、上の理由を解消してから kenpin gate をやり直してください。",
		en: "Next: see what is missing with `kenpin doctor`, remove the reasons above, then run `kenpin gate` again."
	}
};
export { severityWords as a, verdictSentences as c, markdown as d, pathUri as f, visible as g, shorten as h, ruleWords as i, verdictWords as l, sarifText as m, kindWords as n, testDataNotice as o, safeLink as p, nextSteps as r, trialNotice as s, clauseWords as t, html as u };
