import type { TitleCue } from '../evidence.ts';

/** Titles of papers of spinner, weaver, knitter, dyer, garment maker and cannery. */
export const millTitles: readonly TitleCue[] = [
  {
    weights: { 'spinning-record': 10 },
    titles: `
      {spinning,yarn,yarn lot,yarn production,spinning production,mixing,laydown,bale laydown,bale opening,cotton mixing,cotton consumption,cotton issue,raw cotton issue,blow room,blowroom,ring frame,blow room and ring frame,blowroom and ring frame,carding,roving,winding,yarn lot history,yarn traceability,yarn lot traceability} {record,records,report,log,register,sheet,ledger,card,summary,book,day book,journal,logbook,memo,history} | spinning record | spinning report | spinning log | spinning production record | spinning production report |
      spinning mill record | spinning certificate | yarn production record | yarn production report |
      yarn production log | yarn production certificate | yarn lot record | yarn lot sheet | yarn record |
      laydown sheet | laydown record | bale laydown | bale lay-down | bale laydown sheet | lay down sheet |
      mixing sheet | mixing record | cotton mixing | cotton mixing record | cotton mixing sheet | bale mixing |
      bale opening record | bale opening log | bale opening sheet | bale issue record | bale consumption record |
      {bales,list of bales,list of cotton bales,cotton bales} {used,consumed,fed,fed in,laid down,laid-down,opened} | used bales | consumed bales |
      список {использованных,израсходованных,вскрытых} кип | использованные кипы | израсходованные кипы | {kullanılan,tüketilen,açılan} {balyalar,balya listesi} |
      {fardos,pacas} {consumidos,consumidas,utilizados,utilizadas} | balle {consumate,utilizzate} | balles {consommées,utilisées} |
      投料棉包清单 | 领用棉包清单 | 开包清单 |
      cotton consumption record | cotton consumption report | raw cotton consumption | cotton issue slip |
      cotton stock ledger | raw cotton stock | 纺纱记录 | 纺纱生产记录 | 纺纱报告 | 纱线生产记录 | 棉纱生产记录 | 配棉单 | 配棉表 | 配棉记录 | 开包记录 |
      拆包记录 | 投料记录 | 原棉领用单 | отчет о прядении | журнал прядения | прядильный журнал | отчет о производстве пряжи |
      журнал производства пряжи | {карта,карточка,паспорт,лист} партии пряжи | запись о производстве пряжи | производство пряжи | лист смешивания |
      вскрытие кип | iplik üretim kaydı | iplik üretim raporu | iplik eğirme kaydı | eğirme kaydı | harman raporu |
      harman kaydı | balya açma kaydı | balya açma | registro de hilatura | registro de hilandería |
      informe de hilatura | registro de producción de hilo | producción de hilo | registro de producción de hilado |
      registro de apertura de pacas | hoja de mezcla | registro de fiação | relatório de fiação | produção de fio |
      registro de produção de fio | abertura de fardos | registro di filatura | rapporto di filatura |
      produzione filato | registro produzione filato | apertura balle | mischia cotone | registre de filature |
      rapport de filature | production de fil | fiche de mélange | spinnprotokoll | spinnbericht |
      spinnereiprotokoll | garnproduktion | garnproduktionsprotokoll | mischungsprotokoll | ballenvorlage |
      yigirish jurnali | yigirish hisoboti | ip ishlab chiqarish | kalava ishlab chiqarish`,
  },
  {
    weights: { 'fabric-record': 10 },
    titles: `
      {weaving,loom,loom production,weaving production,knitting,knitting production,fabric,fabric lot,fabric production,greige,grey fabric,dyeing,dyeing and finishing,dyeing & finishing,finishing,dye house,weaving shed,loom shed,warping,sizing,beam,knitting shed} {record,records,report,log,register,sheet,ledger,card,summary,book,day book,journal,logbook,memo,production card} | weaving record | weaving report | weaving log | weaving production record | weaving production report |
      loom record | loom production report | knitting record | knitting report | knitting program |
      knitting programme | knitting production record | knitting production report | fabric record |
      fabric production record | fabric production report | fabric production log | fabric lot record |
      fabric inspection report | dyeing record | dyeing report | dye lot card | dyeing batch card |
      dyeing and finishing record | finishing record | finishing report | denim production record |
      greige fabric record | grey fabric record | 织造记录 | 织造生产记录 | 织布记录 | 针织记录 | 针织生产记录 | 面料生产记录 | 布匹生产记录 | 染色记录 |
      染整记录 | 染缸卡 | 印染记录 | отчет о ткачестве | журнал ткачества | отчет о производстве ткани | производство ткани |
      журнал вязания | отчет о крашении | журнал крашения | dokuma kaydı | dokuma raporu | dokuma üretim raporu |
      örme kaydı | örme raporu | kumaş üretim kaydı | kumaş üretim raporu | boyama kaydı | boya kartı |
      registro de tejido | registro de tejeduría | registro de producción de tela | producción de tela |
      registro de teñido | registro de tintorería | registro de tecelagem | registro de malharia |
      registro de tingimento | produção de tecido | registro di tessitura | registro di tintura |
      rapporto di tessitura | produzione tessuto | registre de tissage | registre de tricotage |
      registre de teinture | rapport de tissage | production de tissu | webprotokoll | webbericht |
      webereiprotokoll | strickprotokoll | färbeprotokoll | stoffproduktion | to'qish jurnali | to'quv hisoboti |
      gazlama ishlab chiqarish`,
  },
  {
    weights: { 'fabric-record': 6, 'packing-list': 4 },
    titles: `
      roll list | fabric roll list | list of rolls | 布卷清单 | 码单明细 | список рулонов | top listesi | lista de rollos |
      lista de rolos | elenco rotoli | elenco pezze | liste des rouleaux | rollenliste`,
  },
  {
    weights: { 'garment-record': 10 },
    titles: `
      {cutting,sewing,garment,garment production,cutting and sewing,cutting sewing & finishing,cutting sewing and finishing,cutting sewing and packing,cutting sewing & packing,sewing and finishing,sewing & finishing,sewing and packing,garment finishing,cut and sew,cut & sew,stitching,apparel production,sewing line,assembly,cmt,sock knitting,sock knitting and boarding,hosiery knitting,sweater knitting,glove knitting,knit to pack,linking and boarding} {record,records,report,log,register,sheet,ledger,card,summary,book,day book,journal,logbook,output} | garment production record | garment production report | garment record | garment manufacturing record |
      cutting record | cutting report | cutting ticket | cut ticket | cutting order | cutting and sewing record |
      cut and sew record | cut-and-sew record | cut and sew production record | cut order plan | lay sheet |
      lay report | sewing record | sewing report | sewing line output | sewing output report |
      sewing production record | sewing production report | apparel production record | style production record |
      bill of materials | cmt production report | 裁剪记录 | 裁剪单 | 裁床记录 | 裁剪缝制记录 | 缝制记录 | 车缝记录 | 成衣生产记录 | 服装生产记录 |
      成衣生产报告 | отчет о раскрое | карта раскроя | журнал раскроя | отчет о пошиве | журнал пошива |
      производство одежды | отчет о производстве одежды | kesim raporu | kesim kaydı | kesim föyü | dikim kaydı |
      dikim raporu | kesim ve dikim kaydı | konfeksiyon üretim kaydı | konfeksiyon üretim raporu |
      registro de corte | registro de corte y confección | corte y confección | registro de confección |
      registro de costura | orden de corte | reporte de corte | producción de prendas | corte e costura |
      registro de corte e costura | registro de confecção | ordem de corte | registro di taglio |
      registro di taglio e confezione | taglio e cucito | registro di confezione | registre de coupe |
      registre de coupe et confection | coupe et confection | registre de confection | zuschnittprotokoll |
      nähprotokoll | zuschneide- und nähprotokoll | konfektionsprotokoll | konfektionsbericht | bichish va tikish |
      bichish jurnali | tikuv jurnali | tikuvchilik hisoboti`,
  },
  {
    weights: { 'tomato-processing-record': 10 },
    titles: `
      {tomato processing,tomato paste,paste,paste production,tomato paste production,canning,cannery,retort,aseptic filling,drum filling,blending,evaporator,tomato intake,tomato reception,sauce production} {record,records,report,log,register,sheet,ledger,card,summary,book,journal,logbook} | tomato processing record | tomato processing log | tomato processing report | tomato production record |
      tomato paste production record | tomato paste production report | tomato paste batch record |
      paste production record | paste production log | paste batch record | 
      blending record | blending sheet | blend record | blend sheet |
      repacking record | processing record | processing log | plant processing record | cannery record |
      canning record | canning production record | cannery production record | retort log |
      sauce production record | ketchup production record | drum filling record | filling record |
      aseptic filling record | 番茄加工记录 | 番茄酱生产记录 | 番茄酱加工记录 | 番茄生产记录 | 灌装记录 | 调配记录 |
      журнал переработки томатов | отчет о переработке томатов | переработка томатов | производство томатной пасты |
      отчет о производстве томатной пасты | salça üretim kaydı | salça üretim raporu | domates işleme kaydı |
      domates işleme raporu | dolum kaydı | registro de procesamiento de tomate | registro de procesado de tomate |
      procesamiento de tomate | producción de pasta de tomate | registro de producción de pasta |
      registro de processamento de tomate | processamento de tomate |
      produção de polpa de tomate | registro di lavorazione del pomodoro | registro di lavorazione |
      lavorazione pomodoro | trasformazione del pomodoro | registro di trasformazione |
      registro di produzione concentrato | produzione concentrato di pomodoro | transformation de tomates |
      registre de transformation | registre de transformation de la tomate | production de concentré de tomates |
      tomatenverarbeitung | verarbeitungsprotokoll | tomatenmarkproduktion | pomidorni qayta ishlash |
      pomidor qayta ishlash | tomat pastasi ishlab chiqarish`,
  },
  {
    // "Record of production" with the name of what is made.
    weights: { 'spinning-record': 10 },
    titles: `
      {parte de,parte diario de,informe de,orden de,control de} {producción} {de hilado,de hilados,de hilo,de hilandería,hilado,hilandería} |
      {纱线,棉纱,纺纱,纱} {生产批次记录,批次记录,生产日报,生产报告,生产记录,批次生产记录}`,
  },
  {
    weights: { 'fabric-record': 10 },
    titles: `
      {parte de,parte diario de,informe de,orden de,control de} {producción} {de tejido,de tejidos,de tela,de telas,de tejeduría,tejeduría} |
      {面料,布匹,坯布,织布,织造,针织} {生产批次记录,批次记录,生产日报,生产报告,生产记录,批次生产记录}`,
  },
  {
    weights: { 'garment-record': 10 },
    titles: `
      {parte de,parte diario de,informe de,orden de,control de} {producción} {de prendas,de confección,de confecciones,de costura} |
      {成衣,服装,缝制,裁剪} {生产批次记录,批次记录,生产日报,生产报告,生产记录,批次生产记录}`,
  },
  {
    weights: { 'tomato-processing-record': 10 },
    titles: `
      {parte de,parte diario de,informe de,orden de,control de} {producción} {de tomate,de pasta de tomate,de conservas,de concentrado} |
      {番茄,番茄酱,罐头} {生产批次记录,批次记录,生产日报,生产报告,批次生产记录}`,
  },
  {
    // Batches and lots are counted by canneries above all, but by spinners and dyers too.
    weights: { 'tomato-processing-record': 5, 'spinning-record': 2.5, 'fabric-record': 2.5, 'garment-record': 2.5 },
    titles: `
      batch production record | batch manufacturing record | {lot,production lot} {production record,record,card} | 生产批次记录 | parte de producción |
      parte diario de producción | {hoja,ficha,registro,parte} de lote | {hoja,parte} de {elaboración,fabricación} | {ficha,folha,registo} de {lote,fabrico} |
      scheda {di lotto,lotto,di lavorazione} | fiche de {lot,fabrication}`,
  },
  {
    // Says "production" of something: the body must tell of what.
    weights: {
      'spinning-record': 2.5,
      'fabric-record': 2.5,
      'garment-record': 2.5,
      'tomato-processing-record': 2.5,
      'ginning-record': 1,
    },
    titles: `
      production record | production report | production log | daily production report | daily production log |
      batch record | batch sheet | job card | production order | 生产记录 | 生产报告 | 生产日报 | 生产日报表 |
      производственный отчет | отчет о производстве | производственный журнал | üretim kaydı | üretim raporu |
      registro de producción | informe de producción | registro de produção | relatório de produção |
      registro di produzione | rapporto di produzione | registre de production | rapport de production |
      fiche de production | produktionsprotokoll | produktionsbericht | ishlab chiqarish hisoboti |
      {production,manufacturing} statement | statement of {production,manufacture} | manufacturing {record,report} | {compte rendu,rapport,attestation} de {fabrication,production} |
      {constancia,acta,informe,certificado,registro} de {producción,fabricación,elaboración} | {declaração,certificado,relatório,registro,registo} de {produção,fabrico,fabricação} |
      {dichiarazione,resoconto,rapporto,attestato} di {produzione,fabbricazione,lavorazione} | fertigungsprotokoll | fertigungsbericht | herstellungsprotokoll | справка о производстве |
      ishlab chiqarish jurnali`,
  },
  {
    weights: { 'spinning-record': 3, 'transport-record': 2, 'fabric-record': 1, 'tomato-processing-record': 1 },
    titles: `
      goods received note | goods receipt note | goods receipt | material receipt | grn | 入库单 | 收货单`,
  },
];
