import { describe, expect, it } from 'vitest';
import { read, readText, Sheet } from '../production/draw.ts';

const lotsOf = async (line: string) => {
  const [document] = await readText(
    `COMMERCIAL INVOICE\nInvoice No.: CA-2024-117\nDate: March 1, 2024\nSeller: Confecciones Amatitlan, S.A.\n${line}\n`,
    'invoice.txt',
  );
  return document!.facts.references.filter((r) => r.kind === 'lot').map((r) => r.value);
};

describe('a plot of land', () => {
  it.each(['Lote 14 Zona Franca Amatitlan', 'Lot 7, Industrial Estate Phase 2', 'Lote: 22 Parque Industrial Norte'])(
    'is no lot of goods: %s',
    async (line) => expect(await lotsOf(line)).toEqual([]),
  );
  it('does not hide the lot of the goods', async () => expect(await lotsOf('Lote: 14-A')).toEqual(['14-A']));
});

it('takes a sum of money that runs below all columns for no count of pieces', async () => {
  const [document] = await read(
    new Sheet()
      .title('EXPORT INVOICE')
      .field('Invoice No.', 'RTM/112')
      .table(
        [50, 230, 310, 400, 470],
        [
          ['Description of goods', 'HSN', 'Qty Pcs', 'Rate US$', 'Amount US$'],
          ['Cotton terry towels', '63026000', '5,600', '2.85', '15,960.00'],
        ],
      )
      .text('Amount chargeable: US Dollars Fifteen Thousand Nine Hundred Sixty Only. Total US$ 15,960.00'),
  );
  expect(document!.facts.sums.filter((s) => s.printed !== s.computed)).toEqual([]);
});
