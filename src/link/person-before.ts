import { Gap } from "../text/gap.ts";
import type { Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { isVerb, type PersonWords } from "./person-words.ts";
import type { Case } from "./reading.ts";

/** A man has at most so many names before the last. */
const NAMES = 3;

/** `Ahmad Satam al-Rai`, `Lieutenant Satam al-Rai`: the given name, or the title, from which names go on without a break to this one. */
export function personBefore(
  document: Document,
  { given, titles }: PersonWords,
  { first, content, last }: Case["span"],
): string | undefined {
  if (content < last || document.smallLetters) return undefined;
  const { tokens } = document;
  let names = 0;
  for (let at = first - 1; at >= 0 && names <= NAMES; at--) {
    const { gap } = tokens[at + 1] as Token;
    const { word } = tokens[at] as Token;
    if ((gap !== Gap.space && gap !== Gap.hyphen) || word.script !== "latin") return undefined;
    if (names > 0 && titles.has(word.folded)) return word.raw;
    if (word.articleLike && gap === Gap.hyphen) continue;
    if (!word.capital || word.functional || document.anchorEndingAt(at) !== undefined) return undefined;
    if (given.has(word.folded)) return word.raw;
    if (isVerb(word.folded) || document.lexicon.isEnglish(word.folded)) return undefined;
    names++;
    // A list that has lost its commas reads like one long name.
    if (names > 1 && !document.commas && !document.short) return undefined;
  }
  return undefined;
}
