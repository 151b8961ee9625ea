import { fold } from "./fold.ts";
import { Gap, gapBetween, noteEnd } from "./gap.ts";
import { asTag, endsOfHumps, isTagged } from "./hashtag.ts";
import { classOf, DIGIT, SPACE, startsWord } from "./letters.ts";
import {
  barePossessive,
  dottedInitials,
  elision,
  italianPreposition,
  lettersEnd,
  withoutEnding,
  withoutNote,
  wordEnd,
} from "./word-bounds.ts";
import { readWord, type Word, type WordTable } from "./word-table.ts";

/** A word at its place. `start` and `end` are UTF-16 code units of the original text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly gap: Gap;
  /** A colon stands before it: it ends a sentence, and may open a list. */
  readonly colon: boolean;
}

/**
 * Cut a text into words. A word is letters, marks and digits, with apostrophes inside it (`Ma'arrat`);
 * a possessive `'s` and a Turkish case are left out, and dotted initials (`U.S.`) are one word.
 *
 * @example
 * tokenize("Aleppo’s al-Bab").map((t) => t.word.folded); // => ["aleppo", "al", "bab"]
 */
export function tokenize(text: string, words?: WordTable): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let position = 0;
  let gapFrom = 0;
  let ended = false;
  let tagged = false;
  const wordAt = (from: number, to: number): Word =>
    words === undefined ? readWord(text.slice(from, to)) : words.at(text, from, to);
  while (position < length) {
    if (!startsWord(text, position)) {
      position = Math.max(position + 1, noteEnd(text, position));
      continue;
    }
    let start = position + elision(text, position);
    let end = lettersEnd(text, start);
    position = end;
    // Most words are of letters alone.
    if (end < length && classOf(text.charCodeAt(end)) < SPACE) {
      position = wordEnd(text, end);
      start += italianPreposition(text, start, position);
      end = withoutEnding(text, start, position);
    }
    const initials = position - start === 1 ? dottedInitials(text, start) : 0;
    if (initials > 0) end = position = initials;
    if (start === gapFrom + 2 && text[gapFrom] === "." && endsNoSentence(tokens, text, start)) gapFrom++;
    const between = tokens.length === 0 ? Gap.start : gapBetween(text, gapFrom, start);
    const gap = ended && between === Gap.space ? Gap.ending : between;
    const colon = gap === Gap.stop && text.charCodeAt(gapFrom) === COLON;
    ended = end < position || barePossessive(text, start, end);
    if (end - start > 2 && classOf(text.charCodeAt(end - 1)) === DIGIT) end = withoutNote(text, start, end);
    tagged = isTagged(text, start, tagged);
    if (tagged) {
      let from = start;
      for (const to of endsOfHumps(text, start, end)) {
        const own = from === start;
        tokens.push({
          start: from,
          end: to,
          word: asTag(wordAt(from, to)),
          gap: own ? gap : Gap.space,
          colon: own && colon,
        });
        from = to;
      }
    } else tokens.push({ start, end, word: wordAt(start, end), gap, colon });
    gapFrom = position;
  }
  return tokens;
}

const COLON = 0x3a;
/** What a dot shortens, and ends no sentence: `Prov. Hama`, `N. Hama`, `Gen. Hassan`. */
const ABBREVIATED = /^(?:[A-Z]|[Pp]rov|[Gg]ov|Mt|Gen|Col|Maj|Brig|Lt|Capt|Dr|Mrs?|St)$/;

/** Is the dot behind the last word that of `Prov. Hama`, or of a number, as German and Turkish have it: `die 104. Brigade`, `93. Tugay`? */
function endsNoSentence(tokens: readonly Token[], text: string, start: number): boolean {
  const last = tokens[tokens.length - 1]?.word.raw ?? "";
  if (!/^\d{1,3}$/.test(last)) return ABBREVIATED.test(last);
  const next = text.slice(start, start + 12);
  return UNIT_ABROAD.test(next) || (UNIT.test(next) && GERMAN.test(tokens[tokens.length - 2]?.word.raw ?? ""));
}

/** Units, and what is said of them, in languages with a dot behind the number. */
const UNIT_ABROAD =
  /^(?:T[uü]men|Tugay|Alay|Tabur|Kolordu|F[ıi]rka|Z[ıi]rhl[ıi]|Komando|Mekanize|Panzer|Mechanisi|Spezial|Infanterie|Artillerie|Dywizj|Brygad)/;
const UNIT = /^(?:Brigade|Division|Regiment|Bataillon|Korps|Armee)/;
const GERMAN = /^(?:[Dd](?:ie|er|as|e[mns])|zu[rm]|Garde)$/;

/** The folded words of tokens, one space between them. */
export const foldedPhrase = (tokens: readonly Token[]): string => tokens.map(({ word }) => word.folded).join(" ");

/** The folded words of a text. Of plain ones: nearly all lists of words are, and every resolver waits for them. */
export const foldedWords = (text: string): readonly string[] =>
  PLAIN.test(text) ? text.split(" ").map(fold) : tokenize(text).map(({ word }) => word.folded);

/** Small Latin letters, or Arabic ones, one space between the words. */
const PLAIN = /^(?:[a-z]+|[\u0621-\u063a\u0641-\u064a]+)(?: (?:[a-z]+|[\u0621-\u063a\u0641-\u064a]+))*$/;

/** The folded word at a place, or nothing beyond the ends of the text. */
export const foldedAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.folded ?? "";
