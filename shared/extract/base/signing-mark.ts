/** Words of a signature or a stamp in brackets, as a copy or a typed paper has them where the original has ink. */
const word = String.raw`(?:sign(?:ed|ature)|sgd\.?|seal(?:ed)?|stamp(?:ed)?|firma(?:do|to|ta)?|f\.?to|sello|sellado|timbro|timbrato|assinad[oa]|assinatura|carimbo|sign[eé]e?|cachet|tampon|imza(?:l[ıi])?|kaşe|mühür|gez\.?|unterschrift|unterzeichnet|stempel|siegel|подпись|подписано|печать|м\.?\s?п\.?|підпис|печатка|imzo|muhr|ttd\.?|tanda tangan|cap|ký|đã ký|podpis|pieczęć)`;
const marks = String.raw`\(\s*${word}(?:\s*(?:and|&|y|e|et|ve|und|и|та|va|dan|i|[-–/,+])\s*${word})?\s*\)`;
/** A person: an initial or a first name, and a surname. */
const person = String.raw`(?:\p{L}{2,5}\.\s*)*\p{Lu}(?:\.|[\p{L}'’-]+)\s*(?:\p{Lu}\.\s*)*\p{Lu}[\p{L}'’-]+`;
const day = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,12}\.?\s(?:19|20)\d{2})`;

const beforeName = new RegExp(String.raw`${marks}[\s:,–—-]*(${person})`, 'iu');
const behindDay = new RegExp(String.raw`${day}[\s,;–—-]*${marks}`, 'iu');
/** What a form prints where a name is to be filled in. */
const asked =
  /(?<!\p{L})(?:names?|title|position|date|place|nombre|apellidos?|nome|cognome|cargo|fecha|data|luogo|nom|prénom|qualité|name|vorname|ort|datum|ad[ıi]?|soyad[ıi]?|tarih|unvan|фио|имя|фамилия|дата|должность|nama|jabatan|họ tên|chức vụ)(?!\p{L})/iu;

/**
 * "(firma) Dott. M. Rossi (timbro)", "17.02.2025 (imza-kaşe)": a mark of a signature before a person's name, or behind the day of signing. The
 * same words alone, or before what a form asks for ("(signature) Name and title"), are the place for one.
 */
export function saysSigned(text: string): boolean {
  if (behindDay.test(text)) return true;
  const name = beforeName.exec(text)?.[1];
  return (
    name !== undefined &&
    /^(?:\p{L}{2,5}\.\s*)*\p{Lu}/u.test(name) &&
    /\s\p{Lu}|\.\p{Lu}/u.test(name) &&
    !asked.test(name)
  );
}
