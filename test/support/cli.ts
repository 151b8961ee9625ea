import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run the command line in this process: `cli(["lookup", "Daesh"])`. */
export async function cli(
  argv: readonly string[],
  given: Partial<Io> & { readonly stdin?: string } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  const { stdin = "", ...io } = given;
  const code = await run(argv, {
    input: chunks(stdin),
    inputIsTerminal: false,
    write: async (text) => {
      out += text;
    },
    warn: (text) => {
      err += text;
    },
    outputIsTerminal: false,
    columns: 100,
    env: {},
    ...io,
  });
  return { code, out, err };
}

/** Text as a pipe would bring it. */
export async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** The lines of JSON Lines, parsed. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into what they expect to be there.
export function jsonLines(text: string): any[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
