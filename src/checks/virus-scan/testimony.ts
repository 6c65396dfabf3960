import { reason, type Reason } from '../../gate/reason.ts';
import type { NewestAnswer, Testimony, TimeAnswer } from './witness.ts';

/** What the testimony is held against. */
export interface Judged {
  /** This machine's clock. */
  readonly now: Date;
  /** Number of the `daily` that is used; null where none is. */
  readonly daily: number | null;
  /** Version of the engine: `1.4.6`. */
  readonly engine: string;
  /** Dates inside the signatures that are used, by file. */
  readonly dates: readonly { readonly name: string; readonly issuedAt: string }[];
}

/** How far the clock and the version of the signatures are known to others than this machine. */
export interface Corroboration {
  readonly doubts: readonly Reason[];
  /** What is worth knowing and does not count against the scan. */
  readonly remarks: readonly Reason[];
  /** Age is counted to here: the server's time where one proved itself, else the machine's. */
  readonly now: Date;
  /** `confirmed`: within five minutes of a server that proved itself. `machineOnly`: nobody confirms it. */
  readonly clock: 'confirmed' | 'machineOnly';
  /** The newest `daily` that anybody named; null where nobody did. */
  readonly newestDaily: number | null;
}

/** Clocks of machines in one network differ by seconds; more than this is a wrong clock (the reference's own threshold). */
const SKEW = 5 * 60 * 1000;
/** freshclam distrusts a record of this age (libfreshclam_internal.c, DNS record older than 12 hours): the name server does not pass on what is new. */
const RECORD_AGE = 12 * 60 * 60 * 1000;

/** Judges the clock and the version by what others say. Nothing of it can make a scan count that would not count without it. */
export function judgeTestimony(testimony: Testimony, judged: Judged): Corroboration {
  const { time, newest, update } = testimony;
  const { now } = judged;
  const confirmed = time.state === 'answered' && time.authenticated && differenceOf(time) <= SKEW;
  const known = [newest, update?.newest].flatMap((each) => (each?.state === 'answered' ? [each] : []));
  const newestDaily = known.length === 0 ? null : Math.max(...known.map(({ daily }) => daily));
  return {
    doubts: [
      ...clockDoubts(time),
      // What the update could not ask it has said itself; the scan may be on a machine without network.
      ...(update?.time.state === 'answered' ? clockDoubts(update.time) : []),
      ...setBack(testimony, judged),
      ...outdated(newestDaily, judged.daily),
      ...silence(newest),
    ],
    remarks: [...known.filter((each) => oldRecord(each, now)).map((each) => recordTooOld(each)), ...oldEngine(known, judged.engine)],
    now: confirmed ? new Date(time.at) : now,
    clock: confirmed ? 'confirmed' : 'machineOnly',
    newestDaily,
  };
}

type Answered = Extract<NewestAnswer, { state: 'answered' }>;

function differenceOf({ at, machineAt }: Extract<TimeAnswer, { state: 'answered' }>): number {
  return Math.abs(Date.parse(at) - Date.parse(machineAt));
}

/** Whoever names an address wants its time: no answer is not left out silently. */
export function clockDoubts(time: TimeAnswer): Reason[] {
  if (time.state === 'notAsked') return [];
  if (time.state === 'failed')
    return [
      reason(
        'virus-time-unanswered',
        {
          ja: '時計を確かめられません。{address} から時刻を得られませんでした（{message}）。ネットワークを使えない機械では checks.virus-scan.time を消してください。',
          en: 'The clock cannot be confirmed: {address} gave no time ({message}). On a machine without network remove checks.virus-scan.time.',
        },
        { address: time.address, message: time.message },
      ),
    ];
  if (differenceOf(time) <= SKEW) return [];
  return [
    reason(
      'virus-clock-differs',
      {
        ja: 'この機械の時計（{machineAt}）が {address} の時刻（{at}）と {minutes} 分ずれています。時計を合わせ、kenpin signatures update からやり直してください。',
        en: 'The clock of this machine ({machineAt}) and the time of {address} ({at}) differ by {minutes} minutes. Set the clock and begin again with `kenpin signatures update`.',
      },
      { address: time.address, at: time.at, machineAt: time.machineAt, minutes: Math.round(differenceOf(time) / 60_000) },
    ),
  ];
}

/** Offline nobody says what time it is, but time does not run backwards: whatever has a date has already been. */
function setBack({ moments, update }: Testimony, { now, dates }: Judged): Reason[] {
  const updated = update?.time.state === 'answered' ? [update.time.at, update.time.machineAt] : [];
  const all = [
    ...dates.map(({ name, issuedAt }) => ({ what: { ja: `ウイルス定義 ${name}`, en: `the signatures ${name}` }, at: issuedAt })),
    ...updated.map((at) => ({ what: { ja: 'kenpin signatures update の実行', en: 'the last `kenpin signatures update`' }, at })),
    ...moments,
  ];
  const ahead = all.filter(({ at }) => Date.parse(at) > now.getTime() + SKEW).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  if (ahead === undefined) return [];
  return [
    reason(
      'virus-clock-set-back',
      {
        ja: 'この機械の時計（{now}）が {ja}（{at}）より前を示しています。時計が戻されているか、日付が改変されています。',
        en: 'The clock of this machine ({now}) is before {en} ({at}): it was set back, or the date was forged.',
      },
      { now: now.toISOString(), at: ahead.at, ja: ahead.what.ja, en: ahead.what.en },
    ),
  ];
}

function outdated(newest: number | null, daily: number | null): Reason[] {
  if (newest === null || daily === null || daily >= newest) return [];
  return [
    reason(
      'virus-signatures-outdated',
      {
        ja: 'ウイルス定義 daily は版 {daily} で、公開されている最新版 {newest} より古いものです。kenpin signatures update を実行してください。',
        en: 'The signatures `daily` are version {daily}; {newest} has been published. Run `kenpin signatures update`.',
      },
      { daily, newest },
    ),
  ];
}

function silence(newest: NewestAnswer): Reason[] {
  if (newest.state !== 'failed') return [];
  const { address, message } = newest;
  return [
    reason(
      'virus-newest-unanswered',
      {
        ja: 'ウイルス定義の最新版を確かめられません。{address} から答えを得られませんでした（{message}）。ネットワークを使えない機械では checks.virus-scan.newest を消してください。',
        en: 'Which signatures are the newest cannot be established: {address} gave no answer ({message}). On a machine without network remove checks.virus-scan.newest.',
      },
      { address, message },
    ),
  ];
}

function oldRecord({ recordedAt }: Answered, now: Date): boolean {
  return now.getTime() - Date.parse(recordedAt) > RECORD_AGE;
}

function recordTooOld({ address, recordedAt }: Answered): Reason {
  return reason(
    'virus-newest-old-record',
    {
      ja: '最新版についての {address} の答えは {recordedAt} のもので、その後に新しい版が出ているかどうかは分かりません。',
      en: 'What {address} says of the newest version dates from {recordedAt}; whether there is a newer one is unknown.',
    },
    { address, recordedAt },
  );
}

/** A fault of the engine that matters to the scan has a minimum version of its own; this is the publisher's advice. */
function oldEngine(known: readonly Answered[], version: string): Reason[] {
  const recommended = known.flatMap(({ engine }) => engine ?? []).find((each) => older(version, each));
  if (recommended === undefined) return [];
  return [
    reason(
      'virus-engine-outdated',
      {
        ja: 'ClamAV {version} より新しい {recommended} が推奨されています。更新を検討してください。',
        en: 'ClamAV {recommended} is recommended; this is {version}. Consider an upgrade.',
      },
      { version, recommended },
    ),
  ];
}

function older(version: string, than: string): boolean {
  const [own, other] = [version, than].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)));
  const at = (other ?? []).findIndex((part, i) => part !== (own?.[i] ?? 0));
  return at >= 0 && (own?.[at] ?? 0) < (other?.[at] ?? 0);
}
