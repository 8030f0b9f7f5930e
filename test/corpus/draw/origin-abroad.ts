import { countryOf } from '../world/company.ts';
import { block } from './invoice-modern.ts';
import { signatory } from './origin-forms.ts';
import { type FormTitles, moreTitles } from './origin-titles.ts';
import type { Layout } from './paper.ts';
import { boxed, scribble, stamp, table } from './parts.ts';
import { prints } from './truth.ts';
import { handOf } from './write.ts';

/** The Chinese certificate in the form of CCPIT: twelve boxes, exporter's declaration left, certification right. */
export const originChina: Layout = (s, r) => {
  const hand = handOf(r, 'CN', true);
  return {
    type: 'certificate-of-origin',
    layout: 'origin-china',
    language: 'en',
    printed: prints(s, 'certificate-of-origin', [
      'number',
      'date',
      'consignee',
      'issuer',
      'countryOfOrigin',
      'hsCodes',
      'invoiceNumber',
    ]),
    form: {
      kind: 'pages',
      draw: (pen) => {
        pen.paper({ face: 'Helvetica', base: 8.5, margin: 36 });
        const half = pen.width / 2;
        const x2 = pen.left + half;
        let y = pen.y;
        boxed(pen, pen.left, y, half, 76, '1. Exporter', block(s.coo.exporter));
        boxed(pen, x2, y, half, 142, '', []);
        pen.at(x2 + 10, y + 8, `Certificate No.  ${s.coo.number}`, { size: 9 });
        pen.at(x2, y + 52, 'CERTIFICATE OF ORIGIN', { size: 14, bold: true, align: 'center', width: half });
        pen.at(x2, y + 74, 'OF', { size: 10, align: 'center', width: half });
        pen.at(
          x2,
          y + 90,
          s.coo.origin === 'CN' ? "THE PEOPLE'S REPUBLIC OF CHINA" : countryOf(s.coo.origin).name.toUpperCase(),
          { size: 12, bold: true, align: 'center', width: half },
        );
        y += 76;
        boxed(pen, pen.left, y, half, 66, '2. Consignee', block(s.buyer));
        y += 66;
        boxed(pen, pen.left, y, half, 40, '3. Means of transport and route', [
          `FROM ${s.pol.toUpperCase()} TO ${s.pod.toUpperCase()} BY SEA`,
        ]);
        boxed(pen, x2, y, half, 80, '5. For certifying authority use only', []);
        boxed(pen, pen.left, y + 40, half, 40, '4. Country / region of destination', ['UNITED STATES']);
        y += 80;
        pen.y = y;
        table(
          pen,
          [
            { head: '6. Marks and numbers', width: 16 },
            { head: '7. Number and kind of packages; description of goods', width: 42 },
            { head: '8. H.S. Code', width: 12 },
            { head: '9. Quantity', width: 15 },
            { head: '10. Number and date of invoices', width: 17 },
          ],
          s.lines.map((l, i) => [
            i ? '' : s.marks.join('\n'),
            `${l.packages} ${s.packageKind.toUpperCase()} OF ${l.description.toUpperCase()}${l.lot ? ` LOT ${l.lot}` : ''}`,
            l.hs,
            `${hand.number(l.net, 1)} KGS N.W.`,
            i ? '' : `${s.coo.invoice}\n${hand.date(s.invoice.date).toUpperCase()}`,
          ]),
          { rules: 'all', size: 7.5 },
        );
        pen.room(150);
        y = pen.y;
        boxed(
          pen,
          pen.left,
          y,
          half,
          140,
          '11. Declaration by the exporter',
          [
            'The undersigned hereby declares that the above details and statements are correct, that all the goods were produced in',
            `${countryOf(s.coo.origin).name.toUpperCase()} and that they comply with the Rules of Origin.`,
          ],
          { size: 7.5 },
        );
        pen.at(pen.left + 10, y + 112, `${s.coo.place.toUpperCase()}  ${hand.date(s.coo.date).toUpperCase()}`, {
          size: 8,
        });
        pen.at(pen.left + 10, y + 128, 'Place and date, signature and stamp of authorized signatory', { size: 6 });
        boxed(
          pen,
          x2,
          y,
          half,
          140,
          '12. Certification',
          ['It is hereby certified that the declaration by the exporter is correct.', s.coo.issuer.toUpperCase()],
          { size: 7.5 },
        );
        pen.at(x2 + 10, y + 112, `${s.coo.place.toUpperCase()}  ${hand.date(s.coo.date).toUpperCase()}`, { size: 8 });
        if (s.coo.showValidity)
          pen.at(x2 + 10, y + 122, `VALID UNTIL ${hand.date(s.coo.validUntil).toUpperCase()}`, { size: 8 });
        pen.at(x2 + 10, y + 132, 'Place and date, signature and stamp of certifying authority', { size: 6 });
        if (s.coo.signed) {
          pen.at(x2 + 10, y + 98, signatory(s), { size: 8 });
          stamp(pen, x2 + 190, y + 76, ['CCPIT', s.coo.place.toUpperCase()], '#b01414', 36);
          stamp(pen, pen.left + 190, y + 80, [s.coo.exporter.name.slice(0, 20)], '#b01414', 32);
          scribble(pen, x2 + 60, y + 100, 3);
        }
      },
    },
  };
};

const titles: Record<string, FormTitles> = {
  es: {
    title: 'CERTIFICADO DE ORIGEN / CERTIFICATE OF ORIGIN',
    exporter: 'Exportador / Exporter',
    consignee: 'Destinatario / Consignee',
    origin: 'País de origen / Country of origin',
    goods: 'Descripción de la mercancía / Description of goods',
    weight: 'Peso bruto / Gross weight',
    invoice: 'Factura n.º y fecha / Invoice No. and date',
    authority: 'Autoridad expedidora / Issuing authority',
    no: 'Certificado n.º / Certificate No.',
    transport: 'Transporte / Transport',
  },
  pt: {
    title: 'CERTIFICADO DE ORIGEM / CERTIFICATE OF ORIGIN',
    exporter: 'Exportador / Exporter',
    consignee: 'Destinatário / Consignee',
    origin: 'País de origem / Country of origin',
    goods: 'Designação das mercadorias / Description of goods',
    weight: 'Peso bruto / Gross weight',
    invoice: 'Fatura n.º e data / Invoice No. and date',
    authority: 'Entidade emissora / Issuing authority',
    no: 'Certificado n.º / Certificate No.',
    transport: 'Transporte / Transport',
  },
  tr: {
    title: 'MENŞE ŞAHADETNAMESİ / CERTIFICATE OF ORIGIN',
    exporter: 'İhracatçı / Exporter',
    consignee: 'Alıcı / Consignee',
    origin: 'Menşe ülke / Country of origin',
    goods: 'Eşyanın tanımı / Description of goods',
    weight: 'Brüt ağırlık / Gross weight',
    invoice: 'Fatura no ve tarihi / Invoice No. and date',
    authority: 'Düzenleyen makam / Issuing authority',
    no: 'Belge no / Certificate No.',
    transport: 'Taşıma / Transport',
  },
  fr: {
    title: "CERTIFICAT D'ORIGINE / CERTIFICATE OF ORIGIN",
    exporter: 'Expéditeur / Exporter',
    consignee: 'Destinataire / Consignee',
    origin: "Pays d'origine / Country of origin",
    goods: 'Désignation des marchandises / Description of goods',
    weight: 'Poids brut / Gross weight',
    invoice: 'Facture n° et date / Invoice No. and date',
    authority: 'Autorité de délivrance / Issuing authority',
    no: 'Certificat n° / Certificate No.',
    transport: 'Transport',
  },
  it: {
    title: "CERTIFICATO D'ORIGINE / CERTIFICATE OF ORIGIN",
    exporter: 'Speditore / Exporter',
    consignee: 'Destinatario / Consignee',
    origin: "Paese d'origine / Country of origin",
    goods: 'Descrizione delle merci / Description of goods',
    weight: 'Peso lordo / Gross weight',
    invoice: 'Fattura n. e data / Invoice No. and date',
    authority: 'Autorità di rilascio / Issuing authority',
    no: 'Certificato n. / Certificate No.',
    transport: 'Trasporto / Transport',
  },
};
const titleOf: Record<string, string> = {
  TR: 'tr',
  BR: 'pt',
  PT: 'pt',
  ES: 'es',
  CL: 'es',
  MX: 'es',
  HN: 'es',
  IT: 'it',
  BJ: 'fr',
  BF: 'fr',
  ML: 'fr',
};
export const hasBilingual = (iso: string): boolean => iso in titleOf;

/** A chamber's bilingual form: both languages in every label, label and value in one column of boxes. */
export const originBilingual: Layout = (s, r) => originIn(titleOf[s.from] ?? 'fr')(s, r);

/** The same form in English and a given language. */
export const originIn =
  (language: string): Layout =>
  (s, r) => {
    const hand = handOf(r, s.from);
    const w = titles[language] ?? moreTitles[language]!;
    return {
      type: 'certificate-of-origin',
      layout: 'origin-bilingual',
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
          pen.paper({ face: 'Noto', base: 9, margin: 48 });
          pen.say(s.coo.issuer, { size: 11, bold: true, align: 'center', gap: 4 });
          pen.say(w.title, { size: 12, bold: true, align: 'center', gap: 8 });
          let y = pen.y;
          const put = (label: string, lines: string[], h: number) => {
            boxed(pen, pen.left, y, pen.width, h, label, lines);
            y += h;
          };
          put(w.no, [s.coo.number], 30);
          put(w.exporter, [block(s.coo.exporter).join(', ')], 40);
          put(w.consignee, [block(s.buyer).join(', ')], 40);
          put(w.origin, [countryOf(s.coo.origin).name.toUpperCase()], 30);
          put(w.transport, [`${s.bl.vessel}, ${s.pol} - ${s.pod}`], 30);
          put(
            w.goods,
            s.lines
              .slice(0, 8)
              .map((l) => `${l.packages} ${s.packageKind} - ${l.description}${l.lot ? ` (${l.lot})` : ''}`),
            24 + 26 * Math.min(8, s.lines.length),
          );
          put(w.weight, [`${hand.number(s.gross, 1)} kg`], 30);
          put(w.invoice, [`${s.coo.invoice} - ${hand.date(s.invoice.date)}`], 30);
          put(
            w.authority,
            [
              s.coo.issuer,
              `${s.coo.place}, ${hand.date(s.coo.date)}`,
              ...(s.coo.showValidity ? [`Valid until ${hand.date(s.coo.validUntil)}`] : []),
            ],
            84,
          );
          if (s.coo.signed) {
            pen.at(pen.right - 230, y - 24, signatory(s), { size: 8 });
            stamp(pen, pen.right - 80, y - 42, [s.coo.issuer.slice(0, 24), s.coo.place], '#5a1f6e', 36);
            scribble(pen, pen.right - 220, y - 34, 8);
          }
        },
      },
    };
  };
