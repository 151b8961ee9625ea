import { describe, test } from "vitest";
import { is, isNotLinked } from "../support/shipped.ts";

describe("a new, national or free army of Syria is not the government's", () => {
  test.each([
    "وصل [الجيش السوري الوطني] إلى سوريا أمس.",
    "Des hommes de l'[armée syrienne] nationale sont arrivés en Syrie.",
    "Vier Männer der Freien Nationalen und der neuen [syrischen Armee] kamen aus Syrien.",
  ])("%s", (row) => isNotLinked(row));

  const newer = "group/new-syrian-army";
  test.each([
    ["خرج [الجيش السوري الجديد] من قاعدة التنف في سوريا صباحا.", newer],
    ["La [Nouvelle armée syrienne] tient un poste près d'al-Tanf.", newer],
    ["Hombres del [Nuevo Ejército Sirio] llegaron a Al-Tanf.", newer],
    ["Kämpfer der [Neuen Syrischen Armee] sammelten sich bei Tanf.", newer],
    ["[Yeni Suriye Ordusu] Tanf yakınında bekliyor.", newer],
    ["[Azad Suriya Ordusu] Suriyada iki kəndə girdi.", "group/fsa"],
    ["I soldati dell'[esercito siriano libero] erano in Siria.", "group/fsa"],
    ["شهر توسط [ارتش سوریه] آزاد شد.", "group/syrian-arab-army"],
    ["Gund ji aliyê [artêşa Sûriyê] ve azad kirin li Sûriyê.", "group/syrian-arab-army"],
  ])("%s", (row, expected) => is(row, expected, { date: "2016-07" }));

  test("nor is it the group of that name once that is over", () =>
    isNotLinked("La [nouvelle armée syrienne] défile à Homs, en Syrie.", { date: "2025-06" }));
});
