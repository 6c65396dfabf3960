import { reason, type Reason } from '../gate/reason.ts';
import type { Member, Packed, ReadMembers } from './containers/container.ts';
import { memberName } from './names.ts';

/** A member with its place in the census. */
export interface PlacedMember {
  readonly path: string;
  /** Last segment of the name. */
  readonly name: string;
  readonly member: Member;
  readonly remarks: readonly Reason[];
}

/**
 * The members of a container with their census paths, in the container's order: always the same for the same bytes, so that the census and a later
 * reading agree. A name that was there before gets `#2`, `#3`, …
 */
export async function* placedMembers(read: ReadMembers, packed: Packed, container: string): AsyncGenerator<PlacedMember, void, void> {
  const taken = new Set<string>();
  for await (const member of read(packed)) {
    const name = memberName(member.name, member.utf8);
    const text = unused(name.text, taken);
    taken.add(text);
    const remarks = [...name.remarks, ...(member.kind === 'file' ? member.remarks : [])];
    if (text !== name.text) remarks.push(duplicate());
    yield { path: `${container}!/${text}`, name: text.split('/').at(-1) ?? text, member, remarks };
  }
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}#${count}`)) count += 1;
  return `${name}#${count}`;
}

function duplicate(): Reason {
  return reason('member-duplicate', {
    ja: '同じ名前のメンバーが複数あります。どれが展開されるかはツールによって異なります。',
    en: 'Several members have this name: which one is unpacked depends on the program.',
  });
}
