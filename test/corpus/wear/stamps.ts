import { createRequire } from 'node:module';
import { type Canvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../world/random.ts';
import type { Picture, Place } from './picture.ts';

const require = createRequire(import.meta.url);
GlobalFonts.registerFromPath(
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  'Stamp Sans',
);
GlobalFonts.registerFromPath(
  require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'Stamp Sans SC',
);
const font = (size: number): string => `${size}px "Stamp Sans", "Stamp Sans SC"`;

const red = 'rgba(214, 38, 52, 0.82)';
const blue = 'rgba(36, 62, 160, 0.78)';

/** Ink is transparent: what is printed under it stays dark. `x`, `y` the middle in dots, `angle` in radians. */
const inked = (canvas: Canvas, x: number, y: number, angle: number, draw: (c: SKRSContext2D) => void): void => {
  const c = canvas.getContext('2d');
  c.save();
  c.globalCompositeOperation = 'multiply';
  c.translate(x, y);
  c.rotate(angle);
  draw(c);
  c.restore();
};

/** Letters along a circle from `from` to `to` (radians, 0 at the top). */
const around = (c: SKRSContext2D, words: string, radius: number, from: number, to: number): void => {
  const letters = [...words];
  letters.forEach((letter, i) => {
    c.save();
    c.rotate(from + ((to - from) * (i + 0.5)) / letters.length);
    c.fillText(letter, 0, -radius);
    c.restore();
  });
};

const roundSeal = (c: SKRSContext2D, radius: number, colour: string, rim: string, middle: string): void => {
  c.strokeStyle = c.fillStyle = colour;
  c.lineWidth = radius / 14;
  c.beginPath();
  c.arc(0, 0, radius, 0, Math.PI * 2);
  c.stroke();
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.font = font(radius * 0.22);
  around(c, rim, radius * 0.78, -2.2, 2.2);
  c.beginPath();
  for (let i = 0; i < 10; i++) {
    const far = i % 2 === 0 ? radius * 0.34 : radius * 0.14;
    c.lineTo(far * Math.sin((i * Math.PI) / 5), -far * Math.cos((i * Math.PI) / 5));
  }
  c.closePath();
  c.fill();
  c.fillText(middle, 0, radius * 0.55);
};

const boxStamp = (c: SKRSContext2D, width: number, colour: string, lines: string[]): void => {
  const size = width / 9;
  const height = size * 1.5 * lines.length + size;
  c.strokeStyle = c.fillStyle = colour;
  c.lineWidth = width / 60;
  c.strokeRect(-width / 2, -height / 2, width, height);
  c.font = font(size);
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  lines.forEach((line, i) => {
    c.fillText(line, 0, -height / 2 + size * (1.25 + 1.5 * i));
  });
};

/** A name written by hand: loops of one stroke that run across whatever stands there. */
const signature = (c: SKRSContext2D, width: number, colour: string, r: Random): void => {
  c.strokeStyle = colour;
  c.lineWidth = width / 70;
  c.lineCap = 'round';
  c.beginPath();
  c.moveTo(-width / 2, 0);
  const loops = 7;
  for (let i = 0; i < loops; i++) {
    const x = -width / 2 + (width * (i + 1)) / loops;
    const lift = r.float(0.08, 0.26) * width * (i === 0 ? 1.5 : 1);
    c.bezierCurveTo(x - width / 6, -lift * 1.4, x + width / 14, lift * 0.7, x, r.float(-0.03, 0.03) * width);
  }
  c.stroke();
  c.beginPath();
  c.moveTo(-width * 0.35, width * 0.1);
  c.quadraticCurveTo(width * 0.1, width * 0.02, width * 0.6, width * 0.07);
  c.stroke();
};

const rims = [
  '山东省棉麻有限公司出口专用章',
  '对外贸易经济合作专用章',
  'CHAMBER OF COMMERCE AND INDUSTRY',
  'ТОРГОВО-ПРОМЫШЛЕННАЯ ПАЛАТА',
];

/**
 * Stamps and a signature over the print of a page: one red seal, one blue box with a date, one signature, each put on words
 * (`print`: where words stand, as fractions), since that is where offices put them.
 */
export const stamped = (p: Picture, print: readonly Place[], r: Random): Picture => {
  const { canvas } = p;
  const unit = Math.min(canvas.width, canvas.height);
  const foreign: Place[] = [];
  const put = (across: number, draw: (c: SKRSContext2D) => void): void => {
    const [left, top, width, height] = print.length ? r.pick(print) : [0.6, 0.7, 0.1, 0.02];
    // The whole of it falls on the paper.
    const keep = (at: number, size: number): number => Math.min(1 - size / 2, Math.max(size / 2, at));
    const [w, h] = [across / canvas.width, across / canvas.height];
    const x = keep(left + width / 2 + r.float(-0.03, 0.03), w);
    const y = keep(top + height / 2 + r.float(-0.01, 0.01), h);
    inked(canvas, x * canvas.width, y * canvas.height, r.float(-0.3, 0.3), draw);
    foreign.push([x - w / 2, y - h / 2, w, h]);
  };
  const seal = unit * r.float(0.16, 0.2);
  put(seal, (c) => roundSeal(c, seal / 2, r.chance(0.75) ? red : blue, r.pick(rims), r.pick(['', 'No. 3', '(2)'])));
  const date = `${r.int(10, 28)} ${r.pick(['MAR', 'JUN', 'OCT'])} ${r.int(2022, 2025)}`;
  const box = unit * r.float(0.16, 0.22);
  put(box, (c) => boxStamp(c, box, blue, [r.pick(['RECEIVED', 'CERTIFIED', 'ORIGINAL']), date]));
  const name = unit * r.float(0.18, 0.26);
  put(name, (c) => signature(c, name, blue, r));
  return { ...p, foreign: [...p.foreign, ...foreign] };
};

/** The line that a fax machine prints across the top of what it sends. */
export const faxHead = (p: Picture, r: Random): Picture => {
  const { canvas } = p;
  const c = canvas.getContext('2d');
  const size = canvas.height * 0.0115;
  const day = `${r.int(10, 28)}-${r.pick(['MAR', 'JUN', 'OCT'])}-${r.int(2021, 2025)} ${r.int(10, 19)}:${r.int(10, 59)}`;
  c.fillStyle = '#000';
  c.font = font(size);
  c.textAlign = 'left';
  c.fillText(
    `${day}   FROM ${r.digits(4)} ${r.digits(6)}   TO ${r.digits(10)}   P.0${r.int(1, 9)}/09`,
    canvas.width * 0.06,
    size * 1.3,
  );
  return { ...p, foreign: [...p.foreign, [0, -0.02, 1, 0.045]] };
};
