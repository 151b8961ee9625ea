import { standsAsArticle } from "../../text/key.ts";
import { partQualities, qualityWords } from "../../text/qualities.ts";
import { type Token, tokenize } from "../../text/tokenize.ts";
import { WORDS } from "./respell-words.ts";
import { asciiOf, capitalised } from "./romanise.ts";

/** Respellings learnt from the rows that have both OCHA's spelling and a good romanisation: `kherbet` -> `khirbat`. */
export type Lexicon = ReadonlyMap<string, string>;

/** Feminine words that open a name: what tells such a village from its twin is feminine too. */
const FEMININE = /^(?:ayn|umm|bir|khirb|mazra|qal|qaryat)|(?:ah|at|a)$/i;

/**
 * OCHA's spelling made plain: its English words put back into Arabic, its articles parted from
 * their words, each word respelt as the gazetteer's romanisation writes it.
 *
 * @example
 * respell("Mazraet al hammam", new Map()); // => "Mazraat al-Hammam"
 * respell("Eastern Tal Sinan", new Map()); // => "Tall Sinan Sharqi"
 */
export function respell(name: string, lexicon: Lexicon): string {
  const castle = /^(.+) Castle$/.exec(name);
  if (castle !== null) return respell(`Qalat ${castle[1]}`, lexicon);
  const { core, qualities } = partQualities(asciiOf(name).replace(/(\w)-(?=[A-Z]\w{3})/g, "$1 "));
  const words = respellWords(core, lexicon);
  const added = qualityWords(qualities, FEMININE.test((words.split(" ")[0] ?? "").replace(/^al-/, "")));
  const article = words.startsWith("al-") ? "al-" : "";
  return [words, ...added.map((word) => article + word)].join(" ");
}

function respellWords(core: string, lexicon: Lexicon): string {
  const tokens = tokenize(core);
  const words: string[] = [];
  let article = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next !== undefined && isLooseArticle(token, next, at > 0)) {
      article = true;
      continue;
    }
    const parted = article ? { fused: false, word: token.word.folded } : withoutArticle(token.word.folded, at > 0);
    const plain = respellWord(parted.word, lexicon);
    words.push((article || parted.fused ? "al-" : "") + plain.split(" ").map(capitalised).join(" "));
    article = false;
  }
  return words
    .join(" ")
    .replace(/\b(Abu|Umm)l /g, "$1 al-")
    .replace(/\bAbd Al (?:al-)?/g, "Abd al-")
    .replace(/-$/, "");
}

/** OCHA writes the article in small letters too: `Mazraet al hammam`, `al-qunfudh`. */
function isLooseArticle(token: Token, next: Token, inside: boolean): boolean {
  return (
    standsAsArticle(token, next, inside) ||
    /^(?:al|el)$/.test(token.word.folded) ||
    (inside && /^(?:ej|et|ed)$/.test(token.word.folded))
  );
}

/** The word behind an article that is written into it: `Elhamra`, `Alrawda`, `Etteen`. */
function withoutArticle(word: string, inside: boolean): { fused: boolean; word: string } {
  const whole =
    /^(?:elias|elyas|alwan|almas|alqam|alia|ali|alyan|alaa|elo|elwet|elayan|allah|alloush|almazah|alo|alu|aliyah|aleppo|alma|alam)/;
  if (whole.test(word)) return { fused: false, word };
  const plain = /^(?:el|al)([b-df-hj-np-z].{2,}|[aeiou].{3,})$/.exec(word);
  if (plain !== null && (inside || /^(?:el|al)[^aeiouy]/.test(word))) return { fused: true, word: plain[1] as string };
  const doubled = /^[ae](?:(sh)\1|([dnrstz])\2)(.{2,})$/.exec(word);
  if (doubled !== null && inside) return { fused: true, word: (doubled[1] ?? doubled[2] ?? "") + (doubled[3] ?? "") };
  return { fused: false, word };
}

function respellWord(word: string, lexicon: Lexicon): string {
  return WORDS[word] ?? lexicon.get(word) ?? respellByRule(word);
}

const CONSONANT = "(?:sh|kh|gh|th|dh|[bcdfghjklmnqrstwyz])";
const CLUSTER = new RegExp(`^(${CONSONANT})(${CONSONANT})(?=ay)`);

/** OCHA's habits, in the order in which they are undone. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tch/g, "ch"],
  [/dj/g, "j"],
  [/iy+[ei]*h?$|[iy]+eh$|(?<=[^aeiou])ia(?:h)?$|(?<=[^aeiou])iya$/g, "iyah"],
  [/eeh$/g, "iyah"],
  [/e?et$/g, "at"],
  [/eh$|ah$/g, "ah"],
  [/ei(?=.)|ey(?=[^aeiou])|ai(?=[^aeiou])/g, "ay"],
  [/in[eé]$/g, "in"],
  [/^((?:[bcdfghjklmnqrstwyz]|[skgtd]h){2})e(?=[^aeiouy]iyah$)/g, "$1ay"],
  [/ee/g, "i"],
  [/oo|ou/g, "u"],
  [/ow(?=[^aeiou])|au/g, "aw"],
  [/p/g, "b"],
  [/v/g, "w"],
  [/x/g, "ks"],
  // An active participle: Jaber, Saleh, Thaher.
  [/(?<=^[^aeiou]{1,2}a[^aeiou]{1,2})e(?=[^aeiou]{1,2}$)/g, "i"],
  [/(?<=[^aeiou]{2})er$/g, "ir"],
  [/e/g, "a"],
  [/o/g, "u"],
  [/(.)\1\1/g, "$1$1"],
];

function respellByRule(word: string): string {
  if (/^\d+$/.test(word)) return word;
  let plain = word;
  for (const [habit, undone] of RULES) plain = plain.replace(habit, undone);
  return plain.replace(CLUSTER, "$1u$2");
}
