import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

/** A name of several words is that name or none: its last or first word is no other place. Of which city, the text does not say. */
describe("a part of a name that stays open", () => {
  test.each([
    "Clashes broke out near Bab [Touma] on Monday, a source in Suwayda province said.",
    "Clashes broke out near [Bab] Touma on Monday, a source in Suwayda province said.",
    "Shells fell on Tariq [al-Bab] on Monday, a source in Suwayda province said.",
    "Residents of [Bab] al-Nayrab fled, a source in Suwayda province said.",
    "Snipers were seen in Jamiyat [al-Zahraa], a source in Suwayda province said.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});

describe("what has its article inside a name is the end of that name", () => {
  test.each([
    "The army took Saraqib, Zurfat [al-Hass] and three hills in Idlib, the Syrian army said.",
    "The army took the wells in Zurmalet [al-Qaryatain], the Syrian army said.",
    'They began the battle "Naqus [al-Badiah]" in the east of Syria.',
    "The Syrian army arrested a commander of the Sahm [al-Islam Brigade] near Saraqib.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^(?:place|group)/));

  test.each([
    ["SYRIAN ARMY: Rebels Retake [al-Tamanah] In Idlib", "place/sy/al-tamanah"],
    ["On Monday [al-Tamanah] in Idlib was shelled, the Syrian army said.", "place/sy/al-tamanah"],
    // What stands before it has an article of its own, and is the name before it in a list.
    ["Barrels fell on the villages of al-Hwash [al-Amqiyya] and Qastoun in Hama province.", "place/sy/al-amqiyah"],
  ])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
});

describe("a gate by a spelling that the tables do not have", () => {
  test.each([
    "Clashes broke out near [Bab] Tuma on Monday, the Syrian army said.",
    "Snipers were seen in Jam'iyat [al-Zahra], the Syrian army said.",
    "In Aleppo the army took Zurmulah [Mazraa] Zurmulah and two hills.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});

test.each([
  ["Turkish troops entered [Bab] City in northern Syria.", "place/sy/al-bab"],
  ["Turkish troops took [Bab], the Syrian army said.", "place/sy/al-bab"],
  ["Shells fell on [Tariq al-Bab] and Sukkari in Aleppo.", "place/sy/tariq-al-bab-aleppo"],
  // A capital behind the article that is written into the word.
  ["Shells fell on Sekkari [Bab alFaraj] and Furqan in Aleppo.", "place/sy/bab-al-faraj-aleppo"],
  ["Snipers were seen in [alMaadi] and Sekkari in Aleppo.", "place/sy/maadi-aleppo"],
])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));

test("a given name before the article makes another body", () => {
  const row = "A commander of the Omar [al-Farouq Brigade] spoke to reporters near Saraqib in Idlib.";
  expect(answer(repositoryResolver(), row)).not.toMatch(/^group/);
});

test.each([
  ["The [1st Armored Division] shelled Saraqib in Idlib, a rebel commander said.", "unit/sy/1st-armoured-division"],
  ["The [1st Division] of the rebels fought in Idlib, the FSA said.", "unit/fsa/1st-infantry-division"],
])("rebels have no armoured division: %s", (row, expected) => {
  expect(answer(repositoryResolver(), row)).toBe(expected);
});

describe("a bearing written small", () => {
  test("is a part of a region's name", () =>
    expect(answer(repositoryResolver(), "Rebels in [eastern Qalamun] shelled Damascus.")).toBe(
      "place/sy/eastern-qalamoun-region",
    ));
  test("is rarely a part of a village's", () =>
    expect(answer(repositoryResolver(), "Syria: it was an attack on the villages of [eastern Sweida].")).not.toBe(
      "place/sy/suwayda-sharqiyah",
    ));
});

describe("a body that is called after a place", () => {
  test.each([
    "Fighters of the [Salamiyah] brigade entered Uqayribat in Hama.",
    "The rebels call themselves the [Quneitra] Liberation Collective, the Syrian army said.",
    "The Syrian army denied what the [Aleppo] Post had written.",
    "Rebels seized the [Salamiyah] Sugar Company in Hama, the Syrian army said.",
    "The Syrian army left what is known as [Tadef] Farms near al-Bab.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});

describe("names do not reach over a possessive by their sound", () => {
  test.each([
    ["The statement on Tabqa came from the [SDF]’s Wrath of Euphrates room.", "group/sdf"],
    ["Troops from Raju shelled [Afrin]’s Sheye district on Monday.", "place/sy/afrin"],
  ])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
});

describe("of two names of as many words that overlap, the one with more proper words", () => {
  test.each([
    ["The Syrian Arab Army moved on Nawa. The town was taken from the [Free Syrian Army] forces there.", "group/fsa"],
  ])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
});

describe("a person whom the text names in full is one by the surname, too", () => {
  test.each([
    "Viktor Maran spoke on Idlib, Saraqib and Maarrat al-Numan. The attack on Saraqib went on, [Maran] noted.",
    "Shells fell on Rankous and Zabadani, said Aleksey Buqin. [Buqin] noted that the town of Rankous was calm.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});

test("of a dozen places of one name, those that come first are no choice", () => {
  const row =
    "Jobar in Damascus was calm. In the countryside of Quneitra they shelled [al-Hamidia] al-Samdania al-Gharbia and Boreiqa.";
  expect(answer(repositoryResolver(), row)).not.toBe("place/sy/al-hamidiyah-damascus");
});

describe("a writer is no country and no port", () => {
  test.each([
    "The Syrian army left Hama. Reporting by Ann [Irish]; editing by Paul Ireland",
    "The Syrian army left Hama. Reporting by Ann Irish; editing by Paul [Ireland]",
    "The Syrian army left Hama. Rula Nasser/ [Haifa] Nasser",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));

  test.each([
    ["The Syrian army left Hama, reporting by [Irish] peacekeepers has it.", "place/ie"],
    ["Rockets from Syria fell near [Haifa] on Monday.", "place/il/haifa"],
    ["The army of Iraq took [Fallujah] on Monday.", "place/iq/fallujah"],
  ])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
});

describe("a name that goes on with a word no table has, before what both are the name of", () => {
  test.each([
    "Fighters in Aleppo province shelled the [Qara] Zumruq area at dawn.",
    "The army climbed the [Yabroud] Hanzal heights in Rif Dimashq on Friday.",
    "Gunmen of the camp near Damascus met at the [Palestine] Roundabout.",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));

  test.each([
    ["The army shelled the [Yabroud] area in Rif Dimashq on Friday.", "place/sy/yabroud"],
    ["In Rif Dimashq the army took the [Qara] and Yabroud area.", "place/sy/qara"],
    ["Syrian Coalition Declares [Idlib] Disaster Area amid Raids", "place/sy/idlib"],
  ])("%s", (row, expected) => expect(answer(repositoryResolver(), row)).toBe(expected));
});

describe("what a type word calls a town is no body", () => {
  test("the town of al-Hisbah", () => {
    const row = "ISIS fled from Raqqa to the town of [al-Hisbah] and burned its fields.";
    expect(answer(repositoryResolver(), row)).not.toMatch(/^group/);
  });
});
