import { lazyPattern } from '../../lazy.ts';

/**
 * The verbs of a sentence that tells work, as its papers conjugate them. Nouns that look like participles ("tejido", "filato", "produit") count
 * only behind an auxiliary.
 */
const ofMaking = [
  'packed|produced|obtained|gave|yielded|spun|woven|wove|knitted|sewn|stitched|finished|completed|filled|drummed|turned out|manufactured',
  'produjeron|produjo|dieron|dio|rindieron|rindió|obtuvieron|obtuvo|envasaron|envasó|llenaron|llenó|cerraron|cerró|hilaron|tejieron|confeccionaron|cosieron|empacaron|embalaron|fabricaron|elaboraron|elaboró',
  '(?:producid|obtenid|envasad|llenad|cerrad|confeccionad|cosid|empacad|embalad|elaborad)[oa]s?|(?:fueron|fue) (?:hilad|tejid)[oa]s?',
  'produziram|produziu|deram|deu|renderam|rendeu|obtiveram|obteve|embalaram|encheram|costuraram|fecharam|fiaram|teceram|(?:produzid|obtid|costurad|enchid|confec?cionad)[oa]s?|(?:foram|foi) (?:fiad|tecid|fechad)[oa]s?',
  '(?:ottenut|confezionat|cucit|imballat|riempit|invasat|inscatolat|infustat)[oaie]|(?:sono stat[ie]|è stat[oa]|abbiamo|ha|hanno) (?:filat|tessut|prodott|dat)[oaie]',
  '(?:a|ont|avons) (?:été )?(?:produit|donné|obtenu|emballé|conditionné|rempli|cousu|confectionné|filé|tissé|tricoté|fabriqué|enfûté)e?s?',
  'üretil(?:di|miştir|en|miş)|ürettik|elde edil(?:di|miştir|en|miş)|(?:paketlen|dikil|eğril|örül|ambalajlan|kapatıl)(?:di|dı|dü|miş|mış|müş|miştir|mıştır|müştür|en|an)|dokun(?:du|muş|muştur|an)|doldurul(?:du|muş|muştur|an)',
  '(?:đã|được) (?:sản xuất|đóng gói|đóng thùng|may|dệt|kéo sợi|hoàn thành)|(?:sản xuất|thu|đóng gói|hoàn thành|may) được|đã hoàn thành',
  '(?:произведен|изготовлен|выпущен|выработан|наработан|упакован|сшит|спряден|соткан|выткан|разлит|расфасован)(?:о|ы|а)?|выработали|выпустили|произвели|упаковали|сшили',
  'ishlab chiqar(?:ildi|ilgan)|(?:tikil|yigiril)(?:di|gan)|qadoqlan(?:di|gan)|ишлаб чиқарил(?:ди|ган)|(?:йигирил|тикил)(?:ди|ган)|қадоқлан(?:ди|ган)',
  'diproduksi|dihasilkan|dipintal|dikemas|dijahit|ditenun|produziert|hergestellt|gesponnen|gewebt|genäht|abgefüllt',
];
const ofTaking = [
  'used|consumed|laid down|opened|issued|charged|processed|went in(?:to)?',
  'consumieron|consumió|utilizaron|utilizó|emplearon|usaron|procesaron|procesó|(?:consumid|utilizad|emplead|usad|procesad)[oa]s?',
  'consumiram|utilizaram|usaram|processaram|processou|(?:processad)[oa]s?',
  '(?:consumat|utilizzat|impiegat|lavorat)[oaie]',
  '(?:consommé|utilisé|employé|transformé)e?s?|mise?s? en œuvre',
  '(?:kullanıl|tüketil|harcan|işlen|harmanlan)(?:dı|di|mış|miş|mıştır|miştir|an|en)|(?:kesime|üretime|harmana) veril(?:di|miş|miştir)',
  '(?:đã |được )?(?:sử dụng|tiêu hao)',
  '(?:израсходован|использован|переработан|затрачен|потреблен|заложен)(?:о|ы|а)?|израсходовали|переработали',
  '(?:ishlatil|sarflan)(?:di|gan)|(?:ишлатил|сарфлан)(?:ди|ган)|dipakai|digunakan|verbraucht|eingesetzt',
];
/** What else is told of amounts, so that they are not taken for work done: orders, plans, samples, deliveries, what was left. */
const ofOther = [
  'ordered|planned|rejected|returned|shipped|despatched|dispatched|delivered|sold|invoiced|drawn|sampled|inspected|examined|checked|tested|remain\\p{L}*|stored|contracted|bought|purchased|received|arrived|cut|lost|discarded|repaired|re-?worked|transferred|lent|carried over|left',
  'pedid[oa]s|rechaz\\p{L}+|entreg\\p{L}+|expid\\p{L}+|qued\\p{L}+|recib\\p{L}+|compr(?:ad|aron|ó)\\p{L}*|descart\\p{L}+|encomendad\\p{L}+|receb\\p{L}+|rejeit\\p{L}+|sobr(?:aram|ou)|cortad\\p{L}+|cortaron|cortaram',
  'ordinat\\p{L}+|scartat\\p{L}+|consegnat\\p{L}+|ricevut\\p{L}+|spedit\\p{L}+|tagliat\\p{L}+|rimast\\p{L}+|commandé\\p{L}*|rejeté\\p{L}*|livré\\p{L}*|reçu\\p{L}*|expédié\\p{L}*|resté\\p{L}*|coupé\\p{L}*',
  'sipariş (?:edil|ver)\\p{L}+|sevk\\p{L}*|teslim\\p{L}*|kalan|kaldı|kesil\\p{L}+|reddedil\\p{L}+|gelen|geldi|alınan|alındı',
  'giao|nhận|còn lại|cắt|loại',
  'заказан\\p{L}*|отгружен\\p{L}*|отправлен\\p{L}*|поступил\\p{L}*|принят\\p{L}*|остал\\p{L}*|забракован\\p{L}*|раскроен\\p{L}*',
  "olindi|qoldi|jo[‘ʻʼ']natildi|bestellt|geliefert|erhalten|aussortiert|zugeschnitten",
];
/** Got by its work, or received from others: what a step makes is got, what it takes in is received. */
const ofGetting = ['получен(?:о|ы|а)?|получили|получилось|olin(?:di|gan)|олин(?:ди|ган)|одержано|отримано'];
const hanMaking = '生产|产出|制成|纺出|纺成|织出|织成|缝制|包装|装箱|灌装|产得|完成';
const hanTaking = '投入|耗用|消耗|使用|领用|投料';
const hanOther = '订购|计划|退回|发货|发运|出货|交付|抽检|抽样|剩余|报废|收到|到货|购入|裁剪|返工|不良';

const verbs = (words: readonly string[], han: string) =>
  lazyPattern(String.raw`(?<![\p{L}-])(?:${words.join('|')})(?![\p{L}-])|${han}`, 'giu');
export const told = {
  out: verbs(ofMaking, hanMaking),
  in: verbs(ofTaking, hanTaking),
  got: verbs(ofGetting, '得到|获得'),
  other: verbs(ofOther, hanOther),
} as const;

/** A plan, a duty, a rate: what such a sentence says was not done, or not once. */
export const unsettled = lazyPattern(
  String.raw`(?<!\p{L})(?:plan(?:ned|s|ning)?|target|capacity|expected|expects?|forecast|schedule[ds]?|estimated|approximately|about|will|shall|should|would|to be|if|per (?:hour|day|shift|week|month|machine|line)|daily|hourly|a day|capacidad|capacidade|previst\p{L}+|prévu\p{L}*|por (?:hora|día|dia|turno)|par (?:heure|jour)|all['’]ora|al giorno|capacità|capacité|planlan\p{L}+|kapasite\p{L}*|saatte|günde|günlük|план\p{L}*|мощност\p{L}*|в (?:час|сутки|день|смену)|quvvat\p{L}*|công suất|mỗi (?:ngày|giờ))(?!\p{L})|计划|预计|产能|每天|每日|每小时|日产`,
  'iu',
);

/** An amount beside which others stand, or that is none of the order: a part, a sample, waste, seconds. */
export const partial = lazyPattern(
  String.raw`(?<!\p{L})(?:first|further|another|additional|remaining|rest|remainder|balance|samples?|trial|spare|seconds|second[- ]quality|B-grade|reject(?:s|ed)?|defects?|defective|of which|including|so far|already|half|waste|noils|loss(?:es)?|extra|sub-?contract\p{L}*|outsourc\p{L}*|fason\p{L}*|maquila|terceiriz\p{L}+|façon|primer[oa]?s?|otr[oa]s?|rest(?:o|ante)s?|además|muestras?|outr[oa]s?|amostras?|perdas?|desperdici\p{L}+|merma|altr[ioae]|campion[ei]|scarti|cascami|autres?|premiers?|échantillons?|déchets?|pertes?|ilk|kalan|diğer|numune|telef|fire|ещё|еще|остальн\p{L}+|первы\p{L}+|образц\p{L}+|отход\p{L}+|yana|qolgan|namuna|còn lại|mẫu|phế)(?!\p{L})|另|其余|剩余|首批|样品|其中|次品|废`,
  'iu',
);

/** "in total", "en total", "toplam", "共": the amount behind it is that of all. */
export const inAll = lazyPattern(
  String.raw`(?:(?<!\p{L})(?:in total|total(?:ling|ing|led)?|altogether|in all|en total|no total|ao todo|in totale|in tutto|per un totale|au total|toplam(?:da)?|jami|жами|всего|итого|общей массой|tổng cộng|insgesamt)|共计?|合计|总计)(?:\s+(?:of|de|di|da|net|neto|netti))*\s*[:,]?\s*$`,
  'iu',
);
