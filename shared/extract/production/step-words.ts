import { lazyPattern } from '../../lazy.ts';
import type { EventKind } from '../../model/index.ts';
import { tokenize } from '../labels/tokens.ts';
import { foldText } from '../values/fold.ts';

/** What a label says of a day: of which work (its own where it names none), and of which end of it. */
export interface StepLabel {
  /** Undefined for the work of the record itself ("Lot completed"). */
  kind: EventKind | undefined;
  phase: 'start' | 'end' | 'whole';
  /** The cutting alone: the cloth is used on its day, however long the sewing takes. */
  cutting?: true;
}

/**
 * Nouns and verbs of each craft in the languages of its papers, folded. A pattern must be the whole word; Han words are parts of a run.
 */
const crafts: readonly (readonly [EventKind, RegExp])[] = [
  [
    'knit',
    /^(?:knit(?:s|ted|ting)?|tricot(?:age|e|ee|es|ees)?|strick(?:en|erei)?|gestrickt|orme|orgu|orul\p{L}*|вязан\p{L}*|вяза|связан\p{L}*|trikotaj|maglieria|malharia|rajut|perajutan|dirajut|针织|编织)$/u,
  ],
  [
    'weave',
    /^(?:weav(?:e|es|ing)|wove|woven|loom(?:ed|s)?|teji\p{L}*|tejedur\p{L}*|tecelagem|tecid[oa]s?|tiss(?:age|e|ee|es|ees)|tessitura|tessut[oaie]|web(?:en|erei)|gewebt|dokuma|dokun\p{L}*|ткан\p{L}*|ткачеств\p{L}*|соткан\p{L}*|toquv|toqi\p{L}*|tenun|penenunan|ditenun|织造|织布|上机织造)$/u,
  ],
  [
    'spin',
    /^(?:spin(?:s|ning)?|spun|hila(?:do|da|dos|das|tura)|fiac?ao|fia(?:do|da)s?|filatur[ae]|filat[oaie]|spinn(?:en|erei)|gesponnen|egir\p{L}*|egril\p{L}*|пряден\p{L}*|спряден\p{L}*|йигириш|yigir\p{L}*|pemintalan|dipintal|纺纱|纺制|细纱)$/u,
  ],
  [
    'gin',
    /^(?:gin(?:s|ned|ning)?|desmot\p{L}*|despepit\p{L}*|beneficia\p{L}*|descaroca\p{L}*|egren\p{L}*|sgrana\p{L}*|entkorn\p{L}*|circir\p{L}*|джинирован\p{L}*|хлопкоочист\p{L}*|tozalan\p{L}*|tozalash|轧花|轧制|皮棉加工)$/u,
  ],
  [
    'cut-and-sew',
    /^(?:cut(?:s|ting)?|sew(?:s|n|ed|ing)?|stitch(?:ed|ing)?|cort(?:e|ado|ada|ados|adas)|cos(?:ido|ida|idos|idas|tura)|confec\p{L}*|costura\p{L}*|coup(?:e|ee|es|ees|er)|cous(?:u|ue|us|ues)|couture|tagli(?:o|ato|ata)|cuci(?:to|ta|tura|ture)|zuschnitt|zugeschnitten|nahen|genaht|kesim|kesil\p{L}*|dikim|dikis|dikil\p{L}*|раскро\p{L}*|пошив\p{L}*|сшит\p{L}*|tikuv|tikil\p{L}*|bichi\p{L}*|potong|pemotongan|jahit|penjahitan|裁剪|缝制|车缝|缝纫)$/u,
  ],
  [
    'finish',
    /^(?:dye(?:s|d|ing)?|bleach(?:ed|ing)?|finishing|tenid\p{L}*|tint(?:o|a|ura|uraria|oreria)|tingi\p{L}*|acabado|acabamento|teint(?:s|e|es|ure)?|ennoblissement|finissage|tintura|finissaggio|farb(?:en|erei)|gefarbt|ausrust\p{L}*|boya\p{L}*|terbiye|крашен\p{L}*|окрашен\p{L}*|отделк\p{L}*|boyash|boyal\p{L}*|pencelupan|dicelup|染色|染整|印染|后整理|定型)$/u,
  ],
  [
    'harvest',
    /^(?:harvest(?:s|ed|ing)?|pick(?:ed|ing)?|cosech\p{L}*|recolec\p{L}*|pizca\p{L}*|colhei?\p{L}*|apanha\p{L}*|recolt\p{L}*|raccol\p{L}*|ernte\p{L}*|geerntet|hasat\p{L}*|toplama|toplan\p{L}*|сбор\p{L}*|собран\p{L}*|уборк\p{L}*|убран\p{L}*|terim|terilgan|panen|dipanen|采摘|采收|收获|收割|拾花)$/u,
  ],
  [
    'plant',
    /^(?:plant(?:ed|ing)|sow(?:n|ed|ing)?|siembra|sembrad\p{L}*|trasplant\p{L}*|plantio|plantad\p{L}*|semead\p{L}*|semeadura|semis|seme(?:e|s)?|plante(?:e|s)?|semin(?:a|ato|ata)|trapianto|aussaat|gesat|ekim|ekil\p{L}*|посев\p{L}*|посеян\p{L}*|сев|ekish|ekilgan|tanam|ditanam|播种|种植|移栽)$/u,
  ],
  [
    'pack',
    /^(?:pack(?:ed|ing)?|packag(?:ed|ing)|fill(?:ed|ing)?|can(?:ned|ning)|envas\p{L}*|empa(?:que|cad\p{L}*)|embala\p{L}*|llen\p{L}*|enchi\p{L}*|envase|emball\p{L}*|condition\p{L}*|rempli\p{L}*|riempi\p{L}*|confezionament\p{L}*|imball\p{L}*|abgefullt|abfull\p{L}*|verpack\p{L}*|paketle\p{L}*|ambalaj\p{L}*|dolum|doldur\p{L}*|упаков\p{L}*|фасов\p{L}*|розлив\p{L}*|разлит\p{L}*|qadoq\p{L}*|pengemasan|dikemas|包装|灌装|装罐|封罐)$/u,
  ],
  [
    'load',
    /^(?:load(?:ed|ing)|stuff(?:ed|ing)|carga|cargad\p{L}*|carregamento|carregad\p{L}*|chargement|charge(?:e|s)?|carico|caricat\p{L}*|verladen|verladung|yukle\p{L}*|погруз\p{L}*|загруз\p{L}*|отгруз\p{L}*|yukla\p{L}*|muat|pemuatan|dimuat|装车|装柜|装箱)$/u,
  ],
];

/** Words of work that every craft does: opening and laying down its material, pressing, running, making. */
const work =
  /^(?:open(?:ed|ing)?|laydown|laid|lay|mix(?:ed|ing)?|blend(?:ed|ing)?|consum(?:ed|ption|o|ido)|press(?:ed|ing)?|run|ran|running|produc(?:ed|tion|cion|ido|ida|ao)|produ[cz]\p{L}*|made|manufactur\p{L}*|process(?:ed|ing)?|proces[oa]\p{L}*|work(?:ed|ing|s)?|evaporat\p{L}*|concentrat\p{L}*|prens\p{L}*|apertura|abertura|abiert\p{L}*|abert\p{L}*|ouvert\p{L}*|press(?:e|es|ee|ees|age|atura)|fabric(?:acion|acao|ation|ad[oa]s?|ado)|elabora\p{L}*|lavora\p{L}*|herstell\p{L}*|hergestellt|produktion|geoffnet|uretim|uretil\p{L}*|imalat|isleme|islen\p{L}*|acil\p{L}*|acim|pres(?:e|leme)?|balyala\p{L}*|производств\p{L}*|произведен\p{L}*|изготовлен\p{L}*|выработ\p{L}*|переработ\p{L}*|прессован\p{L}*|вскры\p{L}*|раскладк\p{L}*|работ\p{L}*|ishlab|chiqar\p{L}*|qayta|ishla\p{L}*|ochil\p{L}*|toylash|presslash|produksi|diproduksi|pembukaan|dibuka|buka|pemakaian|dipakai|pencampuran|生产|制造|加工|开包|排包|抓棉|投料|投产|上机|打包|成包|作业)$/u;

/** What the work is done on, and the small words between: they say nothing of a day. */
const plain =
  /^(?:the|of|on|in|at|for|and|this|its|dates?|day|days|time|dt|period|lots?|batch(?:es)?|bales?|yarns?|fabrics?|cloth|cotton|lint|seed|garments?|goods|style|pieces?|pcs|paste|tomato(?:es)?|drums?|cans?|rolls?|cones?|was|were|actual|grey|greige|raw|all|fecha|periodo|dias?|lotes?|pacas?|fardos?|hilo|hilos|tela|telas|algodon|algodao|prendas?|panas|de|del|da|do|das|dos|la|el|los|las|les|le|du|des|d|l|y|e|et|und|data|date|giorno|periode|balles?|fil|fils|tissus?|coton|il|di|della|dei|balle|filato|cotone|datum|tag|am|der|die|das|ballen|garn|partie|tarihi|tarih|gun|balya|balyalar|parti|iplik|kumas|pamuk|lot\p{L}*|дата|даты|период|сроки|день|кип\p{L}*|тюк\p{L}*|парти[ия]|пряжи|ткани|хлопк\p{L}*|волокна|sanasi|sana|davri|kuni|toy(?:lar)?|partiya|tanggal|tgl|bal|benang|kain|kapas|ngay|kien|soi|bong|vai|thoi|gian|tu|den|日期|时间|期间|起止|批次|批|本批|该批|棉包|皮棉|棉纱|面料|成衣|的)$/u;

/** Of these, the words for a day and the small ones: with a beginning or an end alone ("Date from", "Final date") they are a print-out's span. */
const ofDay =
  /^(?:the|of|on|in|at|for|and|this|its|dates?|day|days|time|dt|period|was|were|actual|all|fecha|periodo|dias?|de|del|da|do|das|dos|la|el|los|las|les|le|du|des|d|l|y|e|et|und|data|date|giorno|periode|il|di|della|dei|datum|tag|am|der|die|das|tarihi|tarih|gun|дата|даты|период|сроки|день|sanasi|sana|davri|kuni|tanggal|tgl|ngay|日期|时间|期间|起止|的)$/u;

/** Words that say of themselves that work began or was done. */
const began =
  /^(?:start(?:s|ed|ing)?|beg[ia]n(?:s|ning)?|begun|commenced|beginn|begonnen|начато|начало|开始|开工|开台)$/u;
const ended =
  /^(?:finish(?:ed|es)?|end(?:ed|ing)?|completed|completion|terminado|termine|beendet|bitis|окончание|окончено|完成|结束|完工)$/u;

const starts =
  /^(?:start(?:s|ed|ing)?|beg[ia]n(?:s|ning)?|begun|commenc\p{L}*|from|since|first|inici\p{L}*|comienz\p{L}*|comenz\p{L}*|empez\p{L}*|desde|comec\p{L}*|debut\p{L}*|commence\p{L}*|depuis|du|inizi\p{L}*|dal|dalla|beginn|begonnen|ab|von|basla\p{L}*|baslang\p{L}*|ilk|нача\p{L}*|с|со|boshla\p{L}*|mulai|dimulai|dari|开始|起|开工|开台|自|从|起始)$/u;

const ends =
  /^(?:finish(?:ed|es)?|end(?:s|ed|ing)?|complet(?:e|ed|es|ion)|to|till|until|thru|through|last|closed|done|ready|fin|fim|final\p{L}*|termin\p{L}*|conclu\p{L}*|complet\p{L}*|acab\p{L}*|hasta|ate|jusqu\p{L}*|au|achev\p{L}*|al|alla|fine|ultimat\p{L}*|ende|beendet|abgeschlossen|bis|bitis|bitir\p{L}*|tamamla\p{L}*|son|оконч\p{L}*|законч\p{L}*|заверш\p{L}*|конец|по|до|tuga\p{L}*|yakun\p{L}*|selesai|sampai|hingga|完成|结束|完工|止|至|到|终止)$/u;

/** Han words of all the lists, longest first, to part a run of Han signs into words. */
const han = [
  ...new Set(
    [...crafts.map(([, p]) => p), work, plain, starts, ends].flatMap(
      (p) => p.source.match(/(?<=[|:(])\p{Script=Han}+(?=[|)])/gu) ?? [],
    ),
  ),
].sort((a, b) => b.length - a.length);
const hanWord = lazyPattern(`${han.join('|')}|\\p{Script=Han}`, 'gu');

/** Vietnamese writes its words in syllables, some of which are words of other languages: they are read beside a word for a day alone. */
const vietnamese: readonly (readonly [RegExp, string])[] = [
  [/\bthu (?:hoach|hai)\b/gu, 'harvest'],
  [/\b(?:keo|xe|danh) soi\b/gu, 'spinning'],
  [/\b(?:can bong|tach hat)\b/gu, 'ginning'],
  [/\bdet kim\b/gu, 'knitting'],
  [/\bdet(?: vai)?\b/gu, 'weaving'],
  [/\b(?:nhuom|hoan tat vai)\b/gu, 'dyeing'],
  [/\bcat(?: vai)?\b/gu, 'cutting'],
  [/\bmay(?: mac)?\b/gu, 'sewing'],
  [/\bdong (?:goi|kien|thung)\b/gu, 'packing'],
  [/\b(?:gieo(?: hat| trong)?|trong)\b/gu, 'planting'],
  [/\bsan xuat\b/gu, 'production'],
  [/\b(?:mo|tron|xep|su dung)(?= (?:kien|bong|nguyen)\b)/gu, 'opening'],
  [/\bbat dau\b/gu, 'start'],
  [/\b(?:ket thuc|hoan thanh)\b/gu, 'finished'],
];
const vietnameseDay = /\b(?:ngay|thoi gian|bat dau|ket thuc|hoan thanh)\b/u;

const inOneTongue = (folded: string): string =>
  vietnameseDay.test(folded) ? vietnamese.reduce((text, [said, word]) => text.replace(said, word), folded) : folded;

function words(label: string): string[] {
  const parted = inOneTongue(foldText(label)).replace(
    /\p{Script=Han}+/gu,
    (run) => ` ${run.match(hanWord())!.join(' ')} `,
  );
  return parted
    .split(/\s+/u)
    .flatMap((part) =>
      /\p{Script=Han}/u.test(part) ? [part.replace(/\P{Script=Han}/gu, '')] : tokenize(part).map((t) => t.key),
    )
    .filter((w) => w);
}

/** Small words that mean a beginning or an end only where the date stands right behind them: "knitted from", "du", "с". */
const before =
  /^(?:from|since|to|till|until|thru|through|desde|hasta|ate|du|au|dal|dalla|al|alla|von|ab|bis|с|со|по|до|dari|sampai|hingga|自|从|至|到)$/u;

/** The craft or the work in front of its end in German words of one piece ("Strickbeginn", "Produktionsende"). */
const joined = /^(strick|web|spinn|farbe|nah|ernte|produktions|press|abfull)(beginn|start|ende|datum)$/u;
const stems: Readonly<Record<string, EventKind>> = {
  strick: 'knit',
  web: 'weave',
  spinn: 'spin',
  farbe: 'finish',
  nah: 'cut-and-sew',
  ernte: 'harvest',
  abfull: 'pack',
};

/** Words of the craft of garments that mean the cutting, not the sewing. */
const cutting =
  /^(?:cut(?:s|ting)?|cort(?:e|ado|ada|ados|adas)|coup(?:e|ee|es|ees|er)|tagli(?:o|ato|ata)|zuschnitt|zugeschnitten|kesim|kesil\p{L}*|раскро\p{L}*|bichi\p{L}*|potong|pemotongan|裁剪)$/u;

const craftOf = (word: string): EventKind | undefined =>
  stems[word] ?? crafts.find(([, pattern]) => pattern.test(word))?.[0];

/**
 * What a label of a day says: "Knitting started", "Bales opened", "Date of completion of weaving", "Дата начала прядения", "织造完成日期".
 * Every word must be of a craft, of work, of its beginning or end, or of what the work is done on: "Order date", "Delivery
 * completed" and "Contract from" are other days. Undefined for these, and where nothing but material is named.
 */
export function stepLabel(label: string): StepLabel | undefined {
  if (label.length > 80 || /\d{2}/u.test(label)) return undefined;
  const own = words(label).flatMap((w) => joined.exec(w)?.slice(1) ?? [w]);
  if (own.length === 0 || own.length > 9 || (own.length === 1 && before.test(own[0]!))) return undefined;
  const kinds = own.map(craftOf);
  // "finishing", "acabado" close a craft that is named beside them; alone they are one
  const sure = kinds.find((k, i) => k && !starts.test(own[i]!) && !ends.test(own[i]!));
  let kind: EventKind | undefined = sure;
  let worked = false;
  let phase: StepLabel['phase'] = 'whole';
  for (const [i, word] of own.entries()) {
    const last = i === own.length - 1;
    const small = before.test(word) && !last;
    if (kinds[i] && (!sure || kinds[i] === sure)) kind ??= kinds[i];
    else if (!small && starts.test(word)) phase = 'start';
    else if (!small && ends.test(word)) phase = 'end';
    else if (work.test(word)) worked = true;
    else if (!small && !kinds[i] && !plain.test(word)) return undefined;
  }
  const named = own.some((word) => (plain.test(word) && !ofDay.test(word)) || began.test(word) || ended.test(word));
  if (!kind && !worked && (phase === 'whole' || !named)) return undefined;
  const garments = own.filter((_, i) => kinds[i] === 'cut-and-sew');
  const cut = kind === 'cut-and-sew' && garments.length > 0 && garments.every((word) => cutting.test(word));
  return { kind, phase, ...(cut ? { cutting: true as const } : {}) };
}
