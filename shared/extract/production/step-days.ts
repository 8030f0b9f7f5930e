import type { DatedEvent, EventKind, Facts, IsoDate } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';
import { stepOn } from '../base/two-crafts.ts';
import type { FieldId } from '../labels/fields.ts';
import { matchLabel } from '../labels/match-label.ts';
import type { Line, Segment } from '../layout/types.ts';
import { apart, startAhead } from '../values/date-range.ts';
import { locateDates } from '../values/dates.ts';
import { plainWidth } from '../values/fold.ts';
import { parseDate, parseDateRange } from '../values/index.ts';
import { spanReader } from './columns.ts';
import { sentencesOf } from './sentences.ts';
import { type StepLabel, stepLabel } from './step-words.ts';
import { lastDayOf } from './told-duration.ts';
import { unsettled } from './told-words.ts';

/** A day under a label, with both for the evidence. */
interface StepDay extends StepLabel {
  from: IsoDate;
  to: IsoDate;
  doubt?: string;
  at: Segment[];
}

const range =
  /^\s*(?:[-–—~～→]|to|till|until|through|thru|and|bis|und|au|et|à|al|a|ao|e|y|até|hasta|по|до|и|至|到|dan|va|ve|sampai(?: dengan)?|hingga|s\/d|đến|đến ngày|tới)\s*$/iu;

/** The days of a text with the words in front of each: "Knitting started 13 May 2024, finished 31 May 2024". */
function* inText(
  context: Context,
  segment: Pick<Segment, 'text'>,
): Generator<{ label: string; text: string; behind: string }> {
  const text = apart(plainWidth(segment.text));
  const found = locateDates(text, context.dates).filter((d) => d.precision === 'day');
  let end = 0;
  for (let i = 0; i < found.length; i++) {
    const start = found[i]!.start;
    let last = i;
    while (found[last + 1] && range.test(text.slice(found[last]!.end, found[last + 1]!.start))) last++;
    const head = text.slice(end, start);
    const from = startAhead(head) ?? head.length;
    const behind = text.slice(found[last]!.end, found[last + 1]?.start);
    yield { label: head.slice(0, from), text: text.slice(end + from, found[last]!.end), behind };
    end = found[last]!.end;
    i = last;
  }
}

function toDay(context: Context, label: StepLabel, text: string, at: Segment[]): StepDay | undefined {
  const date = parseDate(text, context.dates);
  if (date?.precision === 'day')
    return { ...label, from: date.value, to: date.value, at, ...(date.doubt ? { doubt: date.doubt } : {}) };
  const span = parseDateRange(text, context.dates);
  const days = span && (span.text.match(/\d+/gu)?.length ?? 0) > 2 ? span : undefined;
  return days && { ...label, from: days.from, to: days.to, at };
}

/** A day on which work began, with its last one where the words behind it tell how long it went on. */
function lasting(day: StepDay | undefined, behind: string): StepDay | undefined {
  const to = day?.from === day?.to ? day && lastDayOf(day.from, behind) : undefined;
  return day && to ? { ...day, to } : day;
}

const overlaps = (a: Segment, b: Segment): boolean =>
  Math.min(a.box[0] + a.box[2], b.box[0] + b.box[2]) - Math.max(a.box[0], b.box[0]) > 0;

/** Labels that ask for another day than one of the work, whatever words they are made of ("Run date" is that of a print-out). */
const others: ReadonlySet<FieldId> = new Set<FieldId>(['printDate', 'issueDate', 'date', 'invoiceDate', 'dueDate']);

/** "A tecelagem decorreu nos teares 11 a 26, de …": the work, that it was done, and on what, before its days. */
const tookPlace =
  /(?:^|[.;]\s)\s*(?:(?:the|a|o|la|el|le|il|die|das|der)\s+)?(\p{L}{4,})\s+(?:took place|ran|began|started|commenced|was (?:done|carried out|run|performed)|decorreu|realizou-se|começou|iniciou(?:-se)?|efe(?:c)?tuou-se|foi (?:feit[oa]|realizad[oa]|efe(?:c)?tuad[oa])|empezó|comenzó|se (?:realizó|hizo|efectuó|inició|llevó a cabo)|tuvo lugar|s['’]est déroulée?|a eu lieu|a (?:commencé|débuté|démarré)|a été (?:faite?|réalisée?|effectuée?)|è (?:avvenut|iniziat|cominciat)[oa]|si è svolt[oa]|è stat[oa] (?:fatt[oa]|eseguit[oa])|erfolgte|fand|begann|начал[аои]?сь|проводил\p{L}*|проходил\p{L}*|выполнял\p{L}*|производил\p{L}*)(?!\p{L})(?![^.;]*(?<!\p{L})(?:after|before|depois|antes|después|après|avant|dopo|prima|nach|vor|после|до)(?!\p{L}))[^.;]{0,110}$/iu;

function labelOf(context: Context, text: string): StepLabel | undefined {
  const label = stepLabel(text.replace(/^[\s,;.:：·•|/–-]+|[\s,;.:：|–-]+$/gu, ''));
  if (!label) return undefined;
  const known = matchLabel(text)[0];
  if (known && known.score === 1 && !known.rest && others.has(known.field)) return undefined;
  const kind = label.kind && stepOn(context.document.type, text, label.kind);
  if (kind === label.kind) return label;
  return kind && { kind, phase: label.phase };
}

/** The days that stand in, beside or below their labels in the lines of the paper. */
function inLines(context: Context, lines: readonly Line[]): StepDay[] {
  const days: StepDay[] = [];
  const add = (day: StepDay | undefined) => day && days.push(day);
  for (const [n, line] of lines.entries()) {
    for (const [i, segment] of line.segments.entries()) {
      let dated = false;
      for (const { label, text, behind } of inText(context, segment)) {
        dated = true;
        const own = labelOf(context, label);
        if (own) add(lasting(toDay(context, own, text, [segment]), behind));
      }
      const own = dated || segment.text.length > 80 ? undefined : labelOf(context, segment.text);
      if (!own) continue;
      const value = line.segments[i + 1] && startingDay(context, line.segments[i + 1]!);
      if (value) add(toDay(context, own, value, [segment, line.segments[i + 1]!]));
      else {
        const below = lines[n + 1]?.segments.find((s) => overlaps(s, segment) && startingDay(context, s));
        if (below && lines[n + 1]!.page === line.page)
          add(toDay(context, own, startingDay(context, below)!, [segment, below]));
      }
    }
  }
  return days;
}

/** The day or span with which a segment begins; one with a label in front of it belongs to that. */
function startingDay(context: Context, segment: Segment): string | undefined {
  for (const { label, text } of inText(context, segment)) return label.trim() ? undefined : text;
  return undefined;
}

/** First and last day of every column whose head is a label of a day. */
function inColumns(context: Context): StepDay[] {
  const days: StepDay[] = [];
  const read = spanReader(context);
  for (const table of context.layout.tables) {
    for (const [at, column] of table.columns.entries()) {
      const own = column.header.length > 60 ? undefined : labelOf(context, column.header);
      if (!own) continue;
      for (const row of table.rows) {
        const cell = row.kind === 'row' ? row.cells[at] : undefined;
        const span = cell && read(cell);
        if (span) days.push({ ...own, ...span, at: [cell] });
      }
    }
  }
  return days;
}

/** "… was cut between", "foram fiados de", "fueron cosidas del", "соткана с": what was done, with no second deed before its days. */
const wasDone =
  /(?:(?<!\p{L})(?:(?:was|were|(?:has|have) been|fue(?:ron)?|foi|foram|è stat[oa]|sono stat[ie]|a été|ont été|wurden?)\s+|se\s+(?=\p{L}+(?:ó|aron|ieron)(?!\p{L})))(\p{L}{3,})|(?<!\p{L})(\p{L}{3,}(?:ен|ан|ена|ана|ено|ано|ены|аны|ыт|ыта)))(?!\p{L})(?![^.;]*(?<!\p{L})(?:after|before|since|until|and|depois|antes|después|après|avant|dopo|prima|nach|vor|после|до|y|e|et|und|и|va)(?!\p{L}))[^.;:,]{0,60}$/iu;
/** "… tarihleri arasında eğrildi", "…期间裁剪": days with what was done right behind them. */
const doneBehind =
  /^[\s'’]*(?:(?:tarih|aras|gün|kun|oralig|sana|de|da|te|ta)\p{L}*\s+){0,3}(\p{L}{4,}(?:di|dı|du|dü|miştir|mıştır|muştur|müştür|gan))(?!\p{L})|^\s*(?:期间|之间|内|间)?\s*(?:进行|完成)?(?:了)?(\p{Script=Han}{2,4}?)(?=[,，。；;]|完|$)/iu;

/** "… tarihleri arasında siparişi için 14.304 adet havlu dikilmiş, …": what was done at the end of the clause. */
const doneAtEnd =
  /^[\s'’]*(?:tarih\p{L}*\s+)?aras\p{L}+\s+[^.;:]{0,110}?(?<!\p{L})(\p{L}{3,}(?:di|dı|du|dü|miş|mış|muş|müş)(?:t[iıuü]r)?)(?=\s*(?:[,.;]|$))/iu;

/** What a sentence says was done on its days, by the words before or behind them. */
function doneOn(context: Context, label: string, behind: string): StepLabel | undefined {
  const craft = tookPlace.exec(label)?.[1];
  const [, passive, participle] = craft ? [] : (wasDone.exec(label) ?? []);
  const [, verb, han] = craft || passive || participle ? [] : (doneBehind.exec(behind) ?? []);
  const last = verb || han || craft || passive || participle ? undefined : doneAtEnd.exec(behind)?.[1];
  const word = craft ?? passive ?? participle ?? verb ?? han ?? last;
  const own = word ? labelOf(context, word) : undefined;
  return own?.kind ? own : undefined;
}

/** Days in sentences that go over several lines, where no label gave that work any; those of cutting and of sewing apart. */
function inSentences(context: Context): { cutting: boolean; event: DatedEvent }[] {
  const told = sentencesOf(context).flatMap(({ text, evidence }) =>
    [...inText(context, { text })].flatMap(({ label, text: days, behind }) => {
      const own = unsettled().test(label) ? undefined : doneOn(context, label, behind);
      const day = own && lasting(toDay(context, own, days, []), behind);
      return day ? [{ ...day, evidence }] : [];
    }),
  );
  return [...Map.groupBy(told, (d) => `${d.kind}|${d.cutting ?? false}`).values()].map((same) => {
    const first = same.reduce((a, b) => (b.from < a.from ? b : a));
    const last = same.reduce((a, b) => (b.to > a.to ? b : a));
    const doubt = first.doubt ?? last.doubt;
    const { from, evidence } = first;
    const to = last.to === from ? {} : { to: last.to };
    return {
      cutting: first.cutting ?? false,
      event: { kind: first.kind!, from, ...to, ...(doubt ? { doubt } : {}), evidence },
    };
  });
}

/** What stands between the label of a day and the words before it: "…, picked 5 September", "lint 20 450 kg · égrené / ginned 12/01/2026". */
const clause = /[.;:·•|,，。；：()]/u;

const lastClause = (head: string): string =>
  head
    .replace(/[\s,;.:：·•|–-]+$/u, '')
    .split(clause)
    .at(-1)!
    .trim();

/**
 * The craft of the last words before a day, where these are nothing but its label: in two languages the last one decides, and one of another
 * craft beside it ("Harvested / ginned") leaves open whose day it is.
 */
function craftOfClause(context: Context, head: string): EventKind | undefined {
  const parts = lastClause(head)
    .split('/')
    .map((part) => labelOf(context, part)?.kind);
  const kinds = new Set(parts.filter((kind) => kind !== undefined));
  return parts.at(-1) !== undefined && kinds.size === 1 ? parts.at(-1) : undefined;
}

/** The words of a long sentence from its clause on. */
function fromClause(text: string, words: string): string {
  const at = text.length > 160 ? text.indexOf(words) : 0;
  const rest = text.slice(Math.max(0, at));
  return rest.length > 160 ? rest.slice(0, 120).replace(/\s\S*$/u, '') : rest;
}

/** Days of a craft that a clause of running text gives, a span broken at the end of a printed line among them. */
function inClauses(context: Context): DatedEvent[] {
  return sentencesOf(context, (line) => line.segments.length === 1).flatMap(({ text, evidence }) =>
    [...inText(context, { text })].flatMap(({ label, text: days }): DatedEvent[] => {
      const kind = unsettled().test(label) ? undefined : craftOfClause(context, label);
      const day = kind && toDay(context, { kind, phase: 'whole' }, days, []);
      if (!day) return [];
      const { from, to, doubt } = day;
      const at = { ...evidence, quote: fromClause(text, lastClause(label)) };
      return [{ kind, from, ...(to === from ? {} : { to }), ...(doubt ? { doubt } : {}), evidence: at }];
    }),
  );
}

/** Adds the days of clauses: those of a craft that has none yet, and the end of a span of which a line showed the first day alone. */
function addClauses(context: Context, facts: Facts): void {
  const told = Map.groupBy(inClauses(context), (e) => e.kind);
  for (const [kind, events] of told) {
    const known = facts.events.filter((e) => e.kind === kind);
    if (known.length === 0) facts.events.push(...events);
    const [only] = known;
    const whole = events.find((e) => e.to !== undefined && e.from === only?.from);
    if (known.length === 1 && only!.to === undefined && whole)
      facts.events = facts.events.map((e) => (e === only ? whole : e));
  }
}

/** One event of all the days of one kind, from the first beginning to the last end; its evidence shows both. */
function toEvent(context: Context, kind: EventKind, days: readonly StepDay[]): DatedEvent {
  const first = days.reduce((a, b) => (b.from < a.from ? b : a));
  const last = days.reduce((a, b) => (b.to > a.to ? b : a));
  const doubt = first.doubt ?? last.doubt;
  return {
    kind,
    from: first.from,
    ...(last.to === first.from ? {} : { to: last.to }),
    ...(doubt ? { doubt } : {}),
    evidence: evidenceOf(context, [...new Set([...first.at, ...last.at])]),
  };
}

/**
 * The days of the work that a record prints under any label made of words of its craft and of beginning or ending ("Knitting started",
 * "Bales opened", "Lot completed", "Woven from … to …"), beside what the fixed labels gave. Days of cutting and of sewing stay apart:
 * sewing that ends late does not hide cloth that was cut before it was made. `own`: the work of the record itself.
 */
export function addStepDays(context: Context, facts: Facts, own: EventKind): void {
  const lines = context.layout.pages.flatMap((page) => page.lines);
  const days = [...inLines(context, lines), ...inColumns(context)];
  for (const told of Map.groupBy(days, (d) => `${d.kind ?? own}|${d.cutting ?? false}`).values()) {
    const kind = told[0]!.kind ?? own;
    const event = toEvent(context, kind, told);
    const known = facts.events.filter((e) => e.kind === kind);
    if (known.some((e) => e.from <= event.from && (e.to ?? e.from) >= (event.to ?? event.from))) continue;
    const inside = (e: DatedEvent) =>
      e.kind === kind && e.from >= event.from && (e.to ?? e.from) <= (event.to ?? event.from);
    facts.events = [...facts.events.filter((e) => !inside(e)), event];
  }
  const cuts = days.filter((d) => (d.kind ?? own) === 'cut-and-sew');
  const known = new Set(facts.events.map((e) => e.kind));
  if (cuts.length > 0 && cuts.every((d) => d.cutting)) known.delete('cut-and-sew');
  for (const { cutting, event } of inSentences(context))
    if (!known.has(event.kind) && !(cutting && cuts.length > 0)) facts.events.push(event);
  addClauses(context, facts);
}
