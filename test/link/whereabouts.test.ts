import { describe, expect, test } from "vitest";
import { answer, mentionsAt } from "../support/marked.ts";
import { repositoryResolver } from "../support/repository.ts";
import { is } from "../support/shipped.ts";

// What the places of a text say of a name in it, over the tables of this repository.

describe("a road, a river and a desert are far from nothing", () => {
  test.each([
    ["Rebels cut the [M5 highway] north of the city of Douma on Friday, residents said.", "place/sy/m5-highway"],
    ["Troops stormed the town of Hajin, which lies on the [Euphrates].", "place/sy/euphrates-river"],
    ["Near Kobani and Jarabulus the army reached the [Euphrates], a commander said.", "place/sy/euphrates-river"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a town by another spelling, in a governorate that the text does not name", () => {
  test.each([
    // Jaba lies in Quneitra, Ruhaybah in Rif Dimashq.
    "In Hasakah province the fighters left Shaddadi, Tell Tamer and the town of [al-Jobeh] on Monday.",
    "In Deir ez-Zor province they fled from Mayadin and Hajin to the towns of Ashara and [al-Rahba].",
  ])("%s", (row) => expect(answer(repositoryResolver(), row)).not.toMatch(/^place/));
});

describe("a direction is said of the governorate, though the text names quarters of its city", () => {
  test.each([
    [
      "Shells fell on Daraa al-Balad and Daraa camp. In western [Daraa] the rebels lost Nawa.",
      "place/sy/daraa-governorate",
    ],
    // The front ran through this city.
    ["Shells fell on Salaheddin and Sakhour. In southern [Aleppo] houses burned near Ramouseh.", "place/sy/aleppo"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a city before a quarter of another that bears its name", () => {
  test.each([
    ["In areas of Deir Makir, [Quneitra] and the Damascus countryside the army moved to Daraa.", "place/sy/quneitra"],
    ["The army advanced in areas of Daraa, Quneitra and [Damascus countryside].", "place/sy/rif-dimashq-governorate"],
    ["Rebels fled to the [suburbs of Damascus] and to Douma.", "place/sy/rif-dimashq-governorate"],
    ["The army stormed Qaboun, a [Damascus] suburb.", "place/sy/damascus"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a town that asks for a cue has it wherever the text names it", () => {
  const between = "The troops went from house to house and the market was closed, residents said. ".repeat(4);
  test("the cue is far from the second mention", () =>
    is(`In Idlib the army took the town of Sinjar. ${between}Later [Sinjar] was quiet.`, "place/sy/sanjar"));
});

describe("the centre of a city, and any side of Damascus, is the city", () => {
  test.each([
    ["A car bomb went off in central [Homs] on Monday.", "place/sy/homs"],
    ["Mortar shells fell on eastern [Damascus] in the night.", "place/sy/damascus"],
    ["Rebels advanced in northern [Homs] on Monday.", "place/sy/homs-governorate"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("of two villages of one name, the one that is many times as near", () => {
  test.each([
    ["Residents fled from Tell Rifaat to the village of [Kafr Naseh] in Aleppo, the SDF said."],
    ["The SDF said that it had entered [Kafr Nasih], a village beside Tell Rifaat north of Aleppo."],
  ])("%s", (row) => is(row, "place/sy/kafr-nasih-tell-rifaat"));
  test("unless the other is near to something of the text, too", () =>
    is("Shells fell on Atarib and the town of [Kafr Nasih] west of Aleppo, rebels said.", "place/sy/kafr-nasih"));
});

test("a quarter beside a place of the text needs no city named", () =>
  is(
    "Missiles hit the outskirts of Ayn Tarma, fired from the side of [Jobar neighbourhood].",
    "place/sy/jobar-damascus",
  ));

test("a list of villages does not go from one end of the country to the other", () =>
  expect(
    answer(
      repositoryResolver(),
      "Syria: ISIS attacked the villages of al-Shbeki, [al-Rami] and al-Shrehi in the east.",
    ),
  ).not.toBe("place/sy/al-rami"));

test("AB is short for an airbase", () =>
  is("Helicopters of the Syrian army left [Shayrat AB] in Homs.", "place/sy/shayrat-airbase"));

describe("of the bearers of a name, the one near to what the same sentence names", () => {
  const elsewhere = "Rebels shelled Homs and Waer last week. Douma and Damascus were quiet.";
  test.each([
    [`${elsewhere} A fighter fell on the outskirts of Erbin while clashes in [Jobar] went on.`, "jobar-damascus"],
    [`${elsewhere} A fighter fell in Baba Amr while clashes in [Jobar] went on.`, "jobar-homs"],
  ])("%s", (row, expected) => is(row, `place/sy/${expected}`));
});

describe("what a text calls a quarter once is one", () => {
  const first = "A shell hit the district of Zahra in the city of Aleppo, SANA said. ";
  test("without saying so again", () => is(`${first}A car bomb went off in [Zahra].`, "place/sy/al-zahraa-aleppo"));
  test("whatever else the text says of it later", () =>
    is(`${first}The roads of Zahra region are shut. A car bomb went off in [Zahra].`, "place/sy/al-zahraa-aleppo"));
  test("but no man of that name", () =>
    is("They won the al-Assad suburb of Aleppo from the troops of Bashar [al-Assad].", "nothing"));
});

describe("no place is in another, a hundred kilometres away", () => {
  test("whatever quarter of a city named elsewhere bears the name", () =>
    expect(
      answer(
        repositoryResolver(),
        "Aleppo was calm. Jets hit a bridge in [al-Salhin] neighborhood in al-Bu Kamal countryside.",
      ),
    ).not.toMatch(/^place/));
});

describe("names that speak against each other", () => {
  test.each([
    // Another suburb of this name lies beside Damascus: each of the two would drive the other out for ever.
    ["Rebels launched a new push on [Dahiyet al-Assad], Minyan with mortars.", "place/sy/dahiyat-al-assad-aleppo"],
    ["Rebels launched a new push on Dahiyet al-Assad, [Minyan] with mortars.", "place/sy/minyan"],
  ])("%s", (row, expected) => is(row, expected));

  test("are not settled on Menagh, far away, that one of them sounds like", () =>
    is(
      "The militia took the villages Abu Rasin, [al-Manakh] and al-Qasimiyah in the north-east of Syria.",
      "place/sy/al-manakh-tell-tamer",
    ));
});

describe("points of the compass and governorates written short", () => {
  test.each([
    ["Clashes in N [Hama] near Morek on Friday.", "place/sy/hama-governorate"],
    ["Jets hit Kafr Zita in N. [Hama] on Friday.", "place/sy/hama-governorate"],
    ["Shells fell on Tal Mannas in SE [Idlib] at noon.", "place/sy/idlib-governorate"],
    ["A convoy was seen near Kbana (prov. Latakia) and Morek ([Prov. Hama]).", "place/sy/hama-governorate"],
    ["A convoy was seen near Kbana ([prov. Latakia]) and Morek (Prov. Hama).", "place/sy/latakia-governorate"],
    ["Troops stood 5 km N of [Hama] on Friday.", "place/sy/hama"],
  ])("%s", (row, expected) => is(row, expected));
});

test("cities of one list may lie anywhere", () =>
  is("Shells fell on districts of Aleppo, Hama, Latakia and [Damascus] at noon.", "place/sy/damascus"));
describe("what lies northwest of a place is not in it, but near it at most", () => {
  test.each([
    ["Idlib was quiet. People left Madaya, a town in the [Qalamoun mountains] northwest of Damascus.", true],
    ["Fighters left the village of [al-Maliha] south of Deir ez-Zor on Monday.", false],
    ["In Syria sheep were sold in [Kobani] north of the Raqqa countryside.", true],
  ])("%s", (row, linked) => expect(answer(repositoryResolver(), row).startsWith("place/")).toBe(linked));
});

describe("at the head of a sentence, As before an s may be an article or none", () => {
  test.each([
    ["As [Syria] mourned, shops closed.", "place/sy"],
    ["As [Saudi Arabia] mourned, shops closed in Idlib.", "place/sa"],
    ["As [SDF] men left, shops closed in Raqqa.", "group/sdf"],
    ["[As Suwayda] mourned, and shops closed in Syria.", "place/sy/as-suwayda"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a region that is named in full is far from nothing", () => {
  test.each([
    ["Troops left Palmyra and Sukhnah. Rockets then fell on the [Golan Heights].", "place/sy/golan-heights"],
    ["From Raqqa the boats went down the [Euphrates Valley] for a week.", "place/sy/euphrates-valley"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("another spelling across a boundary that is near", () => {
  test.each([
    ["In Quneitra province the army shelled Hader, Jubata al-Khashab and [Bayt Jin] on Monday.", "place/sy/beit-jinn"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a name that asks for a cue, where the text calls it a town", () => {
  test.each([
    // الحراك is also the word for a movement.
    ["الجيش يتقدم إلى أطراف بلدتي [الحراك] وناحتة", "place/sy/al-hirak"],
    ["سيطرت قوات النظام أمس على [الحراك] بعد معارك", "nothing"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a possessive ends a name, and says where the next one lies", () => {
  test.each([
    ["A bomb went off in Qamishli's [al-Wusta] quarter on Friday.", "place/sy/al-wusta-qamishli"],
    ["A bomb went off in [Qamishli]'s al-Wusta quarter on Friday.", "place/sy/qamishli"],
    // Tabqa, which is called so too, is no quarter of Idlib.
    ["Fighting was heard in Idlib's [al-Thawra] quarter on Friday.", "unknown"],
    ["The [People's Protection Units] held Kobani on Friday.", "group/ypg"],
  ])("%s", (row, expected) => is(row, expected));
});

test("a square at the edge of a city lies in the city", () =>
  is("Raids hit the Panorama roundabout in [Deir ez-Zor] as ISIS attacked.", "place/sy/deir-ez-zor"));

test("a town behind a comma is rather the next of a list than what holds the name before it", () => {
  const row = "Troops took Tal al-Shaykh near [Umm Jalal], Sharran, Rabia and Khuraiba in southeast Idlib.";
  expect(mentionsAt(repositoryResolver(), row)[0]?.candidates[0]?.id).toBe("place/sy/umm-jalal");
});

describe("a report that goes through the whole country", () => {
  const elsewhere = "Shells hit al-Maliha near Damascus, Quneitra city, Khan Shaykhun and al-Bab. ";
  test.each([
    // Each is a village close to its neighbour, and elsewhere a place that is better known.
    ["In the south jets struck [Aqraba], Umm al-Awsaj and Samlin.", "place/sy/aqraba"],
    ["They hit the villages of Jubb Ghabshah, Tall Alam, Deir Qaq, [Sarjah] and others.", "place/sy/sarjah"],
  ])("does not mean %s by what it named before", (row, wrong) =>
    expect(answer(repositoryResolver(), elsewhere + row)).not.toBe(wrong),
  );
});

test("mosques of one name stand in many towns", () =>
  expect(
    answer(
      repositoryResolver(),
      "A bomb went off beside the [Khaled Bin Walid mosque] between Asal al-Ward and Rankous in Qalamoun.",
    ),
  ).not.toMatch(/^place/));

test("the central district of a city is no district around it", () =>
  is("A blast on a bus in [Damascus] central district killed six in the Hamidiyah market.", "place/sy/damascus"));

test("a type word is said of the name before it, where it fits nothing behind it", () =>
  is("Jets hit a market in Idlib province [Maarat al-Numan] on Friday.", "place/sy/maarrat-al-numan"));

describe("a misspelt name in a list lies near to the rest of it", () => {
  test("far from its neighbour it is another", () =>
    expect(
      answer(
        repositoryResolver(),
        "In Aleppo province they took the villages of Kharab Suluk and [al-Haydher] at dawn.",
      ),
    ).not.toMatch(/^place/));
});

describe("a town keeps the spelling that is the very name of a hamlet", () => {
  test.each([
    ["In Hasakah province the fighters left [Tall Hamis] on Monday, residents said.", "place/sy/tell-hamis"],
    ["The road from Ras al-Ayn to [Tall Tamr] was cut, residents said.", "place/sy/tell-tamer"],
  ])("%s", (row, expected) => is(row, expected));

  test.each([["Shells fell on Qaboun, Jobar and [Barzah] in Damascus.", "place/sy/barzeh-damascus"]])(
    "and so does a quarter: %s",
    (row, expected) => is(row, expected),
  );
});

describe("a governorate behind its town, where the writer leaves the comma out", () => {
  test.each([
    [
      "Residents of Binnish and Ariha fled. Jets bombed the market of Saraqib [Idlib] on Monday.",
      "place/sy/idlib-governorate",
    ],
    ["The army left Talbiseh. Shells fell on Rastan city [Homs] in the night.", "place/sy/homs-governorate"],
    // A list, and a town near a city.
    ["Jets bombed the cities of Saraqib [Idlib] and Ariha on Monday.", "place/sy/idlib"],
    ["Rebels of Rastan fought near [Homs] on Monday.", "place/sy/homs"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("a type word between two names belongs to the one before it, if it fits", () => {
  test("both are told", () => {
    const text = "The army left Talbiseh. Shells fell on Rastan city Homs in the night.";
    const found = repositoryResolver()
      .resolve(text)
      .mentions.map(({ surface }) => surface);
    expect(found).toEqual(expect.arrayContaining(["Rastan city", "Homs"]));
  });
});

test("whose rebels they are says nothing of where its city lies", () =>
  is("[Aleppo] rebels in Idlib fired on the army.", "place/sy/aleppo"));
