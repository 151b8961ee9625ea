import type { Built } from "./build.ts";
import type { Finding } from "./place.ts";
import type { Sources } from "./sources.ts";

const KINDS: readonly (readonly [Finding["what"], string])[] = [
  ["dropped place", "rows dropped"],
  ["bad join", "joins of OCHA and GeoNames taken back"],
  ["dropped name", "names dropped that nothing supports"],
  ["merged", "rows merged into another"],
  ["undecided", "pairs undecided, kept as two"],
  ["lost ID", "IDs of earlier runs that no row bears any more"],
];

/** The counts, one a line. */
export function summarise(sources: Sources, built: Built): string {
  const areas = built.tables.get("admin") ?? [];
  const settlements = [...built.tables].flatMap(([name, rows]) => (name === "admin" ? [] : rows));
  const minted = settlements.length + areas.length - sources.earlier.length;
  const lines = [
    `${sources.places.length} rows in`,
    ...KINDS.map(([what, words]) => `${built.findings.filter((finding) => finding.what === what).length} ${words}`),
    `${settlements.length} settlements, ${areas.length} districts and subdistricts out; ${minted} more rows than before`,
    ...[...built.tables].map(([name, rows]) => `  ${name} ${rows.length}`),
  ];
  return lines.join("\n");
}
