import type { Box, Page, ReadProblem, Word } from '../../model/index.ts';
import { findCodes } from '../codes/on-picture.ts';
import { readAgain } from './again.ts';
import { type Bitmap, type PageCanvas, type Turn, toPageCanvas, turnCanvas } from './bitmap.ts';
import { cropRegion } from './crop.ts';
import { detect } from './detect.ts';
import type { Engine } from './engine.ts';
import { flatten } from './flatten.ts';
import { foreignLines } from './foreign.ts';
import { joinTouching } from './joining.ts';
import { isSideways, isUpsideDown, turnRegions } from './orientation.ts';
import { recognise } from './recognise.ts';
import { type Region, skewOf, usualHeight } from './region.ts';
import { findRulings } from './rulings.ts';
import { readOtherScripts } from './script/index.ts';
import { findSheet } from './sheet.ts';
import { type LineWord, splitWords } from './split.ts';

/** A page as OCR read it, or as much as it could. */
export interface PageReading {
  page: Page;
  problem?: ReadProblem;
}

/** Lines read with less are noise: pictures, stamps, handwriting. */
const lineFloor = 0.5;
/** Share of ink below which a page is blank and needs no reading. */
const blank = 0.00002;
/** Long side of the notional page in points: A4. */
const longSide = 842;

/**
 * Reads a page picture: finds its lines, turns and straightens it, reads them and cuts them into words. `over` turns it over once more:
 * which way is up in a script that the models do not know is seen late.
 */
export async function readPicture(engine: Engine, bitmap: Bitmap, number: number, over = false): Promise<PageReading> {
  const corners = findSheet(bitmap);
  const canvas = toPageCanvas(corners ? flatten(bitmap, corners) : bitmap);
  if (canvas.ink < blank) return { page: emptyPage(canvas, number) };
  const found = await detect(engine, canvas.print);
  const { turn, regions, print } = await upright(engine, canvas, found, over);
  const lean = skewOf(regions);
  const straight = joinTouching(regions.map((region) => steady(region, lean)));
  const lines = await readLines(engine, print, straight);
  if (canvas.colouredInk) lines.push(...(await readColouredInk(engine, canvas.colouredInk, turn, straight, lean)));
  const kept = lines.filter(isRead);
  const foreign = foreignLines(kept.map(({ line }) => line));
  const readable = kept.filter(({ line }) => !foreign.has(line));
  const others = await readOtherScripts(
    kept.filter(({ line }) => foreign.has(line)),
    lines.filter(({ line }) => !foreign.has(line)),
    engine.onStep,
  );
  if (others.turn && !over) return readPicture(engine, bitmap, number, true);
  const words = inReadingOrder(lines.filter((line) => others.words.has(line.line) || readable.includes(line))).flatMap(
    (line) => wordsOf(line, print, lean, others.words.get(line.line)),
  );
  const page: Page = { ...emptyPage({ ...canvas, width: print.width, height: print.height }, number), words };
  page.rulings = findRulings(print, lean, usualHeight(straight));
  page.confidence = meanConfidence(words);
  const codes = await findCodes(print, lean);
  if (codes.length > 0) page.codes = codes;
  if (corners) page.corners = corners.map(({ x, y }) => [x, y]) as Page['corners'];
  if (turn !== 0) page.turned = turn;
  if (Math.abs(lean) > 0.002) page.lean = (lean * 180) / Math.PI;
  const unread = [...foreign].filter((line) => !others.words.has(line)).length;
  const problem = problemOf(number, words.length, unread, kept.length, others.lacks);
  return problem ? { page, problem } : { page };
}

function problemOf(
  page: number,
  words: number,
  foreign: number,
  lines: number,
  lacks: string | undefined,
): ReadProblem | undefined {
  if (foreign > 0 || lacks) {
    const part = words === 0 ? `Page ${page}` : `Page ${page} (${foreign} of ${lines} lines)`;
    const why = 'seems to be in a script that the OCR cannot read; it reads Latin and Chinese. Send the digital paper.';
    return { code: 'unsupported', message: `${part} ${lacks ?? why}`, page };
  }
  if (words > 0) return undefined;
  const message = `Page ${page} is a picture in which no print could be read. Send a sharper scan or the digital paper.`;
  return { code: 'no-text', message, page };
}

function emptyPage({ width, height }: { width: number; height: number }, number: number): Page {
  const unit = longSide / Math.max(width, height);
  const size = { width: width * unit, height: height * unit };
  return { number, ...size, reader: 'ocr', words: [], rulings: [], confidence: 0 };
}

async function upright(engine: Engine, canvas: PageCanvas, found: Region[], over: boolean) {
  const sideways = isSideways(found);
  let turn: Turn = sideways ? 90 : 0;
  let print = turnCanvas(canvas.print, turn);
  // Detection knows rows: on columns it cuts and doubles words.
  let regions = sideways ? await detect(engine, print) : found;
  if ((await isUpsideDown(engine, print, regions)) !== over) {
    regions = turnRegions(regions, 180, print.width, print.height);
    print = turnCanvas(print, 180);
    turn = turn === 0 ? 180 : 270;
  }
  return { turn, regions, print };
}

/** A short region's own angle is chance: it takes the page's. A long one's may differ a little, as on a photo. */
function steady(region: Region, lean: number): Region {
  const own = region.width > 5 * region.height && Math.abs(region.angle - lean) < 0.06;
  if (own || Math.abs(region.angle - lean) < 0.004) return region;
  // The upright rectangle around a leaning one is a little larger in both directions; its size stays near enough.
  return { ...region, angle: lean };
}

async function readLines(engine: Engine, page: Parameters<typeof cropRegion>[0], regions: Region[]) {
  const crops = regions.map((region) => cropRegion(page, region));
  const lines = await readAgain(engine, crops, await recognise(engine, crops));
  return lines.map((line, index) => ({ line, region: regions[index]!, crop: crops[index]! }));
}

/**
 * Print in colours that `print` hides: what the plain grey shows where nothing was found before. Letters of a seal run along a
 * circle; read straight they come out unsure and are left out.
 */
async function readColouredInk(
  engine: Engine,
  ink: NonNullable<PageCanvas['colouredInk']>,
  turn: Turn,
  found: readonly Region[],
  lean: number,
): Promise<Line[]> {
  const grey = ink.grey();
  const here = await detect(engine, grey, ink.area);
  const regions = turnRegions(here, turn, grey.width, grey.height).map((region) => steady(region, lean));
  const fresh = regions.filter((region) => !found.some((other) => overlap(region, other) > 0.3));
  const lines = await readLines(engine, turnCanvas(grey, turn), fresh);
  // Letters of a seal that are read one by one are no print.
  return lines.filter(({ line }) => line.confidence > 0.85 && line.characters.length > 2);
}

type Line = Awaited<ReturnType<typeof readLines>>[number];

const isRead = ({ line }: Line): boolean => line.confidence >= lineFloor && line.characters.length > 0;

/** Rows from the top, each from the left: lines whose middles lie within half a line height stand in one row. */
function inReadingOrder(lines: Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.region.y - b.region.y);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const near =
      last && Math.abs(line.region.y - last.region.y) < 0.5 * Math.min(line.region.height, last.region.height);
    if (row && near) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.region.x - b.region.x));
}

/** Words of a line with boxes on the straightened page: its centre is turned back by the page's lean. */
function wordsOf(
  { line, region, crop }: Line,
  page: { width: number; height: number },
  lean: number,
  read: LineWord[] = splitWords(line.characters, crop),
): Word[] {
  const cos = Math.cos(-lean);
  const sin = Math.sin(-lean);
  const dx = region.x - page.width / 2;
  const dy = region.y - page.height / 2;
  const x = page.width / 2 + dx * cos - dy * sin;
  const y = page.height / 2 + dx * sin + dy * cos;
  // Regions have air above and below their print: boxes hug it.
  const height = region.height * 0.8;
  const unit = region.width / crop.width;
  return read.map((word) => {
    const left = (x - region.width / 2 + word.left * unit) / page.width;
    const top = (y - height / 2) / page.height;
    const box: Box = [clamp(left), clamp(top), ((word.right - word.left) * unit) / page.width, height / page.height];
    const doubtful = word.doubtful ? { doubtful: word.doubtful } : {};
    return { text: word.text, box, confidence: Math.min(1, word.confidence), ...doubtful };
  });
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));

/** Share of the smaller region that two regions have in common, as upright rectangles. */
function overlap(a: Region, b: Region): number {
  const across = Math.min(a.x + a.width / 2, b.x + b.width / 2) - Math.max(a.x - a.width / 2, b.x - b.width / 2);
  const down = Math.min(a.y + a.height / 2, b.y + b.height / 2) - Math.max(a.y - a.height / 2, b.y - b.height / 2);
  if (across <= 0 || down <= 0) return 0;
  return (across * down) / Math.min(a.width * a.height, b.width * b.height);
}

function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}
