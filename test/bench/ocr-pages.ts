import type { Canvas } from '@napi-rs/canvas';
import { grain, type Print, printPage, stamp, turn } from '../read/image/scan.ts';

/** A page picture with the words that are printed on it. */
export interface OcrPage {
  name: string;
  png: Uint8Array;
  words: string[];
  chinese: boolean;
}

/** Half pages of the kinds that come in, clean and worn; the same every time. */
export async function ocrPages(): Promise<OcrPage[]> {
  const list = baleList();
  const chinese = ginSheet();
  const certificate = statement();
  const worn = (canvas: Canvas, amount: number): Canvas => {
    grain(canvas, amount);
    return canvas;
  };
  return [
    page('bale list, 200 dpi', list, printPage(list, 595, 420, 200)),
    page('bale list, 120 dpi, grain', list, worn(printPage(list, 595, 420, 120), 40)),
    page('bale list, turned by 2.5°', list, worn(turn(printPage(list, 595, 420, 200), 2.5), 20)),
    page('bale list on its head', list, turn(printPage(list, 595, 420, 150), 180)),
    page('gin sheet, 200 dpi', chinese, printPage(chinese, 595, 300, 200), true),
    page('gin sheet, 130 dpi, grain', chinese, worn(printPage(chinese, 595, 300, 130), 30), true),
    page('certificate with a seal, 200 dpi', certificate, sealed(printPage(certificate, 595, 300, 200))),
  ];
}

function page(name: string, prints: readonly Print[], canvas: Canvas, chinese = false): OcrPage {
  const words = prints.flatMap(({ text }) => text.split(/\s+/));
  return { name, png: new Uint8Array(canvas.toBuffer('image/png')), words, chinese };
}

/** Numbers without an order, the same in every run. */
function numbers(seed: number): (digits: number) => string {
  let state = seed;
  return (digits) =>
    Array.from({ length: digits }, (_, i) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const digit = (state >>> 16) % 10;
      return i === 0 && digit === 0 ? 1 : digit;
    }).join('');
}

function baleList(): Print[] {
  const number = numbers(7);
  const cells = Array.from({ length: 30 * 8 }, (_, i) => {
    const place = { x: 24 + (i % 8) * 70, y: 56 + Math.floor(i / 8) * 11.5, size: 7 };
    return i % 2 === 0 ? { text: number(10), ...place } : { text: `2${number(2)}.${number(1)}`, ...place };
  });
  return [{ text: 'BALE LIST No. 2023/1187 Contract 44-K', x: 24, y: 34, size: 11 }, ...cells];
}

function ginSheet(): Print[] {
  const number = numbers(11);
  const row = (i: number): Print[] =>
    [`${i + 1}`, number(12), `2${number(2)}.${number(1)}`, '白棉三级', '天山棉业'].map((text, c) => ({
      text,
      x: 30 + c * 105,
      y: 80 + i * 13,
      size: 8,
    }));
  const heads = ['序号', '棉包条码', '毛重公斤', '颜色级', '加工企业'];
  return [
    { text: '皮棉加工批次码单', x: 220, y: 34, size: 14 },
    ...heads.map((text, c) => ({ text, x: 30 + c * 105, y: 62, size: 8 })),
    ...Array.from({ length: 16 }, (_, i) => row(i)).flat(),
  ];
}

function statement(): Print[] {
  const number = numbers(23);
  const lines = [
    'CERTIFICATE OF ORIGIN',
    `Certificate No. ${number(8)} of 14 November 2023`,
    'The undersigned certifies that the raw cotton described below was grown and ginned in Burkina Faso.',
    `Lots ${number(9)} and ${number(9)}, crop 2022/23, ${number(3)} bales, net weight ${number(5)} kg`,
    `Invoice ${number(7)}, container MSKU${number(7)}, vessel Ocean Star, voyage 117E`,
    'Done at Ouagadougou. Signature and stamp of the issuing authority.',
  ];
  return lines.map((text, i) => ({ text, x: 40, y: 50 + i * 26, size: i ? 10 : 15 }));
}

function sealed(canvas: Canvas): Canvas {
  stamp(canvas, 500, 380, 150);
  return canvas;
}
