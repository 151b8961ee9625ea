/**
 * The lower-case ASCII words of a name, joined by hyphens: the last part of an ID.
 *
 * @example
 * slugOf("Maarrat al-Numan"); // => "maarrat-al-numan"
 */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´ʼʿʾ]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
