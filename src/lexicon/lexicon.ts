import { SETTLEMENT_KINDS } from "../data/kinds.ts";
import type { CompiledEntity, CompiledName, CompiledTables } from "../data/tables.ts";
import { gather } from "../text/group.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { KeyIndex } from "./key-index.ts";

/**
 * All names, and the ways to find them:
 *
 *     phrases   "kafr", "nabl"  -> [names]     folded words without articles
 *     keys      "kfrnbl"        -> [names]     consonants, Latin and Arabic alike
 */
export class Lexicon {
  readonly entities: readonly CompiledEntity[];
  readonly names: readonly CompiledName[];
  readonly #byId = new Map<string, CompiledEntity>();
  /** Every name, at the end of its folded words. */
  readonly phrases = new PhraseTree<CompiledName>();
  #keys: KeyIndex | undefined;
  #shared: ReadonlySet<string> | undefined;
  readonly #governorates = new Map<string, string | undefined>();
  #byEntity: Map<string, CompiledName[]> | undefined;
  readonly #retired: Readonly<Record<string, string>>;
  readonly #english: ReadonlySet<string>;

  constructor(tables: CompiledTables) {
    this.entities = tables.entities;
    this.names = tables.names;
    this.#retired = tables.retired;
    this.#english = new Set(tables.english);
    for (const entity of tables.entities) this.#byId.set(entity.id, entity);
    for (const name of tables.names) this.phrases.add(name.phrase, name);
  }

  /** The entity of an ID; a withdrawn ID leads to its successor. */
  entity(id: string): CompiledEntity | undefined {
    let at = id;
    for (let steps = 0; steps < 8; steps++) {
      const entity = this.#byId.get(at);
      if (entity !== undefined) return entity;
      if (!Object.hasOwn(this.#retired, at)) return undefined;
      const successor = this.#retired[at] as string;
      at = successor;
    }
    return undefined;
  }

  /** The governorate that holds an entity, worked out once. */
  governorateOf(id: string): string | undefined {
    if (this.#governorates.has(id)) return this.#governorates.get(id);
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < 8; steps++) {
      const entity = this.entity(at);
      if (entity?.kind === "governorate") break;
      at = entity?.within;
    }
    this.#governorates.set(id, at);
    return at;
  }

  /** The names of one entity, in the order of the tables. */
  namesOf(id: string): readonly CompiledName[] {
    if (this.#byEntity === undefined) {
      this.#byEntity = new Map();
      for (const name of this.names) gather(this.#byEntity, name.id, name);
    }
    return this.#byEntity.get(id) ?? NONE;
  }

  /** Do other settlements have the same name in Arabic? Then what is spelt like the one may mean another. */
  hasNamesake(id: string): boolean {
    this.#shared ??= sharedArabic(this.names, (one) => SETTLEMENT_KINDS.has(this.entity(one)?.kind ?? ""));
    return this.#shared.has(id);
  }

  withPhrase(phrase: string): readonly CompiledName[] {
    return this.phrases.at(phrase)?.values ?? NONE;
  }

  withKey(key: string, script: "latin" | "any"): readonly CompiledName[] {
    this.#keys ??= new KeyIndex(this.names);
    return this.#keys.with(key, script);
  }

  /** Is it an English word that sounds like a name? */
  isEnglish(word: string): boolean {
    return this.#english.has(word);
  }
}

const NONE: readonly CompiledName[] = [];

/** The settlements that share a name in Arabic with another. */
function sharedArabic(names: readonly CompiledName[], isSettlement: (id: string) => boolean): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, lang, kind, phrase } of names) {
    if (lang !== "ar" || kind !== "spelling" || !id.startsWith("place/sy/") || !isSettlement(id)) continue;
    bearers.set(phrase, (bearers.get(phrase) ?? new Set()).add(id));
  }
  return new Set([...bearers.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]));
}
