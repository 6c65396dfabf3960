import packageFile from '../../package.json' with { type: 'json' };
import { pathUri, sarifText, shorten, visible } from './escape.ts';
import type { Report, ReportedFinding } from './model.ts';
import { vulnerabilityProperties, vulnerabilityRuleOf, vulnerabilityRules, type VulnerabilityRule } from './sarif-vulnerabilities.ts';
import type { Comparison } from '../gate/changes.ts';
import type { Rule } from '../gate/rule.ts';
import type { Severity } from '../gate/severity.ts';
import type { Text } from '../gate/text.ts';

/** GitHub keeps 25,000 results per run and shows the first 5,000: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning. */
const RESULTS = 25_000;

/** `security-severity`, the number GitHub sorts by; a finding nobody graded ranks with the worst. */
const scores: Readonly<Record<Severity, string>> = { unknown: '9.5', critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', note: '0.5' };
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  unknown: 'error',
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  note: 'note',
};

/** The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Waived ones are suppressed results; what could not be known makes the invocation unsuccessful. */
export function sarifReport(report: Report): string {
  const { findings, judgement, language, generatedAt } = report;
  const { rules, ruleOfFinding } = rulesOf(report);
  const unknowns = judgement.blockers.filter(({ kind }) => kind === 'inconclusive');
  const run = {
    tool: {
      driver: {
        name: 'kenpin',
        semanticVersion: packageFile.version,
        rules,
      },
    },
    automationDetails: { id: 'kenpin/' },
    invocations: [
      {
        executionSuccessful: unknowns.length === 0,
        endTimeUtc: generatedAt,
        toolExecutionNotifications: [
          ...unknowns.map(({ part, reason }) => notification('error', reason.code, `${part}: ${reason.text[language]}`)),
          ...judgement.testData.map(({ code, text }) => notification('warning', code, text[language])),
          ...(findings.length > RESULTS ? [notification('warning', 'results-cut', cutText(findings.length - RESULTS)[language])] : []),
        ],
      },
    ],
    properties: {
      verdict: judgement.verdict,
      scope: judgement.scope,
      censusDigest: judgement.binding.censusDigest,
      policyDigest: judgement.binding.policyDigest,
      trial: judgement.trial,
      findings: findings.length,
    },
    results: findings.slice(0, RESULTS).map((finding) => resultOf(finding, ruleOfFinding(finding), report)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

/** A finding's rule in the list. */
interface ResultRule {
  readonly id: string;
  readonly index: number | undefined;
  readonly vulnerability?: VulnerabilityRule | undefined;
}

/** The rules of the checks, then those of the vulnerabilities that the findings are about, by id. */
function rulesOf(report: Report): { rules: readonly object[]; ruleOfFinding: (finding: ReportedFinding) => ResultRule } {
  const { rules, language, dependencies } = report;
  const sources = dependencies?.table.state === 'read' ? dependencies.table.content.sources : [];
  const own = vulnerabilityRules(report);
  const special = [...new Map([...own.values()].map((rule) => [rule.id, rule])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map([...rules, ...special].map(({ id }, i) => [id, i]));
  return {
    rules: [
      ...rules.map((rule) => ruleOf(rule, language)),
      ...special.map((rule) =>
        vulnerabilityRuleOf(rule, { general: ruleOf({ ...rule.base, severity: rule.severity }, language), sources, language }),
      ),
    ],
    ruleOfFinding: (finding) => {
      const vulnerability = own.get(finding);
      const id = vulnerability?.id ?? finding.marked.finding.ruleId;
      return { id, index: index.get(id), vulnerability };
    },
  };
}

function notification(level: 'error' | 'warning', id: string, text: string): object {
  return { level, descriptor: { id }, message: { text: sarifText(text) } };
}

function cutText(rest: number): Text {
  return {
    ja: `件数の上限のため、重大度の低いほうから ${rest} 件を省いています。全件は結果フォルダの verdict.json にあります。`,
    en: `${rest} of the mildest findings are left out here; all of them are in verdict.json of the results folder.`,
  };
}

function ruleOf({ id, title, message, advice, severity, requirements, cwe, source }: Rule, language: 'ja' | 'en') {
  return {
    id,
    name: id.replaceAll(/[/-]([a-z])/g, (_whole, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[language] },
    fullDescription: { text: message[language] },
    help: { text: advice[language], markdown: advice[language] },
    ...(/^https?:\/\//.test(source) ? { helpUri: source } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        'security',
        ...requirements.map((clause) => `clause/${clause}`),
        ...(cwe ?? []).map((number) => `external/cwe/cwe-${number}`),
      ].slice(0, 20),
      precision: 'high',
      'problem.severity': { error: 'error', warning: 'warning', note: 'recommendation' }[levels[severity]],
      'security-severity': scores[severity],
    },
  };
}

/** `baselineState` (SARIF 3.27.24) for findings that were compared with the base of a change. */
const baselineStates: Readonly<Partial<Record<Comparison, 'new' | 'unchanged'>>> = { new: 'new', existing: 'unchanged' };

function resultOf({ marked, message }: ReportedFinding, rule: ResultRule, { language, judgement }: Report): object {
  const { finding, state, deviation, base } = marked;
  const baselineState = base === undefined ? undefined : baselineStates[base];
  const [file = '', ...members] = finding.location.path.split('!/');
  const inside = members.length > 0 ? `${finding.location.path}: ` : '';
  const approved = judgement.deviations.find((each) => each.deviation.id === deviation);
  return {
    ruleId: rule.id,
    ...(rule.index === undefined ? {} : { ruleIndex: rule.index }),
    level: levels[finding.severity],
    ...(baselineState === undefined ? {} : { baselineState }),
    message: { text: sarifText(shorten(`${inside}${message[language]}`, 4000)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file === '' ? 'kenpin.yml' : pathUri(file) },
          // A line of a member is no line of the container that is in the repository.
          region: {
            startLine: members.length > 0 ? 1 : Math.max(1, finding.location.line ?? 1),
            ...(members.length > 0 || finding.location.column === undefined ? {} : { startColumn: finding.location.column }),
          },
        },
        ...(members.length > 0 ? { logicalLocations: [{ fullyQualifiedName: visible(finding.location.path), kind: 'member' }] } : {}),
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1`, 'kenpin/v1': finding.fingerprint },
    properties: {
      'security-severity': scores[finding.severity],
      severity: finding.severity,
      ...(rule.vulnerability === undefined ? {} : vulnerabilityProperties(rule.vulnerability)),
    },
    ...(state === 'waived'
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: visible(
                `${deviation ?? ''}: ${approved?.deviation.why ?? ''} (${approved?.deviation.approval?.reference ?? ''})`,
              ),
            },
          ],
        }
      : {}),
  };
}
