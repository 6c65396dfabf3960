import { debugInspector, type DebugSetup } from '../../checks/debug-artifacts/inspector.ts';
import { credentialInspector, type CredentialSetup } from '../../checks/default-credentials/inspector.ts';
import type { Inspector, PassMember } from '../../deliverables/text-pass.ts';
import { sha256Text } from '../../io/digest.ts';
import { createSyntaxEngine } from '../syntax/engine.ts';

/** The inspectors of one worker. */
export interface Inspectors {
  readonly of: ReadonlyMap<PassMember, Inspector<unknown>>;
  /** Whether the worker should end: a grammar broke it, or it holds much memory that it cannot give back. */
  spent(): boolean;
}

/**
 * Makes the inspectors that were asked for. The check on credentials comes first: it uses no grammar, so a file that breaks one
 * has been looked at for credentials before.
 */
export function createInspectors(setups: Readonly<Partial<Record<PassMember, object>>>): Inspectors {
  const syntax = createSyntaxEngine();
  const of = new Map<PassMember, Inspector<unknown>>();
  const { 'default-credentials': credentials, 'debug-artifacts': debug } = setups;
  // Each setup comes from the check of that name.
  if (credentials !== undefined) of.set('default-credentials', credentialInspector(credentials as CredentialSetup, sha256Text));
  if (debug !== undefined) of.set('debug-artifacts', debugInspector(debug as DebugSetup, syntax));
  return { of, spent: () => syntax.spent() };
}
