import { PLACE_KINDS } from "../../data/kinds.ts";
import type { CheckedFiles } from "../data/checked-files.ts";
import { readTsv } from "../tsv.ts";
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

/** The labels of a `labels.tsv` by code. A faulty row is told and left out. */
export function readPressLabels(path: string, checked: CheckedFiles): ReadonlyMap<string, PressLabel> {
  const labels = new Map<string, PressLabel>();
  for (const [at, row] of readTsv(checked.text(path) ?? "").entries()) {
    const { pcode: code = "", name = "", kind = "" } = row;
    const fault = faultOf(row, labels);
    if (fault === undefined) labels.set(code, { name, kind });
    else checked.report(path, at + 2, fault, "A row is a code, a name and perhaps a kind, with a tab between them.");
  }
  return labels;
}

function faultOf(
  { pcode: code = "", name = "", kind = "", ...others }: Readonly<Record<string, string>>,
  before: ReadonlyMap<string, PressLabel>,
): string | undefined {
  if (Object.keys(others).length > 0) return "the row has more cells than there are columns";
  if (!/^(?:C\d+|(?:geonames|wof):\d+)$/.test(code)) return `"${code}" is no p-code, geonames:<id> or wof:<id>`;
  if (before.has(code)) return `${code} has a label above`;
  if (name.trim() === "") return `${code} has no name`;
  return kind === "" || (PLACE_KINDS as readonly string[]).includes(kind) ? undefined : `"${kind}" is no kind of place`;
}
