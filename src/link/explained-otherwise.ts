import { type CompiledName, Needs } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { ties } from "../match/words.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";

/**
 * `Acute Flaccid Paralysis (AFP)`: acronyms that a text explains by words that no bearer of the letters has in its names, with
 * those words. A body by another wording (`Free Syria Army (FSA)`) shares one of them.
 */
export function explainedOtherwise(tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, { word, gap }] of tokens.entries()) {
    if (gap !== Gap.bracket || !word.upper || word.folded.length < 2 || !closesBehind(tokens, at)) continue;
    const bearers = lexicon.withPhrase(word.folded);
    const acronyms = bearers.filter(({ kind }) => kind === "acronym");
    const isCity = bearers.some(({ id }) => lexicon.entity(id)?.kind === "city");
    const words =
      wordsOf(word.folded, tokens, at - 1) ??
      (isCity ? undefined : titleBefore(tokens, at - 1, acronyms.length > 0 ? word.folded : ""));
    if (words === undefined) continue;
    // Where nothing but settlements bears them, capitals in brackets are none of these.
    if (
      acronyms.length > 0
        ? !haveOneOf(words, acronyms, lexicon)
        : bearers.every((one) => one.needs === Needs.typeWord || lexicon.isSettlement(one.id))
    )
      found.set(word.raw, words.map((one) => one.word.raw).join(" "));
  }
  return found;
}

/** Has a bearer of the letters one of these words in its names? */
function haveOneOf(words: readonly Token[], bearers: readonly CompiledName[], lexicon: Lexicon): boolean {
  const stems = new Set(words.map(({ word }) => stem(word.folded)));
  return bearers.some(({ id }) =>
    lexicon.namesOf(id).some(({ phrase }) => phrase.split(" ").some((word) => stems.has(stem(word)))),
  );
}

/**
 * `Human Assistance Society (HASS)`: two capitalised words or more, that end at `last`, for which the letters may stand;
 * `Khalid's Army (ISIS)`, `Mustafa Bali (SDF)` says to whom someone belongs.
 */
function titleBefore(tokens: readonly Token[], last: number, letters: string): readonly Token[] | undefined {
  let first = last + 1;
  for (; first > 0 && (first > last || ties((tokens[first] as Token).gap)); first--) {
    const { capital, upper, functional } = (tokens[first - 1] as Token).word;
    if (!capital || upper || functional) break;
  }
  const title = tokens.slice(first, last + 1);
  return title.length > 1 && mayBeLetters(letters, title) ? title : undefined;
}

/** Do words of a title, one after the other, begin with half of these letters, and with the first of them? */
function mayBeLetters(letters: string, title: readonly Token[]): boolean {
  let count = 0;
  let from = 0;
  for (const { word } of title) {
    const at = letters.indexOf(word.folded.charAt(0), from);
    if (at < 0 || (count === 0 && at > 0)) continue;
    count++;
    from = at + 1;
  }
  return 2 * count >= letters.length;
}

/** Does the bracket that opens before a token close behind it? */
export function closesBehind(tokens: readonly Token[], at: number): boolean {
  const closes = tokens[at + 1]?.gap ?? Gap.stop;
  return closes !== Gap.space && closes !== Gap.hyphen;
}

/** The capitalised words that end at `last` and begin with these letters, one after the other; small words go between. */
function wordsOf(letters: string, tokens: readonly Token[], last: number): readonly Token[] | undefined {
  const words: Token[] = [];
  for (let at = last, left = letters.length; left > 0; at--) {
    const token = tokens[at];
    if (token === undefined || (at < last && !ties((tokens[at + 1] as Token).gap))) return undefined;
    const { word } = token;
    if (word.functional && !word.capital && words.length > 0) continue;
    if (!word.capital || word.folded.charAt(0) !== letters.charAt(left - 1)) return undefined;
    words.unshift(token);
    left--;
  }
  return words;
}

/** `Syria`, `Syrian`, `Syrians`. */
const stem = (folded: string): string => folded.slice(0, 4);
