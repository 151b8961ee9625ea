import { defineConfig, type Options } from "tsup";

/** The public entry points, as package.json's `exports` names them. */
const library = {
  index: "src/index.ts",
  core: "src/core.ts",
  small: "src/small.ts",
  data: "src/data/index.ts",
  batch: "src/batch/index.ts",
};

const shared: Options = {
  target: "es2022",
  platform: "node",
  // Stages and packs that several entries use are written once, in a chunk.
  splitting: true,
  treeshake: false,
  sourcemap: false,
  minify: false,
  // `node:fs` stays `node:fs`: bundlers then tell a builtin from a package.
  removeNodeProtocol: false,
  // Arabic stays Arabic: escaped as \uXXXX the packs would be three times as long.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  // tsup 8.5.1 sets `baseUrl`, which TypeScript 6 calls deprecated (TS5101).
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
};

// The two are built at the same time, so neither may clean `dist`: `npm run build` does it first.
export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: {
      ...library,
      // What the worker threads run: a module, whoever starts them.
      "batch-worker": "src/batch/worker.ts",
      "cli/main": "src/cli/main.ts",
      "cli/demo": "src/cli/demo.ts",
    },
  },
  // CommonJS has `__dirname`; there, `import.meta` would not even parse.
  { ...shared, format: "cjs", entry: library, define: { "import.meta.url": '""' } },
]);
