import { withoutArabicArticle } from "../text/article.ts";
import { readings } from "../text/clitics.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Word } from "../text/word-table.ts";

/** What a unit is called after: `Brigade`, `Bde`, لواء. */
export interface Designator {
  readonly name: string;
  /** `Brigades 105 and 106`: the numbers beside it are several units. */
  readonly plural: boolean;
}

const SINGULAR: Readonly<Record<string, string>> = {
  division: "division div firqa firqat فرقه",
  brigade: "brigade bde liwa لواء لوا",
  regiment: "regiment regt rgt fawj فوج",
  battalion: "battalion bn katiba katibat كتيبه",
  corps: "corps legion faylaq failaq فيلق",
  squadron: "squadron sqn سرب",
};

const PLURAL: Readonly<Record<string, string>> = {
  division: "divisions divs فرق فرقتين فرقتان",
  brigade: "brigades bdes الويه لواءين لواءان لوائين لوائان",
  regiment: "regiments regts افواج فوجين فوجان",
  battalion: "battalions bns كتائب كتيبتين كتيبتان",
  corps: "legions فيالق فيلقين فيلقان",
  squadron: "squadrons اسراب سربين",
};

const DESIGNATORS: ReadonlyMap<string, Designator> = new Map([...entries(SINGULAR, false), ...entries(PLURAL, true)]);

/**
 * Branch words. Armour and infantry are mixed up by every writer and tell nothing apart (""), but that rebels
 * have no armoured division; the others do.
 */
const BRANCHES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "": "mechanised mechanized mech motorised motorized rifle infantry reserve mission missions free syrian independent forces قوات ميكانيكيه ميكا مشاه احتياط",
    armour: "armoured armored armd armour armor tank tanks مدرعه مدرعات دبابات",
    "special forces": "special commando commandos خاصه",
    assault: "assault storming اقتحام",
    airborne: "airborne انزال مظليين",
    artillery: "artillery مدفعيه",
    missile: "missile missiles rocket صواريخ",
    coastal: "coastal ساحليه",
    marine: "marine marines",
    air: "air defence defense دفاع جوي",
    border: "border حدود هجانه",
    guard: "guard guards republican حرس جمهوري",
    mountain: "mountain",
  }).flatMap(([branch, words]) => words.split(" ").map((word): [string, string] => [folded(word), branch])),
);

/** The designator that a word is, if it is one. */
export function designatorOf(token: Token | undefined): Designator | undefined {
  return token === undefined || !isDesignator.has(token.word) ? undefined : designation(token.word)?.designator;
}

/** How many UTF-16 units are written into a designator or a number before it: `واللواء`, `و105`. */
export const cutBefore = ({ word }: Token): number =>
  designation(word)?.cut ?? (word.script !== "latin" && word.folded.startsWith("و") ? 1 : 0);

/** The branch that a word stands for: "" where it tells nothing apart, undefined where it is no branch word. */
export function branchOf(token: Token | undefined): string | undefined {
  return token === undefined ? undefined : BRANCHES.get(bare(token.word));
}

const isDesignator = new WordClass((word) => designation(word) !== undefined);

function designation(word: Word): { readonly designator: Designator; readonly cut: number } | undefined {
  const read = word.script === "arabic" ? readings(word) : [{ form: word.folded, cut: 0 }];
  for (const { form, cut } of read) {
    const designator = DESIGNATORS.get(form);
    if (designator !== undefined) return { designator, cut };
  }
  return undefined;
}

const bare = ({ folded, script }: Word): string => (script === "arabic" ? withoutArabicArticle(folded) : folded);

function entries(table: Readonly<Record<string, string>>, plural: boolean): [string, Designator][] {
  return Object.entries(table).flatMap(([name, words]) =>
    words.split(" ").map((word): [string, Designator] => [folded(word), { name, plural }]),
  );
}

/** As the words of a text are folded. */
function folded(word: string): string {
  return tokenize(word)[0]?.word.folded ?? word;
}
