import type { CompiledEntity } from "../data/tables.ts";

const MANY = 60_000;

/** The cities that need no context. Most of what the tables call a city is a country town. */
export const isBigCity = ({ kind, population }: CompiledEntity): boolean =>
  kind === "city" && (population ?? 0) >= MANY;
