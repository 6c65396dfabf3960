import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import { baseName } from './languages.ts';
import { onePerPlace } from './one-per-place.ts';
import { purposeOf, type Purpose } from './purpose.ts';
import { byHand } from './work-files/by-hand.ts';
import { development } from './work-files/development.ts';
import { leftovers } from './work-files/leftovers.ts';
import type { PathRule } from './work-files/path-rule.ts';
import { products } from './work-files/products.ts';

const all: readonly PathRule[] = [...leftovers, ...development, ...products, ...byHand];
const byFolder = all.filter(({ on }) => on === 'folder');
const byFile = all.filter(({ on }) => on !== 'folder');
/** Outside the product a fact weighs one step less. */
const lenient: ReadonlySet<Purpose> = new Set(['test', 'sample', 'vendored']);

/** What the path alone says: at most one finding an entry. A folder that should not be there is one finding, whatever lies in it. */
export function pathFindings({ path: written, role }: Pick<CensusEntry, 'path' | 'role'>): FindingDraft[] {
  const path = written.normalize('NFC');
  const folder = folderFinding(path, written, role);
  if (folder?.[0]?.severity === 'medium') return folder;
  // A folder that is only doubtful does not hide a file that must go.
  const file = fileFinding(path, written, role);
  return file?.[0]?.severity === 'medium' ? file : (folder ?? file ?? []);
}

function folderFinding(path: string, written: string, role: CensusEntry['role']): FindingDraft[] | undefined {
  const folders = path.split('/').slice(0, -1);
  for (const [index, folder] of folders.entries()) {
    // The folder of a packed application is called as the container, which is an entry of its own.
    if (folder.endsWith('!')) continue;
    const above = `${folders.slice(0, index).join('/')}/`;
    const rule = byFolder.find((each) => each.pattern.test(folder) && applies(each, above, role));
    if (rule === undefined) continue;
    const place = `${written
      .split('/')
      .slice(0, index + 1)
      .join('/')}/`;
    return draft(rule, { place, purpose: purposeOf(above, role), once: true });
  }
  return undefined;
}

function fileFinding(path: string, written: string, role: CensusEntry['role']): FindingDraft[] | undefined {
  const name = baseName(path);
  const plain = path.replaceAll('!/', '/');
  const rule = byFile.find((each) => each.pattern.test(each.on === 'name' ? name : plain) && applies(each, path, role));
  if (rule === undefined) return undefined;
  const place = rule.gather === undefined ? written : folderOf(rule, written);
  return draft(rule, { place, purpose: purposeOf(place, role), once: rule.gather !== undefined });
}

/** The folder at which many files are told as one. */
function folderOf({ gather, pattern }: PathRule, path: string): string {
  const match = gather === 'match' ? pattern.exec(path.replaceAll('!/', '//')) : null;
  // A container's mark has the length of two separators, so that places in both spellings agree.
  return path.slice(0, match === null ? path.lastIndexOf('/') + 1 : match.index + match[0].length);
}

function applies({ roles, fine, unpacked }: PathRule, path: string, role: CensusEntry['role']): boolean {
  if (unpacked === true && path.includes('!/')) return false;
  return (roles === undefined || roles.includes(role)) && !(fine?.includes(purposeOf(path, role)) ?? false);
}

function draft(rule: PathRule, { place, purpose, once }: { place: string; purpose: Purpose; once: boolean }): FindingDraft[] {
  const severity = lenient.has(purpose) && rule.anywhere !== true ? (rule.severity === 'medium' ? 'low' : 'note') : rule.severity;
  const removable = severity === 'medium' && !once && !place.includes('!/');
  return [
    {
      ruleId: `debug-artifacts/${rule.rule}`,
      severity,
      location: { path: place },
      parameters: { kind: rule.kind.en, kindJa: rule.kind.ja, count: once ? 1 : '' },
      identity: once ? onePerPlace : 'path',
      ...(removable ? { fix: { kind: 'delete-file', value: '' } as const } : {}),
    },
  ];
}
