import type { FindingDraft } from '../../gate/finding.ts';
import type { Text } from '../../gate/text.ts';
import { isReachable, mailAddress } from './personal-data/mail.ts';
import { isCard, isIndividualNumber, isTelephone } from './personal-data/numbers.ts';
import { hasAddress, isPersonName } from './personal-data/people.ts';
import { purposeOf } from './purpose.ts';
import type { InspectedText } from './inspected.ts';

/** Distinct values of one kind in one file, and where the first stands. The values stay in here (law 12). */
interface Tally {
  readonly values: Set<string>;
  line: number;
}

type Kind = 'people' | 'individual-number' | 'card' | 'telephone' | 'mail';

/** How many distinct ones are a list of real people and not an example. */
const least: Readonly<Record<Kind, number>> = { people: 3, 'individual-number': 1, card: 1, telephone: 5, mail: 5 };

const words: Readonly<Record<Kind, Text>> = {
  people: { ja: '氏名と住所', en: 'names with addresses' },
  'individual-number': { ja: 'マイナンバー（検査用数字が一致）', en: 'individual numbers (the check digit fits)' },
  card: { ja: 'カード番号（検査用数字が一致）', en: 'card numbers (the check digit fits)' },
  telephone: { ja: '電話番号', en: 'telephone numbers' },
  mail: { ja: 'メールアドレス', en: 'mail addresses' },
};

const data = /\.(?:csv|tsv|sql|ddl|dml|json|jsonl|ndjson|xml|ya?ml|txt|dat|ldif|vcf|ltsv|psv)$/iu;
const fixture =
  /(?:^|\/)(?:fixtures?|seeds?|seeders?|testdata|test-data|test_data|initdata|dump|data)\/[^!]*\.(?:php|rb|py|js|ts|java|cs|kt)$/iu;
const others =
  /(?:^|\/)(?:package(?:-lock)?|composer|bower|npm-shrinkwrap|manifest|renovate|tsconfig[^/]*|angular)\.json$|composer\.lock$|(?:^|\/)(?:pom|AndroidManifest)\.xml$|(?:^|\/)(?:authors?|contributors?|credits?|maintainers?|licen[cs]es?|notice|changelog|changes|history|readme|copying|thanks)(?:\.[a-z]+)?$|\.xlf$|public_suffix_list[^/]*$|(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations|licen[cs]es?|licensing|\.github)\//iu;

/** Data of people in data files: place, kind and count, one finding a file and kind. */
export function personalFindings({ path, role, text }: InspectedText): FindingDraft[] {
  if ((!data.test(path) && !fixture.test(path)) || others.test(path)) return [];
  const purpose = purposeOf(path, role);
  if (purpose === 'vendored' || purpose === 'build' || (purpose === 'document' && role !== 'document')) return [];
  const tallies = tally(text.replaceAll(/\r\n?/gu, '\n').split('\n'));
  return [...tallies]
    .filter(([kind, { values }]) => values.size >= least[kind])
    .map(([kind, { values, line }]) => ({
      ruleId: 'debug-artifacts/personal-data',
      severity: 'low' as const,
      location: { path, line },
      parameters: { kind: words[kind].en, kindJa: words[kind].ja, count: values.size },
      identity: kind,
    }));
}

/** Characters of a line that are looked at; a dump puts a thousand rows on one. */
const longestLine = 200_000;
/** Values that are remembered; above that it is a list all the same. */
const most = 10_000;

function tally(lines: readonly string[]): Map<Kind, Tally> {
  const found = new Map<Kind, Tally>();
  const add = (kind: Kind, value: string, line: number) => {
    const own = found.get(kind) ?? { values: new Set<string>(), line };
    if (own.values.size < most) own.values.add(value);
    found.set(kind, own);
  };
  let header = lines[0]?.slice(0, 2000) ?? '';
  for (const [index, whole] of lines.entries()) {
    const line = whole.slice(0, longestLine);
    // A header or the columns of an INSERT name what the rows below hold.
    if (/^\s*insert\s+into\b/iu.test(line)) header = line.slice(0, 2000);
    if (!/[@\d\u4e00-\u9fff]/u.test(line)) continue;
    const subject = subjectOf([header, lines[index - 1]?.slice(0, 500) ?? '', line.slice(0, 2000)]);
    numbers(line, subject, (kind, value) => add(kind, value, index + 1));
    if (line.includes('@'))
      for (const [address] of line.matchAll(mailAddress)) if (isReachable(address)) add('mail', address.toLowerCase(), index + 1);
    for (const name of namesIn(line, lines, index)) add('people', name, index + 1);
  }
  return found;
}

/** What the words around say that long numbers are. */
interface Subject {
  readonly individual: boolean;
  readonly card: boolean;
}

function subjectOf(near: readonly string[]): Subject {
  return {
    individual: near.some((text) => /個人番号|マイナンバー|my_?-?number|kojin_?bango|individual_?number/iu.test(text)),
    card: near.some((text) => /カード|card|\bpan\b/iu.test(text)),
  };
}

function numbers(line: string, { individual, card }: Subject, add: (kind: Kind, value: string) => void): void {
  for (const [written] of line.matchAll(/(?<![\d.-])0\d{1,4}-\d{1,4}-\d{4}(?![\d-])/gu))
    if (isTelephone(written)) add('telephone', written);
  if (individual) {
    for (const [written] of line.matchAll(/(?<![\d.-])(?:\d{12}|\d{4}[ -]\d{4}[ -]\d{4})(?![\d-])/gu))
      if (isIndividualNumber(written.replaceAll(/\D/gu, ''))) add('individual-number', written);
  }
  if (card) {
    for (const [written] of line.matchAll(/(?<![\d.-])(?:\d{13,16}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{5})(?![\d-])/gu))
      if (isCard(written.replaceAll(/\D/gu, ''))) add('card', written);
  }
}

/** Rows of a name with an address: in CSV and SQL on one line, in JSON, YAML and XML within a few. */
function namesIn(line: string, lines: readonly string[], index: number): string[] {
  if (!/[\u4e00-\u9fff]{2}/u.test(line)) return [];
  const names = line.split(/[,\t"'`|;:{}[\]<>()=]+/u).filter((field) => isPersonName(field.trim()));
  if (names.length === 0) return [];
  const around =
    line.length > 300
      ? line
      : lines
          .slice(Math.max(0, index - 6), index + 9)
          .join('\n')
          .slice(0, 4000);
  return hasAddress(around) ? names.map((name) => name.trim()) : [];
}
