import type { Text } from '../gate/text.ts';
import { items1To5 } from './ipa-items-1-to-5.ts';
import { items6To11 } from './ipa-items-6-to-11.ts';

/** 根本的解決 removes the cause; 保険的対策 softens what is left. */
export type Proposition = 'fundamental' | 'precaution';

/** One item of the checklist to IPA's 「安全なウェブサイトの作り方」 (第7版), by its official number and in our own words. */
export interface ChecklistItem {
  readonly id: string;
  readonly category: number;
  readonly proposition: Proposition;
  /** Members of one ※ group: one of them done is enough. */
  readonly group?: string;
  readonly text: Text;
  readonly cwe: readonly number[];
}

/** The kinds of weakness, by number. */
export const categories: Readonly<Record<number, Text>> = {
  1: { ja: 'SQLインジェクション', en: 'SQL injection' },
  2: { ja: 'OSコマンド・インジェクション', en: 'OS command injection' },
  3: { ja: 'パス名パラメータの未チェック／ディレクトリ・トラバーサル', en: 'Unchecked path names, directory traversal' },
  4: { ja: 'セッション管理の不備', en: 'Session management' },
  5: { ja: 'クロスサイト・スクリプティング', en: 'Cross-site scripting' },
  6: { ja: 'CSRF（クロスサイト・リクエスト・フォージェリ）', en: 'Cross-site request forgery' },
  7: { ja: 'HTTPヘッダ・インジェクション', en: 'HTTP header injection' },
  8: { ja: 'メールヘッダ・インジェクション', en: 'Mail header injection' },
  9: { ja: 'クリックジャッキング', en: 'Clickjacking' },
  10: { ja: 'バッファオーバーフロー', en: 'Buffer overflow' },
  11: { ja: 'アクセス制御や認可制御の欠落', en: 'Missing access control or authorisation' },
};

/**
 * The 47 items in 38 cells. Source of numbers, groups and kinds: IPA, セキュリティ実装チェックリスト
 * (https://www.ipa.go.jp/security/vuln/websecurity/about.html). The sentences are ours.
 */
export const ipaItems: readonly ChecklistItem[] = [...items1To5, ...items6To11];
