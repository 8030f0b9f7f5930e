import type { TitleCue } from '../evidence.ts';

/** Titles of statements and of laboratory papers. */
export const proofTitles: readonly TitleCue[] = [
  {
    weights: { 'supplier-statement': 10 },
    titles: `
      supplier statement | supplier's statement | supplier declaration | supplier's declaration |
      supplier affidavit | manufacturer's affidavit | manufacturer's declaration | manufacturer's statement |
      producer's declaration | spinner's declaration | yarn manufacturer's declaration | mill declaration |
      mill's declaration | grower's declaration | processor affidavit | affidavit | affidavit of origin |
      sworn statement | statutory declaration | cotton origin declaration | declaration of cotton origin |
      cotton origin statement | declaration of raw material origin | statement of the ultimate consignee |
      statement of ultimate consignee | importer's statement | importer statement | forced labor declaration |
      no forced labor declaration | declaration of no forced labor | declaration on forced labor |
      letter of guarantee | letter of attestation | attestation letter | 供应商声明 | 供應商聲明 | 供货商声明 | 原料来源声明 | 棉花来源声明 |
      棉花原产地声明 | 宣誓书 | 保证函 | 承诺书 | 声明书 | 声明 | 无强迫劳动声明 | декларация поставщика | заявление поставщика |
      заявление производителя | заявление | аффидевит | гарантийное письмо | письмо-подтверждение |
      tedarikçi beyanı | üretici beyanı | taahhütname | beyanname | beyan | declaración jurada |
      declaración del proveedor | declaración del fabricante | carta declaratoria | declaração do fornecedor |
      declaração do fabricante | declaração juramentada | dichiarazione del fornitore | dichiarazione fornitore |
      dichiarazione del produttore | dichiarazione sostitutiva | dichiarazione giurata | autocertificazione |
      déclaration du fournisseur | déclaration du fabricant | déclaration sous serment | déclaration sur l'honneur |
      attestation du fournisseur | attestation d'origine | lieferantenerklärung | langzeit-lieferantenerklärung | langzeitlieferantenerklärung |
      {lieferantenerklärung,langzeit-lieferantenerklärung} für waren {mit,ohne} präferenzursprungseigenschaft | long-term supplier's declaration |
      long term supplier's declaration | déclaration à long terme du fournisseur | dichiarazione a lungo termine del fornitore | herstellererklärung |
      eidesstattliche erklärung | yetkazib beruvchi bayonoti | yetkazib beruvchining bayonoti | kafolat xati |
      bayonot`,
  },
  {
    weights: { 'supplier-statement': 5, 'certificate-of-origin': 1 },
    titles: `
      declaration | statement | attestation | to whom it may concern | declaración | declaração | dichiarazione |
      déclaration | erklärung | декларация | справка | deklaratsiya`,
  },
  {
    weights: { 'lab-report': 10 },
    titles: `
      test report | laboratory report | laboratory test report | lab report | hvi test report | hvi report |
      hvi test results | hvi data | hvi results | cotton test report | cotton classing report |
      cotton classification | certificate of grade | certificate of grade and test | certificate of grade and staple |
      grade certificate | grading certificate | grading report | cotton grade certificate | certificate of classing | test certificate |
      certificate of test | certificate of testing | arbitration certificate | certificado de clasificación | certificado de tipo |
      certificado de classificação | certificat de classement | sertifikat kachestva | standart sertifikatı |
      classing certificate | classification certificate | isotopic test report |
      isotope analysis report | dna test report | origin verification report | certificate of analysis |
      analysis certificate | analysis report | quality certificate | certificate of quality | quality report |
      quality test report | inspection report | inspection certificate | fiber test report | fibre test report |
      检测报告 | 檢測報告 | 检验报告 | 检验证书 | 棉花公证检验 | 棉花质量检验证书 | 公证检验证书 | 化验单 | 化验报告 | 品质证书 | 质量证书 | 分析报告 |
      протокол испытаний | протокол лабораторных испытаний | сертификат анализа | сертификат качества |
      заключение лаборатории | laboratuvar raporu | analiz raporu | analiz sertifikası | deney raporu |
      test raporu | kalite sertifikası | informe de ensayo | informe de laboratorio | informe de análisis |
      certificado de análisis | certificado de calidad | relatório de ensaio | relatório de análise |
      laudo de análise | laudo | laudo de classificação | certificado de análise | certificado de qualidade |
      rapporto di prova | rapporto di analisi | certificato di analisi | certificato di qualità | rapport d'essai |
      rapport d'analyse | bulletin d'analyse | certificat d'analyse | certificat de qualité | prüfbericht |
      laborbericht | analysenzertifikat | analysezertifikat | qualitätszertifikat | sinov bayonnomasi |
      sinov natijalari | laboratoriya bayonnomasi`,
  },
];
