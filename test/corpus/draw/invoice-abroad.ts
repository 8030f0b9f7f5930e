import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, pairs, scribble, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

/** Typed in capitals on a letterhead, goods as paragraphs, sums with leaders: a merchant's telex habit. */
export const invoiceTelex: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  return {
    type: 'invoice',
    layout: 'invoice-telex',
    language: 'en',
    printed: prints(s, 'invoice', [
      'number',
      'date',
      'seller',
      'buyer',
      'currency',
      'total',
      'portOfLoading',
      'portOfDischarge',
      'netWeight',
      'grossWeight',
      'contractNumber',
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Courier', base: 9.5, margin: 60 });
        pen.say(s.seller.name.toUpperCase(), { size: 13, bold: true, align: 'center', gap: 1 });
        pen.say([...s.seller.lines, s.seller.countryName].join(' - ').toUpperCase(), {
          size: 8,
          align: 'center',
          gap: 14,
        });
        pen.say('COMMERCIAL INVOICE', { bold: true, gap: 8 });
        pairs(
          pen,
          [
            ['INVOICE NO', s.invoice.number],
            ['DATE', hand.date(s.invoice.date).toUpperCase()],
            ['OUR CONTRACT NO', s.contract.number],
            ['BUYER', block(s.buyer).join('\n').toUpperCase()],
            ['SHIPMENT PER', `${s.bl.vessel} VOY ${s.bl.voyage}`],
            ['PORT OF LOADING', s.pol.toUpperCase()],
            ['PORT OF DISCHARGE', s.pod.toUpperCase()],
            ['PAYMENT', s.payment.toUpperCase()],
          ],
          { how: 'dots', labelWidth: 150 },
        );
        pen.y += 6;
        s.lines.forEach((l, i) => {
          pen.say(`${i + 1}) ${l.description.toUpperCase()}`, { gap: 1 });
          pen.say(`${l.lot ? `LOT ${l.lot}  ` : ''}${l.packages} ${s.packageKind.toUpperCase()}`, {
            x: pen.left + 24,
            gap: 1,
          });
          pen.say(
            `${hand.number(l.quantity, 1)} ${l.unit.toUpperCase()} AT ${s.currency} ${hand.number(l.unitPrice, 2)} = ${s.currency} ${hand.number(l.amount, 2)}`,
            { x: pen.left + 24, gap: 5 },
          );
        });
        pen.y += 4;
        pairs(
          pen,
          [
            ['TOTAL AMOUNT', `${s.currency} ${hand.number(s.total, 2)}`],
            ['TOTAL NET WEIGHT', `${hand.number(s.net, 1)} KGS`],
            ['TOTAL GROSS WEIGHT', `${hand.number(s.gross, 1)} KGS`],
            ...(s.statesOrigin
              ? ([['ORIGIN', countryOf(goodsOrigin(s)).name.toUpperCase()]] as [string, string][])
              : []),
          ],
          { how: 'dots', labelWidth: 150 },
        );
        for (const remark of s.remarks) pen.say(remark.toUpperCase(), { size: 8 });
        pen.y += 26;
        scribble(pen, pen.left, pen.y, 5);
        pen.say(`FOR AND ON BEHALF OF ${s.seller.name.toUpperCase()}`, { size: 8 });
      },
    },
  };
};

/** The Indian export invoice: one frame of nested boxes with tax numbers, "supply meant for export under LUT", amount in words. */
export const invoiceIndia: Layout = (s, r) => {
  const hand = handOf(r, 'IN');
  return {
    type: 'invoice',
    layout: 'invoice-india',
    language: 'en',
    printed: prints(s, 'invoice', [
      'number',
      'date',
      'seller',
      'consignee',
      'currency',
      'total',
      'portOfLoading',
      'portOfDischarge',
      'hsCodes',
      'netWeight',
      'grossWeight',
      'lines',
      ...(s.statesOrigin ? (['countryOfOrigin'] as const) : []),
      'containers',
      'lots',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 8, margin: 32 });
        pen.at(pen.left, pen.y, 'INVOICE', { size: 12, bold: true, align: 'center', width: pen.width });
        pen.at(pen.left, pen.y + 14, 'SUPPLY MEANT FOR EXPORT UNDER LUT WITHOUT PAYMENT OF IGST', {
          size: 6.5,
          align: 'center',
          width: pen.width,
        });
        let y = pen.y + 26;
        const half = pen.width / 2;
        const q = pen.width / 4;
        const x2 = pen.left + half;
        boxed(pen, pen.left, y, half, 90, 'Exporter', [
          ...block(s.seller),
          s.seller.taxId,
          `IEC No. 0${s.bank.account.slice(0, 9)}`,
        ]);
        boxed(pen, x2, y, q, 30, 'Invoice No. & Date', [`${s.invoice.number}  DT. ${hand.date(s.invoice.date)}`]);
        boxed(pen, x2 + q, y, q, 30, "Exporter's Ref.", [s.contract.number]);
        boxed(pen, x2, y + 30, half, 30, "Buyer's Order No. & Date", [
          `${s.order.number} DT. ${hand.date(s.order.date)}`,
        ]);
        boxed(pen, x2, y + 60, half, 30, 'Other Reference(s)', [`LUT ARN AD24${s.bank.account.slice(0, 8)}X`]);
        y += 90;
        boxed(pen, pen.left, y, half, 70, 'Consignee', block(s.buyer));
        boxed(pen, x2, y, half, 36, 'Buyer (if other than consignee)', ['SAME AS CONSIGNEE']);
        boxed(
          pen,
          x2,
          y + 36,
          q,
          34,
          'Country of Origin of Goods',
          s.statesOrigin ? [countryOf(goodsOrigin(s)).name.toUpperCase()] : [],
        );
        boxed(pen, x2 + q, y + 36, q, 34, 'Country of Final Destination', ['U.S.A.']);
        y += 70;
        boxed(pen, pen.left, y, q, 28, 'Pre-Carriage by', ['BY ROAD']);
        boxed(pen, pen.left + q, y, q, 28, 'Place of Receipt by Pre-Carrier', [s.seller.city.toUpperCase()]);
        boxed(pen, x2, y, half, 56, 'Terms of Delivery and Payment', [
          `${s.incoterm} ${s.pod.toUpperCase()}`,
          s.payment.toUpperCase(),
        ]);
        boxed(pen, pen.left, y + 28, q, 28, 'Vessel / Flight No.', [`${s.bl.vessel}`]);
        boxed(pen, pen.left + q, y + 28, q, 28, 'Port of Loading', [s.pol.toUpperCase()]);
        y += 56;
        boxed(pen, pen.left, y, q, 28, 'Port of Discharge', [s.pod.toUpperCase()]);
        boxed(pen, pen.left + q, y, q, 28, 'Final Destination', [s.buyer.city.toUpperCase()]);
        boxed(pen, x2, y, half, 28, 'Container No.', [s.containers.map((c) => c.number).join(', ')]);
        pen.y = y + 28;
        table(
          pen,
          [
            { head: 'Marks & Nos.', width: 14 },
            { head: 'No. & Kind of Pkgs.', width: 14 },
            { head: 'Description of Goods', width: 34 },
            { head: 'HSN Code', width: 11 },
            { head: `Quantity ${(s.lines[0]?.unit ?? 'KGS').toUpperCase()}`, width: 13, align: 'right' },
            { head: `Rate ${s.currency}`, width: 10, align: 'right' },
            { head: `Amount ${s.currency}`, width: 15, align: 'right' },
          ],
          s.lines.map((l) => [
            l.lot,
            `${l.packages} ${s.packageKind.toUpperCase()}`,
            l.description.toUpperCase(),
            l.hs,
            hand.number(l.quantity, 1),
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          {
            rules: 'all',
            size: 7.5,
            foot: [
              '',
              '',
              'TOTAL',
              '',
              hand.number(
                s.lines.reduce((a, l) => a + l.quantity, 0),
                1,
              ),
              '',
              hand.number(s.total, 2),
            ],
          },
        );
        pairs(
          pen,
          [
            ['Total Net Wt.', `${hand.number(s.net, 1)} KGS`],
            ['Total Gross Wt.', `${hand.number(s.gross, 1)} KGS`],
          ],
          { how: 'same' },
        );
        for (const remark of s.remarks) pen.say(remark, { size: 7 });
        pen.say(
          'Declaration: We declare that this Invoice shows the actual price of the goods described and that all particulars are true and correct.',
          { size: 7, gap: 24 },
        );
        scribble(pen, pen.right - 120, pen.y, 7);
        pen.say(`For ${s.seller.name.toUpperCase()}`, { align: 'right', gap: 12 });
        pen.say('AUTHORISED SIGNATORY', { align: 'right', size: 7 });
      },
    },
  };
};
