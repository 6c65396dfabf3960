import type { FindingDraft } from '../../gate/finding.ts';
import type { Severity } from '../../gate/severity.ts';
import { classesOf, judgePlace, type Decision } from './judge-place.ts';
import type { Purpose } from './kinds.ts';
import type { Absence, Place } from './place.ts';
import type { Product } from './product.ts';
import { productOf } from './products.ts';
import { rules } from './rules.ts';

/** Where places lie, and how their values are marked. */
export interface Scene {
  readonly path: string;
  readonly purpose: Purpose;
  /** Four hex digits from the value and the census: tells two values apart, too short to confirm a guess. */
  readonly mark: (value: string) => string;
}

const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));

// A thousand rounds for each candidate, about a tenth of a second for each digest.
const slowDigest = /^\$(?:apr)?1\$/u;
/** Slow digests that are tested in one file; the rest are listed for attestation. */
const mostSlowDigests = 25;

/** The findings of one file. Only what {@link described} lets through leaves the check. */
export function placeFindings(places: readonly Place[], scene: Scene): FindingDraft[] {
  const seen = new Set<string>();
  let slowDigests = 0;
  return places.flatMap((place): FindingDraft[] => {
    const slow = slowDigest.test(place.value);
    if (slow) slowDigests += 1;
    const decision: Decision = slow && slowDigests > mostSlowDigests ? { rule: 'hashed-password' } : judgePlace(place, scene.path);
    const twin = `${place.line}\0${place.value}`;
    if (seen.has(twin)) return [];
    seen.add(twin);
    const ruleId = `default-credentials/${decision.rule}`;
    const product = 'product' in decision ? decision.product : null;
    const key = shownKey(place);
    return [
      {
        ruleId,
        severity: graded(ruleId, scene.purpose, 'review' in decision && decision.review),
        location: { path: scene.path, line: place.line },
        parameters: described(place, { key, product, decision, mark: scene.mark }),
        identity: `${key}\0${shownAccount(place)}`,
        ...(product === null ? {} : { links: [product.source] }),
      },
    ];
  });
}

/** The finding of a product that runs with its default because nothing changes it. */
export function absenceFinding(absence: Absence, { path, purpose }: Pick<Scene, 'path' | 'purpose'>): FindingDraft {
  const product = productOf(absence.product) ?? null;
  const ruleId = 'default-credentials/implicit-default';
  return {
    ruleId,
    severity: graded(ruleId, purpose, false),
    location: { path, line: absence.line },
    parameters: { key: absence.key, product: product?.name ?? absence.product, setting: absence.settings[0] ?? '-' },
    identity: absence.key,
    ...(product === null ? {} : { links: [product.source] }),
  };
}

function graded(ruleId: string, purpose: Purpose, review: boolean): Severity {
  const severity = severityOf.get(ruleId) ?? 'unknown';
  if (severity === 'note' || severity === 'low') return severity;
  if (purpose === 'test' || purpose === 'sample' || purpose === 'document') return severity === 'medium' ? 'note' : 'low';
  if (purpose === 'ci') return severity === 'medium' ? 'low' : 'medium';
  // Never milder than the same password would be if no row knew it: a password in the delivery is medium.
  return review ? 'medium' : severity;
}

interface Told {
  readonly key: string;
  readonly product: Product | null;
  readonly decision: Decision;
  readonly mark: Scene['mark'];
}

function described(place: Place, { key, product, decision, mark }: Told): Record<string, string | number> {
  const shared = { key, account: shownAccount(place), length: Array.from(place.value).length, classes: classesOf(place.value) || '-' };
  const told = { ...shared, mark: mark(place.value) };
  if (decision.rule !== 'default-password' && decision.rule !== 'hashed-default') return told;
  return { ...told, product: product?.name ?? '製品不明 / unidentified product' };
}

/** A key is shown unless it carries the value itself: `users: { secret: secret }`. */
function shownKey({ key, value }: Place): string {
  const clean = key.replace(/[^\p{L}\p{N} _.:/[\]-]/gu, '?').slice(0, 120);
  if (value.length >= 4 && key.includes(value) && !/^(?:pass(?:word)?|secret|user)$/iu.test(value)) return '(…)';
  return clean;
}

/** An account is shown where it is a plain name: not the value, not something that looks like a token. */
function shownAccount({ account, value }: Place): string {
  if (account === undefined || account === '') return '-';
  const plain = /^[a-z][a-z_.-]{0,23}\d{0,3}$/iu.test(account);
  const secret = value !== '' && (account.includes(value) || value.includes(account));
  return plain && !secret ? account : '(…)';
}
