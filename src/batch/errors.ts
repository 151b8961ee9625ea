import { CanonymError } from "../errors.ts";

/** The texts of the errors of a batch: the place, the fault, the remedy. */
export const batchErrors = {
  notTexts: (found: string) =>
    new CanonymError(
      `resolveAll() was given ${found}, which is no list or stream of texts. Give an iterable of strings, or of objects with "text".`,
    ),
  badWorkers: (found: unknown) =>
    new CanonymError(`"workers" is ${String(found)}. Give a whole number: 0 for this thread, or how many threads.`),
  notAText: (index: number, found: string) =>
    new CanonymError(`texts[${index}] is ${found}. Give a string, or an object with a string in "text".`),
  noText: (index: number, found: string) =>
    new CanonymError(`texts[${index}].text is ${found}. Put the text there, as a string.`),
  notResolved: (index: number, fault: string) => new CanonymError(`texts[${index}] was not resolved: ${fault}.`),
  workerDied: (fault: string) =>
    `its worker ended twice over it (${fault}). Resolve it in smaller pieces, or by itself with \`workers: 0\``,
  noWorkers: (fault: string) =>
    new CanonymError(
      `no worker thread can be started (${fault}). Give \`workers: 0\` to work without, if this goes on.`,
    ),
  noWorkerScript: (folder: string) =>
    new CanonymError(
      `the script of the workers is not in ${folder}: a bundler has left it behind. Keep "canonym" and "piscina" out of the bundle, or give \`workers: 0\`.`,
    ),
} as const;
