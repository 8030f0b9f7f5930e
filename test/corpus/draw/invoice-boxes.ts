import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, scribble, stamp, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

/** A form of ruled boxes with the label in each corner (UN layout key): exporter, consignee, references, transport, goods. */
export const invoiceBoxes: Layout = (s, r) => {
  const hand = handOf(r, s.from, r.chance(0.5));
  const face = r.pick(['Helvetica', 'Times'] as const);
  const sellerLabel = r.pick(['Exporter', 'Shipper / Exporter', 'Seller (Name & Address)']);
  const buyerLabel = r.pick(['Consignee', 'Buyer / Consignee']);
  const asBuyer = buyerLabel.startsWith('Buyer');
  const sellerKey = sellerLabel.startsWith('Shipper') ? 'seller' : 'seller';
  const stamped = r.chance(0.7);
  const origin = s.statesOrigin;
  return {
    type: 'invoice',
    layout: 'invoice-boxes',
    language: 'en',
    printed: prints(s, 'invoice', [
      'number',
      'date',
      sellerKey,
      'consignee',
      'currency',
      'total',
      'portOfLoading',
      'portOfDischarge',
      'hsCodes',
      'netWeight',
      'grossWeight',
      'lines',
      'containers',
      'countryOfExport',
      ...(asBuyer ? (['buyer'] as const) : []),
      ...(origin ? (['countryOfOrigin'] as const) : []),
      ...(s.lines.some((l) => l.lot) ? (['lots'] as const) : []),
      'contractNumber',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face, base: 8.5, margin: 36 });
        pen.at(pen.left, pen.y, 'COMMERCIAL INVOICE', { size: 13, bold: true, align: 'center', width: pen.width });
        pen.y += 22;
        const half = pen.width / 2;
        const x2 = pen.left + half;
        let y = pen.y;
        boxed(pen, pen.left, y, half, 84, sellerLabel, block(s.seller, true));
        boxed(pen, x2, y, half * 0.6, 28, 'Invoice No.', [s.invoice.number], { bold: true });
        boxed(pen, x2 + half * 0.6, y, half * 0.4, 28, 'Date', [hand.date(s.invoice.date)]);
        boxed(pen, x2, y + 28, half, 28, "Exporter's / Contract Ref.", [s.contract.number]);
        boxed(pen, x2, y + 56, half, 28, "Buyer's Order No.", [s.order.number]);
        y += 84;
        boxed(pen, pen.left, y, half, 70, buyerLabel, block(s.buyer));
        boxed(pen, x2, y, half, 70, 'Notify Party', s.notify ? block(s.notify) : ['SAME AS CONSIGNEE']);
        y += 70;
        const q = pen.width / 4;
        boxed(pen, pen.left, y, q, 28, 'Country of Export', [countryOf(s.from).name]);
        boxed(
          pen,
          pen.left + q,
          y,
          q,
          28,
          'Country of Origin of Goods',
          origin ? [countryOf(goodsOrigin(s)).name] : [],
        );
        boxed(pen, pen.left + 2 * q, y, 2 * q, 28, 'Terms of Delivery and Payment', [
          `${s.incoterm} ${s.pod}  -  ${s.payment}`,
        ]);
        y += 28;
        boxed(pen, pen.left, y, q, 28, 'Vessel / Flight No.', [`${s.bl.vessel} V.${s.bl.voyage}`]);
        boxed(pen, pen.left + q, y, q, 28, 'Port of Loading', [s.pol]);
        boxed(pen, pen.left + 2 * q, y, q, 28, 'Port of Discharge', [s.pod]);
        boxed(pen, pen.left + 3 * q, y, q, 28, 'Final Destination', ['USA']);
        pen.y = y + 28;
        table(
          pen,
          [
            { head: 'Marks & Nos. / Lot', width: 18 },
            { head: 'No. & Kind of Pkgs.', width: 15 },
            { head: 'Description of Goods', width: 34 },
            { head: 'HS Code', width: 12 },
            { head: `Quantity (${s.lines[0]?.unit ?? ''})`, width: 14, align: 'right' },
            { head: `Rate ${s.currency}`, width: 10, align: 'right' },
            { head: `Amount (${s.currency})`, width: 16, align: 'right' },
          ],
          s.lines.map((l, i) => [
            l.lot || s.marks[i % s.marks.length]!,
            `${l.packages} ${s.packageKind}`,
            l.description,
            l.hs,
            hand.number(l.quantity, 1),
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          {
            rules: 'all',
            size: 7.5,
            foot: [
              'TOTAL',
              `${s.packages}`,
              '',
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
        pen.room(120);
        y = pen.y;
        boxed(pen, pen.left, y, half, 36, 'Total Net Weight (KGS)', [hand.number(s.net, 1)]);
        boxed(pen, x2, y, half, 36, 'Total Gross Weight (KGS)', [hand.number(s.gross, 1)]);
        boxed(pen, pen.left, y + 36, pen.width, 26, 'Container Nos.', [s.containers.map((c) => c.number).join('   ')]);
        boxed(
          pen,
          pen.left,
          y + 62,
          half,
          60,
          'Declaration',
          [
            'We declare that this invoice shows the actual price of the goods described and that all particulars are true and correct.',
            ...s.remarks,
          ],
          { size: 7 },
        );
        boxed(pen, x2, y + 62, half, 60, 'Signature & Date', [`For ${s.seller.name}`]);
        scribble(pen, x2 + 90, y + 105, s.total + 3);
        if (stamped)
          stamp(pen, x2 + 200, y + 92, [s.seller.name.slice(0, 18).toUpperCase(), s.seller.city.toUpperCase()]);
        pen.y = y + 126;
      },
    },
  };
};
