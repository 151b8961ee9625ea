import { createColors } from "picocolors";
import { CanonymError } from "../errors.ts";
import type { Io } from "./io.ts";

export type Colors = ReturnType<typeof createColors>;

/** What every command is given: where to read and write, and where to put its complaints. */
export class Context {
  readonly io: Io;
  /** 0, or 2 once something that was asked for could not be done. */
  exitCode = 0;

  constructor(io: Io) {
    this.io = io;
  }

  /** Print an error and go on; the run will end with exit code 2. */
  report(error: CanonymError): void {
    this.io.warn(`canonym: ${error.message}\n`);
    this.exitCode = 2;
  }

  /** Do one of several things. If it fails for what was asked, say so and go on with the next. */
  async attempt(one: () => Promise<void>): Promise<void> {
    try {
      await one();
    } catch (error) {
      if (!(error instanceof CanonymError)) throw error;
      this.report(error);
    }
  }

  /** Colours where someone sees them: see https://no-color.org. */
  colors(wanted: boolean): Colors {
    const { NO_COLOR, FORCE_COLOR } = this.io.env;
    if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== "")) return createColors(false);
    return createColors(this.io.outputIsTerminal || (FORCE_COLOR !== undefined && FORCE_COLOR !== "0"));
  }
}
