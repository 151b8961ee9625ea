import type { CompiledEntity } from "../data/tables.ts";
import type { Document } from "./document.ts";

const GOVERNORATE = "-governorate";

/** The ID of the governorate that would be called after a city. */
export const governorateAfter = ({ id }: CompiledEntity): string => id + GOVERNORATE;

/** The city that a governorate is called after, if there is one: Rif Dimashq has none. */
export const seatOf = ({ lexicon }: Document, { id }: CompiledEntity): CompiledEntity | undefined =>
  lexicon.entity(id.slice(0, -GOVERNORATE.length));

/** Is a governorate called after it? Then it lies in that one: to ask for its ID could take the IDs of all. */
export const isSeat = (document: Document, city: CompiledEntity): boolean =>
  document.governorateOf(city) === governorateAfter(city);
