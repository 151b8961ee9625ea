import { transformSync } from "esbuild";

/** What an example says of one of its lines, and what that line gives. */
export interface Outcome {
  readonly expression: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

type Module = Readonly<Record<string, unknown>>;

/**
 * Run an example: TypeScript in which `expression; // => value` says what comes of a line. A value may go on in the
 * comment lines below. `scope` holds what the example may use without importing it.
 */
export async function runExample(
  source: string,
  load: (name: string) => Promise<Module>,
  scope: Module = {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const check = (expression: string, expected: unknown, actual: unknown): void => {
    outcomes.push({ expression, expected, actual });
  };
  const { code } = transformSync(withChecks(source), { loader: "ts", format: "esm", target: "es2022" });
  // An inner block, so that what the example imports hides what is in scope.
  const body = `const { ${Object.keys(scope).join(", ")} } = __scope;\n{\n${withoutImports(code)}\n}`;
  await new AsyncFunction("__load", "__scope", "__check", body)(load, scope, check);
  return outcomes;
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

/** Every `// =>` becomes a call of `__check`. */
function withChecks(source: string): string {
  const lines = source.split("\n");
  const done: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const marked = /^(.*?)\/\/ => ?(.*)$/.exec(lines[at] as string);
    if (marked === null) {
      done.push(lines[at] as string);
      continue;
    }
    const [, before, first] = marked as unknown as [string, string, string];
    const statement = [before];
    if (before.trim() === "" || !startsStatement(done.at(-1))) {
      do statement.unshift(done.pop() as string);
      while (done.length > 0 && !startsStatement(done.at(-1)));
    }
    const value = [first];
    while (/^\s*\/\/ /.test(lines[at + 1] ?? "")) value.push((lines[++at] as string).replace(/^\s*\/\//, ""));
    const expression = statement.join("\n").trim().replace(/;$/, "");
    done.push(`__check(${JSON.stringify(expression)}, (${value.join("\n")}), (${expression}));`);
  }
  return done.join("\n");
}

/** Does a new statement start after this line? */
function startsStatement(line: string | undefined): boolean {
  return line === undefined || line.trim() === "" || line.trimEnd().endsWith(";") || line.trimStart().startsWith("//");
}

function withoutImports(code: string): string {
  return code.replace(
    /^import \{([^}]*)\} from "([^"]+)";$/gm,
    (_all, names: string, what: string) => `const {${names.replaceAll(" as ", ": ")}} = await __load("${what}");`,
  );
}
