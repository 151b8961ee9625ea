import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kilometres } from "../../src/geo.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { percent } from "../percent.ts";
import {
  ask,
  type Direction,
  directions,
  outcome,
  type Question,
  resolverFor,
  SAME_PLACE_KM,
} from "../spelling/cross.ts";
import { randomOf } from "../spelling/random.ts";
import { type Settlement, settlements } from "../spelling/settlements.ts";
import { PEERS, type Peer } from "./peers.ts";

/**
 * `npx tsx bench/peers/main.ts [questions]`: the cross-spelling questions put to general fuzzy matchers over
 * the same names, and the table in `docs/spelling.md`. The slow ones take a tenth of a second for each
 * question, so all get the same seeded sample of the held-out half.
 */
const SAMPLE = Number(process.argv[2] ?? 200);
const DOCUMENT = join(import.meta.dirname, "../../docs/spelling.md");

interface Row {
  readonly matcher: string;
  readonly first: number;
  readonly five: number;
  readonly wrong: number;
  readonly firstWithin: number;
  readonly fiveWithin: number;
  readonly milliseconds: number;
}

/** The rank of a right answer among places (-1 for none), and how sure the first answer was. */
interface Graded {
  readonly rank: number;
  readonly score: number;
}

const rows = settlements();
if (rows === undefined) console.log("the reference tables are not here");
else report(directions(rows)[0] as Direction);

function report(direction: Direction): void {
  const random = randomOf(11);
  const questions = direction.questions
    .filter(({ row }) => !row.train)
    .map((question) => ({ question, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, SAMPLE)
    .map(({ question }) => question);
  const own = canonym(direction, questions);
  const table = [
    own.row,
    ...Object.entries(PEERS).map(([name, make]) => peer(name, make, direction, questions, own.resolved)),
  ];
  const lines = [
    `${questions.length} of the held-out questions, drawn with a fixed seed, over the same ${direction.index.length.toLocaleString("en")} places:`,
    "",
    "| matcher | first | among five | wrong | first, governorate known | among five, governorate known | ms a question |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...table.map(
      (row) =>
        `| ${row.matcher} | ${percent(row.first)} | ${percent(row.five)} | ${percent(row.wrong)} | ${percent(row.firstWithin)} | ${percent(row.fiveWithin)} | ${row.milliseconds.toFixed(2)} |`,
    ),
    "",
    `*Wrong*: canonym answers \`resolved\` to ${percent(own.resolved)} of the questions; each peer may be sure of as many, those that it scores highest. The figure is the share of all questions answered so, and wrongly.`,
  ];
  console.log(lines.join("\n"));
  const text = readFileSync(DOCUMENT, "utf8");
  writeFileSync(
    DOCUMENT,
    text.replace(
      /(<!-- peers -->\n)[\s\S]*?(<!-- \/peers -->)/,
      (_, open: string, close: string) => `${open}${lines.join("\n")}\n${close}`,
    ),
  );
}

function canonym(direction: Direction, questions: readonly Question[]): { row: Row; resolved: number } {
  const resolver = resolverFor(direction);
  ask(resolver, questions, false);
  const from = performance.now();
  const bare = outcome(ask(resolver, questions, false));
  const milliseconds = (performance.now() - from) / questions.length;
  const within = outcome(ask(resolver, questions, true));
  const { first, five, wrong, resolved } = bare;
  return {
    row: {
      matcher: "**canonym**",
      first,
      five,
      wrong,
      firstWithin: within.first,
      fiveWithin: within.five,
      milliseconds,
    },
    resolved,
  };
}

function peer(
  matcher: string,
  make: (names: readonly string[]) => Peer,
  direction: Direction,
  questions: readonly Question[],
  coverage: number,
): Row {
  const all = direction.index.flatMap((row) => direction.namesOf(row).map((name) => ({ name: folded(name), row })));
  const search = make(all.map(({ name }) => name));
  const from = performance.now();
  const answers = questions.map(({ asked }) => search(folded(asked)));
  const milliseconds = (performance.now() - from) / questions.length;
  const bare = questions.map(({ row }, at) => grade(answers[at] ?? [], all, row, undefined));
  const within = questions.map(({ row }, at) => grade(answers[at] ?? [], all, row, row.governorate));
  const share = (some: readonly Graded[], test: (one: Graded) => boolean): number =>
    some.filter(test).length / Math.max(1, questions.length);
  const sure = [...bare].sort((a, b) => b.score - a.score).slice(0, Math.round(coverage * questions.length));
  return {
    matcher,
    first: share(bare, ({ rank }) => rank === 0),
    five: share(bare, ({ rank }) => rank >= 0 && rank < 5),
    wrong: share(sure, ({ rank, score }) => score > 0 && rank !== 0),
    firstWithin: share(within, ({ rank }) => rank === 0),
    fiveWithin: share(within, ({ rank }) => rank >= 0 && rank < 5),
    milliseconds,
  };
}

/** Names to places: each place counts once, where its best name stands. */
function grade(
  hits: readonly { at: number; score: number }[],
  all: readonly { row: Settlement }[],
  wanted: Settlement,
  governorate: string | undefined,
): Graded {
  const places: Settlement[] = [];
  for (const { at } of hits) {
    const { row } = all[at] as { row: Settlement };
    if ((governorate !== undefined && row.governorate !== governorate) || places.includes(row)) continue;
    places.push(row);
    if (places.length >= 10) break;
  }
  return { rank: places.findIndex(({ at }) => kilometres(at, wanted.at) <= SAME_PLACE_KM), score: hits[0]?.score ?? 0 };
}

function folded(name: string): string {
  return tokenize(name)
    .map(({ word }) => word.folded)
    .join(" ");
}
