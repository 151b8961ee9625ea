/** A text as it was before HTML or a wrong encoding got hold of it: what is read. */
export interface Garbled {
  readonly text: string;
  readonly given: string;
  /** The offset in the text as it was given, in UTF-16 units, of one in the text as it was. */
  readonly offsetGiven: (offset: number) => number;
}

/** What Windows-1252 has for the bytes from 0x80 to 0x9f; five of them stand for nothing. Latin-1 has control characters. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The second half of a letter. */
const HALF = `${WINDOWS}\x80-\xbf`;
/** Behind a capital of Latin letters these are quotation marks and dashes far more often. */
const NO_QUOTE = HALF.replace(/[‘’“”•–—]/g, "");

/**
 * `&#39;`, `&rsquo;`, `&amp;rsquo;`, `&eacute;`; and UTF-8 that was read as Windows-1252: `â€™` for an apostrophe, `Ã©` for é,
 * `Ø­Ù„Ø¨` for حلب. Two-byte letters are taken where they are Latin, Arabic or Cyrillic.
 */
const GARBLED = new RegExp(
  `&(?:amp;)?(?:#(\\d{1,6})|#[xX]([\\da-fA-F]{1,5})|([A-Za-z]{2,6}));|â[${HALF}]{2}|[Â-ÅØ-Û][${NO_QUOTE}]|[ÐÑ][${HALF}]`,
  "g",
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  shy: "\xad",
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
};

/**
 * The text as it was meant, or nothing if nothing in it is garbled.
 *
 * @example
 * readGarbled("Idlibâ€™s")?.text; // => "Idlib’s"
 */
export function readGarbled(text: string): Garbled | undefined {
  const offsets: number[] = [];
  let result = "";
  let at = 0;
  const keep = (to: number) => {
    result += text.slice(at, to);
    for (; at < to; at++) offsets.push(at);
  };
  for (const found of text.matchAll(GARBLED)) {
    const meant = meaningOf(found);
    if (meant === undefined) continue;
    keep(found.index);
    offsets.push(...new Array<number>(meant.length).fill(at));
    result += meant;
    at += found[0].length;
  }
  if (at === 0) return undefined;
  keep(text.length);
  offsets.push(at);
  return { text: result, given: text, offsetGiven: (offset) => offsets[offset] as number };
}

function meaningOf([garbled, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return named(name);
  const number = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  if (number > 0 && number < 0x110000) return String.fromCodePoint(number);
  return Number.isNaN(number) ? decoded(garbled) : undefined;
}

function named(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? ENTITIES[name.toLowerCase()] : `${name.charAt(0)}${accent}`.normalize("NFC");
}

/** Bytes that were read as Windows-1252, read as UTF-8. */
function decoded(garbled: string): string | undefined {
  const bytes = Uint8Array.from(garbled, (char) => {
    const at = WINDOWS.indexOf(char);
    return at < 0 ? char.charCodeAt(0) : at + 0x80;
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
