import type { z } from "zod";

/** Something that a schema refuses: where in the value, and what is wrong there. */
export interface Fault {
  readonly path: readonly string[];
  readonly fault: string;
  /** The field of it that is not known. */
  readonly field?: string | undefined;
}

/** The faults that zod found, one a place. Of a value that may have several shapes, those of the shape it comes nearest to. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, []));
}

function faultsOfIssue(issue: z.core.$ZodIssue, before: readonly string[]): readonly Fault[] {
  const path = [...before, ...issue.path.map(String)];
  if (issue.code === "invalid_union") {
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    return nearest.length === 0 ? [{ path, fault: issue.message }] : nearest.flatMap((one) => faultsOfIssue(one, path));
  }
  if (issue.code === "invalid_key") {
    return issue.issues.map(({ message }) => ({ path, fault: message }));
  }
  const field = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  return [{ path, fault: messageOf(issue), field }];
}

/** zod's own words, but for those that a reader of tables would stumble over. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return "is missing";
  if (issue.code === "invalid_type") return `must be ${SHAPES[issue.expected] ?? issue.expected}`;
  if (issue.code === "unrecognized_keys") return `has a field that is not known: ${issue.keys.join(", ")}`;
  if (issue.code !== "invalid_value") return issue.message;
  // Some eighty kinds are too many for one line.
  if (issue.values.length > 12) return "is none of the kinds that docs/data.md lists";
  return `must be one of ${issue.values.map(String).join(", ")}`;
}

/** What zod expects, as tables write it. */
const SHAPES: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list, [one, another]",
  tuple: "two numbers in brackets, [35.78, 37.5]",
  object: "a map, { field: value }",
  record: "a map, { field: value }",
};

/** A shape that was refused for something inside it is nearer than one that was refused outright. */
function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    ...issues.map((issue) => (issue.code === "invalid_type" ? issue.path.length : issue.path.length + 1)),
  );
}
