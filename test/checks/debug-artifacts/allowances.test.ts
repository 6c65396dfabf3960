import { assert, constantFrom, property, string, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAllowances } from '../../../src/checks/debug-artifacts/allowances.ts';
import { debugArtifacts } from '../../../src/checks/debug-artifacts/check.ts';
import { debugArtifactsOptions } from '../../../src/checks/debug-artifacts/options.ts';
import type { FindingDraft } from '../../../src/gate/finding.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

const path = 'src/a.js';
const at = (line: number, rule = 'console-output'): FindingDraft => ({
  ruleId: `debug-artifacts/${rule}`,
  severity: 'medium',
  location: { path, line },
  parameters: {},
  identity: 'x',
});
const shortly = (drafts: readonly FindingDraft[]) =>
  drafts.map(({ ruleId, severity, location }) => [ruleId.replace('debug-artifacts/', ''), severity, location.line]);

describe('comments that allow', () => {
  const text =
    'a();\n// kenpin-allow: console-output 進捗を表示する仕様\nconsole.log(x);\nconsole.log(y); /* kenpin-allow: console-output shown to users */\n';

  test('grade what stands on their line and the next, and are listed with their reason', () => {
    const found = withAllowances({ path, text, findings: [at(1), at(3), at(4), at(4, 'breakpoint')] }, true);
    expect(shortly(found)).toEqual([
      ['console-output', 'medium', 1],
      ['console-output', 'note', 3],
      ['console-output', 'note', 4],
      ['breakpoint', 'medium', 4],
      ['inline-allow', 'note', 2],
      ['inline-allow', 'note', 4],
    ]);
    expect(found.slice(4).map(({ parameters }) => parameters)).toEqual([
      { rule: 'console-output', why: '進捗を表示する仕様', count: 1 },
      { rule: 'console-output', why: 'shown to users', count: 1 },
    ]);
  });

  test('change nothing where the policy does not permit them, and are told', () => {
    const found = withAllowances({ path, text, findings: [at(3)] }, false);
    expect(shortly(found)).toEqual([
      ['console-output', 'medium', 3],
      ['inline-allow-void', 'low', 2],
      ['inline-allow-void', 'low', 4],
    ]);
  });

  test.each([
    ['no reason', '// kenpin-allow: console-output\n'],
    ['no reason but the end of the comment', '/* kenpin-allow: console-output */\n'],
    ['no rule', '// kenpin-allow:\n'],
    ['another rule', '// kenpin-allow: todo later\n'],
    ['words glued to the mark', '// kenpin-allow:console-outputs why\n'],
    ['a line too far above', '// kenpin-allow: console-output why\n\n'],
  ])('allow nothing: %s', (_name, comment) => {
    const lines = comment.split('\n').length;
    const found = withAllowances({ path, text: `${comment}console.log(x);\n`, findings: [at(lines)] }, true);
    expect(shortly(found)[0]).toEqual(['console-output', 'medium', lines]);
    expect(found[1]?.ruleId).toBe('debug-artifacts/inline-allow-void');
  });

  test('never take a finding away, whatever the text', () => {
    const piece = constantFrom('kenpin-allow: console-output why', 'kenpin-allow:', '\n', ' console-output', '*/', '：', 'x');
    assert(
      property(array(piece), string({ unit: 'binary' }), constantFrom(true, false), (pieces, rest, permitted) => {
        const findings = [at(1), at(2), at(3, 'todo')];
        const found = withAllowances({ path, text: pieces.join('') + rest, findings }, permitted);
        expect(found.slice(0, 3).map(({ ruleId }) => ruleId)).toEqual(findings.map(({ ruleId }) => ruleId));
        if (!permitted) expect(found.slice(0, 3)).toEqual(findings);
      }),
    );
  });
});

describe('the check', () => {
  async function findingsWith(inlineAllow: boolean) {
    const delivery = deliveryOf({
      'src/main/java/A.java':
        'class A { void f(Order o) {\n  // kenpin-allow: console-output 受付票の印字\n  System.out.println(o);\n} }\n',
    });
    const options = debugArtifactsOptions.parse({ inlineAllow });
    const { outcome } = await debugArtifacts.run({ ...delivery, options, trial: false }, fakePorts(), { pass: passOver(delivery) });
    if (outcome.status !== 'completed') throw new Error(outcome.status);
    return shortly(outcome.findings);
  }

  test('takes such comments only where the policy says so', async () => {
    expect(debugArtifactsOptions.parse({}).inlineAllow).toBe(false);
    expect(await findingsWith(true)).toEqual([
      ['console-output', 'note', 3],
      ['inline-allow', 'note', 2],
    ]);
    expect(await findingsWith(false)).toEqual([
      ['console-output', 'medium', 3],
      ['inline-allow-void', 'low', 2],
    ]);
  });
});
