import type { Resolution } from "../../src/types.ts";

/** A resolution that says only which text it is of. */
export function echoOf(text: string): Resolution {
  return { mentions: [], date: { from: "none", note: text }, data: { version: "0", hash: "0" } };
}

/** The text that an echo is of. */
export const textOf = (resolution: Resolution | undefined): string | undefined => resolution?.date.note;
