import { type Crop, toPlanes } from './crop.ts';
import { decodeCtc, type ReadLine } from './ctc.ts';
import type { Engine } from './engine.ts';

/** Pixels of a batch: what is read at once, so that memory stays bounded. */
const batchPixels = 48 * 3200 * 2;
/** Reads crops, those of like width together. The answers stand in the order of the crops. */
export async function recognise(engine: Engine, crops: readonly Crop[]): Promise<ReadLine[]> {
  const order = crops.map((_, index) => index).sort((a, b) => crops[a]!.width - crops[b]!.width);
  const lines: ReadLine[] = new Array(crops.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const fits = (end: number): boolean => {
      const width = crops[order[end]!]!.width;
      // Padding costs as much as text: a batch never mixes widths that differ by more than a third.
      return width * 48 * (end - from + 1) <= batchPixels && width <= crops[order[from]!]!.width * 1.35 + 32;
    };
    while (to < order.length && to - from < 16 && fits(to)) to += 1;
    const batch = order.slice(from, to).map((index) => crops[index]!);
    const width = Math.max(64, Math.ceil(batch.at(-1)!.width / 16) * 16);
    const steps = await engine.recognise(toPlanes(batch, width), batch.length, width);
    for (let i = from; i < to; i += 1) lines[order[i]!] = decodeCtc(steps, i - from, engine.characters);
    from = to;
  }
  return lines;
}
