import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { binaryFindings } from './binaries.ts';
import { pemFindings } from './binaries/pem-findings.ts';
import { defaultPageFindings } from './default-pages.ts';
import { buildFindings } from './development-builds.ts';
import { type InspectedBytes, type InspectedText } from './inspected.ts';
import { personalFindings } from './personal-data.ts';
import { publishedAddressFindings } from './published-pages.ts';
import { settingFindings } from './settings.ts';
import { pathFindings } from './work-files.ts';

/**
 * What the census alone tells of an entry: name, place, role, size, hash. Every entry is asked, also those that cannot be read.
 * A folder is told by every entry in it: the findings of all entries go through `joined` (one-per-place.ts) once.
 */
export function inspectPath(entry: CensusEntry): FindingDraft[] {
  return pathFindings(entry);
}

/** What a text tells that needs no grammar of a programming language. Runs in a worker. */
export function inspectText(file: InspectedText): FindingDraft[] {
  const { path, text } = file;
  return [
    ...settingFindings(file),
    ...defaultPageFindings(path, text),
    ...buildFindings(path, text),
    ...pemFindings(file),
    ...personalFindings(file),
    ...publishedAddressFindings(file),
  ];
}

/** What the bytes of a program, an image or another file without text tell. Runs in a worker. */
export function inspectBytes(file: InspectedBytes): FindingDraft[] {
  return binaryFindings(file);
}
