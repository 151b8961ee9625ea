import { lineOf } from "../lexicon/lines.ts";
import type { Document } from "../link/document.ts";
import type { Reading } from "../link/reading.ts";
import { unitCase } from "../link/unit-cases.ts";
import type { NumberedUnit } from "../match/units.ts";
import { add, type Found, has, type Wanted } from "./found.ts";
import { partsOf } from "./parts-of.ts";

/**
 * The units of a number, but for those of an army of which what was asked says nothing, while others bear it; it tells whether
 * another body stands beside it: a 4th Brigade of the SDF is none that is known.
 */
export function addUnits(found: Found, unit: NumberedUnit, document: Document, wanted: Wanted): boolean {
  const { engine, readings } = found;
  const units = engine.units();
  const named = unitCase(document, unit, units)?.readings ?? units.readings(unit);
  const all = named.map(({ entity }) => entity);
  const beside = [...partsOf(found, document.tokens, () => true).readings.values()];
  // `9th Division of the SNA`
  const own = all.filter(({ id }) =>
    beside.some(({ entity }) => entity.id !== id && lineOf(engine.lexicon, id, "partOf").has(entity.id)),
  );
  const bearers = own.length > 0 ? own : all;
  for (const { id } of bearers) {
    const name = engine.lexicon.namesOf(id)[0];
    if (name !== undefined && wanted(name) && !has(found, id)) add(found, name, "folded", 0);
  }
  const bears = ({ entity }: Reading): boolean => !entity.id.startsWith("unit/") || bearers.includes(entity);
  if (bearers.length > 0) for (const [name, one] of readings) if (!bears(one)) readings.delete(name);
  return own.length === 0 && beside.some(({ entity }) => /^(?:armed|coalition|militia)/.test(entity.kind));
}
