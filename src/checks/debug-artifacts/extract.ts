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
  /** String literals, so that a search in the text can leave them out. */
  readonly strings: readonly Comment[];
}

const callTypes = new Set([
  'call_expression',
  'call',
  'method_invocation',
  'function_call_expression',
  'invocation_expression',
  'print_intrinsic',
]);
const commentTypes = new Set(['comment', 'line_comment', 'block_comment', 'html_comment']);
const stringTypes = /^(?:string|template_string|string_literal|encapsed_string|heredoc|interpreted_string_literal|raw_string_literal)$/u;
const headed = /function|method|lambda|arrow|catch|except|rescue|^if|^def$/u;
const longestCallee = 80;
const deepest = 64;

/** Collects what the rules look at, in one walk. */
export function extract(root: SyntaxNode, text: string, language: Language): Extract {
  const calls: Call[] = [];
  const comments: Comment[] = [];
  const debuggers: number[] = [];
  const strings: Comment[] = [];
  walkTree(root, (cursor, ancestors) => {
    if (!cursor.nodeIsNamed) return;
    const type = cursor.nodeType;
    if (commentTypes.has(type)) comments.push({ start: cursor.startIndex, end: cursor.endIndex });
    else if (type === 'debugger_statement') debuggers.push(cursor.startIndex);
    else if (stringTypes.test(type)) strings.push({ start: cursor.startIndex, end: cursor.endIndex });
    else if (callTypes.has(type) || (language === 'ruby' && type === 'identifier')) {
      const call = callOf(cursor, ancestors, text);
      if (call !== null) calls.push(call);
    }
  });
  return { calls, comments, debuggers, strings };
}

const bareRuby = /^(?:puts|p|pp|byebug|debugger)$/u;

function callOf(cursor: SyntaxCursor, ancestors: readonly Ancestor[], text: string): Call | null {
  const node = cursor.currentNode;
  const context = () => contextOf(ancestors, text);
  if (node.type === 'identifier') {
    // Ruby: a method without arguments and receiver parses as an identifier. Only on a line of its own.
    const name = node.endIndex - node.startIndex > 10 ? '' : text.slice(node.startIndex, node.endIndex);
    const parent = ancestors.at(-1)?.type ?? '';
    if (!bareRuby.test(name) || name === 'p' || !/^(?:program|body_statement|then|else|do_block|block_body)$/u.test(parent)) return null;
    return { callee: name, arguments: [], start: node.startIndex, ...context() };
  }
  const list = node.childForFieldName('arguments');
  const calleeEnd = list?.startIndex ?? node.endIndex;
  if (calleeEnd - node.startIndex > longestCallee) return null;
  const callee = text.slice(node.startIndex, calleeEnd).replaceAll(/\s+/gu, '').replaceAll('?.', '.');
  return { callee, arguments: list === null ? [] : argumentsOf(list, text), start: node.startIndex, ...context() };
}

function argumentsOf(list: SyntaxNode, text: string): string[] {
  if (list.type === 'template_string') return [text.slice(list.startIndex, Math.min(list.endIndex, list.startIndex + 200))];
  const found: string[] = [];
  for (let index = 0; index < Math.min(list.namedChildCount, 20); index += 1) {
    const child = list.namedChild(index);
    if (child !== null && !commentTypes.has(child.type))
      found.push(text.slice(child.startIndex, Math.min(child.endIndex, child.startIndex + 200)));
  }
  return found;
}

function contextOf(ancestors: readonly Ancestor[], text: string): Pick<Call, 'within' | 'headers'> {
  const near = ancestors.slice(-deepest);
  return {
    within: near.map(({ type }) => type),
    headers: near.filter(({ type }) => headed.test(type)).map(({ start, end }) => text.slice(start, Math.min(end, start + 120))),
  };
}
