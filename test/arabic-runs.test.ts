import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "./support/shipped.ts";

describe("where a name ends behind a type word", () => {
  test.each([
    ["the sentence goes on", "سقطت صواريخ على قرية [تيرمعلة] ما أدى إلى نزوح أهلها في ريف حمص الشمالي", "tir-maalah"],
    ["what is said of a place", "احترق مخبز في قرية [زور شمر] التابعة لمحافظة الرقة", "zur-shammar"],
    ["a bearing behind it", "احترق مخبز في قرية [زور شمر] شرق الرقة", "zur-shammar"],
  ])("%s", (_, row, expected) => isPlace(row, expected));

  test("a word that opens names is one by itself with its article", () =>
    isPlace("احترق مخبز في بلدة [الكفر] بريف السويداء", "al-kafr"));

  test("of two consonants, a name may end in another letter for a", () =>
    isPlace("احترق مخبز في قرية [الرحا] بريف السويداء", "al-ruhah"));

  test("a town that asks for a cue is one where it is called so, and its subdistrict is not", () =>
    isPlace("احترق مخبز في بلدة [بلبل] بريف حلب", "bulbul"));
});

describe("lists of names between quotation marks", () => {
  const list = (name: string): string =>
    `سقطت صواريخ على بلدات "كفر ناسج" "مسحرة" "سبسبا" "حمريت" أمس`.replace(name, `[${name}]`);
  test.each([
    ["سبسبا", "sabsaba"],
    ["حمريت", "himrit"],
  ])("%s", (name, expected) => isPlace(list(name), expected));

  test("in English, too", () =>
    isPlace('Shells fell on the towns of "Kafr Nasij" "Masharah" "[Himrit]" yesterday.', "himrit"));
});

describe("quarters beside one of a city that the text names", () => {
  const list = (name: string): string =>
    "خرجت أحياء دير الزور وأهمها (الشيخ ياسين، والعرضي، والحويقة) عن السيطرة".replace(name, `[${name}]`);
  test.each([
    ["العرضي", "al-ardi-deir-ez-zor"],
    ["الحويقة", "al-huwayqah-deir-ez-zor"],
  ])("%s", (name, expected) => isPlace(list(name), expected));

  test("a word of the sentence behind them is none", () =>
    isNotLinked("سقطت صواريخ على أحياء دير الزور ومنها الشيخ ياسين والعرضي، [ما أدى] إلى نزوح"));
});

test("a hill far from its list is not the town of al-Tall", () => isNotLinked("تضررت مبان في دمشق و[تل] العيس أمس"));
