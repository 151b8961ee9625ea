/**
 * What armies, brigades and divisions are called in French, Spanish, Italian, Portuguese, German, Dutch, Polish, Turkish, Russian and
 * Indonesian, by the English word, as it is folded and read in Latin letters; what is spelt as in English, like the French `brigade`, is left out.
 */
export const BODY_WORDS = {
  army: "armee ejercito esercito leger armia ordusu armiya",
  brigade: "brigada brigata brygada tugay tugayi brigadi brigadu",
  brigades: "brigadas brigate brigaden brygady tugaylari brigadi",
  battalion: "bataillon batallon battaglione tabur taburu batalon",
  battalions: "bataillons bataillone batallones battaglioni bataloni",
  movement: "mouvement movimiento movimento bewegung hareketi dwijenie",
  front: "frente fronte cephesi",
  corps: "legione legia korps kolordu kolordusu korpus cuerpo corpo",
  division: "divisione divisao divisie divisi dywizja tumen tumeni diwiziya diwizii diwiziyu",
  forces: "fuerzas forze gucleri sili",
  companies: "compagnies companias",
  regiment: "regimiento regimento reggimento alay alayi polk polka",
} as const;

/** All of these words, the English ones with them. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  "company",
  ...Object.entries(BODY_WORDS).join(" ").split(/[ ,]/),
]);

/** What ties such a word to the name behind it. */
export const OF_BODY: ReadonlySet<string> = new Set(
  "of de du des del della dei degli do dos das di d der la le les los".split(" "),
);
