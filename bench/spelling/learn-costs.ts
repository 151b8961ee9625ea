import { rowsOf } from "../../src/data/rows.ts";
import { COSTS, type Costs } from "../../src/lexicon/costs.ts";
import { type CostTable, costTable, FIRST_CONSONANT, TRANSPOSE } from "../../src/lexicon/distance.ts";
import { SoundIndex } from "../../src/lexicon/sound-index.ts";
import { nameForms } from "../../src/text/key.ts";
import { directions } from "./cross.ts";
import { type Settlement, settlements } from "./settlements.ts";
import { tablesOf } from "./tables.ts";

/**
 * `npx tsx bench/spelling/learn-costs.ts`: fits the costs of the distance on the TRAIN half and prints the
 * table that stands in `src/lexicon/costs.ts`. For each question it takes the candidates of the same
 * governorate, gives each the probability softmax(-SHARPNESS x distance), and moves every cost along the
 * gradient: down where the right candidate needed it, up where the wrong ones did.
 */
const SHARPNESS = 6;
const ROUNDS = 8;
const RATE = 0.008;
/** Costs stay near what they were set to by hand unless many pairs disagree. */
const PULL = 0.002;
const LEAST = 0.03;
const MOST = 1.3;

interface Case {
  readonly sounds: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const costs = { swap: { ...COSTS.swap } as Record<string, number>, drop: { ...COSTS.drop } as Record<string, number> };
for (const a of "bdfghjklmnrsStxzwy") {
  for (const b of "bdfghjklmnrsStxzwy") if (a < b) costs.swap[a + b] ??= costs.swap[b + a] ?? 1;
}
for (const pair of Object.keys(costs.swap)) {
  const turned = [...pair].reverse().join("");
  if (pair < turned && turned in costs.swap) delete costs.swap[turned];
}
const start = structuredClone(costs);
const cases = collect();
console.error(`${cases.length} questions`);
for (let round = 0; round < ROUNDS; round++) {
  let loss = 0;
  for (const one of cases) loss += step(one);
  console.error(`round ${round}: ${(loss / cases.length).toFixed(4)}`);
}
print(costs);

function collect(): Case[] {
  const rows = settlements() ?? [];
  return directions(rows).flatMap(({ questions, index, namesOf }) => {
    const byGovernorate = byGovernorateOf(index);
    return [...byGovernorate].flatMap(([governorate, own]) => {
      const sounds = new SoundIndex(rowsOf(tablesOf(own, namesOf)));
      return questions
        .filter(({ row }) => row.train && row.governorate === governorate)
        .flatMap(({ asked, row }) => {
          const heard = nameForms(asked).sounds;
          const candidates = sounds.candidates(heard).slice(0, 80);
          const right = candidates.filter((one) => one.names.some(({ id }) => id === row.id)).map((one) => one.sounds);
          const wrong = candidates.filter((one) => !one.names.some(({ id }) => id === row.id)).map((one) => one.sounds);
          return right.length === 0 || wrong.length === 0 ? [] : [{ sounds: heard, right, wrong }];
        });
    });
  });
}

function byGovernorateOf(rows: readonly Settlement[]): ReadonlyMap<string, readonly Settlement[]> {
  const groups = new Map<string, Settlement[]>();
  for (const row of rows) groups.set(row.governorate, [...(groups.get(row.governorate) ?? []), row]);
  return groups;
}

function step({ sounds, right, wrong }: Case): number {
  const table = costTable(costs as Costs);
  const best = right.map((one) => align(sounds, one, table)).reduce((a, b) => (b.cost < a.cost ? b : a));
  // What no reader would mistake for it teaches nothing.
  const others = wrong.map((one) => align(sounds, one, table)).filter(({ cost }) => cost < best.cost + 1);
  const weights = others.map(({ cost }) => Math.exp(SHARPNESS * (best.cost - cost)));
  const total = weights.reduce((sum, weight) => sum + weight, 1);
  // A pair that is not the same name at all (a translation, a new name) would teach nonsense.
  if (best.cost > 0.22 * sounds.length) return Math.log(total);
  const gradient = new Map<string, number>();
  const add = (operations: ReadonlyMap<string, number>, factor: number): void => {
    for (const [name, count] of operations) gradient.set(name, (gradient.get(name) ?? 0) + count * factor);
  };
  add(best.operations, 1 - 1 / total);
  for (const [at, { operations }] of others.entries()) add(operations, -(weights[at] as number) / total);
  for (const [name, slope] of gradient) {
    const kind = name.startsWith("swap ") ? costs.swap : costs.drop;
    const first = (name.startsWith("swap ") ? start.swap : start.drop) as Record<string, number>;
    const sound = name.slice(5);
    const now = kind[sound];
    if (now === undefined) continue;
    kind[sound] = Math.min(
      MOST,
      Math.max(LEAST, now - RATE * slope - PULL * (now - (first[sound] as number)) * Math.abs(slope)),
    );
  }
  return Math.log(total);
}

/** The cheapest way from one run of sounds to another, and the operations on it: the distance, written plainly. */
function align(a: string, b: string, table: CostTable): { cost: number; operations: Map<string, number> } {
  const [x, y] = a < b ? [a, b] : [b, a];
  const firstX = x.search(/[^aeiouE]/);
  const firstY = y.search(/[^aeiouE]/);
  const dropped = (of: string, at: number, first: number): [number, string, number] => {
    const code = of.charCodeAt(at);
    const weight = at === first ? FIRST_CONSONANT : 1;
    const edge = at === 0 ? table.dropFirst : at === of.length - 1 ? table.dropLast : table.drop;
    const sound = of.charAt(at);
    const name = "aeiouE".includes(sound)
      ? at === 0
        ? `^${sound}`
        : at === of.length - 1
          ? `${sound}$`
          : sound
      : sound;
    return [(edge[code] as number) * weight, `drop ${name}`, weight];
  };
  const grid: { cost: number; from: [number, number]; name: string; weight: number }[][] = [];
  for (let i = 0; i <= x.length; i++) {
    grid.push([]);
    for (let j = 0; j <= y.length; j++) {
      let cell = {
        cost: i + j === 0 ? 0 : Number.POSITIVE_INFINITY,
        from: [0, 0] as [number, number],
        name: "",
        weight: 0,
      };
      const offer = (fi: number, fj: number, cost: number, name: string, weight: number): void => {
        const whole = (grid[fi]?.[fj]?.cost as number) + cost;
        if (whole < cell.cost) cell = { cost: whole, from: [fi, fj], name, weight };
      };
      if (i > 0 && j > 0) {
        const p = x.charAt(i - 1);
        const q = y.charAt(j - 1);
        const weight = i - 1 === firstX || j - 1 === firstY ? FIRST_CONSONANT : 1;
        const pair = p + q in costs.swap ? p + q : q + p;
        offer(
          i - 1,
          j - 1,
          p === q ? 0 : (table.swap[p.charCodeAt(0) * 128 + q.charCodeAt(0)] as number) * weight,
          p === q ? "" : `swap ${pair}`,
          weight,
        );
        if (i > 1 && j > 1 && p !== q && p === y.charAt(j - 2) && q === x.charAt(i - 2))
          offer(i - 2, j - 2, TRANSPOSE, "", 0);
      }
      if (i > 0) offer(i - 1, j, ...dropped(x, i - 1, firstX));
      if (j > 0) offer(i, j - 1, ...dropped(y, j - 1, firstY));
      (grid[i] as (typeof cell)[]).push(cell);
    }
  }
  const operations = new Map<string, number>();
  let at: [number, number] = [x.length, y.length];
  while (at[0] + at[1] > 0) {
    const cell = (grid[at[0]] as (typeof grid)[number])[at[1]] as (typeof grid)[number][number];
    if (cell.name !== "") operations.set(cell.name, (operations.get(cell.name) ?? 0) + cell.weight);
    at = cell.from;
  }
  return { cost: (grid[x.length]?.[y.length]?.cost as number) ?? 0, operations };
}

function print({ swap, drop }: { swap: Record<string, number>; drop: Record<string, number> }): void {
  const entry = ([name, cost]: [string, number]): string =>
    `${/^[a-zA-Z]+\$?$/.test(name) ? name : JSON.stringify(name)}: ${cost.toFixed(2).replace(/\.?0+$/, "")}`;
  const lines = (all: [string, number][]): string =>
    Array.from(
      { length: Math.ceil(all.length / 10) },
      (_, row) =>
        `    ${all
          .slice(row * 10, row * 10 + 10)
          .map(entry)
          .join(", ")},`,
    ).join("\n");
  // A pair that stayed at the price of any other needs no line.
  const told = Object.entries(swap).filter(([, cost]) => Math.abs(cost - 1) > 0.02);
  console.log(`  swap: {\n${lines(told)}\n  },\n  drop: {\n${lines(Object.entries(drop))}\n  },`);
}
