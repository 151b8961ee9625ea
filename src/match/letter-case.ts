import type { CompiledName } from "../data/tables.ts";
import { mayBeArticle } from "../text/article.ts";
import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";

/** How a stretch of text is written. */
export interface LetterTrace {
  readonly raw: string;
  readonly capital: boolean;
  readonly upper: boolean;
  readonly caseless: boolean;
}

export function letterTrace(tokens: readonly Token[], first: number, last: number): LetterTrace {
  let raw = "";
  let capital = false;
  let upper = true;
  let caseless = true;
  for (let at = first; at <= last; at++) {
    const { word, gap } = tokens[at] as Token;
    if (at > first) raw += gap === Gap.hyphen ? "-" : " ";
    raw += word.raw;
    if (word.script === "latin") caseless = false;
    // The article's capital alone ("Al opposition") makes no name.
    if (word.capital && (word.upper || first === last || !mayBeArticle(word.folded))) capital = true;
    if (!word.upper) upper = false;
  }
  return { raw, capital, upper, caseless };
}

/**
 * Does the letter case of the text allow this name? An acronym must be written as one, though dots and a
 * lost possessive are forgiven, and so is a Kurdish ending (`YPGê`); other names need one capital, unless their alias says otherwise.
 */
export function caseAllows(name: CompiledName, trace: LetterTrace): boolean {
  if (trace.caseless) return true;
  if (name.case === "any") return true;
  // "branch 223" is as telling as "Branch 223".
  if (name.case === "capital") return trace.capital || /^\w+ \d{3}$/.test(name.phrase);
  const bare = trace.raw.replaceAll(".", "");
  const wanted = name.name.replaceAll(".", "");
  return (
    bare === wanted || bare === `${wanted}s` || bare === `${wanted}ê` || (trace.upper && bare === wanted.toUpperCase())
  );
}
