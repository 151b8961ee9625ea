const BEARING = /^(?:north|south)(?:east|west)?$|^(?:east|west)$/;

/** Is it a point of the compass as a noun: `north`, `southeast`? */
export const isBearing = (folded: string): boolean => BEARING.test(folded);
