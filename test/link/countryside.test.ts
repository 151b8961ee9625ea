import { describe, test } from "vitest";
import { isPlace as is } from "../support/shipped.ts";

describe("the countryside of Damascus is the governorate around it", () => {
  test.each([
    ["Roads were cut in the Hama, Homs and [Damascus] countrysides.", "rif-dimashq-governorate"],
    ["Roads were cut in the [Damascus] and Idlib countryside.", "rif-dimashq-governorate"],
    ["Roads were cut in [Damascus]'s eastern countryside, in Syria.", "rif-dimashq-governorate"],
    ["قطعت الطرق في ريفي حماة و[دمشق]", "rif-dimashq-governorate"],
    ["Roads were cut in the Homs and [Damascus] provinces.", "damascus-governorate"],
    ["Roads were cut in [Damascus] and the Idlib countryside.", "damascus"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("governorates", () => {
  test.each([
    ["Roads were cut in [Idlib] and western Aleppo governorates.", "idlib-governorate"],
    ["Roads were cut in [Homs], Hama and northern Raqqa provinces.", "homs-governorate"],
    ["Roads were cut in the provinces of Homs and northern [Hama].", "hama-governorate"],
    ["The road to Saraqib in Syria's [Idlib] was cut.", "idlib-governorate"],
    ["Two shops burned in Syria's [Idlib] on Monday.", "idlib"],
  ])("%s", (row, expected) => is(row, expected));
});
