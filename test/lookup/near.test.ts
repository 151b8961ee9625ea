import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

/** Names that sound alike, of places far from one another, here and abroad. */
const { lookup } = tinyResolver({
  gazetteer: {
    "place/sy/gorlan": { name: "Gorlan", kind: "town", at: ["32.5", "36.5"] },
    "place/zz/garlan": { name: "Garlan", kind: "city", at: ["30.5", "47.8"] },
    "place/zz/nurmala": { name: "Nurmala", kind: "village" },
    "place/sy/burnaz": { name: "Burnaz", kind: "town", at: ["36.2", "37.3"] },
    "place/sy/birnaz": { name: "Birnaz", kind: "village", at: ["35.0", "36.7"] },
    "place/sy/tulma": { name: "Tulma", kind: "village", at: ["36.2", "37.2"] },
    "place/sy/tilma": { name: "Tilma", kind: "village", at: ["34.5", "37.0"] },
    "place/sy/long-river": { name: "Murghab", kind: "river", at: ["35.9", "39.0"] },
    "place/sy/norda": { name: "Norda", kind: "governorate", at: ["36.5", "37"] },
  },
});

describe("a place far from the point given", () => {
  test("keeps none of a like name from being found", () =>
    expect(lookup("Burnaz", { near: [35.0, 36.7] }).id).toBe("place/sy/birnaz"));

  test("is no answer, here or abroad", () => {
    expect(lookup("Burnaz", { near: [36.3, 37.3] }).id).toBe("place/sy/burnaz");
    expect(lookup("Burnaz", { near: [33.0, 36.3] })).toMatchObject({
      status: "ambiguous",
      candidates: [{ id: "place/sy/burnaz" }, { id: "place/sy/birnaz" }],
    });
    expect(lookup("Garlan").id).toBe("place/zz/garlan");
    expect(lookup("Garlan", { near: [32.5, 36.5] }).id).toBe("place/sy/gorlan");
  });

  test("nor is one abroad of which nobody says where", () => {
    expect(lookup("Nurmala").id).toBe("place/zz/nurmala");
    expect(lookup("Nurmala", { near: [32.5, 36.5] }).evidence.at(-1)?.reason).toBe(
      "place/zz/nurmala does not lie near the point given",
    );
  });

  test.each([
    ["Murghab", "river"],
    ["Norda", "governorate"],
  ])("%s, a %s, may be", (name) =>
    expect(lookup(name, { near: [34.5, 37.0] }).evidence.map(({ reason }) => reason)).not.toContainEqual(
      expect.stringContaining("does not lie near"),
    ),
  );
});

describe("a name that another place bears to the letter", () => {
  test("belongs to the one at the point, though spelt otherwise", () => {
    expect(lookup("Tulma", { near: [34.5, 37.0] }).id).toBe("place/sy/tilma");
    expect(lookup("Tulma", { near: [36.2, 37.2] }).id).toBe("place/sy/tulma");
  });
});
