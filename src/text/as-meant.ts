import { withoutAddresses } from "./addresses.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { type Garbled, readGarbled } from "./garbled.ts";
import { withoutTags } from "./tags.ts";

/** What is written for machines and not for readers, in the order in which it has to be told from prose. */
const STEPS = [withoutTags, withoutAddresses, withoutEmphasis];

/**
 * The text with its markup and addresses covered, each by as many characters: so every offset is that of the text as given.
 * A mark within a name is a space to whoever looks for names.
 *
 * @example
 * proseOf("In **Homs**, see t.me/Hama").length; // => 26
 */
export const proseOf = (text: string): string => STEPS.reduce((prose, step) => step(prose), text);

/** The text as a reader takes it in, or nothing if it can be read as it stands. */
export function readAsMeant(text: string): Garbled | undefined {
  const prose = proseOf(text);
  const garbled = readGarbled(prose);
  if (garbled !== undefined) return { ...garbled, given: text };
  return prose === text ? undefined : { text: prose, given: text, offsetGiven: (offset) => offset };
}
