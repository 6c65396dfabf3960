import { resolve } from 'node:path';
import type { Policy } from '../gate/policy.ts';
import { clamav } from '../tools/clamav/install.ts';
import { osvScanner } from '../tools/osv-scanner/install.ts';
import type { ManagedTool } from '../tools/tool.ts';
import { manageYaraX, modulePlaces } from '../tools/yara-x/module.ts';
import { virusScanOptionsOf } from './virus-options.ts';

/**
 * Programs that the checks of a policy start; those of an ordinary one where there is none. A policy that names a clamd elsewhere starts none of its
 * own, and YARA-X is there for those who have rules.
 */
export function neededTools(policy: Policy | null, root: string): readonly ManagedTool[] {
  if (policy === null) return [clamav, osvScanner];
  const { engine, yara } = virusScanOptionsOf(policy);
  return [
    ...(engine === undefined ? [clamav] : []),
    osvScanner,
    ...(yara.length === 0 ? [] : [manageYaraX(() => modulePlaces(resolve(root)))]),
  ];
}
