import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { createCanvas } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import type { Random } from '../world/random.ts';

const require = createRequire(import.meta.url);
let loaded: Promise<WrappedPdfiumModule> | null = null;
const pdfium = (): Promise<WrappedPdfiumModule> => {
  loaded ??= (async () => {
    const wasm = readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
    const m = await init({
      wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
    });
    m.PDFiumExt_Init();
    return m;
  })();
  return loaded;
};

/** The module's memory; its own types leave it out. */
const heap = (m: WrappedPdfiumModule): Uint8Array => (m.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;

export interface Raster {
  width: number;
  height: number;
  /** RGBA. */
  pixels: Uint8ClampedArray;
}

/** The pages of a PDF as pictures at a resolution. */
export const raster = async (pdf: Buffer, dpi: number): Promise<Raster[]> => {
  const m = await pdfium();
  const at = m.pdfium.wasmExports.malloc(pdf.length);
  heap(m).set(pdf, at);
  const doc = m.FPDF_LoadMemDocument(at, pdf.length, '');
  const out: Raster[] = [];
  for (let i = 0; i < m.FPDF_GetPageCount(doc); i++) {
    const page = m.FPDF_LoadPage(doc, i);
    const width = Math.round((m.FPDF_GetPageWidthF(page) * dpi) / 72);
    const height = Math.round((m.FPDF_GetPageHeightF(page) * dpi) / 72);
    const bitmap = m.FPDFBitmap_Create(width, height, 0);
    m.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    // 16: REVERSE_BYTE_ORDER (RGBA); 1: annotations.
    m.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 16 | 1);
    const from = m.FPDFBitmap_GetBuffer(bitmap);
    out.push({ width, height, pixels: new Uint8ClampedArray(heap(m).slice(from, from + width * height * 4)) });
    m.FPDFBitmap_Destroy(bitmap);
    m.FPDF_ClosePage(page);
  }
  m.FPDF_CloseDocument(doc);
  m.pdfium.wasmExports.free(at);
  return out;
};

export interface Wear {
  dpi: number;
  /** Degrees of skew. */
  skew: number;
  /** 0 to 1: speckle. */
  noise: number;
  grey: boolean;
  quality: number;
}

export const wear = (r: Random): Wear => ({
  dpi: r.pick([150, 200]),
  skew: r.float(-0.9, 0.9, 2),
  noise: r.float(0, 0.06, 3),
  grey: r.chance(0.6),
  quality: r.int(55, 80),
});

/** One page as a worn JPEG or a clean PNG. */
export const pictured = (page: Raster, w: Wear, r: Random, png = false): Buffer => {
  const canvas = createCanvas(page.width, page.height);
  const c = canvas.getContext('2d');
  const flat = createCanvas(page.width, page.height);
  const f = flat.getContext('2d');
  const image = f.createImageData(page.width, page.height);
  image.data.set(page.pixels);
  f.putImageData(image, 0, 0);
  c.fillStyle = '#fbfaf6';
  c.fillRect(0, 0, page.width, page.height);
  c.translate(page.width / 2, page.height / 2);
  c.rotate((w.skew * Math.PI) / 180);
  c.drawImage(flat, -page.width / 2, -page.height / 2);
  c.setTransform(1, 0, 0, 1, 0, 0);
  const data = c.getImageData(0, 0, page.width, page.height);
  const d = data.data;
  for (let i = 0; i < d.length; i += 4) {
    const grain = (r.next() - 0.5) * 255 * w.noise * 1.5;
    if (w.grey) {
      const g = 0.3 * d[i]! + 0.59 * d[i + 1]! + 0.11 * d[i + 2]!;
      d[i] = d[i + 1] = d[i + 2] = g;
    }
    for (let k = 0; k < 3; k++) d[i + k] = d[i + k]! + grain;
  }
  c.putImageData(data, 0, 0);
  return png ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', w.quality);
};

/** A PDF whose pages are pictures of the pages of another: what a scanner makes. */
export const scanned = async (pdf: Buffer, w: Wear, r: Random): Promise<Buffer> => {
  const pages = await raster(pdf, w.dpi);
  const doc = new PDFDocument({
    autoFirstPage: false,
    info: { Producer: 'scanner', CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    doc.on('data', (x: Buffer) => chunks.push(x));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (const page of pages) {
    const width = (page.width * 72) / w.dpi;
    const height = (page.height * 72) / w.dpi;
    doc.addPage({ size: [width, height], margin: 0 });
    doc.image(pictured(page, w, r), 0, 0, { width, height });
  }
  doc.end();
  return done;
};
