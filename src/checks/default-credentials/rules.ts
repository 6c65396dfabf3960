import type { Rule } from '../../gate/rule.ts';
import type { Text } from '../../gate/text.ts';
import { attestationRules } from './attestation/rules.ts';
import { liveRules } from './live/rules.ts';
import { secretRules } from './secrets/rules.ts';
import { decisionOf } from './decisions.ts';

const annex = 'https://cwe.mitre.org/data/definitions/';
const change: Text = {
  ja: '納品前に固有のパスワードへ変更し、設定ファイルには値を書かず環境変数や秘密情報の保管庫から渡してください。変更した旨を記録してください。',
  en: 'Change it to one of your own before delivery, hand it over through the environment or a secret store instead of the file, and record the change.',
};
const strengthen: Text = {
  ja: '13文字以上で、英大文字・英小文字・数字・記号のうち3種類以上を含むパスワードにし、設定ファイルからは取り除いてください。',
  en: 'Use at least 13 characters of at least three of upper case, lower case, digits and symbols, and take it out of the file.',
};
const attest: Text = {
  ja: '実際の値が初期値でなく、契約の条件を満たすことを担当者が確認し、記録してください。',
  en: 'A person must confirm and record that the value in use is no default and meets the contract.',
};

const where: Text = {
  ja: '（{key}⟦、アカウント {account}⟧、長さ {length}⟦、文字種 {classes}⟧、照合符号 {mark}）⟦。同じ種類の値がほかに {more} 件あります（{lines} 行目）⟧',
  en: ' ({key}⟦, account {account}⟧, length {length}⟦, classes {classes}⟧, mark {mark})⟦; {more} more of the same kind in lines {lines}⟧',
};

/** Said of a product whose default nobody of kenpin has read in its source. */
const unverified: Text = {
  ja: '⟦。ただし、{unverified} の初期値は出典を確認していません⟧',
  en: '⟦; the default of {unverified} was not verified in its source⟧',
};

type Row = readonly [name: string, severity: Rule['severity'], title: Text, message: Text];

const rows: readonly (readonly [...Row, advice: Text, requirements: readonly string[], cwe: number])[] = [
  [
    'default-password',
    'critical',
    { ja: '初期パスワード', en: 'Default password' },
    {
      ja: `⟦{product} の⟧公開されている初期パスワードが使われています${unverified.ja}`,
      en: `A published default password⟦ of {product}⟧ is in use${unverified.en}`,
    },
    change,
    ['2-e'],
    1392,
  ],
  [
    'hashed-default',
    'critical',
    { ja: 'ハッシュ化された初期パスワード', en: 'Hashed default password' },
    {
      ja: `ハッシュ値が⟦ {product} の⟧公開されている初期パスワードと一致します${unverified.ja}`,
      en: `The digest is that of a published default password⟦ of {product}⟧${unverified.en}`,
    },
    change,
    ['2-e'],
    1392,
  ],
  [
    'blank-password',
    'high',
    { ja: '空のパスワード', en: 'Blank password' },
    { ja: `⟦{product} の⟧パスワードが空です${unverified.ja}`, en: `The password⟦ of {product}⟧ is blank${unverified.en}` },
    change,
    ['2-e', '3(8)-d.1'],
    258,
  ],
  [
    'weak-password',
    'medium',
    { ja: '強度が足りないパスワード', en: 'Weak password' },
    {
      ja: '納品物に書かれたパスワードが、8文字以上・3種類以上の条件も満たしていません',
      en: 'A password in the delivery has fewer than 8 characters or fewer than three classes',
    },
    strengthen,
    ['3(8)-d.1', '3(8)-d.2'],
    521,
  ],
  [
    'short-password',
    'medium',
    { ja: '13文字に満たないパスワード', en: 'Password of fewer than 13 characters' },
    {
      ja: '納品物に書かれたパスワードが13文字に足りません。13文字にできないシステムに限り、90日ごとの更新と台帳への記録を条件に使えます',
      en: 'A password in the delivery has fewer than 13 characters: allowed only where the system takes no more, with renewal every 90 days and a ledger',
    },
    strengthen,
    ['3(8)-d.1', '3(8)-d.2'],
    521,
  ],
  [
    'literal-password',
    'medium',
    { ja: '納品物に書かれたパスワード', en: 'Password in the delivery' },
    { ja: 'パスワードが納品物にそのまま書かれています', en: 'A password is written in the delivery' },
    change,
    ['2-e'],
    798,
  ],
  [
    'commented-password',
    'low',
    { ja: 'コメントの中に残ったパスワード', en: 'Password in a comment' },
    {
      ja: 'コメントアウトされた行に、パスワードが残っています',
      en: 'A password is left in a line that is commented out',
    },
    change,
    ['2-e'],
    615,
  ],
  [
    'placeholder-password',
    'low',
    { ja: '仮のパスワード', en: 'Placeholder password' },
    {
      ja: '仮の値とみられます。本番の値に置き換える手順があるか確認してください',
      en: 'This looks like a placeholder: make sure that a step of the installation replaces it',
    },
    change,
    ['2-e'],
    1392,
  ],
  [
    'referenced-password',
    'note',
    { ja: '外部から渡されるパスワード', en: 'Password from elsewhere' },
    {
      ja: '値は納品物の外から渡されるため、ここでは判定できません',
      en: 'The value comes from outside the delivery and cannot be judged here',
    },
    attest,
    ['2-e', '3(8)-d.1'],
    521,
  ],
  [
    'hashed-password',
    'note',
    { ja: '判定できないハッシュ値', en: 'Digest that cannot be judged' },
    {
      ja: 'ハッシュ値が初期パスワードのものかどうか、判定できません⟦（{form}: {whyJa}）⟧',
      en: 'It cannot be told whether this is the hash of a default password⟦ ({form}: {why})⟧',
    },
    attest,
    ['2-e', '3(8)-d.1'],
    521,
  ],
];

/** The rules for places, the one for settings that are absent, and the one for key stores. */
export const rules: readonly Rule[] = [
  ...rows.map(([name, severity, title, message, advice, requirements, cwe]) => ({
    id: `default-credentials/${name}`,
    severity,
    title,
    message: { ja: `[${decisionOf(name) ?? name}] ${message.ja}${where.ja}`, en: `[${decisionOf(name) ?? name}] ${message.en}${where.en}` },
    advice,
    requirements,
    cwe: [cwe],
    source: `${annex}${cwe}.html`,
  })),
  {
    id: 'default-credentials/implicit-default',
    severity: 'high',
    title: { ja: '初期値のまま、または無効にされた認証', en: 'Authentication left at its default, or switched off' },
    message: {
      ja: `[IMPLICIT_DEFAULT] {key}: {product} が初期パスワードのまま、または認証なしで動作します⟦（必要な設定の例: {setting}）⟧${unverified.ja}`,
      en: `[IMPLICIT_DEFAULT] {key}: {product} runs with its default password or without authentication⟦ (a setting that mends it: {setting})⟧${unverified.en}`,
    },
    advice: {
      ja: '認証を有効にし、初期値を変える設定を加えてください（認証を無効にする設定があれば外します）。値は環境変数や秘密情報の保管庫から渡します。',
      en: 'Add the setting that turns authentication on and replaces the default (take out one that switches it off); hand the value over through the environment or a secret store.',
    },
    requirements: ['2-e'],
    cwe: [1392, 306],
    source: `${annex}1392.html`,
  },
  {
    id: 'default-credentials/key-store-default',
    severity: 'critical',
    title: { ja: '初期パスワードで開くキーストア', en: 'Key store that opens with a published password' },
    message: {
      ja: '[DEFAULT] 公開されている初期パスワード（Java の初期値など）でキーストアが開きます',
      en: "[DEFAULT] The key store opens with a published password (for instance Java's default)",
    },
    advice: {
      ja: 'keytool -storepasswd などで固有のパスワードに変え、中の鍵も新しく作り直してください。',
      en: 'Give it a password of its own (keytool -storepasswd), and make new keys: the old ones must be considered known.',
    },
    requirements: ['2-e'],
    cwe: [1392],
    source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
  },
  {
    id: 'default-credentials/key-store',
    severity: 'note',
    title: { ja: 'パスワードで保護されたキーストア', en: 'Key store with a password' },
    message: { ja: 'キーストアのパスワードは判定できません', en: 'The password of this key store cannot be judged' },
    advice: attest,
    requirements: ['2-e', '3(8)-d.1'],
    cwe: [1392],
    source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
  },
  {
    id: 'default-credentials/grades-changed',
    severity: 'note',
    title: { ja: 'ポリシーで変えた重大度', en: 'Severities set by the policy' },
    message: { ja: 'ポリシーが標準の重大度を変えています: {list}', en: 'The policy sets other severities than the standard: {list}' },
    advice: {
      ja: '緩くした項目があれば、その理由を発注者と確認してください。要項が禁じるものを、不合格にならない重大度まで下げることはできません。',
      en: 'Where they are milder, agree with the client on why. What the annex forbids cannot be set below what blocks.',
    },
    requirements: ['2-e'],
    cwe: [1392],
    source: `${annex}1392.html`,
  },
  ...attestationRules,
  ...secretRules,
  ...liveRules,
];

/** Why an entry is out of scope. */
export const scope = {
  binary: { ja: 'テキストファイルではない', en: 'Not a text file' },
  container: { ja: '中身を1件ずつ確認している', en: 'Its members are examined one by one' },
  empty: { ja: '空のファイル', en: 'Empty file' },
} as const satisfies Readonly<Record<string, Text>>;
