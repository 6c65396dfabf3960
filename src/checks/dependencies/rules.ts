import type { Rule } from '../../gate/rule.ts';
import type { Text } from '../../gate/text.ts';

/** Known vulnerabilities are to be found and removed (2-a.1), and the published sources consulted (2-b.3). */
const requirements = ['2-a.1', '2-b.3'];
const osvSource = 'https://ossf.github.io/osv-schema/';

const upgrade: Text = {
  ja: '修正済みの版へ更新し、ロックファイルを作り直してください。更新できない場合は、影響がない理由または代替策を添えて逸脱として申請してください。',
  en: 'Upgrade to a version that is mended and make the lockfile anew. Where that is impossible, apply for a deviation that says why security still holds.',
};

const nvdSource = 'https://nvd.nist.gov/';

const upgradeProduct: Text = {
  ja: '修正済みの版へ更新し、kenpin.yml の products の版を書き直してください。更新できない場合は、影響がない理由または代替策を添えて逸脱として申請してください。',
  en: 'Upgrade to a version that is mended and change it under products in kenpin.yml. Where that is impossible, apply for a deviation that says why security still holds.',
};

/** Everything the dependency check can say. A vulnerability's own severity stands in the finding; the rule's is what it is without any. */
export const rules: readonly Rule[] = [
  {
    id: 'dependencies/vulnerable-package',
    severity: 'unknown',
    title: { ja: '既知の脆弱性がある部品', en: 'Component with a known vulnerability' },
    message: {
      ja: '{package} {version} に既知の脆弱性があります: {names}「{title}」⟦（修正版: {fixed}）⟧⟦（深刻度の根拠: {source}）⟧⟦（JVN: {jvn}）⟧⟦（区分: {groups}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧',
      en: '{package} {version} has a known vulnerability: {names} "{summary}"⟦ (fixed in: {fixed})⟧⟦ (severity from: {source})⟧⟦ (JVN: {jvn})⟧⟦ (group: {groups})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧',
    },
    advice: upgrade,
    requirements,
    checklistItems: ['10-(ii)'],
    cwe: [1395],
    source: osvSource,
  },
  {
    id: 'dependencies/exploited-package',
    severity: 'critical',
    title: { ja: '悪用が確認されている脆弱性がある部品', en: 'Component with a vulnerability that is being exploited' },
    message: {
      ja: '{package} {version} の脆弱性は実際の攻撃で悪用されています（CISA KEV 掲載）: {names}「{title}」⟦（修正版: {fixed}）⟧⟦（JVN: {jvn}）⟧⟦（区分: {groups}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧',
      en: '{package} {version} has a vulnerability that is being exploited (listed in CISA KEV): {names} "{summary}"⟦ (fixed in: {fixed})⟧⟦ (JVN: {jvn})⟧⟦ (group: {groups})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧',
    },
    advice: upgrade,
    requirements,
    checklistItems: ['10-(ii)'],
    cwe: [1395],
    source: 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  },
  {
    id: 'dependencies/malicious-package',
    severity: 'critical',
    title: { ja: '悪意のある部品', en: 'Malicious component' },
    message: {
      ja: '{package} {version} は悪意のあるパッケージとして報告されています: {names}',
      en: '{package} {version} is reported as malicious: {names}',
    },
    advice: {
      ja: 'ただちに取り除き、このパッケージを導入した端末・CI の認証情報が漏えいしたものとして対処してください。',
      en: 'Remove it at once, and treat the credentials of every machine and CI job that installed it as leaked.',
    },
    requirements,
    checklistItems: ['10-(ii)'],
    cwe: [506],
    source: 'https://github.com/ossf/malicious-packages',
  },
  {
    id: 'dependencies/manifest-without-lockfile',
    severity: 'medium',
    title: { ja: '版が固定されていないマニフェスト', en: 'Manifest without a lockfile' },
    message: {
      ja: '{manifest} に対応するロックファイル（{locks}）が納品物にないため、納品される部品の版が分からず、脆弱性を照会できません。',
      en: '{manifest} has no lockfile ({locks}) among the deliverables: nobody can say which versions are delivered, so they cannot be looked up.',
    },
    advice: {
      ja: 'ロックファイルを作成し、納品物に含めてください。',
      en: 'Make a lockfile and deliver it.',
    },
    requirements,
    cwe: [1104],
    source: 'https://slsa.dev/spec/v1.0/requirements',
  },
  {
    id: 'dependencies/version-not-fixed',
    severity: 'medium',
    title: { ja: '版が固定されていない部品', en: 'Component without a fixed version' },
    message: {
      ja: '{package} の版が一つに決まっていないため、脆弱性を照会できません。',
      en: '{package} has no fixed version and cannot be looked up.',
    },
    advice: {
      ja: '実際に納品する版を一つ指定してください（例: `==` による指定、ロックファイル）。',
      en: 'Name the one version that is delivered, for example with `==` or a lockfile.',
    },
    requirements,
    cwe: [1104],
    source: 'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
  },
  {
    id: 'dependencies/component-not-identified',
    severity: 'medium',
    title: { ja: '特定できない部品', en: 'Component that could not be identified' },
    message: {
      ja: '{package} がどの製品のどの版かを特定できないため、脆弱性を照会できません（{why}）。',
      en: '{package} could not be identified as a version of a known package and cannot be looked up ({why}).',
    },
    advice: {
      ja: '自社で作成した部品の場合や、版を別の方法で確認した場合は、その旨を逸脱として記録してください。',
      en: 'Where it is your own product, or its version was checked in another way, record that as a deviation.',
    },
    requirements,
    cwe: [1357],
    source: osvSource,
  },
  {
    id: 'dependencies/vulnerable-product',
    severity: 'unknown',
    title: { ja: '既知の脆弱性がある製品', en: 'Declared product with a known vulnerability' },
    message: {
      ja: '製品「{product}」{version} に既知の脆弱性があります: {names}「{title}」（該当した情報: {says}）⟦（深刻度の根拠: {source}）⟧⟦（JVN: {jvn}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧',
      en: 'The product {product} {version} has a known vulnerability: {names} "{summary}" (by: {says})⟦ (severity from: {source})⟧⟦ (JVN: {jvn})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧',
    },
    advice: upgradeProduct,
    requirements,
    checklistItems: ['10-(ii)'],
    cwe: [1395],
    source: nvdSource,
  },
  {
    id: 'dependencies/exploited-product',
    severity: 'critical',
    title: { ja: '悪用が確認されている脆弱性がある製品', en: 'Declared product with a vulnerability that is being exploited' },
    message: {
      ja: '製品「{product}」{version} の脆弱性は実際の攻撃で悪用されています（CISA KEV 掲載）: {names}「{title}」（該当した情報: {says}）⟦（JVN: {jvn}）⟧⟦（VEX の表明: {vex}。表明は、承認された逸脱がない限り判定に影響しません）⟧',
      en: 'The product {product} {version} has a vulnerability that is being exploited (listed in CISA KEV): {names} "{summary}" (by: {says})⟦ (JVN: {jvn})⟧⟦ (VEX statement: {vex}, which does not count without an approved deviation)⟧',
    },
    advice: upgradeProduct,
    requirements,
    checklistItems: ['10-(ii)'],
    cwe: [1395],
    source: 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  },
  {
    id: 'dependencies/product-needs-triage',
    severity: 'unknown',
    title: { ja: '該当するか確認が必要な製品の脆弱性', en: 'Vulnerability of a declared product that a person must decide about' },
    message: {
      ja: '製品「{product}」{version} が {names}「{title}」に該当するかは、影響を受ける版の記述を人が読んで判断する必要があります: {says}⟦（情報の深刻度: {grade}）⟧⟦（更新により再判断が必要な回答: {outdated}）⟧⟦（VEX の表明: {vex}）⟧',
      en: 'Whether {names} "{summary}" concerns the product {product} {version} is for a person to decide by the affected versions: {says} ⟦(graded: {grade})⟧⟦ (answers to be given anew because the entry changed: {outdated})⟧⟦ (VEX statement: {vex})⟧',
    },
    advice: {
      ja: '影響を受ける版を確認し、kenpin.yml の products の triage に、情報の番号（id）、該当の有無（answer）、理由（why）、判断者（by）、判断日（on）を記録してください。',
      en: 'Look at the affected versions, then record id, answer, why, by and on under products → triage in kenpin.yml.',
    },
    requirements,
    checklistItems: ['10-(ii)'],
    cwe: [1395],
    source: 'https://jvndb.jvn.jp/',
  },
  {
    id: 'dependencies/product-not-known',
    severity: 'unknown',
    title: { ja: '情報源に見つからない製品', en: 'Declared product that no source knows' },
    message: {
      ja: '製品「{product}」（{declared}）は NVD にも JVN iPedia にもベンダーのアドバイザリにも見つからず、脆弱性を照会できたとは言えません。',
      en: "The product {product} ({declared}) is found neither in NVD nor in JVN iPedia nor in a vendor's advisories: nobody can say that it was looked up.",
    },
    advice: {
      ja: 'CPE、またはベンダー名と製品名が JVN iPedia・NVD の表記と一致しているか確認してください。どの情報源にも載らない製品であれば、確認した方法を添えて逸脱として記録してください。',
      en: 'Compare its CPE, or vendor and product, with how NVD and JVN iPedia write them. Where no source lists it at all, record as a deviation how it was looked up instead.',
    },
    requirements,
    cwe: [1357],
    source: nvdSource,
  },
  {
    id: 'dependencies/product-without-version',
    severity: 'unknown',
    title: { ja: '版が分からない製品', en: 'Declared product without a version' },
    message: {
      ja: '製品「{product}」（{declared}）の版が指定されていないか、CPE の版と食い違っているため、脆弱性を照会できません。',
      en: 'The product {product} ({declared}) has no version, or another one than its CPE says, and cannot be looked up.',
    },
    advice: {
      ja: '納品する環境で実際に使う版を、kenpin.yml の products に一つ指定してください。',
      en: 'Name the one version that is in use under products in kenpin.yml.',
    },
    requirements,
    cwe: [1357],
    source: nvdSource,
  },
];

/** Why an entry can be out of the check's scope. */
export const scope: Readonly<Record<string, Text>> = {
  'not-a-manifest': {
    ja: '依存部品を列挙するファイルでも、部品そのものでもない（内容を確認）',
    en: 'Neither lists components nor is a component (its contents were looked at)',
  },
  'source-or-media': {
    ja: '名前からソースコード・文書・画像などと分かるファイル（部品はマニフェスト、JavaScript、アーカイブ、プログラムから調べる）',
    en: 'By its name source code, text, a picture or the like (components are sought in manifests, JavaScript, archives and programs)',
  },
  'native-program': {
    ja: '実行形式・ライブラリのうち、組み込まれた部品の一覧を持たないもの（Go と cargo-auditable の Rust 以外）。部品は SBOM または製品の申告で示す',
    en: 'A program or library that carries no list of what it was built from (all but Go and Rust with cargo-auditable). Its components are told by an SBOM or by declared products',
  },
  'container-opened': {
    ja: '中身を個別に検査したアーカイブ',
    en: 'A container whose members are looked at one by one',
  },
  'inside-artifact': {
    ja: '部品の内部情報（部品全体として検査する）',
    en: 'Data inside a packed component, which is examined as a whole',
  },
};
