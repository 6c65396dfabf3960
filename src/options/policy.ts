import { parseStrictYaml } from '../deliverables/strict-yaml.ts';
import { checkIds, type CheckId } from '../gate/check.ts';
import { InputError } from '../gate/error.ts';
import type { CheckPolicy, Policy } from '../gate/policy.ts';
import type { Profile } from '../gate/requirement.ts';
import type { Threshold } from '../gate/severity.ts';
import { findProfile, profiles } from '../requirements/profile.ts';
import { policySchema, type PolicyDocument } from './policy-schema.ts';

/** A parsed policy with the profile it names. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly profile: Profile;
}

/** From strictest to mildest. */
const strictness: readonly Threshold[] = ['note', 'low', 'medium', 'high', 'critical', 'never'];

/**
 * Reads `kenpin.yml`. Throws an {@link InputError} that lists every fault with its line and column:
 * unknown keys with the nearest known one, wrong types, an unknown profile, a threshold milder than the profile's, paths that leave the folder.
 */
export function readPolicy(source: { readonly text: string; readonly name: string }): ReadPolicy {
  const document = parseStrictYaml(source, policySchema);
  const profile = findProfile(document.profile);
  if (profile === undefined) throw unknownProfile(document.profile, source.name);
  refuseOutside(document, source.name);
  refuseTemplate(document, source);
  const { signing, feeds, products, version: _, ...rest } = document;
  const checks = Object.fromEntries(checkIds.map((id) => [id, checkPolicy(id, document, { profile, name: source.name })])) as Record<
    CheckId,
    CheckPolicy
  >;
  const policy: Policy = {
    ...rest,
    feeds: withoutUndefined({ ...feeds, vendors: feeds.vendors.map((each) => withoutUndefined(each)) }),
    products: products.map((each) => withoutUndefined(each)),
    signing: signing === null ? null : withoutUndefined(signing),
    checks,
  };
  return { policy, profile };
}

function checkPolicy(id: CheckId, document: PolicyDocument, { profile, name }: { profile: Profile; name: string }): CheckPolicy {
  const { failOn, ...options } = document.checks[id];
  const floor = profile.thresholds[id];
  if (failOn !== undefined && strictness.indexOf(failOn) > strictness.indexOf(floor)) {
    throw new InputError({
      code: 'policy-threshold-too-mild',
      where: name,
      text: {
        ja: 'checks.{id}.failOn の {found} は、プロファイル {profile} が定める {floor} より緩い設定です。',
        en: 'checks.{id}.failOn is {found}, milder than {floor}, which profile {profile} asks for.',
      },
      mend: {
        ja: '{floor} 以上に厳しくするか、failOn を消してください。個別に認められた指摘は逸脱として記録します。',
        en: 'Set {floor} or stricter, or remove failOn. A finding that the client accepts is recorded as a deviation.',
      },
      parameters: { id, found: failOn, floor, profile: profile.id },
    });
  }
  return { failOn: failOn ?? floor, options };
}

function unknownProfile(found: string, name: string): InputError {
  return new InputError({
    code: 'policy-unknown-profile',
    where: name,
    text: { ja: 'profile の {found} という要項はありません。', en: 'There is no profile {found}.' },
    mend: { ja: '次のいずれかを指定してください: {known}', en: 'Use one of: {known}' },
    parameters: { found, known: profiles.map(({ id }) => id).join(', ') },
  });
}

/** Folders that kenpin writes to or reads as its own must lie below the policy's folder. */
function refuseOutside(document: PolicyDocument, name: string): void {
  const places: [string, string | null][] = [
    ['results', document.results],
    ['output', document.output],
    ['checklist', document.checklist],
    ['deviations', document.deviations],
    ['attestations', document.attestations],
    ...document.vex.map((path): [string, string] => ['vex', path]),
    ['checks.virus-scan.engine.ca', document.checks['virus-scan'].engine?.ca ?? null],
    ...document.checks['virus-scan'].yara.map((path): [string, string] => ['checks.virus-scan.yara', path]),
  ];
  for (const [key, path] of places) {
    if (path === null || (!/^([a-zA-Z]:|[\\/])/.test(path) && !path.split(/[\\/]/).includes('..'))) continue;
    throw new InputError({
      code: 'policy-path-outside',
      where: name,
      text: {
        ja: '{key} の {path} は、ポリシーのあるフォルダの外を指しています。',
        en: '{key} points outside the folder of the policy: {path}',
      },
      mend: { ja: 'フォルダ内の相対パスにしてください。', en: 'Use a relative path inside the folder.' },
      parameters: { key, path },
    });
  }
}

/** What `kenpin init` writes where only a person knows the value. */
export const placeholders: readonly string[] = ['要記入', 'TO FILL IN'];

/** A package that says 「要記入」 as its contract number must never exist. */
function refuseTemplate({ contract }: PolicyDocument, { name, text }: { readonly name: string; readonly text: string }): void {
  const { number, title, client, contractor } = contract;
  const values = [
    ...Object.entries({ number, title, client, contractor }),
    ...contract.people.flatMap((person, i) => [
      [`people[${i}].name`, person.name],
      [`people[${i}].organisation`, person.organisation],
    ]),
  ];
  const left = values.filter(([, value]) => placeholders.includes(value?.trim() ?? '')).map(([key]) => `contract.${key}`);
  if (left.length === 0) return;
  const line = text.split('\n').findIndex((each) => placeholders.some((word) => each.includes(word)) && !each.trimStart().startsWith('#'));
  throw new InputError({
    code: 'policy-not-filled-in',
    where: `${name}:${line + 1}`,
    text: { ja: 'ひな形の「要記入」が残っています: {keys}', en: 'Some values still say TO FILL IN: {keys}' },
    mend: { ja: '実際の値を書いてください。', en: 'Write the real values.' },
    parameters: { keys: left.join(', ') },
  });
}

/** zod leaves absent optional keys out, TypeScript cannot know: `exactOptionalPropertyTypes` wants them gone. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
