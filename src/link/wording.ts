/** A kind as a sentence has it: `an armed group`, `a town`. */
export function aKind(kind: string): string {
  const words = kind.replaceAll("-", " ");
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}
