import type { CompiledName } from "../data/tables.ts";
import { soundsOfWords } from "../text/key.ts";

const remembered = new WeakMap<CompiledName, string>();

/** The sounds of a name of the tables, worked out when first asked for. */
export function soundsOf(name: CompiledName): string {
  let sounds = remembered.get(name);
  if (sounds === undefined) {
    sounds = soundsOfWords(name.phrase.split(" "));
    remembered.set(name, sounds);
  }
  return sounds;
}
