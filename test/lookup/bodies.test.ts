import { describe, expect, test } from "vitest";
import { tinyResolver } from "../support/tiny.ts";

/** Bodies whose names sound alike, and a base that is called after a brigade. */
const { lookup } = tinyResolver({
  gazetteer: {
    "group/saraya-al-qurun": { name: "Saraya al-Qurun", kind: "armed-group" },
    "group/jaysh-al-aqran": { name: "Jaysh al-Aqran", kind: "armed-group" },
    "group/jaysh-al-mushammirin": { name: "Jaysh al-Mushammirin", kind: "armed-group" },
    "group/jaysh-al-tara": { name: "Jaysh al-Tara", kind: "armed-group" },
    "group/brigade-79": { name: "Brigade 79", kind: "armed-group" },
    "group/tulip-brigade": { name: "Tulip Brigade", kind: "armed-group" },
    "group/harakat-al-burghul": { name: "Harakat al-Burghul", kind: "armed-group" },
    "place/sy/burghul-front": { name: "Burghul Frunt", kind: "valley", at: ["36.5", "37"] },
    "group/qumqam": { name: "Qumqam", kind: "armed-group" },
    "group/zurzur-brigades": { name: "Zurzur Brigades", kind: "armed-group" },
    "place/sy/baraghidah": { name: "Baraghidah", kind: "village", at: ["36.5", "37"] },
    "place/sy/tumin": { name: "Tumin", kind: "village", at: ["36.5", "37"] },
    "place/sy/bas": { name: "Basa", kind: "village", at: ["36.5", "37"] },
    "place/sy/qumqum": { name: "Qumqum", kind: "town", at: ["36.5", "37"] },
    "unit/sy/77th-brigade": { name: "77th Brigade", kind: "brigade" },
    "unit/sy/branch-777": { name: "Branch 777", kind: "branch" },
    "group/lark-army": { name: "Lark Army", kind: "armed-group" },
    "group/finch-army": { name: "Finch Army", kind: "armed-group" },
    "unit/sy/76th-division": { name: "76th Division", kind: "division", "part-of": ["group/lark-army"] },
    "unit/fsa/76th-division": { name: "76th Division", kind: "division", "part-of": ["group/finch-army"] },
    "unit/sy/78th-brigade": { name: "78th Brigade", kind: "brigade" },
    "place/sy/brigade-77-base": { name: "Brigade 77 base", kind: "base", at: ["36.5", "37"] },
  },
  aliases: { "place/sy/brigade-77-base": ["Brigade 77"], "group/zurzur-brigades": ["كتائب سيد الزرازير"] },
  terms: [{ kinds: ["base"], words: ["base"] }],
});

describe("a word that another body is called by is no slip", () => {
  test("Saraya al-Aqran is not Saraya al-Qurun, though their consonants are the same", () => {
    expect(lookup("Saraya al-Aqran").id).toBeUndefined();
    expect(lookup("Saraya al-Qoroon").id).toBe("group/saraya-al-qurun");
  });

  test("Saraya Qumqum is not called after a town by a slip", () =>
    expect(lookup("Saraya al-Qumqum").id).toBeUndefined());
});

describe("the type word of a body in another language", () => {
  test.each([
    ["Mushammirin Army", "group/jaysh-al-mushammirin"],
    ["Army of Mushammireen", "group/jaysh-al-mushammirin"],
    ["Muşammirin Ordusu", "group/jaysh-al-mushammirin"],
    ["Liwa Tulip", "group/tulip-brigade"],
    ["Tulip Bde", "group/tulip-brigade"],
    ["Burghul Movement", "group/harakat-al-burghul"],
    ["Burghul Hareketi", "group/harakat-al-burghul"],
    ["Armée al-Mushammirin", "group/jaysh-al-mushammirin"],
    ["Ejército de al-Mushammirin", "group/jaysh-al-mushammirin"],
    ["Армия аль-Мушаммирин", "group/jaysh-al-mushammirin"],
    ["Brigade du Tulip", "group/tulip-brigade"],
    ["Brigata di Tulip", "group/tulip-brigade"],
    ["Brygada Tulip", "group/tulip-brigade"],
    ["Бригада Тулип", "group/tulip-brigade"],
    ["Movimiento del Burghul", "group/harakat-al-burghul"],
    ["Burghul-Bewegung", "group/harakat-al-burghul"],
  ])("%s is %s", (name, id) => expect(lookup(name)).toMatchObject({ status: "resolved", id }));

  test("one battalion in Arabic, where the tables have several", () =>
    expect(lookup("كتيبة سيد الزرازير").id).toBe("group/zurzur-brigades"));

  test.each(["Armée de terre", "Ejército de Tierra"])("%s is any state's", (name) =>
    expect(lookup(name).id).toBeUndefined(),
  );

  test("a place is no body so", () => expect(lookup("Jabhat Burghul").id).not.toBe("place/sy/burghul-front"));
});

describe("a unit and the base that is called after it", () => {
  test("the bare name is the unit's", () => expect(lookup("Brigade 77").id).toBe("unit/sy/77th-brigade"));
  test("the base is the base", () => expect(lookup("Brigade 77 base").id).toBe("place/sy/brigade-77-base"));
  test("a base that the tables lack is no unit", () => expect(lookup("Brigade 78 base").id).toBeUndefined());
  test.each([
    "77e brigade",
    "77ème brigade mécanisée",
    "77. Brigade",
    "77. Tugay",
    "77'nci Tugay",
    "77ª Brigada",
    "77.ma Brigata di fanteria",
    "Brigada 77",
    "77-я бригада",
    "77-я механизированная бригада",
    "77-ю сирийскую бригаду",
    "اللواء77",
    "اللواء ٧٧ الميكانيكي",
    "Brigade (77)",
  ])("%s is the 77th Brigade", (name) => expect(lookup(name).id).toBe("unit/sy/77th-brigade"));
  test("one of two, where what it is part of stands beside it", () => {
    expect(lookup("76th Division of the Lark Army").id).toBe("unit/sy/76th-division");
    expect(lookup("Finch Army 76th Division").id).toBe("unit/fsa/76th-division");
    expect(lookup("76th Division").id).toBeUndefined();
    expect(lookup("77th Brigade of the Finch Army").id).toBeUndefined();
  });
  test.each(["1. Tulip Brigade", "3. Brigade 77"])("the row of a list, %s, is no ordinal", (name) =>
    expect(lookup(name).id).not.toBe("unit/sy/78th-brigade"),
  );
  test("a group that bears a number", () => expect(lookup("79-я бригада").id).toBe("group/brigade-79"));
  test.each(["section 777", "Abteilung 777", "Şube 777", "отделение 777", "الفرع ٧٧٧", "فرع رقم (777)"])(
    "%s is a branch of intelligence",
    (name) => expect(lookup(name).id).toBe("unit/sy/branch-777"),
  );
});

test("what stands in brackets inside a name is no other name for the whole", () => {
  expect(lookup("Larks (Qumqum) Army").id).toBeUndefined();
  expect(lookup("Larks (Qumqum)").candidates[0]?.id).toBe("place/sy/qumqum");
});

describe("a name of another type than is asked for", () => {
  test.each([
    ["Qumqum", "group", "place/sy/qumqum"],
    ["Tulip Brigade", "unit", "group/tulip-brigade"],
    ["77th Brigade", "group", "unit/sy/77th-brigade"],
  ] as const)("%s as %s stays open, and its ID is told", (name, type, id) => {
    const answer = lookup(name, { type });
    expect(answer.id).toBeUndefined();
    expect(answer.evidence.at(-1)?.reason).toContain(id);
  });

  test("a body that sounds like a town's very name is not it", () => {
    expect(lookup("Qamqum", { type: "group" }).id).toBe("group/qumqam");
    expect(lookup("Qumqum", { type: "group" })).toMatchObject({
      status: "ambiguous",
      candidates: [{ id: "group/qumqam" }],
    });
  });
});

test.each(["Base", "Brigade", "бригада", "Tümen", "Köy"])(
  "%s says what a thing is, and is no name that sounds so",
  (word) => expect(lookup(word).id).toBeUndefined(),
);
