import type { Verdict } from '../../model/index.ts';
import { countrySays, kilograms, pagesSay } from '../../report/words.ts';
import { short } from '../clean.ts';
import { inRuns, lotRows } from '../lots.ts';
import { partiesByStep } from '../parties.ts';
import { type DossierPlan, type NumberedPaper, translationSays } from '../plan.ts';
import { type Cell, colours, type Press } from './press.ts';

/** Rows of the table of bales that are printed: the whole list stands in the zip. */
const mostLots = 400;

export const linkTo = (paper: NumberedPaper, text = paper.number): Cell => ({ text, to: `paper-${paper.number}` });

/** The places that name something: "3.2 p. 1, 4.1 p. 2", a click leads to the first. */
export function namedBy(places: readonly { paper: NumberedPaper; page: number }[]): Cell {
  const each = [...new Map(places.map((p) => [`${p.paper.number} p. ${p.page}`, p.paper.number])).entries()];
  const [first] = each;
  if (!first) return { text: '' };
  const more = each.length > 6 ? ` and ${each.length - 6} more` : '';
  const text = each.slice(0, 6).map(([said]) => said.replaceAll(' ', '\u00a0'));
  return { text: text.join(', ') + more, to: `paper-${first[1]}` };
}

/** Every paper, numbered by its step. */
export function indexPages(press: Press, plan: DossierPlan): void {
  press.heading('Index of documents by step');
  press.say('Each step of the chain has a number, and each paper the number of the first step that it shows.', {
    colour: colours.soft,
  });
  for (const section of plan.sections) {
    press.room(60);
    press.say(`${section.number}  ${section.title}`, { size: 11, bold: true, gap: 3 });
    const others = plan.papers.filter((p) => p.alsoAt.includes(section.number));
    if (others.length > 0) press.say(`Also shown by ${others.map((p) => p.number).join(', ')}.`, { size: 8.5 });
    if (section.papers.length === 0) {
      if (others.length === 0) press.say('No paper in the bundle shows this step.', { colour: colours.warn, gap: 8 });
      continue;
    }
    press.table(
      [
        { title: 'No.', share: 6 },
        { title: 'Paper', share: 30 },
        { title: 'Date', share: 12 },
        { title: 'Language', share: 20 },
        { title: 'File', share: 32 },
        { title: 'Page', share: 7, right: true },
      ],
      section.papers.map((p) => [
        linkTo(p),
        { text: p.title, bold: true },
        p.document.facts.date?.value ?? '',
        language(p),
        `${short(p.document.name, 120)}, ${pagesSay(p.document)}`,
        { text: '', pageOf: `paper-${p.number}` },
      ]),
    );
  }
  if (plan.rest.length === 0) return;
  press.room(60);
  press.say(`${plan.restNumber}  Papers that could not be read`, { size: 11, bold: true, gap: 3 });
  press.table(
    [
      { title: 'No.', share: 6 },
      { title: 'File', share: 40 },
      { title: 'Why', share: 54 },
      { title: 'Page', share: 7, right: true },
    ],
    plan.rest.map(({ number, unreadable: u }) => [
      { text: number, to: `paper-${number}` },
      short(u.name, 160),
      short(u.problems.map((p) => p.message).join(' '), 300),
      { text: '', pageOf: `paper-${number}` },
    ]),
  );
}

function language(paper: NumberedPaper): Cell {
  const text = `${paper.document.languages.join(', ') || paper.document.language}: ${translationSays(paper)}`;
  return paper.translation.kind === 'untranslated' ? { text, colour: colours.bad, bold: true } : { text };
}

/** Who did what, by step, with the record that names each. */
export function partyPages(press: Press, plan: DossierPlan): void {
  press.heading('Parties by step');
  press.say('Each party as the papers print it, with the papers that name it (number and page).', {
    colour: colours.soft,
  });
  const rows = partiesByStep(plan);
  if (rows.length === 0) press.say('The papers name no party that could be read.', { colour: colours.warn });
  for (const section of plan.sections) {
    const own = rows.filter((r) => r.section === section);
    if (own.length === 0 && !section.step) continue;
    press.room(70);
    press.say(`${section.number}  ${section.title}`, { size: 11, bold: true, gap: 3 });
    if (own.length === 0) {
      press.say('No paper names who did this step.', { colour: colours.warn, gap: 8 });
      continue;
    }
    press.table(
      [
        { title: 'Roles', share: 17 },
        { title: 'Name', share: 28 },
        { title: 'Address and numbers, as printed', share: 37 },
        { title: 'Named by', share: 18 },
      ],
      own.map((r) => [
        r.roles.join(', '),
        { text: short(r.name, 200), bold: true },
        short([r.address, r.country && countrySays(r.country), ...r.ids].filter(Boolean).join(' · '), 300),
        namedBy(r.namedBy),
      ]),
    );
  }
}

/** Bales and lots, runs of numbers as ranges. */
export function lotPages(press: Press, verdict: Verdict, plan: DossierPlan): void {
  press.heading('Bales and lots');
  const rows = inRuns(lotRows(verdict, plan));
  if (rows.length === 0) {
    press.say('The papers list no bale or lot that could be read.', { colour: colours.warn });
    return;
  }
  press.say(
    `${rows.length === 1 ? '1 row' : `${rows.length.toLocaleString('en-US')} rows`}: numbers that follow each other stand as one range. Out of and into name the steps that gave it out and took it in. The same list, one row a bale or lot, is bales-and-lots.csv in the zip.`,
    { colour: colours.soft },
  );
  press.table(
    [
      { title: 'Bale or lot', share: 34 },
      { title: 'Kind', share: 13 },
      { title: 'Material', share: 11 },
      { title: 'Count', share: 8, right: true },
      { title: 'Weight', share: 13, right: true },
      { title: 'Out of', share: 8, right: true },
      { title: 'Into', share: 7, right: true },
      { title: 'Papers', share: 15, right: true },
    ],
    rows
      .slice(0, mostLots)
      .map((r) => [
        { text: short(r.last === undefined ? r.first : `${r.first} – ${r.last}`, 90), bold: true },
        r.kind,
        r.material,
        r.count === undefined ? '' : r.count.toLocaleString('en-US'),
        r.kg === undefined ? '' : kilograms(r.kg),
        r.from.map((s) => s.number).join(', '),
        r.into.map((s) => s.number).join(', '),
        short(r.papers.join(', '), 60),
      ]),
    7.5,
  );
  if (rows.length > mostLots)
    press.say(`${(rows.length - mostLots).toLocaleString('en-US')} more rows stand in bales-and-lots.csv in the zip.`, {
      bold: true,
    });
}

/** Which papers are not in English, and what translates them. */
export function languagePages(press: Press, plan: DossierPlan): void {
  press.heading('Languages and translations');
  const foreign = plan.papers.filter((p) => p.translation.kind !== 'english');
  if (foreign.length === 0) {
    press.say('Every paper can be read in English.');
    return;
  }
  press.say('Customs asks for English, or for a translation together with the original.', { colour: colours.soft });
  press.table(
    [
      { title: 'No.', share: 8 },
      { title: 'Paper', share: 40 },
      { title: 'Languages on it', share: 22 },
      { title: 'Translation', share: 30 },
    ],
    foreign.map((p) => [
      linkTo(p),
      { text: p.title, bold: true },
      p.document.languages.join(', ') || p.document.language,
      p.translation.kind === 'untranslated'
        ? { text: translationSays(p), bold: true, colour: colours.bad }
        : translationSays(p),
    ]),
  );
}
