import { parseArgs } from "node:util";
import { tablesOfRepository } from "../src/cli/repository.ts";
import { resolverOf } from "../src/resolver.ts";
import { ENGLISH_BOUND, englishReport } from "./english.ts";
import { figures, grade, type Verdict } from "./gold/count.ts";
import { devArticles, fiveDocuments, type GoldDocument } from "./gold/gold.ts";
import { percent } from "./percent.ts";

/**
 * `npm run score`: what the resolver makes of the five documents, of the labelled articles, of other people's
 * spellings and of ordinary English. `--verbose` lists every fault, `--quick` leaves the spellings out.
 */
const { values } = parseArgs({
  options: { verbose: { type: "boolean", short: "v", default: false }, quick: { type: "boolean", default: false } },
});
const tables = tablesOfRepository();
const resolver = resolverOf(tables);

const cell = (share: number): string => percent(share).padStart(8);

function report(title: string, documents: readonly GoldDocument[] | undefined): readonly Verdict[] {
  console.log(`\n${title}`);
  if (documents === undefined) {
    console.log("  the texts are not here");
    return [];
  }
  const verdicts = documents.flatMap((document) => grade(resolver, document));
  console.log("  type      right  wrong missed spurious  precision   recall       F1  wrong links");
  for (const type of ["place", "group", "unit", "all"] as const) {
    const own = verdicts.filter(({ gold, mention }) => type === "all" || (gold?.type ?? mention?.type) === type);
    const f = figures(own);
    const counts = [f.right, f.wrong, f.missed, f.spurious].map((count) => String(count).padStart(6)).join(" ");
    console.log(
      `  ${type.padEnd(7)} ${counts}    ${cell(f.precision)} ${cell(f.recall)} ${cell(f.f1)}     ${cell(f.wrongRate)}`,
    );
  }
  if (values.verbose)
    for (const verdict of verdicts) if (verdict.outcome !== "right") console.log(`    ${show(verdict)}`);
  return verdicts;
}

function show({ outcome, document, gold, mention }: Verdict): string {
  const where = `${document.slice(0, 16)}:${gold?.start ?? mention?.start}`;
  const wanted = gold === undefined ? "" : ` wanted ${gold.refs.join(" or ") || "nothing"}`;
  const said = mention === undefined ? "" : ` said ${mention.id} (${mention.score}, ${mention.via})`;
  return `${outcome} ${where} "${gold?.surface ?? mention?.surface}"${wanted}${said}`;
}

const documents = report("The five documents", fiveDocuments());
report("The labelled articles", devArticles());
const spelling = values.quick || (await import("./spelling/main.ts")).spellingReport(tables);
const english = englishReport(resolver);
console.log(`\nOrdinary English: ${english.falseLinks.length} false links in ${english.words} words of package texts`);
const perfect = documents.length === 0 || documents.every(({ outcome }) => outcome === "right");
if (!perfect || !spelling || english.falseLinks.length / (english.words / 10_000) > ENGLISH_BOUND) process.exitCode = 1;
