import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { cropHeight } from './engine.ts';
import type { Region } from './region.ts';

/** Grey pixels of one region, straightened, 48 high. */
export interface Crop {
  width: number;
  grey: Uint8Array;
}

/** Widest crop: a line of some 160 characters. */
const widest = 3200;

/** Cuts a region out along its own angle; `flip` stands it on its head. */
export function cropRegion(page: Canvas, region: Region, flip = false): Crop {
  const scale = cropHeight / region.height;
  const width = Math.max(16, Math.min(widest, Math.ceil(region.width * scale)));
  const canvas = createCanvas(width, cropHeight);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, cropHeight);
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, cropHeight / 2);
  context.rotate((flip ? Math.PI : 0) - region.angle);
  context.scale(Math.min(scale, width / region.width), scale);
  context.translate(-region.x, -region.y);
  context.drawImage(page, 0, 0);
  const { data } = context.getImageData(0, 0, width, cropHeight);
  const grey = new Uint8Array(width * cropHeight);
  for (let i = 0; i < grey.length; i += 1) grey[i] = data[i * 4]!;
  return { width, grey };
}

/** Weights of a pixel and its neighbours from near to far: a Gaussian of 1.9 pixels, which closes the dots of a printer's needles. */
const weights = [0.21, 0.183, 0.121, 0.0604, 0.0228, 0.0065];

/** The crop, softened by about two pixels. */
export function soften({ width, grey }: Crop): Crop {
  const along = new Float32Array(grey.length);
  const soft = new Uint8Array(grey.length);
  const clamp = (v: number, top: number): number => Math.min(top, Math.max(0, v));
  for (let y = 0; y < cropHeight; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = weights[0]! * grey[y * width + x]!;
      for (let i = 1; i < weights.length; i += 1)
        sum += weights[i]! * (grey[y * width + clamp(x - i, width - 1)]! + grey[y * width + clamp(x + i, width - 1)]!);
      along[y * width + x] = sum;
    }
  for (let y = 0; y < cropHeight; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = weights[0]! * along[y * width + x]!;
      for (let i = 1; i < weights.length; i += 1)
        sum +=
          weights[i]! *
          (along[clamp(y - i, cropHeight - 1) * width + x]! + along[clamp(y + i, cropHeight - 1) * width + x]!);
      soft[y * width + x] = Math.min(255, sum);
    }
  return { width, grey: soft };
}

/** Crops side by side as the models take them: three equal planes each, -1 to 1, padded with the middle tone. */
export function toPlanes(crops: readonly Crop[], width: number): Float32Array {
  const size = width * cropHeight;
  const planes = new Float32Array(crops.length * 3 * size);
  crops.forEach((crop, index) => {
    const base = index * 3 * size;
    const columns = Math.min(crop.width, width);
    for (let y = 0; y < cropHeight; y += 1) {
      for (let x = 0; x < columns; x += 1) {
        const v = crop.grey[y * crop.width + x]! / 127.5 - 1;
        const at = base + y * width + x;
        planes[at] = v;
        planes[at + size] = v;
        planes[at + 2 * size] = v;
      }
    }
  });
  return planes;
}
