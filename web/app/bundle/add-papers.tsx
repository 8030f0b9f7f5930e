import { useState } from 'preact/hooks';
import { addPapers } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import type { BundleWithPapers } from '../api/types.ts';
import { DropZone } from '../upload/drop-zone.tsx';
import type { Found } from '../upload/dropped.ts';
import { announced, type Picked, picked } from '../upload/picked.ts';
import { PickedList } from '../upload/picked-list.tsx';
import { start } from '../upload/uploads.ts';

/** Adds papers to a bundle, and takes up the upload of papers that were announced and never came. */
export function AddPapers({ bundle, onChange }: { bundle: BundleWithPapers; onChange: () => void }) {
  const [refused, setRefused] = useState<Picked[]>([]);
  const [problem, setProblem] = useState('');
  const take = async (found: Found[]) => {
    const waiting = bundle.papers.filter(({ state }) => state === 'expected');
    const there = bundle.papers.filter(({ state }) => state !== 'withdrawn' && state !== 'expected');
    // A file chosen alone has lost its folder: its name and size say which announced paper it is.
    const named = found.map(({ name, file }) => {
      const same = waiting.filter((p) => p.size === file.size && (p.name === name || p.name.endsWith(`/${name}`)));
      return same.length === 1 ? { name: same[0]!.name, file } : { name, file };
    });
    const all = picked(
      named,
      there.map(({ name }) => name),
    );
    const good = all.filter((p) => p.refused === undefined);
    setRefused(all.filter((p) => p.refused !== undefined));
    setProblem('');
    if (good.length === 0) return;
    try {
      const papers = good.map((p) => {
        const known = waiting.find(({ name, size }) => name === p.name && size === p.file.size);
        return known?.type ? { ...announced(p), type: known.type } : announced(p);
      });
      const { uploads } = await addPapers(bundle.id, papers);
      start(bundle.id, uploads, new Map(good.map(({ name, file }) => [name, file])));
      onChange();
    } catch (error) {
      setProblem(sayProblem(error));
    }
  };
  return (
    <>
      <DropZone label="Add papers to this bundle" onFound={(found) => void take(found)} />
      {refused.length > 0 && (
        <PickedList papers={refused} onRemove={(i) => setRefused(refused.filter((_, n) => n !== i))} />
      )}
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
    </>
  );
}
