import type { Document } from '../model/index.ts';
import { copiesIn } from './copies.ts';
import { joined, partsIn } from './joined.ts';

/** The documents with a note on those that count with another: a copy, or a further part of a paper over several files. */
export function remarked(documents: readonly Document[]): Document[] {
  const parts = partsIn(documents);
  const copies = new Map([...copiesIn(joined(documents))].map(([copy, kept]) => [copy.id, kept]));
  return documents.map((d) => {
    const [whole, kept] = [parts.get(d.id), copies.get(d.id)];
    const note =
      whole && whole.id !== d.id
        ? `It goes on from ${whole.name}: the files are one document.`
        : kept && kept.id !== d.id
          ? `A copy of ${kept.name}${kept.name === d.name ? ` (page ${kept.pages[0]})` : ''}: it counts once.`
          : undefined;
    return note === undefined || d.notes.includes(note) ? d : { ...d, notes: [...d.notes, note] };
  });
}
