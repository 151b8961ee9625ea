import { nameForms } from "../../text/key.ts";
import { conflict, partQualities, type Qualified } from "../../text/qualities.ts";

/** Words that open half of all village names: agreement in them alone says nothing. */
const OPENING =
  /^(?:tall?|tell?|tulul|kh?[ieu]*rb[aei]t|khirpet|kharab|kh?arabat|rasm|jubb?|j[ei]b|bi'?r|be[ei]?r|[`‘']?a[iy]n|e[iy]n|ma?zraa?[e`‘']*[aei]?t|mazra`at|wadi|wādī|ra'?s|bayt|be[iï]t|bait|qal[`‘']?at|[`‘']?arab|khan|qasr|karm|hawi|hikr|gi?r|kar|kir|تل|خربة|خربه|رسم|جب|بير|بئر|عين|مزرعة|وادي|رأس|راس|بيت|قلعة|عرب|خان|قصر|كرم|حاوي|كر)\s+(?=(?:a[lnrstdz]\s|el\s|a[sdt]h\s)?\S{3})/iu;

/**
 * How alike two names sound, from 0 (nothing in common) to 1, in whichever of the two scripts they
 * are written. Vowels count little, since Arabic leaves them out and French and English hear them apart.
 *
 * @example
 * likeness("Sīghātā", "سغاتا") > 0.8; // => true
 * likeness("Jibli", "زور شمار") < 0.3; // => true
 */
export function likeness(one: string, other: string): number {
  const a = formsOf(one);
  const b = formsOf(other);
  const bare = closeness(a.bare, b.bare);
  // Names that open alike (Tall X, Tall Y) are as like as what follows; Tall X is not Khirbat X, but X may be either.
  if (a.opening !== "" && a.opening === b.opening) return bare;
  const opened = bare - (a.opening === "" || b.opening === "" ? 0.1 : 0.3);
  const key = a.key.length > 1 && a.key === b.key ? 0.7 : 0;
  const part = holds(a.words, b.words) || holds(b.words, a.words) ? 0.7 : 0;
  return Math.max(closeness(a.sounds, b.sounds), closeness(a.core, b.core) - 0.05, opened, key, part, 0);
}

/** The likeness of the two names that are most alike, one of each list; names that speak of different twins do not count. */
export function bestLikeness(some: readonly string[], others: readonly string[]): number {
  let best = 0;
  for (const one of some) {
    for (const other of others) {
      if (!twins(one, other)) best = Math.max(best, likeness(one, other));
    }
  }
  return best;
}

/** Does one name say Upper where the other says Lower? */
export function twins(one: string, other: string): boolean {
  return conflict(formsOf(one).qualified, formsOf(other).qualified);
}

interface Forms {
  readonly key: string;
  /** The sounds of each word behind the opening. */
  readonly words: readonly string[];
  readonly sounds: string;
  readonly core: string;
  /** The word that opens it (`Tall`, `Khirbat`), if any, and the sounds of the rest. */
  readonly opening: string;
  readonly bare: string;
  readonly qualified: Qualified;
}

const remembered = new Map<string, Forms>();

function formsOf(name: string): Forms {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const qualified = partQualities(name.replace(/^(.+) Castle$/, "Qalat $1"));
  const core = soundsOf(qualified.core);
  const opening = nameForms(OPENING.exec(qualified.core)?.[0] ?? "").key;
  const rest = qualified.core.replace(OPENING, "").replace(/^(?:a[lnrstdz]|el|a[sdt]h) /i, "");
  const words = rest
    .split(/[\s-]+/)
    .filter((word) => !/^(?:[ae][lnrstdz]|[ae][sdt]h|ech)$/i.test(word))
    .map(soundsOf);
  const forms = {
    key: nameForms(name).key,
    sounds: soundsOf(name),
    core,
    words,
    opening,
    bare: soundsOf(rest),
    qualified,
  };
  remembered.set(name, forms);
  return forms;
}

/** Do the words of the shorter name begin or end the longer one? */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length === 0 || shorter.length >= longer.length || weightOf(shorter.join("")) < 2) return false;
  return [longer.slice(0, shorter.length), longer.slice(-shorter.length)].some((part) =>
    part.every((word, at) => closeness(word, shorter[at] as string) >= 0.85),
  );
}

/** French `rh` is gh; a fused article (`Elbir`) is none of the name's sounds. */
function soundsOf(name: string): string {
  const latin = name.replace(/rh(?=[aeiouâîû])/gi, "gh").replace(/\b(?:El|Al)(?=[b-df-hj-km-z][a-z]{2})/g, "");
  const { sounds } = nameForms(latin);
  return sounds
    .replaceAll("E", "e")
    .replace(/(?<=.)[yw](?=[aeiou])|(?<=[aeiou])[yw]/g, (letter) => (letter === "y" ? "i" : "u"));
}

function closeness(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  const weight = Math.max(weightOf(one), weightOf(other));
  return Math.max(0, 1 - distance(one, other) / weight);
}

const VOWEL = 0.25;
const isVowel = (sound: string): boolean => "aeiouwy".includes(sound);
const costOf = (sound: string): number => (isVowel(sound) ? VOWEL : 1);
const weightOf = (sounds: string): number => [...sounds].reduce((sum, sound) => sum + costOf(sound), 0);

/** Sounds that one ear takes for the other. */
const NEAR = ["sS", "sz", "dz", "td", "hx", "kg", "kx", "gj", "xg", "ts", "gr", "nm"];

function exchange(one: string, other: string): number {
  if (one === other) return 0;
  if (isVowel(one) && isVowel(other)) return 0.1;
  if (isVowel(one) || isVowel(other)) return 1;
  return NEAR.some((pair) => pair.includes(one) && pair.includes(other)) ? 0.4 : 1;
}

/** The weighted edit distance. */
function distance(one: string, other: string): number {
  let row = [0];
  for (const sound of other) row.push((row.at(-1) as number) + costOf(sound));
  for (const sound of one) {
    const next = [(row[0] as number) + costOf(sound)];
    for (let at = 1; at <= other.length; at++) {
      const against = other.charAt(at - 1);
      next.push(
        Math.min(
          (row[at] as number) + costOf(sound),
          (next[at - 1] as number) + costOf(against),
          (row[at - 1] as number) + exchange(sound, against),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) as number;
}
