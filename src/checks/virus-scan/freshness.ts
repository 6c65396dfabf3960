import { reason, type Reason } from '../../gate/reason.ts';
import type { SignatureFile } from './engine.ts';

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

function age({ name, issuedAt }: SignatureFile, now: Date, maxAgeHours: number): Reason[] {
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
