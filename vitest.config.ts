import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Every worker holds the whole gazetteer: two fit on the smallest machine that CI offers.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/bundled/**", "src/types.ts"],
      reporter: ["text", "html"],
    },
  },
});
