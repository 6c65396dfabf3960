import { t as fillText } from "./text.js";
function reason(code, text, parameters = {}) {
	return {
		code,
		text: fillText(text, parameters)
	};
}
export { reason as t };
