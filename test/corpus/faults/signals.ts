import { gs1Check } from '../world/freight.ts';
import { type Fault, retell, retellAll } from './fault.ts';

export const signalFaults: Fault[] = [
  {
    id: 'xinjiang-postal-code',
    rules: ['origin.signal'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn'],
    origins: ['TR', 'CN'],
    plant: (d, r) =>
      retell(d, 'ginning-record', (s) => {
        const code = r.pick(['843000', '832000', '844000', '841000']);
        s.gin!.company = {
          ...s.gin!.company,
          name: 'Tianshan Road Cotton Gin',
          lines: ['No. 12 Jianshe Road', `Postal code ${code}`],
          countryName: 'China',
          country: 'CN',
        };
        delete s.gin!.company.local;
      }),
  },
  {
    id: 'xinjiang-phone',
    rules: ['origin.signal'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn', 'fabric'],
    plant: (d, r) => {
      const phone = r.pick(['+86 997 2512 340', '+86-998-2835512', '0086 993 2016 788']);
      retell(d, 'ginning-record', (s) => {
        s.gin!.company = { ...s.gin!.company, lines: [...s.gin!.company.lines, `Tel. ${phone}`] };
        delete s.gin!.company.local;
      });
    },
  },
  {
    id: 'chinese-lot-numbers',
    rules: ['origin.signal'],
    either: ['origin.signal', 'bale.format'],
    outcome: 'contradicted',
    goods: ['lint'],
    origins: ['US', 'BR', 'TR', 'IN', 'AU'],
    plant: (d, r) => {
      const head = r.pick(['65', '66']);
      retellAll(d, (s) => {
        let n = 100;
        for (const lot of s.lots) {
          const was = lot.id;
          lot.id = `${head}140${s.crop.slice(2, 4)}1${n++}`;
          lot.bales.forEach((b, i) => {
            b.id = `${lot.id}${String(i + 1).padStart(3, '0')}`;
          });
          for (const line of s.lines) if (line.lot === was) line.lot = lot.id;
        }
      });
    },
  },
  {
    id: 'brazilian-numbers-under-us',
    rules: ['bale.format'],
    outcome: 'contradicted',
    goods: ['lint'],
    origins: ['US'],
    plant: (d) =>
      retellAll(d, (s) => {
        // Brazilian numbers on cotton that is said to be American.
        let n = 512_000;
        for (const lot of s.lots) for (const b of lot.bales) b.id = sai(n++);
      }),
  },
  {
    // Not a station at the border, where goods of others change trains: the way of this cotton begins inside the region.
    id: 'loaded-at-urumqi',
    rules: ['origin.signal'],
    outcome: 'contradicted',
    goods: ['lint', 'yarn'],
    origins: ['UZ'],
    plant: (d) => retellAll(d, (s) => void Object.assign(s, { pol: 'Urumqi' })),
  },
  {
    id: 'loaded-at-alashankou',
    rules: ['route.region'],
    outcome: 'clear',
    goods: ['lint', 'yarn'],
    origins: ['UZ'],
    plant: (d, r) =>
      retellAll(d, (s) => void Object.assign(s, { pol: r.pick(['Alashankou', 'Khorgos (Horgos), China']) })),
  },
];

const sai = (n: number): string => {
  const seventeen = `0789412233${'1'}${n}`;
  return `00${seventeen}${gs1Check(seventeen)}`;
};
