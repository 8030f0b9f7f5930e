import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Tajik labels, and Persian ones in Arabic letters: gins of Khatlon and Sughd, tomato paste and cotton of Iran. */
export const tg: LabelFile = {
  language: 'tg',
  labels: readLabels(`
documentNumber: {рақами ҳуҷҷат,рақам,شماره سند}
invoiceNumber: {ҳисобнома-фактура №,рақами инвойс,شماره فاکتور,شماره صورتحساب}
certificateNumber: {рақами сертификат,шаҳодатномаи №,شماره گواهی}
contractNumber: {шартномаи №,рақами шартнома,شماره قرارداد}
lotNumber: {партияи №,рақами партия,شماره بچ}
baleNumber: {рақами той,той №,شماره عدل}
date: {сана,санаи,تاریخ صدور}
ginningDate: санаи пок кардан
productionDate: {санаи истеҳсол,تاریخ تولید}
seller: {фурӯшанда,فروشنده}
buyer: {харидор,خریدار کالا}
shipper: {борфиристанда,فرستنده}
consignee: {боргиранда,گیرنده}
manufacturer: {истеҳсолкунанда,تولید کننده}
exporter: {содиркунанда,صادر کننده}
gin: {заводи пахтатозакунӣ,корхонаи пахта}
farm: {хоҷагии деҳқонӣ}
grower: {деҳқон,کشاورز}
countryOfOrigin: {кишвари истеҳсол,мамлакати истеҳсол,кишвари пайдоиш,کشور مبدا}
address: {суроға,آدرس,نشانی}
description: {номи мол,شرح کالا}
quantity: {миқдор,مقدار}
unitPrice: {нархи воҳид,قیمت واحد}
amount: {маблағ,مبلغ}
netWeight: {вазни холис,وزن خالص}
grossWeight: {вазни умумӣ,وزن ناخالص}
baleCount: {шумораи тойҳо}
seedCottonWeight: {пахтаи хом}
lintWeight: {нахи пахта}
outturn: {баромади нах}
total: {ҳамагӣ,جمع کل}
signature: {имзо,امضا}
`),
  titles: readTitles(`
invoice: {ҳисобнома-фактура,فاکتور,صورتحساب,پیش فاکتور}
packing-list: {варақаи борбандӣ,لیست بسته بندی}
purchase-order: {шартномаи хариду фурӯш,قرارداد}
certificate-of-origin: {сертификати пайдоиши мол,گواهی مبدا}
ginning-record: {дафтари пахтатозакунӣ,рӯйхати тойҳо,ҳисоботи коркарди пахта}
farm-record: {борхати пахта}
tomato-processing-record: {گزارش تولید رب گوجه فرنگی}
transport-record: {борхат,بارنامه}
lab-report: {сертификати сифат,گواهی کیفیت}
`),
  months: readMonths(
    'январи | феврали | марти | апрели | майи | июни | июли | августи | сентябри | октябри | ноябри | декабри',
  ),
  units: readUnits(`
bale: той
`),
  words: 'ва бо аз ба дар барои мебошад тибқи'.split(' '),
};
