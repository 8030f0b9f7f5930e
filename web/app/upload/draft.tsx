import { useState } from 'preact/hooks';
import { createBundle } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import { announce } from '../shell/live.tsx';
import { toBundle } from '../shell/route.ts';
import { type About, type AboutFound, aboutIn, nothingSaid } from './about.ts';
import { AboutFoundNote } from './about-found.tsx';
import { DropZone } from './drop-zone.tsx';
import type { Found } from './dropped.ts';
import { announced, type Picked, picked } from './picked.ts';
import { PickedList } from './picked-list.tsx';
import { start } from './uploads.ts';

/** A new bundle: papers are dropped, what is known of the entry is said, and it is handed in. */
export function Draft() {
  const [papers, setPapers] = useState<Picked[]>([]);
  const [about, setAbout] = useState(nothingSaid);
  const [filled, setFilled] = useState<AboutFound>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const good = papers.filter(({ refused }) => refused === undefined);

  const take = async (found: Found[]) => {
    const about = await aboutIn(found);
    const all = [
      ...papers,
      ...picked(
        found,
        papers.map(({ name }) => name),
      ),
    ];
    setPapers(all);
    if (about) {
      setFilled(about);
      setAbout((before) => ({ ...before, ...about.said }));
    }
    const refusals = all.filter(({ refused }) => refused).length;
    const goes = all.length - refusals;
    announce(
      `${goes} ${goes === 1 ? 'paper' : 'papers'} can be handed in${refusals > 0 ? `, ${refusals} cannot` : ''}.`,
    );
    setKey(crypto.randomUUID());
    setProblem('');
  };
  const startOver = () => {
    setPapers([]);
    setAbout(nothingSaid);
    setFilled(undefined);
  };
  const handIn = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    try {
      const said = Object.entries(about).filter(([, value]) => value.trim() !== '');
      const { bundle, uploads } = await createBundle({ ...Object.fromEntries(said), papers: good.map(announced) }, key);
      start(bundle.id, uploads, new Map(good.map(({ name, file }) => [name, file])));
      location.hash = toBundle(bundle.id);
    } catch (error) {
      setProblem(sayProblem(error));
      setKey(crypto.randomUUID());
    }
    setBusy(false);
  };

  return (
    <>
      <DropZone label="Hand in the papers of a shipment" onFound={(found) => void take(found)} />
      {papers.length > 0 && (
        <form class="card" onSubmit={(event) => void handIn(event)} aria-label="New bundle">
          <PickedList papers={papers} onRemove={(i) => setPapers(papers.filter((_, n) => n !== i))} />
          {filled && <AboutFoundNote found={filled} />}
          <AboutFields about={about} onChange={(change) => setAbout({ ...about, ...change })} />
          {problem && (
            <p role="alert" class="fault">
              {problem}
            </p>
          )}
          <p class="row">
            <button type="submit" class="main" disabled={busy || good.length === 0}>
              {good.length === 1 ? 'Hand in 1 paper' : `Hand in ${good.length} papers`}
            </button>
            <button type="button" onClick={startOver}>
              Start over
            </button>
          </p>
        </form>
      )}
    </>
  );
}

function AboutFields({ about, onChange }: { about: About; onChange: (change: Partial<About>) => void }) {
  const field = (name: keyof About) => ({
    value: about[name],
    maxLength: 120,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange({ [name]: currentTarget.value }),
  });
  return (
    <div class="fields">
      <label>
        Entry date
        <input type="date" {...field('entryDate')} />
        <small>Decides which orders count. Without one: today.</small>
      </label>
      <label>
        Reference
        <input type="text" {...field('reference')} />
        <small>Entry number, or another that you know it by.</small>
      </label>
      <label>
        Importer
        <input type="text" {...field('importerName')} />
        <small>As the papers name it.</small>
      </label>
      <label>
        Broker
        <input type="text" {...field('broker')} />
        <small>Id of the broker who may see the verdict.</small>
      </label>
    </div>
  );
}
