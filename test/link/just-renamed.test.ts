import { describe, test } from "vitest";
import { is } from "../support/shipped.ts";

describe("some weeks after a renaming, an old name beside the new one is meant as the old name", () => {
  test.each([
    ["The [JFS] raided a base by Saraqib days before HTS came up.", "2017-02-04", "group/jabhat-fateh-al-sham"],
    ["The [JFS] raided a base by Saraqib.", "2017-02-04", "group/hts"],
    ["The [JFS] raided a base by Saraqib, and HTS another.", "2017-06-04", "group/hts"],
    ["The [Nusra Front] raided a base by Saraqib, and HTS another.", "2017-02-04", "group/hts"],
    ["Jabhat Fateh al-Sham ([Nusra Front]) raided a base by Saraqib.", "2016-08-15", "group/jabhat-fateh-al-sham"],
  ])("%s (%s)", (row, date, expected) => is(row, expected, { date }));
});
