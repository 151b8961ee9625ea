import { describe, expect, test } from "vitest";
import { repositoryResolver } from "./support/repository.ts";

const resolver = repositoryResolver();

/** The units of a text, each as `surface: what became of it`. */
function unitsIn(text: string, date?: string): readonly string[] {
  const { mentions } = resolver.resolve(text, { types: ["unit"], ...(date === undefined ? {} : { date }) });
  return mentions.map(({ surface, id, status }) => `${surface}: ${id?.replace("unit/", "") ?? status}`);
}

describe("the forms of one unit", () => {
  const FOURTH = "sy/4th-armoured-division";
  test.each([
    ["the 4th Division in Damascus", `4th Division: ${FOURTH}`],
    ["the 4th division in Damascus", `4th division: ${FOURTH}`],
    ["the Fourth Division in Damascus", `Fourth Division: ${FOURTH}`],
    ["the IV Division in Damascus", `IV Division: ${FOURTH}`],
    ["the 4th Div. in Damascus", `4th Div: ${FOURTH}`],
    ["the 4th Armoured Division in Damascus", `4th Armoured Division: ${FOURTH}`],
    ["the 4th Mechanized Division in Damascus", `4th Mechanized Division: ${FOURTH}`],
    ["Division 4 in Damascus", `Division 4: ${FOURTH}`],
    ["الفرقة الرابعة في دمشق", `الفرقة الرابعة: ${FOURTH}`],
    ["الفرقة 4 في دمشق", `الفرقة 4: ${FOURTH}`],
    ["الفرقة ٤ في دمشق", `الفرقة ٤: ${FOURTH}`],
    ["الفرقة الرابعة مدرعة في دمشق", `الفرقة الرابعة مدرعة: ${FOURTH}`],
    ["the 105th Brigade in Damascus", "105th Brigade: sy/105th-brigade"],
    ["the 105th Bde in Damascus", "105th Bde: sy/105th-brigade"],
    ["Brigade 105 in Damascus", "Brigade 105: sy/105th-brigade"],
    ["اللواء 105 في دمشق", "اللواء 105: sy/105th-brigade"],
    ["اللواء 105 حرس جمهوري في دمشق", "اللواء 105 حرس جمهوري: sy/105th-brigade"],
    ["the 46th Regiment in Aleppo", "46th Regiment: sy/46th-regiment"],
    ["الفوج 46 قوات خاصة في إدلب", "الفوج 46 قوات خاصة: sy/46th-regiment"],
    ["the 5th Corps in Daraa", "5th Corps: sy/5th-assault-corps"],
    ["the Fifth Corps in Daraa", "Fifth Corps: sy/5th-assault-corps"],
    ["the V Corps in Daraa", "V Corps: sy/5th-assault-corps"],
    ["the 5th Assault Corps in Daraa", "5th Assault Corps: sy/5th-assault-corps"],
    ["الفيلق الخامس في درعا", "الفيلق الخامس: sy/5th-assault-corps"],
    ["the 25th Division in Idlib", "25th Division: sy/25th-special-mission-forces-division"],
    ["the Twenty-fifth Division in Idlib", "Twenty-fifth Division: sy/25th-special-mission-forces-division"],
    [
      "the 25th Special Mission Forces Division",
      "25th Special Mission Forces Division: sy/25th-special-mission-forces-division",
    ],
    ["الفرقة 25 في إدلب", "الفرقة 25: sy/25th-special-mission-forces-division"],
    ["الفرقة الخامسة والعشرين في إدلب", "الفرقة الخامسة والعشرين: sy/25th-special-mission-forces-division"],
    ["الفرقة الخامسة والعشرون في إدلب", "الفرقة الخامسة والعشرون: sy/25th-special-mission-forces-division"],
    ["الفرقة الحادية عشرة في حمص", "الفرقة الحادية عشرة: sy/11th-armoured-division"],
    ["Division No. 17 in Raqqa", "Division No. 17: sy/17th-reserve-division"],
    ["Liwa 93 in Raqqa", "Liwa 93: sy/93rd-brigade"],
    ["the 93rd Brigade in Raqqa", "93rd Brigade: sy/93rd-brigade"],
    ["the 1st Coastal Division in Latakia", "1st Coastal Division: fsa/1st-coastal-division"],
  ])("%s", (text, found) => expect(unitsIn(text)).toEqual([found]));
});

describe("several units that share their designator", () => {
  test.each([
    ["the 105th and 106th Brigades in Damascus", ["105th: sy/105th-brigade", "106th Brigades: sy/106th-brigade"]],
    [
      "the 104th, 105th and the 106th Brigades in Damascus",
      ["104th: sy/104th-brigade", "105th: sy/105th-brigade", "106th Brigades: sy/106th-brigade"],
    ],
    ["Brigades 105 and 106 in Damascus", ["Brigades 105: sy/105th-brigade", "106: sy/106th-brigade"]],
    ["اللواءين 105 و106 في دمشق", ["اللواءين 105: sy/105th-brigade", "106: sy/106th-brigade"]],
    ["the 2nd and 3rd Corps in Homs", ["2nd: sy/2nd-corps", "3rd Corps: sy/3rd-corps"]],
  ])("%s", (text, found) => expect(unitsIn(text)).toEqual(found));
});

describe("numbers and designators never fuzz", () => {
  test.each([
    ["the 999th Brigade in Aleppo", ["999th Brigade: unknown"]],
    ["Regiment 999 in Aleppo", ["Regiment 999: unknown"]],
    ["اللواء 999 في حلب", ["اللواء 999: unknown"]],
    // The 105th is a brigade, and no division.
    ["the 105th Division in Damascus", ["105th Division: unknown"]],
    // The 137th of Deir ez-Zor is called both; it is no squadron.
    ["the 137th Brigade in Deir ez-Zor", ["137th Brigade: sy/137th-artillery-brigade"]],
    ["the 137th Regiment in Deir ez-Zor", ["137th Regiment: sy/137th-artillery-brigade"]],
    ["the 137th Squadron in Deir ez-Zor", ["137th Squadron: unknown"]],
    // The number is twenty-seven, not seven.
    ["the Twenty-seventh Division in Aleppo", ["Twenty-seventh Division: unknown"]],
    ["الفرقة السابعة والعشرين في حلب", ["الفرقة السابعة والعشرين: unknown"]],
    [
      "the 1st Coastal Brigade and 4th Coastal Division in Latakia",
      ["1st Coastal Brigade: fsa/1st-coastal-division", "4th Coastal Division: unknown"],
    ],
    ["they killed 4 brigade members in Aleppo", []],
    ["two brigades and a division in Aleppo", []],
    ["in 2016 brigades fought in Aleppo", []],
    // A date, and no eighteenth division.
    ["the 18 March Division in Daraa", ["18 March Division: fsa/18-march-division"]],
    ["the 18th Armored Division in Homs", ["18th Armored Division: sy/18th-armoured-division"]],
  ])("%s", (text, found) => expect(unitsIn(text)).toEqual(found));

  test("an unknown unit says what was understood", () => {
    const [mention] = resolver.resolve("the 999th Brigade in Aleppo", { types: ["unit"] }).mentions;
    expect(mention?.evidence[0]?.reason).toContain("number 999, designator brigade");
  });
});

describe("numbers that several forces share", () => {
  test.each([
    ["the rebel 13th Division in Maarat al-Numan, Idlib", "13th Division: fsa/13th-division"],
    ["the 13th Division of the Free Syrian Army in Idlib", "13th Division of the Free Syrian Army: fsa/13th-division"],
    ["the SNA's 13th Division near Afrin", "SNA's 13th Division: sna/13th-division"],
    ["the Assad regime's 1st Division near Damascus", "1st Division: sy/1st-armoured-division"],
    ["the 1st Division of the Turkish-backed National Army in Afrin", "1st Division: sna/1st-division"],
    ["the 1st Division near Damascus", "1st Division: ambiguous"],
    ["the 42nd Brigade in Daraa", "42nd Brigade: sy/42nd-brigade"],
    ["the 9th Division in Daraa", "9th Division: sy/9th-armoured-division"],
    ["the 14th Division in Aleppo", "14th Division: sy/14th-special-forces-division"],
    ["the US-trained Division 30 in Aleppo, attacked by Nusra", "US-trained Division 30: fsa/30th-division"],
  ])("%s", (text, found) => expect(unitsIn(text)).toContain(found));
});

describe("a unit of another is not the one of that number elsewhere", () => {
  test.each([
    ["The 63rd Brigade of the 4th Division is in Damascus.", "63rd Brigade: unknown"],
    ["The 4th Division's 63rd Brigade is in Damascus.", "63rd Brigade: unknown"],
    ["The 42nd Brigade of the 4th Armoured Division is in Damascus.", "42nd Brigade: sy/42nd-brigade"],
    ["The 63rd Air Brigade is in Hama.", "63rd Air Brigade: sy/63rd-air-brigade"],
  ])("%s", (text, expected) => expect(unitsIn(text)).toContain(expected));
});
