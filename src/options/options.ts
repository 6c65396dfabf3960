import type { Option } from './option.ts';

/** Every option of every command. */
export const options: readonly Option[] = [
  {
    name: 'root',
    kind: 'text',
    value: 'FOLDER',
    default: '.',
    surface: 'both',
    text: { ja: 'ポリシーのあるフォルダ', en: 'Folder of the policy' },
  },
  {
    name: 'policy',
    kind: 'text',
    value: 'FILE',
    default: 'kenpin.yml',
    surface: 'both',
    text: { ja: 'ポリシーのファイル名（root から）', en: 'The policy, below the root' },
  },
  {
    name: 'policy-from',
    kind: 'text',
    value: 'COMMIT',
    surface: 'both',
    text: {
      ja: 'ポリシー・逸脱・チェックリスト・VEX を読むコミット。プルリクエストでは取り込み先のコミットが自動で使われる',
      en: 'Commit that policy, deviations, checklist and VEX are read from. On a pull request it is the base commit by itself',
    },
  },
  {
    name: 'changes-since',
    kind: 'text',
    value: 'COMMIT',
    surface: 'both',
    text: {
      ja: 'このコミットからの変更だけを判定する。前からある脆弱性は表示するだけで、妨げにしない。プルリクエストでは取り込み先のコミットが自動で使われる。納品の判定にはならない',
      en: 'Judge only what was changed since this commit: a vulnerability it has too is shown and does not block. On a pull request it is the base commit by itself. Never a verdict on the delivery',
    },
  },
  {
    name: 'whole-tree',
    kind: 'switch',
    surface: 'action',
    text: {
      ja: 'プルリクエストでも、変更だけでなく全体を判定する',
      en: 'Judge the whole tree on a pull request too, not only the change',
    },
  },
  {
    name: 'language',
    kind: 'text',
    value: 'ja|en',
    choices: ['ja', 'en'],
    surface: 'both',
    text: { ja: '表示と報告の言語（省略時はポリシーの設定）', en: 'Language of messages and reports (default: the policy)' },
  },
  {
    name: 'json',
    kind: 'switch',
    surface: 'terminal',
    text: {
      ja: '結果を JSON で標準出力に書く（ほかは標準エラー出力）',
      en: 'Write the result as JSON to stdout, everything else to stderr',
    },
  },
  { name: 'help', kind: 'switch', surface: 'terminal', text: { ja: '使い方を表示する', en: 'Show help' } },
  { name: 'version', kind: 'switch', surface: 'terminal', text: { ja: '版を表示する', en: 'Show the version' } },
  {
    name: 'no-package',
    kind: 'switch',
    surface: 'both',
    text: { ja: '合格しても納品パッケージを作らない', en: 'Make no delivery package even on pass' },
  },
  {
    name: 'shard',
    kind: 'text',
    value: 'I/N',
    surface: 'both',
    text: {
      ja: 'ウイルス検査を N 台に分け、その I 番目の分担だけを行う（3/8 など）。結果は kenpin merge でまとめる',
      en: 'Do only part I of N of the virus scan, e.g. 3/8. The parts are joined by `kenpin merge`',
    },
  },
  {
    name: 'verdict-cache',
    kind: 'text',
    value: 'FOLDER',
    surface: 'both',
    text: {
      ja: 'ウイルス検査で検出のなかった内容を覚えておくフォルダ（省略時はポリシーの設定。アクションでは actions/cache で引き継ぐ）。環境変数 KENPIN_CACHE_KEY の鍵が要る。プルリクエストでは使わない',
      en: 'Folder that remembers content which the virus scan found clean (default: the policy; in a workflow keep it with actions/cache). Needs a key in KENPIN_CACHE_KEY. Not used on a pull request',
    },
  },
  {
    name: 'target',
    kind: 'list',
    value: 'HOST:PORT',
    surface: 'terminal',
    text: {
      ja: 'ポリシーの testSystems に書いた自社の試験環境で、製品の初期パスワードによるログインを試す。複数可。プルリクエストでは使えない',
      en: 'Try the default passwords of the product at a test system of your own, listed under testSystems in the policy. May be repeated. Refused on a pull request',
    },
  },
  {
    name: 'public-key',
    kind: 'list',
    value: 'KEY',
    surface: 'both',
    text: {
      ja: '契約書や納品書で知らされた公開鍵（ssh-ed25519 …）、またはそのファイル。複数可',
      en: 'Public key known from the contract (ssh-ed25519 …), or a file with it. May be repeated',
    },
  },
  {
    name: 'expect-contract',
    kind: 'text',
    value: 'NUMBER',
    surface: 'both',
    text: { ja: '契約番号がこれと一致することを確かめる', en: 'The package must be for this contract number' },
  },
  {
    name: 'expect-delivery',
    kind: 'text',
    value: 'N',
    surface: 'both',
    text: { ja: '納品回数がこれと一致することを確かめる', en: 'The package must be this delivery of the contract' },
  },
  {
    name: 'allow-unsigned',
    kind: 'switch',
    surface: 'terminal',
    text: { ja: '署名のないパッケージの中身だけを確かめる', en: 'Check only the content of a package without signature' },
  },
  {
    name: 'rescan',
    kind: 'switch',
    surface: 'both',
    text: {
      ja: '納品物を取り出し、手元の最新のウイルス定義（folder）で検査し直す',
      en: 'Unpack the deliverables and scan them again with the signatures of this machine (folder)',
    },
  },
  {
    name: 'folder',
    kind: 'text',
    value: 'FOLDER',
    surface: 'both',
    text: { ja: '対象のフォルダ（省略時はポリシーの設定）', en: 'The folder to work on (default: the policy)' },
  },
  {
    name: 'mirror',
    kind: 'text',
    value: 'URL',
    surface: 'both',
    text: {
      ja: '取得元の代わりに使うミラーの URL（配置は README を参照）',
      en: 'URL of a mirror to use in place of the sources (its layout: see the README)',
    },
  },
  {
    name: 'custom-url',
    kind: 'list',
    value: 'URL',
    surface: 'both',
    text: {
      ja: '追加で取得する署名ファイルの URL（公式のものとは扱わない）',
      en: 'URL of further signature files (never counted as official)',
    },
  },
  {
    name: 'ecosystems',
    kind: 'list',
    value: 'NAME',
    surface: 'both',
    text: {
      ja: '取得する OSV のエコシステム（省略時は npm, PyPI, Maven, Packagist, Go, RubyGems, NuGet, crates.io）',
      en: 'OSV ecosystems to fetch (default: npm, PyPI, Maven, Packagist, Go, RubyGems, NuGet, crates.io)',
    },
  },
  {
    name: 'only',
    kind: 'list',
    value: 'FEED',
    surface: 'both',
    text: {
      ja: '取得する情報源（kev, osv, osv/npm, nvd, epss, jvn, jvn-notices, jpcert, csaf/redhat など。省略時はすべて）',
      en: 'Feeds to fetch: kev, osv, osv/npm, nvd, epss, jvn, jvn-notices, jpcert, csaf/redhat, … (default: all)',
    },
  },
  {
    name: 'to',
    kind: 'text',
    value: 'PATH',
    surface: 'terminal',
    text: { ja: '書き出し先のフォルダ（空か、以前に書き出したもの）', en: 'Folder to write to: empty, or an earlier export' },
  },
  {
    name: 'from',
    kind: 'text',
    value: 'PATH',
    surface: 'terminal',
    text: { ja: '書き出されたフォルダ', en: 'Folder that was exported' },
  },
  {
    name: 'allow-older',
    kind: 'switch',
    surface: 'terminal',
    text: {
      ja: '手元より古いデータ、試験用データ、情報源の少ない媒体でも取り込む',
      en: 'Take data that are older than those held, test data, or fewer sources all the same',
    },
  },
];

/** The option of that name. Throws for a name that is in no table: a mistake of ours that the first test meets. */
export function optionNamed(name: string): Option {
  const option = options.find((each) => each.name === name);
  if (option === undefined) throw new Error(`no option ${name}`);
  return option;
}
