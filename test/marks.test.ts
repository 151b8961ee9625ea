import { describe, expect, test } from "vitest";
import { answer } from "./support/marked.ts";
import { repositoryResolver } from "./support/repository.ts";
import { isNotLinked } from "./support/shipped.ts";

// Hills, gates, crossings and checkpoints of the war, and the words that only look like one; over the tables of this repository.

describe("a mark of the war maps is found by its Arabic name, too", () => {
  test.each([
    ["رفع الجنود العلم فوق [تل المفطرة] في ريف السويداء", "place/sy/tal-moftarah-hill"],
    ["سقطت قذيفة على [تلة الصنوف] قرب دير الزور", "place/sy/tal-al-sannouf-hill"],
    ["انسحب المقاتلون من [تلة أم عبود] جنوب دير الزور", "place/sy/tell-umm-abboud"],
    ["دارت معارك قرب [شير القبوع] في ريف اللاذقية", "place/sy/shir-qabuh-hill"],
    ["زار الوفد [منقع الرحبة] في بادية ريف دمشق", "place/sy/manqa-ar-ruhba-hill"],
  ])("%s", (row, id) => expect(answer(repositoryResolver(), row)).toBe(id));
});

describe("a name that holds a better-known one is not that one", () => {
  test.each([
    ["Fighters met at [Bab Baghdad] in Raqqa on Sunday", "place/sy/bab-baghdad-raqqa"],
    ["نصب الحاجز عند [باب بغداد] في مدينة الرقة", "place/sy/bab-baghdad-raqqa"],
    ["Snipers watched [Qastal al-Harami] in the city of Aleppo", "place/sy/qastal-harami-aleppo"],
    ["Trucks waited at [Awn al-Dadat crossing] north of Manbij", "place/sy/awn-al-dadat-crossing"],
    ["Fuel came through the [Umm Jaloud crossing] near Manbij", "place/sy/um-jaloud-crossing"],
    ["A shell fell on [Shihan roundabout] in the city of Aleppo", "place/sy/shihan-bridge-aleppo"],
    ["زار السياح مدينة [جبيل] في لبنان", "place/lb/byblos"],
    ["رفع الجنود العلم فوق [جبل جبيل] جنوب القريتين في ريف حمص", "place/sy/jabal-jubayl-homs"],
    ["The last fighters left [Qabr Sheikh Hussein] in the lava field of al-Safa", "place/sy/qabr-al-shaykh-husayn"],
    ["نقل المعتقلون إلى [سجن البالوني] في حمص", "place/sy/al-baluni-prison-homs"],
    ["Shells fell on Maranaz and [al-Bayloniyah] villages near Afrin", "place/sy/al-bayluniyah"],
    ["The SDF entered [Jazrah], west of Raqqa", "place/sy/al-jazrah"],
    ["The army took [al-Malah] north of Aleppo", "place/sy/mallah-farms"],
    ["سكن النازحون في مدينة [منبح] شرق حلب", "place/sy/manbij"],
  ])("%s", (row, id) => expect(answer(repositoryResolver(), row)).toBe(id));
});

describe("what is no such place stays open", () => {
  test.each([
    "Hezbollah took Sadr [Baba] in Qalamoun, near the border of Lebanon",
    "استهدف القصف [القاعدة] الجوية التي خسرها تنظيم الدولة في ريف درعا",
    "They crossed the [al-Shihan bridge] near Bukamal",
    "A new [Baghdad Gate] of the airport was opened in Baghdad",
    "Drivers [Zap] between channels in Aleppo",
    "ISIS media praised the [Gara] award in Aleppo",
    "The museum of Idlib has an [air defense battalion] in its models",
  ])("%s", (row) => isNotLinked(row));
});

test("the valley of the PKK is one where the text is on the PKK", () =>
  expect(answer(repositoryResolver(), "Turkish jets bombed the PKK in [Metina] and Gara in northern Iraq")).toBe(
    "place/iq/metina",
  ));

describe("a mountain on the border of two governorates is in either", () => {
  test.each([
    ["Snow closed the roads of [Mount Hermon] in Quneitra province", "place/sy/mount-hermon"],
    ["Snow closed the roads of [Mount Hermon] in Rif Dimashq", "place/sy/mount-hermon"],
    ["Trees burned on [Jabal al-Turkman] in Idlib province", "place/sy/jabal-turkman"],
  ])("%s", (row, id) => expect(answer(repositoryResolver(), row)).toBe(id));

  test("but not in one that is far away", () =>
    isNotLinked("Snow closed the roads of [Mount Hermon] in Hasakah province"));
});
