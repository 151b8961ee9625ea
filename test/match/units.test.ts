import { describe, expect, it, test } from "vitest";
import { Lexicon } from "../../src/lexicon/lexicon.ts";
import { UnitIndex } from "../../src/match/unit-index.ts";
import { numberedUnits } from "../../src/match/units.ts";
import { tokenize } from "../../src/text/tokenize.ts";
import { tinyTables } from "../support/tiny.ts";

/** The units of a text, each as `surface: number designator (branches)`. */
function unitsOf(text: string): readonly string[] {
  const tokens = tokenize(text);
  return numberedUnits(tokens).map(({ first, last, number, designator, branches }) => {
    const surface = text.slice(tokens[first]?.start, tokens[last]?.end);
    return `${surface}: ${number} ${designator}${branches.length === 0 ? "" : ` (${branches.join(", ")})`}`;
  });
}

describe("the grammar of numbered units", () => {
  test.each([
    ["the 4th Division", ["4th Division: 4 division"]],
    ["the 4th Armoured Division", ["4th Armoured Division: 4 division (armour)"]],
    ["the 4th Mechanized Division", ["4th Mechanized Division: 4 division (armour)"]],
    // PDF files tear the ending off.
    ["the 104 th Brigade and the 3 rd Division", ["104 th Brigade: 104 brigade", "3 rd Division: 3 division"]],
    ["the Fourth Division", ["Fourth Division: 4 division"]],
    ["the fourth division", ["fourth division: 4 division"]],
    ["the IV Corps", ["IV Corps: 4 corps"]],
    ["the V Corps", ["V Corps: 5 corps"]],
    ["the Vth Corps", ["Vth Corps: 5 corps"]],
    ["Ferqah 17", ["Ferqah 17: 17 division"]],
    ["Failak 5", ["Failak 5: 5 corps"]],
    ["the 5th Assault Corps", ["5th Assault Corps: 5 corps (assault)"]],
    ["Regiment 137", ["Regiment 137: 137 regiment"]],
    ["Division 30", ["Division 30: 30 division"]],
    ["Brigade 105 of the Guard", ["Brigade 105: 105 brigade"]],
    ["the 105th and the 106th Brigade", ["106th Brigade: 106 brigade"]],
    ["the Fifth Army Corps", ["Fifth Army Corps: 5 corps"]],
    ["the 1st Coastal Division", ["1st Coastal Division: 1 division (coastal)"]],
    ["the 14th Special Forces Division", ["14th Special Forces Division: 14 division (special forces)"]],
    [
      "the 25th Special Mission Forces Division",
      ["25th Special Mission Forces Division: 25 division (special forces)"],
    ],
    ["the 137th Artillery Brigade", ["137th Artillery Brigade: 137 brigade (artillery)"]],
    ["the 4th Div and the 17th Bde", ["4th Div: 4 division", "17th Bde: 17 brigade"]],
    ["الفرقة الرابعة", ["الفرقة الرابعة: 4 division"]],
    ["الفرقة 4", ["الفرقة 4: 4 division"]],
    ["اللواء ١٠٥", ["اللواء ١٠٥: 105 brigade"]],
    ["اللواء 105", ["اللواء 105: 105 brigade"]],
    ["الفوج 46", ["الفوج 46: 46 regiment"]],
    ["الفيلق الخامس", ["الفيلق الخامس: 5 corps"]],
    ["والفيلق الخامس", ["والفيلق الخامس: 5 corps"]],
    ["للواء 82", ["للواء 82: 82 brigade"]],
    ["الفرقة الرابعة والفرقة التاسعة", ["الفرقة الرابعة: 4 division", "والفرقة التاسعة: 9 division"]],
    ["الفرقتين الثالثة والتاسعة", ["الفرقتين الثالثة: 3 division", "والتاسعة: 9 division"]],
    ["الفرقة الأولى والثالثة", ["الفرقة الأولى: 1 division", "والثالثة: 3 division"]],
    ["الفرقة الأولى", ["الفرقة الأولى: 1 division"]],
    ["الكتيبة الثانية", ["الكتيبة الثانية: 2 battalion"]],
    ["la 4ª División", ["4ª División: 4 division"]],
    ["la 1ère division blindée", ["1ère division blindée: 1 division (armour)"]],
    ["la 1ª Brigada Costera", ["1ª Brigada Costera: 1 brigade (coastal)"]],
    [
      "la Brigata 105 e la 30ª Divisione di fanteria",
      ["Brigata 105: 105 brigade", "30ª Divisione di fanteria: 30 division"],
    ],
    ["4'üncü Tümen", ["4'üncü Tümen: 4 division"]],
    ["4-я танковая дивизия", ["4-я танковая дивизия: 4 division (armour)"]],
    ["солдаты 555-го полка", ["555-го полка: 555 regiment"]],
    [
      "the 3rd Mechanized and 8th Armored Divisions",
      ["3rd Mechanized: 3 division (armour)", "8th Armored Divisions: 8 division (armour)"],
    ],
    [
      "the 61st Mechanized and 78th Armored Brigades",
      ["61st Mechanized: 61 brigade (armour)", "78th Armored Brigades: 78 brigade (armour)"],
    ],
    ["the 3rd Mechanized stormed a hill", ["3rd Mechanized: 3 division (armour)"]],
    ["the 78th Armored, backed by jets", ["78th Armored: 78 brigade (armour)"]],
    ["the 3rd Armored Column", []],
    ["a 3rd Mechanized patrol", []],
    // What the number says of a ruler, it does not say of a unit.
    ["the Sultan Sulayman II Brigade", []],
    ["Prince Harun IV Division", []],
    ["the Russian V Corps", ["V Corps: 5 corps"]],
    ["the SAA III Corps", ["III Corps: 3 corps"]],
    ["الفرقة المدرعة الثامنة", ["الفرقة المدرعة الثامنة: 8 division (armour)"]],
    ["فوج المدفعية 158", ["فوج المدفعية 158: 158 regiment (artillery)"]],
    ["والفرقة الآلية الثالثة والثامنة", ["والفرقة الآلية الثالثة: 3 division (armour)", "والثامنة: 8 division"]],
    ["قتل من الفرقة المدرعة 5 جنود", []],
    ["الفرقة المدرعة أول أمس", []],
    ["die Panzerbrigade 78", ["Panzerbrigade 78: 78 brigade (armour)"]],
    ["das Artillerieregiment 158", ["Artillerieregiment 158: 158 regiment (artillery)"]],
    ["a 8ª Divisão Blindada", ["8ª Divisão Blindada: 8 division (armour)"]],
    ["el Tercer Cuerpo", ["Tercer Cuerpo: 3 corps"]],
    ["la troisième brigade", ["troisième brigade: 3 brigade"]],
    ["de Vierde Divisie", ["Vierde Divisie: 4 division"]],
    ["das Dritte Korps", ["Dritte Korps: 3 corps"]],
    ["لشکر سوم", ["لشکر سوم: 3 division"]],
    ["تیپ ۷۸ زرهی", ["تیپ ۷۸ زرهی: 78 brigade (armour)"]],
    ["die 78. Brigade", ["78. Brigade: 78 brigade"]],
    ["der 8. Panzerdivision", ["8. Panzerdivision: 8 division (armour)"]],
    ["die 8. Mechanisierte Division", ["8. Mechanisierte Division: 8 division (armour)"]],
    ["Republikanische Garde 78. Brigade", ["78. Brigade: 78 brigade"]],
    ["die 25. Spezialkräftedivision", ["25. Spezialkräftedivision: 25 division (special forces)"]],
    ["Rejimin 8. Tümeni ve 78. Tugay", ["8. Tümeni: 8 division", "78. Tugay: 78 brigade"]],
    ["o 78º regimento", ["78º regimento: 78 regiment"]],
    ["Furqa 8 and Fouj 78", ["Furqa 8: 8 division", "Fouj 78: 78 regiment"]],
    ["the 78th SF Regiment", ["78th SF Regiment: 78 regiment (special forces)"]],
    ["al-Firqa al-Khamisa", ["al-Firqa al-Khamisa: 5 division"]],
    ["Liwa ath-Thamin", ["Liwa ath-Thamin: 8 brigade"]],
    ["al-Firqa al-Sabi'a 'Ashra", ["al-Firqa al-Sabi'a 'Ashra: 17 division"]],
    ["Firqat al-Ula al-Sahiliyya", ["Firqat al-Ula al-Sahiliyya: 1 division (coastal)"]],
    ["al-Faylaq al-Khamis", []],
    ["Liwa Khamis and Liwa al-Khamisiyah", []],
    ["The toll rose to 45. Brigade leaders met", []],
    ["They were 17. Division commanders met", []],
    // Counts, not names.
    ["3 бригады врачей", []],
    ["дом 3, корпус 5", []],
    ["they lost 4 brigade members", []],
    ["4 division commanders met", []],
    ["a division of labour", []],
    ["in 2016, brigades fought", []],
    ["on the 4th. Division of spoils", []],
    ["the regiment, 137 men strong", []],
    ["regiment first in line", []],
    ["i corps, v corps", []],
  ])("%s", (text, units) => expect(unitsOf(text)).toEqual(units));
});

describe("UnitIndex", () => {
  const lexicon = new Lexicon(
    tinyTables({
      gazetteer: {
        "unit/sy/4th-armoured-division": { name: "4th Armoured Division", kind: "division" },
        "unit/sy/105th-brigade": { name: "105th Brigade", kind: "brigade" },
        "unit/sy/106th-brigade": { name: "106th Brigade", kind: "brigade" },
        "unit/sy/138th-brigade": { name: "138th Brigade", kind: "brigade" },
        "unit/sy/5th-corps": { name: "5th Corps", kind: "corps" },
        "unit/sy/5th-corps-8th-brigade": { name: "8th Brigade of the 5th Corps", kind: "brigade" },
        "unit/fsa/1st-coastal-division": { name: "1st Coastal Division", kind: "division" },
        "group/four": { name: "4th Division Fans", kind: "movement" },
      },
      aliases: {
        "unit/sy/138th-brigade": ["138th Brigade of the 4th Division"],
        "unit/sy/5th-corps-8th-brigade": ["5th Corps 8th Brigade"],
        "unit/sy/4th-armoured-division": ["الفرقة الرابعة"],
      },
    }),
  );
  const index = new UnitIndex(lexicon);
  const readings = (text: string): readonly string[] => {
    const [unit] = numberedUnits(tokenize(text));
    return unit === undefined ? [] : index.readings(unit).map(({ entity }) => entity.id);
  };

  test.each([
    ["4th Division", ["unit/sy/4th-armoured-division"]],
    ["IV Division", ["unit/sy/4th-armoured-division"]],
    ["الفرقة الرابعة", ["unit/sy/4th-armoured-division"]],
    ["105th Brigade", ["unit/sy/105th-brigade"]],
    ["106th Brigade", ["unit/sy/106th-brigade"]],
    ["107th Brigade", []],
    ["105th Division", []],
    ["138th Brigade", ["unit/sy/138th-brigade"]],
    ["8th Brigade", ["unit/sy/5th-corps-8th-brigade"]],
    // A brigade of the corps, called after it, is not the corps.
    ["Fifth Corps", ["unit/sy/5th-corps"]],
    ["1st Division", ["unit/fsa/1st-coastal-division"]],
  ])("%s", (text, ids) => expect(readings(text)).toEqual(ids));

  it("keeps the branches of a name", () => {
    const [unit] = numberedUnits(tokenize("1st Coastal Division"));
    expect(unit && index.readings(unit)[0]?.branches).toEqual(["coastal"]);
  });
});
