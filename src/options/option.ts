import type { Text } from '../gate/text.ts';

/** An option, declared once: the command line, `--help`, every `action.yml` and the tables in the READMEs are made from it. */
export interface Option {
  /** Kebab-case: `--public-key` on the command line, `public-key` as input of an action. */
  readonly name: string;
  readonly kind: 'text' | 'switch' | 'list';
  /** What stands for the value in help: `FOLDER`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly text: Text;
  /** Where it makes sense: a switch like `--json` is for terminals only. */
  readonly surface: 'both' | 'terminal' | 'action';
}

/** A value that a command reports to whoever called it: an output of an action, a key of `--json`. */
export interface Output {
  readonly name: string;
  readonly text: Text;
}

/** A word or words after the command. */
export interface Positional {
  readonly name: string;
  readonly many: boolean;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly text: Text;
}

/** A command of the command line, and the action made from it where there is one. */
export interface Command {
  /** Words on the command line: `feeds update`. */
  readonly words: string;
  readonly summary: Text;
  /** What a newcomer must know, a paragraph. */
  readonly about: Text;
  readonly options: readonly string[];
  readonly positional?: Positional;
  readonly outputs: readonly Output[];
  /** `.` for the root action, else a folder below `actions/`; absent where the command is for terminals. */
  readonly action?: string;
  readonly examples: readonly string[];
}
