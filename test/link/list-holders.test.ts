import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const said = (row: string): string => answer(repositoryResolver(), row);

describe("what lies far from the governorate that holds its list or its sentence is no link", () => {
  test.each([
    "Elders of the villages of [al-Harmushiyah] and Hadar in Quneitra province met on Sunday.",
    "Wells dried up in the villages of [Kafr Nan], Hadar and Trinjah in the countryside of Quneitra.",
    "Elders came from [Bahluliyah] and Hadar (Quneitra province).",
    "In Quneitra province, hail fell on the villages of [Hasratan] and Hadar.",
    "Quneitra province: hail fell on the villages of [Hasratan] and Hadar.",
    "Elders of the village of [Bahluliyah] in Quneitra province met on Sunday.",
    "Elders of Hadar and [Bahluliyah] (Quneitra) met on Sunday.",
    "Hail fell on the villages of [Rasm al-Jurn], Hila and Ain al-Hamra in southern Idlib.",
  ])("%s", (row) => expect(said(row)).not.toMatch(/^place/));
});

describe("what lies in it is one, and so is what lies across its border", () => {
  test.each([
    ["Wells dried up in the villages of [Trinjah] and Hadar in Quneitra province.", "place/sy/turnejeh"],
    ["A pump was mended for [Tall Qartal] and Maarzaf (Hama province).", "place/sy/tall-qartal"],
    ["In Hama province, hail fell on Morek and [Khan Shaykhun].", "place/sy/khan-shaykhun"],
    ["Hail fell on [Khan Shaykhun] and Morek in Hama province.", "place/sy/khan-shaykhun"],
  ])("%s", (row, expected) => expect(said(row)).toBe(expected));
});

describe("a bearing and a distance tell which place is meant", () => {
  test.each([
    "Sheep were sold in the town of [Markada], north of Tell Tamer.",
    "Sheep were sold in the town of [Hajin], 20 km south of Azaz.",
    "Sheep were sold in the town of [Hajin], which lies 16 kilometers to the east of the town of Azaz.",
  ])("%s", (row) => expect(said(row)).not.toMatch(/^place/));

  test.each([
    ["Sheep were sold in the town of [Markada], south of Shaddadi.", "place/sy/markada"],
    ["Sheep were sold in the town of [Morek], north of Hama.", "place/sy/morek"],
    ["Sheep were sold in [Palmyra], east of Homs.", "place/sy/palmyra"],
    ["Sheep were sold in [Saraqib], 50 kilometers southwest of Aleppo.", "place/sy/saraqib"],
  ])("%s", (row, expected) => expect(said(row)).toBe(expected));
});

describe("a big city is no village, and stands in no list of villages", () => {
  test.each([
    "A Syrian shepherd was born in the village of [Homs].",
    "Hail fell on the villages of [Daraa], Manajir and Umm al-Kayf near Tell Tamer.",
  ])("%s", (row) => expect(said(row)).not.toMatch(/^place/));

  test("the villages of a city lie around it", () =>
    expect(said("Hail fell on the villages of [Hama] and Homs.")).toBe("place/sy/hama"));
});
