import type { Raster } from '../draw/scan.ts';
import type { Random } from '../world/random.ts';
import { faxed } from './fax.ts';
import { type Grain, grained, specked } from './grain.ts';
import { photographed } from './photo.ts';
import { askew, type Picture, type Place, picture, resized, sideways } from './picture.ts';
import { faxHead, stamped } from './stamps.ts';

/** How a page reached the importer. */
export const qualities = ['good', 'office', 'low', 'fax', 'photo', 'turned', 'stamped'] as const;
export type Quality = (typeof qualities)[number];

interface Recipe {
  /** What it stands for. */
  about: string;
  /** Dots an inch at which the page is drawn before it is worn. */
  dpi: number;
  /** How the file is sent. */
  as: 'pdf' | 'jpg';
  wear: (p: Picture, print: readonly Place[], r: Random) => { picture: Picture; bytes: Buffer };
}

/** One page as it was worn. */
export interface WornPage {
  picture: Picture;
  /** The encoded picture: JPEG, or PNG of one bit a dot. */
  bytes: Buffer;
  ext: 'jpg' | 'png';
}

const jpeg = (p: Picture, quality: number): { picture: Picture; bytes: Buffer } => ({
  picture: p,
  bytes: p.canvas.toBuffer('image/jpeg', quality),
});

const glass = (p: Picture, skew: number, g: Grain, blur: number, specks: number, r: Random): Picture => {
  const level = g.grey ? 250 : 252;
  const out = askew(p, skew, `rgb(${level},${level},${level - (g.grey ? 0 : 6)})`);
  specked(out.canvas, specks, 1.6, r);
  grained(out.canvas, g, blur, r);
  return out;
};

const office = (p: Picture, r: Random, grey: boolean, most: number): Picture => {
  const g = { noise: r.float(8, 22), paper: r.int(228, 250), ink: r.int(20, 60), grey };
  return glass(p, r.float(-most, most), g, r.float(0.3, 0.8), r.int(20, 120), r);
};

export const recipes: Record<Quality, Recipe> = {
  good: {
    about: 'a scan at 300 dpi, grey, nearly straight, JPEG of high quality',
    dpi: 300,
    as: 'pdf',
    wear: (p, _, r) => {
      const g = { noise: r.float(2, 6), paper: r.int(246, 254), ink: r.int(5, 25), grey: true };
      return jpeg(glass(p, r.float(-0.3, 0.3), g, r.float(0.2, 0.5), r.int(0, 12), r), r.int(82, 92));
    },
  },
  office: {
    about: 'a scan at 200 dpi from an office copier: askew, pale, grainy, JPEG of low quality',
    dpi: 200,
    as: 'pdf',
    wear: (p, _, r) => jpeg(office(p, r, r.chance(0.7), 1.6), r.int(45, 65)),
  },
  low: {
    about: 'a scan at 100 dpi, as sent by e-mail to save space',
    dpi: 200,
    as: 'pdf',
    wear: (p, _, r) => jpeg(office(resized(p, 0.5, 0.5), r, true, 0.6), r.int(55, 72)),
  },
  fax: {
    about: 'a fax: black and white, 204 dots by 98 lines an inch, specks and lost rows',
    dpi: 204,
    as: 'pdf',
    wear: (p, _, r) => {
      const page = faxHead(askew(p, r.float(-0.6, 0.6), '#fff'), r);
      const sent = resized(page, 1, 98 / 204);
      return { picture: sent, bytes: faxed(sent.canvas, r) };
    },
  },
  photo: {
    about: 'a photo by phone: from aslant, paper bent, light uneven, a shadow, a little out of focus',
    dpi: 250,
    as: 'jpg',
    wear: (p, _, r) => {
      const shot = {
        long: r.pick([2600, 3000, 3264]),
        tilt: r.float(0.008, 0.03, 3),
        roll: r.float(-4, 4),
        bulge: r.float(-0.008, 0.008, 4),
        corner: r.float(0.5, 0.75),
        shadow: r.float(0.15, 0.45),
      };
      const out = photographed(p, shot, r);
      grained(out.canvas, { noise: r.float(5, 10), paper: 255, ink: 0, grey: false }, r.float(0.4, 1.1), r);
      return jpeg(out, r.int(62, 82));
    },
  },
  turned: {
    about: 'a scan at 200 dpi that lies on its side or stands on its head',
    dpi: 200,
    as: 'pdf',
    wear: (p, _, r) => {
      const g = { noise: r.float(4, 12), paper: r.int(238, 252), ink: r.int(10, 40), grey: true };
      const straight = glass(p, r.float(-0.8, 0.8), g, 0.3, r.int(0, 40), r);
      return jpeg(sideways(straight, r.pick([90, 180, 270] as const)), r.int(60, 80));
    },
  },
  stamped: {
    about: 'a colour scan at 200 dpi, stamped in red and blue and signed over the print',
    dpi: 200,
    as: 'pdf',
    wear: (p, print, r) => {
      const g = { noise: r.float(4, 12), paper: r.int(240, 252), ink: r.int(10, 40), grey: false };
      return jpeg(glass(stamped(p, print, r), r.float(-0.8, 0.8), g, 0.3, r.int(0, 40), r), r.int(60, 80));
    },
  },
};

/** A page worn to a quality; `print` says where its words stand. The same seed gives the same bytes. */
export const worn = (page: Raster, quality: Quality, print: readonly Place[], r: Random): WornPage => {
  const made = recipes[quality].wear(picture(page), print, r);
  return { ...made, ext: quality === 'fax' ? 'png' : 'jpg' };
};
