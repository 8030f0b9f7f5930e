import type { DocumentType, Outcome, RuleId } from '../../shared/model/index.ts';
import type { Layout, Paper, Printed } from './draw/paper.ts';
import { Pen } from './draw/pen.ts';
import { pictured, raster, scanned, wear } from './draw/scan.ts';
import { sheetBytes } from './draw/sheets.ts';
import { Random } from './world/random.ts';
import type { Shipment } from './world/types.ts';

/** How a paper reaches the importer. */
export type Carrier = 'pdf' | 'scan' | 'jpeg' | 'png' | 'encrypted' | 'truncated' | 'empty';

/** One paper to be drawn: its layout, and its own copy of the truth, which a fault may bend for this paper alone. */
export interface Plan {
  type: DocumentType;
  layout: Layout;
  view: Shipment;
  carrier: Carrier;
  seed: number;
}

/** What a bundle is, by construction. */
export interface Truth {
  outcome: Outcome;
  /** Rules that must be found. */
  found: RuleId[];
  /** Rules that must not be found at a severity that decides (prohibits, contradicts, gap). */
  absent: RuleId[];
  /** Rules of which one is enough. */
  either: RuleId[];
  documents: {
    file: string;
    type: DocumentType;
    layout: string;
    language: string;
    carrier: Carrier;
    printed: Printed;
    /** Values that a reader may infer though no label says them: a letterhead as issuer, an invoice's own number. */
    implied: Record<string, string[]>;
  }[];
}

export interface Draft {
  id: string;
  /** What the bundle shows, in a few words. */
  about: string;
  kind: string;
  shipment: Shipment;
  plans: Plan[];
  outcome: Outcome;
  found: RuleId[];
  absent: RuleId[];
  /** All papers in one PDF. */
  packet: boolean;
  /** Rules of which one is enough for the rule that must be found. */
  either?: RuleId[];
}

export interface Bundle {
  id: string;
  about: string;
  kind: string;
  files: { name: string; bytes: Buffer }[];
  meta: { entryDate: string; importer: string; reference: string };
  truth: Truth;
}

const plan = (type: DocumentType, layout: Layout, s: Shipment, seed: number, carrier: Carrier = 'pdf'): Plan => ({
  type,
  layout,
  view: structuredClone(s),
  carrier,
  seed,
});

export { plan };

/** Any party of the consignment may stand for a party field that has no label of its own; the consignment's numbers for a reference. */
export const implied = (s: Shipment, type: DocumentType): Record<string, string[]> => {
  const steps = [s.spin, s.fabric, s.garment, s.tomato].flatMap((x) => (x ? [x.maker.name] : []));
  const parties = [s.seller, s.bl.shipper, s.coo.exporter, s.gin?.company, s.farm?.farm]
    .flatMap((c) => (c ? [c.name, ...(c.local ? [c.local.name] : [])] : []))
    .concat(steps);
  const buyers = [s.buyer.name];
  return {
    seller: parties,
    shipper: parties,
    manufacturer: parties,
    issuer: [...parties, s.bl.carrier, s.coo.issuer],
    buyer: buyers,
    consignee: [...buyers, ...parties],
    contractNumber: [s.contract.number],
    invoiceNumber: type === 'invoice' ? [s.invoice.number] : [],
    countryOfExport: [s.from],
    lots: [],
  };
};

const fileName = (paper: Paper, view: Shipment, r: Random, index: number): string => {
  const n = (paper.printed.number ?? view.invoice.number).replace(/[^A-Za-z0-9]+/g, '-');
  const words: Partial<Record<DocumentType, string[]>> = {
    invoice: ['commercial invoice', 'INV', 'invoice'],
    'packing-list': ['packing list', 'PL'],
    'bill-of-lading': ['BL', 'bill of lading'],
    'certificate-of-origin': ['COO', 'certificate of origin'],
    'ginning-record': ['gin list', 'bale list', 'gin record'],
  };
  return r.pick([
    `${r.pick(words[paper.type] ?? [paper.type])} ${n}`,
    `${String(index + 1).padStart(2, '0')}-${r.pick(words[paper.type] ?? [paper.type]).replace(/ /g, '_')}`,
    `scan${r.digits(4)}_${index + 1}`,
  ]);
};

const draw = async (p: Plan, paper: Paper): Promise<{ ext: string; bytes: Buffer }> => {
  const r = new Random(p.seed ^ 0x5ca11ab1);
  if (p.carrier === 'empty') return { ext: 'pdf', bytes: Buffer.alloc(0) };
  if (paper.form.kind === 'text') return { ext: 'txt', bytes: Buffer.from(paper.form.text, 'utf8') };
  if (paper.form.kind === 'sheets') return sheetBytes(paper.form.sheets, paper.form.as ?? 'xlsx');
  const pen = new Pen(paper.layout, p.carrier === 'encrypted' ? 'mill-2291' : undefined);
  paper.form.draw(pen);
  const pdf = await pen.bytes();
  if (p.carrier === 'truncated')
    return { ext: 'pdf', bytes: pdf.subarray(0, Math.min(700, Math.floor(pdf.length / 4))) };
  if (p.carrier === 'scan') return { ext: 'pdf', bytes: await scanned(pdf, wear(r), r) };
  if (p.carrier === 'jpeg' || p.carrier === 'png') {
    const w = { ...wear(r), dpi: p.carrier === 'png' ? 150 : 200 };
    const page = (await raster(pdf, w.dpi))[0]!;
    return { ext: p.carrier === 'png' ? 'png' : 'jpg', bytes: pictured(page, w, r, p.carrier === 'png') };
  }
  return { ext: 'pdf', bytes: pdf };
};

/** Draws a draft: the same draft gives the same bytes. */
export const bundleOf = async (draft: Draft): Promise<Bundle> => {
  const files: Bundle['files'] = [];
  const documents: Truth['documents'] = [];
  const papers = draft.plans.map((p) => ({ p, paper: p.layout(p.view, new Random(p.seed)) }));
  if (draft.packet) {
    const pen = new Pen(draft.id);
    for (const { p, paper } of papers) {
      if (paper.form.kind !== 'pages') continue;
      paper.form.draw(pen);
      documents.push({
        file: 'packet.pdf',
        type: paper.type,
        layout: paper.layout,
        language: paper.language,
        carrier: p.carrier,
        printed: paper.printed,
        implied: implied(p.view, paper.type),
      });
    }
    files.push({ name: 'packet.pdf', bytes: await pen.bytes() });
  }
  let i = 0;
  for (const { p, paper } of papers) {
    if (draft.packet && paper.form.kind === 'pages') continue;
    const { ext, bytes } = await draw(p, paper);
    let name = `${fileName(paper, p.view, new Random(p.seed + 17), i++)}.${ext}`;
    if (files.some((f) => f.name === name)) name = `${i}-${name}`;
    files.push({ name, bytes });
    documents.push({
      file: name,
      type: paper.type,
      layout: paper.layout,
      language: paper.language,
      carrier: p.carrier,
      printed: paper.printed,
      implied: implied(p.view, paper.type),
    });
  }
  const { entryDate, importer, reference } = draft.shipment;
  return {
    id: draft.id,
    about: draft.about,
    kind: draft.kind,
    files,
    meta: { entryDate, importer, reference },
    truth: { outcome: draft.outcome, found: draft.found, absent: draft.absent, either: draft.either ?? [], documents },
  };
};
