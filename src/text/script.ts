/** Whether a text has a letter of the Arabic script, Persian and Kurdish letters among them. */
export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
