import { describe, expect, it, test } from "vitest";
import { mentionsAt } from "./support/marked.ts";
import { repositoryResolver } from "./support/repository.ts";

const resolver = repositoryResolver();

/**
 * What a name means at a date. `id`: linked to it; `id, renamed`: linked, and the evidence says that the name
 * is an old one; `id, over`: linked, and the evidence says that it was over; `too early: id < id`: anachronistic,
 * with the body that bore the line then among the candidates.
 */
function meaning(row: string, date: string | undefined): string {
  const [mention] = mentionsAt(resolver, row, date === undefined ? {} : { date });
  if (mention === undefined) return "nothing";
  const reasons = mention.evidence.map(({ reason }) => reason).join("\n");
  if (mention.status === "anachronistic") {
    const [named, ...others] = mention.candidates;
    const before = others.find(
      ({ score, name, id }) => score === 0 && reasons.includes(`${name} (${id}) bore that line then`),
    );
    return `too early: ${named?.id}${before === undefined ? "" : ` < ${before.id}`}`;
  }
  const notes = [reasons.includes("is an old name") && "renamed", reasons.includes("was over by") && "over"];
  return [mention.id ?? mention.status, ...notes.filter((note) => note !== false)].join(", ");
}

describe("what a name means at a date", () => {
  test.each([
    // From al-Qaeda in Iraq to the Islamic State.
    ["[AQI] attacked Mosul in Iraq", "2005", "group/al-qaeda-in-iraq"],
    ["[Al-Qaeda in Iraq] attacked Mosul", "2012", "group/islamic-state-of-iraq, renamed"],
    [
      "[Islamic State of Iraq] attacked Mosul",
      "2005",
      "too early: group/islamic-state-of-iraq < group/al-qaeda-in-iraq",
    ],
    ["[Islamic State of Iraq] attacked Mosul", "2010", "group/islamic-state-of-iraq"],
    ["[Islamic State of Iraq] attacked Mosul", "2012-11-05", "group/islamic-state-of-iraq"],
    ["[Islamic State of Iraq] attacked Mosul", "2014", "group/isis, renamed"],
    ["[دولة العراق الإسلامية] في الموصل", "2011", "group/islamic-state-of-iraq"],
    ["[ISIS] attacked Raqqa", "2012", "too early: group/isis < group/islamic-state-of-iraq"],
    ["[Islamic State] attacked Raqqa", "2012-06", "too early: group/isis < group/islamic-state-of-iraq"],
    ["[Daesh] attacked Raqqa", "2011", "too early: group/isis < group/islamic-state-of-iraq"],
    ["[Islamic State] attacked Raqqa", "2014-07", "group/isis"],
    ["[ISIL] attacked Raqqa", "2013-05", "group/isis"],
    ["[داعش] في الرقة", "2015", "group/isis"],
    // From Nusra to HTS.
    ["[Jabhat al-Nusra] took Idlib city", "2011-05", "too early: group/jabhat-al-nusra"],
    ["[Jabhat al-Nusra] took Idlib city", "2013", "group/jabhat-al-nusra"],
    ["[Nusra Front] took Idlib city", "2015-12", "group/jabhat-al-nusra"],
    ["[Nusra] took Idlib city", "2016-07", "group/jabhat-al-nusra"],
    ["[Nusra] took Idlib city", "2016-08", "group/jabhat-fateh-al-sham, renamed"],
    ["[Nusra Front] fighters in Idlib", "2016-12", "group/jabhat-fateh-al-sham, renamed"],
    ["[Nusra Front] fighters in Idlib", "2017-03", "group/hts, renamed"],
    ["[al-Nusra] fighters in Idlib", "2018", "group/hts, renamed"],
    ["[Jabhat al-Nusra] fighters in Idlib", "2019", "group/hts, renamed"],
    ["[Nusra Front] fighters in Idlib", "2019-05-14", "group/hts, renamed"],
    // What is told of its own time, or is called a former name, is the old body.
    ["In March 2015 [Nusra Front] fighters took Idlib", "2019-05", "group/jabhat-al-nusra, over"],
    ["[Nusra Front] fighters took Idlib in 2014", "2019-05", "group/jabhat-al-nusra, over"],
    ["[Nusra Front] fighters have held Idlib since 2014", "2019-05", "group/hts, renamed"],
    ["It was 2014. [Nusra Front] fighters hold Idlib now", "2019-05", "group/hts, renamed"],
    ["[Nusra Front] (now called Hayat Tahrir al-Sham) holds Idlib", "2019-05", "group/jabhat-al-nusra, over"],
    ["Hayat Tahrir al-Sham, once the [Nusra Front], holds Idlib", "2019-05", "group/jabhat-al-nusra, over"],
    ["In 2016 the [Tiger Forces] took Khanasir near Aleppo", "2019-12", "unit/sy/tiger-forces, over"],
    ["[جبهة النصرة] في إدلب", "2015", "group/jabhat-al-nusra"],
    ["[جبهة النصرة] في إدلب", "2019", "group/hts, renamed"],
    ["[Jabhat Fateh al-Sham] in Aleppo", "2016-06", "too early: group/jabhat-fateh-al-sham < group/jabhat-al-nusra"],
    ["[Jabhat Fateh al-Sham] in Aleppo", "2016-07-27", "group/jabhat-fateh-al-sham"],
    ["[JFS] in Aleppo", "2016-09", "group/jabhat-fateh-al-sham"],
    ["[Jabhat Fateh al-Sham] in Aleppo", "2017-06", "group/hts, renamed"],
    ["[HTS] fighters in Idlib", "2016", "too early: group/hts < group/jabhat-fateh-al-sham"],
    ["[Hay'at Tahrir al-Sham] in Idlib", "2016-12", "too early: group/hts < group/jabhat-fateh-al-sham"],
    ["[Hay'at Tahrir al-Sham] in Idlib", "2015-03", "too early: group/hts < group/jabhat-al-nusra"],
    ["[Hay'at Tahrir al-Sham] in Idlib", "2017-02", "group/hts"],
    ["[هيئة تحرير الشام] في إدلب", "2016-05", "too early: group/hts < group/jabhat-al-nusra"],
    ["[HTS] in Idlib", "2026", "group/hts, over"],
    ["[Hurras al-Din] in Idlib", "2016-10", "too early: group/hurras-al-din < group/jabhat-fateh-al-sham"],
    ["[Hurras al-Din] in Idlib", "2019", "group/hurras-al-din"],
    ["[Wa Harredh al-Mumineen] in Idlib", "2017", "too early: group/rouse-the-believers-operations-room"],
    ["[Jund al-Aqsa] in Hama", "2016", "group/jund-al-aqsa"],
    ["[Jund al-Aqsa] in Hama", "2019", "group/jund-al-aqsa, over"],
    ["[Liwa al-Aqsa] in Hama", "2017-02", "group/liwa-al-aqsa"],
    ["[Army of Conquest] in Idlib", "2014", "too early: group/jaysh-al-fatah"],
    ["[Army of Conquest] in Idlib", "2015-05", "group/jaysh-al-fatah"],
    // The Islamic State's men in Daraa.
    ["[Yarmouk Martyrs Brigade] in Daraa", "2015", "group/yarmouk-martyrs-brigade"],
    ["[Yarmouk Martyrs Brigade] in Daraa", "2017", "group/yarmouk-martyrs-brigade, over"],
    [
      "[Khalid ibn al-Walid Army] in Daraa",
      "2015",
      "too early: group/jaysh-khalid-ibn-al-walid < group/yarmouk-martyrs-brigade",
    ],
    ["[Khalid ibn al-Walid Army] in Daraa", "2016-10", "group/jaysh-khalid-ibn-al-walid"],
    ["[Khalid ibn al-Walid Army] in Daraa", "2019", "group/jaysh-khalid-ibn-al-walid, over"],
    // Ghouta.
    ["[Liwa al-Islam] in Douma", "2012", "group/liwa-al-islam"],
    ["[Liwa al-Islam] in Douma", "2014", "group/liwa-al-islam, over"],
    ["[Jaysh al-Islam] in Douma", "2012", "too early: group/jaysh-al-islam < group/liwa-al-islam"],
    ["[Army of Islam] in Douma", "2014", "group/jaysh-al-islam"],
    // Aleppo and Idlib.
    ["[Free Syrian Army] in Aleppo", "2010", "too early: group/fsa"],
    ["[Free Syrian Army] in Aleppo", "2012", "group/fsa"],
    ["[Tawhid Brigade] in Aleppo", "2013", "group/liwa-al-tawhid"],
    ["[Levant Front] in Aleppo", "2013", "too early: group/levant-front < group/liwa-al-tawhid"],
    ["[Levant Front] in Aleppo", "2016", "group/levant-front"],
    ["[Syrian Islamic Front] in Aleppo", "2013-06", "group/syrian-islamic-front"],
    ["[Syrian Islamic Front] in Aleppo", "2014-06", "group/syrian-islamic-front, over"],
    ["[Hazm Movement] in Aleppo", "2014-06", "group/harakat-hazm"],
    ["[Hazm Movement] in Aleppo", "2015-06", "group/harakat-hazm, over"],
    ["[Fatah Halab] in Aleppo", "2013", "too early: group/fatah-halab < group/aleppo-liberation-operations-room"],
    ["[Nour al-Din al-Zenki] in Aleppo", "2016", "group/nour-al-din-al-zenki"],
    ["[Nour al-Din al-Zenki] in Aleppo", "2020", "group/nour-al-din-al-zenki, over"],
    ["[Jabhat Tahrir Suriya] in Idlib", "2018-06", "group/jabhat-tahrir-suriya"],
    ["[Jabhat Tahrir Suriya] in Idlib", "2019", "group/jabhat-tahrir-suriya, over"],
    ["[National Front for Liberation] in Idlib", "2017", "too early: group/national-front-for-liberation"],
    ["[NLF] fighters in Idlib", "2019", "group/national-front-for-liberation"],
    // Turkey's allies.
    ["[SNA] fighters in Aleppo", "2016-10", "too early: group/syrian-national-army < group/tfsa"],
    ["[Syrian National Army] in Afrin", "2018", "group/syrian-national-army"],
    ["[TFSA] in Aleppo", "2017", "group/tfsa"],
    ["[Turkish-backed Free Syrian Army] in Afrin", "2019", "group/syrian-national-army, renamed"],
    // Tanf and the east.
    ["[New Syrian Army] at al-Tanf", "2016", "group/new-syrian-army"],
    ["[New Syrian Army] at al-Tanf", "2017", "group/revolutionary-commando-army, renamed"],
    [
      "[Maghawir al-Thawra] at al-Tanf",
      "2016-06",
      "too early: group/revolutionary-commando-army < group/new-syrian-army",
    ],
    ["[Syrian Free Army] at al-Tanf", "2023", "group/revolutionary-commando-army"],
    ["[Syrian Free Army] in Aleppo", "2013", "group/fsa"],
    ["[SDF] in Raqqa", "2014-01", "too early: group/sdf"],
    ["[SDF] in Raqqa", "2015-01", "too early: group/sdf < group/euphrates-volcano"],
    ["[Syrian Democratic Forces] in Raqqa", "2017", "group/sdf"],
    // The army.
    ["[Tiger Forces] in Aleppo", "2016", "unit/sy/tiger-forces"],
    ["[Tiger Forces] in Idlib", "2020", "unit/sy/25th-special-mission-forces-division, renamed"],
    ["[قوات النمر] في إدلب", "2020", "unit/sy/25th-special-mission-forces-division, renamed"],
    [
      "[25th Division] in Aleppo",
      "2016",
      "too early: unit/sy/25th-special-mission-forces-division < unit/sy/tiger-forces",
    ],
    ["[25th Division] in Idlib", "2020", "unit/sy/25th-special-mission-forces-division"],
    ["[5th Corps] in Daraa", "2019", "unit/sy/5th-assault-corps"],
    // Rebels bore the number before.
    ["[5th Corps] in Idlib", "2015-03", "unit/fsa/5th-corps"],
    ["[5th Assault Corps] in Daraa", "2015", "too early: unit/sy/5th-assault-corps"],
    ["[4th Corps] in Latakia", "2014", "too early: unit/sy/4th-corps"],
    ["[4th Corps] in Latakia", "2016", "unit/sy/4th-corps"],
  ])("%s, %s: %s", (row, date, expected) => expect(meaning(row, date)).toBe(expected));
});

describe("no date, and dates in doubt", () => {
  test.each([
    // No date widens: each name is its own bearer.
    ["[Nusra Front] fighters in Idlib", undefined, "group/jabhat-al-nusra"],
    ["[Hay'at Tahrir al-Sham] in Idlib", undefined, "group/hts"],
    ["[Tiger Forces] in Idlib", undefined, "unit/sy/tiger-forces"],
    // A range, a year or a month holds whatever existed in a part of it.
    ["[Nusra Front] fighters in Idlib", "2016-01/2016-06", "group/jabhat-al-nusra"],
    ["[Nusra Front] fighters in Idlib", "2016-01/2016-12", "group/jabhat-al-nusra"],
    ["[Nusra Front] fighters in Idlib", "2016-08/2016-12", "group/jabhat-fateh-al-sham, renamed"],
    ["[Hay'at Tahrir al-Sham] in Idlib", "2016-06/2017-06", "group/hts"],
    ["[Hay'at Tahrir al-Sham] in Idlib", "2015/2016", "too early: group/hts < group/jabhat-fateh-al-sham"],
    ["[ISIS] in Raqqa", "2013", "group/isis"],
    ["[ISIS] in Raqqa", "2013-04", "group/isis"],
    // A text of a known day may be a few days off.
    ["[Hay'at Tahrir al-Sham] in Idlib", "2017-01-25", "group/hts"],
    ["[Hay'at Tahrir al-Sham] in Idlib", "2017-01-10", "too early: group/hts < group/jabhat-fateh-al-sham"],
    // 5 April or 4 May, 2013: at the later of the two it existed.
    ["[ISIS] in Raqqa", "4/5/2013", "group/isis"],
    ["[ISIS] in Raqqa", "someday", "group/isis"],
    // The date given for it and its own dateline contradict each other: names of either time are taken.
    ["3 May 2015 [ISIS] in Raqqa", "2012-05-03", "group/isis"],
    ["Ten killed\n3 May 2015 [ISIS] in Raqqa", "2012-05-03", "group/isis"],
    ["Ten killed\n3 May 2014 [ISIS] in Raqqa", "2013-01-20", "group/isis"],
    // Another channel bore that name before.
    ["[Syria TV] showed Deir Ezzor", "2016-05", "group/syrian-state-tv"],
  ])("%s, %s: %s", (row, date, expected) => expect(meaning(row, date)).toBe(expected));

  it("a date that is none is left out, and noted", () => {
    const { date } = resolver.resolve("Nusra Front fighters in Idlib", { date: "someday" });
    expect(date.from).toBe("none");
    expect(date.note).toContain("is no date");
  });

  it("the date of the text itself counts", () => {
    const { mentions, date } = resolver.resolve("12 May 2019. Nusra Front fighters in Idlib.");
    expect(date).toMatchObject({ from: "text", used: "2019-05-12" });
    expect(mentions[0]?.id).toBe("group/hts");
  });

  test.each([
    ["Jabhat al-Nusra", "2019", "resolved", "group/hts"],
    ["HTS", "2016", "anachronistic", undefined],
    ["Islamic State of Iraq", "2012", "resolved", "group/islamic-state-of-iraq"],
    ["Tiger Forces", "2020", "resolved", "unit/sy/25th-special-mission-forces-division"],
  ])("lookup %s, %s: %s", (name, date, status, id) => {
    expect(resolver.lookup(name, { date })).toMatchObject({ status, ...(id === undefined ? {} : { id }) });
  });
});

describe("a date that the line under the title contradicts", () => {
  test.each([
    ["[ISIS] kills captives in a village near Hasakah in Syria\nThu Feb 26 2015 The group shot two men.", "group/isis"],
    ["Raids near Kobani in Syria\nSat 04 Oct 2014 The [US-led coalition] struck ISIL positions.", "group/cjtf-oir"],
  ])("%s", (row, expected) => expect(meaning(row, "2013-10-22")).toBe(expected));
});
