import { ByteView, latin1 } from './byte-view.ts';
import { nothing, type Traits } from './traits.ts';

/** https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html#jvms-4.4: bytes of each kind of constant behind its tag. */
const sizes: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};

/** A class that was compiled with `-g`: its pool of constants has the name of the attribute, which nothing else needs. */
export function classTraits(bytes: Uint8Array): Traits | null {
  const view = new ByteView(bytes, false);
  if (view.u32(0) !== 0xcafebabe || view.u16(6) < 45) return null;
  const count = view.u16(8);
  let at = 10;
  for (let index = 1; index < count && at < view.size; index += 1) {
    const tag = view.u8(at);
    if (tag === 1) {
      const length = view.u16(at + 1);
      if (length === 18 && latin1(bytes.subarray(at + 3, at + 21)) === 'LocalVariableTable')
        return { ...nothing, debugInformation: [{ ja: 'ローカル変数の表（javac -g）', en: 'tables of local variables (javac -g)' }] };
      at += 3 + length;
      continue;
    }
    const size = sizes[tag];
    if (size === undefined) return nothing;
    at += 1 + size;
    // Eight-byte constants take two places.
    if (tag === 5 || tag === 6) index += 1;
  }
  return nothing;
}
