import * as z from 'zod/mini';
import { parseStrictYaml, type YamlSource } from '../../../deliverables/strict-yaml.ts';
import { sentence } from '../../../deliverables/yaml-problems.ts';
import { day, words } from '../../../ledger/fields.ts';

/** A named person's answer to one row. */
export interface Attestation {
  readonly what: string;
  /** The row's version when it was answered; `-` for a row without one. */
  readonly version: string;
  /** How the default was changed, or how it was confirmed that there is none. Never the password. */
  readonly how: string;
  readonly by: string;
  /** `YYYY-MM-DD`, Japan time. */
  readonly on: string;
  /** Where the record of the work is. */
  readonly reference: string;
}

const row = z.strictObject({ what: words, version: z._default(z.string(), '-'), how: words, by: words, on: day, reference: words });

type Row = z.infer<typeof row>;

const schema = z.strictObject({ attestations: z.array(row).check(z.superRefine(eachOnce)) });

function eachOnce(rows: readonly Row[], context: z.core.$RefinementCtx<Row[]>): void {
  const seen = new Set<string>();
  for (const [i, { what }] of rows.entries()) {
    if (seen.has(what)) {
      const message = sentence({
        ja: 'この対象には二度答えています。片方を消してください。',
        en: 'This is answered twice. Remove one of the two.',
      });
      context.addIssue({ code: 'custom', path: [i, 'what'], message });
    }
    seen.add(what);
  }
}

/** Reads `attestations.yml`. Throws InputError `yaml-invalid` with the line of every fault. */
export function parseAttestations(source: YamlSource): Attestation[] {
  return parseStrictYaml(source, schema).attestations;
}
