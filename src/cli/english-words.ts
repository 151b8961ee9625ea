import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { distance } from "../lexicon/distance.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import { soundsOf } from "../lexicon/near.ts";
import { transliterated, vowelLimit } from "../match/keys.ts";
import { nameForms } from "../text/key.ts";
import { REPOSITORY, tablesOfRepository } from "./repository.ts";

/**
 * Writes `aliases/english.txt`: the words of an English dictionary (one a line; Debian's package
 * wamerican-small puts one at the default path) that are spelt like a name of the tables or sound like one.
 */
const { values } = parseArgs({
  options: { dictionary: { type: "string", default: "/usr/share/dict/american-english-small" } },
});
const lexicon = new Lexicon({ ...tablesOfRepository(), english: [] });
const words = readFileSync(values.dictionary, "utf8")
  .split("\n")
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .filter(readsLikeAName)
  .sort();
const head =
  "# English words that read like a name of the tables (written by src/cli/english-words.ts from SCOWL's small list).\n";
writeFileSync(join(REPOSITORY, "aliases/english.txt"), `${head}${words.join("\n")}\n`);
console.log(`${words.length} words written to aliases/english.txt`);

function readsLikeAName(word: string): boolean {
  if (lexicon.withPhrase(word).length > 0) return true;
  const { key, sounds } = nameForms(word);
  if (key.length < 2 || sounds.length < 4) return false;
  const limit = vowelLimit(sounds);
  return lexicon
    .withKey(key, "latin")
    .some((name) => transliterated(name) && distance(sounds, soundsOf(name), limit) <= limit);
}
