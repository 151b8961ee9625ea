import { describe, expect, test } from "vitest";
import { answer } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";

const resolver = repositoryResolver();

describe("forces of the other side are not the government's", () => {
  test.each([
    "US-backed [Syrian forces] dug in outside Raqqa.",
    "A convoy of Kurdish-led [Syrian troops] passed Tabqa.",
    "Free [Syrian troops] took a hill near Azaz.",
    "Some moderate [Syrian soldiers] met in Azaz.",
    "Pro-[Syrian forces] met in Azaz.",
    "[Syrian forces] trained by the Pentagon crossed to Tanf.",
    "[Syrian army] deserters met in Azaz.",
    "A former [Syrian army] man met them in Azaz.",
    "Jets of the Russian-[Syrian coalition] flew over Azaz.",
    "In Syria the non-[government forces] met in Azaz.",
    "In Syria the anti-[Assad soldiers] met in Azaz.",
    "In Syria pro-[regime military] sites were hit near Azaz.",
    "In Syria the pro-[Russian forces] met in Latakia.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^group/));

  test.each([
    ["Russian-backed [Syrian forces] dug in outside Raqqa.", "group/syrian-government-forces"],
    ["[Syrian forces] backed by Russian jets dug in outside Raqqa.", "group/syrian-government-forces"],
    ["They fled Azaz - [Syrian forces] were near.", "group/syrian-government-forces"],
    ["US-backed [Syrian Democratic Forces] dug in outside Raqqa.", "group/sdf"],
    ["In Syria the [anti-regime fighters] met in Azaz.", "group/syrian-opposition"],
    ["Saudi-backed [Syrian rebels] dug in outside Azaz.", "group/syrian-opposition"],
    ["The opposition [Syrian Coalition] met in Istanbul.", "group/syrian-national-coalition"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});

describe("what every country may have is the Syrian one only where no other owner stands before it", () => {
  test.each([
    "Lebanese [civil defence] crews took wounded Syrians from Arsal.",
    "The Druze [civil defence] dug wounded men out in Sweida, Syria.",
    "In Syria, the Qalamoun [Observatory] said that four were killed.",
    "Activists of the Iraqi [Observatory for Human Rights] said that Syria was calm.",
    "SANA said that the [civil defence] dug wounded men out in Latakia.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^group/));

  test.each([
    ["In Idlib the [civil defence] dug wounded men out of the rubble.", "group/white-helmets"],
    ["Near Idlib a local [civil defence] man dug wounded men out of the rubble.", "group/white-helmets"],
    ["Four of them were from Idlib Syrias [Observatory] said.", "group/sohr"],
    ["In Syria the [Observatory] said that four were killed.", "group/sohr"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));
});
