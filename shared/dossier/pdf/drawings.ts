import type { Step, Verdict } from '../../model/index.ts';
import { countrySays, kilograms } from '../../report/words.ts';
import { short } from '../clean.ts';
import { type PlaceRow, placesByStep, placesOfStep } from '../places.ts';
import type { DossierPlan, Section } from '../plan.ts';
import { namedBy } from './lists.ts';
import { colours, margin, type Press } from './press.ts';

/** Places that are drawn; all stand in the table. */
const mostPlaces = 60;

const box = { height: 74, unshown: 46, gap: 24 };
const heightOf = (step: Step): number => (step.shown ? box.height : box.unshown);

/** The path of the goods from origin to entry, downwards: solid where a paper shows the step, dashed where none does, red where a finding of weight quotes its papers. */
export function flowPages(press: Press, verdict: Verdict, plan: DossierPlan): void {
  press.heading('Flow chart');
  const steps = plan.sections.filter((s) => s.step);
  if (steps.length === 0) {
    press.say('No chain of steps could be made from the papers, so there is nothing to draw.', {
      colour: colours.warn,
    });
    return;
  }
  press.say(
    'From origin to entry. Dashed: no paper shows the step. Red: a finding that prohibits or contradicts quotes its papers.',
    {
      colour: colours.soft,
      gap: 10,
    },
  );
  const grave = new Set(
    verdict.findings
      .filter((f) => f.severity === 'prohibits' || f.severity === 'contradicts')
      .flatMap((f) => f.evidence.map((e) => e.document)),
  );
  for (const [i, section] of steps.entries()) {
    const before = steps[i - 1]?.step;
    const broken = press.y + heightOf(section.step!) + (i > 0 ? box.gap : 0) > press.bottom;
    if (broken) press.page();
    if (i > 0) arrow(press, broken, before!.shown && section.step!.shown);
    stepBox(
      press,
      plan,
      section,
      section.step!,
      section.step!.documents.some((d) => grave.has(d)),
    );
  }
  press.y += 12;
}

function arrow(press: Press, fromAbove: boolean, solid: boolean): void {
  const { doc } = press;
  const x = margin + press.width / 2;
  doc.lineWidth(1.2).strokeColor(solid ? colours.soft : colours.warn);
  if (!solid) doc.dash(4, { space: 3 });
  doc
    .moveTo(x, press.y)
    .lineTo(x, press.y + box.gap - 5)
    .stroke()
    .undash();
  doc
    .polygon([x - 4, press.y + box.gap - 7], [x + 4, press.y + box.gap - 7], [x, press.y + box.gap - 1])
    .fill(solid ? colours.soft : colours.warn);
  if (fromAbove) press.at('from the page before', x + 8, press.y + 4, { size: 7.5, colour: colours.soft });
  press.y += box.gap;
}

function stepBox(press: Press, plan: DossierPlan, section: Section, step: Step, grave: boolean): void {
  const { doc } = press;
  const [x, y, width] = [margin + 40, press.y, press.width - 80];
  doc.lineWidth(grave ? 1.6 : 1).strokeColor(grave ? colours.bad : step.shown ? colours.ink : colours.warn);
  if (!step.shown) doc.dash(4, { space: 3 });
  doc.roundedRect(x, y, width, heightOf(step), 6).stroke().undash();
  doc.roundedRect(x + 8, y + 8, 26, 20, 4).fill(grave ? colours.bad : step.shown ? colours.ink : colours.warn);
  press.at(section.number, x + 8, y + 11.5, {
    size: 10,
    bold: true,
    colour: '#ffffff',
    x: 0,
    width: 26 - (26 - press.letters.width(section.number, 10, true)) / 2,
    right: true,
    most: 1,
  });
  press.at(section.title, x + 42, y + 8, { size: 11, bold: true, width: width * 0.42, most: 1 });
  const shownBy = plan.papers.filter((p) => step.documents.includes(p.document.id)).map((p) => p.number);
  press.at(shownBy.length > 0 ? `papers ${short(shownBy.join(', '), 60)}` : '', x + width * 0.5, y + 9, {
    size: 8.5,
    width: width * 0.5 - 12,
    colour: colours.link,
    right: true,
    most: 1,
  });
  const flow = [
    step.inputKg === undefined ? '' : `in ${kilograms(step.inputKg)}`,
    step.outputKg === undefined ? '' : `out ${kilograms(step.outputKg)}`,
  ].filter(Boolean);
  const when = step.from ? (step.to && step.to !== step.from ? `${step.from} to ${step.to}` : step.from) : '';
  const lines = step.shown
    ? [
        step.party ?? 'party not named',
        whereSays(placesOfStep(plan, section)),
        [when, ...flow].filter(Boolean).join('  ·  '),
      ]
    : ['No paper in the bundle shows this step.'];
  for (const [i, line] of lines.entries())
    press.at(line, x + 42, y + 25 + i * 14, {
      size: 8.5,
      width: width - 54,
      most: 1,
      colour: i === 0 && step.shown ? colours.ink : colours.soft,
      bold: i === 0 && step.shown,
    });
  press.y += heightOf(step);
}

/** The first place of a step, and how many more there are. */
function whereSays(rows: readonly PlaceRow[]): string {
  const first = rows[0];
  const said = [first?.place, first?.country && countrySays(first.country)].filter(Boolean).join(', ');
  if (said === '') return 'place not stated';
  return rows.length > 1 ? `${short(said, 70)}, and ${rows.length - 1} more (see the map of places)` : said;
}

/** A schematic: countries as frames in the order in which the goods reach them, places inside. Nothing is measured, and it says so. */
export function placePages(press: Press, plan: DossierPlan): void {
  press.heading('Map of places');
  const rows = placesByStep(plan);
  if (rows.length === 0) {
    press.say('The papers state no place that could be read.', { colour: colours.warn });
    return;
  }
  press.say(
    'A schematic, not a measured map: the places in the order of the goods, framed by country, as the papers print them. The papers give no coordinates and none were added; a step whose place no paper states is dashed. Add a measured map of the growing and making regions where customs asks for one.',
    { colour: colours.soft, gap: 10 },
  );
  for (const leg of legsOf(rows.slice(0, mostPlaces))) frame(press, leg);
  if (rows.length > mostPlaces) press.say(`${rows.length - mostPlaces} more places stand in the table below.`);
  press.y += 8;
  press.table(
    [
      { title: 'Step', share: 7 },
      { title: 'What', share: 22 },
      { title: 'Place, as printed', share: 46 },
      { title: 'Country', share: 17 },
      { title: 'Named by', share: 14 },
    ],
    rows.map((r) => [
      r.section.number,
      r.what,
      r.place ? short(r.place, 220) : { text: 'not stated', colour: colours.warn },
      r.country ? countrySays(r.country) : '',
      namedBy(r.namedBy),
    ]),
  );
}

interface Leg {
  country: string;
  rows: PlaceRow[];
}

/** Stretches of the path within one country, as far as the papers say in which. */
function legsOf(rows: readonly PlaceRow[]): Leg[] {
  const legs: Leg[] = [];
  for (const row of rows) {
    const country = row.country ? countrySays(row.country) : 'Country not stated beside the place';
    const last = legs.at(-1);
    if (last?.country === country) last.rows.push(row);
    else legs.push({ country, rows: [row] });
  }
  return legs;
}

const line = 30;

function frame(press: Press, { country, rows }: Leg): void {
  const { doc } = press;
  for (let from = 0; from < rows.length; ) {
    press.room(line + 40);
    const fit = Math.max(1, Math.min(rows.length - from, Math.floor((press.bottom - press.y - 34) / line)));
    const height = 24 + fit * line;
    doc.roundedRect(margin, press.y, press.width, height, 8).fillAndStroke(colours.band, colours.line);
    press.at(country, margin + 12, press.y + 6, { size: 9, bold: true, most: 1, width: press.width - 24 });
    for (const [i, row] of rows.slice(from, from + fit).entries()) point(press, row, press.y + 34 + i * line, i > 0);
    press.y += height + 8;
    from += fit;
  }
}

function point(press: Press, row: PlaceRow, y: number, joined: boolean): void {
  const { doc } = press;
  const x = margin + 24;
  if (joined)
    doc
      .lineWidth(1)
      .strokeColor(colours.soft)
      .moveTo(x, y - line + 7)
      .lineTo(x, y - 7)
      .stroke();
  doc.lineWidth(1.2).strokeColor(row.place ? colours.ink : colours.warn);
  if (!row.place) doc.dash(2, { space: 2 });
  doc
    .circle(x, y, 7)
    .fillAndStroke('#ffffff', row.place ? colours.ink : colours.warn)
    .undash();
  const number = row.section.number;
  press.at(number, x - press.letters.width(number, 7.5, true) / 2, y - 5, { size: 7.5, bold: true, most: 1 });
  press.at(row.what, x + 16, y - 11, { size: 8.5, bold: true, width: press.width - 60, most: 1 });
  press.at(row.place ?? 'no paper states where', x + 16, y + 1, {
    size: 8,
    colour: row.place ? colours.soft : colours.warn,
    width: press.width - 60,
    most: 1,
  });
}
