import { countryName } from './country-name.ts';
import type { Finding, Outcome, Unreadable, Verdict } from './model/index.ts';
import type { Order } from './orders/types.ts';
import type { Goods } from './trace/goods.ts';

type Judged = Pick<Verdict, 'outcome' | 'findings' | 'statedOrigins' | 'entryDate' | 'documents'> & {
  unreadable: Unreadable[];
};

/** The verdict in one or two plain sentences. */
export function summarize(verdict: Judged, goods: readonly Goods[], orders: readonly Order[]): string {
  const what = goods.length ? goodsSay(goods) : 'the goods';
  const worst = verdict.findings[0];
  const says: Record<Outcome, () => string> = {
    prohibited: () =>
      `The papers show ${what} under an order in force on ${verdict.entryDate}. ${first(worst)}${rest(verdict.findings)}`,
    contradicted: () => `The papers for ${what} contradict each other. ${first(worst)}${rest(verdict.findings)}`,
    unproven: () =>
      `The papers do not show all that must be shown for ${what}. ${first(worst)}${rest(verdict.findings)}`,
    clear: () =>
      `The ${verdict.documents.length} papers for ${what}${originsSay(verdict)} are complete and agree; nothing in them points to a region or party under an order. This does not say that customs has released the goods.`,
    'not-covered': () =>
      goods.length && orders.length === 0
        ? `No order on ${what} was in force on ${verdict.entryDate}.`
        : 'No goods line of these papers holds cotton or tomato.',
  };
  return says[verdict.outcome]();
}

const first = (finding: Finding | undefined): string => finding?.message ?? '';

function rest(findings: readonly Finding[]): string {
  const worst = findings[0]?.severity;
  const more = findings.filter((f) => f.severity === worst).length - 1;
  if (more < 1) return '';
  return ` ${more} more ${more === 1 ? 'finding' : 'findings'} of the same weight.`;
}

const materials: Readonly<Record<string, string>> = {
  'cotton-seed': 'cotton seed goods',
  'seed-cotton': 'seed cotton',
  lint: 'raw cotton',
  yarn: 'cotton yarn',
  fabric: 'cotton fabric',
  garment: 'cotton garments or made-ups',
  'tomato-seed': 'tomato seed',
  tomato: 'fresh tomatoes',
  paste: 'tomato paste',
  'tomato-product': 'tomato products',
};

const goodsSay = (goods: readonly Goods[]): string =>
  [...new Set(goods.map((g) => materials[g.material] ?? g.material))].join(' and ');

function originsSay(verdict: Judged): string {
  const names = [...new Set(verdict.statedOrigins.map((o) => countryName(o.country)))];
  return names.length ? ` of ${names.join(' and ')}` : '';
}
