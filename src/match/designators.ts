import { withoutArabicArticle } from "../text/article.ts";
import { BODY_WORDS } from "../text/body-words.ts";
import { readings } from "../text/clitics.ts";
import { isCyrillic, romanized } from "../text/cyrillic.ts";
import { Gap } from "../text/gap.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { WordClass } from "../text/word-class.ts";
import type { Word } from "../text/word-table.ts";

/** What a unit is called after: `Brigade`, `Bde`, لواء. */
export interface Designator {
  readonly name: string;
  /** `Brigades 105 and 106`: the numbers beside it are several units. */
  readonly plural: boolean;
  /** What the word itself says of it: `Panzerbrigade`. */
  readonly branch?: string;
}

const SINGULAR: Readonly<Record<string, string>> = {
  division: `division div firqa firqat firqah ferqa ferqat ferqah furqa furqat furqah firka firkah furka فرقه لشكر ${BODY_WORDS.division}`,
  brigade: `brigade bde liwa liwaa لواء لوا تيب بريكاد ${BODY_WORDS.brigade}`,
  regiment: `regiment regt rgt reg fawj fouj fauj fawdj faoudj فوج هنك ${BODY_WORDS.regiment}`,
  battalion: `battalion bn katiba katibat katibah kateeba kateebat katibet كتيبه كردان ${BODY_WORDS.battalion}`,
  corps: `corps legion faylaq failaq feylaq feylak failak faylak fayliq feilaq فيلق ${BODY_WORDS.corps}`,
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
 * have no armoured or mechanised division; the others do.
 */
const BRANCHES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "": "army motorised motorized rifle infantry reserve mission missions free syrian independent forces قوات مشاه احتياط",
    armour:
      "armoured armored armd armour armor tank tanks mechanised mechanized mech مدرع مدرعه مدرعات دبابات زرهي ميكانيكي ميكانيكيه ميكا اليه",
    "special forces": "special commando commandos sf خاصه",
    assault: "assault storming اقتحام",
    airborne: "airborne انزال مظليين",
    artillery: "artillery مدفعي مدفعيه",
    missile: "missile missiles rocket صواريخ",
    coastal: "coastal ساحليه",
    marine: "marine marines",
    air: "air defence defense دفاع جوي",
    border: "border حدود هجانه",
    guard: "guard guards republican حرس جمهوري",
    mountain: "mountain",
  }).flatMap(([branch, words]) => words.split(" ").map((word): [string, string] => [folded(word), branch])),
);

/** The same in other languages, by how the words begin, which are declined. */
const BRANCH_STEMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:infant[ae]ri|fanteria|motos|pekhot|siriis)/, ""],
  [/^(?:blind[ae][de]|acoraz|coraz|zirhli|tankow|m[ei][ck]h?ani|panzer|mudarra)/, "armour"],
  [/^(?:spe[cz]ial[ek]|especia|komm?ando|spetsial)/, "special forces"],
  [/^(?:as+alto|shturm)/, "assault"],
  [/^(?:artill?eri|artigli)/, "artillery"],
  [/^(?:costi?er|cotier|sahil)/, "coastal"],
  [/^(?:garde$|guardia|repub+li[ck]|respublik)/, "guard"],
];

/** German writes what it says of a brigade into the word: `Panzerbrigade`, `Artillerieregiment`. */
const COMPOUND = /^(?:panzer|artillerie|infanterie|luftlande|spezialkrafte)(?:grenadier)?(?=[bdkr])/;

/** What ties such a word to the brigade before it: `brigade de la Garde républicaine`. */
const TIES: ReadonlySet<string> = new Set("de la d della di".split(" "));

/** The designator that a word is, if it is one. */
export function designatorOf(token: Token | undefined): Designator | undefined {
  return token === undefined || !isDesignator.has(token.word) ? undefined : designation(token.word)?.designator;
}

/** How many UTF-16 units are written into a designator or a number before it: `واللواء`, `و105`. */
export const cutBefore = ({ word }: Token): number =>
  designation(word)?.cut ?? (word.script !== "latin" && word.folded.startsWith("و") ? 1 : 0);

/** The branch that a word stands for: "" where it tells nothing apart, undefined where it is no branch word. */
export function branchOf(token: Token | undefined): string | undefined {
  return token === undefined ? undefined : (BRANCHES.get(bare(token.word)) ?? foreignBranch(bare(token.word)));
}

/** What the words right behind a brigade say of it, as Romance languages have it: `blindée`, `de la Guardia Republicana`. */
export function branchesBehind(
  tokens: readonly Token[],
  at: number,
): { readonly branches: string[]; readonly last: number } {
  const branches: string[] = [];
  let last = at;
  for (let next = at + 1; tokens[next]?.gap === Gap.space; next++) {
    const { word } = tokens[next] as Token;
    const branch = BRANCHES.has(word.folded) ? undefined : foreignBranch(bare(word));
    if (branch === undefined && !TIES.has(word.folded)) break;
    if (branch !== undefined) last = next;
    if (branch) branches.push(branch);
  }
  return { branches, last };
}

const foreignBranch = (said: string): string | undefined => BRANCH_STEMS.find(([stem]) => stem.test(said))?.[1];

const isDesignator = new WordClass((word) => designation(word) !== undefined);

function designation(word: Word): { readonly designator: Designator; readonly cut: number } | undefined {
  const read = word.script === "arabic" ? readings(word) : [{ form: bare(word), cut: 0 }];
  for (const { form, cut } of read) {
    const designator = DESIGNATORS.get(form) ?? compound(form);
    if (designator !== undefined) return { designator, cut };
  }
  return undefined;
}

function compound(form: string): Designator | undefined {
  const designator = COMPOUND.test(form) ? DESIGNATORS.get(form.replace(COMPOUND, "")) : undefined;
  return designator && { ...designator, branch: foreignBranch(form) ?? "" };
}

function bare({ folded, script }: Word): string {
  if (script === "arabic") return withoutArabicArticle(folded);
  return isCyrillic(folded) ? (romanized(folded)[0] as string) : folded;
}

function entries(table: Readonly<Record<string, string>>, plural: boolean): [string, Designator][] {
  return Object.entries(table).flatMap(([name, words]) =>
    words.split(" ").map((word): [string, Designator] => [folded(word), { name, plural }]),
  );
}

/** As the words of a text are folded. */
function folded(word: string): string {
  return tokenize(word)[0]?.word.folded ?? word;
}
