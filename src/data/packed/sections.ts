/** The sections behind the header, in their order: a column each. */
export const COLUMNS = [
  "ids",
  "labels",
  "kinds",
  "holders",
  "latitudes",
  "longitudes",
  "populations",
  "lives",
  "relations",
  "p-codes",
  "references",
  "curated",
  "names of each",
  "names",
  "name shapes",
  "name lives",
  "name cues",
  "word lists",
  "phrases",
  "drawers",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** The text of a column. */
export type Column = (name: ColumnName) => string;
