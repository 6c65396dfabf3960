import type { Rule } from '../../gate/rule.ts';
import type { Text } from '../../gate/text.ts';

/** Known vulnerabilities are to be found and removed (2-a.1), and the published sources consulted (2-b.3). */
const requirements = ['2-a.1', '2-b.3'];
const osvSource = 'https://ossf.github.io/osv-schema/';

const upgrade: Text = {
  ja: '修正済みの版へ更新し、ロックファイルを作り直してください。更新できない場合は、影響がない理由または代替策を添えて逸脱として申請してください。',
  en: 'Upgrade to a version that is mended and make the lockfile anew. Where that is impossible, apply for a deviation that says why security still holds.',
};

/** Everything the dependency check can say. A vulnerability's own severity stands in the finding; the rule's is what it is without any. */
export const rules: readonly Rule[] = [
  {
    id: 'dependencies/vulnerable-package',
    severity: 'unknown',
    title: { ja: '既知の脆弱性がある部品', en: 'Component with a known vulnerability' },
    message: {
      ja: '{package} {version} に既知の脆弱性があります: {names}（深刻度の根拠: {source}、修正版: {fixed}、区分: {groups}）',
      en: '{package} {version} has a known vulnerability: {names} (severity from: {source}, fixed in: {fixed}, group: {groups})',
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
      ja: '{package} {version} の脆弱性は実際の攻撃で悪用されています（CISA KEV 掲載）: {names}（修正版: {fixed}、区分: {groups}）',
      en: '{package} {version} has a vulnerability that is being exploited (listed in CISA KEV): {names} (fixed in: {fixed}, group: {groups})',
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
];

/** Why an entry can be out of the check's scope. */
export const scope: Readonly<Record<string, Text>> = {
  'not-a-manifest': {
    ja: '依存部品を列挙するファイルでも、部品そのものでもない',
    en: 'Neither lists components nor is a packed component',
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
