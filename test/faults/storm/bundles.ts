import type { LocalPorts } from '../../../local/ports.ts';
import { bundlesOn } from '../../../shared/store/bundles.ts';
import { inboxBundle, papers as keys } from '../../../shared/store/keys.ts';
import { picturePdf } from '../../read/image/picture-pdf.ts';

export const importers = ['acme', 'loom', 'field'] as const;

/** A bundle to hand in. Those of the second wave claim bales of one of the first. */
export interface Planned {
  importer: string;
  bundle: string;
  /** Folder of an inbox, or announced and submitted as by the API. */
  folder?: string;
  wave: 1 | 2;
  papers: { name: string; bytes: Uint8Array }[];
}

const text = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`);
/** Thirty bales of a gin of the bundle's own; a twin has those of its sibling. */
const list = (n: number, own: number) =>
  text([
    'PACKING LIST',
    `Packing list no. PL-${own}`,
    'Gin code 07233',
    'Bale number,Net weight kg',
    ...Array.from(
      { length: 30 },
      (_, i) => `07233${String(1_000_000 + n * 100 + i)},${(215 + (i % 7) / 2).toFixed(1)}`,
    ),
  ]);
const invoice = (n: number) =>
  text([
    'COMMERCIAL INVOICE',
    `Invoice number,INV-${n}`,
    'Date,2026-02-01',
    'Seller,Plains Cotton LLC',
    'Country of origin,United States',
    'Description,Quantity,Unit price,Amount',
    'US raw cotton,30 bales,500.00,15000.00',
  ]);
/** A scan of its own: the same picture, other bytes. */
const scan = async (n: number) => Buffer.concat([await picturePdf(['picture']), Buffer.from(`\n% ${n}\n`)]);

/** `count` bundles: half announced, half dropped into an inbox; every sixth has a scan; every fifth claims the bales of the one before it. */
export async function plan(count: number): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (let n = 0; n < count; n++) {
    const importer = importers[n % importers.length]!;
    const twin = n % 5 === 4;
    const papers = [
      { name: 'invoice.csv', bytes: invoice(n) },
      { name: 'list.csv', bytes: list(twin ? n - 1 : n, n) },
    ];
    if (n % 6 === 5) papers.push({ name: 'scan.pdf', bytes: await scan(n) });
    const folder = `s${n}`;
    const inbox = n % 2 === 1;
    planned.push({
      importer,
      bundle: inbox ? inboxBundle(importer, folder) : `b${String(n).padStart(5, '0')}`,
      ...(inbox && { folder }),
      wave: twin ? 2 : 1,
      papers,
    });
  }
  return planned;
}

/** Hands a bundle in as an importer does: what happens before the functions is not under faults here. */
export async function handIn(ports: LocalPorts, { importer, bundle, folder, papers }: Planned): Promise<void> {
  if (folder !== undefined) {
    for (const { name, bytes } of papers) await ports.papers.put(keys.inbox(importer, `${folder}/${name}`), bytes);
    return;
  }
  const bundles = bundlesOn(ports.table, ports.clock);
  const at = ports.clock.now().toISOString();
  await bundles.create({ importer, bundle, via: 'api', entryDate: '2026-03-02', broker: 'harbor' });
  const announced = papers.map(({ name }, i) => ({
    importer,
    bundle,
    file: `p${i}`,
    name,
    key: keys.upload(importer, bundle, `p${i}`, name),
    state: 'expected' as const,
    at,
  }));
  await bundles.announce(announced);
  for (const [i, { bytes }] of papers.entries()) await ports.papers.put(announced[i]!.key, bytes);
  await bundles.updateHead(importer, bundle, (head) => ({ ...head, submittedAt: at }));
  await ports.queues.send('judge', { importer, bundle, cause: 'papers' });
}
