import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Portuguese labels, of Brazil and of Portugal. */
export const pt: LabelFile = {
  language: 'pt',
  labels: readLabels(`
documentNumber: {número,n°,nº} {do documento,} | documento {n°,no} | série e número
invoiceNumber: {número,n°} e data da {fatura,factura} | {fatura,factura,fatura comercial,nota fiscal,nf,nf-e,nfe} {n°,no,número,nro,} | {número,n°,nº} da {fatura,factura,nota fiscal} | fatura comercial | fatura de exportação
blNumber: {conhecimento de embarque,conhecimento,b/l,ct-e,guia de remessa,guia de transporte} {n°,no,número,}
certificateNumber: certificado {n°,no,número} | {número,n°} do certificado
contractNumber: contrato {n°,no,número,} | {número,n°} do contrato
orderNumber: {pedido,ordem de compra,encomenda,ordem de produção,nota de encomenda} {n°,no,número,} | {número,n°} do pedido
lcNumber: carta de crédito {n°,}
referenceNumber: {referência,nossa referência,sua referência,processo}
entryNumber: {due,du-e,declaração aduaneira,despacho aduaneiro,registro de exportação}
containerNumber: {contêiner,container,contentor} {n°,no,} | {número,n°} do {contêiner,container,contentor}
sealNumber: {lacre,selo n°,lacres,n° do lacre}
lotNumber: {lote,lote de algodão,lotes} {n°,no,} | {número,n°} do lote | lote de pluma | lote {de,do,} {produto,produto acabado,peças,confecção,artigo} | lote {acabado,final}
baleNumber: {fardo} {n°,no,número} | {número,n°} do fardo | código do fardo | etiqueta do fardo | {código,número,n°,etiqueta,tag} {sai,abrapa} | sai | fardo | fardos n°
baleFrom: fardo {inicial,de,desde} | do fardo | fardinho inicial | fardo início
baleTo: fardo {final,até} | ao fardo | fardo fim
drumNumber: {tambor,bidão} {n°,no} | {número,n°} do {tambor,bidão} | {tambores,bidões} {n°,no,números} | números dos tambores
drumFrom: tambor {inicial,de}
drumTo: tambor {final,até}
batchNumber: {lote de produção,lote de fabrico,lote de fabricação} | {número,n°} do lote de produção
rollNumber: rolo {n°,} | n° do rolo
yarnLot: lote {do fio,de fio}
fabricLot: lote {do tecido,de tecido,da malha,de tingimento}
styleNumber: {artigo,modelo,referência do produto,código do produto,código,cód}
seedLot: lote {de semente,de sementes,da semente}
ginCode: código {da algodoeira,da usina,da uba,da unidade} | uba
ginRecordNumber: {romaneio,registro de beneficiamento,romaneio n°} {n°,}
productionRecordNumber: {registro de produção,ordem de fabrico,ficha de produção} {n°,}
customerNumber: {código do cliente,cliente n°}
taxId: {cnpj,cpf,nif,inscrição estadual,contribuinte n°,n° contribuinte,cnpj/cpf}
registrationNumber: {registro n°,número de registro,n° de registo,registro mapa}
phone: {telefone,tel,telemóvel,celular,fone}
email: {e-mail,correio eletrónico,correio eletrônico}
fax: fax
postalCode: {cep,código postal}
vehicleNumber: {placa,placa do veículo,matrícula,placa do caminhão}
vessel: {navio,nome do navio,embarcação} | navio/viagem
voyage: {viagem,n° da viagem}
bankAccount: {conta,conta corrente,conta bancária,dados bancários,n° da conta}
date: {data,data do documento} | local e data
invoiceDate: data da {fatura,factura,nota fiscal}
issueDate: data {de emissão,da emissão} | emitido em | local e data de emissão
shipmentDate: data {de embarque,do embarque,de saída,de expedição,da saída}
loadingDate: data {de carregamento,do carregamento,de carga}
arrivalDate: data {de chegada,da chegada}
dueDate: {data de vencimento,vencimento}
validUntil: {válido até,validade,data de validade do certificado}
orderDate: data {do pedido,da encomenda}
contractDate: data do contrato
harvestDate: data {da colheita,de colheita,da apanha} | período de colheita
plantingDate: data {do plantio,de plantio,de plantação,da sementeira,de semeadura}
ginningDate: data {do beneficiamento,de beneficiamento,da prensagem,do descaroçamento} | beneficiado em | data beneficiamento
classingDate: data {da classificação,da análise,de análise,do ensaio,da amostragem}
receivedDate: data {de recebimento,do recebimento,de receção,da recepção}
openingDate: data {da abertura,de abertura,de consumo} | abertura {de,dos} fardos
productionDate: data {de produção,da produção,de fabricação,de fabrico}
packingDate: data {de embalagem,de envase,de enchimento}
deliveryDate: {data de entrega,prazo de entrega}
paymentDate: data {do pagamento,de pagamento,da transferência,valor}
periodFrom: {data inicial,data de início,início}
periodTo: {data final,data de fim,fim}
period: {período,safra (período)}
expiryDate: {data de validade,consumir até,consumir de preferência antes de}
cropYear: {safra,ano safra,ano-safra,campanha,colheita,ano de colheita}
seller: {vendedor,vendido por}
buyer: {comprador,adquirente,vendido a}
billTo: faturar a | faturado a | cobrar a | endereço de faturação | endereço de faturamento
shipTo: {entregar a,endereço de entrega,morada de entrega,local de descarga da mercadoria}
shipper: {embarcador,remetente,expedidor,carregador}
consignee: {consignatário,destinatário}
notify: {notificar,parte a notificar,notificar a}
manufacturer: {fabricante,fabricado por,fábrica}
supplier: {fornecedor,fornecido por}
producer: {produtor,produzido por,nome do produtor}
exporter: exportador | exportador (nome, endereço, país)
importer: importador
gin: {algodoeira,usina de beneficiamento,beneficiadora,beneficiado por,unidade de beneficiamento,usina}
spinner: {fiação,fiado por,fiação (empresa)}
mill: {tecelagem (fábrica),indústria têxtil}
weaver: {tecelagem,tecido por}
knitter: malharia
finisher: {tinturaria,tinto por,acabamento (empresa)}
garmentMaker: {confecção,confeccionado por,costura (empresa)}
farm: {fazenda,quinta,herdade,talhão,parcela,propriedade,exploração agrícola}
grower: {agricultor,cultivador,cotonicultor,produtor rural}
processor: {processador,processado por,unidade de processamento,transformador}
cannery: {conserveira,embalador,envasado por,embalado por}
seedProducer: {produtor de semente,produtor de sementes,sementeira (empresa)}
issuer: {emitido por,órgão emissor,entidade emissora,emitente,laboratório}
carrier: {transportador,transportadora,armador,companhia marítima}
bank: {banco,banco do beneficiário,nome do banco}
beneficiary: {beneficiário,favorecido,titular}
payer: {pagador,ordenante,remetente do pagamento}
applicant: {requerente,solicitante}
signatory: {responsável,representante legal,assinado por,responsável técnico}
subcontractor: {subcontratado,subcontratada}
customer: {cliente,nome do cliente} | exmo(s) sr(s) | exmo.(s) sr.(s) | exmos senhores | exmos srs | exmo sr | dados do cliente
countryOfOrigin: {país de origem,origem,origem da mercadoria,país de fabricação,produto de,feito em,país de fabrico,local de origem,lugar de origem,local de origem da mercadoria,local de produção e origem,origem dos produtos}
countryOfExport: {país de exportação,país exportador,país de procedência,país de proveniência}
countryOfDestination: {país de destino,país importador}
regionOfOrigin: {região,estado,município,província,concelho,distrito,uf}
growingPlace: {local de cultivo,local de produção agrícola,cultivado em}
cottonOrigin: origem do algodão | país de origem do algodão | origem da fibra
tomatoOrigin: origem do tomate | país de origem do tomate | origem do concentrado
seedOrigin: {origem,procedência} {da semente,das sementes} | {país,local,região} de {origem,procedência,produção,multiplicação} {da semente,das sementes} | semente {produzida em,multiplicada em}
portOfLoading: estação de {origem,partida,carregamento,embarque} | local de carregamento | ponto de carga | carregado em | {porto de embarque,porto de carga,porto de origem,local de embarque,porto de carregamento}
portOfDischarge: {porto de descarga,porto de destino,porto de desembarque}
placeOfReceipt: local de {recebimento,recepção}
placeOfDelivery: local de entrega
finalDestination: {destino final,destino,local de destino}
placeOfIssue: local de emissão
address: {endereço,morada,sede}
ginLocation: {local da algodoeira,endereço da algodoeira,local de beneficiamento}
farmLocation: {localização da fazenda,coordenadas,localização da parcela,localização da exploração}
factoryLocation: {endereço da fábrica,local de fabricação,local de fabrico,local de produção}
route: {meio de transporte,via de transporte,modal,meio de transporte e itinerário,rota,itinerário}
lineNumber: {item,linha,item n°}
description: {descrição,descrição da mercadoria,descrição dos produtos,designação,descrição das mercadorias,mercadoria,descrição do produto,designação das mercadorias,descrição do produto/serviço,discriminação}
hsCode: {ncm,ncm/sh,código ncm,código pautal,código sh,posição pautal,classificação fiscal,nomenclatura,código nc}
quantity: {quantidade,qtd,qtde,quant}
unit: {unidade,un,unidade de medida}
unitPrice: {preço unitário,valor unitário,preço,v. unit,preço unit}
amount: {valor,montante,valor total do item,preço total,importância,v. total}
netWeight: peso líquido {kg,} | {kg,kgs,quilos} {líquido,líquidos} | peso líq | líquido | p. líquido
grossWeight: peso bruto {kg,} | bruto | p. bruto
tareWeight: {tara,peso da tara}
averageWeight: peso {médio,médio do fardo}
weight: {peso,peso kg,quilos}
packages: {volumes,quantidade de volumes,número de volumes,n° de volumes,número e natureza dos volumes}
packageKind: {embalagem,tipo de embalagem,espécie,acondicionamento}
baleCount: {fardos,número de fardos,quantidade de fardos,qtd fardos,n° de fardos,fardinhos} | fardos {consumidos,abertos,utilizados,usados}
drumCount: {tambores,número de tambores,bidões,quantidade de tambores}
rollCount: {rolos,número de rolos}
pieces: {peças,número de peças}
cartons: {caixas,número de caixas}
marks: {marcas,marcas e números,marcas e numeração}
composition: {composição,ingredientes}
variety: {variedade,cultivar,híbrido}
grade: {qualidade,tipo,classificação,categoria}
staple: comprimento {da fibra,de fibra}
strength: resistência
moisture: umidade | humidade | teor de umidade
size: {tamanho,calibre}
color: cor
area: {área,área plantada,hectares,superfície,área colhida}
yieldPerArea: {produtividade,rendimento por hectare}
brix: brix {do concentrado,da polpa,da pasta,do produto,final,médio} | {grau brix,sólidos solúveis,graus brix} | brix {pasta,polpa,concentrado,produto}
length: {comprimento,metros}
width: largura
grammage: gramatura | gramagem
yarnCount: {título do fio,título}
canCode: {código da lata,código do recipiente}
seedCottonWeight: {algodão em caroço,algodão caroço,peso em caroço}
lintWeight: {algodão em pluma,pluma,peso da pluma,pluma produzida,fibra} | {pluma,fibra,algodão em pluma} {produzida,obtida,beneficiada,resultante,produzido,obtido,beneficiado} | total {pluma,em pluma} | {produção,peso,total} {de,da} {pluma,fibra}
cottonSeedWeight: {caroço de algodão,caroço,caroço produzido}
wasteWeight: {perdas,desperdício,resíduos,quebra,fibrilha,resíduo}
outturn: {rendimento de pluma,rendimento de fibra,percentual de pluma,rendimento}
inputWeight: {entrada,consumo,matéria-prima utilizada,quantidade utilizada}
outputWeight: {saída,produção,quantidade produzida} | {saída,produção,quantidade produzida,quantidade fabricada,produto obtido,produto acabado,produção total,produção líquida}
cottonConsumed: {algodão consumido,algodão utilizado,consumo de algodão} | {algodão,pluma,fibra} {consumido,consumida,utilizado,utilizada,empregado,empregada,processado,aberto} | consumo de {pluma,fibra} | {algodão consumido,algodão utilizado,consumo de algodão}
yarnConsumed: {fio consumido,fio utilizado,consumo de fio}
fabricConsumed: {tecido consumido,tecido utilizado,consumo de tecido}
yarnProduced: {fio produzido,produção de fio} | {fio,fios} {obtido,obtidos,fabricado,fabricados,produzidos} | produção de fios
fabricProduced: {tecido produzido,produção de tecido} | {tecido,malha} {obtido,fabricado,produzida} | produção de malha
piecesProduced: peças {produzidas,cortadas,costuradas,confeccionadas,acabadas}
tomatoReceived: {tomate recebido,tomate processado,tomate fresco recebido,tomate entregue} | tomate {utilizado,consumido,moído,esmagado} | {tomate,tomate fresco,tomate em natureza,tomate in natura,matéria-prima} {recebido,processado,entregue,laborado,transformado,consumido,utilizado,recebida} | tomate fresco | tomate in natura | {recepção,receção,entrada,quantidade,peso} de tomate {fresco,} | tomate à entrada
pasteProduced: {concentrado produzido,polpa produzida,pasta produzida} | {concentrado,concentrado de tomate,polpa,polpa de tomate,pasta,extrato} {produzido,produzida,obtido,obtida,fabricado,fabricada,envasado,envasada} | produção de {concentrado,polpa,pasta} | {concentrado,concentrado de tomate,polpa,pasta,polpa de tomate,pasta de tomate} {produzido,produzida,obtido,obtida,fabricado,fabricada} | produção de {concentrado,polpa,pasta,concentrado de tomate,polpa de tomate}
pasteConsumed: {concentrado utilizado,polpa utilizada,pasta utilizada}
rawMaterial: {matéria-prima,matérias-primas}
product: {produto,produto acabado}
openingStock: {estoque inicial,stock inicial,saldo inicial}
closingStock: {estoque final,stock final,saldo final}
share: {percentagem,porcentagem,percentual,proporção}
currency: {moeda,divisa}
total: {valor total,total geral,total da fatura,total a pagar,valor total da nota,total da factura}
subtotal: subtotal | valor dos produtos
tax: {iva,imposto,icms,impostos}
freight: {frete,valor do frete}
insurance: {seguro,valor do seguro}
discount: desconto
deposit: {adiantamento,sinal,pagamento antecipado}
amountDue: {valor a pagar,saldo a pagar,valor da transferência,valor pago}
totalNet: peso líquido total | total peso líquido
totalGross: peso bruto total | total peso bruto
totalPackages: total {de volumes,de caixas,volumes,de tambores}
totalBales: total {de fardos,fardos}
totalQuantity: quantidade total
carriedForward: {a transportar,transporte para a página seguinte}
broughtForward: transporte da página anterior
incoterm: {condições de entrega,condição de venda,termos de entrega}
paymentTerms: {condições de pagamento,forma de pagamento,condição de pagamento}
signature: {assinatura,assinatura autorizada,assinatura e carimbo}
stamp: {carimbo,selo}
name: {nome,razão social,contato,contacto,nome/razão social}
title: cargo
pageOf: {página,folha,pág}
remarks: {observações,notas,obs,informações complementares}
declaration: {declaração,declaração do exportador}
certification: {certificação,visto}
preferenceCriterion: critério de origem
`),
  titles: readTitles(`
invoice: {fatura,factura,fatura comercial,nota fiscal,fatura proforma,nota fiscal eletrônica,fatura pró-forma}
packing-list: {romaneio,lista de embalagem,romaneio de carga,lista de volumes,romaneio de embarque}
bill-of-lading: {conhecimento de embarque,conhecimento de embarque marítimo}
purchase-order: {ordem de compra,pedido de compra,contrato de compra e venda,nota de encomenda,contrato}
certificate-of-origin: {certificado de origem,declaração de origem}
ginning-record: {romaneio de beneficiamento,registro de beneficiamento,lista de fardos,romaneio de fardos,relatório de beneficiamento,romaneio de pluma}
farm-record: {registro de colheita,caderno de campo,registo de campo,romaneio de colheita,declaração do produtor rural,talão de colheita}
seed-record: {certificado de semente,certificado de sementes,termo de conformidade de semente}
spinning-record: {registro de fiação,registro de produção de fio,relatório de fiação}
fabric-record: {registro de tecelagem,registro de tinturaria,relatório de tecelagem}
garment-record: {registro de corte,registro de confecção,ordem de corte}
tomato-processing-record: {registro de processamento,registro de produção,registo de produção,registo de fabrico,relatório de produção}
supplier-statement: {declaração do fornecedor,declaração do fabricante,declaração do produtor,declaração de conformidade}
transport-record: {conhecimento de transporte,guia de transporte,guia de remessa,romaneio de transporte,dacte}
payment-record: {comprovante de pagamento,comprovativo de transferência,ordem de pagamento,carta de crédito,recibo,aviso de crédito,aviso de lançamento,extrato bancário}
lab-report: {laudo de análise,certificado de análise,relatório de ensaio,certificado fitossanitário,laudo de classificação,boletim de análise}
`),
  months: readMonths(
    'janeiro,jan | fevereiro,fev | março,mar | abril,abr | maio,mai | junho,jun | julho,jul | agosto,ago | setembro,set | outubro,out | novembro,nov | dezembro,dez',
  ),
  units: readUnits(`
kg: quilo | quilos | quilograma | quilogramas
t: toneladas métricas
g: grama | gramas
bale: fardo | fardos | fardinho | fardinhos
piece: peça | peças | unidade | unidades
dozen: dúzia | dúzias
pair: pares
meter: metros
carton: caixa | caixas | cx | cxs
drum: tambor | tambores | bidão | bidões
roll: rolo | rolos
bag: saco | sacos | saca | sacas
arroba: arroba | arrobas
can: lata | latas
pallet: palete | paletes
package: volume | volumes
container: contêiner | contêineres
liter: litro | litros
`),
  words:
    'os das dos da do uma não com para em pelo pela que são mais este esta foi seu sua conforme declaramos mercadorias às até também'.split(
      ' ',
    ),
};
