import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../../data/check/located.ts";
import { cliErrors } from "../errors.ts";
import { dataErrors } from "./errors.ts";

/** Words of ordinary language that sound like names, one a line. */
export const WORD_LISTS: readonly string[] = ["aliases/english.txt", "aliases/foreign.txt", "aliases/arabic.txt"];

/** The tables below a folder. */
export function sourceFiles(root: string): readonly SourceFile[] {
  if (!existsSync(join(root, "gazetteer")) && !existsSync(join(root, "aliases"))) throw cliErrors.noTables(root);
  const paths = [...filesBelow(join(root, "gazetteer")), ...filesBelow(join(root, "aliases"))];
  paths.push(...WORD_LISTS.map((list) => join(root, list)).filter((path) => existsSync(path)));
  return paths.map((path) => ({
    path: relative(root, path).split(sep).join("/"),
    text: readFileSync(path, "utf8"),
  }));
}

/** The same as they are in a commit of the repository that holds the folder. */
export function sourceFilesAt(ref: string, root: string): readonly SourceFile[] {
  const commit = git(root, ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`], ref)
    .toString()
    .trim();
  const prefix = git(root, ["rev-parse", "--show-prefix"], ref).toString().trim();
  const listed = git(
    root,
    ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, `${prefix}gazetteer/`, `${prefix}aliases/`],
    ref,
  );
  const paths = listed
    .toString()
    .split("\0")
    .filter((path) => /\.(?:yaml|tsv)$/.test(path) || WORD_LISTS.includes(path.slice(prefix.length)))
    .sort();
  const blobs = git(root, ["cat-file", "--batch"], ref, paths.map((path) => `${commit}:${path}\n`).join(""));
  const texts = blobTexts(blobs);
  return paths.map((path, at) => ({ path: path.slice(prefix.length), text: texts[at] as string }));
}

/** A file of a commit, or undefined when it was not there. */
export function fileAt(ref: string, path: string, root: string): string | undefined {
  try {
    return execFileSync("git", ["show", `${ref}:./${path}`], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
  } catch {
    return undefined;
  }
}

function git(root: string, args: readonly string[], ref: string, input = ""): Buffer {
  try {
    return execFileSync("git", args, { cwd: root, input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "pipe"] });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error)
      .trim()
      .split("\n")[0] as string;
    throw dataErrors.noBase(ref, said);
  }
}

/** `git cat-file --batch` writes `<hash> blob <size>`, a newline, the content and a newline, for one file after the other. */
function blobTexts(blobs: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < blobs.length; ) {
    const end = blobs.indexOf(10, at);
    const size = Number(blobs.subarray(at, end).toString().split(" ")[2]);
    texts.push(blobs.subarray(end + 1, end + 1 + size).toString());
    at = end + 1 + size + 1;
  }
  return texts;
}

/** All tables below a folder, in the order of their paths' code units. */
export function filesBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:yaml|tsv)$/.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => join(folder, path));
}
