import { afterAll, describe, expect, it } from 'vitest';
import { trainedData } from '../../../shared/read/image/script/data.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';
import { printPage } from './scan.ts';

const lines = ['Сертификат качества 1187/24', 'Вес нетто 218 400 кг, Узбекистан', 'Invoice No. UZ-17 от 05.10.2023'];
const scan = () => {
  const page = printPage(
    lines.map((text, i) => ({ text, x: 20, y: 30 + i * 24 })),
    300,
    100,
  );
  return new Uint8Array(page.toBuffer('image/png'));
};

describe('a Cyrillic scan', { timeout: 180_000 }, () => {
  afterAll(closeReaders);

  // npm carries no data for Cyrillic: an operator puts it in place, and .ci/run does.
  it.skipIf(!trainedData().has('rus') || !trainedData().has('eng'))('is read where the data is at hand', async () => {
    const found = await readFile(scan(), 'ru.png');
    expect(found.problems).toEqual([]);
    const words = found.pages[0]!.words.map((word) => word.text);
    for (const word of ['Сертификат', 'качества', '1187/24', 'Вес', 'нетто', '218', '400', 'Узбекистан', '05.10.2023'])
      expect(words).toContain(word);
    expect(words).toContain('Invoice');
    expect(words).toContain('UZ-17');
    await closeReaders();
  });

  it('says which file is wanted where the data is not at hand', async () => {
    const before = process.env.OCR_DATA;
    process.env.OCR_DATA = '';
    try {
      const found = await readFile(scan(), 'ru.png');
      expect(found.problems).toMatchObject([{ code: 'unsupported', page: 1 }]);
      expect(found.problems[0]!.message).toMatch(/Cyrillic.*rus\.traineddata.*OCR_DATA/);
      expect(found.pages[0]!.words.map((word) => word.text).join(' ')).not.toMatch(/[А-я]/);
    } finally {
      if (before === undefined) delete process.env.OCR_DATA;
      else process.env.OCR_DATA = before;
      await closeReaders();
    }
  });
});
