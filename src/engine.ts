import type { CompiledTables } from "./data/tables.ts";
import { bearersOfCodes } from "./lexicon/codes.ts";
import { Lexicon } from "./lexicon/lexicon.ts";
import { type PersonWords, personWords } from "./link/person-words.ts";
import { GenericPhrases } from "./match/generic.ts";
import { TypeWords } from "./match/type-words.ts";
import { UnitIndex } from "./match/unit-index.ts";
import { WordSet } from "./text/word-set.ts";
import { WordTable } from "./text/word-table.ts";

/** All that one set of tables needs to be asked. */
export interface Engine {
  readonly tables: CompiledTables;
  readonly lexicon: Lexicon;
  readonly words: WordTable;
  readonly typeWords: TypeWords;
  readonly generic: GenericPhrases;
  readonly persons: PersonWords;
  readonly warWords: WordSet;
  readonly units: () => UnitIndex;
  readonly bearersOfCodes: () => ReadonlyMap<string, string | undefined>;
}

/** What is read or built of the tables at once, and what only when it is needed. */
export function engineOf(tables: CompiledTables): Engine {
  const lexicon = new Lexicon(tables);
  let units: UnitIndex | undefined;
  let bearers: ReadonlyMap<string, string | undefined> | undefined;
  return {
    tables,
    lexicon,
    words: new WordTable(),
    typeWords: new TypeWords(tables.terms),
    generic: new GenericPhrases(tables.generic),
    persons: personWords(tables.persons),
    warWords: new WordSet(tables.war),
    units: () => {
      units ??= new UnitIndex(lexicon);
      return units;
    },
    bearersOfCodes: () => {
      bearers ??= bearersOfCodes(lexicon.rows);
      return bearers;
    },
  };
}
