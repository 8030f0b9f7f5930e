import type { BodyCue } from '../evidence.ts';

/** What papers of the gin, the farm, the seed house and the laboratory say in their bodies. */
export const fieldCues: readonly BodyCue[] = [
  {
    id: 'gin',
    weights: { 'ginning-record': 2.5 },
    phrases: `
      gin | ginnery | ginning | ginner | ginned | cotton gin | 轧花 | 轧花厂 | джин | джинирование |
      хлопкоочистительный завод | хлопкозавод | çırçır | çırçırlama | desmotadora | desmote | despepite |
      beneficiamento | algodoeira | usina de beneficiamento | descaroçamento | sgranatura | sgranatoio | égrenage | usine d égrenage |
      entkörnung | entkörnungsanlage | paxta tozalash | paxta tozalash zavodi | zavod`,
  },
  {
    id: 'gin-detail',
    weights: { 'ginning-record': 3.5 },
    phrases: `
      gin code | gin code number | gin bale | gin bale number | ginning date | gin date | date ginned | ginned on |
      press no | press date | pressed on | pressing date | bale press | gin id | pbi | gin run | 轧花日期 | 加工日期 |
      打包日期 | 轧花厂代码 | дата джинирования | дата прессования | код завода | çırçır tarihi | çırçırlama tarihi |
      pres tarihi | fecha de desmote | fecha de despepite | data de beneficiamento | data do beneficiamento | data beneficiamento | beneficiado em | data de prensagem | data prensagem | data da prensagem | fecha desmote | fecha de prensado | fecha prensado | date d'égrenage | date égrenage | date de pressage |
      data di sgranatura | date d'égrenage | entkörnungsdatum | korxona kodi | presslash sanasi | jinlash sanasi |
      tozalash sanasi`,
  },
  {
    id: 'outturn',
    weights: { 'ginning-record': 3 },
    phrases: `
      outturn | out-turn | turnout | lint percentage | lint outturn | got | lint percent | lint pct | 衣分 | 衣分率 | выход волокна |
      randıman | çırçır randımanı | rendimiento de fibra | rendimiento | rendimento de fibra | rendimento de pluma |
      resa in fibra | rendement à l'égrenage | rendement fibre | faserausbeute | tola chiqishi`,
  },
  {
    id: 'seed-cotton',
    weights: { 'ginning-record': 2, 'farm-record': 1.2 },
    phrases: `
      seed cotton | seed-cotton | kapas | phutti | 籽棉 | хлопок-сырец | хлопка-сырца | kütlü pamuk | kütlü |
      algodón en rama | algodón en bruto | algodón semilla | algodón hueso | algodão em caroço | cotone in seme |
      cotone grezzo da sgranare | coton graine | saatbaumwolle | rohbaumwolle mit samen | chigitli paxta |
      paxta xomashyosi`,
  },
  {
    id: 'lint-and-cottonseed',
    weights: { 'ginning-record': 1.5, 'spinning-record': 0.3 },
    phrases: `
      lint | cottonseed | cotton seed | linters | motes | 皮棉 | 棉籽 | хлопковое волокно | волокно хлопковое |
      семена хлопка | линт | lif pamuk | mahlıç | çiğit | pamuk çekirdeği | fibra de algodón | semilla de algodón |
      pluma | caroço | fibra di cotone | fibre de coton | graine de coton | baumwollfaser | baumwollsaat |
      paxta tolasi | chigit`,
  },
  {
    id: 'bale-number',
    weights: { 'ginning-record': 1.5, 'packing-list': 1, 'lab-report': 0.5, 'spinning-record': 0.5 },
    phrases: `
      bale no | bale nos | bale number | bale numbers | bale id | bale | p r no | pr no | 包号 | 棉包号 | 棉包编号 | № кипы |
      номер кипы | номера кип | кипа № | balya no | balya numarası | no de fardo | nº fardo | número de fardo |
      número de paca | paca no | fardo | fardo nº | número do fardo | balla n | numero balla | n balla | n° balle |
      numéro de balle | balle n° | ballennummer | ballen nr | ballen-nr | toy raqami | to'y raqami | toylar soni |
      to'da raqami`,
  },
  {
    id: 'crop-year',
    weights: { 'ginning-record': 1, 'farm-record': 0.8, 'lab-report': 0.3 },
    phrases: `
      crop year | crop season | season | campaign | 棉花年度 | 年度 | урожай года | год урожая | урожая | ürün yılı |
      mahsul yılı | sezon | campaña | año de cosecha | safra | campagna | annata | campagne | erntejahr |
      hosil yili`,
  },
  {
    id: 'harvest',
    weights: { 'farm-record': 2.5 },
    phrases: `
      harvest | harvested | harvest date | date harvested | picked | picking | picking date | date picked |
      hand picked | machine picked | 收获 | 采收 | 采摘 | 收获日期 | 采摘日期 | уборка | сбор урожая | дата уборки | дата сбора |
      hasat | hasat tarihi | cosecha | fecha de cosecha | colheita | data da colheita | raccolta |
      data di raccolta | récolte | date de récolte | ernte | erntedatum | yig'im | terim | terim sanasi`,
  },
  {
    id: 'field',
    weights: { 'farm-record': 2.5 },
    phrases: `
      field no | field | plot | block | parcel | hectares | hectare | area ha | acres | acreage |
      yield per hectare | kg ha | t ha | 地块 | 公顷 | 亩 | поле | участок | гектар | площадь га | га | tarla | parsel |
      dekar | parcela | hectáreas | lote de campo | talhão | hectares plantados | appezzamento | particella |
      ettari | parcelle | superficie ha | schlag | hektar | fläche ha | dala | gektar | maydon`,
  },
  {
    id: 'grower',
    weights: { 'farm-record': 2, 'ginning-record': 0.5, 'seed-record': 0.3 },
    phrases: `
      grower | growers | farmer | farm | farm name | producer name | picker | planting date | date planted |
      sowing date | sown | planted | 农户 | 农场 | 种植户 | 播种日期 | 种植面积 | фермер | хозяйство | дата посева | çiftçi |
      çiftlik | üretici adı | ekim tarihi | agricultor | productor agrícola | finca | rancho | fecha de siembra |
      fazenda | produtor | data de plantio | azienda agricola | agricoltore | data di semina | trapianto |
      agriculteur | exploitation | date de semis | landwirt | betrieb | aussaat | fermer xo'jaligi | fermer |
      ekish sanasi`,
  },
  {
    id: 'seed-lot',
    weights: { 'seed-record': 4.5 },
    phrases: `
      seed lot | germination | germination rate | purity | pure seed | thousand seed weight | seed treatment |
      treated seed | hybrid seed | seed producer | seed class | basic seed | certified seed | inert matter | 发芽率 |
      种子批号 | 净度 | всхожесть | партия семян | чистота семян | çimlenme | tohum parti | safiyet | germinación |
      lote de semilla | pureza | germinação | lote de sementes | germinazione | germinabilità | lotto di sementi |
      lotto seme | purezza | faculté germinative | lot de semences | keimfähigkeit | saatgutpartie | unuvchanlik |
      urug' partiyasi`,
  },
  {
    id: 'fibre-values',
    weights: { 'lab-report': 3 },
    phrases: `
      micronaire | mic | uniformity index | uhml | sci | sfi | rd +b | g tex | elongation | 马克隆值 | 马克隆 | 上半部平均长度 |
      长度整齐度 | 断裂比强度 | 反射率 | микронейр | mikroneyr | mikroner | micronaire mic | uniformidad | uniformidade |
      uniformità | indice d uniformité | gleichmäßigkeit`,
  },
  {
    id: 'laboratory',
    weights: { 'lab-report': 3 },
    phrases: `
      laboratory | lab no | sample no | sample id | sample received | test method | tested by | date tested |
      date of test | date of testing | iso 17025 | iso iec 17025 | accredited | isotope | isotopic |
      stable isotope | dna | trace element | reference database | analyst | results relate only | 实验室 | 样品编号 | 样品 |
      检测方法 | 检验依据 | лаборатория | образец | метод испытания | laboratuvar | numune | laboratorio | muestra |
      método de ensayo | laboratório | amostra | campione | metodo di prova | laboratoire | échantillon |
      méthode d'essai | probe | prüfverfahren | laboratoriya | namuna`,
  },
];
