import { readFileSync } from 'node:fs';

/** A sample of this folder as text. */
export function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
}

interface Parts {
  readonly tree?: unknown;
  readonly vulnerabilities?: unknown;
  readonly tracking?: Record<string, unknown>;
  readonly document?: Record<string, unknown>;
}

/** A small whole document with the given parts. */
export function csafText({ tree = {}, vulnerabilities = [], tracking = {}, document = {} }: Parts): string {
  return JSON.stringify({
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      title: 't',
      publisher: { name: 'Example' },
      tracking: {
        id: 'x-1',
        initial_release_date: '2026-01-01T00:00:00Z',
        current_release_date: '2026-01-02T00:00:00Z',
        status: 'final',
        ...tracking,
      },
      ...document,
    },
    product_tree: tree,
    vulnerabilities,
  });
}

/** A branch with the branches given under it, or with a product of that id. */
export function branchOf(category: string, name: string, under: string | readonly unknown[]): unknown {
  return typeof under === 'string' ? { category, name, product: { name, product_id: under } } : { category, name, branches: under };
}
