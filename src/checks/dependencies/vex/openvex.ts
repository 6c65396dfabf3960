import * as z from 'zod/mini';
import { instant, readJson } from '../../../feeds/csaf/json.ts';
import { readPurl } from '../../../feeds/csaf/purl.ts';
import { FeedFormatError } from '../../../feeds/rows.ts';
import type { VexDocument, VexProduct, VexStatement, VexStatus } from './statement.ts';

/*
 * OpenVEX 0.2.0: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
const identifiers = z.object({ purl: z.optional(z.string()), cpe22: z.optional(z.string()), cpe23: z.optional(z.string()) });
const component = { '@id': z.optional(z.string()), identifiers: z.optional(identifiers) };
const product = z.object({ ...component, subcomponents: z.optional(z.array(z.object(component))) });
type Component = z.infer<typeof product>;

const justification = z.enum([
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
]);

const statement = z.object({
  vulnerability: z.object({ name: z.string().check(z.minLength(1)), aliases: z.optional(z.array(z.string())) }),
  timestamp: z.optional(instant),
  last_updated: z.optional(instant),
  products: z.array(product).check(z.minLength(1)),
  status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
  status_notes: z.optional(z.string()),
  justification: z.optional(justification),
  impact_statement: z.optional(z.string()),
  action_statement: z.optional(z.string()),
});

const openVex = z.object({
  '@context': z.string().check(z.regex(/^https:\/\/openvex\.dev\/ns(\/v0\.2\.\d+)?$/, 'not OpenVEX 0.2')),
  author: z.string(),
  timestamp: instant,
  last_updated: z.optional(instant),
  statements: z.array(statement),
});

const statuses: Readonly<Record<z.infer<typeof statement>['status'], VexStatus>> = {
  not_affected: 'notAffected',
  affected: 'affected',
  fixed: 'fixed',
  under_investigation: 'underInvestigation',
};

/**
 * Reads an OpenVEX document. Throws {@link FeedFormatError} with the place: also for "not affected" without any reason (section "Status Labels" demands a
 * justification or an impact statement), and for statements without a product, which the format allows only where something else names it.
 */
export function readOpenVex(text: string, name: string): VexDocument {
  const document = readJson(text, openVex);
  const timestamp = document.last_updated ?? document.timestamp;
  return {
    name,
    format: 'openvex',
    author: document.author,
    timestamp,
    statements: document.statements.map((each, index) => statementOf(each, { timestamp, place: `statements.${index}` })),
  };
}

function statementOf(given: z.infer<typeof statement>, { timestamp, place }: { timestamp: string; place: string }): VexStatement {
  if (given.status === 'not_affected' && given.justification === undefined && isBlank(given.impact_statement)) {
    throw new FeedFormatError(`${place}: not_affected without justification or impact_statement`);
  }
  const text = [given.impact_statement, given.action_statement, given.status_notes].filter((each) => !isBlank(each)).join('\n');
  return {
    ids: [...new Set([given.vulnerability.name, ...(given.vulnerability.aliases ?? [])])],
    products: given.products.flatMap((each, index) => productsOf(each, `${place}.products.${index}`)),
    status: statuses[given.status],
    ...(given.justification === undefined ? {} : { justification: given.justification }),
    ...(text === '' ? {} : { text }),
    timestamp: given.last_updated ?? given.timestamp ?? timestamp,
  };
}

function productsOf(given: Component, place: string): VexProduct[] {
  const own = productOf(given, place);
  const partOf = own.name === '' ? (own.purls[0] ?? own.cpes[0] ?? '') : own.name;
  const parts = (given.subcomponents ?? []).map((each, index) => ({ ...productOf(each, `${place}.subcomponents.${index}`), partOf }));
  return [own, ...parts];
}

function productOf({ '@id': id = '', identifiers: given = {} }: Component, place: string): VexProduct {
  const all = [id, given.purl, given.cpe22, given.cpe23].flatMap((each) => (each === undefined || each === '' ? [] : [each]));
  if (all.length === 0) throw new FeedFormatError(`${place}: neither @id nor identifiers`);
  const purls = [...new Set(all.filter((each) => /^pkg:/i.test(each)))];
  const cpes = [...new Set(all.filter((each) => /^cpe:/i.test(each)))];
  const odd = purls.find((each) => readPurl(each) === null);
  if (odd !== undefined) throw new FeedFormatError(`${place}: "${odd.slice(0, 100)}" is no package URL`);
  return { name: /^(pkg|cpe):/i.test(id) ? '' : id, purls, cpes };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
