import { describe, expect, it, test } from "vitest";
import { mistranslationReport } from "../../bench/mistranslation.ts";
import { meaningNames, meaningsOf } from "../../src/data/meanings.ts";
import { mistranslations } from "../../src/data/mistranslations.ts";
import { repositoryResolver, repositoryTables } from "../support/repository.ts";

const meanings = meaningsOf({
  heads: [
    { means: ["gate", "door"], arabic: "باب" },
    { means: ["hill"], arabic: "تل" },
    { means: ["eye", "spring"], arabic: "عين" },
  ],
  prefixes: [
    { means: ["bab"], arabic: "باب" },
    { means: ["sheikh"], arabic: "شيخ" },
    { means: ["abu", "father of"], arabic: "أبو" },
  ],
  adjectives: [
    { means: ["white"], arabic: "أبيض" },
    { means: ["poor"], arabic: "مسكين" },
    { means: ["eastern", "east"], arabic: "الشرقية" },
  ],
  nouns: [
    { means: ["lions"], arabic: "سباع" },
    { means: ["nuclei", "kernels"], arabic: "نوى" },
    { means: ["diabetes", "diabetic"], arabic: "سكري" },
    { means: ["ambassador"], arabic: "سفيرة" },
    { means: ["pigeons"], arabic: "حمام" },
    { means: ["village"], arabic: "قرية" },
  ],
  never: [{ reason: "ordinary", words: ["eastern", "east", "hill", "door", "village"] }],
});

describe("the meanings of an Arabic name", () => {
  test.each([
    ["نوى", ["nuclei", "kernels"], "a word alone"],
    ["السكري", ["diabetes", "diabetic"], "without its article"],
    [
      "باب السباع",
      ["bab lions", "lions gate", "gate of lions", "gate of the lions", "lions door", "door of lions"],
      "a head is turned round; six at most",
    ],
    [
      "عين حمام",
      ["pigeons eye", "eye of pigeons", "pigeons spring", "spring of pigeons"],
      "no article, so none in English",
    ],
    ["تل أبيض", ["white hill"], "an adjective comes first"],
    ["الشيخ مسكين", [], "no noun beside the adjective"],
    ["أبو حمام", ["father of pigeons", "abu pigeons"], "a prefix stays before"],
    ["السفيرة الشرقية", ["eastern ambassador", "east ambassador"], "two forms of an adjective"],
    ["القرية الشرقية", [], "ordinary words both"],
    ["الشرقية", [], "an adjective alone"],
    ["الباب", ["gate"], "what is never a name is left out"],
    ["مطار السفيرة العسكري", [], "airport is no word of this dictionary"],
    ["السفيرة العسكري", ["ambassador"], "the tail of a facility's name goes"],
    ["باب دريب", [], "one word is not known"],
    ["", [], "nothing"],
  ])("%s -> %j (%s)", (arabic, expected) => expect(meaningNames(arabic, meanings)).toEqual(expected));
});

describe("which places get them", () => {
  const place = (kind: string, curated: boolean) =>
    mistranslations({ id: "place/sy/x", kind, curated }, ["نوى"], meanings);
  test.each([
    ["town", false, 2],
    ["neighbourhood", false, 2],
    ["village", true, 2],
    ["village", false, 0],
    ["region", true, 0],
    ["country", true, 0],
  ] as const)("%s, by hand: %s -> %i names", (kind, curated, count) =>
    expect(place(kind, curated)).toHaveLength(count),
  );

  it("takes the type word off a facility's Arabic name", () => {
    expect(
      mistranslations({ id: "place/sy/x", kind: "airbase", curated: true }, ["مطار السفيرة العسكري"], meanings),
    ).toEqual(["ambassador"]);
  });
});

describe("in a text on this war", () => {
  const context = (place: string) => `Government forces shelled several areas of ${place} province in Syria on Monday.`;
  test.each([
    ["Daraa", "Rockets hit the town of nuclei.", "nuclei", "place/sy/nawa"],
    ["Homs", "Rebels left the city of paneling.", "paneling", "place/sy/talbiseh"],
    ["Aleppo", "Barrel bombs fell on the diabetes neighbourhood in Aleppo.", "diabetes", "place/sy/al-sukkari-aleppo"],
    ["Aleppo", "Barrel bombs fell on Paradise neighbourhood in Aleppo.", "Paradise", "place/sy/al-fardous-aleppo"],
    ["Rif Dimashq", "Shells hit the countryside of conscience.", "conscience", undefined],
    ["Raqqa", "Clashes went on in the adoption town in Deir ez-Zor.", "adoption", "place/sy/al-tabni"],
    ["Homs", "Snipers fired in the ecstasy of the moment.", "ecstasy", undefined],
    ["Hama", "Village life went on, and so did the hybrid war.", "hybrid", undefined],
    ["Daraa", "The town nuclei of the old days are gone.", "nuclei", undefined],
  ])("%s: %s", (province, sentence, name, id) => {
    const text = `${context(province)} ${sentence}`;
    const start = text.indexOf(name, context(province).length);
    const mention = repositoryResolver()
      .resolve(text)
      .mentions.find((one) => one.start <= start && start < one.end);
    expect(mention?.id).toBe(id);
  });

  test.each([
    "She moved to the town of nuclei and the city of Always.",
    "The Paradise neighbourhood burnt down; the city of doors did not.",
    "They met in the village of the shepherd.",
  ])("elsewhere nothing: %s", (text) =>
    expect(
      repositoryResolver()
        .resolve(text)
        .mentions.filter(({ id }) => id !== undefined),
    ).toEqual([]),
  );
});

it("asks a type word of every generated name", () => {
  const generated = repositoryTables().names.filter(({ kind, bulk }) => kind === "mistranslation" && bulk);
  expect(generated.length).toBeGreaterThan(800);
  expect(generated.every(({ needs }) => needs === 2)).toBe(true);
});

it("finds nineteen in twenty of a sample in sentences of a text on this war, and links none to another place", () => {
  const { asked, resolved, ambiguous, wrong, faults } = mistranslationReport(repositoryTables(), repositoryResolver());
  expect(wrong, faults.join("\n")).toBe(0);
  expect((resolved + ambiguous) / asked, faults.join("\n")).toBeGreaterThanOrEqual(0.93);
});
