import { describe, expect, it, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { sharePlurals } from "../../src/match/chains.ts";
import { scan } from "../../src/match/scan.ts";
import type { Span } from "../../src/match/span.ts";
import type { TypeWord } from "../../src/match/terms.ts";
import { TypeWords } from "../../src/match/type-words.ts";
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
    ["[Idlib] is a province", ["province after governorate"]],
    ["[Idlib], a mostly quiet province", ["province after governorate"]],
    ["[Idlib], the last of a province", []],
    ["[Idlib] is the province's seat", []],
    ["[Idlib], the province capital", []],
    ["[Idlib], a province-wide truce", []],
    ["[Idlib], an airport", []],
    ["[Idlib], the countryside", []],
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
    sharePlurals(tokens, spans, found, typeWords, () => true);
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

  const ALL = { Idlib: ["provinces"], Hasakah: ["provinces"], Aleppo: ["provinces"] };
  const NONE = { Idlib: [], Hasakah: [], Aleppo: [] };

  test.each([
    ["a figure in brackets", "the provinces of Idlib (7), Hasakah (1,204) and Aleppo (2)", ALL],
    ["words in brackets", "the provinces of Idlib (twice), Hasakah (12 wounded, 3 dead), Aleppo", ALL],
    [
      "a name in brackets",
      "the provinces of Idlib (Khanasirah), Hasakah (Xorb) and Aleppo",
      { ...ALL, Khanasirah: [] },
    ],
    ["a figure behind a dash", "the provinces of Idlib - 7, Hasakah – 12, Aleppo - 1", ALL],
    ["a figure behind a colon", "the provinces of Idlib: 7, Hasakah: 12, Aleppo: 1", ALL],
    ["figures before the word", "Idlib (7), Hasakah (1,204) and Aleppo (12 dead) provinces", ALL],
    ["a bracket of the list itself", "in the north (Idlib, Hasakah and Aleppo provinces)", ALL],
    [
      "a clause in brackets",
      "the provinces of Idlib (where in one night of May rebels fled), Hasakah, Aleppo",
      {
        ...NONE,
        Idlib: ["provinces"],
      },
    ],
    ["names that nobody knows", "the provinces of Xorbizan, Idlib, Tal Zorb, Hasakah, Vuk and Aleppo", ALL],
    ["four of them in a row", "the provinces of Ba Xo, Vuk, Zorb, Tal Duk, Idlib, Hasakah and Aleppo", NONE],
    ["no name at all", "the provinces of the steppe, Idlib, Hasakah and Aleppo", NONE],
    ["a name without a comma behind it", "the provinces of Xorbizan guards Idlib, Hasakah, Aleppo", NONE],
  ])("past %s", (_, text, words) => expect(kindsOf(text)).toEqual(words));

  test.each([
    ["a colon", "in three provinces: Idlib, Hasakah and Aleppo", ALL],
    ["a colon behind what is said of them", "provinces hit in the north: Idlib, Hasakah and Aleppo", ALL],
    ["a dash", "most provinces covered —Idlib, Hasakah and Aleppo — were quiet", ALL],
    ["a bracket", "three provinces (Idlib, Hasakah and Aleppo)", ALL],
    ["including", "five provinces, including Idlib, Hasakah and Aleppo", ALL],
    ["such as", "provinces such as Idlib, Hasakah and Aleppo", ALL],
    ["namely", "in provinces of the north, namely Idlib, Hasakah and Aleppo", ALL],
    ["are", "the provinces are Idlib, Hasakah and Aleppo", ALL],
    ["no full stop", "in three provinces. Idlib, Hasakah and Aleppo", NONE],
    ["a comma behind a count", "in three more provinces, Idlib, Hasakah and Aleppo", ALL],
    ["no other comma", "in all the provinces, Idlib, Hasakah and Aleppo", NONE],
    [
      "nothing behind the provinces of other names",
      "Idlib and Hasakah provinces, including Aleppo",
      {
        ...ALL,
        Aleppo: [],
      },
    ],
  ])("a list is opened by %s", (_, text, words) => expect(kindsOf(text)).toEqual(words));

  test.each([
    ["several provinces, including Idlib", ["provinces"]],
    ["several provinces in the north, including Idlib", []],
    ["several provinces: Idlib", []],
  ])("one name is a list of its own only behind a word right beside it: %s", (text, words) =>
    expect(kindsOf(text)).toEqual({ Idlib: words }),
  );

  it("a member with a type word of its own keeps it", () => {
    expect(kindsOf("the provinces of Idlib and Aleppo airport")).toMatchObject({ Aleppo: ["airport"] });
  });
});
