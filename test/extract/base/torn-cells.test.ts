import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const mentions = (text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type: 'garment-record', language: 'en' }).facts.mentions.map(
    (m) => `${m.role ?? m.context}: ${m.text}`,
  );

test('a name that breaks over two lines of a cell is read whole, as who supplies what stands under such a heading', () => {
  const found = mentions(`
CUTTING TICKET

Component              Material                      Supplier / lot               Remark
Main fabric            jersey                        lot KD-0771                  in house
Hanger loop            100% cotton herringbone       Korla Ribbon & Tape Mill,    bought ready
                       10 mm                         Bayingolin
Neck tape              self fabric                   KD-0771                      as main fabric`);
  expect(found).toContain('supplier: Korla Ribbon & Tape Mill, Bayingolin');
});

test('so is one that breaks without a mark where no row of the table begins under it', () => {
  const found = mentions(`
CUTTING TICKET

Component              Bought from                   Remark
Main fabric            Meghna Mills                  in house
Hanger loop            Xinjiang Zhongtai             bought ready
                       Group Textile Works
Neck tape              own                           as main fabric`);
  expect(found.some((m) => m.includes('Xinjiang Zhongtai Group Textile Works'))).toBe(true);
  expect(found.some((m) => m.includes('Meghna Mills Xinjiang'))).toBe(false);
});

test('who keeps the goods is a party, wherever his line stands', () => {
  expect(mentions('WAREHOUSE RECEIPT\n\nWarehouse keeper:  Jiangsu Yinhai Nongjiale Storage Co., Ltd.')).toContain(
    'party: Jiangsu Yinhai Nongjiale Storage Co., Ltd.',
  );
});
