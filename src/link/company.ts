import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import type { Evidence } from "../types.ts";
import type { Document } from "./document.ts";
import { combined } from "./evidence.ts";
import { kilometres } from "./geo.ts";
import type { Case, Reading } from "./reading.ts";
import { W } from "./weights.ts";

/** How far this entity is from the other places of the text. */
export function company(document: Document) {
  return (reading: Reading, of: Case): Evidence | undefined => {
    const { entity } = reading;
    if (!entity.id.startsWith("place/sy/") || entity.kind === "governorate") return undefined;
    const parts: [number, string][] = [];
    if (entity.kind === "city" && document.anchors.some((anchor) => anchor.reading.entity.within === entity.id)) {
      parts.push([W.partsNamed, `the text names parts of ${entity.name}`]);
    }
    if (entity.kind === "neighbourhood") parts.push(...cityOf(document, reading));
    const nearest = nearestAnchor(document, reading, of);
    if (nearest !== undefined && entity.kind !== "city") parts.push(...byDistance(nearest));
    const home = document.governorateOf(entity);
    if (home !== undefined && document.governorates.size > 0 && entity.kind !== "city") {
      const named = document.governorates.has(home);
      const name = document.lexicon.entity(home)?.name ?? home;
      if (named) parts.push([W.sameGovernorate, `the text names ${name}`]);
      else parts.push([W.otherGovernorate, `the text names other governorates, not ${name}`]);
    }
    return combined("company", parts);
  };
}

function cityOf(document: Document, { entity }: Reading): [number, string][] {
  if (entity.within === undefined) return [];
  const city = document.lexicon.entity(entity.within);
  if (city === undefined || !SETTLEMENT_KINDS.has(city.kind)) return [];
  return document.names(city.id)
    ? [[W.cityNamed, `the text names ${city.name}, of which it is a part`]]
    : [[W.cityNotNamed, `the text does not name ${city.name}, of which it is a part`]];
}

function nearestAnchor(document: Document, reading: Reading, of: Case): { away: number; name: string } | undefined {
  const { at } = reading.entity;
  if (at === undefined) return undefined;
  let nearest: { away: number; name: string } | undefined;
  for (const anchor of document.anchors) {
    const other = anchor.reading.entity;
    if (anchor.of.span === of.span || other.at === undefined || other.id === reading.entity.id) continue;
    if (!other.id.startsWith("place/") || ["country", "governorate", "region", "desert", "continent"].includes(other.kind)) continue;
    const away = kilometres(at, other.at);
    if (nearest === undefined || away < nearest.away) nearest = { away, name: other.name };
  }
  return nearest;
}

function byDistance({ away, name }: { away: number; name: string }): [number, string][] {
  const km = `${Math.round(away)} km from ${name}`;
  if (away <= 15) return [[W.near15km, km]];
  if (away <= 40) return [[W.near40km, km]];
  return away > 150 ? [[W.far150km, km]] : [];
}
