/** The Arabic letters that chat writes as the digits they look like, as other writers spell them: ح is 7, ع is 3. A 2 is ء or, as Syrian towns speak it, ق. */
const LETTERS: Readonly<Record<string, string>> = { 3: "'", 5: "kh", 6: "t", 7: "h", 8: "gh", 9: "s" };

/** One digit at a time, or one twice, among at least three letters, and none behind the last: `Dar3a`, `7alab`, `Ra22a`, but no `Su24`, `T4`, `7th`. */
const CHAT = /^(?=(?:[^a-z]*[a-z]){3})[235-9]?[a-z'’]+(?:([235-9])\1?[a-z'’]+)*$/i;
/** A number and what it counts. */
const COUNTED = /^\d(?:min|mins|hrs|days?|years?|yrs|secs|star|way|fold|pac|ers|rds|nds|ths)$/i;

/**
 * A word of the Arabic chat alphabet with letters for its digits, and any other as it is.
 *
 * @example
 * withoutChatDigits("Ma3rat"); // => "Ma'rat"
 * withoutChatDigits("Sara2eb", "q"); // => "Saraqeb"
 */
export const withoutChatDigits = (raw: string, two = "'"): string =>
  raw.length <= LONGEST && /\d/.test(raw) && CHAT.test(raw) && !COUNTED.test(raw)
    ? raw.replace(/\d/g, (digit) => LETTERS[digit] ?? two)
    : raw;

/** No word has more letters. */
const LONGEST = 24;
