import type { Document } from "./document.ts";
import { evidence } from "./evidence.ts";
import type { Feature } from "./reading.ts";
import { W } from "./weights.ts";

/** The caller said that the text is about a place. */
export function option(document: Document, within: string): Feature {
  return () =>
    ({ entity }) => {
      if (!entity.id.startsWith("place/sy/") || entity.id === within) return undefined;
      const holder = document.lexicon.entity(within)?.name ?? within;
      return document.holds(within, entity.id)
        ? evidence("containment", W.withinOption, () => `it lies in ${holder}, which was asked for`)
        : evidence("containment", W.outsideOption, () => `it lies outside ${holder}, which was asked for`);
    };
}
