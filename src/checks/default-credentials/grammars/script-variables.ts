import { credentialKey } from '../keys.ts';
import type { Place } from '../place.ts';

/** What a variable of a script was set to, and where. */
interface Known {
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/** A line of a script with the values of its variables put in. */
export interface Filled {
  readonly text: string;
  /** The variables that were put in, in their order. */
  readonly used: readonly (Known & { readonly name: string })[];
}

/** `NAME=value`, `set "NAME=value"` of Windows, `$name = 'value'` of PowerShell, at the start of a line. */
const assigned =
  /^([ \t]{0,40})(?:(?:export|set|readonly|local|typeset|declare(?:[ \t]-\w{1,4})?)[ \t]{1,8})?"?(?:([A-Za-z_]\w{0,60})=|\$([A-Za-z_]\w{0,60})[ \t]{0,8}=[ \t]{0,8}(?=["']))(?:"([^"\n$`%]{1,128})"|'([^'\n]{1,128})'|([^\s"'$`%;&|()<>]{1,128}))?(?=["]?[ \t]{0,20}(?:$|[#;&|)]|[A-Za-z_]\w{0,60}=))/u;
/** A variable that is asked for, or set to what nobody can read here. */
const asked = /^(?:read\b(?:[ \t]+-\w+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\d+))?)*[ \t]+|set[ \t]+\/p[ \t]+"?)([A-Za-z_]\w{0,60})/iu;
const reference = /\$\{[A-Za-z_]\w{0,60}\}|\$[A-Za-z_]\w{0,60}|%[A-Za-z_]\w{0,60}%|![A-Za-z_]\w{0,60}!/gu;

/** Variables of one line, and characters of one that is read. */
const [mostOfLine, longest] = [20, 2000];

/** Follows the variables of a script from line to line. A value from elsewhere takes away what was known, but where it is set on a condition. */
export class ScriptVariables {
  readonly #known = new Map<string, Known>();

  /** Learns from a line. `line` counts from 1. */
  learn(text: string, line: number): void {
    const match = text.includes('=') ? assigned.exec(text) : null;
    const name = match?.[2] ?? match?.[3];
    if (match === null || name === undefined) {
      const given = asked.exec(text)?.[1];
      if (given !== undefined) this.#known.delete(given);
      return;
    }
    const value = match[4] ?? match[5] ?? match[6];
    if (value !== undefined) this.#known.set(name, { value, line });
    else if (match[1] === '') this.#known.delete(name);
  }

  /** What a variable is set to, and where. */
  known(name: string): Known | undefined {
    return this.#known.get(name);
  }

  /** A line with the values that are known, or null where nothing of it is. */
  fill(text: string): Filled | null {
    if (this.#known.size === 0 || !/[$%!]/u.test(text) || text.length > longest) return null;
    const used: (Known & { name: string })[] = [];
    const filled = text.replace(reference, (whole) => {
      const name = whole.replace(/^[$%!]\{?|[}%!]$/gu, '');
      const known = used.length < mostOfLine ? this.#known.get(name) : undefined;
      if (known === undefined) return whole;
      used.push({ ...known, name });
      return known.value;
    });
    return used.length === 0 || filled.length > longest ? null : { text: filled, used };
  }
}

/** The places of a line with its variables put in, at the lines where these are set; what the line itself has is left out. */
export function atAssignments(places: readonly Place[], { used }: Filled, own: readonly Place[]): Place[] {
  return places
    .filter(({ value }) => !own.some((each) => each.value === value))
    .flatMap((place): Place[] => {
      const holders = used.filter(({ value }) => value.includes(place.value));
      const exact = holders.filter(({ value }) => value === place.value);
      const set = exact.findLast(({ name }) => credentialKey(name) !== null) ?? exact.at(-1) ?? holders.at(-1);
      return set === undefined ? [] : [{ ...place, key: set.name, line: set.line }];
    });
}
