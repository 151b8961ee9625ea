import { describe, test } from "vitest";
import { isNotLinked, isPlace } from "../support/shipped.ts";

describe("an administrative border is one of governorates", () => {
  test.each([
    ["Two posts stand on the administrative border between [Hama] and Aleppo.", "hama-governorate"],
    ["Two posts stand on the administrative border between Hama and [Aleppo].", "aleppo-governorate"],
    ["Smugglers crossed the administrative boundaries of [Homs] with Tartus.", "homs-governorate"],
    ["A patrol burned on the [Raqqa]-Hasakah administrative line.", "raqqa-governorate"],
    ["نقطتان على الحدود الإدارية بين [حماة] وحلب", "hama-governorate"],
    ["Two posts stand on the administrative border. In [Hama] a shop burned.", "hama"],
    ["Two posts stand on the administrative border of [Homs city].", "homs"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("what has a quarter is the city, whatever side of it is named", () => {
  test.each([
    ["A shop burned in the Ghuwayran district in southern [Hasakah].", "hasakah"],
    ["In southern [Hasakah], a shop burned in the Ghuwayran neighborhood.", "hasakah"],
    ["In southern [Hasakah], a shop burned in the town of al-Shaddadi.", "hasakah-governorate"],
    ["A shop burned in southern [Hasakah], said a man from Ghuwayran.", "hasakah-governorate"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("a name in -s has a possessive without another", () => {
  test.each([
    ["A shop burned in [Homs]' Talbiseh.", "homs-governorate"],
    ["A shop burned in [Tartus]’ Safita.", "tartus-governorate"],
    ["The men of 'Friends of [Homs]' Ahmad and Ali came.", "homs"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("a seat among villages stands for its governorate", () => {
  test.each([
    ["In [Aleppo], the rebels lost several villages on Monday.", "aleppo-governorate"],
    ["Troops in [Latakia] took more than a dozen villages.", "latakia-governorate"],
    ["Three villages fell to the rebels in [Hama] on Monday.", "hama-governorate"],
    ["A shop burned in [Homs] after two villages were shelled.", "homs"],
    ["A shop burned in [Homs], and villages near Rastan were shelled.", "homs"],
    ["A shop burned in [Homs], and in Aleppo three villages fell.", "homs"],
    ["Rebels took a key [Idlib] town on Monday, near Syria's border.", "idlib-governorate"],
    ["In Syria the army lost its last [Raqqa] village.", "raqqa-governorate"],
    ["Two states wanted to turn [Homs] into a buffer zone.", "homs-governorate"],
    ["The talks made [Daraa] a demilitarized zone.", "daraa-governorate"],
    ["Three shops burned in one province ([Hama]) on Monday.", "hama-governorate"],
    ["Turkey has an observation post in [Hama] and two in Aleppo.", "hama-governorate"],
    ["Men drove into [Homs] as a no-parking zone was set up.", "homs"],
    ["The army drove back militants in [Latakia] on Monday.", "latakia-governorate"],
    ["In [Latakia], dozens of tired rebels left on Monday.", "latakia-governorate"],
    ["Two hilltops in [Tartus] burned.", "tartus-governorate"],
    ["Militants shelled a market in [Latakia].", "latakia"],
    ["Militants shelled [Latakia] on Monday.", "latakia"],
    ["In [Latakia], a market burned.", "latakia"],
    ["The army drove back rebels in [Homs] on Monday.", "homs"],
    ["A convoy came to southern [Al-Quneitra] from the town of Al-Bassali.", "quneitra-governorate"],
    ["A [Homs city] official met the men of Rastan.", "homs"],
    ["A man in [Homs city] met the men of Rastan.", "homs"],
    ["Shells fell on the rural area of [Latakia].", "latakia-governorate"],
    ["Two shops burned in a village in [Aleppo] on Monday.", "aleppo-governorate"],
    ["Two shops burned in the town of Umm Sorour in [Hama] on Monday.", "hama-governorate"],
    ["Two shops burned in the demilitarized zone in [Idlib] on Monday.", "idlib-governorate"],
    ["Two shops burned in the industrial zone in [Idlib] on Monday.", "idlib"],
    ["A baker in [Aleppo] came from a village.", "aleppo"],
    ["LOCATION: Rasm al Sorour, [Deir Ezzor], Syria. Two shops burned.", "deir-ez-zor-governorate"],
    ["LOCATION: Sorour Square, [Deir Ezzor], Syria. Two shops burned.", "deir-ez-zor"],
    ["The town secures the northern axis of [Hama].", "hama-governorate"],
    ["Two shops burned in the Lajat in [Suwayda] on Monday.", "as-suwayda-governorate"],
    ["Two shops burned in the [Ghab plain] in Idlib on Monday.", "ghab-plain"],
    ["Two shops burned in much of west [Daraa] and Quneitra on Monday.", "daraa-governorate"],
    ["Two shops burned in the provinces of Homs, in the centre, and [Daraa], in the south.", "daraa-governorate"],
    ["Two shops burned in the northern countryside of the [Hama city].", "hama"],
    ["The army came on three flanks: northern Hama, [Latakia] and southern Aleppo.", "latakia-governorate"],
  ])("%s", (row, expected) => isPlace(row, expected));
});

describe("what is called after a seat lies outside it", () => {
  test("a triangle that the tables lack", () => isNotLinked("Two shops burned in the [Idlib] Triangle on Monday."));
  test("one that they have", () => isPlace("Two shops burned in the [Daraa Triangle] on Monday.", "triangle-of-death"));
});
