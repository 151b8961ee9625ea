import type { Document } from "./document.ts";

/**
 * Every army counts from one. A bare number is a unit of the war's own armies; it is an Iraqi, Iranian or
 * Turkish one, or one of the National Army of 2017, only in a text that speaks of them.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  iq: [
    "Iraq",
    "Iraqi",
    "Hashd",
    "PMF",
    "PMU",
    "Popular Mobilization",
    "Popular Mobilisation",
    "العراق",
    "العراقي",
    "العراقية",
    "الحشد",
  ],
  ir: [
    "Iran",
    "Iranian",
    "IRGC",
    "Revolutionary Guard",
    "Quds Force",
    "Artesh",
    "إيران",
    "الإيراني",
    "الإيرانية",
    "الحرس الثوري",
  ],
  tr: ["Turkey", "Turkish", "تركيا", "التركي", "التركية"],
  ru: ["Russia", "Russian", "روسيا", "الروسي", "الروسية"],
  us: ["American", "United States", "Pentagon", "أميركا", "الأميركية", "الأمريكية"],
  il: ["Israel", "Israeli", "إسرائيل", "الإسرائيلي"],
  lb: ["Lebanon", "Lebanese", "لبنان", "اللبناني"],
  sna: [
    ...["SNA", "National Army", "Turkish", "Turkey", "Legion", "Euphrates Shield", "Olive Branch", "Peace Spring"],
    ...["الجيش الوطني", "التركي", "تركيا", "درع الفرات", "غصن الزيتون", "نبع السلام"],
  ],
};

/** Does the text speak of the army that a unit belongs to, where its number alone would be too little? */
export function forceIsNamed(document: Document, unit: string): boolean {
  const words = WORDS[unit.split("/")[1] ?? ""];
  return words === undefined || document.words.mentions(words) !== undefined;
}
