const BEARING = /^(?:north|south)(?:east|west)?$|^(?:east|west)$/;

/** Is it a point of the compass as a noun: `north`, `southeast`? */
export const isBearing = (folded: string): boolean => BEARING.test(folded);

const BEARINGS = /\b(?:(?:north|south)(?:east|west)?|east|west)(?:ern)?\b/g;

/** Do two folded phrases name the same points of the compass? `southwest` and `southeast` sound alike, and are two. */
export const sameBearings = (one: string, other: string): boolean =>
  (one.match(BEARINGS) ?? []).join(" ") === (other.match(BEARINGS) ?? []).join(" ");
