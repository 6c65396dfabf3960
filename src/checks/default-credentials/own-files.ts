import type { CensusEntry } from '../../gate/census.ts';
import { askedProducts } from './attestation/asked.ts';
import { openScene, placeFindings, type Scene } from './findings.ts';
import { readOwnFile } from './grammars/own-files.ts';
import type { Inspected } from './inspect.ts';

/**
 * Adds to what the grammars found in a file what only the product knows that reads it: that its authentication is off, or was never turned on. A finding that
 * stands at the same line under the same rule is not told twice.
 */
export function withOwnFile(
  inspected: Inspected,
  file: { readonly entry: CensusEntry; readonly text: string; readonly mark: Scene['mark'] },
): Inspected {
  const { entry, mark } = file;
  if (inspected.state !== 'examined') return inspected;
  const { places, absences, keys } = readOwnFile(entry.path.toLowerCase(), file.text);
  if (places.length === 0 && absences.length === 0 && keys.length === 0) return inspected;
  const { scene, pending, asked, ask } = openScene(entry, mark, file.text);
  const known = new Set(inspected.findings.map(({ ruleId, location }) => `${ruleId}\0${location.line}`));
  const findings = placeFindings(places, scene).filter(({ ruleId, location }) => !known.has(`${ruleId}\0${location.line}`));
  if (scene.purpose === 'production') ask(askedProducts(places, absences));
  return {
    ...inspected,
    findings: [...inspected.findings, ...findings],
    pending: [...inspected.pending, ...pending],
    asked: [...inspected.asked, ...asked],
    absences: [...inspected.absences, ...absences],
    keys: [...inspected.keys, ...keys],
  };
}
