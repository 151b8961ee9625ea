import { ties } from "../match/words.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { isArabicHead } from "../text/heads.ts";
import { standsAsArticle } from "../text/key.ts";
import { isQuality, partQualities, sameQualities } from "../text/qualities.ts";
import { Gap, type Token, type Word } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { PersonWords } from "./persons.ts";
import type { Case, Reading } from "./reading.ts";

/** Things that are called after places: what stands before one of them is a part of its name. */
const NAMESAKES = new Set(
  "street st avenue park mosque church school hotel stadium cemetery cinema shield rage wrath coalition".split(" "),
);

/** `Sultan Murad IV` */
const REGNAL = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;

/** `Thawra Street`, `by Jordan Dakamseh`, `Riyad Alhassan`: the place's name is a part of another name. */
export function longerName(document: Document, words: PersonWords, { entity }: Reading, of: Case): string | undefined {
  const place = entity.id.startsWith("place/");
  if (place) {
    const other = namesTwin(document, entity, of);
    if (other !== undefined) return `with "${other}" behind it, it is another than ${entity.name}`;
  }
  const single = of.span.content === of.span.last;
  const own = (document.tokens[of.span.last] as Token).word.folded;
  const rest = place && single && isArabicHead(own) ? tiedTo(document, of) : undefined;
  if (rest?.script === "latin" && rest.capital && !isFunctionWord(rest.folded))
    return `"${own}" is only the head of a name: "${rest.raw}" belongs to it`;
  const next = document.tokens[of.span.last + 1];
  if (next === undefined || !next.word.capital || next.word.script !== "latin") return undefined;
  if (next.gap !== Gap.space) return undefined;
  if (document.anchorStartingAt(of.span.last + 1) !== undefined) return undefined;
  if (REGNAL.test(next.word.raw)) return `"${next.word.raw}" behind it makes it a ruler's name`;
  if (!place) return undefined;
  if (NAMESAKES.has(next.word.folded)) return `it is a part of the name of a ${next.word.folded}`;
  if (!single || next.word.upper || isFunctionWord(next.word.folded)) return undefined;
  const before = document.tokens[of.span.first - 1]?.word.folded;
  const first = before === "by" || (words.given.has(own) && before !== "in" && before !== "of" && before !== "near");
  return first ? `with "${next.word.raw}" behind it, it is a person's name` : undefined;
}

/** `Baghuz Tahtani` is not Baghuz Fawqani, by whatever name: the word behind it, if that is of another twin. */
function namesTwin(document: Document, { name }: Reading["entity"], of: Case): string | undefined {
  const word = tiedTo(document, of);
  if (word === undefined || (word.script === "latin" && !word.capital) || !isQuality(word.folded)) return undefined;
  const [label, written] = [partQualities(name), partQualities(`${name} ${word.folded}`)];
  return sameQualities(label, written) ? undefined : word.raw;
}

/** The word right behind a mention, past an article. */
function tiedTo(document: Document, { span }: Case): Word | undefined {
  const [first, second] = [document.tokens[span.last + 1], document.tokens[span.last + 2]];
  if (first === undefined || !ties(first.gap)) return undefined;
  const article = second !== undefined && ties(second.gap) && standsAsArticle(first, second, true);
  return (article ? second : first).word;
}
