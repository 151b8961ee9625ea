import { MONTH_NAMES } from "./date.ts";

/** English words that begin with a capital at the start of a sentence and are no part of a name. */
const FUNCTION_WORDS = new Set([
  ...MONTH_NAMES,
  ...(
    "the a an in on of at to and or but nor by for from with without as is was were are be been has have had its it he she they we i you " +
    "his her their our my this that these those there here after before during while when where who which what why how since until " +
    "most more many much several some all any each every other another such same both either neither no not only also too very then than " +
    "meanwhile however therefore moreover although though despite because if so yet still earlier later according local about above over " +
    "under between into through against toward towards near around outside inside across along among amid per via up down off out again " +
    "monday tuesday wednesday thursday friday saturday sunday " +
    "elsewhere everyone everything nothing someone something anyone nobody people residents activists reuters afp ap un us eu " +
    "one two three four five six seven eight nine ten first second third last next new old today yesterday tomorrow"
  ).split(" "),
]);

/** Arabic prepositions and particles, folded, that are also names: `على` is Ali by its letters. */
const ARABIC = new Set(
  "علي الي من في عن مع بعد قبل حتي بين تحت فوق عند كل هذا هذه التي الذي ان كان كما ثم قد".split(" "),
);

export const isArabicParticle = (folded: string): boolean => ARABIC.has(folded);

/** `شمال`, `شرقي`: where a place lies is said behind its name. */
export const isArabicDirection = (folded: string): boolean => /^(?:شمال|جنوب|شرق|غرب)ي?$/.test(folded);

/** Arabic words with which a sentence goes on behind a name, folded: no name of the tables has one behind its first word. */
const GOING_ON = new Set(
  (
    "قرب ريف ريفي اقصي وسط داخل خارج خلال اثناء منذ ضمن حول امس اليوم يوم مساء فجر ما مما حيث بعدما بينما فيما لكن " +
    "اثر جراء نحو دون ضد لدي هو هي او شمالا جنوبا شرقا غربا"
  ).split(" "),
);

export const endsArabicName = (folded: string): boolean => ARABIC.has(folded) || GOING_ON.has(folded);

export const isFunctionWord = (folded: string): boolean => FUNCTION_WORDS.has(folded) || /^\d/.test(folded);
