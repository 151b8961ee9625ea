import type { ReportTables } from "./located.ts";

/** Pairs that people have looked at and found to be two places: code of the one -> code of the other. */
export type Apart = Readonly<Record<string, { readonly from: string }>>;

/** Says whether two IDs are a pair that is told apart. Codes are p-codes, `geonames:<id>` or IDs. */
export function toldApart({ gazetteer }: ReportTables, apart: Apart): (a: string, b: string) => boolean {
  const byCode = new Map<string, string>();
  for (const [id, { refs = {} }] of Object.entries(gazetteer)) {
    byCode.set(id, id);
    if (refs["pcode"] !== undefined) byCode.set(refs["pcode"], id);
    if (refs["geonames"] !== undefined) byCode.set(`geonames:${refs["geonames"]}`, id);
  }
  const pairs = new Set<string>();
  for (const [code, { from }] of Object.entries(apart)) {
    const ids = [byCode.get(code), byCode.get(from)];
    pairs.add(ids.join(" ")).add(ids.reverse().join(" "));
  }
  return (a, b) => pairs.has(`${a} ${b}`);
}
