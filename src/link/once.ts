/** What is so for all readings of a case, worked out when one of them first asks for it. */
export function once<T>(workOut: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: workOut() };
    return known.answer;
  };
}
