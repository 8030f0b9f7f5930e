import type { TitleCue } from '../evidence.ts';

/** Titles of papers of carriage, of payment, and of those that no rule reads. */
export const transportTitles: readonly TitleCue[] = [
  {
    weights: { 'bill-of-lading': 10 },
    titles: `
      bill of lading | ocean bill of lading | combined transport bill of lading |
      multimodal transport bill of lading | bill of lading for ocean transport or multimodal transport |
      house bill of lading | master bill of lading | through bill of lading | sea waybill | express bill of lading |
      air waybill | multimodal transport document | 提单 | 提單 | 海运提单 | 联运提单 | 空运单 | коносамент | конoсамент |
      морской коносамент | авианакладная | konşimento | deniz konşimentosu | conocimiento de embarque |
      conhecimento de embarque | polizza di carico | connaissement | konnossement | seefrachtbrief | konosament`,
  },
  {
    weights: { 'transport-record': 10 },
    titles: `
      international consignment note | consignment note | cmr | waybill | rail waybill | railway bill |
      railway consignment note | lorry receipt | truck receipt | road waybill | delivery ticket | delivery receipt | truck delivery note | loading advice | delivery note | delivery challan |
      delivery order | dispatch note | dispatch advice | despatch advice | despatch note | shipping advice |
      shipment advice | advice of shipment | cargo manifest | gate pass | transport record | transport note |
      trucking record | truck waybill | e-way bill | forwarders cargo receipt | forwarder's cargo receipt |
      arrival notice | container load plan | load plan | loading report | loading list | tally sheet |
      mate's receipt | dock receipt | shipping order | booking confirmation | 装船通知 | 运单 | 铁路运单 | 货物运单 | 国际货协运单 |
      公路运单 | 送货单 | 发货单 | 出库单 | 出门证 | товарно-транспортная накладная | товарная накладная |
      железнодорожная накладная | накладная | накладная смгс | международная товарно-транспортная накладная |
      sevk irsaliyesi | irsaliye | taşıma senedi | hamule senedi | carta de porte | carta porte | guía de remisión |
      albarán | albarán de entrega | nota de entrega | nota de remisión | aviso de embarque |
      conhecimento de transporte | guia de remessa | guia de transporte | documento di trasporto |
      lettera di vettura | bolla di consegna | bolla di accompagnamento | avviso di spedizione | lettre de voiture |
      bon de livraison | avis d'expédition | frachtbrief | lieferschein | versandanzeige | yuk xati |
      tovar-transport yuk xati | temir yo'l yuk xati | tovar-transport nakladnoyi`,
  },
  {
    weights: { 'payment-record': 10 },
    titles: `
      payment advice | remittance advice | payment confirmation | proof of payment | wire transfer |
      wire transfer confirmation | outgoing payment | telegraphic transfer | telegraphic transfer application |
      bank transfer | swift message | swift copy | mt103 | mt 103 | mt700 | single customer credit transfer |
      debit advice | credit advice | payment order | payment receipt | payment voucher | letter of credit |
      documentary credit | irrevocable documentary credit | irrevocable letter of credit | bank statement |
      statement of account | official receipt | 付款凭证 | 付款通知 | 付款通知书 | 电汇凭证 | 境外汇款申请书 | 汇款申请书 | 银行水单 | 银行回单 | 电子回单 |
      信用证 | платежное поручение | подтверждение платежа | подтверждение оплаты | аккредитив | выписка по счету |
      ödeme dekontu | dekont | havale dekontu | akreditif | comprobante de pago | comprobante de transferencia |
      orden de pago | carta de crédito | comprovante de pagamento | comprovante de transferência |
      contabile di bonifico | contabile bancaria | ordine di bonifico | lettera di credito | avis de paiement |
      avis de virement | ordre de virement | crédit documentaire | zahlungsavis | zahlungsbestätigung |
      überweisung | zahlungsbeleg | akkreditiv | to'lov topshiriqnomasi`,
  },
  {
    weights: { other: 10 },
    titles: `
      phytosanitary certificate | fumigation certificate | certificate of fumigation | weight certificate |
      certificate of weight | health certificate | insurance certificate | insurance policy |
      certificate of insurance | marine cargo insurance | beneficiary certificate | beneficiary's certificate |
      quotation | price list | credit note | debit note | customs declaration | export declaration |
      goods declaration | entry summary | bill of entry | shipping bill | business license | business licence |
      scope certificate | power of attorney | table of contents | document index | index of documents |
      supply chain map | flow chart | organization chart | audit report | cover letter | time card | payroll |
      notice of detention | detention notice | detention notice and custody receipt |
      detention notice and custody receipt for detained property | notice of exclusion | notice of redelivery |
      request for information | notice of action | non-wood packing declaration | packing declaration | annual packing declaration | container cleanliness declaration | 植物检疫证书 | 熏蒸证书 | 熏蒸/消毒证书 | 重量证书 | 保险单 | 出口货物报关单 | 营业执照 |
      фитосанитарный сертификат | сертификат о фумигации | акт фумигации | страховой полис | декларация на товары |
      сертификат веса | bitki sağlık sertifikası | fümigasyon sertifikası | sigorta poliçesi | gümrük beyannamesi |
      certificado fitosanitario | certificado de fumigación | certificado de peso | póliza de seguro |
      certificado fitossanitário | certificado de fumigação | certificato fitosanitario |
      certificato di fumigazione | certificato di peso | polizza di assicurazione | certificat phytosanitaire |
      certificat de fumigation | certificat de poids | police d'assurance | pflanzengesundheitszeugnis |
      begasungszertifikat | gewichtszertifikat | fitosanitar sertifikat | fitosanitariya sertifikati`,
  },
  {
    // "Statement" and "receipt" of every kind: never enough alone.
    weights: { 'payment-record': 3 },
    titles: `
      receipt | 收据 | квитанция | makbuz | recibo | ricevuta | reçu | quittung`,
  },
];
