import { describe, test } from "vitest";
import { isPlace } from "../support/shipped.ts";

describe("a bearing before a town is said of it, and is no part of the name before it", () => {
  test.each([
    ["سقطت قذيفة على حي [جوبر] شرقي دمشق مساء.", "jobar-damascus"],
    ["سقطت قذيفة على حي [دير بعلبة] شمالي المدينة في حمص.", "deir-baalba-homs"],
    ["سقطت قذيفة على حي [دير بعلبة الشمالي] في حمص.", "north-deir-baalba-homs"],
    ["سقطت قذيفة على [عين حسين شمالي] حمص.", "ayn-husayn-shamali"],
  ])("%s", (row, expected) => isPlace(row, expected));
});
