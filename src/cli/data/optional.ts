import type { Asker } from "./ask.ts";

/** Ask for what may stay empty: `undefined` then. */
export async function optional(
  asker: Asker,
  question: string,
  example: string,
  validate?: (value: string) => string | undefined,
): Promise<string | undefined> {
  const given = await asker.text(question, {
    example,
    optional: true,
    ...(validate === undefined ? {} : { validate }),
  });
  return given === "" ? undefined : given;
}

/** Why that is no date of ours, or `undefined`. */
export const validDate = (value: string): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? undefined : "Write 2017, 2017-01 or 2017-01-28.";
