import { describe, expect, test } from "vitest";
import { readGarbled } from "../../src/text/garbled.ts";
import { tinyResolver } from "../support/tiny.ts";
import { WAR } from "../support/war.ts";

/** What a reader of Windows-1252 makes of a text in UTF-8. */
function misread(text: string): string {
  const high = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join("");
}

describe("UTF-8 that was read as another encoding", () => {
  test.each([
    ["an apostrophe", "Idlib’s"],
    ["quotation marks and dashes", "“Homs” – Hama — Alep…"],
    ["French", "Alépo, à côté de Lattaquié"],
    ["Turkish and Kurdish", "Şêx Meqsûd, İdlib kırsalı, Ağustos"],
    ["Arabic", "قصف على إدلب وحلب"],
    ["Cyrillic", "в провинции Идлиб и Хомс"],
  ])("%s", (_, text) => {
    expect(readGarbled(misread(text))?.text).toBe(text);
    const latin1 = String.fromCharCode(...new TextEncoder().encode(text));
    expect(readGarbled(latin1)?.text).toBe(text);
  });
});

describe("HTML", () => {
  test.each([
    ["numbers", "Idlib&#39;s Ma&#x2019;arra", "Idlib's Ma’arra"],
    ["punctuation by name", "&quot;Nusra&quot;&nbsp;&ndash; Idlib&rsquo;s", '"Nusra" – Idlib’s'],
    ["letters by name", "Alep, Lattaqui&eacute;, &Ccedil;obanbey", "Alep, Lattaquié, Çobanbey"],
    ["what was escaped twice", "Idlib&amp;#39;s", "Idlib's"],
  ])("%s", (_, text, meant) => expect(readGarbled(text)?.text).toBe(meant));
});

test.each(["AT&T; R&D &bogus; &#0; &#9999999;", "DÉJÀ’ „Ä“ MENÜ” ESPAÑA â€ Ã", "Şêx Meqsûd", "حلب", ""])(
  "%s is left as it is",
  (text) => expect(readGarbled(text)).toBeUndefined(),
);

describe("a garbled text", () => {
  const resolver = tinyResolver(WAR);

  test.each([
    ["“In Idlib’s centre”", ["Idlib"]],
    ["قصف مدينة إدلب", [misread("مدينة إدلب")]],
  ])("%s is resolved at its places in what was given", (text, surfaces) => {
    const garbled = misread(text);
    const { mentions } = resolver.resolve(garbled);
    const resolved = mentions.filter(({ status }) => status === "resolved");
    expect(resolved.map(({ surface }) => surface)).toEqual(surfaces);
    for (const { start, end, surface } of mentions) expect(garbled.slice(start, end)).toBe(surface);
  });

  test("is asked for like any other, and named as it was asked", () => {
    const query = misread("إدلب");
    expect(resolver.lookup(query)).toMatchObject({ query, status: "resolved" });
  });
});
