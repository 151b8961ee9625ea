import { tablesOfRepository } from "../../src/cli/repository.ts";
import { SETTLEMENT_KINDS } from "../../src/data/place-kinds.ts";
import { resolverOf } from "../../src/resolver.ts";
import { gather } from "../../src/text/group.ts";
import { phraseOf } from "../../src/text/key.ts";
import { isQuality } from "../../src/text/qualities.ts";

/**
 * `npx tsx bench/spelling/twins.ts` asks for villages by their labels without the word that tells them from their twins
 * (`Zurma` for Zurma Sharqi), where nothing in the tables bears the name by itself.
 */
const tables = tablesOfRepository();
const { lookup } = resolverOf(tables);
const known = new Set(tables.names.map(({ phrase }) => phrase));
const twins = new Map<string, string[]>();
for (const { id, name, kind } of tables.entities) {
  const words = name.split(" ");
  const last = words.pop() ?? "";
  const bare = words.join(" ");
  if (SETTLEMENT_KINDS.has(kind) && words.length > 0 && isQuality(phraseOf(last)) && !known.has(phraseOf(bare)))
    gather(twins, bare, id);
}
const became = new Map<string, number>();
for (const [bare, ids] of twins) {
  const { status, id, candidates } = lookup(bare);
  const isTold = candidates.slice(0, 5).some((one) => ids.includes(one.id));
  const what = status === "resolved" ? (ids.includes(id ?? "") ? "right" : "wrong") : isTold ? "told" : "lost";
  became.set(what, (became.get(what) ?? 0) + 1);
}
console.log(`${twins.size} bare names:`, Object.fromEntries(became));
