import { describe, expect, test } from "vitest";
import { repositoryResolver } from "../support/repository.ts";

describe("a word for a district or a subdistrict beside a name of its seat", () => {
  test.each([
    ["Afrin mantiqah", "afrin-district"],
    ["Mantiqat Azaz", "azaz-district"],
    ["قضاء إعزاز", "azaz-district"],
    ["Azaz kazası", "azaz-district"],
    ["Kafranbel nahiyah", "kafr-nabl-subdistrict"],
    ["Nahiyat Serghaya", "sarghaya-subdistrict"],
    ["Saraqib nahiyesi", "saraqib-subdistrict"],
    ["нахия Saraqib", "saraqib-subdistrict"],
    ["Mohafazat Idlib", "idlib-governorate"],
    ["Afrin", "afrin"],
    ["Afrin town", "afrin"],
  ])("%s", (query, expected) =>
    expect(repositoryResolver().lookup(query)).toMatchObject({ id: `place/sy/${expected}` }),
  );
});
