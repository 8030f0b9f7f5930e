import { type Crop, toPlanes } from './crop.ts';
import type { Engine, Steps } from './engine.ts';

/** One recognised character: where its peak stands in the crop, in pixels from the left, and how sure it is. */
export interface ReadCharacter {
  text: string;
  at: number;
  confidence: number;
}

export interface ReadLine {
  characters: ReadCharacter[];
  /** Mean over the characters; 0 for an empty line. */
  confidence: number;
}

/** Pixels of a batch: what is read at once, so that memory stays bounded. */
const batchPixels = 48 * 3200 * 2;
/** Pixels that one step of the recogniser covers. */
const stepWidth = 8;

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
    for (let i = from; i < to; i += 1) lines[order[i]!] = decode(steps, i - from, engine.characters);
    from = to;
  }
  return lines;
}

/** Greedy CTC: the best class of each step, repeats joined, blanks dropped. */
function decode({ data, steps, classes }: Steps, index: number, names: readonly string[]): ReadLine {
  const characters: ReadCharacter[] = [];
  let previous = 0;
  let run = 0;
  for (let step = 0; step < steps; step += 1) {
    const base = (index * steps + step) * classes;
    let best = 0;
    let sure = data[base]!;
    for (let c = 1; c < classes; c += 1) {
      if (data[base + c]! > sure) {
        best = c;
        sure = data[base + c]!;
      }
    }
    const at = (step + 0.5) * stepWidth;
    if (best !== 0 && best === previous) {
      const last = characters.at(-1)!;
      run += 1;
      last.at += (at - last.at) / run;
      last.confidence = Math.max(last.confidence, sure);
    } else if (best !== 0) {
      characters.push({ text: names[best] ?? '', at, confidence: sure });
      run = 1;
    }
    previous = best;
  }
  const seen = characters.filter((c) => c.text !== ' ');
  const confidence = seen.length ? seen.reduce((sum, c) => sum + c.confidence, 0) / seen.length : 0;
  return { characters, confidence };
}
