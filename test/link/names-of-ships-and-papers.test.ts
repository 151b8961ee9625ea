import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

describe("a place that something else has its name from", () => {
  test.each([
    "Two frigates met the ship [Tartus] off Syria.",
    "The frigate [Latakia] left Syria on Monday.",
    "Men in Syria fired a [Homs]-250 rocket on Monday.",
    "Two [Golan]-300 launchers burned near Nawa.",
    "Clashes near Nawa went on, [Hama] Plus tweeted.",
    "[Homs] Live said that a shop burned in Rastan.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["A ship from [Tartus] left Syria on Monday.", "tartus"],
    ["News of [Homs] - 300 shops burned in Rastan.", "homs"],
    ["A shop burned in [al-Rashidin]-5 in western Aleppo.", "al-rashidin"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("a paper of another country is not the one that is called so in Syria", () => {
  test.each([
    "The Egyptian newspaper [Al-Watan] wrote of Syria.",
    "The Kuwaiti daily [Al-Watan] wrote of Syria.",
    "The Libyan TV channel [Al-Hadath] spoke of Syria.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["The Syrian newspaper [Al-Watan] wrote of Homs.", "group/al-watan-syria"],
    ["The Emirati channel [Al-Hadath] spoke of Syria.", "group/al-hadath"],
    ["Egyptian readers of the newspaper [Al-Watan] in Syria wrote.", "group/al-watan-syria"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("another name of a man is no village", () => {
  test.each([
    "Zayd Darwish “[Abu Ammar]” left Khan Shaykhun in Idlib.",
    "Zayd Darwish, also known as [Abu al-Duhur], left Idlib.",
    "Zayd Darwish (aka [Abu Qubays]) left Hama.",
    "Zayd Darwish, nom de guerre [Abu Qubays], left Hama.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["The town known as [Abu al-Duhur] in Idlib was calm.", "abu-al-duhur"],
    ["Al-Bukamal, also known as [Abu Kamal], was calm.", "al-bukamal"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("a dateline is no ally of the forces behind it", () => {
  test.each(["BEIRUT—[Syrian army] units left Nubl.", "MOSCOW-[Syrian army] units left Nubl."])("%s", (row) =>
    is(row, "group/syrian-arab-army"),
  );

  test("a hyphen between two sides is", () => isNotLinked("Jets of the Russian-[Syrian forces] left Nubl."));
});

describe("those whom Turkey backs in Idlib were the National Front, until it joined the National Army", () => {
  test.each([
    ["[Turkish-backed rebels] left a hill in southern Idlib.", "2019-05-02", "group/national-front-for-liberation"],
    ["[Turkish-backed fighters] left a hill near Afrin.", "2019-05-02", "group/syrian-national-army"],
    ["[Turkish-backed fighters] left Idlib for Afrin.", "2019-05-02", "group/syrian-national-army"],
    ["[Turkish-backed rebels] left a hill near Azaz.", "2018-02-02", "group/syrian-national-army"],
  ])("%s", (row, date, expected) => is(row, expected, { date }));
});
