import { t as fillText } from "./text.js";
// src/gate/error.ts
/** An error that a person can act on. */
var KenpinError = class extends Error {
	code;
	text;
	mend;
	where;
	constructor(content) {
		const parameters = content.parameters ?? {};
		const text = fillText(content.text, parameters);
		super(`${content.code}: ${text.en}`, { cause: content.cause });
		this.name = new.target.name;
		this.code = content.code;
		this.text = text;
		this.mend = fillText(content.mend, parameters);
		this.where = content.where;
	}
};
/** The user's command, policy or files are wrong: nothing was judged. Exit code 3. */
var InputError = class extends KenpinError {};
/** A program, a feed, the disk or the network failed us: the gate cannot know. Exit code 2, `inconclusive`. */
var ToolError = class extends KenpinError {};
// src/stages/command.ts
/** Exit codes of every kenpin process. */
const exitCodes = {
	pass: 0,
	fail: 1,
	inconclusive: 2,
	usage: 3
};
/** The exit code that says this verdict. */
function exitCodeOf(verdict) {
	return exitCodes[verdict];
}
export { ToolError as a, KenpinError as i, exitCodes as n, InputError as r, exitCodeOf as t };
