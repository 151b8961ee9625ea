import type { Decisions } from "./decisions.ts";
import { codesOf, type Place } from "./place.ts";

/** A line of the hand-kept `labels.tsv`. */
export interface PressLabel {
  readonly name: string;
  readonly kind: string;
}

/** What people have written down: the press's forms by code, and the decisions. */
export interface HandLabels {
  readonly pressLabels: ReadonlyMap<string, PressLabel>;
  readonly decisions: Pick<Decisions, "labels">;
}

/** The label that people gave a place under any of its codes: a decision, else the press's form. */
export function handLabelOf(place: Place, { pressLabels, decisions }: HandLabels): PressLabel | undefined {
  const codes = codesOf(place);
  const decided = codes.map((code) => decisions.labels[code]).find((label) => label !== undefined);
  if (decided !== undefined) return { name: decided.name, kind: decided.kind ?? "" };
  return codes.map((code) => pressLabels.get(code)).find((label) => label !== undefined);
}
