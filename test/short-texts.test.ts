import { describe, expect, test } from "vitest";
import { repositoryResolver } from "./support/repository.ts";

const resolver = repositoryResolver();
const linked = (text: string, date?: string): Record<string, string> =>
  Object.fromEntries(
    resolver
      .resolve(text, date === undefined ? {} : { date })
      .mentions.flatMap(({ surface, status, id }) => (status === "resolved" ? [[surface, id as string]] : [])),
  );

describe("a line or two, as a tweet, a headline or a cell has it", () => {
  test.each([
    ["SDF took Tabqa", { SDF: "group/sdf", Tabqa: "place/sy/tabqa" }],
    ["YPG out of Manbij", { YPG: "group/ypg", Manbij: "place/sy/manbij" }],
    ["HTS shells Nubl", { HTS: "group/hts", Nubl: "place/sy/nubl" }],
    [
      "hts and zinki clashing near darat izza",
      { hts: "group/hts", zinki: "group/nour-al-din-al-zenki", "darat izza": "place/sy/darat-izza" },
    ],
    ["airstrike hits maarat al-numan market", { "maarat al-numan": "place/sy/maarrat-al-numan" }],
    ["Attaque près d'Idleb", { Idleb: "place/sy/idlib" }],
    ["Clashes in Khansir", { Khansir: "place/sy/khanasir" }],
    ["Fighting near Khansir.", { Khansir: "place/sy/khanasir" }],
    ["Aid convoy enters Zabadani", { Zabadani: "place/sy/al-zabadani" }],
    ["اشتباكات في خناصر", { خناصر: "place/sy/khanasir" }],
  ])("%s", (text, expected) => expect(linked(text)).toMatchObject(expected));

  test.each(["102nd Brigade regrets delays", "The 104th Brigade mourns two officers.", "16th Brigade and Kafr Zilla"])(
    "a number is not all of: %s",
    (text) => expect(linked(text)).not.toHaveProperty(text.replace(/^The |\.$/g, "")),
  );

  test.each([
    ["104th Brigade of the Republican Guard", "unit/sy/104th-brigade"],
    ["FSA 13th Division", "unit/fsa/13th-division"],
    ["The Fourth Division", "unit/sy/4th-armoured-division"],
  ])("but it is of: %s", (text, id) => expect(Object.values(linked(text))).toContain(id));

  test.each([
    ["Niger's former premier Hama Amadou returned on Thursday"],
    ["Bab and Rose walked to the market to buy apples"],
    ["SDF sensors measure the surface displacement of a slab"],
    ["our hama bead shop opens at nine, ask for salma"],
    ["Sultan Murad IV was born in 1612"],
    ["Dr. Maria Idlib will give the keynote on marine biology"],
  ])("nothing of this war in: %s", (text) =>
    expect(Object.values(linked(text)).filter((id) => !/^place\/(?!sy)/.test(id))).toEqual([]),
  );
});

describe("a text that is nothing but a name is answered as the name would be", () => {
  test.each([
    ["Khanasser", "Khanasser", "place/sy/khanasir"],
    ["#Saraqib", "Saraqib", "place/sy/saraqib"],
    ["the town of Salma", "town of Salma", "place/sy/salma"],
    ["sdf", "sdf", "group/sdf"],
    [" سراقب. ", "سراقب", "place/sy/saraqib"],
  ])("%s", (text, surface, id) => expect(linked(text)).toEqual({ [surface]: id }));

  test("it says so, and gives the offsets of the text", () => {
    const [mention] = resolver.resolve("«Khanasser»").mentions;
    expect(mention).toMatchObject({ start: 1, end: 10, status: "resolved" });
    expect(mention?.evidence.at(-1)?.reason).toBe("the text is nothing but this name");
    expect(resolver.resolve("Khanasser", { evidence: false }).mentions[0]).toMatchObject({
      evidence: [],
      candidates: [{ evidence: [] }, { evidence: [] }],
    });
  });

  test.each([["at"], ["At"], ["Said"], ["Hatch"], ["Good morning"], ["John Smith"], [""], ["..."]])(
    "no name of the tables, or a word of English: %s",
    (text) => expect(linked(text)).toEqual({}),
  );

  test("it stays open where only the sound is known", () => {
    const { mentions } = resolver.resolve("Sarraqebb");
    expect(mentions).toMatchObject([{ surface: "Sarraqebb", status: "ambiguous" }]);
    expect(mentions[0]?.candidates[0]?.id).toBe("place/sy/saraqib");
  });

  test("options hold", () => {
    expect(resolver.resolve("Khanasser", { types: ["group"] }).mentions).toEqual([]);
    expect(resolver.resolve("Khanasser", { minScore: 0.9999 }).mentions).toMatchObject([{ status: "ambiguous" }]);
  });
});

describe("names as people post them", () => {
  test("a hashtag names what its words name", () => {
    expect(linked("Jets over #KhanSheikhoun #hama #AleppoUnderFire #HayatTahrirAlSham #SaveDouma")).toEqual({
      KhanSheikhoun: "place/sy/khan-shaykhun",
      hama: "place/sy/hama",
      Aleppo: "place/sy/aleppo",
      HayatTahrirAlSham: "group/hts",
      Douma: "place/sy/douma",
    });
  });

  test("digits stand for the Arabic letters that they look like", () => {
    expect(linked("Shelling hits Ma3rat al-Nu3man and 7ama, people in 3afrin say")).toEqual({
      "Ma3rat al-Nu3man": "place/sy/maarrat-al-numan",
      "7ama": "place/sy/hama",
      "3afrin": "place/sy/afrin",
    });
    expect(resolver.lookup("Tel Rif3at").id).toBe("place/sy/tell-rifaat");
  });
});

describe("the level of a name that city and governorate share", () => {
  test.each([
    ["clashes in the countryside of Idlib and Hama, says SOHR", "Hama", "place/sy/hama-governorate"],
    ["Shelling of Khan Shaykhun, Idlib, killed five civilians", "Idlib", "place/sy/idlib-governorate"],
    ["Rebels advanced in east Daraa near Busra al-Harir", "Daraa", "place/sy/daraa-governorate"],
    ["قصف الطيران قرية الزكاة في الريف الشمالي لحماة", "حماة", "place/sy/hama-governorate"],
    ["Clashes in Saraqib, Idlib and Hama today, rebels said", "Idlib", "place/sy/idlib"],
    ["ISIS lost its pocket between the Aleppo and Hama countryside", "Aleppo", "place/sy/aleppo-governorate"],
    ["اشتباكات بين ريفي درعا والسويداء في سوريا", "درعا", "place/sy/daraa-governorate"],
    ["The army took Khan al-Assal, west of Aleppo, from the rebels", "Aleppo", "place/sy/aleppo"],
    ["2019-08-20;Maarat al-Numan;Idleb;missile;5 killed", "Idleb", "place/sy/idlib-governorate"],
    ["Jets bombed eight towns and villages in Idlib, the Syrian rebels said", "Idlib", "place/sy/idlib-governorate"],
    ["Jets bombed rural areas in Homs and Hama, the Syrian rebels said", "Hama", "place/sy/hama-governorate"],
  ])("%s: %s", (text, surface, id) => expect(linked(text)[surface]).toBe(id));
});

describe("a part of a name is not the name", () => {
  test.each([
    ["The army entered the villages of Baghuz Tahtani and Hajin", "Baghuz"],
    ["Rebels captured Kafr Tabbun near Saraqib from the army", "Kafr"],
    ["Troops met at Tell Xarbun near Saraqib in Idlib", "Tell"],
    ["Fighting near Tal Bareen, north of Aleppo in Syria", "Bareen"],
    ["The Houran Mujahideen Brigades left Daraa in Syria", "Houran"],
    ["The Homs al-Zarqa Brigades left Daraa in Syria", "Homs"],
    ["Suriye'de Halep Tugayı bir köyü ele geçirdi", "Halep"],
    ["In Syrien griff die Aleppo-Brigade eine Basis an", "Aleppo"],
    ["Fighters of Liwa Nubl shelled Anadan near Aleppo", "Nubl"],
    ["Fighters of Liwa Ahrar al-Sahel and other rebels left Aleppo", "Ahrar"],
    ["Fighters of Suqur al-Khalidiya left Aleppo, the Syrian army said", "al-Khalidiya"],
    ["Fighters of Katibat Asad left Daraa, the Syrian army said", "Katibat"],
    ["SANA named Wadi Jahannam and al-Maliha al-kabeira in Hama", "al-Maliha"],
    ["Shells fell on Mazzeh 86 in Damascus, Syria", "Mazzeh"],
    // Whoever wrote it signs.
    ["Two people were killed in Aleppo, SANA said. Manar/Hind", "Manar"],
    ["A bomb hits northeast Syria\nTue 4 Jun 2019 It killed ten in Hasakah", "Syria\nTue"],
  ])("%s: not %s", (text, surface) => expect(linked(text)[surface]).toBeUndefined());
});

describe("a better-known namesake is not meant everywhere", () => {
  test.each([
    [
      "The army took villages southeast of Sinjar town near Abu al-Duhur in Idlib, Syria",
      "Sinjar town",
      "place/iq/sinjar",
    ],
    ["YPG: shells hit al-Shahba near Tal Rifaat and Afrin in Aleppo province", "al-Shahba", "place/sy/shahba"],
    ["Abu Jaber is a former member of al-Qaeda in Iraq, the report of 2017 says", "al-Qaeda in Iraq", "group/isis"],
  ])("%s: %s is not %s", (text, surface, id) => expect(linked(text, "2018")[surface]).not.toBe(id));
});

describe("of several places of one name, the one near the others is meant", () => {
  test.each([
    [
      "Strikes hit Lataminah, Khattab, al-Majdal and Sawran in the Hama countryside in Syria",
      "Sawran",
      "place/sy/suran",
    ],
    ["Rebels took Dabiq, Akhtarin and Sawran north of Aleppo in Syria", "Sawran", "place/sy/sawran"],
  ])("%s: %s is %s", (text, surface, id) => expect(linked(text)[surface]).toBe(id));
});

describe("an old name that is called old is meant as such", () => {
  test.each([
    ["Fighters of HTS (formerly the Nusra Front) shelled Nubl in Syria", "Nusra Front", "group/jabhat-al-nusra"],
    ["Fighters of HTS (formally the Nusra Front) shelled Nubl in Syria", "Nusra Front", "group/jabhat-al-nusra"],
    ["Fighters of HTS, the former Nusra Front, shelled Nubl in Syria", "Nusra Front", "group/jabhat-al-nusra"],
    ["Fighters of the Nusra Front shelled Nubl in Syria", "Nusra Front", "group/hts"],
  ])("%s: %s is %s", (text, surface, id) => expect(linked(text, "2018-05")[surface]).toBe(id));
});
