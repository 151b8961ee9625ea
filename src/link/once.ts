/** What is so for all readings of a case, or for all of a text, worked out when it is first asked for. */
export function once<T>(workOut: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: workOut() };
    return known.answer;
  };
}
