import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, pairs, scribble, stamp, table } from './parts.ts';
import { prints } from './truth.ts';
import { handOf } from './write.ts';

/** An ocean carrier's bill of lading: numbered boxes, particulars furnished by shipper, freight and signature at the foot. */
export const ladingBoxes: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  const numbered = r.chance(0.5);
  const label = (n: number, text: string) => (numbered ? `(${n}) ${text}` : text);
  return {
    type: 'bill-of-lading',
    layout: 'lading-boxes',
    language: 'en',
    printed: {
      ...prints(s, 'bill-of-lading', [
        'number',
        'date',
        'shipper',
        'consignee',
        'portOfLoading',
        'portOfDischarge',
        'containers',
        'grossWeight',
        'hsCodes',
      ]),
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 8.5, margin: 30 });
        pen.at(pen.left, pen.y, s.bl.carrier.toUpperCase(), { size: 13, bold: true });
        pen.at(
          pen.left,
          pen.y,
          r.pick(['BILL OF LADING', 'BILL OF LADING FOR OCEAN TRANSPORT OR MULTIMODAL TRANSPORT']),
          { size: 9, bold: true, align: 'right', width: pen.width },
        );
        pen.y += 24;
        const half = pen.width / 2;
        const q = pen.width / 4;
        const x2 = pen.left + half;
        let y = pen.y;
        boxed(pen, pen.left, y, half, 66, label(2, 'Shipper'), block(s.bl.shipper));
        boxed(pen, x2, y, q, 33, label(5, 'B/L No.'), [s.bl.number], { bold: true });
        boxed(pen, x2 + q, y, q, 33, label(6, 'Booking No.'), [s.bl.booking]);
        boxed(pen, x2, y + 33, half, 33, label(7, 'Export references'), [s.invoice.number]);
        y += 66;
        boxed(
          pen,
          pen.left,
          y,
          half,
          66,
          label(3, 'Consignee (not negotiable unless consigned to order)'),
          block(s.buyer),
        );
        boxed(pen, x2, y, half, 66, label(8, 'Forwarding agent'), []);
        y += 66;
        boxed(pen, pen.left, y, half, 60, label(4, 'Notify Party'), s.notify ? block(s.notify) : ['SAME AS CONSIGNEE']);
        boxed(pen, x2, y, half, 60, label(9, 'Also notify / Routing instructions'), []);
        y += 60;
        boxed(pen, pen.left, y, q, 28, label(12, 'Vessel / Voyage'), [`${s.bl.vessel} / ${s.bl.voyage}`]);
        boxed(pen, pen.left + q, y, q, 28, label(13, 'Port of Loading'), [s.pol]);
        boxed(pen, x2, y, q, 28, label(14, 'Port of Discharge'), [s.pod]);
        boxed(pen, x2 + q, y, q, 28, label(15, 'Place of Delivery'), []);
        y += 28;
        pen.at(pen.left, y + 3, 'PARTICULARS FURNISHED BY SHIPPER - CARRIER NOT RESPONSIBLE', {
          size: 7,
          align: 'center',
          width: pen.width,
        });
        pen.y = y + 14;
        table(
          pen,
          [
            { head: label(16, 'Container No. / Seal No.; Marks'), width: 24 },
            { head: label(17, 'No. of Pkgs.'), width: 12 },
            { head: label(18, 'Description of packages and goods'), width: 40 },
            { head: label(19, 'Gross Weight (KGS)'), width: 14, align: 'right' },
            { head: 'Measurement (CBM)', width: 11, align: 'right' },
          ],
          s.containers.map((c, i) => [
            `${c.number}\n${c.seal}`,
            `${c.packages} ${s.packageKind.toUpperCase()}`,
            i === 0
              ? `${s.containers.length} X 40'HC CONTAINER S.T.C.\n${(s.lines[0]?.description ?? '').toUpperCase()}\nHS CODE ${s.lines[0]?.hs ?? ''}\nMARKS: ${s.marks.join(' / ')}${s.remarks.length ? `\n${s.remarks.join('\n').toUpperCase()}` : ''}`
              : 'SAME',
            hand.number(c.gross, 1),
            '67.500',
          ]),
          { rules: 'all', size: 7.5, foot: ['TOTAL', `${s.packages}`, '', hand.number(s.gross, 1), ''] },
        );
        pen.room(120);
        y = pen.y + 8;
        boxed(pen, pen.left, y, q, 30, 'Freight & charges', ['FREIGHT PREPAID']);
        boxed(pen, pen.left + q, y, q, 30, 'No. of original B(s)/L', ['THREE (3)']);
        boxed(pen, x2, y, q, 30, 'Place and date of issue', [`${s.pol}, ${hand.date(s.bl.date)}`]);
        boxed(pen, x2 + q, y, q, 30, 'Shipped on board date', [hand.date(s.bl.date)]);
        pen.at(x2, y + 40, `SIGNED for the Carrier ${s.bl.carrier}`, { size: 8 });
        scribble(pen, x2 + 40, y + 76, 8);
        stamp(pen, pen.right - 60, y + 74, ['SHIPPED', 'ON BOARD'], '#333333', 28);
      },
    },
  };
};

/** A carrier's waybill as its website prints it: labels left, values right, small grey print. */
export const ladingPlain: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  const word = r.pick(['Bill of Lading Number', 'Waybill No.', 'B/L Number']);
  return {
    type: 'bill-of-lading',
    layout: 'lading-plain',
    language: 'en',
    printed: {
      ...prints(s, 'bill-of-lading', [
        'number',
        'date',
        'shipper',
        'consignee',
        'portOfLoading',
        'portOfDischarge',
        'containers',
        'grossWeight',
        'netWeight',
      ]),
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Noto', base: 8.5, size: 'LETTER', margin: 50 });
        pen.say(`${s.bl.carrier}`, { size: 9, color: '#666' });
        pen.say(r.pick(['SEA WAYBILL', 'Bill of Lading - Copy Non Negotiable']), { size: 14, bold: true, gap: 8 });
        pairs(
          pen,
          [
            [word, s.bl.number],
            ['Shipped on board', hand.date(s.bl.date)],
            ['Vessel and voyage', `${s.bl.vessel} ${s.bl.voyage}`],
            ['Port of loading', s.pol],
            ['Port of discharge', s.pod],
            ['Shipper', block(s.bl.shipper).join('\n')],
            ['Consignee', block(s.buyer).join('\n')],
            ['Notify party', (s.notify ?? s.buyer).name],
            ['Total packages', `${s.packages} ${s.packageKind}`],
            ['Gross weight', `${hand.number(s.gross, 1)} kg`],
            ['Net weight', `${hand.number(s.net, 1)} kg`],
          ],
          { how: 'right', labelWidth: 140, colon: '' },
        );
        pen.y += 6;
        pen.say('Goods', { bold: true });
        for (const l of s.lines.slice(0, 12))
          pen.say(`${l.packages} ${s.packageKind}  ${l.description}`, { x: pen.left + 12 });
        pen.y += 6;
        table(
          pen,
          [
            { head: 'Container', width: 20 },
            { head: 'Type', width: 10 },
            { head: 'Seal', width: 14 },
            { head: 'Packages', width: 14, align: 'right' },
            { head: 'Weight kg', width: 14, align: 'right' },
          ],
          s.containers.map((c) => [c.number, '40HC', c.seal, String(c.packages), hand.number(c.gross, 1)]),
          { rules: 'rows' },
        );
        for (const remark of s.remarks) pen.say(remark, { size: 7.5 });
        pen.say(
          'Received by the carrier in apparent good order and condition unless otherwise stated, for carriage subject to the terms of the carrier.',
          { size: 6.5, color: '#777' },
        );
      },
    },
  };
};
