import type { Document } from "./document.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** The caller said that the text is about a place. */
export function option(document: Document) {
  return ({ entity }: Reading): Clue | undefined => {
    if (document.within === undefined || !entity.id.startsWith("place/sy/") || entity.id === document.within)
      return undefined;
    const holder = document.lexicon.entity(document.within)?.name ?? document.within;
    return document.holds(document.within, entity.id)
      ? evidence("containment", W.withinOption, () => `it lies in ${holder}, which was asked for`)
      : evidence("containment", W.outsideOption, () => `it lies outside ${holder}, which was asked for`);
  };
}
