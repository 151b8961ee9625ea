import { once } from "node:events";

/** What a run of the command line reads from and writes to: a process, or a test. */
export interface Io {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Is someone typing it? */
  readonly inputIsTerminal: boolean;
  /** Standard output; waits while the reader cannot keep up. */
  readonly write: (text: string) => Promise<void>;
  /** Standard error. */
  readonly warn: (text: string) => void;
  readonly outputIsTerminal: boolean;
  /** The width of the terminal. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own. A reader that goes away (`| head`) ends the run without noise. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  return {
    input: stdin,
    inputIsTerminal: stdin.isTTY === true,
    write: async (text) => {
      if (text !== "" && !stdout.write(text)) await once(stdout, "drain");
    },
    warn: (text) => void stderr.write(text),
    outputIsTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 100,
    env,
  };
}
