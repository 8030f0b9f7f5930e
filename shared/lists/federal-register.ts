import { listedCell, plainText } from './listed-cell.ts';
import { correctionIn } from './notice-corrections.ts';
import { type Paragraph, paragraphsOf } from './notice-lines.ts';
import { partyKeys } from './same-party.ts';
import { sectionsIn } from './sections.ts';
import { emptySource, type Section, type Source, SourceError, type SourceRow } from './types.ts';
import { usDate } from './us-date.ts';

type Mode = 'add' | 'remove' | 'correct';

/** Where the notice itself begins and ends within a page that holds others. */
const begins =
  /notice regarding the uyghur forced\s+labor prevention act entity\s+list|uyghur forced\s+labor\s+prevention\s+act\s+entity\s+list/i;
const closes = /^\[?\s*FR Doc\.?\s*(?:No:?\s*)?\d{4}[-–]\d{4,5}.{0,60}filed/i;
/** The words that open the appendix with the whole list. */
const appendix =
  /^appendix\b|^(?:uflpa|uyghur forced labor prevention act) entity list(?: as of)?,? \w+ \d{1,2}, \d{4}$/i;
const narrative =
  /\b(?:is|are|was|were|has|have|will|shall|may|must|determined|identified|pursuant|notice|includes? the following|supersedes?)\b/i;
const heading =
  /^(?:uflpa )?section 2\s*\(d\)|^a list of\b|^appendix|^list of|^entities? identified|^additions?\b|^removals?\b|^technical|^uflpa entity list|^\[?fr doc|^billing code|^dated:|^signed|^authority|^supplementary|^background|^agency:|^action:|^summary:|^dates:|^addresses:/i;

/**
 * Reads a notice of the Federal Register on the UFLPA Entity List: what it adds, removes and corrects, from when, and the whole list where
 * it is appended. What reads like a row and is none stays among the unparsed.
 * @throws SourceError for a text that is no such notice, that is cut off, or that names nobody.
 */
export function readNotice(text: string): Source {
  const all = paragraphsOf(text);
  const from = all.findIndex((p) => begins.test(p.text));
  if (from < 0)
    throw new SourceError(
      'expected a Federal Register notice on the UFLPA Entity List, found a text that does not name that list.',
    );
  const end = all.findIndex((p, i) => i > from && closes.test(p.text));
  const notice = all.slice(from, end < 0 ? undefined : end + 1);
  if (end < 0 && /^\s*\[federal register volume/i.test(text))
    throw new SourceError(
      'expected a whole notice, found one without its closing line “[FR Doc. … Filed …]”: it is cut off. Save it again.',
    );
  const about = aboutOf(text, all, notice);
  const source = emptySource({
    kind: 'federal-register',
    list: 'UFLPA',
    title: about.citation ?? 'Federal Register notice on the UFLPA Entity List',
    whole: false,
    ...(about.date ? { asOf: about.date } : {}),
    ...(about.citation ? { citation: about.citation } : {}),
  });
  const at = notice.findIndex(
    (p, i) =>
      i > 2 && appendix.test(p.text) && notice.slice(i).some((q) => /^(?:uflpa )?section 2\s*\(d\)/i.test(q.text)),
  );
  readBody(source, at < 0 ? notice : notice.slice(0, at), about.date);
  if (at >= 0) readAppendix(source, notice.slice(at), about.date);
  if (source.rows.length + source.removals.length + source.corrections.length === 0)
    throw new SourceError(
      'expected a notice that adds, removes or corrects names of the UFLPA Entity List, found no name in it.',
    );
  return source;
}

/** Citation and day: of the head of the page, of the document number, of "updated as of". */
function aboutOf(
  text: string,
  all: readonly Paragraph[],
  notice: readonly Paragraph[],
): { citation?: string; date?: string } {
  // The running head of a printed page is no paragraph; it says the volume and the day.
  const running = /federal register\s*\/\s*vol\. \d+[^\n]{0,90}/i.exec(text)?.[0] ?? '';
  const head = all
    .slice(0, 40)
    .map((p) => p.text)
    .concat(running)
    .join('\n');
  const whole = notice.map((p) => p.text).join('\n');
  const volume = /federal register\s*,?\s*volume (\d+)|federal register\s*\/\s*vol\. (\d+)/i.exec(head);
  const pages = /\[?pages? (\d{4,6})|\bfr-?page[^\d]{0,10}(\d{4,6})/i.exec(head);
  const cited = /^\s*(?:citation:?\s*)?(\d{2,3}) FR (\d{4,6})\b/im.exec(head);
  // A page holds other notices too: this one's number closes it.
  const closing = notice.findLast((p) => closes.test(p.text))?.text ?? '';
  const doc = /FR Doc\.?\s*(?:No\.?:?\s*)?(\d{4}[-–]\d{4,5})/i
    .exec(`${closing}\n${head}\n${whole}`)?.[1]
    ?.replace('–', '-');
  const page =
    volume && pages
      ? `${volume[1] ?? volume[2]} FR ${pages[1] ?? pages[2]}`
      : cited
        ? `${cited[1]} FR ${cited[2]}`
        : undefined;
  const citation = [page, doc && (page ? `(FR Doc. ${doc})` : `FR Doc. ${doc}`)].filter(Boolean).join(' ');
  const own =
    /(?:updated as of|effective(?: date)?(?: as of| on|:)?|takes? effect on|entity list as of)\s+([^.;\n]{6,30})/i.exec(
      whole,
    ) ??
    /federal register[^\n]{0,60}\(?\w+day, (\w+ \d{1,2}, \d{4})/i.exec(head) ??
    /(?:\w+day, )(\w+ \d{1,2}, \d{4})/i.exec(head) ??
    /published[^\n\d]{0,20}(\w+ \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/i.exec(head);
  const date = own ? usDate(own[1]!) : undefined;
  return { ...(citation ? { citation } : {}), ...(date ? { date } : {}) };
}

const modeOf = (text: string): Mode | undefined =>
  /technical correction|\bcorrect(?:s|ed|ion|ions|ing)?\b|\brevis(?:es|ed|ion|ions|ing)\b|\balias(?:es)?\b.*\b(?:remov|add)|\b(?:remov|add)\w*\b.*\balias/i.test(
    text,
  )
    ? 'correct'
    : /\b(?:remov(?:es?|ed|al|als|ing)|delet(?:es?|ed|ions?|ing))\b/i.test(text)
      ? 'remove'
      : /\b(?:adds?|added|adding|additions?)\b/i.test(text)
        ? 'add'
        : undefined;

function readBody(source: Source, body: readonly Paragraph[], date: string | undefined): void {
  let mode: Mode | undefined;
  let section: Section | undefined;
  let listing = false;
  let groupDate: string | undefined;
  for (const { text, line, item } of body) {
    const said = plainText(text);
    const named = sectionsIn(said);
    const dated = usDate(/effective[^.;]{0,40}/i.exec(said)?.[0] ?? '');
    const own = dated ?? groupDate ?? date;
    if (correctionsOf(source, said, line, own)) continue;
    if (!item && (said.endsWith(':') || (heading.test(said) && said.length < 120))) {
      const next = modeOf(said);
      if (next) mode = next;
      if (named.length === 1) section = named[0];
      listing = mode !== undefined;
      groupDate = dated;
      continue;
    }
    if (inline(source, said, line, own, named[0] ?? section)) continue;
    if (!listing && !item) continue;
    if (!isParty(said)) {
      if (
        mode === 'correct' &&
        /\b(?:entry|alias|name|listing)\b/i.test(said) &&
        /\b(?:co|ltd|inc|corp|group|company)\b/i.test(said)
      )
        source.unparsed.push({ line, text: said, why: 'a correction that is not understood' });
      else if (item && mode) source.unparsed.push({ line, text: said, why: 'an item of the notice that is no name' });
      else if (!item && said.length > 120) listing = false;
      continue;
    }
    if (mode === undefined) continue;
    if (mode === 'correct') {
      if (!/secretary|director|administrator/i.test(said))
        source.unparsed.push({ line, text: said, why: 'named under the corrections, but not what is corrected' });
      continue;
    }
    const rows = rowsOf(source, said, line, {
      section: named[0] ?? section,
      effective: own,
      citation: source.citation,
    });
    (mode === 'add' ? source.rows : source.removals).push(...rows);
  }
}

function correctionsOf(source: Source, said: string, line: number, effective: string | undefined): boolean {
  const found = correctionIn(said);
  for (const c of found) source.corrections.push({ ...c, ...(effective ? { effective } : {}), line, said });
  return found.length > 0;
}

/** "This update adds X Co., Ltd. (also known as Y) to the section 2(d)(2)(B)(v) list": the names stand in the sentence. */
function inline(
  source: Source,
  said: string,
  line: number,
  effective: string | undefined,
  section: Section | undefined,
): boolean {
  let taken = false;
  const sentence =
    /\b(?<verb>adds?|adding|addition of|removes?|removing|removal of)\s+(?:the following\s+)?(?:entit(?:y|ies)\s*[:,]?\s*)?(?<names>\p{Lu}[^:]{3,400}?)\s+(?:to|from)\s+the\s+(?:section|uflpa|list|entity list)/giu;
  for (const m of said.matchAll(sentence)) {
    const names = m.groups!.names!;
    if (
      /\b(?:entit(?:y|ies)|subsidiar(?:y|ies)|lists?)\b/i.test(names.replace(/\([^)]*\)/g, '')) ||
      !/\b(?:co|ltd|inc|corp|group|corporation|company|park|center)\b/i.test(names)
    )
      continue;
    const rows = rowsOf(source, names, line, { section, effective, citation: source.citation });
    (/^add/i.test(m.groups!.verb!) ? source.rows : source.removals).push(...rows);
    taken = rows.length > 0 || taken;
  }
  return taken;
}

const isParty = (said: string): boolean => {
  if (said.length < 4 || said.length > 700 || heading.test(said) || !/^[\p{Lu}\p{N}]/u.test(said)) return false;
  const outside = said
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[,;]?\s+(?:which includes?|and its|and subsidiaries).*$/i, '');
  return (
    outside.length < 200 &&
    !narrative.test(outside) &&
    !/[.]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(outside.replace(/\b(?:Co|Ltd|Inc|Corp|No)\./g, ''))
  );
};

function rowsOf(
  source: Source,
  said: string,
  line: number,
  about: { section: Section | undefined; effective: string | undefined; citation: string | undefined },
): SourceRow[] {
  const details = Object.fromEntries(Object.entries(about).filter(([, v]) => v !== undefined));
  return listedCell(
    said
      .replace(/[.;]\s*(?:and)?$/, (end) => (/(?:co|ltd|inc|corp|llc)\.$/i.test(said) ? end : ''))
      .replace(/;\s*and$|;$/, ''),
  ).flatMap(({ members, reaches, doubts, ...party }) => {
    for (const why of doubts) source.unparsed.push({ line, text: said, why });
    const one: SourceRow = { party, ...(reaches ? { reaches } : {}), ...details, line, said };
    return [
      one,
      ...members.map(
        (member): SourceRow => ({
          ...details,
          party: member,
          remarks: `named as a subsidiary of ${party.name}`,
          line,
          said,
        }),
      ),
    ];
  });
}

/** The appended list is the whole list; names that the body adds have its date, the others none in this source. */
function readAppendix(source: Source, appended: readonly Paragraph[], date: string | undefined): void {
  const added = new Map<string, SourceRow>();
  for (const row of source.rows) for (const key of partyKeys(row.party.name)) added.set(key, row);
  const rows: SourceRow[] = [];
  let section: Section | undefined;
  for (const { text, line } of appended) {
    const said = plainText(text);
    const named = sectionsIn(said);
    if (named.length > 0 || heading.test(said)) {
      if (named.length === 1) section = named[0];
      continue;
    }
    if (section === undefined || /^(?:no|none)\b.{0,60}$|n\/a/i.test(said)) continue;
    if (!isParty(said)) {
      source.unparsed.push({ line, text: said, why: 'a line of the appended list that is no name' });
      continue;
    }
    rows.push(...rowsOf(source, said, line, { section, effective: undefined, citation: undefined }));
  }
  if (rows.length === 0) return;
  const listed = new Set(rows.flatMap((r) => partyKeys(r.party.name)));
  for (const row of source.rows)
    if (!partyKeys(row.party.name).some((k) => listed.has(k)))
      source.disagreements.push(
        `The notice adds ${row.party.name} (line ${row.line}), which its appended list does not hold.`,
      );
  for (const row of source.removals)
    if (partyKeys(row.party.name).some((k) => listed.has(k)))
      source.disagreements.push(
        `The notice removes ${row.party.name} (line ${row.line}), which its appended list still holds.`,
      );
  const missing = source.rows.filter((row) => !partyKeys(row.party.name).some((k) => listed.has(k)));
  source.whole = true;
  source.rows = [
    ...rows.map((row) => {
      const own = partyKeys(row.party.name)
        .map((k) => added.get(k))
        .find((r) => r !== undefined);
      return own
        ? {
            ...row,
            ...(own.effective ? { effective: own.effective } : {}),
            ...(own.citation ? { citation: own.citation } : {}),
          }
        : row;
    }),
    ...missing,
  ];
  if (date === undefined) source.disagreements.push('The notice gives no date for its list.');
}
