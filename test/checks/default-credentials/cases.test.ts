import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { passOver } from '../../fakes/text-pass.ts';

const cases = join(import.meta.dirname, '../../cases/default-credentials');

function filesBelow(root: string): Record<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [join(parentPath, name).slice(root.length + 1), readFileSync(join(parentPath, name))]),
  );
}

/** A blank password may have no product; a default that has none says so. */
function productOf(ruleId: string, { product, unverified }: Readonly<Record<string, string | number>>): { readonly product?: string } {
  if (product === undefined || (product === '-' && ruleId.endsWith('/blank-password'))) return {};
  return { product: unverified === '-' || unverified === undefined ? String(product) : `${product} (unverified)` };
}

for (const name of readdirSync(cases)) {
  test(name, async () => {
    const expected = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8')) as readonly {
      readonly path: string;
      readonly product?: string;
    }[];
    const { census, contents } = deliveryOf(filesBelow(join(cases, name, 'delivery')));
    const input = { census, contents, options: credentialOptions, trial: false };
    const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
    if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
    const named = new Set(expected.flatMap((each) => (each.product === undefined ? [] : [each.path])));
    const found = outcome.findings.map(({ ruleId, severity, location, parameters }) => ({
      path: location.path,
      ...(location.line === undefined ? {} : { line: location.line }),
      rule: ruleId.replace('default-credentials/', ''),
      severity,
      // The product is compared in the files for which a case names one.
      ...(named.has(location.path) ? productOf(ruleId, parameters) : {}),
    }));
    found.sort((a, b) => a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0));
    expect(found).toEqual(expected);
    expect(outcome.status).toBe('completed');
  });
}
