import { lazyPattern } from '../../lazy.ts';

/** Words of a signature or a stamp in brackets, as a copy or a typed paper has them where the original has ink. */
const word = String.raw`(?:sign(?:ed|ature)|sgd\.?|seal(?:ed)?|stamp(?:ed)?|firma(?:do|to|ta)?|f\.?to|sello|sellado|timbro|timbrato|assinad[oa]|assinatura|carimbo|sign[eé]e?|cachet|tampon|imza(?:l[ıi])?|kaşe|mühür|gez\.?|unterschrift|unterzeichnet|stempel|siegel|подпись|подписано|печать|м\.?\s?п\.?|підпис|печатка|imzo|muhr|ttd\.?|tanda tangan|cap|ký|đã ký|podpis|pieczęć|chữ ký|签名|签字|盖章)`;
const marks = String.raw`\(\s*${word}(?:\s*(?:and|&|y|e|et|ve|und|и|та|va|dan|i|[-–/,+])\s*${word})?\s*\)`;
/** A person: an initial or a first name, and a surname. */
const person = String.raw`(?:\p{L}{2,5}\.\s*)*\p{Lu}(?:\.|[\p{L}'’-]+)\s*(?:\p{Lu}\.\s*)*\p{Lu}[\p{L}'’-]+`;
const day = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,12}\.?\s(?:19|20)\d{2})`;

const beforeName = lazyPattern(String.raw`${marks}[\s:,–—-]*(${person})`, 'iu');
const behindDay = lazyPattern(String.raw`${day}[\s,;–—-]*${marks}`, 'iu');
/** What a form prints where a name is to be filled in. */
const asked =
  /(?<!\p{L})(?:names?|title|position|date|place|nombre|apellidos?|nome|cognome|cargo|fecha|data|luogo|nom|prénom|qualité|name|vorname|ort|datum|ad[ıi]?|soyad[ıi]?|tarih|unvan|фио|имя|фамилия|дата|должность|nama|jabatan|họ tên|chức vụ)(?!\p{L})/iu;

/** A person by first and last name, with what the trade sets before one. */
const fullName = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Md|Eng|Ing|Sr|Sra|Dott|Bay|Ir|H)\.?\s+)?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*){1,3}`;
/** "Dhaka, 30.06.2026 Md. Kamrul Islam, Director (signature, seal)": who signed, and in brackets with what. The bracket may go on below. */
const bracketed = lazyPattern(
  String.raw`(?:^|[\s,;:])(${fullName})(?:\s*,\s*[\p{L} .&'’-]{3,60})?\s*[([（]\s*(?i:${word})(?!\p{L})[^()（）[\]]*(?:[)\]）]|$)`,
  'u',
);
/** "Le Directeur : B. Ouattara (signature et cachet)", "Regional Officer: J. Mushi [ SEAL ]", "Каримов Р. А. (подпись)": a person by initials. */
const byInitials = lazyPattern(
  String.raw`(?:^|[:;,–—]\s*|\p{Nd}\s+|\p{Ll}\s)((?:(?:Mr|Mrs|Ms|Dr|Md|Eng|Ing|Sr|Sra|Dott|Bay|Ir|H|M|Mme)\.?\s+)?(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\p{Ll}[\p{L}'’-]+\s(?:\p{Lu}\.\s?){1,2}))(?:\s*,\s*[\p{L} .&'’-]{3,60})?\s*[([（]\s*(?i:${word})(?!\p{L})[^()（）[\]]*(?:[)\]）]|$)`,
  'u',
);
/** The same over a caption that stands alone in its line. */
const titled = lazyPattern(String.raw`(?:^|\p{Nd}\s+)(${fullName})\s*,\s*[\p{L} .&'’-]{3,60}$`, 'u');
/** Words of captions and posts, which are capitalised like names: "Authorised Officer (signature)". */
const captionWord =
  /(?<!\p{L})(?:authori\p{L}+|signator\p{L}+|sign\p{L}*|exporter|producer|importer|shipper|seller|buyer|officer|official|place|date|day|name|title|stamp|seal|certif\p{L}+|declar\p{L}+|competent|customs|chamber|company|director|manager|presid\p{L}+|secr[eé]t\p{L}+|segret\p{L}+|jef[ea]|gerente|funcion\p{L}+|represent\p{L}+|respons\p{L}+|leiter|m[üu]d[üu]r\p{L}*|директор|начальник|руководитель|бухгалтер|el|la|il|le|der|die|assistant|inspector|head|chief|for|firma|nombre|cargo|nome|fecha|data|lugar|luogo|autori\p{L}+|nom|lieu|qualit[eé]|функци\p{L}+|должность|дата|место|yetkili|tarih)(?!\p{L})/iu;
const isPerson = (match: RegExpExecArray | null): boolean => match !== null && !captionWord.test(match[1]!);
/** A person's name with a post behind it, at the end of its line: what stands over a caption for the signature. */
export const isTitledPerson = (text: string): boolean => isPerson(titled().exec(text));

/**
 * "(firma) Dott. M. Rossi (timbro)", "17.02.2025 (imza-kaşe)": a mark of a signature before a person's name, or behind the day of signing. The
 * same words alone, or before what a form asks for ("(signature) Name and title"), are the place for one.
 */
export function saysSigned(text: string): boolean {
  if (behindDay().test(text) || isPerson(bracketed().exec(text)) || isPerson(byInitials().exec(text))) return true;
  const name = beforeName().exec(text)?.[1];
  return (
    name !== undefined &&
    /^(?:\p{L}{2,5}\.\s*)*\p{Lu}/u.test(name) &&
    /\s\p{Lu}|\.\p{Lu}/u.test(name) &&
    !asked.test(name)
  );
}
