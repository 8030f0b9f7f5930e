import type { BodyCue } from '../evidence.ts';

/** What papers of carriage and of payment say in their bodies. */
export const carriageCues: readonly BodyCue[] = [
  {
    id: 'notify-party',
    weights: { 'bill-of-lading': 2.5 },
    phrases: `
      notify party | notify address | 通知人 | 通知方 | уведомляемая сторона | ihbar adresi | ihbar mercii | notificar a |
      parte a notificar | notificado | notify | parte da notificare | partie à notifier | meldeadresse`,
  },
  {
    id: 'shipper',
    weights: { 'bill-of-lading': 1.5, 'transport-record': 1, 'packing-list': 0.3 },
    phrases: `
      shipper | consignor | 托运人 | 发货人 | грузоотправитель | yükleyici | gönderici | embarcador | expedidor |
      remitente | caricatore | mittente | chargeur | expéditeur | absender | verlader | yuk jo'natuvchi`,
  },
  {
    id: 'vessel',
    weights: { 'bill-of-lading': 1.8, 'transport-record': 0.7, 'packing-list': 0.6, 'certificate-of-origin': 0.2 },
    phrases: `
      vessel | ocean vessel | voyage | voy no | 船名 | 航次 | судно | название судна | gemi adı | gemi | buque |
      motonave | nave | navio | navire | schiff | kema`,
  },
  {
    id: 'container',
    weights: { 'packing-list': 1.2, 'bill-of-lading': 1, 'transport-record': 0.5 },
    phrases: `
      container no | container number | container | seal no | 集装箱号 | 箱号铅封号 | 封号 | контейнер | номер контейнера |
      konteyner no | konteyner | contenedor | contêiner | contenitore | conteneur | konteyner raqami`,
  },
  {
    id: 'on-board',
    weights: { 'bill-of-lading': 5 },
    phrases: `
      shipped on board | laden on board | received in apparent good order | apparent good order and condition |
      number of original | original bills of lading | freight prepaid | freight collect | as carrier |
      as agent for the carrier | shipper's load | said to contain | 已装船 | 运费预付 | 运费到付 | 正本提单 | фрахт оплачен |
      погружено на борт | navlun peşin | flete pagado | frete pago | nolo prepagato | fret payé | fracht bezahlt`,
  },
  {
    id: 'land-carriage',
    weights: { 'transport-record': 3 },
    phrases: `
      vehicle | truck | lorry | carrier's driver | truck no | vehicle no | vehicle number | driver | driver's name | lorry no | trailer no | wagon no |
      wagon number | railway station | departure station | destination station | transporter | license plate | 车牌号 |
      车号 | 司机 | 驾驶员 | 发站 | 到站 | 承运人 | водитель | номер вагона | вагон № | станция отправления | станция назначения |
      автомобиль | гос номер | sürücü | şoför | araç plakası | plaka no | plaka | vagon no | conductor | chofer |
      placa | placas | matrícula | motorista | placa do veículo | conducente | autista | targa | chauffeur |
      immatriculation | fahrer | kennzeichen | haydovchi | avtomobil raqami | vagon raqami`,
  },
  {
    id: 'delivered',
    weights: { 'transport-record': 2 },
    phrases: `
      loaded at | delivered to | unloaded at | place of loading | place of unloading | received in good condition | goods received by | delivered by |
      date of delivery | place of taking over the goods | place designated for delivery |
      estimated time of arrival | etd | eta | we are pleased to advise | 装货地点 | 卸货地点 | 签收 | место погрузки |
      место разгрузки | yükleme yeri | boşaltma yeri | teslim alan | lugar de carga | lugar de descarga |
      local de carga | luogo di carico | luogo di scarico | lieu de chargement | lieu de déchargement | ladeort |
      entladeort | yuklash joyi | tushirish joyi`,
  },
  {
    id: 'transfer',
    weights: { 'payment-record': 4 },
    phrases: `
      ordering customer | beneficiary customer | value date | debit account | amount transferred | remitter |
      remittance | charges sha | charges our | details of charges | payment reference | paid to | we have credited |
      we have debited | transaction reference | amount paid | 汇款人 | 收款人 | 起息日 | 付款人 | плательщик |
      получатель платежа | назначение платежа | дата валютирования | gönderen | lehdar | valör | ordenante |
      beneficiario | fecha valor | ordenante da transferência | beneficiário | ordinante | data valuta |
      donneur d'ordre | bénéficiaire | date de valeur | auftraggeber | begünstigter | valuta | to'lovchi |
      to'lov maqsadi`,
  },
  {
    id: 'credit',
    weights: { 'payment-record': 3 },
    phrases: `
      documents required | issuing bank | advising bank | available with | date of expiry | irrevocable | ucp 600 |
      开证行 | 不可撤销`,
  },
  {
    // boxes that only a customs declaration has: the single administrative document of the EU, entry summaries, 报关单
    id: 'customs-form',
    weights: { other: 7.5 },
    phrases: `
      office of destination | customs procedure code | statistical value | filer code | surety number | 监管方式 | 征免性质 | 境内货源地 | 征免 |
      ufficio di destinazione | ufficio di esportazione | moneta ed importo totale fatturato | valore statistico |
      bureau de destination | valeur statistique | monnaie et montant total facturé | bestimmungszollstelle | ausfuhrzollstelle |
      statistischer wert | aduana de destino | aduana de despacho | valor estadístico | valor estatístico | estância aduaneira |
      статистическая стоимость | таможенная стоимость | istatistiki kıymet | rejim kodu | bojxona qiymati`,
  },
  {
    id: 'plant-health',
    weights: { other: 6 },
    phrases: `
      free from quarantine pests | plant protection organization | methyl bromide | phosphine | fumigant |
      sum insured | insured amount | perils insured | certificate of insurance | table of contents |
      please find enclosed | please find attached | enclosed please find | we enclose | quotation valid | dear sir |
      dear sirs | dear madam | yours faithfully | yours sincerely | kind regards`,
  },
];
