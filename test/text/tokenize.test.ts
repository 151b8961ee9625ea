import { describe, expect, test } from "vitest";
import { Gap } from "../../src/text/gap.ts";
import { tokenize } from "../../src/text/tokenize.ts";

const words = (text: string): readonly string[] => tokenize(text).map(({ word }) => word.folded);

describe("what is cut off a word", () => {
  test.each([
    ["an English possessive", "Aleppo’s", ["aleppo"]],
    ["a Turkish case", "İdlib'de Afrin'deki Halep'ten Rakka’ya", ["idlib", "afrin", "halep", "rakka"]],
    ["a Turkish case behind a possessive", "Ovası'nda Bölgesi’ne Ordusu'nu", ["ovasi", "bolgesi", "ordusu"]],
    ["an ending among Turkish words", "kırsalı Bab'a Cerablus'a Bab’dan", ["kirsali", "bab", "cerablus", "bab"]],
    ["any Turkish ending of an acronym", "YPG'li DEAŞ'a PKK'nın", ["ypg", "deash", "pkk"]],
    ["a French elision before a name", "d'Idleb L’Orient", ["idleb", "orient"]],
    ["a small French elision before a vowel", "l'armée L'armée d'avions", ["armee", "armee", "avions"]],
    [
      "an Italian preposition with its article before a name or a vowel",
      "dell'Isis all’Aia dell'acqua",
      ["isis", "aia", "acqua"],
    ],
    ["nothing of a D that may be a name's own", "D'eir", ["deir"]],
    ["nothing of a name with ayn or hamza inside", "Qal'a Ma'an Rabi'a Sha'ar", ["qala", "maan", "rabia", "shaar"]],
    ["nothing of Ra's, a head, with which names begin", "Ra's al-Basit", ["ras", "al", "basit"]],
    ["nothing of an English or Irish name", "O'Neil don't", ["oneil", "dont"]],
    ["the mark of a footnote", "Hama¹ ISIS² NORTHWEST3 Raqqa12", ["hama", "isis", "northwest", "raqqa"]],
    ["no digits that are a part of the name", "T4 MiG29 Daraa24 m5 road7", ["t4", "mig29", "daraa24", "m5", "road7"]],
  ])("%s", (_, text, expected) => expect(words(text)).toEqual(expected));

  test("offsets are those of the word without it", () => {
    const text = "près d'Idleb, Afrin'de";
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(["près", "Idleb", "Afrin"]);
  });
});

describe("what stands between two words", () => {
  test.each([
    ["a row of a table: its cells are a list", "Saraqib;Idlib", Gap.comma],
    ["a bar", "Mayadin | DeZ", Gap.comma],
    ["the end of a sentence", "Saraqib. Idlib", Gap.stop],
    ["the dot of a shortened word, which ends no sentence", "Prov. Hama", Gap.space],
    ["the dot of one letter", "N. Hama", Gap.space],
    ["the dot behind a word that is no short form", "Prove. Hama", Gap.stop],
    ["a possessive", "Aleppo's Midan", Gap.ending],
    ["a Turkish case", "Afrin'in Cinderes", Gap.ending],
    ["a possessive and a comma", "Aleppo's, Midan", Gap.comma],
    ["a slash", "Kobani/Ain", Gap.slash],
    ["the mark of a footnote, which is no word", "Rankous[12] Flitah", Gap.space],
    ["a footnote behind a comma", "Rankous,[a] Flitah", Gap.comma],
    ["an underscore in a hashtag", "#ريف_حلب", Gap.space],
    ["the sign of a hashtag", "حي #السكري", Gap.space],
  ])("%s", (_, text, expected) => expect(tokenize(text)[1]?.gap).toBe(expected));
});
