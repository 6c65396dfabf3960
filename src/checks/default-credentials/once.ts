/** What a function returns, asked when it is wanted first. */
export function once<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: ask() }).value;
}

/** What a function returns for a text, known as long as it is asked for the same one: several readings ask for the same path. */
export function ofLast<Value>(ask: (text: string) => Value): (text: string) => Value {
  let known: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (known?.text !== text) known = { text, value: ask(text) };
    return known.value;
  };
}

/** Names that are kept, and characters of the longest one. */
const [mostKept, longestKept] = [4096, 200];

/** What a function says of a name, kept for the names that were asked for last: each is asked for several times, and the files of a delivery share most of theirs. */
export function remembered<Value>(ask: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept.value;
    const value = ask(name);
    if (known.size >= mostKept) known.clear();
    if (name.length <= longestKept) known.set(name, { value });
    return value;
  };
}
