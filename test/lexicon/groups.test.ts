import { expect, test } from "vitest";
import { GroupsToBe } from "../../src/lexicon/groups.ts";

test("each group has its items, in the order in which they were added", () => {
  const groups = new GroupsToBe();
  for (let item = 0; item < 5000; item++) groups.add(item % 3, item);
  const made = groups.groups(5);
  expect([...made.of(1)].slice(0, 4)).toEqual([1, 4, 7, 10]);
  expect(made.of(2)).toHaveLength(1666);
  expect(made.of(4)).toHaveLength(0);
});
