import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Azerbaijani labels: gins (pambıqtəmizləmə), spinners and canneries. */
export const az: LabelFile = {
  language: 'az',
  labels: readLabels(`
documentNumber: {sənədin nömrəsi,nömrə,nömrəsi}
invoiceNumber: {hesab-faktura №,faktura №,qaimə №,invoysun nömrəsi}
certificateNumber: {sertifikatın nömrəsi,sertifikat №}
contractNumber: {müqavilə №,müqavilənin nömrəsi,müqavilə nömrəsi}
containerNumber: konteyner nömrəsi
lotNumber: {partiya,partiya №,partiyanın nömrəsi}
baleNumber: {tay №,kip №,kipin nömrəsi,tayın nömrəsi}
taxId: {vöen}
date: tarix
harvestDate: yığım tarixi
ginningDate: {təmizləmə tarixi,presləmə tarixi}
productionDate: istehsal tarixi
cropYear: məhsul ili
seller: satıcı
buyer: alıcı
shipper: {göndərən,yükgöndərən}
consignee: {alan,yükalan,yük alan}
manufacturer: istehsalçı
exporter: {ixracatçı,ixrac edən}
importer: {idxalçı,idxal edən}
gin: {pambıqtəmizləmə zavodu,pambıq zavodu}
grower: {fermer,əkinçi}
countryOfOrigin: {mənşə ölkəsi,malın mənşəyi,istehsal ölkəsi}
portOfLoading: yükləmə limanı
portOfDischarge: boşaltma limanı
address: ünvan
description: {malın adı,malın təsviri}
hsCode: {xif mn kodu,xif mn}
quantity: miqdar
unit: {ölçü vahidi}
unitPrice: {vahid qiymət,vahidin qiyməti}
amount: məbləğ
netWeight: {xalis çəki,netto çəki}
grossWeight: {ümumi çəki,brutto çəki}
baleCount: {tayların sayı,kiplərin sayı,tay sayı}
seedCottonWeight: xam pambıq
lintWeight: {mahlıc,pambıq lifi}
outturn: lif çıxımı
total: {cəmi,yekun}
currency: valyuta
paymentTerms: ödəniş şərtləri
incoterm: çatdırılma şərtləri
signature: imza
remarks: qeyd
`),
  titles: readTitles(`
invoice: {hesab-faktura,qaimə-faktura,elektron qaimə-faktura,invoys}
packing-list: {qablaşdırma vərəqəsi,çəki siyahısı}
purchase-order: {alqı-satqı müqaviləsi,müqavilə}
certificate-of-origin: {mənşə sertifikatı,malın mənşə sertifikatı}
ginning-record: {pambıqtəmizləmə jurnalı,taylar siyahısı,kiplərin siyahısı,mahlıc istehsalı haqqında arayış}
farm-record: {pambıq qəbulu qəbzi,yığım jurnalı}
spinning-record: {əyirmə jurnalı,iplik istehsalı jurnalı}
tomato-processing-record: {tomat pastası istehsalı jurnalı}
transport-record: {yük qaiməsi,nəqliyyat qaiməsi}
lab-report: {keyfiyyət sertifikatı,sınaq protokolu}
`),
  months: readMonths(
    'yanvar | fevral | mart | aprel | may | iyun | iyul | avqust | sentyabr | oktyabr | noyabr | dekabr',
  ),
  units: readUnits(`
bale: tay
piece: ədəd
`),
  words: 'və üçün üzrə edən tərəfindən haqqında həmçinin əsasən deyil'.split(' '),
};
