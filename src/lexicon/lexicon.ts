import { SETTLEMENT_KINDS } from "../data/place-kinds.ts";
import { type Rows, rowsOf } from "../data/rows.ts";
import type { CompiledEntity, CompiledName, CompiledTables } from "../data/tables.ts";
import { Memo } from "../text/memo.ts";
import { PhraseTree } from "../text/phrase-tree.ts";
import { KeyIndex } from "./key-index.ts";

/**
 * All names, and the ways to find them:
 *
 *     phrases   "kafr", "nabl"  -> [names]     folded words without articles
 *     keys      "kfrnbl"        -> [names]     consonants, Latin and Arabic alike
 *
 * A name is put into either when something is asked for that may begin as it does.
 */
export class Lexicon {
  /** What the tables hold, row by row. */
  readonly rows: Rows;
  /** Every name, at the end of its folded words. */
  readonly phrases: PhraseTree<CompiledName>;
  /** Do these tables leave out settlements that others list? */
  readonly leavesOut: boolean;
  /** The first words that have been looked for. */
  readonly #sought = new Memo<true>();
  #keys: KeyIndex | undefined;
  readonly #namesakes = new Map<string, boolean>();
  readonly #handMade = new Map<string, number>();
  readonly #governorates = new Map<string, string>();
  readonly #holders = new Map<string, readonly string[]>();
  readonly #retired: Readonly<Record<string, string>>;
  readonly #english: ReadonlySet<string>;

  constructor(tables: CompiledTables) {
    this.rows = rowsOf(tables);
    this.#retired = tables.retired;
    this.#english = new Set(tables.english);
    this.leavesOut = (tables.leftOut ?? 0) > 0;
    this.phrases = new PhraseTree((word, tree) => this.#sought.get(word, () => this.#fill(word, tree)));
  }

  /** Put the names that begin with a word into the tree, unless they are there. */
  #fill(word: string, tree: PhraseTree<CompiledName>): true {
    if (tree.on?.has(word) !== true)
      for (const row of this.rows.namesBeginning(word)) tree.add(this.rows.phraseOf(row), this.rows.name(row));
    return true;
  }

  /** The entity of an ID; a withdrawn ID leads to its successor. */
  entity(id: string): CompiledEntity | undefined {
    let at = id;
    for (let steps = 0; steps < 8; steps++) {
      const row = this.rows.rowOf(at);
      if (row >= 0) return this.rows.entity(row);
      if (!Object.hasOwn(this.#retired, at)) return undefined;
      const successor = this.#retired[at] as string;
      at = successor;
    }
    return undefined;
  }

  /** The governorate that holds an entity, worked out once. */
  governorateOf(id: string): string | undefined {
    let governorate = this.#governorates.get(id);
    if (governorate === undefined) {
      governorate = this.holdersOf(id).find((holder) => this.entity(holder)?.kind === "governorate") ?? NOWHERE;
      this.#governorates.set(id, governorate);
    }
    return governorate === NOWHERE ? undefined : governorate;
  }

  /** The ID and those of everything that holds it, nearest first; worked out once. */
  holdersOf(id: string): readonly string[] {
    let holders = this.#holders.get(id);
    if (holders === undefined) {
      const found: string[] = [];
      for (let at: string | undefined = id; at !== undefined && found.length < 8; at = this.entity(at)?.within)
        found.push(at);
      holders = found;
      this.#holders.set(id, holders);
    }
    return holders;
  }

  /** The names of one entity, in the order of the tables. */
  namesOf(id: string): readonly CompiledName[] {
    return this.rows.namesOf(id);
  }

  /** How many names someone has put down for an entity by hand: what print often writes of has many. */
  handMadeNames(id: string): number {
    let count = this.#handMade.get(id);
    if (count === undefined) {
      count = this.namesOf(id).filter(({ bulk }) => !bulk).length;
      this.#handMade.set(id, count);
    }
    return count;
  }

  /** Do other settlements have the same name in Arabic? Then what is spelt like the one may mean another. */
  hasNamesake(id: string): boolean {
    let shared = this.#namesakes.get(id);
    if (shared === undefined) {
      shared = this.namesOf(id).some(
        (name) =>
          this.#isSettlementInArabic(name) &&
          this.withPhrase(name.phrase).some((other) => other.id !== id && this.#isSettlementInArabic(other)),
      );
      this.#namesakes.set(id, shared);
    }
    return shared;
  }

  #isSettlementInArabic({ id, lang, kind }: CompiledName): boolean {
    return lang === "ar" && kind === "spelling" && this.isSettlement(id);
  }

  /** Is it a city, a town, a village or a part of one, in Syria? */
  isSettlement(id: string): boolean {
    return id.startsWith("place/sy/") && SETTLEMENT_KINDS.has(this.entity(id)?.kind ?? "");
  }

  withPhrase(phrase: string): readonly CompiledName[] {
    return this.phrases.at(phrase)?.values ?? NONE;
  }

  /** Is it a word for a people: `Syrian`, `Danish`? */
  isPeople(word: string): boolean {
    return this.withPhrase(word).some(({ kind }) => kind === "demonym");
  }

  withKey(key: string, script: "latin" | "any"): readonly CompiledName[] {
    this.#keys ??= new KeyIndex(this.rows);
    return this.#keys.with(key, script);
  }

  /** Is it an English word that sounds like a name, or an Arabic one? */
  isEnglish(word: string): boolean {
    return this.#english.has(word);
  }
}

const NONE: readonly CompiledName[] = [];
const NOWHERE = "";
