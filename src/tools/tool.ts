import type { Text } from '../gate/text.ts';

/** How one external program stands on this machine, as `kenpin doctor` shows it. */
export type ToolState =
  | {
      readonly state: 'ok';
      readonly version: string;
      readonly path: string;
      /** How it is known to be the right one. */ readonly proof: Text;
    }
  | { readonly state: 'missing'; readonly mend: Text }
  | { readonly state: 'wrong'; readonly found: string; readonly path: string; readonly mend: Text };

/** A program that kenpin can look for and install by itself. */
export interface ManagedTool {
  readonly name: string;
  /** What is asked for, e.g. `2.5.1` or `>= 1.4.5`. */
  readonly wanted: string;
  /** Which check does not work without it. */
  readonly neededBy: string;
  inspect(): Promise<ToolState>;
  /** Installs it where it is missing or wrong, saying what it does and why (also before it asks for sudo). Throws ToolError with the command a person can run. */
  install(say: (line: Text) => void): Promise<ToolState>;
}
