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
 * Is kh written so here that the letters sound like sh (`Chan Scheichun`)? Such a name is met as it is written: `Schan
 * Scheichun` is none of its spellings.
 */
export const writesKhAsCh = ({ lang, phrase }: Pick<CompiledName, "lang" | "phrase">): boolean =>
  CH_IS_KH.has(lang) && phrase !== withKh(phrase);

const CH_IS_KH: ReadonlySet<string> = new Set(["de", "pl", "cs", "nl"]);

/** The sounds under which a name is looked for, by its words: its own, and with the Arabic of its English words (`Eastern Ghariyah`). */
export function allSoundsOf(words: readonly string[]): readonly string[] {
  const own = soundsOfWords(words);
  const translated = translatedHeads(words);
  return translated.length === 0 ? [own] : [own, ...translated.map(({ sounds }) => sounds)];
}
