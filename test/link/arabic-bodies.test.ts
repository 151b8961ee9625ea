import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("the last word of a brigade's name is no place of the text", () => {
  test.each([
    "شارك في معركة درعا (جيش اليرموك، لواء شهداء [إنخل]، ألوية الفرقان).",
    "أعلن لواء توحيد أبناء [الجولان] عن معركة في درعا.",
    "أعلنت الفرقة 93 [جاسم] أنها في درعا.",
    "أعلن [لواء توحيد] كتائب الحارة أنه في درعا.",
    "أعلن [لواء التوحيد] كتائب الحارة أنه في درعا.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["دخلت كتائب الثوار [إنخل] بريف درعا.", "inkhil"],
    ["وصل لواء شهداء إنخل إلى [نوى] في درعا.", "nawa"],
  ])("%s", (row, expected) => isPlace(row, expected));
});
