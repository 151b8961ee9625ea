import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOOKUP_RESOLVED } from "../../src/lookup/thresholds.ts";
import { type Bin, bins, calibrationError, heldOutAnswers } from "./calibration.ts";
import { settlements } from "./settlements.ts";

/** `npx tsx bench/spelling/reliability.ts`: prints the reliability table of `lookup` and draws it into `docs/reliability-lookup.svg`. */
const rows = settlements();
if (rows === undefined) {
  console.log("the reference tables are not here");
} else {
  const answers = heldOutAnswers(rows);
  const all = bins(answers);
  console.log("score      answers  mean score  right");
  for (const { from, to, count, score, right } of all) {
    console.log(
      `${from.toFixed(1)}-${to.toFixed(1)}   ${String(count).padStart(8)}  ${score.toFixed(3).padStart(10)}  ${right.toFixed(3)}`,
    );
  }
  console.log(`expected calibration error: ${calibrationError(all).toFixed(3)}`);
  const different = bins(heldOutAnswers(rows, "different"));
  console.log(`of the spellings that differ alone: ${calibrationError(different).toFixed(3)}`);
  for (const threshold of [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const above = answers.filter(({ answer }) => answer.score >= threshold);
    const right = above.filter(({ rank }) => rank === 0).length / Math.max(1, above.length);
    console.log(
      `at ${threshold}: ${((above.length / answers.length) * 100).toFixed(1)} % resolved, ${(right * 100).toFixed(1)} % of them right`,
    );
  }
  writeFileSync(join(import.meta.dirname, "../../docs/reliability-lookup.svg"), draw(all, calibrationError(all)));
}

function draw(all: readonly Bin[], error: number): string {
  const side = 320;
  const edge = 44;
  const x = (value: number): string => (edge + value * side).toFixed(1);
  const y = (value: number): string => (edge + (1 - value) * side).toFixed(1);
  const most = Math.max(...all.map(({ count }) => count));
  const bars = all.map(
    ({ from, count }) =>
      `  <rect x="${x(from + 0.01)}" y="${y((count / most) * 0.25)}" width="${(side * 0.08).toFixed(1)}" height="${((count / most) * 0.25 * side).toFixed(1)}" fill="#cfd8dc"/>`,
  );
  const points = all
    .filter(({ count }) => count > 0)
    .map(
      ({ score, right, count }) =>
        `  <circle cx="${x(score)}" cy="${y(right)}" r="4" fill="#b71c1c"><title>${count} answers</title></circle>`,
    );
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((value) => [
    `  <text x="${x(value)}" y="${edge + side + 16}" text-anchor="middle">${value}</text>`,
    `  <text x="${edge - 6}" y="${y(value)}" text-anchor="end" dominant-baseline="middle">${value}</text>`,
  ]);
  const whole = side + 2 * edge;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability of lookup: score against share right">`,
    `  <rect width="${whole}" height="${whole}" fill="#fff"/>`,
    ...bars,
    `  <rect x="${edge}" y="${edge}" width="${side}" height="${side}" fill="none" stroke="#90a4ae"/>`,
    `  <line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#90a4ae" stroke-dasharray="4 4"/>`,
    `  <line x1="${x(LOOKUP_RESOLVED)}" y1="${y(0)}" x2="${x(LOOKUP_RESOLVED)}" y2="${y(1)}" stroke="#1565c0" stroke-dasharray="2 3"/>`,
    ...points,
    ...ticks,
    `  <text x="${whole / 2}" y="${whole - 8}" text-anchor="middle">score (bars: how many answers)</text>`,
    `  <text x="14" y="${whole / 2}" text-anchor="middle" transform="rotate(-90 14 ${whole / 2})">share right</text>`,
    `  <text x="${whole / 2}" y="20" text-anchor="middle" font-size="13">lookup, held-out half: calibration error ${error.toFixed(3)}</text>`,
    `  <text x="${x(LOOKUP_RESOLVED)}" y="${edge - 6}" text-anchor="middle" fill="#1565c0">resolved from ${LOOKUP_RESOLVED}</text>`,
    "</svg>",
    "",
  ].join("\n");
}
