// src/gate/text.ts
/** Puts the parameters into both languages. A placeholder without a value stays visible, so that a test finds it. */
function fillText(text, parameters) {
	return {
		ja: fill(text.ja, parameters),
		en: fill(text.en, parameters)
	};
}
function fill(template, parameters) {
	return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name) => {
		const value = Object.hasOwn(parameters, name) ? parameters[name] : void 0;
		return value === void 0 ? whole : String(value);
	});
}
export { fillText as t };
