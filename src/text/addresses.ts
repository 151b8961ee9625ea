import { cover, type Stretch, THING } from "./cover.ts";
import { startsWord } from "./letters.ts";

/** What an address on the web begins with. */
const BEGINNINGS = ["://", "www."];

/** A domain that is followed by a path: `t.me/HTS`. Without a path it may be the name of a paper. */
const DOMAIN =
  /(?:^|[^\w.@-])((?:[A-Za-z\d-]+\.)+(?:com|net|org|info|news|gov|edu|co|ly|me|tv|io|eu|uk|us|sy|tr|il|ru|ir|de|fr))$/;

/** As long as a domain may be here. */
const DOMAIN_LENGTH = 80;

/** `desk@sohr.org`, `@HTS_Idlib`, `@news@example.org`: each run of letters is read once, whether or not an @ follows. */
const MAIL_OR_HANDLE = /(?<![\w@.+%-])(?:[\w.+%-]+@[\w-]+(?:\.[\w-]+)+|@\w+(?:@[\w-]+(?:\.[\w-]+)+)?)/g;

/** The text without addresses: what they are made of names nothing. Hashtags are words, and stay. */
export function withoutAddresses(text: string): string {
  const links = cover(text, linksIn(text));
  return links.includes("@") ? cover(links, mailsIn(links)) : links;
}

function linksIn(text: string): readonly Stretch[] {
  const starts: number[] = [];
  for (const beginning of BEGINNINGS)
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + beginning.length)) {
      if (!startsWord(text, at + beginning.length)) continue;
      const start = beginning === "://" ? schemeStart(text, at) : at;
      if (start < at || !/\w/.test(text[at - 1] ?? "")) starts.push(start);
    }
  for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) {
    const domain = /[a-z]/.test(text[at - 1] ?? "")
      ? DOMAIN.exec(text.slice(Math.max(0, at - DOMAIN_LENGTH), at))
      : null;
    if (domain !== null) starts.push(at - (domain[1] as string).length);
  }
  const stretches: Stretch[] = [];
  let read = 0;
  for (const from of starts.sort((a, b) => a - b)) {
    if (from < read) continue;
    read = linkEnd(text, from);
    stretches.push({ from, to: read, as: THING });
  }
  return stretches;
}

/** Where the `https` begins that ends here. */
function schemeStart(text: string, end: number): number {
  let start = end;
  while (start > end - 12 && /[A-Za-z+]/.test(text[start - 1] ?? "")) start--;
  return start;
}

/** A link goes to the next space or quotation mark; the mark that ends the sentence, and a bracket that it did not open, are none of it. */
function linkEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const char = text[end] as string;
    if (/[\s<>"“”«»|،\]\v\x1a]/.test(char)) break;
    if (char === "(") open++;
    else if (char === ")" && open-- === 0) break;
  }
  while (end > from + 1 && /[.,;:!?'’*_~]/.test(text[end - 1] as string)) end--;
  return end;
}

const mailsIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(MAIL_OR_HANDLE)].map(({ index, 0: mail }) => ({ from: index, to: index + mail.length, as: THING }));
