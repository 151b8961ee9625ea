import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is, isNotLinked } from "../support/shipped.ts";

const ask = (row: string) => answer(repositoryResolver(), row);

describe("what is a country's is its people's", () => {
  test.each([
    ["[Syrias regime] shelled Saraqib on Monday.", "group/syrian-government"],
    ["Rebels in Idlib fought [Syria's regime] on Monday.", "group/syrian-government"],
    ["[Irans parliament] spoke of Aleppo on Monday.", "group/iranian-parliament"],
    ["[Jordan's government] closed the road to Daraa.", "group/jordanian-government"],
  ])("%s", (row, expected) => expect(ask(row)).toBe(expected));

  test("what has a name of its own is another", () => {
    expect(ask("[Irans] Press TV spoke of Aleppo.")).toBe("place/ir");
    expect(ask("Fighters of [Lebanons] Shiite Hezbollah entered Qusayr.")).toBe("place/lb");
  });
});

describe("a slip of typing in a long name of a body", () => {
  test.each([
    ["The [Popular Moblization Forces] left Aleppo on Monday.", "group/popular-mobilization-forces"],
    ["The [Syrian Defense Minstry] spoke of Aleppo on Monday.", "group/syrian-ministry-of-defence"],
  ])("%s", (row, expected) => expect(ask(row)).toBe(expected));

  test("of Arabic words, a letter more or less is another body", () => {
    expect(ask("Fighters of [Liwa Fursan al-Faqq] left Aleppo.")).not.toBe("group/liwa-fursan-al-haqq");
  });
});

describe("a body of a state that the tables lack is not its country", () => {
  test.each([
    "The [Bolivian] interior ministry spoke of Aleppo on Monday.",
    "The [Tunisian] army was not in Aleppo, the Syrian army said.",
    "The [Syrian] Volleyball Federation met in Damascus on Monday.",
  ])("%s", (row) => expect(ask(row)).not.toMatch(/^place/));

  test.each([
    ["[Tunisian] fighters were seen in Aleppo, the Syrian army said.", "place/tn"],
    ["Two [Tunisian] and government sources spoke of Aleppo.", "place/tn"],
  ])("%s", (row, expected) => expect(ask(row)).toBe(expected));
});

describe("courts, pages and the like are called after places", () => {
  test.each([
    "The rebels' [Idlib] Revolutionary Court sat on Monday in Idlib.",
    "The [Hama] Free Youth shared a video from Salamiyah.",
    "The [Latakia] Martyrs Page shared a video from Slinfah.",
    "Men of the [Daraa] Water Directorate spoke in Nawa.",
  ])("%s", (row) => isNotLinked(row));

  test("small letters name none", () => is("Two men left an [Idlib] court in Syria.", "place/sy/idlib"));
});

describe("where Aleppo is named, its brigade is meant and not that of Talbiseh", () => {
  test.each([
    ["[Liwa al-Tawhid] met in Aleppo. Snow fell in Homs.", "group/liwa-al-tawhid"],
    ["[Liwa al-Tawhid] met in Rastan, north of Homs.", "group/jaysh-al-tawhid-homs"],
  ])("%s", (row, expected) => is(row, expected));
});
