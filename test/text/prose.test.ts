import { describe, expect, test } from "vitest";
import { proseOf } from "../../src/text/prose.ts";
import { repositoryResolver } from "../support/repository.ts";
import { tinyResolver } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

/** What is left of a text for a reader, one space for what is covered. */
const read = (text: string): string =>
  proseOf(text)
    .replace(/[\v\x1a]+/g, " ")
    .replace(/ +/g, " ")
    .trim();

describe("what is written for machines is covered", () => {
  test.each([
    ["a link, but not the full stop behind it", "Read https://a.org/Homs_(city)?q=Hama. Idlib", "Read . Idlib"],
    ["a link in brackets, and without a scheme", "Homs (www.a.org/Hama), Idlib", "Homs ( ), Idlib"],
    ["a domain with a path; without one it may be a paper", "t.me/Homs by Zaman.net", "by Zaman.net"],
    ["mail", "from idlib@hts.org, Homs", "from , Homs"],
    ["a handle; a hashtag is words", "@HTS_Idlib @hts@homs.social #Idlib #Khan_Shaykhun", "#Idlib #Khan_Shaykhun"],
    ["a tag and its attributes", 'in <a href="/Homs" title="Hama">Idlib</a> town', "in Idlib town"],
    ["scripts, styles, comments", "<style>.Homs{}</style><script>x='Hama'</script><!-- Idlib -->Raqqa", "Raqqa"],
    ["CDATA is text", "<title><![CDATA[Idlib]]></title>", "Idlib"],
    ["marks of Markdown", "**4th** Division, *Khan* _Shaykhun_, ~~Homs~~", "4th Division, Khan Shaykhun , Homs"],
    ["a link of Markdown", 'in [Saraqib](https://a.org/Homs "Hama") town', "in Saraqib town"],
  ])("%s", (_, text, prose) => expect(read(text).replace(/\s+/g, " ")).toBe(prose));

  test.each([
    "Homs < Hama > Idlib, and 3 <5 km",
    "<Idlib> and <HTS>",
    "5 @ 10, and Idlib@night",
    "* Homs\n* Hama\n*Idlib",
    "[Homs](north) and [1] ~30 km, 2*3*4, Khan_Shaykhun",
    "and/or, 3/4, a:// b",
    "www. Homs, <!-- never closed",
  ])("%s is left as it is", (text) => expect(proseOf(text)).toBe(text));
});

describe("prose keeps its length", () => {
  test.each(["<p>Idlib</p>", "@a", "www.a", "[a](/b)", "**a** <br/>", "x://y\n", "<?xml version='1'?>a"])(
    "%s",
    (text) => expect(proseOf(text)).toHaveLength(text.length),
  );
});

describe("no text of marks takes long", () => {
  const marks = ["<", "<a ", "<!--", "<script>", "</a", "://", "a.a/", "@a", "a.+%-", "](", '](a "', "_a ", "\n*a"];
  test.each(marks)("%j, 200,000 letters of it", (mark) => {
    const text = mark.repeat(2e5 / mark.length);
    const began = performance.now();
    proseOf(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("a name among marks", () => {
  const { resolve, normalize, lookup } = repositoryResolver();
  const rows: readonly (readonly [text: string, surface: string, id: string, normalized: string])[] = [
    [
      "Shells hit <b>Idlib</b> province",
      "Idlib</b> province",
      "place/sy/idlib-governorate",
      "Shells hit <b>Idlib Governorate</b>",
    ],
    [
      "Shells hit **Idlib** province",
      "Idlib** province",
      "place/sy/idlib-governorate",
      "Shells hit **Idlib Governorate**",
    ],
    [
      "Shells hit [Saraqeb](https://a.org/Homs) town",
      "Saraqeb",
      "place/sy/saraqib",
      "Shells hit [Saraqib](https://a.org/Homs) town",
    ],
    [
      "Bombs hit <i>Khan</i> <i>Sheikhoun</i>",
      "Khan</i> <i>Sheikhoun",
      "place/sy/khan-shaykhun",
      "Bombs hit <i>Khan Shaykhun</i><i></i>",
    ],
    ["Bombs hit Kafr<br>Nubl", "Kafr<br>Nubl", "place/sy/kafr-nabl", "Bombs hit Kafr Nabl<br>"],
    [
      "The **4th** Division left Syria",
      "4th** Division",
      "unit/sy/4th-armoured-division",
      "The **4th Armoured Division** left Syria",
    ],
  ];

  test.each(rows)("%s", (text, surface, id, normalized) => {
    const { mentions } = resolve(text);
    expect(mentions.map((one) => [one.surface, one.id])).toContainEqual([surface, id]);
    for (const { start, end, surface: own } of mentions) expect(text.slice(start, end)).toBe(own);
    expect(normalize(text)).toBe(normalized);
  });

  test("asked for by itself", () => {
    expect(lookup("<b>Idlib</b> province")).toMatchObject({
      id: "place/sy/idlib-governorate",
      query: "<b>Idlib</b> province",
    });
    expect(lookup("@HTS_Idlib").status).toBe("unknown");
  });
});

describe("names of machines are no mentions, and stay as they are", () => {
  const { resolve, normalize } = tinyResolver(WAR);
  test.each([
    "https://a.org/wiki/Aleppo?in=Daesh",
    "www.aleppo.org/Daesh, t.me/Daesh",
    "daesh@aleppo.org and @Daesh",
    '<a href="/Aleppo" title="Daesh">here</a>',
    '<script>var a = "Daesh in Aleppo"</script>',
  ])("%s", (text) => {
    expect(resolve(text).mentions).toEqual([]);
    expect(normalize(text)).toBe(text);
  });
});
