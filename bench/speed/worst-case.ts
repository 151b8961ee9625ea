import { tablesOfRepository } from "../../src/cli/repository.ts";
import { createResolver } from "../built.ts";
import { costOf, ordinaryCost, rounded } from "./costs.ts";

/** Texts that mean to be slow, and what a character of theirs costs beside one of the articles (asked: 20 times at most). */
export function worstCase(): readonly object[] {
  const { resolve } = createResolver({ tables: [tablesOfRepository()] });
  const ordinary = ordinaryCost(resolve);
  return Object.entries(TEXTS).map(([name, text]) => ({
    name,
    characters: text.length,
    timesOrdinary: rounded(costOf(resolve, [text], 1) / ordinary),
  }));
}

const TEXTS: Readonly<Record<string, string>> = {
  "one word": "a".repeat(1e6),
  "blank lines": "\n".repeat(1e6),
  "quotation marks": '"'.repeat(1e5),
  "letters and apostrophes": "a'".repeat(2e5),
  "one word in capitals, again and again": "ABCDEF ".repeat(1e5),
  "capitals never seen": several(2e4, (n) => `Q${n.toString(36).toUpperCase()}`),
  "a famous name, 100,000 times": "Aleppo ".repeat(1e5),
  "an ambiguous name, 100,000 times": "Tal Aswad, ".repeat(1e5),
  "beginnings of names": "Tal Kafr Deir Umm Abu ".repeat(2e4),
  "articles alone": "Tal al-".repeat(5e4),
  "bearings alone": "eastern western northern ".repeat(2e4),
  "numbered units": "1st Brigade of the 2nd Division of the ".repeat(1e4),
  "a list of namesakes": "Tal Aswad, Kafr Nabl, Khan Shaykhun, ".repeat(1e4),
  "names that dozens of villages share": "Tal Hamis, Salihiyah, Mansurah, ".repeat(5e3),
  "towns abroad whose country is not named": "Rebels in Idlib came from Reyhanli, Gaziantep and Marseille. ".repeat(
    4e3,
  ),
  "names in brackets": "Aleppo (".repeat(4e4),
  "an Arabic name with a clitic": "وحلب ".repeat(5e4),
  "near misses, each another": several(5e3, (n) => `village of Khan${letters(n)}ser`),
  "tags, links and marks": "<b>Idlib</b> t.me/a [x](/y) **z** ".repeat(2e4),
  "dense with names": "Fighters of Jaysh al-Islam shelled Douma near Damascus on Friday. ".repeat(2e3),
};

function several(count: number, word: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => word(n)).join(" ");
}

/** A syllable for each number. */
function letters(n: number): string {
  const consonants = "bdfghjklmnpqrstvwxyz";
  const at = (step: number): string => consonants.charAt(Math.floor(n / step) % consonants.length);
  return `${at(1)}${"aeiou".charAt(n % 5)}${at(20)}${at(400)}`;
}
