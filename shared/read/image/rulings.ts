import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Ruling } from '../../model/index.ts';

/** Longest side that rules are looked for at: a thin rule of a scan still has a pixel. */
const side = 1600;
/** Shortest rule, as a share of the page's side; shorter dark runs are letters. */
const shortest = 0.04;
/** Broken scans leave gaps of this many pixels in a rule. */
const bridged = 3;
/** Thicker dark bars are no rules but pictures or black borders. */
const thickest = 9;

/**
 * Drawn straight rules on a page that leans by `lean` radians, as fractions of the straightened page. `letter` is the height of its
 * lines of text in pixels: a rule is longer than the strokes of letters.
 */
export function findRulings(page: Canvas, lean: number, letter: number): Ruling[] {
  const scale = Math.min(1, side / Math.max(page.width, page.height));
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  context.rotate(-lean);
  context.drawImage(page, -width / 2, -height / 2, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const dark = new Uint8Array(width * height);
  for (let i = 0; i < dark.length; i += 1) dark[i] = data[i * 4]! < 150 ? 1 : 0;
  const across = runs(dark, width, height, 1, width, Math.max(width * shortest, 2.5 * letter * scale));
  const down = runs(dark, height, width, width, 1, Math.max(height * shortest * 0.5, 1.6 * letter * scale));
  return [
    ...across.map((r) => ({ x1: r.from / width, y1: r.at / height, x2: r.to / width, y2: r.at / height })),
    ...down.map((r) => ({ x1: r.at / width, y1: r.from / height, x2: r.at / width, y2: r.to / height })),
  ];
}

interface Run {
  from: number;
  to: number;
  /** Middle of the rule across its length. */
  at: number;
}

/** Long dark runs along one direction, runs on neighbouring lines joined into one rule. */
function runs(dark: Uint8Array, length: number, lines: number, step: number, lineStep: number, least: number): Run[] {
  const open: (Run & { first: number; last: number })[] = [];
  const done: (Run & { first: number; last: number })[] = [];
  for (let line = 0; line < lines; line += 1) {
    let from = -1;
    let last = -1;
    const end = (): void => {
      if (from >= 0 && last + 1 - from >= least) {
        const same = open.find((r) => r.last >= line - 2 && from < r.to && last + 1 > r.from);
        if (same) {
          same.from = Math.min(same.from, from);
          same.to = Math.max(same.to, last + 1);
          same.last = line;
        } else open.push({ from, to: last + 1, at: line, first: line, last: line });
      }
      from = -1;
    };
    for (let i = 0; i < length; i += 1) {
      if (!dark[line * lineStep + i * step]) continue;
      if (from >= 0 && i - last > bridged) end();
      if (from < 0) from = i;
      last = i;
    }
    end();
    for (let i = open.length - 1; i >= 0; i -= 1) if (open[i]!.last < line - 2) done.push(...open.splice(i, 1));
  }
  done.push(...open);
  const thin = done.filter((r) => r.last - r.first < thickest);
  return thin.map((r) => ({ from: r.from, to: r.to, at: (r.first + r.last + 1) / 2 })).sort((a, b) => a.at - b.at);
}
