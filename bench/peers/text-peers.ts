import compromise from "compromise/two";
import AhoCorasick from "modern-ahocorasick";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Finds names in a running text: how many. */
export type Finder = (text: string) => number;

/**
 * Libraries that find given names in running text. None of them says which of several bearers is meant; each is
 * given the same names, as the tables write them, and does with them what its manual says.
 */
export const TEXT_PEERS: Readonly<Record<string, (names: readonly string[]) => Finder>> = {
  "modern-ahocorasick, exact letters": (names) => {
    const matcher = new AhoCorasick([...names]);
    return (text) => matcher.search(text).length;
  },
  "wink-nlp, custom entities": (names) => {
    const nlp = winkNLP(model, ["sbd", "pos", "cer"]);
    nlp.learnCustomEntities([{ name: "name", patterns: [...names] }], { matchValue: true, usePOS: false });
    return (text) => nlp.readDoc(text).customEntities().length();
  },
  "compromise, a lexicon": (names) => {
    compromise.addWords(Object.fromEntries(names.map((name) => [name.toLowerCase(), "Place"])));
    return (text) => compromise(text).match("#Place+").length;
  },
};
