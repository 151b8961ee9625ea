import { isArabicHead } from "../text/heads.ts";
import { nameForms } from "../text/key.ts";
import type { RawNever } from "./schema.ts";
import { type CompiledName, Needs, type Tables } from "./tables.ts";

const NEEDS: Readonly<Record<RawNever["needs"], Needs>> = {
  "place-context": Needs.placeContext,
  "type-word": Needs.typeWord,
  "nothing-helps": Needs.nothingHelps,
};

/** What `never.yaml` asks of a phrase before it may match in running text. */
export const neverPhrases = (never: readonly RawNever[]): ReadonlyMap<string, Needs> =>
  new Map(never.map(({ name, needs }) => [nameForms(name).phrase, NEEDS[needs]]));

/** A capitalised `Turkey` is the country. */
const NAMED_BEFORE_ALL: ReadonlySet<string> = new Set(["country", "governorate", "city", "continent"]);

/** Says what each name must have beside it before it may match in running text. */
export class Guard {
  readonly #never: ReadonlyMap<string, Needs>;
  readonly #english: ReadonlySet<string>;

  constructor(tables: Tables) {
    this.#never = neverPhrases(tables.never);
    this.#english = new Set(tables.english);
  }

  /** The strictest of what its alias, `never.yaml`, the English dictionary and its letters ask for. */
  asks(name: CompiledName, kind: string, curated: boolean): Needs {
    const never = name.cues === undefined ? (this.#never.get(name.phrase) ?? Needs.nothing) : Needs.nothing;
    return Math.max(
      name.needs,
      never,
      this.#englishWord(name, kind),
      shortWord(name),
      headAlone(name),
      arabicWord(name, kind, curated),
    ) as Needs;
  }

  /** Single words that are no names by themselves, however they sound. */
  words(): readonly string[] {
    return [...new Set([...this.#english, ...this.#never.keys()])].filter((word) => !word.includes(" ")).sort();
  }

  #englishWord(name: CompiledName, kind: string): Needs {
    if (!name.id.startsWith("place/") || name.lang === "ar" || name.kind === "acronym") return Needs.nothing;
    if (NAMED_BEFORE_ALL.has(kind) || !this.#english.has(name.phrase)) return Needs.nothing;
    return name.bulk ? Needs.typeWord : Needs.placeContext;
  }
}

/** "At", "Un": two letters are no name in running text. */
function shortWord({ phrase, kind, lang }: CompiledName): Needs {
  return phrase.length <= 2 && kind !== "acronym" && lang !== "ar" ? Needs.nothingHelps : Needs.nothing;
}

/** `Tell`, `Kafr`: the half of a name that some source has; its other half makes it one. `الخان` with its article is whole. */
function headAlone({ name, phrase, bulk }: CompiledName): Needs {
  if (!bulk || !isArabicHead(phrase)) return Needs.nothing;
  return name.startsWith("ال") ? Needs.typeWord : Needs.nothingHelps;
}

/** Arabic has no capitals: one word is a place only where something beside it says so, unless the place is well known. */
function arabicWord(name: CompiledName, kind: string, curated: boolean): Needs {
  if (name.lang !== "ar" || name.phrase.includes(" ") || !name.id.startsWith("place/sy")) return Needs.nothing;
  if (NAMED_BEFORE_ALL.has(kind) || (curated && kind === "town")) return Needs.nothing;
  return curated && kind !== "neighbourhood" ? Needs.placeContext : Needs.typeWord;
}

/** What a translation engine made of a place's name is an ordinary word before it is a place. */
export function needsOf(id: string, kind: string, name: string): Needs {
  if (kind !== "mistranslation" || !id.startsWith("place/")) return Needs.nothing;
  return name.includes(" ") ? Needs.placeContext : Needs.typeWord;
}
