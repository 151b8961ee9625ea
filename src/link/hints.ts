import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import { Needs } from "../data/tables.ts";
import type { Token } from "../text/tokenize.ts";
import type { Case, Reading } from "./reading.ts";

/** Words of war reports, folded. One of them makes a short text likely to be about a war. */
const WAR_WORDS = new Set(
  (
    "army armys troops soldiers militants militant rebels rebel fighters jihadists jihadist insurgents gunmen airstrike airstrikes warplanes " +
    "shelling shelled shells bombardment bombing bombed mortar rockets sniper frontline frontlines offensive clashes battle battles siege " +
    "besieged ceasefire truce killed wounded casualties captured recaptured liberated regime militia militias terrorists brigade regiment " +
    "battalion checkpoint displaced evacuation قتل مقتل قصف غارات غارة اشتباكات معارك جيش الجيش قوات النظام فصائل مسلحين طيران الطيران"
  ).split(" "),
);

/** What a text shows of its subject before any of its names is settled. */
export interface Hints {
  readonly war: boolean;
  /** How many different well-kept names of Syrian places it seems to name. */
  readonly syrianPlaces: number;
  /** How many different actors it seems to name. */
  readonly actors: number;
}

export function hintsOf(tokens: readonly Token[], cases: readonly Case[]): Hints {
  const places = new Set<string>();
  const actors = new Set<string>();
  for (const { readings } of cases) {
    for (const reading of readings) {
      if (isPlain(reading)) places.add(reading.entity.id);
      else if (isActor(reading)) actors.add(reading.entity.id);
    }
  }
  return { war: tokens.some(({ word }) => WAR_WORDS.has(word.folded)), syrianPlaces: places.size, actors: actors.size };
}

/** A town by a name that someone has looked at, and that is no ordinary word. */
function isPlain({ entity, name, hit }: Reading): boolean {
  return (
    entity.id.startsWith("place/sy/") &&
    SETTLEMENT_KINDS.has(entity.kind) &&
    entity.kind !== "neighbourhood" &&
    entity.curated &&
    !name.bulk &&
    name.needs === Needs.nothing &&
    name.cues === undefined &&
    name.phrase.length >= 5 &&
    hit.distance === 0
  );
}

const isActor = ({ entity, name }: Reading): boolean => !entity.id.startsWith("place/") && name.cues === undefined;
