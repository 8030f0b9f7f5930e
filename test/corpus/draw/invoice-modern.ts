import { countryOf } from '../world/company.ts';
import { addDays } from '../world/days.ts';
import type { Company } from '../world/types.ts';
import type { Layout } from './paper.ts';
import { boxed, type Column, pairs, scribble, stamp, table } from './parts.ts';
import { goodsOrigin, prints } from './truth.ts';
import { handOf } from './write.ts';

export const block = (c: Company, phone = false): string[] => [
  c.name,
  ...c.lines,
  c.countryName,
  ...(phone ? [`Tel: ${c.phone}`] : []),
];

/** A letterhead with the seller in the corner, meta data to the right, an unruled or striped table: the output of an ERP system. */
export const invoiceModern: Layout = (s, r) => {
  const hand = handOf(r, s.from);
  const title = r.pick(['INVOICE', 'Commercial Invoice', 'COMMERCIAL INVOICE']);
  const color = r.pick(['#1f4e79', '#444444', '#7a1f1f', '#22543d']);
  const rules = r.pick(['striped', 'head', 'rows'] as const);
  const numberLabel = r.pick(['Invoice No.', 'Invoice Number', 'Invoice #', 'Document No.']);
  const dateLabel = r.pick(['Invoice Date', 'Date', 'Date of Issue']);
  const buyerLabel = r.pick(['Bill To', 'Sold To', 'Buyer', 'Customer']);
  const withOrigin = s.statesOrigin && r.chance(0.8);
  const withLot = s.lines.some((l) => l.lot);
  const places = s.goods === 'garment' ? 0 : 1;
  return {
    type: 'invoice',
    layout: 'invoice-modern',
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
      'hsCodes',
      'netWeight',
      'grossWeight',
      'contractNumber',
      'containers',
      'lines',
      ...(withOrigin ? (['countryOfOrigin'] as const) : []),
      ...(withLot ? (['lots'] as const) : []),
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({
          face: r.pick(['Helvetica', 'Noto']),
          size: s.from === 'US' || s.from === 'MX' ? 'LETTER' : 'A4',
          base: 9,
        });
        pen.at(pen.left, pen.y, s.seller.name, { size: 15, bold: true, color, width: pen.width * 0.6 });
        let y = pen.y + 22;
        for (const l of [...s.seller.lines, s.seller.countryName, `${s.seller.phone}  |  ${s.seller.taxId}`])
          y += pen.at(pen.left, y, l, { size: 8, color: '#444' }) + 1;
        pen.at(pen.left, pen.y, title, { size: 17, align: 'right', width: pen.width, color });
        pairs(
          pen,
          [
            [numberLabel, s.invoice.number],
            [dateLabel, hand.date(s.invoice.date)],
            ['Contract', s.contract.number],
            ['Your order', s.order.number],
            ['Payment due', hand.date(addDays(s.invoice.date, 30))],
          ],
          {
            x: pen.right - 190,
            y: pen.y + 26,
            width: 190,
            how: 'right',
            labelWidth: 85,
            bold: false,
            colon: '',
          },
        );
        pen.y = Math.max(y, pen.y + 96) + 6;
        pen.line(pen.left, pen.y, pen.right, pen.y, 1.2, color);
        pen.y += 8;
        const top = pen.y;
        pen.at(pen.left, top, buyerLabel, { size: 8, bold: true, color });
        let b = top + 11;
        for (const l of block(s.buyer)) b += pen.at(pen.left, b, l, { width: 230 }) + 1;
        pen.at(pen.left + 270, top, 'Shipment', { size: 8, bold: true, color });
        pairs(
          pen,
          [
            ['Port of loading', s.pol],
            ['Port of discharge', s.pod],
            ['Vessel / Voyage', `${s.bl.vessel} ${s.bl.voyage}`],
            ['Delivery terms', `${s.incoterm} ${s.incoterm === 'FOB' ? s.pol : s.pod} Incoterms 2020`],
            ['Payment', s.payment],
          ],
          {
            x: pen.left + 270,
            y: top + 11,
            width: pen.width - 270,
            how: 'right',
            labelWidth: 80,
            size: 8,
          },
        );
        pen.y = Math.max(b, top + 72) + 10;
        const columns: Column[] = [
          { head: '#', width: 4 },
          { head: 'Description', width: 36 },
          { head: r.pick(['HS Code', 'HTS', 'Tariff No.']), width: 13 },
          ...(withLot ? [{ head: 'Lot', width: 11 }] : []),
          { head: 'Quantity', width: 14, align: 'right' as const },
          { head: 'Unit', width: 7 },
          { head: `Price ${s.currency}`, width: 11, align: 'right' as const },
          { head: `Amount ${s.currency}`, width: 15, align: 'right' as const },
        ];
        table(
          pen,
          columns,
          s.lines.map((l, i) => [
            String(i + 1),
            l.description,
            l.hs,
            ...(withLot ? [l.lot] : []),
            hand.number(l.quantity, places),
            l.unit,
            hand.number(l.unitPrice, 2),
            hand.number(l.amount, 2),
          ]),
          { rules, size: 8 },
        );
        pen.room(110);
        pairs(pen, [['Total', `${s.currency} ${hand.number(s.total, 2)}`]], {
          x: pen.right - 200,
          y: pen.y,
          width: 200,
          how: 'right',
          labelWidth: 80,
          bold: true,
          size: 10,
        });
        pen.y += 20;
        pairs(
          pen,
          [
            ['Net weight', `${hand.number(s.net, 1)} kg`],
            ['Gross weight', `${hand.number(s.gross, 1)} kg`],
            ['Packages', `${s.packages} ${s.packageKind}`],
            ...(withOrigin ? ([['Country of origin', countryOf(goodsOrigin(s)).name]] as [string, string][]) : []),
            ['Containers', s.containers.map((c) => c.number).join(', ')],
          ],
          { how: r.pick(['right', 'same']) },
        );
        for (const remark of s.remarks) pen.say(remark, { size: 8 });
        pen.say(`Bank: ${s.bank.name}, ${s.bank.city}   SWIFT ${s.bank.swift}   A/C ${s.bank.account}`, {
          size: 7.5,
          color: '#333',
        });
        pen.y += 18;
        pen.room(40);
        scribble(pen, pen.right - 150, pen.y + 12, s.total);
        pen.line(pen.right - 170, pen.y + 18, pen.right, pen.y + 18);
        pen.at(pen.right - 170, pen.y + 20, `for ${s.seller.name}`, { size: 7, width: 170 });
      },
    },
  };
};

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
