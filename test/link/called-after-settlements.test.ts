import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("what has its name from a settlement lies outside it", () => {
  test.each([
    "Two trucks burned in the [Mayadin] desert.",
    "Two trucks burned in the [Nawa] Hills.",
    "Two trucks burned at the [Saraqib] silos.",
    "Two trucks burned at the [Ayash] depots near Hatla.",
    "Two trucks burned at the [Daraa] Gate in Bosra.",
    "Two trucks burned at the [Zabdin] Farms.",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["Two trucks burned in the [Homs desert].", "homs-desert"],
    ["Two trucks of the Syrian army burned in the hills of [Nawa].", "nawa"],
    ["Two trucks burned at the [Ayyash warehouses].", "ayyash-depots"],
    ["Two trucks burned in the [Anti-Lebanon Mountains] near Arsal.", "anti-lebanon-mountains"],
    ["Men of Hezbollah left the [Anti-Lebanon] for Yabrud.", "anti-lebanon-mountains"],
  ])("%s", (row, expected) => isPlace(row, expected));
});
