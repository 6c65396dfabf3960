/** A language kenpin speaks. Japanese is the language of the contract; English serves everybody else. */
export type Language = 'ja' | 'en';

/** The same sentence in both languages. May hold `{name}` placeholders until it is filled. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** Values for the placeholders of a {@link Text}. They come from outside and are escaped where they are printed, not here. */
export type TextParameters = Readonly<Record<string, string | number>>;

/**
 * Puts the parameters into both languages. A placeholder without a value stays visible, so that a test finds it. What stands between `⟦` and `⟧` is left out where a parameter
 * in it is empty or `-`: nobody reads "fixed in: -".
 */
export function fillText(text: Text, parameters: TextParameters): Text {
  return { ja: fill(text.ja, parameters), en: fill(text.en, parameters) };
}

function fill(template: string, parameters: TextParameters): string {
  const valueOf = (name: string) => (Object.hasOwn(parameters, name) ? parameters[name] : undefined);
  const isSaid = (part: string) =>
    [...part.matchAll(/\{([a-zA-Z]+)\}/g)].every(([, name = '']) => !['', '-'].includes(String(valueOf(name))));
  // Parameters are put in afterwards: brackets in a value from outside are text.
  const whole = template.replace(/⟦([^⟧]*)⟧/g, (_, part: string) => (isSaid(part) ? part : ''));
  return whole.replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => String(valueOf(name) ?? placeholder));
}
