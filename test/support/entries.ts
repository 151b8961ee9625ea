const ENTRIES: Readonly<Record<string, () => Promise<unknown>>> = {
  canonym: () => import("../../src/index.ts"),
  "canonym/core": () => import("../../src/core.ts"),
  "canonym/small": () => import("../../src/small.ts"),
  "canonym/data": () => import("../../src/data/index.ts"),
  "canonym/batch": () => import("../../src/batch/index.ts"),
};

/** What the package's name leads to, from the source: `packageEntry("canonym/data")`. */
export async function packageEntry(name: string): Promise<Readonly<Record<string, unknown>>> {
  const entry = ENTRIES[name];
  if (entry === undefined) throw new Error(`the package has no entry ${name}`);
  return (await entry()) as Readonly<Record<string, unknown>>;
}
