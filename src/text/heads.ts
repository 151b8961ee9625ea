import { BODY_WORDS } from "./body-words.ts";
import { formsOfWords, type NameForms } from "./key.ts";
import { latinWords } from "./latin-words.ts";
import { qualitiesInArabic } from "./qualities.ts";

/** Parts of Arabic place names that writers translate, with the Arabic word in its commonest spelling. */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    mount: "jabal",
    mountain: "jabal",
    mountains: "jabal jibal",
    hill: "tall",
    hills: "tilal tall",
    hilltop: "tall",
    gate: "bab",
    bridge: "jisr",
    lake: "buhayrat",
    river: "nahr",
    valley: "wadi",
    castle: "qalaat",
    citadel: "qalaat",
    monastery: "dayr",
    plain: "sahl",
  }).map(([english, arabic]) => [english, arabic.split(" ")]),
);

/** What bodies are, with the Arabic word with which their names begin. */
const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    army: "jaysh",
    brigade: "liwa",
    brigades: "kataib",
    battalion: "katibat",
    battalions: "kataib",
    front: "jabhat",
    movement: "harakat",
    division: "firqat",
    legion: "faylaq",
    corps: "faylaq",
    gathering: "tajammu",
    regiment: "fawj",
    companies: "saraya",
  }),
);

/** The same by their words in other languages. */
const BODIES_ABROAD: ReadonlyMap<string, string> = new Map(
  Object.entries(BODY_WORDS).flatMap(([english, others]) => {
    const arabic = BODIES.get(english);
    return arabic === undefined ? [] : others.split(" ").map((word): [string, string] => [word, arabic]);
  }),
);

/** `nujum brigade`, `nujum tugayi` and `brigada nujum` as Arabic has it: `liwa nujum`. */
export function translatedBody(words: readonly string[]): NameForms | undefined {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  // French "la division" names none.
  if (words.length < 2 || first.length < 3) return undefined;
  const behind = BODIES.get(last) ?? BODIES_ABROAD.get(last);
  const head = behind ?? BODIES_ABROAD.get(first);
  const rest = behind === undefined ? words.slice(1) : words.slice(0, -1);
  return head === undefined ? undefined : formsOfWords([head, ...rest], false);
}

/** Words that tell a village from its twin; in Arabic they come last, with or without the article. */
const TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ...qualitiesInArabic,
  // Persian has no gh.
  ["qarbi", ["gharbi", "gharbiyah"]],
  ["qarbiyeh", ["gharbiyah"]],
  // French, Spanish, Italian, German, Polish, Turkish, Kurdish, and Russian in Latin letters.
  ...Object.entries({
    upper: "yukari superieur superior superiore ober gorny jor jorin werkhnii werkhnyaya",
    lower: "ashaghi inferieur inferior inferiore unter dolny jer jerin nijnii nijnyaya",
    big: "buyuk grand grande mezin bolshoi bolshaya",
    little: "kuchuk petit petite pequeno pequena bichuk malii malaya",
    eastern: "dogu doghu oriental orientale est este ost wschodni wostochnii wostochnaya",
    western: "bati occidental occidentale ouest oeste zachodni zapadnii zapadnaya",
  }).flatMap(([english, others]) =>
    others.split(" ").map((word) => [word, qualitiesInArabic.get(english) as readonly string[]] as const),
  ),
]);

/** English words, and others, that stand for Arabic ones at the head or the end of a name. */
export const TRANSLATED: ReadonlySet<string> = new Set([...HEADS.keys(), ...TAILS.keys()]);
const NONE: readonly NameForms[] = [];

/** Arabic words that open a name and are none themselves, as they are written. */
const OPENERS =
  "tal tel tall tell jabal jebel khirbat khirbet kherbet kafr kafar umm um abu abo abou jubb bir deir ayn ain ein beit bayt bait jamiyat jamiat dahiyat dahiyet masaken karm karam ard كفر تل دير عين بيت جب بير خربه ام ابو راس خان حوش جديده".split(
    " ",
  );

/** Words with which names begin: by themselves they are hardly ever one. */
const ARABIC_HEADS: ReadonlySet<string> = new Set([
  ...OPENERS,
  ...(
    "kafer kfar kufr kafir dayr der dair jeb beer khirba om oum ras wadi jabel djebel khan sheikh shaykh cheikh qalaat qasr mazraat " +
    "maarat maaret maarrat nabi jisr burj nahr hawsh وادي جبل قصر مزرعه معره جسر برج نهر نبي"
  ).split(" "),
]);
const NAME_OPENERS: ReadonlySet<string> = new Set([...OPENERS, "رسم", "ظهر", "ضهر"]);
/** Those that open the names of settlements, and stand before what names something else: the plain of al-Ghab, the river Euphrates. */
const SETTLEMENT_OPENERS: ReadonlySet<string> = new Set(
  "rasm rasim mazraat mazraet zawr zour zor hawsh hosh hoch burj borj qasr wadi jisr jisir sahl nahr maqlaa qulayat ghur ghor dayr kharab kherab arab shaykh sheikh".split(
    " ",
  ),
);

export const isArabicHead = (folded: string): boolean => ARABIC_HEADS.has(folded);

/** Does a name go on behind this word, whatever stands there? */
export const opensName = (folded: string): boolean => NAME_OPENERS.has(folded);

/** The same for a settlement. */
export const opensSettlement = (folded: string): boolean => SETTLEMENT_OPENERS.has(folded);

/** Is this an English word that stands for a part of an Arabic place name? */
export const isHead = (word: string): boolean => HEADS.has(word);

/**
 * A phrase whose head or tail is a word of English, and its tail of another language, as Arabic has it: `nayrab gate` is `bab nayrab`,
 * `eastern ghariyah` is `ghariyah sharqiyah`. None when there is nothing to translate.
 */
export function translatedHeads(words: readonly string[]): readonly NameForms[] {
  if (words.length < 2) return NONE;
  const found: string[][] = [];
  for (const latin of latinWords(words)) {
    const first = latin[0] ?? "";
    const last = latin.at(-1) ?? "";
    if (!TRANSLATED.has(first) && !TRANSLATED.has(last)) continue;
    for (const head of HEADS.get(last) ?? []) found.push([head, ...latin.slice(0, -1)]);
    for (const head of HEADS.get(first) ?? []) found.push([head, ...latin.slice(1)]);
    for (const tail of TAILS.get(first) ?? []) found.push([...latin.slice(1), tail]);
    for (const tail of TAILS.get(last) ?? []) found.push([...latin.slice(0, -1), tail]);
  }
  return found.map((translated) => formsOfWords(translated, true));
}
