import type { FindingDraft } from '../../gate/finding.ts';
import type { Severity } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import { Around } from './dead-code/around.ts';
import { blocksOf, type Block } from './dead-code/blocks.ts';
import { isEntry } from './dead-code/classify.ts';
import { familyOf, type Family } from './dead-code/grammar-family.ts';
import { parses } from './dead-code/parses.ts';
import { bareOf } from './dead-code/prose.ts';
import { piecesOf, type Judged } from './dead-code/pieces.ts';
import { core, isPiece, segmentsOf, type Segment } from './dead-code/segments.ts';
import { htmlIn } from './dead-code/html.ts';
import { isAnnounced, isOffered, isQuoted, isSkeleton } from './dead-code/skeleton.ts';
import { showsData } from './dead-code/data.ts';
import { disabledParts } from './dead-code/disabled.ts';
import type { Comment } from './extract.ts';
import type { LineTable } from './lines.ts';
import type { Place } from './place.ts';
import type { Language, SyntaxEngine } from './syntax.ts';

/** What the search works with. */
export interface DeadCodeInput {
  readonly path: string;
  readonly text: string;
  /** The text with everything blanked that is not in the language. */
  readonly code: string;
  readonly language: Language;
  readonly place: Place;
  readonly comments: readonly Comment[];
  readonly lines: LineTable;
}

/** Comments that hold code, one finding a block: the code is parsed by the language's own grammar, prose, examples and directives are not. */
export async function deadCodeFindings(input: DeadCodeInput, syntax: SyntaxEngine): Promise<FindingDraft[]> {
  const family = familyOf(input.language);
  const findings: FindingDraft[] = disabledFindings(input);
  const brackets: Block[] = [];
  const around = new Around(input.code, family);
  const markup = jsx.test(input.text);
  const judged: Judged[] = [];
  for (const block of blocksOf(input)) {
    if (isBracket(block, family)) brackets.push(block);
    const found: Segment[] = [];
    for (const segment of segmentsOf(block, family, around)) {
      const code = await soundPart(segment, { language: input.language, markup }, syntax);
      if (code !== undefined && (block.own || stands(code, family))) found.push(code);
    }
    if (found.length === 0 && input.language === 'php') found.push(...htmlIn(block));
    const grade = found.length === 0 ? undefined : gradeOf(found, { block, family, input, around });
    judged.push({ block, is: grade === undefined ? 'open' : grade.severity === 'medium' ? 'code' : 'other' });
    if (grade !== undefined) findings.push(segmentsFinding(input, { block, found, grade }));
  }
  if (findings.some(({ severity }) => severity === 'medium')) {
    // A bracket alone is what is left over of code that was commented out in several pieces.
    findings.push(...brackets.map((block) => bracketFinding(input, block)));
    const pieces = piecesOf(judged, { around, markup, mayBe: (block) => isPiece(block, family) }).filter(
      (block) => !brackets.includes(block),
    );
    findings.push(...pieces.map((block) => pieceFinding(input, block)));
  }
  return findings;
}

function segmentsFinding(
  input: DeadCodeInput,
  { block, found, grade }: { block: Block; found: readonly Segment[]; grade: Grade },
): FindingDraft {
  const [first] = found;
  const last = found.at(-1);
  return finding(input, {
    row: block.row + (first?.first ?? 0),
    until: block.row + (last === undefined ? 0 : last.first + last.lines.length - 1),
    grade,
    code: first?.lines.join('\n') ?? '',
    rows: found.reduce((sum, { lines }) => sum + lines.length, 0),
  });
}

function pieceFinding(input: DeadCodeInput, { row, lines }: Block): FindingDraft {
  return finding(input, {
    row,
    until: row + lines.length - 1,
    grade: { severity: 'medium', why: reasons.piece },
    code: lines.join('\n'),
    rows: lines.length,
  });
}

function isBracket({ lines, own }: Block, family: Family): boolean {
  return (
    own &&
    lines.length <= 4 &&
    (family === 'semicolon' || family === 'brace') &&
    lines.every((line) => /^\s*(?:\}\)?|\{)[;,]?\s*$/u.test(line))
  );
}

function bracketFinding(input: DeadCodeInput, { row, lines }: Block): FindingDraft {
  const grade =
    input.place === 'sample' ? { severity: 'low' as const, why: reasons.sample } : { severity: 'medium' as const, why: reasons.code };
  return finding(input, {
    row,
    until: row + lines.length - 1,
    grade,
    code: `${lines.map((line) => line.trim()).join('')} alone`,
    rows: lines.length,
  });
}

/** Lines that are parsed by themselves where their segment is cut. */
const MOST_LINES = 3;
const jsx = /\b(?:react|preact|jsx|solid-js)\b/iu;

/** The segment, or what is left of it without the lines at its ends that only may be code, or its first whole statement. */
async function soundPart(
  segment: Segment,
  { language, markup }: { language: Language; markup: boolean },
  syntax: SyntaxEngine,
): Promise<Segment | undefined> {
  if (segment.lines.join('').trim().length < 6 && !/^\s*(?:(?:exit|die) ?;|try ?\{)\s*$/u.test(segment.lines.join(''))) return undefined;
  // Markup is code of a script only where its elements are: elsewhere it shows what the script works on.
  if (language === 'javascript' && segment.lines[0]?.trim().startsWith('<') === true && !markup) return undefined;
  if (segment.listed && (await parses(segment.lines.join('\n'), language, { syntax, listed: true }))) return segment;
  if (showsData(segment, language)) return undefined;
  if (await parses(segment.lines.join('\n'), language, { syntax })) return segment;
  const inner = core(segment);
  if (inner.lines.length < segment.lines.length && (await parses(inner.lines.join('\n'), language, { syntax }))) return inner;
  if (inner.lines.length === 1) return undefined;
  const single = inner.lines.flatMap((line, index) => (inner.kinds[index] === 'strong' && /[;:)\w]\s*$/u.test(line) ? [index] : []));
  for (const index of single.slice(0, segment.mixed ? 1 : MOST_LINES)) {
    const own = { lines: inner.lines.slice(index, index + 1), kinds: inner.kinds.slice(index, index + 1) };
    if (await parses(own.lines.join('\n'), language, { syntax })) return { ...own, first: inner.first + index, mixed: true, listed: false };
  }
  return undefined;
}

/** Behind code on the same line only a whole statement counts. */
function stands({ lines }: Segment, family: Family): boolean {
  const text = lines.join('\n').trim();
  return family !== 'python' && family !== 'ruby' && /;\s*$/u.test(text) && /[(=]/u.test(text);
}

/** Code that is never run: the preprocessor or a condition leaves it out. */
function disabledFindings(input: DeadCodeInput): FindingDraft[] {
  return disabledParts(input).map(({ row, until, head }) => {
    const severity = input.place === 'sample' || input.place === 'test' ? ('low' as const) : ('medium' as const);
    // No number of lines of comments: what stands there is no comment, and a person must decide what stays.
    return finding(input, { row, until, grade: { severity, why: reasons.disabled }, code: `${head} at ${row}`, rows: 0 });
  });
}

interface Grade {
  readonly severity: Severity;
  readonly why: Text;
}

const reasons = {
  code: { ja: '構文として読める', en: 'it parses' },
  piece: { ja: 'コメントアウトされたコードの続き', en: 'a piece of code that is commented out around it' },
  disabled: { ja: '成り立たない条件で無効にされている', en: 'a condition that never holds switches it off' },
  setting: { ja: '設定ファイルの既定値の見本と思われる', en: 'probably a default shown in a configuration file' },
  offered: { ja: '必要なときに有効にするよう書かれている', en: 'a comment says when it is to be switched on' },
  skeleton: { ja: 'フレームワークの雛形に初めから含まれる行', en: 'the framework’s skeleton ships it' },
  sample: { ja: 'サンプル・文書', en: 'a sample or documentation' },
  short: { ja: '1 行だけで、説明の可能性もある', en: 'one short line, which may be a description' },
} satisfies Record<string, Text>;

const settingPath =
  /(?:^|\/)(?:Vagrantfile|Guardfile|Capfile|Podfile|Fastfile|Brewfile|Berksfile)$|(?:^|\/)(?:config|conf|settings|initializers|environments)\/|(?:^|\/)(?:conf|settings?|config|[\w-]*_settings|env|configuration|local_settings|wsgi|asgi|bootstrap|gunicorn[^/]*|puma|unicorn|Gemfile|Rakefile|[^/]*\.config|[^/]*\.conf)\.?[a-z]*$/iu;

/** In folders called `settings` scripts have their pages; only the name of a file makes one of configuration. */
const settingName =
  /(?:^|\/)[\w.-]*(?:config|conf|settings?|env|environment|rc)\w*\.[a-z]+$|(?:^|\/)(?:config|conf|environments)\/[^/]+$/iu;

/** What `rails new` writes into `config/routes.rb` (https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/app/templates/config/routes.rb.tt). */
const generatedRoute = /^\s*get ["'](?:manifest|service-worker|up)["'] => ["']rails\/(?:pwa|health)#/u;

/** `Can be changed here if needed` above a setting with a text: what could be written there. */
function isOffer(line: string, { lines }: Block, family: Family): boolean {
  return (
    (family === 'python' || family === 'ruby') &&
    /^[\w:.]+ = (?:["'].*["']|\d+|true|false|True|False)$/u.test(line) &&
    lines.some((each) => /\bif (?:needed|desired|required|you (?:want|need|wish|prefer))\b|\bby default\b/iu.test(each))
  );
}

interface Graded {
  readonly block: Block;
  readonly family: Family;
  readonly input: DeadCodeInput;
  readonly around: Around;
}

function gradeOf(found: readonly Segment[], { block, family, input, around }: Graded): Grade {
  const lines = found.flatMap(({ lines: own }) => own).filter((line) => line.trim() !== '');
  if (input.place === 'sample' || (family === 'python' && isAnnounced(block, around))) return { severity: 'low', why: reasons.sample };
  if (lines.length === 1 && found[0]?.mixed === true && !found[0].listed && isEntry(bareOf(lines[0] ?? '', family).trim()))
    return { severity: 'low', why: reasons.short };
  if (lines.every((line) => /^\s*[A-Z]+ = \w+$/u.test(line))) return { severity: 'low', why: reasons.short };
  const plain =
    !lines.some((line) => /^\s*(?:print|puts|pp?)\s?\(/u.test(line)) &&
    lines.every(
      (line, index) =>
        /^\s*(?:[\w.$@:'"[\]\\-]+\s*(?:=>?|:)\s|[\w.:\\]+\(|[\])}]|gem |['"])/u.test(line) || (index > 0 && /^\s*\[\s*$/u.test(line)),
    );
  // Java and C# call packages `config` that hold ordinary code.
  const shown =
    !(family === 'brace' && lines.every((line) => /^\s*[\w.]+ = \w[\w.]*\(.{0,200}\)[\w.()]{0,60};$/u.test(line))) &&
    (family !== 'semicolon' || input.language === 'php') &&
    (plain || found.some(({ mixed }) => mixed) || family === 'ruby') &&
    (family !== 'brace' ||
      settingName.test(input.path) ||
      lines.every((line) => /^\s*(?:['"]?[\w$-]+['"]?\s*:\s(?!new\b|.*\bthis\.|.*;$)|[\]){}[,]+\s*$)/u.test(line)));
  // The line above or below gives the same name another value: no default is shown.
  const twin = !found.some(({ mixed }) => mixed) && lines.length === 1 && isTwin(lines[0]?.trim() ?? '', block, around);
  if (isSkeleton(lines, input.path)) return { severity: 'low', why: reasons.skeleton };
  if (isOffered(block, found) || (family === 'python' && isQuoted(block, found))) return { severity: 'low', why: reasons.offered };
  if (family === 'ruby' && lines.every((line) => generatedRoute.test(line))) return { severity: 'low', why: reasons.setting };
  if (lines.length === 1 && found[0]?.mixed === true && isOffer(lines[0]?.trim() ?? '', block, family))
    return { severity: 'low', why: reasons.setting };
  const steps = lines.some((line) => /^\s*\}?\s*(?:if|else|elseif|elsif|for|foreach|while|function|def|class|switch)\b/u.test(line));
  // Ruby shows whole blocks in the files that its generators write.
  const generated =
    family === 'ruby' &&
    found.every(({ mixed }) => mixed) &&
    /(?:^|\/)config\/(?:initializers\/|(?!routes)\w+\.rb$)|file$/u.test(input.path);
  // Nobody shows a default that is computed over so many lines.
  const computed =
    family === 'python' &&
    lines.length > 4 &&
    found.every(({ mixed }) => !mixed) &&
    lines.some((line) => /= (?:os|env)\b[\w.]*\(/u.test(line));
  if (shown && !twin && !computed && (!steps || generated) && settingPath.test(input.path) && !/routes\.\w+$/u.test(input.path))
    return { severity: 'low', why: reasons.setting };
  if (family === 'shell' && !lines.some((line) => /^\s*(?:if|for|while|case|function)\b|\(\)\s*\{/u.test(line)))
    return { severity: 'low', why: reasons.setting };
  if ((family === 'python' || family === 'ruby') && isFormula(lines, found, { block, around }))
    return { severity: 'low', why: reasons.short };
  if ((family === 'python' || family === 'ruby') && lines.length === 1 && doubtful(lines[0]?.trim() ?? '', block, found))
    return { severity: 'low', why: reasons.short };
  return { severity: 'medium', why: reasons.code };
}

/** `coverage = (hits + wrongs) / total` beside words or above what computes it: arithmetic on names that explains. */
function isFormula(
  lines: readonly string[],
  found: readonly Segment[],
  { block: { next, row }, around }: Pick<Graded, 'block' | 'around'>,
): boolean {
  const formula = /^\s*(\w+) = (?=.*[-+*/%])(?:[\w\s()+*/%,.-])+$/u;
  if (lines.length > 3 || !lines.every((line) => formula.test(line) && !/\w\.\w+\(|\w\[|"|'|[(,]\s*\*/u.test(line))) return false;
  const name = formula.exec(lines[0] ?? '')?.[1] ?? '';
  // `def _total(row):` above `# total = price * count`.
  const head = /^(?:async )?def (\w+)\(/u.exec(around.above(row))?.[1] ?? '';
  return (
    found.every(({ mixed }) => mixed) ||
    (name.length > 3 && head.endsWith(name)) ||
    (/^[A-Z][a-z]/u.test(name) && next.toLowerCase().startsWith(name.toLowerCase()))
  );
}

/** `URL = PRODUCTION` beside `URL = TEST`, but for what only differs in a text or a number. */
function isTwin(line: string, { row, lines }: Block, around: Around): boolean {
  const name = /^([A-Za-z_][\w.]*) = [A-Za-z_][\w.]*(?:$|\(|\[)/u.exec(line)?.[1];
  return name !== undefined && [around.above(row), around.below(row + lines.length - 1)].some((each) => each.startsWith(`${name} = `));
}

/** A single line beside words that may be an explanation, or one that only names something. Whatever has a bracket, a dot or a string explains nothing. */
function doubtful(line: string, { lines, next }: Block, [segment]: readonly Segment[]): boolean {
  // An argument among others: `blank=True,`.
  if (segment?.listed === true && /^\w+=[^=].*,$/u.test(line)) return false;
  // The line below gives the same name another value.
  const name = /^([\w.@]+) = /u.exec(line)?.[1];
  if (name !== undefined && next.startsWith(`${name} = `)) return false;
  if (/^(?:print|puts|pp?|logger|log|sys\.exit)\b|^(?:exit|quit|breakpoint)\(\d*\)$|^\w+=(?:""|''|\w+\.\w+)$/u.test(line)) return false;
  if (/^[A-Z_]+ = |^\w+=|^[a-z]+\(\w*\)$|^[\w.]+ = \w+$/u.test(line) && line.length < 16) return true;
  if (segment?.mixed === true && /^\w+ = [a-z]\w*$/u.test(line) && lines.filter((each) => each.trim() !== '').length > 1) return true;
  if (segment?.mixed !== true || lines.filter((each) => each.trim() !== '').length === 1) return false;
  return !/[([.@{:"']/u.test(line);
}

function finding(
  { path }: DeadCodeInput,
  { row, until, grade, code, rows }: { row: number; until: number; grade: Grade; code: string; rows: number },
): FindingDraft {
  return {
    ruleId: 'debug-artifacts/commented-out-code',
    severity: grade.severity,
    location: { path, line: row },
    parameters: { lines: until - row + 1, until, code: rows, why: grade.why.en, whyJa: grade.why.ja },
    identity: code.replaceAll(/\s+/gu, ' ').trim().slice(0, 500),
  };
}
