import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

const MAY_2016 = { date: "2016-05" };

describe("a place in the name of a body that the tables do not have is no place", () => {
  test.each([
    "Two men of the [Jasim] Martyrs' Battalion died near Daraa.",
    "Two men of [Amuda]'s Martyrs Brigade died near Hasakah.",
    "Ahrar al-Sham, Army of [Ariha] and Faylaq al-Sham met in Idlib.",
    "The Brigade of [Inkhil] met near Daraa.",
    "Lions of [Jasim] met near Daraa.",
    "Men of the [Madaya] Legion met near Damascus.",
    "Men of the [Kafr Nabl] Commandos met near Idlib.",
    "Men of the [Darayya] Gathering met near Damascus.",
    "Men of Thuwar [Nawa] met near Daraa.",
    "Men of Alwiyat [Tafas] met near Daraa.",
    "Men of Quwat [Nawa] met near Daraa.",
    "Men of Sariyat [Yabroud] met near Damascus.",
  ])("%s", (row) => isNotLinked(row, MAY_2016));

  test.each([
    ["The 5th Brigade of [Inkhil] met near Daraa.", "inkhil"],
    ["Shells hit [Aleppo]'s Salaheddin quarter.", "aleppo"],
    ["The army of Assad shelled [Ariha].", "ariha"],
    ["The Free Army of [Ariha] met near Idlib.", "ariha"],
    ["A gathering of [Darayya] families met near Damascus.", "darayya"],
    ["[Homs]. Army trucks stood near Hama.", "homs"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("a word of such a name is no other body", () => {
  test.each([
    "Men of Liwa [Ahrar] Jasim met near Daraa.",
    "[Kateebat] Najm ibn Badr met near Idlib.",
    "Men of [Liwa Mare] met near Aleppo.",
    "Men of the Army of [al-Muwahidun] met near Aleppo.",
  ])("%s", (row) => isNotLinked(row, MAY_2016));

  test.each([
    ["Men of [Ahrar] met near Idlib.", "group/ahrar-al-sham"],
    ["Men of [Jaish al-Slam] met near Douma.", "group/jaysh-al-islam"],
    ["Men of [Harakat Nujab] met near Aleppo.", "group/harakat-al-nujaba"],
  ])("%s", (row, expected) => is(row, expected, MAY_2016));
});

describe("what a body is may be said in English", () => {
  test.each([
    ["Men of the [Ansar Eddine Front] met near Aleppo.", "group/jabhat-ansar-al-din"],
    ["Men of the [Sayed al-Shuhada Battalions] met near Damascus.", "group/kataib-sayyid-al-shuhada"],
    ["Men of the [Azm Operation Room] met near Aleppo.", "group/azm-operations-room"],
    ["Men of the [Azm Ops Room] met near Aleppo.", "group/azm-operations-room"],
  ])("%s", (row, expected) => is(row, expected, { date: "2021-10" }));

  // Firqat al-Ula is the 1st Division.
  test("[La division] is none", () => isNotLinked("[La division] est arrivée à Alep.", MAY_2016));
});

test("#[JaishalIslam] and #[FawjalNujum]", () => {
  is("#Douma: #[JaishalIslam] met.", "group/jaysh-al-islam", MAY_2016);
  isNotLinked("#Douma: #[FawjalNujum] met.", MAY_2016);
});
