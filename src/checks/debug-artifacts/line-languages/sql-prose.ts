import { classify } from '../dead-code/classify.ts';

/** What a line of a comment may be: code, or words about it. `lead` announces an example. */
export type SqlLine = 'blank' | 'code' | 'prose' | 'lead';

/** Directives of tools that read them from comments (Liquibase, goose, sql-migrate, dbmate, sqlc, SQLFluff), and headers that dumps write. */
const directive =
  /^(?:liquibase\b|changeset\s+\S+:|rollback\s+(?!;|to\b|work\b|tran)|preconditions?\b|property\s+name:|ignoreLines:|include\b|[+]\w+\s|migrate:|name:\s*\w+(?:\s:\w+|;)|type:|noqa\b|sqlfluff:|data for name:|object:\s|table structure for|dumping data for|temporary view structure)/iu;
/** Kana beyond a particle, and the marks of sentences: names of tables and columns are kanji. */
const japanese = /[ぁ-ん]{2,}|[。、：]|[一-龥ァ-ヶー][をはがにのでと](?![\w一-龥ァ-ヶ]*\s*[=<>,)(])/u;
const words =
  /\b(?:the|that|which|should|are|was|were|been|we|you|they|these|those|would|could|must|does|don't|doesn't|because|please|already|instead|needs?|your|our|its|it's|there|then we|so that|i\.e|e\.g)\b/iu;
/** `Create column "x" on table "y"`, written as a sentence is. */
const title =
  /^(?:Select|Insert|Update|Delete|Create|Alter|Drop|Truncate|Grant|Revoke|Execute|Declare|Merge|Set|Call|Print|Use|Rename|Add|Remove)\s/u;

/** Whether a line begins as a sentence does: `Create the table`, not `CREATE` or `create`. */
export function isTitled(line: string): boolean {
  return title.test(line.trim());
}

/** What a line looks like by itself. */
export function kindOf(line: string): SqlLine {
  const text = line.trim();
  if (text === '' || /^[-=*#_~+/]+$/u.test(text)) return 'blank';
  if (directive.test(text)) return 'prose';
  if (classify(text, 'sql') === 'lead') return 'lead';
  return japanese.test(withoutNames(text)) ? 'prose' : 'code';
}

/** Whether a line reads as a sentence or a heading in English. What ends as a statement does is none, and the strings in it do not count. */
export function isProse(line: string): boolean {
  const text = withoutNames(line).trim();
  if (/;\s*$/u.test(text)) return false;
  return words.test(text) || (isTitled(text) && !/[=<>*@`;]|\w\(|\bvalues\b/iu.test(text)) || /[a-z]{2,}[.!?](?:\s|$)/u.test(text);
}

/** Without what stands in quotes, and without a remark at the end. */
function withoutNames(text: string): string {
  return text.replaceAll(/'[^']*'|"[^"]*"|`[^`]*`|\[[^\]]*\]/gu, '""').replace(/(?:--|\/\*).*$/u, '');
}
