import type { Verdict } from '../gate/verdict.ts';

/** A colour of the terminal. */
export type Colour = 'red' | 'green' | 'yellow' | 'bold' | 'dim';
/** Puts a text into a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, string>> = { red: '31;1', green: '32;1', yellow: '33', bold: '1', dim: '2' };

/** Select Graphic Rendition of ECMA-48, section 8.3.117; without colours every text stays as it is. */
export function painter(colours: boolean): Paint {
  return colours ? (colour, text) => `\u001B[${codes[colour]}m${text}\u001B[0m` : (_colour, text) => text;
}

/** The colour of a verdict. */
export function verdictColour(verdict: Verdict): Colour {
  return { pass: 'green', fail: 'red', inconclusive: 'yellow' }[verdict] as Colour;
}
