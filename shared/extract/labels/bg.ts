import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Bulgarian labels: papers of spinners, weavers and canneries. */
export const bg: LabelFile = {
  language: 'bg',
  labels: readLabels(`
documentNumber: номер на документа
invoiceNumber: {фактура №,номер на фактура,фактура номер,фактура no}
certificateNumber: {сертификат №,номер на сертификата}
contractNumber: {договор №,номер на договора}
orderNumber: {поръчка №,номер на поръчка}
containerNumber: {контейнер №,номер на контейнер}
lotNumber: {партида,номер на партида,партида №}
baleNumber: {бала №,номер на бала}
yarnLot: партида прежда
taxId: {еик,булстат,идентификационен номер}
date: {дата на издаване,дата на документа}
harvestDate: дата на беритба
productionDate: дата на производство
seller: {продавач,доставчик}
buyer: {купувач,получател на фактурата,клиент}
shipper: {изпращач,товародател}
consignee: {получател,товарополучател}
manufacturer: производител
exporter: износител
importer: вносител
countryOfOrigin: {страна на произход,произход,държава на произход}
portOfLoading: пристанище на товарене
portOfDischarge: пристанище на разтоварване
address: адрес
description: {наименование на стоката,описание на стоката,стока,наименование на стоките и услугите}
hsCode: {тарифен код,код по кн}
quantity: {количество,к-во}
unit: мярка
unitPrice: {единична цена,ед. цена}
amount: стойност
netWeight: {нето тегло,тегло нето}
grossWeight: {бруто тегло,тегло бруто}
packages: {брой колети,брой опаковки}
baleCount: брой бали
total: {общо,всичко,сума за плащане}
tax: {ддс,начислен ддс}
currency: валута
paymentTerms: {начин на плащане,условия на плащане}
incoterm: условия на доставка
signature: подпис
remarks: забележки
`),
  titles: readTitles(`
invoice: {фактура,търговска фактура}
packing-list: {опаковъчен лист,опис на колетите}
purchase-order: {договор за покупко-продажба,поръчка}
certificate-of-origin: сертификат за произход
spinning-record: {протокол за предене,предачен дневник,производствен дневник предачница}
fabric-record: {тъкачен дневник,протокол за тъкане}
garment-record: {протокол за скрояване,шивашки дневник}
tomato-processing-record: {производствен дневник доматено пюре,протокол за преработка на домати}
supplier-statement: {декларация на доставчика,декларация на производителя}
transport-record: {товарителница,експедиционна бележка}
lab-report: {протокол от изпитване,сертификат за качество}
`),
  months: readMonths(
    'януари | февруари | март | април | май | юни | юли | август | септември | октомври | ноември | декември',
  ),
  units: readUnits(`
bale: бали
piece: бр
`),
  words: 'със като това които към чрез са или върху според съгласно'.split(' '),
};
