import { sumOf } from '../world/bales.ts';
import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, pairs, scribble, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

/** By lot: a row a lot with packages and weights, marks and containers below. Fits any goods. */
export const packingLots: Layout = (s, r) => {
  const hand = handOf(r, s.from, r.chance(0.5));
  const number = r.pick(['Packing List No.', 'P/L No.', 'No.']);
  return {
    type: 'packing-list',
    layout: 'packing-lots',
    language: 'en',
    printed: prints(s, 'packing-list', [
      'number',
      'date',
      'seller',
      'consignee',
      'invoiceNumber',
      'netWeight',
      'grossWeight',
      'lots',
      'containers',
      'portOfLoading',
      'portOfDischarge',
      'contractNumber',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: r.pick(['Helvetica', 'Times']), base: 9 });
        pen.say('PACKING LIST', { size: 15, bold: true, align: 'center', gap: 10 });
        const half = pen.width / 2;
        const y = pen.y;
        boxed(pen, pen.left, y, half, 70, 'Seller', block(s.seller));
        boxed(pen, pen.left + half, y, half, 70, 'Consignee', block(s.buyer));
        pen.y = y + 78;
        pairs(
          pen,
          [
            [number, s.packing.number],
            ['Date', hand.date(s.packing.date)],
            ['Invoice No.', s.invoice.number],
            ['Contract No.', s.contract.number],
            ['Vessel', `${s.bl.vessel} ${s.bl.voyage}`],
            ['From', s.pol],
            ['To', s.pod],
          ],
          { how: 'right', labelWidth: 100 },
        );
        table(
          pen,
          [
            { head: 'Lot / Mark', width: 16 },
            { head: 'Goods', width: 36 },
            { head: `No. of ${s.packageKind}`, width: 13, align: 'right' },
            { head: 'Gross weight (kg)', width: 15, align: 'right' },
            { head: 'Net weight (kg)', width: 15, align: 'right' },
          ],
          s.lines.map((l) => [
            l.lot || l.style || '',
            l.description,
            String(l.packages),
            hand.number(l.gross, 1),
            hand.number(l.net, 1),
          ]),
          {
            rules: r.pick(['all', 'rows']),
            foot: ['Total', '', String(s.packages), hand.number(s.gross, 1), hand.number(s.net, 1)],
          },
        );
        table(
          pen,
          [
            { head: 'Container No.', width: 20 },
            { head: 'Seal', width: 15 },
            { head: s.packageKind, width: 10, align: 'right' },
            { head: 'Gross kg', width: 14, align: 'right' },
          ],
          s.containers.map((c) => [c.number, c.seal, String(c.packages), hand.number(c.gross, 1)]),
          { rules: 'head', width: 330 },
        );
        pen.say(`Shipping marks: ${s.marks.join(' / ')}`, { gap: 20 });
        scribble(pen, pen.right - 120, pen.y + 8, 4);
      },
    },
  };
};

/** Every bale with its weights, several to a line, by container lot: what a cotton merchant sends along. */
export const packingBales: Layout = (s, r) => {
  const hand = handOf(r, s.from, true);
  const across = s.lots[0] && s.lots[0].bales[0]!.id.length > 14 ? 2 : 3;
  return {
    type: 'packing-list',
    layout: 'packing-bales',
    language: 'en',
    printed: {
      ...prints(s, 'packing-list', [
        'date',
        'invoiceNumber',
        'seller',
        'buyer',
        'netWeight',
        'grossWeight',
        'lots',
        'bales',
        ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
        'number',
      ]),
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Courier', base: 8, margin: 44 });
        pen.onPage = (p, n) => {
          p.at(p.left, p.y, `PACKING LIST ${s.packing.number} - PAGE ${n}`, { size: 7 });
          p.y += 12;
        };
        pen.say(s.seller.name.toUpperCase(), { size: 11, bold: true, gap: 1 });
        pen.say([...s.seller.lines, s.seller.countryName].join(', ').toUpperCase(), { gap: 8 });
        pen.say('WEIGHT NOTE AND PACKING LIST', { size: 11, bold: true, gap: 4 });
        pairs(
          pen,
          [
            ['PACKING LIST NO', s.packing.number],
            ['DATE', hand.date(s.packing.date).toUpperCase()],
            ['INVOICE NO', s.invoice.number],
            ['BUYER', s.buyer.name.toUpperCase()],
            ['COMMODITY', `RAW COTTON IN BALES, CROP ${s.crop}`],
            ...(s.statesOrigin
              ? ([['ORIGIN', countryOf(goodsOrigin(s)).name.toUpperCase()]] as [string, string][])
              : []),
          ],
          { how: 'dots', labelWidth: 130 },
        );
        for (const lot of s.lots) {
          pen.room(50);
          pen.say(`LOT ${lot.id}   ${lot.bales.length} BALES`, { bold: true, gap: 2 });
          const rows: string[][] = [];
          for (let i = 0; i < lot.bales.length; i += across)
            rows.push(
              Array.from({ length: across }, (_, k) => lot.bales[i + k]).flatMap((b) =>
                b ? [b.id, hand.number(b.gross, 1), hand.number(b.net, 1), ''] : ['', '', '', ''],
              ),
            );
          table(
            pen,
            Array.from({ length: across }).flatMap(() => [
              { head: 'BALE NO', width: across === 2 ? 20 : 14 },
              { head: 'GROSS', width: 8, align: 'right' as const },
              { head: 'NET', width: 8, align: 'right' as const },
              { head: '', width: 3 },
            ]),
            rows,
            { rules: 'none', size: 7.5, pad: 2 },
          );
          pen.say(
            `LOT ${lot.id} TOTAL   GROSS ${hand.number(sumOf(lot.bales.map((b) => b.gross)), 1)} KG   NET ${hand.number(sumOf(lot.bales.map((b) => b.net)), 1)} KG`,
            { gap: 6 },
          );
        }
        pen.room(40);
        pen.say(
          `GRAND TOTAL  ${s.packages} BALES   GROSS WEIGHT ${hand.number(s.gross, 1)} KG   NET WEIGHT ${hand.number(s.net, 1)} KG`,
          { bold: true },
        );
      },
    },
  };
};
