import { describe, expect, it } from 'vitest';
import { fillText } from '../../../../src/gate/text.ts';
import { rules } from '../../../../src/checks/dependencies/rules.ts';
import { recordOf } from '../../../feeds/feed-fixture.ts';
import { anyOf, cpe, judge, nvdRow, packageWith, type Wish } from '../knowledge.ts';

const openVex = (statements: readonly object[], more: object = {}) =>
  JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'x',
    author: 'ACME',
    timestamp: '2026-10-01T00:00:00Z',
    version: 1,
    statements,
    ...more,
  });
const statement = (more: object = {}) => ({
  vulnerability: { name: 'CVE-2024-0001' },
  products: [{ '@id': 'pkg:npm/left@1.0.0' }],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
  ...more,
});
const files = { x: [packageWith([recordOf('npm', 'GHSA-1', { aliases: ['CVE-2024-0001'] })])] };
const judged = (text: string, more: Wish = {}) => judge({ files, vex: [{ name: 'acme.vex.json', text }], ...more });

describe('a VEX statement', () => {
  it('is shown in the row and in the words of the finding, and changes neither severity nor rule', () => {
    const [before] = judge({ files }).findings;
    const { findings, table, reasons } = judged(openVex([statement()]));
    expect(reasons).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toEqual({
      ...before,
      parameters: { ...before?.parameters, vex: 'ACME: not_affected (vulnerable_code_not_in_execute_path)' },
    });
    expect(table.rows[0]?.vex).toEqual([
      {
        document: 'acme.vex.json',
        author: 'ACME',
        status: 'notAffected',
        justification: 'vulnerable_code_not_in_execute_path',
        timestamp: '2026-10-01T00:00:00.000Z',
      },
    ]);
    const rule = rules.find(({ id }) => id === findings[0]?.ruleId);
    const text = fillText(rule?.message ?? { ja: '', en: '' }, findings[0]?.parameters ?? {});
    expect(text.en).toContain(
      'VEX statement: ACME: not_affected (vulnerable_code_not_in_execute_path), which does not count without an approved deviation',
    );
    expect(text.ja).toContain('表明は、承認された逸脱がない限り判定に影響しません');
  });

  it('about another version, package or vulnerability is not shown', () => {
    for (const other of [
      { products: [{ '@id': 'pkg:npm/left@2.0.0' }] },
      { products: [{ '@id': 'pkg:npm/right' }] },
      { vulnerability: { name: 'CVE-2024-0002' } },
    ])
      expect(judged(openVex([statement(other)])).table.rows[0]?.vex).toEqual([]);
  });

  it('is found by any name of the vulnerability, the newest first', () => {
    const older = statement({
      vulnerability: { name: 'ghsa-1' },
      status: 'under_investigation',
      justification: undefined,
      timestamp: '2026-01-01T00:00:00Z',
    });
    const { findings, table } = judged(openVex([older, statement()]));
    expect(table.rows[0]?.vex.map(({ status }) => status)).toEqual(['notAffected', 'underInvestigation']);
    expect(findings[0]?.parameters['vex']).toBe('ACME: not_affected (vulnerable_code_not_in_execute_path); ACME: under_investigation');
  });

  it('about a declared product is found by its CPE', () => {
    const nvd = [nvdRow('CVE-2024-0001', { configurations: [anyOf({ criteria: cpe('a:apache:http_server:*') })] })];
    const products = [{ name: 'Web01', cpe: cpe('a:apache:http_server:2.4.57'), triage: [] }];
    const shown = (name: string) =>
      judged(openVex([statement({ products: [{ '@id': name }] })]), { files: {}, held: { nvd }, products }).findings[0]?.parameters['vex'];
    expect(shown(cpe('a:apache:http_server:2.4.57'))).toContain('not_affected');
    expect(shown(cpe('a:apache:http_server:*'))).toContain('not_affected');
    expect(shown(cpe('a:apache:http_server:2.4.1'))).toBe('-');
    expect(shown(cpe('a:apache:tomcat:2.4.57'))).toBe('-');
  });
});

describe('a VEX document', () => {
  it.each([
    '',
    '{',
    '{}',
    '{"@context":"https://openvex.dev/ns/v0.2.0"}',
    openVex([statement({ justification: undefined })]),
    '<html></html>',
  ])('that is broken is a reason, and the others still speak: %s', (text) => {
    const { reasons, table } = judge({
      files,
      vex: [
        { name: 'b.json', text: openVex([statement()]) },
        { name: 'a.json', text },
      ],
    });
    expect(reasons.map(({ code }) => code)).toEqual(['vex-unreadable']);
    expect(reasons[0]?.text.en).toContain('a.json');
    expect(table.rows[0]?.vex).toHaveLength(1);
  });
});
