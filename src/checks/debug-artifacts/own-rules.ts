import picomatch from 'picomatch';
import type { FindingDraft } from '../../gate/finding.ts';
import { partsOf } from './embedded/index.ts';
import type { Part } from './embedded/part.ts';
import { linePartsOf } from './line-languages/index.ts';
import { LineTable } from './lines.ts';
import type { OwnRule } from './options.ts';
import { placeOf } from './place.ts';
import type { Extent, SyntaxEngine } from './syntax.ts';

/** A file under inspection. */
interface Target {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly parts: readonly Part[];
}

/** What the rules of the policy find in a text. A pattern may take forever: whoever calls this has a limit of time. */
export async function ownRuleFindings(
  rules: readonly OwnRule[],
  { path, text }: { readonly path: string; readonly text: string },
  syntax: SyntaxEngine,
): Promise<FindingDraft[]> {
  const wanted = rules.filter((rule) => concerns(rule, path, text));
  if (wanted.length === 0) return [];
  const target: Target = { path, text, lines: new LineTable(text), parts: partsOf(path, text)?.parts ?? linePartsOf(path, text) };
  const findings: FindingDraft[] = [];
  for (const rule of wanted) {
    for (const extent of await extentsOf(rule, target, syntax)) findings.push(findingOf(rule, extent, target));
  }
  return findings;
}

function concerns({ files, literals }: OwnRule, path: string, text: string): boolean {
  // In a container the file is where it would be unpacked to.
  const place = path.replaceAll('!/', '/');
  if (files !== undefined && !picomatch.isMatch(place, [...files], { dot: true, nonegate: true })) return false;
  return literals.length === 0 || literals.some((literal) => text.includes(literal));
}

async function extentsOf(rule: OwnRule, { text, parts }: Target, syntax: SyntaxEngine): Promise<readonly Extent[]> {
  const { language, query, pattern = '' } = rule;
  if (query === undefined) {
    const texts = language === undefined ? [text] : parts.filter((part) => part.language === language).map((part) => part.text);
    return texts.flatMap((each) =>
      [...each.matchAll(new RegExp(pattern, 'gmu'))].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    );
  }
  const found: Extent[] = [];
  for (const part of parts) {
    if (part.language !== language) continue;
    const { before = '', after = '' } = part;
    const answer = await syntax.find(part.language, before + part.text + after, query);
    if (answer.state === 'parsed')
      found.push(...answer.result.map(({ start, end }) => ({ start: start - before.length, end: end - before.length })));
  }
  return found;
}

function findingOf(rule: OwnRule, extent: Extent, { path, text, lines, parts }: Target): FindingDraft {
  const { id, text: words, advice, severity } = rule;
  const place = placeOf(path, text, rule.language ?? parts[0]?.language ?? '');
  const position = lines.at(extent.start);
  const start = extent.start - position.column + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const fix = fixOf(rule, { text, line, start, extent });
  return {
    ruleId: 'debug-artifacts/own-rule',
    severity: typeof severity === 'string' ? severity : (severity[place] ?? 'note'),
    location: { path, ...position },
    parameters: { id, text: words.en, textJa: words.ja, advice: advice.en, adviceJa: advice.ja },
    identity: `${id}\0${line.trim().replaceAll(/\s+/g, ' ').slice(0, 500)}`,
    ...(fix === null ? {} : { fix: { kind: 'replace-lines', value: fix, lines: 1 } as const }),
  };
}

interface Spot {
  readonly text: string;
  readonly line: string;
  readonly start: number;
  readonly extent: Extent;
}

/** The line as it would be, where the finding lies within one. */
function fixOf({ fix, pattern }: OwnRule, { text, line, start, extent }: Spot): string | null {
  if (fix === undefined || extent.end > start + line.length) return null;
  const found = text.slice(extent.start, extent.end);
  const replaced = pattern === undefined ? fix.replace : found.replace(new RegExp(pattern, 'mu'), fix.replace);
  return (line.slice(0, extent.start - start) + replaced + line.slice(extent.end - start)).replace(/\r$/u, '');
}
