import { LONG_KINDS } from "../data/place-kinds.ts";
import type { CompiledEntity } from "../data/tables.ts";
import type { Case, Reading } from "./reading.ts";

/** A reading that the document has settled on, and where. */
export interface Anchor {
  readonly of: Case;
  readonly reading: Reading;
  readonly probability: number;
}

/** The same readings of the same spans. */
export function isSame(some: readonly Anchor[], others: readonly Anchor[]): boolean {
  return some.length === others.length && some.every((one, at) => isOne(one, others[at]));
}

/** The same reading of the same span, or none. */
export const isOne = (one: Anchor | undefined, other: Anchor | undefined): boolean =>
  one === other || (one?.of === other?.of && one?.reading === other?.reading);

const WIDE_KINDS = new Set([
  ...LONG_KINDS,
  "country",
  "continent",
  "governorate",
  "district",
  "subdistrict",
  "region",
  "sea",
]);

/** A place that is a point on the map, as towns and bases are. */
export const isLocalPlace = ({ id, kind }: CompiledEntity): boolean => id.startsWith("place/") && !WIDE_KINDS.has(kind);
