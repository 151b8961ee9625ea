import type { WordSet } from "../text/word-set.ts";
import { backReference, mayReferBack } from "./back-reference.ts";
import { company, mayHaveCompany } from "./company.ts";
import { containment, mayBeHeld } from "./containment.ts";
import { cues } from "./cues.ts";
import { direction } from "./direction.ts";
import type { Document } from "./document.ts";
import type { Clue } from "./evidence.ts";
import { list } from "./list.ts";
import { apposition, mayBeRemembered, memory } from "./memory.ts";
import { NearestPlaces } from "./nearest.ts";
import { option } from "./option.ts";
import { isOtherwiseSpelt, ownName } from "./own-name.ts";
import { mayBeOwned, owner } from "./owner.ts";
import { period } from "./period.ts";
import type { PersonWords } from "./person-words.ts";
import { persons } from "./persons.ts";
import { prior } from "./prior.ts";
import type { Case, Feature, Reading } from "./reading.ts";
import { mayShareSentence, sameSentence } from "./same-sentence.ts";
import { spelling } from "./spelling.ts";
import { theatre } from "./theatre.ts";
import { typeWord } from "./type-word.ts";

/** The features, in the order in which their evidence is told. */
export interface Features {
  /** Those that look at nothing of the text. */
  readonly own: readonly ((reading: Reading) => Clue)[];
  /** Those that look at nothing that the text settles on. */
  readonly still: readonly Feature[];
  readonly moving: readonly Feature[];
  /** Those of the moving ones that may have something to say of a reading, in whatever text: a bit for each. */
  readonly applies: (reading: Reading) => number;
  /** Those of the moving ones that have something to say before anything is settled: a bit for each. */
  readonly alone: number;
  /** Those that have not. */
  readonly together: number;
}

/**
 * The evidence for a reading, in the order in which it is told:
 *
 * 1. how the name is spelt, 2. how likely it is beforehand, 3. the type words beside it, 4. a direction before
 * it, 5. the time, 6. what the caller said; and, as the text gets to know its own names, 7. another place of this very name,
 * 8. the words that the name asks for, 9. what holds it, 10. the other places of the text and of its sentence, 11. the list it
 * stands in, 12. a second name in brackets, 13. what the text has named already, 14. what a bare phrase refers back to,
 * 15. whose it is said to be, 16. the theatre of war, 17. signs of a person or an ordinary word.
 */
export function features(document: Document, cases: readonly Case[], words: PersonWords, warWords: WordSet): Features {
  const nearby = new NearestPlaces(document);
  const still = [
    typeWord(document),
    direction(document),
    ...(document.period === undefined ? [] : [period(document.period, document.lexicon)]),
    ...(document.within === undefined ? [] : [option(document, document.within)]),
  ];
  const moving: readonly (readonly [Feature, "alone" | "together", (reading: Reading) => boolean])[] = [
    [ownName(document, nearby), "alone", isOtherwiseSpelt],
    [cues(document, nearby), "alone", always],
    [containment(document), "together", mayBeHeld],
    [company(document, nearby), "alone", mayHaveCompany],
    [sameSentence(document), "together", mayShareSentence],
    [list(document, cases), "together", always],
    [apposition(document), "together", always],
    [memory(document), "together", mayBeRemembered],
    [backReference(document), "together", mayReferBack],
    [owner(document), "together", mayBeOwned],
    [theatre(document), "alone", always],
    [persons(document, words, warWords), "alone", always],
  ];
  const those = (speak: "alone" | "together"): number =>
    moving.reduce((bits, [, when], at) => (when === speak ? bits | (1 << at) : bits), 0);
  return {
    own: [spelling, prior],
    still,
    moving: moving.map(([feature]) => feature),
    applies: (reading) => moving.reduce((bits, [, , may], at) => (may(reading) ? bits | (1 << at) : bits), 0),
    alone: those("alone"),
    together: those("together"),
  };
}

const always = (): boolean => true;
