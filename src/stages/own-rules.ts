import type { DebugArtifactsOptions } from '../checks/debug-artifacts/options.ts';
import { InputError } from '../gate/error.ts';
import type { Policy } from '../gate/policy.ts';

/**
 * Refuses a policy whose own rules hold a query that tree-sitter does not take. Its schema cannot know that: it takes the grammar,
 * which is loaded only where there are such rules. Throws InputError.
 */
export async function refuseBadQueries({ checks }: Policy, name: string): Promise<void> {
  // Parsed by that check's own schema.
  const { rules } = checks['debug-artifacts'].options as DebugArtifactsOptions;
  const asked = rules.flatMap(({ query, language }, index) =>
    query === undefined || language === undefined ? [] : [{ query, language, index }],
  );
  if (asked.length === 0) return;
  const { queryFault } = await import('../tools/syntax/engine.ts');
  for (const { query, language, index } of asked) {
    const fault = await queryFault(language, query);
    if (fault !== null) throw badQuery({ name, index, id: rules[index]?.id ?? '', fault });
  }
}

function badQuery({ name, ...parameters }: { name: string; index: number; id: string; fault: string }): InputError {
  return new InputError({
    code: 'policy-bad-query',
    where: name,
    text: {
      ja: 'checks.debug-artifacts.rules[{index}]（{id}）の query を解釈できません: {fault}',
      en: 'checks.debug-artifacts.rules[{index}] ({id}) has a query that cannot be read: {fault}',
    },
    mend: {
      ja: 'ノードの名前と括弧の対応を確かめてください。書き方は tree-sitter の文書（Query Syntax）にあります。',
      en: 'Check the names of nodes and the parentheses; the syntax is in tree-sitter’s documentation (Query Syntax).',
    },
    parameters,
  });
}
