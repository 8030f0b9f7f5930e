import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Italian labels. */
export const it: LabelFile = {
  language: 'it',
  labels: readLabels(`
documentNumber: numero {documento,} | documento {n°,n,nr} | n° documento | num doc
invoiceNumber: {numero,n°} e data {della ,}fattura | {fattura,fattura commerciale,ft} {n°,n,nr,numero,no,} | {numero,n°} fattura | fattura n° del | {fattura,fattura commerciale}
packingListNumber: {distinta colli,lista colli,packing list} {n°,n,nr}
blNumber: {polizza di carico,lettera di vettura,ddt,d.d.t,bolla} {n°,n,nr,numero,} | numero {ddt,polizza}
certificateNumber: certificato {n°,n,nr,numero} | numero certificato
contractNumber: contratto {n°,n,nr,numero,} | numero contratto
orderNumber: {ordine,vs ordine,ns ordine,ordine di acquisto,ordine cliente,ordine di produzione,commessa} {n°,n,nr,numero,} | numero ordine | rif ordine
lcNumber: {lettera di credito,credito documentario} {n°,n,}
referenceNumber: {riferimento,ns riferimento,vs riferimento,rif,nostro riferimento,vostro riferimento}
entryNumber: {bolletta doganale,mrn,dichiarazione doganale} {n°,}
containerNumber: {container,contenitore} {n°,n,nr,} | numero container
sealNumber: {sigillo,sigilli,sigillo n°,numero sigillo}
lotNumber: {lotto,lotti,partita,lotto cotone,lotto materia prima} {n°,n,nr,} | numero lotto | n° lotto | lotto {di,del,} {prodotto finito,capi,confezione,articolo} | lotto finito
baleNumber: balla {n°,n,nr,numero} | numero balla | n° balla | numero balle | balla | balle {n°,n,nr}
baleFrom: {balla da,dalla balla,prima balla}
baleTo: {balla a,alla balla,ultima balla}
drumNumber: fusto {n°,n,nr} | numero fusto | n° fusto | fusti n°
drumFrom: {fusto da,dal fusto,primo fusto}
drumTo: {fusto a,al fusto,ultimo fusto}
batchNumber: {lotto di produzione,lotto produzione,lotto prodotto,codice lotto,lotto confezionamento} {n°,}
rollNumber: {pezza,rotolo} {n°,n,nr} | numero pezza
yarnLot: lotto {filato,del filato,filati}
fabricLot: lotto {tessuto,del tessuto,tintura} | bagno {n°,} | bagno di tintura
styleNumber: {articolo,codice articolo,modello,cod articolo,codice prodotto,codice,cod art}
seedLot: lotto {seme,semi,sementi,seme n°}
ginCode: codice {sgranatura,ginneria,sgranatoio}
ginRecordNumber: registro sgranatura n°
productionRecordNumber: {scheda di produzione,ordine di lavorazione,bolla di lavorazione,registro di produzione} {n°,}
customerNumber: codice {cliente,fornitore}
taxId: {p.iva,partita iva,p. iva,codice fiscale,c.f,cod fisc,p.iva/c.f,part iva,p.iva e c.f}
registrationNumber: {rea,r.e.a,numero di registrazione,bollo ce,autorizzazione n°,iscrizione registro imprese}
phone: {telefono,tel,cellulare,cell}
email: {e-mail,pec,posta elettronica,email}
postalCode: {cap,c.a.p}
vehicleNumber: {targa,targa automezzo,targa rimorchio,targa camion,automezzo,targa veicolo}
vessel: {nave,nome della nave,motonave} | nave/viaggio
voyage: viaggio {n°,}
bankAccount: {conto corrente,coordinate bancarie,c/c,n° conto,iban conto}
date: {data,data documento,data doc} | luogo e data
invoiceDate: data {fattura,della fattura}
issueDate: data {di emissione,emissione,di rilascio,rilascio} | rilasciato il | luogo e data di {rilascio,emissione}
shipmentDate: data {di spedizione,spedizione,di imbarco,imbarco,partenza,di partenza}
loadingDate: data {di carico,carico,inizio trasporto}
arrivalDate: data {di arrivo,arrivo}
dueDate: {scadenza,data scadenza,data di scadenza pagamento,scadenze}
validUntil: {valido fino al,validità,valido sino al}
orderDate: data {ordine,dell'ordine}
contractDate: data {contratto,del contratto}
harvestDate: data {di raccolta,raccolta,del raccolto} | periodo di raccolta | raccolto il
plantingDate: data {di semina,semina,di trapianto,trapianto}
ginningDate: data {di sgranatura,sgranatura,di pressatura}
classingDate: data {analisi,di analisi,prova,di prova,campionamento,di campionamento,classificazione}
receivedDate: data {di ricevimento,ricevimento,di conferimento,conferimento,di consegna materia prima,entrata}
openingDate: data {di apertura,apertura,impiego,di impiego} | apertura {balle,delle balle}
productionDate: data {di produzione,produzione,lavorazione,di lavorazione,fabbricazione}
spinningDate: data {di filatura,filatura}
weavingDate: data {di tessitura,tessitura}
finishingDate: data {tintura,di tintura,finissaggio}
sewingDate: data {taglio,di taglio,confezione,cucitura}
packingDate: data {di confezionamento,confezionamento,riempimento,imballaggio,di imballaggio}
deliveryDate: data {di consegna,consegna} | termine di consegna | consegna
paymentDate: data {pagamento,di pagamento,valuta,bonifico,esecuzione}
periodFrom: {data inizio,inizio,dal}
periodTo: {data fine,fine,al}
period: {periodo,campagna (periodo)}
expiryDate: {tmc,da consumarsi preferibilmente entro,data di scadenza,scad,da consumarsi entro}
cropYear: {campagna,raccolto,annata,anno di raccolta,campagna di raccolta,annata agraria}
seller: {venditore,cedente,cedente/prestatore,il venditore}
buyer: {acquirente,compratore,cessionario,cessionario/committente,spett.le,spettabile,l'acquirente} | committente | spett | spett ditta | cliente/committente
billTo: {intestatario fattura,fatturare a,destinatario fattura}
shipTo: {destinazione merce,luogo di destinazione merce,indirizzo di consegna,consegnare a,destinazione della merce}
shipper: {mittente,speditore,caricatore,speditore/mittente}
consignee: {destinatario,consegnatario,ricevitore}
notify: {notificare a,notifica a,notificare}
manufacturer: {fabbricante,produttore,prodotto da,stabilimento,produttore/fabbricante,fabbrica,nome del produttore}
supplier: {fornitore,fornito da,nome fornitore}
producer: azienda produttrice
exporter: {esportatore,speditore/esportatore} | esportatore (nome, indirizzo, paese)
importer: importatore
gin: {sgranatoio,sgranatura,ginneria,impianto di sgranatura}
spinner: {filatura,filato da,filatore}
mill: {industria tessile,produttore del tessuto}
weaver: {tessitura,tessuto da}
knitter: maglificio
finisher: {tintoria,finissaggio,tinto da}
garmentMaker: {confezionista,confezione,façonista,faconista,laboratorio di confezione}
farm: {azienda agricola,fondo,appezzamento,podere,campo,az. agricola,terreno,foglio/particella,particella}
grower: {coltivatore,agricoltore,conferente,socio conferente,produttore agricolo,coltivato da}
processor: {trasformatore,stabilimento di trasformazione,trasformato da,impianto di trasformazione,industria di trasformazione}
cannery: {conservificio,confezionatore,confezionato da,inscatolato da,confezionato presso,imballatore}
seedProducer: {ditta sementiera,produttore del seme,sementiera}
issuer: {rilasciato da,ente emittente,emesso da,autorità competente,laboratorio,ente certificatore}
carrier: {vettore,trasportatore,compagnia di navigazione}
forwarder: {spedizioniere}
bank: {banca,banca d'appoggio,istituto bancario,banca beneficiario,banca ordinante,nome banca}
beneficiary: {beneficiario,intestatario conto,a favore di}
payer: {ordinante,pagante,debitore}
applicant: {richiedente,committente}
signatory: {il responsabile,legale rappresentante,firmatario,responsabile,compilato da,responsabile qualità}
subcontractor: {terzista,subfornitore,subappaltatore,façon}
customer: {cliente,nome cliente,ragione sociale cliente} | dati cliente | dati del cliente | cliente/destinatario
countryOfOrigin: {paese di origine,paese d'origine,origine,origine della merce,paese origine,prodotto in,fabbricato in,provenienza e origine,luogo di origine,luogo d'origine,luogo di origine della merce,luogo di origine dei prodotti,origine dei prodotti}
countryOfExport: {paese di esportazione,paese di provenienza,paese esportatore,paese di spedizione}
countryOfDestination: {paese di destinazione,paese destinatario}
regionOfOrigin: {regione,provincia,zona di produzione,regione di origine,comune,areale}
growingPlace: {luogo di coltivazione,zona di coltivazione,paese di coltivazione del pomodoro,paese di coltivazione,coltivato in}
cottonOrigin: origine {del cotone,cotone,della fibra} | paese di origine del cotone
tomatoOrigin: origine {del pomodoro,pomodoro,dei pomodori,del concentrato,concentrato} | paese di origine del pomodoro | paese di coltivazione pomodoro
seedOrigin: {origine,provenienza} {del seme,dei semi,delle sementi} | {paese,luogo,zona} di {produzione,moltiplicazione,origine,provenienza} {del seme,dei semi,delle sementi}
portOfLoading: stazione {di partenza,di carico,mittente} | caricato a | {porto di imbarco,porto di carico,porto d'imbarco,luogo di carico}
portOfDischarge: {porto di sbarco,porto di scarico,porto di destinazione}
placeOfReceipt: luogo di {ricezione,presa in carico}
placeOfDelivery: {luogo di consegna,resa luogo}
finalDestination: {destinazione finale,destinazione,luogo di destinazione}
placeOfIssue: luogo di {emissione,rilascio}
address: {indirizzo,sede,sede legale,sede amministrativa,via}
farmLocation: {ubicazione azienda,coordinate,ubicazione del fondo,ubicazione terreno}
factoryLocation: {stabilimento di produzione,sede dello stabilimento,luogo di produzione,indirizzo stabilimento,sede stabilimento}
route: {mezzo di trasporto,trasporto a mezzo,trasporto a cura,informazioni riguardanti il trasporto,itinerario,modalità di trasporto,via di trasporto}
lineNumber: {riga,pos,n. riga,nr riga}
description: {descrizione,descrizione della merce,descrizione merce,denominazione,designazione delle merci,natura e qualità dei beni,merce,descrizione dei beni,descrizione beni,prodotto/descrizione,denominazione merce,descrizione articolo,natura e quantità dei beni}
hsCode: {codice doganale,voce doganale,codice taric,codice nc,nomenclatura combinata,cod doganale,tariffa doganale,nc8,voce tariffaria,codice sa}
quantity: {quantità,qtà,q.tà,q.ta,quantita,quant}
unit: {u.m,um,unità di misura,unità}
unitPrice: {prezzo unitario,prezzo,prezzo unit,pr. unitario,prezzo netto unitario}
amount: {importo,valore,importo riga,importo totale riga,prezzo totale,imponibile riga}
netWeight: kg netti | netto (kg) | peso netto {kg,} | netto {kg,} | p. netto | peso netto sgocciolato
grossWeight: peso lordo {kg,} | lordo | p. lordo | massa lorda
tareWeight: tara
averageWeight: peso medio
weight: {peso,peso kg,kili,massa}
packages: {colli,n° colli,numero colli,n. colli,numero e natura dei colli,numero di colli}
packageKind: {aspetto esteriore dei beni,imballo,imballaggio,tipo imballo,natura dei colli,aspetto dei beni}
baleCount: {balle,numero balle,n° balle} | balle {impiegate,consumate,aperte,utilizzate,lavorate}
drumCount: {fusti,numero fusti,n° fusti}
rollCount: {pezze,rotoli,n° pezze}
pieces: {pezzi,numero pezzi,capi,n° pezzi}
cartons: {cartoni,scatole,n° cartoni,casse}
marks: {marche e numeri,marche}
composition: {composizione,ingredienti,composizione fibrosa}
variety: {varietà,ibrido,varietà seme}
grade: {qualità,categoria,grado}
moisture: {umidità,tasso di umidità}
size: {taglia,taglie,formato,misura}
color: colore
area: {superficie,ettari,superficie coltivata,superficie (ha)}
yieldPerArea: {resa,resa per ettaro,resa/ha}
brix: brix {del concentrato,concentrato,del prodotto,finale,medio} | {residuo ottico,residuo rifrattometrico,grado brix,gradi brix,r.o,residuo secco,grado rifrattometrico} | brix {prodotto,doppio concentrato}
length: {lunghezza,metri,metraggio}
width: altezza tessuto | larghezza
grammage: {grammatura,peso g/m2}
yarnCount: {titolo,titolo filato}
canCode: {codice barattolo,codice scatola,codice fondello,lotto stampato}
seedCottonWeight: {cotone grezzo,cotone in seme,cotone con seme}
lintWeight: {fibra,cotone fibra,fibra ottenuta} | {fibra,cotone in fibra,cotone fibra} {prodotta,prodotto,ottenuta,ottenuto} | produzione {fibra,di fibra} | totale fibra | peso fibra
wasteWeight: {scarto,sfrido,scarti,cascame,cali,calo}
outturn: {resa in fibra,resa sgranatura}
inputWeight: {materia prima impiegata,quantità impiegata,entrate,consumo,carico,quantità in ingresso}
outputWeight: {quantità prodotta,prodotto ottenuto,produzione,quantità in uscita,prodotto finito ottenuto}
cottonConsumed: {cotone impiegato,cotone consumato,consumo cotone} | {cotone,fibra} {impiegata,consumata,utilizzato,utilizzata,lavorato,lavorata,aperto} | consumo di {cotone,fibra}
yarnConsumed: {filato impiegato,filato consumato}
fabricConsumed: {tessuto impiegato,tessuto consumato}
yarnProduced: {filato prodotto,produzione filato} | {filato,filati} {ottenuto,ottenuti,prodotti} | produzione di {filato,filati}
fabricProduced: {tessuto prodotto,produzione tessuto} | tessuto {ottenuto,finito prodotto} | produzione di tessuto
piecesProduced: {capi,pezzi} {prodotti,tagliati,cuciti,confezionati,finiti}
tomatoReceived: {pomodoro conferito,pomodoro ricevuto,pomodoro lavorato,pomodoro fresco,pomodoro fresco conferito,pomodoro in ingresso} | pomodoro {impiegato,consegnato,trasformato,utilizzato} | {pomodoro,pomodori,pomodoro fresco,pomodori freschi} {ricevuto,ricevuti,conferito,conferiti,lavorato,lavorati,trasformato,trasformati} | pomodori freschi | {conferimento,ricevimento,quantità,peso} {di pomodoro,pomodoro,pomodoro fresco} | {pomodoro conferito,pomodoro ricevuto,pomodoro lavorato,pomodoro fresco,pomodoro fresco conferito,pomodoro in ingresso}
pasteProduced: {concentrato prodotto,passata prodotta,concentrato ottenuto,polpa prodotta} | {concentrato,concentrato di pomodoro,passata,pasta,polpa} {prodotto,prodotta,ottenuto,ottenuta,confezionato,confezionata} | produzione di concentrato | {concentrato di pomodoro,doppio concentrato,triplo concentrato,passata di pomodoro,polpa di pomodoro} {prodotto,prodotta,ottenuto,ottenuta} | produzione {di concentrato,concentrato,di passata} | {concentrato prodotto,passata prodotta,concentrato ottenuto,polpa prodotta}
pasteConsumed: {concentrato impiegato,concentrato utilizzato,semilavorato impiegato}
rawMaterial: {materia prima,materie prime}
product: {prodotto,prodotto finito}
openingStock: {giacenza iniziale,rimanenza iniziale}
closingStock: {giacenza finale,rimanenza finale,giacenza}
share: {percentuale,quota,% composizione}
currency: {valuta,divisa}
total: {totale,totale fattura,totale documento,totale generale,totale da pagare,importo totale,totale a pagare,totale complessivo}
subtotal: {imponibile,totale imponibile,subtotale,totale merce}
tax: {iva,imposta,totale iva,imposte}
taxRate: {aliquota iva,aliquota,% iva}
freight: {nolo,spese di trasporto,trasporto,spese di spedizione}
insurance: {assicurazione,spese assicurazione}
discount: {sconto,sc %}
deposit: {acconto,anticipo}
amountDue: {netto a pagare,saldo,importo dovuto,importo bonifico,importo da pagare}
totalNet: {totale peso netto,peso netto totale,totale netto}
totalGross: {totale peso lordo,peso lordo totale,totale lordo}
totalPackages: totale {colli,cartoni,fusti}
totalBales: totale balle
totalQuantity: totale {quantità,pezzi} | quantità totale
carriedForward: {a riportare,riporto a nuova pagina}
broughtForward: riporto
incoterm: {resa,condizioni di consegna,termini di resa,resa merce,porto}
paymentTerms: {condizioni di pagamento,pagamento,modalità di pagamento,termini di pagamento}
signature: {firma,firma autorizzata,timbro e firma,firma conducente,firma destinatario} | firma dell'esportatore
stamp: timbro
name: {nome,ragione sociale,referente,nominativo,denominazione/ragione sociale}
title: {qualifica,mansione}
pageOf: {pagina,pag,foglio}
remarks: {note,osservazioni,annotazioni}
declaration: {dichiarazione,dichiarazione dell'esportatore,dichiara}
certification: {visto,certificazione,visto della dogana}
preferenceCriterion: criterio di origine
`),
  titles: readTitles(`
invoice: {fattura,fattura commerciale,fattura proforma,fattura elettronica,fattura accompagnatoria,fattura immediata}
packing-list: {distinta di imballaggio,distinta pesi,lista colli,distinta colli,lista di imballaggio}
bill-of-lading: polizza di carico
purchase-order: {ordine di acquisto,conferma d'ordine,contratto di vendita,ordine,contratto di acquisto,contratto di compravendita,conferma ordine}
certificate-of-origin: {certificato di origine,certificato d'origine,certificato di circolazione,dichiarazione di origine,certificato di circolazione delle merci}
ginning-record: {registro di sgranatura,elenco balle,lista balle}
farm-record: {quaderno di campagna,registro di raccolta,bolla di conferimento,registro dei trattamenti,bolletta di conferimento,scheda di campo,dichiarazione del coltivatore}
seed-record: {certificato sementi,cartellino sementi,certificato del seme}
spinning-record: {registro di filatura,scheda di mischia,scheda di produzione filato}
fabric-record: {registro di tessitura,scheda di tintura,scheda di produzione tessuto}
garment-record: {scheda di taglio,registro di confezione,scheda di confezione}
tomato-processing-record: {registro di produzione,registro di lavorazione,scheda di produzione,registro di trasformazione,elenco fusti,scheda di lavorazione,registro di carico e scarico}
supplier-statement: {dichiarazione del fornitore,autodichiarazione,dichiarazione del produttore,dichiarazione sostitutiva,dichiarazione di conformità}
transport-record: {documento di trasporto,lettera di vettura,ddt,bolla di accompagnamento,lettera di vettura internazionale,d.d.t}
payment-record: {ordine di bonifico,contabile bancaria,ricevuta di pagamento,bonifico,distinta di bonifico,lettera di credito,contabile di bonifico,avviso di accredito,nota di accredito bancaria}
lab-report: {rapporto di prova,certificato di analisi,certificato fitosanitario,bollettino di analisi,rapporto di analisi}
`),
  months: readMonths(
    'gennaio,gen,genn | febbraio,feb,febbr | marzo,mar | aprile,apr | maggio,mag,magg | giugno,giu | luglio,lug | agosto,ago | settembre,set,sett | ottobre,ott | novembre,nov | dicembre,dic',
  ),
  units: readUnits(`
kg: chilogrammo | chilogrammi | chilo | chili
t: tonnellata | tonnellate | ton.
g: grammo | grammi
quintal: quintale | quintali | q.li | q.le | qli
bale: balla | balle
piece: pezzo | pezzi | pz | nr | capo | capi
pair: paia | paio
meter: metro | metri | mt.
carton: cartone | cartoni | scatola | scatole | crt | cassa | casse
drum: fusto | fusti
roll: rotolo | rotoli | pezza | pezze
bag: sacco | sacchi
can: barattolo | barattoli | latta | latte
jar: bottiglia | bottiglie | vasetto | vasetti
pallet: bancale | bancali | pedana | pedane
package: collo | colli
liter: litro | litri
hectare: ettaro | ettari
percent: per cento
`),
  words:
    'di il lo la gli della delle dei del degli che con per una sono non è nel nella alla dal dalla ai questo si sul e presente merci dichiara'.split(
      ' ',
    ),
};
