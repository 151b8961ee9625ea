import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines, SHARED } from "./gold/gold.ts";

/** The running text that speed is measured over: 386 articles of the war, 0.7 MB. */
export const articles = (): readonly string[] =>
  jsonLines(readFileSync(join(SHARED, "corpus/fa-kes-a.jsonl"), "utf8")).map(({ text }) => String(text));
