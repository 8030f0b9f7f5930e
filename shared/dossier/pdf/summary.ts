import type { Verdict } from '../../model/index.ts';
import { capital, countrySays, inReport, listsSay, outcomeSays, severities, severitySays } from '../../report/words.ts';
import type { DossierPlan } from '../plan.ts';
import { colours, margin, type Press } from './press.ts';

export const parts = [
  ['index', 'Index of documents by step'],
  ['flow', 'Flow chart'],
  ['parties', 'Parties by step'],
  ['places', 'Map of places'],
  ['lots', 'Bales and lots'],
  ['findings', 'Findings and evidence'],
  ['languages', 'Languages and translations'],
  ['papers', 'The papers, by step'],
] as const;

const outcomeColour: Record<Verdict['outcome'], string> = {
  prohibited: colours.bad,
  contradicted: colours.bad,
  unproven: colours.warn,
  clear: colours.good,
  'not-covered': colours.soft,
};

/** The first page: what the shipment is, what the papers show, how complete they are, and where to find what. */
export function summaryPages(press: Press, verdict: Verdict, plan: DossierPlan): void {
  const { bundle } = verdict;
  press.page();
  press.place('summary');
  press.doc.outline.addItem('Executive summary');
  press.say('Supply chain dossier', { size: 22, bold: true, gap: 2 });
  press.say(bundle.reference ?? bundle.id, { size: 13, colour: colours.soft, gap: 12, most: 3 });
  const about: [string, string | undefined][] = [
    ['Importer', bundle.importer],
    ['Reference', bundle.reference],
    ['Bundle', `${bundle.id}, revision ${bundle.revision}`],
    ['Date of importation', `${verdict.entryDate}${verdict.entryDateAssumed ? ' (assumed: none was given)' : ''}`],
    ['Goods', verdict.commodities.join(', ') || 'no cotton or tomato found'],
    [
      'Origin stated',
      verdict.statedOrigins.map((o) => `${o.commodity} from ${countrySays(o.country)}`).join('; ') || 'none',
    ],
    ['Lists compared', listsSay(verdict)],
  ];
  for (const [name, text] of about) if (text) pair(press, name, text);
  press.y += 8;
  press.heading('Executive summary', 13);
  press.say(capital(verdict.outcome.replace('-', ' ')), {
    size: 12,
    bold: true,
    colour: outcomeColour[verdict.outcome],
  });
  press.say(verdict.summary, { gap: 3, most: 30 });
  press.say(outcomeSays[verdict.outcome], { colour: colours.soft, gap: 8 });
  for (const line of counts(verdict, plan)) press.say(`•  ${line}`, { x: 8, gap: 1 });
  press.y += 10;
  contents(press, plan);
  press.y += 8;
  press.say(
    'This dossier was made by a program from the papers themselves. What it says of them was read by machine and stands beside the place where it was read; the papers follow unchanged but for the band with their number. Numbers such as 3.2 mean: step 3, paper 2. It is no legal advice and no decision of any authority.',
    { size: 8, colour: colours.soft },
  );
}

function pair(press: Press, name: string, text: string): void {
  press.room(28);
  press.at(name, margin, press.y, { colour: colours.soft, width: 110, most: 1 });
  press.say(text, { x: 116, gap: 2, most: 8 });
}

function counts(verdict: Verdict, plan: DossierPlan): string[] {
  const { steps } = verdict.chain;
  const shown = steps.filter((s) => s.shown).length;
  const missing = steps.flatMap((s, i) => (s.shown ? [] : [`${i + 1} ${plan.sections[i]!.title.toLowerCase()}`]));
  const found = severities
    .map((s) => [s, inReport(verdict.findings).filter((f) => f.severity === s).length] as const)
    .filter(([, n]) => n > 0)
    .map(([s, n]) => `${n} × ${severitySays[s].toLowerCase()}`);
  const untranslated = plan.papers.filter((p) => p.translation.kind === 'untranslated').map((p) => p.number);
  return [
    steps.length === 0
      ? 'No chain of steps could be made from the papers.'
      : `${steps.length} steps from origin to entry; papers show ${shown} of them${missing.length > 0 ? `. No paper shows: ${missing.join(', ')}` : ''}.`,
    `${plan.papers.length} papers${plan.rest.length > 0 ? `, and ${plan.rest.length} that could not be read` : ''}.`,
    found.length === 0 ? 'No findings.' : `Findings: ${found.join(', ')}.`,
    untranslated.length === 0
      ? 'Every paper is in English or translated in the bundle.'
      : `Without a translation: ${untranslated.slice(0, 20).join(', ')}${untranslated.length > 20 ? ' …' : ''}.`,
  ];
}

function contents(press: Press, plan: DossierPlan): void {
  press.heading('Contents', 13);
  const row = (text: string, place: string, x: number) => {
    press.room(16);
    press.at(text, margin + x, press.y, { width: press.width - x - 60, most: 1 });
    press.pageNumber(place, margin + press.width, press.y, 9.5);
    press.doc.goTo(margin + x, press.y, press.width - x, 14, place);
    press.y += 14;
  };
  for (const [place, title] of parts) row(title, place, 0);
  for (const s of plan.sections) row(`${s.number}  ${s.title}`, `section-${s.number}`, 16);
  if (plan.restNumber !== undefined)
    row(`${plan.restNumber}  Papers that could not be read`, `section-${plan.restNumber}`, 16);
}
