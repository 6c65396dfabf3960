import packageFile from '../../package.json' with { type: 'json' };
import { pathUri, sarifText, shorten, visible } from './escape.ts';
import type { Report, ReportedFinding } from './model.ts';
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
  const { rules, findings, judgement, language, generatedAt } = report;
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const unknowns = judgement.blockers.filter(({ kind }) => kind === 'inconclusive');
  const run = {
    tool: {
      driver: {
        name: 'kenpin',
        semanticVersion: packageFile.version,
        rules: rules.map((rule) => ruleOf(rule, language)),
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
      censusDigest: judgement.binding.censusDigest,
      policyDigest: judgement.binding.policyDigest,
      trial: judgement.trial,
      findings: findings.length,
    },
    results: findings.slice(0, RESULTS).map((finding) => resultOf(finding, index.get(finding.marked.finding.ruleId), report)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
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

function ruleOf({ id, title, message, advice, severity, requirements, cwe, source }: Rule, language: 'ja' | 'en'): object {
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

function resultOf({ marked, message }: ReportedFinding, ruleIndex: number | undefined, { language, judgement }: Report): object {
  const { finding, state, deviation } = marked;
  const [file = '', ...members] = finding.location.path.split('!/');
  const inside = members.length > 0 ? `${finding.location.path}: ` : '';
  const approved = judgement.deviations.find((each) => each.deviation.id === deviation);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
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
    properties: { 'security-severity': scores[finding.severity], severity: finding.severity },
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
