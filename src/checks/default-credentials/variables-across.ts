import { decodeText } from '../../deliverables/text.ts';
import { largestText } from '../../deliverables/text-pass.ts';
import type { CensusEntry } from '../../gate/census.ts';
import type { CheckInput } from '../../gate/check.ts';
import type { Content, Ports, VisitFailure } from '../../gate/ports.ts';
import { openScene, placeFindings } from './findings.ts';
import type { Inspected } from './inspect.ts';
import { markOf } from './inspector.ts';
import type { Place } from './place.ts';
import type { RowsRead } from './tables-across.ts';
import { sourcedSettings } from './sourced-variables.ts';
import type { Variable } from './variables.ts';

/** Where variables are set: the environment of Compose, properties, and the variables of Ansible (https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_variables.html). */
const near = /(?:^|\/)(?:\.env(?:\.[\w-]{1,40})?|[\w.-]{1,80}\.(?:env|properties))$/iu;
const ofAnsible = /(?:^|\/)(?:(?:vars|defaults|group_vars|host_vars)\/(?:[^/]+\/)?[^/]{1,80}|(?:hosts|inventory)[^/]{0,40})$/iu;

/** What a path says of where its file lies. */
interface Lying {
  readonly path: string;
  readonly folder: string;
  /** Its own name in lower case. */
  readonly name: string;
  /** The folder of the role of Ansible that it belongs to. */
  readonly role: string | undefined;
  readonly near: boolean;
  readonly ofAnsible: boolean;
  readonly playbook: boolean;
}

function lyingAt(path: string): Lying {
  return {
    path,
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    name: path.slice(path.lastIndexOf('/') + 1).toLowerCase(),
    role: /^(?:.*\/)?roles\/[^/]+\//u.exec(path)?.[0],
    near: near.test(path),
    ofAnsible: ofAnsible.test(path),
    playbook: /\.(?:ya?ml|j2)$/iu.test(path),
  };
}

/** Whether what one file sets may be meant in another: it is set for a role or a group, or in a folder above, beside or below. */
function mayBeMeant(setting: Lying, asking: Lying): boolean {
  if (asking.playbook && setting.ofAnsible) return setting.role === undefined || asking.role === undefined || setting.role === asking.role;
  return (
    (setting.near || setting.path === asking.path) && (asking.folder.startsWith(setting.folder) || setting.folder.startsWith(asking.folder))
  );
}

/**
 * Reads again the files that set a variable from which a password of another file is taken, and judges what stands there: `MYSQL_ROOT_PASSWORD: ${DBRP}` beside a
 * `.env` with `DBRP=x`. Only files that may be meant are read.
 */
export async function readVariablesAcross(
  { census, contents }: Pick<CheckInput<unknown>, 'census' | 'contents'>,
  ports: Pick<Ports, 'digest' | 'signal'>,
  inspected: ReadonlyMap<string, Inspected>,
): Promise<{ readonly read: ReadonlyMap<string, RowsRead>; readonly failures: readonly VisitFailure[] }> {
  const asking = census.entries.flatMap(({ path }) => {
    const each = inspected.get(path);
    return each?.state === 'examined' && each.variables !== undefined ? [{ lying: lyingAt(path), variables: each.variables }] : [];
  });
  const read = new Map<string, RowsRead>();
  if (asking.length === 0) return { read, failures: [] };
  const mark = markOf(census.digest, ports.digest);
  const visitor = async (entry: CensusEntry, content: Content) => {
    const bytes = await content.bytes(largestText);
    const decoded = bytes === null ? null : decodeText(bytes);
    // Its first reading has said what is no text.
    if (decoded?.kind !== 'text') return;
    const text = decoded.text.replace(/\r\n?/gu, '\n');
    const own = lyingAt(entry.path);
    const all = asking.flatMap(({ lying, variables }) => {
      const near = mayBeMeant(own, lying);
      return variables.filter(({ files }) => (files === undefined ? near : files.includes(own.name)));
    });
    const [sourced, wanted] = [true, false].map(
      (is) => new Map(all.filter(({ files }) => (files !== undefined) === is).map((one) => [one.name, one])),
    );
    const { scene, pending, asked } = openScene(entry, mark, text);
    const places = [...settingsOf(text, wanted ?? new Map()), ...sourcedSettings(text, sourced ?? new Map())];
    const findings = placeFindings(places, scene).filter(({ ruleId }) => !ruleId.endsWith('/referenced-password'));
    read.set(entry.path, { findings, pending, asked });
  };
  const sources = new Set(asking.flatMap(({ variables }) => variables.flatMap(({ files }) => files ?? [])));
  const itself = new Set(asking.map(({ lying }) => lying.path));
  const select = ({ path, fate }: CensusEntry) => {
    if (fate.state !== 'read') return false;
    const own = lyingAt(path);
    if (sources.has(own.name)) return true;
    if (!own.near && !own.ofAnsible) return itself.has(path) && /\.ya?ml$/iu.test(path);
    return asking.some((each) => mayBeMeant(own, each.lying));
  };
  const failures = await contents.visit({ select, visitor, signal: ports.signal });
  return { read, failures };
}

const setting =
  /^([ \t]{0,80})(?:export[ \t]{1,8})?["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]{0,20}[=:](?![^\s"']*\/\/)[ \t]{0,20}(.{0,300})$/u;

/** The places at which variables are set, by lines: `NAME=value`, `name: value` below the names that are indented less. */
function settingsOf(text: string, wanted: ReadonlyMap<string, Variable>): Place[] {
  const above: { readonly indent: number; readonly name: string }[] = [];
  return text.split('\n').flatMap((line, index): Place[] => {
    const [, blank = '', own = '', rest = ''] = setting.exec(line) ?? [];
    if (own === '') return [];
    while (blank.length <= (above.at(-1)?.indent ?? -1)) above.pop();
    const name = [...above.map((each) => each.name), own].join('.');
    above.push({ indent: blank.length, name: own });
    const variable = wanted.get(name) ?? wanted.get(name.replace(/^(?:.{0,200}\.)?vars\./u, ''));
    const value = /^"([^"]*)"|^'([^']*)'|^([^\s#|>&*!][^#]*)/u
      .exec(rest)
      ?.slice(1)
      .find((each) => each !== undefined)
      ?.trim();
    return variable === undefined || value === undefined || value === ''
      ? []
      : [{ ...placeOf(variable), key: `${name} password`, value, line: index + 1 }];
  });
}

function placeOf({ account, product }: Variable): Pick<Place, 'kind' | 'account' | 'product'> {
  return { kind: 'password', ...(account === undefined ? {} : { account }), ...(product === undefined ? {} : { product }) };
}
