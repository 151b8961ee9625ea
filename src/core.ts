export { createResolver } from "./create-resolver.ts";
export { CanonymError } from "./errors.ts";
export { explainKey, key } from "./text/key.ts";
export type * from "./types.ts";
