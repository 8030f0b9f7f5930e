import type { Fact, Facts } from '../../model/index.ts';
import { type Context, evidenceOf, isDay, readCode } from '../base/context.ts';
import { isTitle } from '../base/title.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment } from '../layout/types.ts';

/** Words for papers that a gin, mill or plant numbers. */
export const record =
  /(?:report|record|sheet|\blog|ticket|\bcard|register|statement|\blist|voucher|slip|docket|bulletin|rapor|kayıt|kaydı|föy|отч[её]т|журнал|запись|ведомост|карт|лист|记录|报告|报表|单号|表号|\bhoja|\bparte|registro|informe|planilla|bit[aá]cora|relat[oó]rio|\bficha|romaneio|rapporto|scheda|rapport|\bfiche|registre|bulletin|protokoll|bericht|blatt|hisobot|jurnal)/iu;
const numbered = /(?:^|[\s.])(?:no|nos|nr|num|number|n[°ºo]|№|#|号|no'|raqami|numarası|numero|número|номер)\W*$/iu;
/** Numbers of other things. */
const other =
  /invoice|contract|order|\bp\.?o\b|\blot|bale|batch|container|seal|tel|phone|fax|reg(?:istration|d)?\b|licen|tax|vat|gst|code|page|line|sl\.?|bill|vehicle|truck|订单|合同|发票|批号|税|电话/iu;

/** "Batch sheet No.", "Lot card no.": the sheet is numbered, not what it is about. */
const sheet = /(?:sheet|card|report|record|register|log|ticket)\s*(?:no|nr|num|№|#)/iu;

/** A name in words instead of a number: what stood behind a title was the rest of the title. */
const isWords = (value: string): boolean => (value.match(/\p{L}{4,}/gu) ?? []).length > 1 || ofSeason.test(value);
/** "Ginning record, season 2025": the year of the crop. */
const ofSeason =
  /^(?:season|crop(?: year)?|harvest|campaña|zafra|safra|campagne|récolte|campagna|sezon|hasat|сезон|урожай)\s+\p{Nd}{2,4}(?:\s*[/-]\s*\p{Nd}{2,4})?$/iu;

function codeOf(context: Context, text: string): string | undefined {
  const code = readCode(context, text)?.value;
  return code && code.length <= 30 && code.length >= 2 && /\d/u.test(code) && !isWords(code) ? code : undefined;
}

/** A number that was taken for a lot ("Recap No." is one in the trade) is the paper's own after all. */
function notLot(facts: Facts, value: string): void {
  facts.references = facts.references.filter((r) => r.kind !== 'lot' || r.value !== value);
  const at = facts.lots?.value.indexOf(value) ?? -1;
  if (!facts.lots || at < 0) return;
  facts.lots.value.splice(at, 1);
  facts.lots.each?.splice(at, 1);
  if (facts.lots.value.length === 0) delete facts.lots;
}

/** A code of letters and figures, or of figures alone that no day makes. */
const code = /^(?=(?:.*\p{Nd}){2})(?:(?=.*\p{Lu})[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}./_-]{3,28}|\p{Nd}{4,12})$/u;

/** "CUTTING AND SEWING RECORD | MET-KD-1184": the number in the next cell of the heading, of a line at the head that holds nothing else. */
function besideHeading(context: Context, lines: readonly Line[]): Fact<string> | undefined {
  for (const line of lines.slice(0, 3)) {
    const [heading, beside, ...more] = line.segments;
    if (!heading || !beside || more.length > 0 || /[:：\d]/u.test(heading.text) || !record.test(heading.text)) continue;
    const words = heading.text.split(/[\s/]+/u).filter((w) => /\p{L}{2}|\p{Script=Han}/u.test(w));
    if (words.length < 2 || !code.test(beside.text.trim()) || isDay(context, beside.text.trim())) continue;
    // "Bale list No | BL-118": the number of another paper, or of what the label says
    if (other.test(heading.text) && !isTitle(heading.text)) continue;
    const value = codeOf(context, beside.text);
    if (value) return { value, evidence: evidenceOf(context, beside) };
  }
  return undefined;
}

/** Puts the number that the record gives itself under a word of the trade ("Log No.", "Sheet:", "Cutting ticket No.") into `facts`. */
export function addOwnNumber(context: Context, facts: Facts): void {
  if (facts.number && isWords(facts.number.value)) delete facts.number;
  if (facts.number) return;
  const lines = context.layout.pages[0]?.lines.slice(0, 30) ?? [];
  // "GIN RECAP" over "Recap No.": the paper numbers itself by the word of its title
  const titles = lines
    .slice(0, 8)
    .filter((l) => !/[:：]/u.test(l.text) && l.segments.length <= 2)
    .map((l) => ` ${l.text.toLowerCase()} `);
  const inTitle = (label: string): boolean => {
    const word = /^\p{L}{4,}/u.exec(label.toLowerCase())?.[0];
    return word !== undefined && titles.some((t) => t.includes(` ${word} `));
  };
  const beside = besideHeading(context, lines);
  if (beside) {
    facts.number = beside;
    notLot(facts, beside.value);
    return;
  }
  for (const [y, line] of lines.entries()) {
    for (const [x, segment] of line.segments.entries()) {
      const parts = /^([^:：]{2,40})[:：]\s*(.*)$/u.exec(segment.text);
      const bare = parts ? undefined : /^(.{2,36}?(?:no\.?|nr\.?|№|n[°º]|number))\s+(\S*\d\S*)$/iu.exec(segment.text);
      const label = (parts?.[1] ?? bare?.[1] ?? segment.text).trim();
      if (label.length > 40 || (other.test(label) && !sheet.test(label))) continue;
      const isNumbered = numbered.test(label);
      if (!record.test(label) && !(isNumbered && inTitle(label))) continue;
      if (!isNumbered && !parts) continue;
      const known = readLabel(label);
      if (known && known.rest === '' && known.fields.some((f) => /date|weight|bales|signat/iu.test(f))) continue;
      const own = parts?.[2] ?? bare?.[2] ?? '';
      const beside: Segment | undefined = line.segments[x + 1];
      const below = lines[y + 1]?.segments.find((s) => Math.abs(s.box[0] - segment.box[0]) < 0.02);
      for (const [text, source] of [
        [own, segment],
        [own === '' ? beside?.text : '', beside],
        [own === '' && isNumbered ? below?.text : '', below],
      ] as const) {
        const value = text && source && !/[:：]/u.test(text) ? codeOf(context, text) : undefined;
        if (!value) continue;
        facts.number = { value, evidence: evidenceOf(context, source!) };
        notLot(facts, value);
        return;
      }
    }
  }
}
