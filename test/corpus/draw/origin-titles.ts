/** Labels of a chamber's bilingual certificate of origin. */
export interface FormTitles {
  title: string;
  exporter: string;
  consignee: string;
  origin: string;
  goods: string;
  weight: string;
  invoice: string;
  authority: string;
  no: string;
  transport: string;
}

/** Certificates in languages that the bundles do not draw: for the measure of reading by language. */
export const moreTitles: Record<string, FormTitles> = {
  zh: {
    title: '原产地证明书 / CERTIFICATE OF ORIGIN',
    exporter: '出口商 / Exporter',
    consignee: '收货人 / Consignee',
    origin: '原产国 / Country of origin',
    goods: '货物名称 / Description of goods',
    weight: '毛重 / Gross weight',
    invoice: '发票号码及日期 / Invoice No. and date',
    authority: '签证机构 / Issuing authority',
    no: '证书编号 / Certificate No.',
    transport: '运输方式 / Transport',
  },
  ru: {
    title: 'СЕРТИФИКАТ О ПРОИСХОЖДЕНИИ ТОВАРА / CERTIFICATE OF ORIGIN',
    exporter: 'Экспортер / Exporter',
    consignee: 'Грузополучатель / Consignee',
    origin: 'Страна происхождения / Country of origin',
    goods: 'Описание товара / Description of goods',
    weight: 'Вес брутто / Gross weight',
    invoice: 'Номер и дата инвойса / Invoice No. and date',
    authority: 'Орган, выдавший сертификат / Issuing authority',
    no: 'Сертификат № / Certificate No.',
    transport: 'Средства транспорта / Transport',
  },
  uz: {
    title: 'TOVARNING KELIB CHIQISHI TOʻGʻRISIDA SERTIFIKAT / CERTIFICATE OF ORIGIN',
    exporter: 'Eksportchi / Exporter',
    consignee: 'Yuk oluvchi / Consignee',
    origin: 'Kelib chiqqan mamlakati / Country of origin',
    goods: 'Tovar tavsifi / Description of goods',
    weight: 'Brutto vazni / Gross weight',
    invoice: 'Invoys raqami va sanasi / Invoice No. and date',
    authority: 'Bergan organ / Issuing authority',
    no: 'Sertifikat raqami / Certificate No.',
    transport: 'Transport',
  },
  vi: {
    title: 'GIẤY CHỨNG NHẬN XUẤT XỨ / CERTIFICATE OF ORIGIN',
    exporter: 'Người xuất khẩu / Exporter',
    consignee: 'Người nhận hàng / Consignee',
    origin: 'Nước xuất xứ / Country of origin',
    goods: 'Mô tả hàng hóa / Description of goods',
    weight: 'Trọng lượng cả bì / Gross weight',
    invoice: 'Số và ngày hóa đơn / Invoice No. and date',
    authority: 'Cơ quan cấp / Issuing authority',
    no: 'Số giấy chứng nhận / Certificate No.',
    transport: 'Phương tiện vận tải / Transport',
  },
  id: {
    title: 'SURAT KETERANGAN ASAL / CERTIFICATE OF ORIGIN',
    exporter: 'Eksportir / Exporter',
    consignee: 'Penerima / Consignee',
    origin: 'Negara Asal / Country of origin',
    goods: 'Uraian Barang / Description of goods',
    weight: 'Berat Kotor / Gross weight',
    invoice: 'Nomor dan tanggal faktur / Invoice No. and date',
    authority: 'Instansi Penerbit / Issuing authority',
    no: 'Nomor Sertifikat / Certificate No.',
    transport: 'Sarana Angkut / Transport',
  },
  de: {
    title: 'URSPRUNGSZEUGNIS / CERTIFICATE OF ORIGIN',
    exporter: 'Absender / Exporter',
    consignee: 'Empfänger / Consignee',
    origin: 'Ursprungsland / Country of origin',
    goods: 'Warenbezeichnung / Description of goods',
    weight: 'Bruttogewicht / Gross weight',
    invoice: 'Rechnungsnummer und Datum / Invoice No. and date',
    authority: 'Ausstellende Stelle / Issuing authority',
    no: 'Zeugnis-Nr. / Certificate No.',
    transport: 'Beförderung / Transport',
  },
  pl: {
    title: 'ŚWIADECTWO POCHODZENIA / CERTIFICATE OF ORIGIN',
    exporter: 'Eksporter / Exporter',
    consignee: 'Odbiorca / Consignee',
    origin: 'Kraj pochodzenia / Country of origin',
    goods: 'Opis towaru / Description of goods',
    weight: 'Waga brutto / Gross weight',
    invoice: 'Numer i data faktury / Invoice No. and date',
    authority: 'Organ wydający / Issuing authority',
    no: 'Numer świadectwa / Certificate No.',
    transport: 'Transport',
  },
};
