import {
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from "yaml";
import type { SourceFile } from "../../data/check/located.ts";
import type { YamlEntry, YamlFact, YamlItem, YamlLayout, YamlValue } from "../../data/format.ts";

/** A YAML file: its value, the lines of its parts, and what the parser could not read. */
export interface ParsedYaml {
  readonly value: unknown;
  /** The line of a part, by its path: `["group/hts", 3]`. The nearest part above it where it has none. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly faults: readonly { readonly line: number; readonly fault: string }[];
  readonly layout: (path: string, kind: YamlLayout["kind"]) => YamlLayout;
}

/** Every scalar is a string: `no`, `2012-01-23` and `1.20` stay as they are written. */
export function parseYaml({ text }: SourceFile): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  // What comes after one is mostly the same slip, told anew; keys that are there twice hide nothing.
  const [first, ...others] = document.errors;
  const told = first === undefined ? [] : [first, ...others.filter(({ code }) => code === "DUPLICATE_KEY")];
  const faults = told.map(({ pos, code, message }) => ({
    line: lineAt(pos[0]),
    fault: IN_PLAIN_WORDS[code] ?? (message.split("\n")[0] as string).replace(/ at line \d+, column \d+:?$/, ""),
  }));
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineOf(document.contents, path, lineAt),
    faults,
    layout: (path, kind) => new LayoutReader(text, lineAt).read(path, kind, document.contents),
  };
}

/** What the parser calls the commonest slips. */
const IN_PLAIN_WORDS: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "a colon is missing, or stands where none should: an ID ends with one, and a name with one in it needs quotes",
  MULTILINE_IMPLICIT_KEY: "a colon is missing behind an ID or a field",
  BAD_INDENT: "the line begins farther left or right than its neighbours",
  TAB_AS_INDENT: "the line begins with a tab: write spaces",
};

function lineOf(root: Node | null, path: readonly (string | number)[], lineAt: (offset: number) => number): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (pair === undefined) break;
      offset = (pair.key as Scalar).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return lineAt(offset);
}

/** Takes a file apart for `format.ts`. A comment on a line of its own belongs to the part that comes next. */
class LayoutReader {
  readonly #text: string;
  readonly #lineAt: (offset: number) => number;
  /** Comments on lines of their own that no part has taken yet. */
  readonly #comments: { readonly line: number; readonly text: string }[];

  constructor(text: string, lineAt: (offset: number) => number) {
    this.#text = text;
    this.#lineAt = lineAt;
    this.#comments = text
      .split("\n")
      .flatMap((line, at) => (/^\s*#/.test(line) ? [{ line: at + 1, text: line.trim() }] : []));
  }

  read(path: string, kind: YamlLayout["kind"], root: Node | null): YamlLayout {
    const pairs = isMap(root) ? (root.items as Pair<Scalar<string>, Node | null>[]) : [];
    const first = pairs[0];
    // What stands at the top speaks of the whole file.
    const head = first === undefined ? [] : this.#above(this.#lineAt(first.key.range?.[0] ?? 0));
    const entries = pairs.map((pair) => this.#entry(pair));
    return { path, text: this.#text, kind, head, entries, foot: this.#above(Number.POSITIVE_INFINITY) };
  }

  #entry({ key, value }: Pair<Scalar<string>, Node | null>): YamlEntry {
    const line = this.#lineAt(key.range?.[0] ?? 0);
    const above = this.#above(line);
    const facts = isMap(value)
      ? (value.items as Pair<Scalar<string>, Node | null>[]).map((pair) => this.#fact(pair))
      : [];
    const names = isSeq(value) ? (value.items as Node[]).map((item) => this.#item(item)) : [];
    return { id: String(key.value), line, above, facts, names };
  }

  #fact({ key, value }: Pair<Scalar<string>, Node | null>): YamlFact {
    const line = this.#lineAt(key.range?.[0] ?? 0);
    const above = this.#above(line);
    return { key: String(key.value), line, above, value: this.#value(value), behind: this.#behind(value) };
  }

  #item(node: Node): YamlItem {
    const line = this.#lineAt(node.range?.[0] ?? 0);
    const above = this.#above(line);
    return { line, above, value: this.#value(node), behind: this.#behind(node) };
  }

  #value(node: Node | null): YamlValue {
    if (isMap(node)) {
      const pairs = node.items as Pair<Scalar<string>, Node | null>[];
      return { map: pairs.map(({ key, value }) => [String(key.value), this.#value(value)] as const) };
    }
    if (isSeq(node)) return { list: (node.items as Node[]).map((item) => this.#item(item)) };
    const scalar = node as Scalar<string> | null;
    return {
      text: String(scalar?.value ?? ""),
      quoted: scalar?.type === "QUOTE_DOUBLE" || scalar?.type === "QUOTE_SINGLE",
    };
  }

  #above(line: number): readonly string[] {
    const count = this.#comments.findIndex((comment) => comment.line >= line);
    return this.#comments.splice(0, count < 0 ? this.#comments.length : count).map(({ text }) => text);
  }

  /** The comment behind a value that ends its line. */
  #behind(node: Node | null): string | undefined {
    // A map over several lines becomes one line, and so do its comments.
    if (isMap(node) && node.flow !== true) {
      const behind = node.items.flatMap(({ value }) => this.#behind(value as Node | null) ?? []);
      return behind.length === 0 ? undefined : behind.join(" ");
    }
    if (node === null || (!isScalar(node) && (node as { flow?: boolean }).flow !== true)) return undefined;
    const end = node.range?.[1] ?? 0;
    const rest = this.#text.slice(
      end,
      (this.#text.indexOf("\n", end) + this.#text.length + 1) % (this.#text.length + 1),
    );
    return /^\s+(#.*)$/.exec(rest)?.[1]?.trimEnd();
  }
}
