import { type Fact, type Facts, type IsoDate, type Mention, noFacts } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { evidenceOf, readDate } from '../base/context.ts';
import { addPartRows, listsMaterials } from '../production/part-rows.ts';
import { baseFacts, type Extractor } from './base.ts';

/** Lines of the first page that are asked for the title of the notice. */
const head = 60;
const title = /\b(notice\s+of\s+detention|detention\s+notice)\b/iu;
/** Customs detain under these laws; an agency for food or drugs detains under others, whose terms are not those of customs. */
const customs =
  /customs\s+and\s+border\s+protection|\bCBP\b|19\s*U\.?\s*S\.?\s*C\.?\s*§?\s*(1499|1307)|19\s*C\.?\s*F\.?\s*R\.?\s*§?\s*(151\.16|12\.4[2-5])/iu;
const uflpa = /uyghur\s+forced\s+labor|\bUFLPA\b|117-78/iu;
const wro = /withhold\s+release\s+order|\bWROs?\b|12\.4[2-5]\b/iu;
const dayOfNotice =
  /\b(date\s+of\s+(this\s+|the\s+)?(detention\s+)?notice|notice\s+(date|dated|issued)|date\s+(of\s+issu\w+|issued)|issue\s+date)\b|^dated?(?=\s*:)/iu;
const dayOfDetention = /\b(date\s+(of\s+detention|detained)|detained\s+on|detention\s+date)\b/iu;

/** Any other paper: base facts, and the day of a detention by US customs where it is the notice of one. */
export const other: Extractor = (context) => {
  const facts = baseFacts(context);
  if (listsMaterials(context)) addPartRows(context, facts);
  return detained(context, facts) ?? facts;
};

/** The facts of a notice of detention by customs, under whatever type it was filed; undefined for any other paper. */
export function detained(context: Context, facts: Facts): Facts | undefined {
  addDetention(context, facts);
  return facts.detention ? ofCustoms(facts) : undefined;
}

const kept: ReadonlySet<Mention['context']> = new Set(['party', 'address', 'issuer', 'identifier']);

/** What customs say of the goods and name as their reason ("Xinjiang") is no paper of the chain: it ships nothing and states no origin. */
function ofCustoms({ parties, references, mentions, date, detention, codes }: Facts): Facts {
  return {
    ...noFacts(),
    ...(date ? { date } : {}),
    ...(detention ? { detention } : {}),
    ...(codes ? { codes } : {}),
    parties,
    references,
    mentions: mentions.filter((m) => kept.has(m.context)),
  };
}

function addDetention(context: Context, facts: Facts): void {
  const lines = context.layout.pages
    .flatMap((p) => p.lines)
    .map((line) => ({ line, text: line.segments.map((s) => s.text).join(' ') }));
  const text = lines.map((l) => l.text).join('\n');
  const titled = lines.slice(0, head).some((l) => title.test(l.text) && l.text.length < 90);
  if (!titled || !customs.test(text)) return;
  const day = (label: RegExp) => dated(context, lines, label);
  const notice = day(dayOfNotice);
  const date = notice ?? day(dayOfDetention) ?? facts.date;
  if (!date) return;
  const under = uflpa.test(text) ? 'uflpa' : wro.test(text) ? 'wro' : undefined;
  const place = /xinjiang|\bX\.?U\.?A\.?R\b|u[iy]gh?ur|新疆/iu.test(text)
    ? 'CN-XJ'
    : /turkmen/iu.test(text)
      ? 'TM'
      : undefined;
  const doubt = [
    date.doubt,
    notice ? undefined : 'The notice names no day of its own that could be read; the day beside it was taken',
  ]
    .filter(Boolean)
    .join('. ');
  facts.detention = {
    value: { date: date.value, ...(under ? { under } : {}), ...(under === 'wro' && place ? { place } : {}) },
    evidence: date.evidence,
    ...(doubt ? { doubt } : {}),
  };
}

/** The day behind a label in its line, or in the line under it where the label stands alone. */
function dated(
  context: Context,
  lines: readonly {
    line: { segments: Parameters<typeof evidenceOf>[1] & readonly { text: string }[] };
    text: string;
  }[],
  label: RegExp,
): Fact<IsoDate> | undefined {
  for (const [i, { text, line }] of lines.entries()) {
    const at = label.exec(text);
    if (!at || text.length > 160) continue;
    const rest = text.slice(at.index + at[0].length).replace(/^[\s:.–-]+/u, '');
    const under = lines[i + 1];
    const found = [{ rest, line }, ...(rest === '' && under ? [{ rest: under.text, line: under.line }] : [])]
      .map((place) => ({ date: readDate(context, place.rest), place }))
      .find(({ date }) => date?.precision === 'day');
    if (!found?.date) continue;
    const { value, doubt } = found.date;
    return { value, evidence: evidenceOf(context, found.place.line.segments), ...(doubt ? { doubt } : {}) };
  }
  return undefined;
}
