import type { FindingDraft } from '../../../gate/finding.ts';
import type { Severity } from '../../../gate/severity.ts';
import { lineIndex } from '../place.ts';
import type { Purpose } from '../purpose.ts';
import { findPrivateKeys } from './private-keys.ts';
import { findTokens, type TokenKind } from './tokens.ts';

/** Where a text lies, and how its values are marked. */
export interface SecretScene {
  readonly path: string;
  readonly purpose: Purpose;
  readonly mark: (value: string) => string;
}

/** Tokens of providers and private keys in a text. `before` counts the lines of the file that precede it. */
export function secretFindings(text: string, { path, purpose, mark }: SecretScene, before = 0): FindingDraft[] {
  const [tokens, keys] = [findTokens(text), findPrivateKeys(text)];
  if (tokens.length === 0 && keys.length === 0) return [];
  const lineOf = lineIndex(text);
  const at = (offset: number) => ({ path, line: lineOf(offset) + before });
  return [
    ...tokens.map(({ offset, provider, kind, value }): FindingDraft => ({
      ruleId: 'default-credentials/provider-token',
      severity: gradeOf(kind, purpose),
      location: at(offset),
      parameters: { provider, length: value.length, mark: mark(value) },
      identity: provider,
    })),
    ...keys.map(({ offset, form, encrypted, value }): FindingDraft => ({
      ruleId: `default-credentials/${encrypted ? 'locked-private-key' : 'private-key'}`,
      severity: encrypted ? (purpose === 'production' ? 'low' : 'note') : gradeOf('secret', purpose),
      location: at(offset),
      parameters: { form, mark: mark(value) },
      identity: form,
    })),
  ];
}

/** What stands in tests, samples and documents opens nothing that is delivered; a key of a build does. */
function gradeOf(kind: TokenKind, purpose: Purpose): Severity {
  if (purpose === 'test' || purpose === 'sample' || purpose === 'document') return kind === 'secret' ? 'low' : 'note';
  if (kind !== 'secret') return 'low';
  return purpose === 'ci' ? 'medium' : 'high';
}
