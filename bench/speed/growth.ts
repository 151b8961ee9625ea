import { tablesOfRepository } from "../../src/cli/repository.ts";
import { compileTables } from "../../src/data/compile-tables.ts";
import type { CompiledTables } from "../../src/data/tables.ts";
import { articles } from "../articles.ts";
import { createResolver } from "../built.ts";
import { costOf, ordinaryCost, rounded } from "./costs.ts";

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7] as const;

/** One string that grows a thousandfold and more, and tables with twice the settlements: what each character costs then. */
export function growth(): readonly object[] {
  const tables = tablesOfRepository();
  const { resolve } = createResolver({ tables: [tables] });
  const ordinary = ordinaryCost(resolve);
  // Before any long string is made: the heap that it leaves is slow to look through.
  const doubled = ordinaryCost(createResolver({ tables: [tables, strangers(tables)] }).resolve);
  const all = articles().join("\n\n");
  const rows = SIZES.map((size) => {
    const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
    return { name: `one string of ${size} characters`, cost: costOf(resolve, [text], size > 1e6 ? 1 : 3) };
  });
  const articlesOf = [
    { name: "articles one by one", cost: ordinary },
    { name: "articles, twice the settlements", cost: doubled },
  ];
  return [...articlesOf, ...rows].map(({ name, cost }) => ({
    name,
    microsecondsPerCharacter: rounded(cost),
    timesOrdinary: rounded(cost / ordinary),
  }));
}

/** As many settlements again, in the same holders, with names that nobody writes: each consonant is the next one. */
function strangers(tables: CompiledTables): CompiledTables {
  const settlements = tables.entities.filter(({ id, curated }) => !curated && id.startsWith("place/sy/"));
  const ids = new Map(settlements.map(({ id }) => [id, `${id}-stranger`]));
  const aliases: Record<string, string[]> = {};
  for (const { id, name } of tables.names) {
    const stranger = ids.get(id);
    if (stranger !== undefined) aliases[stranger] = [...(aliases[stranger] ?? []), shifted(name)];
  }
  return compileTables({
    gazetteer: Object.fromEntries(
      settlements.map(({ id, name, kind, within, at }) => [
        `${id}-stranger`,
        { name: shifted(name), kind, within, at, sources: ["bench"] },
      ]),
    ),
    aliases: Object.fromEntries(Object.entries(aliases).map(([id, names]) => [id, [...new Set(names)]])),
  });
}

const CONSONANTS = "bcdfghjklmnpqrstvwxz";
const ARABIC = "بتثجحخدذرزسشصضطظعغفقكلمن";

function shifted(name: string): string {
  return [...name].map((letter) => next(CONSONANTS, letter) ?? next(ARABIC, letter) ?? letter).join("");
}

function next(letters: string, letter: string): string | undefined {
  const at = letters.indexOf(letter.toLowerCase());
  if (at === -1) return undefined;
  const shifted = letters.charAt((at + 7) % letters.length);
  return letter === letter.toLowerCase() ? shifted : shifted.toUpperCase();
}
