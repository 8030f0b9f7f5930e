import type { TitleCue } from '../evidence.ts';

/** Titles of papers of the field, the gin and the seed house. */
export const fieldTitles: readonly TitleCue[] = [
  {
    weights: { 'ginning-record': 10 },
    titles: `
      {ginning,gin,gin production,ginning production,press,pressing,bale press,baling,gin press,lint production} {record,records,report,log,register,sheet,ledger,card,summary,book,journal,logbook} | gin record | ginning record | ginning report | ginning log | ginning certificate | ginning statement |
      {bale pressing,bales pressed,pressed bale,bale press} {list,register,record,report,sheet} | ginning sheet | ginning and pressing record | ginning production report | gin production report |
      gin production record | gin bale list | gin bale record | gin list | gin receipt | gin ticket |
      gin run report | gin statement | gin settlement | gin weight sheet | press log | press record |
      bale press log | bale press record | bale pressing record | pressing report | outturn report |
      out-turn report | gin outturn | gin turnout report | cotton gin record | lint production record |
      bale production record | ginner's bale list | ginner's certificate | weight sheet | bale record | 轧花记录 |
      轧花生产记录 | 轧花加工记录 | 轧花报告 | 轧花单 | 棉花加工记录 | 皮棉加工记录 | 皮棉生产记录 | 棉花加工单 | 成包记录 | 打包记录 | 轧花厂记录 | 轧花明细 |
      отчет о джинировании | протокол джинирования | журнал джинирования | запись о джинировании |
      отчет хлопкоочистительного завода | акт переработки хлопка-сырца | отчет о переработке хлопка-сырца |
      журнал прессования | журнал прессования кип | ведомость прессования | çırçır kaydı | çırçır raporu |
      çırçırlama kaydı | çırçırlama raporu | çırçır tutanağı | çırçır üretim raporu | prese kaydı |
      registro de desmote | registro de desmotado | informe de desmote | informe de desmotado |
      planilla de desmote | parte de desmote | registro de beneficiamento | relatório de beneficiamento |
      beneficiamento de algodão | registro de descaroçamento | registro di sgranatura | rapporto di sgranatura |
      verbale di sgranatura | registre d'égrenage | rapport d'égrenage | fiche d'égrenage | bordereau d'égrenage |
      entkörnungsprotokoll | entkörnungsbericht | entkörnungsnachweis | egrenierprotokoll |
      {parte,parte diario,planilla,registro,informe,reporte,control,acta,hoja} {de desmote,de desmotado,de desmotadora,del desmote} |
      {relatório,registro,registo,boletim,controle,ficha,mapa} de {beneficiamento,beneficiamento de algodão,descaroçamento,produção de pluma,prensagem de fardos} |
      {çırçır,çırçırlama,prese,presleme} {kaydı,raporu,tutanağı,cetveli,defteri,listesi,üretim kaydı,üretim raporu,üretim cetveli} |
      {акт,отчет,отчет о,журнал,протокол,ведомость} {выработки хлопка-волокна,выработке хлопка-волокна,производства хлопка-волокна,производстве хлопка-волокна,джинирования} |
      {état,bulletin,journal,procès-verbal} d'égrenage | {bollettino,scheda,registro,giornale} {di sgranatura,di ginnatura} |
      paxta tozalash dalolatnomasi | paxtani qayta ishlash hisoboti | paxtani tozalash hisoboti |
      paxta tolasi ishlab chiqarish | jinlash jurnali | jinlash hisoboti | presslash jurnali`,
  },
  {
    // Uzbek lot papers tie lot, gin, bales and kilograms (DOMAIN.md 11.2), whatever their title says of quality.
    weights: { 'ginning-record': 6, 'lab-report': 2 },
    titles: `
      sifat sertifikati | na'muna olish dalolatnomasi | сифат сертификати | акт отбора проб | акт отбора образцов`,
  },
  {
    weights: { 'farm-record': 10 },
    titles: `
      {harvest,harvesting,picking,planting,field,farm,crop,grower,growing,cultivation,module,seed cotton} {record,records,report,log,register,sheet,ledger,card,summary,book,journal,logbook} | {harvest,field,module,picking,seed cotton} ticket | farm record | farm production record | farm delivery record | harvest record | harvest log |
      harvesting record | harvest report | harvest certificate | harvest ticket | harvest declaration |
      picking record | picking log | picker record | planting record | planting and harvest record | field record |
      field log | crop record | crop production record | cultivation record | grower record | grower contract |
      grower statement | growing record | growing contract | contract farming agreement | farm gate delivery |
      seed cotton delivery note | seed cotton delivery | seed cotton purchase record | module ticket |
      {seed cotton,kapas,phutti} {receiving,reception,receipt,intake,purchase,arrivals,weighing} {record,log,register,list,report,sheet,book,statement} |
      {controle,registro,registo,relação,boletim,mapa,relatório,ficha} de {recebimento,recebimentos,recepção,entrada,entradas,entregas,pesagem} de algodão em caroço |
      {control,registro,parte,planilla,relación,listado,libro,informe} de {recepción,recepciones,ingreso,ingresos,entrada,entradas,entregas,pesaje,acopio} de {algodón en rama,algodón en bruto,algodón con semilla} |
      {registre,bordereau,état,bulletin,fiche,cahier,carnet} {de réception,des réceptions,d'achat,des achats,de livraison,des livraisons,de collecte,de pesée} {de coton graine,du coton graine} |
      {registro,elenco,bollettino,bolletta} {di ricevimento,di conferimento,dei conferimenti,di pesatura} {di,del} {cotone grezzo,cotone in seme} |
      {журнал,реестр,акт,ведомость,книга,отчет о} {приема,приемки,приемке,приеме,заготовки,поступления,взвешивания} хлопка-сырца |
      {kütlü,kütlü pamuk} {alım,teslim,teslimat,kabul,giriş,tesellüm,tartım} {kaydı,defteri,tutanağı,cetveli,raporu,listesi} |
      籽棉{收购,交售,入厂,验收,过磅}{登记表,台账,清单,码单,记录} |
      module record | module log | {tomato,fresh tomato,raw tomato,cotton,seed cotton,kapas,growers,grower,farm,farmer,field} {delivery,deliveries,intake,receipts} {record,list,log,sheet,statement,} | deliveries of {tomatoes,fresh tomatoes,seed cotton} | {mapa,mapas,registo,lista} de entregas de {tomate,algodão} | entregas de {tomate,algodão,algodón} | {relación,listado,parte} de entregas de {tomate,algodón} | {recepción,recepciones,entregas,entrega,ingreso,recibo,acopio} de {tomate,tomates,tomate fresco,algodón,algodón en rama} {por finca,por fincas,por productor,por productores,por agricultor,por parcela,de fincas} | {recebimento,recepção,entregas,entrega} de {tomate,algodão em caroço} {por fazenda,por produtor,por produtores} | {conferimenti,conferimento,elenco conferimenti} {pomodoro,pomodori,cotone} | {livraisons,état des livraisons,bordereau de livraison} de {tomates,coton graine} | {domates,kütlü pamuk} {teslimat,alım} listesi | 番茄交售记录 | 番茄收购记录 | 番茄交售单 | 收获记录 | 收穫記錄 | 采收记录 | 采摘记录 | 种植记录 | 种植档案 | 农场记录 | 农户记录 |
      田间记录 | 籽棉收购单 | 籽棉交售单 | 籽棉收购记录 | журнал уборки урожая | журнал сбора урожая | журнал уборки |
      акт уборки урожая | акт сбора урожая | запись об урожае | отчет об урожае | полевой журнал |
      договор контрактации | hasat kaydı | hasat raporu | hasat tutanağı | çiftlik kaydı | tarla kaydı |
      üretici kaydı | çiftçi kayıt | registro de cosecha | reporte de cosecha | informe de cosecha |
      cuaderno de campo | boleta de cosecha | {bitácora,diario,planilla,parte,libreta} de {cosecha,corte,recolección,siembra,campo,riego} | registro de siembra | registro agrícola | registro de finca |
      {diário,planilha,boletim} de {colheita,apanha,campo} | registro de colheita | relatório de colheita | caderno de campo | registro da fazenda | registro di raccolta |
      rapporto di raccolta | quaderno di campagna | registro di campagna | scheda di raccolta |
      registre de récolte | rapport de récolte | carnet de champ | cahier de champ | registre d'exploitation |
      ernteprotokoll | erntebericht | erntenachweis | ernteaufzeichnung | schlagkartei | feldbuch | hosil yig'ish |
      hosil yig'im | terim jurnali | hosil jurnali | paxta terimi jurnali | xo'jalik yozuvi`,
  },
  {
    // "Corte" is the picking of fruit where packing follows it straight; cloth that is cut is sewn before it is packed.
    weights: { 'farm-record': 9, 'garment-record': 3 },
    titles: `
      {reporte,registro,informe,control,hoja} de {corte y empaque,cosecha y empaque,corte y empacado,cosecha y empacado,corte de tomate,corte de fruta,corte de campo} |
      {registro,relatório,boletim} de {colheita e embalagem,colheita e embalamento}`,
  },
  {
    weights: { 'farm-record': 4, 'transport-record': 4, 'tomato-processing-record': 1 },
    titles: `
      weighbridge ticket | weighbridge slip | weight slip | scale ticket | weigh ticket | truck ticket |
      field ticket | 过磅单 | 磅单 | весовая квитанция | kantar fişi | boleta de pesaje | boleta de báscula |
      ticket de báscula | ticket de pesagem | bolla di pesata | bolletta di pesatura | ticket de pesée |
      bon de pesée | wiegeschein | wiegekarte`,
  },
  {
    weights: { 'seed-record': 10 },
    titles: `
      {seed,seed lot,seed production,planting seed} {record,records,report,log,register,sheet,ledger,card,summary,book,journal,logbook} | seed certificate | {seed production,seed quality,seed production and quality,seed production & quality,hybrid seed,vegetable seed,tomato seed,cotton seed} certificate | seed record | seed lot certificate | seed lot record | international seed lot certificate |
      orange international seed lot certificate | seed analysis certificate | seed analysis report |
      seed test report | seed production record | seed purchase record | seed delivery note | seed delivery record |
      seed origin certificate | seed statement | certificate of seed | planting seed certificate | 种子证书 | 种子合格证 |
      种子检验报告 | 种子检验证书 | 种子生产记录 | 种子质量检验 | 种子批次证明 | сертификат на семена | сертификат семян | сортовой сертификат |
      свидетельство на семена | удостоверение о качестве семян | tohum sertifikası | tohumluk sertifikası |
      tohum kaydı | certificado de semilla | certificado de semillas | registro de semilla | registro de semillas |
      certificado de sementes | certificado de semente | registro de sementes | certificato delle sementi |
      certificato sementi | registro sementi | certificat de semences | registre de semences | saatgutzertifikat |
      saatgutnachweis | saatgutprotokoll | urug' sertifikati | urug'lik sertifikati |
      {certified seed,hybrid seed,planting seed,sowing seed,tomato seed,vegetable seed,seed and seedling,seedling,transplant} {invoice,tax invoice,bill,delivery note} |
      {factura,nota de entrega,guía de despacho,albarán} {de semilla,de semillas,de plantines,de plántulas} {certificada,certificadas,híbrida,híbridas,para siembra,de tomate,} |
      {fatura,nota fiscal,guia de remessa} {de semente,de sementes,de mudas} {certificada,certificadas,híbridas,de tomate,} |
      {facture,bon de livraison} {de semences,de plants} {certifiées,hybrides,de tomate,} |
      {fattura,bolla di consegna,documento di trasporto} {di sementi,sementi,di piantine,piantine} {certificate,ibride,di pomodoro,} |
      {tohum,tohumluk,fide,sertifikalı tohum} {faturası,irsaliyesi} | {счет-фактура,счет,накладная} на {семена,рассаду,посевные семена} |
      {saatgutrechnung,saatgutlieferschein}`,
  },
];
