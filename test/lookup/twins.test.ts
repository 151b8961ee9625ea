import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

/** Villages that have a twin, one whose twin bears the bare name, and a hill. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy/zarzur-fawqani": { name: "Zarzur Fawqani", kind: "village", at: ["36.5", "37"] },
    "place/sy/zarzur-tahtani": { name: "Zarzur Tahtani", kind: "village", at: ["36.5", "37.01"] },
    "place/sy/sunbulan": { name: "Sunbulan", kind: "village", at: ["36.1", "37.2"] },
    "place/sy/sunbulan-saghirah": { name: "Sunbulan Saghirah", kind: "village", at: ["36.1", "37.21"] },
    "place/sy/murnaq-gharbi": { name: "Murnaq al-Gharbi", kind: "village", at: ["36.2", "37.3"] },
    "place/sy/dulbin-kabir": { name: "Dulbin Kabir", kind: "hill", at: ["36.2", "37.4"] },
  },
});

const ids = (name: string): readonly string[] => lookup(name).candidates.map(({ id }) => id);

describe("a village is asked for without the word that tells it from its twin", () => {
  test.each([
    ["Zarzur", ["place/sy/zarzur-fawqani", "place/sy/zarzur-tahtani"]],
    ["Zerzour", ["place/sy/zarzur-fawqani", "place/sy/zarzur-tahtani"]],
    ["Murnak", ["place/sy/murnaq-gharbi"]],
    ["مرناق", ["place/sy/murnaq-gharbi"]],
  ])("%s", (name, told) => expect([...ids(name)].sort()).toEqual(told));

  test("of two nobody knows which", () => expect(lookup("Zarzur").status).toBe("ambiguous"));
  test("the bare name is that of the twin who bears it", () => expect(lookup("Sunbulan").id).toBe("place/sy/sunbulan"));
  test("so is what sounds like it", () => expect(ids("Sunboulan")[0]).toBe("place/sy/sunbulan"));
  test("a hill is no village", () => expect(ids("Dulbin")).not.toContain("place/sy/dulbin-kabir"));
});
