import type { FindingDraft } from '../../gate/finding.ts';
import type { Severity } from '../../gate/severity.ts';
import type { Comment } from './extract.ts';
import type { LineTable } from './lines.ts';
import { markers, ticket, todo, type Marker } from './markers/words.ts';

const any = new RegExp([...markers.map(({ trigger }) => trigger.source), 'TODO', 'FIXME', 'XXX', 'HACK', 'UNDONE'].join('|'), 'iu');
const testPath =
  /(?:^|\/)(?:[Tt]ests?|specs?|__tests__|e2e|fixtures?|[^/.]+[-_.]tests?)\/|(?:[Tt]ests?|TestCase|_spec|\.spec|_test|\.test)\.[a-z]+$/u;
/** Lines of a file's head, where a list of changes is documentation. */
const HEAD_LINES = 60;

/** Comments that say themselves that something is left to do, or who changed what when. Half-width kana and full-width letters are folded first. */
export function markerFindings(
  path: string,
  text: string,
  { comments, lines }: { readonly comments: readonly Comment[]; readonly lines: LineTable },
): FindingDraft[] {
  const inTest = testPath.test(path);
  return comments.flatMap(({ start, end }) => {
    const whole = text.slice(start, Math.min(end, start + 20_000));
    if (!any.test(whole.normalize('NFKC'))) return [];
    let offset = start;
    return whole.split('\n').flatMap((line): FindingDraft[] => {
      const at = offset;
      offset += line.length + 1;
      const found = markerIn(line.normalize('NFKC').slice(0, 1000), inTest);
      if (found === undefined || (found.rule === 'change-mark' && isHistory(whole, lines.at(start).line))) return [];
      return [
        {
          ruleId: `debug-artifacts/${found.rule}`,
          severity: found.severity,
          location: { path, ...lines.at(at) },
          parameters: { marker: found.marker },
          identity: line.trim().slice(0, 300),
        },
      ];
    });
  });
}

interface Found {
  readonly rule: Marker['rule'];
  readonly severity: Severity;
  readonly marker: string;
}

function markerIn(line: string, inTest: boolean): Found | undefined {
  const content = line.replace(/^\s*(?:\/\/+|\/\*+|\*+|#+|<!--|<%--|--|;+|'|rem\b)\s*/iu, '').replace(/\s*(?:\*+\/|-->|--%>)\s*$/u, '');
  for (const { rule, severity, words, trigger, product } of markers) {
    if ((product === true && inTest) || !trigger.test(content)) continue;
    const marker = words.exec(content)?.[0];
    if (marker !== undefined) return { rule, severity, marker: marker.trim().slice(0, 60) };
  }
  const found = todo.exec(content);
  const word = found?.[1] ?? found?.[2];
  return word === undefined ? undefined : { rule: 'todo', severity: ticket.test(content) ? 'note' : 'low', marker: word };
}

/** A block comment at the head of a file that lists changes is documentation. */
function isHistory(comment: string, line: number): boolean {
  return line <= HEAD_LINES && comment.startsWith('/*') && comment.includes('\n');
}

/** Comments of formats without a grammar, line by line: what follows the format's own mark. */
export function lineComments(path: string, text: string): Comment[] {
  const mark = marks.find(([name]) => name.test(path))?.[1];
  if (mark === undefined) return [];
  const found: Comment[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const at = mark.exec(line.slice(0, 2000))?.index;
    if (at !== undefined) found.push({ start: offset + at, end: offset + line.length });
    offset += line.length + 1;
  }
  return found;
}

const marks: readonly (readonly [RegExp, RegExp])[] = [
  [/\.(sql|ddl|dml|pls|pkb|pks|hs|lua)$/i, /(?:^|\s)--/],
  [/\.(sh|bash|ya?ml|toml|conf|cfg|properties|env|pl|pm|r|tf|mk)$|(^|\/)(Dockerfile|Makefile|\.env[^/]*|\.htaccess)$/i, /(?:^|\s)#/],
  [/\.(c|cc|cpp|cxx|h|hpp|m|mm|kt|kts|swift|rs|scala|groovy|gradle|css|scss|less|dart)$/i, /\/\/|\/\*|^\s*\*/],
  [/\.(html?|xhtml|xml|vue|jspx?|jsf|aspx|ftl|erb|svg)$/i, /<!--|<%--|\/\/|\/\*/],
  [/\.(vbs?|bas|cls|frm)$/i, /'|^\s*rem\s/i],
  [/\.(bat|cmd)$/i, /^\s*(?:rem\s|::)/i],
  [/\.(ini|inf)$/i, /^\s*[;#]/],
  [/\.(cob|cbl|cpy|pco)$/i, /^.{6}\*|\*>/],
];
