import { countryOf } from '../world/company.ts';
import type { Shipment } from '../world/types.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, scribble, stamp } from './parts.ts';
import { prints } from './truth.ts';
import { dateAs, handOf } from './write.ts';

/** The officer who signed, typed below the signature as chambers do. */
export const signatory = (s: Shipment): string =>
  ['M. Alvarez', 'J. Whitfield', 'S. Kaplan', 'P. Oliveira', 'A. Rahman'][s.packages % 5]!;

/** The chamber's form used in Europe and by many chambers elsewhere: numbered boxes, ORIGINAL, the chamber's stamp in box 8. */
export const originChamber: Layout = (s, r) => {
  const hand = handOf(r, s.from, true);
  const c = countryOf(s.coo.origin);
  return {
    type: 'certificate-of-origin',
    layout: 'origin-chamber',
    language: 'en',
    printed: prints(s, 'certificate-of-origin', [
      'number',
      'date',
      'consignee',
      'issuer',
      'countryOfOrigin',
      'grossWeight',
      'invoiceNumber',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 9, margin: 34 });
        const tint = r.pick(['#f4e9d8', '#eaf1e4', '#ffffff']);
        pen.shade(pen.left, pen.top, pen.width, pen.bottom - pen.top, tint);
        const half = pen.width / 2;
        const x2 = pen.left + half;
        let y = pen.top;
        boxed(pen, pen.left, y, half, 88, '1  Consignor', block(s.coo.exporter));
        boxed(pen, x2, y, half, 40, 'No.', [s.coo.number], { bold: true, size: 12 });
        boxed(pen, x2, y + 40, half, 48, '', ['ORIGINAL']);
        pen.at(x2, y + 64, 'CERTIFICATE OF ORIGIN', { size: 13, bold: true, align: 'center', width: half });
        y += 88;
        boxed(pen, pen.left, y, half, 82, '2  Consignee', block(s.buyer));
        boxed(
          pen,
          x2,
          y,
          half,
          82,
          '3  Country of Origin',
          [c.name.toUpperCase(), ...(c.own && c.own !== c.name ? [c.own] : [])],
          { size: 11 },
        );
        y += 82;
        boxed(pen, pen.left, y, half, 62, '4  Transport details (Optional)', [
          `BY SEA, MV ${s.bl.vessel} ${s.bl.voyage}`,
          `FROM ${s.pol} TO ${s.pod}`,
        ]);
        boxed(pen, x2, y, half, 62, '5  Remarks', [
          `INVOICE NO. ${s.coo.invoice} DATED ${hand.date(s.invoice.date)}`,
          ...(s.coo.showValidity || r.chance(0.4) ? [`VALID UNTIL ${hand.date(s.coo.validUntil)}`] : []),
        ]);
        y += 62;
        boxed(
          pen,
          pen.left,
          y,
          pen.width * 0.74,
          290,
          '6  Item number; marks, numbers, number and kind of packages; description of goods',
          [],
        );
        boxed(pen, pen.left + pen.width * 0.74, y, pen.width * 0.26, 290, '7  Quantity', []);
        let at = y + 20;
        s.lines.slice(0, 9).forEach((l, i) => {
          at +=
            pen.at(
              pen.left + 10,
              at,
              `${i + 1}   ${l.packages} ${s.packageKind.toUpperCase()}   ${l.description.toUpperCase()}${l.lot ? `  LOT ${l.lot}` : ''}`,
              { size: 8.5, width: pen.width * 0.7 },
            ) + 4;
        });
        pen.at(pen.left + 10, at + 8, `MARKS: ${s.marks.join(' / ')}`, { size: 8.5, width: pen.width * 0.68 });
        pen.at(pen.left + pen.width * 0.74 + 8, y + 20, `GROSS WEIGHT\n${hand.number(s.gross, 1)} KGS`, {
          size: 8.5,
          width: pen.width * 0.24,
        });
        y += 290;
        boxed(
          pen,
          pen.left,
          y,
          pen.width,
          110,
          '8  THE UNDERSIGNED AUTHORITY CERTIFIES THAT THE GOODS DESCRIBED ABOVE ORIGINATE IN THE COUNTRY SHOWN IN BOX 3',
          [],
        );
        pen.at(pen.left + 12, y + 70, `${s.coo.place}, ${hand.date(s.coo.date)}`, { size: 9 });
        pen.at(pen.left + 12, y + 90, 'Place and date of issue; name, signature and stamp of competent authority', {
          size: 6.5,
        });
        pen.at(pen.left + 250, y + 40, s.coo.issuer, { size: 9, bold: true, width: 170 });
        pen.at(pen.left + 250, y + 88, s.coo.signed ? signatory(s) : 'Name / Signature:', { size: 8 });
        if (s.coo.signed) {
          stamp(pen, pen.right - 70, y + 58, [s.coo.issuer.slice(0, 22), s.coo.place], '#7a1230', 38);
          scribble(pen, pen.left + 260, y + 84, s.gross);
        }
      },
    },
  };
};

/** A chamber's attestation typed as a letter, the exporter's affidavit above and the chamber's below: usual in the United States. */
export const originLetter: Layout = (s, r) => {
  const date = dateAs(s.coo.date, 'mdy');
  const country = countryOf(s.coo.origin).name;
  return {
    type: 'certificate-of-origin',
    layout: 'origin-letter',
    language: 'en',
    printed: prints(s, 'certificate-of-origin', [
      'number',
      'date',
      'consignee',
      'issuer',
      'countryOfOrigin',
      'netWeight',
      'invoiceNumber',
      'containers',
      'hsCodes',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: r.pick(['Times', 'Courier']), base: 10, size: 'LETTER', margin: 62 });
        pen.say('CERTIFICATE OF ORIGIN', { size: 15, bold: true, align: 'center', gap: 4 });
        pen.say(`Certificate No. ${s.coo.number}`, { align: 'right', gap: 14 });
        pen.say(
          `The undersigned, ${s.coo.exporter.name}, ${s.coo.exporter.lines.join(', ')}, ${s.coo.exporter.countryName}, (Owner or Agent) declares that the following mentioned goods shipped on ${s.bl.vessel} ${s.bl.voyage} consigned to ${s.buyer.name}, ${s.buyer.lines.join(', ')}, are the product of ${country}.`,
          { gap: 12 },
        );
        pen.say(`Invoice No.: ${s.coo.invoice}`, { gap: 3 });
        pen.say(`Container No.: ${s.containers.map((c) => c.number).join(', ')}`, { gap: 3 });
        pen.say(`Quantity: ${s.packages} ${s.packageKind}     Net weight: ${handOf(r, 'US').number(s.net, 1)} kg`, {
          gap: 3,
        });
        pen.say(`Description: ${s.lines[0]?.description ?? ''}   HTS ${s.lines[0]?.hs ?? ''}`, { gap: 3 });
        if (s.coo.showValidity)
          pen.say(`This certificate is valid until ${dateAs(s.coo.validUntil, 'mdy')}.`, { gap: 3 });
        for (const remark of s.remarks) pen.say(remark, { gap: 3 });
        pen.y += 14;
        pen.say(`Dated at ${s.coo.place} on ${date}`, { gap: 30 });
        if (s.coo.signed) scribble(pen, pen.left + 10, pen.y - 4, s.net);
        pen.line(pen.left, pen.y, pen.left + 200, pen.y);
        pen.y += 3;
        pen.say(`(Signature of Owner or Agent)${s.coo.signed ? `   ${signatory(s)}` : ''}`, { size: 8, gap: 22 });
        pen.say(
          `The ${s.coo.issuer}, a recognized Chamber of Commerce under the laws of the State, has examined the manufacturer's invoice or shipper's affidavit concerning the origin of the merchandise and, according to the best of its knowledge and belief, finds that the products named originated in ${country}.`,
          { gap: 34 },
        );
        if (s.coo.signed) {
          scribble(pen, pen.left + 10, pen.y - 6, s.net + 7);
          stamp(pen, pen.right - 70, pen.y, [s.coo.issuer.slice(0, 20), 'CERTIFIED']);
        }
        pen.line(pen.left, pen.y, pen.left + 200, pen.y);
        pen.y += 3;
        pen.say(`${s.coo.signed ? `${signatory(s)}, ` : ''}Secretary, ${s.coo.issuer}`, { size: 8 });
      },
    },
  };
};
