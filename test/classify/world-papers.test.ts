import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page, type Row } from './paper.ts';

const told = (rows: Row[]): string => {
  const [d] = classifyFile(file('paper.pdf', [page(1, rows)]));
  return `${d!.type} ${d!.language}`;
};

describe('papers in the languages of the trade are known by type and language', () => {
  it.each<[string, Row[]]>([
    ['invoice uk', ['# ІНВОЙС', 'Продавець: ПрАТ «Південна»', 'Ціна за одиницю', 'Країна походження: Україна']],
    [
      'tomato-processing-record uk',
      ['# ЖУРНАЛ ВИРОБНИЦТВА ТОМАТНОЇ ПАСТИ', 'Прийнято томатів: 110 826 кг', 'Дата виробництва'],
    ],
    [
      'invoice bg',
      ['# ФАКТУРА', 'Доставчик: Прежда България ООД', 'Описание на стоката', 'Общо за плащане', 'Дата на издаване'],
    ],
    ['ginning-record el', ['# ΔΕΛΤΙΟ ΕΚΚΟΚΚΙΣΗΣ', 'Εκκοκκιστήριο: Λιβαδειά', 'Αριθμός δεμάτων: 120']],
    [
      'spinning-record el',
      ['# ΔΕΛΤΙΟ ΠΑΡΑΓΩΓΗΣ ΝΗΜΑΤΟΣ', 'Παρτίδα νήματος: NK-88', 'Άνοιγμα δεμάτων', 'Φύρα: 940 κιλά'],
    ],
    ['fabric-record el', ['# ΔΕΛΤΙΟ ΥΦΑΝΣΗΣ', 'Παρτίδα υφάσματος: YF-12', 'Νήμα (είσοδος)', 'Ύφασμα (έξοδος)']],
    ['garment-record el', ['# ΔΕΛΤΙΟ ΚΟΠΗΣ ΚΑΙ ΡΑΦΗΣ', 'Ανάλωση υφάσματος', 'Κομμένα τεμάχια: 9.000']],
    ['ginning-record ar', ['# كشف بالات', 'المحلج: محلج كفر الشيخ', 'عدد البالات: 120', 'تاريخ الحليج']],
    ['farm-record ur', ['# رسید پھٹی', 'نام کاشتکار: محمد اسلم', 'وزن پھٹی: 420 کلو', 'موضع: چک 12']],
    ['invoice bn', ['# কর চালানপত্র', 'নিবন্ধিত ব্যক্তির নাম: এবিসি স্পিনিং', 'ক্রেতার নাম', 'পণ্যের বিবরণ']],
    ['farm-record hi', ['# कपास खरीद रसीद', 'किसान का नाम: रमेश पटेल', 'शुद्ध वजन', 'कुल राशि']],
    [
      'ginning-record az',
      ['# KİPLƏRİN SİYAHISI', 'Pambıqtəmizləmə zavodu: Saatlı', 'Mənşə ölkəsi: Azərbaycan', 'Xalis çəki'],
    ],
    [
      'ginning-record tk',
      ['# PAGTA ARASSALAMAK HASABATY', 'Toplaryň sany: 88', 'Süýüm çykymy', 'Pagta arassalaýjy kärhana', 'Hasyl ýyly'],
    ],
    ['ginning-record kk', ['# МАҚТА ТАЗАЛАУ ЖУРНАЛЫ', 'Мақта тазалау зауыты', 'Таза салмағы', 'Өндірілген күні']],
    ['invoice tg', ['# ҲИСОБНОМА-ФАКТУРА', 'Фурӯшанда: ҶДММ Пахта', 'Нархи воҳид', 'Кишвари истеҳсол: Тоҷикистон']],
    ['tomato-processing-record fa', ['# گزارش تولید رب گوجه فرنگی', 'تاریخ تولید', 'وزن خالص', 'کشاورز گوجه']],
    ['spinning-record ja', ['# 紡績日報', 'ロット番号 K-12', '使用原綿', '生産量']],
    ['certificate-of-origin ko', ['# 원산지증명서', '수출자', '원산지 대한민국', '선적항 부산', '제조자']],
    [
      'packing-list id',
      ['# DAFTAR KEMASAN', 'Pengirim: PT Benang Jaya', 'Berat bersih', 'Berat kotor', 'Nomor kontainer'],
    ],
    ['spinning-record vi', ['# BÁO CÁO KÉO SỢI', 'Lô sợi', 'Ngày sản xuất', 'Số lượng của các lô được sản xuất']],
    ['spinning-record zh', ['# 紡紗記錄', '棉包批號', '產出重量']],
    [
      'farm-record es',
      [
        '# LIQUIDACIÓN DE COMPRA DE ALGODÓN',
        'Productor: J. Quispe',
        'Peso neto del algodón',
        'Lugar y fecha de la compra',
      ],
    ],
    [
      'ginning-record fr',
      ["# PROCÈS-VERBAL D'ÉGRENAGE", 'Usine de Houndé', 'Nombre de balles', 'Date du procès-verbal et de la pesée'],
    ],
    [
      'ginning-record pt',
      ['# MAPA DE DESCAROÇAMENTO', 'Fábrica de Monapo, Moçambique', 'Número de fardos', 'Data do descaroçamento'],
    ],
    [
      'invoice en',
      [
        '# MUSHAK-6.3',
        'Tax Challan',
        'Name of registered person: ABC Spinning Mills Ltd',
        'BIN 000123',
        'Amount in Taka',
      ],
    ],
    ['farm-record en', ['# PHUTTI PURCHASE SLIP', 'Name of grower: M. Aslam', 'Maund 12', 'Rate per maund']],
  ])('%s', (expected, rows) => {
    expect(told(rows)).toBe(expected);
  });
});

describe('what a page shows tells its type where its words do not', () => {
  it('goods at a price, on a page that names a currency, are an invoice', () => {
    const rows: Row[] = [
      'Maluti Denim',
      [
        [0.07, 'Article'],
        [0.5, 'Pieces'],
        [0.65, 'Each'],
        [0.8, 'USD'],
      ],
      [
        [0.07, 'Jeans'],
        [0.5, '15,460'],
        [0.65, '9.80'],
        [0.8, '151,508.00'],
      ],
    ];
    expect(told(rows)).toBe('invoice en');
    expect(
      told(
        rows.map((r) =>
          typeof r === 'string'
            ? r
            : r.map(([x, t]): [number, string] => [x, t === '15,460' ? '15,461' : t.replace('USD', '')]),
        ),
      ),
    ).toBe('other en');
  });

  it('a title in capitals with its number leads a row of boxes', () => {
    expect(
      told([
        'Maluti Denim Manufacturers',
        [
          [0.07, 'INVOICE MDM-2291'],
          [0.4, 'Customer'],
          [0.7, 'Shipment'],
        ],
        '26 April 2024',
      ]),
    ).toBe('invoice en');
  });
});
