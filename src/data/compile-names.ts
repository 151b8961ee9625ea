import { joinSounds, keyOfSounds, phraseOf, soundsAsWritten } from "../text/key.ts";
import { isArabic } from "../text/script.ts";
import { caseOf, kindOf } from "./alias-defaults.ts";
import { bareNames } from "./bare-names.ts";
import { needsOf } from "./guard.ts";
import { VILLAGE_KINDS } from "./place-kinds.ts";
import type { RawAlias } from "./schema.ts";
import { type CompiledEntity, type CompiledName, Needs } from "./tables.ts";

const SHORTEST_ARABIC_KEY = 2;

const isNobodys = (): boolean => false;

type Owner = Pick<CompiledEntity, "id" | "kind">;

/**
 * The names of an entity, each once. Of a row's names one that sounds just like another before it is left out,
 * since its key finds it; so is one that is only the name of a district or governorate around it. A town keeps
 * those that are the very name of a lesser place: `Tall Hamis` is mostly the town of Tell Hamis, and no hamlet. A
 * village keeps those that another settlement bears, whose key nobody asks for: `Madaya` is Madayah near Hish, too.
 */
export function namesOf(
  { id, kind }: Owner,
  given: readonly RawAlias[],
  holders: ReadonlySet<string>,
  isAlsoAnothers: (phrase: string) => boolean = isNobodys,
): CompiledName[] {
  const seen = new Set<string>();
  const sounds = new Set<string>();
  const names: CompiledName[] = [];
  for (const alias of given) {
    for (const name of compileNames(id, kind, alias)) {
      const identity = `${name.phrase}|${name.needs}|${name.case}|${(name.cues ?? []).join()}`;
      if (name.phrase === "" || seen.has(identity)) continue;
      seen.add(identity);
      const heard = heardAs(name.phrase);
      const place = `${heard}|${name.lang === "ar"}`;
      const kept = name.bulk && isAlsoAnothers(name.phrase) && !names.some(({ phrase }) => phrase === name.phrase);
      // Nor is an Arabic key of one letter asked for.
      const short = name.lang === "ar" && VILLAGE_KINDS.has(kind) && keyOfSounds(heard).length < SHORTEST_ARABIC_KEY;
      if (
        name.bulk &&
        ((sounds.has(place) && !kept && !short) || (holders.has(heard) && !sounds.has(`${heard}|false`)))
      )
        continue;
      // A village's is asked for where its type word, or a better-known bearer, makes one think of it.
      const lesser = kept && sounds.has(place) && kind !== "town" && kind !== "city";
      sounds.add(place);
      names.push(lesser ? { ...name, needs: Needs.typeWord } : name);
    }
  }
  return names;
}

/** What a phrase sounds like, with the vowels that writers put for one another at will as one. */
export const heardAs = (phrase: string): string =>
  joinSounds(soundsAsWritten(phrase.split(" ")))
    .replace(/[eiE]/g, "a")
    .replace(/o/g, "u")
    .replace(/(.)\1+/g, "$1");

type NameWithoutForms = Omit<CompiledName, "phrase">;

/** One alias as the names it stands for: itself, and without its type word. */
export function* compileNames(id: string, entityKind: string, alias: RawAlias): Generator<CompiledName> {
  const kind = kindOf(alias);
  const base: NameWithoutForms = {
    id,
    name: alias.name.normalize("NFC"),
    lang: alias.lang ?? (isArabic(alias.name) ? "ar" : "ar-Latn"),
    kind,
    case: caseOf(alias),
    needs: needsOf(id, kind, alias.name),
    from: alias.from,
    until: alias.until,
    cues: alias.cues,
    not: alias.not,
    bulk: alias.table !== undefined && alias.table !== "list",
  };
  // The name of a district without that word is its seat.
  if ((entityKind === "district" || entityKind === "subdistrict") && !/district|منطقة|ناحية/i.test(base.name)) {
    yield withForms({ ...base, needs: Needs.typeWord });
    return;
  }
  // A road named by its ends is those places, in running text.
  if (entityKind === "road" && /\p{L}{3,}\s*[-–]\s*\p{Lu}/u.test(base.name)) {
    yield withForms({ ...base, needs: Needs.nothingHelps });
    return;
  }
  yield withForms(base);
  if (kind !== "spelling") return;
  for (const bare of bareNames(entityKind, base.name)) yield withForms({ ...base, name: bare.name, needs: bare.needs });
}

function withForms(name: NameWithoutForms): CompiledName {
  return { ...name, phrase: phraseOf(name.name) };
}
