import { fillText, type Text, type TextParameters } from './text.ts';

/** What a {@link KenpinError} says: a code for programs, the sentence for people, and how to mend it. */
export interface ErrorContent {
  /** Stable, kebab-case, e.g. `policy-unknown-key`. Programs compare this, never the sentence. */
  readonly code: string;
  /** What happened, with the expected and the found value. */
  readonly text: Text;
  /** What to do about it. */
  readonly mend: Text;
  /** Where: `kenpin.yml:12:3`, a deliverable path, a URL. */
  readonly where?: string;
  /** Values for the placeholders of `text` and `mend`. */
  readonly parameters?: TextParameters;
  readonly cause?: unknown;
}

/** An error that a person can act on. */
export abstract class KenpinError extends Error {
  readonly code: string;
  readonly text: Text;
  readonly mend: Text;
  readonly where: string | undefined;

  constructor(content: ErrorContent) {
    const parameters = content.parameters ?? {};
    const text = fillText(content.text, parameters);
    super(`${content.code}: ${text.en}`, { cause: content.cause });
    this.name = new.target.name;
    this.code = content.code;
    this.text = text;
    this.mend = fillText(content.mend, parameters);
    this.where = content.where;
  }
}

/** The user's command, policy or files are wrong: nothing was judged. Exit code 3. */
export class InputError extends KenpinError {}

/** A program, a feed, the disk or the network failed us: the gate cannot know. Exit code 2, `inconclusive`. */
export class ToolError extends KenpinError {}
