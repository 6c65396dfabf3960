import type { FindingDraft } from '../../../gate/finding.ts';
import type { Severity } from '../../../gate/severity.ts';
import { inDocumentation } from '../grammars/not-in-force.ts';
import { once } from '../once.ts';
import { lineBefore, lineIndex } from '../place.ts';
import type { Purpose } from '../purpose.ts';
import type { Signs } from '../signs.ts';
import { findPrivateKeys } from './private-keys.ts';
import { findTokens, type TokenKind } from './tokens.ts';

/** Where a text lies, and how its values are marked. */
export interface SecretScene {
  readonly path: string;
  readonly purpose: Purpose;
  readonly mark: (value: string) => string;
}

/** A text, what a look at it told, and how many lines of its file precede it. */
export interface SecretText {
  readonly text: string;
  readonly signs: Signs;
  readonly before?: number;
}

/** Tokens of providers and private keys in a text. */
export function secretFindings({ text, signs, before = 0 }: SecretText, { path, purpose, mark }: SecretScene): FindingDraft[] {
  const [tokens, keys] = [findTokens(text, signs.tokens), signs.privateKeys ? findPrivateKeys(text) : []];
  if (tokens.length === 0 && keys.length === 0) return [];
  const lineOf = lineIndex(text);
  const at = (offset: number) => ({ path, line: lineOf(offset) + before });
  const isAllowed = allowedIn(text, path);
  const within = (offset: number) => (isAside(text, path, offset) ? 'document' : purpose);
  return [
    ...tokens.map(({ offset, provider, kind, value }): FindingDraft => ({
      ruleId: 'default-credentials/provider-token',
      severity: isAllowed(offset, value) ? 'low' : gradeOf(kind, within(offset)),
      location: at(offset),
      parameters: { provider, length: value.length, mark: mark(value) },
      identity: provider,
    })),
    ...keys.map(({ offset, form, encrypted, value }): FindingDraft => ({
      ruleId: `default-credentials/${encrypted ? 'locked-private-key' : 'private-key'}`,
      severity: encrypted ? (purpose === 'production' ? 'low' : 'note') : gradeOf('secret', within(offset)),
      location: at(offset),
      parameters: { form, mark: mark(value) },
      identity: form,
    })),
  ];
}

/** What tells a scanner of secrets which of them it may find (https://github.com/awslabs/git-secrets, https://github.com/gitleaks/gitleaks). */
const lists = /(?:^|\/)(?:\.gitallowed|\.?gitleaks\.toml|\.gitleaks-[\w-]{1,40}\.toml)$/u;
/** The name of a key of AWS (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids), which opens nothing without its secret. */
const nameOfKey = /^(?:AKIA|ASIA|A3T[A-Z\d])[A-Z\d]{16}$/u;
const section = /^[ \t]*\[{1,2}([\w.]{1,60})\]{1,2}[ \t]*$/gmu;

/** Tells whether a token is the name of a key in a list of what a scanner lets pass: it stays in the list, and blocks nothing. A secret in there blocks. */
function allowedIn(text: string, path: string): (offset: number, value: string) => boolean {
  if (!lists.test(path)) return () => false;
  const sections = once(() => [...text.matchAll(section)]);
  const isIn = (offset: number) => /(?:^|\.)allowlists?$/u.test(sections().findLast(({ index }) => index < offset)?.[1] ?? '');
  return (offset, value) => nameOfKey.test(value) && (!path.endsWith('.toml') || isIn(offset));
}

/** What an interface shows in a field while nobody has filled it in: `placeholder="sk_live_…"`. */
const inField =
  /(?:^|[\s:{(,])(?:placeholder|hint(?:Text)?|helperText)["']?\s{0,4}[:=]\s{0,4}\{?\s{0,4}(?:[\w.]{1,20}\([^()\n]{0,200})?["'`][^"'`\n]*$/iu;

/** Whether an offset stands in documentation that a program carries, in the tests inside a module, or in what an empty field shows. */
function isAside(text: string, path: string, offset: number): boolean {
  return inField.test(lineBefore(text, offset) ?? '') || inDocumentation(text, path)(offset);
}

/** What stands in tests, samples and documents opens nothing that is delivered; a key of a build does. */
function gradeOf(kind: TokenKind, purpose: Purpose): Severity {
  if (purpose === 'test' || purpose === 'sample' || purpose === 'document') return kind === 'secret' ? 'low' : 'note';
  if (kind !== 'secret') return 'low';
  return purpose === 'ci' ? 'medium' : 'high';
}
