import type { CompiledName } from "../data/tables.ts";
import { translatedHeads } from "../text/heads.ts";
import { soundsOfWords } from "../text/key.ts";

/** The sounds of a name of the tables, worked out when first asked for. */
export function soundsOf(name: CompiledName): string {
  name.sounds ??= soundsOfWords(name.phrase.split(" "));
  return name.sounds;
}

/** The sounds under which a name is looked for besides its own: with the Arabic of its English words (`Eastern Ghariyah`). */
export function translatedSoundsOf({ phrase }: CompiledName): readonly string[] {
  return translatedHeads(phrase).map(({ sounds }) => sounds);
}
