import { type Country, countries } from './countries.ts';
import { makerCountries } from './makers.ts';
import type { Random } from './random.ts';
import type { Company } from './types.ts';

export const countryOf = (iso: string): Country => {
  const found = countries[iso] ?? makerCountries[iso];
  if (!found) throw new Error(`the corpus knows no country ${iso}`);
  return found;
};

const fill = (r: Random, shape: string): string =>
  shape.replace(/#/g, () => String(r.int(0, 9))).replace(/@/g, () => r.letters(1));

/** Chinese companies have two names and two addresses; the mean of both is the same. All of inland provinces. */
const chinese: {
  name: string;
  zh: string;
  street: string;
  zhStreet: string;
  city: string;
  zhCity: string;
  postal: string;
  area: string;
}[] = [
  {
    name: 'Dongying Huanghe Cotton Industry Co., Ltd.',
    zh: '东营黄河棉业有限公司',
    street: 'No. 88 Huanghe Road',
    zhStreet: '黄河路88号',
    city: 'Dongying, Shandong',
    zhCity: '山东省东营市',
    postal: '257091',
    area: '546',
  },
  {
    name: 'Wudi Xinmao Cotton Ginning Co., Ltd.',
    zh: '无棣鑫茂棉业有限公司',
    street: 'No. 12 Haifeng 2nd Street',
    zhStreet: '海丰二路12号',
    city: 'Wudi, Binzhou, Shandong',
    zhCity: '山东省滨州市无棣县',
    postal: '251900',
    area: '543',
  },
  {
    name: 'Qingdao Luhai Textile Imp. & Exp. Co., Ltd.',
    zh: '青岛鲁海纺织进出口有限公司',
    street: 'No. 19 Hong Kong Middle Road',
    zhStreet: '香港中路19号',
    city: 'Qingdao, Shandong',
    zhCity: '山东省青岛市',
    postal: '266071',
    area: '532',
  },
  {
    name: 'Nantong Jianghai Home Textile Co., Ltd.',
    zh: '南通江海家纺有限公司',
    street: 'No. 266 Renmin East Road',
    zhStreet: '人民东路266号',
    city: 'Nantong, Jiangsu',
    zhCity: '江苏省南通市',
    postal: '226006',
    area: '513',
  },
  {
    name: 'Shaoxing Keqiao Huasheng Textile Co., Ltd.',
    zh: '绍兴柯桥华盛纺织有限公司',
    street: 'No. 1188 Jinkeqiao Avenue',
    zhStreet: '金柯桥大道1188号',
    city: 'Shaoxing, Zhejiang',
    zhCity: '浙江省绍兴市',
    postal: '312030',
    area: '575',
  },
];

const chineseCompany = (r: Random, use: 'field' | 'hub'): Company => {
  const c = r.pick(use === 'field' ? chinese.slice(0, 2) : chinese.slice(2));
  return {
    name: c.name,
    lines: [c.street, `${c.city} ${c.postal}`],
    city: c.city.split(',')[0]!,
    country: 'CN',
    countryName: 'China',
    phone: `+86 ${c.area} ${r.digits(7)}`,
    taxId: '',
    local: { name: c.zh, lines: [`${c.zhCity}${c.zhStreet}`, `邮编：${c.postal}`] },
  };
};

const cityLine = (iso: string, [city, state, postal]: [string, string, string]): string => {
  if (iso === 'US') return `${city}, ${state} ${postal}`;
  if (iso === 'IN' || iso === 'PK') return `${city} - ${postal}, ${state}`;
  if (iso === 'AU') return `${city} ${state} ${postal}`;
  if (iso === 'IT') return `${postal} ${city} (${state})`;
  if (['TR', 'ES', 'PT', 'GR', 'MX', 'UZ'].includes(iso))
    return `${postal} ${city}${state === city ? '' : `, ${state}`}`;
  if (iso === 'BR') return `${city} - ${state}, CEP ${postal}`;
  return `${city}${postal ? ` ${postal}` : ''}, ${state}`;
};

/** A company of a country: `use` says whether it stands where crops grow or where trade sits; `named` overrides its name. */
export const company = (r: Random, iso: string, use: 'field' | 'hub', named?: string[]): Company => {
  if (iso === 'CN') return chineseCompany(r, use);
  const c = countryOf(iso);
  const place = r.pick(use === 'field' ? c.fields : c.hubs);
  const title = r.pick(named ?? c.traders).replace('*', place[0]);
  return {
    name: title,
    lines: [r.pick(c.streets), cityLine(iso, place)],
    city: place[0],
    country: iso,
    countryName: c.name,
    phone: `${c.dial} ${r.digits(2)} ${r.digits(3)} ${r.digits(4)}`,
    taxId: fill(r, `${c.taxId[0]} ${c.taxId[1]}`),
  };
};

const buyers: [string, string, string, string][] = [
  ['Carolina Spinners Supply Inc.', '301 W. Trade Street', 'Charlotte, NC 28202', 'Charlotte'],
  ['Blue Ridge Yarn Imports LLC', '88 Mill Ave', 'Greenville, SC 29601', 'Greenville'],
  ['Piedmont Textile Importers, Inc.', '1200 Battleground Ave', 'Greensboro, NC 27408', 'Greensboro'],
  ['Harborview Apparel Group LLC', '1411 Broadway, 14th Floor', 'New York, NY 10018', 'New York'],
  ['Pacific Crest Brands Inc.', '777 S. Alameda St', 'Los Angeles, CA 90021', 'Los Angeles'],
];
const foodBuyers: [string, string, string, string][] = [
  ['Garden State Foods Importers Inc.', '50 Polito Ave', 'Lyndhurst, NJ 07071', 'Lyndhurst'],
  ['Lakeshore Sauce Company', '2300 W. Fulton Market', 'Chicago, IL 60612', 'Chicago'],
  ['Rio Grande Produce Distributors LLC', '6900 S. Cage Blvd', 'Pharr, TX 78577', 'Pharr'],
];

/** The US importer. */
export const importer = (r: Random, food: boolean): Company => {
  const [name, street, city, town] = r.pick(food ? foodBuyers : buyers);
  return {
    name,
    lines: [street, city],
    city: town,
    country: 'US',
    countryName: 'USA',
    phone: `+1 ${r.digits(3)} ${r.digits(3)} ${r.digits(4)}`,
    taxId: `EIN ${r.digits(2)}-${r.digits(7)}`,
  };
};
