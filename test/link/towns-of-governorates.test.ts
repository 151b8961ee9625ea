import { describe, test } from "vitest";
import { isPlace as is } from "../support/shipped.ts";

describe("a word for settlements and `of` belong to the name behind them, and before them stands the governorate", () => {
  test.each([
    ["Two shops burned in the [Idlib] town of Saraqib.", "idlib-governorate"],
    ["Two shops burned in the northern [Hama] town of Morek.", "hama-governorate"],
    ["Two shops burned in the [Daraa] villages of Namir and Ghabagheb.", "daraa-governorate"],
    ["Two shops burned in the [Hama] and Idlib villages of Morek and Hass.", "hama-governorate"],
    ["Two shops burned in the [Raqqa] city of Tabqa.", "raqqa-governorate"],
    ["Two shops burned in the Raqqa [city of Tabqa].", "tabqa"],
    ["Two shops burned in the Aleppo cities of Manbij and [Azaz].", "azaz"],
    ["Two shops burned in the [Aleppo] border town of Azaz.", "aleppo-governorate"],
    ["Two shops burned in the [Idlib] rebel-held town of Saraqib.", "idlib-governorate"],
    ["Two shops burned in the [Damascus] town of Douma.", "rif-dimashq-governorate"],
    // Quarters and suburbs are those of a city.
    ["Two shops burned in the [Damascus] neighborhood of Jobar.", "damascus"],
    ["Two shops burned in the [Aleppo] district of Salaheddin.", "aleppo"],
    ["Two shops burned in the [Damascus] suburb of Douma.", "damascus"],
    ["Two shops burned in [Homs city] of late.", "homs"],
    ["Two shops burned in the Hama and [Homs cities] of Syria.", "homs"],
    ["Two shops burned in the Idlib villages of Xorban, [Atshan] and Morek.", "atshan"],
  ])("%s", (row, expected) => is(row, expected));
});

describe("villages are those of a governorate", () => {
  test.each([
    ["Two shops burned in villages of [Homs].", "homs-governorate"],
    ["Two shops burned in [Daraa]'s villages.", "daraa-governorate"],
    ["Two shops burned in [Aleppo] towns and villages.", "aleppo-governorate"],
    ["Two shops burned in [Damascus] villages.", "rif-dimashq-governorate"],
    ["Two shops burned in villages of [Homs], killing nobody.", "homs-governorate"],
    ["Two shops burned in the towns of [Idlib] and Saraqib.", "idlib"],
    ["Two shops burned in [Idlib], in the villages of Hass and Morek.", "idlib-governorate"],
  ])("%s", (row, expected) => is(row, expected));
});
