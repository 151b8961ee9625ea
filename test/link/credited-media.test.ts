import { describe, test } from "vitest";
import { is, isNotLinked, isPlace } from "../support/shipped.ts";

describe("what is credited with a report is a medium, and no hill, river or quarter", () => {
  test.each([
    "Homs ([Barada]) – A bus burnt in Wadi Barada.",
    "Deir Ezzor ([Euphrates]) - A bus burnt in Mayadin.",
    "According to [Al Khabour], a bus burnt in Hasakah.",
    "[Al-Khabour] wrote that a bus burnt in Hasakah.",
    "Hasakah ([Al Khabour]): A bus burnt.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["Rastan ([Homs]) – A bus burnt.", "homs-governorate"],
    ["A bus burnt in Deir Ezzor, by the river ([Euphrates]).", "euphrates-river"],
    ["Men by the [Barada] said that a bus burnt in Damascus.", "barada-river"],
    ["According to men in [Jobar], a bus burnt in Damascus.", "jobar-damascus"],
    ["According to [Jobar] residents, a bus burnt in Damascus.", "jobar-damascus"],
  ])("%s", (row, expected) => isPlace(row, expected));

  test.each([
    ["Deir Ezzor ([Qasioun]) – A bus burnt in Mayadin.", "group/qasioun-news"],
    ["[Qasioun] added that a bus burnt in Damascus.", "group/qasioun-news"],
    ["Snow fell on [Qasioun], the hill of Damascus.", "place/sy/mount-qasioun"],
    ["Hasakah ([Hawar]) – A bus burnt in Amuda.", "group/anha"],
    ["Bus Burns In Idlib - [South Front]", "group/south-front"],
    ["As [South Front] has it, a bus burnt in Homs.", "group/south-front"],
    ["Rebels of the [South Front] met near Daraa.", "group/southern-front"],
    ["Idlib - [SMART]", "group/smart-news-agency"],
    ["Seen on [FARS]: a bus that burnt in Homs.", "group/fars-news-agency"],
    ["An HTS man told [Iba'a] that a bus burnt in Idlib.", "group/ebaa"],
    ["[Eye of the Euphrates] filmed a bus in Mayadin.", "group/ain-al-furat"],
  ])("%s", (row, expected) => is(row, expected));

  test.each(["SMART goals were set in Idlib; one [SMART] goal was met.", "A man of [Fars] died in Homs."])(
    "%s",
    (row) => isNotLinked(row),
  );
});
