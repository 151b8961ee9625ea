import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { CheckedFiles } from "../../src/cli/data/checked-files.ts";
import { line } from "../../src/cli/data/show-problems.ts";
import { withoutAreaSuffix } from "../../src/cli/settlements/area-suffix.ts";
import { buildTables } from "../../src/cli/settlements/build.ts";
import { type Decisions, readDecisions } from "../../src/cli/settlements/decisions.ts";
import { joinPlaces, judge, mergeDuplicates } from "../../src/cli/settlements/duplicates.ts";
import { dropForeignNames } from "../../src/cli/settlements/homonyms.ts";
import { mintIds, slugOf } from "../../src/cli/settlements/ids.ts";
import { joinLikeness, settleJoins } from "../../src/cli/settlements/joins.ts";
import { kindOf } from "../../src/cli/settlements/kind.ts";
import { labelOf } from "../../src/cli/settlements/labels.ts";
import { learnLexicon } from "../../src/cli/settlements/lexicon.ts";
import { likeness, twins } from "../../src/cli/settlements/likeness.ts";
import type { AdminArea, Place } from "../../src/cli/settlements/place.ts";
import { readAdmin, readPlaces } from "../../src/cli/settlements/reference.ts";
import { respell } from "../../src/cli/settlements/respell.ts";
import { bestVariant, plainLatin } from "../../src/cli/settlements/romanise.ts";
import { cleanArabic, cleanLatin, ochaNames } from "../../src/cli/settlements/source-names.ts";
import type { Sources } from "../../src/cli/settlements/sources.ts";
import { readTable, writeTable } from "../../src/cli/settlements/table.ts";

const EMPTY: Place = {
  pcode: "",
  geonames: "",
  wof: "",
  wikidata: "",
  link: "",
  feature: "PPL",
  adm1: "SY02",
  adm2: "SY0200",
  adm3: "SY020000",
  lat: "36.0",
  lon: "37.0",
  population: "",
  ocha: [],
  latin: [],
  arabic: [],
  also: [],
};
const place = (facts: Partial<Place>): Place => ({ ...EMPTY, ...facts });
const decided = (text: string): Decisions =>
  readDecisions("decisions.yaml", new CheckedFiles([{ path: "decisions.yaml", text }]));

describe("plainLatin: accents and apostrophes off, the article never assimilated", () => {
  test.each([
    ["Tall an Na‘ām", "Tall al-Naam"],
    ["As Suwaydā’", "al-Suwayda"],
    ["Az Zahra'", "al-Zahra"],
    ["Abu az Zuhur", "Abu al-Zuhur"],
    ["`Ayn al Bayḑah", "Ayn al-Baydah"],
    ["Bi'r ad Damm", "Bir al-Damm"],
    ["Mashtá al ‘Atīq", "Mashta al-Atiq"],
    ["Ma`arrat an Nu`man", "Maarrat al-Numan"],
    ["Şāliḩīyat Ḩarb", "Salihiyat Harb"],
    ["Adan", "Adan"],
  ])("%s -> %s", (name, plain) => expect(plainLatin(name)).toBe(plain));
});

describe("respell: OCHA's spelling made plain", () => {
  test.each([
    ["Al Sheakh Ibrahim", "al-Shaykh Ibrahim"],
    ["Mazraet al hammam", "Mazraat al-Hammam"],
    ["Eyn albarda", "Ayn al-Barda"],
    ["Kafar Mazda", "Kafr Mazda"],
    ["Um Elfursan", "Umm al-Fursan"],
    ["Tal Elhawa", "Tall al-Hawa"],
    ["Alrawda", "al-Rawda"],
    ["Eastern Tal Sinan", "Tall Sinan Sharqi"],
    ["Lower Kherbet Elbir", "Khirbat al-Bir Tahtaniyah"],
    ["Big Hajiyeh", "Hajiyah Kabirah"],
    ["Nejem Castle", "Qalat Najam"],
    ["Kherbet Elias", "Khirbat Ilyas"],
    ["Jdideh", "Jdidah"],
    ["Bweir", "Buwayr"],
    ["Jaber", "Jabir"],
    ["Al Waqeed", "al-Waqid"],
    ["Em Al-Qura", "Umm al-Qura"],
    ["Abdel Aziz", "Abd al-Aziz"],
  ])("%s -> %s", (name, plain) => expect(respell(name, new Map())).toBe(plain));

  it("writes a word as the rows with a good romanisation write it", () => {
    const lexicon = learnLexicon([
      place({ pcode: "C1", link: "A", ocha: ["Jdideh"], latin: ["Judaydah"], arabic: ["جديدة"] }),
    ]);
    expect(respell("Jdideh", lexicon)).toBe("Judaydah");
  });
});

describe("names of the sources", () => {
  test.each([
    ["Jdideh (Al-Hasakeh)", ["Jdideh"]],
    ["Firazdaq - Arsalan Tash", ["Firazdaq", "Arsalan Tash"]],
    ["Rabwa / Harbuq", ["Rabwa", "Harbuq"]],
    ["Kubarah \\ Al-Rouda", ["Kubarah", "Al-Rouda"]],
    ["Abu Kbee - West", ["West Abu Kbee"]],
    ["BirAlandah", ["Bir Alandah"]],
    ["Al- Saraym", ["Al-Saraym"]],
    ["Shuaib al-Ghab?yah", ["Shuaib al-Ghabyah"]],
  ])("OCHA: %s", (name, names) => expect(ochaNames(name)).toEqual(names));

  it("loses generic words, marks, strays and repetitions", () => {
    expect(cleanArabic(["إدلب", "محافظة إدلب", "ادلب", "مدينة إدلب", "الحولة\u200e"])).toEqual(["إدلب", "الحولة"]);
    expect(cleanLatin(["Shaykh Ahmad", "Shaykh Aḩmad", "Tartus Governate", "Qaryat Binyamin"])).toEqual([
      "Shaykh Ahmad",
      "Binyamin",
    ]);
  });

  const area: AdminArea = {
    pcode: "SY0200",
    level: "2",
    parent: "SY02",
    lat: "",
    lon: "",
    name: "Jebel Saman",
    arabic: [],
  };
  test.each([
    ["Um Tinet Simaan", ["Um Tineh", "Um Tinet Simaan"]],
    ["Kafr Naseh", ["Kafr Naseh"]],
    ["Jebel Saman", ["Jebel Saman"]],
  ])("the district behind a name is parted: %s", (name, names) =>
    expect(withoutAreaSuffix(place({ ocha: [name] }), new Map([["SY0200", area]])).ocha).toEqual(names),
  );
});

describe("likeness", () => {
  test.each([
    ["Sīghātā", "سغاتا", true],
    ["Kheurbet el Bîr", "Khirbat al Bi'r", true],
    ["Treismeh", "At Turaymisah", true],
    ["Sarhan", "Rasm as Sirhan", true],
    ["Jibli", "زور شمار", false],
    ["Khirbat al Bir", "Khirbat al Hulw", false],
    ["Tall Abyad", "Tall Hamis", false],
  ])("%s and %s: %s", (one, other, like) => expect(likeness(one, other) >= 0.45).toBe(like));

  test.each([
    ["Upper Kherbet Ghazal", "Lower Kherbet Ghazal", true],
    ["Mushayrifah Kabirah", "Little Msheirfeh", true],
    ["مشيرفة كبيرة", "Musharfa Saghireh", true],
    ["Mushayrifah", "Little Msheirfeh", false],
    ["Western Dik", "Dik Gharbi", false],
  ])("twins %s / %s: %s", (one, other, are) => expect(twins(one, other)).toBe(are));
});

describe("dropForeignNames", () => {
  test.each([
    // The README's example: a homonym's name among a row's own.
    [place({ ocha: ["Shamra"], latin: ["Zawr Shammar", "Jibli", "Jiblī"], arabic: ["زور شمار"] }), ["Zawr Shammar"]],
    [place({ ocha: ["Afrin"], latin: ["Afrin", "Kobanî"], arabic: ["عفرين"] }), ["Afrin"]],
    // Attested in both scripts: a second name of the place.
    [
      place({ ocha: ["Firazdaq"], latin: ["Arslan Tash", "Al Farazdaq"], arabic: ["ارسلان طاش", "الفرزدق"] }),
      ["Arslan Tash", "Al Farazdaq"],
    ],
    [place({ latin: ["`Ahirah", "Aâhiré"] }), ["`Ahirah", "Aâhiré"]],
  ])("row %#", (row, latin) => expect(dropForeignNames(row, new Set()).place.latin).toEqual(latin));

  it("keeps what the hand-kept file keeps", () => {
    const row = place({ ocha: ["Baath"], latin: ["Ba`th", "New Quneitra"], arabic: ["البعث"] });
    expect(dropForeignNames(row, new Set(["New Quneitra"])).place.latin).toContain("New Quneitra");
  });
});

describe("joins", () => {
  const owner = place({
    pcode: "C2",
    link: "A",
    geonames: "1",
    ocha: ["Ein El-Bayda"],
    latin: ["`Ayn al Baydah"],
    arabic: ["عين البيضاء"],
  });
  const stranger = place({
    pcode: "C1",
    link: "B",
    geonames: "1",
    ocha: ["Abbudiyah"],
    latin: owner.latin,
    arabic: owner.arabic,
  });

  it("a community keeps OCHA's names alone where the join was wrong", () => {
    const { places, findings } = settleJoins([stranger, owner], new Set());
    expect(places[0]).toMatchObject({ pcode: "C1", geonames: "", latin: [], arabic: [], ocha: ["Abbudiyah"] });
    expect(places[1]).toBe(owner);
    expect(findings).toHaveLength(1);
  });

  it("a join that people vouch for stands", () =>
    expect(settleJoins([stranger], new Set(["C1"])).places[0]).toBe(stranger));

  it("and takes the names away from a community that is more like them", () => {
    const { places } = settleJoins([stranger, owner], new Set(["C1"]));
    expect(places[0]).toBe(stranger);
    expect(places[1]).toMatchObject({ pcode: "C2", geonames: "", latin: [], ocha: ["Ein El-Bayda"] });
  });

  it("the lower village is not joined with the upper", () =>
    expect(joinLikeness(place({ ocha: ["Lower Qorunful"], latin: ["Qaranful Fawqani"] }))).toBe(0));
});

describe("duplicates", () => {
  const home = place({ pcode: "C1", ocha: ["Khass Dakur"], lat: "36.0", lon: "37.0" });
  const at = (km: number): string => String(36 + km / 111.2);
  test.each([
    ["the same name near by", home, place({ geonames: "1", latin: ["Khass Dakur"], lat: at(2.4) }), "merge"],
    ["the same name further off", home, place({ geonames: "1", latin: ["Khass Dakur"], lat: at(4) }), "ask"],
    ["the same name far off", home, place({ geonames: "1", latin: ["Khass Dakur"], lat: at(9) }), "apart"],
    ["another name", home, place({ geonames: "1", latin: ["Tall Aswad"], lat: at(0.2) }), "apart"],
    [
      "the other twin",
      place({ pcode: "C1", ocha: ["Upper Jirf"] }),
      place({ geonames: "1", latin: ["Jirf Tahtani"], lat: at(0.3) }),
      "apart",
    ],
    [
      "one that says which twin it is, one that does not",
      place({ pcode: "C1", ocha: ["Western Henna"] }),
      place({ geonames: "1", latin: ["Hanna"], lat: at(1.2) }),
      "ask",
    ],
    [
      "Arabic that differs",
      place({ geonames: "2", latin: ["Tall ash Shih"], arabic: ["تل الشيح"] }),
      place({ geonames: "1", latin: ["Tall ash Shih"], arabic: ["نهر البارد"], lat: at(1) }),
      "apart",
    ],
  ])("%s", (_, one, other, verdict) => expect(judge(one, other)).toBe(verdict));

  it("joins names and codes, the community's first", () =>
    expect(joinPlaces(home, place({ geonames: "7", latin: ["Khass Dakur"], arabic: ["خس داكور"] }))).toMatchObject({
      pcode: "C1",
      geonames: "7",
      arabic: ["خس داكور"],
      also: ["geonames:7"],
    }));

  it("a hand-kept verdict wins", () => {
    const far = place({ geonames: "1", latin: ["Elsewhere"], lat: at(30) });
    const near = place({ geonames: "2", latin: ["Khass Dakur"], lat: at(0.1) });
    const hand = { merges: new Map([["geonames:1", "C1"]]), apart: new Map([["geonames:2", "C1"]]) };
    const { places } = mergeDuplicates([home, far, near], hand);
    expect(places.map(({ pcode, geonames }) => [pcode, geonames])).toEqual([
      ["C1", "1"],
      ["", "2"],
    ]);
  });
});

describe("labels", () => {
  test.each([
    [["Kadeïrâne", "Qudayran"], ["قديران"], [], "Qudayran"],
    [["Al Ya`rubiyah", "Dalḩah"], ["دلحة"], ["Dalha"], "Dalḩah"],
    [["Shaykh Ahmad", "Cheïkh Ahmed"], ["شيخ أحمد"], ["Sheikh Ahmed"], "Shaykh Ahmad"],
  ])("the best of %j, Arabic %j, OCHA %j, is %s", (latin, arabic, ocha, best) =>
    expect(bestVariant(latin, arabic, ocha)).toBe(best),
  );

  test.each([
    [place({ ocha: ["Al Kfeer"], latin: ["Al Kufayr"], arabic: ["الكفير"] }), "al-Kufayr"],
    [
      place({ ocha: ["Upper Kherbet Elbir"], latin: ["Khirbat al Bi'r"], arabic: ["خربة البئر"] }),
      "Khirbat al-Bir Fawqaniyah",
    ],
    [place({ ocha: ["Um Elfursan"] }), "Umm al-Fursan"],
    [place({ latin: ["Ouadi ej Jouz"] }), "Wadi al-Juz"],
  ])("row %#", (row, label) => expect(labelOf(row, new Map([["ouadi", "wadi"]]))).toBe(label));
});

test.each([
  ["PPLA", "", "city"],
  ["PPLA2", "60000", "city"],
  ["PPLA3", "", "town"],
  ["PPL", "70000", "town"],
  ["PPL", "5000", "town"],
  ["PPL", "", "village"],
  ["PPL", "99", "hamlet"],
  ["PPLL", "", "hamlet"],
  ["PPLQ", "", "village"],
  ["PPLX", "", "neighbourhood"],
])("kind of %s with %s people: %s", (feature, population, kind) => expect(kindOf({ feature, population })).toBe(kind));

describe("IDs", () => {
  test.each([
    ["Ma‘arrat al-Nu‘man", "maarrat-al-numan"],
    ["al-Bab", "al-bab"],
    ["Şêxûn (Aleppo)", "sexun-aleppo"],
  ])("slug of %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  const claim = (code: string, facts: object = {}) => ({
    code,
    name: "Jibrin",
    given: undefined,
    labelled: false,
    population: 0,
    lat: "36",
    lon: "37",
    area: "azaz",
    ...facts,
  });

  it("the place the press knows gets the bare slug, then the most populous; the rest add their subdistrict", () => {
    const ids = mintIds(
      [
        claim("a"),
        claim("b", { population: 900 }),
        claim("c", { labelled: true }),
        claim("d"),
        claim("e", { area: "afrin" }),
      ],
      new Set(),
    );
    expect(Object.fromEntries(ids)).toEqual({
      c: "place/sy/jibrin",
      b: "place/sy/jibrin-azaz",
      a: "place/sy/jibrin-azaz-2",
      d: "place/sy/jibrin-azaz-3",
      e: "place/sy/jibrin-afrin",
    });
  });

  it("given IDs stand, and other tables' IDs are not minted", () => {
    const ids = mintIds([claim("a"), claim("b", { given: "place/sy/promised" })], new Set(["place/sy/jibrin"]));
    expect(Object.fromEntries(ids)).toEqual({ b: "place/sy/promised", a: "place/sy/jibrin-azaz" });
  });
});

describe("the whole command on a small country", () => {
  const areas = readAdmin(
    [
      "pcode\tlevel\tparent\tlat\tlon\tname\tarabic\tlatin",
      "SY02\t1\tSY\t36\t37\tAleppo\tحلب\t",
      "SY0204\t2\tSY02\t36\t37\tA'zaz\tمركز اعزاز\t",
      "SY020400\t3\tSY0204\t36\t37\tA'zaz\tمركز اعزاز\t",
    ].join("\n"),
  );
  const settlements = (rows: readonly string[]) =>
    readPlaces(
      [
        "pcode\tgeonames\twof\twikidata\tlink\tfeature\tadm1\tadm2\tadm3\tlat\tlon\tpopulation\tocha_name\tocha_other\tarabic\tlatin",
        ...rows,
      ].join("\n"),
    );
  const AZAZ =
    "C1\t10\t20\tQ1\tA\tPPLA2\tSY02\tSY0204\tSY020400\t36.58\t37.04\t110970\tAzaz\t\tإعزاز|اعزاز\tA‘zāz|Azaz";
  const TWIN = "\t11\t21\t\t\tPPL\tSY02\tSY0204\tSY020400\t36.581\t37.04\t\t\t\tاعزاز\tA‘zāz";
  const JIBRIN = "C2\t12\t22\t\tA\tPPL\tSY02\tSY0204\tSY020400\t36.5\t37.0\t50\tJebrin\t\tجبرين\tJibrin";
  const sources = (rows: readonly string[], facts: Partial<Sources> = {}): Sources => ({
    places: settlements(rows),
    areas,
    decisions: decided(""),
    pressLabels: new Map(),
    earlier: [],
    reserved: new Set(),
    ...facts,
  });

  it("merges, labels, places and mints", () => {
    const { tables, findings } = buildTables(sources([AZAZ, TWIN, JIBRIN]));
    expect(tables.get("aleppo")?.map(({ id, name, kind, within }) => [id, name, kind, within])).toEqual([
      ["place/sy/azaz", "Azaz", "city", "place/sy/azaz-subdistrict"],
      ["place/sy/jibrin", "Jibrin", "hamlet", "place/sy/azaz-subdistrict"],
    ]);
    expect(tables.get("admin")?.map(({ id, within }) => [id, within])).toEqual([
      ["place/sy/azaz-district", "place/sy/aleppo-governorate"],
      ["place/sy/azaz-subdistrict", "place/sy/azaz-district"],
    ]);
    expect(findings.map(({ what }) => what)).toEqual(["merged"]);
  });

  it("tells a decision on a code that no reference row has, and its line", () => {
    const checked = new CheckedFiles([{ path: "d.yaml", text: "merges:\n  C2: { into: C3, reason: a test }\n" }]);
    readDecisions("d.yaml", checked, new Set(["C2"]));
    expect(checked.problems.map(line)).toEqual([
      "d.yaml:2: no row of the reference files has C3. Correct the code, or take the decision away.",
    ]);
  });

  it("leaves out a name that a decision says is another place's", () => {
    const arabicOf = (decisions: string) =>
      buildTables(sources([JIBRIN], { decisions: decided(decisions) })).tables.get("aleppo")?.[0]?.arabic;
    expect(arabicOf("")).toEqual(["جبرين"]);
    expect(arabicOf("names: { C2: { not: [جبرين], reason: a test } }")).toEqual([]);
  });

  it("keeps an ID for ever, whatever the label becomes, and gives the same bytes again", () => {
    const first = buildTables(sources([JIBRIN, AZAZ]));
    const earlier = [...first.tables.values()].flat();
    const again = buildTables(
      sources([AZAZ, JIBRIN], { earlier, pressLabels: new Map([["C2", { name: "Jebreen", kind: "" }]]) }),
    );
    const row = again.tables.get("aleppo")?.find(({ pcode }) => pcode === "C2");
    expect(row).toMatchObject({ id: "place/sy/jibrin", name: "Jebreen" });
    const same = buildTables(sources([AZAZ, JIBRIN], { earlier }));
    for (const [name, rows] of first.tables) expect(writeTable(same.tables.get(name) ?? [])).toBe(writeTable(rows));
  });

  it("knows a place again by GeoNames or Who's On First when it has no p-code", () => {
    const loose = TWIN.replace("36.581", "36.9");
    const earlier = [...buildTables(sources([AZAZ, loose])).tables.values()].flat();
    const [, without] = earlier;
    const renumbered = loose.replace("\t11\t", "\t99\t");
    const again = [...buildTables(sources([AZAZ, renumbered], { earlier })).tables.values()].flat();
    expect(again.map(({ id }) => id)).toContain(without?.id);
  });

  it("says which IDs no row bears any more", () => {
    const earlier = [...buildTables(sources([AZAZ, JIBRIN])).tables.values()].flat();
    const { findings } = buildTables(sources([AZAZ], { earlier }));
    expect(findings.map(({ what, place: named }) => [what, named])).toEqual([["lost ID", "place/sy/jibrin Jibrin"]]);
  });
});

describe("the tables that are shipped", () => {
  const read = (name: string) => readTable(readFileSync(`gazetteer/places/sy/${name}.tsv`, "utf8"));

  test.each([
    ["aleppo", "place/sy/deir-hafir", "C1240"],
    ["aleppo", "place/sy/shaykh-ahmad", "C1278"],
    ["aleppo", "place/sy/kuweires-sharqi", "C1294"],
    ["hama", "place/sy/ithriyah", "C3273"],
    ["idlib", "place/sy/abu-al-duhur", "C3891"],
    ["homs", "place/sy/palmyra", "C2889"],
    ["raqqa", "place/sy/tabqa", "C5929"],
    ["raqqa", "place/sy/resafa", "C6824"],
  ])("%s: %s is %s", (table, id, pcode) => expect(read(table).find((row) => row.id === id)?.pcode).toBe(pcode));

  it("the village west of Aleppo is Minyan, and Houla is there", () => {
    expect(read("aleppo").find(({ id }) => id === "place/sy/minyan")?.latin).toContain("Binyamin");
    expect(read("homs").find(({ wof }) => wof === "1292923897")?.arabic).toContain("الحولة");
  });
});
