import type { FindingDraft } from '../../gate/finding.ts';
import type { Severity } from '../../gate/severity.ts';
import type { Comment } from './extract.ts';
import type { LineTable } from './lines.ts';

/** Must be taken back before delivery, by its own words. */
const urgent =
  /(?:本番|リリース|納品|デプロイ)(?:前|時)に?(?:は|まで)?(?:必ず)?.{0,6}(?:削除|消す|消し|外す|戻す|戻し)|消し忘れ|(?:一旦|一時的に|とりあえず).{0,8}(?:コメントアウト|無効)|\b(?:remove|delete|revert) (?:this |it )?before (?:release|delivery|production|commit|merge|deploy)|\bdo not (?:commit|merge|ship)\b/iu;
/** Speaks of something unfinished: a word together with its verb. A word alone (デバッグ, ダミー) says nothing. */
const unfinished =
  /(?:後で|あとで)(?:消|削除|直|修正|戻)|(?:一旦|一時的に|とりあえず|暫定(?:対応|的)?).{0,8}(?:固定|回避|対処|しておく)|暫定対応|仮(?:実装|対応|置き|データ|値)|要(?:削除|修正|確認|対応|検討)(?![者先])|デバッグ(?:用|出力|コード|ログ|文)(?!以外)|動作確認用|テスト用(?:コード|データ|ログイン|アカウント)|[★●■◆▼]{1,3}(?:仮|要|デバッグ)|\b(?:temporary|quick) (?:hack|fix|workaround)\b|\b(?:for|only) debug(?:ging)?\b|\bkludge\b/iu;
const todo = /(?<![A-Za-z])(TODO|FIXME|XXX|HACK)(?![A-Za-z])/u;
const ticket = /#\d+|[A-Z]{2,}-\d+|https?:\/\//u;
/** Any of the words above begins with one of these: a file without them is not searched. */
const trigger =
  /本番|リリース|納品|デプロイ|消し忘れ|一旦|一時的|とりあえず|後で|あとで|暫定|仮|要|デバッグ|動作確認|テスト用|★|●|■|◆|▼|before|not commit|not merge|not ship|temporary|quick|debug|kludge|TODO|FIXME|XXX|HACK/iu;

/** Comments that say themselves that something is left to do. Full-width letters are folded first. */
export function markerFindings(
  path: string,
  text: string,
  { comments, lines }: { readonly comments: readonly Comment[]; readonly lines: LineTable },
): FindingDraft[] {
  return comments.flatMap(({ start, end }) => {
    const whole = text.slice(start, Math.min(end, start + 20_000));
    if (!trigger.test(whole.normalize('NFKC'))) return [];
    let offset = start;
    return whole.split('\n').flatMap((line) => {
      const at = offset;
      offset += line.length + 1;
      const found = markerIn(line.normalize('NFKC').slice(0, 1000));
      return found === undefined
        ? []
        : [
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

function markerIn(line: string): { rule: 'leftover-marker' | 'todo'; severity: Severity; marker: string } | undefined {
  const strong = urgent.exec(line)?.[0];
  if (strong !== undefined) return { rule: 'leftover-marker', severity: 'medium', marker: strong.slice(0, 60) };
  const weak = unfinished.exec(line)?.[0];
  if (weak !== undefined) return { rule: 'leftover-marker', severity: 'low', marker: weak.slice(0, 60) };
  const word = todo.exec(line)?.[1];
  return word === undefined ? undefined : { rule: 'todo', severity: ticket.test(line) ? 'note' : 'low', marker: word };
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
