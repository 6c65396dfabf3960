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
