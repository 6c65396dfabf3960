import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { yamlDocuments } from '../../../deliverables/yaml-documents.ts';
import { heldKeys } from '../conditions.ts';
import { belowKey, credentialKey, pathOf } from '../keys.ts';
import { namedSettings } from '../named-settings.ts';
import { placesOf, type Pair } from '../pairs.ts';
import { spelledPlainly } from '../plain-spelling.ts';
import { addAll, parsed, type Absence, type Embedded, type Parsed, type Place } from '../place.ts';
import { accountsBelow, namesAccounts, namesUsers, usersBelow } from './accounts-below.ts';
import { composeService, containerOf } from './compose.ts';
import { parseTemplate } from './lines.ts';
import { addressesInside } from './addresses-inside.ts';
import { jsonInside, valuesInside } from './values-inside.ts';
import { withoutData } from './yaml-blocks.ts';
import { deepest, deepLine } from './yaml-depth.ts';
import { ofTemplate, withoutMarks } from './yaml-templates.ts';
import { embeddedOf, pairsOf, resolved, type Walk } from './yaml-nodes.ts';

/** Characters. A longer text, {@link spelledPlainly}, is taken apart only where it has a word that a credential or a product could stand beside, or an escape that could hide one. */
const longestWhole = 65_536;
const mayHold = /pass|pwd|psw|pw(?![a-z])|secret|salt|token|magic|auth|communit|image|key\b|_key|Key\b|\\[xuU]|パスワード|暗証/i;

/** What stands below names a value that lies elsewhere (AWS CodeBuild, Kubernetes). */
const elsewhere = /^(?:secrets-manager|parameter-store|secretKeyRef|configMapKeyRef|valueFrom|remoteRef)$/u;

/** YAML, several documents in a file; Compose services and Kubernetes Secrets (base64) are read as what they are. */
export function parseYaml(given: string): Parsed {
  const text = withDefaults(given);
  const tooDeep = deepLine(text);
  if (tooDeep !== null) return { state: 'unparsed', line: tooDeep };
  if (text.length <= longestWhole) return read(text);
  if (!mayHold.test(spelledPlainly(text))) return parsed([]);
  const short = withoutData(text, mayHold);
  const of = short === text ? null : read(short);
  // What is wrong with a part may be so because of what was left out.
  return of?.state === 'parsed' ? of : read(text);
}

function read(text: string): Parsed {
  const { documents, lineOf: lineAt } = yamlDocuments(text);
  const places: Place[] = [];
  const absences: Absence[] = [];
  const embedded: Embedded[] = [];
  const keys: string[] = [];
  for (const document of documents) {
    const error = document.errors[0];
    if (error !== undefined) {
      // Indicators that YAML reserves are taken for text by some readers (Symfony): once more with quotes around them.
      const quoted = text.replace(/^([ \t]*(?:- )?[\w.()-]{1,100}:[ \t]+)([%@`][^\n"']*|,[ \t]*)$/gmu, '$1"$2"');
      if (quoted !== text) return read(quoted);
      // A template of YAML (Helm, Jinja) becomes YAML elsewhere: its lines `key: value` are read as they stand.
      return /\{\{|\{%|<%|\$\{/u.test(text) ? readTemplate(text) : { state: 'unparsed', line: lineAt(error.pos[0]) };
    }
    const lineOf = (node: Node | null | undefined) => lineAt(node?.range?.[0] ?? 0);
    const walk = { document, lineOf, places, absences, embedded, keys };
    const before = places.length;
    visit(walk, document.contents, []);
    if (isMap(document.contents) && (document.contents.has('openapi') || document.contents.has('swagger'))) {
      markExamples(places, before);
      // It describes, and runs nothing.
      if (!document.contents.has('services')) absences.length = 0;
    }
  }
  return { state: 'parsed', places, absences, keys, embedded };
}

/** A template: its lines, and what the images in it run with. */
function readTemplate(text: string): Parsed {
  const lines = parseTemplate(text);
  const plain = lines.state === 'parsed' && !text.includes('<%') ? withoutMarks(text) : null;
  const of = plain === null || plain === text ? null : read(plain);
  return lines.state === 'parsed' && of?.state === 'parsed' ? { ...lines, absences: ofTemplate(of.absences, text) } : lines;
}

/** Braces of a template that are YAML by chance: what it falls back to is the value. `password: {{ .Values.x | default "y" }}`. */
function withDefaults(text: string): string {
  if (!text.includes('{{')) return text;
  return text.replace(
    /^([ \t]*(?:- )?["']?[\w.-]{0,100}(?:pass|pwd|secret)[\w.-]{0,40}["']?:[ \t]+)(\{\{[^{}\n]*\b(?:default|coalesce|else|or)\b[^{}\n]*["'][^{}\n]*\}\})[ \t]*$/gimu,
    (_, key: string, value: string) => `${key}'${value.replaceAll("'", "''")}'`,
  );
}

/** What a description of an interface shows as an example is no setting (https://spec.openapis.org/oas/v3.1.0#example-object). */
function markExamples(places: Place[], from: number): void {
  for (const [index, place] of places.entries())
    if (index >= from && /(?:^|\.)(?:x-)?examples?\./u.test(place.key)) places[index] = { ...place, sample: true };
}

function visit(walk: Walk, node: unknown, path: readonly string[]): void {
  if (path.length > deepest) return;
  if (isSeq(node)) for (const item of node.items) visit(walk, item, path);
  if (!isMap(node)) return;
  const services = path.length === 0 ? node.get('services', true) : undefined;
  const secret = isSecret(node);
  if (services === undefined && typeof node.get('image') === 'string') containerOf(walk, node, path);
  const pairs = pairsOf(walk, node);
  addAll(
    walk.places,
    [...placesOf(belowKey(path.at(-1) ?? '', pairs)), ...namedSettings(pairs)].map((place) => ({ ...place, key: pathOf(path, place.key) })),
  );
  if (secret) tellMap(walk, node);
  else embeddedFiles(walk, node);
  valuesInside(walk, node);
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isSeq(value) && namesUsers.test(name)) addAll(walk.places, usersBelow([...path, name], colonPairs(walk, value)));
    if (services !== undefined && name === 'services' && isMap(value)) composeServices(walk, value);
    else if (secret && (name === 'data' || name === 'stringData') && isMap(value)) secretData(walk, value, name);
    else if (elsewhere.test(name)) continue;
    else if (name === 'chpasswd' && isMap(value)) cloudInit(walk, value);
    else if (isMap(value) && namesAnything(name)) below(walk, node, { name, value, path });
    else if (name === 'env' && isSeq(value)) {
      walk.places.push(...placesOf(namedPairs(walk, value.items)));
      for (const item of value.items) if (isMap(item)) valuesInside(walk, item);
    } else visit(walk, value, [...path, name]);
  }
}

/** `users: ["admin:x"]`. What else stands in a list is visited as any other. */
function colonPairs(walk: Walk, list: YAMLSeq): Pair[] {
  return list.items.flatMap((item): Pair[] => {
    const [, key = '', value = ''] = isScalar(item) ? (/^([A-Za-z][\w.@-]{0,63}):([^\s:/$]{1,64})$/u.exec(String(item.value)) ?? []) : [];
    return key === '' || !isScalar(item) ? [] : [{ key, value, line: walk.lineOf(item) }];
  });
}

/** Keys below which passwords stand by names of their own. */
function namesAnything(name: string): boolean {
  return (credentialKey(name) !== null && !/(?:^|\.)htpasswd$/u.test(name)) || namesAccounts(name) || namesUsers.test(name);
}

/** What refers to a secret elsewhere: `password: { secretName: x, secretKey: password }`. */
const refers = /^(?:existing_?secret\w*|secret_?(?:name|ref|id|key|key_?ref|store\w*)|secret|vault\w*|ref)$/iu;

/** A map below a key that names a password or users: a parameter, accounts, or anything else that has names of its own. */
function below(walk: Walk, node: YAMLMap, { name, value, path }: { name: string; value: YAMLMap; path: readonly string[] }): void {
  const pairs = pairsOf(walk, value);
  const here = [...path, name];
  if (credentialKey(name) !== null) walk.places.push(...placesOf(defaultsOf(walk, name, value)));
  const beside = node.items.find(({ key }) => isScalar(key) && namesUsers.test(String(key.value)))?.value;
  const users = isMap(beside) ? pairsOf(walk, beside) : [];
  // A map of accounts has nothing but scalars.
  const stages = value.items.flatMap(({ value: each }) => (isMap(each) && each.items.every((item) => isScalar(item.value)) ? [each] : []));
  // Accounts by stage: `passwords: { prd: { app: x } }`.
  if (stages.length === value.items.length && /s$/iu.test(name))
    for (const stage of stages) addAll(walk.places, accountsBelow(name, pairsOf(walk, stage)));
  if (pairs.length === value.items.length)
    addAll(
      walk.places,
      [...accountsBelow(name, pairs, users), ...usersBelow(here, pairs)].map((place) => ({ ...place, key: here.slice(-4).join('.') })),
    );
  if (!(credentialKey(name) !== null && pairs.some(({ key }) => refers.test(key)) && !pairs.some(({ key }) => /pass|pwd/iu.test(key))))
    visit(walk, value, here);
}

/** Files inside: `application.yml: |` by its key (Helm, ConfigMap), `content: |` by the path beside it (cloud-init, Ansible; `block` and `line` of the latter). */
function embeddedFiles(walk: Walk, map: YAMLMap): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (/^[\w/-][\w./-]{0,200}\.[a-z]\w{0,12}$/iu.test(name)) walk.embedded.push(...embeddedOf(walk, name, value));
    // https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
    else if (name === 'patch') walk.embedded.push(...embeddedOf(walk, 'patch.yaml', value));
    else if (name === 'patchesStrategicMerge' && isSeq(value))
      for (const item of value.items) walk.embedded.push(...embeddedOf(walk, 'patch.yaml', item));
    else if (/^(?:content|block|line)$/u.test(name)) {
      const path: unknown = map.get('path') ?? map.get('dest') ?? map.get('target');
      if (typeof path === 'string') walk.embedded.push(...embeddedOf(walk, path, value));
    }
  }
}

/** A parameter that is a mapping: its `default` or `value` under the parameter's name (CloudFormation, Azure, Helm). */
function defaultsOf(walk: Walk, name: string, map: YAMLMap): Pair[] {
  return pairsOf(walk, map).flatMap((pair) => (/^(?:default|defaultvalue|value)$/iu.test(pair.key) ? [{ ...pair, key: name }] : []));
}

/** `chpasswd: { list: "root:x\n…" }` or a list of such lines (https://cloudinit.readthedocs.io/en/latest/reference/modules.html). */
function cloudInit(walk: Walk, map: YAMLMap): void {
  const list = resolved(walk.document, map.get('list', true));
  const users = resolved(walk.document, map.get('users', true));
  const lines = isSeq(list) ? list.items : isScalar(list) ? [list] : [];
  for (const item of lines) {
    if (!isScalar(item)) continue;
    const first = walk.lineOf(item) + (item.type === 'BLOCK_LITERAL' || item.type === 'BLOCK_FOLDED' ? 1 : 0);
    for (const [index, text] of String(item.value).split('\n').entries()) {
      const at = text.indexOf(':');
      if (at > 0)
        walk.places.push({
          kind: 'digest',
          key: 'chpasswd',
          product: 'linux',
          account: text.slice(0, at).trim(),
          value: text.slice(at + 1).trim(),
          line: first + index,
        });
    }
  }
  for (const item of isSeq(users) ? users.items : []) if (isMap(item)) walk.places.push(...placesOf(pairsOf(walk, item), 'linux'));
}

/** `env: [{ name: X, value: y }]` of Kubernetes and of many charts. */
function namedPairs(walk: Walk, items: readonly unknown[]): Pair[] {
  return items.flatMap((item): Pair[] => {
    if (!isMap(item)) return [];
    const pairs = pairsOf(walk, item);
    const name = pairs.find(({ key }) => key === 'name');
    const value = pairs.find(({ key }) => key === 'value');
    return name === undefined || value === undefined ? [] : [{ ...value, key: name.value }];
  });
}

function composeServices(walk: Walk, services: YAMLMap): void {
  for (const { key, value } of services.items) {
    const service = resolved(walk.document, value);
    const name = isScalar(key) ? String(key.value) : '';
    if (!isMap(service)) continue;
    composeService(walk, name, service);
    valuesInside(walk, service);
    const environment = resolved(walk.document, service.get('environment', true));
    if (isMap(environment)) valuesInside(walk, environment);
    for (const pair of service.items)
      if (!(isScalar(pair.key) && pair.key.value === 'environment'))
        visit(walk, pair.value, ['services', name, isScalar(pair.key) ? String(pair.key.value) : '']);
  }
}

function isSecret(map: YAMLMap): boolean {
  const kind = map.get('kind');
  return kind === 'Secret' || kind === 'ConfigMap';
}

/** What containers take from a ConfigMap (https://kubernetes.io/docs/concepts/configuration/configmap/). */
function tellMap(walk: Walk, map: YAMLMap): void {
  const name = map.getIn(['metadata', 'name']);
  const data = map.get('data', true);
  if (map.get('kind') !== 'ConfigMap' || typeof name !== 'string' || !isMap(data)) return;
  walk.keys?.push(heldKeys.map(name));
  for (const { key } of data.items)
    if (isScalar(key)) walk.keys?.push(heldKeys.ofMap(name, String(key.value)), heldKeys.fileOfMap(String(key.value)));
}

/** Lines `account:digest` and nothing else (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html). */
const accounts = /^[^\s:#]{1,64}:(?:\$\w{1,6}\$|\{[A-Z]\w{1,12}\}|[./\dA-Za-z]{13}$)/mu;

function secretData(walk: Walk, data: YAMLMap, name: string): void {
  const isData = name === 'data';
  for (const { key, value } of data.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    const file = String(key.value);
    const text = isData && typeof value.value === 'string' ? fromBase64(value.value) : value.value;
    // Lines of accounts and their digests, by whatever key: `auth` is what an Ingress of nginx asks for.
    const read = typeof text === 'string' && accounts.test(text) && !file.includes('.') ? `${file}.htpasswd` : file;
    if (text !== value.value && typeof text === 'string') walk.embedded.push({ name: read, text, line: walk.lineOf(value), flat: true });
    else walk.embedded.push(...embeddedOf(walk, read, value));
    jsonInside(walk, file, value);
    if (text !== value.value && typeof text === 'string') addAll(walk.places, addressesInside(text, walk.lineOf(value)));
  }
  const pairs = pairsOf(walk, data).map((pair) => ({ ...pair, value: isData ? fromBase64(pair.value) : pair.value }));
  addAll(
    walk.places,
    placesOf(pairs).map((place) => ({ ...place, key: `${name}.${place.key}` })),
  );
}

/** RFC 4648 base64 where it is that and gives printable text; the value as written otherwise (a ConfigMap's data is plain). */
function fromBase64(value: string): string {
  const compact = value.replace(/\s+/gu, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(compact)) return value;
  const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
  const text = new TextDecoder().decode(bytes).replace(/\n$/u, '');
  return /^[\t\n\x20-\x7e]*$/u.test(text) ? text : value;
}
