import { BODY_WORDS, OF_BODY } from "../text/body-words.ts";
import { formsOfWords, type NameForms } from "../text/key.ts";
import { latinWords } from "../text/latin-words.ts";
import { phonetic } from "../text/phonetic.ts";

/** What bodies are called in Arabic, then in English and in other languages: the English word first. */
const HEADS: readonly (readonly string[])[] = [
  `jaysh army ${BODY_WORDS.army}`,
  `liwa brigade ${BODY_WORDS.brigade}`,
  `kataib brigades battalions ${BODY_WORDS.brigades} ${BODY_WORDS.battalions}`,
  `katibat battalion ${BODY_WORDS.battalion}`,
  `harakat movement ${BODY_WORDS.movement}`,
  `jabhat front ${BODY_WORDS.front}`,
  `faylaq corps legion ${BODY_WORDS.corps}`,
  `firqat division ${BODY_WORDS.division}`,
  `quwat forces ${BODY_WORDS.forces}`,
  `saraya companies brigades ${BODY_WORDS.companies}`,
  `fawj regiment ${BODY_WORDS.regiment}`,
  "كتائب كتيبه",
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
 * `Jaysh Muwahhidin`, `Liwa Qusais` and `Brigata di Qusais` as `Qusais Brigade`; written out, if it is written short (`Qusais Bde`).
 */
export function translatedBody(asked: readonly string[]): readonly NameForms[] {
  return latinWords(asked)
    .flatMap((latin) => translations(latin, asked))
    .map((words) => formsOfWords(words, true));
}

/** `Armée de terre`, `Ejército de Tierra`: the army of any state, and no Jaysh al-Thawra. */
const GROUND = /^(?:terre|tierra|terra)$/;

function translations(latin: readonly string[], asked: readonly string[]): readonly (readonly string[])[] {
  const words = latin.map((word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] as string) : word));
  const [first = "", ...rest] = words;
  if (rest.length === 0) return [];
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const behind = rest.slice(
    Math.max(
      0,
      rest.findIndex((word) => !OF_BODY.has(word)),
    ),
  );
  if (GROUND.test(behind[0] ?? "")) return [];
  const heard = phonetic(first);
  const found: (readonly string[])[] = words.every((word, at) => word === asked[at]) ? [] : [words];
  for (const [arabic = "", english = "", ...others] of HEADS) {
    if (english === last || others.includes(last)) found.push([arabic, ...before]);
    if (others.includes(last)) found.push([...before, english]);
    if (english === first || others.includes(first)) found.push([arabic, ...behind], [...behind, english]);
    if (heard === phonetic(arabic)) found.push([...rest, english]);
  }
  return found;
}
