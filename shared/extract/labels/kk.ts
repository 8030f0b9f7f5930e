import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Kazakh labels (and the few Kyrgyz ones that differ): gins of Turkistan, Osh and Jalal-Abad, papers of carriage. */
export const kk: LabelFile = {
  language: 'kk',
  labels: readLabels(`
documentNumber: {құжат нөмірі,нөмірі,номуру}
invoiceNumber: {шот-фактура №,шот фактура нөмірі,эсеп-фактура №}
certificateNumber: {сертификат нөмірі,куәлік нөмірі}
contractNumber: {келісімшарт №,шарт нөмірі,келишим №}
lotNumber: {топтама,партия нөмірі,партиянын номуру}
baleNumber: {тай нөмірі,бума нөмірі,тайдын номуру}
taxId: {бсн,жсн,бин}
date: {күні,датасы,күнү}
ginningDate: {тазалау күні}
productionDate: {өндірілген күні,өндүрүлгөн күнү}
seller: {сатушы,сатуучу,жеткізуші}
buyer: {сатып алушы,сатып алуучу}
shipper: {жүк жөнелтуші,жүк жөнөтүүчү}
consignee: {жүк алушы,жүк алуучу}
manufacturer: {өндіруші,өндүрүүчү}
gin: {мақта тазалау зауыты,мақта зауыты,пахта тазалоо заводу}
grower: {шаруа,фермер,дыйкан}
farm: {шаруа қожалығы,дыйкан чарба}
countryOfOrigin: {шығарылған елі,шыққан елі,чыккан өлкөсү,келип чыккан өлкөсү}
address: {мекенжайы,дареги}
description: {тауар атауы,товардын аталышы}
quantity: {саны,көлемі}
unitPrice: бағасы
amount: {құны,сомасы}
netWeight: {таза салмағы,таза салмагы}
grossWeight: {жалпы салмағы,жалпы салмагы}
seedCottonWeight: {шитті мақта,чийки пахта}
lintWeight: {мақта талшығы,пахта буласы}
total: {барлығы,жиыны,бардыгы,жыйынтыгы}
signature: {қолы,колу}
`),
  titles: readTitles(`
invoice: {шот-фактура,эсеп-фактура}
packing-list: {орау парағы}
purchase-order: {келісімшарт,келишим}
certificate-of-origin: {шығу тегі туралы сертификат,тауардың шығарылуы туралы сертификат,келип чыгышы жөнүндө сертификат}
ginning-record: {мақта тазалау журналы,тайлар тізімі,пахта тазалоо журналы}
farm-record: {мақта қабылдау түбіртегі}
transport-record: {тауар-көлік жүкқұжаты,жүкқұжат,жүк кагазы}
lab-report: {сапа сертификаты,сапа куәлігі}
`),
  months: readMonths(
    'қаңтар | ақпан | наурыз | сәуір | мамыр | маусым | шілде | тамыз | қыркүйек | қазан | қараша | желтоқсан',
  ),
  units: readUnits(`
piece: дана
`),
  words: 'және мен үшін бойынша болып туралы жана үчүн менен боюнча тарабынан'.split(' '),
};
