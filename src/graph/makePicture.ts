// workspace → Picture: project, place, route. The whole policy is placed and the filter then hides, so that
// nothing moves when a filter changes.
import type { Key, Language, Policy } from "../model/index.ts";
import { takenRooms } from "./labels/planLabels.ts";
import { remembered } from "./memo.ts";
import { fontSizeOf, markScale } from "./metrics.ts";
import { everything, orderFor } from "./orders.ts";
import type { Lens, Picture, PictureNode, Size } from "./picture.ts";
import { arranged, type Places } from "./place/arrange.ts";
import { type ProjectInput, project } from "./project.ts";
import type { Projection } from "./projection.ts";
import { routed } from "./route.ts";
import { RUNGS, rungFor } from "./rungs.ts";

export interface PictureInput extends ProjectInput {
  /** The pane: world units are its CSS px at scale 1. */
  readonly size: Size;
  /** Places set by hand, as fractions 0…1 of the pane; they win over those of the policy's layout file. */
  readonly pins: Readonly<Record<Key, { readonly x: number; readonly y: number }>>;
  /** Size of labels to make room for: 1, or larger for 大字 and the lectern. */
  readonly textScale?: number;
}

/**
 * The picture of a lens: same input, same picture, on every machine. Order of rows and lanes is computed once
 * per policies and lens and remembered, places once per pane size, language and text scale; the rest is cheap.
 */
export function makePicture(input: PictureInput): Picture {
  // Large letters leave no room to spare: they are placed for the pane itself.
  const rung = (input.textScale ?? 1) === 1 ? rungFor(input.size) : input.size;
  return stretched(placed({ ...input, size: rung }), input.size);
}

/** The picture in a pane that is a little larger than the one it was placed for: places stretch, sizes stay. */
function stretched(picture: Picture, size: Size): Picture {
  const sx = size.width / picture.size.width;
  const sy = size.height / picture.size.height;
  if (sx === 1 && sy === 1) return picture;
  return {
    ...picture,
    size,
    nodes: picture.nodes.map((node) => ({ ...node, x: node.x * sx, y: node.y * sy })),
    rows: picture.rows.map((row) => ({ ...row, from: row.from * sy, to: row.to * sy })),
    columns: picture.columns.map((column) => ({ ...column, from: column.from * sx, to: column.to * sx })),
  };
}

function placed(input: PictureInput): Picture {
  const { lens, language, size, policies, textScale = 1 } = input;
  const places =
    textScale === 1 && RUNGS.some((rung) => rung === size)
      ? rungPlaces(policies, lens, language, size)
      : placesFor(policies, lens, language, size, textScale);
  return seated(input, places);
}

/** Places of a rung, with the rooms that its labels take: they keep them where the picture is stretched. */
function rungPlaces(policies: readonly Policy[], lens: Lens, language: Language, size: Size): Places {
  return remembered(policies, `rung ${lens} ${language} ${size.width}×${size.height}`, () => {
    const places = placesFor(policies, lens, language, size, 1);
    const visible = new Set(policies.flatMap((policy) => policy.norms.map((norm) => norm.key)));
    const whole = seated({ policies, visible, lens, language, size, structure: false, pins: {} }, places);
    const rooms = takenRooms(whole);
    const at = [...places.at].map(
      ([key, place]) => [key, { ...place, room: rooms.get(key) ?? place.room }] as const,
    );
    return { ...places, at: new Map(at) };
  });
}

function seated(input: PictureInput, places: Places): Picture {
  const { lens, language, size, policies, textScale = 1 } = input;
  const shown = grown(project(input), textScale);
  const pins = { ...filedPins(policies, lens), ...input.pins };
  const nodes = shown.nodes.map(({ level: _, ...node }): PictureNode => {
    const pin = pins[node.key];
    const seat = places.at.get(node.key);
    const at = pin
      ? { x: pin.x * size.width, y: pin.y * size.height }
      : { x: seat?.x ?? size.width / 2, y: seat?.y ?? size.height / 2 };
    return {
      ...node,
      ...at,
      room: seat?.room ?? { side: "below", em: 8, fontSize: fontSizeOf(node.kind, language) },
      pinned: pin !== undefined,
    };
  });
  const { rows, columns } = places;
  return { lens, language, size, nodes, edges: routed(shown.edges, nodes, textScale), rows, columns };
}

function filedPins(policies: readonly Policy[], lens: Lens): Record<Key, { x: number; y: number }> {
  const pins = policies.flatMap((policy) =>
    policy.layout.pins
      .filter((pin) => pin.lens === lens)
      .map((pin) => [`${policy.id}/${pin.item}`, { x: pin.x, y: pin.y }] as const),
  );
  return Object.fromEntries(pins);
}

function placesFor(
  policies: readonly Policy[],
  lens: Lens,
  language: Language,
  size: Size,
  textScale: number,
): Places {
  const name = `places ${lens} ${language} ${size.width}×${size.height} ${textScale}`;
  return remembered(policies, name, () =>
    arranged(
      orderFor(policies, lens),
      grown(everything(policies, lens, language), textScale),
      size,
      textScale,
      language,
    ),
  );
}

/** Marks as large as the letters want them. */
function grown(shown: Projection, textScale: number): Projection {
  if (textScale === 1) return shown;
  const scale = markScale(textScale);
  return { ...shown, nodes: shown.nodes.map((node) => ({ ...node, radius: node.radius * scale })) };
}
