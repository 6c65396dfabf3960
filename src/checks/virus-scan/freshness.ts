import { reason, type Reason } from '../../gate/reason.ts';
import type { ForeignEngine, SignatureFile } from './engine.ts';

/** What is judged about the signatures. */
export interface FreshnessInput {
  readonly signatures: readonly SignatureFile[];
  readonly now: Date;
  readonly maxAgeHours: number;
}

/** Why the signatures cannot be relied on, and what of them was made for tests. */
export interface Freshness {
  readonly doubts: readonly Reason[];
  readonly testData: readonly Reason[];
}

const HOUR = 60 * 60 * 1000;
/** A date this far ahead of the clock is no difference between clocks. */
const SKEW = 10 * 60 * 1000;

/** Judges by the dates inside the signed data. The vendor's three databases must all be there, or test signatures take their place in a trial. */
export function judgeFreshness({ signatures, now, maxAgeHours }: FreshnessInput): Freshness {
  const tests = signatures.filter(({ proof }) => proof === 'test');
  const signed = signatures.filter(({ proof }) => proof === 'signed');
  const relied = tests.length > 0 ? tests : signed;
  return {
    doubts: [
      ...(tests.length > 0 ? [] : missing(signed)),
      ...(tests.length > 0 ? tests : signed.filter(({ name }) => name.startsWith('daily.'))).flatMap((file) => age(file, now, maxAgeHours)),
      ...(relied.length === 0 ? [none()] : []),
    ],
    testData: tests.map(({ name, issuedAt }) =>
      reason(
        'virus-test-signatures',
        {
          ja: 'ウイルス定義 {name}（{issuedAt}）は試験用で、本物のウイルスを検出しません。',
          en: 'The signatures {name} ({issuedAt}) are test data and find no real malware.',
        },
        { name, issuedAt },
      ),
    ),
  };
}

/** Judges what an engine elsewhere says of its signatures: its word only, read as the oldest date that it can mean. */
export function judgeStated({ address, stated }: ForeignEngine, { now, maxAgeHours }: Omit<FreshnessInput, 'signatures'>): Reason[] {
  if (stated === null)
    return [
      reason(
        'virus-foreign-no-daily',
        {
          ja: '検査エンジン {address} が daily の版と日付を答えません。鮮度を判断できません。',
          en: 'The engine at {address} names no version and date of `daily`: nothing says how fresh it is.',
        },
        { address },
      ),
    ];
  const name = `daily ${stated.version} (${address})`;
  if (Date.parse(stated.earliest) > now.getTime() + SKEW) return age({ name, issuedAt: stated.earliest }, now, maxAgeHours);
  const difference = now.getTime() - Date.parse(stated.earliest);
  if (difference <= maxAgeHours * HOUR) return [];
  const hours = Math.floor(difference / HOUR);
  return [
    reason(
      'virus-foreign-stale',
      {
        ja: '検査エンジン {address} のウイルス定義（daily {version}、{date}）が古くなっています。時間帯が分からないため最も古く読むと {hours} 時間前です（上限 {maxAgeHours} 時間）。エンジン側の freshclam を確かめてください。',
        en: 'The signatures of the engine at {address} are stale: daily {version}, {date}. Read as the oldest moment it can mean (it names no zone) it is {hours} hours old, limit {maxAgeHours}. Check freshclam there.',
      },
      { address, version: stated.version, date: stated.date, hours, maxAgeHours },
    ),
  ];
}

function missing(signed: readonly SignatureFile[]): Reason[] {
  return ['main', 'daily', 'bytecode']
    .filter((name) => !signed.some((file) => file.name.startsWith(`${name}.`)))
    .map((name) =>
      reason(
        'virus-signatures-missing',
        {
          ja: 'ウイルス定義 {name} がありません。kenpin signatures update を実行してください。',
          en: 'The signatures {name} are missing. Run `kenpin signatures update`.',
        },
        { name },
      ),
    );
}

function none(): Reason {
  return reason('virus-signatures-none', {
    ja: '鮮度を証明できるウイルス定義がありません。',
    en: 'There are no signatures whose freshness can be proved.',
  });
}

function age({ name, issuedAt }: Pick<SignatureFile, 'name' | 'issuedAt'>, now: Date, maxAgeHours: number): Reason[] {
  const difference = now.getTime() - Date.parse(issuedAt);
  const hours = Math.floor(difference / HOUR);
  if (Number.isNaN(difference) || difference < -SKEW) {
    return [
      reason(
        'virus-signatures-future',
        {
          ja: 'ウイルス定義 {name} の日付（{issuedAt}）がこの機械の時計より未来です。時計を確かめてください。',
          en: 'The signatures {name} are dated {issuedAt}, ahead of this machine. Check its clock.',
        },
        { name, issuedAt },
      ),
    ];
  }
  if (difference <= maxAgeHours * HOUR) return [];
  return [
    reason(
      'virus-signatures-stale',
      {
        ja: 'ウイルス定義 {name} が古くなっています（{issuedAt}、{hours} 時間前。上限 {maxAgeHours} 時間）。kenpin signatures update を実行してください。',
        en: 'The signatures {name} are stale: {issuedAt}, {hours} hours old, limit {maxAgeHours}. Run `kenpin signatures update`.',
      },
      { name, issuedAt, hours, maxAgeHours },
    ),
  ];
}
