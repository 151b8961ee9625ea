import type { CompiledEntity } from "../data/tables.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { lineOf } from "../lexicon/lines.ts";
import { cutBefore } from "../match/designators.ts";
import type { Span } from "../match/span.ts";
import type { UnitIndex, UnitReading } from "../match/unit-index.ts";
import type { NumberedUnit } from "../match/units.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import type { Document } from "./document.ts";
import { forceIsNamed } from "./forces.ts";
import { type Case, readingOf } from "./reading.ts";

/** A numbered unit as a case, when the tables have units of that number and designator; `others` are those of the text. */
export function unitCase(
  document: Document,
  unit: NumberedUnit,
  index: UnitIndex,
  others: readonly NumberedUnit[] = [],
): Case | undefined {
  const { lexicon } = document;
  const known = index.readings(unit);
  const parent = parentOf(document, unit, others);
  const parents = new Set(parent === undefined ? [] : index.readings(parent).map(({ entity }) => entity.id));
  const readings = known.filter(branchesAgree(unit, known)).flatMap((reading) => {
    if (parents.size > 0 && isPartOfOthers(lexicon, reading.entity, parents)) return [];
    const names = lexicon.namesOf(reading.entity.id);
    const favoured = names.filter(({ favours }) => favours !== undefined);
    const name = favoured.find(({ phrase }) => phrase.endsWith(unit.designator)) ?? favoured[0] ?? names[0];
    if (name === undefined || !forceIsNamed(document, reading.entity.id, unit)) return [];
    const hit = { name, via: "folded" as const, distance: 0, articleDiffers: false };
    return [readingOf(reading.entity, name, hit)];
  });
  if (readings.length === 0) return undefined;
  return { span: unitSpan(document.tokens, unit), typeWords: [], readings };
}

/** The unit that the text says another is part of: `the 63rd Brigade of the 4th Division`, `the 4th Division's 63rd Brigade`. */
function parentOf(
  { tokens }: Document,
  { first, last }: NumberedUnit,
  others: readonly NumberedUnit[],
): NumberedUnit | undefined {
  if (tokens[first]?.gap === Gap.ending) return others.find((other) => other.last === first - 1);
  if (foldedAt(tokens, last + 1) !== "of") return undefined;
  const behind = foldedAt(tokens, last + 2) === "the" ? last + 3 : last + 2;
  return others.find((other) => other.first === behind);
}

/** Is it known what a unit is part of, and is it none of these? */
function isPartOfOthers(lexicon: Lexicon, { id }: CompiledEntity, parents: ReadonlySet<string>): boolean {
  const [, ...above] = lineOf(lexicon, id, "partOf");
  return above.length > 0 && !above.some((one) => parents.has(one));
}

function unitSpan(tokens: readonly Token[], unit: NumberedUnit): Span {
  const { first, last } = unit;
  const start = (tokens[first] as Token).start + cutBefore(tokens[first] as Token);
  return { first, content: first, last, start, end: (tokens[last] as Token).end, hits: [] };
}

/** `1st Coastal Division` is not the 1st Armoured; `14th Division` may be the 14th Special Forces Division. */
function branchesAgree(
  { branches }: NumberedUnit,
  readings: readonly UnitReading[],
): (reading: UnitReading) => boolean {
  // Any unit may be called an assault unit once: the word counts where one is named so.
  const armour = branches.includes("armour");
  const asked = branches.filter(
    (branch) =>
      branch !== "armour" && (branch !== "assault" || readings.some(({ branches: known }) => known.includes(branch))),
  );
  return ({ entity, branches: known }) =>
    asked.every((branch) => known.includes(branch)) &&
    (asked.length > 0 || !known.includes("coastal")) &&
    !(armour && REBELS.test(entity.id) && !known.includes("armour"));
}

/** `1st Armored Division` is the army's, whatever rebel division has that number. */
const REBELS = /^unit\/(?:fsa|sna)\//;
