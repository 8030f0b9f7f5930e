import { lazyPattern } from '../../lazy.ts';
import type { Document, Evidence } from '../../model/index.ts';
import type { RuleFinding } from '../types.ts';

/** Papers in which people write to each other; forms and records give no such orders. */
const letters: ReadonlySet<Document['type']> = new Set([
  'other',
  'supplier-statement',
  'purchase-order',
  'payment-record',
]);
const contexts: ReadonlySet<string> = new Set(['statement', 'text', 'rest']);

/** To take away, cover or keep back (English, Spanish, Portuguese, French, Italian, German, Turkish, Russian, Indonesian, Vietnamese, Chinese). */
const hiding =
  `(?:hid(?:e|ing|den)|conceal\\p{L}*|cover(?:ed|ing)? up|remov(?:e|ed|ing)|delet(?:e|ed|ing)|eras(?:e|ed|ing)|(?:white|blank|black)(?:ed)? out|tak(?:e|en|ing) (?:off|out)|leav(?:e|ing) out|left out|omit(?:ted|ting)?|suppress\\p{L}*|scratch(?:ed)? out|
ocult\\p{L}*|escond\\p{L}*|quit(?:ar|en|e|amos|ado)|borr(?:ar|en|e|amos|ado)|elimin\\p{L}*|omit(?:ir|an|a|amos)|retir(?:ar|em|e|en|amos)|apag(?:ar|uem|ue|amos)|cach(?:er|ez|ons)|masqu(?:er|ez|ons)|effac(?:er|ez|ons)|supprim\\p{L}*|enlev(?:er|ez|ons)|
nascond\\p{L}*|tog(?:liere|liete|lieremo)|cancell(?:are|ate|iamo)|omett\\p{L}*|verheimlich\\p{L}*|verschweig\\p{L}*|weglass\\p{L}*|entfern\\p{L}*|verberg\\p{L}*|gizle\\p{L}*|sakla\\p{L}*|sil(?:in|iniz|elim|dik)|çıkar(?:ın|ınız|alım|dık)|
скр(?:ыть|ыва\\p{L}*|ойте)|убер\\p{L}*|убрать|удали\\p{L}*|сотр(?:ите|ём|ем)|sembunyi\\p{L}*|hapus\\p{L}*|hilangkan|giấu|xóa|bỏ đi)`.replaceAll(
    '\n',
    '',
  );
const hanHiding = '隐瞒|隐藏|遮盖|涂掉|删掉|删除|去掉|抹去|拿掉';
/** To show, before which stands a denial. */
const showing = `(?:show(?:n|ing)?|send|give|hand|mention|disclos\\p{L}*|present|attach|forward|submit|tell|mostr\\p{L}*|envi\\p{L}*|present\\p{L}*|mencion\\p{L}*|montr\\p{L}*|envoy\\p{L}*|mostr\\p{L}*|invi\\p{L}*|zeig\\p{L}*|vorleg\\p{L}*|göster\\p{L}*|gönder\\p{L}*|показ\\p{L}*|предъяв\\p{L}*|tunjuk\\p{L}*|perlihat\\p{L}*|kirim\\p{L}*)`;
const not = `(?:do not|don['’]t|must not|mustn['’]t|should not|shouldn['’]t|never|not to|no|não|ne|non|nicht|не|jangan|đừng)`;
/** What tells the origin, and records that tell it. */
const origin =
  `(?:(?:country|place|province|real|true|actual) (?:of )?(?:origin|ginning|gin)|origins?|name of (?:the )?gin|gin(?:['’]s)? name|ginning place|china|chinese|
origen|procedencia|desmotadora|chin[oa]s?|origem|procedência|algodoeira|chin[eê]s\\p{L}*|origine|provenance|chinois\\p{L}*|provenienza|cinese|herkunft|ursprung\\p{L}*|chinesisch\\p{L}*|menşe\\p{L}*|çin\\p{L}*|происхожд\\p{L}*|китай\\p{L}*|asal(?:nya)?|tiongkok|cina|xuất xứ|trung quốc)`.replaceAll(
    '\n',
    '',
  );
const hanOrigin = '原产地|产地|来源|中国|国产';
const record = `(?:(?:gin(?:ning)?|spinning|mixing|laydown|lay-down|opening|bale|purchase|stock) (?:record|register|report|list|certificate|sheet|book|invoice)s?|rail(?:way)? (?:bill|waybill|note|consignment note)|way-?bills?|lorry receipts?|transport papers?|guía|carta de porte|lettre de voiture|frachtbrief|накладн\\p{L}*|surat jalan)`;
const viewers = `(?:customs|cbp|inspectors?|auditors?|authorit\\p{L}*|the (?:us|american) side|aduana\\p{L}*|alfândega|douane\\p{L}*|dogana|zoll\\p{L}*|gümrü\\p{L}*|таможн\\p{L}*|bea cukai|pabean|hải quan)`;

/** "Origin charges", "the Chinese text": no origin of goods. */
const noOrigin = `(?!\\s(?:ports?|charges?|terminals?|handling|fees?|costs?|thc|text|version|translations?|characters|new year|holidays?|markets?|customers?))`;
/** What one verb governs: no comma and no "and" in between. */
const governed = `(?:(?!\\s(?:and|but|then|y|e|et|und|ve|и|dan|và)\\s)[^,;:]){0,45}?`;
const hides = lazyPattern(
  `(?<!\\p{L})${hiding}(?!\\p{L})${governed}(?<!\\p{L})${origin}(?!\\p{L})${noOrigin}|(?:${hanHiding})[^，。；]{0,16}?(?:${hanOrigin})|(?:将|把)[^，。；]{0,16}?(?:${hanOrigin})[^，。；]{0,8}?(?:${hanHiding})`,
  'iu',
);
const hidesFrom = lazyPattern(
  `(?<!\\p{L})(?:${hiding}|${not}(?: \\p{L}+){0,2} ${showing})(?!\\p{L}).{0,60}?(?<!\\p{L})(?:${record}|${origin})(?!\\p{L}).{0,40}?(?<!\\p{L})${viewers}(?!\\p{L})|(?:不要|别|勿|不能)(?:给|让|向).{0,6}(?:海关|审核|稽查).{0,12}(?:看|提供|出示|知道)`,
  'iu',
);
/** Another paper, or another origin, in the place of the one that is so. */
const exchanges = lazyPattern(
  `(?<!\\p{L})(?:chang(?:e|ed|ing)|replac(?:e|ed|ing)|rewrit(?:e|ten|ing)|redo|re-?issue[d]?|alter(?:ed|ing)?)(?!\\p{L}).{0,40}?(?<!\\p{L})(?:${record}|${origin})(?!\\p{L}).{0,80}?(?<!\\p{L})(?:real|true|actual|really|in fact|actually)(?!\\p{L})`,
  'iu',
);
const denied = lazyPattern(
  `(?<!\\p{L})(?:not|n['’]t|never|no|nothing|nobody|without|nor|neither|cannot|nunca|jam[aá]is|jamais|sin|sem|sans|pas|rien|nada|nessun\\p{L}*|nicht|kein\\p{L}*|ohne|не|без|ничего|değil|hiç|tidak|không|if|would|should anyone|se|si|wenn|если)(?!\\p{L})(?:\\s+\\p{L}+){0,4}\\s*$|(?:不|未|没|勿|如)\\p{Script=Han}{0,2}$`,
  'iu',
);
const betweenSentences = /(?<=[.!?？])\s+(?=\p{Lu})|[;。；\n]/u;
const longest = 500;

/** Sentences of letters and mails that ask to keep an origin, or the record that tells it, from those who look at the papers. */
export function askedToHide(document: Document): RuleFinding[] {
  if (!letters.has(document.type)) return [];
  const found = new Map<string, Evidence>();
  for (const { text, context, evidence } of document.facts.mentions) {
    if (!contexts.has(context)) continue;
    for (const sentence of text.split(betweenSentences))
      if (sentence.length <= longest && asks(sentence) && !found.has(sentence.trim()))
        found.set(sentence.trim(), evidence);
  }
  const [first] = found;
  if (!first) return [];
  return [
    {
      message: `${document.name} asks to keep the origin, or a record that tells it, from those who look at the papers: “${first[0].slice(0, 160)}”.`,
      evidence: [...found.values()].slice(0, 4),
      fix: 'Ask the writer and the maker of the record what was left out or changed, and have the record sent by its maker, whole, before anything is filed.',
      severity: 'gap',
    },
  ];
}

function asks(sentence: string): boolean {
  if (/[?？]\s*$/u.test(sentence)) return false;
  return [hides(), hidesFrom(), exchanges()].some((pattern) => {
    const m = pattern.exec(sentence);
    return m !== null && !denied().test(sentence.slice(0, m.index)) && !ofAPrice.test(m[0]);
  });
}

/** "Remove the price and the origin": what is kept from a buyer is what was paid. */
const ofAPrice =
  /(?<!\p{L})(?:prices?|precios?|preços?|prix|prezz[io]|preis\p{L}*|fiyat\p{L}*|цен[аыу]|harga|giá)(?!\p{L})/iu;
