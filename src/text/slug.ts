/**
 * The lower-case ASCII words of a name, joined by hyphens: the last part of an ID.
 *
 * @example
 * slugOf("Maarrat al-Numan"); // => "maarrat-al-numan"
 */
export function slugOf(name: string): string {
  // Most labels are plain.
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´ʼʿʾ]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** ASCII words with one space or hyphen between them. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;
