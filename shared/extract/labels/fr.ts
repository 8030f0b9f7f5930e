import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** French labels, of France, West Africa and the Maghreb. */
export const fr: LabelFile = {
  language: 'fr',
  labels: readLabels(`
documentNumber: numéro {de document,du document,} | n° {de document,} | document n°
invoiceNumber: {facture,facture commerciale,facture proforma} {n°,no,numéro,} | {numéro,n°} {de facture,facture,de la facture} | {n°,numéro} et date de {la ,}facture | numéro et date des factures | factures
packingListNumber: {liste de colisage,note de colisage} {n°,no}
blNumber: {connaissement,lettre de voiture,bon de livraison,lta,b/l,bl} {n°,no,numéro,} | n° {de connaissement,du connaissement,bl,bon de livraison}
certificateNumber: certificat {n°,no,numéro} | {numéro,n°} {de certificat,du certificat}
contractNumber: contrat {n°,no,numéro,} | {numéro,n°} {de contrat,du contrat}
orderNumber: {commande,bon de commande,votre commande,ordre de fabrication} {n°,no,numéro,} | {numéro,n°} {de commande,commande} | réf commande
lcNumber: {lettre de crédit,crédit documentaire,crédoc} {n°,}
referenceNumber: {référence,notre référence,votre référence,réf,n/réf,v/réf,nos références,vos références}
entryNumber: {déclaration en douane,dau,mrn douane,n° de déclaration}
containerNumber: {conteneur,container} {n°,no,} | {numéro,n°} {de conteneur,conteneur}
sealNumber: {plomb,scellé,n° de plomb,plomb n°,scellé n°}
lotNumber: {lot,lot de coton,lots,lot coton} {n°,no,} | {numéro,n°} {de lot,du lot} | lot matière première | lot {de,du,} {produit,produit fini,produits finis,confection,article,articles} | lot fini
baleNumber: balle {n°,no,numéro} | balles n° | ballot {n°,no,numéro} | {numéro,n°} {de ballot,ballot} | {numéro,n°} {de balle,de la balle,balle}
baleFrom: {balle de,de la balle,première balle,balle début} {n°,}
baleTo: {balle à,à la balle,dernière balle,balle fin} {n°,}
drumNumber: fût {n°,no} | {numéro,n°} de fût | fûts {n°,no,numéros} | numéros de fûts | numéros des fûts
drumFrom: {premier fût,fût de,du fût}
drumTo: {dernier fût,fût à,au fût}
batchNumber: {lot de production,lot de fabrication} {n°,} | {numéro,n°} de lot de fabrication
rollNumber: rouleau {n°,} | n° de {rouleau,pièce}
yarnLot: lot {de fil,fil,du fil}
fabricLot: lot {de tissu,tissu,de teinture} | bain de teinture
styleNumber: {référence article,article,modèle,réf article,code article,code produit,réf produit,désignation modèle}
seedLot: lot {de semences,semences,de semence}
ginCode: code {usine,égreneuse,de l'usine,usine d'égrenage}
ginRecordNumber: {rapport d'égrenage,bordereau d'égrenage,procès-verbal d'égrenage} {n°,}
productionRecordNumber: {fiche de production,ordre de fabrication,rapport de production} {n°,}
customerNumber: {code client,n° client,compte client,numéro client}
taxId: {tva,n° tva,n° tva intracommunautaire,siret,siren,nif,identifiant fiscal,ice,n° de tva,tva intracommunautaire,n° siret,numéro de tva}
registrationNumber: {rcs,registre de commerce,r.c,rc,n° d'agrément,agrément n°,n° d'enregistrement}
phone: {téléphone,tél,portable,tel}
email: {courriel,adresse e-mail,mél,site web,site internet}
fax: {télécopie,fax}
postalCode: {code postal,boîte postale,b.p}
vehicleNumber: {immatriculation,n° d'immatriculation,camion n°,plaque,immatriculation du véhicule}
vessel: {navire,nom du navire,bateau} | navire/voyage
voyage: voyage {n°,}
bankAccount: {compte bancaire,rib,coordonnées bancaires,n° de compte,numéro de compte}
date: {date,date du document} | lieu et date | fait le | fait à
invoiceDate: date {de facture,de la facture,facture,de facturation}
issueDate: date {d'émission,de délivrance,d'établissement} | délivré le | établi le | lieu et date {de délivrance,d'émission}
shipmentDate: date {d'expédition,d'embarquement,de départ,d'envoi} | expédié le
loadingDate: date {de chargement,du chargement,d'empotage} | chargé le
arrivalDate: date {d'arrivée} | arrivée
dueDate: {date d'échéance,échéance,à payer avant le,date limite de paiement,date de règlement}
validUntil: {valable jusqu'au,validité,date de validité,valide jusqu'au}
orderDate: date {de commande,de la commande,commande}
contractDate: date {du contrat,de contrat}
harvestDate: date {de récolte,de la récolte} | période de récolte | récolté le
plantingDate: date {de semis,de plantation}
ginningDate: date {d'égrenage,de pressage} | date {égrenage,de l'égrenage} | égrené le | égrenage du
classingDate: date {de classement,d'analyse,d'essai,de prélèvement}
receivedDate: date {de réception,d'entrée} | reçu le
openingDate: date {d'ouverture,de consommation} | ouverture {de,des} balles
productionDate: date {de production,de fabrication,de transformation}
spinningDate: date de filature
weavingDate: date de {tissage,tricotage}
finishingDate: date de {teinture,finition}
sewingDate: date de {coupe,confection,couture}
packingDate: date {de conditionnement,d'emballage,de remplissage}
deliveryDate: date {de livraison,de la livraison} | délai de livraison | livraison
paymentDate: date {de paiement,de valeur,du virement,d'exécution,de virement}
periodFrom: {date de début,début}
periodTo: {date de fin}
period: {période}
expiryDate: {date de péremption,ddm,dlc,dluo,date d'expiration,à consommer de préférence avant le,à consommer avant}
cropYear: {campagne,récolte,campagne cotonnière,année de récolte}
seller: {vendeur,le vendeur,vendu par}
buyer: {acheteur,l'acheteur,vendu à} | acquéreur | acheteur/importateur | donneur d'ordre
billTo: {facturé à,adresse de facturation,facturer à} | client {facturé,à facturer} | adresse {du client,client} | adressé à
shipTo: {adresse de livraison,livré à,livrer à,lieu de livraison (adresse)}
shipper: {expéditeur,chargeur}
consignee: {destinataire,consignataire,réceptionnaire}
notify: {notifier,partie à notifier,à notifier}
manufacturer: {fabricant,fabriqué par,usine,nom du fabricant}
supplier: {fournisseur,fourni par}
producer: {producteur,produit par}
exporter: {exportateur} | exportateur (nom, adresse complète, pays) | exportateur (nom, adresse, pays)
certifier: certificateur | {nom,coordonnées} du certificateur
importer: importateur
gin: {égreneuse,usine d'égrenage,égrené par,égreneur,société cotonnière}
spinner: {filature,filateur,filé par}
mill: {usine textile}
weaver: {tissage,tisseur,tissé par}
knitter: {tricotage,tricoteur}
finisher: {teinturerie,teinturier,ennoblisseur}
garmentMaker: {confectionneur,atelier de confection,confectionné par,façonnier}
farm: {exploitation,ferme,parcelle,exploitation agricole,champ}
grower: {cultivateur,agriculteur,planteur,cultivé par,coton-culteur}
processor: {transformateur,usine de transformation,transformé par,conserveur/transformateur}
cannery: {conserverie,conditionneur,conditionné par,mis en boîte par,emballeur}
seedProducer: {producteur de semences,semencier}
issuer: {délivré par,autorité compétente,émis par,organisme émetteur,établi par,laboratoire,émetteur}
carrier: {transporteur,compagnie maritime}
forwarder: {transitaire,commissionnaire de transport}
bank: {banque,banque du bénéficiaire,banque émettrice,domiciliation,nom de la banque}
beneficiary: {bénéficiaire,titulaire du compte}
payer: {donneur d'ordre,payeur,débiteur}
applicant: {demandeur,donneur d'ordre du crédit}
signatory: {signataire,responsable,nom du signataire,représentant légal,établi par (nom)}
subcontractor: sous-traitant
customer: {client,nom du client} | client livré | coordonnées client | raison sociale client
countryOfOrigin: {pays d'origine,origine,origine de la marchandise,origine des marchandises,pays de fabrication,fabriqué en,produit de,pays d'origine des marchandises,lieu d'origine,lieu d'origine des marchandises,lieu d'origine du produit,lieu d'origine des produits,origine des produits}
countryOfExport: {pays d'exportation,pays de provenance,pays exportateur,pays d'expédition}
countryOfDestination: {pays de destination,pays destinataire}
regionOfOrigin: {région,province,département,région d'origine}
growingPlace: {lieu de culture,zone de production,cultivé en,lieu de production agricole}
cottonOrigin: origine {du coton,coton,de la fibre} | pays d'origine du coton
tomatoOrigin: origine {de la tomate,des tomates,tomate,du concentré} | pays d'origine des tomates
seedOrigin: {origine,provenance} {des semences,de la semence,des graines} | {pays,lieu,région} de {production,multiplication,provenance} {des semences,de la semence,des graines} | pays d'origine {des semences,de la semence} | semences {produites en,multipliées en,produites à}
portOfLoading: gare {de départ,expéditrice,d'expédition,de chargement} | point de chargement | chargé à | {port de chargement,port d'embarquement,port de départ,lieu de chargement}
portOfDischarge: {port de déchargement,port de débarquement,port de destination,port d'arrivée}
placeOfReceipt: lieu de {réception,prise en charge}
placeOfDelivery: lieu de livraison
finalDestination: {destination finale,destination,lieu de destination}
placeOfIssue: lieu {d'émission,de délivrance}
address: {adresse,siège social,siège}
ginLocation: {lieu d'égrenage,adresse de l'usine d'égrenage}
farmLocation: {localisation de l'exploitation,coordonnées gps,lieu-dit,localisation de la parcelle}
factoryLocation: {adresse de l'usine,lieu de fabrication,lieu de production,site de production}
route: {mode de transport,moyen de transport,informations relatives au transport,itinéraire,moyen de transport et itinéraire,mode d'expédition,acheminement}
lineNumber: {ligne,poste,n° d'ordre}
description: {désignation,description,désignation des marchandises,libellé,description des marchandises,nature de la marchandise,désignation de la marchandise,produit/désignation,marchandise,désignation des produits,description de la marchandise,marchandises}
hsCode: {code sh,code douanier,nomenclature douanière,position tarifaire,code nc,nomenclature,tarif douanier,n° de tarif,code nomenclature,code nomenclature douanière}
quantity: {quantité,qté,quantités,qte}
unit: {unité,unité de mesure}
unitPrice: {prix unitaire,p.u,pu,prix,prix unit,pu ht,prix unitaire ht}
amount: {montant,valeur,montant ht,total ligne,prix total,total ht ligne,valeur totale}
netWeight: poids net {kg,total kg,} | {kg,kgs,kilos} {net,nets} | net {kg,} | masse nette
grossWeight: poids brut {kg,} | brut | masse brute | masse brute (kg) ou autre mesure
tareWeight: tare
averageWeight: poids moyen
weight: {poids,poids kg,masse}
packages: {colis,nombre de colis,nb colis,nombre et nature des colis,nombre total de colis n°}
packageKind: {emballage,conditionnement,nature des colis,type d'emballage}
baleCount: {balles,nombre de balles,nb de balles,nb balles} | balles {consommées,ouvertes,utilisées,mises en œuvre}
drumCount: {fûts,nombre de fûts}
rollCount: {rouleaux,nombre de rouleaux}
pieces: {pièces,nombre de pièces}
cartons: {cartons,nombre de cartons,caisses}
marks: {marques,marques et numéros}
composition: {composition,ingrédients}
variety: {variété}
grade: {qualité,classe,catégorie,type,grade}
staple: {longueur de fibre,longueur de soie}
strength: {ténacité,résistance}
moisture: {humidité,taux d'humidité}
size: {taille,tailles,calibre,format}
color: couleur
area: {superficie,surface,hectares (surface),surface cultivée}
yieldPerArea: {rendement,rendement à l'hectare}
brix: brix {du concentré,du produit,final,moyen} | {degré brix,degrés brix,matière sèche,extrait sec} | brix concentré
length: {longueur,métrage}
width: {largeur,laize}
grammage: grammage
yarnCount: {titre,titre du fil,numéro de fil}
canCode: {code boîte,code de la boîte}
seedCottonWeight: {coton graine,coton-graine,poids coton graine}
lintWeight: {coton fibre,fibre,poids fibre,fibre produite} | {fibre,fibres,coton fibre} {produite,produites,produit,obtenue,obtenues,obtenu} | production {fibre,de fibre} | total fibre | poids {de fibre,de la fibre}
cottonSeedWeight: {graine de coton,graines de coton,graine,graines}
wasteWeight: {déchets,pertes,freinte}
outturn: {rendement égrenage,rendement fibre,rendement à l'égrenage}
inputWeight: {entrée,entrées,matière première utilisée,quantité utilisée,consommation}
outputWeight: {sortie,production,quantité produite,produit obtenu}
cottonConsumed: {coton consommé,coton utilisé,consommation de coton} | {coton,fibre} {consommée,utilisée,employé,employée,mis en œuvre,ouvert}| consommation de fibre
yarnConsumed: {fil consommé,fil utilisé}
fabricConsumed: {tissu consommé,tissu utilisé}
yarnProduced: {fil produit,production de fil} | {fil,filé,filés} {obtenu,obtenus,fabriqué,produits} | production de filés
fabricProduced: {tissu produit,production de tissu} | tissu {obtenu,fabriqué,fini produit}
piecesProduced: pièces {produites,coupées,cousues,confectionnées,fabriquées,piquées,terminées}
tomatoReceived: {tomates réceptionnées,tomates reçues,tomates transformées,tomates fraîches} | tomates {utilisées,livrées,entrées,broyées} | {tomate fraîche,tomates fraîches,tomate} {reçue,reçues,réceptionnées,transformées,transformée,livrées} | {réception,quantité,poids} de tomates {fraîches,} | {tomates réceptionnées,tomates reçues,tomates transformées,tomates fraîches}
pasteProduced: {concentré produit,concentré obtenu} | {concentré,concentré de tomate,pâte,purée} {produit,produite,obtenu,obtenue,fabriqué,fabriquée,conditionné} | production de concentré | {concentré de tomate,concentré de tomates,double concentré} {produit,obtenu,fabriqué} | production de concentré | {concentré produit,concentré obtenu}
pasteConsumed: {concentré utilisé,concentré consommé}
rawMaterial: {matière première,matières premières}
product: {produit,produit fini}
openingStock: {stock initial,stock d'ouverture}
closingStock: {stock final,stock de clôture}
share: {pourcentage,proportion,part}
currency: {devise,monnaie}
total: {total ttc,total général,montant total,net à payer,total facture,total à payer,montant ttc,montant total ttc}
subtotal: {sous-total,total ht,montant total ht,sous total,total hors taxes}
tax: {tva (montant),montant tva,taxe,taxes,total tva}
taxRate: {taux tva,taux de tva}
freight: {fret,frais de transport,port,frais de port}
insurance: {assurance}
discount: {remise,rabais,escompte}
deposit: {acompte,avance}
amountDue: {reste à payer,solde,solde à payer,montant dû,montant du virement,montant à payer} | net à payer ttc | reste dû
totalNet: {poids net total,total poids net,total net}
totalGross: {poids brut total,total poids brut,total brut}
totalPackages: total {colis,cartons} | nombre total de colis
totalBales: total {balles,des balles} | nombre total de balles
totalQuantity: {quantité totale,total quantité}
carriedForward: {à reporter}
broughtForward: {report,report page précédente}
incoterm: {conditions de livraison,incoterm,termes de livraison}
paymentTerms: {conditions de paiement,mode de paiement,conditions de règlement,mode de règlement,modalités de paiement}
signature: {signature,signature autorisée,signature et cachet} | signature de l'exportateur
stamp: {cachet,tampon}
name: {nom,raison sociale,nom et prénom,à l'attention de,contact,société}
title: {fonction,qualité du signataire}
pageOf: {page,feuille,feuillet}
remarks: {remarques,observations,notes,commentaires}
declaration: {déclaration,déclaration de l'exportateur,je soussigné,le soussigné}
certification: {visa,certification,visa de la douane,il est certifié}
preferenceCriterion: critère d'origine
`),
  titles: readTitles(`
invoice: {facture,facture commerciale,facture proforma,facture pro forma,facture d'exportation,avoir}
packing-list: {liste de colisage,note de colisage,note de poids,bordereau de colisage,liste de poids}
bill-of-lading: {connaissement,connaissement maritime}
purchase-order: {bon de commande,contrat de vente,commande,contrat,confirmation de commande,contrat d'achat}
certificate-of-origin: {certificat d'origine,déclaration d'origine,certificat de circulation des marchandises}
ginning-record: {rapport d'égrenage,liste des balles,bordereau de balles,registre d'égrenage,bordereau d'égrenage,usine d'égrenage,liste d'égrenage,état d'égrenage,fiche d'égrenage,production d'égrenage}
farm-record: {registre de récolte,cahier de culture,carnet de champ,fiche parcellaire,carnet de récolte,bon de pesée}
seed-record: {certificat de semences,étiquette de semences}
spinning-record: {registre de filature,rapport de filature,fiche de mélange}
fabric-record: {registre de tissage,fiche de teinture,rapport de tissage}
garment-record: {fiche de coupe,registre de confection,ordre de coupe}
tomato-processing-record: {registre de transformation,registre de production,rapport de production,fiche de fabrication,liste des fûts}
supplier-statement: {déclaration du fournisseur,attestation,attestation sur l'honneur,déclaration du fabricant,déclaration sur l'honneur,attestation d'origine}
transport-record: {lettre de voiture,bon de livraison,lettre de transport aérien,bordereau de livraison,lettre de voiture internationale,bon de réception}
payment-record: {ordre de virement,avis de virement,avis de débit,lettre de crédit,reçu,crédit documentaire,avis d'opéré,avis de paiement,avis de crédit,avis de versement,relevé de compte}
lab-report: {rapport d'essai,certificat d'analyse,rapport d'analyse,certificat phytosanitaire,bulletin d'analyse,certificat de qualité}
`),
  months: readMonths(
    'janvier,janv,jan | février,févr,fév | mars | avril,avr | mai | juin | juillet,juil | août | septembre,sept | octobre,oct | novembre,nov | décembre,déc',
  ),
  units: readUnits(`
kg: kilogrammes | kilogramme
t: tonne métrique | tonnes métriques
g: gramme | grammes
quintal: quintaux | qx
lb: livre | livres
bale: balle | balles
piece: pièce | pièces | unité | unités
dozen: douzaine | douzaines
pair: paire | paires
meter: mètre | mètres
carton: caisse | caisses
drum: fût | fûts
roll: rouleau | rouleaux
bag: sac | sacs
can: boîte | boîtes
jar: bocal | bocaux
pallet: palette | palettes
package: colis
container: conteneur | conteneurs
liter: litre | litres
percent: pour cent
`),
  words:
    'le les des du et en une dans pour par sur que qui est sont au aux avec nous vous votre notre ce cette ci-dessus marchandises être ou été'.split(
      ' ',
    ),
};
