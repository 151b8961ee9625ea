import { describe, test } from "vitest";
import { is, isNotLinked } from "./support/shipped.ts";

// How Arabic texts say where a village lies, and when a name is a man's; over the tables of this repository.

describe("of villages with one name the one in the governorate that the text says is meant", () => {
  test.each([
    "افتتح معرض في قرية [القحطانية] بالريف الجنوبي لمحافظة القنيطرة",
    "افتتح معرض في قرية [القحطانية] (ريف القنيطرة)",
    "افتتح معرض في قرية [القحطانية] الواقعة في ريف القنيطرة الجنوبي",
    "افتتح معرض في قرية [القحطانية] التابعة لمحافظة القنيطرة",
    "افتتح معرض في قرية [القحطانية] شرقي محافظة القنيطرة",
    "افتتح معرض في قريتي [القحطانية] والحميدية بريف القنيطرة",
  ])("%s", (row) => is(row, "place/sy/al-qahtaniyah-quneitra"));

  test("a countryside that is only named beside it does not hold it", () =>
    is("احترق حقل في قرية [القريا] وريف القنيطرة", "place/sy/al-qurayya"));
});

describe("a kunya is a man's name where nothing shows that a place is meant", () => {
  test.each([
    "فاز الشاعر [أبو دالي] بجائزة في ريف حماة",
    "فاز الحاج [أبو دالي] بجائزة بريف حماة",
    "زار القائد الميداني [أبو قلقل] المعرض في ريف حلب",
    "سافر [أبو حسن] الشامي إلى ريف دير الزور",
    "زار الحاج [الشيخ عيسى] العمري المعرض في ريف حلب",
  ])("%s", (row) => isNotLinked(row));

  test.each([
    ["احترق حقل في قرية [أبو المشاعيب] بريف حمص", "place/sy/abu-al-mashaib"],
    ["احترق مخبز في [أبو الظهور] في ريف إدلب", "place/sy/abu-al-duhur"],
  ])("%s", is);
});

describe("a preposition that is written into a name", () => {
  test.each([
    ["احترق مخبز [بدير الزور] قرب النهر", "place/sy/deir-ez-zor"],
    ["احترق مخبز ب[أبو الظهور] في ريف إدلب", "place/sy/abu-al-duhur"],
    ["سوق كبير بحلب وب[تل رفعت] في سوريا", "place/sy/tell-rifaat"],
    ["هدية للحلبيين و[للطامنة] في سوريا", "place/sy/al-lataminah"],
    ["هدية [للبنان] من سوريا", "place/lb"],
  ])("%s", is);

  test("verbs ask for it too", () => isNotLinked("طالب الأهالي ب[الباب] الحديدي للمدرسة في درعا"));
});

describe("bearings are no names", () => {
  test.each([
    "عبدت البلدية المحور [الشرقي] لمدينة إدلب",
    "عبدت البلدية المحاور [الغربي] والشرقي في إدلب",
    "زرعت البلدية [الضفة الغربية] لنهر الفرات",
  ])("%s", (row) => isNotLinked(row));

  test("a quarter that is called so is one", () =>
    is("عبدت البلدية شوارع الحي [الشرقي] في مدينة إدلب", "place/sy/al-sharqi-idlib"));
});
