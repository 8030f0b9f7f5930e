import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** German labels. */
export const de: LabelFile = {
  language: 'de',
  labels: readLabels(`
documentNumber: {belegnummer,beleg-nr,dokumentnummer,dokument-nr,nummer,belegnr,beleg nr}
invoiceNumber: {rechnungsnummer,rechnungs-nr,rechnung nr,rechnungsnr,rechnung,re-nr,rechnung nummer,rg-nr,handelsrechnung nr,rech-nr} | handelsrechnung
packingListNumber: {packlisten-nr,packliste nr,packlistennummer}
blNumber: {konnossement nr,frachtbriefnummer,lieferscheinnummer,lieferschein-nr,frachtbrief-nr,lieferschein nr,lieferschein,konnossement-nr,konnossement}
certificateNumber: {zertifikatsnummer,zeugnis-nr,zertifikat-nr,zertifikat nr,bescheinigung nr}
contractNumber: {vertragsnummer,vertrag nr,vertrags-nr,kontrakt nr,kontraktnummer,vertrag,kontrakt}
orderNumber: {bestellnummer,bestell-nr,auftragsnummer,auftrags-nr,bestellung nr,auftrag,ihre bestellung,bestellung,ihre bestellnummer,auftragsnr,auftrag nr,fertigungsauftrag}
lcNumber: {akkreditiv nr,akkreditiv,akkreditivnummer}
referenceNumber: {referenz,ihr zeichen,unser zeichen,unsere referenz,ihre referenz,aktenzeichen,referenznummer,referenz-nr}
entryNumber: {zollanmeldung nr,mrn-nr,registriernummer}
containerNumber: {container-nr,containernummer,container nr} | container | containernr
sealNumber: {plombe,plomben-nr,siegelnummer,siegel}
lotNumber: {partie,partie-nr,los,los-nr,losnummer,partienummer,lotnummer,baumwollpartie} | {produkt,fertigwaren,artikel,konfektions,fertig}{los,partie,lot,charge}
baleNumber: {ballennummer,ballen-nr,ballen nr}
baleFrom: {ballen von,von ballen,erster ballen}
baleTo: {ballen bis,bis ballen,letzter ballen}
drumNumber: {fassnummer,fass-nr}
batchNumber: {charge,chargennummer,chargen-nr,produktionscharge}
rollNumber: {rollennummer,rollen-nr,stücknummer}
yarnLot: {garnpartie,garnlot,garncharge}
fabricLot: {gewebepartie,stoffpartie,farbpartie,stofflot}
styleNumber: {artikelnummer,artikel-nr,artikel,art.-nr,materialnummer,modell,artikelnr}
seedLot: {saatgutpartie,saatgutlos}
seedOrigin: {herkunft,ursprung,ursprungsland,produktionsland,erzeugungsland,vermehrungsland,vermehrungsgebiet} {des saatguts,der saat} | {saatgutherkunft,saatgutursprung}
customerNumber: {kundennummer,kunden-nr,kundennr,debitorennummer,lieferantennummer,lieferanten-nr}
taxId: {ust-idnr,steuernummer,ust-id-nr,uid,umsatzsteuer-id,steuer-nr,ust-id,ust.-idnr,umsatzsteuer-identifikationsnummer,ustidnr}
registrationNumber: {handelsregister,hrb,registernummer,handelsregisternummer,amtsgericht}
phone: {telefon,telefonnummer,mobil,tel}
email: {e-mail-adresse,internet}
fax: telefax
postalCode: {plz,postleitzahl}
vehicleNumber: {kennzeichen,lkw-kennzeichen,amtliches kennzeichen,waggon-nr}
vessel: {schiff,schiffsname,name des schiffes} | schiff/reise
voyage: {reise-nr,reise}
bankAccount: {kontonummer,bankverbindung,konto-nr,konto}
date: {datum,belegdatum} | ort und datum | ort, datum
invoiceDate: {rechnungsdatum,datum der rechnung}
issueDate: {ausstellungsdatum,ausgestellt am,datum der ausstellung} | ort und datum der ausstellung
shipmentDate: {versanddatum,verschiffungsdatum,abgangsdatum,verladedatum seehafen,lieferung ab}
loadingDate: {verladedatum,ladedatum}
arrivalDate: {ankunftsdatum,ankunft}
dueDate: {fälligkeitsdatum,fällig am,zahlbar bis,zahlungsziel,fälligkeit}
validUntil: {gültig bis,gültigkeit,gültigkeitsdauer}
orderDate: {bestelldatum,auftragsdatum}
contractDate: {vertragsdatum,kontraktdatum}
harvestDate: {erntedatum,erntezeitraum,geerntet am}
plantingDate: {aussaatdatum,pflanzdatum}
ginningDate: {entkörnungsdatum,pressdatum}
classingDate: {prüfdatum,analysedatum,probenahmedatum}
receivedDate: {eingangsdatum,wareneingang,wareneingangsdatum,erhalten am}
productionDate: {produktionsdatum,herstellungsdatum,fertigungsdatum,hergestellt am}
spinningDate: spinndatum
weavingDate: {webdatum,strickdatum}
finishingDate: {färbedatum,ausrüstungsdatum}
sewingDate: {zuschnittdatum,nähdatum}
packingDate: {abfülldatum,packdatum,verpackungsdatum}
deliveryDate: {lieferdatum,liefertermin,lieferzeit,leistungsdatum,lieferwoche,liefer-/leistungsdatum}
paymentDate: {zahlungsdatum,valuta,buchungsdatum,ausführungsdatum}
periodFrom: {beginn}
periodTo: {ende}
period: {zeitraum,leistungszeitraum,berichtszeitraum}
expiryDate: {mindesthaltbarkeitsdatum,mhd,verfallsdatum,haltbar bis,mindestens haltbar bis}
cropYear: {erntejahr,ernte,kampagne}
seller: {verkäufer,lieferant/verkäufer} | rechnungsersteller | rechnungssteller | leistungserbringer
buyer: {käufer,besteller} | leistungsempfänger | rechnungsempfänger | käufer/leistungsempfänger | auftraggeber | abnehmer | warenkäufer
billTo: {rechnungsempfänger,rechnung an,rechnungsadresse,rechnungsanschrift}
shipTo: {lieferadresse,lieferanschrift,warenempfänger,lieferung an,versandanschrift}
shipper: {absender,versender,ablader}
consignee: {empfänger,empfänger der ware}
notify: {notify-adresse,zu benachrichtigen,meldeadresse}
manufacturer: {hersteller,produzent,herstellerwerk,hergestellt von}
supplier: {lieferant,lieferer,geliefert von}
producer: erzeuger
exporter: {exporteur,ausführer} | ausführer/exporteur (name, vollständige anschrift, staat) | exporteur (name, anschrift, land)
importer: {importeur,einführer}
gin: {entkörnungsanlage,entkörnungsbetrieb,ginnerei}
spinner: {spinnerei,garnhersteller}
weaver: weberei
knitter: strickerei
finisher: {färberei,ausrüster,veredler}
garmentMaker: {konfektionär,näherei,konfektionsbetrieb}
farm: {betrieb,bauernhof,schlag,anbaufläche (betrieb)}
grower: {anbauer,landwirt,anbaubetrieb}
processor: {verarbeiter,verarbeitungsbetrieb,verarbeitet von}
cannery: {konservenfabrik,abfüller,abgefüllt von,verpackt von}
issuer: {ausgestellt von,ausstellende behörde,aussteller,zuständige stelle,labor}
carrier: {frachtführer,reederei}
forwarder: {spediteur,spedition}
bank: {bank (name),bankname,kreditinstitut,bank des empfängers}
beneficiary: {begünstigter,zahlungsempfänger,kontoinhaber}
payer: {auftraggeber,zahler,zahlungspflichtiger}
applicant: antragsteller
signatory: {ansprechpartner,sachbearbeiter,bearbeiter,unterzeichner,verantwortlicher}
subcontractor: {subunternehmer,lohnkonfektionär}
customer: {kunde,kundenname} | kundenanschrift | kundenadresse
countryOfOrigin: {ursprungsland,herkunftsland,ursprung,land des ursprungs,warenursprung,hergestellt in,produktionsland,ursprungsort,herkunftsort,ort des ursprungs,ursprungsort der ware}
countryOfExport: {ausfuhrland,versendungsland,versandland}
countryOfDestination: {bestimmungsland}
regionOfOrigin: {region,anbauregion,anbaugebiet,bundesland}
cottonOrigin: {baumwollherkunft,herkunft der baumwolle,ursprung der baumwolle}
tomatoOrigin: {herkunft der tomaten,ursprung der tomaten}
portOfLoading: {versandbahnhof,abgangsbahnhof,ladeort,ladestelle,beladeort,abgangsort} | {verladehafen,ladehafen,abgangshafen}
portOfDischarge: {löschhafen,entladehafen,bestimmungshafen,zielhafen}
placeOfReceipt: {übernahmeort}
placeOfDelivery: {lieferort,ablieferungsort}
finalDestination: {bestimmungsort,endbestimmung}
placeOfIssue: {ausstellungsort}
address: {adresse,anschrift}
factoryLocation: {produktionsstätte,werksadresse,herstellungsort,produktionsort}
route: {versandart,beförderungsmittel,transportmittel,transportweg,angaben über die beförderung,versandweg}
lineNumber: {pos,position,lfd. nr,lfd nr,pos.-nr}
description: {beschreibung,bezeichnung,warenbezeichnung,artikelbezeichnung,warenbeschreibung,bezeichnung der ware,ware,leistung,artikelbeschreibung,produktbezeichnung} | bezeichnung des gutes
hsCode: {zolltarifnummer,warennummer,zolltarif-nr,statistische warennummer,hs-code,zolltarifnr,warentarifnummer,statistische nummer} | {statistiknr,statistik-nr,statistiknummer}
quantity: {menge,stückzahl,anzahl,liefermenge}
unit: {einheit,mengeneinheit,me}
unitPrice: {einzelpreis,stückpreis,preis,e-preis,preis pro einheit,ep,preis/einheit}
amount: {betrag,gesamtpreis,wert,warenwert,gesamt,positionsbetrag,g-preis,nettobetrag position}
netWeight: {nettogewicht,netto kg,eigenmasse,nettogewicht kg,gewicht netto,netto-gewicht}
grossWeight: {bruttogewicht,brutto kg,rohmasse,bruttogewicht kg,gewicht brutto,brutto-gewicht,rohgewicht,brutto} | bruttogewicht in kg
tareWeight: {tara,taragewicht}
averageWeight: durchschnittsgewicht
weight: {gewicht,gewicht kg}
packages: {packstücke,anzahl der packstücke,kolli,anzahl packstücke,anzahl kolli}
packageKind: {verpackung,verpackungsart,art der packstücke,art der verpackung}
baleCount: {ballen,anzahl ballen,ballenzahl} | {verbrauchte,geöffnete,eingesetzte} ballen
drumCount: {fässer,anzahl fässer}
rollCount: {rollen,anzahl rollen}
pieces: {stück}
cartons: {kartons,anzahl kartons}
marks: {markierung,zeichen und nummern} | {kennzeichen und nummern,kennzeichen u. nummern}
composition: {zusammensetzung,zutaten,materialzusammensetzung}
variety: sorte
grade: {qualität,güteklasse,klasse}
staple: {stapellänge,faserlänge}
strength: festigkeit
moisture: {feuchtigkeit,feuchte}
size: größe
color: farbe
area: {fläche,anbaufläche}
yieldPerArea: {ertrag,hektarertrag}
length: {länge,laufmeter}
width: breite
grammage: {flächengewicht,grammatur}
yarnCount: {garnnummer,garnfeinheit}
seedCottonWeight: {saatbaumwolle,rohbaumwolle mit samen}
lintWeight: {entkörnte baumwolle,lintgewicht}
wasteWeight: {abfall,ausschuss,verlust}
outturn: {ausbeute,faserausbeute}
inputWeight: {einsatzmenge,einsatz,verbrauch,materialeinsatz}
outputWeight: {ausbringung,produktionsmenge,ausstoß}
rawMaterial: {rohstoff,rohstoffe,rohmaterial}
product: {produkt,fertigprodukt,erzeugnis}
openingStock: anfangsbestand
closingStock: {endbestand,bestand}
share: {anteil,prozent}
currency: währung
total: {summe,gesamtsumme,gesamtbetrag,rechnungsbetrag,endbetrag,bruttobetrag,gesamtbetrag brutto,zu zahlen,gesamt brutto,gesamt eur,total} | bruttosumme | rechnungssumme brutto | rechnungssumme | rechnungsendbetrag | gesamtrechnungsbetrag | gesamtsumme brutto | summe brutto
subtotal: {zwischensumme,nettosumme,nettobetrag,summe netto,gesamtbetrag netto,netto summe,gesamt netto,positionssumme} | rechnungssumme netto | gesamtsumme netto | warenwert | nettowarenwert
tax: {mwst,umsatzsteuer,ust,mehrwertsteuer,steuerbetrag,mwst-betrag}
taxRate: {mwst-satz,steuersatz,ust %,mwst %}
freight: {fracht,frachtkosten,versandkosten,lieferkosten}
insurance: {versicherung}
discount: {rabatt,skonto,nachlass}
deposit: {anzahlung,vorauszahlung,bereits gezahlt}
amountDue: {zahlbetrag,fälliger betrag,restbetrag,offener betrag,überweisungsbetrag,zahlungsbetrag} | fälliger gesamtbetrag | noch zu zahlen | zu zahlender betrag
totalNet: {gesamtnettogewicht,nettogewicht gesamt,gesamtgewicht netto}
totalGross: {gesamtbruttogewicht,bruttogewicht gesamt,gesamtgewicht brutto}
totalPackages: {gesamtanzahl packstücke,kolli gesamt}
totalBales: {ballen gesamt,gesamtzahl ballen}
totalQuantity: {gesamtmenge,menge gesamt}
carriedForward: {übertrag auf folgeseite,zu übertragen}
broughtForward: {übertrag}
incoterm: {lieferbedingung,lieferbedingungen,incoterms lieferbedingung}
paymentTerms: {zahlungsbedingungen,zahlungsbedingung,zahlungsart,zahlungsweise}
signature: {unterschrift,unterschrift und stempel,stempel und unterschrift}
stamp: {stempel,firmenstempel}
name: {firma,vor- und nachname}
title: {funktion}
pageOf: {seite,blatt}
remarks: {bemerkungen,bemerkung,anmerkungen,hinweise,hinweis}
declaration: {erklärung,erklärung des ausführers,erklärung des ausführers/exporteurs}
certification: {bestätigung,sichtvermerk der zollbehörde,bescheinigung}
`),
  titles: readTitles(`
invoice: {rechnung,handelsrechnung,proformarechnung,proforma-rechnung,gutschrift,schlussrechnung,ausgangsrechnung}
packing-list: {packliste,verpackungsliste,gewichtsliste,kolliliste}
bill-of-lading: {konnossement,seekonnossement,seefrachtbrief}
purchase-order: {bestellung,kaufvertrag,auftragsbestätigung,vertrag,kontrakt}
certificate-of-origin: {ursprungszeugnis,ursprungserklärung,warenverkehrsbescheinigung,präferenznachweis}
ginning-record: {ballenliste,entkörnungsprotokoll}
farm-record: {ernteprotokoll,schlagkartei,anbauerklärung,feldprotokoll}
seed-record: {saatgutzertifikat,saatgutetikett}
spinning-record: {spinnprotokoll,mischungsprotokoll,garnproduktionsprotokoll}
fabric-record: {webprotokoll,färbeprotokoll,strickprotokoll}
garment-record: {zuschnittprotokoll,nähprotokoll,konfektionsprotokoll}
tomato-processing-record: {verarbeitungsprotokoll,produktionsprotokoll,chargenprotokoll}
supplier-statement: {lieferantenerklärung,herstellererklärung,eigenerklärung,konformitätserklärung}
transport-record: {frachtbrief,lieferschein,speditionsauftrag,luftfrachtbrief,internationaler frachtbrief}
payment-record: {zahlungsbeleg,überweisungsbeleg,zahlungsavis,akkreditiv,quittung,überweisung,gutschriftsanzeige der bank,überweisungsgutschrift,zahlungseingang,kontoauszug}
lab-report: {prüfbericht,analysenzertifikat,laborbericht,pflanzengesundheitszeugnis,untersuchungsbericht,prüfzeugnis}
`),
  months: readMonths(
    'januar,jänner,jan | februar,feb | märz,mrz,maerz | april,apr | mai | juni,jun | juli,jul | august,aug | september,sep,sept | oktober,okt | november,nov | dezember,dez',
  ),
  units: readUnits(`
kg: kilogramm
t: tonne | tonnen | to
g: gramm
quintal: doppelzentner | dz.
lb: pfund
bale: ballen
piece: stück | stk | st
dozen: dutzend
pair: paar
carton: kartons | karton | krt
drum: fass | fässer
roll: rolle | rollen
bag: säcke | beutel
can: dose | dosen
jar: glas | gläser
pallet: palette | paletten
package: packstück | packstücke | kolli
liter: liter
percent: prozent
`),
  words:
    'der die das und für mit von den dem des im ist sind wir sie ihre ihr auf zu bei nach oder nicht ein eine einer als werden wird bitte durch aus'.split(
      ' ',
    ),
};
