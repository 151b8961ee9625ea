import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is, isNotLinked } from "../support/shipped.ts";

const resolver = repositoryResolver();

describe("a number is a unit of the army that the text gives it to", () => {
  test.each([
    "Near Albukamal in Syria men of the [17th] and 18th divisions of Iraq's Hashd al-Shaabi dug in.",
    "Near Albukamal in Syria the Hashd al-Shaabi's [17th Division] dug in.",
    "The Islamic State of Iraq and the Levant fought the FSA's [313th Brigade] near Azaz in Syria.",
    "The Turkish [17th Division] shelled Manbij in Syria.",
    "The [104th Brigade] (Iraqi army) stood at the border with Syria.",
    "The [9th Division], Lebanese Army, stood at the border with Syria.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^unit\/(?:sy|fsa|iq)/));

  test.each([
    ["Near Manbij in Syria the [104th Brigade], the Turkish army said, dug in.", "unit/sy/104th-brigade"],
    ["Iraqi militias and the [17th Division] shelled Raqqa in Syria.", "unit/sy/17th-reserve-division"],
    ["The 17th Division left Raqqa, and Iraq's [9th Division] took Mosul.", "unit/iq/9th-division"],
    ["The [17th Division] of the Syrian army left Raqqa.", "unit/sy/17th-reserve-division"],
    ["Rebels took a hill by Kanaker from the army's [7th Division].", "unit/sy/7th-mechanised-division"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("a number that the text gives to another body is no unit of the army", () => {
  test.each([
    "In Syria, Faylaq al-Majd's [3rd Division] moved to Saraqib.",
    "Hezbollah sent its [5th Brigade] to Saraqib in Syria.",
    "The YPG and their [2nd Regiment] moved to Manbij in Syria.",
    "The [1st] and 2nd Brigades of the Fatemiyoun Division dug in near Palmyra.",
    "The [First Corps] of Jaysh al-Islam dug in near Douma in Syria.",
    "The FSA's [3rd Division] moved to Saraqib in Syria.",
    "The opposition's [3rd Division] moved to Saraqib in Syria.",
    "The Tiger Forces' [2nd Division] moved to Saraqib in Syria.",
    "انتقلت [الفرقة الثالثة] التابعة لجيش العزة إلى سراقب",
    "انتقل [اللواء الخامس] في حزب الله إلى سراقب",
  ])("%s", (row) => expect(answer(resolver, row, { date: "2018" })).not.toMatch(/^unit/));

  test.each([
    ["The Republican Guard's [104th Brigade] moved to Saraqib in Syria.", "unit/sy/104th-brigade"],
    ["The Syrian army sent its [3rd Division] to Saraqib.", "unit/sy/3rd-armoured-division"],
    ["Faylaq al-Majd said the regime sent its [3rd Division] to Saraqib in Syria.", "unit/sy/3rd-armoured-division"],
    ["The FSA's [13th Division] moved to Saraqib in Syria.", "unit/fsa/13th-division"],
    ["The opposition's [13th Division] moved to Saraqib in Syria.", "unit/fsa/13th-division"],
    ["The Syrian National Army's [Second Corps] moved to Afrin.", "unit/sna/2nd-legion"],
    ["انتقلت [الفرقة الثالثة] في الجيش السوري إلى سراقب", "unit/sy/3rd-armoured-division"],
  ])("%s", (row, expected) => expect(answer(resolver, row, { date: "2018" })).toBe(expected));
});

describe("a service that every state has is Syria's only where no other country stands beside it", () => {
  test.each([
    "Egyptian and Iraqi [State Security] men met in Damascus, Syria.",
    "Officers of the Iraqi [Republican Guard] fled to Syria in 2003.",
    "Lebanon's [Political Security] asked a Syrian for his papers.",
    "وصل ضباط من [الحرس الجمهوري] العراقي السابق إلى سوريا",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^unit\/sy/));

  test.each([
    ["Iranian-backed [Republican Guard] troops left Aleppo in Syria.", "unit/sy/republican-guard"],
    ["Iraqi militias and the [Republican Guard] left Aleppo in Syria.", "unit/sy/republican-guard"],
    ["وصل ضباط من [الحرس الجمهوري] السوري إلى حلب", "unit/sy/republican-guard"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

test.each([
  "A Syrian family lives in [Unit 180] of the building.",
  "A Syrian family lives in [Unit 440] of the building.",
])("numbers that sound alike are two: %s", (row) => expect(answer(resolver, row)).not.toMatch(/^unit/));

test.each(["Branch 221", "Unit 180"])("lookup takes no other number for %s", (name) =>
  expect(resolver.lookup(name).status).not.toBe("resolved"),
);

describe("an air brigade is part of no division on the ground", () => {
  test("a division on the ground", () =>
    isNotLinked("Near Shayrat in Syria the army's [50th Brigade] of the 4th Division dug in."));
  test("one of the air force", () =>
    is(
      "Near Shayrat in Syria the army's [50th Brigade] of the 22nd Air Division took off.",
      "unit/sy/50th-air-brigade",
    ));
});
