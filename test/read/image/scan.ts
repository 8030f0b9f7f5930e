import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`));
GlobalFonts.registerFromPath(
  join(folder('@expo-google-fonts/noto-sans'), '400Regular', 'NotoSans_400Regular.ttf'),
  'Scan Sans',
);
GlobalFonts.registerFromPath(
  join(folder('@expo-google-fonts/noto-sans-sc'), '400Regular', 'NotoSansSC_400Regular.ttf'),
  'Scan Sans SC',
);

/** Text to print: column positions in points, one row a line. */
export interface Print {
  text: string;
  x: number;
  y: number;
  size?: number;
  colour?: string;
}

/** A small page of white paper with print on it. Sizes in points, drawn at `dpi`. */
export function printPage(prints: Print[], width = 420, height = 300, dpi = 150): Canvas {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { text, x, y, size = 10, colour = '#111' } of prints) {
    context.font = `${size * scale}px "Scan Sans", "Scan Sans SC"`;
    context.fillStyle = colour;
    context.fillText(text, x * scale, y * scale);
  }
  return canvas;
}

/** Turns the paper on the glass, clockwise in degrees, with white around it. */
export function turn(canvas: Canvas, degrees: number): Canvas {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const width = Math.round(canvas.width * cos + canvas.height * sin);
  const turned = createCanvas(width, Math.round(canvas.width * sin + canvas.height * cos));
  const context = turned.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, turned.width, turned.height);
  context.translate(turned.width / 2, turned.height / 2);
  context.rotate(angle);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return turned;
}

/** A red round seal over the print. */
export function stamp(canvas: Canvas, x: number, y: number, radius: number): void {
  const context = canvas.getContext('2d');
  // Stamp ink is transparent: what is printed under it stays dark.
  context.globalCompositeOperation = 'multiply';
  context.strokeStyle = 'rgb(215, 50, 60)';
  context.fillStyle = 'rgb(215, 50, 60)';
  context.lineWidth = radius / 12;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.stroke();
  context.font = `${radius * 0.9}px "Scan Sans SC"`;
  context.fillText('★', x - radius * 0.45, y + radius * 0.3);
  context.globalCompositeOperation = 'source-over';
}

/** Grain of a scanner: every pixel moves by up to `amount`, the same each time. */
export function grain(canvas: Canvas, amount: number): void {
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let seed = 12345;
  for (let i = 0; i < image.data.length; i += 4) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const shift = ((seed >> 16) % (2 * amount + 1)) - amount;
    for (let c = 0; c < 3; c += 1) image.data[i + c] = image.data[i + c]! + shift;
  }
  context.putImageData(image, 0, 0);
}
