import { moreCountries } from './more-countries.ts';

/** What a country lends to a paper: how its companies are named, where they sit, who certifies, how it writes. */
export interface Country {
  name: string;
  /** The name in the country's own language, when papers print it. */
  own?: string;
  /** Main language of its domestic papers. */
  language: 'en' | 'zh' | 'tr' | 'pt' | 'es' | 'fr' | 'it' | 'ru' | 'uz' | 'de';
  dial: string;
  currency: string;
  /** City, district or state, postal code ('' where papers give none): where crops grow and gins or plants stand. */
  fields: [string, string, string][];
  /** The same for trading towns and mills. */
  hubs: [string, string, string][];
  streets: string[];
  /** Trade names with `*` for a place. */
  traders: string[];
  ports: string[];
  issuers: string[];
  taxId: [string, string];
}

export const countries: Record<string, Country> = {
  US: {
    name: 'United States of America',
    language: 'en',
    dial: '+1',
    currency: 'USD',
    fields: [
      ['Lamesa', 'TX', '79331'],
      ['Idalou', 'TX', '79329'],
      ['Tchula', 'MS', '39169'],
      ['Doerun', 'GA', '31744'],
      ['Wilson', 'AR', '72395'],
      ['Altus', 'OK', '73521'],
    ],
    hubs: [
      ['Memphis', 'TN', '38119'],
      ['Lubbock', 'TX', '79401'],
      ['Cordova', 'TN', '38018'],
      ['Dallas', 'TX', '75201'],
      ['Fresno', 'CA', '93721'],
    ],
    streets: [
      '2480 Goodlett Farms Pkwy',
      '1601 FM 400',
      '755 S. Perimeter Rd',
      '118 Depot Street',
      '4209 Poplar Ave, Suite 300',
    ],
    traders: [
      '* Cotton Merchants, LLC',
      'Delta & Plains Fiber Inc.',
      'Ridgeway Cotton Company',
      'Harlan-Tate Commodities LLC',
    ],
    ports: ['Houston, TX', 'Savannah, GA', 'Los Angeles, CA'],
    issuers: ['Greater Memphis Chamber', 'Lubbock Chamber of Commerce', 'Savannah Area Chamber of Commerce'],
    taxId: ['EIN', '##-#######'],
  },
  BR: {
    name: 'Brazil',
    own: 'Brasil',
    language: 'pt',
    dial: '+55',
    currency: 'USD',
    fields: [
      ['Luís Eduardo Magalhães', 'BA', '47850-000'],
      ['Sapezal', 'MT', '78365-000'],
      ['Campo Verde', 'MT', '78840-000'],
      ['São Desidério', 'BA', '47820-000'],
    ],
    hubs: [
      ['São Paulo', 'SP', '04543-011'],
      ['Rondonópolis', 'MT', '78740-022'],
      ['Cuiabá', 'MT', '78005-000'],
    ],
    streets: [
      'Rodovia BR-020, km 207',
      'Av. Presidente Juscelino Kubitschek, 1830',
      'Rua das Acácias, 455',
      'Rodovia MT-130, km 12',
    ],
    traders: [
      'Algodoeira * Ltda.',
      'Cerrado Fibras Exportadora S.A.',
      'Grupo Agrícola Boa Esperança S.A.',
      'Fazenda Três Irmãos Agropecuária Ltda.',
    ],
    ports: ['Santos', 'Salvador'],
    issuers: [
      'FIESP - Federação das Indústrias do Estado de São Paulo',
      'FIEMT - Federação das Indústrias no Estado de Mato Grosso',
      'Federação das Indústrias do Estado da Bahia',
    ],
    taxId: ['CNPJ', '##.###.###/0001-##'],
  },
  AU: {
    name: 'Australia',
    language: 'en',
    dial: '+61',
    currency: 'USD',
    fields: [
      ['Wee Waa', 'NSW', '2388'],
      ['Moree', 'NSW', '2400'],
      ['Goondiwindi', 'QLD', '4390'],
      ['Emerald', 'QLD', '4720'],
    ],
    hubs: [
      ['Brisbane', 'QLD', '4000'],
      ['Sydney', 'NSW', '2000'],
      ['Toowoomba', 'QLD', '4350'],
    ],
    streets: ['1 Culgoora Road', '12 Gwydir Highway', 'Level 6, 10 Felix Street', '88 Barwon Street'],
    traders: ['* Cotton Pty Ltd', 'Namoi Valley Fibre Pty Ltd', 'Southern Cross Cotton Trading Pty Ltd'],
    ports: ['Brisbane', 'Sydney (Port Botany)'],
    issuers: ['Business Chamber Queensland', 'NSW Business Chamber Limited'],
    taxId: ['ABN', '## ### ### ###'],
  },
  IN: {
    name: 'India',
    language: 'en',
    dial: '+91',
    currency: 'USD',
    fields: [
      ['Rajkot', 'Gujarat', '360003'],
      ['Kadi', 'Gujarat', '382715'],
      ['Wani', 'Maharashtra', '445304'],
      ['Adilabad', 'Telangana', '504001'],
    ],
    hubs: [
      ['Mumbai', 'Maharashtra', '400021'],
      ['Coimbatore', 'Tamil Nadu', '641018'],
      ['Tiruppur', 'Tamil Nadu', '641604'],
      ['Ahmedabad', 'Gujarat', '380009'],
    ],
    streets: [
      'Plot No. 14, GIDC Estate',
      'Survey No. 221/2, Gondal Road',
      '5/112, Avinashi Road',
      '402, Raheja Chambers, Nariman Point',
    ],
    traders: [
      'Shree * Cotton Industries',
      'Maruti Cotex Pvt. Ltd.',
      'Jaydeep Fibres Private Limited',
      'Sri Venkatesa Exports',
    ],
    ports: ['Mundra', 'Nhava Sheva', 'Tuticorin'],
    issuers: [
      'The Cotton Textiles Export Promotion Council (TEXPROCIL)',
      'Federation of Indian Export Organisations',
      'Indian Merchants Chamber',
    ],
    taxId: ['GSTIN', '24AA@CS####R1ZP'],
  },
  TR: {
    name: 'Türkiye',
    own: 'Türkiye',
    language: 'tr',
    dial: '+90',
    currency: 'USD',
    fields: [
      ['Söke', 'Aydın', '09200'],
      ['Harran', 'Şanlıurfa', '63510'],
      ['Menemen', 'İzmir', '35660'],
      ['Ceyhan', 'Adana', '01920'],
    ],
    hubs: [
      ['İzmir', 'İzmir', '35210'],
      ['Bursa', 'Bursa', '16159'],
      ['Gaziantep', 'Gaziantep', '27120'],
      ['Denizli', 'Denizli', '20170'],
    ],
    streets: [
      'Atatürk Caddesi No: 382',
      'Organize Sanayi Bölgesi 4. Cadde No: 17',
      'Söke Ovası Yolu 3. km',
      'Cumhuriyet Bulvarı No: 109/5',
    ],
    traders: [
      '* Tarım Ürünleri Ticaret A.Ş.',
      'Ege Lif Pamuk San. ve Tic. Ltd. Şti.',
      'Körfez İplik ve Dokuma Sanayi A.Ş.',
    ],
    ports: ['İzmir (Alsancak)', 'Mersin', 'İskenderun'],
    issuers: ['İzmir Ticaret Odası', 'Gaziantep Sanayi Odası', 'Bursa Ticaret ve Sanayi Odası'],
    taxId: ['Vergi No', '##########'],
  },
  UZ: {
    name: 'Uzbekistan',
    own: 'Oʻzbekiston Respublikasi',
    language: 'uz',
    dial: '+998',
    currency: 'USD',
    fields: [
      ['Qarshi', 'Qashqadaryo viloyati', '180100'],
      ['Urganch', 'Xorazm viloyati', '220100'],
      ['Denov', 'Surxondaryo viloyati', '190500'],
      ['Guliston', 'Sirdaryo viloyati', '120100'],
    ],
    hubs: [
      ['Toshkent', 'Toshkent shahri', '100047'],
      ['Namangan', 'Namangan viloyati', '160100'],
      ['Buxoro', 'Buxoro viloyati', '200100'],
    ],
    streets: ['Mustaqillik koʻchasi 45', 'Amir Temur shoh koʻchasi 12', 'Paxtakor MFY, Sanoat koʻchasi 3'],
    traders: ['* Cotton Textile Cluster LLC', 'Zarafshon Tola Eksport MCHJ', 'Turon Yarn Klaster MCHJ'],
    ports: ['Poti', 'Riga', 'Tashkent (Chukursay)'],
    issuers: ['"Uzbekexpertiza" JSC', 'Savdo-sanoat palatasi / Chamber of Commerce and Industry of Uzbekistan'],
    taxId: ['STIR', '#########'],
  },
  ...moreCountries,
};
