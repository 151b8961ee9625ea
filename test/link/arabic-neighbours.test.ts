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
    // Two of these names lie side by side.
    ["قصف مدفعي على دريوس و[بشمانا] بريف اللاذقية", "bshimmana"],
    // Beside a village, what begins as names do is another, however it is spelt.
    ["هاجم التنظيم قرية تل رمان و[تل جدايا] بريف الحسكة", "tall-jadaya"],
    // What begins with its own "and" is not the rest of the name before it.
    ["قصف مدفعي على كفر عين و[الهبيط] بريف إدلب", "al-habit"],
  ])("%s", isPlace);

  test.each([
    // Far apart.
    "هاجم التنظيم قرية دريوس و[دربيعة] بريف اللاذقية",
    // The same name twice is no neighbour of itself.
    "سيطرت على [رويسة] القلعة ورويسة الطيور بريف اللاذقية",
    "باع المزارعون الدجاج والخبز و[الزيت] في ريف إدلب",
  ])("%s", (row) => isNotLinked(row));

  test("in a text that names nothing else, too few of them say where it is", () => {
    const { mentions } = repositoryResolver().resolve("وصل الدجاج ودربيعة");
    expect(mentions.filter(({ status }) => status === "resolved")).toEqual([]);
  });
});

describe("what only its key or its article told", () => {
  test.each([
    ["سيطرت القوات على قرية [البوابية] بريف حلب", "bawwabiyah"],
    ["سيطرت القوات على قرية [الخان] بريف اللاذقية", "al-khan-qastal-maaf"],
  ])("%s", isPlace);

  test.each(["سيطرت القوات على [قرية جديدة] بريف حلب", "قصفت القوات الخان في ريف اللاذقية و[خان] في المدينة"])(
    "%s",
    (row) => isNotLinked(row),
  );
});

describe("words that are no places here", () => {
  test.each([
    "سيطر الجيش على [الضاحية الجنوبية] لبلدة كفرنبودة",
    'قالت مصادر "[آسيا]" الميدانية إن الجيش دخل بلدة معردس',
    "سيطرت القوات على قرى الهرموشية و[أسيا] والكسرة بريف دير الزور",
    "نقلت شبكة “[حلب] الآن” عن مصادر في إدلب أن القصف مستمر",
    "اشتباكات في تل الـ [UN] وتل الكروم بريف القنيطرة",
  ])("%s", (row) => isNotLinked(row));
});
