import { findAreas } from './areas.ts';
import type { Glyph } from './characters.ts';
import { type Drawing, pictureShare } from './drawing.ts';
import type { Engine } from './engine.ts';
import type { Sheet } from './geometry.ts';
import { doubtOf } from './gibberish.ts';
import { drawGrey } from './raster.ts';
import type { Run, Runs } from './runs.ts';
import type { PagePicture, PictureNeed } from './types.ts';
import type { Sorted } from './visibility.ts';
import { toBox, toWord } from './words.ts';

/** A recognised text layer under a scan was made by somebody else's engine: this sure until it is compared with the scan. */
export const RECOGNISED = 0.8;
/** Words that a stamp, a fax line or a viewer's mark puts on a scan at most. */
const FEW_WORDS = 12;
/** Curves that only outlined letters, not logos and rounded boxes, come to. */
const OUTLINES = 300;
/** Levels of grey between the paper and the ink of a word that is printed. */
const CONTRAST = 40;

/** What was found on a page, before it is settled which of it is its text. */
export interface Found {
  sorted: Sorted;
  runs: Runs;
  glyphs: readonly Glyph[];
  drawing: Drawing;
  sheet: Sheet;
}

/** The words that count, those that do not, and whether the picture must be read. */
export interface Judged {
  words: Run[];
  hidden: Run[];
  confidence: number;
  sure: (word: Run) => number;
  picture: PagePicture | undefined;
}

/** Settles which words of a text layer a person sees, and whether the picture of the page must be read besides or instead. */
export function judgeLayer(engine: Engine, found: Found, notes: string[]): Judged {
  const { sorted, runs, glyphs, drawing, sheet } = found;
  const { seen } = sorted;
  const { number } = sheet;
  const share = pictureShare(drawing, sheet);
  const { recognised, hidden } = layerOfScan(engine, found, share);
  const picture = (need: PictureNeed, areas: PagePicture['areas'] = []): PagePicture => ({
    number,
    need,
    areas,
    recognised: recognised.map((word) => toWord(word, sheet, RECOGNISED)),
  });
  const plain = { hidden, confidence: 1, sure: () => 1 };
  if (runs.drawn >= 5 && runs.unknown > 0.5 * runs.drawn) {
    notes.push(
      `The text layer of page ${number} spells nothing (its fonts give no letters); the page is read from its picture.`,
    );
    return { ...plain, words: [], confidence: 0, picture: picture('no-letters') };
  }
  if (runs.unknown > 0.1 * runs.drawn) {
    notes.push(
      `On page ${number} ${runs.unknown} of ${runs.drawn} characters have no letter in the file and are left out.`,
    );
  }
  if (seen.length === 0 && recognised.length > 0) {
    notes.push(`The text of page ${number} is an invisible layer over a picture, as text recognition leaves it.`);
    return {
      hidden,
      words: recognised,
      confidence: RECOGNISED,
      sure: () => RECOGNISED,
      picture: picture('recognised'),
    };
  }
  const kept = { ...plain, words: seen, hidden: [...hidden, ...recognised] };
  if (seen.length === 0)
    return { ...kept, picture: share >= 0.1 || isOutlined(drawing, sheet) ? picture('no-text') : undefined };
  if (seen.length <= FEW_WORDS && share >= 0.6) return { ...kept, picture: picture('few-words') };
  const doubt = doubtOf(seen, glyphs);
  if (doubt) {
    notes.push(`The text layer of page ${number} is doubted (${doubt}) and compared with the picture of the page.`);
    return { ...kept, picture: picture('doubted') };
  }
  const areas = findAreas(engine, sheet, drawing, seen).map((edges) => toBox(edges, sheet));
  return { ...kept, picture: areas.length > 0 ? picture('parts', areas) : undefined };
}

/**
 * The words that text recognition left with a scan: invisible, or drawn before the scan that hides them. Those with no ink at their place were
 * never read from it and stay hidden.
 */
function layerOfScan(engine: Engine, { sorted, drawing, sheet }: Found, share: number) {
  const { invisible, hidden, under } = sorted;
  if (share < 0.5) return { recognised: [], hidden: [...hidden, ...invisible] };
  const images = new Set(drawing.images);
  const below = hidden.filter((word) => {
    const cover = under.get(word);
    return cover !== undefined && images.has(cover);
  });
  const layer = [...invisible, ...below];
  if (layer.length === 0) return { recognised: [], hidden };
  const inked = withInk(engine, sheet, layer);
  return {
    recognised: layer.filter((word) => inked.has(word)),
    hidden: [...hidden.filter((word) => !inked.has(word)), ...invisible.filter((word) => !inked.has(word))],
  };
}

function withInk(engine: Engine, sheet: Sheet, words: readonly Run[]): Set<Run> {
  const part = drawGrey(engine, sheet, 96, [0, 0, sheet.width, sheet.height]);
  const { grey, width, height, scale } = part;
  return new Set(
    words.filter(({ box }) => {
      let low = 255;
      let high = 0;
      // A little room: such layers sit a few points off.
      const room = 0.25 * (box[3] - box[1]);
      const y2 = Math.min(height, Math.ceil((box[3] + room) * scale));
      const x2 = Math.min(width, Math.ceil((box[2] + room) * scale));
      for (let y = Math.max(0, Math.floor((box[1] - room) * scale)); y < y2; y++) {
        for (let x = Math.max(0, Math.floor((box[0] - room) * scale)); x < x2; x++) {
          const value = grey[y * width + x] as number;
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
      return high - low >= CONTRAST;
    }),
  );
}

function isOutlined({ curves, curved }: Drawing, { width, height }: Sheet): boolean {
  if (curves < OUTLINES || curved === undefined) return false;
  return (curved[2] - curved[0]) * (curved[3] - curved[1]) > 0.05 * width * height;
}
