import { quote } from "../../data/format.ts";
import { groupBy } from "../../text/group.ts";
import type { Unknown } from "./harvest.ts";

/** Alias stubs in YAML: each under the nearest ID, with what a person needs to decide above it. Delete what is wrong. */
export function stubsOf(unknowns: readonly Unknown[], source: string | undefined): string {
  const head =
    "# Stubs: under each ID the names that may be its own. Correct the ID, or delete the line; then `canonym data fmt`.\n";
  const near = unknowns.filter(({ candidates }) => candidates.length > 0);
  const byId = [...groupBy(near, ({ candidates }) => candidates[0]?.id as string)].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = byId.map(([id, list]) => `${id}:\n${list.map((one) => stubOf(one, source)).join("")}`);
  const far = unknowns
    .filter(({ candidates }) => candidates.length === 0)
    .map((one) => `# ?\n${comments(one, "")}#   - ${one.name}\n`);
  return [head, ...entries, ...far].join("");
}

function stubOf(unknown: Unknown, source: string | undefined): string {
  const name = /[,:#[\]{}"']|^[-?!&*|>%@`]/.test(unknown.name) ? quote(unknown.name) : unknown.name;
  const line =
    source === undefined
      ? `  - ${name}\n`
      : `  - { source: ${/[:,]/.test(source) ? quote(source) : source}, name: ${name} }\n`;
  return `${comments(unknown, "  ")}${line}`;
}

function comments({ count, documents, status, contexts, candidates }: Unknown, indent: string): string {
  const near = candidates.map(({ id, matched, score }) => `${id} ("${matched}", ${score.toFixed(2)})`);
  const lines = [
    `${count} times in ${documents} documents, ${status}`,
    ...contexts,
    ...(near.length === 0 ? [] : [`nearest: ${near.join(", ")}`]),
  ];
  return lines.map((line) => `${indent}# ${line}\n`).join("");
}
