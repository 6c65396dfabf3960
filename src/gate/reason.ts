import { fillText, type Text, type TextParameters } from './text.ts';

/** Why something was not looked at, or not finished. A code for programs and the filled sentence for people. */
export interface Reason {
  readonly code: string;
  readonly text: Text;
}

/** Makes a {@link Reason} from a template and its parameters. */
export function reason(code: string, text: Text, parameters: TextParameters = {}): Reason {
  return { code, text: fillText(text, parameters) };
}
