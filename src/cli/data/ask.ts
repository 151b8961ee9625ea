import { autocomplete, cancel, confirm, intro, isCancel, note, outro, select, text } from "@clack/prompts";

/** The questions that `canonym data add` asks: in a terminal, or in a test. */
export interface Asker {
  readonly intro: (title: string) => void;
  readonly text: (question: string, options?: TextOptions) => Promise<string>;
  readonly select: (question: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  readonly confirm: (question: string) => Promise<boolean>;
  readonly note: (title: string, body: string) => void;
  readonly outro: (text: string) => void;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface TextOptions {
  readonly example?: string;
  readonly initial?: string;
  /** May be left empty. */
  readonly optional?: boolean;
  readonly validate?: (value: string) => string | undefined;
}

/** Thrown when someone presses Escape or Ctrl-C: nothing has been written then. */
export class Cancelled extends Error {}

/** Asks in the terminal. */
export const terminalAsker: Asker = {
  intro,
  outro,
  note: (title, body) => note(body, title),
  text: async (question, { example, initial, optional = false, validate } = {}) =>
    answered(
      await text({
        message: question,
        ...(example === undefined ? {} : { placeholder: example }),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (value = "") =>
          value.trim() === "" ? (optional ? undefined : "This is needed.") : validate?.(value.trim()),
      }),
    ),
  select: async (question, choices, initial) =>
    choices.length > 12
      ? answered(await autocomplete({ message: question, options: [...choices], maxItems: 10 }))
      : answered(
          await select({
            message: question,
            options: [...choices],
            ...(initial === undefined ? {} : { initialValue: initial }),
          }),
        ),
  confirm: async (question) => answered(await confirm({ message: question })),
};

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) {
    cancel("Nothing was written.");
    throw new Cancelled();
  }
  return (typeof value === "string" ? value.trim() : (value ?? "")) as Exclude<T, symbol>;
}
