import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Polish labels in short: enough for the papers of a Polish cannery or trader. */
export const pl: LabelFile = {
  language: 'pl',
  labels: readLabels(`
documentNumber: {nr dokumentu,numer dokumentu}
invoiceNumber: {faktura,faktura vat,faktura handlowa,faktury,faktura proforma} {nr,numer,} | {nr,numer} faktury
packingListNumber: {specyfikacja,lista pakowa} {nr,numer}
blNumber: {konosament,list przewozowy} {nr,numer,} | nr konosamentu
certificateNumber: {świadectwo,certyfikat} {nr,numer} | {nr,numer} {świadectwa,certyfikatu}
contractNumber: {umowa,kontrakt} {nr,numer} | {nr,numer} {umowy,kontraktu}
orderNumber: zamówienie {nr,numer} | nr zamówienia
containerNumber: kontener {nr,numer,} | nr kontenera | kontenery
sealNumber: plomba {nr,} | nr plomby
lotNumber: {partia,nr partii,numer partii,seria} | {partia,nr partii} {produktu,wyrobu,wyrobów gotowych}
taxId: {nip,numer nip}
phone: {telefon,tel}
vessel: {statek,nazwa statku}
invoiceDate: {data faktury}
issueDate: {data wystawienia,data wydania,miejsce i data wystawienia,miejsce i data wydania}
shipmentDate: {data wysyłki,data załadunku na statek}
deliveryDate: {data dostawy,data sprzedaży}
dueDate: {termin płatności,termin zapłaty}
productionDate: data produkcji
seller: {sprzedawca,wystawca}
buyer: {nabywca,kupujący}
billTo: {płatnik,adres płatnika}
customer: {klient,zamawiający,kontrahent}
consignee: {odbiorca,odbiorca towaru}
shipper: {nadawca,wysyłający}
exporter: eksporter
importer: importer
manufacturer: {producent,wytwórca}
supplier: dostawca
carrier: przewoźnik
countryOfOrigin: {kraj pochodzenia,pochodzenie}
portOfLoading: {port załadunku}
portOfDischarge: {port rozładunku,port wyładunku,port przeznaczenia}
address: adres
lineNumber: {lp,l.p}
description: {nazwa towaru,opis towaru,nazwa towaru lub usługi,nazwa,opis}
hsCode: {kod cn,kod hs,pkwiu}
quantity: {ilość}
unit: {j.m,jm,jednostka miary,jednostka}
unitPrice: {cena,cena netto,cena jednostkowa,cena jedn}
amount: {wartość,wartość netto}
netWeight: {masa netto,waga netto,netto kg}
grossWeight: {masa brutto,waga brutto,brutto kg}
packages: {ilość opakowań,liczba opakowań,opakowania}
cartons: {kartony,liczba kartonów}
total: {razem,ogółem,suma,razem do zapłaty,wartość ogółem}
amountDue: do zapłaty
tax: {podatek vat,kwota vat}
taxRate: {stawka vat}
currency: waluta
paymentTerms: {warunki płatności,forma płatności,sposób zapłaty}
incoterm: {warunki dostawy}
signature: {podpis,podpis i pieczęć}
stamp: pieczęć
remarks: uwagi
`),
  titles: readTitles(`
invoice: {faktura vat,faktura handlowa,faktura}
packing-list: {specyfikacja wysyłkowa,lista pakowa,specyfikacja towarowa}
bill-of-lading: konosament
certificate-of-origin: {świadectwo pochodzenia}
purchase-order: {zamówienie,umowa sprzedaży}
tomato-processing-record: {karta produkcji}
transport-record: {list przewozowy}
lab-report: {świadectwo jakości}
`),
  months: readMonths(
    'styczeń, stycznia | luty, lutego | marzec, marca | kwiecień, kwietnia | maj, maja | czerwiec, czerwca | lipiec, lipca | sierpień, sierpnia | wrzesień, września | październik, października | listopad, listopada | grudzień, grudnia',
  ),
  units: readUnits(`
piece: szt
carton: karton | kartony | kartonów
drum: beczka | beczki | beczek
bale: bela | bele
`),
  words: 'oraz przez jest się dla nie został zostały według zgodnie poniżej niniejszym że'.split(' '),
};
