// What a page is handed along with its code: a checked workspace, and what would take too long to work out when it
// opens. Stands in the page as a block of data that no browser runs.
import {
  areReadingsWhole,
  askableText,
  loadReadings,
  type Readings,
  readableText,
} from "../../analysis/index.ts";
import { type Lens, type Order, orderFor } from "../../graph/index.ts";
import type { Workspace } from "../../model/index.ts";

export interface ShippedData {
  /** Checked when it was shipped; not checked again. */
  readonly workspace: Workspace;
  /** Han character → its readings without tones, for search and for questions in pinyin. */
  readonly pinyin: Readings;
  /** Order of rows and lanes of the first policy: finding it takes longer than a first frame may. */
  readonly orders: Readonly<Record<Lens, Order>>;
}

/**
 * The data of a page over a workspace. Readings at hand are taken where they cover its names; the dictionary is
 * large, and loaded only where they do not.
 */
export async function shippedData(workspace: Workspace, atHand: Readings = {}): Promise<ShippedData> {
  const text = `${readableText(workspace.policies)}\n${askableText()}`;
  // The one-file page has no dictionary: what it opens is then found by what it has at hand.
  const pinyin = areReadingsWhole(atHand, text) ? atHand : await loadReadings(text).catch(() => atHand);
  const first = workspace.policies.slice(0, 1);
  return { workspace, pinyin, orders: { norm: orderFor(first, "norm"), actor: orderFor(first, "actor") } };
}
