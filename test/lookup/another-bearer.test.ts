import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

/** Well-known bearers of names that villages bear, too, or that sound like them. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy": { name: "Syria", kind: "country", at: ["35", "38"] },
    "place/zz": { name: "Zedland", kind: "country", at: ["20", "20"] },
    "place/sy/al-zaydi": { name: "al-Zaydi", kind: "village", at: ["36.5", "37"] },
    "place/zz/nahla": { name: "Nahla City", kind: "city", at: ["33", "35"] },
    "place/sy/nahlah": { name: "Nahleh", kind: "village", at: ["35.7", "36.6"] },
    "group/sepoy": { name: "Sepoy", kind: "armed-group", theatre: "sy" },
    "place/sy/sibba": { name: "Siba", kind: "village", at: ["35.2", "37"] },
    "group/qumqam": { name: "Qumqam", kind: "armed-group", theatre: "sy" },
  },
  aliases: {
    "place/zz": [{ name: "Zaydi", kind: "demonym" }],
    "place/zz/nahla": ["Nahla"],
    "group/sepoy": ["Sepah"],
  },
});

describe("what was found may be another's name", () => {
  test("a demonym is a village's, too, that bears its very letters", () => {
    expect(lookup("Zaydi").id).toBe("place/zz");
    expect(lookup("al-Zaydi").id).toBeUndefined();
  });

  test("a body that only sounds so, where a village does no less", () => {
    expect(lookup("Sepah").id).toBe("group/sepoy");
    expect(lookup("Sibah").id).not.toBe("group/sepoy");
    expect(lookup("Qumqem").id).toBe("group/qumqam");
  });

  test("another name of a city abroad keeps no village from being found", () =>
    expect(lookup("Nahla").candidates.map(({ id }) => id)).toContain("place/sy/nahlah"));
});

describe("another spelling of a name that many villages go by", () => {
  const village = (at: number, kind = "village") => ({
    name: "al-Zummarah",
    kind,
    at: [`36.${at}`, "37"] as [string, string],
  });
  const tiny = tinyResolver({
    gazetteer: {
      "place/sy": { name: "Syria", kind: "country", at: ["35", "38"] },
      ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`place/sy/zummarah-${at}`, village(at)])),
      "place/sy/zummarah-town": village(6, "town"),
      "place/sy/zurzarah": { name: "Zurzarah", kind: "town", at: ["36.7", "37"] },
    },
    aliases: { "place/sy/zummarah-town": ["al-Zummara"], "place/sy/zurzarah": ["Zurzara"] },
  });

  test("says no more than the name does", () => {
    expect(tiny.lookup("al-Zummarah").id).toBeUndefined();
    expect(tiny.lookup("al-Zummara").id).toBeUndefined();
    expect(tiny.lookup("Zurzara").id).toBe("place/sy/zurzarah");
  });
});
