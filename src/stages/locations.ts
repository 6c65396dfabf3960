import { resolve } from 'node:path';
import { InputError } from '../gate/error.ts';
import type { Policy } from '../gate/policy.ts';
import type { Surface, Values } from './command.ts';
import { readContext } from './open.ts';

/**
 * The folder a command works on: the option `folder`, else what the policy names, else kenpin's own default below the root,
 * so that feeds and signatures can be fetched before there is a policy.
 */
export async function locate(
  values: Values,
  surface: Surface,
  wanted: { readonly of: (policy: Policy) => string; readonly fallback: string },
): Promise<string> {
  const named = values.text['folder'];
  if (named !== undefined) return resolve(named);
  try {
    const { root, policy } = await readContext(values, surface);
    return resolve(root, wanted.of(policy));
  } catch (error) {
    if (error instanceof InputError && error.code === 'input-unreadable') return resolve(values.text['root'] ?? '.', wanted.fallback);
    throw error;
  }
}
