import { triggersOf } from './calls/index.ts';
import { bufferWords } from './output/buffers.ts';
import { Places } from './places.ts';
import { walkTree, type Ancestor, type Language, type SyntaxCursor, type SyntaxNode } from './syntax.ts';

/** A call whose callee is short enough to be one that the rules know. */
export interface Call {
  /** Source before the arguments, without blanks: `console.log`, `System.out.println`, `var_dump`. */
  readonly callee: string;
  /** Source of each argument, cut at 200 characters. */
  readonly arguments: readonly string[];
  readonly start: number;
  /** Types of the nodes above, nearest last. */
  readonly within: readonly string[];
  /** First characters of the functions, conditions and catch clauses above, nearest last. */
  readonly headers: readonly string[];
  /** Names that such functions have without saying so themselves, by their place among the headers: `const log = (text) => …`. */
  readonly names?: Readonly<Record<number, string>>;
}

/** A comment as it stands in the file. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

/** What the rules look at. */
export interface Extract {
  readonly calls: readonly Call[];
  readonly comments: readonly Comment[];
  /** `debugger;` statements. */
  readonly debuggers: readonly number[];
}

/** What makes a call, by the node type of each grammar. */
const calls: Readonly<Record<string, (node: SyntaxNode, above: Above) => Pieces | null>> = {
  call_expression: callPieces,
  call: callPieces,
  method_invocation: callPieces,
  function_call_expression: callPieces,
  member_call_expression: callPieces,
  nullsafe_member_call_expression: callPieces,
  scoped_call_expression: callPieces,
  invocation_expression: callPieces,
  print_statement: printPieces,
  macro_invocation: callPieces,
  command: commandPieces,
  binary_expression: streamPieces,
  identifier: bareRubyPieces,
  expression_statement: bareGroovyPieces,
};
const callTypes: Readonly<Record<Language, readonly string[]>> = {
  javascript: ['call_expression'],
  typescript: ['call_expression'],
  tsx: ['call_expression'],
  python: ['call', 'print_statement'],
  java: ['method_invocation'],
  php: ['function_call_expression', 'member_call_expression', 'nullsafe_member_call_expression', 'scoped_call_expression'],
  ruby: ['call', 'identifier'],
  go: ['call_expression'],
  'c-sharp': ['invocation_expression'],
  c: ['call_expression'],
  cpp: ['call_expression', 'binary_expression'],
  kotlin: ['call_expression'],
  swift: ['call_expression'],
  rust: ['macro_invocation', 'call_expression'],
  scala: ['call_expression'],
  groovy: ['method_invocation', 'expression_statement'],
  bash: ['command'],
  sql: [],
};
const commentTypes = new Set(['comment', 'line_comment', 'block_comment', 'multiline_comment', 'html_comment', 'groovy_doc']);
const headed =
  /(?:function|method)(?!_(?:body|value_parameters|declarator))|lambda|arrow|catch|except|rescue|^if|^else_if|^elif|^elsif|^elseif|^def$/u;
const longestCallee = 80;
const longestArgument = 200;
const mostArguments = 20;
const deepest = 64;

/** What stands around a node. */
interface Above {
  readonly text: string;
  readonly ancestors: readonly Ancestor[];
}

/** A call in pieces. */
type Pieces = Pick<Call, 'callee' | 'arguments'>;

/** Collects what the rules look at, in one walk. Branches of the tree without a trigger word or the beginning of a comment are not entered. */
export function extract(root: SyntaxNode, text: string, language: Language): Extract {
  const found = { calls: [] as Call[], comments: [] as Comment[], debuggers: [] as number[] };
  const wanted = new Set(callTypes[language]);
  const places = new Places(text, [...triggersOf(language), ...(language === 'php' ? bufferWords : []), ...commentMarks[language]]);
  const visit = (cursor: SyntaxCursor, ancestors: readonly Ancestor[]) => {
    const type = cursor.nodeType;
    if (commentTypes.has(type)) found.comments.push({ start: cursor.startIndex, end: cursor.endIndex });
    else if (type === 'debugger_statement') found.debuggers.push(cursor.startIndex);
    else if (wanted.has(type)) {
      const call = callOf(cursor, { text, ancestors });
      if (call !== null) found.calls.push(call);
    }
  };
  walkTree(root, visit, (start, end) => places.anyIn(start, end));
  return found;
}

const slashes = ['//', '/*', '<!--'];
const hash = ['#'];
const commentMarks: Readonly<Record<Language, readonly string[]>> = {
  javascript: slashes,
  typescript: slashes,
  tsx: slashes,
  python: hash,
  java: slashes,
  php: [...slashes, ...hash],
  ruby: [...hash, '=begin'],
  go: slashes,
  'c-sharp': slashes,
  c: slashes,
  cpp: slashes,
  kotlin: slashes,
  swift: slashes,
  rust: slashes,
  scala: slashes,
  groovy: slashes,
  bash: hash,
  sql: ['--', '/*'],
};

function callOf(cursor: SyntaxCursor, above: Above): Call | null {
  const node = cursor.currentNode;
  const pieces = calls[node.type]?.(node, above);
  return pieces === null || pieces === undefined ? null : { ...pieces, start: node.startIndex, ...contextOf(above) };
}

const listTypes = /^(?:value_arguments|call_suffix|token_tree|argument_list|arguments)$/u;

/** Callee and list of arguments, by the field of that name or by its type. */
function callPieces(node: SyntaxNode, { text }: Above): Pieces | null {
  const list = node.childForFieldName('arguments') ?? lastOfType(node, listTypes);
  const calleeEnd = list?.startIndex ?? node.endIndex;
  if (calleeEnd - node.startIndex > longestCallee) return null;
  const callee = plain(text.slice(node.startIndex, calleeEnd));
  return { callee, arguments: list === null ? [] : argumentsOf(list, text) };
}

/** Python 2. */
function printPieces(node: SyntaxNode, { text }: Above): Pieces {
  return { callee: 'print', arguments: childTexts(node, text) };
}

/** Shell: a name and words. */
function commandPieces(node: SyntaxNode, { text }: Above): Pieces | null {
  const name = node.childForFieldName('name');
  if (name === null || name.endIndex - name.startIndex > longestCallee) return null;
  return { callee: plain(text.slice(name.startIndex, name.endIndex)), arguments: childTexts(node, text).slice(1) };
}

/** C++: `std::cout << a << b`, told by its outermost operator. */
function streamPieces(node: SyntaxNode, { text, ancestors }: Above): Pieces | null {
  if (ancestors.at(-1)?.type === 'binary_expression') return null;
  const [callee = '', ...rest] = text.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + 1000)).split('<<');
  if (callee.length > longestCallee || rest.length === 0) return null;
  return { callee: plain(callee), arguments: rest.slice(0, mostArguments).map((each) => each.trim().slice(0, longestArgument)) };
}

const bareRuby = /^(?:puts|pp|ap|byebug|debugger|save_and_open_page)$/u;
const rubyBlocks = /^(?:program|body_statement|then|else|do_block|block_body|begin|ensure|rescue)$/u;

/** Ruby: a method without arguments and receiver parses as an identifier. Only on a line of its own. */
function bareRubyPieces(node: SyntaxNode, { text, ancestors }: Above): Pieces | null {
  if (node.endIndex - node.startIndex > 20 || !rubyBlocks.test(ancestors.at(-1)?.type ?? '')) return null;
  const name = text.slice(node.startIndex, node.endIndex);
  if (!bareRuby.test(name) || isOwnName(name, text.slice(Math.max(0, node.startIndex - 4000), node.startIndex))) return null;
  return { callee: name, arguments: [] };
}

/** Whether the code before gives a value to the name, or asks it for something: `pp = PayPeriod.find(id)`. */
function isOwnName(name: string, before: string): boolean {
  return new RegExp(String.raw`(?<![\w.@$:])${name}(?:\s*(?:\|\|)?=(?![=~>])|&?\.[a-z])|\|[^|\n]*\b${name}\b[^|\n]*\|`, 'u').test(before);
}

/** Groovy: `println "x"`, which its grammar reads as two statements. */
function bareGroovyPieces(node: SyntaxNode, { text }: Above): Pieces | null {
  const line = text.slice(node.startIndex, node.startIndex + longestArgument).split('\n', 1)[0] ?? '';
  const [, callee, rest] = /^(print|println|printf)[ \t]+([^\s=.].*)$/u.exec(line) ?? [];
  return callee === undefined || rest === undefined ? null : { callee, arguments: [rest.trim()] };
}

/** Without white space, and with `?.` as `.`. */
function plain(callee: string): string {
  return callee.replaceAll(/\s+/gu, '').replaceAll('?.', '.');
}

function lastOfType(node: SyntaxNode, type: RegExp): SyntaxNode | null {
  const last = node.namedChild(node.namedChildCount - 1);
  if (last === null || !type.test(last.type)) return null;
  // Swift wraps its list once more.
  const inner = last.namedChild(0);
  return inner !== null && type.test(inner.type) ? inner : last;
}

function argumentsOf(list: SyntaxNode, text: string): string[] {
  if (list.type === 'template_string') return [text.slice(list.startIndex, Math.min(list.endIndex, list.startIndex + longestArgument))];
  // Rust: the inside of a macro is not parsed.
  if (list.type === 'token_tree') {
    const inside = text.slice(list.startIndex + 1, Math.min(list.endIndex - 1, list.startIndex + 1000)).trim();
    return inside === '' ? [] : inside.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((each) => each.trim().slice(0, longestArgument));
  }
  return childTexts(list, text);
}

function childTexts(node: SyntaxNode, text: string): string[] {
  const found: string[] = [];
  for (let index = 0; index < Math.min(node.namedChildCount, mostArguments); index += 1) {
    const child = node.namedChild(index);
    if (child !== null && !commentTypes.has(child.type))
      found.push(text.slice(child.startIndex, Math.min(child.endIndex, child.startIndex + longestArgument)));
  }
  return found;
}

function contextOf({ text, ancestors }: Above): Pick<Call, 'within' | 'headers' | 'names'> {
  const near = ancestors.slice(-deepest);
  const above = near.filter(({ type }) => headed.test(type));
  const names = above.flatMap((each, index): [number, string][] => {
    const name = givenName(each, text);
    return name === undefined ? [] : [[index, name]];
  });
  return {
    within: near.map(({ type }) => type),
    headers: above.map(({ start, end }) => text.slice(start, Math.min(end, start + 120))),
    ...(names.length === 0 ? {} : { names: Object.fromEntries(names) }),
  };
}

/** What keeps a function of JavaScript under a name: a variable or a field, and a property. What an option of a request is called is no name: `error: function (xhr) {`. */
const kept = /(?<![\w$])([\w$]{1,60})(?:\s{0,4}:\s{0,4}[\w$.<>[\]| ]{1,40})?\s{0,4}=\s{0,8}(?:(?:React\.)?useCallback\(\s{0,8})?$/u;
const property = /(?<![\w$?])(?!(?:error|warning|success|fail|append|print)\b)([\w$]{1,60})\s{0,4}:\s{0,8}$/u;

/** The name that a function of JavaScript is kept under. */
function givenName({ type, start }: Ancestor, text: string): string | undefined {
  const named = /^(?:async\s+)?function[\s*]+[\w$]/u.test(text.slice(start, start + 60));
  if (named || !/^(?:arrow_function|function_expression|function)$/u.test(type)) return undefined;
  const before = text.slice(Math.max(0, start - 120), start);
  return (kept.exec(before) ?? property.exec(before))?.[1];
}
