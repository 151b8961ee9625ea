import type { Engine } from "../engine.ts";
import { lineOf } from "../lexicon/lines.ts";
import type { Document } from "../link/document.ts";
import { evidence, tellerFor } from "../link/evidence.ts";
import { isBySound } from "../link/reading.ts";
import { numberedUnits } from "../match/units.ts";
import { shown } from "../text/prose.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Candidate, Mention, ResolveOptions } from "../types.ts";
import { ask } from "./ask.ts";

/** A name has no more words than so many, with those that say what it is. */
const MOST_WORDS = 8;

/**
 * A text that is nothing but one name, as a cell or a tag is: no word beside it could say whose war it is about, so it is
 * answered as the name would be, and is left open where only its sound is known. Undefined where it is more than a name, or
 * a word of English.
 */
export function nameAlone(
  engine: Engine,
  text: string,
  document: Document,
  { date, minScore = 0, evidence: reasons }: ResolveOptions,
): Mention | undefined {
  const { tokens, within } = document;
  const first = tokens[foldedAt(tokens, 0) === "the" ? 1 : 0];
  const last = tokens[tokens.length - 1];
  if (first === undefined || last === undefined || tokens.length > MOST_WORDS) return undefined;
  if (first === last && (first.word.functional || engine.lexicon.isEnglish(first.word.folded))) return undefined;
  const { start } = first;
  const { end } = last;
  const surface = text.slice(start, end);
  const answer = ask(engine, shown(surface), { ...(date && { date }), ...(within && { within }) });
  const { id, score, via } = answer;
  const [best] = answer.candidates;
  if (id === undefined || via === undefined || best === undefined || saysMore(document, id)) return undefined;
  const decided = !isBySound(via) && score >= minScore;
  const teller = tellerFor(reasons);
  const told = (candidate: Candidate): Candidate => (reasons === false ? { ...candidate, evidence: [] } : candidate);
  return {
    start,
    end,
    surface,
    type: best.type,
    ...(decided ? { status: "resolved", id } : { status: "ambiguous" }),
    score,
    via,
    candidates: answer.candidates.map(told),
    evidence: [
      ...(reasons === false ? [] : answer.evidence),
      ...teller([
        evidence("context", 0, `the text is nothing but this name${decided ? "" : ": too little to decide"}`),
      ]),
    ],
  };
}

/** `104th Brigade denies losses`: a number is found in any text; but for it, only words of the unit's names, and of what it is part of, belong to it. */
function saysMore({ tokens, lexicon }: Document, id: string): boolean {
  const units = id.startsWith("unit/") ? numberedUnits(tokens) : [];
  if (units.length === 0) return false;
  const own = new Set<string>();
  for (const one of lineOf(lexicon, id, "partOf"))
    for (const { phrase } of lexicon.namesOf(one)) for (const word of phrase.split(" ")) own.add(word);
  return tokens.some(
    ({ word }, at) =>
      !word.functional && !own.has(word.folded) && !units.some(({ first, last }) => first <= at && at <= last),
  );
}
