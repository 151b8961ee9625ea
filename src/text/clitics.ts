import { withoutArabicArticle } from "./article.ts";
import { isCyrillic, nominatives } from "./cyrillic.ts";
import { fold } from "./fold.ts";
import type { Word } from "./word-table.ts";

/** A reading of a written word: what it may stand for, and how many UTF-16 units of it to leave out in front. */
export interface Reading {
  readonly form: string;
  /** Units cut off the front (a conjunction or preposition written into the word). */
  readonly cut: number;
  readonly article: boolean;
}

/** Arabic conjunctions and prepositions that are written into the next word, two at most (`وبحلب`). */
const CLITICS = /^(?:[وف](?=.{3})[بلك]?|[بلك])(?=.{3})/;
/** Heads of names too short for that: `وتل ملح`, `وأم المياذن`. */
const SHORT_HEADS = /^(?:[وف][بلك]?|[بلك])(?=(?:تل|ام|جب|حي|سد)$)/;

/**
 * The readings of a word, the plainest first: the word itself; without a possessive `s` whose apostrophe
 * was lost (`Aleppos`); Arabic words without their article and clitics; Russian names in the nominative.
 */
export function readings(word: Word): readonly Reading[] {
  word.readings ??= readingsOf(word);
  return word.readings as readonly Reading[];
}

function readingsOf(word: Word): readonly Reading[] {
  if (word.script === "arabic") return arabicReadings(word);
  if (word.capital && isCyrillic(word.folded))
    return nominatives(word.folded).map((form) => ({ form, cut: 0, article: false }));
  return latinReadings(word);
}

function latinReadings(word: Word): readonly Reading[] {
  const whole = { form: word.folded, cut: 0, article: false };
  const { folded } = word;
  // "Operation Room" and "Ops Room" are operations rooms.
  if (folded === "operation" || folded === "ops") return [whole, { ...whole, form: "operations" }];
  const camel = /^(?:A[ldnrstz]|El|Ash|Ath|Adh)(?=[A-Z][a-z])/.exec(word.raw)?.[0].length;
  // "AlShamia": the article is written into the word.
  if (camel !== undefined) {
    return [
      { form: folded.slice(camel), cut: 0, article: true },
      { form: folded, cut: 0, article: false },
    ];
  }
  // "ISs capital", "PKKs": an acronym whose apostrophe was lost.
  if (/^[A-Z]{2,}s$/.test(word.raw)) return [{ form: folded.slice(0, -1), cut: 0, article: false }];
  // Kurdish declines names: "li Reqayê", "Minbicê".
  if (folded.length >= 4 && word.raw.endsWith("ê")) {
    const stems = folded.endsWith("ye") ? [folded.slice(0, -1), folded.slice(0, -2)] : [folded.slice(0, -1)];
    return [whole, ...stems.map((form) => ({ form, cut: 0, article: false }))];
  }
  if (word.script !== "latin" || folded.length < 3 || !folded.endsWith("s") || folded.endsWith("ss")) return [whole];
  return [whole, { form: folded.slice(0, -1), cut: 0, article: false }];
}

function arabicReadings(word: Word): readonly Reading[] {
  const found: Reading[] = [arabicReading(word.folded, 0)];
  // ل before the article swallows its alif: للنظام is ل + النظام.
  if (/^[وف]?لل/.test(word.folded) && word.folded.length >= 5) {
    const prefix = word.folded.startsWith("لل") ? 1 : 2;
    // Of three ل one is not written: للطامنة is ل + اللطامنة, and what has a ل of its own is rather meant.
    for (const from of [prefix, prefix + 1])
      found.push({ form: word.folded.slice(from), cut: unitsOf(word.raw, prefix), article: true });
  }
  const clitics = (SHORT_HEADS.exec(word.folded) ?? CLITICS.exec(word.folded))?.[0].length ?? 0;
  for (let cut = 1; cut <= clitics; cut++) found.push(arabicReading(word.folded.slice(cut), unitsOf(word.raw, cut)));
  return found;
}

function arabicReading(folded: string, cut: number): Reading {
  const form = withoutArabicArticle(folded);
  return { form, cut, article: form !== folded };
}

/** How many UTF-16 units of the written word make up its first `letters` folded letters. */
function unitsOf(raw: string, letters: number): number {
  let units = 0;
  let seen = 0;
  for (const char of raw) {
    if (seen >= letters && fold(char) !== "") break;
    seen += fold(char).length;
    units += char.length;
  }
  return units;
}
