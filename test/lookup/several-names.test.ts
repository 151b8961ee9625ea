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

  test.each(["Frumpel, Norda", "Norda: Frumpel", "Frumpel, Norda, Syria"])("%s is not the city", (name) =>
    expect(lookup(name).id).toBeUndefined(),
  );
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
