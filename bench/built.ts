import { join } from "node:path";

/** The built package's folder: what runs the sources adds a tenth of its own. `npm run build` makes it. */
export const DIST = join(import.meta.dirname, "../dist");

export const { createResolver } = (await import(join(DIST, "core.js"))) as typeof import("../src/core.ts");
