import { writeFile } from 'node:fs/promises';
import { type Order, orders, ordersDigest } from '../shared/orders/index.ts';
import { countrySays } from '../shared/report/words.ts';
import { places } from '../shared/screen/gazetteer.ts';
import { listedEntities, listSnapshots } from '../shared/screen/lists.ts';

const file = new URL('./orders.md', import.meta.url);

const reaches = (o: Order): string =>
  o.goods?.says ?? (o.commodities.map((c) => `all ${c} goods`).join(', ') || 'goods outside cotton and tomato');

/** Places and parties in words: a list's name stands for its parties. */
function covers(o: Order): string {
  const names = [
    ...o.regions.map((id) => `${places.get(id)?.name_en ?? id} (\`${id}\`)`),
    ...o.countries.map(countrySays),
  ];
  const parties = o.entities.map((id) => {
    if (id === 'UFLPA') return 'parties of the UFLPA Entity List';
    return listedEntities.find((e) => e.id === id)?.name ?? `\`${id}\` (no row in the list data)`;
  });
  return [...names, ...new Set(parties)].join('; ') || 'by its parts only: see the other orders';
}

/** What the order does to an outcome, as the rules apply it. */
function does(o: Order): string {
  if (o.commodities.length === 0) return 'never raises a finding';
  const weight = o.confidence === 'low' ? 'a gap (`unproven`): known from memory alone' : '`prohibited`';
  const by = [
    ...(o.regions.length || o.countries.length
      ? ['a site or origin in the place ([origin.region](rules/origin.region.md))']
      : []),
    ...(o.entities.length ? ['a party of the chain ([origin.entity](rules/origin.entity.md))'] : []),
  ];
  return `${by.join(', ')}: ${weight}`;
}

const span = (o: Order): string =>
  `${o.to ? `${o.from} to ${o.to}` : `since ${o.from}`}${o.supersededBy ? `, then \`${o.supersededBy}\`` : ''}`;
const hs = (o: Order): string => (o.goods?.hs.length ? ` (HS ${o.goods.hs.join(', ')})` : '');
const kinds = { wro: 'withhold release order', finding: 'finding', statute: 'statute' } as const;

function section(o: Order): string {
  const rows: [string, string][] = [
    ['kind', kinds[o.kind]],
    ['in force', span(o)],
    ['goods', `${reaches(o)}${hs(o)}`],
    ['places and parties', covers(o)],
    ['law', o.citation],
    ['source', `${o.source}; confidence ${o.confidence}`],
    ['effect', does(o)],
  ];
  return [
    `### \`${o.id}\``,
    '',
    `${o.title.replace(/\.$/u, '')}. ${o.notes}`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([a, b]) => `| ${a} | ${b} |`),
    '',
  ].join('\n');
}

const flow = `\`\`\`mermaid
flowchart TD
  day[date of importation] --> force{order in force on that day?}
  goods[HS codes and description of the goods] --> reach{order reaches these goods?}
  force -- no --> none[no order: not covered, or a note]
  force -- yes --> reach
  reach -- no --> none
  reach -- yes --> papers[places and parties on the papers]
  papers --> place{site or origin in a place of the order?}
  papers --> party{party on a list of the order, on that day?}
  papers --> sign{code, number or near name?}
  place -- yes --> prohibited
  party -- yes --> prohibited
  sign -- "points into the region, another origin stated" --> contradicted
  sign -- "near to a listed name, or only China stated" --> unproven
  place -- no --> rest[the other rules: complete, tied, agreeing?]
  party -- no --> rest
\`\`\``;

/** Rows of CBP's table in the list data that no order here names: the screening knows them, and they raise nothing. */
function unnamed(): string[] {
  const named = new Set(orders.flatMap((o) => o.entities));
  const rows = listedEntities.filter((e) => e.list === 'WRO' && !named.has(e.id));
  if (rows.length === 0) return [];
  return [
    `${rows.length} rows of the WRO list belong to no order in these data: a party among them is recognised by \`npm run screen\`, and raises no finding.`,
    '',
    ...rows.map(
      (e) => `- ${e.name}${e.effective_date ? `, ${e.effective_date}` : ''}${e.sector ? ` (${e.sector})` : ''}`,
    ),
    '',
  ];
}

/** docs/orders.md as the data make it today. */
export function freshOrders(): string {
  const cotton = orders.filter((o) => o.commodities.length > 0);
  const other = orders.filter((o) => o.commodities.length === 0);
  const lists = listSnapshots().map(
    (l) =>
      `| ${l.name.toUpperCase()} | ${l.asOf} | ${l.names} | ${l.missing ?? 'not known'} | ${l.source} | \`${l.digest.slice(0, 12)}\` |`,
  );
  const rows = cotton.map(
    (o) => `| [\`${o.id}\`](#${o.id}) | ${o.from} | ${o.to ?? ''} | ${reaches(o)} | ${covers(o)} |`,
  );
  return [
    '# Orders and lists',
    '',
    'Made by `npm run docs` from [shared/orders/data](../shared/orders/data) and [shared/screen/data](../shared/screen/data): edit the data, not this page.',
    `${orders.length} orders, digest \`${ordersDigest().slice(0, 12)}\` (a verdict names the digest of those that it used).`,
    '',
    '## How an order is applied',
    '',
    flow,
    '',
    'The date of importation picks the orders: before 21 June 2022 the Xinjiang orders, each from its own date; from that day the UFLPA. Orders on other',
    'origins run on their own dates. Both ends of a span count. A party on the UFLPA list counts from the day on which its listing took effect, up to the',
    'last day of it; one whose day is not known is covered by no order. Where no HS code is known, a narrower order counts, since nothing rules it out. An order that is known from memory',
    'alone makes a gap and never a prohibition.',
    '',
    '## Lists of parties',
    '',
    '| list | as of | names known | names missing | source | digest |',
    '|---|---|---|---|---|---|',
    ...lists,
    '',
    'A party among the missing names is not found. `npm run lists -- import` completes the lists from the official sources and shows the difference first.',
    '',
    ...unnamed(),
    '## Orders on cotton and tomatoes',
    '',
    '| order | from | to | goods | places and parties |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...cotton.map(section),
    '## Orders that raise nothing here',
    '',
    'Kept so that nobody takes them for a gap: statutes behind the orders, and orders on goods outside cotton and tomato.',
    '',
    ...other.map(section),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

if (import.meta.main) await writeFile(file, freshOrders());
