import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Uzbek labels in Latin script; `uz-cyrillic.ts` has them in Cyrillic. */
export const uz: LabelFile = {
  language: 'uz',
  labels: readLabels(`
documentNumber: {dalolatnoma,reestr,reyestr,hujjat} {№,no} | {reestr,reyestr} raqami | {raqami,raqam,hujjat raqami,tartib raqami,ro'yxat raqami,dalolatnoma raqami}
invoiceNumber: {invoys,hisob-faktura,hisobvaraq-faktura,schyot-faktura} {raqami,№,} | hisob-faktura raqami
packingListNumber: o'rash varag'i raqami | qadoqlash varag'i raqami
blNumber: {konosament,yuk xati,yukxat,temir yo'l yuk xati} {raqami,№,}
certificateNumber: {sertifikat,guvohnoma} {raqami,№}
contractNumber: {shartnoma,kontrakt} {raqami,№,}
orderNumber: buyurtma {raqami,№,}
containerNumber: konteyner {raqami,№,}
sealNumber: {plomba,muhr} {raqami,№}
lotNumber: {to'da,partiya,lot,to'da (partiya)} {raqami,№,} | paxta to'dasi raqami | {paxta tolasi to'dasi,paxta to'dasi,tola to'dasi,to'da,partiya} {p/x №,p/x raqami,p/x,№} | {mahsulot,tayyor mahsulot,kiyim} {partiyasi,to'dasi,loti} {raqami,}
baleNumber: {toy,to'y,kip} {raqami,№} | kipa {raqami,№,no,} | toy raqamlari | toylar {ketma-ketligi,raqamlari,raqami,tartibi} | toy ketma-ketligi | shtrix kod | shtrix-kod | toy shtrix kodi
baleFrom: {toylar ketma-ketligi dan,birinchi toy,toy raqami dan,boshlang'ich toy,toylar dan} {raqami,}
baleTo: {toylar ketma-ketligi gacha,oxirgi toy,toy raqami gacha,toylar gacha} {raqami,}
batchNumber: ishlab chiqarish partiyasi {raqami,}
yarnLot: ip {partiyasi,to'dasi,loti} {raqami,} | kalava ip loti
fabricLot: {mato,gazlama} {partiyasi,to'dasi} {raqami,}
styleNumber: {artikul,model}
seedLot: urug' {partiyasi,to'dasi} {raqami,}
seedOrigin: urug' {kelib chiqishi,yetishtirilgan joy,yetishtirilgan mamlakat,ishlab chiqarilgan mamlakat}
ginCode: {zavod kodi,paxta tozalash zavodi kodi,korxona kodi,zavod (kod)}
taxId: {stir,inn,soliq to'lovchining identifikatsiya raqami,qqs to'lovchi kodi}
registrationNumber: ro'yxatga olish raqami | litsenziya raqami
phone: {telefon,tel,telefon raqami}
email: {elektron pochta,e-pochta}
postalCode: {pochta indeksi,indeks}
vehicleNumber: {avtomobil,vagon,avtotransport,mashina} raqami | davlat raqami | vagon №
bankAccount: {hisob raqami,h/r,x/r,bank rekvizitlari,hisob raqam,mfo}
date: {sana,sanasi,hujjat sanasi,tuzilgan sana}
invoiceDate: hisob-faktura sanasi | invoys sanasi
issueDate: {berilgan sana,berilgan sanasi,berilgan vaqti,berildi}
shipmentDate: {jo'natilgan sana,jo'natish sanasi,yuklab jo'natilgan sana}
loadingDate: {yuklash sanasi,yuklangan sana}
arrivalDate: kelish sanasi
dueDate: to'lov muddati
validUntil: {amal qilish muddati,amal qiladi,gacha amal qiladi,yaroqlilik muddati}
contractDate: shartnoma sanasi
harvestDate: {terim sanasi,hosil yig'ish sanasi,yig'im-terim sanasi,terim davri}
plantingDate: {ekish sanasi,ekilgan sana}
ginningDate: {tozalash sanasi,qayta ishlash sanasi,toylash sanasi,presslash sanasi,qayta ishlangan sana}
classingDate: {sinov sanasi,tahlil sanasi,namuna olish sanasi,sinash sanasi}
receivedDate: qabul {qilish sanasi,qilingan sana}
openingDate: {ochilgan sana,toy ochish sanasi}
productionDate: ishlab chiqarish {sanasi,davri} | ishlab chiqarilgan sana
packingDate: qadoqlash sanasi
deliveryDate: yetkazib berish {sanasi,muddati}
paymentDate: to'lov sanasi
period: {davr,mavsum}
cropYear: {hosil yili,hosil,yil hosili}
seller: {sotuvchi,sotuvchi nomi}
buyer: {xaridor,sotib oluvchi,buyurtmachi}
shipper: {yuk jo'natuvchi,jo'natuvchi,yuboruvchi}
consignee: {yuk qabul qiluvchi,qabul qiluvchi,yuk oluvchi}
manufacturer: {ishlab chiqaruvchi,tayyorlovchi,korxona,zavod,fabrika,ishlab chiqaruvchi korxona}
supplier: {yetkazib beruvchi,ta'minotchi,mol yetkazib beruvchi}
exporter: {eksportchi,eksport qiluvchi,eksportyor}
importer: {importchi,import qiluvchi,importyor}
gin: {paxta tozalash zavodi,paxta zavodi,paxta tozalash korxonasi,paxta tozalash zavodi nomi,p.t.z}
spinner: {ip yigiruv fabrikasi,yigiruv korxonasi,ip yigiruvchi}
mill: {to'qimachilik korxonasi,to'qimachilik fabrikasi}
weaver: to'quv fabrikasi
garmentMaker: {tikuv fabrikasi,tikuvchilik korxonasi}
farm: {fermer xo'jaligi,xo'jalik,dala,fermer xo'jaligi nomi,klaster,kontur}
grower: {fermer,yetishtiruvchi,paxtakor,paxta topshiruvchi}
processor: qayta ishlovchi {korxona,}
seedProducer: urug' yetishtiruvchi
issuer: {kim tomonidan berilgan,sertifikatlashtirish organi,bergan organ,laboratoriya,sinov laboratoriyasi}
carrier: {tashuvchi,yuk tashuvchi}
bank: {bank nomi,xizmat ko'rsatuvchi bank}
beneficiary: {oluvchi,benefitsiar}
payer: to'lovchi
applicant: {ariza beruvchi,buyurtma beruvchi}
signatory: {rahbar,direktor,bosh hisobchi,mas'ul shaxs,ekspert}
countryOfOrigin: {kelib chiqish mamlakati,kelib chiqqan {mamlakati,mamlakat,davlati},kelib chiqishi,mahsulot kelib chiqishi,ishlab chiqarilgan mamlakat,tovar kelib chiqqan mamlakat,kelib chiqish joyi,mahsulotning kelib chiqish joyi}
countryOfExport: {jo'natuvchi mamlakat,eksport mamlakati}
countryOfDestination: {boradigan mamlakat,yetib borish mamlakati}
regionOfOrigin: {viloyat,viloyati,hudud,tuman}
growingPlace: {yetishtirilgan joy,yetishtirilgan hudud}
cottonOrigin: paxta {kelib chiqishi,kelib chiqish mamlakati} | paxtaning kelib chiqishi
portOfLoading: {yuklash joyi,jo'natish stansiyasi,yuklash porti}
portOfDischarge: {tushirish porti,tushirish joyi}
placeOfDelivery: yetkazib berish joyi
finalDestination: {manzil (yetib borish),borish joyi,tayinlangan stansiya}
address: {manzil,manzili,yuridik manzil,joylashgan joyi}
ginLocation: zavod manzili
farmLocation: xo'jalik manzili
factoryLocation: {korxona manzili,ishlab chiqarish joyi}
route: {transport turi,yo'nalish}
lineNumber: {t/r,tartib №}
description: {nomi,tovar nomi,mahsulot nomi,tavsifi,tovar tavsifi,mahsulot,tovarlar nomi}
hsCode: {tif tn kodi,tif tn,tn ved kodi,tovar kodi,tif tn bo'yicha kodi}
quantity: {miqdori,miqdor,soni}
unit: {o'lchov birligi,o'l bir,birligi}
unitPrice: {narxi,narx,birlik narxi,bir birlik narxi}
amount: {summa,summasi,qiymati,umumiy qiymati}
netWeight: {sof vazni,netto,netto {vazni,massasi,og'irligi},sof og'irligi,sof og'irlik,sof vazn,netto og'irligi,sof massasi,vazni netto}
grossWeight: {brutto,yalpi vazni,yalpi og'irligi,brutto og'irligi,brutto vazni}
tareWeight: {tara,tara og'irligi,tara vazni}
weight: {vazni,og'irligi,massasi,og'irlik,toy og'irligi,vazn}
packages: {joylar soni,o'ramlar soni,qadoqlar soni}
packageKind: {o'rash turi,qadoq turi,qadoqlash turi}
baleCount: {toylar soni,toy soni,kip soni,toy}
cartons: qutilar soni
marks: {markasi,belgilar}
composition: tarkibi
variety: {seleksiya navi,seleksiyasi,g'o'za navi,seleksiya}
grade: {navi,sinfi,sifati,turi,nav,sinf,tipi,sanoat navi}
staple: {tola uzunligi,shtapel uzunligi}
micronaire: mikroneyr
fibreTest: {uzunlik bo'yicha birxillik indeksi,birxillik indeksi,yuqori o'rtacha uzunlik,nur qaytarish koeffitsiyenti,sarg'ishlik darajasi,uzilishdagi cho'zilish}
strength: {mustahkamligi,solishtirma uzish kuchi}
moisture: {namligi,namlik}
area: {maydon,maydoni,ekin maydoni,ekin maydoni (ga)}
yieldPerArea: {hosildorlik,hosildorligi}
seedCottonWeight: {paxta xomashyosi,chigitli paxta,paxta xom ashyosi,chigitli paxta og'irligi,paxta xomashyosi og'irligi}
lintWeight: {paxta tolasi,tola,tola og'irligi,ishlab chiqarilgan tola,paxta tolasi og'irligi} | {olingan,chiqarilgan,ishlab chiqarilgan} {tola,paxta tolasi} | {tola,paxta tolasi} {chiqishi,ishlab chiqarildi,olindi} | jami tola
cottonSeedWeight: {chigit,chigit og'irligi,texnik chigit}
wasteWeight: {chiqindi,chiqindilar,yo'qotish,lint (chiqindi)}
outturn: {tola chiqishi,tola chiqishi %}
inputWeight: {sarflangan,kirim,sarflangan xomashyo,sarf}
outputWeight: {ishlab chiqarildi,chiqim,tayyor mahsulot og'irligi}
cottonConsumed: sarflangan {paxta,tola} | {ishlatilgan,foydalanilgan,qayta ishlangan} {paxta,tola,paxta tolasi} | {tola,paxta} sarfi
yarnProduced: ishlab chiqarilgan ip | {ishlab chiqarilgan,olingan} {ip,ip kalava,kalava,kalava ip} | {ip kalava,kalava} ishlab chiqarildi
rawMaterial: {xomashyo,xom ashyo}
product: {tayyor mahsulot}
share: {ulushi,foizi,foiz}
currency: {valyuta,valyutasi}
total: {jami,hammasi,jami summa,umumiy summa,jami to'lanadigan}
subtotal: oraliq jami
tax: {qqs,qqs summasi}
taxRate: qqs stavkasi
amountDue: {to'lov summasi,to'lanadigan summa}
totalNet: {jami sof vazni,jami netto,jami sof og'irligi}
totalGross: {jami brutto}
totalBales: jami toylar {soni,}
totalPackages: jami o'ramlar {soni,}
totalQuantity: jami {miqdori,miqdor}
incoterm: yetkazib berish {shartlari,sharti}
paymentTerms: to'lov {shartlari,turi,sharti}
signature: {imzo,imzosi}
stamp: {muhr,m.o',muhr o'rni}
name: {f.i.sh,fish,ism,tashkilot nomi,korxona nomi}
title: lavozimi
pageOf: {sahifa,varaq,bet}
remarks: {izoh,eslatma,izohlar}
declaration: {deklaratsiya,bayonot}
`),
  titles: readTitles(`
invoice: {hisob-faktura,invoys,hisobvaraq-faktura}
packing-list: {o'rash varag'i,qadoqlash varag'i,spetsifikatsiya}
bill-of-lading: {konosament,yuk xati (konosament)}
purchase-order: {shartnoma,buyurtma,oldi-sotdi shartnomasi,eksport shartnomasi}
certificate-of-origin: {kelib chiqish sertifikati,tovar kelib chiqishi sertifikati}
ginning-record: {toylar ro'yxati,paxtani qayta ishlash dalolatnomasi,toylar qaydnomasi,paxta tozalash hisoboti,to'da pasporti}
farm-record: {paxta qabul qilish kvitansiyasi,hosil dalolatnomasi,fermer xo'jaligi ma'lumotnomasi,qabul qilish dalolatnomasi}
seed-record: {urug' sertifikati,urug'lik sertifikati}
spinning-record: {ip ishlab chiqarish hisoboti,aralashma kartasi}
supplier-statement: {bayonot,kafolat xati,ma'lumotnoma}
transport-record: {yuk xati,tovar-transport yuk xati,temir yo'l yuk xati}
payment-record: {to'lov topshiriqnomasi,to'lov talabnomasi}
lab-report: {sifat sertifikati,muvofiqlik sertifikati,sinov bayonnomasi,paxta tolasi sifat sertifikati,sinov natijalari}
`),
  months: readMonths(
    'yanvar,yan | fevral,fev | mart,mar | aprel,apr | may | iyun,iyn | iyul,iyl | avgust,avg | sentabr,sentyabr,sen,sent | oktabr,oktyabr,okt | noyabr,noy | dekabr,dek',
  ),
  units: readUnits(`
kg: kilogramm | kg.
t: tonna | tonnalar | tn
g: gramm
quintal: sentner | s.
bale: toy | to'y | kip
piece: dona | ta
meter: metr
carton: quti
package: o'ram
hectare: gektar
percent: foiz
`),
  words:
    "va bilan uchun bu ham emas bo'yicha yoki kerak hamda ushbu tomonidan mazkur mahsulot bo'lgan quyidagi deb asosida dan gacha yil".split(
      ' ',
    ),
};
