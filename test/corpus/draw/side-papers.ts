import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import type { Layout } from './paper.ts';
import { boxed, pairs, scribble, stamp, table } from './parts.ts';
import { handOf } from './write.ts';

/** An international consignment note of the road: numbered boxes in two languages. */
export const roadNote: Layout = (s, r) => {
  const hand = handOf(r, 'EU');
  const t = s.transport;
  return {
    type: 'transport-record',
    layout: 'road-note',
    language: 'en',
    printed: {
      number: t.number,
      date: t.date,
      consignee: s.buyer.name,
      grossWeight: s.gross,
      containers: s.containers.map((c) => c.number),
      invoiceNumber: s.invoice.number,
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 8.5, margin: 36 });
        const half = pen.width / 2;
        const x2 = pen.left + half;
        let y = pen.y;
        boxed(pen, pen.left, y, half, 64, '1 Sender / Expéditeur', block(s.seller));
        boxed(pen, x2, y, half, 64, 'CMR  INTERNATIONAL CONSIGNMENT NOTE / LETTRE DE VOITURE', [`No. ${t.number}`]);
        y += 64;
        boxed(pen, pen.left, y, half, 64, '2 Consignee / Destinataire', block(s.buyer));
        boxed(pen, x2, y, half, 64, '16 Carrier / Transporteur', [
          'Anadolu Road Haulage Ltd.',
          `Vehicle: ${t.plate}`,
          `Driver: ${t.driver}`,
        ]);
        y += 64;
        boxed(pen, pen.left, y, half, 34, '3 Place of delivery of the goods / Lieu de livraison', [s.pol]);
        boxed(pen, x2, y, half, 34, '5 Documents attached / Documents annexés', [`Invoice No. ${s.invoice.number}`]);
        y += 34;
        boxed(pen, pen.left, y, half, 34, '4 Place and date of taking over the goods', [
          `${t.from}, ${hand.date(t.loaded)}`,
        ]);
        boxed(pen, x2, y, half, 34, '18 Reservations', []);
        pen.y = y + 34;
        table(
          pen,
          [
            { head: '6 Marks and Nos', width: 22 },
            { head: '7 Number of packages', width: 14 },
            { head: '8 Method of packing', width: 14 },
            { head: '9 Nature of the goods', width: 34 },
            { head: '11 Gross weight in kg', width: 16, align: 'right' },
          ],
          s.containers.map((c, i) => [
            c.number,
            String(c.packages),
            s.packageKind,
            i ? '' : (s.lines[0]?.description ?? ''),
            hand.number(c.gross, 1),
          ]),
          { rules: 'all', size: 7.5 },
        );
        y = pen.y + 20;
        boxed(pen, pen.left, y, half, 44, '21 Established in / Établi à', [`${t.from}, ${hand.date(t.date)}`]);
        boxed(pen, x2, y, half, 44, '24 Goods received / Marchandises reçues', [hand.date(t.delivered)]);
        stamp(pen, pen.left + 200, y + 30, [s.seller.name.slice(0, 16)]);
      },
    },
  };
};

/** A weighbridge and truck ticket from a till printer. */
export const truckTicket: Layout = (s, r) => {
  const t = s.transport;
  const hand = handOf(r, s.from, true);
  const text = [
    'WEIGHBRIDGE / DELIVERY TICKET',
    '-'.repeat(40),
    `Ticket No.: ${t.number}`,
    `Date: ${hand.date(t.date)}`,
    `Vehicle: ${t.plate}`,
    `Driver: ${t.driver}`,
    `Loaded at: ${s.seller.name}, ${t.from}`,
    `Delivered to: ${s.pol}`,
    `Goods: ${s.lines[0]?.description ?? ''}`,
    `Packages: ${s.packages} ${s.packageKind}`,
    `Invoice No.: ${s.invoice.number}`,
    `Gross weight: ${hand.number(s.gross, 1)} kg`,
    `Net weight: ${hand.number(s.net, 1)} kg`,
    '-'.repeat(40),
    'Signed: M. Kaya',
  ].join('\n');
  return {
    type: 'transport-record',
    layout: 'truck-ticket',
    language: 'en',
    printed: {
      number: t.number,
      date: t.date,
      invoiceNumber: s.invoice.number,
      grossWeight: s.gross,
      netWeight: s.net,
    },
    form: { kind: 'text', text },
  };
};

/** The bank's copy of a payment message, field codes and all. */
export const swiftCopy: Layout = (s) => {
  const d = s.paid.date.replaceAll('-', '').slice(2);
  const amount = s.paid.amount.toFixed(2).replace('.', ',');
  const text = [
    '--------------------- Message Text ---------------------',
    `20: Sender's Reference: ${s.paid.number}`,
    '23B: Bank Operation Code: CRED',
    `32A: Val Dte/Curr/Interbnk Settld Amt: ${d} ${s.currency} ${amount}`,
    `50K: Ordering Customer: /${s.bank.account.slice(2)}`,
    ...block(s.buyer).map((l) => `     ${l.toUpperCase()}`),
    `57A: Account With Institution: ${s.bank.swift}`,
    `59: Beneficiary Customer: /${s.bank.account}`,
    `     ${s.paid.payee.toUpperCase()}`,
    ...s.seller.lines.map((l) => `     ${l.toUpperCase()}`),
    `70: Remittance Information: PAYMENT OF INVOICE ${s.invoice.number}`,
    '71A: Details of Charges: SHA',
  ].join('\n');
  return {
    type: 'payment-record',
    layout: 'swift-copy',
    language: 'en',
    printed: {
      number: s.paid.number,
      date: s.paid.date,
      currency: s.currency,
      total: s.paid.amount,
      invoiceNumber: s.invoice.number,
    },
    form: { kind: 'text', text },
  };
};

/** A bank's credit advice on a letterhead. */
export const creditAdvice: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  return {
    type: 'payment-record',
    layout: 'credit-advice',
    language: 'en',
    printed: {
      number: s.paid.number,
      date: s.paid.date,
      currency: s.currency,
      total: s.paid.amount,
      invoiceNumber: s.invoice.number,
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 9.5, margin: 56 });
        pen.say(s.bank.name, { size: 14, bold: true, color: '#0a4a3a', gap: 1 });
        pen.say(s.bank.city, { size: 8, gap: 16 });
        pen.say('PAYMENT ADVICE - CREDIT TO YOUR ACCOUNT', { bold: true, gap: 8 });
        pairs(
          pen,
          [
            ['Transaction reference', s.paid.number],
            ['Value date', hand.date(s.paid.date)],
            ['Amount', `${s.currency} ${hand.number(s.paid.amount, 2)}`],
            ['Ordering customer', s.paid.payer],
            ['Beneficiary', s.paid.payee],
            ['Account', s.bank.account],
            ['Payment details', `Invoice ${s.invoice.number}`],
          ],
          { how: r.pick(['right', 'dots']), labelWidth: 150 },
        );
        pen.y += 20;
        pen.say('This is a computer-generated advice and requires no signature.', { size: 7 });
      },
    },
  };
};

/** A supplier's affidavit to the importer, as a letter. */
export const supplierAffidavit: Layout = (s, r) => {
  const hand = handOf(r, 'any', true);
  const maker = s.garment?.maker ?? s.fabric?.maker ?? s.spin?.maker ?? s.tomato?.maker ?? s.gin?.company ?? s.seller;
  const what = s.goods === 'lint' ? 'cotton' : s.tomato || s.goods.startsWith('tomato') ? 'tomatoes' : 'cotton';
  return {
    type: 'supplier-statement',
    layout: 'supplier-affidavit',
    language: 'en',
    printed: {
      date: s.invoice.date,
      invoiceNumber: s.invoice.number,
      ...(s.lines.some((l) => l.lot) ? { lots: s.lines.slice(0, 4).flatMap((l) => (l.lot ? [l.lot] : [])) } : {}),
      ...(s.statesOrigin ? { countryOfOrigin: s.origin } : {}),
    },
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Times', base: 11, margin: 70 });
        pen.say(maker.name, { size: 13, bold: true, gap: 1 });
        pen.say([...maker.lines, maker.countryName].join(', '), { size: 9, gap: 18 });
        pen.say(hand.date(s.invoice.date), { gap: 12 });
        pen.say(`To: ${s.buyer.name}`, { gap: 14 });
        pen.say(r.pick(["SUPPLIER'S STATEMENT", 'AFFIDAVIT OF THE MANUFACTURER']), {
          bold: true,
          align: 'center',
          gap: 12,
        });
        pen.say(
          `We, ${maker.name}, hereby declare that the goods covered by invoice No. ${s.invoice.number} were produced at our premises named above, and that the ${what} used in them ${what === 'cotton' ? 'was' : 'were'} grown in ${countryOf(s.origin).name}.`,
          { gap: 10 },
        );
        pen.say(
          'No forced, convict or indentured labor was employed at any stage of the production of the goods or of any component thereof. Production records are kept and can be inspected on request.',
          { gap: 10 },
        );
        for (const l of s.lines.slice(0, 4)) pen.say(`- ${l.description}${l.lot ? `, lot ${l.lot}` : ''}`, { gap: 3 });
        pen.y += 34;
        scribble(pen, pen.left, pen.y, 12);
        pen.say('General Manager', { gap: 2 });
        pen.say(maker.name);
      },
    },
  };
};
