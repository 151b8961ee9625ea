import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

const body = (name: string, theatre: string) => ({ name, kind: "armed-group", theatre });

/** Bodies of this war and of others, one of them told from its namesakes by its place, in two governorates and two countries. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy": { name: "Syria", kind: "country", at: ["35", "38"] },
    "place/zz": { name: "Zedland", kind: "country", at: ["20", "20"] },
    "place/sy/norda-governorate": { name: "Norda", kind: "governorate", within: "place/sy", at: ["36.5", "37"] },
    "place/sy/norda": { name: "Norda", kind: "city", within: "place/sy/norda-governorate", at: ["36.5", "37"] },
    "place/sy/sulha-governorate": { name: "Sulha", kind: "governorate", within: "place/sy", at: ["33", "36"] },
    "place/sy/sulha": { name: "Sulha", kind: "city", within: "place/sy/sulha-governorate", at: ["33", "36"] },
    "place/sy/moors": { name: "Moors", kind: "region", within: "place/sy", at: ["33", "36"] },
    "group/palace-guard": body("Palace Guard", "sy"),
    "group/tulip-army": body("Tulip Army", "sy, zz"),
    "group/larks": body("Larks", "world"),
    "group/zedish-army": body("Zedish Army", "zz"),
    "group/liwa-tulip-norda": body("Liwa Tulip", "sy"),
    "group/liwa-burghul-norda": body("Burghul of Norda", "sy"),
    "group/ahrar-al-burghul": body("Ahrar al-Burghul", "sy"),
  },
  aliases: { "group/ahrar-al-burghul": [{ name: "Ahrar", kind: "nickname" }] },
});

describe("a body and a country behind it", () => {
  test.each(["Palace Guard (Zedland)", "Palace Guard in Zedland", "Palace Guard, Zedland", "Palace Guard of Zedland"])(
    "%s stays open, for each country may have one",
    (name) => {
      expect(lookup(name)).toMatchObject({ status: "ambiguous", candidates: [{ id: "group/palace-guard" }] });
      expect(lookup(name).evidence.at(-1)?.reason).toBe("Palace Guard is not known to be active in Zedland");
    },
  );

  test("the country may stand in a column", () => {
    expect(lookup("Palace Guard", { within: "place/zz" }).id).toBeUndefined();
    expect(lookup("Palace Guard", { within: "place/sy" }).id).toBe("group/palace-guard");
  });

  test.each([
    ["Palace Guard (Syria)", "group/palace-guard"],
    ["Palace Guard (Sulha)", "group/palace-guard"],
    ["Tulip Army (Zedland)", "group/tulip-army"],
    ["Larks (Zedland)", "group/larks"],
    ["Zedish Army (Zedland)", "group/zedish-army"],
    ["Zedish Army (Sulha)", "group/zedish-army"],
  ])("%s is %s", (name, id) => expect(lookup(name)).toMatchObject({ status: "resolved", id }));
});

describe("a body that is told from others by its place", () => {
  test.each([
    ["Liwa Tulip", {}, "group/liwa-tulip-norda"],
    ["Liwa Tulip (Norda)", {}, "group/liwa-tulip-norda"],
    ["Liwa Tulip (Sulha)", {}, undefined],
    ["Liwa Tulip", { within: "place/sy/norda-governorate" }, "group/liwa-tulip-norda"],
    ["Liwa Tulip", { within: "place/sy/sulha-governorate" }, undefined],
    // Who names the place knows that it fights elsewhere.
    ["Burghul of Norda (Sulha)", {}, "group/liwa-burghul-norda"],
  ])("%s %o is %s", (name, options, id) => expect(lookup(name, options).id).toBe(id));
});

test("a nickname right before a region is the name of another", () => {
  expect(lookup("Ahrar").id).toBe("group/ahrar-al-burghul");
  expect(lookup("Ahrar, Moors").id).toBe("group/ahrar-al-burghul");
  expect(lookup("Ahrar Moors").id).toBeUndefined();
});
