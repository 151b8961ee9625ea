import type { CompiledEntity, CompiledName, CompiledTables } from "../data/tables.ts";
import { keyOfSounds } from "../text/key.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { soundsOf } from "./sounds.ts";

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
  #keys: Map<string, CompiledName[]> | undefined;
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
      for (const name of this.names) push(this.#byEntity, name.id, name);
    }
    return this.#byEntity.get(id) ?? NONE;
  }

  withPhrase(phrase: string): readonly CompiledName[] {
    return this.phrases.at(phrase)?.values ?? NONE;
  }

  /** The keys are worked out when one is first asked for: packed, they would take a sixth of the whole. */
  withKey(key: string): readonly CompiledName[] {
    if (this.#keys === undefined) {
      this.#keys = new Map();
      for (const name of this.names) {
        const own = keyOfName(name);
        if (own.length > 1) push(this.#keys, own, name);
      }
    }
    return this.#keys.get(key) ?? NONE;
  }

  /** Is it an English word that sounds like a name? */
  isEnglish(word: string): boolean {
    return this.#english.has(word);
  }
}

/** The transliteration key of a name of the tables. */
export const keyOfName = (name: CompiledName): string => keyOfSounds(soundsOf(name));

const NONE: readonly CompiledName[] = [];

function push(index: Map<string, CompiledName[]>, form: string, name: CompiledName): void {
  const names = index.get(form);
  if (names === undefined) index.set(form, [name]);
  else names.push(name);
}
