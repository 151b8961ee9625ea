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

/** The label that people gave a place under any of its codes: the press's form, else a decision's. */
export function handLabelOf(place: Place, { pressLabels, decisions }: HandLabels): PressLabel | undefined {
  for (const code of codesOf(place)) {
    const label = pressLabels.get(code);
    if (label !== undefined) return label;
  }
  for (const code of codesOf(place)) {
    const label = decisions.labels[code];
    if (label !== undefined) return { name: label.name, kind: label.kind ?? "" };
  }
  return undefined;
}
