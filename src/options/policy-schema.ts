import * as z from 'zod/mini';
import { checkOptions } from '../checks/options.ts';
import { roles } from '../gate/census.ts';
import type { Threshold } from '../gate/severity.ts';
import type { Text } from '../gate/text.ts';

const nonEmpty = (text: Text) => z.string().check(z.minLength(1), describe(text));
const glob = z.string().check(z.minLength(1));

/** Editors show one description; it says the same in both languages. */
function describe(text: Text) {
  return z.describe(`${text.ja} / ${text.en}`);
}

const threshold = z.optional(
  z.enum(['critical', 'high', 'medium', 'low', 'note', 'never']).check(
    describe({
      ja: 'この重大度以上の指摘があれば不合格（プロファイルより緩くはできない）',
      en: 'Findings of this severity and worse block; never milder than the profile',
    }),
  ),
);

type WithThreshold<Options> = Options & { failOn?: Threshold | undefined };

/** A check's options and, beside them, its threshold. Every check's schema is a strict object; their contract says only what it yields. */
function withThreshold<Options>(options: z.ZodMiniType<Options>): z.ZodMiniType<WithThreshold<Options>, object> {
  return z.extend(options as unknown as z.ZodMiniObject, { failOn: threshold }) as unknown as z.ZodMiniType<WithThreshold<Options>, object>;
}

const person = z.strictObject({
  name: nonEmpty({ ja: '氏名', en: 'Name' }),
  organisation: nonEmpty({ ja: '所属', en: 'Organisation' }),
  role: z
    .enum(['manager', 'security-manager', 'member', 'client'])
    .check(describe({ ja: '業務責任者・セキュリティ管理責任者・作業者・発注者', en: 'Manager, security manager, member, client' })),
});

const contract = z.strictObject({
  number: nonEmpty({ ja: '契約番号', en: 'Contract number' }),
  title: nonEmpty({ ja: '件名', en: 'Title of the contract' }),
  client: nonEmpty({ ja: '発注者', en: 'Client' }),
  contractor: nonEmpty({ ja: '受注者', en: 'Contractor' }),
  delivery: z
    .int()
    .check(
      z.gte(1),
      z.lte(999),
      describe({ ja: 'この契約で何回目の納品か（1から）', en: 'How many-th delivery under this contract, from 1' }),
    ),
  people: z.array(person).check(z.minLength(1), describe({ ja: '体制', en: 'People' })),
});

const selection = z.strictObject({
  files: z.array(glob).check(
    z.minLength(1),
    describe({
      ja: '納品するファイル（glob、このファイルのあるフォルダから）',
      en: 'Files to deliver: globs from the folder of this file',
    }),
  ),
  exclude: z._default(z.array(glob), []).check(describe({ ja: '除くファイル', en: 'Files to leave out' })),
  role: z.enum(roles).check(describe({ ja: '種別', en: 'What they are for' })),
});

const limits = z.strictObject({
  depth: z._default(z.int().check(z.gte(1), z.lte(64)), 16),
  members: z._default(z.int().check(z.gte(1)), 1_000_000),
  bytes: z._default(z.int().check(z.gte(1)), 64 * 1024 ** 3),
  ratio: z._default(z.int().check(z.gte(1)), 1000),
});

const signing = z.strictObject({
  identity: nonEmpty({ ja: '署名者（allowed_signers の名前）', en: 'Signer: principal in allowed_signers' }),
  keyFile: z.optional(nonEmpty({ ja: '署名鍵のファイル（OpenSSH 形式・Ed25519）', en: 'File of the private key (OpenSSH, Ed25519)' })),
  keyVariable: z.optional(
    nonEmpty({ ja: '署名鍵を入れた環境変数の名前', en: 'Name of the environment variable that holds the private key' }),
  ),
  publicKey: z.optional(nonEmpty({ ja: '発注者に伝えた公開鍵', en: 'The public key the recipient knows' })),
});

const feedName = z.string().check(z.regex(/^(osv|kev|nvd|epss|jvn|jvn-notices|jpcert|csaf\/[a-z0-9-]+)$/));
const address = z.string().check(z.regex(/^https?:\/\/[^\s@]+$/));

const vendor = z.strictObject({
  name: z
    .string()
    .check(
      z.regex(/^[a-z0-9-]+$/),
      describe({ ja: '既知の提供者の名前、または自分で付けた名前', en: 'A known provider, or a name of your own' }),
    ),
  metadata: z.optional(address.check(describe({ ja: 'provider-metadata.json の URL', en: 'Address of provider-metadata.json' }))),
  maxAgeDays: z.optional(z.int().check(z.gte(1))),
});

const feeds = z.strictObject({
  folder: z._default(z.string().check(z.minLength(1)), 'feeds'),
  mirrors: z
    ._default(z.record(feedName, address), {})
    .check(describe({ ja: '取得元の代わりに使うミラー（フィード名ごと）', en: 'Mirrors to use in place of the sources, by feed' })),
  vendors: z
    ._default(z.array(vendor), [])
    .check(describe({ ja: '照会するベンダーの CSAF アドバイザリ', en: 'Vendors whose CSAF advisories are consulted' })),
  nvdKeyVariable: z.optional(
    nonEmpty({ ja: 'NVD の API キーを入れた環境変数の名前', en: 'Name of the environment variable with an API key of NVD' }),
  ),
});

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const triage = z.strictObject({
  id: nonEmpty({ ja: 'JVNDB や CVE の番号', en: 'JVNDB or CVE id' }),
  answer: z.enum(['affected', 'notAffected']),
  why: nonEmpty({ ja: '判断の理由', en: 'Why' }),
  by: nonEmpty({ ja: '判断した人', en: 'Who decided' }),
  on: day.check(
    describe({
      ja: '判断した日（後に更新された情報は改めて判断が要る）',
      en: 'Day of the decision; an entry that changes later must be decided anew',
    }),
  ),
});

const product = z
  .strictObject({
    name: nonEmpty({ ja: '呼び名', en: 'What people call it' }),
    cpe: z.optional(z.string().check(z.regex(/^cpe:(2\.3:|\/)/), describe({ ja: 'CPE（版を含む）', en: 'CPE with the version' }))),
    vendor: z.optional(z.string().check(z.minLength(1))),
    product: z.optional(z.string().check(z.minLength(1))),
    version: z.optional(z.string().check(z.minLength(1))),
    triage: z._default(z.array(triage), []),
  })
  .check(
    z.refine(({ cpe, vendor: by, product: named }) => cpe !== undefined || (by !== undefined && named !== undefined), {
      error: 'cpe, or vendor and product / cpe か、vendor と product が必要です',
    }),
  );

/** The schema of `kenpin.yml`, and of its JSON Schema for editors. Unknown keys are refused. */
export const policySchema = z.strictObject({
  version: z.literal(1).check(describe({ ja: 'この形式の版', en: 'Version of this format' })),
  purpose: z._default(z.enum(['contract', 'trial']), 'contract').check(
    describe({
      ja: 'contract は本番の納品、trial は試行（試験用データを許すが証跡にならない）',
      en: 'contract is a real delivery; trial is an exercise that may use test data and is no evidence',
    }),
  ),
  language: z._default(z.enum(['ja', 'en']), 'ja').check(describe({ ja: '報告書の言語', en: 'Language of the reports' })),
  contract,
  profile: z._default(z.string(), 'jst').check(describe({ ja: '適用する要項', en: 'The annex that applies' })),
  deliverables: z.array(selection).check(z.minLength(1), describe({ ja: '納品物', en: 'Deliverables' })),
  limits: z.prefault(limits, {}).check(describe({ ja: '圧縮ファイルを開く際の上限', en: 'Limits when containers are opened' })),
  checks: z.prefault(
    z.strictObject({
      dependencies: z.prefault(withThreshold(checkOptions.dependencies), {}),
      'virus-scan': z.prefault(withThreshold(checkOptions['virus-scan']), {}),
      'debug-artifacts': z.prefault(withThreshold(checkOptions['debug-artifacts']), {}),
      'default-credentials': z.prefault(withThreshold(checkOptions['default-credentials']), {}),
    }),
    {},
  ),
  feeds: z.prefault(feeds, {}).check(describe({ ja: '脆弱性情報の取得元', en: 'Where vulnerability data come from' })),
  products: z._default(z.array(product), []).check(
    describe({
      ja: 'パッケージ管理の外にある製品（Web サーバー、OS、ミドルウェア、機器）。CPE か、ベンダー・製品・版で示す',
      en: 'Products without a package ecosystem (web server, OS, middleware, appliance), by CPE or by vendor, product and version',
    }),
  ),
  vex: z
    ._default(z.array(z.string().check(z.minLength(1))), [])
    .check(describe({ ja: '受注者の VEX 文書（OpenVEX、CSAF）', en: 'VEX documents of the contractor (OpenVEX, CSAF)' })),
  signatures: z.prefault(z.strictObject({ folder: z._default(z.string().check(z.minLength(1)), 'signatures') }), {}),
  checklist: z
    ._default(z.nullable(z.string().check(z.minLength(1))), null)
    .check(describe({ ja: 'IPAチェックリストの回答ファイル', en: 'Answers to the IPA checklist' })),
  deviations: z
    ._default(z.nullable(z.string().check(z.minLength(1))), null)
    .check(describe({ ja: '逸脱の記録ファイル', en: 'Recorded deviations' })),
  attestations: z._default(z.nullable(z.string().check(z.minLength(1))), null).check(
    describe({
      ja: '初期ID・パスワードを変更したことの確認（ファイルからは分からないもの）',
      en: 'Confirmations that default credentials were changed, where no file can show it',
    }),
  ),
  signing: z._default(z.nullable(signing), null).check(describe({ ja: '納品パッケージの署名', en: 'Signature of the delivery package' })),
  results: z._default(z.string().check(z.minLength(1)), '.kenpin').check(describe({ ja: '結果フォルダ', en: 'Results folder' })),
  output: z
    ._default(z.string().check(z.minLength(1)), 'delivery')
    .check(describe({ ja: '納品パッケージの出力先', en: 'Folder the package is written to' })),
});

/** What the schema yields. */
export type PolicyDocument = z.infer<typeof policySchema>;

/** The JSON Schema (draft 2020-12) of `kenpin.yml`. */
export function policyJsonSchema(): object {
  return { title: 'kenpin.yml', ...z.toJSONSchema(policySchema, { io: 'input' }) };
}
