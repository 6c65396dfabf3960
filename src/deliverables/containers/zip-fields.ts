import { reason } from '../../gate/reason.ts';
import { ContainerFault } from './container.ts';

/** Two places of the archive say different things about a member: readers would see different files. */
export function contradiction(field: string): ContainerFault {
  return new ContainerFault(
    reason(
      'zip-contradiction',
      { ja: 'zip の記載が互いに、または実データと矛盾しています（{field}）。', en: 'The zip contradicts itself or its data ({field}).' },
      { field },
    ),
  );
}

/** The first field of this id in an extra area, or null. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | null {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}

/** Little-endian numbers are read through this. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
