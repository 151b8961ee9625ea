import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { cliErrors } from "./errors.ts";
import type { Io } from "./io.ts";

/** A file, or standard input (`-`), as it arrives. */
export interface Input {
  /** As errors name it. */
  readonly name: string;
  /** The file's path; undefined for standard input. */
  readonly file: string | undefined;
  readonly chunks: AsyncIterable<string>;
}

/** The inputs that a command was given; none means standard input. */
export function inputsOf(files: readonly string[]): readonly string[] {
  return files.length === 0 ? ["-"] : files;
}

/** @throws CanonymError when there is no such file. */
export async function openInput(file: string, io: Io): Promise<Input> {
  if (file === "-") {
    if (io.inputIsTerminal) io.warn("canonym: reading standard input; Ctrl-D ends it.\n");
    return { name: "standard input", file: undefined, chunks: decoded(io.input) };
  }
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw cliErrors.noFile(file);
  if (found.isDirectory()) throw cliErrors.notReadable(file, "it is a folder");
  return { name: file, file, chunks: decoded(read(file)) };
}

export async function wholeText({ chunks }: Input): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

async function* read(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw cliErrors.notReadable(file, error instanceof Error ? error.message : String(error));
  }
}

/** A letter may be cut in two where one chunk ends and the next begins; a byte order mark is no text. */
async function* decoded(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
