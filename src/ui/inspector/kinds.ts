// Norms counted by modality and force: the table of the overview.
import { FORCES, type Force, MODALITIES, type Modality, type Norm } from "../../model/index.ts";

export interface KindRow {
  readonly modality: Modality;
  readonly byForce: readonly { readonly force: Force; readonly count: number }[];
  readonly total: number;
}

/** One row a modality, all forces in each, zeros included. */
export function kinds(norms: readonly Norm[]): readonly KindRow[] {
  return MODALITIES.map((modality) => {
    const own = norms.filter((norm) => norm.modality === modality);
    const byForce = FORCES.map((force) => ({
      force,
      count: own.filter((norm) => norm.force === force).length,
    }));
    return { modality, byForce, total: own.length };
  });
}
