import { join } from "node:path";
import { articles } from "./articles.ts";
import { DIST } from "./built.ts";
import { record } from "./record.ts";
import { randomOf } from "./spelling/random.ts";

/**
 * `npm run build && npx tsx bench/stream.ts [megabytes]`: a gigabyte of text through `resolve`, article by article, and
 * how much memory it takes on the way. Every article is another one: its sentences are drawn from all articles, and every
 * tenth has a word that no text had before, as a corpus of that size would.
 */
const MEGABYTES = Number(process.argv[2] ?? 1000);
const MEASUREMENTS = 20;

const { resolve } = (await import(join(DIST, "index.js"))) as typeof import("../src/index.ts");
const texts = articles();
const sentences = texts.flatMap((text) => text.split(/(?<=\.)\s+/));
const length = Math.round(sentences.length / texts.length);
const random = randomOf(3);

const memory: { readonly megabytes: number; readonly residentMegabytes: number }[] = [];
const from = performance.now();
let characters = 0;
let mentions = 0;
for (let words = 0; characters < MEGABYTES * 1e6; ) {
  const text = Array.from({ length }, () => {
    const sentence = sentences[Math.floor(random() * sentences.length)] as string;
    return words++ % 10 === 0 ? `${sentence} ${newWord(words)} said so.` : sentence;
  }).join(" ");
  mentions += resolve(text).mentions.length;
  characters += text.length;
  if (characters >= ((memory.length + 1) * MEGABYTES * 1e6) / MEASUREMENTS) {
    memory.push({ megabytes: Math.round(characters / 1e6), residentMegabytes: resident() });
    console.log(memory.at(-1));
  }
}
const minutes = (performance.now() - from) / 60_000;
const report = { megabytes: Math.round(characters / 1e6), mentions, minutes: Number(minutes.toFixed(1)), memory };
console.log(report.megabytes, "MB,", report.mentions, "mentions,", report.minutes, "minutes");
record(report, "stream");

function resident(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

/** A capitalised word of its own for each number. */
function newWord(number: number): string {
  let word = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 20))
    word += `${"bdfghjklmnpqrstvwxyz".charAt(rest % 20)}a`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
