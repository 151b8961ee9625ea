import { backReference } from "./back-reference.ts";
import { company } from "./company.ts";
import { containment } from "./containment.ts";
import { cues } from "./cues.ts";
import type { Clue } from "./evidence.ts";
import { direction } from "./direction.ts";
import type { Document } from "./document.ts";
import { list } from "./list.ts";
import { apposition, memory } from "./memory.ts";
import { option } from "./option.ts";
import { period } from "./period.ts";
import { type PersonWords, persons } from "./persons.ts";
import { prior } from "./prior.ts";
import type { Feature } from "./reading.ts";
import { spelling } from "./spelling.ts";
import { theatre } from "./theatre.ts";
import { typeWord } from "./type-word.ts";

/**
 * The evidence for a reading, in the order in which it is weighed:
 *
 * 1. how the name is spelt, 2. how likely it is beforehand, 3. the type words beside it, 4. the words that
 * the name asks for, 5. what holds it, 6. a direction before it, 7. the other places of the text, 8. the
 * list it stands in, 9. a second name in brackets, 10. what the text has named already
 * and what a bare phrase refers back to, 11. the time,
 * 12. the theatre of war, 13. signs of a person or an ordinary word, 14. what the caller said.
 */
export function features(document: Document, words: PersonWords): readonly Feature[] {
  return [
    spelling,
    prior,
    typeWord,
    cues(document),
    containment(document),
    direction(document),
    company(document),
    list(document),
    apposition(document),
    memory(document),
    backReference(document),
    period(document.period, document.lexicon),
    theatre(document),
    persons(document, words),
    option(document),
  ];
}

/** All that the features say of one reading. */
export function weigh(list: readonly Feature[], ...of: Parameters<Feature>): readonly Clue[] {
  const found: Clue[] = [];
  for (const feature of list) {
    const one = feature(...of);
    if (one !== undefined) found.push(one);
  }
  return found;
}
