import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mention, Resolver } from "../src/types.ts";

/** What the resolver makes of ordinary English. */
export interface EnglishFigures {
  readonly texts: number;
  readonly words: number;
  /** Links to a place in Syria, a group or a unit, none of which these texts are about: each with its surroundings. */
  readonly falseLinks: readonly string[];
  /** False links per 10,000 words. */
  readonly rate: number;
  /** Links to countries, continents and places abroad, which the texts may well name. */
  readonly abroad: number;
}

/** Issue 3: at most so many false links in 10,000 words of English that names no place of this war. */
export const ENGLISH_BOUND = 0.5;

/** Where it ends, when more packages are installed than now (220,000 words). */
const WORDS = 300_000;
/** Of one file so many words: a long change log would otherwise be the whole sample. */
const WORDS_OF_ONE = 8_000;
const NAMES =
  /^(?:readme|license|licence|changelog|changes|history|contributing|code_of_conduct|security|migration|upgrading)[^/]*$/i;

/** Resolve the prose of the installed packages (README, LICENSE, CHANGELOG ...), without code. None of it is committed. */
export function englishReport(resolver: Resolver, root = join(import.meta.dirname, "..")): EnglishFigures {
  const falseLinks: string[] = [];
  let texts = 0;
  let words = 0;
  let abroad = 0;
  const seen = new Set<string>();
  for (const path of filesBelow(join(root, "node_modules"))) {
    if (words >= WORDS) break;
    const text = proseOf(readFileSync(path, "utf8"));
    const count = text.split(/\s+/).length;
    const start = text.slice(0, 400);
    if (count < 40 || seen.has(start) || !isEnglish(text)) continue;
    seen.add(start);
    texts++;
    words += count;
    for (const mention of resolver.resolve(text).mentions) {
      if (mention.id === undefined) continue;
      if (namesNothingOfTheWar(mention)) abroad++;
      else
        falseLinks.push(
          `${mention.id} (${mention.score}, ${mention.via}): ${around(text, mention)} [${path.slice(root.length)}]`,
        );
    }
  }
  return { texts, words, falseLinks, rate: (falseLinks.length / words) * 10_000, abroad };
}

/** Countries, continents and world cities are really named. Of groups and units none has been, so far. */
function namesNothingOfTheWar({ id = "" }: Mention): boolean {
  return id.startsWith("place/") && !id.startsWith("place/sy");
}

function around(text: string, { start, end, surface }: Mention): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${surface}]${text.slice(end, end + 40)}`.replace(/\s+/g, " ");
}

/** All such files, in the order of their paths' code units. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : filesBelow(path);
      return entry.isFile() && NAMES.test(entry.name) && /(?:\.md|\.txt|\/[^./]+)$/i.test(path) ? [path] : [];
    });
}

/** A Markdown text without code, images, addresses and mark-up, cut where it goes on for too long. */
function proseOf(markdown: string): string {
  const prose = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, "\n")
    .replace(/^(?: {4}|\t).*$/gm, "")
    .replace(/`[^`\n]*`/g, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/^\[[^\]]+\]:.*$/gm, "")
    .replace(/https?:\/\/\S+|\S+@\S+|\b[0-9a-f]{7,40}\b/g, " ");
  const words = prose.split(/(?<=\s)(?=\S)/);
  return words.length <= WORDS_OF_ONE ? prose : words.slice(0, WORDS_OF_ONE).join("");
}

/** Translated READMEs are another matter: what is left has the little words of English. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return (
    words.filter((word) => word === "the" || word === "to" || word === "of" || word === "and" || word === "is").length >
    words.length / 25
  );
}
