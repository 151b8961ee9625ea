import { describe, expect, test } from "vitest";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("villages whose names are words too, side by side in an Arabic list", () => {
  test.each([
    // Nothing says that they are villages, but three of these names lie side by side.
    ["سيطرت الفصائل على [الدجاج] ودربيعة وتل مرق بريف إدلب بعد معارك", "al-dajaj-al-tamanah"],
    ["سيطرت الفصائل على الدجاج و[دربيعة] وتل مرق بريف إدلب بعد معارك", "duraybiah"],
    ["ريف اللاذقية: قصف مدفعي على دريوس، [بشمانا]، حجر", "bshimmana"],
    // Where one is called a village, the one beside it is one.
    ["هاجم التنظيم قرية دريوس و[بشمانا] بريف اللاذقية", "bshimmana"],
    // What begins with its own "and" is not the rest of the name before it.
    ["قصف مدفعي على كفر عين و[الهبيط] بريف إدلب", "al-habit"],
  ])("%s", isPlace);

  test.each([
    // Far apart.
    "هاجم التنظيم قرية دريوس و[دربيعة] بريف اللاذقية",
    // Two alone may be chance.
    "باع المزارعون [الدجاج] ودربيعة في ريف إدلب",
    "باع المزارعون الدجاج والخبز و[الزيت] في ريف إدلب",
  ])("%s", (row) => isNotLinked(row));

  test("in a text that names nothing else, too few of them say where it is", () => {
    const { mentions } = repositoryResolver().resolve("وصل الدجاج ودربيعة");
    expect(mentions.filter(({ status }) => status === "resolved")).toEqual([]);
  });
});
