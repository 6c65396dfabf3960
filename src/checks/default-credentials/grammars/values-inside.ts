import { isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { mayAnnounce } from '../keys.ts';
import { addAll } from '../place.ts';
import { parseJson } from './json.ts';
import { placesOfWords, type Word } from './command-lists.ts';
import { embeddedOf, resolved, type Walk } from './yaml-nodes.ts';

/** Characters of a longest value that is taken apart. */
const longest = 100_000;
/** Keys whose texts describe, show or run something. */
const noSettings =
  /^(?:x-)?(?:examples?|samples?|desc\w*|usage|help|docs?|documentation|messages?|text|summary|run|script|commands?|args|shell|notes?|title|comments?|template|body|readme|info|when|name|msg|query|sql|expr)$/iu;

/** JSON in a string: `SecretString: '{"username": "x", "password": "y"}'`, `SPRING_APPLICATION_JSON`, a body of Ansible's `uri`. */
export function jsonInside(walk: Walk, name: string, node: Node): void {
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.length > longest || /example|sample|schema/iu.test(name)) return;
  const text = node.value;
  const from = /^(?:[A-Z][A-Z\d_]{0,80}=)?\s{0,80}(?=[[{]\s{0,80}["{[])/u.exec(text)?.[0].length;
  if (from === undefined || !mayAnnounce.test(text)) return;
  const read = parseJson(text.slice(from));
  if (read.state !== 'parsed') return;
  const [line, block] = [walk.lineOf(node), node.type === 'BLOCK_LITERAL'];
  addAll(
    walk.places,
    read.places.map((place) => ({ ...place, key: `${name}.${place.key}`, line: block ? line + place.line : line })),
  );
}

/** What the values of one mapping hold: JSON, and settings on several lines (`values: |` of Argo CD, `config: |`). */
export function valuesInside(walk: Walk, map: YAMLMap): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const node = resolved(walk.document, value);
    if (node === null || /^(?:data|stringData)$/u.test(name)) continue;
    if (isSeq(node)) {
      for (const item of node.items) if (isScalar(item)) jsonInside(walk, name, item);
      if (commands.test(name)) addAll(walk.places, placesOfWords(node.items.flatMap((item) => wordOf(walk, item))));
    } else if (isScalar(node)) {
      const from = walk.places.length;
      jsonInside(walk, name, node);
      const sample = name === 'source' && isCodeSample(map);
      if (sample) walk.places.push(...walk.places.splice(from).map((place) => ({ ...place, sample: true as const })));
      const several = !sample && node.type === 'BLOCK_LITERAL' && !name.includes('.') && !noSettings.test(name);
      if (several && mayAnnounce.test(String(node.value)))
        walk.embedded.push(
          ...embeddedOf(
            walk,
            /^(?:values(?:yaml|content)?|(?:resource_)?definition|manifests?)$/iu.test(name) ? 'values.yaml' : `${name || 'text'}-text`,
            node,
          ),
        );
    }
  }
}

/** What such samples are written in. */
const languages =
  /^(?:curl|shell|bash|sh|http|https|python\d?|java|javascript|js|node(?:\.?js)?|typescript|ts|ruby|php|go(?:lang)?|c#|csharp|c\+\+|perl|powershell|kotlin|swift|rust|elixir|r|json|xml)(?:[ +/-]{1,3}\w{1,20})?$/iu;

/** Whether a mapping is a sample of a request (https://redocly.com/docs-legacy/api-reference-docs/specification-extensions/x-code-samples), and no script of Elasticsearch. */
function isCodeSample(map: YAMLMap): boolean {
  const lang = map.get('lang');
  return typeof lang === 'string' && languages.test(lang);
}

/** Keys of a command in words: of Compose, of Kubernetes, of Ansible's `argv`. */
const commands = /^(?:command|args|entrypoint|cmd|argv|extraArgs|test)$/u;

function wordOf(walk: Walk, item: unknown): Word[] {
  return isScalar(item) ? [{ word: String(item.value), line: walk.lineOf(item) }] : [];
}
