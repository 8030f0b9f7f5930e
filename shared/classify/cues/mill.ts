import type { BodyCue } from '../evidence.ts';

/** What papers of mills, garment makers and canneries say, and statements. */
export const millCues: readonly BodyCue[] = [
  {
    id: 'laydown',
    weights: { 'spinning-record': 4.5 },
    phrases: `
      laydown | lay-down | lay down | cotton mixing | mixing no | mixing | bales opened | bale opening |
      opening date | bales consumed | cotton consumed | lint consumed | lint in | raw cotton issued |
      cotton issued | bales issued | 配棉 | 开包 | 用棉量 | 投料 | 耗用棉花 | смеска | смешивание | вскрытие |
      израсходовано хлопка | harman | balya açılış | tüketilen pamuk | kullanılan pamuk | apertura de pacas |
      algodón consumido | mezcla de algodón | algodão consumido | mistura de algodão | fardos abertos |
      cotone consumato | cotone impiegato | balle aperte | mischia | coton consommé | balles ouvertes |
      mélange de coton | baumwollverbrauch | eingesetzte baumwolle | geöffnete ballen | sarflangan paxta |
      paxta sarfi`,
  },
  {
    id: 'spinning',
    weights: { 'spinning-record': 3 },
    phrases: `
      spinning | spinner | spun | blow room | blowroom | carding | combing | comber noil | draw frame | roving |
      ring frame | ring spun | open end | rotor | autoconer | yarn produced | yarn output | yarn realization |
      yarn realisation | card waste | noils | 纺纱 | 清花 | 梳棉 | 精梳 | 并条 | 粗纱 | 细纱 | 络筒 | 产纱量 | прядение | чесание |
      выработано пряжи | iplikhane | eğirme | üretilen iplik | tarak | hilatura | hilandería | hilo producido |
      cardado | fiação | fio produzido | filatura | filato prodotto | cardatura | filature | fil produit | cardage |
      spinnerei | garn erzeugt | yigirish | ishlab chiqarilgan ip`,
  },
  {
    id: 'yarn',
    weights: { 'spinning-record': 1.5, 'fabric-record': 1.5 },
    phrases: `
      yarn lot | yarn count | yarn lot no | ne 16 | ne 20 | ne 24 | ne 30 | ne 32 | ne 40 | cones | 纱线批号 | 纱支 | 纱批 |
      партия пряжи | номер пряжи | iplik lot | iplik numarası | lote de hilo | título del hilo | lote de fio |
      título do fio | lotto filato | titolo | lot de fil | titre du fil | garnpartie | garnnummer | ip partiyasi |
      kalava`,
  },
  {
    id: 'weaving',
    weights: { 'fabric-record': 4 },
    phrases: `
      weaving | loom | looms | warp | weft | beam | picks | knitting | circular knit | knitted | greige |
      grey fabric | dyeing | dye lot | dyed | shade | finishing | stenter | bleaching | fabric produced |
      yarn consumed | yarn issued | roll no | gsm | g m2 | 织造 | 织机 | 经纱 | 纬纱 | 针织 | 坯布 | 染色 | 缸号 | 耗纱 | 用纱量 |
      ткачество | ткацкий | основа | уток | вязание | крашение | суровье | рулон | dokuma | tezgah | çözgü | atkı |
      örme | boyama | ham bez | tejeduría | telar | urdimbre | trama | teñido | tela cruda | tecelagem | urdume |
      malharia | tingimento | tecido cru | tessitura | telaio | ordito | tintura | tissage | métier |
      chaîne et trame | teinture | tissu écru | weberei | webstuhl | kette | schuss | färberei | rohgewebe |
      to'quv | to'qish | tanda | bo'yash`,
  },
  {
    id: 'cutting',
    weights: { 'garment-record': 4 },
    phrases: `
      cutting | cut date | lay no | marker | plies | pieces cut | qty cut | sewing | sewing line | stitching |
      sewn | pieces sewn | bundle no | size breakdown | size ratio | output pcs | fabric consumption |
      fabric consumed | fabric used | consumption per piece | cut panels | finishing and packing | 裁剪 | 裁数 | 缝制 |
      车缝 | 床次 | 用布量 | 耗布 | 单耗 | раскрой | пошив | настил | швейный | расход ткани | kesim | dikim | pastal |
      kumaş tüketimi | kesilen adet | corte | costura | piezas cortadas | consumo de tela | peças cortadas |
      consumo de tecido | taglio | cucitura | capi tagliati | consumo tessuto | coupe | couture | pièces coupées |
      consommation de tissu | zuschnitt | nähen | näherei | stoffverbrauch | bichish | tikish | mato sarfi`,
  },
  {
    id: 'tomato-plant',
    weights: { 'tomato-processing-record': 4 },
    phrases: `
      brix | hot break | cold break | aseptic | evaporator | evaporation | pulping | fresh tomatoes received |
      fresh tomato received | tomatoes received | raw tomatoes | tomato intake | paste produced | paste used |
      paste in | retort | can code | cans filled | cans produced | bostwick | drums filled | drum no | filling |
      blend | 热破 | 冷破 | 无菌 | 桶号 | 浓缩 | 鲜番茄 | 糖度 | брикс | асептический | бочка | свежие томаты | выпарка | aseptik |
      varil no | taze domates | salça | aséptico | tambor | tomate fresco | bidón | grados brix | asséptico |
      tomate in natura | asettico | fusto n | pomodoro fresco | concentrazione | aseptique | fût n° |
      tomates fraîches | aseptisch | fass nr | frische tomaten | briks | bochka | yangi pomidor`,
  },
  {
    id: 'production-words',
    weights: {
      'spinning-record': 1,
      'fabric-record': 1,
      'garment-record': 1,
      'tomato-processing-record': 1,
      'ginning-record': 0.5,
    },
    phrases: `
      production date | production line | machine no | shift | operator | supervisor | output | input | waste |
      wastage | production manager | 生产日期 | 班次 | 机台 | 产量 | 损耗 | смена | оператор | отходы | vardiya |
      üretim tarihi | turno | operario | desperdicio | merma | data de produção | resíduo | scarto |
      data di produzione | reparto | équipe | déchets | date de production | schicht | abfall | produktionsdatum |
      smena | chiqindi`,
  },
  {
    id: 'we-declare',
    weights: { 'supplier-statement': 4, 'certificate-of-origin': 0.8 },
    phrases: `
      we hereby declare | hereby declare | i hereby declare | we declare | i declare | we hereby confirm | we hereby certify |
      we certify that | i certify that | we confirm that | we the undersigned | i the undersigned | we state that |
      solemnly | being duly sworn | under penalty of perjury | under penalties of perjury | subscribed and sworn |
      notary public | to whom it may concern | to the best of our knowledge | to the best of my knowledge |
      we undertake | we guarantee | 兹声明 | 特此声明 | 我司声明 | 我公司声明 | 我们声明 | 我公司郑重声明 | 郑重承诺 | настоящим заявляем |
      настоящим подтверждаем | заявляем, что | beyan ederiz | beyan ederim | taahhüt ederiz | declaramos |
      por la presente declaramos | bajo protesta de decir verdad | bajo juramento | declaramos que |
      declaramos para os devidos fins | dichiariamo | il sottoscritto | la sottoscritta | si dichiara |
      nous déclarons | nous soussignés | je soussigné | wir erklären | hiermit erklären wir |
      hiermit bestätigen wir | der unterzeichner erklärt | der unterzeichnete erklärt | the undersigned declares | the undersigned, declare |
      le soussigné déclare | el abajo firmante declara | o abaixo assinado declara | eidesstattlich | ushbu bilan tasdiqlaymiz | bayon qilamiz | tasdiqlaymiz`,
  },
  {
    id: 'forced-labour',
    weights: { 'supplier-statement': 3, 'certificate-of-origin': 0.6 },
    phrases: `
      forced labor | forced labour | prison labor | convict labor | indentured labor | child labor | uflpa | 强迫劳动 |
      принудительный труд | принудительного труда | zorla çalıştırma | zorla çalıştırılma | trabajo forzoso |
      trabalho forçado | lavoro forzato | travail forcé | zwangsarbeit | majburiy mehnat`,
  },
];
