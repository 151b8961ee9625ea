import { BLANK, cover, type Stretch } from "./cover.ts";

/**
 * What HTML, XML and RSS write between angle brackets: a tag with its attributes, a doctype, or the beginning of a comment or
 * of CDATA. No part can run over the next `<`, so that a text of many of them is read once.
 */
const TAG = /<(?:(\/?)([A-Za-z][\w:-]*)(\s[^<>]*)?\/?>|!--|!\[CDATA\[|[?!][A-Za-z][^<>]*>)|\]\]>/g;

/** Tags that stand within a sentence. Every other ends a line and a sentence. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)$/i;

/** Other tags of HTML, as far as they are written in capitals: `<IS>` is none. */
const CAPITALS = /^(?:P|[BH]R|H[1-6]|[UOD]?L[I]?|T[DHR]|D[DT]|DIV|TABLE|CENTER|TITLE|HEAD|BODY|HTML)$/;

/** What lies in these is for machines. */
const NO_PROSE = /^(?:script|style)$/i;

/** The text without its tags: those within a sentence are blanks, the others parts of it. */
export function withoutTags(text: string): string {
  if (!text.includes("<")) return text;
  const stretches: Stretch[] = [];
  const missing = new Set<string>();
  /** Where a mark stands next; every mark that stands nowhere is looked for once. */
  const next = (mark: string, from: number): number => {
    const at = missing.has(mark) ? -1 : text.indexOf(mark, from);
    if (at < 0) missing.add(mark);
    return at;
  };
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    const [tag, slash, name, attributes] = found;
    const from = found.index;
    let to = TAG.lastIndex;
    if (tag === "<!--") {
      const end = next("-->", to);
      if (end < 0) continue;
      to = end + 3;
    } else if (name !== undefined) {
      if (slash === "" && !isTag(name, attributes)) continue;
      if (slash === "" && NO_PROSE.test(name)) to = Math.max(to, next(`</${name}`, to));
    }
    stretches.push({ from, to, as: readAs(tag, name) });
    TAG.lastIndex = to;
  }
  return cover(text, stretches);
}

/** `<b>` and `<item>` are tags, and so is what has attributes; `<Idlib>` is a name in brackets. */
const isTag = (name: string, attributes = ""): boolean =>
  attributes.includes("=") ||
  (/^\s*\/?$/.test(attributes) && (/^[a-z]/.test(name) || INLINE.test(name) || CAPITALS.test(name)));

function readAs(tag: string, name: string | undefined): string {
  if (name === undefined) return tag.startsWith("<?") ? "\n\n" : BLANK;
  if (INLINE.test(name)) return BLANK;
  return /^br$/i.test(name) ? "\n" : "\n\n";
}
