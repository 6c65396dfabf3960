import type { Absence } from '../place.ts';
import { spelledPlainly } from '../plain-spelling.ts';
import { charts, roles, type DeployedPart } from './deployed-parts.ts';
import { WordFinder } from '../secrets/word-finder.ts';
import { off, type OwnReading } from './own-reading.ts';
import { grafanaPasswords } from './own-services.ts';

/** Most names that are looked for have this in them, and most texts do not. */
const inMost = 'ecret';
/** Which name of a setting is looked for first: one that may be ruled out with others, then the longest. */
const rarity = (name: string): number => (name.includes(inMost) ? 1000 : 0) + name.length;

/** Every setting of charts and roles, with the names of its path. */
const settings = [
  ...new Set(['RABBITMQ_DEFAULT_PASS', ...grafanaPasswords, ...[...charts, ...roles].flatMap((part) => part.settings)]),
].map((setting) => {
  const names = setting.replace(/=off$/u, '').split('.');
  return { setting, names, rarest: names.toSorted((one, other) => rarity(other) - rarity(one)) };
});
const allNames = [...new Set(settings.flatMap(({ names }) => names))];
const finder = new WordFinder(allNames.map((word) => ({ word, anyCase: false })));
type Settings = ReadonlyMap<string, typeof settings>;
/** Characters of the longest file that sets something for a chart or role: what is longer holds data, and to miss a setting tells too much, never too little. */
const longestSetting = 100_000;
/** Whoever made the roles: each name begins with one of theirs. Asked of a text that is {@link spelledPlainly}. */
const makers = new RegExp(String.raw`\b(?:${[...new Set(roles.map(({ name }) => name.split('.', 1)[0]))].join('|')})\.`, 'i');

/** The settings whose names all stand in a text, by the last name of their path: most texts have none. */
function settingsIn(text: string): Settings {
  if (text.length > longestSetting) return new Map();
  const known = new Map<string, boolean>();
  // One pass for all names finds every one that stands in it.
  const may = new Set<number>();
  finder.find(text, (index) => may.add(index));
  for (const [index, name] of allNames.entries()) if (!may.has(index)) known.set(name, false);
  const stands = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = standsAlone(text, name);
    known.set(name, found);
    return found;
  };
  const some = settings.filter(({ rarest }) => rarest.every((name) => stands(name)));
  return Map.groupBy(some, ({ names }) => names.at(-1) ?? '');
}

/** Whether a name stands in a text without a letter, digit or dash beside it: between the dots of a path, or the marks of a line, it always does. */
function standsAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!ofName.test(text.charAt(at - 1)) && !ofName.test(text.charAt(at + name.length))) return true;
  return false;
}

const ofName = /[\w-]/u;

/** A key as a file of every delivery may hold it: `=` and the setting, so that no other key is taken for one. */
export const keyOfPart = (setting: string): string => `=${setting}`;

const pairLine = /^([ \t]*)((?:-[ \t]+)?)["']?([A-Za-z_][\w.-]{0,100})["']?[ \t]*[:=][ \t]*(.{0,300})$/u;
/** `name: grafana.adminPassword` (Argo CD), `set { name = "…" }` (Terraform), `--set a.b=c` (a script), `host jenkins_admin_password=x` (an inventory). */
const pathWithin = /(?:["'\s,]|^)([A-Za-z_][\w-]{0,60}(?:\.[A-Za-z_][\w-]{0,60}){0,8})(=(?=\S)["']?[^\s"',]{0,40})?/gu;

/** Which settings of charts and roles a file sets: by their paths, read by the indentation as YAML, JSON and HCL are written. */
export function settingsOfParts(text: string): string[] {
  const sought = settingsIn(text);
  if (sought.size === 0) return [];
  const found = new Set<string>();
  const telling = { sought, found };
  const lasts = [...sought.keys()];
  const end = Math.max(...lasts.map((name) => text.lastIndexOf(name)));
  const path: { readonly indent: number; readonly name: string }[] = [];
  for (let [at, next] = [0, 0]; at <= end; at = next + 1) {
    next = text.indexOf('\n', at);
    if (next === -1) next = text.length;
    const line = text.slice(at, next);
    if (line.length > 1000 || /^\s*(?:#|\/\/|$)/u.test(line)) continue;
    const [, blank = '', dash = '', name = '', given = ''] = pairLine.exec(line) ?? [];
    // Every path that tells ends with one of them.
    const tells = lasts.some((last) => line.includes(last));
    if (name === '') {
      if (tells && line.includes('=')) tellWithin(line, telling);
      continue;
    }
    const indent = blank.length + dash.length;
    while ((path.at(-1)?.indent ?? -1) >= indent) path.pop();
    path.push({ indent, name });
    if (!tells) continue;
    const value = given.replace(/\s#.*$/u, '').replace(/[\s,]+$/u, '');
    if (sought.has(name.slice(name.lastIndexOf('.') + 1))) tell(path.map((each) => each.name).join('.'), value, telling);
    if (name === 'name') tellWithin(given, telling, valueBelow(text.slice(next + 1, next + 201)));
    else if (given.includes('=')) tellWithin(given, telling);
  }
  return [...found].map((setting) => keyOfPart(setting));
}

/** Settings that many charts have: below the name of a chart they are of that one. */
const shared: ReadonlySet<string> = new Set(['existingSecret', 'adminPassword', 'envFromSecret', 'adminPasswordSecret']);
/** What stands around the values of whichever chart is deployed. */
const neutral = /^(?:values(?:Object|Inline)?|parameters|set|helm|spec|global)$/u;

interface Telling {
  readonly sought: Settings;
  readonly found: Set<string>;
}

function tell(path: string, value: string, { sought, found }: Telling): void {
  for (const { setting, names } of sought.get(path.slice(path.lastIndexOf('.') + 1)) ?? []) {
    const name = names.join('.');
    if (path !== name && !path.endsWith(`.${name}`)) continue;
    const owner = names.length === 1 && shared.has(name) ? path.split('.').at(-2) : undefined;
    const bare = value.replace(/^(["'])(.*)\1$/u, '$2');
    if (setting.endsWith('=off') ? off.test(bare) : !/^(?:|~|null|\{|\[|\{\}|\[\]|>-?|\|-?)$/u.test(bare) || /^[{[|>]$/u.test(bare))
      found.add(owner === undefined || neutral.test(owner) ? setting : `${owner}.${setting}`);
  }
}

/** What a setting that is named alone is set to on the next line: `- name: grafana.enabled`, `value: "false"`. */
function valueBelow(behind: string): string {
  const [line = ''] = behind.split('\n', 1);
  return /^\s*["']?value["']?\s*[:=]\s*["']?([\w-]{1,40})["']?\s*$/u.exec(line)?.[1] ?? 'set';
}

/** `alone`: what a setting without a sign is set to. */
function tellWithin(line: string, telling: Telling, alone?: string): void {
  for (const [, path = '', given] of line.matchAll(pathWithin)) {
    const value = given?.slice(1).replace(/^["'](?=[^\s"'])/u, '') ?? alone;
    if (value !== undefined) tell(path, value, telling);
  }
}

/** A chart that is deployed: named by Argo CD, Flux, Helmfile, Terraform, Ansible, or by `helm install`. */
const chartNamed =
  /^[ \t]*(?:-[ \t]+)?["']?(?:chart|chart_ref|chartName)["']?[ \t]*[:=][ \t]*["']?(?:oci:\/\/)?(?:[\w.-]{1,60}\/){0,6}([a-z][a-z\d-]{2,40})["']?[ \t]*,?[ \t]*(?:#.*)?$/u;
const installed =
  /\bhelm[ \t][^\n#]{0,200}?\b(?:install|upgrade)\b[^\n#]{0,300}?[ \t](?:oci:\/\/)?(?:[\w.-]{1,60}\/){1,6}([a-z][a-z\d-]{2,40})(?=[ \t"'\\]|$)/u;
/** A dependency in `Chart.yaml`, `requirements.yaml` of a chart, or the list of charts of Kustomize. */
const dependency = /^[ \t]*(?:-[ \t]+)?name:[ \t]*["']?([a-z][a-z\d-]{2,40})["']?[ \t]*(?:#.*)?$/u;
const role =
  /^[ \t]*(?:-[ \t]*)?(?:\{[ \t]*)?(?:(?:role|name|import_role|include_role):[ \t]*)?(?:\{?[ \t]*name:[ \t]*)?["']?([A-Za-z][\w-]{1,40}\.[a-z][\w-]{1,40})["']?[ \t]*[,}]?/u;
/** Whether a text has what every line has that {@link chartNamed} or {@link installed} takes. */
const deploysChart = (text: string): boolean =>
  (text.includes('chart') && /chart(?:_ref|Name)?["']?[ \t]*[:=]/u.test(text)) || text.includes('helm ') || text.includes('helm\t');

/** What a deployment takes from a place that the file does not show. */
const fromElsewhere = /\bvaluesFrom\b|secrets:\/\/|\bhelm[ \t]+secrets\b|^sops:/mu;

/** What a role brings along is no setting of whoever uses it. */
const without = /(?:^|\/)roles\/[\w-]{1,40}\.[\w-]{1,40}\/(?:defaults|tests|molecule)\//u;
/** JSON that sets something for a container or chart; most JSON is data. */
const ofContainers = /[cC]ontainer|[hH]elm|[cC]hart|"values"|GF_SECURITY_|assword"[ \t]*:/u;

/** The charts and roles that a file deploys. What is set for them may stand in any file nearby: this is judged when all of them are read. */
export function partsInUse(text: string, path: string): OwnReading {
  const keys = without.test(path) || (path.endsWith('.json') && !ofContainers.test(text)) ? [] : settingsOfParts(text);
  const absences: Absence[] = [];
  const dependent = /(?:^|\/)(?:chart|requirements)\.ya?ml$/u.test(path) && /^dependencies:/mu.test(text);
  const kustomized = /(?:^|\/)kustomization\.ya?ml$/u.test(path) && text.includes('helmCharts:');
  if ((dependent || kustomized || deploysChart(text)) && charts.some(({ name }) => text.includes(name)) && !fromElsewhere.test(text))
    absences.push(
      ...named(text, charts, { forms: [...(dependent || kustomized ? [dependency] : []), chartNamed, installed], nowhere: 'near' }),
    );
  if (path.includes('values') && /(?:^|\/)[^/]*values[^/]*\.ya?ml$/u.test(path) && absences.length === 0) absences.push(...ofValues(text));
  if ((text.includes('roles:') || text.includes('_role')) && !/(?:^|\/)requirements[^/]*$/u.test(path) && makers.test(spelledPlainly(text)))
    absences.push(...named(text, roles, { forms: [role], nowhere: 'anywhere' }));
  return { keys, absences };
}

/** The chart whose values a file is, by the names at its left margin. */
function ofValues(text: string): Absence[] {
  const part = charts.find(({ values }) => values?.every((name) => text.startsWith(`${name}:`) || text.includes(`\n${name}:`)) === true);
  if (part === undefined) return [];
  const first = part.values?.[0] ?? '';
  const line = text.split('\n').findIndex((each) => each.startsWith(`${first}:`)) + 1;
  return [absenceOf(part, line, 'near')];
}

function absenceOf(part: DeployedPart, line: number, nowhere: 'near' | 'anywhere'): Absence {
  const { name: key, product } = part;
  const own = part.settings.filter((setting) => shared.has(setting)).flatMap((setting) => [`${key}.${setting}`, `${product}.${setting}`]);
  return {
    line,
    product,
    key,
    settings: [...part.settings, ...own],
    settingFiles: [],
    nowhere,
    ...(part.unverified === true ? { unverified: true } : {}),
  };
}

interface Sought {
  readonly forms: readonly RegExp[];
  readonly nowhere: 'near' | 'anywhere';
}

function named(text: string, parts: readonly DeployedPart[], { forms, nowhere }: Sought): Absence[] {
  const told = new Set<string>();
  return text.split('\n').flatMap((line, index): Absence[] => {
    if (line.length > 1000 || /^\s*#/u.test(line)) return [];
    const names = forms.flatMap((form) => form.exec(line)?.[1]?.toLowerCase() ?? []);
    const part = parts.find(({ name }) => names.includes(name));
    if (part === undefined || told.has(part.name)) return [];
    told.add(part.name);
    return [absenceOf(part, index + 1, nowhere)];
  });
}
