import { isBigCity } from "./big-city.ts";
import { isAsWritten, type Reading } from "./reading.ts";

/** The big cities and the governorates need no context, if they are spelt as they should be. */
export const wellKnown = ({ entity, name, hit }: Reading): boolean =>
  isAsWritten(hit.via) &&
  !hit.articleDiffers &&
  (entity.kind === "governorate" || isBigCity(entity) || /syria/.test(name.phrase));
