import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { cli } from "../support/cli.ts";

let root: string;
afterEach(() => rmSync(root, { recursive: true }));

function tables(files: Readonly<Record<string, string>>): void {
  root = mkdtempSync(join(tmpdir(), "canonym-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

test("sound tables: a count, and exit code 0", async () => {
  tables({ "gazetteer/groups/a.yaml": "group/a:\n  name: A\n  kind: militia\n" });
  expect(await cli(["data", "check", "--root", root])).toEqual({ code: 0, out: "1 entities, 0 problems\n", err: "" });
});

test("every problem with its file and line, and exit code 1", async () => {
  tables({
    "gazetteer/groups/a.yaml": "group/a:\n  name: A\n  kind: milita\ngroup/b:\n  name: B\n  kind: militia\n",
    "aliases/groups/a.yaml": "group/b:\n  - Bee\ngroup/c:\n  - Sea\n",
  });
  const { code, out } = await cli(["data", "check", "--root", root]);
  expect(code).toBe(1);
  expect(out).toMatch(/^gazetteer\/groups\/a\.yaml:1: /);
  expect(out).toMatch(/\naliases\/groups\/a\.yaml:3: no entity has the ID group\/c\. Correct the ID, /);
  expect(out).toMatch(/\n1 entities, 2 problems\n$/);
});
