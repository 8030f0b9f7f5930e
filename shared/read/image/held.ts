/** How a scanner held its paper (TIFF tag 274): quarter turns clockwise that make the picture upright, after mirroring it. */
export interface Held {
  mirrored: boolean;
  turn: 0 | 90 | 180 | 270;
}

/** The eight values of the tag (TIFF 6.0, "Orientation"). */
const values: readonly Held[] = [
  { mirrored: false, turn: 0 },
  { mirrored: true, turn: 0 },
  { mirrored: false, turn: 180 },
  { mirrored: true, turn: 180 },
  { mirrored: true, turn: 270 },
  { mirrored: false, turn: 90 },
  { mirrored: true, turn: 90 },
  { mirrored: false, turn: 270 },
];

/** What value 1 to 8 of the tag means; anything else is upright. */
export const heldAs = (value: number): Held => values[value - 1] ?? values[0]!;
