import type { Context } from '../base/context.ts';
import { findCountries, findDates, parseCountry } from '../values/index.ts';
import { pairsOf, type Segment } from './base.ts';
import { body, legalises, notBody } from './certifying-body.ts';

const centre = (s: Segment): number => s.box[0] + s.box[2] / 2;
const isUnder = (s: Segment, name: Segment): boolean =>
  Math.abs(s.box[0] - name.box[0]) < 0.01 || Math.abs(centre(s) - centre(name)) < 0.02;

/** The title of the form, its number, or a sentence of it: where the head of the body ends. */
const endsHead =
  /certificat|сертификат|свидетельство|sertifikat|şehadetname|men[sş]e|πιστοποιητικ|原产地|原產地|原産地|원산지|شهادة|zeugnis|bescheinigung|świadectwo|(?<!\p{L})(?:form|original|copy|copia|copie|duplicate)(?!\p{L})|[:：]\s*$|^\p{Nd}{1,2}[.)]/iu;
/** "REPÚBLICA DEL ECUADOR", "Republic of Kenya": the state over the name of its body. */
const state =
  /^(?:.{0,40}(?<!\p{L})(?:rep[uú]bli\p{L}+|républi\p{L}+|kingdom|reino|royaume|республик\p{L}*|cumhuriyeti|respublikasi|δημοκρατία)(?!\p{L}).{0,40})$/iu;

/** Labels that stand within an address. */
const ofAddress: ReadonlySet<string> = new Set([
  'address',
  'phone',
  'fax',
  'email',
  'website',
  'postalCode',
  'taxId',
  'registrationNumber',
]);

/**
 * The lines of the head of a form that tell where its body has its seat: those under its name up to the title of the form or the first label, and the
 * state over it. Undefined where none of them names a country or where the name stands in the text or a box below.
 */
export function headAddress(
  context: Context,
  name: readonly Segment[],
): { text: string; segments: Segment[] } | undefined {
  const first = name[0];
  const last = name.at(-1);
  const [page] = context.layout.pages;
  if (!first || !last || !page || first.box[1] > 0.3) return undefined;
  const all = page.lines.flatMap((l) => l.segments);
  if (!all.includes(first)) return undefined;
  const labels = new Set(
    context.layout.pairs.filter((p) => !ofAddress.has(p.field)).flatMap((p) => [p.label, ...p.value]),
  );
  const below: Segment[] = [];
  let bottom = last;
  for (const line of all
    .filter((s) => s.box[1] > last.box[1] && isUnder(s, last))
    .sort((a, b) => a.box[1] - b.box[1])) {
    const apart = line.box[1] - bottom.box[1] > 2.6 * Math.max(line.box[3], bottom.box[3]);
    if (apart || below.length === 4 || line.text.length > 110) break;
    if (labels.has(line) || endsHead.test(line.text) || legalises.test(line.text) || notBody.test(line.text)) break;
    below.push(line);
    bottom = line;
  }
  const above = all.filter(
    (s) =>
      s.box[1] < first.box[1] &&
      first.box[1] - s.box[1] < 5 * first.box[3] &&
      isUnder(s, first) &&
      !labels.has(s) &&
      (parseCountry(s.text) !== undefined || state.test(s.text)),
  );
  const segments = [...above, ...below].filter((s) => findCountries(s.text).length > 0 || below.includes(s));
  const text = segments.map((s) => s.text).join(', ');
  return findCountries(text).length > 0 ? { text, segments } : undefined;
}

const placeThenDay =
  /(?<![\p{L},] ?)(\p{Lu}[\p{L}.’' -]{2,40}?(?:,\s*\p{Lu}[\p{L}.’' -]{2,30})?),?\s+(?:(?:on|le|den|il|em|el|a|am|г\.?|den)\s+)?(?=\p{Nd})/gu;

/** The places and days in the box where the body certifies, which is its office: "Rosario, 12/05/2024". */
export function sealedAt(context: Context): { text: string; segments: Segment[] }[] {
  return pairsOf(context.layout, 'certification').flatMap(({ value }) => {
    const text = value.map((s) => s.text).join(' ');
    const days = findDates(text, context.dates);
    if (days.length !== 1 || days[0]!.precision !== 'day' || !body.test(text)) return [];
    const at = text.indexOf(days[0]!.text);
    const before = text.slice(Math.max(0, at - 80), at);
    const place = [...`${before}1`.matchAll(placeThenDay)].at(-1)?.[1];
    return place ? [{ text: `${place}, ${days[0]!.text}`, segments: value }] : [];
  });
}
