/** What the styles of an element say of whether a person sees its text. Absent: nothing is said. */
export interface Look {
  /** Taken out of sight as a whole: not displayed, transparent, off the page, cut to nothing. */
  gone?: boolean | undefined;
  /** Points. */
  size?: number | undefined;
  /** Red, green, blue from 0 to 255. */
  colour?: Colour | undefined;
  /** What lies behind the text; "unknown" where a picture or something unreadable does. */
  ground?: Colour | 'unknown' | undefined;
}
export type Colour = readonly [number, number, number];

/** Text below this size is not seen, in points. */
export const microscopic = 2;

/** Whether text of this look cannot be seen. What the text inherits is in the look; a ground that is not said is white. */
export function isUnseen({ gone, size, colour, ground = white }: Look): boolean {
  if (gone || (size !== undefined && size <= microscopic)) return true;
  if (colour === undefined || ground === 'unknown') return false;
  return colour.every((part, i) => Math.abs(part - ground[i]!) <= nearest);
}

const white: Colour = [255, 255, 255];
/** A difference of colour, of 255, below which ink and paper are one: #f4f4f4 on white. */
const nearest = 12;

const named: Record<string, Colour> = { white, black: [0, 0, 0], snow: [255, 250, 250], ivory: [255, 255, 240] };

/** A colour as CSS and office files write it; undefined where it is none or transparent. */
export function colourOf(written: string): Colour | undefined {
  const text = written.trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text)?.[1];
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)) as unknown as Colour;
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  if (parts) return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return named[text];
}

/** What an element's text looks like inside another's: ink, size and ground are inherited, and what is gone stays gone. */
export function within(outer: Look, own: Look): Look {
  return {
    ...outer,
    ...own,
    ...(outer.gone && { gone: true }),
  };
}
