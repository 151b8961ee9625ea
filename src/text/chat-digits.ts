/** The Arabic letters that chat writes as the digits they look like, as other writers spell them: ح is 7, ع is 3. */
const LETTERS: Readonly<Record<string, string>> = { 2: "'", 3: "'", 5: "kh", 6: "t", 7: "h", 8: "gh", 9: "s" };

/** One digit at a time among at least three letters, and none behind the last: `Dar3a`, `7alab`, but no `Su24`, `T4`, `7th`. */
const CHAT = /^(?=(?:[^a-z]*[a-z]){3})[235-9]?[a-z'’]+(?:[235-9][a-z'’]+)*$/i;
/** A number and what it counts. */
const COUNTED = /^\d(?:min|mins|hrs|days?|years?|yrs|secs|star|way|fold|pac|ers|rds|nds|ths)$/i;

/**
 * A word of the Arabic chat alphabet with letters for its digits, and any other as it is.
 *
 * @example
 * withoutChatDigits("Ma3rat"); // => "Ma'rat"
 */
export const withoutChatDigits = (raw: string): string =>
  raw.length <= LONGEST && /\d/.test(raw) && CHAT.test(raw) && !COUNTED.test(raw)
    ? raw.replace(/\d/g, (digit) => LETTERS[digit] as string)
    : raw;

/** No word has more letters. */
const LONGEST = 24;
