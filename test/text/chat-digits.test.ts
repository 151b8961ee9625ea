import { describe, expect, test } from "vitest";
import { withoutChatDigits } from "../../src/text/chat-digits.ts";

describe("digits of the Arabic chat alphabet", () => {
  test.each([
    ["Dar3a", "Dar'a"],
    ["7alab", "halab"],
    ["Al-5an", "Al-5an"],
    ["Nu3man", "Nu'man"],
    ["a3zaz", "a'zaz"],
    ["Na22ar", "Na''ar"],
  ])("%s is %s", (raw, letters) => expect(withoutChatDigits(raw)).toBe(letters));

  test.each(["T4", "M5", "Su24", "BM21", "7th", "5km", "2days", "4x4", "H3", "Mezzeh86", "3", "v1beta2", "7-8"])(
    "%s is no word of it",
    (raw) => expect(withoutChatDigits(raw)).toBe(raw),
  );

  test("a 2 may also be ق", () => expect(withoutChatDigits("2adam", "q")).toBe("qadam"));
});
