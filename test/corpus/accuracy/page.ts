import { qualities, recipes } from '../wear/qualities.ts';
import type { Accuracy, FactSum, TextSum } from './tally.ts';

const share = (part: number, whole: number, places = 1): string =>
  whole ? `${((100 * part) / whole).toFixed(places)} %` : '–';
const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
/** `words` columns from the left hold words, the others figures. */
const table = (head: string[], rows: (string | number)[][], words = 1): string =>
  `${row(head)}|${head.map((_, i) => (i < words ? '---' : '---:')).join('|')}|\n${rows.map(row).join('')}`;
const errorRate = (t: TextSum): string => share(t.errors, t.characters, 2);
const facts = (f: FactSum | undefined): string => (f?.stated ? share(f.right, f.stated) : '–');

/** docs/accuracy.md as it follows from docs/accuracy.json. */
export const accuracyPage = (a: Accuracy): string => {
  const names = ['digital', ...qualities].filter((q) => a.qualities[q]);
  const scans = names.filter((q) => q !== 'digital');
  const of = (q: string) => a.qualities[q]!;
  const pages = scans.reduce((sum, q) => sum + of(q).text.pages, 0);
  const languages = Object.keys(a.languages).sort();
  const spoken = scans.filter((q) => languages.some((l) => l !== 'en' && a.languages[l]![q]));
  return `# How accurate the reading is

Written by \`npm run accuracy -- --write\` on ${a.date} from docs/accuracy.json; do not edit it by hand.

## What was measured

Bundles: ${a.bundles.length} (${a.bundles.reduce((n, b) => n + b.papers, 0)} papers) whose truth is known by construction, each sent once as digital papers and once at each
quality below, and ${a.languagePapers.length} further papers in ${new Set(a.languagePapers.map((p) => p.language)).size} languages: ${pages} page pictures of bundles read by OCR, and those of the
language papers. Seeds: ${a.seeds}.${unfinished(a)} The corpus draws these papers itself: real ones have layouts and wear that it does not know.

${table(
  ['quality', 'what it is'],
  scans.map((q) => [q, recipes[q as keyof typeof recipes].about]),
  2,
)}
${table(
  ['bundle', 'what it is', 'papers', 'pages', 'outcome'],
  a.bundles.map((b) => [b.id, b.about, b.papers, b.pages, b.outcome || 'not judged']),
  2,
)}
## By quality

Character error rate: characters lost, added or taken for others, of all that stand on the page, white space apart; *plain* leaves
marks above and below letters out, as names are compared. Dots that lead from a label to its value count as characters. Numbers: runs with three digits or more that are right in each character.
Facts: values of named fields (number, date, parties, weights ...) that equal what the paper prints. Wrong facts of which the product
itself says that they are unsure stand in brackets. Outcomes in brackets are milder than the truth.

${table(
  [
    'quality',
    'pages',
    'character error',
    'plain',
    'numbers right',
    'facts right',
    'wrong',
    'missing',
    'type right',
    'outcome right',
  ],
  names.map((q) => {
    const { text, facts: f, types, outcomes } = of(q);
    return [
      q,
      q === 'digital' ? '–' : text.pages,
      q === 'digital' ? '–' : errorRate(text),
      q === 'digital' ? '–' : share(text.plainErrors, text.characters, 2),
      q === 'digital' ? '–' : share(text.numbersRight, text.numbers),
      share(f.right, f.stated),
      `${f.wrong} (${f.wrongDoubted})`,
      f.missing,
      share(types.right, types.papers),
      outcomes.bundles ? `${outcomes.right} of ${outcomes.bundles} (${outcomes.tooMild})` : '–',
    ];
  }),
)}
## Bale numbers

A wrong number is worse than a missing one: it names another bale. Each wrong number also counts among the missing.

${table(
  ['quality', 'on the papers', 'right', 'missing', 'wrong', 'invented'],
  names.map((q) => {
    const b = of(q).bales;
    return [q, b.truth, share(b.right, b.truth), b.missing, b.wrong, b.invented];
  }),
)}
## What confidence is worth

Of the words that OCR gave with a confidence of 0.9 or more, ${share(a.sure.right, a.sure.words, 2)} are right in each character (${a.sure.right} of ${a.sure.words}).

${table(
  ['confidence', 'words', 'right'],
  a.confidence
    .filter((bin) => bin.words)
    .map((bin) => [`${bin.from} to ${bin.to}`, bin.words, share(bin.right, bin.words)]),
)}
## By language

Character error rate (plain), then facts right; digital papers have no character errors. A dash: not measured. Russian and Uzbek in Cyrillic need a data file that the
operator adds; without it such a page is reported as unreadable, which counts every character as lost.

${table(
  ['language', 'digital', ...spoken],
  languages.map((l) => [
    l,
    facts(a.languages[l]!.digital?.facts),
    ...spoken.map((q) => {
      const t = a.languages[l]![q];
      return t ? `${share(t.plainErrors, t.characters, 1)}, ${facts(t.facts)}` : '–';
    }),
  ]),
)}
## By field

Share of the values on the papers that were read right.

${table(
  ['field', ...names],
  Object.entries(a.fields).map(([field, by]) => [field, ...names.map((q) => facts(by[q]))]),
)}
## What is weak

${weak(a, names)}
## Run it again

    npm run accuracy -- --minutes 20          # as often as it takes: what was read is kept and not read twice
    npm run accuracy -- --write               # then writes this page and docs/accuracy.json
    npm run accuracy -- --held-out            # other seeds, looked at once before a release
    npm run accuracy -- --details out.json    # every field, number and bale that was read otherwise than it stands
    npm run wear -- --out DIR --seed 4 --quality all   # the pages to look at
`;
};

/** What the run left out of the whole plan, so that nobody takes a part for the whole. */
const unfinished = (a: Accuracy): string => {
  const { pages, done } = a.plan;
  const without = qualities.filter((q) => !a.qualities[q]);
  return [
    done < pages
      ? ` The run was stopped early: ${done} of ${pages} pages of its plan, the digital ones counted too.`
      : '',
    a.bundles.some((b) => !b.outcome)
      ? ' A brief run: of each bundle the invoice and one list of bales, not judged.'
      : '',
    a.bundles.length < 4
      ? ` Bundles read: ${a.bundles.length} of the four of the plan. These figures are a first look.`
      : '',
    without.length ? ` **Not measured in this run: ${without.join(', ')}.**` : '',
    a.languagePapers.length ? '' : ' **The papers in other languages were not read in this run.**',
  ].join('');
};

/** The weakest figures, worst first, in words. */
const weak = (a: Accuracy, names: string[]): string => {
  const lines: { at: number; text: string }[] = [];
  for (const q of names) {
    const { facts: f, bales: b } = a.qualities[q]!;
    if (f.stated && f.right / f.stated < 0.9)
      lines.push({ at: f.right / f.stated, text: `${q}: ${share(f.right, f.stated)} of the facts are right.` });
    if (b.wrong + b.invented > 0)
      lines.push({ at: 0, text: `${q}: ${b.wrong} wrong and ${b.invented} invented bale numbers among ${b.truth}.` });
  }
  for (const [language, by] of Object.entries(a.languages))
    for (const [q, t] of Object.entries(by))
      if (t.characters && t.plainErrors / t.characters > 0.05)
        lines.push({
          at: 1 - t.plainErrors / t.characters,
          text: `${language}, ${q}: ${share(t.plainErrors, t.characters)} of the characters are wrong.`,
        });
  if (!lines.length)
    return 'Nothing below the marks that this page watches (facts 90 %, characters 95 %, no wrong bale).\n';
  return lines
    .sort((x, y) => x.at - y.at)
    .slice(0, 20)
    .map((l) => `- ${l.text}\n`)
    .join('');
};
