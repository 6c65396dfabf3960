import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editFile, mendedWorkspace, runKenpin } from '../../e2e/workspace.ts';
import { runRows, type Row } from './row.ts';

const policy = (from: string | RegExp, to: string) => (workspace: string) =>
  editFile(workspace, 'kenpin.yml', (text) => text.replace(from, to));
const checklist = (from: string | RegExp, to: string) => (workspace: string) =>
  editFile(workspace, 'checklist.yml', (text) => text.replace(from, to));

const rows: readonly Row[] = [
  { name: 'no policy', plant: (workspace) => rmSync(join(workspace, 'kenpin.yml')), exit: 3, says: 'input-unreadable' },
  { name: 'a policy with a typo', plant: policy('deviations:', 'deviation:'), exit: 3, says: 'yaml-invalid' },
  { name: 'an unknown profile', plant: policy('profile: jst', 'profile: jest'), exit: 3, says: 'policy-unknown-profile' },
  {
    name: 'a threshold milder than the annex',
    plant: policy('checks:\n', 'checks:\n  virus-scan: { failOn: never }\n'),
    exit: 3,
    says: 'policy-threshold-too-mild',
  },
  {
    name: 'a template that nobody filled in',
    plant: (workspace) =>
      editFile(workspace, 'kenpin.yml', (text) => text.replace('purpose: trial', 'purpose: contract').replace('R8-EXAMPLE-001', '要記入')),
    exit: 3,
    says: 'policy-not-filled-in',
  },
  { name: 'globs that match nothing', plant: policy('"docs/**"', '"document/**"'), exit: 3, says: 'deliverables-no-match' },
  {
    name: 'a default password where only a glob with brackets in brackets leads',
    plant: (workspace) => {
      mkdirSync(join(workspace, 'extra/conf'), { recursive: true });
      writeFileSync(join(workspace, 'extra/conf/application.properties'), 'spring.datasource.password=postgres\n');
      policy('"deploy/**"', '"{deploy,{other,extra}/conf}/**"')(workspace);
    },
    exit: 1,
    says: 'default-credentials/',
  },
  {
    name: 'signatures among the deliverables',
    plant: policy('"docs/**"', '"docs/**", "signatures/**"'),
    exit: 3,
    says: 'deliverables-own-data',
  },
  { name: 'a results folder outside', plant: policy('results: .kenpin', 'results: ../elsewhere'), exit: 3, says: 'policy-path-outside' },
  { name: 'test data in a real contract', plant: policy('purpose: trial', 'purpose: contract'), exit: 2, says: 'virus-test-signatures' },
  {
    name: 'an output folder that holds deliverables',
    plant: policy('output: delivery', 'output: server'),
    exit: 3,
    says: 'output-foreign',
  },
  { name: 'no checklist', plant: (workspace) => rmSync(join(workspace, 'checklist.yml')), exit: 3, says: 'input-unreadable' },
  { name: 'a policy that names no checklist', plant: policy('checklist: checklist.yml\n', ''), exit: 2, says: 'checklist-unanswered' },
  { name: 'one item unanswered', plant: checklist(/.*"1-\(ii\)".*\n/, ''), exit: 2, says: 'checklist-unanswered' },
  {
    name: 'a fundamental measure not done',
    plant: checklist(/("2-\(i\)", status: )対応済/, '$1未対策'),
    exit: 1,
    says: 'checklist-not-done',
  },
  {
    name: 'an item done that a finding contradicts',
    plant: (workspace) => editFile(workspace, 'server/pom.xml', (text) => text.replace('1.14.0', '1.9')),
    exit: 1,
    says: 'checklist-contradicted',
  },
  { name: 'a deviation that nobody approved', plant: vulnerableWith('    until: 2099-12-31\n'), exit: 1, says: 'deviation-not-approved' },
  {
    name: 'a deviation that has expired',
    plant: vulnerableWith('    approval: { by: "佐藤 花子", reference: "x", on: 2020-01-01 }\n    until: 2020-12-31\n'),
    exit: 1,
    says: 'deviation-expired',
  },
  {
    name: 'a deviation approved for something less bad',
    plant: vulnerableWith('    approval: { by: "佐藤 花子", reference: "x", on: 2020-01-01 }\n    until: 2099-12-31\n', 'low'),
    exit: 1,
    says: 'deviation-severity-rose',
  },
  {
    name: 'a deviation approved before the vulnerability was listed as exploited',
    plant: exploitedWith('dependencies/vulnerable-package', '2023-09-17'),
    exit: 1,
    says: 'deviation-exploited-since',
  },
  {
    name: 'a deviation for exploited components approved on the day one was listed',
    plant: exploitedWith('dependencies/exploited-package', '2023-09-18'),
    exit: 1,
    says: 'deviation-exploited-since',
  },
  {
    name: 'a deviation about vulnerabilities without the severity it was approved for',
    plant: (workspace) => {
      vulnerableWith('    until: 2099-12-31\n')(workspace);
      editFile(workspace, 'deviations.yml', (text) => text.replace('    severity: unknown\n', ''));
    },
    exit: 3,
    says: 'yaml-invalid',
  },
  { name: 'a results folder of another version', plant: marker('{"schema":"kenpin.results/0"}'), exit: 3, says: 'results-other-version' },
  { name: 'a results folder that is somebody’s own', plant: foreign, exit: 3, says: 'results-foreign' },
  { name: 'a results folder in use', plant: locked, exit: 3, says: 'results-busy' },
];

function vulnerableWith(end: string, severity = 'unknown') {
  return (workspace: string): void => {
    editFile(workspace, 'frontend/package-lock.json', (text) => text.replaceAll('4.17.21', '4.17.15'));
    deviate(workspace, { rule: 'dependencies/vulnerable-package', severity, end });
  };
}

/** CVE-2021-3129 of facade/ignition, which CISA listed on 2023-09-18, and a deviation approved on that day. */
function exploitedWith(rule: string, approvedOn: string) {
  return (workspace: string): void => {
    const packages = [{ name: 'facade/ignition', version: '2.5.1', type: 'library' }];
    writeFileSync(join(workspace, 'server/composer.lock'), JSON.stringify({ 'content-hash': 'x', packages, 'packages-dev': [] }));
    deviate(workspace, { rule, severity: 'unknown', end: approved(approvedOn) });
  };
}

const approved = (on: string) => `    approval: { by: "佐藤 花子", reference: "x", on: ${on} }\n    until: 2099-12-31\n`;

function deviate(workspace: string, { rule, severity, end }: { rule: string; severity: string; end: string }): void {
  editFile(
    workspace,
    'deviations.yml',
    (text) =>
      `${text}  - id: D-900\n    rule: ${rule}\n    severity: ${severity}\n    what: a\n    why: b\n    alternative: c\n    assurance: d\n${end}`,
  );
}

function marker(text: string) {
  return (workspace: string): void => {
    mkdirSync(join(workspace, '.kenpin'));
    writeFileSync(join(workspace, '.kenpin/results.json'), text);
  };
}

function foreign(workspace: string): void {
  mkdirSync(join(workspace, '.kenpin'));
  writeFileSync(join(workspace, '.kenpin/notes.txt'), 'mine');
}

function locked(workspace: string): void {
  mkdirSync(join(workspace, '.kenpin'));
  writeFileSync(join(workspace, '.kenpin/lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
}

describe('what people write', () => {
  runRows(rows);
});

describe('results that were touched', () => {
  async function judged(touch: (results: string, workspace: string) => void): Promise<{ code: number | null; output: string }> {
    const workspace = mendedWorkspace();
    expect(await runKenpin(['gate', '--no-package'], { cwd: workspace })).toMatchObject({ code: 0 });
    touch(join(workspace, '.kenpin'), workspace);
    const { code, stdout, stderr } = await runKenpin(['judge', '--json'], { cwd: workspace });
    return { code, output: stdout + stderr };
  }

  test.each<[string, (results: string, workspace: string) => void, string]>([
    ['an outcome removed', (results) => rmSync(join(results, 'outcomes/virus-scan.json')), 'outcome-missing'],
    ['evidence removed', (results) => rmSync(join(results, 'evidence/virus-scan/virus-scan.json')), 'evidence-damaged'],
    ['evidence altered', (results) => editFile(results, 'evidence/virus-scan/verdicts.jsonl', (text) => `${text} `), 'evidence-damaged'],
    [
      'an outcome of another census',
      (results) =>
        editFile(results, 'outcomes/virus-scan.json', (text) => text.replace(/"censusDigest":"[0-9a-f]{8}/, '"censusDigest":"00000000')),
      'outcome-other-census',
    ],
    [
      'an outcome of another version',
      (results) => editFile(results, 'outcomes/virus-scan.json', (text) => text.replace(/"kenpin":"[^"]+"/, '"kenpin":"0.0.1"')),
      'outcome-other-kenpin',
    ],
    [
      'an outcome of an unknown schema',
      (results) => editFile(results, 'outcomes/virus-scan.json', (text) => text.replace('kenpin.outcome/1', 'kenpin.outcome/2')),
      'outcome-unreadable',
    ],
    ['an outcome cut', (results) => editFile(results, 'outcomes/virus-scan.json', (text) => text.slice(0, -20)), 'outcome-unreadable'],
    [
      'an entry taken out of the census',
      (results) => editFile(results, 'census.json', (text) => text.replace(/\{"path":"batch\/notify\.py".*?\},\{"path"/, '{"path"')),
      'census-damaged',
    ],
    [
      'the policy changed since',
      (_results, workspace) => editFile(workspace, 'kenpin.yml', (text) => `${text}# changed\n`),
      'outcome-other-policy',
    ],
  ])('%s', async (_name, touch, says) => {
    const { code, output } = await judged(touch);
    expect(output).toContain(says);
    expect(code).toBe(2);
  });
});
