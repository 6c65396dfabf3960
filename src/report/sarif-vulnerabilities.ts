import type { CrossRow, CrossTable } from '../gate/cross-table.ts';
import type { Rule } from '../gate/rule.ts';
import { severities, type Severity } from '../gate/severity.ts';
import type { Language } from '../gate/text.ts';
import { markdown, shorten, visible } from './escape.ts';
import type { Report, ReportedFinding } from './model.ts';
import { decidingOf, namesOf } from './vulnerabilities.ts';
import { linksOf, markdownTarget } from './vulnerability-links.ts';

/** Rules of one vulnerability each. GitHub keeps 25,000 rules of a run, the general ones among them. */
const RULES = 20_000;
/** GitHub cuts a description at 1,024 characters. */
const DESCRIPTION = 1000;

/** A rule that speaks of one vulnerability: GitHub takes an alert's severity, its title and its link from the rule and from nowhere else. */
export interface VulnerabilityRule {
  readonly id: string;
  readonly base: Rule;
  readonly row: CrossRow;
  /** The worst of its findings. */
  readonly severity: Severity;
}

/** The rule of each finding that is about a vulnerability of the cross-table. The others keep their general rule. */
export function vulnerabilityRules({ dependencies, findings, rules }: Report): Map<ReportedFinding, VulnerabilityRule> {
  const found = new Map<ReportedFinding, VulnerabilityRule>();
  if (dependencies?.table.state !== 'read') return found;
  const rows = new Map(dependencies.table.content.rows.flatMap((row) => row.ids.map((id) => [id, row] as const)));
  const bases = new Map(rules.map((rule) => [rule.id, rule]));
  const worst = new Map<string, Severity>();
  for (const finding of findings) {
    const base = bases.get(finding.marked.finding.ruleId);
    const row = namesOf(finding).flatMap((name) => rows.get(name) ?? [])[0];
    if (base === undefined || row === undefined || !/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(row.id)) continue;
    const id = `${base.id}/${row.id}`;
    const known = worst.get(id);
    if (worst.size >= RULES && known === undefined) continue;
    const { severity } = finding.marked.finding;
    worst.set(id, known !== undefined && severities.indexOf(known) < severities.indexOf(severity) ? known : severity);
    found.set(finding, { id, base, row, severity });
  }
  return new Map([...found].map(([finding, rule]) => [finding, { ...rule, severity: worst.get(rule.id) ?? rule.severity }]));
}

/** What differs from the general rule. `general` is that rule as SARIF has it. */
export function vulnerabilityRuleOf(
  { id, base, row, severity }: VulnerabilityRule,
  { general, sources, language }: { readonly general: GeneralRule; readonly sources: CrossTable['sources']; readonly language: Language },
): object {
  const links = linksOf(row, sources, language);
  const title = visible(shorten(`${row.id}: ${row.title === '' ? base.title[language] : row.title}`, DESCRIPTION));
  const tags = ['security', ...(row.exploitedSince === undefined ? [] : ['exploited']), ...general.properties.tags.slice(1)];
  return {
    ...general,
    id,
    name: row.id,
    shortDescription: { text: title },
    fullDescription: { text: visible(shorten(`${base.title[language]}: ${row.ids.join(', ')}`, DESCRIPTION)) },
    help: {
      text: [base.advice[language], ...links.map(({ name, address }) => `${name}: ${address}`)].join('\n'),
      markdown: [base.advice[language], '', ...links.map(({ name, address }) => `- [${markdown(name)}](${markdownTarget(address)})`)].join(
        '\n',
      ),
    },
    ...(links[0] === undefined ? {} : { helpUri: links[0].address }),
    properties: { ...general.properties, tags: tags.slice(0, 20), ...securitySeverity(row, severity) },
  };
}

/** What {@link vulnerabilityRuleOf} takes over. */
export interface GeneralRule {
  readonly properties: { readonly tags: readonly string[] };
}

/**
 * `security-severity`: the base score of the candidate that decided, 0.1 to 10.0 as text. Where a list or a word decided, and where the finding has another severity than the
 * vulnerability (nobody has judged yet whether the product is concerned), the general number of the finding's severity stands.
 */
function securitySeverity(row: CrossRow, severity: Severity): { 'security-severity'?: string } {
  const score = decidingOf(row)?.score;
  return score === undefined || severity !== row.severity ? {} : { 'security-severity': Math.max(0.1, score).toFixed(1) };
}

/** What is known of the vulnerability, for programs. */
export function vulnerabilityProperties({ row, severity }: VulnerabilityRule): object {
  const { ids, exploitedSince, epss, severityFrom } = row;
  const vector = decidingOf(row)?.vector;
  return {
    cve: ids.filter((id) => id.startsWith('CVE-')),
    aliases: ids.slice(1),
    severityFrom,
    ...(vector === undefined ? {} : { cvss: vector }),
    ...(exploitedSince === undefined ? {} : { exploitedSince }),
    ...(epss === undefined ? {} : { epss: epss.score }),
    ...securitySeverity(row, severity),
  };
}
