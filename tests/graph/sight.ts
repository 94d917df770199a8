// How a colour is seen: in greyscale, and with each of the three common colour blindnesses, whole. After G. M. Machado,
// M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
// Transactions on Visualization and Computer Graphics 15 (2009), its matrices for severity 1.0, on linear RGB; differences
// after CIE 15 (CIELAB, white D65).

export type Rgb = readonly [number, number, number];
export const SIGHTS = ["full", "protanopia", "deuteranopia", "tritanopia", "greyscale"] as const;
export type Sight = (typeof SIGHTS)[number];

const MACHADO: Readonly<Record<"protanopia" | "deuteranopia" | "tritanopia", readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const LUMINANCE: Rgb = [0.2126, 0.7152, 0.0722];
const XYZ: readonly Rgb[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

const times = (row: Rgb, colour: Rgb) => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
const within = (share: number) => Math.min(1, Math.max(0, share));

/** `#rrggbb` as linear shares of light, 0 to 1. */
export function linear(hex: string): Rgb {
  const share = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [share(1), share(3), share(5)];
}

/** A colour as it is seen, linear. */
export function seen(hex: string, sight: Sight): Rgb {
  const colour = linear(hex);
  if (sight === "full") return colour;
  if (sight === "greyscale") {
    const grey = times(LUMINANCE, colour);
    return [grey, grey, grey];
  }
  const [red, green, blue] = MACHADO[sight].map((row) => within(times(row, colour))) as [
    number,
    number,
    number,
  ];
  return [red, green, blue];
}

/** Contrast as WCAG counts it, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [times(LUMINANCE, a), times(LUMINANCE, b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function lab(colour: Rgb): Rgb {
  const f = (share: number) => (share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116);
  const [x, y, z] = XYZ.map((row, at) => f(times(row, colour) / WHITE[at]!)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab of two colours: 2.3 is just to be noticed. */
export function difference(a: Rgb, b: Rgb): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, at) => value - other[at]!));
}
