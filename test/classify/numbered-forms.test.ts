import { describe, expect, it } from 'vitest';
import { readText } from '../extract/production/draw.ts';

const typeOf = async (...lines: string[]) => (await readText(lines.join('\n'), 'form.txt'))[0]!.type;

describe('a form of numbered boxes', () => {
  it('is entitled in the cell right of its first box', async () => {
    expect(
      await typeOf(
        '1. Goods consigned from:                         CERTIFICATE OF ORIGIN',
        'HANH PHUC KNIT CO., LTD., DA NANG, VIET NAM             FORM B',
        '2. Goods consigned to: CASCADE TEES INC., PORTLAND, USA',
        '3. Means of transport and route: by sea, Da Nang - Portland',
        '',
        '5. Item   6. Marks   7. Number and kind of packages   8. Gross weight   9. Invoice',
        '1         CT-11      410 cartons knitted T-shirts     6,120.0 kg        HP/26/118',
        '10. Certification: it is hereby certified that the declaration by the exporter is correct.',
        'The goods were produced in VIET NAM.',
      ),
    ).toBe('certificate-of-origin');
  });

  it('is no invoice for the box that holds the number of one', async () => {
    expect(
      await typeOf(
        'REPUBLIK INDONESIA - KEMENTERIAN PERDAGANGAN',
        'INSTANSI PENERBIT: DINAS PERDAGANGAN, SEMARANG',
        '',
        'CERTIFICATE OF ORIGIN    FORM B            No. 0090031/SMG/2026',
        '',
        '1. EXPORTER    PT SANDANG MAKMUR, SEMARANG, INDONESIA',
        '2. CONSIGNEE   NORTHSHORE APPAREL LLC, CHICAGO IL, USA',
        '4. PACKAGES    310 CARTONS',
        '5. GOODS       LADIES KNITTED TOPS, 100% COTTON, HS 6109.10',
        '7. INVOICE     SM-26/0417    02-09-2026',
        '8. CERTIFICATION',
        '   THE GOODS ARE CERTIFIED TO ORIGINATE IN INDONESIA.',
        '   SEMARANG, 04-09-2026        AGUS PRIYONO (SIGNED AND SEALED)',
        '9. DECLARATION BY THE EXPORTER',
        '   THE ABOVE DETAILS ARE CORRECT. SEMARANG, 03-09-2026',
        '   PT SANDANG MAKMUR',
      ),
    ).toBe('certificate-of-origin');
  });

  it('an invoice whose number stands beside its title stays one, numbered or not', async () => {
    const rest = [
      'Seller: Hanoi Tex JSC',
      'Description   Qty   Unit price   Amount',
      'T-shirts   1200   2.00   2400.00',
    ];
    expect(await typeOf('COMMERCIAL INVOICE   HT-26/118   02-09-2026', ...rest)).toBe('invoice');
    expect(await typeOf('1. COMMERCIAL INVOICE', 'No. HT-26/118', ...rest)).toBe('invoice');
  });
});
