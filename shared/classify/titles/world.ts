import type { TitleCue } from '../evidence.ts';

/** Titles as the offices of single countries write them, beside the common ones of their languages. */
export const worldTitles: readonly TitleCue[] = [
  {
    weights: { invoice: 10 },
    titles: `
      mushak 6.3 | mushak-6.3 | musak 6.3 | vat challan | tax challan | ইনভয়েস | commercial invoice cum packing list |
      ใบกำกับสินค้า | ใบแจ้งหนี้ | ใบกำกับภาษี | វិក្កយបត្រ | faktur | faktur penjualan | faktur pajak | invois |
      boleta de venta | factura proforma de exportación | nota de venta | factura de venta | 商業發票 | 銷售發票 | 統一發票`,
  },
  {
    weights: { 'packing-list': 10 },
    titles: `
      packing sheet | load sheet | loading sheet | load packing sheet | load and packing sheet | pick and pack list | pick pack list |
      bale wise packing list | weighment list | bale weighment list | shipment weight list | daftar kemasan | daftar pengepakan |
      ใบรายการบรรจุหีบห่อ | note de poids | liste de poids | lista de pesos | romaneo | romaneio de pesos |
      裝箱單 | 包裝單 | 磅碼單 | 重量單`,
  },
  {
    weights: { 'bill-of-lading': 10 },
    titles: 'ใบตราส่งสินค้า | konosemen | bill of lading konosemen | 提單 | 海運提單 | conhecimento de embarque marítimo',
  },
  {
    weights: { 'certificate-of-origin': 10 },
    titles: `
      surat keterangan asal | หนังสือรับรองถิ่นกำเนิดสินค้า | 產地證明書 | 原產地證明書 | 原產地證書 | certificado de origen no preferencial |
      certificado de origem não preferencial | certificat d'origine de l'uemoa`,
  },
  {
    weights: { 'ginning-record': 10 },
    titles: `
      {press,lot,bale packing,bale production,ginning and pressing,g&p,lint production,gin run,gin batch} {register,book,sheet,history} | pressing register |
      procès-verbal d'égrenage | état d'égrenage | rapport journalier d'égrenage | bordereau de balles | liste de balles égrenées | cahier d'égrenage |
      acta de desmote | parte diario de desmotadora | parte de desmotadora | parte de desmote | planilla de desmotadora | reporte de desmote | informe de la desmotadora |
      ficha de descaroçamento | mapa de descaroçamento | mapa de produção de fibra | boletim de beneficiamento | relatório da algodoeira |
      prese listesi | çırçır prese listesi | prese randıman raporu | çırçır işletmesi üretim raporu | паспорт партии хлопка-волокна |
      технологический журнал хлопкозавода | журнал джинно-прессового цеха | 軋花記錄 | 軋花廠記錄 | 棉花加工記錄 | 棉包清單 | 皮棉加工记录单`,
  },
  {
    weights: { 'farm-record': 9 },
    titles: `
      {phutti,kapas,seed cotton,raw cotton,unginned cotton} {purchase slip,receipt,purchase receipt,procurement slip,weighment slip,purchase register,arrival register,intake note} |
      takpatti | takpatti slip | kachi parchi | apmc sale slip | apmc receipt | farmer's receipt | farmer receipt | müstahsil makbuzu | kütlü alım fişi |
      ticket de pesée coton graine | fiche d'achat de coton graine | fiche d'achat coton graine | carnet de récolte | carnet du producteur |
      cahier du marché autogéré | bordereau d'évacuation coton graine | liquidación de compra de algodón | boleta de recepción de algodón | cuaderno de campo | cuaderno de explotación |
      caderno de campo | talão de compra de algodão caroço | guia de compra de algodão | акт приемки хлопка-сырца | приемная квитанция хлопка-сырца |
      квитанция на хлопок-сырец | товарно-транспортная накладная на хлопок-сырец | 籽棉收购单 | 籽棉收购票 | 籽棉收購單`,
  },
  {
    weights: { 'spinning-record': 10 },
    titles: `
      laporan pemintalan | laporan produksi benang | nhật ký kéo sợi | báo cáo kéo sợi | báo cáo sản xuất sợi | parte de hilatura | parte de hilandería | reporte de hilandería |
      boletim de fiação | ficha de fiação | iplik üretim föyü | iplik parti kartı | 紡紗記錄 | 紡紗生產記錄 | 棉紗生產記錄 |
      рапорт прядильного цеха | маршрутный лист пряжи`,
  },
  {
    weights: { 'fabric-record': 10 },
    titles: `
      laporan tenun | laporan rajut | laporan produksi kain | laporan pencelupan | báo cáo dệt | nhật ký dệt | báo cáo sản xuất vải | parte de tejeduría | reporte de tejeduría |
      parte de tintorería | ficha de tecelagem | boletim de tecelagem | dokuma föyü | örgü föyü | boyahane parti kartı | fiche de tissage | fiche de tricotage |
      織造記錄 | 針織生產記錄 | 染整記錄 | рапорт ткацкого цеха`,
  },
  {
    weights: { 'garment-record': 10 },
    titles: `
      laporan potong | laporan jahit | laporan produksi garmen | báo cáo cắt | báo cáo may | phiếu may | nhật ký chuyền may | orden de corte | hoja de corte | reporte de corte |
      reporte de costura | reporte de confección | parte de confección | ficha de corte | ordem de corte | ficha de confecção | kesim föyü | kesim raporu | dikim raporu |
      fiche de coupe | fiche de confection | bon de coupe | раскройный лист | карта раскроя | 裁剪記錄 | 成衣生產記錄 | 車縫記錄`,
  },
  {
    weights: { 'tomato-processing-record': 9 },
    titles: `
      parte de cocción | parte de cocción y envasado | parte de envasado | parte de concentrado | scheda giornaliera di produzione concentrato | scheda di produzione concentrato |
      scheda di lavorazione pomodoro | registro lavorazione pomodoro | foglio di lavorazione del pomodoro | registro de laboração | fiche de cuisson |
      fiche de fabrication concentré | rapport de production concentré de tomate | salça üretim föyü | salça üretim raporu | cooking and filling record | cooking record |
      журнал производства томатной пасты | 番茄酱生产记录单 | 番茄醬生產記錄`,
  },
  {
    weights: { 'supplier-statement': 10 },
    titles: `
      affidavit of the {manufacturer,spinner,supplier,producer,ginner,exporter,seller} | affidavit of {spinner,supplier,producer,ginner,exporter,seller} |
      {manufacturer,supplier,spinner,mill,ginner}'s affidavit | surat pernyataan | bản cam kết | 供應商聲明 | 製造商聲明書`,
  },
  {
    weights: { 'transport-record': 10 },
    titles: `
      release note | warehouse release note | warehouse release | stock release note | release order | outward gate pass | inward gate pass | truck manifest | surat jalan |
      guía de remisión | guía de remisión remitente | remito | carta de porte | carta porte | guia de remessa | guia de transporte | guia de marcha |
      sevk irsaliyesi | e-irsaliye | irsaliye | bon de livraison | bon d'enlèvement | ordre de transport | lettre de voiture | товарная накладная |
      накладная смгс | транспортная накладная | выписка со склада | ใบส่งของ | 送貨單 | 出庫單`,
  },
  {
    weights: { 'payment-record': 10 },
    titles: `
      comprobante de transferencia | comprobante de pago | comprovante de transferência | comprovante de pagamento | dekont | banka dekontu |
      avis de virement | ordre de virement | avis d'opéré | bukti transfer | bukti pembayaran | biên lai thanh toán`,
  },
  {
    weights: { 'lab-report': 10 },
    titles: `
      bulletin de classement | bulletin d'analyse hvi | laudo hvi | laudo de classificação hvi | informe hvi | hasil uji | sertifikat mutu | laporan uji |
      eksper raporu | паспорт качества | удостоверение о качестве | 檢驗報告 | 品質證書`,
  },
  {
    weights: { 'seed-record': 10 },
    titles:
      'fiche de semences | acta de siembra | etiqueta de semilla certificada | паспорт семян | сортовое свидетельство | tohum sertifikası | chứng nhận giống',
  },
];
