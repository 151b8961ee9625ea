import type { Evidence } from "../types.ts";
import type { Document } from "./document.ts";
import { evidence } from "./evidence.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** Is the text about this war at all, and about the country where this actor is at home? */
export function theatre(document: Document) {
  return (reading: Reading, of: Case): Evidence | undefined => {
    const { entity } = reading;
    if (entity.id.startsWith("place/sy/")) {
      const others = document.anchors.filter((anchor) => anchor.of.span !== of.span && isSyrian(anchor.reading)).length;
      if (others === 0 && document.within === undefined && !wellKnown(reading)) {
        return evidence("theatre", W.notSyrian, "nothing else in the text is about Syria");
      }
      return undefined;
    }
    if (entity.theatre === undefined || entity.theatre.includes("world") || entity.theatre.includes("sy")) return undefined;
    if (document.syrian === 0) return undefined;
    const at = entity.theatre.find((country) => document.names(`place/${country}`));
    if (at !== undefined) return undefined;
    return evidence("theatre", W.wrongTheatre, `${entity.name} is active in ${entity.theatre.join(", ")}, which the text does not name`);
  };
}

const isSyrian = ({ entity }: Reading): boolean => entity.id.startsWith("place/sy") || entity.theatre?.includes("sy") === true;

/** The big cities and the governorates need no context. */
const wellKnown = ({ entity, hit }: Reading): boolean =>
  (entity.kind === "city" || entity.kind === "governorate") && hit.via !== "fuzzy" && entity.curated;
