// What a browser loads, each entry with all that it imports, minified and gzipped. The bundle is made for a browser:
// it fails if anything but src/cli/ imports a builtin of Node.

/** Arabic stays Arabic, as in dist/: escaped as \uXXXX the packs would measure a third more. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: "utf8" });

export default [
  { name: "canonym: all data", path: "dist/index.js", limit: "734 kB", gzip: true, modifyEsbuildConfig },
  { name: "canonym/small: small pack", path: "dist/small.js", limit: "260 kB", gzip: true, modifyEsbuildConfig },
  { name: "canonym/core: no data", path: "dist/core.js", limit: "110 kB", gzip: true, modifyEsbuildConfig },
  { name: "the pack of all data", path: "src/bundled/full.ts", limit: "650 kB", gzip: true, modifyEsbuildConfig },
  { name: "the small pack", path: "src/bundled/small.ts", limit: "150 kB", gzip: true, modifyEsbuildConfig },
];
