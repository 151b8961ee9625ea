import { CanonymError } from "../errors.ts";

/** The texts of the command line's errors: the place, the fault, the remedy. */
export const cliErrors = {
  noFile: (file: string) =>
    new CanonymError(`${file}: there is no such file. Correct the path, or give - for standard input.`),
  notReadable: (file: string, why: string) =>
    new CanonymError(`${file}: it cannot be read (${why}). Give a file of text.`),
  notJson: (place: string, why: string) =>
    new CanonymError(
      `${place}: this is no JSON (${why}). Write one object a line, such as {"id": "1", "text": "..."}.`,
    ),
  notADocument: (place: string, fault: string) =>
    new CanonymError(
      `${place}: ${fault}. Write one object a line, with "text" and, if you have them, "id", "title" and "date".`,
    ),
  badDate: (place: string, given: string) =>
    new CanonymError(
      `${place}: ${JSON.stringify(given)} is no date. Write "2016", "2016-03", "2016-03-11" or a range "2016-01/2016-06".`,
    ),
  badChoice: (option: string, given: string, choices: readonly string[]) =>
    new CanonymError(`${option}: ${JSON.stringify(given)} is none of its values. Write ${choices.join(", ")}.`),
  badNumber: (option: string, given: string, wanted: string) =>
    new CanonymError(`${option}: ${JSON.stringify(given)} will not do. Write ${wanted}.`),
  unknownId: (place: string, id: string, like: readonly string[]) =>
    new CanonymError(
      `${place}: no entity has the ID ${JSON.stringify(id)}. ` +
        (like.length === 0
          ? "`canonym search` finds IDs by the beginning of a name."
          : `Did you mean ${like.join(" or ")}?`),
    ),
  sharedCode: (place: string, code: string, ids: readonly string[]) =>
    new CanonymError(`${place}: ${JSON.stringify(code)} is borne by ${ids.join(" and ")}. Give one of these IDs.`),
  notPacked: () =>
    new CanonymError(
      "src/bundled/: the tables are not packed yet. Run `npm run pack:data`, once and after every change to the tables.",
    ),
  noTables: (root: string) =>
    new CanonymError(
      `${root}: there is no folder gazetteer/ in it. Run this in a clone of the repository, or name one with --root.`,
    ),
} as const;
