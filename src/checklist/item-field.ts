import * as z from 'zod/mini';
import { nearestKey, sentence } from '../deliverables/yaml-problems.ts';
import { itemNumber, itemNumbers } from './item-number.ts';

/** The number of an item of the IPA list or of the annex's supplement, in any spelling that {@link itemNumber} reads. */
export const itemField = z.string().check((payload) => {
  if (itemNumber(payload.value) !== undefined) return;
  const near = nearestKey(payload.value.normalize('NFKC'), itemNumbers);
  payload.issues.push({
    code: 'custom',
    input: payload.value,
    message: sentence({
      ja: `チェックリストの項番を書いてください（${near === undefined ? '例: 1-(i)-a' : `もしかして: ${near}`}）。`,
      en: `Write the number of an item of the checklist (${near === undefined ? 'for example 1-(i)-a' : `did you mean ${near}?`}).`,
    }),
  });
});
