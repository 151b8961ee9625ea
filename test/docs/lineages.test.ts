import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lineagePage } from "../../src/cli/lineage-page.ts";
import { repositoryTables } from "../support/repository.ts";

describe("docs/lineages.md", () => {
  const page = lineagePage(repositoryTables());

  it("is made of the tables as they are: else run npx tsx src/cli/lineages.ts", () => {
    expect(readFileSync("docs/lineages.md", "utf8")).toBe(page);
  });

  it("shows Nusra becoming HTS, and the Tiger Forces the 25th Division", () => {
    expect(page).toContain("group_jabhat_al_nusra ==>|renamed 2016-07-28| group_jabhat_fateh_al_sham");
    expect(page).toContain("group_jabhat_fateh_al_sham ==>|renamed 2017-01-28| group_hts");
    expect(page).toContain("unit_sy_tiger_forces ==>|renamed 2019-08-28| unit_sy_25th_special_mission_forces_division");
  });

  it("every arrow ties two boxes of its own diagram", () => {
    for (const diagram of page.split("```mermaid").slice(1)) {
      const boxes = new Set([...diagram.matchAll(/^ {2}(\w+)\[/gm)].map(([, node]) => node));
      const arrows = [...diagram.matchAll(/^ {2}(\w+) (?:==>|-->|-\.->)(?:\|[^|]+\|)? (\w+)$/gm)];
      expect(boxes.size).toBeGreaterThan(1);
      expect(arrows.length).toBeGreaterThan(0);
      for (const [, from, until] of arrows) expect([boxes.has(from), boxes.has(until)]).toEqual([true, true]);
    }
  });
});
