import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity, CompiledName } from "../data/tables.ts";
import { type Clue, evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { W } from "./weights.ts";
import { aKind } from "./wording.ts";

/** How likely this name is to mean this entity before the text is looked at. */
export function prior({ entity, name }: Reading): Clue {
  if (!entity.id.startsWith("place/")) return actorPrior(name);
  const [score, reason] = placePrior(entity, name);
  return evidence("prior", score, reason);
}

function actorPrior(name: CompiledName): Clue {
  if (name.kind === "former-name") return evidence("prior", W.curatedPhrase + W.formerName, "a former name");
  if (name.kind === "acronym") return evidence("prior", W.acronym, "an acronym that the tables have");

  const several = name.phrase.includes(" ");
  return evidence(
    "prior",
    several ? W.curatedPhrase : W.curatedWord,
    several ? "a name of several words that the tables have" : "a name that the tables have",
  );
}

function placePrior(entity: CompiledEntity, name: CompiledName): [number, string] {
  const { kind, curated } = entity;
  if (name.kind === "mistranslation")
    return [W.mistranslation, "ordinary words that a translation engine may have made of its name"];
  if (kind === "country" || kind === "continent") return [W.country, "a country or continent"];
  if (kind === "governorate") {
    return isFullName(name)
      ? [W.curatedPhrase, "the governorate by its full name"]
      : [W.governorate, "the governorate shares its name with its city, which is meant more often"];
  }
  if (kind === "city") return [W.city, "a city"];
  const people = entity.population === undefined ? 0 : Math.log10(Math.max(entity.population, 10) / 1000);
  const bonus = Math.max(-0.6, Math.min(1.2, people * W.perTenfoldPopulation));
  if (kind === "neighbourhood") {
    return [(curated ? W.curatedPlace - 1.2 : W.neighbourhood) + several(name) * 0.6, "a neighbourhood"];
  }
  if (curated && !name.bulk)
    return [(kind === "town" ? W.curatedTown : W.curatedPlace) + bonus, `${aKind(kind)} that reporting names`];
  const base = several(name) ? W.villagePhrase : W.villageWord;
  if (!SETTLEMENT_KINDS.has(kind)) return [base, `${aKind(kind)} of the gazetteer`];
  return [
    base + bonus + (kind === "town" ? 1.2 : 0) + (curated ? W.curatedByOtherName : 0),
    `${aKind(kind)} of the gazetteer${people > 0 ? "" : ", small"}`,
  ];
}

const several = (name: CompiledName): number => (name.phrase.includes(" ") ? 1 : 0);

/** A governorate's name that its city does not share. */
export const isFullName = ({ name }: CompiledName): boolean =>
  /governorate|province|محافظ|rif|reef|rural|countryside|suburbs|ريف/i.test(name);
