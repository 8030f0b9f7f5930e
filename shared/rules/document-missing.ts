import type { Document, DocumentType, Evidence, Material } from '../model/index.ts';
import { paperSources } from '../next/sources.ts';
import { isVolumeClaim } from '../trace/custody.ts';
import { tellsGoods } from '../trace/imported.ts';
import { makerOf, stageOf } from '../trade/needs.ts';
import { answer, notApplicable, some } from './answer.ts';
import { isBlurred } from './document-unreadable.ts';
import { soldBales } from './missing/sold-bales.ts';
import { subcontractors } from './missing/subcontractors.ts';
import { trims } from './missing/trims.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

const askFiber = 'Ask the seller for the composition of the goods by weight, on the invoice or in a signed statement.';
const says = (type: DocumentType): string => type.replaceAll('-', ' ');

export const documentMissing: Rule = {
  id: 'document.missing',
  requirement: 'Every document that the goods need, by their heading, is in the bundle.',
  check(c) {
    const unstated = (c.open ?? [])
      .filter((o) => o.why === 'fiber')
      .map(
        ({ message, evidence }): RuleFinding => ({
          message,
          evidence,
          fix: askFiber,
          papers: ['invoice', 'supplier-statement'],
        }),
      );
    if (c.goods.length === 0 && unstated.length) return answer('the fiber of the goods', unstated);
    if (c.goods.length === 0 && tellsGoods(c.documents)) return notApplicable('no covered goods, so nothing is needed');
    if (c.goods.length === 0) {
      const message =
        'No paper that could be read says what the goods are; an invoice with a description or HS code is needed.';
      return answer('looked for the goods on invoice, packing list, bill of lading and certificate', [
        { message, evidence: [], papers: ['invoice'] },
      ]);
    }
    const asked = new Map<string, { types: DocumentType[]; goods: string[]; evidence: Evidence[] }>();
    for (const goods of c.goods)
      for (const types of goods.needs) {
        if (types.some((type) => shows(c, type))) continue;
        const key = types.join();
        const known = asked.get(key) ?? { types, goods: [], evidence: [] };
        known.goods.push(goods.hsCode ? `${goods.description} (HS ${goods.hsCode})` : goods.description);
        known.evidence.push(...goods.evidence.slice(0, 2));
        asked.set(key, known);
      }
    const missing: RuleFinding[] = [...asked.values()].map(({ types, goods, evidence }) => ({
      message: `No ${types.map(says).join(' or ')} is in the bundle; ${goods.slice(0, 3).join(', ')} cannot be traced without it.`,
      evidence: evidence.slice(0, 4),
      papers: types,
      ...askFor(types),
    }));
    const named = [...subcontractors(c), ...trims(c), ...soldBales(c)];
    // A scan too faint to tell what it is may be the very paper: it is asked for again as unreadable.
    const blurred = c.documents.filter(isBlurred);
    if (missing.length > 0 && missing.length <= blurred.length)
      return answer(`${some(blurred.map((d) => d.name))} may be what is missing, but cannot be read`, [
        ...unstated,
        ...named,
      ]);
    const needed = new Set(c.goods.flatMap((g) => g.needs.map((types) => types.join(' or '))));
    return answer(`needed: ${[...needed].map((t) => t.replaceAll('-', ' ')).join(', ')}`, [
      ...missing,
      ...unstated,
      ...named,
    ]);
  },
};

/** The paper of the trade that shows the step, and who keeps it. */
function askFor([type]: readonly DocumentType[]): { fix?: string } {
  if (type === undefined || type === 'other') return {};
  const { what, maker } = paperSources[type];
  return { fix: `Ask for ${what}, from ${maker}, and add it to the bundle.` };
}

function shows(c: Case, type: DocumentType): boolean {
  return c.documents.some(
    (d) =>
      (d.type === type || d.alsoTypes?.includes(type) || standsIn(d, type)) && !(isRecord(type) && isVolumeClaim(d)),
  );
}

const isRecord = (type: DocumentType): boolean => Object.values(makerOf).includes(type);

/** What goes into a step and what comes out, by the record of the step. */
const spans: Readonly<Partial<Record<DocumentType, [from: Material, to: Material]>>> = {
  'spinning-record': ['lint', 'yarn'],
  'fabric-record': ['yarn', 'fabric'],
  'garment-record': ['fabric', 'garment'],
};

/** A record of an integrated mill that takes in lint and gives out fabric shows the spinning as well. */
function standsIn(document: Document, type: DocumentType): boolean {
  const span = spans[type];
  if (!span || !Object.values(makerOf).includes(document.type)) return false;
  const stages = (direction: 'in' | 'out'): number[] =>
    document.facts.flows.filter((f) => f.direction === direction && f.kg !== undefined).map((f) => stageOf[f.material]);
  const into = Math.min(...stages('in'));
  const out = Math.max(...stages('out'));
  return (
    into >= 0 && into <= stageOf[span[0]] && out >= stageOf[span[1]] && Number.isFinite(into) && Number.isFinite(out)
  );
}
