import { formsOfWords, type NameForms } from "../text/key.ts";
import { phonetic } from "../text/phonetic.ts";

/** What bodies are called in Arabic, then in other languages, as it is folded: the English word first. */
const HEADS: readonly (readonly string[])[] = [
  "jaysh army ordusu",
  "liwa brigade tugayi",
  "kataib brigades battalions tugaylari",
  "katibat battalion",
  "harakat movement hareketi",
  "jabhat front cephesi",
  "faylaq corps legion",
  "firqat division tumeni",
  "quwat forces gucleri",
  "saraya companies brigades",
  "fawj regiment",
].map((line) => line.split(" "));

/** What writers of tables make of these words. */
const SHORT: Readonly<Record<string, string>> = {
  bn: "battalion",
  bns: "battalions",
  brig: "brigade",
  brigs: "brigades",
  bde: "brigade",
  bdes: "brigades",
  div: "division",
  regt: "regiment",
};

/**
 * The name of a body with its type word in the other language: `Muwahhidin Army` and `Army of Muwahhidin` as
 * `Jaysh Muwahhidin`, `Liwa Qusais` as `Qusais Brigade`; written out, if it is written short (`Qusais Bde`).
 */
export function translatedBody(asked: readonly string[]): readonly NameForms[] {
  const words = asked.map((word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] as string) : word));
  const [first = "", ...rest] = words;
  if (rest.length === 0) return [];
  const last = words.at(-1) ?? "";
  const heard = phonetic(first);
  const found: string[][] = words.every((word, at) => word === asked[at]) ? [] : [words];
  for (const [arabic = "", ...others] of HEADS) {
    if (others.includes(last)) found.push([arabic, ...words.slice(0, -1)]);
    if (others.includes(first)) found.push([arabic, ...rest.slice(rest[0] === "of" ? 1 : 0)]);
    if (heard === phonetic(arabic)) found.push([...rest, others[0] as string]);
  }
  return found.map((translated) => formsOfWords(translated, true));
}
