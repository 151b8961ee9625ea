import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { isPlace as is } from "../support/shipped.ts";

describe("a list before one word for a governorate", () => {
  test.each([
    ["Roads were cut in [Idlib], Homs and Hama province.", "idlib-governorate"],
    ["Roads were cut in Idlib, [Ar-Raqqa], Deir Ezzor and Daraa governorate.", "raqqa-governorate"],
    ["Roads were cut in [Aleppo] / Hama provinces.", "aleppo-governorate"],
    ["Roads were cut in [Aleppo], Idlib & Hama provinces.", "aleppo-governorate"],
    ["Roads were cut in [Aleppo] and/or Hama provinces.", "aleppo-governorate"],
    ["Roads were cut in [Aleppo] as well as Hama provinces.", "aleppo-governorate"],
    // Saraqib is none, so Homs need not be one.
    ["Roads were cut in [Homs], Saraqib and Hama province.", "homs"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("parts of a governorate, and its governor", () => {
  test.each([
    ["Roads were cut in the eastern parts of [Homs].", "homs-governorate"],
    ["Roads were cut in the north of [Hama].", "hama-governorate"],
    ["Rebels cut roads in northern and central [Al-Hasakah].", "hasakah-governorate"],
    ["Rebels cut roads in southern [Al-Quneitra].", "quneitra-governorate"],
    ["Roads were cut in [Hama] al-Shamali.", "hama-governorate"],
    ["Roads were cut in [Rif Homs] al-Gharbi.", "homs-governorate"],
    ["Roads were cut to the north of [Hama].", "hama"],
    ["Roads were cut in the eastern parts of [Damascus].", "damascus"],
    ["The governor of [Homs] saw the roads in Syria.", "homs-governorate"],
    ["[Homs] Governor Karim Xarun saw the roads in Syria.", "homs-governorate"],
    ["[Suwayda]'s provincial governor saw the roads in Syria.", "as-suwayda-governorate"],
  ])("%s", (row, expected) => is(row, expected));
});

test("the parts of a dam are no parts of a governorate", () => {
  const said = answer(repositoryResolver(), "Rebels saw the southern parts of [Raqqa] dam in Syria.");
  expect(said).not.toBe("place/sy/raqqa-governorate");
});

describe("a governorate in brackets behind a place", () => {
  test.each([
    ["Roads were cut in Palmyra ([Homs]).", "homs-governorate"],
    ["Roads were cut in Hass ([Idlib]) by snow.", "idlib-governorate"],
    ["Roads were cut in Salaheddin ([Aleppo]).", "aleppo"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("the province that a sentence goes on to speak of", () => {
  test.each([
    ["In [Homs], protests spread across the province, from Talbiseh to Rastan.", "homs-governorate"],
    ["In [Idlib], rebels hold most of the province.", "idlib-governorate"],
    ["Troops fought rebels in [Daraa], hoping for a foothold in the southern province.", "daraa-governorate"],
    ["Strikes in [Idlib] killed twelve, and in Hama eight, in attacks across both provinces.", "idlib-governorate"],
    // What spreads to the rest of it began in the city.
    ["Protests spread from [Homs] to the rest of the province.", "homs"],
    ["Protests spread from [Homs] to the rest of the central province.", "homs"],
    ["Rebels in [Homs] fled to relatives in the neighbouring province.", "homs"],
    ["Rebels in [Homs] fled to Idlib, where they hold most of the province.", "homs"],
    // The capital is a city.
    ["In [Damascus], the government said that the province is safe.", "damascus"],
  ])("%s", is);
});

describe("what has been said to hold one town begins no list of others", () => {
  test.each([
    ["Shops burned in Morek in [Hama], Darat Izza in Aleppo and Jasim in Daraa.", "hama-governorate"],
    ["Shops burned in Morek in Hama, Darat Izza in [Aleppo], Jasim in Daraa and Saraqib.", "aleppo-governorate"],
    ["Shops burned in Morek and Halfaya in [Hama]; Darat Izza and Anadan in Aleppo.", "hama-governorate"],
    ["Shops burned in Morek ([Hama]), Darat Izza (Aleppo) and Jasim (Daraa).", "hama-governorate"],
    ["Shops burned in [Hama], Darat Izza and Anadan.", "hama"],
    ["Shops burned in the al-Waer district in [Homs], Rastan and Talbiseh.", "homs"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("what is called another sort of place is not what has been named", () => {
  test.each([
    ["A convoy left Khirbet al-Jawz, and the [Khirbet al-Jawz crossing] was shut.", "khirbat-al-jouz-crossing"],
    ["In Nasib shops burned, and the [Nasib crossing] with Jordan was shut.", "nassib-crossing"],
    ["A convoy left Hass, and the [Hass] area was calm.", "hass"],
  ])("%s", (row, expected) => is(row, expected));
});
