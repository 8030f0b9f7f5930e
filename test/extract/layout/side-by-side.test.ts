import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType, Page } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, page: Page | string, language = 'en') =>
  extractFacts([typeof page === 'string' ? drawPage(page) : page], { id: 'd', type, language }).facts;

const ruled = `
                 LISTA DE FARDOS

 | Fardo N° | Neto kg | Fardo N° | Neto kg | Fardo N° | Neto kg |
 | CH2301   | 220.8   | CH2305   | 213.6   | CH2309   | 218.2   |
 | CH2302   | 218.6   | CH2306   | 220.0   | CH2310   | 219.3   |
 | CH2303   | 222.8   | CH2307   | 221.4   | CH2311   | 217.7   |
 | CH2304   | 214.2   | CH2308   | 216.9   | CH2312   | 220.5   |
 TOTAL: 12 fardos`;

test('heads between drawn lines of which a scan lost some are still heads of their own columns', () => {
  const page = drawPage(ruled);
  const upright = page.rulings.filter((r) => r.x1 === r.x2);
  expect(upright).toHaveLength(7);
  for (let kept = 1; kept < 2 ** 7; kept += 6) {
    const rulings = page.rulings.filter((r) => r.x1 !== r.x2 || (kept >> upright.indexOf(r)) % 2 === 1);
    const f = facts('packing-list', { ...page, rulings }, 'es');
    expect(f.bales?.value, `lines kept: ${kept.toString(2)}`).toHaveLength(12);
    expect(f.units.every((u) => u.netKg !== undefined)).toBe(true);
  }
});

test('a lot at the left of bales side by side is that of every bale in its row, and ditto marks carry it down', () => {
  const f = facts(
    'ginning-record',
    `
           鲁棉轧花厂皮棉加工明细表

 批号          包号    净重（公斤）   包号    净重（公斤）   包号    净重（公斤）
 37214231006   001     224.5          003     228.6          005     226.5
 !!            002     226.0          004     225.4          006     225.2
 37214231007   001     225.2          003     225.6          005     228.0
 "!            002     227.7          004     228.0          006     227.9`,
    'zh',
  );
  expect(f.units).toHaveLength(12);
  expect(
    f.units
      .filter((u) => u.lot === '37214231006')
      .map((u) => u.id)
      .toSorted(),
  ).toEqual(['001', '002', '003', '004', '005', '006']);
  expect(f.units.find((u) => u.netKg === 227.9)).toMatchObject({ id: '006', lot: '37214231007' });
});

const bare = (title: string) => `
        ${title}

 No.      kg      No.      kg      No.      kg
 440101   222.8   440104   221.7   440107   226.3
 440102   221.6   440105   223.5   440105   218.8
 440103   224.8   440106   224.7   440109   226.1`;

test('numbers under No. beside weights of bales are bales on a paper that names bales, also where one stands twice', () => {
  const f = facts('packing-list', `${bare('PACKING LIST - BALE NUMBERS AND WEIGHTS')}\n TOTAL: 9 bales`);
  expect(f.bales?.value).toHaveLength(9);
  expect(f.bales?.value.filter((id) => id === '440105')).toHaveLength(2);
  expect(facts('packing-list', bare('PACKING LIST')).bales).toBeUndefined();
});

test('heads that a scan read without their sign or their space are those of the other groups', () => {
  for (const [read, others] of [
    ['Fardo N ', 'Fardo N°'],
    ['BaleID  ', 'Bale ID '],
  ] as const) {
    const page = ruled.replaceAll('Fardo N°', others).replace(others, read);
    const f = facts('packing-list', { ...drawPage(page), rulings: [] }, 'es');
    expect(f.bales?.value, read).toHaveLength(12);
  }
});

test('rows that are set narrower than their heads fill every group, one figure a head', () => {
  const row = (n: number) => [0, 1, 2, 3].map((g) => `${3400 + 10 * g + n}       ${221 + g}`).join('       ');
  const f = facts(
    'ginning-record',
    `
GINNING RECORD   LOT: WD-19

BALE NO      NET KG       BALE NO      NET KG       BALE NO      NET KG       BALE NO      NET KG
${[1, 2, 3, 4, 5].map(row).join('\n')}
`,
  );
  expect(f.units.map((u) => u.id).toSorted()).toEqual(
    [0, 1, 2, 3].flatMap((g) => [1, 2, 3, 4, 5].map((n) => String(3400 + 10 * g + n))),
  );
  expect(f.units.find((u) => u.id === '3434')?.netKg).toBe(224);
});
