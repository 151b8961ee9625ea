import { BLANK, cover, type Stretch, THING } from "./cover.ts";
import { APOSTROPHE, classOf, startsWord } from "./letters.ts";

/** The end of a link in Markdown, `](https://... "title")`. No part can run over the next bracket. */
const TARGET = /\]\((?:<[^<>()\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s"[^"()\n]*")?\)/g;

/** Text of a link is no longer. */
const LINK_TEXT = 200;

/** The text without the marks of Markdown that stand against a word: `[Saraqib](https://...)`, `**Idlib** province`, `~~Homs~~`. */
export function withoutEmphasis(text: string): string {
  const plain = text.includes("](") ? cover(text, linksIn(text)) : text;
  return /[*_~]/.test(plain) ? cover(plain, marksIn(plain)) : plain;
}

function linksIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let read = 0;
  for (const { index, 0: target } of text.matchAll(TARGET)) {
    // `[Idlib](north)` is a word in brackets.
    if (!/[/#.:]/.test(target) && !target.includes(THING)) continue;
    const start = text.slice(Math.max(read, index - LINK_TEXT), index).lastIndexOf("[");
    if (start < 0) continue;
    const from = Math.max(read, index - LINK_TEXT) + start;
    read = index + target.length;
    stretches.push({ from, to: from + 1, as: BLANK }, { from: index, to: read, as: BLANK });
  }
  return stretches;
}

/** Marks with a word on one side: on both sides they are part of it (`#Khan_Shaykhun`), on none a bullet or a line. */
function marksIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { index: from, 0: marks } of text.matchAll(/[*_~]+/g)) {
    const to = from + marks.length;
    const opens = startsWord(text, to);
    const closes = from > 0 && classOf(text.charCodeAt(from - 1)) <= APOSTROPHE;
    if (marks === "~" || opens === closes || (opens && isBullet(text, from, to))) continue;
    stretches.push({ from, to, as: BLANK });
  }
  return stretches;
}

/** At the head of a line that has no second mark. */
function isBullet(text: string, from: number, to: number): boolean {
  if (from > 0 && text[from - 1] !== "\n") return false;
  const line = text.indexOf("\n", to);
  return !/[*_~]/.test(text.slice(to, line < 0 ? undefined : line));
}
