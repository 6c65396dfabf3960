import { t as fillText } from "./text.js";
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
var InputError = class extends KenpinError {};
var ToolError = class extends KenpinError {};
export { KenpinError as n, ToolError as r, InputError as t };
