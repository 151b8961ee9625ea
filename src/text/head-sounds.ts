/**
 * Heads of names in the sounds of their spellings. Every source has its own way to write them, whatever name follows
 * (GeoNames `Jubb`, `Khirbat`, OCHA `Jeb`, `Kherbet`), so their vowels say nothing; in Arabic script they have none.
 */
const SPELLINGS = {
  abu: "abo ebu ubu",
  jub: "jeb jib job",
  kafr: "kafar kafer kafir kefer kefr kfar kufr",
  rasm: "rasem rasim resm",
  tal: "tel til",
  um: "em om",
  xirba: "xarbe xarbit xerba xerbe xeurba xeurbe xirbe",
};

const heads: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([head, others]) => others.split(" ").map((sounds) => [sounds, head] as const)),
);

/**
 * The sounds of a word that others follow, a head's in one spelling.
 *
 * @example
 * asHead("jeb"); // => "jub"
 */
export const asHead = (sounds: string): string => heads.get(sounds) ?? sounds;

/** The same of the commonest head where it is written together with the name: `Kafarnabl`. */
export const withPlainKafr = (sounds: string): string =>
  sounds.startsWith("k") ? sounds.replace(KAFR, "kafr") : sounds;

const KAFR = /^k[ae]f[aei]r(?=[^aeiouE])/;
