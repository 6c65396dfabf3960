/** A language kenpin speaks. Japanese is the language of the contract; English serves everybody else. */
export type Language = 'ja' | 'en';

/** The same sentence in both languages. May hold `{name}` placeholders until it is filled. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** Values for the placeholders of a {@link Text}. They come from outside and are escaped where they are printed, not here. */
export type TextParameters = Readonly<Record<string, string | number>>;

/** Puts the parameters into both languages. A placeholder without a value stays visible, so that a test finds it. */
export function fillText(text: Text, parameters: TextParameters): Text {
  return { ja: fill(text.ja, parameters), en: fill(text.en, parameters) };
}

function fill(template: string, parameters: TextParameters): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}
