// Norms counted by modality and force: the table of the overview.
import { type Force, MODALITIES, type Modality, type Norm } from "../../model/index.ts";

export interface KindCount {
  readonly modality: Modality;
  readonly byForce: Readonly<Record<Force, number>>;
  readonly total: number;
}

/** One entry a modality, all forces in each, zeros included. */
export function kinds(norms: readonly Norm[]): readonly KindCount[] {
  return MODALITIES.map((modality) => {
    const own = norms.filter((norm) => norm.modality === modality);
    const byForce: Record<Force, number> = { mandatory: 0, general: 0, directive: 0, encouraged: 0 };
    for (const norm of own) byForce[norm.force] += 1;
    return { modality, byForce, total: own.length };
  });
}
