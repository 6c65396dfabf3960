import * as z from 'zod/mini';

const filled = z.string().check(z.minLength(1));

/** A clamd that the user runs, and who answers for it. */
const engine = z.strictObject({
  address: z
    .string()
    .check(
      z.regex(/^((tcp|tls):\/\/[^\s/@]+:\d+|unix:\/.+)$/),
      z.describe(
        '自社の clamd の場所。tls://ホスト:ポート、tcp://ホスト:ポート、unix:/パス。納品物の中身がそこへ送られる / A clamd of your own: tls://host:port, tcp://host:port or unix:/path. Deliverables are sent there',
      ),
    ),
  ca: z.optional(
    filled.check(z.describe('その証明書を検証する CA（PEM ファイル） / CA that its certificate is verified with, a PEM file')),
  ),
  trusted: z.optional(
    z
      .strictObject({
        why: filled.check(z.describe('信頼できる理由 / Why it can be trusted')),
        by: filled.check(z.describe('判断した人 / Who decided')),
        on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.describe('判断した日 / Day of the decision')),
      })
      .check(
        z.describe(
          'kenpin が証明できない定義と設定を、誰がなぜ信頼するか。これがなければ検査は未完了になる / Who trusts the signatures and configuration that kenpin cannot prove, and why. Without it the scan never completes',
        ),
      ),
  ),
});

/** Whose clock this machine's is compared with. */
const time = z.strictObject({
  address: z
    .string()
    .check(
      z.regex(/^https?:\/\/[^\s]+$/),
      z.describe(
        '時刻を尋ねるサーバー。応答の Date を使う。https:// のときだけ時計が確認済みになる / A server whose Date header is asked for. Only https:// confirms the clock',
      ),
    ),
});

/** Who knows which signatures are the newest. */
const newest = z.strictObject({
  address: z
    .string()
    .check(
      z.regex(/^(dns:(\/\/[^\s/]+\/)?[A-Za-z0-9._-]+|https?:\/\/[^\s]+)$/),
      z.describe(
        '最新版を尋ねる先。dns:current.cvd.clamav.net、または daily.cvd を置いたミラーの URL / Who is asked for the newest version: dns:current.cvd.clamav.net, or the URL of a mirror that holds daily.cvd',
      ),
    ),
});

/** Options of the virus scan in the policy. */
export const virusScanOptions = z.strictObject({
  /** Greatest age of the signed date in the daily signatures. The annex wants the newest at delivery; the vendor publishes them once a day. */
  maxAgeHours: z._default(z.int().check(z.gte(1), z.lte(24 * 30)), 48),
  time: z.optional(time),
  newest: z.optional(newest),
  operator: z.optional(
    filled.check(
      z.describe(
        '検査を実施した人（ラベルに記載。省略時はジョブの実行者） / Who runs the scan, for the label. Default: who started the job',
      ),
    ),
  ),
  engine: z.optional(engine),
  cache: z.optional(
    filled.check(
      z.describe(
        '検出のなかった内容を覚え、ウイルス定義と設定が同じ間は次の検査で省くためのフォルダ（省略時は毎回すべて検査する）。改変を見破るための鍵を環境変数 KENPIN_CACHE_KEY に入れる / Folder that remembers content which was found clean with the same signatures and configuration, so that the next scan leaves it out. Default: everything is scanned every time. It is sealed with the key in KENPIN_CACHE_KEY',
      ),
    ),
  ),
  yara: z
    ._default(z.array(filled), [])
    .check(z.describe('併せて照合する YARA の規則ファイル（glob）。YARA-X で照合する / YARA rules to match as well (globs), with YARA-X')),
});

/** Options of the virus scan. */
export type VirusScanOptions = z.infer<typeof virusScanOptions>;
/** Who trusts an engine that cannot be proved, and why. */
export type EngineTrust = NonNullable<NonNullable<VirusScanOptions['engine']>['trusted']>;
