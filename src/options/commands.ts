import { checkIds } from '../gate/check.ts';
import type { Command, Output } from './option.ts';

const common = ['root', 'policy', 'policy-from', 'language', 'json', 'help'] as const;
/** Of the commands that judge. */
const judging = ['root', 'policy', 'policy-from', 'changes-since', 'whole-tree', 'language', 'json', 'help'] as const;

const verdict: Output = {
  name: 'verdict',
  text: { ja: "pass / fail / inconclusive。必ず == 'pass' で判定する", en: "pass, fail or inconclusive. Always compare with == 'pass'" },
};
const scope: Output = {
  name: 'scope',
  text: {
    ja: '判定の範囲。delivery は納品全体。changes（変更だけ）と checks（一部の検査だけ）は納品の判定ではない',
    en: 'What the verdict is about: delivery; or changes, or checks alone, which are no verdict on the delivery',
  },
};
const results: Output = { name: 'results', text: { ja: '結果フォルダ', en: 'The results folder' } };
const reportOutputs: readonly Output[] = [
  { name: 'report', text: { ja: 'HTML の報告書', en: 'The HTML report' } },
  { name: 'sarif', text: { ja: 'SARIF（コードスキャンへの登録用）', en: 'SARIF, for code scanning' } },
];
const packageOutputs: readonly Output[] = [
  { name: 'package', text: { ja: '納品パッケージ（合格したときだけ）', en: 'The delivery package, on pass only' } },
  { name: 'package-sha256', text: { ja: '納品パッケージの SHA-256', en: 'SHA-256 of the package' } },
];

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [
  {
    words: 'init',
    summary: { ja: 'ポリシーのひな形を作る', en: 'Write a policy to start from' },
    about: {
      ja: 'リポジトリを調べ、説明つきの kenpin.yml と、チェックリスト・逸脱・初期ID・パスワードの確認のひな形を書きます。既にあるファイルは上書きしません。',
      en: 'Looks at the repository and writes a commented kenpin.yml with templates of the checklist, the deviations and the confirmations of default credentials. Never overwrites a file.',
    },
    options: ['root', 'language', 'json', 'help'],
    outputs: [],
    examples: ['kenpin init'],
  },
  {
    words: 'doctor',
    summary: { ja: '必要なものが揃っているか調べる', en: 'Show what is needed and whether it is there' },
    about: {
      ja: '検査に必要なプログラム・脆弱性情報・ウイルス定義を一つずつ調べ、足りないものは直すためのコマンドを示します。何も変更しません。',
      en: 'Looks at each program, feed and signature set that the checks need, and names the command that mends what is missing. Changes nothing.',
    },
    options: ['root', 'policy', 'language', 'json', 'help'],
    outputs: [],
    examples: ['kenpin doctor'],
  },
  {
    words: 'setup',
    summary: { ja: '必要なプログラムを入れる', en: 'Install the programs that are needed' },
    about: {
      ja: 'ClamAV（Debian パッケージ）と osv-scanner（版を固定）を入れます。ポリシーがあれば、それに必要なもの（YARA の規則を使うなら YARA-X）だけを入れます。何をなぜ入れるかを先に表示し、sudo は必要なときだけ使います。',
      en: 'Installs ClamAV (Debian package) and osv-scanner (pinned); where there is a policy, what it needs (YARA-X for YARA rules). Says what and why first, and uses sudo only where needed.',
    },
    options: ['root', 'policy', 'policy-from', 'language', 'json', 'help'],
    outputs: [],
    action: 'setup',
    examples: ['kenpin setup'],
  },
  {
    words: 'census',
    summary: { ja: '納品物を一つ残らず数え上げる', en: 'List everything that is delivered' },
    about: {
      ja: '納品物のすべてのファイルと、その中の圧縮ファイルのすべての中身を一覧にし、ハッシュを取ります。開けないものは理由とともに残ります。',
      en: 'Lists and hashes every file and every member of every container. What cannot be opened stays in the list with the reason.',
    },
    options: [...common],
    outputs: [
      results,
      { name: 'entries', text: { ja: '件数', en: 'Number of entries' } },
      { name: 'digest', text: { ja: '一覧のダイジェスト', en: 'Digest of the census' } },
    ],
    action: 'census',
    examples: ['kenpin census'],
  },
  {
    words: 'check',
    summary: { ja: '検査を実行する', en: 'Run checks' },
    about: {
      ja: '指定した検査（省略時はすべて）を実行し、結果を結果フォルダに書きます。納品の判定は kenpin judge が行います。プルリクエストでは変更が加えるものだけを判定し、報告書も書きます。',
      en: 'Runs the named checks (default: all) and writes their outcomes. The delivery is judged by `kenpin judge`. On a pull request only what the change adds is judged, and the reports are written.',
    },
    options: [...judging, 'shard', 'verdict-cache', 'target'],
    positional: { name: 'CHECK', many: true, required: false, choices: checkIds, text: { ja: '検査の名前', en: 'Name of a check' } },
    outputs: [
      scope,
      results,
      ...reportOutputs,
      { name: 'complete', text: { ja: '最後まで検査できたら true', en: 'true when every check ran to its end' } },
    ],
    action: 'check',
    examples: [
      'kenpin check',
      'kenpin check virus-scan dependencies',
      'kenpin check dependencies --changes-since origin/main',
      'kenpin check virus-scan --shard 3/8',
      'kenpin check default-credentials --target localhost:5432',
    ],
  },
  {
    words: 'merge',
    summary: { ja: '複数の結果フォルダを一つにまとめる', en: 'Join results folders into one' },
    about: {
      ja: '複数の機械に分けて実行した検査の結果フォルダを、一つの結果フォルダにまとめます。分割したウイルス検査（--shard）は、すべての分担が一度ずつあり、同じ納品物・ポリシー・版によるものであることを確かめて、一つの結果にします。欠け・重複・食い違いが一つでもあれば、まとめません。ウイルス定義や検査エンジンが分担によって違うときは、まとめた結果が未完了になり、合格になりません。',
      en: 'Joins the results folders of checks that ran on several machines. The shards of a virus scan (--shard) become one outcome when each is there exactly once and was made for the same deliverables and policy by the same version. Where one is missing, doubled or contradictory, nothing is merged. Where signatures or engine differ between shards, the merged outcome is incomplete and never passes.',
    },
    options: [...common],
    positional: {
      name: 'FOLDER',
      many: true,
      required: false,
      text: {
        ja: '結果フォルダ（glob も可。省略時はポリシーの結果フォルダの中の分担をまとめる）',
        en: 'Results folders, or globs of them (default: the shards in the results folder of the policy)',
      },
    },
    outputs: [
      results,
      { name: 'complete', text: { ja: 'すべて最後まで検査できていれば true', en: 'true when every merged check ran to its end' } },
    ],
    action: 'merge',
    examples: ['kenpin merge results/*', 'kenpin merge'],
  },
  {
    words: 'judge',
    summary: { ja: '結果を判定し、報告書を書く', en: 'Judge the outcomes and write the reports' },
    about: {
      ja: '結果フォルダの結果・逸脱・チェックリストから合否を判定し、報告書を書きます。欠けた結果や別の納品物の結果があれば合格にはなりません。',
      en: 'Judges by outcomes, deviations and checklist, and writes the reports. A missing or foreign outcome never passes.',
    },
    options: [...judging],
    outputs: [verdict, scope, results, ...reportOutputs],
    action: 'judge',
    examples: ['kenpin judge'],
  },
  {
    words: 'gate',
    summary: { ja: '数え上げから納品パッケージまでを一度に行う', en: 'Everything at once, from census to signed package' },
    about: {
      ja: '納品物の数え上げ、すべての検査、判定、報告書、合格したときは署名つき納品パッケージの作成までを行います。',
      en: 'Census, all checks, judgement, reports, and on pass the signed delivery package.',
    },
    options: [...judging, 'no-package', 'verdict-cache'],
    outputs: [verdict, scope, results, ...reportOutputs, ...packageOutputs],
    action: '.',
    examples: ['kenpin gate', 'kenpin gate --json', 'kenpin gate --no-package'],
  },
  {
    words: 'fix',
    summary: { ja: '直せる指摘をパッチにする', en: 'Write a patch for what can be mended' },
    about: {
      ja: '結果フォルダの指摘のうち、判断を要さず直せるもの（作業ファイル、ブレークポイント、コメントアウトされたコードなど）を直すパッチを書きます。ファイルそのものは書き換えません。パッチの内容を確かめてから git apply で適用してください。検査の後に変わったファイルは対象にしません。',
      en: 'Writes a patch for findings whose mend needs no decision: work files, breakpoints, commented-out code and the like. It changes no file itself: read the patch, then apply it with `git apply`. Files that changed after the check are left alone.',
    },
    options: [...judging],
    outputs: [
      results,
      { name: 'patch', text: { ja: 'パッチ（直せるものがあるときだけ）', en: 'The patch, where there is anything to mend' } },
    ],
    examples: ['kenpin check debug-artifacts && kenpin fix', 'git apply .kenpin/fixes/kenpin.patch'],
  },
  {
    words: 'package',
    summary: { ja: '納品パッケージを作り署名する', en: 'Make and sign the delivery package' },
    about: {
      ja: '合格した結果フォルダから納品パッケージ（zip）を作ります。作った zip を読み直し、すべてのハッシュを確かめてから最終の名前にします。',
      en: 'Makes the package from results that passed. The zip is read again and every hash compared before it gets its final name.',
    },
    options: [...common],
    outputs: packageOutputs,
    action: 'package',
    examples: ['kenpin package'],
  },
  {
    words: 'verify',
    summary: { ja: '受け取った納品パッケージを確かめる', en: 'Verify a delivery package' },
    about: {
      ja: 'zip の構造・ハッシュ・署名・証跡をすべて確かめ、合否を計算し直します。公開鍵はパッケージの外（契約書・納品書）で知ったものを使ってください。',
      en: 'Checks structure, hashes, signature and evidence, and computes the verdict again. Use a public key known from outside the package.',
    },
    options: ['public-key', 'expect-contract', 'expect-delivery', 'allow-unsigned', 'rescan', 'folder', 'language', 'json', 'help'],
    positional: { name: 'PACKAGE', many: false, required: true, text: { ja: '納品パッケージ（zip）', en: 'The delivery package (zip)' } },
    outputs: [verdict],
    action: 'verify',
    examples: [
      'kenpin verify delivery.zip --public-key vendor.pub',
      'kenpin verify delivery.zip --public-key "ssh-ed25519 AAAA…" --expect-contract R8-123 --expect-delivery 2',
      'kenpin signatures update --folder .kenpin-signatures && kenpin verify delivery.zip --public-key vendor.pub --rescan',
    ],
  },
  {
    words: 'feeds update',
    summary: { ja: '脆弱性情報を取得する', en: 'Fetch vulnerability data' },
    about: {
      ja: 'OSV、CISA KEV、NVD、EPSS、JVN iPedia、JVN、JPCERT/CC、CISA とポリシーにあるベンダーの CSAF アドバイザリを取得し、形式・件数・日付・ハッシュ・署名を確かめてから置き換えます。一つが失敗しても他は続け、失敗したものは前のデータが残ります。',
      en: 'Fetches OSV, CISA KEV, NVD, EPSS, JVN iPedia, JVN, JPCERT/CC and the CSAF advisories of CISA and of the policy’s vendors; replaces the old data only after format, counts, dates, hashes and signatures are checked. One that fails keeps its former data and does not stop the others.',
    },
    options: ['root', 'policy', 'folder', 'only', 'ecosystems', 'mirror', 'language', 'json', 'help'],
    outputs: [],
    action: 'feeds',
    examples: [
      'kenpin feeds update',
      'kenpin feeds update --only osv --only csaf/redhat --ecosystems npm --ecosystems Maven',
      'kenpin feeds update --mirror https://mirror.example.jp/feeds',
    ],
  },
  {
    words: 'feeds status',
    summary: { ja: '脆弱性情報の鮮度を表示する', en: 'Show how fresh the vulnerability data is' },
    about: {
      ja: '手元の脆弱性情報ごとに、データ自身の日付・件数・取得日時・取得元・許容日数・ハッシュの一致を表示します。ファイルの更新日時は見ません。必須の情報源が欠けていれば「未照会」と示し、終了コードは 2 になります。',
      en: 'Shows for each feed the date inside the data, counts, when and where it was fetched, the allowed age and whether the hashes hold. The files’ own times do not count. A required source that is missing is shown as not consulted, and the exit code is 2.',
    },
    options: ['root', 'policy', 'folder', 'language', 'json', 'help'],
    outputs: [],
    examples: ['kenpin feeds status'],
  },
  {
    words: 'feeds export',
    summary: { ja: '脆弱性情報を媒体に書き出す', en: 'Write the vulnerability data onto a medium' },
    about: {
      ja: 'ネットワークにつながらない機械へ運ぶため、手元の脆弱性情報を確かめながら写し、全ファイルの SHA-256 を目録に書きます。壊れた情報があれば書き出しません。',
      en: 'Copies the feeds for a machine without network, verifies the copies, and writes a manifest with the SHA-256 of every file. Exports nothing where a feed is damaged.',
    },
    options: ['root', 'policy', 'folder', 'to', 'language', 'json', 'help'],
    outputs: [],
    examples: ['kenpin feeds export --to /media/usb/kenpin-feeds'],
  },
  {
    words: 'feeds import',
    summary: { ja: '媒体の脆弱性情報を取り込む', en: 'Take the vulnerability data of a medium' },
    about: {
      ja: '媒体の全ファイルのハッシュと中身を確かめてから、まとめて置き換えます。壊れた媒体・欠けた媒体・手元より古い媒体は取り込みません。途中で止まっても、どの情報も元のままか新しいものかのどちらかです。',
      en: 'Verifies every hash and reads every feed before anything is replaced. A medium that is damaged, partial or older than what is held is refused. Cut off at any moment, each feed is as it was or as it is to be.',
    },
    options: ['root', 'policy', 'folder', 'from', 'allow-older', 'language', 'json', 'help'],
    outputs: [],
    examples: ['kenpin feeds import --from /media/usb/kenpin-feeds'],
  },
  {
    words: 'signatures update',
    summary: { ja: 'ウイルス定義を取得する', en: 'Fetch virus signatures' },
    about: {
      ja: 'freshclam でウイルス定義を取得し、署名とハッシュで鮮度を証明します。freshclam の終了コードは信用しません。取得元の時刻と公開されている最新版も尋ねて記録し、この機械の時計が 5 分以上ずれているとき、定義が古いときは終了コード 2 になります。書き込めないフォルダでは取得せず、今ある定義を確かめます。',
      en: 'Runs freshclam and proves the freshness from signatures and hashes. Its exit code is not believed. Also asks the source for its time and for the newest version and records both: a clock that is off by more than 5 minutes and old signatures make the exit code 2. In a folder that cannot be written nothing is fetched and what is there is examined.',
    },
    options: ['root', 'policy', 'folder', 'mirror', 'custom-url', 'language', 'json', 'help'],
    outputs: [
      { name: 'folder', text: { ja: 'ウイルス定義のフォルダ', en: 'The folder of the signatures' } },
      {
        name: 'cache-key',
        text: {
          ja: '今ある定義の日付と版によるキャッシュのキー（clamdb- で始まる。使い方は workflows-examples/release.yml）',
          en: 'Key to cache the folder by: date and versions of what it holds, beginning with clamdb- (see workflows-examples/release.yml)',
        },
      },
    ],
    action: 'signatures',
    examples: ['kenpin signatures update', 'kenpin signatures update --mirror https://mirror.example.jp/clamav'],
  },
];
