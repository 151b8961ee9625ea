import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/lookup/several-names.ts";
import { tinyResolver } from "../support/tiny.ts";

/** Two governorates with their cities, villages in them, a region, and a body that was renamed twice. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy": { name: "Syria", kind: "country", at: ["35", "38"] },
    "place/sy/norda": { name: "Norda", kind: "governorate", within: "place/sy", at: ["36.5", "37"] },
    "place/sy/norda-city": { name: "Norda", kind: "city", within: "place/sy/norda", at: ["36.5", "37"] },
    "place/sy/suda": { name: "Suda", kind: "governorate", within: "place/sy", at: ["36.1", "37"] },
    "place/sy/suda-city": { name: "Suda", kind: "city", within: "place/sy/suda", at: ["36.1", "37"] },
    "place/sy/sudah": { name: "Suddah", kind: "village", within: "place/sy/norda", at: ["36.6", "37"] },
    "place/sy/burnaz": { name: "Burnaz", kind: "town", within: "place/sy/norda", at: ["36.6", "37.2"] },
    "place/sy/burnaz-suda": { name: "Burnaz", kind: "village", within: "place/sy/suda", at: ["36", "37.2"] },
    "place/sy/gharb": { name: "Gharb Valley", kind: "region", within: "place/sy", at: ["36.6", "37.3"] },
    "place/sy/sarmar-district": { name: "Sarmar", kind: "subdistrict", within: "place/sy/norda", at: ["36.7", "37"] },
    "place/sy/sarmar": { name: "Sarmar", kind: "city", within: "place/sy/sarmar-district", at: ["36.7", "37"] },
    "place/sy/lamil": { name: "Lamil", kind: "village", within: "place/sy/sarmar-district", at: ["36.71", "37"] },
    "place/sy/kamar-district": { name: "Kamar", kind: "subdistrict", within: "place/sy/norda", at: ["36.75", "37"] },
    "place/sy/kamar": { name: "Kamar", kind: "city", within: "place/sy/kamar-district", at: ["36.75", "37"] },
    "place/sy/zolm": { name: "Zolm", kind: "town", within: "place/sy/suda", at: ["36.3", "37"] },
    "group/zim": { name: "Army of Zim", kind: "armed-group" },
    "group/zor": { name: "Zor Front", kind: "armed-group", "successor-of": ["group/zim"] },
    "group/zan": { name: "Zan Assembly", kind: "armed-group", "successor-of": ["group/zor"] },
    "unit/sy/zim-east": { name: "Eastern Column", kind: "brigade", "part-of": ["group/zim"] },
    "group/other": { name: "Other Brigades", kind: "armed-group" },
  },
  aliases: {
    "group/zan": [
      { kind: "acronym", name: "ZNA" },
      { kind: "former-name", name: "Shield of Zan" },
    ],
    "place/sy/burnaz": ["Tell Serin", "برناز"],
    "place/sy/norda": ["نوردا"],
  },
  terms: [
    { kinds: ["town", "city", "village"], words: ["town", "city", "district"] },
    { kinds: ["governorate"], place: "before", words: ["Provinz"] },
    { kinds: ["governorate", "region"], words: ["countryside", "province", "ريف"] },
  ],
});

describe("a place, and what holds it", () => {
  test.each([
    "Burnaz, Norda",
    "Burnaz, Norda, Syria",
    "Burnaz, Burnaz district, Norda, Syria",
    "Burnaz town in Norda province",
    "Burnaz town, northern Norda",
    "Norda: Burnaz",
    "Norda - Burnaz",
    "Burnaz/Norda",
    "Syria > Norda > Burnaz",
    "Norda’s Burnaz",
    "Burnaz, Gharb Valley",
    "Gharb Valley - Burnaz",
    "برناز في ريف نوردا الشمالي",
  ])("%s", (name) => expect(lookup(name)).toMatchObject({ query: name, status: "resolved", id: "place/sy/burnaz" }));

  test("what lies just outside, where a comma stands", () =>
    expect(lookup("Zolm, Norda").candidates[0]?.id).toBe("place/sy/zolm"));

  test.each(["Norda, Suda", "Suda, Norda", "Norda/Suda", "Norda (Suda)"])("%s is two cities, and stays open", (name) =>
    expect(lookup(name).id).toBeUndefined(),
  );

  test.each([
    "Frumpel, Norda",
    "Norda: Frumpel",
    "Frumpel, Norda, Syria",
    "Frumpel (Norda)",
    "Frumpel - Norda",
    "Norda/Frumpel",
    "Frumpel, Norda province",
    "Burnaz/Frumpel",
  ])("%s is not the city, nor the half that is known", (name) => {
    expect(lookup(name).id).toBeUndefined();
    expect(lookup(name, { within: "place/sy/norda" }).id).toBeUndefined();
    expect(lookup(name, { within: "place/sy/norda-city" }).id).toBeUndefined();
  });

  test.each(["Burnaz, Norda", "Burnaz (Norda)", "Norda - Burnaz", "Burnaz, Norda, Syria", "Burnaz (Tell Serin)"])(
    "%s within the governorate",
    (name) => expect(lookup(name, { within: "place/sy/norda" }).id).toBe("place/sy/burnaz"),
  );

  test("what is said to lie elsewhere than is asked for stays open", () =>
    expect(lookup("Burnaz, Norda", { within: "place/sy/suda" }).id).toBeUndefined());
});

describe("two names with an or between them", () => {
  test.each(["Zan Assembly or ZNA", "ZNA veya Shield of Zan", "ZNA أو Zan Assembly"])("%s is one body", (name) =>
    expect(lookup(name).id).toBe("group/zan"),
  );
  test("two places", () => expect(lookup("Kamar or Sarmar").id).toBeUndefined());
  test("a body and what it is part of", () => expect(lookup("Army of Zim or Eastern Column").id).toBeUndefined());
});

describe("a list of towns", () => {
  test.each([
    "Kamar, Sarmar",
    "Sarmar, Kamar",
    "Kamar/Sarmar",
    "Kamar & Sarmar",
    "Kamar - Sarmar",
    "Kamar; Burnaz; Sarmar",
    "Kamar, Sarmar, Norda",
    "Norda, Sarmar",
  ])("%s stays open, though each has a subdistrict of its name", (name) => {
    expect(lookup(name).id).toBeUndefined();
    expect(lookup(name, { within: "place/sy/norda" }).id).toBeUndefined();
  });

  test("what lies in the later one is held by it", () => expect(lookup("Lamil, Sarmar").id).toBe("place/sy/lamil"));

  test("how far one is from another is told of the other", () =>
    expect(lookup("Zolm, Norda").evidence.map(({ reason }) => reason)).toContain("22 km from Norda"));
});

describe("a note, and what is said of something by a place", () => {
  test.each(["Sarmar (market hit)", "Sarmar [approx.]"])("%s is the place", (name) =>
    expect(lookup(name)).toMatchObject({ query: name, status: "resolved", id: "place/sy/sarmar" }),
  );

  test.each(["ZNA (claimed)", "Sarmar (near)", "Frumpel (market hit)"])("%s is no more than it was", (name) =>
    expect(lookup(name).id).toBeUndefined(),
  );

  test.each([
    ["near Sarmar", "near"],
    ["5 km south of Sarmar", "5 km south of"],
    ["outskirts of Sarmar", "outskirts of"],
    ["Sarmar front", "front"],
    ["قرب برناز", "قرب"],
  ])("%s stays open, the place first", (name, words) => {
    const { status, candidates, evidence } = lookup(name);
    expect(status).toBe("ambiguous");
    expect(candidates[0]?.type).toBe("place");
    expect(evidence.at(-1)?.reason).toContain(`"${words}" is said of something by`);
  });

  test("words that the best name leaves over are told", () =>
    expect(lookup("Tell Serin jumble").evidence.at(-1)?.reason).toBe(
      'what is asked says more than "Tell Serin": "jumble"',
    ));
});

describe("the same under two names", () => {
  test.each([
    ["Zan Assembly (ZNA)", "group/zan"],
    ["ZNA / Zan Assembly", "group/zan"],
    ["Zan Assembly - Shield of Zan", "group/zan"],
    ['Zan Assembly "ZNA"', "group/zan"],
    ["Burnaz town (Tell Serin)", "place/sy/burnaz"],
  ])("%s", (name, id) => expect(lookup(name)).toMatchObject({ status: "resolved", id }));

  test.each([
    ["Zan Assembly (formerly Zor Front)", "group/zan"],
    ["Zan Assembly (Army of Zim)", "group/zan"],
    ["Army of Zim (now Zor Front)", "group/zim"],
  ])("%s is the first, which the other became or was", (name, id) => expect(lookup(name).id).toBe(id));

  test.each(["Eastern Column (Army of Zim)", "Eastern Column, Army of Zim", "Army of Zim - Eastern Column"])(
    "%s is a part, and the whole",
    (name) => expect(lookup(name).id).toBe("unit/sy/zim-east"),
  );

  test.each([
    "Zan Assembly/Zor Front",
    "Eastern Column/Army of Zim",
    "Zan Assembly (Other Brigades)",
    "ZNA/Other Brigades",
  ])("%s is two bodies, and stays open", (name) => expect(lookup(name).id).toBeUndefined());
});

test("a body's acronym beside a word that is not known is offered", () =>
  expect(lookup("Kurdish ZNA")).toMatchObject({ status: "ambiguous", candidates: [{ id: "group/zan" }] }));

test.each([
  ["Norda (city)", "place/sy/norda-city"],
  ["Norda (countryside)", "place/sy/norda"],
  ["Norda (Provinz)", "place/sy/norda"],
])("%s says what it is", (name, id) => expect(lookup(name).id).toBe(id));

test("a list of any length is answered", () => {
  const { status } = lookup("Norda, Suda; ".repeat(50_000));
  expect(status).not.toBe("resolved");
});

describe("a part of a governorate", () => {
  test.each([
    "ريف نوردا الشمالي الغربي",
    "northern Norda countryside",
    "the northern countryside of Norda",
    "Southern Norda province",
  ])("%s is the governorate", (name) => expect(lookup(name).id).toBe("place/sy/norda"));
});

test.each([
  ["Idlib > Saraqib", ["Idlib", "Saraqib"]],
  ["Hay'at Tahrir al-Sham (formerly Nusra)", ["Hay'at Tahrir al-Sham", "Nusra"]],
  ["Tell-Abyad", ["Tell-Abyad"]],
  ["هيئة تحرير الشام (جبهة النصرة سابقا)", ["هيئة تحرير الشام", "جبهة النصرة"]],
])("partsOf(%j)", (query, parts) => expect(partsOf(query)).toEqual(parts));
