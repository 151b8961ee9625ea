import { CITY_KINDS } from "../data/place-kinds.ts";
import type { CompiledName } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../match/span.ts";
import { foldedAt } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import type { Reading } from "./reading.ts";

/** `Aleppo Today`, `Syria Direct`, `Daraa 24`: media and the like, by a name that begins as one speaks of the place. */
export const isCalledAfterPlace = ({ name, entity }: Reading, lexicon: Lexicon): boolean =>
  /^(?:media|monitor|aid)/.test(entity.kind) && (COUNT.test(name.phrase) || isPlaceAndWord(name, lexicon));

/** Of three words and more (`Hama media center`) none is said by chance. */
const isPlaceAndWord = ({ phrase, case: letters }: CompiledName, lexicon: Lexicon): boolean =>
  letters === "capital" &&
  /^\w+ \w+$/.test(phrase) &&
  lexicon.withPhrase(phrase.replace(/ .*/, "")).some(({ id, kind }) => {
    const place = lexicon.entity(id)?.kind ?? "";
    return kind !== "demonym" && (place === "country" || CITY_KINDS.has(place));
  });

/** `Ten died in Aleppo today`, `In Daraa 24 people died`: is the place meant, and what stands behind it no part of a name? */
export function isPlaceItself({ tokens }: Document, { name }: Reading, { first, last }: Span): boolean {
  const behind = tokens[last + 1]?.word;
  if (!COUNT.test(name.phrase)) return tokens[last]?.word.capital === false;
  return (
    /^(?:in|near)$/.test(foldedAt(tokens, first - 1)) ||
    (behind !== undefined && !behind.capital && !behind.functional && COUNTED.test(behind.folded))
  );
}

const COUNT = /\w \d+$/;
const COUNTED = /^(?!says|news|reports).*(?:[^s]s|people|killed|dead)$/;
