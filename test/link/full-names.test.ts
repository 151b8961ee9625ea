import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("a surname is no village behind a man's other names", () => {
  test.each([
    "Colonel Suheil [al-Hassan] reached Deir Ezzor.",
    "Lieutenant Kasham [al-Rai] was killed near Aleppo.",
    "The body of Ahmad Kasham [al-Hamra] was found in Hama.",
    "Fahd Kasham Ridan [al-Jafra] was killed in Deir Ezzor.",
    "Khaled Kasham [Conoco] was killed in Deir Ezzor.",
    "The family of Hussein [Jobar] left Homs.",
    // Nor is it a body's English noun.
    "The family of [Khaled Rami] left Suwayda.",
    // A line that is not written in capitals throughout is no headline.
    "Among the wounded was Kasham Ridan [al-Hamra] of Hama.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["Killed in the war: Ahmad Kasham, [Kafr Nabl]; Omar Ridan, Saraqib.", "kafr-nabl"],
    ["Mohammed Alloush of Jaysh al-Islam spoke in [Douma].", "douma"],
    ["Rebels Retake [al-Tamanah] In Idlib", "al-tamanah"],
    ["Army Kills Nusra Emir In Northern [Hama]", "hama-governorate"],
  ])("%s", isPlace);
});
