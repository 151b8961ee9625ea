/**
 * Every limit and weight of `lookup`, with the reason beside it. Weights are log-odds; those marked
 * "fitted" come from `npx tsx bench/spelling/fit.ts`, which maximises the probability given to the right
 * place on the TRAIN half of the cross-spelling questions; `reliability.ts` checks them on the other half.
 */

/** A wrong link costs more than ten open questions: ten links in eleven must be right. */
export const LOOKUP_RESOLVED = 0.91;

/** To be well known is not enough to be resolved: spelling and place must speak for it, too, or Naples would be Nablus. */
export const LOOKUP_BESIDES_FAME = 1;

/** A part of what was asked is a name of the tables (`HTS gangs`): what the rest says is not known, so it stays open. */
export const PART_OF_ASKED = -0.8;
/** How near a name must be that stands right before what holds it: `Joura Deir ez-Zor` is one, `Ansar Homs` no Ayn al-Nasr. */
export const JUXTAPOSED = 4;
/** The tables have this very name. */
export const NAMED = 5;
/** A name of the tables sounds like it. Fitted. */
export const NEAR = 5.17;
/** For each unit of distance: a vowel costs about 0.1, a foreign consonant 1. Fitted. */
export const PER_DISTANCE = -1.31;
/** The same distance is a larger part of a short name: for each unit of distance per sound. Fitted. */
export const PER_SHARE_OF_LENGTH = -38;
/**
 * The area that was asked for has the very Arabic name, which needs no transliteration: others only sound like it. Of 1,250 names
 * with their governorate it settled 157, five of them wrongly; without one it would take ordinary words for villages.
 */
export const ARABIC_OTHERWISE = -3;
/** What was asked has the article and the tables' name has not. */
export const ARTICLE_MISSING = -0.2;
/** A q in one of the two that the other has not: k is written for ق, but q for no other letter. */
export const OTHER_Q = -0.8;
/** A village is asked for by another of its names than the one it goes by: a former one, or a neighbour's put down for it. Fitted. */
export const OTHER_NAME = -1;
/** For each word that one of the two has more: `Grenoble` is no Grin Abuli. Fitted. */
export const OTHER_WORDS = -0.6;
/** Asked in one script, found in the other: the short vowels that Arabic script leaves out count as distance, which this gives back. Fitted. */
export const OTHER_SCRIPT = 1.03;
/** A tenfold population: of two bearers of one name the bigger is meant. Fitted. */
export const PER_TENFOLD_POPULATION = 0.4;
/** A place abroad that only sounds like it: names of the war's country are asked for far more often, and names known everywhere are seldom misspelt. */
export const ABROAD_BY_SOUND = -3;
/**
 * How many names, put down by hand, a curated entity mostly has, and what twice as many say. From three sets of
 * labelled texts: how often they name a body with 6-9, 18-31, 56 and more names (0.2, 1.5, 38 times), a town or
 * village with 1-2, 3-5, 10-17 (0.1, 0.4, 1.8), another place with 6-9, 10-17, 18-31 (0.1, 0.9, 1.8); a village
 * of the bulk 0.02, a city 4.8. Log-odds are half of what these figures give: such texts choose what is known.
 */
export const NAMES_OF = {
  body: { mostly: 12, base: 1.1, perDoubled: 1.4, least: 1.5, most: 5 },
  city: { mostly: 6, base: 3.5, perDoubled: 0.3, least: 3.3, most: 4.2 },
  settlement: { mostly: 4, base: 1.5, perDoubled: 0.5, least: 0.5, most: 2.5 },
  otherPlace: { mostly: 12, base: 1.5, perDoubled: 0.5, least: 0.5, most: 2.5 },
} as const;
export const GOVERNORATE = 1.5;
export const COUNTRY = 4;
/** The bare name of something that goes by its type word (`Tishrin` for the dam). */
export const NEEDS_MORE = -1.5;
/** The bare name of a road is that of the place at its end, and that of a dam or an airbase the town's after which it is called. */
export const CALLED_AFTER = -4.5;
/** What an engine made of a name is a word before it is a place; alone it decides nothing. */
export const MISTRANSLATION = -5;
/** Whoever asks for a group means no English word. */
export const TYPE_GIVEN = 2;
/** Of two bodies of one name, the one of this war. */
export const OTHER_THEATRE = -1.5;
export const INSIDE = 1.87;
export const OUTSIDE = -5;
/** It lies outside, but close by: a table may put it there. */
export const JUST_OUTSIDE = -3;
/** `near`: 2.5 at the point itself, nothing at 25 km, never less than -4. */
export const AT_THE_POINT = 2.5;
export const PER_KILOMETRE = -0.1;
export const FAR_AWAY = -4;
/** `near`: a place as many km off does not keep others of a like name from being looked for; of 1,057 names the right one was never so far. */
export const NOT_NEAR = 60;
/** `near`: no place farther off is an answer. */
export const NEVER_NEAR = 100;

/** How far a name may be from what was asked: it grows with the length, for a long name bears more slips. */
export const lookupLimit = (sounds: string): number => Math.min(2.8, 0.3 + 0.17 * sounds.length);

// What was asked is first read as it stands; a bolder way of reading it makes a match this much farther.

/** `Alghantou` as al-Ghantou. */
export const FUSED_ARTICLE = 0.05;
/** `Alabbasiyah` as al-Abbasiyah: before a vowel `al` begins many other names. */
export const FUSED_VOWEL = 0.1;
/** `Nayrab Gate` as Bab Nayrab. */
export const TRANSLATED_HEAD = 0.1;
/** `Maadan city` as Maadan. */
export const BESIDE_TYPE_WORD = 0.05;
/** `Til Cuma` as Tel Juma: c is j in Turkish and Kurdish. */
export const TURKISH_C = 0.1;
/** `Sara2eb` as Saraqeb: chat writes 2 for the glottal stop, and towns say it for ق. */
export const CHAT_Q = 0.1;
/** `Chama` as Khama; French ch is sh. */
export const GERMAN_CH = 0.2;
/** `Jama` as Khama, `Sjama` as Shama: the letters of fewer writers. */
export const FOREIGN_LETTERS = 0.3;
/** `Abjad` as Abyad. */
export const GERMAN_J = 0.1;
/** `بحلب` as حلب. */
export const CLITIC = 0.2;
/** `Reqayê` as Reqa. */
export const CASE_ENDING = 0.2;
/** One of two names, `Raee - Jobanli`. */
export const HALF = 0.3;
/**
 * `Zarzur` as Zarzur Tahtani: of 303 names that only such twins bear 242 are told among five, and 76 were (bench/spelling/twins.ts);
 * a lower price keeps more right answers open.
 */
export const TWIN = 0.65;
/** Without its first or its last words, `Jafr Mansur Simaan`. */
export const SHORTENED = 0.9;
/** `Kafraya` as Kafraya al-Maarra. */
export const LONGER_NAME = 0.9;

/** Sounds fewer than these, or a single consonant, are no name to guess from: only the vowels may differ. */
export const SHORT = 3;

/** A namesake is a name with the same key, and no more than so far: two or three vowels. */
export const NAMESAKE_LIMIT = 0.6;
/** No key has more names that matter; a look at so many takes about 5 µs. */
export const NAMESAKES = 32;

/** So few consonants are shared by chance: of 508 words that are no names, 9 were resolved to a village by no more. */
export const FEW_SOUNDS = 2;
/** Of them, what is farther than a vowel is no answer: in bench/spelling it was right 22 times and wrong twice; of the 9, it was 4. */
export const SAME_SOUNDS = 0.1;

/** Marks a reading that accounts only for a part of what was asked: farther than any spelling may be. */
export const PART = 9;

/** Two names so near differ by vowels: words need not be left out to find a nearer one. */
export const CLOSE = 0.7;

/** Fewer places than so many are told: names farther away are looked at, too. */
export const TOLD = 5;
/** How much farther. */
export const FARTHER = 1.5;
