import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Turkmen labels: gins (pagta arassalaýjy) and the textile complexes. */
export const tk: LabelFile = {
  language: 'tk',
  labels: readLabels(`
documentNumber: {resminamanyň belgisi,belgisi}
invoiceNumber: {hasap-faktura №,faktura belgisi}
certificateNumber: {güwänama №,güwänamanyň belgisi}
contractNumber: {şertnama №,şertnamanyň belgisi}
lotNumber: {toplum,toplum №,partiýa №}
baleNumber: {top №,gaba №}
date: {senesi,sene}
ginningDate: arassalanan senesi
productionDate: öndürilen senesi
cropYear: hasyl ýyly
seller: satyjy
buyer: {satyn alyjy,alyjy}
shipper: ýük iberiji
consignee: ýük alyjy
manufacturer: öndüriji
exporter: eksport ediji
gin: {pagta arassalaýjy kärhana,pagta zawody}
grower: {daýhan,kärendeçi}
farm: daýhan birleşigi
countryOfOrigin: {gelip çykan ýurdy,öndürilen ýurdy}
address: salgysy
description: {harydyň ady}
quantity: mukdary
unitPrice: bahasy
amount: jemi bahasy
netWeight: {arassa agramy,netto agramy}
grossWeight: {umumy agramy,brutto agramy}
baleCount: {toplaryň sany}
seedCottonWeight: {gowaça hasyly,çigitli pagta}
lintWeight: pagta süýümi
outturn: süýüm çykymy
total: jemi
signature: goly
`),
  titles: readTitles(`
invoice: hasap-faktura
packing-list: {gaplama sanawy}
purchase-order: şertnama
certificate-of-origin: {gelip çykyş güwänamasy,harydyň gelip çykyşy baradaky güwänama}
ginning-record: {pagta arassalamak hasabaty,toplaryň sanawy}
farm-record: {pagta tabşyryş haty}
lab-report: hil güwänamasy
`),
  months: readMonths(
    'ýanwar | fewral | mart | aprel | maý | iýun | iýul | awgust | sentýabr | oktýabr | noýabr | dekabr',
  ),
  units: readUnits(`
t: tonna
`),
  words: 'we bilen üçin boýunça edilen göra tarapyndan'.split(' '),
};
