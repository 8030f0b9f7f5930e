/** Reads one picture with the embedded engine in this process and prints its words: what tesseract does when called. */
import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { createEngine } from '../../shared/read/image/engine.ts';
import { readPicture } from '../../shared/read/image/page.ts';

const image = await loadImage(await readFile(process.argv[2]!));
const canvas = createCanvas(image.width, image.height);
const pen = canvas.getContext('2d');
pen.drawImage(image, 0, 0);
const { data } = pen.getImageData(0, 0, image.width, image.height);
const engine = createEngine(Number(process.env.OCR_THREADS) || 2);
const { page } = await readPicture(engine, { width: image.width, height: image.height, rgba: data }, 1);
console.log(page.words.map((word) => word.text).join(' '));
process.exit(0);
