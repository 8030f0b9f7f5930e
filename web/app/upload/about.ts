import type { Found } from './dropped.ts';

/** What is said of a bundle besides its papers. */
export interface About {
  entryDate: string;
  reference: string;
  broker: string;
  importerName: string;
}

export const nothingSaid: About = { entryDate: '', reference: '', broker: '', importerName: '' };

/** What the `bundle.json` of a dropped folder says; one that cannot be read says nothing. */
export async function aboutIn(found: readonly Found[]): Promise<Partial<About>> {
  const file = found.find(({ name }) => name === 'bundle.json')?.file;
  if (!file || file.size > 1_000_000) return {};
  try {
    const said = JSON.parse(await file.text()) as Record<string, unknown>;
    const text = (name: string) => (typeof said[name] === 'string' ? (said[name] as string) : undefined);
    const about = {
      entryDate: text('entryDate'),
      reference: text('reference'),
      broker: text('broker'),
      importerName: text('importer'),
    };
    return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  } catch {
    return {};
  }
}
