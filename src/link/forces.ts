import { designatorOf } from "../match/designators.ts";
import { ties } from "../match/words.ts";
import { fold } from "../text/fold.ts";
import { Gap } from "../text/gap.ts";
import { foldedAt, type Token } from "../text/tokenize.ts";
import { countryAt, isAnyName, isDemonym } from "./another-country.ts";
import type { Document } from "./document.ts";

/**
 * Every army counts from one. A bare number is a unit of the war's own armies; it is an Iraqi, Iranian or
 * Turkish one, or one of the National Army of 2017, only in a text that speaks of them.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  iq: [
    "Iraqi",
    "Hashd",
    "PMF",
    "PMU",
    "Popular Mobilization",
    "Popular Mobilisation",
    "العراق",
    "العراقي",
    "العراقية",
    "الحشد",
  ],
  ir: [
    "Iran",
    "Iranian",
    "IRGC",
    "Revolutionary Guard",
    "Quds Force",
    "Artesh",
    "إيران",
    "الإيراني",
    "الإيرانية",
    "الحرس الثوري",
  ],
  tr: ["Turkey", "Turkish", "تركيا", "التركي", "التركية"],
  ru: ["Russia", "Russian", "روسيا", "الروسي", "الروسية"],
  us: ["American", "United States", "Pentagon", "أميركا", "الأميركية", "الأمريكية"],
  il: ["Israel", "Israeli", "إسرائيل", "الإسرائيلي", "الإسرائيلية"],
  lb: ["Lebanon", "Lebanese", "لبنان", "اللبناني", "اللبنانية"],
  sna: [
    ...["SNA", "National Army", "Turkish", "Turkey", "Legion", "Euphrates Shield", "Olive Branch", "Peace Spring"],
    ...["الجيش الوطني", "التركي", "تركيا", "درع الفرات", "غصن الزيتون", "نبع السلام"],
  ],
};

/** A unit by its number, as it stands in the text. */
interface Numbered {
  readonly first: number;
  readonly last: number;
}

/** Does the text speak of the army that a unit belongs to, where its number alone would be too little, and give it to no other? */
export function forceIsNamed(document: Document, unit: string, span: Numbered): boolean {
  const force = unit.split("/")[1] ?? "";
  const words = WORDS[force];
  if (words !== undefined && document.words.mentions(words) === undefined && !speaksOf(document.tokens, force))
    return false;
  const owner = ownerBefore(document, span) ?? ownerBehind(document, span);
  return owner === undefined || owner === force || (owner === REBELS && /^(?:fsa|sna)$/.test(force));
}

/** Does the text name Iraq but in `the Islamic State of Iraq`? Looked for once a text. */
function speaksOf(tokens: readonly Token[], force: string): boolean {
  if (force !== "iq") return false;
  const speaks =
    ofIraq.get(tokens) ?? tokens.some(({ word }, at) => word.folded === "iraq" && foldedAt(tokens, at - 2) !== "state");
  ofIraq.set(tokens, speaks);
  return speaks;
}

const ofIraq = new WeakMap<readonly Token[], boolean>();

/** Whose unit it is, as the word right before or behind it says: one of the Latin words above. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ...["iraq", "shaabi", "shabi"].map((word): [string, string] => [word, "iq"]),
  ...Object.entries(WORDS).flatMap(([force, words]) =>
    force === "sna" || force === "ru" ? [] : words.map((word): [string, string] => [fold(word.toLowerCase()), force]),
  ),
]);

/** What is `Turkish-backed` is not Turkey's. */
const BACKED: ReadonlySet<string> = new Set("backed supported trained funded".split(" "));

function ownerAt(tokens: readonly Token[], at: number): string | undefined {
  if (BACKED.has(foldedAt(tokens, at + 1))) return undefined;
  const folded = foldedAt(tokens, at);
  if (!isThe(tokens[at - 1])) return OWNERS.get(folded);
  return OWNERS.get(folded) ?? (OF_SYRIA.test(folded) ? "sy" : OF_REBELS.test(folded) ? REBELS : undefined);
}

/** `the army's 7th Division` is none of the rebels'. */
export const OF_SYRIA = /^(?:army|regime|government)s?$/;

/** Nor is `the opposition's 3rd Corps` the army's. */
const OF_REBELS = /^(?:opposition|rebel|insurgent|militia|group|faction)s?$/;
const REBELS = "rebels";

/** `Iraq's 17th Division`, `the Turkish 20th Brigade`, `the Jordanian army's 5th Division`. */
function ownerBefore(document: Document, { first }: Numbered): string | undefined {
  const { tokens } = document;
  const isTied = (at: number): boolean => at > 0 && ties((tokens[at] as Token).gap);
  if (!isTied(first)) return undefined;
  let at = first - 1;
  const owner = ownerAt(tokens, at);
  if (owner !== undefined) return owner;
  while (ARMY.has(foldedAt(tokens, at)) && isTied(at)) at--;
  return at < first - 1
    ? (ownerAt(tokens, at) ?? countryAt(document, at, isAnyName))
    : armyOf(countryAt(document, at, tokens[first]?.gap === Gap.ending ? isAnyName : isDemonym));
}

/** `الحرس الجمهوري العراقي`, `the 17th and 18th divisions of Iraq's Hashd`, `the 5th Division of the Jordanian army` */
function ownerBehind(document: Document, { last }: Numbered): string | undefined {
  const { tokens } = document;
  const arabic = tokens[last + 1]?.word.script === "arabic";
  const behind = behindOf(tokens, last);
  // الجيش اليمني
  const at = !arabic ? behind : IS_ARMY.test(foldedAt(tokens, behind)) ? behind + 1 : last + 1;
  return (
    ownerAt(tokens, at) ??
    (BACKED.has(foldedAt(tokens, at + 1)) ? undefined : armyOf(countryAt(document, at, isAnyName)))
  );
}

/** What an army is called behind its country's name. */
const ARMY: ReadonlySet<string> = new Set("army military armed forces national ground".split(" "));

const IS_ARMY = /(?:ل|ال)(?:جيش|قوات)$/;

/** `Russia's 5th Corps` is the Syrian one: Russia set it up. */
const armyOf = (country: string | undefined): string | undefined => (country === "ru" ? undefined : country);

/** Where it is told whose a unit is, past the other units that share what follows; -1 where it is not. */
export function behindOf(tokens: readonly Token[], last: number): number {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.gap === Gap.stop) break;
    const { folded } = token.word;
    if (OF.test(folded)) return isThe(tokens[at + 1]) ? at + 2 : at + 1;
    if (folded !== "and" && !/^\d/.test(folded) && designatorOf(token) === undefined) break;
  }
  return -1;
}

const OF = /^(?:of|التابعه?|في|من)$/;

const isThe = (token: Token | undefined): boolean => token?.word.folded === "the";
