import { expect, test } from "vitest";
import { repositoryResolver } from "../support/repository.ts";

/** What is asked for in Arabic, over the tables of this repository. */
const { lookup } = repositoryResolver();

test.each(["معارك", "قائد", "غير معروف", "وأشارت", "عدد من", "الساعة", "تدمير", "خارج", "هامة"])(
  "%s is an ordinary word, or has other letters than the name that it sounds like",
  (word) => expect(lookup(word).id).toBeUndefined(),
);

test.each([
  ["مورك", "place/sy/morek"],
  ["جسرالشغور", "place/sy/jisr-al-shughur"],
  ["معرة النعما", "place/sy/maarrat-al-numan"],
  ["بسراقب", "place/sy/saraqib"],
])("%s is a name, however its vowels and its article are written", (name, id) => expect(lookup(name).id).toBe(id));

test("why it is none is told", () =>
  expect(
    lookup("معارك")
      .evidence.map(({ reason }) => reason)
      .join("; "),
  ).toMatch(/in other letters than what was asked/));

test("the very name in the area that was asked for, whatever sounds like it there", () => {
  const within = "place/sy/rif-dimashq-governorate";
  expect(lookup("الهبارية", { within }).id).toBe("place/sy/al-habbariyah");
  expect(lookup("الهبارة", { within }).id).toBeUndefined();
});
