import { reason, type Reason } from '../../gate/reason.ts';
import type { Text } from '../../gate/text.ts';
import type { FetchEnd } from '../fetch.ts';

/** Why a document was not taken. Each reason names it. */
export const documentFaults = {
  missing: {
    ja: '一覧にある文書 {document} がありません（HTTP {detail}）。',
    en: 'The listed document {document} is not there (HTTP {detail}).',
  },
  fetch: { ja: '文書 {document} を取得できませんでした（{detail}）。', en: 'The document {document} could not be fetched ({detail}).' },
  html: { ja: '{document} は文書ではなく Web ページを返しました。', en: '{document} answered with a web page instead of a document.' },
  redirected: {
    ja: '文書 {document} が別のサーバー（{detail}）へ転送されました。',
    en: 'The document {document} was redirected to another server ({detail}).',
  },
  'hash-missing': { ja: '文書 {document} のハッシュがありません（{detail}）。', en: 'The document {document} has no hash ({detail}).' },
  'hash-invalid': { ja: '文書 {document} のハッシュを読めません（{detail}）。', en: 'The hash of {document} cannot be read ({detail}).' },
  'hash-mismatch': { ja: '文書 {document} の {detail} が一致しません。', en: 'The {detail} of the document {document} does not match.' },
  'signature-missing': {
    ja: '文書 {document} に署名がありません（{detail}）。',
    en: 'The document {document} has no signature ({detail}).',
  },
  'signature-wrong': {
    ja: '文書 {document} の署名を認められません（{detail}）。',
    en: 'The signature of {document} does not hold ({detail}).',
  },
  invalid: {
    ja: '文書 {document} が CSAF の形式ではありません（{detail}）。',
    en: 'The document {document} is no CSAF document ({detail}).',
  },
  future: { ja: '文書 {document} の日付 {detail} が未来です。', en: 'The document {document} is dated in the future: {detail}.' },
  older: {
    ja: '文書 {document} が手元のものより古くなっています（{detail}）。',
    en: 'The document {document} is older than the one held ({detail}).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** One of {@link documentFaults}. */
export type DocumentFault = keyof typeof documentFaults;

/** Makes the reason for a document. */
export function documentReason(fault: DocumentFault, document: string, detail: string): Reason {
  return reason(`csaf-${fault}`, documentFaults[fault], { document, detail: detail.slice(0, 200) });
}

/** A fetch that brought nothing, in a few words. */
export function endWords(end: Exclude<FetchEnd, { end: 'fetched' }>): string {
  switch (end.end) {
    case 'refused':
      return `HTTP ${end.status}`;
    case 'broken':
      return end.message;
    case 'tooLarge':
      return `more than ${end.limit} bytes`;
    case 'webPage':
      return 'a web page';
    case 'notModified':
    case 'timedOut':
    case 'aborted':
      return end.end;
  }
}

/** One reason for everything that was not taken: the first in full, and how many there are. */
export function partialReason(feed: string, faults: readonly Reason[]): Reason {
  const [first] = faults;
  const shown = faults.slice(0, 3);
  const more = faults.length - shown.length;
  const joined = (language: 'ja' | 'en') => shown.map(({ text }) => text[language]).join(' ');
  return {
    code: first?.code ?? 'csaf-partial',
    text: {
      ja: `「${feed}」: ${faults.length} 件の文書を取り込めなかったため、更新は完了していません。${joined('ja')}${more > 0 ? `（ほか ${more} 件）` : ''}`,
      en: `${feed}: ${faults.length} documents were not taken, so the update is not whole. ${joined('en')}${more > 0 ? ` (and ${more} more)` : ''}`,
    },
  };
}

/** A listing that lost more than a tenth of its documents. */
export function shrunkListing(feed: string, before: number, now: number): Reason {
  return reason(
    'feed-shrunk',
    {
      ja: '「{feed}」の一覧が {before} 件から {now} 件へ1割を超えて減りました。取得元でデータが欠けているおそれがあるため、取り込んでいません。',
      en: 'The listing of {feed} fell from {before} to {now} documents, by more than a tenth. The source may have lost data; nothing was taken.',
    },
    { feed, before, now },
  );
}

/** There is no key that could be used, although there was one before or there are wrong ones. */
export function keysLost(feed: string, why: string): Reason {
  return reason(
    'csaf-keys-lost',
    {
      ja: '「{feed}」の提供者の公開鍵を使えません（{why}）。署名を確認しないまま受け入れることはしません。',
      en: 'The key of the provider of {feed} cannot be used ({why}). Nothing is taken with its signature unchecked.',
    },
    { feed, why: why.slice(0, 200) },
  );
}

/** More documents or bytes than one update takes. */
export function limitReason(feed: string, what: string): Reason {
  return reason(
    'csaf-limit',
    {
      ja: '「{feed}」の更新が上限（{what}）に達しました。もう一度 `kenpin feeds update` を実行すると続きから取得します。',
      en: 'The update of {feed} reached its limit ({what}). Run `kenpin feeds update` again to go on.',
    },
    { feed, what },
  );
}
