import type { Command } from "commander";
import { resolverOf } from "../../resolver.ts";
import type { Mention, Resolver } from "../../types.ts";
import type { Context } from "../context.ts";
import type { TextDocument } from "../json-lines.ts";
import { contextOf, nameOf, readCorpus, wholeOf } from "./corpus.ts";
import { tablesAt, tablesAtCommit } from "./resolver-at.ts";

interface Flags {
  readonly base: string;
  readonly root: string;
}

/** A mention whose answer another set of tables gives otherwise. */
export interface Change {
  readonly document: string;
  readonly start: number;
  readonly surface: string;
  readonly before: string;
  readonly after: string;
  readonly context: string;
}

/** `canonym data diff`: what a change to the tables captures, wanted or not. */
export function addDiffCommand(data: Command, context: Context): void {
  data
    .command("diff")
    .summary("what a change to the tables changes in texts")
    .description(
      "Resolve texts with the tables of a commit and with those of now, and print every mention whose answer changes.",
    )
    .argument("<corpus...>", "text files, or JSON Lines with a text each")
    .option("--base <ref>", "the commit, tag or branch to compare with", "HEAD")
    .option("--root <folder>", "the folder that holds gazetteer/ and aliases/", ".")
    .action(async (files: readonly string[], { base, root }: Flags) => {
      const documents = await readCorpus(files, context);
      const before = resolverOf(tablesAtCommit(base, root));
      const after = resolverOf(tablesAt(root));
      const changes = documents.flatMap((document, at) => changesIn(document, nameOf(document, at), before, after));
      await context.io.write(changes.map((change) => `${show(change)}\n`).join(""));
      await context.io.write(
        `${summary(changes)} in ${documents.length} ${documents.length === 1 ? "document" : "documents"}\n`,
      );
    });
}

/** The mentions of a document that two resolvers answer differently, in the order of the text. */
export function changesIn(document: TextDocument, name: string, before: Resolver, after: Resolver): readonly Change[] {
  const text = wholeOf(document);
  const options = document.date === undefined ? {} : { date: document.date };
  const old = answers(before.resolve(text, options).mentions);
  const now = answers(after.resolve(text, options).mentions);
  const starts = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => a - b);
  return starts.flatMap((start): Change[] => {
    const one = old.get(start);
    const other = now.get(start);
    if (one?.answer === other?.answer && one?.end === other?.end) return [];
    const end = Math.max(one?.end ?? 0, other?.end ?? 0);
    const told = (is: Answer | undefined, others: Answer | undefined): string =>
      is === undefined
        ? "nothing"
        : others !== undefined && others.end !== is.end
          ? `${is.answer} ("${text.slice(start, is.end)}")`
          : is.answer;
    return [
      {
        document: name,
        start,
        surface: text.slice(start, end),
        before: told(one, other),
        after: told(other, one),
        context: contextOf(text, start, end),
      },
    ];
  });
}

interface Answer {
  readonly end: number;
  readonly answer: string;
}

function answers(mentions: readonly Mention[]): ReadonlyMap<number, Answer> {
  return new Map(
    mentions.map(({ start, end, id, status, candidates }) => [
      start,
      { end, answer: id ?? [status, candidates[0]?.id].filter(Boolean).join(" ") },
    ]),
  );
}

function show({ document, start, surface, before, after, context }: Change): string {
  return `${document}:${start} "${surface}": ${before} -> ${after}\n    ${context}`;
}

function summary(changes: readonly Change[]): string {
  const isLink = (answer: string): boolean => /^(?:place|group|unit)\//.test(answer);
  const count = (test: (change: Change) => boolean): number => changes.filter(test).length;
  const gained = count(({ before, after }) => !isLink(before) && isLink(after));
  const lost = count(({ before, after }) => isLink(before) && !isLink(after));
  const moved = count(({ before, after }) => isLink(before) && isLink(after));
  const total = `${changes.length} ${changes.length === 1 ? "answer changes" : "answers change"}`;
  return `${total}: ${gained} linked that were not, ${lost} linked no more, ${moved} linked to another, ${changes.length - gained - lost - moved} of other kinds,`;
}
