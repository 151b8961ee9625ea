import type { ReportTables } from "./located.ts";

/** What is known of the groups or units of the tables. */
export interface ActorCount {
  readonly type: "group" | "unit";
  readonly total: number;
  readonly from: number;
  readonly until: number;
  readonly undated: number;
  readonly withSources: number;
}

export function countActors({ gazetteer }: ReportTables): readonly ActorCount[] {
  return (["group", "unit"] as const).map((type) => {
    const own = Object.entries(gazetteer).filter(([id]) => id.startsWith(`${type}/`));
    const having = (test: (entity: (typeof own)[number][1]) => boolean): number =>
      own.filter(([, entity]) => test(entity)).length;
    return {
      type,
      total: own.length,
      from: having(({ from }) => from !== undefined),
      until: having(({ until }) => until !== undefined),
      undated: having(({ from, until }) => from === undefined && until === undefined),
      withSources: having(({ sources }) => (sources?.length ?? 0) > 0),
    };
  });
}
