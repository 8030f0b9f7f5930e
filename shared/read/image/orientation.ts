import type { Canvas } from '@napi-rs/canvas';
import type { Turn } from './bitmap.ts';
import { type Crop, cropRegion, toPlanes } from './crop.ts';
import { type Engine, orientationWidth } from './engine.ts';
import { recognise } from './recognise.ts';
import { type Region, turnRegion } from './region.ts';

/** Regions that vote on which way is up. */
const voters = 16;
/** Voters that are read both ways when the vote is close. */
const readers = 5;

/** Whether lines run up and down the page: most of the text area stands in tall regions. */
export function isSideways(regions: readonly Region[]): boolean {
  let tall = 0;
  let wide = 0;
  for (const { width, height } of regions) {
    if (height > 1.5 * width) tall += width * height;
    else if (width > 1.5 * height) wide += width * height;
  }
  return tall > wide * 1.2;
}

/**
 * Whether the text stands on its head. The orientation model votes over the longest lines; where its vote is close the lines
 * are read both ways and the surer reading wins.
 */
export async function isUpsideDown(engine: Engine, page: Canvas, regions: readonly Region[]): Promise<boolean> {
  const longest = regions
    .filter((r) => r.width > 2 * r.height)
    .toSorted((a, b) => b.width * b.score - a.width * a.score)
    .slice(0, voters);
  if (longest.length === 0) return false;
  // The model sees 192 pixels: the first four heights of a line.
  const crops = longest.map((region) => head(cropRegion(page, region)));
  const votes = await engine.upsideDown(toPlanes(crops, orientationWidth), crops.length);
  const share = votes.reduce((sum, vote) => sum + vote, 0) / votes.length;
  if (share < 0.2) return false;
  if (share > 0.9) return true;
  const some = longest.slice(0, readers);
  const sure = async (flip: boolean): Promise<number> => {
    const lines = await recognise(
      engine,
      some.map((region) => cropRegion(page, region, flip)),
    );
    return lines.reduce((sum, line) => sum + line.confidence, 0);
  };
  return (await sure(true)) > (await sure(false)) + 0.02 * some.length;
}

function head(crop: Crop): Crop {
  const width = Math.min(crop.width, orientationWidth);
  const grey = new Uint8Array(width * 48);
  for (let y = 0; y < 48; y += 1) grey.set(crop.grey.subarray(y * crop.width, y * crop.width + width), y * width);
  return { width, grey };
}

/** All regions turned with the page. */
export const turnRegions = (regions: readonly Region[], turn: Turn, width: number, height: number): Region[] =>
  regions.map((region) => turnRegion(region, turn, width, height));
