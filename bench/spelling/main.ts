import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tablesOfRepository } from "../../src/cli/repository.ts";
import type { CompiledTables } from "../../src/data/tables.ts";
import { percent } from "../percent.ts";
import { attested, attestedOutcome } from "./attested.ts";
import { bins, calibrationError, heldOutAnswers } from "./calibration.ts";
import { atMost, type Miss, misses, otherName } from "./ceiling.ts";
import { ask, directions, outcome, resolverFor } from "./cross.ts";
import { settlements } from "./settlements.ts";
import { speed } from "./speed.ts";

/**
 * `npx tsx bench/spelling/main.ts`: how well spellings are matched. `npm run score` calls
 * {@link spellingReport} with the tables that it has read already. With `--write` the tables go into
 * `docs/spelling.md`, too.
 *
 * @returns whether every bar is met.
 * @example
 * spellingReport(tables); // prints | question | asked | first | among five | resolved | wrong |
 */
export function spellingReport(tables: CompiledTables, document?: string): boolean {
  const rows = settlements();
  if (rows === undefined) {
    console.log("\nSpelling\n  the reference tables are not here");
    return true;
  }
  const lines = [
    "| question | asked | first | among five | resolved | resolved, wrong |",
    "|---|---:|---:|---:|---:|---:|",
  ];
  const bars: boolean[] = [];
  const ceiling = [
    `| not first, of all | ${MISSES.join(" | ")} | first at most | among five at most |`,
    "|---|---:|---:|---:|---:|---:|---:|",
  ];
  for (const [number, direction] of directions(rows).entries()) {
    const resolver = resolverFor(direction);
    for (const within of [false, true]) {
      const answers = ask(resolver, direction.questions, within);
      const why = misses(direction, answers, within);
      const most = atMost(direction, within);
      const shares = [...MISSES.map((miss) => (why.get(miss) ?? 0) / answers.length), most.first, most.five].map(
        percent,
      );
      ceiling.push(`| ${direction.title}${within ? ", governorate known" : ""} | ${shares.join(" | ")} |`);
      for (const [title, some] of [
        ["all", answers],
        ["held-out half", answers.filter(({ question }) => !question.row.train)],
        ["other names left out", answers.filter(({ question }) => otherName(direction, question) === undefined)],
      ] as const) {
        // OCHA's one name is nearly always among GeoNames' several.
        if (title === "other names left out" && number === 0) continue;
        const { asked, first, five, resolved, wrong } = outcome(some);
        const what = `${direction.title}${within ? ", governorate known" : ""}, ${title}`;
        lines.push(
          `| ${what} | ${asked} | ${percent(first)} | ${percent(five)} | ${percent(resolved)} | ${percent(wrong)} |`,
        );
        // The bars are set for the first direction; the other list has one spelling for each place.
        if (number === 0) bars.push(first >= (within ? 0.91 : 0.72), five >= (within ? 0.98 : 0.94), wrong <= 0.02);
      }
    }
  }
  const seen = attestedOutcome(attested(tables));
  lines.push(
    `| attested in print, left out of the tables | ${seen.asked} | ${percent(seen.first)} | ${percent(seen.found)} | ${percent(seen.resolved)} | ${percent(seen.wrong)} |`,
  );
  bars.push(seen.found >= 0.92, seen.wrong <= 0.02);
  const reliability = bins(heldOutAnswers(rows));
  const error = calibrationError(reliability);
  bars.push(error <= 0.05);
  const { known, misspelt } = speed(tables);
  const timing = `\`lookup\` over the whole gazetteer, median: ${known.toFixed(0)} µs for a name known exactly, ${misspelt.toFixed(0)} µs for a misspelt one never seen.`;
  const calibration = [
    "| score | answers | mean score | right |",
    "|---|---:|---:|---:|",
    ...reliability.map(
      ({ from, to, count, score, right }) =>
        `| ${from.toFixed(1)}–${to.toFixed(1)} | ${count} | ${score.toFixed(3)} | ${right.toFixed(3)} |`,
    ),
    "",
    `Expected calibration error: ${error.toFixed(3)}.`,
  ];
  console.log(["\nSpelling", ...lines, "", ...ceiling, "", ...calibration, "", timing].join("\n"));
  if (document !== undefined) {
    const text = readFileSync(document, "utf8");
    const measured = section(text, "measured", [...lines, "", timing]);
    writeFileSync(document, section(section(measured, "reliability", calibration), "ceiling", ceiling));
  }
  return bars.every(Boolean);
}

const MISSES: readonly Miss[] = ["shared name", "nearer namesake", "another name", "missed"];

function section(text: string, name: string, lines: readonly string[]): string {
  const open = `<!-- ${name} -->\n`;
  const from = text.indexOf(open) + open.length;
  const to = text.indexOf(`<!-- /${name} -->`);
  return `${text.slice(0, from)}${lines.join("\n")}\n${text.slice(to)}`;
}

if (import.meta.filename === process.argv[1]) {
  const document = process.argv.includes("--write") ? join(import.meta.dirname, "../../docs/spelling.md") : undefined;
  if (!spellingReport(tablesOfRepository(), document)) process.exitCode = 1;
}
