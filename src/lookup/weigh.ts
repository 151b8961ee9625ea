import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import { type CompiledEntity, Needs } from "../data/tables.ts";
import { kilometres } from "../geo.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { soundsOf } from "../lexicon/near.ts";
import type { Document } from "../link/document.ts";
import { type Clue, evidence } from "../link/evidence.ts";
import { isSyrian } from "../link/hints.ts";
import type { Reading } from "../link/reading.ts";
import { aKind, spelt } from "../link/wording.ts";
import { hasArticle } from "../text/article.ts";
import type { Script } from "../text/word-table.ts";
import type { LookupOptions } from "../types.ts";
import { LOOKUP, PART } from "./thresholds.ts";

/** What can be said of a reading when there is no text around it. */
export function weighAlone(
  document: Document,
  reading: Reading,
  script: Script,
  options: LookupOptions,
  rivals: readonly Reading[],
): readonly Clue[] {
  const found: Clue[] = [speltLike(reading, script), fame(reading, document.lexicon)];
  const { entity } = reading;
  if (options.within !== undefined && entity.id !== options.within) {
    const holder = document.lexicon.entity(options.within)?.name ?? options.within;
    const inside = document.holds(options.within, entity.id);
    found.push(
      evidence(
        "containment",
        inside ? LOOKUP.inside : LOOKUP.outside,
        inside ? `it lies in ${holder}` : `it does not lie in ${holder}`,
      ),
    );
  }
  if (options.type !== undefined && reading.name.kind === "mistranslation")
    found.push(evidence("name", LOOKUP.typeGiven, `a ${options.type} was asked for, not a word`));
  if (entity.theatre !== undefined && !isSyrian(entity) && rivals.some((rival) => rival.entity.theatre?.includes("sy")))
    found.push(evidence("theatre", LOOKUP.otherTheatre, `active in ${entity.theatre.join(", ")}, not in Syria`));
  if (options.near !== undefined && entity.at !== undefined) {
    const away = kilometres(options.near, entity.at);
    const score = Math.max(LOOKUP.farAway, LOOKUP.atThePoint + LOOKUP.perKilometre * away);
    found.push(evidence("company", score, `${Math.round(away)} km from the point given`));
  }
  return found;
}

/** How the name that was asked met the name of the tables. */
function speltLike(reading: Reading, script: Script): Clue {
  const { name, via, hit } = reading;
  if (hit.distance === PART) return evidence("spelling", LOOKUP.part, `"${name.name}" is a part of what was asked`);
  return evidence("spelling", likeness(reading, script), spelt(via, name.name));
}

function likeness(reading: Reading, script: Script): number {
  const { name, via, hit } = reading;
  if (via === "exact" || via === "acronym" || via === "mistranslation") return LOOKUP.named;
  const article = articleOf(reading);
  if (via === "folded") return LOOKUP.named + article;
  const other = (name.lang === "ar") === (script === "arabic") ? 0 : LOOKUP.otherScript;
  const score =
    LOOKUP.near +
    (isAbroad(reading) ? LOOKUP.abroadBySound : 0) +
    article +
    other +
    LOOKUP.perDistance * hit.distance +
    (LOOKUP.perShareOfLength * hit.distance) / (soundsOf(name).length + 1);
  return via === "transliteration" ? score : score + LOOKUP.otherKey;
}

const isAbroad = ({ entity }: Reading): boolean => entity.id.startsWith("place/") && !entity.id.startsWith("place/sy");

function articleOf({ name, hit }: Reading): number {
  if (!hit.articleDiffers) return 0;
  return hasArticle(name.name) ? LOOKUP.articleAdded : LOOKUP.articleMissing;
}

/** How well known an entity is: of two bearers of one name, the bigger is meant. */
function fame(reading: Reading, lexicon: Lexicon): Clue {
  const { entity, name } = reading;
  const bare =
    name.kind === "mistranslation"
      ? LOOKUP.mistranslation
      : name.needs !== Needs.nothing || name.cues !== undefined
        ? isCalledAfter(reading)
          ? LOOKUP.calledAfter
          : LOOKUP.needsMore
        : 0;
  return evidence("prior", fameOf(entity, lexicon) + bare, aKind(entity.kind));
}

/** Is this the bare name of a road, a dam, an airbase: that of a place first of all? */
const isCalledAfter = ({ entity, name }: Reading): boolean =>
  entity.kind === "road" || (name.needs === Needs.typeWord && !SETTLEMENT_KINDS.has(entity.kind));

/** What an entity is worth before its name is looked at: how often print means it. */
function fameOf(entity: CompiledEntity, lexicon: Lexicon): number {
  if (entity.kind === "country" || entity.kind === "continent") return LOOKUP.country;
  if (entity.kind === "governorate") return LOOKUP.governorate;
  // A hamlet of 300 is the common case.
  const people =
    entity.population === undefined
      ? 0
      : Math.max(0, Math.log10(entity.population / 300)) * LOOKUP.perTenfoldPopulation;
  return (
    (entity.kind === "city" ? 0 : people) +
    (entity.curated || entity.kind === "city" ? fameByNames(entity, lexicon) : 0)
  );
}

/** What print writes of often it writes in many ways: the tables have 108 names of HTS, and of most brigades fewer than ten. */
function fameByNames({ id, kind }: CompiledEntity, lexicon: Lexicon): number {
  const { mostly, base, perDoubled, least, most } = LOOKUP.namesOf[classOf(id, kind)];
  const doublings = Math.log2(Math.max(1, lexicon.handMadeNames(id)) / mostly);
  return Math.min(most, Math.max(least, base + perDoubled * doublings));
}

function classOf(id: string, kind: string): keyof typeof LOOKUP.namesOf {
  if (!id.startsWith("place/")) return "body";
  if (kind === "city") return "city";
  return kind === "town" || kind === "village" || kind === "hamlet" ? "settlement" : "otherPlace";
}
