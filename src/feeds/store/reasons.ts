import { reason, type Reason } from '../../gate/reason.ts';
import type { Text } from '../../gate/text.ts';
import { StoreError } from './store.ts';

/** Data that are dated later than today. */
export function futureReason(feed: string, { place, date, now }: { place: string; date: string; now: string }): Reason {
  return reason(
    'feed-future',
    {
      ja: '「{feed}」の {place} の日付 {date} が現在時刻 {now} より1日以上先です。このマシンと取得元の時計を確認してください。前のデータはそのまま残しています。',
      en: '{place} of {feed} is dated {date}, more than a day after now ({now}). Check the clocks of this machine and of the source. The former data were kept.',
    },
    { feed, place, date, now },
  );
}

/** A source that has gone back: a mirror that fell behind, or an old copy put in its place. */
export function olderReason(feed: string, { url, held, found }: { url: string; held: string; found: string }): Reason {
  return reason(
    'feed-older',
    {
      ja: '{url} の「{feed}」は {found} 時点で、手元のデータ（{held} 時点）より古いため、置き換えていません。ミラーの更新が止まっていないか確認してください。',
      en: '{feed} at {url} is of {found}, older than the data held ({held}); nothing was replaced. See whether a mirror has stopped being updated.',
    },
    { feed, url, held, found },
  );
}

/** Answers that cannot all be true: what they leave out cannot be known. */
export function doubtfulReason(feed: string, url: string, why: string): Reason {
  return reason(
    'feed-doubtful',
    {
      ja: '{url} の「{feed}」の応答がそろっていません（{why}）。抜けがあるおそれがあるため取り込まず、次回も同じ時点から取得します。',
      en: 'The answers of {feed} at {url} do not fit together ({why}). Something may be missing: they were not taken, and the next update begins at the same point.',
    },
    { feed, url, why: why.slice(0, 200) },
  );
}

/** A rolling feed that no longer reaches back to what is held. The new entries were taken: they cannot be had again. */
export function gapReason(feed: string, { url, from, to }: { url: string; from: string; to: string }): Reason {
  return reason(
    'feed-gap',
    {
      ja: '{url} の「{feed}」は新着分だけを載せており、前回取得した {from} から {to} までの間に載った項目を確認できません。今回載っている項目は取り込みました。その期間の情報は取得元の一覧ページで確認してください。更新を毎日行うと抜けは生じません。',
      en: '{feed} at {url} lists only what is new; items between {from}, where the last update ended, and {to} were not seen. The items listed now were taken. Look through the source’s own list for that time. Daily updates leave no gap.',
    },
    { feed, url, from, to },
  );
}

/** A list of files that no longer names one that it had. */
export function unlistedReason(feed: string, url: string, names: readonly string[]): Reason {
  return reason(
    'feed-unlisted',
    {
      ja: '{url} の一覧から、以前あった「{feed}」のファイル（{names}）が消えています。取得元でデータが欠けているおそれがあるため、何も置き換えていません。',
      en: 'The list at {url} no longer names files of {feed} that it had ({names}). The source may have lost data; nothing was replaced.',
    },
    { feed, url, names: names.slice(0, 5).join(', ') },
  );
}

/** Pages that say what the feed itself does not. */
export function pagesReason(feed: string, { count, first, why }: { count: number; first: string; why: string }): Reason {
  return reason(
    'feed-pages-missing',
    {
      ja: '「{feed}」の {count} 件のページを読めなかったため、そこに書かれた CVE 番号を確認できていません（{first}: {why}）。次回の更新でもう一度取得します。',
      en: '{count} pages of {feed} could not be read; the CVE ids in them are not known ({first}: {why}). The next update asks for them again.',
    },
    { feed, count, first, why: why.slice(0, 160) },
  );
}

/** The store could not take the data, by the error of SQLite; null for any other error. https://sqlite.org/rescode.html */
export function storeReason(feed: string, error: unknown): Reason | null {
  if (error instanceof StoreError) return reason('feed-store-damaged', storeFaults.damaged, { feed, why: error.message.slice(0, 200) });
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  const why = `${error.message.slice(0, 200)}, SQLite ${error.errcode}`;
  const fault = storeFaultByCode[error.errcode & 0xff] ?? 'failed';
  return reason(`feed-store-${fault}`, storeFaults[fault], { feed, why });
}

const storeFaultByCode: Readonly<Record<number, keyof typeof storeFaults>> = {
  5: 'busy',
  6: 'busy',
  8: 'readonly',
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};

const storeFaults = {
  full: {
    ja: 'ディスクの空きが足りず、「{feed}」を保存できませんでした（{why}）。前のデータはそのまま残っています。フィードフォルダのあるディスクを空けて（NVD を含む全体で約 3 GB）、もう一度 `kenpin feeds update` を実行してください。',
    en: 'The disk is full; {feed} could not be stored ({why}). The former data are unchanged. Make room on the disk of the feed folder (about 3 GB for all feeds with NVD) and run `kenpin feeds update` again.',
  },
  busy: {
    ja: '別の処理がフィードの保存先を使用中のため、「{feed}」を更新できませんでした（{why}）。ほかの `kenpin feeds update` や検査が終わってから、もう一度実行してください。',
    en: 'Another process uses the store of the feeds; {feed} could not be updated ({why}). Wait for the other `kenpin feeds update` or gate to end, then run it again.',
  },
  readonly: {
    ja: 'フィードの保存先に書き込めないため、「{feed}」を更新できませんでした（{why}）。フィードフォルダの書き込み権限を確認してください。',
    en: 'The store of the feeds cannot be written; {feed} could not be updated ({why}). Check the permissions of the feed folder.',
  },
  damaged: {
    ja: 'フィードの保存先が壊れているため、「{feed}」を更新できませんでした（{why}）。フィードフォルダの store.sqlite を削除してから `kenpin feeds update` を実行すると、すべて取得し直します。',
    en: 'The store of the feeds is damaged; {feed} could not be updated ({why}). Delete store.sqlite in the feed folder and run `kenpin feeds update`: everything is then fetched anew.',
  },
  failed: {
    ja: '「{feed}」を保存できませんでした（{why}）。前のデータはそのまま残っています。ディスクの状態を確認して、もう一度 `kenpin feeds update` を実行してください。',
    en: '{feed} could not be stored ({why}). The former data are unchanged. Check the disk and run `kenpin feeds update` again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
