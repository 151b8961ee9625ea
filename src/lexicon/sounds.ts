import type { CompiledName } from "../data/tables.ts";
import { translatedHeads } from "../text/heads.ts";
import { soundsOfWords } from "../text/key.ts";
import { withKh } from "../text/spelling-systems.ts";

/** The sounds of a name of the tables, worked out when first asked for. */
export function soundsOf(name: CompiledName): string {
  name.sounds ??= soundsOfWords(name.phrase.split(" "));
  return name.sounds;
}

/**
 * Its sounds to one who asks for it alone: c is j in Turkish, Kurdish and Azeri (their ç is folded to ch), so that `Karamana` is
 * no Caramana. In a text, whose writers spell all names one way, both sides have the same letter.
 */
export const spokenSoundsOf = (name: CompiledName): string =>
  C_IS_J.has(name.lang) && name.phrase.includes("c")
    ? soundsOfWords(spokenWords(name.phrase.split(" "), name.lang))
    : soundsOf(name);

export const spokenWords = (words: readonly string[], lang: string): readonly string[] =>
  C_IS_J.has(lang) ? words.map((word) => word.replace(/c(?!h)/g, "j")) : words;

const C_IS_J: ReadonlySet<string> = new Set(["tr", "ku", "az"]);

/**
 * Is kh written so here that the letters sound like sh (`Chan Scheichun`)? Such a name is met as it is written: `Schan
 * Scheichun` is none of its spellings.
 */
export const writesKhAsCh = ({ lang, phrase }: Pick<CompiledName, "lang" | "phrase">): boolean =>
  CH_IS_KH.has(lang) && phrase !== withKh(phrase);

const CH_IS_KH: ReadonlySet<string> = new Set(["de", "pl", "cs", "nl"]);

/** The sounds under which a name is looked for, by its words: as it is spoken, and with the Arabic of its English words (`Eastern Ghariyah`). */
export function allSoundsOf(written: readonly string[], lang: string): readonly string[] {
  const words = spokenWords(written, lang);
  return [soundsOfWords(words), ...translatedHeads(words).map(({ sounds }) => sounds)];
}

/** Is this a name whose letters stand for sounds? Acronyms and translations that went wrong are met only as they are written. */
export function standsForSounds({ kind, ...written }: Pick<CompiledName, "kind" | "lang" | "phrase">): boolean {
  return (
    kind !== "acronym" &&
    kind !== "mistranslation" &&
    kind !== "demonym" &&
    kind !== "umbrella" &&
    !writesKhAsCh(written)
  );
}
