import type { LabelFile } from './fields.ts';
import { readLabels, readMonths, readTitles, readUnits } from './spellings.ts';

/** Spanish labels, of Spain and of Latin America. */
export const es: LabelFile = {
  language: 'es',
  labels: readLabels(`
documentNumber: número | núm | {número,n°,no,nº} de {documento,folio,serie} | folio | documento {n°,no,número} | número de control | n° de control | número de comprobante | n° comprobante | comprobante {n°,nro,no,número}
invoiceNumber: {factura,factura comercial,fact,factura proforma} {n°,no,número,nro,núm,} | {número,n°,no,nro,nº} de factura | número y fecha de la factura | factura no y fecha | {factura comercial,factura de exportación}
packingListNumber: {lista de empaque,packing list} {n°,nro} | n° de lista de empaque | albarán n°
blNumber: {conocimiento de embarque,b/l,guía aérea,carta de porte,albarán,guía de remisión} {n°,nro,no,número,} | {número,n°,no} de {conocimiento,conocimiento de embarque,bl,guía,albarán}
certificateNumber: {certificado} {n°,no,nro,número} | {número,n°,no} de certificado | certificado de origen n°
contractNumber: {contrato} {n°,no,nro,número,} | {número,n°,no} de contrato
orderNumber: {pedido,orden de compra,o.c,orden,orden de producción} {n°,no,nro,número,} | {número,n°,no} de {pedido,orden,orden de compra} | su pedido
lcNumber: carta de crédito {n°,no,} | crédito documentario {n°,}
bookingNumber: {reserva,booking} {n°,no,nro}
referenceNumber: {referencia,nuestra referencia,su referencia,referencia del exportador,expediente}
entryNumber: {pedimento,dua,declaración aduanera,n° de pedimento,número de pedimento,despacho}
containerNumber: {contenedor,contenedores} {n°,no,nro,} | {número,n°} de contenedor
sealNumber: {precinto,sello aduanero,n° de precinto,precintos,marchamo}
lotNumber: {lote,lote de algodón,lotes,lote n°,lote no} | {número,n°,no} de lote | lote de materia prima | lote {de,del,} {producto,producto terminado,prendas,confección,artículo} | lote {terminado,final}
baleNumber: {paca,bala,fardo} {n°,no,número,nro} | {número,n°,no} {de ,}{paca,bala,fardo} | código de paca | paca | bala | fardo | {pacas,balas,fardos} {n°,no,nro}
baleFrom: {paca,bala,fardo,pacas} {desde,inicial,del} | de la paca | primera paca
baleTo: {paca,bala,fardo,pacas} {hasta,final,al} | a la paca | última paca
drumNumber: {tambor,bidón,tambo} {n°,no,número} | {número,n°} de {tambor,bidón} | {tambores,bidones} {n°,no,nro,números,nos,numerados} | {números,n°} de {tambores,bidones}
drumFrom: {tambor,bidón} {desde,inicial} | {tambores,bidones} desde
drumTo: {tambor,bidón} {hasta,final} | {tambores,bidones} hasta
batchNumber: {lote de producción,lote de fabricación,partida} | {número,n°} de {partida,lote de producción}
rollNumber: rollo {n°,no} | {número,n°} de {rollo,pieza}
yarnLot: lote de {hilo,hilado} | lote hilo
fabricLot: lote de {tela,tejido,teñido,tintura} | lote tela
styleNumber: {estilo,artículo,referencia artículo,código,modelo,ref artículo,código de producto,código del artículo,sku/estilo,clave}
seedLot: lote de {semilla,semillas} | n° de lote de semilla
ginCode: código {de la desmotadora,desmotadora,de despepitadora,de planta} | clave de despepitadora
ginRecordNumber: {registro de desmotado,reporte de desmote,registro de despepite} {n°,}
productionRecordNumber: {registro de producción,parte de producción,orden de fabricación} {n°,} | {registro,ficha,parte,planilla,hoja} de proceso {n°,}
customerNumber: {cliente n°,código de cliente,n° de cliente,número de cliente}
taxId: {rfc,nif,cif,ruc,rut,nit,cuit,n.i.f,c.i.f,r.f.c,identificación fiscal,n° de identificación fiscal,vat n°,registro fiscal,nif/cif}
registrationNumber: {registro sanitario,n° de registro,número de registro,registro n°,r.g.s.e.a.a,rgseaa}
phone: {teléfono,tel,telf,móvil,tfno,tlf,celular}
email: {correo electrónico,correo,email,e-mail,página web}
fax: fax
postalCode: {código postal,c.p,cp}
vehicleNumber: {matrícula,placa,placas,matrícula del vehículo,placa del vehículo,matrícula camión,matrícula remolque}
vessel: {buque,nombre del buque,barco,vapor,nave,motonave} | buque/viaje
voyage: {viaje,n° de viaje,viaje n°}
bankAccount: {cuenta,cuenta bancaria,n° de cuenta,número de cuenta,datos bancarios,clabe,cta}
date: {fecha,fecha del documento,fecha de documento} | lugar y fecha
invoiceDate: fecha {de factura,factura,de la factura,de facturación}
issueDate: fecha de {emisión,expedición} | {expedido,emitido} el | lugar y fecha de {emisión,expedición} | fecha emisión | fecha y hora de {generación,emisión,certificación,expedición} | fecha de {generación,elaboración del documento,factura}
shipmentDate: fecha de {embarque,envío,salida,exportación,expedición de la mercancía,despacho} | embarque
loadingDate: fecha de carga | fecha carga
arrivalDate: fecha de {llegada,arribo} | llegada
dueDate: {fecha de vencimiento,vencimiento,fecha vencimiento,vence} | fecha de pago límite
validUntil: {válido hasta,vigencia,validez,vigente hasta,fecha de vigencia}
validFrom: válido desde
orderDate: fecha {de pedido,del pedido,de orden,pedido}
contractDate: fecha {de contrato,del contrato}
harvestDate: fecha de {cosecha,recolección,pizca} | período de cosecha | cosechado el
plantingDate: fecha de {siembra,plantación,trasplante} | siembra | fecha siembra
ginningDate: fecha de {desmote,desmotado,despepite,prensado,embalado} | desmotado el | fecha desmote | desmote | período de desmote | fecha {desmotado,de desmotado}
classingDate: fecha de {clasificación,análisis,ensayo,muestreo,prueba}
receivedDate: fecha de {recepción,recibo,entrada} | recibido
openingDate: fecha de {apertura,consumo} | apertura de {fardos,pacas,balas}
productionDate: fecha de {producción,fabricación,elaboración,proceso,procesamiento}
spinningDate: fecha de hilado | fecha de hilatura
weavingDate: fecha de {tejido,tejeduría}
finishingDate: fecha de {teñido,acabado,tintura}
sewingDate: fecha de {corte,confección,costura}
packingDate: fecha de {envasado,empaque,embalaje}
deliveryDate: fecha de entrega | plazo de entrega | fecha entrega
paymentDate: fecha de {pago,transferencia,operación,valor} | fecha valor
periodFrom: {desde,fecha inicio,fecha de inicio,inicio}
periodTo: {hasta,fecha fin,fecha final,fecha de término}
period: {período,periodo,temporada}
expiryDate: {fecha de caducidad,caducidad,consumir preferentemente antes de,consumo preferente,fecha de expiración}
cropYear: {cosecha,campaña,año de cosecha,ciclo agrícola,año agrícola,ciclo}
seller: {vendedor,proveedor/vendedor,el vendedor,razón social del vendedor}
buyer: {comprador,cliente/comprador,el comprador,vendido a} | adquiriente | adquirente | datos del {cliente,comprador,adquiriente} | señor(es) | señores | razón social del cliente
billTo: facturar a | {dirección,domicilio} de facturación | facturado a | facturar a nombre de | facturación a
shipTo: {enviar a,entregar a,dirección de entrega,dirección de envío,lugar de envío,embarcar a}
shipper: {embarcador,remitente,cargador,expedidor}
consignee: {consignatario,destinatario,consignado a} | consignatario (nombre, dirección, país)
notify: {notificar a,notificar,parte a notificar}
manufacturer: {fabricante,fabricado por,nombre del fabricante,fábrica,elaborado por,planta}
supplier: {proveedor,suministrador,nombre del proveedor,suministrado por}
producer: {productor,nombre del productor,producido por}
exporter: {exportador,nombre del exportador} | exportador (nombre, dirección, país) | nombre y domicilio del exportador
certifier: certificador | {nombre,datos} del certificador
importer: {importador,nombre del importador} | nombre y domicilio del importador
gin: {desmotadora,despepitadora,planta desmotadora,desmotado por,despepitado por,nombre de la desmotadora}
spinner: {hilandería,hilatura,hilado por,fábrica de hilado}
mill: {fábrica textil,fabricante de tela,textilera,molino}
weaver: {tejeduría,tejido por}
knitter: {tejedora de punto,tejeduría de punto}
finisher: {tintorería,acabados,teñido por,tintoreria}
garmentMaker: {confeccionista,maquiladora,taller de confección,confeccionado por,maquila}
farm: {finca,rancho,granja,parcela,predio,explotación,campo,lote (campo)}
grower: {agricultor,cultivador,productor agrícola,cultivado por,nombre del agricultor}
processor: {procesador,planta procesadora,transformador,procesado por,planta de procesamiento,industria transformadora}
cannery: {conservera,envasador,empacador,envasado por,empacado por,empaque,planta de empaque,conservería}
seedProducer: {productor de semilla,semillera,casa semillera}
issuer: {expedido por,emitido por,autoridad competente,organismo emisor,entidad emisora,laboratorio,emisor}
carrier: {transportista,naviera,porteador,línea naviera,empresa de transporte,compañía naviera}
bank: {banco,banco beneficiario,nombre del banco,banco emisor,banco del beneficiario,entidad bancaria,banco ordenante}
beneficiary: {beneficiario,nombre del beneficiario,titular de la cuenta}
payer: {ordenante,pagador,deudor}
applicant: {solicitante,peticionario}
signatory: {firmante,responsable,representante legal,elaboró,autorizó,apoderado,nombre del firmante}
subcontractor: {subcontratista,subcontratado}
customer: {cliente,nombre del cliente,señores,sres} | receptor | {nombre,datos,razón social} del receptor | señor(es) | sr(es) | señor (es) | datos del cliente | razón social del cliente | cliente (razón social)
countryOfOrigin: {país de origen,origen,país origen,origen de la mercancía,país de procedencia y origen,hecho en,producto de,país de origen de las mercancías,país de fabricación,pais de producción,lugar de origen,lugar de origen de la mercancía,lugar de origen de los productos,origen de los productos}
countryOfExport: {país de exportación,país exportador,país de procedencia,país de expedición}
countryOfDestination: {país de destino,país importador,país de importación}
regionOfOrigin: {región,provincia,estado,región de origen,departamento,municipio,zona}
growingPlace: {lugar de cultivo,zona de cultivo,lugar de producción agrícola,cultivado en}
cottonOrigin: origen del algodón | país de origen del algodón | origen de la fibra | origen algodón
tomatoOrigin: origen del tomate | país de origen del tomate | origen de la pasta | origen tomate | origen del concentrado
seedOrigin: {origen,procedencia} {de la semilla,de las semillas,semilla} | {país,lugar,zona,región} de {origen,procedencia,producción,multiplicación} {de la semilla,de las semillas,semilla} | semilla {producida en,multiplicada en} | país {productor,multiplicador} de la semilla
portOfLoading: estación de {salida,origen,carga,partida} | punto de carga | cargado en | {puerto de embarque,puerto de carga,puerto de salida,lugar de carga,lugar de embarque} | puerto de cargue | aduana y puerto de embarque
portOfDischarge: {puerto de descarga,puerto de destino,puerto de llegada,lugar de descarga}
placeOfReceipt: lugar de {recepción,recibo}
placeOfDelivery: lugar de entrega
finalDestination: {destino final,destino,lugar de destino}
placeOfIssue: lugar de {emisión,expedición}
address: {dirección,domicilio,domicilio fiscal,domicilio social,dirección fiscal}
ginLocation: {ubicación,dirección} de la desmotadora
farmLocation: {ubicación de la finca,ubicación del predio,coordenadas,ubicación de la parcela}
factoryLocation: {dirección de la fábrica,ubicación de la planta,lugar de fabricación,domicilio de la planta}
route: {medio de transporte,vía,medios de transporte y ruta,ruta,medio de transporte e itinerario,transporte,forma de envío,modo de transporte}
lineNumber: {línea,partida n°,ítem,pos,renglón}
description: {descripción,descripción de la mercancía,descripción de las mercancías,concepto,producto/descripción,mercancía,descripción del producto,denominación,detalle,denominación del producto,artículo y descripción,designación de las mercancías,mercancías}
hsCode: {partida arancelaria,fracción arancelaria,código arancelario,código sa,código hs,posición arancelaria,código taric,nandina,código nc,clasificación arancelaria,subpartida arancelaria}
quantity: {cantidad,cant,unidades,cantidades}
unit: {unidad,unidad de medida,u.m,udm}
unitPrice: {precio unitario,precio,p. unitario,precio unit,p.u,valor unitario,precio/kg}
amount: {importe,monto,valor,importe total línea,valor total,precio total,importe neto}
netWeight: peso neto {kg,total kg,} | {kg,kgs,kilos} {neto,netos} | neto | p. neto | p.n
grossWeight: peso bruto {kg,} | bruto | p. bruto | p.b
tareWeight: {tara,peso tara}
averageWeight: peso {promedio,medio}
weight: {peso,peso kg,kilos,masa}
packages: {bultos,n° de bultos,número de bultos,cantidad de bultos,número y clase de bultos,total bultos n°}
packageKind: {tipo de embalaje,embalaje,tipo de bultos,envase,tipo de envase,clase de bultos}
baleCount: {pacas,número de pacas,fardos,balas,cantidad de pacas,n° de pacas,n° de fardos} | cantidad de {fardos,balas} | n° de balas | {fardos,balas} {consumidos,consumidas,abiertos,abiertas,utilizados,utilizadas,empleados,empleadas,usados,usadas} | pacas {consumidas,abiertas,utilizadas,usadas}
drumCount: {tambores,bidones,número de tambores,n° de bidones,cantidad de tambores}
rollCount: {rollos,número de rollos,n° de rollos}
pieces: {piezas,pzas,prendas,número de piezas}
cartons: {cajas,cartones,número de cajas,n° de cajas}
marks: {marcas,marcas y números,marcas y numeración}
composition: {composición,ingredientes,contenido de fibra}
variety: {variedad,híbrido,variedad de semilla}
grade: {calidad,grado,categoría,clase}
staple: {longitud de fibra,fibra (longitud),largo de fibra}
micronaire: micronaire índice
strength: resistencia
moisture: humedad
size: {talla,tamaño,calibre,formato}
color: color
area: {superficie,hectáreas,área,superficie cultivada,superficie sembrada}
yieldPerArea: {rendimiento,rendimiento por hectárea}
brix: brix {del concentrado,de la pasta,del producto,final,medio} | {grados brix,°brix grados,sólidos solubles,concentración brix} | brix {pasta,concentrado,producto}
length: {longitud,metros,largo}
width: {ancho,anchura}
grammage: {gramaje,peso g/m2}
yarnCount: {título,título del hilo,título de hilo,número de hilo}
canCode: {código de lata,código en tapa,código del envase}
seedCottonWeight: {algodón en rama,algodón en bruto,algodón con semilla,algodón en hueso,algodón semilla,algodón bruto,algodón hueso}
lintWeight: {algodón fibra,fibra de algodón,algodón pluma,fibra obtenida,fibra (kg)} | {fibra,pluma,fibra de algodón,algodón pluma,algodón fibra} {producida,obtenida,resultante,beneficiada,producido,obtenido,despepitada,desmotada} | total {fibra,pluma} | {producción,peso,total} de {fibra,pluma}
cottonSeedWeight: {semilla de algodón,semilla obtenida,semilla}
wasteWeight: {merma,desperdicio,mermas,residuo,desechos}
outturn: {rendimiento de fibra,rendimiento de desmote,porcentaje de fibra}
inputWeight: {entrada,consumo,materia prima utilizada,insumo,cantidad utilizada,entradas}
outputWeight: {salida,producción,cantidad producida,producto obtenido,producción total}
cottonConsumed: {algodón consumido,algodón utilizado,consumo de algodón} | {algodón,fibra,pluma} {consumido,consumida,utilizado,utilizada,empleado,empleada,procesado,procesada,abierto} | consumo de {fibra,pluma}
yarnConsumed: {hilo consumido,hilo utilizado,consumo de hilo,hilado consumido}
fabricConsumed: {tela consumida,tela utilizada,consumo de tela}
yarnProduced: {hilo producido,hilado producido,producción de hilo} | {hilo,hilado,hilaza} {producido,producida,obtenido,obtenida,elaborado,fabricado} | producción de {hilado,hilaza}
fabricProduced: {tela producida,tejido producido,producción de tela} | {tela,tejido} {obtenida,obtenido,elaborada,elaborado,fabricada,fabricado} | producción de tejido
piecesProduced: {piezas,prendas} {producidas,cortadas,cosidas,confeccionadas,terminadas,fabricadas}
tomatoReceived: {tomate recibido,tomate procesado,tomate fresco recibido,kilos de tomate,tomate fresco} | tomate {ingresado,entregado,acopiado,molido,utilizado,consumido} | {tomate,tomate fresco,tomates frescos,tomates} {recibido,recibidos,procesado,procesados,recepcionado,entregado,transformado,molturado,utilizado} | kilos de tomate | tomate fresco | {recepción,entrada,cantidad,peso} de tomate {fresco,}
pasteProduced: {pasta producida,concentrado producido,pasta de tomate producida,concentrado obtenido} | {pasta,pasta de tomate,concentrado,concentrado de tomate,puré,extracto} {producida,producido,obtenida,obtenido,elaborada,elaborado,fabricada,fabricado,envasada,envasado} | producción de {pasta,concentrado} | {pasta,concentrado,pasta de tomate,concentrado de tomate} {producida,producido,obtenida,obtenido,elaborada,elaborado,fabricado} | producción de {pasta,concentrado,pasta de tomate,concentrado de tomate}
pasteConsumed: {pasta utilizada,pasta consumida,concentrado utilizado}
rawMaterial: {materia prima,materias primas}
product: {producto,producto terminado}
openingStock: {existencia inicial,inventario inicial,saldo inicial,existencias iniciales}
closingStock: {existencia final,inventario final,saldo,existencias finales}
share: {porcentaje,proporción,participación}
currency: {moneda,divisa,tipo de moneda}
total: {importe total,total general,total factura,monto total,total a pagar,valor total de la factura,total importe}
subtotal: {subtotal,base imponible,suma,total neto importe}
tax: {iva,impuesto,impuestos,igv,i.v.a}
taxRate: {tipo de iva,% iva}
freight: {flete,portes,transporte (coste),flete marítimo}
insurance: seguro
discount: {descuento,dto}
deposit: {anticipo,pago anticipado,señal}
amountDue: {saldo a pagar,importe a pagar,saldo pendiente,importe de la transferencia,monto transferido,importe del pago}
totalNet: {total peso neto,peso neto total,total neto}
totalGross: {total peso bruto,peso bruto total,total bruto}
totalPackages: total {bultos,cajas,tambores,bidones}
totalBales: total {pacas,fardos,balas} | total de pacas
totalQuantity: cantidad total | total {unidades,cantidad,piezas}
carriedForward: {suma y sigue,a la página siguiente}
broughtForward: {suma anterior,de la página anterior,viene de la página anterior}
incoterm: {condiciones de entrega,incoterm,términos de entrega,condición de venta,término de venta}
paymentTerms: {forma de pago,condiciones de pago,términos de pago,método de pago,condición de pago}
signature: {firma,firma autorizada,firma y sello} | firma del exportador
stamp: {sello,sello de la empresa}
name: {nombre,razón social,contacto,nombre o razón social,atención,nombre y apellidos,empresa}
title: {cargo,puesto}
pageOf: {página,hoja,pág}
remarks: {observaciones,notas,comentarios,nota}
declaration: {declaración,declaración del exportador,declaración jurada,declaro que}
certification: {certificación,visado,certifica que}
preferenceCriterion: {criterio de origen,criterio preferencial,criterio para trato preferencial}
`),
  titles: readTitles(`
invoice: {factura,factura comercial,factura proforma,factura de exportación,factura pro forma}
packing-list: {lista de empaque,lista de bultos,lista de contenido,relación de bultos,lista de pesos}
bill-of-lading: {conocimiento de embarque,conocimiento de embarque marítimo}
purchase-order: {orden de compra,pedido,contrato de compraventa,contrato,confirmación de pedido,contrato de venta,pedido de compra}
certificate-of-origin: {certificado de origen,certificación de origen,certificado de circulación,certificado de circulación de mercancías}
ginning-record: {registro de desmotado,lista de pacas,relación de pacas,reporte de despepite,registro de despepite,lista de fardos,informe de desmotado}
farm-record: {registro de cosecha,cuaderno de campo,cuaderno de explotación,boleta de recepción,declaración de cosecha,registro de campo,bitácora de campo}
seed-record: {certificado de semilla,certificado de semillas,etiqueta de semilla}
spinning-record: {registro de hilatura,registro de producción de hilo,registro de hilado,informe de hilatura}
fabric-record: {registro de tejido,registro de tejeduría,registro de tintorería,registro de producción de tela}
garment-record: {registro de corte,registro de confección,orden de corte,hoja de corte,registro de costura}
tomato-processing-record: {registro de proceso,registro de producción,parte de producción,registro de procesamiento de tomate,registro de elaboración,parte de fabricación}
supplier-statement: {declaración del proveedor,declaración jurada,carta de declaración,declaración del fabricante,declaración del productor,declaración responsable}
transport-record: {carta de porte,guía de remisión,albarán,albarán de entrega,nota de entrega,guía aérea,carta de porte internacional,carta porte,remisión}
payment-record: {comprobante de pago,justificante de transferencia,orden de pago,carta de crédito,recibo,recibo de pago,orden de transferencia,aviso de abono,aviso de crédito,aviso de transferencia,abono en cuenta}
lab-report: {informe de ensayo,certificado de análisis,informe de laboratorio,certificado fitosanitario,informe de análisis,certificado de calidad,boletín de análisis}
`),
  months: readMonths(
    'enero,ene | febrero,feb | marzo,mar | abril,abr | mayo,may | junio,jun | julio,jul | agosto,ago | septiembre,setiembre,sep,set,sept | octubre,oct | noviembre,nov | diciembre,dic',
  ),
  units: readUnits(`
kg: kilogramo | kilogramos | kilos | kgs.
t: tonelada | toneladas | tm | ton. | tonelada métrica | toneladas métricas
g: gramo | gramos
quintal: quintales | qq
lb: libra | libras
bale: paca | pacas | fardo | fardos | bala | balas
piece: pieza | piezas | pza | pzas | unidad | unidades | uds | ud | prenda | prendas
dozen: docena | docenas
pair: pares | par
meter: metro | metros | mts
yard: yarda | yardas
carton: caja | cajas | cajón | cja
drum: tambor | tambores | bidón | bidones | tambo | tambos
roll: rollo | rollos
bag: saco | sacos | bolsa | bolsas
can: lata | latas | bote | botes
jar: frasco | frascos | tarro | tarros
pallet: palet | palets | tarima | tarimas
package: bulto | bultos | paquete | paquetes
container: contenedor | contenedores
liter: litro | litros
hectare: hectárea | hectáreas
percent: por ciento
`),
  words:
    'el los las del y que para con una por se su al es como más según nuestra nuestro este esta son fue están mercancías presente dicho'.split(
      ' ',
    ),
};
