import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXAMPLES } from "../../src/cli/examples.ts";
import { cli } from "../support/cli.ts";

test.each(EXAMPLES)("the example canonym $argv is true", async ({ argv, input, output }) => {
  const { code, out } = await cli(argv, input === undefined ? {} : { stdin: input });
  expect({ code, out: out.trimEnd() }).toEqual({ code: 0, out: output });
});

test("--help shows every command and every example", async () => {
  const { code, out } = await cli(["--help"]);
  expect(code).toBe(0);
  for (const command of ["resolve", "normalize", "lookup", "search", "get", "entities", "lineage", "key", "data"]) {
    expect(out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect((await cli([command, "--help"])).code).toBe(0);
  }
  for (const { output } of EXAMPLES) expect(out).toContain(output);
});

test("--version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await cli(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("no command: the help, and exit code 2", async () => {
  const { code, err } = await cli([]);
  expect(code).toBe(2);
  expect(err).toContain("Usage: canonym");
});
