/** A row of a settlement table as the entity and the names that it stands for. */
export function tsvRow(
  row: Readonly<Record<string, string>>,
  labelled: ReadonlySet<string>,
): {
  readonly id: string;
  readonly entity: Record<string, unknown>;
  readonly names: readonly { readonly name: string; readonly table: string; readonly lang?: string }[];
} {
  const cell = (column: string): string => (row[column] ?? "").trim();
  const list = (column: string): string[] =>
    cell(column)
      .split("|")
      .filter((name) => name.trim() !== "");
  const refs = Object.fromEntries(
    ["pcode", "geonames", "wof", "wikidata"].flatMap((code) => (cell(code) === "" ? [] : [[code, cell(code)]])),
  );
  const entity = {
    name: cell("name"),
    kind: cell("kind"),
    ...(cell("within") === "" ? {} : { within: cell("within") }),
    ...(cell("lat") === "" ? {} : { at: [cell("lat"), cell("lon")] }),
    ...(cell("population") === "" ? {} : { population: cell("population") }),
    refs,
    // A hand-kept label makes a row curated, which a source says.
    ...(labelled.has(cell("pcode")) || labelled.has(`geonames:${cell("geonames")}`)
      ? { sources: ["ocha", "geonames"] }
      : {}),
  };
  const names = [
    ...list("ocha_names").map((name) => ({ name, table: "ocha" })),
    ...list("geonames_names").map((name) => ({ name, table: "geonames" })),
    ...list("arabic").map((name) => ({ name, table: "arabic", lang: "ar" })),
  ];
  return { id: cell("id"), entity, names };
}
