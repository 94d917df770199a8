// Sizes of the grid in px: cells are all alike, so that only those in view need be in the page.
import { useLanguage, useSelect } from "../shell/context.tsx";
import { usePhone } from "../shell/media.ts";

export interface Geometry {
  /** Width of the row names, height of the column names. */
  readonly lead: number;
  readonly head: number;
  readonly width: number;
  readonly height: number;
}

const DESK = {
  zh: { lead: 184, head: 152, width: 56, height: 40 },
  en: { lead: 224, head: 178, width: 62, height: 54 },
};
const PHONE = {
  zh: { lead: 118, head: 136, width: 54, height: 56 },
  en: { lead: 154, head: 170, width: 58, height: 78 },
};
/** As the type grows on the lectern. */
const LECTERN = 1.4;

export function useGeometry(): Geometry {
  const language = useLanguage();
  const phone = usePhone();
  const lectern = useSelect((state) => state.preferences.lectern);
  const { lead, head, width, height } = (phone ? PHONE : DESK)[language];
  const by = lectern ? LECTERN : 1;
  return { lead: lead * by, head: head * by, width: width * by, height: height * by };
}
