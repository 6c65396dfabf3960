import type { Text } from '../gate/text.ts';

/** A measure of the annex that the IPA checklist does not carry (or only in part): answered the same way. */
export interface SupplementItem {
  readonly id: string;
  /** The clause of the annex. */
  readonly requirement: string;
  readonly text: Text;
}

/** Measures named by the JST annex's section 2 beside the 47 items. */
export const supplementItems: readonly SupplementItem[] = [
  {
    id: 'S-01',
    requirement: '2-a.2',
    text: {
      ja: 'ログイン・再設定・登録の画面で、IDの有無が応答から分からない',
      en: 'Login, reset and registration do not reveal whether an ID exists',
    },
  },
  {
    id: 'S-02',
    requirement: '2-c-M11',
    text: {
      ja: '画面から渡る値を書き換えられても、サーバ側の検査で不正な処理にならない',
      en: 'Tampered parameters are caught on the server',
    },
  },
  {
    id: 'S-03',
    requirement: '2-c-M12',
    text: { ja: 'エラー画面に内部の情報（スタックトレース、SQL、製品の版）を出さない', en: 'Error pages reveal nothing of the inside' },
  },
  {
    id: 'S-04',
    requirement: '2-c-M15',
    text: { ja: '外部の入力を、式やプログラムとして評価しない', en: 'Input is never evaluated as code' },
  },
  {
    id: 'S-05',
    requirement: '2-c-M16',
    text: { ja: '同時に行われる処理で、確認と更新の間に割り込まれない', en: 'No race between check and update' },
  },
  {
    id: 'S-06',
    requirement: '2-c-M17',
    text: {
      ja: '公開する画面で、メールアドレスが自動収集されにくい',
      en: 'Mail addresses on published pages are protected from harvesting',
    },
  },
  {
    id: 'S-07',
    requirement: '2-c-M18',
    text: { ja: '配信するファイルの改ざんを防ぎ、または検知できる', en: 'Tampering with published files is prevented or noticed' },
  },
  {
    id: 'S-08',
    requirement: '2-c-M21',
    text: {
      ja: 'アップロードできるファイルの種類を制限し、不要な拡張子のファイルを公開しない',
      en: 'Uploads are limited by kind; no stray file types are published',
    },
  },
  {
    id: 'S-09',
    requirement: '2-c-M22',
    text: {
      ja: '案内していないURLから、管理画面や不要なファイルに到達できない',
      en: 'No hidden URL leads to administration or needless files',
    },
  },
  { id: 'S-10', requirement: '2-c-M24', text: { ja: 'メールサーバが第三者のメールを中継しない', en: 'The mail server is no open relay' } },
  {
    id: 'S-11',
    requirement: '2-c-M23',
    text: { ja: 'このシステムに固有の弱点を洗い出し、対策した', en: 'Weak points of this very system were looked for and dealt with' },
  },
];
