import { describe, expect, test } from "vitest";
import { answer, links } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { isNotLinked, isPlace } from "../support/shipped.ts";

const resolver = repositoryResolver();

describe("what every war has is Syria's only where the text says so", () => {
  test.each([
    "[Government soldiers] and rebels clashed near Goma, in eastern Congo, on Monday.",
    "[Pro-government gunmen] attacked protesters in Taiz, in Yemen, and government forces shelled the port.",
    "In Libya [pro-government forces] entered Tripoli; loyalist fighters looted shops.",
    "[Turkish-backed fighters] left Tripoli, the capital of Libya.",
    "Our [4th Division] basketball team lost the third match of the season.",
    "Soldiers of the [4th Division] trained in Texas with new rockets.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^(?:group|unit)/));

  test.each([
    ["[Regime forces] shelled Zamalka.", "group/syrian-government-forces"],
    ["[Government forces] retook the town after clashes with Jabhat al-Nusra.", "group/syrian-government-forces"],
    ["Syria: [government troops] and loyalist fighters withdrew.", "group/syrian-government-forces"],
    ["The [US-led coalition] bombed Mosul in Iraq.", "group/cjtf-oir"],
    ["The [4th Division] shelled Moadamiya.", "unit/sy/4th-armoured-division"],
  ])("%s", (row, expected) => expect(answer(resolver, row)).toBe(expected));

  test("they do not vouch for one another", () =>
    expect(links(resolver, "Government forces, pro-government militias and loyalist troops held the bridge.")).toEqual(
      [],
    ));
});

describe("a place that the text puts in another country", () => {
  test.each([
    "Bomb kills 5 soldiers in [al-Bayda], Yemen",
    "Rebels seized [al-Bayda] in Yemen",
    "Bombs killed soldiers in [al-Bayda], Libya, on Monday",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^place\/sy/));

  test.each([
    ["Shelling hits [Kessab], Syria", "place/sy/kessab"],
    ["The Syrian army shelled [Azaz], Turkey said", "place/sy/azaz"],
  ])("%s", (row, id) => expect(answer(resolver, row)).toBe(id));
});

describe("a point of the compass is heard as itself", () => {
  test("Southwest Asia is not Southeast Asia", () =>
    expect(answer(resolver, "Troops came to [Southwest Asia] by ship.")).not.toBe("place/southeast-asia"));
});

describe("a town of a country that the text does not name", () => {
  test.each([
    "Warplanes bombed Saida, [al-Karak] and Nahta after midnight.",
    "In Deir ez-Zor, Syria, villagers fled from [al-Bizerte] on Monday.",
  ])("%s", (row) => expect(answer(resolver, row)).not.toMatch(/^place\/(?:jo|tn)/));

  test.each([
    // The crossing to a town bears its name, too, and so does its province: neither keeps it open.
    ["Mortars fired from [Akcakale] fell on Tell Abyad.", "place/tr/akcakale"],
    ["Fighters left Qamishli for [Nusaybin] at night.", "place/tr/nusaybin"],
    ["A delegation from Azaz met officials in [Gaziantep].", "place/tr/gaziantep"],
    ["Families from Azaz live in [Kilis province].", "place/tr/kilis-province"],
    ["Families fled Tell Abyad by the [Akcakale crossing].", "place/sy/tal-abyad-crossing"],
    // A province that shares its name with no city of the country is meant, whether the country is named or not.
    ["The fighters of Albu Kamal came from [Anbar].", "place/iq/anbar-governorate"],
  ])("%s: %s", (row, id) => expect(answer(resolver, row)).toBe(id));

  test("its army names the country", () =>
    expect(answer(resolver, "The Jordanian army left Nasib after shells fell on [Ramtha].")).toBe("place/jo/ramtha"));

  test("two other places name its country", () =>
    expect(answer(resolver, "Rockets from Qalamoun in Syria fell near Brital, Labweh and [Hermel].")).toBe(
      "place/lb/hermel",
    ));
});

describe("a country has the article only where its Arabic has it", () => {
  test("al-Qatar is a village", () =>
    expect(answer(resolver, "The army captured [al-Qatar] and Hazazah in Aleppo province.")).not.toBe("place/qa"));

  test("al-Iraq is the country", () =>
    expect(answer(resolver, "ISIS fighters came from [al-Iraq] to Syria.")).toBe("place/iq"));
});

describe("a province of another country, and nothing well known of Syria", () => {
  test("keeps villages of Syrian names open", () => {
    isNotLinked("Iraqi forces recaptured the villages of [Qahtaniya], Jadidah and Saadiya in Nineveh province.");
  });

  test("but not where Syria is named, too", () => {
    isPlace("Forces in Syria took the city of [al-Qahtaniyah] after ISIS fled Nineveh province.", "al-qahtaniyah");
  });
});
