import type { Decisions } from "./decisions.ts";
import type { PressLabel } from "./hand-labels.ts";
import type { AdminArea, Place } from "./place.ts";
import type { Row } from "./table.ts";

/** All that the settlement tables are made from. */
export interface Sources {
  readonly places: readonly Place[];
  readonly areas: readonly AdminArea[];
  readonly decisions: Decisions;
  /** By the code of the place, as in `decisions.yaml`. */
  readonly pressLabels: ReadonlyMap<string, PressLabel>;
  /** The rows of the tables as they stand, whose IDs stay. */
  readonly earlier: readonly Row[];
  /** IDs that other tables have. */
  readonly reserved: ReadonlySet<string>;
}
