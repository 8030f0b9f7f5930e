import type { Draw } from './draw.ts';
import { companies, type NameCase } from './positives.ts';

/** The trade's words by country: how its companies are called, their own words, towns, and legal forms. */
interface Land {
  code: string;
  own: string;
  trade: string;
  town: string;
  form: string;
}
const list = (text: string) => text.split(',').map((w) => w.trim());
const lands: readonly Land[] = [
  {
    code: 'TR',
    own: 'Aksu,Söke,Yılmaz,Özen,Menderes,Ege,Bossa,Karacasu,Altın,Güneş,Kaya,Akın,Yıldız,Sanko,Çukurova',
    trade: 'Tekstil,Pamuk,İplik,Konfeksiyon,Çırçır,Dokuma,Örme,Gıda,Salça',
    town: 'Denizli,Bursa,Adana,Aksu,Kahramanmaraş,İzmir',
    form: 'San. ve Tic. A.Ş.,San. Tic. Ltd. Şti.,A.Ş.',
  },
  {
    code: 'KZ',
    own: 'Аксу,Алтай,Туран,Жетісу,Хлопок,Мырзакент,Оңтүстік,Алатау',
    trade: 'Текстиль,Мақта,Хлопкозавод,Агро,Трейд',
    town: 'Шымкент,Туркестан,Аксу,Алматы',
    form: 'ТОО,ЖШС',
  },
  {
    code: 'UZ',
    own: 'Indorama,Buxoro,Kokand,Namangan,Osborn,Uztex,Paxta,Jizzax,Sharq,Navoiy,Amudaryo,Beshariq',
    trade: 'Textile,Tekstil,Cluster,Agro,Paxta Tozalash,Spinning',
    town: 'Toshkent,Fergana,Andijon',
    form: 'MCHJ,LLC,AJ,QK',
  },
  {
    code: 'KG',
    own: 'Ак-Суу,Ош,Манас,Талас,Алай',
    trade: 'Текстиль,Пахта,Трейд,Агро',
    town: 'Ош,Бишкек',
    form: 'ОсОО,ОАО',
  },
  {
    code: 'IN',
    own: 'Shree Ganesh,Arvind,Vardhman,Welspun,Camel,Western,Gold,Oasis,Apex,Lakshmi,Sunrise,Century,Balaji,Rajlaxmi,Synergy,Union,Star',
    trade: 'Cotton,Textiles,Spinning Mills,Exports,Apparels,Ginning & Pressing,Fabrics,Cotex',
    town: 'Tirupur,Rajkot,Ludhiana,Coimbatore',
    form: 'Pvt. Ltd.,Private Limited,Ltd.,LLP,',
  },
  {
    code: 'PK',
    own: 'Nishat,Gul Ahmed,Sapphire,Masood,Apex,Al-Karam,Crescent,Din,Indus,Kohinoor,Giant,Sunrise',
    trade: 'Textile Mills,Cotton Ginners,Apparel,Fabrics,Spinning,Weaving,Knitwear',
    town: 'Lahore,Karachi,Faisalabad',
    form: '(Pvt) Ltd.,Limited,Ltd',
  },
  {
    code: 'BD',
    own: 'Square,Beximco,DBL,Epyllion,Synergy,Oasis,Padma,Jamuna,Meghna,Ha-Meem,Apex,Union',
    trade: 'Textiles,Knit Composite,Apparels,Garments,Spinning Mills,Fashions,Yarn Dyeing',
    town: 'Dhaka,Gazipur,Chattogram',
    form: 'Ltd.,Limited',
  },
  {
    code: 'VN',
    own: 'Viet Tien,Phong Phu,Huafu,Texhong,Nha Be,Thanh Cong,Hoa Tho,Song Hong,Dong Xuan',
    trade: 'Garment,Textile,Spinning,Fashion,Knitting,Import Export',
    town: 'Hanoi,Da Nang,Ho Chi Minh',
    form: 'JSC,Co., Ltd,Joint Stock Company,Corporation',
  },
  {
    code: 'ID',
    own: 'Indorama,Sritex,Pan Brothers,Argo Pantes,Kahatex,Sinar,Mulia,Busana',
    trade: 'Tekstil,Garment,Synthetics,Spinning,Apparel',
    town: 'Bandung,Jakarta',
    form: 'Tbk,',
  },
  {
    code: 'EG',
    own: 'Misr,Nile,Delta,Giza,Modern,El Nasr,Alexandria,Horizon,Kabo,Oriental',
    trade: 'Cotton,Spinning & Weaving,Ginning,Textiles,Clothing,Trading',
    town: 'Cairo,Alexandria,Mahalla',
    form: 'S.A.E.,Co.,',
  },
  {
    code: 'BR',
    own: 'SLC,Bom Futuro,Amaggi,Scheffer,Santana,Horita,Vicunha,Coteminas,Ouro Branco',
    trade: 'Agrícola,Algodão,Têxtil,Algodoeira,Fiação,Alimentos',
    town: 'Mato Grosso,Bahia',
    form: 'S.A.,Ltda,Ltda.',
  },
  {
    code: 'US',
    own: 'Plains,Lone Star,Delta,Rolling Hills,Western,Golden,Calcot,Camel,Oasis,Red River,Union,Century,Synergy,Great Wall',
    trade: 'Cotton Growers,Gin,Cotton Cooperative,Textiles,Yarns,Farms,Tomato,Foods,Packing',
    town: 'Texas,California,Georgia',
    form: 'LLC,Inc.,Co.,Corp.,',
  },
  {
    code: 'AU',
    own: 'Auscott,Namoi,Brighann,Queensland,Southern,Darling,Sunrise',
    trade: 'Cotton,Ginning,Farms,Agriculture,Commodities',
    town: 'Moree,Narrabri',
    form: 'Pty Ltd,Limited',
  },
  {
    code: 'MX',
    own: 'Tom,Del Norte,San Luis,Sinaloa,El Sol,La Huerta,Horizonte',
    trade: 'Agrícola,Hortícola,Agropecuaria,Empaque,Textil,Produce',
    town: 'Culiacán,San Luis Potosí',
    form: 'S.A. de C.V.,S. de R.L. de C.V.',
  },
  {
    code: 'IT',
    own: 'Mutti,La Doria,Petti,Rossi,Bianchi,San Marzano,Pomì,Aurora',
    trade: 'Conserve,Pomodoro,Alimentari,Tessile,Filati,Industria',
    town: 'Salerno,Parma,Prato',
    form: 'S.p.A.,S.r.l.,Soc. Coop.',
  },
  {
    code: 'ES',
    own: 'Conesa,Extremeña,Alba,Sur,Guadiana,Estrella',
    trade: 'Tomate,Conservas,Alimentos,Textil,Algodón',
    town: 'Badajoz,Sevilla',
    form: 'S.A.,S.L.,S. Coop.',
  },
  {
    code: 'GR',
    own: 'Chalkis,Thrace,Kyknos,Nomikos,Hellenic,Selected,Aigaion',
    trade: 'Cotton,Ginning,Textiles,Canned Foods,Yarns',
    town: 'Larissa,Thessaloniki',
    form: 'S.A.,AEBE',
  },
  {
    code: 'JP',
    own: 'Toyota,Kurabo,Nisshin,Kagome,Shikibo,Daiwabo',
    trade: 'Spinning,Textile,Foods,Trading,Boseki',
    town: 'Osaka,Tokyo',
    form: 'Co., Ltd.,K.K.,Corporation',
  },
  {
    code: 'KR',
    own: 'Hansae,Kukdong,Ilshin,Sae-A,Taekwang,Hyundai',
    trade: 'Textile,Spinning,Fashion,Trading',
    town: 'Seoul,Busan',
    form: 'Co., Ltd.,Corp.',
  },
  {
    code: 'TW',
    own: 'Giant,Far Eastern,Eclat,Makalot,Tainan,Formosa',
    trade: 'Enterprises,Textile,Spinning,Knitting,Garment',
    town: 'Taipei,Taichung',
    form: 'Co., Ltd.,Corp.',
  },
  {
    code: 'KH',
    own: 'Golden Star,Apex,Evergreen,Angkor,Horizon',
    trade: 'Garment,Apparel,Knitting,Textile',
    town: 'Phnom Penh',
    form: '(Cambodia) Co.,Co.',
  },
  {
    code: 'LK',
    own: 'Brandix,MAS,Hirdaramani,Ceylon,Orient',
    trade: 'Apparel,Clothing,Lanka Textiles,Garments',
    town: 'Colombo',
    form: '(Pvt) Ltd,PLC',
  },
  {
    code: 'JO',
    own: 'Classic,Needle,Casual,Jordan Star,Century Miracle,Petra',
    trade: 'Fashion Apparel,Garments,Clothing,Wear',
    town: 'Irbid,Amman',
    form: 'Ltd.,L.L.C.,PSC',
  },
  {
    code: 'ET',
    own: 'Almeda,Hawassa,Kombolcha,Ayka,Awash',
    trade: 'Textile,Garment,Cotton Farm,Ginning',
    town: 'Addis Ababa',
    form: 'PLC,S.C.',
  },
  {
    code: 'DE',
    own: 'Otto,Müller,Gütermann,Nordsee,Hansa,Stern',
    trade: 'Textil,Baumwolle,Handels,Garn,Lebensmittel',
    town: 'Bremen,Hamburg',
    form: 'GmbH,AG,GmbH & Co. KG',
  },
  {
    code: 'GB',
    own: 'Coats,Plexus,Cargill,Liverpool,Union,Premier,Royal',
    trade: 'Cotton,Textiles,Trading,Foods,Clothing',
    town: 'Liverpool,London',
    form: 'Ltd,Limited,PLC',
  },
  {
    code: 'TH',
    own: 'Siam,Thai,Nan Yang,Luckytex,Hong Seng',
    trade: 'Textile,Garment,Spinning,Knitting,Foods',
    town: 'Bangkok',
    form: 'Co., Ltd.,Public Company Limited',
  },
  {
    code: 'MU',
    own: 'Ciel,Compagnie Mauricienne,Tropic,Floreal,Laguna',
    trade: 'Textile,Knitwear,Clothing,Denim',
    town: 'Port Louis',
    form: 'Ltd,Limited,Ltée',
  },
  {
    code: 'TJ',
    own: 'Javoni,Olim,Nohid,Sughd,Hissor',
    trade: 'Textile,Paxta,Cotton,Tekstil',
    town: 'Dushanbe,Khujand',
    form: 'LLC,ООО,JSC',
  },
];
const provinces =
  'Jiangsu,Zhejiang,Shandong,Guangdong,Fujian,Hebei,Henan,Hubei,Hunan,Anhui,Jiangxi,Sichuan,Shanghai,Tianjin,Nantong,Shaoxing,Suzhou,Wuxi,Changzhou,Ningbo,Hangzhou,Qingdao,Foshan,Dongguan,Quanzhou,Xiamen,Zhengzhou,Weifang,Xinjiang,Urumqi,Changji,Aksu,Korla,Kashgar,Nanjing,Hefei'.split(
    ',',
  );
const syllables =
  'hua,fu,xin,yuan,da,long,feng,tai,hong,jin,yin,tian,shan,hai,jia,mei,li,sheng,rui,kang,ze,ming,chen,guang,yu,mian,zhong,he,an,bo,cheng,dong,fang,gao,heng,hui,ji,jun,kai,lan,lin,lu,nan,ping,qi,run,sen,shun,tong,wan,wei,xiang,xing,yang,yi,ying,yong,zhi,zhou'.split(
    ',',
  );
const trades =
  'Textile,Cotton,Garment,Apparel,Fashion,Spinning,Trading,Import & Export,Knitting,Printing & Dyeing,Food,Logistics,Technology,New Material,Chemical,Home Textile,Cotton and Linen,Warehousing,International Trade,Tomato Products,Clothing,Supply Chain,Biotechnology,Electronics'.split(
    ',',
  );
const hanPlaces =
  '江苏,浙江,山东,广东,福建,河北,河南,湖北,安徽,上海,天津,南通,绍兴,苏州,无锡,宁波,杭州,青岛,佛山,新疆,乌鲁木齐,昌吉,库尔勒,喀什,南京,合肥,滨州,菏泽'.split(
    ',',
  );
const hanOwn =
  '华,孚,银,丰,天,棉,山,中,泰,众,和,溢,达,新,雅,金,隆,海,豫,宏,恒,瑞,盛,源,嘉,美,力,明,康,润,东,方,永,兴,佳,乐,鑫,大,成,信,通'.split(
    ',',
  );
const hanTrades =
  '纺织,棉业,棉麻,服饰,服装,贸易,进出口,化学,食品,物流,仓储,科技,新材料,实业,棉花,家纺,国际贸易,生物科技,印染'.split(
    ',',
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Own words and characters of the lists: a drawn name that holds one by chance is not known to be clean. */
const listedWords = new Set(
  companies.flatMap((e) => [e.name, ...e.aliases].flatMap((n) => n.toLowerCase().split(/[^a-z]+/))),
);
const listedHan = companies.flatMap((e) => [e.name_zh, ...e.name_zh_aliases].flatMap((n) => n ?? []));
const holdsListedHan = (own: string) => listedHan.some((name) => name.includes(own));

/** Suppliers that are on no list, drawn from the words that suppliers of some thirty countries are called by. */
export function clean(draw: Draw, count: number): NameCase[] {
  const cases: NameCase[] = [];
  const add = (kind: string, text: string) => cases.push({ kind, text: text.replace(/\s+/g, ' ').trim(), ids: [] });
  while (cases.length < count) {
    const way = draw.below(10);
    if (way < 5) {
      const land = draw.one(lands);
      const [own, trade, town] = [draw.one(list(land.own)), draw.one(list(land.trade)), draw.one(list(land.town))];
      const form = draw.one(list(land.form));
      // The very name of a listed company, in another country.
      if (/Huafu Fashion|Tom Agro|Tom Hort/.test(`${own} ${trade}`)) continue;
      const text = draw.one([
        `${own} ${trade} ${form}`,
        `${town} ${own} ${trade} ${form}`,
        `${own} ${trade} (${town}) ${form}`,
        `${form} ${own} ${trade}`,
      ]);
      add(`clean-${land.code}`, text);
    } else if (way < 8) {
      const own = draw.one(syllables) + draw.one(syllables) + (draw.below(6) === 0 ? draw.one(syllables) : '');
      if (listedWords.has(own)) continue;
      const trade = draw.one(trades);
      add(
        'clean-pinyin',
        `${draw.one(provinces)} ${capital(own)} ${trade} ${draw.one(['Co., Ltd.', 'Group Co., Ltd.', 'Co.,Ltd', 'Limited'])}`,
      );
    } else {
      const own = draw.one(hanOwn) + draw.one(hanOwn);
      if (holdsListedHan(own)) continue;
      add(
        'clean-han',
        `${draw.one(hanPlaces)}${own}${draw.one(hanTrades)}${draw.one(['有限公司', '股份有限公司', '集团有限公司', '有限责任公司'])}`,
      );
    }
  }
  return cases;
}

/** Names made to be mistaken: streets, places and trades alone, sisters abroad, a listed word in another place and trade. */
export function hard(draw: Draw): NameCase[] {
  const cases: NameCase[] = [];
  const add = (kind: string, text: string) => cases.push({ kind, text, ids: [] });
  for (const place of provinces) {
    add('place', place);
    add('place', `${place} City`);
    for (const trade of ['Textile', 'Trading', 'Logistics', 'Food', 'Garment'])
      if (!/Xinjiang/.test(place)) add('place-trade', `${place} ${trade} Co., Ltd.`);
    add('street', `${place} Road Trading ${draw.one(['Shanghai', 'Lahore', 'Dubai'])}`);
    add('street', `No. ${1 + draw.below(300)} ${place} North Road`);
  }
  for (const place of hanPlaces) {
    add('street', `上海市${place}路${1 + draw.below(200)}号`);
    add('place-trade', `${place}大酒店有限公司`);
  }
  for (const own of ['Esquel', 'Huafu', 'Texhong', 'Luthai', 'Ninestar', 'Zijin']) {
    add('sister', `${own} Garment (Vietnam) Co., Ltd`);
    add('sister', `${own} Textile Lanka (Pvt) Ltd`);
    add('sister', `PT ${own} Tekstil Indonesia`);
  }
  for (const own of [
    'Camel',
    'Western Gold',
    'Oasis',
    'Apex',
    'Century Sunshine',
    'Giant',
    'Union',
    'Synergy',
    'Hero',
    'Carbon',
  ])
    for (const trade of [
      'Textile Mills Ltd',
      'Cotton LLC',
      'Foods Inc',
      'Shipping Co',
      'Apparel (Pvt) Ltd',
      'Trading FZE',
    ])
      add('word-own', `${own} ${trade}`);
  for (const text of [
    'Salvation Army',
    'US Army Corps of Engineers',
    '101st Airborne Division',
    'Peace Corps',
    'Regiment Street Textiles',
    'Textile Division',
    'Production and Construction Dept',
    '黑龙江生产建设兵团农场',
    '第三师范学校',
    'Job Corps Center',
    '3rd Division Trading Pvt Ltd',
    'Parachute Regiment Association',
  ])
    add('corps-word', text);
  return cases;
}
