import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("an acronym stands for what the text says it does", () => {
  test.each([
    ["In Syria a strike hit Kata'ib Hezbollah ([KH]) near Albukamal.", "group/kataib-hezbollah"],
    ["In Syria a strike hit Kata'ib Hezbollah (KH) near Albukamal, and [KH] denied it.", "group/kataib-hezbollah"],
    // The tables know the letters as another front's.
    ["Fighters of the Syrian Liberation Front ([SLF]) entered Ariha.", "group/jabhat-tahrir-suriya"],
    ["The Syrian Liberation Front (SLF) entered Ariha. Then the [SLF] left.", "group/jabhat-tahrir-suriya"],
    // Without the words that say what sort of body it is, and with them where the name has none; of some words.
    ["In Idlib the Al-Fath al-Mubin Operations Room ([FM]) met.", "group/al-fath-al-mubin-operations-room"],
    ["In Idlib the Sham Falcons Movement (SFM) met, and [SFM] men left.", "group/suqour-al-sham"],
    ["In Idlib Suqour al-Sham Brigades (SSB) met, and [SSB] men left.", "group/suqour-al-sham"],
    ["Nour al-Din al-Zenki (NZ) and Ahrar al-Sham met in Idlib. [NZ] left.", "group/nour-al-din-al-zenki"],
    // With a slip, and of the last words only.
    ["In Syria the so-called Syrian National Army ([NSA]) shelled Manbij.", "group/syrian-national-army"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));

  test.each([
    "In Syria a strike hit Kata'ib Hezbollah ([QX]) near Albukamal.",
    "In Syria a strike hit Kata'ib Hezbollah ([KH] factory was hit, too).",
    "In Syria a strike hit [KH] near Albukamal.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^group/));
});

describe("letters in brackets behind a title are no village", () => {
  test.each([
    "In Syria the Harim Arts Society ([HASS]) opened a school near Idlib.",
    "Near Aleppo in Syria the Eastern Insurance Service ([EIS]) closed.",
    "Near Idlib the Road Building Office (HASS) opened. [HASS] has two men.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^place/));

  test.each([
    ["Near Idlib a school in [HASS] opened.", "place/sy/hass"],
    ["White Helmets Centre ([IDLIB]) opened in Syria.", "place/sy/idlib"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("a loose wording stands aside for the letters behind it", () => {
  test.each([["The [People's Defence Forces] (YPG) met near Azaz in Syria."]])("%s", (row) =>
    expect(answer(resolver, row)).toBe("nothing"),
  );

  test.each([
    ["The [People's Defence Forces] (HPG) met near Qandil.", "group/hpg"],
    ["The [Nusra Front] (HTS) met near Idlib in Syria.", "group/hts"],
    ["In Syria the [coalition against the Islamic State] (IS) met.", "group/cjtf-oir"],
  ])("%s", (row, expected) => expect(answer(resolver, row, { date: "2019" })).toBe(expected));
});

describe("an acronym that the text explains by words of its own is no body of those letters", () => {
  test.each([
    "In Syria cases of Acute Flaccid Paralysis ([AFP]) rose.",
    "In Syria cases of Acute Flaccid Paralysis (AFP) rose; [AFP] is a sign of polio.",
    "In Raqqa the Safety Distance Factor (SDF) is high, and the [SDF] of Homs is low.",
  ])("%s", (row) => expect(answer(resolver, row)).toBe("nothing"));

  test.each([
    ["In Daraa the Free Syria Army (FSA) fired, and the [FSA] fled.", "group/fsa"],
    // What someone belongs to explains no letters.
    ["In Raqqa Mahmud Kanaan (SDF) spoke, and the [SDF] left.", "group/sdf"],
    ["The Sultan Murad Division (SNA) met near Azaz in Syria; the [SNA] left.", "group/syrian-national-army"],
    ["The [Sham Falcons] (FSA) met in Idlib.", "group/suqour-al-sham"],
    ["The Syrian Defence Forces (SDF) took Raqqa, the [SDF] said.", "group/sdf"],
    // The letters are those of the last words, which name a body themselves.
    ["Turkish-backed Free Syrian Army (FSA) men met. In Daraa the [FSA] fired.", "group/fsa"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});
