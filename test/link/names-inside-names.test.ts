import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked } from "../support/shipped.ts";

const resolver = repositoryResolver();

describe("a place is not what a body or a medium is called after", () => {
  test.each([
    "The [Manbij] Liberation Army met in Hajin in Syria.",
    "Men of the [Salamiyah] Shield Forces met in Hajin in Syria.",
    "In Syria the Union of the Lions of [Zabadani] met in Hajin.",
    "In Syria, Katibat Dir' [Rastan] met in Hajin.",
    "The [Rastan] News Network wrote of rain in Hajin, Syria.",
    "The [Qusayr] Observatory heard of rain in Hajin, Syria.",
    "[Salhab] Now reported rain in Hajin, Syria.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["Syrian men shouted in [Manbij] today.", "place/sy/manbij"],
    ["Rain fell in northern [Syria] Today and on Hajin.", "place/sy"],
    ["The army left [Rastan] in Syria.", "place/sy/al-rastan"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("a source of what is said is the medium of that name", () => {
  test.each([
    "In Syria rain fell on Hajin, [al-Mayadeen] added.",
    "According to [al-Mayadeen], rain fell on Hajin in Syria.",
    "The [al-Mayadeen] news outlet saw rain in Hajin, Syria.",
  ])("%s", (row) => expect(answer(resolver, row)).toBe("group/al-mayadeen"));

  test.each(["Sources in [al-Mayadeen] said that Hajin was calm.", "The convoy reached [al-Mayadeen] from Hajin."])(
    "%s",
    (row) => expect(answer(resolver, row)).toBe("place/sy/mayadin"),
  );
});

describe("what stands beside a name makes no body of it", () => {
  test.each([
    "A fire broke out at the [Al-Manar] Bakery in Aleppo.",
    "[Turkey's military] presence in Idlib grew.",
    "[Russian-regime] bombing went on in Idlib.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^group/));

  test.each([
    ["A fire broke out in Aleppo, [Al-Manar] said.", "group/al-manar"],
    ["[Turkey's military] strikes villages near Idlib.", "group/turkish-armed-forces"],
    ["The [Russian regime] met men of Idlib in Syria.", "group/russian-government"],
    ["[Syrian-regime] bombing went on in Idlib.", "group/syrian-government"],
    ["The rebels of the [army of conquest] met in Idlib, Syria.", "group/jaysh-al-fatah"],
    ["The [Kurdish police] (Asayish) met in Qamishli.", "group/asayish"],
  ])("%s", (row, expected) => expect(answer(resolver, row, { date: "2016" })).toBe(expected));
});
