import { walkTree, type Language, type SyntaxEngine, type SyntaxNode } from '../syntax.ts';

/** Places in a program where a piece of code can stand: what goes before and behind it. */
type Wrap = readonly [before: string, after: string];

const body: Readonly<Record<string, Wrap>> = {
  javascript: ['async function* f() { l: for (;;) { switch (0) { case 0: {\n', '\n} } } }'],
  typescript: ['async function* f() { l: for (;;) {\n', '\n} }'],
  tsx: ['async function* f() { l: for (;;) {\n', '\n} }'],
  java: ['class A { Object f() {\n', '\n} }'],
  php: ['<?php function f() {\n', '\n}'],
  'c-sharp': ['class A { async Task F() {\n', '\n} }'],
  go: ['package p\nfunc f() {\n', '\n}'],
  c: ['void f() {\n', '\n}'],
  cpp: ['void f() {\n', '\n}'],
  kotlin: ['fun f() {\n', '\n}'],
  swift: ['func f() {\n', '\n}'],
  rust: ['fn f() {\n', '\n}'],
  scala: ['object A { def f() = {\n', '\n} }'],
  groovy: ['def f() {\n', '\n}'],
};
const member: Readonly<Record<string, Wrap>> = {
  javascript: ['class A {\n', '\n}'],
  typescript: ['class A {\n', '\n}'],
  tsx: ['class A {\n', '\n}'],
  java: ['class A {\n', '\n}'],
  php: ['<?php class A {\n', '\n}'],
  'c-sharp': ['class A {\n', '\n}'],
  kotlin: ['class A {\n', '\n}'],
  cpp: ['class A {\n', '\n};'],
  swift: ['class A {\n', '\n}'],
  rust: ['impl A {\n', '\n}'],
  scala: ['class A {\n', '\n}'],
  groovy: ['class A {\n', '\n}'],
};
const file: Readonly<Record<string, Wrap>> = { php: ['<?php\n', '\n'], go: ['package p\n', '\n'] };
const entries: Readonly<Record<string, Wrap>> = {
  javascript: ['x = {\n', '\n}'],
  typescript: ['x = {\n', '\n}'],
  tsx: ['x = {\n', '\n}'],
  php: ['<?php $x = [\n', '\n];'],
  'c-sharp': ['class A { object x = new B {\n', '\n}; }'],
  python: ['x = {\n', '\n}\n'],
  ruby: ['x = {\n', '\n}\n'],
  css: ['a {\n', '\n}'],
};
const elements: Readonly<Record<string, Wrap>> = {
  javascript: ['x = [\n', '\n]'],
  typescript: ['x = [\n', '\n]'],
  tsx: ['x = [\n', '\n]'],
  python: ['x = [\n', '\n]\n'],
  ruby: ['x = [\n', '\n]\n'],
};
const markup: Readonly<Record<string, Wrap>> = { javascript: ['x = <>\n', '\n</>'], tsx: ['x = <>\n', '\n</>'] };

const given: Readonly<Record<string, Wrap>> = {
  javascript: ['f(\n', '\n)'],
  typescript: ['f(\n', '\n)'],
  tsx: ['f(\n', '\n)'],
  python: ['f(\n', '\n)\n'],
  ruby: ['f(\n', '\n)\n'],
};
const attributes: Readonly<Record<string, Wrap>> = { javascript: ['x = <A\n', '\n/>'], tsx: ['x = <A\n', '\n/>'] };

/** A dump of PHP's without its semicolon, and a `die` alone, as the grammar knows them. */
function ended(code: string): string {
  return code.replace(/^(\s*)die(?=\s*;)/u, '$1exit').replace(/^(\s*@?\\?(?:dd|ddd|dump|var_dump|print_r)\(\s*\$[^\n;]*\))\s*$/u, '$1;');
}

/**
 * Whether the code parses in one of the language's places and does something there. Two or three small parses at most.
 * What is `listed` is known to be an element of a list by what stands around it: there a value is enough.
 */
export async function parses(
  code: string,
  language: Language,
  { syntax, listed = false }: { syntax: SyntaxEngine; listed?: boolean },
): Promise<boolean> {
  const text = dedent(language === 'javascript' ? withoutArrows(code) : language === 'php' ? ended(code) : code);
  for (const [before, after] of listed ? listsFor(text, language) : wrapsFor(text, language)) {
    for (const candidate of [text, balanced(text)]) {
      if (candidate === undefined) continue;
      const parsed = await syntax.parse(language, before + candidate + after, (root) =>
        sound(root, { from: before.length, to: before.length + candidate.length, code: candidate, listed }),
      );
      if (parsed.state === 'parsed' && parsed.result) return true;
    }
  }
  return false;
}

/** Where an element can stand, by how it begins. */
function listsFor(text: string, language: Language): Wrap[] {
  const kinds = /^\s*[A-Za-z][\w:-]*=[{"']/u.test(text)
    ? [attributes, given]
    : /^\s*(?:["'][^"'\n]*["']|[\w$-]+)\s*:(?!:)|^\s*\S+\s*=>/u.test(text)
      ? [entries, given]
      : [given, elements, entries];
  return kinds.map((kind) => kind[language]).filter((wrap) => wrap !== undefined);
}

/** The likely places first; an impossible one is not tried. */
function wrapsFor(text: string, language: Language): Wrap[] {
  const pick = (...kinds: readonly Readonly<Record<string, Wrap>>[]): Wrap[] =>
    kinds.map((kind) => kind[language]).filter((wrap) => wrap !== undefined);
  const whole: Wrap = file[language] ?? ['', '\n'];
  const listed = /,\s*$/u.test(text);
  if (language === 'ruby' && /^\s*&?\./u.test(text)) return [['x', '\n']];
  if (language === 'python' && /^\s*el(?:se|if)\b/u.test(text)) return [['if 0:\n pass\n', '\n pass\n']];
  if (language === 'python' && /^\s*(?:except|finally)\b/u.test(text)) return [['try:\n pass\n', '\n pass\n']];
  if (language === 'python' && text.split('\n').every((line) => /^\s*@[\w.]+(?:\(.*\))?\s*(?:#.*)?$/u.test(line)))
    return [['', '\ndef f():\n pass\n']];
  const decorated = decorators.has(language) && /^\s*@[A-Z]\w*(?:\([^\n]*\))?\s*$/u.test(text);
  if (decorated) return [['class A {\n', '\nx() {}\n}']];
  if (body[language] === undefined) return listed ? [...pick(entries, elements), whole] : [whole, ...pick(entries)];
  if (/^\s*(?:case\b[^\n]*|default\s*):/u.test(text))
    return pick(body).map(([before, after]): Wrap => [`${before}switch (x) {\n`, `\n}${after}`]);
  if (/^\s*\??->/u.test(text)) return pick(body).map(([before, after]): Wrap => [`${before}$x`, after]);
  if (/^\s*\??\./u.test(text)) return pick(body).map(([before, after]): Wrap => [`${before}x`, after]);
  if (/^\s*</u.test(text)) return [...pick(markup), ...pick(body)];
  if (/^\s*(?:import|package|using|namespace|use|#include)\b/u.test(text)) return [whole, ...pick(body)];
  if (/^\s*(?:""|['"\w-]+)\s*(?::|=>)\s/u.test(text) && !/^\s*(?:default|case)\b/u.test(text))
    return [...pick(entries), ...pick(body, member)];
  if (listed) return pick(entries, elements, body);
  if (
    /^\s*(?:@\w|#?\[|(?:public|private|protected|internal|static|abstract|override|async|get|set|class|interface|enum|final)\b)/u.test(text)
  )
    return [...pick(member, body), whole];
  return [...pick(body, member), ...(/^\s*(?:class|interface|enum|struct|func|type|trait|impl)\b/u.test(text) ? [whole] : [])];
}

const structural =
  /^(?!(?:expression|labeled|empty)_statement$).*(?:call|invocation|creation|new_expression|assignment|update_expression|postfix|declaration|definition|statement$|method|import|element|await|yield|echo|print|assert|attribute|decorator|augmented|if_|unless|require|include|^if$|^for$|^while$|^case$|^return$|^class$|^module$|^command$|operator_assignment|pair|rule_set|short_var)/u;

/** Broken characters of at most one in fifty, and at least one node that does something or declares something. */
function sound(root: SyntaxNode, { from, to, code, listed }: { from: number; to: number; code: string; listed: boolean }): boolean {
  let faults = 0;
  let structures = 0;
  let faultEnd = -1;
  walkTree(root, (cursor) => {
    if (cursor.nodeIsMissing) faults += 2;
    else if (cursor.nodeType === 'ERROR') {
      if (cursor.startIndex >= faultEnd) faults += Math.max(1, cursor.endIndex - cursor.startIndex);
      faultEnd = Math.max(faultEnd, cursor.endIndex);
    } else if (cursor.nodeIsNamed && cursor.startIndex >= from - 2 && cursor.endIndex <= to + 1 && structural.test(cursor.nodeType))
      structures += 1;
  });
  const allowed = code.replaceAll(/\s+/gu, '').length / 50;
  return (listed || structures > 0) && faults <= (allowed >= 3 ? allowed : 0);
}

const decorators: ReadonlySet<Language> = new Set(['javascript', 'typescript', 'tsx']);
const partner: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * A piece cut out of a block, made whole: `} else {` gets the `if` before it, open brackets are closed. Undefined where nothing is open,
 * or more is closed than a piece should.
 */
function balanced(text: string): string | undefined {
  const open: string[] = [];
  let before = '';
  const bare = text.replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu, '');
  for (const character of bare) {
    if (character === '(' || character === '[' || character === '{') open.push(character);
    else if (character === ')' || character === ']' || character === '}') {
      const expected = open.pop();
      if (expected === undefined && character === '}') before += '{';
      else if (expected === undefined || partner[expected] !== character) return undefined;
    }
  }
  const head = /^\s*\}?\s*else(?:if|\b)/u.test(text) ? 'if (0) ' : /^\s*\}?\s*(?:catch|finally)\b/u.test(text) ? 'try ' : '';
  const lead = head === '' ? before : head + (before === '' ? '{}' : before);
  const tail = /(?:^|[\s;{}])try\s*\{[^{}]*\}?\s*$/u.test(text) ? ' finally {}' : '';
  const closing = open
    .toReversed()
    .map((character) => partner[character] ?? '')
    .join('');
  const rest = restOf(text);
  // A link of a chain that ends within its arguments.
  const ended = /^\s*\??->/u.test(text) && closing.endsWith(')') ? ';' : '';
  if (lead === '' && tail === '' && closing === '' && rest === '') return undefined;
  return lead + text + rest + closing + ended + tail;
}

/** What a piece wants behind it: `if (x)` alone a statement, a method without its body one, an attribute a declaration, a link of a chain its end. */
function restOf(text: string): string {
  if (/^\s*(?:\[[A-Z][^\n]*\]|@[A-Z]\w*(?:\([^\n]*\))?)\s*$/u.test(text)) return ' int x;';
  if (/^\s*(?:public|private|protected|internal|static|virtual|override|async|synchronized)\s[^\n;={}]*\)[^\n;={}()]*$/u.test(text))
    return ' {}';
  if (/(?:^|\n)\s*(?:\}\s*)?(?:catch|switch)\s*\([^\n]*\)\s*$/u.test(text)) return ' {}';
  const headless = /(?:^|\n)\s*(?:\}?\s*else\s*)?(?:if|for|foreach|while|using|lock)\s*\([^\n]*\)\s*$|(?:^|\s)else\s*$/u.test(text);
  if (/[\w)\]]\s*(?:&&|\|\|)\s*$/u.test(text)) return ' 1';
  const unended =
    /^\s*(?:(?:echo|print|return)\b[^;{}]*|(?:\$\w+|[A-Z]\w*::)[^;{}]*\)\s*)$/u.test(text) || /^\s*\??(?:\.|->)[\s\S]*\)\s*$/u.test(text);
  return headless || unended ? ';' : '';
}

/** Scripts of PHP's pages that were written in haste use members as PHP does: `alert($order->number)`. */
function withoutArrows(code: string): string {
  return code.replaceAll(/(?<=[\w\])])->(?=[A-Za-z_])/gu, '.');
}

function dedent(code: string): string {
  const lines = code.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/u.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}
