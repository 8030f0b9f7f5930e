import { lazyPattern } from '../lazy.ts';
import { isDenied } from './negation.ts';
import { fold } from './tokens.ts';

/**
 * What the words around a name in a cell make of it: the owner, member or partner of the party ("filiale de X", "X iştiraki"), or a company
 * that the cell says the party has nothing to do with ("not affiliated with X", "competitor of X").
 */

/** Words that make the name behind them an owner or partner, folded, in the papers' languages. */
const owning = [
  'subsidiar\\p{L}*|affili\\p{L}*|afilia\\p{L}*|filial\\p{L}*|owned|controlled|held by|invest\\p{L}*|belong\\p{L}*|(?:part|compan(?:y|ies)|members?|arm) of',
  'membership|shareholders?|licen[cs]\\p{L}*|franchis\\p{L}*|partner\\p{L}*|(?:sister|daughter|group) company|joint[ -]venture|jv',
  'detenu\\p{L}*|controle\\p{L}*|controla\\p{L}*|controll\\p{L}*|propriet\\p{L}*|propriedade|propiedad|particip\\p{L}*|partecip\\p{L}*|perten\\p{L}*|appart\\p{L}*',
  'membre|miembro|membro|mitglied|coentreprise|empresa conjunta|coligada|licenza|licenca|societa del|societe du',
  'tochter\\p{L}*|besitz|beteiligung\\p{L}*|gehor\\p{L}*|teil|konzern\\p{L}*|lizenz\\p{L}*|gemeinschaftsunternehmen|dochter\\p{L}*|onderdeel|eigendom',
  'дочер\\p{L}*|дочір\\p{L}*|дочк\\p{L}*|в составе|вход\\p{L}*|принадлеж\\p{L}*|подконтрол\\p{L}*|участни\\p{L}*|лиценз\\p{L}*|совместн\\p{L}*',
  'anak (?:perusahaan|usaha)|dimiliki|milik|bagian|anggota|afiliasi|lisensi|cong ty con|thanh vien|thuoc|lien doanh|lien ket',
  'zalezn\\p{L}*|nalez\\p{L}*|lisans\\p{L}*|تابعه|تابعة|مملوكة',
].join('|');
const small =
  'of|the|by|to|with|from|in|a|de|du|des|d|la|le|les|del|los|el|au|par|por|avec|con|pela|pelo|da|do|dos|das|dal|dalla|della|di|al|alla|der|die|den|dem|von|vom|mit|zu|zur|zum|van|het|group|gruppe|groupe|grupo|gruppo|company|firm|partner|dari|oleh|cua|voi|tap doan|в|с|от|предприят\\p{L}*|компан\\p{L}*|общест\\p{L}*|фирм\\p{L}*|групп\\p{L}*|100';
const ownerAhead = lazyPattern(
  `(?<!\\p{L})(?:(?:${owning})(?:[\\s,:.%-]+(?:${small}))*|(?:venture|jv) (?:between|of)\\s[^()]{3,60}\\sand)[\\s:.,"'«(%-]*$`,
  'u',
);
/** The same where the language sets it behind the name. */
const ownerBehind =
  /^[\s"'»,-]*(?:(?:n?[iu]n)\s)?(?:istirak\p{L}*|bagli (?:ortakl|sirket|kurulus)\p{L}*|bunyesinde\p{L}*|lisans\p{L}*|subsidiar\p{L}*|affiliate\p{L}*|tochter\p{L}*|の?子会社|グループ|계열사|자회사)(?!\p{L})/u;

/** Is the stretch of a cell named as the owner, partner or licensor of its party? */
export const isOwner = (text: string, start: number, end: number): boolean =>
  ownerAhead().test(fold(text.slice(Math.max(0, start - 90), start))) ||
  ownerBehind.test(fold(text.slice(end, end + 30)));

/** Words of two parties' relation that a cell may deny. */
const relation =
  'affili\\p{L}*|relat\\p{L}*|connect\\p{L}*|associat\\p{L}*|link\\p{L}*|subsidiar\\p{L}*|owned|control\\p{L}*|part of|ties|lien\\p{L}*|rapport\\p{L}*|filial\\p{L}*|appart\\p{L}*|verbund\\p{L}*|verbindung\\p{L}*|beziehung\\p{L}*|gehör\\p{L}*|tochter\\p{L}*|relaci\\p{L}*|v[ií]ncul\\p{L}*|afilia\\p{L}*|perten\\p{L}*|liga[çd]\\p{L}*|relaç\\p{L}*|collega\\p{L}*|legam\\p{L}*|связ\\p{L}*|отно[сш]\\p{L}*|аффилир\\p{L}*|принадлеж\\p{L}*|дочер\\p{L}*|terkait|terafiliasi|hubungan|berhubungan|liên (?:quan|kết)|thuộc|powiąz\\p{L}*|związ\\p{L}*|gelieerd|verbonden|banden';
const negation =
  'not|no|non|never|without|sans|pas|aucun\\p{L}*|ohne|kein\\p{L}*|nicht|sin|ning[uú]n\\p{L}*|sem|nenhum\\p{L}*|n[aã]o|senza|nessun\\p{L}*|tanpa|tidak|bukan|không|не|нет|без|nie|bez|niet|geen|zonder';
/** "Not only", "no longer": what follows is said, of now or of before. "No. 3" denies nothing. */
const noDenial =
  "(?![\\s'’]*(?:only|merely|just|longer|more|s[oó]lo|solamente|seulement|plus|nur|mehr|mais|apenas|somente|pi[uù]|только|больше|hanya|lagi|chỉ|còn)(?!\\p{L}))(?!\\.?\\s*\\p{Nd})";
const rival =
  'competitors?|rivals?|alternatives? (?:of|to)|not to be confused|(?:un|not )(?:related|affiliated|connected)|independent (?:of|from)|competidor\\p{L}*|concurrent\\p{L}* d|concorrent\\p{L}*|konkurrent\\p{L}*|wettbewerber\\p{L}*|конкурент\\p{L}*|pesaing|đối thủ|rakib[ei]|rakip';
const word = '(?:[^\\p{L}\\n;|()（）\\[\\]/]+\\p{L}+){0,3}?[^\\p{L}\\n;|()（）\\[\\]/]+';
/** To the end of the clause: a comma before a legal form ends none. */
const clause = '(?:[^\\n;|()（）\\[\\]/,]|,(?=\\s*(?:ltd|limited|llc|inc)(?!\\p{L})))*';
const apart = lazyPattern(
  `(?<!\\p{L})(?:(?:${negation})(?!\\p{L})${noDenial}${word}(?:${relation})(?!\\p{L})|(?:${rival})(?!\\p{L}))${clause}`,
  'giu',
);
const apartBehind = lazyPattern(
  `(?:^|[\\n;|()（）\\[\\]/,])${clause}\\sile\\s(?:(?:hiçbir|herhangi bir)\\s)?(?:ilgi|bağlantı|ilişki|bağ)\\p{L}*\\s(?:yok|bulunma|değil)\\p{L}*`,
  'giu',
);
const apartHan =
  /(?:[与與和同跟][^，,。;；()（）]{2,40}?(?:之间)?(?:毫?[无無]|没有|沒有|不存在)(?:任何)?(?:关联|關聯|关系|關係|隶属|股权|联系)|(?:不属于|不隶属于|并非|不是)[^，,。;；()（）]{2,40}?(?:子公司|关联|下属|旗下|成员))[^，,。;；()（）]{0,10}/gu;
const mayDeny = lazyPattern(`(?<!\\p{L})(?:${negation}|${rival}|ile)(?!\\p{L})|[无無没沒不并]`, 'iu');

/** A cell without the companies that it says its party has nothing to do with. */
export const withoutApart = (text: string): string =>
  mayDeny().test(text)
    ? text
        .replace(apart(), ' ')
        .replace(apartBehind(), (m) => m[0]!.replace(/[^\n;|()（）[\]/,]/u, ' '))
        .replace(apartHan, ' ')
    : text;

const negated = lazyPattern(`(?<!\\p{L})(?:${negation})(?!\\p{L})${noDenial}`, 'u');
/** Does a cell deny the name, in words written small ("we do not buy from X"; "No Limits Apparel, X" denies nothing)? */
export const isDeniedIn = (cell: string, start: number, end: number): boolean =>
  negated().test(/\p{Ll}/u.test(cell) ? cell : cell.toLowerCase()) && isDenied(cell, start, end);
