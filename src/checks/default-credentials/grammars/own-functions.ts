/** Words of parameters that take no password: what somebody is found by, and what else is said of an account. */
const others =
  /^(?:u?uid|guid|id|ident|identifier|(?:full|display|first|last|given|family|nick)?_?name|e?_?mail(?:_?address)?|phone(?:_?number)?|role|group|type|kind|class|team|tenant|org(?:ani[sz]ation)?|department|domain|realm|locale|lang(?:uage)?|title|description|comment|url|path|date|status|scope)s?$/iu;

/**
 * Whether the text itself defines a function of a name and calls what stands in one place of its head something else than a password: `fn create_user(name: &str, uuid: &str)`.
 * The receiver that Python and Rust write first has no place in a call.
 */
export function takesOther(text: string, name: string, place: number): boolean {
  const own = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'), name.lastIndexOf('>')) + 1);
  if (!/^[A-Za-z_]\w{2,60}$/u.test(own)) return false;
  const heads = [
    ...text.matchAll(new RegExp(String.raw`\b(?:fn|def|function|func|fun|sub)[ \t]{1,4}${own}[ \t]{0,4}\(([^()]{1,300})\)`, 'gu')),
  ];
  // One of them takes a password somewhere: the call may leave out what stands before it.
  if (heads.some(([, head = '']) => /pass|pwd|pw\b|secret|word/iu.test(head))) return false;
  return (
    heads.length > 0 &&
    heads.every(([, head = '']) => {
      const names = head
        .split(',')
        .map((part) => /^\s*(?:mut\s+|final\s+|[\w<>[\]]+\s+(?=\$?\w+\s*$))?[$&*]{0,2}([A-Za-z_]\w*)/u.exec(part)?.[1] ?? '');
      const given = /^(?:self|cls|this)$/u.test(names[0] ?? '') ? names.slice(1) : names;
      return others.test(given[place] ?? '');
    })
  );
}
