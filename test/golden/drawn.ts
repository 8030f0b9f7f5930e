/**
 * Draws small bundles from few values, so that papers meet in some and differ in others: equal weights and lots, days in a row, captions among
 * rows, numbers at the edges of what a bale weighs. No honest papers, but each is one that a reader could give. `node test/golden/drawn.ts
 * OUT.json [COUNT]`.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { Document, type Evidence, noFacts } from '../../shared/model/index.ts';
import { Random } from '../corpus/world/random.ts';
import type { GoldenCase } from './cases.ts';
import {
  captions,
  countries,
  days,
  goods,
  kilos,
  lots,
  materials,
  names,
  numbers,
  texts,
  types,
  units,
} from './drawn-values.ts';

const [, , out, count = '400'] = argv;
const random = new Random(2012);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;
const chance = (share: number): boolean => random.next() < share;
const some = <T>(most: number, draw: () => T): T[] =>
  Array.from({ length: Math.floor(random.next() * (most + 1)) }, draw);

let made = 0;
function drawn(): Document {
  const id = `d${String(++made).padStart(11, '0')}`;
  const at = (quote: string): Evidence => ({
    document: id,
    page: 1,
    box: [0.1, Number((quote.length / 300).toFixed(3)) % 1, 0.3, 0.02],
    quote,
    confidence: 0.99,
  });
  const type = pick(types);
  const facts = noFacts() as unknown as Record<string, unknown>;
  const fact = (name: string, share: number, draw: () => unknown): void => {
    if (!chance(share)) return;
    const value = draw();
    facts[name] = { value, evidence: at(`${name} ${String(value)}`) };
  };
  fact('number', 0.7, () => pick(numbers));
  fact('date', 0.7, () => pick(days));
  for (const name of ['invoiceNumber', 'contractNumber', 'orderNumber']) fact(name, 0.25, () => pick(numbers));
  for (const name of ['total', 'netWeight', 'grossWeight']) fact(name, 0.4, () => pick(kilos));
  for (const name of ['packages', 'baleCount']) fact(name, 0.25, () => pick([1, 3, 5, 10, 20, 100]));
  fact('countryOfOrigin', 0.3, () => pick(countries));
  fact('cropYear', 0.2, () => pick(['2023', '2023/24', 'crop 2022-2023', '22/23', '2024-2023']));
  fact('vessel', 0.2, () => pick(['MSC ANNA V.12', 'Msc Anna V12', 'EVER GIVEN']));
  fact('signed', 0.3, () => true);
  for (const name of ['seller', 'buyer', 'shipper', 'issuer', 'consignee', 'manufacturer']) {
    fact(name, 0.45, () => pick(names));
    if (facts[name])
      (facts.parties as unknown[]).push({
        role: name,
        name: (facts[name] as { value: string }).value,
        evidence: at(name),
      });
  }
  for (const role of ['gin', 'spinner', 'mill', 'processor', 'farm'] as const)
    if (chance(0.15)) (facts.parties as unknown[]).push({ role, name: pick(names), evidence: at(role) });
  const list = (name: string, share: number, values: readonly string[]): void => {
    if (!chance(share)) return;
    const value = [pick(values), pick(values)];
    facts[name] = {
      value,
      evidence: at(value.join(' ')),
      ...(chance(0.5) ? { each: value.map((v) => at(`${name} ${v}`)) } : {}),
    };
  };
  list('lots', 0.25, lots);
  list('containers', 0.2, ['MSCU1234567', 'TGHU7654321', 'MSCU 123456-7']);
  list('hsCodes', 0.25, ['5201.00', '5205.23', '6109.10', '2002.90', '7209', '61']);
  list('bales', 0.1, ['60115 1119001', '60115 1119002-60115 1119010', 'UZ1001-UZ1005', '218.5', 'TOTAL']);
  if (chance(0.6))
    facts.lines = {
      value: some(4, () => {
        const [description, hsCode] = pick(goods);
        const quote = chance(0.12) ? pick(captions) : `${description ?? ''} ${hsCode ?? ''}`;
        return {
          ...(description === undefined ? {} : { description }),
          ...(hsCode !== undefined && chance(0.7) ? { hsCode } : {}),
          ...(chance(0.7) ? { quantity: pick(kilos), unit: pick(units) } : {}),
          ...(chance(0.4) ? { netWeight: pick(kilos) } : {}),
          ...(chance(0.3) ? { grossWeight: pick(kilos) } : {}),
          ...(chance(0.4) ? { unitPrice: pick([0.8, 1.6, 2.2, 40]), amount: pick([800, 1600, 2200]) } : {}),
          ...(chance(0.3) ? { lot: pick(lots) } : {}),
          ...(chance(0.15) ? { style: pick(['ST-100', 'ST-200']) } : {}),
          ...(chance(0.2) ? { origin: pick(countries) } : {}),
          evidence: at(quote),
        };
      }),
      evidence: at('lines'),
    };
  facts.flows = some(5, () => {
    const [kg, material, lot] = [pick(kilos), pick(materials), pick(lots)];
    return {
      direction: pick(['in', 'in', 'out', 'out', 'waste', 'stock'] as const),
      material,
      ...(chance(0.85) ? { kg } : {}),
      ...(chance(0.4) ? { lot } : {}),
      ...(chance(0.2) ? { bales: pick([1, 5, 10, 1001]) } : {}),
      ...(chance(0.3) ? { date: pick(days) } : {}),
      ...(chance(0.2) ? { origin: pick(countries) } : {}),
      evidence: at(chance(0.2) ? pick(captions) : `${pick(['Navy', 'Ecru', 'row'])} | ${material} | ${kg}`),
    };
  });
  if (chance(0.5)) {
    const first = pick([1119001, 1119001, 1119003, 5170001, 1001]);
    const head = pick(['60115 ', '', 'UZ', 'UZ-', '60115']);
    const kg = pick([218, 218, 220, 1600, 1601, undefined]);
    facts.units = some(7, () => first).map((n, i) => {
      const id = pick([
        `${head}${n + i}`,
        `${head}${n + i}`,
        `${head}${n + i}`,
        `${head}${n + i}`,
        '41-4',
        '218.5',
        'TOTAL 5',
        `${n + i} LOT G8199`,
        `30 ${n} – ${n + 29}`,
        '1.2E+11',
        'lot 7',
        '2 lot 3',
      ]);
      const ranged = chance(0.15);
      return {
        id,
        ...(ranged ? { to: `${chance(0.5) ? head : ''}${n + i + pick([0, 4, 9])}` } : {}),
        ...(chance(0.1) ? { count: pick([5, 10, 100]) } : {}),
        ...(kg === undefined || chance(0.2) ? {} : { netKg: chance(0.12) ? 9000 : kg }),
        ...(chance(0.3) ? { grossKg: 221 } : {}),
        ...(chance(0.3) ? { lot: chance(0.2) ? id : pick(lots) } : {}),
        evidence: at(chance(0.08) ? pick(captions) : `${id} ${id}-034 ${kg ?? ''}`),
      };
    });
  }
  facts.references = some(3, () => {
    const value = pick([...numbers, ...lots]);
    return {
      kind: pick([
        'invoice',
        'contract',
        'order',
        'bill-of-lading',
        'packing-list',
        'certificate',
        'lot',
        'container',
        'other',
      ] as const),
      value,
      evidence: at(`Ref. ${value}`),
    };
  });
  facts.events = some(3, () => {
    const from = pick(days);
    return {
      kind: pick([
        'harvest',
        'gin',
        'spin',
        'ship',
        'issue',
        'cut-and-sew',
        'process',
        'knit',
        'weave',
        'load',
      ] as const),
      from,
      ...(chance(0.3) ? { to: pick(days) } : {}),
      evidence: at(`on ${from}`),
    };
  });
  facts.sites = some(2, () => ({
    step: pick(['grow', 'gin', 'spin', 'knit', 'cut-and-sew', 'process'] as const),
    ...(chance(0.6) ? { name: pick(names) } : {}),
    country: pick(countries),
    evidence: at('site'),
  }));
  facts.mentions = some(4, () => {
    const text = pick(texts);
    return {
      text,
      context: pick(['goods', 'statement', 'text', 'origin', 'route', 'party'] as const),
      ...(chance(0.3) ? { label: 'Remarks' } : {}),
      evidence: at(text),
    };
  });
  facts.sums = some(2, () => {
    const printed = pick([5, 10, 100, 1090, 2180]);
    return {
      of: pick(['units.netKg', 'lines.amount', 'the weights of 5 rows', '10 rows']),
      printed,
      computed: chance(0.8) ? printed : printed + 1,
      ...(chance(0.6) ? { unit: pick(['kg', 'bales', 'USD', 'drums']) } : {}),
      evidence: at(pick(['Total 100 bales', `Total ${printed}`])),
    };
  });
  if (chance(0.2))
    facts.composition = {
      value: [{ name: pick(['cotton', 'polyester', 'elastane']), share: pick([1, 0.6, 0]) }],
      evidence: at('60% cotton'),
    };
  const language = pick(['en', 'en', 'en', 'tr', 'zh']);
  return {
    id,
    name: `${type}-${made}.pdf`,
    sha256: createHash('sha256').update(id).digest('hex'),
    pages: [1, 1],
    type,
    typeConfidence: pick([0.99, 0.99, 0.5]),
    typeEvidence: [],
    language,
    languages: [language],
    reader: pick(['text-layer', 'text-layer', 'ocr', 'sheet'] as const),
    confidence: 0.97,
    facts,
    problems: [],
    notes: [],
  } as unknown as Document;
}

const cases: GoldenCase[] = [];
const faults = new Map<string, number>();
for (let tries = 0; cases.length < Number(count) && tries < 4 * Number(count); tries++) {
  const documents = Array.from({ length: 2 + Math.floor(random.next() * 3) }, drawn);
  const bad = documents.flatMap((d) => Document.safeParse(d).error?.issues.slice(0, 1) ?? []);
  for (const issue of bad) faults.set(`${issue.path.join('.').replace(/\d+/g, '*')} ${issue.message}`, 1);
  if (bad.length > 0) continue;
  cases.push({
    name: `drawn-${tries + 1}`,
    from: 'drawn from few values',
    entryDate: pick(['2021-03-01', '2024-03-01', '2024-11-01']),
    documents,
    unreadable: [],
  });
}
for (const fault of faults.keys()) console.error(fault);
writeFileSync(out!, JSON.stringify(cases));
console.error(`${cases.length} bundles`);
