import { countryOf } from '../world/company.ts';
import { addDays } from '../world/days.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { pairs, scribble, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

/** The sales contract: articles with numbers, the parties in the first lines. */
export const contractArticles: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  const line = s.lines[0]!;
  return {
    type: 'purchase-order',
    layout: 'contract-articles',
    language: 'en',
    printed: prints(s, 'purchase-order', [
      'number',
      'date',
      'seller',
      'buyer',
      'currency',
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Times', base: 10, margin: 60 });
        pen.say('SALES CONTRACT', { size: 15, bold: true, align: 'center', gap: 8 });
        pairs(
          pen,
          [
            ['Contract No.', s.contract.number],
            ['Date', hand.date(s.contract.date)],
          ],
          { how: 'right', labelWidth: 90 },
        );
        pairs(
          pen,
          [
            ['Seller', block(s.seller).join(', ')],
            ['Buyer', block(s.buyer).join(', ')],
          ],
          { how: 'right', labelWidth: 90 },
        );
        pen.say('The Seller agrees to sell and the Buyer agrees to buy the goods on the following terms:', { gap: 6 });
        const articles: [string, string][] = [
          ['1. Commodity', line.description],
          [
            '2. Quantity',
            `about ${hand.number(s.net < 20_000 ? Math.round(s.net) : Math.round(s.net / 100) * 100, 0)} kg net, 3 % more or less at Seller's option`,
          ],
          ['3. Price', `${s.currency} ${hand.number(line.unitPrice, 2)} per ${line.unit}, ${s.incoterm} ${s.pod}`],
          ...(s.statesOrigin ? ([['4. Origin', countryOf(goodsOrigin(s)).name]] as [string, string][]) : []),
          ['5. Shipment', `not later than ${hand.date(addDays(s.bl.date, 14))} from ${s.pol}`],
          ['6. Payment', s.payment],
          [
            '7. Documents',
            'commercial invoice, packing list, certificate of origin, bills of lading, production records',
          ],
          ['8. Arbitration', s.goods === 'lint' ? 'ICA Liverpool rules' : 'ICC rules, Geneva'],
        ];
        for (const [a, b] of articles) pen.say(`${a}: ${b}`, { gap: 5 });
        pen.y += 30;
        scribble(pen, pen.left, pen.y, 3);
        scribble(pen, pen.left + 260, pen.y, 6);
        pen.say('For the Seller                                                     For the Buyer');
      },
    },
  };
};

/** The buyer's own purchase order: grid of references, a table, the buyer as issuer. */
export const orderForm: Layout = (s, r) => {
  const hand = handOf(r, 'US');
  return {
    type: 'purchase-order',
    layout: 'order-form',
    language: 'en',
    printed: {
      ...prints(s, 'purchase-order', ['seller', 'buyer', 'lines', 'total', 'currency', 'contractNumber']),
      number: s.order.number,
      date: s.order.date,
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 9, size: 'LETTER' });
        pen.at(pen.left, pen.y, s.buyer.name, { size: 13, bold: true });
        pen.at(pen.left, pen.y, 'PURCHASE ORDER', { size: 15, align: 'right', width: pen.width, color: '#335' });
        pen.y += 22;
        pen.say([...s.buyer.lines, s.buyer.countryName].join(', '), { size: 8, gap: 10 });
        const top = pen.y;
        pen.at(pen.left, top, 'Vendor', { bold: true });
        block(s.seller).forEach((l, i) => void pen.at(pen.left, top + 12 + i * 11, l));
        pairs(
          pen,
          [
            ['PO Number', s.order.number],
            ['PO Date', hand.date(s.order.date)],
            ['Contract', s.contract.number],
            ['Ship via', 'Ocean'],
            ['Terms', s.payment],
          ],
          { x: pen.left + 310, y: top, width: 220, how: 'right', labelWidth: 76 },
        );
        pen.y = top + 84;
        table(
          pen,
          [
            { head: 'Line', width: 6 },
            { head: 'Item description', width: 44 },
            { head: 'Qty', width: 14, align: 'right' },
            { head: 'UOM', width: 8 },
            { head: 'Unit Price', width: 12, align: 'right' },
            { head: 'Extended', width: 16, align: 'right' },
          ],
          s.lines.map((l, i) => [
            String((i + 1) * 10),
            l.description,
            hand.number(l.quantity, 1),
            l.unit,
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          { rules: 'rows', headColor: '#dde' },
        );
        pen.say(`Order Total ${s.currency}  ${hand.number(s.total, 2)}`, { align: 'right', bold: true, gap: 20 });
        pen.say('Authorized by: ______________________', { size: 8 });
      },
    },
  };
};
