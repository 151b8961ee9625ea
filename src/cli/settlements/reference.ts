import { isArabic } from "../../text/script.ts";
import { readTsv } from "../tsv.ts";
import type { AdminArea, Place } from "./place.ts";
import { cleanArabic, cleanLatin, ochaNames } from "./source-names.ts";

/** The rows of `settlements-sy.tsv`, their names tidied: scripts apart, generic words off, each name once. */
export function readPlaces(tsv: string): readonly Place[] {
  return readTsv(tsv).map((row) => {
    const names = [...listOf(row["arabic"]), ...listOf(row["latin"])];
    return {
      pcode: row["pcode"] ?? "",
      geonames: row["geonames"] ?? "",
      wof: row["wof"] ?? "",
      wikidata: row["wikidata"] ?? "",
      link: row["link"] ?? "",
      feature: row["feature"] ?? "",
      adm1: row["adm1"] ?? "",
      adm2: row["adm2"] ?? "",
      adm3: row["adm3"] ?? "",
      lat: row["lat"] ?? "",
      lon: row["lon"] ?? "",
      population: row["population"] ?? "",
      ocha: ochaNames(row["ocha_name"] ?? ""),
      latin: cleanLatin(names.filter((name) => !isArabic(name))),
      arabic: cleanArabic(names.filter(isArabic)),
      also: [],
    };
  });
}

/** The rows of `admin-sy.tsv`. */
export function readAdmin(tsv: string): readonly AdminArea[] {
  return readTsv(tsv).map((row) => ({
    pcode: row["pcode"] ?? "",
    level: row["level"] ?? "",
    parent: row["parent"] ?? "",
    lat: row["lat"] ?? "",
    lon: row["lon"] ?? "",
    name: row["name"] ?? "",
    arabic: listOf(row["arabic"]),
  }));
}

/** A cell that holds several values, parted by `|`. */
export function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? "").split("|").filter((value) => value !== "");
}
