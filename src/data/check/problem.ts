/** A place in a table. Lines count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** Something wrong in the tables: where, what, and what to do about it. */
export interface Problem extends Spot {
  /** The rule that was broken, named as its fixture below `test/fixtures/invalid/` is. */
  readonly check: string;
  /** A warning does not fail the check. */
  readonly severity: "error" | "warning";
  readonly fault: string;
  readonly remedy: string;
}

export function errorAt(check: string, { file, line }: Spot, fault: string, remedy: string): Problem {
  return { file, line, check, severity: "error", fault, remedy };
}

export function warningAt(check: string, { file, line }: Spot, fault: string, remedy: string): Problem {
  return { file, line, check, severity: "warning", fault, remedy };
}

/** In the order in which a reader goes through the files. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.check, b.check) || compare(a.fault, b.fault),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
