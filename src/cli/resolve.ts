import type { Command } from "commander";
import { CanonymError } from "../errors.ts";
import type { ResolveOptions } from "../types.ts";
import { type Api, idOfPlace, loadApi } from "./api.ts";
import type { Context } from "./context.ts";
import { FeatureCollection, featuresOf } from "./geojson.ts";
import { type Input, inputsOf, openInput, wholeText } from "./input.ts";
import {
  idOfLine,
  isFilled,
  isJsonLines,
  type Line,
  lineBatches,
  parseDocument,
  type TextDocument,
} from "./json-lines.ts";
import {
  dateOption,
  geojsonOption,
  jsonOption,
  minScoreOption,
  offsetsOption,
  smallOption,
  typesOption,
  withinOption,
  workersOption,
} from "./options.ts";
import { type Answer, resolveDocument } from "./resolve-document.ts";
import { answersByThreads } from "./resolve-threads.ts";
import { showAnswer } from "./show-answer.ts";

interface Flags {
  readonly date?: string;
  readonly within?: string;
  readonly types?: NonNullable<ResolveOptions["types"]>;
  readonly minScore?: number;
  readonly generic: boolean;
  readonly offsets?: NonNullable<ResolveOptions["offsets"]>;
  readonly json?: boolean;
  readonly geojson?: boolean;
  readonly jsonl?: boolean;
  readonly small?: boolean;
  readonly workers?: number;
  readonly color: boolean;
}

/** `canonym resolve`: find and link the names in texts. */
export function addResolveCommand(program: Command, context: Context): void {
  program
    .command("resolve")
    .summary("find every place, group and unit in texts, and link it to its ID")
    .description(
      [
        "Find every place, group and unit in texts, and link it to its ID.",
        "Reads files or standard input (-): plain text, or JSON Lines with id, text, date and title.",
        "With --jsonl --json it is a filter: a line out for every line in, in order, written as soon as the input pauses. " +
          'A line that cannot be read gives {"error": ...} in its place, and exit code 2 at the end. Empty lines are left out.',
      ].join("\n\n"),
    )
    .argument("[file...]", "texts; files that end in .jsonl or .ndjson are JSON Lines")
    .addOption(dateOption())
    .addOption(withinOption("the text is about this place: its ID"))
    .addOption(typesOption())
    .addOption(minScoreOption())
    .option("--no-generic", 'leave out phrases such as "the regime" that name no one entity')
    .addOption(offsetsOption())
    .option("--jsonl", "the input is JSON Lines, whatever its name")
    .addOption(jsonOption())
    .addOption(geojsonOption("the mentions that are resolved to something with a point"))
    .addOption(smallOption())
    .addOption(workersOption())
    .option("--no-color", "no colours, as with NO_COLOR")
    .action(async (files: readonly string[], flags: Flags) => {
      const api = await loadApi(flags);
      const run = new Run(api, { ...flags, ...idOfPlace(api, flags.within) }, context, files.length > 1);
      await run.files(inputsOf(files));
    });
}

class Run {
  readonly #api: Api;
  readonly #flags: Flags;
  readonly #context: Context;
  readonly #options: ResolveOptions;
  readonly #several: boolean;
  readonly #map: FeatureCollection | undefined;

  constructor(api: Api, flags: Flags, context: Context, several: boolean) {
    const { json, geojson, jsonl: _jsonl, small: _small, workers: _workers, color: _color, ...options } = flags;
    this.#api = api;
    this.#flags = flags;
    this.#context = context;
    // The table shows no offsets, and the highlighting needs those of JavaScript.
    this.#options = json === true || geojson === true ? options : { ...options, offsets: "utf16" };
    this.#several = several;
    this.#map = geojson === true ? new FeatureCollection() : undefined;
  }

  async files(files: readonly string[]): Promise<void> {
    await this.#context.io.write(this.#map?.head ?? "");
    for (const file of files) await this.#context.attempt(() => this.#file(file));
    await this.#context.io.write(this.#map?.foot ?? "");
  }

  async #file(file: string): Promise<void> {
    const input = await openInput(file, this.#context.io);
    const named = input.file === undefined ? {} : { file: input.file };
    if (this.#flags.jsonl === true || isJsonLines(file)) return this.#lines(input, named);
    await this.#context.io.write(this.#answer({ ...named, text: await wholeText(input) }, this.#several));
  }

  async #lines(input: Input, named: { readonly file?: string }): Promise<void> {
    const { workers, small = false } = this.#flags;
    if (workers !== undefined) {
      const documents = this.#documents(input, named);
      for await (const one of answersByThreads(documents, this.#options, { workers, small }))
        await this.#context.io.write(
          "refused" in one
            ? one.refused
            : "error" in one
              ? this.#failed(one.document, one.error)
              : this.#show(one.document, one.answer, true),
        );
      return;
    }
    for await (const lines of lineBatches(input.chunks)) {
      const answers = lines.filter(isFilled).map((line) => {
        const document = this.#document(line, input.name, named);
        return typeof document === "string" ? document : this.#answer(document, true);
      });
      await this.#context.io.write(answers.join(""));
    }
  }

  async *#documents(input: Input, named: { readonly file?: string }): AsyncGenerator<TextDocument | string> {
    for await (const lines of lineBatches(input.chunks)) {
      for (const line of lines.filter(isFilled)) yield this.#document(line, input.name, named);
    }
  }

  /** The document of a line, or what is written in its place. */
  #document(line: Line, name: string, named: { readonly file?: string }): TextDocument | string {
    try {
      return { ...named, ...parseDocument(line.text, `${name}:${line.number}`) };
    } catch (error) {
      if (!(error instanceof CanonymError)) throw error;
      return this.#failed({ ...idOfLine(line.text), ...named }, error);
    }
  }

  /** What is written in the place of an answer. */
  #failed({ id, file }: Partial<TextDocument>, error: CanonymError): string {
    this.#context.report(error);
    return this.#flags.json === true ? `${JSON.stringify({ id, file, error: error.message })}\n` : "";
  }

  #answer(document: TextDocument, headed: boolean): string {
    return this.#show(document, resolveDocument(this.#api, document, this.#options), headed);
  }

  #show(document: TextDocument, answer: Answer, headed: boolean): string {
    if (this.#map !== undefined) return this.#map.add(featuresOf(answer, this.#api));
    return this.#flags.json === true
      ? `${JSON.stringify(answer)}\n`
      : showAnswer(document, answer, this.#context, this.#flags.color, headed);
  }
}
