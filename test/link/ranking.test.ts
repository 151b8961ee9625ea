import { describe, expect, test } from "vitest";
import { mentionsAt } from "../support/marked.ts";
import { tinyResolver } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

const resolver = tinyResolver({
  ...WAR,
  gazetteer: {
    ...WAR.gazetteer,
    "place/sy/salma": {
      name: "Salma",
      kind: "town",
      within: "place/sy/idlib-governorate",
      at: ["35.7", "36.2"],
      sources: ["test"],
    },
    "place/sy/salma-hasakah": {
      name: "Salma",
      kind: "village",
      within: "place/sy/hasakah-governorate",
      at: ["36.6", "40.4"],
    },
    "place/sy/salma-airbase": {
      name: "Salma airbase",
      kind: "airbase",
      within: "place/sy/hasakah-governorate",
      at: ["36.6", "40.5"],
      sources: ["test"],
    },
    "place/sy/rabia-big": {
      name: "Rabia",
      kind: "village",
      within: "place/sy/hasakah-governorate",
      at: ["36.6", "40.1"],
      population: "40000",
    },
    "place/sy/rabia-small": {
      name: "Rabia",
      kind: "village",
      within: "place/sy/hasakah-governorate",
      at: ["36.6", "40.2"],
      population: "300",
    },
  },
});

/** The order of the readings, and the principle that a change of it would break. */
describe("the order of candidates", () => {
  test.each([
    ["Syria: clashes in [Aleppo].", ["place/sy/aleppo", "place/sy/aleppo-governorate"], "a bare name is the city"],
    [
      "Syria: clashes in [Aleppo] province.",
      ["place/sy/aleppo-governorate", "place/sy/aleppo"],
      "a type word outweighs the prior",
    ],
    [
      "Syria: clashes in the provinces of Idlib and [Aleppo].",
      ["place/sy/aleppo-governorate", "place/sy/aleppo"],
      "a plural goes with every member of the list",
    ],
    [
      "Syria: clashes in the provinces of Hasakah Idlib and [Aleppo].",
      ["place/sy/aleppo-governorate", "place/sy/aleppo"],
      "though the commas of the list be lost",
    ],
    [
      "Syria: clashes in southern [Aleppo].",
      ["place/sy/aleppo-governorate", "place/sy/aleppo"],
      "a direction is said of a governorate",
    ],
    [
      "Syria: clashes in the village of [Rabia].",
      ["place/sy/rabia-big", "place/sy/rabia-small"],
      "news names the bigger place",
    ],
    [
      "Syria: clashes in [Salma].",
      ["place/sy/salma", "place/sy/salma-hasakah"],
      "the place that someone looked at by hand",
    ],
    [
      "Syria: clashes in [Salma] in Hasakah province.",
      ["place/sy/salma-hasakah", "place/sy/salma"],
      "what the text says holds it outweighs the prior",
    ],
    ["Syria: the [Salma] airbase was hit.", ["place/sy/salma-airbase"], "a type word says which kind is meant"],
    [
      "Syria: the village of [Tal Aswad] was hit from Khanasir.",
      ["place/sy/tall-aswad-aleppo", "place/sy/tall-aswad-hasakah"],
      "near what else is named",
    ],
    [
      "The sheikhs of [Abu Dhabi] met.",
      ["place/ae/abu-dhabi"],
      "a mistranslation without its cues is out before anything is weighed",
    ],
    [
      "Syria: Nusra attacked the airbase of [Abu Dhabi] in Idlib.",
      ["place/sy/abu-al-duhur-airbase", "place/ae/abu-dhabi"],
      "a mistranslation whose cues stand near",
    ],
  ])("%s -> %j: %s", (row, order) => {
    const [mention] = mentionsAt(resolver, row);
    const found = mention?.candidates.map(({ id }) => id).filter((id) => order.includes(id));
    expect(found).toEqual(order);
    const best = mention?.candidates[0];
    expect(best?.id).toBe(order[0]);
    expect(best?.evidence.every(({ reason }) => reason.length > 5)).toBe(true);
  });
});

describe("evidence: every feature that speaks says why", () => {
  test.each([
    ["Syria: clashes in [Aleppo] province.", "type-word", /"province" beside it/],
    ["Syria: clashes in [Salma] in Hasakah province.", "containment", /Hasakah/],
    ["Syria: the village of [Tal Aswad] was hit from Khanasir.", "company", /km from|names/],
    ["Syria: Nusra attacked the airbase of [Abu Dhabi] in Idlib.", "name", /stands near/],
    ["Syria: clashes in [Khanasser].", "spelling", /another transliteration of "Khanasir"/],
    ["Syria: clashes in [Aleppo].", "prior", /city/],
    ["Syria: Hatch (Nusra) left. The front of [Nusra] is near Idlib.", "memory", /the text/],
    ["In Idlib militants of [Hatch] (HTS) met.", "apposition", /for the same/],
  ] as const)("%s: %s", (row, kind, reason) => {
    const [mention] = mentionsAt(resolver, row);
    const said = mention?.candidates[0]?.evidence.filter((one) => one.kind === kind).map((one) => one.reason);
    expect(said?.join("; ")).toMatch(reason);
  });

  test("in the order in which features are weighed", () => {
    const [mention] = mentionsAt(resolver, "Syria: Nusra left the provinces of Idlib and [Aleppo].", { date: "2015" });
    const kinds = mention?.candidates[0]?.evidence.map(({ kind }) => kind) ?? [];
    expect(kinds.slice(0, 3)).toEqual(["spelling", "prior", "type-word"]);
  });

  test("the score follows from the evidence: more for it, more likely", () => {
    const score = (row: string) =>
      mentionsAt(resolver, row)[0]?.candidates.find(({ id }) => id === "place/sy/salma")?.score ?? 0;
    const bare = score("Syria: the fall of [Salma] was near.");
    const placed = score("Syria: the fall of [Salma] in Idlib province was near.");
    const elsewhere = score("Syria: the fall of [Salma] in Hasakah province was near.");
    expect(placed).toBeGreaterThan(bare);
    expect(bare).toBeGreaterThan(elsewhere);
  });
});
