import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("an ordinary word of another language sounds like no village", () => {
  test.each([
    "[Wer] kam nach Homs, und [wir] nicht.",
    "Ein alter [Mann] ging von Hama nach Homs.",
    "[Es] war still in Idlib und in Aleppo.",
    "[Tüm] yollar İdlib ve Hama arasında kapandı.",
    "[Del] norte de Siria, de Daraa y de Homs.",
    "Les [Tigres] sont à Hama et à Homs.",
  ])("%s", (row) => isNotLinked(row));

  test("but a village that is called one is", () => isPlace("The village of [Maan] near Hama.", "maan"));
});
