import { expect } from "vitest";
import type { ResolveOptions } from "../../src/types.ts";
import { answer, mentionsAt } from "./marked.ts";
import { repositoryResolver } from "./repository.ts";

/** Over the tables of this repository, the mention between square brackets is linked to this ID, or has this status. */
export const is = (row: string, expected: string, options: ResolveOptions = {}): void =>
  expect(answer(repositoryResolver(), row, options)).toBe(expected);

/** It is linked to this place of Syria, told by the last words of its ID. */
export const isPlace = (row: string, expected: string): void => is(row, `place/sy/${expected}`);

/** Nothing that overlaps it is linked: an open question is right, and so is silence. */
export const isNotLinked = (row: string, options: ResolveOptions = {}): void =>
  expect(mentionsAt(repositoryResolver(), row, options).flatMap(({ id }) => id ?? [])).toEqual([]);
