import { ScriptVariables } from './grammars/script-variables.ts';
import { passwordsOfCommand } from './grammars/shell.ts';
import type { Place } from './place.ts';
import type { Variable } from './variables.ts';

/** How a script reads another one: `. ./env.sh`, `source db.conf`, `call env.bat`. Groups: its path. */
const sourcing = /^[ \t]{0,40}(?:\[[^\n]{1,100}\][ \t]{0,4}&&[ \t]{0,4})?(?:@?call|source|\.)[ \t]{1,8}["']?([^\s"';&|]{1,200})["']?/gimu;
const reference = /\$\{[A-Za-z_]\w{0,60}\}|\$[A-Za-z_]\w{0,60}|%[A-Za-z_]\w{0,60}%/gu;
/** Files of one script, variables of one line, characters of one that is looked at. */
const [mostFiles, mostOfLine, longest] = [20, 20, 2000];

/** A word that nobody writes, for a variable by its number. */
const stand = (index: number): string => `Zq7kv${index}xq`;

/** The variables that the commands of a script take as passwords, where another script sets them. */
export function sourcedVariables(text: string): Variable[] {
  const files = [...new Set([...text.matchAll(sourcing).take(mostFiles)].map(({ 1: path = '' }) => nameOf(path)))];
  if (files.length === 0) return [];
  const own = new ScriptVariables();
  const found = new Map<string, Variable>();
  for (const [index, line] of text.split('\n').entries()) {
    own.learn(line, index + 1);
    if (line.length > longest || !/[$%]\{?[A-Za-z_]/u.test(line) || /^\s*(?:#|rem\b|::)/iu.test(line)) continue;
    const names: string[] = [];
    const filled = (own.fill(line)?.text ?? line).replace(reference, (whole) => {
      if (names.length >= mostOfLine) return whole;
      names.push(whole.replace(/[${}%]/gu, ''));
      return stand(names.length - 1);
    });
    for (const place of names.length === 0 ? [] : passwordsOfCommand(filled)) {
      const name = names.find((_, at) => place.value === stand(at));
      if (name === undefined) continue;
      const owner = names.find((_, at) => place.account === stand(at));
      const account = owner === undefined && place.account !== undefined ? { account: place.account } : {};
      found.set(name, {
        name,
        files,
        ...account,
        ...(owner === undefined ? {} : { owner }),
        ...(place.product === undefined ? {} : { product: place.product }),
      });
    }
  }
  return [...found.values()];
}

/** The own name of a path; `%~dp0` is the folder of the script that asks. */
const nameOf = (path: string): string =>
  path
    .replace(/^%~[a-z]{1,4}0/iu, '')
    .replace(/^.*[/\\]/u, '')
    .toLowerCase();

/** The places at which a script sets variables that another takes as passwords. */
export function sourcedSettings(text: string, wanted: ReadonlyMap<string, Variable>): Place[] {
  const variables = new ScriptVariables();
  for (const [index, line] of text.split('\n').entries()) variables.learn(line, index + 1);
  return [...wanted].flatMap(([name, { owner, account, product }]): Place[] => {
    const set = variables.known(name);
    if (set === undefined) return [];
    const known = account ?? (owner === undefined ? undefined : variables.known(owner)?.value);
    return [
      {
        kind: 'password',
        key: name,
        ...set,
        ...(known === undefined ? {} : { account: known }),
        ...(product === undefined ? {} : { product }),
      },
    ];
  });
}
