import type { RawTerm } from "../data/schema.ts";
import { isDirection } from "../text/bearings.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import { WordSet } from "../text/word-set.ts";
import type { Word } from "../text/word-table.ts";
import { apposedAt, isOfAnother, mayDescribe } from "./apposition.ts";
import { arabicLists, withoutClitics } from "./arabic-lists.ts";
import { LONGEST, SIDES, Terms, type TypeWord } from "./terms.ts";
import { ties } from "./words.ts";

/** `the village of Madaya`: a word for villages, and perhaps for others, before the name. */
export const saysVillage = ({ side, kinds }: TypeWord): boolean => side === "before" && kinds.has("village");

/** So many words may say what sort of province a name is: `the last big rebel-held province`. */
const QUALITIES = 5;
/** Words that may stand between a type word and the name it goes with. */
const BETWEEN = new WordSet([
  ...(
    "of the called named de von di " +
    // "In the northern countryside of Hama": في الريف الشمالي لحماة
    "الشمالي الجنوبي الشرقي الغربي الاوسط " +
    // "La provincia nororiental de Alepo", "la province syrienne d'Alep", "la provincia settentrionale di Aleppo"
    "nororiental noroccidental suroriental suroccidental nortena surena siria costera vecina " +
    "settentrionale siriana costiera syrienne cotiere voisine"
  ).split(" "),
  ..."oriental occidental septentrional meridional central".split(" ").flatMap((word) => [word, `${word}e`]),
]);

/** Does this word only tie a type word to its name: `of`, `de`? */
export const isBetween = (word: Word): boolean => BETWEEN.has(word);

/**
 * A plural of English, French or Spanish, of German, Italian, Turkish, Kurdish or Russian. What Arabic says once for a list,
 * `arabic-lists.ts` shares; but `ريفي` is the countrysides of two.
 */
export const isPlural = (word: string): boolean =>
  word.endsWith("s") ||
  /^(?:ريفي|ارياف|doe?rfern?|stae?dten?|provinzen|ortschaften|villaggi|gunden)$|l[ae]ri|пункт(?:ы|ов|ах)$|провинциях$/.test(
    word,
  );

/** What may stand between a name and the type word behind it: `Aleppo's eastern countryside`. */
const isBeforeTypeWord = new WordClass(
  ({ folded }) => isDirection(folded) || /^(?:strategic|besieged|nearby|key|rebel|held)$/.test(folded),
);

/** The type words of the tables, ready to be looked for beside a mention. */
export class TypeWords {
  readonly #terms: Terms;
  /** The plurals and the Arabic lists of the text that was asked about last. */
  #plurals: { readonly tokens: readonly Token[]; readonly words: readonly (readonly TypeWord[])[] } | undefined;
  #lists: { readonly tokens: readonly Token[]; readonly members: ReadonlyMap<number, number> } | undefined;

  constructor(terms: readonly RawTerm[]) {
    this.#terms = new Terms(terms);
  }

  /** Are these words, all together, one type word, wherever it stands? */
  has(tokens: readonly Token[]): boolean {
    return this.#terms.has(tokens);
  }

  /** All type words right before and right after the tokens `first..last`, the longest at each place. */
  beside(tokens: readonly Token[], first: number, last: number): readonly TypeWord[] {
    const behind = this.#after(tokens, last);
    const after = behind.length === 0 ? this.#apposed(tokens, last) : behind;
    const own = this.#before(tokens, first);
    const before = own.length === 0 ? this.#ofList(tokens, first) : own;
    return before.length === 0 ? after : [...after, ...before];
  }

  /** What was said once for the Arabic list of which the token begins a member. */
  #ofList(tokens: readonly Token[], first: number): readonly TypeWord[] {
    if (tokens[first]?.word.script !== "arabic") return NONE;
    if (this.#lists?.tokens !== tokens) this.#lists = { tokens, members: arabicLists(tokens) };
    const head = this.#lists.members.get(first);
    if (head === undefined) return NONE;
    const phrase = withoutClitics((tokens[head] as Token).word.folded);
    return this.#terms.of(phrase, head, "before").map((word) => ({ ...word, inside: false }));
  }

  #after(tokens: readonly Token[], last: number): readonly TypeWord[] {
    let from = last + 1;
    // "Idlib's southern and southwestern countryside"
    for (
      let token = tokens[from];
      token !== undefined && ties(token.gap) && from <= last + LONGEST;
      token = tokens[from]
    ) {
      if (!isBeforeTypeWord.has(token.word) && (from === last + 1 || token.word.folded !== "and")) break;
      from++;
    }
    const token = tokens[from];
    // Arabic says before a name what the thing is: in `X بريف حمص` the countryside is that of Homs.
    if (token?.word.script === "arabic") return NONE;
    if (token === undefined || !ties(token.gap) || !this.#terms.mayBegin(token.word)) return NONE;
    for (let words = LONGEST; words >= 1; words--) {
      const found = this.#terms.found(tokens, from, from + words - 1, "after");
      if (found.length > 0 && !isCutShort(tokens, from + words)) return found;
    }
    return NONE;
  }

  /** Of a place that is said to lie in another, a town may be said behind both: only what holds all others is told so. */
  #apposed(tokens: readonly Token[], last: number): readonly TypeWord[] {
    const first = apposedAt(tokens, last);
    if (first < 0) return NONE;
    for (let at = first; at < first + QUALITIES; at++) {
      const token = tokens[at];
      if (token === undefined || !mayDescribe(token)) return NONE;
      const words = this.#terms.mayBegin(token.word) ? this.#terms.found(tokens, at, at, "after") : NONE;
      const governorate = words.filter(({ kinds }) => kinds.size === 1 && kinds.has("governorate"));
      if (governorate.length > 0)
        return isOfAnother(tokens, at) ? NONE : governorate.map((word) => ({ ...word, inside: false }));
    }
    return NONE;
  }

  #before(tokens: readonly Token[], first: number): readonly TypeWord[] {
    let until = first - 1;
    if (until < 0 || !beforeTies(tokens, first)) return NONE;
    let steps = 0;
    while (until >= 0 && steps < 3 && BETWEEN.has((tokens[until] as Token).word) && beforeTies(tokens, until)) {
      until--;
      steps++;
    }
    if (until < 0) return NONE;
    const found = this.#terms.endingAt(tokens, until, "before");
    return found.length > 0 ? found : this.#terms.behindClitic(tokens, until);
  }

  /** The type words in the plural, wherever they stand, those of one place and side together. */
  plurals(tokens: readonly Token[]): readonly (readonly TypeWord[])[] {
    if (this.#plurals?.tokens !== tokens) {
      const words: (readonly TypeWord[])[] = [];
      for (let at = 0; at < tokens.length; at++) {
        if (!this.#terms.mayEnd((tokens[at] as Token).word)) continue;
        for (const side of SIDES) {
          const found = this.#terms.endingAt(tokens, at, side);
          if (found[0] !== undefined && isPlural(found[0].word)) words.push(found);
        }
      }
      this.#plurals = { tokens, words };
    }
    return this.#plurals.words;
  }
}

/** `Homs city of late`, `Homs and Hama cities of Syria`: behind the `of` of a type word stands no other name. */
function isCutShort(tokens: readonly Token[], next: number): boolean {
  if (foldedAt(tokens, next - 1) !== "of") return false;
  const word = tokens[next]?.word;
  return !(word?.capital || word?.articleLike) || word.folded === "syria";
}

const NONE: readonly TypeWord[] = [];

const beforeTies = (tokens: readonly Token[], at: number): boolean => {
  const { gap } = tokens[at] as Token;
  return ties(gap) || gap === Gap.quote || gap === Gap.other;
};
