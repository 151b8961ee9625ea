import type { Mention, OffsetUnit } from "./types.ts";

/** Count `start` and `end` in another unit: Unicode code points, or bytes of UTF-8. */
export function convertOffsets(text: string, mentions: readonly Mention[], unit: OffsetUnit): readonly Mention[] {
  if (unit === "utf16") return mentions;
  const wanted = [...new Set(mentions.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const converted = new Map<number, number>();
  let counted = 0;
  let at = 0;
  for (const offset of wanted) {
    while (at < offset) {
      const code = text.codePointAt(at) as number;
      counted += unit === "codepoint" ? 1 : bytesOf(code);
      at += code > 0xffff ? 2 : 1;
    }
    converted.set(offset, counted);
  }
  return mentions.map((mention) => ({
    ...mention,
    start: converted.get(mention.start) as number,
    end: converted.get(mention.end) as number,
  }));
}

/** A lone surrogate becomes U+FFFD in UTF-8: three bytes. */
function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
