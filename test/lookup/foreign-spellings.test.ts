import { describe, expect, test } from "vitest";
import { repositoryResolver } from "../support/repository.ts";
import { tinyResolver } from "../support/tiny.ts";

const shipped = repositoryResolver();

/** Two governorates, the border between them at 37 degrees east. */
const tiny = tinyResolver({
  gazetteer: {
    "place/sy/west": { name: "West", kind: "governorate", at: ["36.5", "36.5"] },
    "place/sy/east": { name: "East", kind: "governorate", at: ["36.5", "37.5"] },
    "place/sy/karamuz": {
      name: "Karamuz",
      kind: "city",
      within: "place/sy/west",
      at: ["36.5", "36.95"],
      population: "200000",
    },
    "place/sy/karmuz": { name: "Karmuz", kind: "village", within: "place/sy/east", at: ["36.5", "37.04"] },
    "place/sy/dalabun": {
      name: "Dalabun",
      kind: "city",
      within: "place/sy/west",
      at: ["36.5", "36.5"],
      population: "200000",
    },
    "place/sy/dalbun": { name: "Dalbun", kind: "village", within: "place/sy/east", at: ["36.5", "38"] },
    "place/sy/khanzur": { name: "Khanzur", kind: "town", within: "place/sy/west", at: ["36.6", "36.6"] },
    "place/sy/tall-shaykh-jumlan": {
      name: "Tall Shaykh Jumlan",
      kind: "town",
      within: "place/sy/west",
      at: ["36.3", "36.6"],
    },
    "place/sy/wawiyah": { name: "Wawiyah", kind: "village", within: "place/sy/west", at: ["36.6", "36.6"] },
    "group/jaish-al-nur": { name: "Jaish al-Nur", kind: "armed-group" },
  },
  aliases: {
    "place/sy/khanzur": [{ lang: "de", name: "Chanzur" }],
    "group/jaish-al-nur": [{ kind: "acronym", name: "JaN" }],
  },
});

const first = (name: string, within?: string): string | undefined =>
  tiny.lookup(name, within === undefined ? {} : { within: `place/sy/${within}` }).candidates[0]?.id;

describe("a name that a village has as it was asked", () => {
  test.each(["Salakhid", "Dush"])("%s is nothing better known that only sounds so", (name) => {
    expect(shipped.lookup(name).id).toBeUndefined();
  });

  test("a village close by outside the area keeps it from what sounds so inside", () => {
    const found = tiny.lookup("Karmuz", { within: "place/sy/west" });
    expect(found.id).toBeUndefined();
    expect(found.evidence.at(-1)?.reason).toBe("it is the very name of place/sy/karmuz");
  });

  test("one far away does not", () =>
    expect(tiny.lookup("Dalbun", { within: "place/sy/west" }).id).toBe("place/sy/dalabun"));
});

test("a city is called less by what a list says of it than by the names put down by hand", () =>
  expect(shipped.lookup("Sharra").id).toBeUndefined());

describe("the letters of other languages", () => {
  test.each([
    ["Chanzur", "place/sy/khanzur", "German"],
    ["Janzur", "place/sy/khanzur", "Spanish j"],
    ["Tel Sheij Yumlan", "place/sy/tall-shaykh-jumlan", "Spanish y"],
    ["Tall Szajch Dżumlan", "place/sy/tall-shaykh-jumlan", "Polish"],
    ["Tel Sjeich Djoemlan", "place/sy/tall-shaykh-jumlan", "Dutch"],
    ["Тал Шейх-Джумлан", "place/sy/tall-shaykh-jumlan", "Russian"],
    ["Ханзур", "place/sy/khanzur", "Russian kh"],
    ["Талл Шейх Джумлан", "place/sy/tall-shaykh-jumlan", "Ukrainian"],
  ])("%s is %s (%s)", (name, id) => expect(first(name)).toBe(id));

  test("Ukrainian letters are read", () => expect(shipped.lookup("Ідліб").candidates[0]?.id).toBe("place/sy/idlib"));

  test("German ch is no sh", () => expect(tiny.lookup("Shanzur").id).toBeUndefined());

  test("a name in letters without sounds is near to no name of vowels", () => {
    for (const name of ["Бир-Дразм", "沃维耶"])
      expect(tiny.lookup(name).candidates.map(({ id }) => id)).not.toContain("place/sy/wawiyah");
  });

  test("a Kurdish case ending", () => expect(shipped.lookup("Amûdêyê").candidates[0]?.id).toBe("place/sy/amuda"));
});

describe("what is told and left open", () => {
  test("a place across the border of the area", () => {
    const found = tiny.lookup("Dalboon", { within: "place/sy/east" });
    expect(found.candidates[0]?.id).toBe("place/sy/dalbun");
    expect(tiny.lookup("Tel Sheikh Jumlan", { within: "place/sy/east" })).toMatchObject({
      candidates: [{ id: "place/sy/tall-shaykh-jumlan" }],
    });
    expect(tiny.lookup("Tel Sheikh Jumlan", { within: "place/sy/east" }).id).toBeUndefined();
  });

  test("a settlement whose quarter has a number", () => {
    const found = tiny.lookup("Khanzur 4");
    expect(found.id).toBeUndefined();
    expect(found.candidates[0]?.id).toBe("place/sy/khanzur");
  });

  test("an acronym inside what was asked must be written as one", () => {
    expect(first("JaN fighters")).toBe("group/jaish-al-nur");
    expect(first("JAN fighters")).toBe("group/jaish-al-nur");
    expect(first("Jan al-Zib")).not.toBe("group/jaish-al-nur");
    expect(first("jan al-zib")).not.toBe("group/jaish-al-nur");
  });
});

test.each([
  ["2ardaha", "qardaha"],
  ["Bu2rus", "buqrus"],
])("chat writes 2 for ق: %s", (name, id) => expect(shipped.lookup(name).candidates[0]?.id).toBe(`place/sy/${id}`));
