import { passMembers, type TextPass } from '../deliverables/text-pass.ts';
import type { Census } from '../gate/census.ts';
import type { CheckId } from '../gate/check.ts';
import { openContents } from '../io/contents.ts';
import { openTextPass } from '../tools/text-pass/pass.ts';
import type { GateContext } from './context.ts';

/** One reading of the delivery for those of the checks that look at its text. Each of them must join it or leave it. */
export function openPass({ root, policy, signal }: GateContext, census: Census, ids: readonly CheckId[]): TextPass {
  const contents = openContents({ root, census, limits: policy.limits, signal });
  return openTextPass({ census, contents, signal, expected: passMembers.filter((id) => ids.includes(id)) });
}
