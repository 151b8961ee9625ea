import { classOf, HYPHEN, OTHER } from "./letters.ts";

/** What stands between a token and the one before it. */
export const Gap = {
  start: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  slash: 4,
  quote: 5,
  bracket: 6,
  /** The end of a sentence, or of a line of its own. */
  stop: 7,
  other: 8,
  /** A space behind an ending that is left out: a possessive (`Aleppo's Midan`) or a Turkish case. */
  ending: 9,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** The end of the mark of a footnote (`[12]`, `[a]`) that begins here, else 0: encyclopaedias set them into the middle of a list. */
export function noteEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return 0;
  const mark = /^\[(?:\d{1,3}|[a-z])\]/.exec(text.slice(at, at + 5));
  return mark === null ? 0 : at + mark[0].length;
}

/** What stands between two words, which end and begin at these places. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return Gap.space;
  let gap: Gap = Gap.space;
  let lines = 0;
  let stop = false;
  for (let at = from; at < to; at++) {
    at = Math.max(at, noteEnd(text, at));
    if (at >= to) break;
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    if (unit === 0x0a) lines++;
    const found = gapOf(unit);
    if (found === Gap.stop) stop = true;
    else if (found === Gap.comma || found === Gap.slash) gap = found;
    else if (found === Gap.bracket) gap = gap === Gap.comma ? gap : found;
    // `"Suran" "Halfaya"`: what closes one name and opens the next says as much as a comma.
    else if (found === Gap.quote && gap === Gap.quote && text.charCodeAt(at - 1) === 0x20) gap = Gap.comma;
    else if (found !== Gap.space) gap = gap === Gap.space ? found : gap;
  }
  return stop || lines > 1 ? Gap.stop : gap;
}

/** What each UTF-16 unit between words says, found out when it is first met; 0 for not yet. */
const gaps = new Uint8Array(65536);

function gapOf(unit: number): Gap {
  const known = gaps[unit] as Gap;
  if (known !== 0) return known;
  const found = readGap(String.fromCharCode(unit), classOf(unit));
  gaps[unit] = found;
  return found;
}

function readGap(char: string, kind: number): Gap {
  if (".!?:؟…•{}".includes(char)) return Gap.stop;
  if (",،;؛|".includes(char)) return Gap.comma;
  if ("()[]".includes(char)) return Gap.bracket;
  if ('"“”«»„'.includes(char)) return Gap.quote;
  if (char === "/") return Gap.slash;
  return kind === HYPHEN ? Gap.hyphen : kind === OTHER ? Gap.other : Gap.space;
}
