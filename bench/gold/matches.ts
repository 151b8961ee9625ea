import { kilometres } from "../../src/geo.ts";
import type { Entity } from "../../src/types.ts";

/** As far as a `geo:` reference may be from the answer. */
const NEAR_KM = 4;

/** Does an entity stand for a reference of the gold: an ID of ours, a p-code, a Who's On First ID, a point, a country? */
export function standsFor(entity: Entity, reference: string): boolean {
  const colon = reference.indexOf(":");
  if (colon < 0) return entity.id === reference;
  const scheme = reference.slice(0, colon);
  const value = reference.slice(colon + 1);
  switch (scheme) {
    case "ocha":
      return entity.refs["pcode"] === value;
    case "adm":
      return entity.refs["pcode"] === value || (value === "SY" && entity.id === "place/sy");
    case "wof":
      return entity.refs["wof"] === value;
    case "iso":
      return entity.id === `place/${value.toLowerCase()}`;
    case "geo":
    case "world":
      return entity.at !== undefined && isNear(entity, value);
    default:
      return false;
  }
}

function isNear(entity: Entity, value: string): boolean {
  const [lat, lon] = value
    .slice(value.indexOf("@") + 1)
    .split(",")
    .map(Number);
  const limit = entity.kind === "region" ? NEAR_KM * 4 : NEAR_KM;
  return (
    entity.at !== undefined && lat !== undefined && lon !== undefined && kilometres(entity.at, [lat, lon]) <= limit
  );
}
