import type { Facts, Mention, PartyRole, StepKind } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { isFirm, keeperLabel } from '../layout/composed-labels.ts';
import { columnOf } from '../layout/index.ts';
import type { Segment } from '../layout/types.ts';
import { isQuestion } from './block.ts';
import { type Context, evidenceOf } from './context.ts';
import { makerBehind } from './maker-behind.ts';
import { isTitle } from './title.ts';
import { tornCells } from './torn-cells.ts';

const contexts: readonly (readonly [Mention['context'], readonly FieldId[]])[] = [
  ['origin', ['countryOfOrigin', 'cottonOrigin', 'tomatoOrigin', 'seedOrigin', 'regionOfOrigin', 'growingPlace']],
  [
    'route',
    ['countryOfExport', 'countryOfDestination', 'portOfLoading', 'portOfDischarge', 'placeOfReceipt', 'placeOfDelivery', 'finalDestination', 'route', 'vessel', 'placeOfIssue', 'voyage'],
  ],
  ['goods', ['description', 'product', 'rawMaterial', 'marks', 'variety', 'composition', 'grade']],
  ['bank', ['bank', 'bankAccount', 'beneficiary']],
  ['site', ['ginLocation', 'farmLocation', 'factoryLocation']],
  ['statement', ['declaration', 'certification', 'remarks', 'paymentTerms', 'preferenceCriterion']],
  [
    'identifier',
    ['ginCode', 'phone', 'fax', 'email', 'postalCode', 'taxId', 'creditCode', 'registrationNumber', 'vehicleNumber', 'customerNumber', 'lotNumber', 'batchNumber', 'canCode', 'yarnLot', 'fabricLot', 'seedLot', 'containerNumber', 'sealNumber', 'documentNumber', 'certificateNumber', 'ginRecordNumber', 'productionRecordNumber'],
  ],
  ['address', ['address']],
  ['issuer', ['issuer', 'signature', 'signatory', 'stamp']],
]; // biome-ignore format: word lists

const contextOf = new Map<FieldId, Mention['context']>(
  contexts.flatMap(([c, fields]) => fields.map((f) => [f, c] as const)),
);
const siteSteps: Partial<Record<FieldId, StepKind>> = {
  ginLocation: 'gin',
  farmLocation: 'grow',
  growingPlace: 'grow',
  seedOrigin: 'seed',
  // where the carrier takes the goods over their way begins, whatever port they are loaded at later
  placeOfReceipt: 'ship',
};

/** Parties that labels name beyond the roles of the model, and the role that they come nearest to. */
const partyFields: Partial<Record<FieldId, PartyRole>> = {
  seller: 'seller', buyer: 'buyer', billTo: 'buyer', customer: 'buyer', importer: 'buyer', applicant: 'buyer', payer: 'buyer', shipTo: 'consignee',
  shipper: 'shipper', exporter: 'shipper', consignee: 'consignee', notify: 'notify', manufacturer: 'manufacturer', producer: 'manufacturer',
  garmentMaker: 'manufacturer', subcontractor: 'manufacturer', supplier: 'supplier', gin: 'gin', spinner: 'spinner', mill: 'mill', weaver: 'mill',
  knitter: 'mill', finisher: 'mill', farm: 'farm', grower: 'farm', processor: 'processor', cannery: 'processor', seedProducer: 'supplier',
  carrier: 'carrier',
}; // biome-ignore format: a table

/** Columns whose cells may name a place or party. */
const namingColumns: readonly FieldId[] = [
  'description', 'product', 'rawMaterial', 'marks', 'variety', 'countryOfOrigin', 'cottonOrigin', 'tomatoOrigin', 'seedOrigin', 'regionOfOrigin',
  'growingPlace', 'farm', 'grower', 'gin', 'ginLocation', 'farmLocation', 'factoryLocation', 'supplier', 'manufacturer', 'processor', 'mill', 'spinner',
  'name', 'remarks', 'route', 'portOfLoading', 'portOfDischarge', 'vehicleNumber', 'ginCode', 'lotNumber', 'batchNumber', 'address', 'cannery',
]; // biome-ignore format: a word list

const limit = 1500;

/** Puts every text that may name a place or a party into `facts.mentions`, once a text and context; bale and lot rows are not among them. */
export function addMentions(context: Context, facts: Facts): void {
  const seen = new Set<string>();
  const add = (mention: Omit<Mention, 'evidence'>, source: Segment | readonly Segment[]) => {
    const text = mention.text.trim();
    const key = `${mention.context}|${text.toLowerCase()}`;
    if (text === '' || seen.has(key) || seen.size >= limit) return;
    seen.add(key);
    facts.mentions.push({ ...mention, text, evidence: evidenceOf(context, source) });
  };
  const addMaker = (text: string, role: PartyRole | undefined, source: Segment | readonly Segment[]) => {
    const maker = role === 'supplier' || role === 'seller' ? makerBehind(text) : undefined;
    if (maker) add({ text: maker, context: 'party', role: 'manufacturer' }, source);
  };
  for (const party of facts.parties) {
    const put = (text: string | undefined, kind: Mention['context']) => {
      const key = `${kind}|${text?.toLowerCase()}`;
      if (!text || seen.has(key)) return;
      seen.add(key);
      facts.mentions.push({ text, context: kind, role: party.role, evidence: party.evidence });
    };
    const bank = party.role === 'bank';
    put(party.name, bank ? 'bank' : party.role === 'issuer' ? 'issuer' : 'party');
    put(party.address, bank ? 'bank' : 'address');
    for (const id of party.ids ?? []) put(id, 'identifier');
  }
  for (const pair of context.layout.pairs) {
    const kind = contextOf.get(pair.field);
    const role = partyFields[pair.field];
    if (!kind && !role) continue;
    const step = siteSteps[pair.field];
    const text = pair.value.map((s) => s.text).join(', ');
    // the name of a ship is no place; a train's or a truck's line may hold one
    if (pair.field === 'vessel' && !/train|rail|truck|lorry|вагон|поезд|авто|班列|列车|车|新/iu.test(text)) continue;
    if (role && pair.field !== 'subcontractor' && seen.has(`party|${pair.value[0]!.text.toLowerCase()}`)) continue;
    if (pair.field === 'subcontractor') seen.delete(`party|${text.trim().toLowerCase()}`);
    if (!kind && isQuestion(text)) {
      add({ text, context: 'text' }, pair.value);
      continue;
    }
    const label = kind === 'identifier' || pair.field === 'subcontractor' ? { label: pair.label.text } : {};
    add({ text, context: kind ?? 'party', ...(role ? { role } : {}), ...(step ? { step } : {}), ...label }, pair.value);
    addMaker(text, role, pair.value);
  }
  for (const table of context.layout.tables) {
    for (const field of namingColumns) {
      const at = columnOf(table, field);
      if (at < 0) continue;
      const kind = contextOf.get(field) ?? (partyFields[field] ? 'party' : 'text');
      const role = partyFields[field];
      for (const row of table.rows) {
        const cell = row.cells[at];
        const step = field === 'seedOrigin' ? { step: 'seed' as const } : {};
        if (!cell || !/\p{L}|\d{6}/u.test(cell.text)) continue;
        add({ text: cell.text, context: kind, ...(role ? { role } : {}), ...step }, cell);
        addMaker(cell.text, role, cell);
      }
    }
    for (const [i, column] of table.columns.entries()) {
      if (column.field) continue;
      for (const row of table.rows.slice(0, 300)) {
        const cell = row.cells[i];
        if (cell && /\p{L}{3}/u.test(cell.text)) add({ text: cell.text, context: 'text' }, cell);
      }
    }
    if (table.caption && /\p{L}{3}/u.test(table.caption)) {
      facts.mentions.push({
        text: table.caption,
        context: 'text',
        evidence: { ...tableEvidence(context, table.box, table.pages[0] ?? 1), quote: table.caption },
      });
    }
  }
  for (const line of context.layout.prose) {
    for (const segment of line.segments) {
      if (!/\p{L}{2}/u.test(segment.text) || isTitle(segment.text)) continue;
      const kept = keeperIn(line.segments, segment);
      if (kept) add(kept.mention, kept.source);
      add({ text: segment.text, context: isSentence(segment.text) ? 'statement' : 'text' }, segment);
    }
  }
  for (const mention of tornCells(context)) {
    const key = `${mention.context}|${mention.text.toLowerCase()}`;
    if (!seen.has(key)) facts.mentions.push(mention);
    seen.add(key);
  }
}

const tableEvidence = (
  context: Context,
  box: Mention['evidence']['box'],
  page: number,
): Omit<Mention['evidence'], 'quote'> => ({
  document: context.document.id,
  page,
  box,
  confidence: 1,
});

/** "Warehouse keeper: X Co., Ltd.": who keeps or brings the material is a party of the chain, in no role of the sale. */
function keeperIn(
  row: readonly Segment[],
  segment: Segment,
): { mention: Omit<Mention, 'evidence'>; source: Segment } | undefined {
  const [, label, rest] = /^([^:：]{2,50})(?:[:：]\s*(.*))?$/su.exec(segment.text) ?? [];
  const who = label === undefined ? undefined : keeperLabel(label);
  const source = rest ? segment : row[row.indexOf(segment) + 1];
  const text = (rest || source?.text)?.replace(/^[:：]\s*/u, '');
  if (!who || !source || !text || !isFirm(text)) return undefined;
  return { mention: { text, context: 'party', ...(who === 'supplier' ? { role: 'supplier' } : {}) }, source };
}

const isSentence = (text: string): boolean =>
  text.split(/\s+/u).length >= 7 || (/\p{Script=Han}/u.test(text) && text.length >= 16);
