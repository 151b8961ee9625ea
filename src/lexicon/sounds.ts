import type { CompiledName } from "../data/tables.ts";
import { soundsOfWords } from "../text/key.ts";

/** The sounds of a name of the tables, worked out when first asked for. */
export function soundsOf(name: CompiledName): string {
  name.sounds ??= soundsOfWords(name.phrase.split(" "));
  return name.sounds;
}
