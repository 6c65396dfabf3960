import type { FindingDraft } from '../../gate/finding.ts';
import type { Severity } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import { purposeOf, type Purpose } from './purpose.ts';
import { absentFindings, wantedIn } from './settings/absent.ts';
import type { Entry } from './settings/entry.ts';
import { formatOf } from './settings/formats.ts';
import type { SettingRule } from './settings/setting-rule.ts';
import { dotnetSettings } from './settings/tables/dotnet.ts';
import { environmentSettings } from './settings/tables/environment.ts';
import { javaSettings } from './settings/tables/java.ts';
import { phpSettings } from './settings/tables/php.ts';
import { scriptingSettings } from './settings/tables/scripting.ts';
import { serverAndDeviceSettings } from './settings/tables/servers-and-devices.ts';
import type { InspectedText } from './inspected.ts';

/** Every setting that is looked for. */
export const settingTable: readonly SettingRule[] = [
  ...javaSettings,
  ...phpSettings,
  ...scriptingSettings,
  ...dotnetSettings,
  ...serverAndDeviceSettings,
  ...environmentSettings,
];

/** Every rule's key, value or file has one of these: a text without them is not parsed. */
const trigger =
  /debug|trace|develop|show|error|profile|inspect|reload|xdebug|jdwp|jmx|devmode|project_stage|configuration|level|listings|log4j|allowed_hosts|secret_key|installed_apps|cors_|display|expose|wp_|savequeries|environment|_env|index|status|general|grant|cleartext|testonly|minify|task-allow|arbitrary|devtool|mode|sourcemap|optimization|runserver|nodemon|run dev|serve|start-dev|watch|php -s|vite|h2|console|exposure|security|reloadable|consider_all|eager_load|cache|reject|nopassword|preview|indexes|performance|tokens|signature|retail|production|\s-ea\b|assertions/iu;

/** Settings for debugging that are on, and those that are missing. What is written for development, tests and samples is told as less. */
export function settingFindings({ path, role, text }: InspectedText): FindingDraft[] {
  const format = formatOf(path);
  if (format === null) return [];
  const lower = path.toLowerCase();
  const own = settingTable.filter(
    ({ files, words, origin }) =>
      (files?.test(lower) ?? (format.variables && origin !== 'setting')) && (words?.some((word) => text.includes(word)) ?? true),
  );
  const purpose = purposeOf(path, role);
  if (purpose === 'vendored' || purpose === 'document') return [];
  const triggered = own.length > 0 && trigger.test(text);
  // What is written for development may lack what production needs.
  const wanted = purpose === 'product' && wantedIn(lower).length > 0;
  if (!triggered && !wanted) return [];
  const source = text.replaceAll(/\r\n?/gu, '\n');
  const entries = format.read(source);
  const findings = entries.slice(0, mostEntries).flatMap((entry) => {
    const rule = triggered ? own.find((each) => holds(each, entry)) : undefined;
    return rule === undefined ? [] : [finding(rule, entry, { path, purpose: profiled(entry, purpose) })];
  });
  return wanted ? [...findings, ...absentFindings(path, source, entries)] : findings;
}

/** Settings of one file that are looked at: the largest configurations have some thousands. */
const mostEntries = 50_000;
/** Characters of a value that are looked at. */
const longest = 2000;

function holds({ origin, relaxed, key, value, unconditional }: SettingRule, entry: Entry): boolean {
  if (origin !== entry.origin || (unconditional === true && entry.guarded === true)) return false;
  const own = relaxed === true ? entry.key.replaceAll(/[-_]/gu, '').toLowerCase() : entry.key;
  return key.test(own) && value.test(entry.value.trim().slice(0, longest));
}

function profiled({ profile }: Entry, purpose: Purpose): Purpose {
  if (profile === undefined || purpose !== 'product') return purpose;
  if (/test/iu.test(profile)) return 'test';
  return /^!|prod|product|release/iu.test(profile) ? purpose : 'development';
}

const reasons: Readonly<Record<Exclude<Purpose, 'product'> | 'guarded', Text>> = {
  development: { ja: '開発用の設定ファイル', en: 'a configuration for development' },
  test: { ja: 'テスト用の設定', en: 'a configuration for tests' },
  sample: { ja: '設定の見本', en: 'a sample configuration' },
  build: { ja: 'ビルド・CI 用の設定', en: 'a configuration of builds' },
  document: { ja: '文書', en: 'a document' },
  vendored: { ja: '同梱された他者のもの', en: 'third-party material' },
  guarded: { ja: '条件付き', en: 'inside a condition' },
};

function graded(rule: SettingRule, { guarded }: Entry, purpose: Purpose): { severity: Severity; why: Text | null } {
  const less = rule.severity === 'medium' ? 'low' : 'note';
  if (purpose === 'test' || purpose === 'build') return { severity: 'note', why: reasons[purpose] };
  if (purpose !== 'product') return { severity: less, why: reasons[purpose] };
  if (guarded === true) return { severity: less, why: reasons.guarded };
  return { severity: rule.severity, why: null };
}

function finding(rule: SettingRule, entry: Entry, { path, purpose }: { path: string; purpose: Purpose }): FindingDraft {
  const { severity, why } = graded(rule, entry, purpose);
  const setting = settingText(rule, entry);
  return {
    ruleId: 'debug-artifacts/debug-setting',
    severity,
    location: { path, line: entry.line },
    parameters: { product: rule.product, setting, why: why?.en ?? '', whyJa: why?.ja ?? '' },
    identity: setting,
    links: rule.source.startsWith('https:') ? [rule.source] : [],
  };
}

/** The key and as much of the value as the rule knows: the rest of a command or of a long variable may be a password. */
function settingText({ hidden, value }: SettingRule, entry: Entry): string {
  const key = entry.key.slice(0, 120);
  const words = (value.exec(entry.value.trim().slice(0, longest))?.[0] ?? '').trim().split(/\s+/u);
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (hidden === true || first === '') return key;
  return `${key} = ${first.slice(0, 60)}${last === undefined ? '' : ` … ${last.slice(0, 60)}`}`;
}
