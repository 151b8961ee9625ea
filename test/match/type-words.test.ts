import { describe, expect, it, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { sharePlurals } from "../../src/match/chains.ts";
import { scan } from "../../src/match/scan.ts";
import type { Span } from "../../src/match/span.ts";
import { type TypeWord, TypeWords } from "../../src/match/type-words.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { marked } from "../support/marked.ts";
import { tinyTables } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

const typeWords = new TypeWords([
  {
    kinds: ["governorate"],
    place: "around",
    span: "inside",
    words: ["province", "provinces", "provincia", "محافظة"],
  },
  { kinds: ["governorate", "region"], place: "around", span: "outside", words: ["countryside", "rural areas", "ريف"] },
  { kinds: ["airbase"], place: "around", span: "inside", words: ["airport", "military airport", "air base", "مطار"] },
  { kinds: ["armed-group"], place: "after", span: "outside", words: ["militants"] },
  { kinds: ["village"], place: "before", span: "outside", words: ["village"] },
]);

/** The type words beside the marked name, each as `word side kinds`. */
function beside(row: string): readonly string[] {
  const { text, start, end } = marked(row);
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  return typeWords
    .beside(tokens, first, last)
    .map(({ word, side, kinds }) => `${word} ${side} ${[...kinds].join("+")}`);
}

describe("type words beside a name", () => {
  test.each([
    ["[Idlib] province", ["province after governorate"]],
    ["province of [Idlib]", ["province before governorate"]],
    ["the province of the [Idlib]", ["province before governorate"]],
    ["[Kweires] military airport", ["military airport after airbase"]],
    ["the military airport of [Kweires]", ["military airport before airbase"]],
    ["the military airport called [Kweires]", ["military airport before airbase"]],
    ["[Kweires] airport", ["airport after airbase"]],
    ["Aleppo's eastern countryside".replace("Aleppo", "[Aleppo]"), ["countryside after governorate+region"]],
    ["[Hama] northern countryside", ["countryside after governorate+region"]],
    ["[Hama] northern and northwestern countryside", ["countryside after governorate+region"]],
    ["[Hama] and countryside", []],
    ["village of #[Salma]", ["village before village"]],
    ["the rural areas of [Homs]", ["rural areas before governorate+region"]],
    ["village of [Salma]", ["village before village"]],
    ["[Salma] village", []],
    ["[Nusra] militants", ["militants after armed-group"]],
    ["militants [Nusra]", []],
    ["the province. [Idlib] is quiet", []],
    ["[Idlib], province", []],
    ["[Idlib] is a province", []],
    ["province that [Idlib]", []],
    ["محافظة [إدلب]", ["محافظه before governorate"]],
    ["مطار [كويرس]", ["مطار before airbase"]],
    ["ريف [حماة]", ["ريف before governorate+region"]],
  ])("%s", (row, found) => expect(beside(row)).toEqual(found));
});

describe("a type word in the plural goes with every member of the list", () => {
  const lexicon = new Lexicon(tinyTables(WAR));
  const kindsOf = (text: string): Readonly<Record<string, readonly string[]>> => {
    const tokens = tokenize(text);
    const spans = scan(tokens, lexicon);
    const found = new Map<Span, readonly TypeWord[]>(
      spans.map((span) => [span, typeWords.beside(tokens, span.first, span.last)]),
    );
    sharePlurals(tokens, spans, found);
    return Object.fromEntries(
      spans.map((span) => [text.slice(span.start, span.end), (found.get(span) ?? []).map(({ word }) => word)]),
    );
  };

  test.each([
    [
      "the provinces of Idlib, Hasakah and Aleppo",
      { Idlib: ["provinces"], Hasakah: ["provinces"], Aleppo: ["provinces"] },
    ],
    ["Idlib, Hasakah and Aleppo provinces", { Idlib: ["provinces"], Hasakah: ["provinces"], Aleppo: ["provinces"] }],
    ["Idlib and Aleppo provinces", { Idlib: ["provinces"], Aleppo: ["provinces"] }],
    ["the province of Idlib, Hasakah and Aleppo", { Idlib: ["province"], Hasakah: [], Aleppo: [] }],
    ["Khanasir fell. Idlib and Aleppo provinces", { Khanasir: [], Idlib: ["provinces"], Aleppo: ["provinces"] }],
  ])("%s", (text, words) => expect(kindsOf(text)).toEqual(words));

  it("a member with a type word of its own keeps it", () => {
    expect(kindsOf("the provinces of Idlib and Aleppo airport")).toMatchObject({ Aleppo: ["airport"] });
  });
});
