import { describe, expect, it, test } from "vitest";
import type { Mention } from "../src/types.ts";
import { answer, links, marked, mentionsAt, told } from "./support/marked.ts";
import { repositoryResolver } from "./support/repository.ts";
import { is, isNotLinked } from "./support/shipped.ts";
import { tinyResolver } from "./support/tiny.ts";
import { WAR } from "./support/war.ts";

// What `resolve` promises, over the tables of this repository. A row's text has the mention in
// question between square brackets; the answer is an ID, a status, or `nothing`.

describe("a mistranslation needs its cues", () => {
  test.each([
    ["The crown prince of [Abu Dhabi] met investors in the Emirates on Monday.", "place/ae/abu-dhabi"],
    ["Flights from Dubai and [Abu Dhabi] to London were delayed.", "place/ae/abu-dhabi"],
    ["Russian jets struck the airbase of [Abu Dhabi] in Idlib, which Nusra holds.", "place/sy/abu-al-duhur-airbase"],
    [
      "In Idlib, the regime's forces advanced to the base of [Abu Dhabi] and Nusra withdrew.",
      "place/sy/abu-al-duhur-airbase",
    ],
    ["In Idlib the base of [Abu Zanth] air force was stormed by Nusra fighters.", "place/sy/abu-al-duhur-airbase"],
    ["[Hatch] (Nasra) militants withdrew from the villages east of Idlib.", "group/hts"],
    ["Fighters of [Hatch] attacked Ahrar al-Sham in Idlib.", "group/hts"],
  ])("%s", (row, expected) => is(row, expected, { date: "2018-02-12" }));

  test.each([
    "He opened the [hatch] of the car and looked at the door.",
    "[Hatch] the eggs in a warm place, said the farmer.",
    "The [Hatch] Act was named after a senator.",
    "The cells have many [nuclei], and the paneling of the room is oak.",
  ])("%s", (row) => isNotLinked(row));
});

describe("ordinary words and persons are no names", () => {
  test.each([
    "This [is] the house that my brother built.",
    "What it [is] is hard to say.",
    "WHAT THIS [IS] NOBODY CAN SAY FOR CERTAIN TODAY",
    "My friend [Salma] called me yesterday about the party.",
    "[Salma Hayek] won a prize for her film.",
    "The diplomat [Tariq Aziz] spoke to reporters in Baghdad.",
    "The [homs] of apartments were renovated, the typo said.",
    "We roast a [turkey] every year in November.",
    "[May] and June were hot this year.",
    "President [Bashar al-Assad] spoke on television in Damascus.",
    "[Sheikh Ahmed] said in Cairo that the talks would go on.",
    "The commander [Salahuddin] al-Shishani was killed in Iraq, Moscow said.",
    "The commander [Salah Al Din] Al Shishani was killed in Iraq, Moscow said.",
    "The [General] said the army had no losses near Aleppo.",
    "Reporting from the Syrian war by [Jordan] Whitfield.",
    "The people of Damascus met in [Thawra] Street on Friday.",
    "Fighters of the [Euphrates] Shield operation entered al-Bab.",
  ])("%s", (row) => isNotLinked(row));
});

describe("the article is written into the word", () => {
  test.each([
    ["Warplanes bombed AlRaqqa and [AlShaddadi] in Syria.", "place/sy/al-shaddadi"],
    ["Syria: shells fell on [AsSafirah] in Aleppo province.", "place/sy/al-safira"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("the article without its last sound", () => {
  test.each([
    ["Fighters of [Ahrar a-Sham] left the town near Idlib.", "group/ahrar-al-sham"],
    ["They drove from Homs to [a-Raqqa] in the night.", "place/sy/raqqa"],
    ["The bakery of [Deir e-Zor] was shelled.", "place/sy/deir-ez-zor"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("IS, the group and the verb", () => {
  test.each([
    ["[IS] militants seized a village near Raqqa.", "group/isis"],
    ["The US-led coalition bombed [IS] in Raqqa.", "group/isis"],
    ['The "[IS]" group lost the airport near Aleppo.', "group/isis"],
    ["[ISIS], also called Daesh, lost Raqqa.", "group/isis"],
    ["ISIS, also called [Daesh], lost Raqqa.", "group/isis"],
    ["[I.S.I.S.] fighters fled from Raqqa.", "group/isis"],
  ])("%s", (row, expected) => is(row, expected, { date: "2016-05-01" }));

  test.each([
    "ALEPPO [IS] BURNING AND THE WORLD LOOKS ON",
    "WAR IN SYRIA [IS] OVER, RUSSIA SAYS",
    "Aleppo [is] besieged, and so is Idlib.",
  ])("%s", (row) => isNotLinked(row, { date: "2016-05-01" }));
});

describe("the date decides who bears a name", () => {
  test.each([
    ["[Nusra] fighters attacked a checkpoint in Idlib.", "2015-03-01", "group/jabhat-al-nusra"],
    ["[Nusra] fighters attacked a checkpoint in Idlib.", "2016-10-01", "group/jabhat-fateh-al-sham"],
    ["[Nusra] fighters attacked a checkpoint in Idlib.", "2019-05-01", "group/hts"],
    ["[Jabhat al-Nusra] attacked a checkpoint in Idlib.", "2019-05-01", "group/hts"],
    ["[Nusra] fighters attacked a checkpoint in Idlib.", "2016-07-25", "group/jabhat-al-nusra"],
    ["[Jabhat Fateh al-Sham] attacked a checkpoint in Idlib.", "2016-10-01", "group/jabhat-fateh-al-sham"],
    ["[HTS] attacked a checkpoint in Idlib.", "2019-05-01", "group/hts"],
    ["[Hay'at Tahrir al-Sham] attacked a checkpoint in Idlib.", "2019-05-01", "group/hts"],
    ["[HTS] attacked a checkpoint in Idlib.", "2016-03-01", "anachronistic"],
    ["[Hay'at Tahrir al-Sham] attacked a checkpoint in Idlib.", "2014", "anachronistic"],
    // What leads the new body, and what is told of a year before it, bears its old name.
    ["HTS is led by [Jabhat Fateh al-Sham], two rebels in Idlib said.", "2017-09-01", "group/jabhat-fateh-al-sham"],
    ["The attack in Idlib was led by [Jabhat Fateh al-Sham].", "2017-09-01", "group/hts"],
    ["In May 2014 [Jabhat Fateh al-Sham] held the town, Idlib news said.", "2018-02-01", "group/jabhat-fateh-al-sham"],
    ["[Islamic State of Iraq] claimed the bombing in Baghdad.", "2012-06-01", "group/islamic-state-of-iraq"],
    ["[Islamic State of Iraq and Syria] took Raqqa.", "2014-02-01", "group/isis"],
    ["[Tiger Forces] advanced in Idlib and Hama.", "2018-02-01", "unit/sy/tiger-forces"],
    ["[Tiger Forces] advanced in Idlib and Hama.", "2020-02-01", "unit/sy/25th-special-mission-forces-division"],
    [
      "The [25th Special Mission Forces Division] advanced in Idlib.",
      "2020-02-01",
      "unit/sy/25th-special-mission-forces-division",
    ],
    ["The [SDF] took Manbij.", "2016-08-01", "group/sdf"],
    ["The [SDF] took a village near Hasakah.", "2013-08-01", "anachronistic"],
  ])("%s (%s)", (row, date, expected) => is(row, expected, { date }));

  it("an anachronistic mention has no ID, says why, and names who bore the line then", () => {
    const [mention] = mentionsAt(repositoryResolver(), "[HTS] attacked a checkpoint in Idlib.", { date: "2016-10-15" });
    expect(mention).toMatchObject({ status: "anachronistic" });
    expect(mention?.id).toBeUndefined();
    expect(mention?.candidates.map(({ id }) => id)).toEqual(["group/hts", "group/jabhat-fateh-al-sham"]);
    expect(mention?.evidence.map(({ reason }) => reason).join("\n")).toContain("2017-01-28");
  });

  it("who bore the line is the main line, not a group that merged into it", () => {
    const [mention] = mentionsAt(repositoryResolver(), "[HTS] attacked a checkpoint in Idlib.", { date: "2015-03-01" });
    expect(mention?.candidates.map(({ id }) => id)).toEqual(["group/hts", "group/jabhat-al-nusra"]);
  });

  it("the evidence speaks of the period", () => {
    const [mention] = mentionsAt(repositoryResolver(), "[Nusra] fighters attacked a checkpoint in Idlib.", {
      date: "2019-05-01",
    });
    expect(mention?.evidence.map(({ kind }) => kind)).toContain("period");
  });
});

describe("the date that was used", () => {
  test.each([
    ["2016", "2016-01-01/2016-12-31"],
    ["2016-03", "2016-03-01/2016-03-31"],
    ["2016-02", "2016-02-01/2016-02-29"],
    ["2016-03-11", "2016-03-11"],
    ["2016-01/2016-06", "2016-01-01/2016-06-30"],
    ["2015/2017-02-03", "2015-01-01/2017-02-03"],
    ["11 March 2016", "2016-03-11"],
    ["2016-03-11T08:00:00Z", "2016-03-11"],
    ["2016 - 2018", "2016-01-01/2018-12-31"],
    ["2016-01 / 2016-06", "2016-01-01/2016-06-30"],
    ["2016 to 2018-03", "2016-01-01/2018-03-31"],
  ])("%s -> %s", (date, used) => {
    expect(repositoryResolver().resolve("", { date }).date).toEqual({ used, from: "option" });
  });

  it("a Date", () => {
    const date = new Date(Date.UTC(2016, 2, 11));
    expect(repositoryResolver().resolve("", { date }).date).toEqual({ used: "2016-03-11", from: "option" });
  });

  test.each([
    "yesterday",
    "",
    "2016-13",
    "2016-02-30",
    "2016-06/2016-01",
    "20160311x",
    "2016-03-11 or so",
    "٢٠١٦",
    new Date("no date"),
  ])("%s is left out, and noted", (date) => {
    const { date: used, mentions } = repositoryResolver().resolve("Nusra fighters are in Idlib.", { date });
    expect(used).toMatchObject({ from: "none" });
    expect(used.used).toBeUndefined();
    expect(used.note).toMatch(/is no date|an invalid Date/);
    expect(mentions.length).toBeGreaterThan(0);
  });

  it("a bad date gives way to the date that the text gives for itself", () => {
    const { date } = repositoryResolver().resolve("11 March 2016. Nusra fighters are in Idlib.", { date: "soon" });
    expect(date).toMatchObject({ used: "2016-03-11", from: "text" });
    expect(date.note).toContain('"soon"');
  });

  it("a date before the war is one that the text looks back at", () => {
    const { date, mentions } = repositoryResolver().resolve(
      "Forty years after 2 February 1982, HTS fighters and the SDF clashed in Idlib.",
    );
    expect(date).toEqual({ from: "none" });
    expect(mentions.filter(({ status }) => status === "anachronistic")).toEqual([]);
  });

  it("without any date nothing is anachronistic", () => {
    is("[HTS] attacked a checkpoint in Idlib.", "group/hts");
    is("[Jabhat al-Nusra] attacked a checkpoint in Idlib.", "group/jabhat-al-nusra");
  });

  it("a range in which both lived leaves the name as it is written", () => {
    is("[Jabhat al-Nusra] attacked a checkpoint in Idlib.", "group/jabhat-al-nusra", { date: "2015/2019" });
    is("[HTS] attacked a checkpoint in Idlib.", "group/hts", { date: "2015/2019" });
  });
});

describe("a city and its governorate share a name", () => {
  test.each([
    ["Clashes went on in [Idlib province].", "place/sy/idlib-governorate"],
    ["Clashes went on in the [province of Hama].", "place/sy/hama-governorate"],
    ["Clashes went on in [Idlib city].", "place/sy/idlib"],
    ["Shells hit the [city of Aleppo] at night.", "place/sy/aleppo"],
    ["Clashes went on in the southern countryside of [Aleppo].", "place/sy/aleppo-governorate"],
    ["Activists in northern rural [Homs] spoke of air raids.", "place/sy/homs-governorate"],
    ["A bomb went off in [Aleppo] on Monday.", "place/sy/aleppo"],
    ["Fighting in the provinces of [Idlib], Hama and Latakia went on.", "place/sy/idlib-governorate"],
    ["Fighting in the provinces of Idlib, [Hama] and Latakia went on.", "place/sy/hama-governorate"],
    ["Fighting in the provinces of Idlib, Hama and [Latakia] went on.", "place/sy/latakia-governorate"],
    ["Fighting in [Aleppo], Hama and Homs provinces went on.", "place/sy/aleppo-governorate"],
    ["Fighting in Aleppo, [Hama] and Homs provinces went on.", "place/sy/hama-governorate"],
    ["Fighting in Aleppo, Hama and [Homs] provinces went on.", "place/sy/homs-governorate"],
    ["Buses left [Damascus], Homs and Aleppo for the coast.", "place/sy/damascus"],
    ["The road from [Aleppo] to Damascus was cut.", "place/sy/aleppo"],
    ["Families fled from [Deir ez-Zor Governorate] to Raqqa.", "place/sy/deir-ez-zor-governorate"],
  ])("%s", (row, expected) => is(row, expected));

  it("the type word belongs to the mention", () => {
    expect(links(repositoryResolver(), "Clashes in Idlib province, in Aleppo city and the province of Hama.")).toEqual([
      "Idlib province: place/sy/idlib-governorate",
      "Aleppo city: place/sy/aleppo",
      "province of Hama: place/sy/hama-governorate",
    ]);
  });
});

describe("homonyms: the place that holds them, or their company, decides", () => {
  test.each([
    ["Daesh attacked the village of [Sheikh Ahmed] near Kuweires airbase in Aleppo province.", "place/sy/shaykh-ahmad"],
    ["Shells fell on [Salma] in the northern countryside of Latakia.", "place/sy/salma"],
    ["The army took [Rastan], Talbisah and Tir Maalah in northern Homs.", "place/sy/al-rastan"],
    ["The army took Rastan, [Talbisah] and Tir Maalah in northern Homs.", "place/sy/talbiseh"],
    ["The army reopened the road through [Khanasser], south-east of Aleppo city.", "place/sy/khanasir"],
    ["The army reopened the road to [Ithriya] in Hama province.", "place/sy/ithriyah"],
    ["Warplanes struck [Douma] in Eastern Ghouta, east of Damascus.", "place/sy/douma"],
  ])("%s", (row, expected) => is(row, expected));

  test.each([
    ["The army took [Tal Aswad] in Homs Province from Daesh."],
    ["He was born in [Tal Aswad] many years ago."],
    ["They came to [Sheikh Ahmed] and thanked him."],
  ])("not linked: %s", (row) => isNotLinked(row));

  const tiny = tinyResolver(WAR);
  test.each([
    ["The army took the village of [Tal Aswad] in Aleppo province.", "place/sy/tall-aswad-aleppo"],
    ["The army took the village of [Tal Aswad] in Hasakah province.", "place/sy/tall-aswad-hasakah"],
    ["Daesh lost the village of [Tal Aswad], and Khanasir before it.", "place/sy/tall-aswad-aleppo"],
    ["In Syria, Daesh lost the village of [Tal Aswad].", "ambiguous"],
  ])("two villages of one name: %s", (row, expected) => expect(answer(tiny, row)).toBe(expected));

  it("an open question lists its candidates, the likelier first", () => {
    const [mention] = mentionsAt(tiny, "In Syria, Daesh lost the village of [Tal Aswad].");
    expect(mention?.candidates.map(({ id }) => id).sort()).toEqual([
      "place/sy/tall-aswad-aleppo",
      "place/sy/tall-aswad-hasakah",
    ]);
    expect(mention?.id).toBeUndefined();
  });
});

describe("units: number and designator are compared, never likened", () => {
  test.each([
    ["The [4th Mechanized Division] was sent to Aleppo.", "unit/sy/4th-armoured-division"],
    ["The [4th Armoured Division] was sent to Aleppo.", "unit/sy/4th-armoured-division"],
    ["The [Fourth Division] was sent to Daraa.", "unit/sy/4th-armoured-division"],
    ["The [4th Division] was sent to Daraa.", "unit/sy/4th-armoured-division"],
    ["The [IV Corps] was formed in Latakia.", "unit/sy/4th-corps"],
    ["The [Fifth Corps] was sent to Daraa.", "unit/sy/5th-assault-corps"],
    ["دخلت [الفرقة الرابعة] إلى مدينة درعا.", "unit/sy/4th-armoured-division"],
    ["The [105th Brigade] of the Republican Guard is in Damascus.", "unit/sy/105th-brigade"],
    ["The [106th Brigade] of the Republican Guard is in Damascus.", "unit/sy/106th-brigade"],
    ["The [104th Brigade] of the Republican Guard is in Deir ez-Zor.", "unit/sy/104th-brigade"],
    ["The [47th Regiment] lost its base in Hama.", "unit/sy/47th-regiment"],
    ["Soldiers of [Regiment 46] were killed near Aleppo.", "unit/sy/46th-regiment"],
    ["The FSA's [1st Coastal Division] fired missiles in Latakia.", "unit/fsa/1st-coastal-division"],
    ["[Division 30] was trained by the United States and entered Aleppo.", "unit/fsa/30th-division"],
  ])("%s", (row, expected) => is(row, expected, { date: "2017-06-01" }));

  test.each([
    ["Soldiers of [Regiment 137] were killed near Deir ez-Zor.", ["unit/sy/137th-artillery-brigade", "ambiguous"]],
    ["The [14th Division] was sent to Palmyra.", ["unit/sy/14th-special-forces-division", "ambiguous"]],
    ["The [1st Division] was sent to Palmyra.", ["unit/sy/1st-armoured-division", "ambiguous"]],
  ])("%s", (row, allowed) => expect(allowed).toContain(answer(repositoryResolver(), row, { date: "2017-06-01" })));

  test.each(["The [987th Brigade] of the Syrian army was sent to Aleppo.", "[اللواء 987] في ريف حلب."])(
    "unknown: %s",
    (row) => {
      const [mention] = mentionsAt(repositoryResolver(), row);
      expect(mention).toMatchObject({ status: "unknown", type: "unit", candidates: [] });
      expect(mention?.evidence.map(({ reason }) => reason).join()).toContain("987");
    },
  );

  test.each(["They lost [4 brigade] members near Aleppo.", "The [5 battalion] commanders met in Aleppo."])(
    "a count: %s",
    (row) => isNotLinked(row),
  );
});

describe("generic words stand for a side, not for one entity", () => {
  test.each([
    "The [regime] bombed Idlib again.",
    "The [opposition] withdrew from Aleppo.",
    "Warplanes of the [coalition] struck Raqqa.",
    "The [army] took two hills near Palmyra.",
    "Yesterday the [rebels] fired at Damascus.",
    "قصف [النظام] مدينة إدلب.",
  ])("%s", (row) => is(row, "generic", { date: "2016-05-01" }));

  it("generic: false leaves them out", () => {
    const text = "The regime bombed Idlib, the opposition said.";
    const { mentions } = repositoryResolver().resolve(text, { generic: false });
    expect(mentions.filter(({ status }) => status === "generic")).toEqual([]);
    expect(mentions.map(({ surface }) => surface)).toContain("Idlib");
  });

  it("with a name they are one", () => {
    is("The [Assad regime] bombed Idlib.", "group/syrian-government");
    is("The [regime forces] advanced in Aleppo.", "group/syrian-government-forces");
  });
});

describe("lost and odd apostrophes", () => {
  test.each([
    ["A shell hit [Aleppos] markets.", "place/sy/aleppo"],
    ["It is [Syrias] longest siege.", "place/sy"],
    ["It was one of [Daeshs] last pockets in Syria.", "group/isis"],
    ["It was one of [Daesh's] last pockets in Syria.", "group/isis"],
    ["A shell hit [Aleppo’s] markets.", "place/sy/aleppo"],
    ["[Idlibs] countryside was bombed by Russia.", "place/sy/idlib-governorate"],
    ["The [Syrian regimes air force] bombed Idlib.", "unit/sy/air-force"],
    ["The [Assad regimes air force] bombed Idlib.", "unit/sy/air-force"],
    ["The [Assad regimes] shelling of Idlib went on.", "group/syrian-government"],
    ["It was the [Syrian armys] last post near Idlib.", "group/syrian-arab-army"],
    // A plural, where each has the word to itself.
    ["Smugglers of Arsal use the Sheikh Ali and [al-Zamrani crossings] into Syria.", "place/sy/hamra-crossing"],
    ["The army entered Tal [Na’am] in Aleppo province, near Kuweires airbase.", "place/sy/tall-naam"],
    ["[Hayʼat Tahrir al-Sham] holds Idlib.", "group/hts"],
  ])("%s", (row, expected) => is(row, expected));

  it("the possessive is no part of the mention", () => {
    expect(links(repositoryResolver(), "Aleppo's markets and Idlib’s markets")).toEqual([
      "Aleppo: place/sy/aleppo",
      expect.stringMatching(/^Idlib: place\/sy\/idlib/),
    ]);
  });
});

describe("Arabic text: clitics are left outside the mention", () => {
  test.each([
    ["قصفت طائرات النظام مدينة [إدلب] وريف حماة.", "place/sy/idlib", "إدلب"],
    ["قصفت طائرات النظام مدينة إدلب وريف [حماة].", "place/sy/hama-governorate", "حماة"],
    ["دخل الجيش إدلب و[حلب] أمس.", undefined, "حلب"],
    ["وقع انفجار ب[حلب] أمس.", undefined, "حلب"],
    ["وصلت الحافلات إلى [دمشق] وحمص.", "place/sy/damascus", "دمشق"],
    ["سيطر تنظيم [داعش] على الرقة.", "group/isis", "داعش"],
    ["هاجمت [جبهة النصرة] حاجزا في إدلب.", "group/jabhat-al-nusra", "جبهة النصرة"],
    ["اشتبكت قوات سوريا الديمقراطية مع داعش قرب [الرقة].", "place/sy/raqqa", "الرقة"],
    ["اشتبكت [قوات سوريا الديمقراطية] مع داعش قرب الرقة.", "group/sdf", "قوات سوريا الديمقراطية"],
  ])("%s", (row, id, surface) => {
    const [mention] = mentionsAt(repositoryResolver(), row);
    const { start, end, text } = marked(row);
    if (id === undefined) expect(mention?.id ?? mention?.candidates[0]?.id).toMatch(/^place\/sy\/aleppo/);
    else expect(answer(repositoryResolver(), row)).toBe(id);
    expect(mention?.surface).toContain(surface);
    expect(mention?.end).toBe(end);
    expect(mention?.start).toBeGreaterThanOrEqual(start - "مدينة ".length - 1);
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.surface);
  });

  it("للنظام: the preposition and the alif that it swallows", () => {
    const [mention] = mentionsAt(repositoryResolver(), "غارة ل[لنظام] على مدينة إدلب");
    expect(mention).toMatchObject({ status: "generic", surface: "لنظام" });
  });

  it("harakat and tatweel do not matter", () => {
    const [mention] = mentionsAt(repositoryResolver(), "سيطر تنظيم [دَاعِـــش] على الرقة.");
    expect(mention).toMatchObject({ id: "group/isis", surface: expect.stringMatching(/دَاعِـــش$/) });
  });

  it("two scripts in one text", () => {
    expect(links(repositoryResolver(), "داعش (Daesh) lost Raqqa, in Arabic الرقة.")).toEqual([
      "داعش: group/isis",
      "Daesh: group/isis",
      "Raqqa: place/sy/raqqa",
      "الرقة: place/sy/raqqa",
    ]);
  });
});

describe("spellings: another transliteration is the same name, a slip is near to it", () => {
  test.each([
    ["The army reached [Khansir], on the road to Aleppo city and Ithriyah.", "place/sy/khanasir"],
    ["The army reached [Khanasser], on the road to Aleppo city and Ithriyah.", "place/sy/khanasir"],
    ["Jets struck [Maaret al-Numan] and Saraqib in Idlib.", "place/sy/maarrat-al-numan"],
    ["Jets struck [Maarat Numan] and Saraqib in Idlib.", "place/sy/maarrat-al-numan"],
    ["The army took [Deir Hafer], Maskanah and Tabqa.", "place/sy/deir-hafir"],
    ["Buses left [Deir al-Zour], Raqqa and Hasakah.", "place/sy/deir-ez-zor"],
    ["Fighters of [Jaish al-Islam] fired on Damascus.", "group/jaysh-al-islam"],
    ["Fighters of [Ahrar ash-Sham] fired on Idlib.", "group/ahrar-al-sham"],
    ["[Hizbollah] fighters were sent to Aleppo.", "group/hezbollah"],
  ])("%s", (row, expected) => is(row, expected, { date: "2016-03-01" }));

  it("says by which way it was met", () => {
    const via = (row: string) => mentionsAt(repositoryResolver(), row, { date: "2018-02-12" })[0]?.via;
    expect(via("Clashes in [Aleppo] went on.")).toBe("exact");
    expect(via("The [SDF] took Raqqa.")).toBe("acronym");
    expect(via("[Hatch] (Nasra) militants left Idlib.")).toBe("mistranslation");
  });
});

describe("options", () => {
  const text = "The SDF and the 4th Division fought near Aleppo, in Syria.";
  const { resolve } = repositoryResolver();

  test.each([
    [["place"], ["Aleppo", "Syria"]],
    [["group"], ["SDF"]],
    [["unit"], ["4th Division"]],
    [
      ["group", "unit"],
      ["SDF", "4th Division"],
    ],
    [[], []],
  ] as const)("types: %j", (types, surfaces) => {
    expect(resolve(text, { types }).mentions.map(({ surface }) => surface)).toEqual(surfaces);
  });

  it("minScore: a link below it is an open question", () => {
    const strict = resolve(text, { minScore: 1 }).mentions;
    expect(strict.filter(({ status }) => status === "resolved").every(({ score }) => score >= 1)).toBe(true);
    const loose = tinyResolver(WAR).resolve("In Syria, Daesh lost the village of Tal Aswad.", { minScore: 0 });
    expect(loose.mentions.filter(({ status }) => status === "ambiguous")).toEqual([]);
  });

  it("overlaps: mentions inside others are kept", () => {
    const row = "The Syrian Observatory for Human Rights spoke of Aleppo.";
    const all = resolve(row, { overlaps: true }).mentions;
    const apart = resolve(row).mentions;
    expect(all.length).toBeGreaterThan(apart.length);
    for (const mention of apart)
      expect(all.map(({ start, end }) => `${start}-${end}`)).toContain(`${mention.start}-${mention.end}`);
  });

  it("overlaps: no mention is told twice, nor as something that the tables lack", () => {
    const arabic = "قصف بلدة الفقيع وقرية العوينة وقرية الزكاة في سوريا";
    for (const row of ["The 4th Division shelled Idlib, in Syria.", arabic]) {
      const told = resolve(row, { overlaps: true }).mentions.map(({ start, end, id }) => `${start}-${end} ${id}`);
      expect(new Set(told).size).toBe(told.length);
      expect(told.filter((one) => one.startsWith("4-16"))).not.toContain("4-16 undefined");
    }
  });

  it("within: readings inside the place are preferred", () => {
    const tiny = tinyResolver(WAR);
    const row = "Daesh lost the village of [Tal Aswad].";
    expect(answer(tiny, row, { within: "place/sy/aleppo-governorate" })).toBe("place/sy/tall-aswad-aleppo");
    expect(answer(tiny, row, { within: "place/sy/hasakah-governorate" })).toBe("place/sy/tall-aswad-hasakah");
  });

  it("within: an ID that no table has is no reason to throw", () => {
    expect(() => resolve(text, { within: "place/sy/nowhere-at-all" })).not.toThrow();
  });

  it("evidence: false leaves the reasons out, and nothing else changes", () => {
    const row = "In 2015 Hatch took the 999th Brigade from the opposition near Salma, Aleppo and the Zarnaqa village.";
    for (const one of [text, row]) {
      const bare = (mentions: readonly Mention[]) =>
        mentions.map((mention) => ({
          ...mention,
          evidence: [],
          candidates: mention.candidates.map((candidate) => ({ ...candidate, evidence: [] })),
        }));
      const without = resolve(one, { evidence: false }).mentions;
      expect(without).toEqual(bare(without));
      expect(without).toEqual(bare(resolve(one).mentions));
    }
  });

  it("the data that answered is named", () => {
    expect(resolve("").data).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });
});

describe("a whole text", () => {
  it("every kind of answer, in the order of the text", () => {
    const tiny = tinyResolver(WAR);
    const text = "Daesh and the 99th Brigade left Idlib province; HTS, the regime said, was in Khanasir, Syria.";
    expect(told(tiny, text, { date: "2015-06-01" })).toEqual([
      "Daesh: group/isis",
      "99th Brigade: unknown",
      "Idlib province: place/sy/idlib-governorate",
      "HTS: anachronistic",
      "regime: generic",
      "Khanasir: place/sy/khanasir",
      "Syria: place/sy",
    ]);
  });

  it("what is named twice is linked twice, to the same", () => {
    const found = links(repositoryResolver(), "Nusra took Salma in Latakia. Later the army came back to Salma.", {
      date: "2015-01-01",
    });
    expect(found.filter((link) => link.startsWith("Salma"))).toEqual([
      "Salma: place/sy/salma",
      "Salma: place/sy/salma",
    ]);
  });

  it("a list longer than any is read, and nothing thrown", () => {
    const { resolve } = repositoryResolver();
    for (const text of [
      `Brigades 1${", 2".repeat(150_000)}`,
      `${"1st, ".repeat(150_000)}1st Divisions`,
      `In Syria ${"the village of Qqzxq. ".repeat(130_000)}`,
    ])
      expect(resolve(text, { evidence: false }).mentions.length).toBeGreaterThan(20);
  });

  it("the same text gives the same answer, whatever was read before", () => {
    const { resolve } = repositoryResolver();
    const text = "Nusra took Salma in Latakia, and the 4th Division left Aleppos south.";
    const before = resolve(text);
    resolve("HTS, IS and Hatch (Nasra) in Abu Dhabi airbase, Idlib. قصفت الطائرات إدلب");
    expect(resolve(text)).toEqual(before);
  });
});
