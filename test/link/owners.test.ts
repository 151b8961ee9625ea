import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("a number is a unit of the army that the text gives it to", () => {
  test.each([
    "Near Albukamal in Syria men of the [17th] and 18th divisions of Iraq's Hashd al-Shaabi dug in.",
    "Near Albukamal in Syria the Hashd al-Shaabi's [17th Division] dug in.",
    "The Islamic State of Iraq and the Levant fought the FSA's [313th Brigade] near Azaz in Syria.",
    "The Turkish [17th Division] shelled Manbij in Syria.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^unit\/(?:sy|iq)/));

  test.each([
    ["Iraqi militias and the [17th Division] shelled Raqqa in Syria.", "unit/sy/17th-reserve-division"],
    ["The 17th Division left Raqqa, and Iraq's [9th Division] took Mosul.", "unit/iq/9th-division"],
    ["The [17th Division] of the Syrian army left Raqqa.", "unit/sy/17th-reserve-division"],
    ["Rebels took a hill by Kanaker from the army's [7th Division].", "unit/sy/7th-mechanised-division"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
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
