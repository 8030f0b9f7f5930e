import type { Box, Evidence, Page } from '../../model/index.ts';
import { columnsOf } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** A picture of a page as a data URI, in pixels. */
export interface PageImage {
  dataUri: string;
  width: number;
  height: number;
}

/** What the report can show of the papers: a picture where a page has one, else its words, which are then set as type. */
export interface PageSource {
  image(document: string, page: number): PageImage | undefined;
  words(document: string, page: number): Page | undefined;
}

/** One page in page units (its own width and height), drawn once in the file and used by every view of it. */
export interface PageView {
  id: string;
  width: number;
  height: number;
  picture: Markup | undefined;
  words: Page | undefined;
}

/** Makes the view of a page; pictures become a `<symbol>`-like definition that crops and full pages share. */
export function pageView(id: string, source: PageSource, document: string, page: number): PageView | undefined {
  const image = source.image(document, page);
  if (image)
    return {
      id,
      width: image.width,
      height: image.height,
      picture: html`<image id="${id}" href="${image.dataUri}" width="${image.width}" height="${image.height}"/>`,
      words: undefined,
    };
  const words = source.words(document, page);
  return words && { id, width: words.width, height: words.height, picture: undefined, words };
}

/** The strip of the page around one piece of evidence, the quoted text marked. */
export function cropOf(view: PageView, evidence: Evidence): Markup {
  return drawing(view, [evidence], stripAround(view, evidence.box));
}

/** The whole page with every piece of evidence on it marked. */
export function fullPage(view: PageView, marks: readonly Evidence[]): Markup {
  return drawing(view, marks, [0, 0, view.width, view.height]);
}

/** Words with their boxes on a page of this size. */
export type PrintedWords = Pick<Page, 'width' | 'height'> & {
  words: readonly Pick<Page['words'][number], 'text' | 'box'>[];
};

/** A part of a page in page units. */
export type Frame = [left: number, top: number, width: number, height: number];

/** As wide as makes the text readable (at least 45 % of the page) and a few lines high, kept inside the page. */
export function stripAround(view: Pick<PageView, 'width' | 'height'>, [left, top, width, height]: Box): Frame {
  const w = Math.min(view.width, Math.max(width * view.width * 1.3, view.width * 0.45));
  const h = Math.min(view.height, Math.max(height * view.height + view.height * 0.05, w * 0.2));
  const x = clamp((left + width / 2) * view.width - w / 2, 0, view.width - w);
  const y = clamp((top + height / 2) * view.height - h / 2, 0, view.height - h);
  return [x, y, w, h];
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
const at = (n: number) => Math.round(n * 100) / 100;

function drawing(view: PageView, marks: readonly Evidence[], frame: Frame): Markup {
  return html`<svg viewBox="${frame.map(at).join(' ')}" role="img" aria-label="${marks
    .map((m) => m.quote)
    .join('; ')
    .slice(0, 200)}">${
    view.picture ? html`<use href="#${view.id}"/>` : view.words && typeset(view.words, frame)
  }${marks.map((m) => markOf(view, m.box))}</svg>`;
}

function markOf(view: PageView, [left, top, width, height]: Box): Markup {
  const pad = view.height * 0.002;
  return html`<rect class="mark" x="${at(left * view.width - pad)}" y="${at(top * view.height - pad)}" width="${at(width * view.width + 2 * pad)}" height="${at(height * view.height + 2 * pad)}" rx="${at(pad)}"/>`;
}

/** Width of a letter of a fixed pitch, as a share of its size. */
const pitch = 0.61;

/** Words of a sheet or a text page set at their boxes: only those inside the frame. */
export function typeset(page: PrintedWords, [x, y, w, h]: Frame): Markup[] {
  const inside = page.words.filter(({ box: [l, t, bw, bh] }) => {
    const left = l * page.width;
    const top = t * page.height;
    return left < x + w && left + bw * page.width > x && top < y + h && top + bh * page.height > y;
  });
  return inside.slice(0, 4000).map(({ text, box: [l, t, bw, bh] }) => {
    const size = Math.min(bh * page.height * 0.8, 14);
    // Letters keep their shape where the box has room for them; only text that is too long for it is pressed together.
    const roomy = columnsOf(text) * size * pitch <= bw * page.width;
    return html`<text x="${at(l * page.width)}" y="${at((t + bh * 0.78) * page.height)}" font-size="${at(size)}" textLength="${at(bw * page.width)}" lengthAdjust="${roomy ? 'spacing' : 'spacingAndGlyphs'}" font-family="ui-monospace, DejaVu Sans Mono, Noto Sans Mono, monospace">${text}</text>`;
  });
}
