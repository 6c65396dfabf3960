import { greatestShardCount } from '../checks/virus-scan/shards.ts';
import { dividedChecks, type CheckId } from '../gate/check.ts';
import { InputError } from '../gate/error.ts';
import type { Shard } from '../gate/outcome.ts';

/** The shard of the option `shard`: `3/8`. Null where none is asked for, or the whole as `1/1`. Throws InputError. */
export function askedShard(text: string | undefined, checks: readonly CheckId[]): Shard | null {
  if (text === undefined) return null;
  const shard = parse(text);
  const whole = checks.filter((id) => !dividedChecks.includes(id));
  if (whole.length > 0) throw undivided(whole);
  return shard.count === 1 ? null : shard;
}

function parse(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index <= shard.count && shard.count <= greatestShardCount) return shard;
  throw new InputError({
    code: 'shard-format',
    where: 'shard',
    text: { ja: '--shard の値 {text} を読めません。', en: '--shard {text} cannot be read.' },
    mend: {
      ja: '「何番目/分担の数」の形で指定してください（3/8 など。分担の数は {most} まで）。',
      en: 'Write which of how many, e.g. 3/8; at most {most} shards.',
    },
    parameters: { text, most: greatestShardCount },
  });
}

function undivided(checks: readonly CheckId[]): InputError {
  return new InputError({
    code: 'shard-undivided',
    where: 'shard',
    text: { ja: '検査 {checks} は分割できません。', en: 'These checks cannot be divided: {checks}.' },
    mend: {
      ja: '--shard は kenpin check {divided} とともに指定し、ほかの検査は別に一度だけ実行してください。',
      en: 'Use --shard with `kenpin check {divided}`, and run the other checks once, apart from it.',
    },
    parameters: { checks: checks.join(', '), divided: dividedChecks.join(' ') },
  });
}
