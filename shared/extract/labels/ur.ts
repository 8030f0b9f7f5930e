import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Urdu labels as they stand on slips of Pakistan's ginners and arhtis, and on letterheads over English papers. */
export const ur: LabelFile = {
  language: 'ur',
  labels: readLabels(`
documentNumber: {رسید نمبر,سلپ نمبر,نمبر شمار}
invoiceNumber: {بل نمبر,انوائس نمبر}
baleNumber: {گانٹھ نمبر,بیل نمبر}
lotNumber: {لاٹ نمبر}
vehicleNumber: {گاڑی نمبر,ٹرک نمبر}
date: {تاریخ,بتاریخ}
harvestDate: {چنائی کی تاریخ}
ginningDate: {جننگ کی تاریخ}
seller: {فروخت کنندہ,بیچنے والا}
buyer: {خریدار}
grower: {کاشتکار,زمیندار,نام کاشتکار,کاشتکار کا نام}
gin: {جننگ فیکٹری,کاٹن فیکٹری}
farmLocation: {موضع,گاؤں}
address: {پتہ}
description: {تفصیل,تفصیل مال}
quantity: {مقدار,تعداد}
unitPrice: {ریٹ,نرخ}
amount: {رقم,کل رقم}
netWeight: {صافی وزن,خالص وزن}
grossWeight: {کل وزن}
seedCottonWeight: {پھٹی,وزن پھٹی}
lintWeight: {روئی,وزن روئی}
baleCount: {تعداد گانٹھ,گانٹھیں}
total: {کل,میزان,ٹوٹل}
signature: {دستخط}
`),
  titles: readTitles(`
invoice: {بل,انوائس}
ginning-record: {جننگ رپورٹ,گانٹھوں کی فہرست}
farm-record: {رسید پھٹی,پھٹی خرید رسید,وزن رسید}
transport-record: {بلٹی}
`),
  months: readMonths('جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر'),
  units: readUnits(`
kg: کلو | کلوگرام
bale: گانٹھ
`),
  words: [],
};
