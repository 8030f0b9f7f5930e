import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Bengali labels as they stand beside English ones on papers of Bangladesh: the VAT challan (Mushak 6.3), gate passes, delivery challans. */
export const bn: LabelFile = {
  language: 'bn',
  labels: readLabels(`
documentNumber: {ক্রমিক নম্বর,নম্বর,চালানপত্র নম্বর,চালান নং}
invoiceNumber: {চালান নম্বর,ইনভয়েস নম্বর,বিল নম্বর}
contractNumber: {চুক্তি নম্বর}
taxId: {বিআইএন,নিবন্ধিত ব্যক্তির বিআইএন,ক্রেতার বিআইএন}
vehicleNumber: {যানবাহনের প্রকৃতি ও নম্বর,গাড়ি নম্বর}
date: {তারিখ,ইস্যুর তারিখ}
issueDate: {ইস্যুর তারিখ}
seller: {বিক্রেতা,নিবন্ধিত ব্যক্তির নাম,সরবরাহকারী}
buyer: {ক্রেতা,ক্রেতার নাম}
consignee: {প্রাপক}
finalDestination: {সরবরাহের গন্তব্যস্থল,গন্তব্যস্থল}
address: {ঠিকানা,নিবন্ধিত ব্যক্তির ঠিকানা,ক্রেতার ঠিকানা}
description: {পণ্যের বিবরণ,পণ্য বা সেবার বর্ণনা,বিবরণ,পণ্য}
quantity: {পরিমাণ}
unit: {সরবরাহের একক,একক}
unitPrice: {একক মূল্য,দর}
amount: {মোট মূল্য,মূল্য}
tax: {মূল্য সংযোজন কর,মূসক}
lotNumber: {লট নম্বর}
yarnLot: {সুতার লট}
netWeight: {নীট ওজন,নেট ওজন}
grossWeight: {মোট ওজন,গ্রস ওজন}
countryOfOrigin: {উৎপত্তি দেশ,উৎস দেশ}
total: {সর্বমোট,মোট}
signature: {স্বাক্ষর}
remarks: {মন্তব্য}
`),
  titles: readTitles(`
invoice: {কর চালানপত্র,চালানপত্র,বিল}
packing-list: প্যাকিং তালিকা
transport-record: {ডেলিভারি চালান,গেট পাস}
spinning-record: {সুতা উৎপাদন বিবরণী}
garment-record: {সেলাই উৎপাদন বিবরণী}
`),
  months: readMonths(
    'জানুয়ারি,জানুয়ারী | ফেব্রুয়ারি,ফেব্রুয়ারী | মার্চ | এপ্রিল | মে | জুন | জুলাই | আগস্ট | সেপ্টেম্বর | অক্টোবর | নভেম্বর | ডিসেম্বর',
  ),
  units: readUnits(`
kg: কেজি
piece: পিস | টি
`),
  words: [],
};
