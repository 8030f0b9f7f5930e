import type { TitleCue } from '../evidence.ts';

/** Titles of the papers of sale: invoice, packing list, order and contract, certificate of origin. */
export const tradeTitles: readonly TitleCue[] = [
  {
    weights: { invoice: 10 },
    titles: `
      commercial invoice | tax invoice | export invoice | sales invoice | customs invoice | final invoice |
      vat invoice | invoice | 商业发票 | 商業發票 | 发票 | 發票 | 出口发票 | 增值税专用发票 | 增值税发票 | инвойс | коммерческий инвойс |
      счет-фактура | счёт на оплату | счет | ticari fatura | fatura | e-fatura | satış faturası | ihracat faturası |
      factura comercial | factura | factura de exportación | factura electrónica | fatura comercial |
      fatura de exportação | nota fiscal | nota fiscal eletrônica | danfe | fattura commerciale | fattura |
      fattura di vendita | facture commerciale | facture | facture d'exportation | handelsrechnung | rechnung |
      exportrechnung | hisob-faktura | invoys | tijorat invoysi | schet-faktura`,
  },
  {
    // A proforma asks for an order to be paid: it is agreed before the goods exist, as a contract is.
    weights: { 'purchase-order': 8, invoice: 3 },
    titles: `
      proforma invoice | pro forma invoice | pro-forma invoice | proforma | 形式发票 | проформа инвойс |
      проформа-инвойс | proforma fatura | factura proforma | fatura proforma | fattura proforma | facture proforma |
      facture pro forma | proformarechnung | proforma-rechnung`,
  },
  {
    weights: { 'packing-list': 10 },
    titles: `
      packing list | packing slip | packing and weight list | packing weight list | detailed packing list |
      weight list | weight and packing list | shipping bale list | export bale list | bale packing list |
      carton list | 装箱单 | 裝箱單 | 重量单 | 磅码单 | 装箱重量单 | упаковочный лист | упаковочная ведомость |
      отгрузочная спецификация | весовая спецификация | çeki listesi | paketleme listesi | ambalaj listesi |
      koli listesi | lista de empaque | lista de embalaje | lista de bultos | romaneio | romaneio de embarque |
      romaneio de carga | lista de embalagem | distinta di imballaggio | distinta colli | distinta pesi |
      lista colli | lista imballaggi | liste de colisage | bordereau de colisage | packliste | packstückliste |
      gewichtsliste | qadoqlash varaqasi | o'rash varaqasi | upakovka varaqasi`,
  },
  {
    weights: { 'packing-list': 5, 'ginning-record': 5 },
    titles: `
      bale list | list of bales | bale weight list | bale numbers list | bale wise weight list |
      balewise weight list | bale register | 棉包清单 | 棉包明细 | 包号清单 | 码单 | 棉花码单 | список кип | опись кип | спецификация кип | спецификация кип по партиям | покипная спецификация |
      ведомость кип | кипная карта | balya listesi | balya çeki listesi | lista de fardos | lista de pacas |
      {romaneo,planilla,detalle,listado,relación} de {fardos,pacas} | romaneo de fardos de algodón |
      relação de fardos | romaneio de fardos | distinta balle | elenco balle | liste des balles | ballenliste |
      toylar ro'yxati`,
  },
  {
    weights: { 'packing-list': 4, 'tomato-processing-record': 4 },
    titles: `
      drum list | list of drums | 桶号清单 | список бочек | varil listesi | lista de tambores | lista de bidones |
      elenco fusti | lista fusti | liste des fûts | fassliste`,
  },
  {
    weights: { 'purchase-order': 10 },
    titles: `
      purchase order | purchase contract | sales contract | sale contract | contract of sale | contract for sale |
      sales confirmation | sale confirmation | sales order | order confirmation | order acknowledgement |
      sales agreement | supply agreement | supply contract | purchase agreement | contract | work order | indent |
      采购订单 | 採購訂單 | 采购合同 | 订购单 | 订单 | 销售合同 | 购销合同 | 买卖合同 | 销售确认书 | 合同 | контракт | договор | договор купли-продажи |
      договор поставки | спецификация к контракту | приложение к контракту | заказ на поставку | satış sözleşmesi |
      alım satım sözleşmesi | sözleşme | satın alma siparişi | sipariş formu | sipariş teyidi | orden de compra |
      pedido de compra | contrato de compraventa | contrato de compra venta | contrato | confirmación de pedido |
      ordem de compra | contrato de compra e venda | ordine di acquisto | ordine d'acquisto | ordine |
      conferma ordine | conferma d'ordine | contratto di vendita | contratto di fornitura | contratto |
      bon de commande | confirmation de commande | contrat de vente | contrat | bestellung | auftragsbestätigung |
      kaufvertrag | liefervertrag | shartnoma | oldi-sotdi shartnomasi | xarid buyurtmasi | kontrakt`,
  },
  {
    weights: { 'certificate-of-origin': 10 },
    titles: `
      certificate of origin | certificate of origin (non preferential) | certificate of origin non-preferential |
      non-preferential certificate of origin | certificate of origin (preferential) | certificate of foreign origin | certificate of non-preferential origin |
      certificate of preferential origin | generalized system of preferences | generalised system of preferences |
      movement certificate | movement certificate eur.1 | certificate of origin of cotton | 原产地证明书 | 原產地證明書 |
      原产地证书 | 原产地证 | 产地证 | 一般原产地证明书 | сертификат о происхождении товара | сертификат о происхождении |
      сертификат происхождения | menşe şahadetnamesi | menşe belgesi | dolaşım belgesi | certificado de origen |
      certificado de origem | certificato di origine | certificato d'origine | certificat d'origine |
      ursprungszeugnis | kelib chiqish sertifikati | tovarning kelib chiqishi sertifikati |
      tovar kelib chiqish sertifikati`,
  },
  {
    weights: { 'certificate-of-origin': 5, 'supplier-statement': 5 },
    titles: `
      declaration of origin | origin declaration | statement of origin | statement on origin |
      declaración de origen | declaração de origem | dichiarazione d'origine | dichiarazione di origine |
      déclaration d'origine | ursprungserklärung | menşe beyanı | 原产地声明 | 产地声明 | декларация о происхождении`,
  },
];
