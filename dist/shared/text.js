function fillText(text, parameters) {
	return {
		ja: fill(text.ja, parameters),
		en: fill(text.en, parameters)
	};
}
function fill(template, parameters) {
	const valueOf = (name) => Object.hasOwn(parameters, name) ? parameters[name] : void 0;
	const isSaid = (part) => [...part.matchAll(/\{([a-zA-Z]+)\}/g)].every(([, name = ``]) => ![``, `-`].includes(String(valueOf(name))));
	return template.replace(/⟦([^⟧]*)⟧/g, (_, part) => isSaid(part) ? part : ``).replace(/\{([a-zA-Z]+)\}/g, (placeholder, name) => String(valueOf(name) ?? placeholder));
}
export { fillText as t };
