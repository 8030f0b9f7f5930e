import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Turkish labels. */
export const tr: LabelFile = {
  language: 'tr',
  labels: readLabels(`
documentNumber: {belge,evrak,seri,sıra,kayıt,rapor} {no,numarası} | numara | sayı | numarası | belge no/tarih
invoiceNumber: {fatura,ticari fatura,proforma} {no,numarası} | fatura | fatura tarihi ve no | fatura no ve tarihi | ticari fatura
packingListNumber: {çeki listesi,paketleme listesi} {no,numarası}
blNumber: {konşimento,konişmento,yük senedi,taşıma belgesi,irsaliye,sevk irsaliyesi} {no,numarası} | konşimento
certificateNumber: {sertifika,menşe şahadetnamesi,belge sertifika,menşe belgesi,dolaşım belgesi} {no,numarası}
contractNumber: {sözleşme,kontrat,mukavele,satış sözleşmesi} {no,numarası} | sözleşme | kontrat
orderNumber: {sipariş,müşteri sipariş,satın alma sipariş,iş emri,order} {no,numarası} | sipariş | iş emri
lcNumber: akreditif {no,numarası} | akreditif
bookingNumber: {rezervasyon,booking} no
referenceNumber: {referans,ref} {no,numarası} | referans | dosya no | ihracatçı referansı
entryNumber: {gümrük beyanname,beyanname,gçb} {no,numarası} | beyanname no/tarih
containerNumber: {konteyner,konteynır} {no,numarası,} | konteyner no / mühür no
sealNumber: mühür {no,numarası,}
lotNumber: {lot,parti,pamuk lot,pamuk parti,hammadde lot,hammadde parti} {no,numarası,} | parti/lot no | {ürün,mamul,bitmiş ürün,konfeksiyon,dikim,model,nihai ürün} {lotu,partisi,lot no,parti no,lot numarası}
baleNumber: balya {no,numarası,barkodu} | balya numaraları | barkod no | balya barkod no | balya sıra no
baleFrom: {ilk balya,balya başlangıç,başlangıç balya} {no,} | balya no başlangıç
baleTo: {son balya,balya bitiş,bitiş balya} {no,} | balya no bitiş
drumNumber: {varil,fıçı} {no,numarası} | {varil,fıçı} numaraları
drumFrom: ilk {varil,fıçı} {no,}
drumTo: son {varil,fıçı} {no,}
batchNumber: {üretim parti,imalat parti,seri parti,şarj,batch} {no,numarası} | üretim lot no
rollNumber: {top,rulo} {no,numarası}
yarnLot: iplik {lot no,lotu,parti no,partisi,lot numarası}
fabricLot: {kumaş lot no,kumaş lotu,kumaş parti no,boya parti no,parti no (kumaş),ham kumaş parti no,boya partisi}
styleNumber: {model,artikel,stil,ürün,stok,mamul,ürün kod,malzeme} {no,kodu,numarası} | model | artikel
seedLot: tohum {lot no,parti no,partisi}
ginCode: {çırçır,fabrika,işletme,çırçır fabrikası,prese} {kodu,no}
ginRecordNumber: {çırçır kayıt no,prese kayıt no,çırçır raporu no,işleme kayıt no}
productionRecordNumber: {üretim emri no,üretim kayıt no,üretim raporu no,harman no}
customerNumber: {müşteri,cari} {no,kodu,numarası}
taxId: {vergi no,vergi numarası,vkn,v.k.n,vergi kimlik no,vergi dairesi/no,tckn,vergi dairesi ve no,vergi kimlik numarası} | vergi dairesi
registrationNumber: {ticaret sicil no,mersis no,sicil no,kayıt numarası,ruhsat no,işletme kayıt no,onay no}
phone: {telefon,tel no,gsm,cep,telefon no,tel} | tel/faks
email: {e-posta,eposta,web sitesi,e posta}
fax: {faks,belgegeçer,faks no}
postalCode: posta kodu
vehicleNumber: {plaka,araç plaka,araç,çekici plaka,dorse plaka,vagon} {no,} | araç plakası
vessel: {gemi,gemi adı,geminin adı,gemi ismi} | gemi/sefer
voyage: {sefer,sefer no}
bankAccount: {hesap no,banka hesap no,banka bilgileri,hesap numarası,iban no}
date: {tarih,düzenleme tarihi,belge tarihi,tarihi,tanzim tarihi} | yer ve tarih
invoiceDate: fatura tarihi
issueDate: {düzenlenme tarihi,veriliş tarihi,düzenlendiği tarih,düzenleme yeri ve tarihi,veriliş yeri ve tarihi}
shipmentDate: {sevk tarihi,sevkiyat tarihi,yükleme tarihi (gemi),ihraç tarihi,çıkış tarihi,fiili sevk tarihi,kalkış tarihi}
loadingDate: {yükleme tarihi,yüklendiği tarih}
arrivalDate: {varış tarihi,tahmini varış}
dueDate: {vade tarihi,son ödeme tarihi,vade,ödeme vadesi}
validUntil: {geçerlilik tarihi,geçerlilik süresi,geçerlik süresi,son geçerlilik tarihi}
orderDate: sipariş tarihi
contractDate: {sözleşme tarihi,kontrat tarihi}
harvestDate: {hasat tarihi,hasat dönemi,toplama tarihi,hasat}
plantingDate: {ekim tarihi,dikim tarihi,fide dikim tarihi}
ginningDate: {çırçırlama tarihi,çırçır tarihi,prese tarihi,balyalama tarihi,pres tarihi}
classingDate: {analiz tarihi,test tarihi,numune alma tarihi,ekspertiz tarihi,sınıflandırma tarihi}
receivedDate: {teslim alma tarihi,kabul tarihi,giriş tarihi,teslim alındı,alım tarihi}
openingDate: {balya açım tarihi,açılış tarihi,harman tarihi,açma tarihi}
productionDate: {üretim tarihi,imalat tarihi,işleme tarihi,üretim dönemi}
spinningDate: {eğirme tarihi,iplik üretim tarihi}
weavingDate: {dokuma tarihi,örme tarihi}
finishingDate: {boyama tarihi,terbiye tarihi,boya tarihi}
sewingDate: {dikim tarihi (konfeksiyon),kesim tarihi,dikiş tarihi}
packingDate: {paketleme tarihi,ambalaj tarihi,dolum tarihi}
deliveryDate: {teslim tarihi,teslimat tarihi,termin,teslim süresi,termin tarihi}
paymentDate: {ödeme tarihi,işlem tarihi,valör}
periodFrom: {başlangıç tarihi,başlangıç}
periodTo: {bitiş tarihi,bitiş}
period: {dönem,sezon,dönemi}
expiryDate: {son kullanma tarihi,skt,tett,son tüketim tarihi,tavsiye edilen tüketim tarihi}
cropYear: {ürün yılı,mahsul yılı,hasat yılı,kampanya,ürün sezonu,kampanya yılı,rekolte,rekolte yılı}
seller: {satıcı,satan,satıcı firma,satıcı adı} | satıcı/ihracatçı
buyer: {alıcı,satın alan,alıcı firma,sayın,alıcı adı}
billTo: fatura {adresi,edilecek} | faturalanan | fatura kesilen | fatura alıcısı
shipTo: {teslimat adresi,sevk adresi,teslim adresi,sevk edilecek adres}
shipper: {gönderen,gönderici,yükleyici,yükleten,gönderen firma}
consignee: {gönderilen,alıcısı,konsinye,mal alıcısı,gönderilen firma,malı teslim alan} | alıcı (consignee)
notify: {ihbar edilecek taraf,ihbar,bildirim yapılacak taraf,ihbar adresi}
manufacturer: {imalatçı,üretici firma,üretici,fabrika,imalatçı firma,fabrika adı} | üretici/imalatçı
supplier: {tedarikçi,tedarikçi firma,satın alınan firma,tedarikçi adı}
producer: üreten
exporter: {ihracatçı,ihracatçı firma} | ihracatçı (isim, adres, ülke) | ihracatçı/imalatçı
importer: {ithalatçı,ithalatçı firma}
gin: {çırçır,çırçır fabrikası,çırçır işletmesi,çırçırlayan,çırçır prese fabrikası,çırçır adı}
spinner: {iplik fabrikası,iplikçi,iplik üreticisi,iplik işletmesi}
mill: {tekstil fabrikası,kumaş üreticisi}
weaver: {dokuma fabrikası,dokumacı,dokuma işletmesi}
knitter: {örme fabrikası,örmeci,örme işletmesi}
finisher: {boyahane,terbiye işletmesi,boya fabrikası}
garmentMaker: {konfeksiyon,konfeksiyon fabrikası,dikim atölyesi,konfeksiyon üreticisi,fason atölye}
farm: {çiftlik,tarla,işletme adı,parsel,ada/parsel,çiftlik adı,arazi}
grower: {çiftçi,üretici çiftçi,yetiştirici,müstahsil,çiftçi adı,üretici adı soyadı}
processor: {işleyici,işleme tesisi,salça fabrikası,işleyen firma}
cannery: {konserve fabrikası,paketleyici,dolum tesisi,paketleme tesisi}
seedProducer: {tohum üreticisi,tohum firması}
issuer: {düzenleyen,veren makam,düzenleyen kurum,onaylayan makam,sertifikayı veren,laboratuvar}
carrier: {taşıyıcı,nakliyeci,taşıyan,nakliye firması,taşıyıcı firma}
bank: {banka,banka adı,alıcı bankası,gönderen banka,lehdar bankası}
beneficiary: {lehtar,lehdar,alacaklı}
payer: {ödeyen,amir,borçlu,havaleyi gönderen}
applicant: {başvuran,başvuru sahibi,numune sahibi}
signatory: {yetkili,imza yetkilisi,yetkili kişi,hazırlayan,onaylayan,düzenleyen kişi}
subcontractor: {fasoncu,taşeron,alt yüklenici,fason}
customer: {müşteri,müşteri adı,cari adı} | müşteri {unvanı,bilgileri,firma} | cari unvan | cari hesap
countryOfOrigin: menşe {ülke,ülkesi,} | menşei | orijin | menşe memleketi | üretim ülkesi | malın menşei | üretildiği ülke | malın menşe ülkesi | {orijin,menşe,köken} yeri | malın menşe yeri | ürünün menşei
countryOfExport: {ihraç ülkesi,çıkış ülkesi,ihracatçı ülke,sevk ülkesi,ihraç eden ülke}
countryOfDestination: {varış ülkesi,gideceği ülke,ithalatçı ülke,gittiği ülke,varış yeri ülkesi}
regionOfOrigin: {bölge,il,ilçe,üretim bölgesi,menşe bölgesi,il/ilçe}
growingPlace: {yetiştiği yer,üretim bölgesi (tarla),yetiştirildiği yer,ekim bölgesi}
cottonOrigin: pamuk {menşei,menşe ülkesi,menşe} | pamuğun {menşei,menşe ülkesi} | lif menşei
tomatoOrigin: domates {menşei,menşe ülkesi} | salça menşei | domatesin menşei
seedOrigin: tohum menşei | tohumun menşei | {tohum,tohumun} {üretim ülkesi,üretim yeri,çoğaltım yeri,üretildiği ülke,üretildiği yer,menşe ülkesi}
portOfLoading: {yükleme istasyonu,çıkış istasyonu,hareket istasyonu,yükleme noktası} | {yükleme limanı,çıkış limanı,yükleme yeri,yüklendiği liman}
portOfDischarge: {boşaltma limanı,varış limanı,tahliye limanı}
placeOfReceipt: teslim alma yeri
placeOfDelivery: {teslim yeri,teslimat yeri}
finalDestination: {varış yeri,nihai varış yeri,gideceği yer,son varış yeri}
placeOfIssue: {düzenleme yeri,düzenlendiği yer,veriliş yeri}
address: {adres,adresi,firma adresi,merkez adresi}
ginLocation: çırçır {yeri,adresi}
farmLocation: {tarla yeri,çiftlik adresi,arazi konumu,köy,mevkii}
factoryLocation: {fabrika adresi,üretim yeri,tesis adresi,imalat yeri,işletme adresi}
route: {taşıma şekli,nakliye şekli,sevk şekli,taşıma aracı ve güzergahı,güzergah,taşımaya ilişkin bilgiler,sevkiyat şekli}
lineNumber: {sıra no,sıra,s.no,kalem,kalem no}
description: {açıklama,mal cinsi,malın cinsi,ürün adı,malın tanımı,mal hizmet,eşyanın tanımı,cinsi,ürün,malzeme,malzeme açıklaması,mal tanımı,eşyanın cinsi,ürün açıklaması,mal/hizmet,tanım,malın adı} | kap adedi ve cinsi, malın tanımı
hsCode: {gtip,gtip no,gümrük tarife no,gtp,gümrük tarife istatistik pozisyonu,g.t.i.p,hs kodu,gtip kodu}
quantity: {miktar,adet miktarı,miktarı,toplam adet,sevk miktarı}
unit: {birim,birimi,ölçü birimi}
unitPrice: {birim fiyat,birim fiyatı,fiyat,fiyatı}
amount: {tutar,tutarı,bedel,toplam tutar (satır),mal hizmet tutarı,mal bedeli,toplam fiyat,satır tutarı}
netWeight: net {ağırlık,kg,kilo,ağırlığı} | net | safi ağırlık
grossWeight: brüt {ağırlık,kg,kilo,ağırlığı,} | brüt ağırlık veya diğer ölçüler
tareWeight: dara | dara ağırlığı
averageWeight: ortalama {ağırlık,balya ağırlığı}
weight: {ağırlık,kilo,balya ağırlığı,ağırlığı,tartım}
packages: {kap adedi,koli adedi,paket adedi,kap sayısı,kap,kap sayısı ve cinsi}
packageKind: {ambalaj,ambalaj şekli,ambalaj cinsi,kap cinsi,paketleme şekli}
baleCount: {balya adedi,balya sayısı,balya,balya miktarı} | {kullanılan,tüketilen,açılan,harcanan} {balya,balyalar}
drumCount: {varil adedi,fıçı adedi,varil sayısı,fıçı sayısı}
rollCount: {top adedi,rulo adedi,top sayısı}
pieces: {adet,parça,adedi}
cartons: {koli,karton,koli sayısı,koli no}
marks: {marka ve numaralar,marka,markalar ve numaralar,marka no,işaret ve numaralar}
composition: {kompozisyon,karışım,elyaf içeriği,içerik,karışım oranı,kumaş karışımı,içindekiler}
variety: {çeşit,çeşidi,pamuk çeşidi,domates çeşidi,tohum çeşidi}
grade: {kalite,sınıf,derece,tip,kalite sınıfı}
staple: {elyaf uzunluğu,lif uzunluğu,uzunluk (mm)}
micronaire: {mikroner,incelik,mikronaire}
strength: {mukavemet,lif mukavemeti}
moisture: {rutubet,nem,nem oranı}
size: {beden,ebat,boyut,boy}
color: {renk,renk kodu}
area: {alan,ekim alanı,dekar,ekili alan,arazi büyüklüğü}
yieldPerArea: {verim,dekara verim,ortalama verim}
brix: {salça,salçanın,konsantre,ürün} {brix,brixi,briks,briksi} | {briks,çözünür kuru madde,suda çözünür kuru madde,kuru madde}
length: {uzunluk,metraj,metre}
width: {en,kumaş eni}
grammage: gramaj
yarnCount: {iplik numarası,numara (ne),iplik no}
canCode: {kutu kodu,teneke kodu}
seedCottonWeight: {kütlü pamuk,kütlü,çiğit pamuk,kütlü miktarı,kütlü ağırlığı,kütlü pamuk miktarı}
lintWeight: {lif pamuk,mahlıç,mahlıç pamuk,lif ağırlığı,lif miktarı,mahlıç miktarı} | {üretilen,elde edilen,çıkan,çırçırlanan} {lif,mahlıç,lif pamuk,mahlıç pamuk} | {lif,mahlıç} üretimi | toplam {lif,mahlıç}
cottonSeedWeight: {çiğit,çiğit ağırlığı,çiğit miktarı}
wasteWeight: {fire,telef,fire miktarı,atık,üstüpü,fire (kg)}
outturn: {randıman,çırçır randımanı,lif randımanı,randıman %}
inputWeight: {girdi,giren miktar,girdi miktarı,kullanılan miktar,hammadde girişi,sarfiyat,tüketim}
outputWeight: {çıktı,çıkan miktar,üretilen miktar,üretim miktarı,üretim}
cottonConsumed: {kullanılan pamuk,tüketilen pamuk,pamuk tüketimi,pamuk sarfiyatı} | {kullanılan,tüketilen,harcanan,açılan} {pamuk,lif,lif pamuk,mahlıç} | {lif,mahlıç} {tüketimi,sarfiyatı}
yarnConsumed: {kullanılan iplik,tüketilen iplik,iplik tüketimi}
fabricConsumed: {kullanılan kumaş,tüketilen kumaş,kumaş tüketimi}
yarnProduced: {üretilen iplik,iplik üretimi} | {elde edilen,çıkan} iplik | toplam iplik üretimi
fabricProduced: {üretilen kumaş,kumaş üretimi} | {elde edilen,çıkan} kumaş
piecesProduced: {üretilen adet,kesilen adet,dikilen adet,üretim adedi,kesim adedi}
tomatoReceived: {alınan domates,işlenen domates,domates miktarı,domates alımı} | {kullanılan,giren,teslim alınan} domates | {taze domates,teslim alınan domates,gelen domates,işlenen taze domates,alınan taze domates,domates girişi,taze domates girişi,taze domates alımı,kabul edilen domates} | {alınan domates,işlenen domates,domates miktarı,domates alımı}
pasteProduced: {üretilen salça,salça üretimi,salça miktarı} | {elde edilen,çıkan,dolumu yapılan} salça | {elde edilen,üretilen} konsantre | {üretilen domates salçası,elde edilen salça,domates salçası üretimi,üretilen konsantre} | {üretilen salça,salça üretimi,salça miktarı}
pasteConsumed: {kullanılan salça,salça tüketimi}
rawMaterial: {hammadde,ham madde,hammadde adı}
product: {mamul,mamul adı,nihai ürün,bitmiş ürün}
openingStock: {devir stok,açılış stoğu,dönem başı stok}
closingStock: {kalan stok,dönem sonu stok,kalan}
share: {oran,yüzde,oranı,karışım yüzdesi}
currency: {döviz,para birimi,döviz cinsi}
total: {toplam,genel toplam,toplam tutar,ödenecek tutar,toplam bedel,yekun,vergiler dahil toplam tutar,fatura toplamı,toplam fatura bedeli}
subtotal: {ara toplam,mal hizmet toplam tutarı,kdv hariç toplam}
tax: {kdv,hesaplanan kdv,kdv tutarı}
taxRate: {kdv oranı}
freight: {navlun,nakliye,nakliye bedeli,navlun bedeli}
insurance: {sigorta,sigorta bedeli}
discount: {iskonto,indirim,toplam iskonto}
deposit: {peşinat,avans,ön ödeme,kapora}
amountDue: {kalan tutar,ödenecek,bakiye,havale tutarı,ödeme tutarı,işlem tutarı}
totalNet: toplam net {kg,ağırlık,kilo,}
totalGross: toplam brüt {kg,ağırlık,kilo,}
totalPackages: toplam {kap,koli,paket} {adedi,}
totalBales: toplam balya {adedi,sayısı,}
totalQuantity: toplam {miktar,metre}
carriedForward: {nakli yekun,sayfaya devir,devreden,sonraki sayfaya nakil}
broughtForward: {devir,önceki sayfadan devir,nakil}
incoterm: {teslim şekli,teslimat şekli,teslim şartı,teslim şartları,satış şekli}
paymentTerms: {ödeme şekli,ödeme koşulları,ödeme şartları,ödeme koşulu,ödeme vadesi/şekli}
signature: {imza,yetkili imza,kaşe imza,imza ve kaşe,kaşe/imza} | ihracatçının imzası
stamp: {kaşe,mühür (kaşe),damga}
name: {ad,adı soyadı,ad soyad,isim,ilgili kişi,firma adı,unvan,ünvan,firma,adı}
title: {görevi,görev}
pageOf: {sayfa,sayfa no}
remarks: {not,notlar,açıklamalar,müşahedeler,düşünceler,not:}
declaration: {beyan,beyanname,ihracatçının beyanı,taahhüt}
certification: {onay,tasdik,gümrük vizesi,makamın onayı}
preferenceCriterion: menşe kriteri
`),
  titles: readTitles(`
invoice: {fatura,ticari fatura,proforma fatura,e-fatura,ihracat faturası,satış faturası,e-arşiv fatura,gümrük faturası}
packing-list: {çeki listesi,paketleme listesi,ambalaj listesi,koli listesi,tartı listesi}
bill-of-lading: {konşimento,konişmento,deniz konşimentosu}
purchase-order: {sipariş formu,satın alma siparişi,satış sözleşmesi,sözleşme,sipariş,kontrat,sipariş onayı,alım satım sözleşmesi}
certificate-of-origin: {menşe şahadetnamesi,menşe belgesi,menşe sertifikası,a.tr dolaşım belgesi,dolaşım sertifikası}
ginning-record: {çırçır kaydı,balya listesi,çırçır raporu,prese kaydı,çırçır üretim raporu,çırçır prese raporu,balya tartı listesi}
farm-record: {müstahsil makbuzu,hasat kaydı,çiftçi beyanı,çiftçi kayıt belgesi,çks belgesi,üretici kayıt defteri,kütlü pamuk alım fişi,tarla kaydı}
seed-record: {tohum sertifikası,tohum etiketi,tohumluk sertifikası}
spinning-record: {iplik üretim kaydı,harman kartı,iplik üretim raporu,harman raporu,balya harman listesi}
fabric-record: {kumaş üretim kaydı,dokuma raporu,boya parti kartı,refakat kartı,dokuma üretim raporu,örme üretim raporu,kumaş top listesi}
garment-record: {kesim raporu,dikim raporu,konfeksiyon üretim kaydı,kesim föyü,üretim föyü}
tomato-processing-record: {salça üretim kaydı,üretim kaydı,domates işleme kaydı,salça üretim raporu,üretim raporu,varil listesi}
supplier-statement: {tedarikçi beyanı,taahhütname,beyan,üretici beyanı,beyanname,uygunluk beyanı}
transport-record: {sevk irsaliyesi,irsaliye,taşıma senedi,e-irsaliye,nakliye belgesi,teslim tutanağı,kantar fişi}
payment-record: {ödeme dekontu,dekont,havale makbuzu,akreditif,makbuz,swift mesajı,alacak dekontu,hesap ekstresi}
lab-report: {analiz raporu,test raporu,laboratuvar raporu,muayene raporu,ekspertiz raporu,bitki sağlık sertifikası,analiz sertifikası}
`),
  months: readMonths(
    'ocak,oca | şubat,şub | mart | nisan,nis | mayıs,may | haziran,haz | temmuz,tem | ağustos,ağu | eylül,eyl | ekim,eki | kasım,kas | aralık,ara',
  ),
  units: readUnits(`
kg: kilogram | kilo
t: ton
bale: balya
piece: adet | ad | tane | parça
dozen: düzine
pair: çift
set: takım
meter: metre | mt
carton: koli | karton | kutu
drum: varil | fıçı | bidon
roll: top | rulo
bag: çuval | torba
can: teneke
package: kap | paket
decare: dekar | da | dönüm
percent: yüzde
`),
  words:
    've bir ile için olan bu olarak tarafından edilmiştir göre veya kadar ancak üzere ilgili malların eşyanın beyan ederiz edilen değil'.split(
      ' ',
    ),
};
