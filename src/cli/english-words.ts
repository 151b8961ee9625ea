import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Lexicon } from "../lexicon/lexicon.ts";
import { keyHits } from "../match/keys.ts";
import { resolverOf } from "../resolver.ts";
import { tokenize } from "../text/tokenize.ts";
import { REPOSITORY, tablesOfRepository } from "./repository.ts";

/**
 * Writes `aliases/english.txt`: the words of an English dictionary (one a line; Debian's package
 * wamerican-small puts one at the default path) that are spelt like a name of the tables, sound like one, or would be
 * looked up as one. What was listed before stays.
 */
const { values } = parseArgs({
  options: { dictionary: { type: "string", default: "/usr/share/dict/american-english-small" } },
});
const tables = { ...tablesOfRepository(), english: [] };
const lexicon = new Lexicon(tables);
const resolver = resolverOf(tables);
const path = join(REPOSITORY, "aliases/english.txt");
const found = wordsOf(values.dictionary).filter(readsLikeAName);
const words = [...new Set([...wordsOf(path), ...found])].sort();
const head =
  "# English words that read like a name of the tables (written by src/cli/english-words.ts from SCOWL's small list).\n";
writeFileSync(path, `${head}${words.join("\n")}\n`);
console.log(`${words.length} words written to aliases/english.txt`);

function wordsOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

function readsLikeAName(word: string): boolean {
  // As a sentence would begin with it: "Attacked" may be heard as at-Taqad.
  const tokens = tokenize(word.charAt(0).toUpperCase() + word.slice(1));
  return (
    lexicon.withPhrase(word).length > 0 ||
    keyHits(tokens, lexicon, false).length > 0 ||
    resolver.lookup(word).status === "resolved"
  );
}
