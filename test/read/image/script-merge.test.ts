import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolders, trainedData } from '../../../shared/read/image/script/data.ts';
import { isUnmistakable, mergeLine } from '../../../shared/read/image/script/merge.ts';
import { scripts } from '../../../shared/read/image/script/scripts.ts';

const [cyrillic] = scripts as [(typeof scripts)[0]];
const arabic = scripts.find(({ name }) => name === 'Arabic')!;

/** Words of a reading, each 10 pixels a letter with 10 between; a number before a colon is the confidence. */
function words(text: string, sure = 0.95) {
  let left = 0;
  return text.split(' ').map((one) => {
    const [, confidence, word] = /^(?:(0\.\d+):)?(.*)$/.exec(one) as unknown as [string, string | undefined, string];
    const made = { text: word, left, right: left + word.length * 10, confidence: Number(confidence ?? sure) };
    left = made.right + 10;
    return made;
  });
}
const merged = (main: string, other: string) => mergeLine(words(main), words(other), cyrillic);
const text = (main: string, other: string) =>
  merged(main, other)
    .map((word) => word.text)
    .join(' ');

describe('a line that two engines read', () => {
  it('has the words of the script from one and figures and Latin words from the other', () => {
    expect(text('Bec HeTT0: 218400 kg', 'Вес нетто: 218406 КЕ9')).toBe('Вес нетто: 218400 КЕ9');
    expect(text('Seller / IpoaBey', 'беПег / Продавец')).toBe('беПег / Продавец');
    expect(text('Invoice No UZ-17 oT 05.10.2023', 'Invoice Мо 07-17 от 05.10.2023')).toBe(
      'Invoice Мо UZ-17 от 05.10.2023',
    );
  });

  it('keeps a figure that a letter of the script was seen in', () => {
    expect(text('2023 r.', '2О23 г.')).toBe('2023 г.');
  });

  it('takes figures within a word of the script from the surer engine, and says where they differ', () => {
    const [word] = merged('Kr:218400', 'кг:218406');
    expect(word).toMatchObject({ text: 'кг:218400', doubtful: [{ at: 8, others: [{ text: '6' }] }] });
    expect(word!.confidence).toBeLessThan(0.7);
    expect(merged('Kr:21840', 'кг:218406')[0]!.confidence).toBeLessThan(0.7);
    expect(merged('Kr:218406', 'кг:218406')[0]!.confidence).toBe(0.95);
  });

  it('mends mixed alphabets, legal forms and quotation marks read as letters', () => {
    expect(text('OOO xxxxx', 'OOO «Весна»')).toBe('ООО «Весна»');
    expect(text('000 xxxxxxx', '000 «Весна»')).toBe('ООО «Весна»');
    expect(text('xxxxx xxxxxx', 'Beс кҚўқон')).toBe('Вес «Қўқон');
    // An Incoterm is no Cyrillic word, and a code keeps its letters.
    expect(text('CPT xxxxxxx', 'CPT Ташкент')).toBe('CPT Ташкент');
  });

  it('leaves out what only one engine took for a word of no sense', () => {
    expect(text('Harpy3Ka', '0.1:§§')).toBe('');
    expect(text('1119464', '0.1:§§')).toBe('1119464');
  });

  it('is read from the right where the script is', () => {
    const line = mergeLine([], words('واحد اثنان ثلاثة'), arabic).map((word) => word.text);
    expect(line).toEqual(['ثلاثة', 'اثنان', 'واحد']);
  });
});

describe('letters of a script', () => {
  it('are unmistakable when no Latin letter is drawn like them', () => {
    expect(isUnmistakable('СОСТАВ', cyrillic)).toBe(false);
    expect(isUnmistakable('Ввоз', cyrillic)).toBe(true);
    expect(isUnmistakable('Invoice', cyrillic)).toBe(false);
  });
});

describe("tesseract's data", () => {
  it('is looked for in the folders of OCR_DATA, then where tesseract keeps it; an empty OCR_DATA means none', () => {
    const named = dataFolders({ OCR_DATA: ['/a', '/b'].join(delimiter), TESSDATA_PREFIX: '/c' });
    expect(named.slice(0, 3)).toEqual(['/a', '/b', '/c']);
    expect(named).toContain('/usr/share/tesseract-ocr/5/tessdata');
    expect(named).toContain('/opt/tessdata');
    expect(dataFolders({ OCR_DATA: '' })).toEqual([]);
  });

  it('is found by language and by script, packed or not, from the first folder that has it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'data-'));
    await mkdir(join(folder, 'script'));
    for (const name of ['rus.traineddata', 'kaz.traineddata.gz', 'script/Cyrillic.traineddata', 'notes.txt'])
      await writeFile(join(folder, name), 'x');
    await writeFile(join(folder, 'empty.traineddata'), '');
    expect([...trainedData([join(folder, 'none'), folder]).keys()].sort()).toEqual(['kaz', 'rus', 'script/Cyrillic']);
  });
});
