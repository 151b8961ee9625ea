import { type Garbled, readGarbled } from "./garbled.ts";
import { APOSTROPHE, classOf, startsWord } from "./letters.ts";

/** Stands for a sign that only sets letters apart: a space to the reader, and hardly ever in a text. */
const BLANK = "\v";
/** Stands for what is no word and parts those around it: an address. */
const THING = "\x1a";

/** A mark without which there is nothing to cover, what is covered, and what is read in its place: as many characters. */
type Step = readonly [mark: RegExp, covered: RegExp, read: (...found: never[]) => string];

/** What a link goes on with: not what ends the sentence, nor a bracket that it did not open. */
const LINK = /[^\s<>"“”«»|،\]()]*(?:\([^\s<>()]*\)[^\s<>"“”«»|،\]()]*){0,9}(?<![.,;:!?'’*_~])/;
/** A domain without a path may be the name of a paper. */
const DOMAIN =
  /(?:[A-Za-z][A-Za-z+]{1,11}:\/\/|www\.|(?:[\w-]+\.){1,9}(?:com|net|org|info|ly|me|co|tv)(?=\/))(?=[\w/])/;

/**
 * What is written for machines and not for readers, in the order in which it has to be told from prose. No pattern runs over
 * the next mark of its own kind, so that a text of nothing but marks is read once; what repeats is bounded, or a text of
 * megabytes would be more than the engine's stack can hold.
 */
const STEPS: readonly Step[] = [
  [/<!--/, /<!--[^<-]*(?:(?:<(?!!--)|-(?!->))[^<-]*){0,9999}-->/g, blank],
  [
    /<s/i,
    /<(script|style)\b[^<>]*>[^<]*(?:<(?!\/?\1)[^<]*){0,9999}(?=<\/\1)/gi,
    (all: string) => "\n\n".padEnd(all.length, BLANK),
  ],
  [/[<>]/, /<(?:(\/?)([a-z][\w:-]*)(\s[^<>]*)?\/?|!\[CDATA\[|[?!][a-z][^<>]*)>?|\]\]>/gi, tag],
  [/\/|www\./, new RegExp(`(?<![\\w.@-])${DOMAIN.source}${LINK.source}`, "g"), thing],
  // Each run of letters is read once, whether or not an @ follows.
  [/@/, /(?<![\w@.+%-])(?:[\w.+%-]+@[\w-]+(?:\.[\w-]+){1,9}|@\w+(?:@[\w-]+(?:\.[\w-]+){1,9})?)/g, thing],
  [/\]\(/, /\[([^[\]\n]{1,200})\]\(([^\s()]*(?:\([^\s()]*\)[^\s()]*){0,9}(?:\s"[^"()\n]*")?)\)/g, link],
  [/[*_~]/, /[*_~]+/g, emphasis],
];

/**
 * The text with its markup and addresses covered, each by as many characters: so every offset is that of the text as given.
 * A mark within a name is a space to whoever looks for names. Hashtags are words, and stay.
 *
 * @example
 * proseOf("In **Homs**, see t.me/Hama").length; // => 26
 */
export function proseOf(text: string): string {
  let prose = text;
  for (const [mark, covered, read] of STEPS) if (mark.test(prose)) prose = prose.replace(covered, read as () => string);
  return prose;
}

/** The text as a reader takes it in, or nothing if it can be read as it stands. */
export function readAsMeant(text: string): Garbled | undefined {
  const prose = proseOf(text);
  const garbled = readGarbled(prose);
  if (garbled !== undefined) return { ...garbled, given: text };
  return prose === text ? undefined : { text: prose, given: text, offsetGiven: (offset) => offset };
}

/** Covered text as it is shown: one space for each stretch. */
export const shown = (text: string): string => text.replace(/[\v\x1a]+/g, " ").trim();

function blank(marks: string): string {
  return BLANK.repeat(marks.length);
}

function thing(address: string): string {
  return THING.repeat(address.length);
}

/** Tags that stand within a sentence. Every other ends a line and a sentence. */
const INLINE =
  /^(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|label|mark|q|s|small|span|strike|strong|su[bp]|time|tt|u|wbr)$/i;

/** `<b>` and `<item>` are tags, and so is what has attributes; `<Idlib>` is a name in brackets. */
function tag(all: string, slash: string | undefined, name: string | undefined, attributes = ""): string {
  if (name === undefined) return blank(all);
  const isTag =
    slash === "/" || attributes.includes("=") || (!/\w/.test(attributes) && (/^[a-z]/.test(name) || INLINE.test(name)));
  if (!isTag || !all.endsWith(">")) return all;
  return INLINE.test(name) ? blank(all) : (/^br$/i.test(name) ? "\n" : "\n\n").padEnd(all.length, BLANK);
}

/** `[Saraqib](https://...)`; `[Idlib](north)` is a word in brackets. */
function link(all: string, text: string, target: string): string {
  return /[/#.:\x1a]/.test(target) ? BLANK + text.padEnd(all.length - 1, BLANK) : all;
}

/** Marks with a word on one side: on both sides they are part of it (`#Khan_Shaykhun`), on none a bullet or a line. */
function emphasis(marks: string, at: number, text: string): string {
  const end = at + marks.length;
  const opens = startsWord(text, end);
  const closes = at > 0 && classOf(text.charCodeAt(at - 1)) <= APOSTROPHE;
  return marks === "~" || opens === closes || (opens && isBullet(text, at, end)) ? marks : blank(marks);
}

/** At the head of a line that has no second mark. */
function isBullet(text: string, at: number, end: number): boolean {
  if (at > 0 && text[at - 1] !== "\n") return false;
  const line = text.indexOf("\n", end);
  return !/[*_~]/.test(text.slice(end, line < 0 ? undefined : line));
}
