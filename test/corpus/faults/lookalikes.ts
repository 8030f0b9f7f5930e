import type { RuleId } from '../../../shared/model/index.ts';
import type { Company } from '../world/types.ts';
import { allGoods, cottonGoods, type Fault, retell, retellAll } from './fault.ts';
import { listedLater, sellAs } from './listed.ts';

const silent: RuleId[] = ['origin.region', 'origin.entity', 'origin.signal', 'origin.entity-possible'];
const clean = (id: string, goods: Fault['goods'], plant: Fault['plant'], origins?: string[]): Fault => ({
  id: `lookalike-${id}`,
  rules: [],
  outcome: 'clear',
  goods,
  ...(origins ? { origins } : {}),
  absent: silent,
  plant,
});

const sellerIs =
  (c: Pick<Company, 'name' | 'lines' | 'city' | 'phone'>, country = 'CN', countryName = 'China') =>
  (d: Parameters<Fault['plant']>[0]) =>
    retellAll(d, (s) => {
      const seller: Company = { ...s.seller, ...c, country, countryName };
      delete seller.local;
      s.seller = seller;
      s.bl.shipper = seller;
      s.coo.exporter = seller;
      s.paid.payee = seller.name;
    });

const remark = (text: string) => (d: Parameters<Fault['plant']>[0]) =>
  retell(d, 'invoice', (s) => void s.remarks.push(text));

/** Honest papers that a careless reader would accuse. */
export const lookalikes: Fault[] = [
  clean(
    'yiwu-zhejiang-seller',
    ['lint', 'yarn', 'garment'],
    sellerIs({
      name: 'Yiwu Jinhao Import & Export Co., Ltd.',
      lines: ['Room 1802, No. 57 Chouzhou North Road', 'Yiwu, Zhejiang 322000'],
      city: 'Yiwu',
      phone: '+86 579 8523 4410',
    }),
  ),
  clean(
    'xinjiang-road-shanghai',
    ['lint', 'yarn', 'fabric'],
    sellerIs({
      name: 'Shanghai Ruilin Textile Trading Co., Ltd.',
      lines: ['No. 128 North Xinjiang Road, Jingan District', 'Shanghai 200070'],
      city: 'Shanghai',
      phone: '+86 21 6317 2205',
    }),
  ),
  clean(
    'urumqi-road-shanghai',
    ['garment'],
    sellerIs({
      name: 'Shanghai Meiyi Garments Co., Ltd.',
      lines: ['Suite 6B, 881 Urumqi North Road', 'Shanghai 200040'],
      city: 'Shanghai',
      phone: '+86 21 6248 1180',
    }),
  ),
  clean(
    'aksu-in-turkey',
    ['lint', 'yarn'],
    (d) =>
      retellAll(d, (s) => {
        s.gin!.company = {
          ...s.gin!.company,
          name: 'Aksu Pamuk Çırçır Sanayi A.Ş.',
          lines: ['Serik Caddesi No: 14', '07112 Aksu, Antalya'],
          city: 'Aksu',
        };
      }),
    ['TR'],
  ),
  clean(
    'disclaimer',
    allGoods,
    remark(
      'We certify that these goods contain no cotton, tomatoes or other material from the Xinjiang Uyghur Autonomous Region of China.',
    ),
  ),
  clean(
    'disclaimer-of-a-list',
    cottonGoods,
    remark(
      'Seller warrants compliance with the UFLPA: no input was sourced from Xinjiang or from any entity on the UFLPA Entity List, including XPCC.',
    ),
  ),
  clean('hami-melon', ['sauce', 'tomato', 'paste'], remark('Also available on request: Hami melon, Fuji apples.')),
  clean('order-number-like-a-postcode', allGoods, (d) =>
    retellAll(d, (s) => void Object.assign(s.order, { number: 'PO 843000' })),
  ),
  clean('us-phone-like-an-area-code', ['lint', 'yarn', 'paste'], (d) =>
    retellAll(d, (s) => void Object.assign(s.buyer, { phone: '+1 997 512 3886' })),
  ),
  clean('one-gin-several-invoices', ['lint'], (d) => {
    // The gin's run is larger than what this invoice takes: the rest went elsewhere.
    const keep = Math.max(1, d.shipment.lots.length - 1);
    const only = new Set(d.shipment.lots.slice(0, keep).map((l) => l.id));
    for (const p of d.plans) {
      if (p.type === 'ginning-record') continue;
      const s = p.view;
      s.lots = s.lots.filter((l) => only.has(l.id));
      s.lines = s.lines.filter((l) => only.has(l.lot));
      const sum = (k: 'amount' | 'net' | 'gross' | 'packages') =>
        Math.round(s.lines.reduce((a, l) => a + l[k], 0) * 100) / 100;
      const share = sum('packages') / s.packages;
      s.total = sum('amount');
      s.net = sum('net');
      s.gross = sum('gross');
      s.packages = sum('packages');
      if (share === 1) continue;
      s.containers = s.containers.slice(0, 1).map((c) => ({ ...c, packages: s.packages, gross: s.gross, net: s.net }));
    }
  }),
  {
    ...clean('listed-only-later', ['yarn', 'fabric'], (d, r) => {
      const name = listedLater(r, d.shipment.entryDate)!;
      sellAs(d, name);
    }),
    until: '2024-10-31',
  },
  clean('shandong-gin', ['lint'], () => {}, ['CN']),
];
