import { backReference } from "./back-reference.ts";
import { company } from "./company.ts";
import { containment } from "./containment.ts";
import { cues } from "./cues.ts";
import { direction } from "./direction.ts";
import type { Document } from "./document.ts";
import type { Clue } from "./evidence.ts";
import { list } from "./list.ts";
import { apposition, memory } from "./memory.ts";
import { NearestPlaces } from "./nearest.ts";
import { option } from "./option.ts";
import { period } from "./period.ts";
import { type PersonWords, persons } from "./persons.ts";
import { prior } from "./prior.ts";
import type { Case, Feature, Reading } from "./reading.ts";
import { spelling } from "./spelling.ts";
import { theatre } from "./theatre.ts";
import { typeWord } from "./type-word.ts";

/** The evidence for a reading: what stands still, and what moves as the text gets to know its own names. */
export interface Features {
  readonly still: readonly Feature[];
  readonly moving: readonly Feature[];
  /** Those of the moving ones that have something to say before anything is settled. */
  readonly alone: readonly Feature[];
}

/**
 * The evidence for a reading, in the order in which it is told:
 *
 * 1. how the name is spelt, 2. how likely it is beforehand, 3. the type words beside it, 4. a direction before
 * it, 5. the time, 6. what the caller said; and, weighed anew each round, 7. the words that the name asks for,
 * 8. what holds it, 9. the other places of the text, 10. the list it stands in, 11. a second name in brackets,
 * 12. what the text has named already, 13. what a bare phrase refers back to, 14. the theatre of war,
 * 15. signs of a person or an ordinary word.
 */
export function features(document: Document, words: PersonWords): Features {
  const nearby = new NearestPlaces(document);
  const named = cues(document, nearby);
  const places = company(document, nearby);
  const war = theatre(document);
  const people = persons(document, words);
  return {
    alone: [named, places, war, people],
    still: [
      spelling,
      prior,
      typeWord,
      direction(document),
      period(document.period, document.lexicon),
      option(document),
    ],
    moving: [
      named,
      containment(document),
      places,
      list(document),
      apposition(document),
      memory(document),
      backReference(document),
      war,
      people,
    ],
  };
}

/** What is known of one reading, and all that the features say of it. */
export function weigh(list: readonly Feature[], reading: Reading, of: Case, known: readonly Clue[]): readonly Clue[] {
  const found = known.slice();
  for (const feature of list) {
    const one = feature(reading, of);
    if (one !== undefined) found.push(one);
  }
  return found;
}
