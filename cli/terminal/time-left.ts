/** How far the reading of a bundle is, and how long it may last. Times in milliseconds of any clock. */
export interface Reading {
  paper(index: number, now: number): void;
  /** A page of the paper was read: its number and how many there are. */
  page(page: number, pages: number, now: number): void;
  /** A page was read from its picture, or (`kept`) was read before. */
  picture(picture: number, pictures: number, kept: boolean, now: number): void;
  done(now: number): void;
  /** Share of the bytes that was read, 0 to 1; seconds that are left, where what was read so far says. */
  stands(now: number): { done: number; secondsLeft: number | undefined };
}

/** Nothing is estimated before this, in seconds: the start of the engines says little of the papers. */
const settled = 2;

/**
 * Papers last as long as their bytes, by what those before lasted; a scan as long as its pages, since a page of a picture takes a hundred times
 * as long as one of text.
 */
export function readingOf(bytes: readonly number[]): Reading {
  const sizes = bytes.map((b) => Math.max(1, b));
  const total = sizes.reduce((a, b) => a + b, 0);
  let begun: number | undefined;
  let at = 0;
  let since = 0;
  let share = 0;
  const whole = { bytes: 0, seconds: 0 };
  const pictures = { read: 0, seconds: 0, left: 0, last: 0 };
  return {
    paper: (index, now) => {
      begun ??= now;
      at = index;
      since = now;
      share = 0;
      pictures.left = 0;
      pictures.last = now;
    },
    page: (page, pages) => {
      if (pages > 0) share = Math.max(share, Math.min(1, page / pages));
    },
    picture: (picture, count, kept, now) => {
      share = count > 0 ? Math.min(1, picture / count) : share;
      pictures.left = Math.max(0, count - picture);
      if (!kept) {
        pictures.read += 1;
        pictures.seconds += (now - pictures.last) / 1000;
      }
      pictures.last = now;
    },
    done: (now) => {
      whole.bytes += sizes[at] ?? 0;
      whole.seconds += (now - since) / 1000;
      share = 0;
      pictures.left = 0;
      at += 1;
      since = now;
    },
    stands: (now) => {
      const size = sizes[at] ?? 0;
      const read = whole.bytes + share * size;
      const standing = { done: total === 0 ? 0 : read / total, secondsLeft: undefined };
      if (begun === undefined || read === 0 || (now - begun) / 1000 < settled) return standing;
      // A twentieth is the least that says something of the rest.
      if (read / total < 0.05 && pictures.read === 0) return standing;
      const ofThis = (now - since) / 1000;
      const perByte = (whole.seconds + ofThis) / (read || 1);
      const perPicture = pictures.read > 0 ? pictures.seconds / pictures.read : undefined;
      const rest =
        pictures.left > 0 && perPicture !== undefined ? pictures.left * perPicture : (1 - share) * size * perByte;
      const after = sizes.slice(at + 1).reduce((a, b) => a + b, 0) * perByte;
      return { ...standing, secondsLeft: rest + after };
    },
  };
}
