import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const factsOf = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;
const record = (cells: string) =>
  factsOf('ginning-record', `GINNING RECORD\n\nGin: Harbor Gin Co.\nRecord No.: GR-77/23\nDate: 12 Nov 2023\n${cells}`);
const invoice = (cells: string) =>
  factsOf('invoice', `COMMERCIAL INVOICE\nInvoice No.: INV-7\nSeller: Harbor Cotton Trading Ltd.\n${cells}`);

describe('an origin whose cell breaks over lines is one place', () => {
  it.each([
    [
      'label and value broken in a drawn table',
      `
+----------+------------------+
| Cotton   | United           |
| origin   | States           |
+----------+------------------+
| Bales    | 40               |
+----------+------------------+`,
      'United States',
      ['US'],
    ],
    [
      'a region before its country',
      `
+----------+------------------+
| Cotton   | Xinjiang,        |
| origin   | China            |
+----------+------------------+
| Bales    | 40               |
+----------+------------------+`,
      'Xinjiang, China',
      ['CN'],
    ],
    [
      'no lines drawn',
      `
Cotton       United
origin       States
Bales        40
Gin code     14842`,
      'United States',
      ['US'],
    ],
    [
      'a label of three lines',
      `
+----------+------------------+
| Country  | Xinjiang         |
| of       | Uygur            |
| origin   | A.R., China      |
+----------+------------------+
| Bales    | 40               |
+----------+------------------+`,
      'Xinjiang Uygur A.R., China',
      ['CN'],
    ],
    [
      'two pairs side by side',
      `
Cotton       Xinjiang,        Total        40
origin       China            bales

Gross        9,000 kg         Net          8,800
weight                        weight       kg`,
      'Xinjiang, China',
      ['CN'],
    ],
    [
      'a label at the middle of its value',
      `
                 Xinjiang,
Origin:          China

Bales:           40`,
      'Xinjiang, China',
      ['CN'],
    ],
    [
      'the second line set in',
      `
Cotton origin: Aksu Prefecture,
  Xinjiang
Bales: 40`,
      'Aksu Prefecture, Xinjiang',
      ['CN'],
    ],
    [
      'two origins of a blend',
      `
+----------------+------------------+
| Cotton origin  | United States /  |
|                | Brazil           |
+----------------+------------------+
| Bales          | 40               |
+----------------+------------------+`,
      'United States / Brazil',
      ['US', 'BR'],
    ],
    [
      'a hyphen inside the name',
      `
Cotton       Uzbeki-
origin       stan

Bales        40`,
      'Uzbekistan',
      ['UZ'],
    ],
  ])('%s', (_, cells, text, countries) => {
    const facts = record(cells);
    expect(facts.mentions.filter((m) => m.context === 'origin').map((m) => m.text)).toContain(text);
    expect(facts.origins?.value).toEqual(countries);
  });

  it('Chinese lines join without a space', () => {
    const facts = record(`
+------+----------+
| 棉花 | 新疆维吾 |
| 产地 | 尔自治区 |
+------+----------+
| 包数 | 40       |
+------+----------+`);
    expect(facts.mentions.map((m) => m.text)).toContain('新疆维吾尔自治区');
  });

  it('a column of origins keeps its names however narrow it is', () => {
    const facts = invoice(`
Description       Country      Quantity    Unit       Amount
                  of origin                price

Raw cotton        United       100 bale    300.00     30,000.00
                  States
Total                                                 30,000.00`);
    expect(facts.lines?.value.map((l) => l.origin)).toEqual(['US']);
  });

  it('a label alone in a roomy cell has its value in the cell below', () => {
    const facts = invoice(`
+------------------+------------------+
| Country of origin| Terms            |
+------------------+------------------+
| Xinjiang,        | FOB Tianjin      |
| China            |                  |
+------------------+------------------+`);
    expect(facts.countryOfOrigin?.evidence.quote).toBe('Xinjiang, China');
  });

  it.each([
    [`\nOrigin       United States\nBales        40\nChina ref    77-11`, ['US']],
    [`\nCotton origin     Brazil\nConsignee         China Textile Co., Shanghai, China`, ['BR']],
    [`\nCotton origin:   Brazil\n                 Shipped by sea to China`, ['BR']],
  ])('the next row is no part of it: %s', (cells, countries) => {
    expect(record(cells).origins?.value).toEqual(countries);
  });
});
