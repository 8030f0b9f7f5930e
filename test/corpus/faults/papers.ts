import type { DocumentType } from '../../../shared/model/index.ts';
import { plan } from '../bundle.ts';
import { layoutFor } from '../layouts.ts';
import { anyOf } from '../world/chains.ts';
import { addDays } from '../world/days.ts';
import { allGoods, cottonGoods, type Fault, planOf, retell, retellAll, without } from './fault.ts';

const productionOf: Record<string, DocumentType> = {
  lint: 'ginning-record',
  yarn: 'spinning-record',
  fabric: 'fabric-record',
  garment: 'garment-record',
  tomato: 'farm-record',
  paste: 'tomato-processing-record',
  sauce: 'tomato-processing-record',
  'tomato-seed': 'seed-record',
};

/** A paper of a trade that has nothing to do with this one. */
const stranger = (d: Parameters<Fault['plant']>[0], r: Parameters<Fault['plant']>[1], type: DocumentType): void => {
  without(d, type);
  const s = anyOf(r.fork('stranger'), d.shipment.goods, d.shipment.origin);
  d.plans.push(plan(type, layoutFor(type, s, r), s, r.int(1, 2 ** 30)));
};

const other = (s: string): string => s.replace(/\d(?=\D*$)/, (d) => String((Number(d) + 4) % 10));

/** Faults of single papers: missing, unreadable, badly added up, other numbers, other parties, bad certificates. */
export const paperFaults: Fault[] = [
  {
    id: 'no-production-record',
    rules: ['document.missing'],
    outcome: 'unproven',
    goods: allGoods,
    plant: (d) => without(d, productionOf[d.shipment.goods]!),
  },
  {
    id: 'no-certificate',
    rules: ['document.missing'],
    outcome: 'unproven',
    goods: ['lint', 'paste'],
    plant: (d) => without(d, 'certificate-of-origin'),
  },
  {
    id: 'no-gin-record-of-yarn',
    rules: ['document.missing'],
    outcome: 'unproven',
    goods: ['yarn', 'fabric', 'garment'],
    plant: (d) => without(d, 'ginning-record'),
  },
  ...(['encrypted', 'truncated', 'empty'] as const).map(
    (carrier): Fault => ({
      id: `${carrier}-record`,
      rules: ['document.unreadable'],
      outcome: 'unproven',
      goods: ['lint', 'yarn', 'paste'],
      plant: (d) => void Object.assign(planOf(d, productionOf[d.shipment.goods]!), { carrier }),
    }),
  ),
  {
    id: 'no-origin-anywhere',
    rules: ['origin.missing'],
    outcome: 'unproven',
    goods: ['lint', 'yarn'],
    plant: (d) => {
      without(d, 'certificate-of-origin');
      retellAll(d, (s) => {
        s.statesOrigin = false;
        if (s.gin) s.gin.company = { ...s.gin.company, lines: [s.gin.company.lines[0]!], countryName: '' };
      });
    },
  },
  {
    id: 'stranger-transport',
    rules: ['document.untied'],
    outcome: 'unproven',
    goods: ['lint', 'yarn', 'paste'],
    plant: (d, r) => stranger(d, r, 'transport-record'),
  },
  {
    id: 'stranger-payment',
    rules: ['document.untied'],
    outcome: 'unproven',
    goods: ['lint', 'yarn', 'paste'],
    plant: (d, r) => stranger(d, r, 'payment-record'),
  },
  {
    id: 'wrong-total',
    rules: ['document.arithmetic'],
    outcome: 'contradicted',
    goods: allGoods,
    plant: (d, r) =>
      retell(
        d,
        'invoice',
        (s) => void Object.assign(s, { total: Math.round(s.total * r.float(1.06, 1.2, 3) * 100) / 100 }),
      ),
  },
  {
    id: 'wrong-line-amount',
    rules: ['document.arithmetic'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'garment', 'paste'],
    plant: (d) =>
      retell(d, 'invoice', (s) => {
        const line = s.lines[0]!;
        const more = Math.round(line.amount * 0.3 * 100) / 100;
        line.amount = Math.round((line.amount + more) * 100) / 100;
        s.total = Math.round((s.total + more) * 100) / 100;
      }),
  },
  {
    id: 'other-invoice-on-certificate',
    rules: ['document.number'],
    outcome: 'contradicted',
    goods: allGoods,
    plant: (d) =>
      retell(d, 'certificate-of-origin', (s) => void Object.assign(s.coo, { invoice: other(s.coo.invoice) })),
  },
  {
    id: 'other-container',
    rules: ['document.number'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'paste'],
    plant: (d, r) => {
      const boxes = d.shipment.containers.map(
        (_, i) => ['TEMU5512348', 'CAIU4410296', 'FCIU6237715', 'BMOU3391045'][(i + r.int(0, 3)) % 4]!,
      );
      retell(d, 'bill-of-lading', (s) =>
        s.containers.forEach((c, i) => void Object.assign(c, { number: boxes[i] ?? boxes[0]! })),
      );
    },
  },
  {
    id: 'expired-certificate',
    rules: ['certificate.invalid'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'paste'],
    plant: (d) => {
      retell(d, 'certificate-of-origin', (s) => {
        s.coo.validUntil = addDays(s.bl.date, -3);
        s.coo.showValidity = true;
      });
    },
  },
  {
    id: 'unsigned-certificate',
    rules: ['certificate.invalid'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'paste'],
    plant: (d) => retell(d, 'certificate-of-origin', (s) => void Object.assign(s.coo, { signed: false })),
  },
  {
    id: 'foreign-chamber',
    rules: ['certificate.invalid'],
    outcome: 'contradicted',
    goods: ['lint', 'paste'],
    plant: (d, r) =>
      retell(d, 'certificate-of-origin', (s) => {
        const [issuer, place] = r.pick(
          [
            ['Dubai Chamber of Commerce', 'Dubai'],
            ['Istanbul Chamber of Commerce', 'Istanbul'],
            ['Hong Kong General Chamber of Commerce', 'Hong Kong'],
          ].filter(([, p]) => p !== (s.from === 'TR' ? 'Istanbul' : '')) as [string, string][],
        );
        s.coo.issuer = issuer;
        s.coo.place = place;
      }),
  },
  {
    id: 'other-shipper',
    rules: ['party.conflict'],
    outcome: 'contradicted',
    goods: allGoods,
    plant: (d, r) =>
      retell(d, 'bill-of-lading', (s) => {
        s.bl.shipper = {
          ...s.bl.shipper,
          name: r.pick([
            'Golden Crescent General Trading FZE',
            'Oriental Bridge Trading Ltd',
            'Sunrise Global Resources Pte. Ltd.',
          ]),
          lines: ['Office 1204, Al Maktoum Road', 'Dubai'],
          countryName: 'United Arab Emirates',
          country: 'AE',
        };
      }),
  },
  {
    id: 'other-buyer',
    rules: ['party.conflict'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'garment', 'paste'],
    plant: (d) =>
      retell(d, 'bill-of-lading', (s) => {
        s.buyer = {
          ...s.buyer,
          name: 'Redwood Coast Wholesale Corp.',
          lines: ['18 Embarcadero West', 'Oakland, CA 94607'],
          city: 'Oakland',
        };
        s.notify = null;
      }),
  },
  {
    id: 'price-at-two-fifths',
    rules: ['price.low'],
    outcome: 'clear',
    goods: ['lint', 'yarn', 'paste'],
    plant: (d) =>
      retellAll(d, (s) => {
        s.total = 0;
        for (const l of s.lines) {
          l.unitPrice = Math.round(l.unitPrice * 40) / 100;
          l.amount = Math.round(l.quantity * l.unitPrice * 100) / 100;
          s.total = Math.round((s.total + l.amount) * 100) / 100;
        }
        s.paid.amount = s.total;
      }),
  },
  {
    id: 'foreign-paper-only',
    rules: ['document.untranslated'],
    outcome: 'clear',
    goods: ['lint'],
    origins: ['BR', 'TR', 'UZ', 'CN', 'BF', 'ML', 'BJ'],
    plant: () => {},
  },
  {
    id: 'conflicting-origins',
    rules: ['origin.conflict'],
    outcome: 'contradicted',
    goods: cottonGoods.filter((g) => g === 'lint'),
    plant: (d, r) =>
      retell(d, 'certificate-of-origin', (s) => {
        s.coo.origin = r.pick(['TR', 'IN', 'GR', 'PK', 'EG'].filter((x) => x !== s.origin));
        s.origin = s.coo.origin;
      }),
  },
  {
    id: 'invoice-says-another-origin',
    rules: ['origin.conflict'],
    outcome: 'contradicted',
    goods: ['paste', 'sauce', 'tomato'],
    plant: (d, r) => {
      const to = r.pick(['EG', 'MX', 'GR', 'CL'].filter((x) => x !== d.shipment.origin));
      retell(d, 'certificate-of-origin', (s) => {
        s.coo.origin = to;
        s.origin = to;
      });
    },
  },
];
