import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("what stands under a heading for a governorate or its seat lies there", () => {
  test.each([
    ["Idlib – [Tarmala] – a shop burned", "tarmala"],
    ["Hama / [Kawkab]: a shop burned.", "kawkab-suran"],
    ["[Homs] / al-Qulaybah: a shop burned.", "homs"],
    ["Homs countryside:\n• [Dardaghan]: a shop\n• Kisin: two shops", "dardaghan"],
    ["Homs governorate:\n- al-Umrah: a shop\n- [Dardaghan]: two shops", "dardaghan"],
  ])("%s", (row, expected) => isPlace(row, expected));

  test.each([
    "Daraa / [Dardaghan]: a shop burned.",
    "Homs: the army spoke of shops. It said:\n[Ali]: we saw the army burn one.",
  ])("%s", (row) => isNotLinked(row));
});
