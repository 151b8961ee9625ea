import { tablesOfRepository } from "../../src/cli/repository.ts";
import { resolverOf } from "../../src/resolver.ts";
import { percent } from "../percent.ts";
import { isRight } from "./cross.ts";
import { settlements } from "./settlements.ts";

/**
 * `npx tsx bench/spelling/addresses.ts`: places as a column of a table names them, with what holds them, asked of the whole
 * gazetteer: every seventh settlement that OCHA has, in OCHA's spelling.
 */
const FORMS: readonly ((name: string, governorate: string) => string)[] = [
  (name, governorate) => `${name}, ${governorate}`,
  (name, governorate) => `${name} (${governorate})`,
  (name, governorate) => `${name}, ${governorate}, Syria`,
  (name, governorate) => `${governorate} - ${name}`,
  (name, governorate) => `Syria > ${governorate} > ${name}`,
];

/** Every so many settlements are asked for. */
const STEP = 7;

const tables = tablesOfRepository();
const resolver = resolverOf(tables);
const governorates = new Map(
  tables.entities
    .filter(({ kind }) => kind === "governorate")
    .map(({ refs, name }) => [`place/sy/${refs["pcode"]}`, name.replace(" Governorate", "")]),
);
const asked = (settlements() ?? []).filter(({ ocha }) => ocha !== "").filter((_, at) => at % STEP === 0);

console.log("| asked | names | right | open | wrong |\n|---|---:|---:|---:|---:|");
for (const form of FORMS) {
  let [right, wrong] = [0, 0];
  for (const row of asked) {
    const { id } = resolver.lookup(form(row.ocha, governorates.get(row.governorate) ?? ""));
    if (id === undefined) continue;
    if (isRight(resolver, id, row)) right++;
    else wrong++;
  }
  const open = asked.length - right - wrong;
  const shares = [right, open, wrong].map((count) => percent(count / asked.length));
  console.log(`| \`${form("Saraqib", "Idlib")}\` | ${asked.length} | ${shares.join(" | ")} |`);
}
