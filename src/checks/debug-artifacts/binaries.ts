import type { Role } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Severity } from '../../gate/severity.ts';
import type { Text } from '../../gate/text.ts';
import { commonNames, developmentName, isCertificate } from './binaries/certificates.ts';
import { elfTraits } from './binaries/elf.ts';
import { classTraits } from './binaries/java-class.ts';
import { machOTraits } from './binaries/mach-o.ts';
import { isPersonal, personalPaths } from './binaries/paths.ts';
import { peTraits } from './binaries/pe.ts';
import type { Traits } from './binaries/traits.ts';
import { onePerPlace } from './one-per-place.ts';
import { purposeOf, type Purpose } from './purpose.ts';

/** A file without text. */
interface Binary {
  readonly path: string;
  readonly role: Role;
  readonly bytes: Uint8Array;
}

/** What a program's bytes tell: information for debuggers, paths of the machine it was built on, dumps of memory, certificates of the development. */
export function binaryFindings({ path, role, bytes }: Binary): FindingDraft[] {
  const purpose = purposeOf(path, role);
  if (purpose === 'vendored') return [];
  const java = classTraits(bytes);
  if (java !== null) return java.debugInformation.map((kind) => whole({ path, kind, rule: 'debug-information', severity: 'note' }));
  if (isCertificate(bytes)) return certificateFindings(path, purpose, commonNames(bytes));
  const traits = elfTraits(bytes) ?? peTraits(bytes) ?? machOTraits(bytes);
  const isPython = /\.py[co]$/u.test(path);
  return traits === null && !isPython ? [] : programFindings(path, bytes, traits);
}

function programFindings(path: string, bytes: Uint8Array, traits: Traits | null): FindingDraft[] {
  const kinds = traits?.debugInformation ?? [];
  const findings: FindingDraft[] = [];
  if (traits?.coreDump === true)
    return [draft({ path, kind: { ja: 'メモリダンプ', en: 'a memory dump' }, rule: 'work-file', severity: 'medium', count: '' })];
  if (kinds.length > 0) {
    const kind = { ja: kinds.map(({ ja }) => ja).join('、'), en: kinds.map(({ en }) => en).join(', ') };
    findings.push(draft({ path, kind, rule: 'debug-information', severity: 'note', count: '' }));
  }
  const personal = personalPaths(bytes);
  const searched = (traits?.buildPaths ?? []).some(
    (each) => isPersonal(each) || /^\/(?:tmp|build|workspace|var\/lib\/jenkins)\//u.test(each),
  );
  if (personal !== null || (searched && elfTraits(bytes) !== null)) {
    const kind =
      personal === null
        ? { ja: 'ライブラリの検索パス（RPATH）', en: 'a search path for libraries (RPATH)' }
        : { ja: personal.example, en: personal.example };
    findings.push(draft({ path, kind, rule: 'build-path', severity: 'low', count: personal?.count ?? 1 }));
  }
  return findings;
}

/** Certificates by their names; shared with those in texts. */
export function certificateFindings(path: string, purpose: Purpose, names: readonly string[]): FindingDraft[] {
  const name = developmentName(names);
  if (name === undefined || purpose === 'document') return [];
  const severity = purpose === 'product' ? 'medium' : purpose === 'test' ? 'note' : 'low';
  const kind = { ja: `CN=${name}`, en: `CN=${name}` };
  return [draft({ path, kind, rule: 'development-certificate', severity, count: '' })];
}

interface Told {
  readonly path: string;
  readonly kind: Text;
  readonly rule: 'debug-information' | 'build-path' | 'development-certificate' | 'work-file';
  readonly severity: Severity;
  readonly count?: number | '';
}

function draft({ path, kind, rule, severity, count = '' }: Told): FindingDraft {
  return {
    ruleId: `debug-artifacts/${rule}`,
    severity,
    location: { path },
    parameters: { kind: kind.en, kindJa: kind.ja, count },
    identity: rule === 'build-path' ? 'build-path' : kind.en,
  };
}

/** Classes are told once for the jar they lie in, or for their folder. */
function whole(told: Told): FindingDraft {
  const { path } = told;
  const container = path.lastIndexOf('!/');
  const place = container === -1 ? path.slice(0, path.lastIndexOf('/') + 1) || path : path.slice(0, container);
  return { ...draft({ ...told, count: 1 }), location: { path: place }, identity: onePerPlace };
}
