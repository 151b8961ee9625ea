import type { EntityType, OffsetUnit } from "./types.ts";

/** What options may be given that take one of a few words. */
export const ENTITY_TYPES: readonly EntityType[] = ["place", "group", "unit"];
export const OFFSET_UNITS: readonly OffsetUnit[] = ["utf16", "codepoint", "utf8"];
