import type { Company } from '../world/types.ts';
import { cottonGoods, type Fault, planOf, retell, retellAll, without } from './fault.ts';
import { listedHome, listedName, listedSince, sellAs } from './listed.ts';

/** Gins, mills and plants of Xinjiang as their own papers name them. The firms are made up; the places are real. */
const aksuGin: Company = {
  name: 'Aksu Tianlu Cotton Ginning Co., Ltd.',
  lines: ['No. 26 Xinongkou Road, Awat County', 'Aksu Prefecture, Xinjiang 843200'],
  city: 'Aksu',
  country: 'CN',
  countryName: 'China',
  phone: '+86 997 5123 886',
  taxId: '',
  local: {
    name: '新疆阿克苏天禄棉业有限公司',
    lines: ['新疆维吾尔自治区阿克苏地区阿瓦提县西农口路26号', '邮编：843200'],
  },
};
const regimentGin: Company = {
  name: 'Shihezi 149th Regiment Cotton Processing Plant',
  lines: ['149 Tuan, Shihezi', 'Xinjiang 832054'],
  city: 'Shihezi',
  country: 'CN',
  countryName: 'China',
  phone: '+86 993 2681 190',
  taxId: '',
  local: { name: '石河子一四九团棉花加工厂', lines: ['新疆石河子市149团', '邮编：832054'] },
};
const korlaPlant: Company = {
  name: 'Korla Hongyan Tomato Products Co., Ltd.',
  lines: ['No. 9 Tashidian Industrial Park', 'Korla, Bayingolin, Xinjiang 841000'],
  city: 'Korla',
  country: 'CN',
  countryName: 'China',
  phone: '+86 996 2190 551',
  taxId: '',
};

const ginIs = (company: Company, lots: boolean) => (d: Parameters<Fault['plant']>[0]) => {
  retellAll(d, (s) => {
    s.gin!.company = company;
    if (!lots) return;
    let n = 140;
    for (const lot of s.lots) {
      const was = lot.id;
      lot.id = `65140${s.crop.slice(2, 4)}1${n++}`;
      lot.bales.forEach((b, i) => {
        b.id = `${lot.id}${String(i + 1).padStart(3, '0')}`;
      });
      for (const line of s.lines) if (line.lot === was) line.lot = lot.id;
      for (const flow of s.spin?.inputs ?? []) if (flow.lot === was) flow.lot = lot.id;
    }
  });
};

export const regionFaults: Fault[] = [
  {
    id: 'gin-in-aksu',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: cottonGoods,
    plant: ginIs(aksuGin, false),
  },
  {
    id: 'gin-in-aksu-honest-lots',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['lint', 'yarn'],
    origins: ['CN'],
    plant: ginIs(aksuGin, true),
  },
  {
    id: 'gin-of-a-regiment',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['lint', 'yarn', 'garment'],
    origins: ['CN'],
    plant: ginIs(regimentGin, false),
  },
  {
    id: 'farm-in-kashgar',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['tomato'],
    plant: (d) =>
      retell(d, 'farm-record', (s) => {
        s.farm!.farm = {
          ...s.farm!.farm,
          name: 'Yopurga Vegetable Growers Cooperative',
          lines: ['Yopurga County', 'Kashgar, Xinjiang'],
          countryName: 'China',
          country: 'CN',
        };
      }),
  },
  {
    id: 'plant-in-korla',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['paste', 'sauce'],
    plant: (d) =>
      retell(d, 'tomato-processing-record', (s) => {
        s.tomato!.maker = korlaPlant;
      }),
  },
  {
    id: 'growers-in-xinjiang',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['paste', 'sauce'],
    plant: (d, r) =>
      retell(d, 'tomato-processing-record', (s) => {
        for (const l of s.tomato!.intake) l.place = r.pick(['Shawan, Xinjiang', 'Yanqi County, Xinjiang']);
      }),
  },
  {
    id: 'spinner-takes-xinjiang-cotton',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['yarn', 'fabric', 'garment'],
    plant: (d, r) =>
      retell(d, 'spinning-record', (s) => {
        s.spin!.inputs[0]!.from = r.pick(['Xinjiang Yili Cotton & Linen Station', 'Kuqa cotton depot, Xinjiang']);
      }),
  },
  {
    id: 'seller-listed',
    since: listedSince('mill'),
    rules: ['origin.entity'],
    outcome: 'prohibited',
    goods: ['yarn', 'fabric'],
    plant: (d, r) => {
      const name = listedName(r, 'mill', d.shipment.entryDate);
      sellAs(d, name);
    },
  },
  {
    id: 'name-resembles-listed',
    since: '2024-05-17',
    rules: ['origin.entity-possible'],
    outcome: 'unproven',
    goods: ['lint'],
    plant: (d, r) => {
      const name = r.pick([
        'Hubei Yingfeng Cotton Co., Ltd.',
        'Henan Yumin Group Industrial Co., Ltd.',
        'Nanjing Sinergy Textile Co., Ltd.',
      ]);
      sellAs(d, name);
    },
  },
  {
    id: 'spinner-listed',
    since: listedSince('mill'),
    rules: ['origin.entity'],
    outcome: 'prohibited',
    goods: ['yarn', 'fabric', 'garment'],
    plant: (d, r) => {
      const name = listedName(r, 'mill', d.shipment.entryDate);
      retell(d, 'spinning-record', (s) => {
        s.spin!.maker = { ...s.spin!.maker, name, ...listedHome(name) };
      });
    },
  },
  {
    id: 'merchant-listed',
    since: listedSince('merchant'),
    rules: ['origin.entity'],
    outcome: 'prohibited',
    goods: ['lint'],
    plant: (d, r) => {
      const name = listedName(r, 'merchant', d.shipment.entryDate);
      sellAs(d, name);
    },
  },
  {
    id: 'paste-supplier-listed',
    since: listedSince('paste'),
    rules: ['origin.entity'],
    outcome: 'prohibited',
    goods: ['paste', 'sauce'],
    plant: (d, r) => {
      const name = listedName(r, 'paste', d.shipment.entryDate);
      retell(d, 'tomato-processing-record', (s) => {
        s.tomato!.maker = { ...s.tomato!.maker, name, ...listedHome(name) };
      });
    },
  },
  {
    id: 'turkmen-cotton',
    rules: ['origin.region'],
    outcome: 'prohibited',
    goods: ['yarn', 'fabric', 'garment'],
    plant: (d) => {
      without(d, 'packing-list');
      const company: Company = {
        name: '"Mary pagta" gin',
        lines: ['Mary welaýaty, Mary'],
        city: 'Mary',
        country: 'TM',
        countryName: 'Turkmenistan',
        phone: '+993 522 4 41 20',
        taxId: '',
      };
      retellAll(d, (s) => {
        s.gin!.company = company;
        s.statesOrigin = false;
      });
      planOf(d, 'ginning-record');
    },
  },
];
