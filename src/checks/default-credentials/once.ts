/** What a function returns, asked when it is wanted first. */
export function once<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: ask() }).value;
}
