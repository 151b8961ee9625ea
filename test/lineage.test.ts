import { describe, expect, it, test } from "vitest";
import { repositoryResolver } from "./support/repository.ts";

const { lineage, rollUp, get } = repositoryResolver();

describe("who bore a line at a date", () => {
  test.each([
    ["group/hts", "2011", undefined],
    ["group/hts", "2015-06", "group/jabhat-al-nusra"],
    ["group/hts", "2016-12", "group/jabhat-fateh-al-sham"],
    ["group/hts", "2020", "group/hts"],
    ["group/jabhat-al-nusra", "2018", "group/hts"],
    ["group/isis", "2003", "group/jamaat-al-tawhid-wal-jihad"],
    ["group/isis", "2005", "group/al-qaeda-in-iraq"],
    ["group/isis", "2010", "group/islamic-state-of-iraq"],
    ["group/al-qaeda-in-iraq", "2016", "group/isis"],
    ["group/jaysh-khalid-ibn-al-walid", "2015", "group/yarmouk-martyrs-brigade"],
    ["group/jaysh-al-islam", "2012", "group/liwa-al-islam"],
    ["group/liwa-al-islam", "2016", "group/jaysh-al-islam"],
    ["group/islamic-front-syria", "2013-02", "group/syrian-islamic-front"],
    ["group/syrian-national-army", "2017-06", "group/tfsa"],
    ["group/new-syrian-army", "2018", "group/revolutionary-commando-army"],
    ["group/jabhat-tahrir-suriya", "2019", "group/national-front-for-liberation"],
    ["unit/sy/tiger-forces", "2020", "unit/sy/25th-special-mission-forces-division"],
    ["unit/sy/25th-special-mission-forces-division", "2016", "unit/sy/tiger-forces"],
    ["group/hts", "someday", undefined],
  ])("%s at %s: %s", (id, at, bearer) => expect(lineage(id, { at })?.at?.id).toBe(bearer));

  it("the line of HTS, oldest first, with how and when", () => {
    const line = lineage("group/hts");
    expect(line?.predecessors.at(0)?.id).toBe("group/jabhat-al-nusra");
    expect(line?.predecessors.at(-1)).toMatchObject({
      id: "group/jabhat-fateh-al-sham",
      how: "renamed",
      on: "2017-01-28",
    });
    expect(line?.successors).toMatchObject([{ id: "group/hurras-al-din", how: "split", on: "2018-02-27" }]);
  });
});

describe("what it belonged to at a date", () => {
  const STATE = ["group/syrian-arab-army", "group/syrian-armed-forces", "group/syrian-government"];
  test.each([
    ["unit/sy/105th-brigade", undefined, ["unit/sy/republican-guard", ...STATE]],
    ["unit/sy/42nd-brigade", "2018", ["unit/sy/4th-armoured-division", ...STATE]],
    ["unit/sy/5th-corps-8th-brigade", "2019", ["unit/sy/5th-assault-corps", ...STATE]],
    ["unit/sna/13th-division", undefined, ["unit/sna/1st-legion", "group/syrian-national-army"]],
    ["group/nour-al-din-al-zenki", "2015-01", ["group/levant-front"]],
    ["group/nour-al-din-al-zenki", "2017-03", ["group/hts"]],
    ["group/nour-al-din-al-zenki", "2018-03", ["group/jabhat-tahrir-suriya"]],
    ["group/nour-al-din-al-zenki", "2018-10", ["group/national-front-for-liberation"]],
    ["group/jabhat-al-nusra", "2012-06", []],
    ["group/jabhat-al-nusra", "2014", ["group/al-qaeda"]],
    ["group/jaysh-al-islam", "2014-02", ["group/islamic-front-syria"]],
    ["group/sultan-murad-division", "2019", ["group/syrian-national-army"]],
  ])("%s at %s", (id, at, ids) => {
    expect(rollUp(id, at === undefined ? {} : { at }).map((entity) => entity.id)).toEqual(ids);
  });
});

describe("the tables' promise", () => {
  test.each([
    ["group/al-qaeda-in-iraq", "2004-10", "2006-10"],
    ["group/islamic-state-of-iraq", "2006-10", "2013-04"],
    ["group/jabhat-al-nusra", "2012-01-23", "2016-07-28"],
    ["group/jabhat-fateh-al-sham", "2016-07-28", "2017-01-28"],
    ["group/hts", "2017-01-28", "2025-01-29"],
    ["group/jaysh-al-islam", "2013-09", undefined],
    ["group/jaysh-al-fatah", "2015-03", "2017"],
    ["group/southern-front", "2014-02", "2018-07"],
    ["group/jabhat-tahrir-suriya", "2018-02", "2018-08"],
    ["group/tfsa", "2016-08", "2017-12"],
    ["group/syrian-national-army", "2017-12", "2025"],
    ["group/sdf", "2015-10", undefined],
    ["group/syrian-government", "1970", "2024-12-08"],
    ["unit/sy/tiger-forces", undefined, "2019-08"],
    ["unit/sy/5th-assault-corps", "2016-11", undefined],
  ])("%s: %s to %s", (id, from, until) => {
    const entity = get(id);
    if (from !== undefined) expect(entity?.from?.startsWith(from)).toBe(true);
    if (until !== undefined) expect(entity?.until?.startsWith(until)).toBe(true);
  });
});
