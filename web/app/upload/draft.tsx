import { useState } from 'preact/hooks';
import { createBundle } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import { numberProblem } from '../bundle/number-field.tsx';
import { announce } from '../shell/live.tsx';
import { toBundle } from '../shell/route.ts';
import { type AboutFound, aboutIn, nothingSaid } from './about.ts';
import { AboutFields } from './about-fields.tsx';
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
  const [wrongNumber, setWrongNumber] = useState('');
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
    setProblem('');
    setWrongNumber('');
  };
  const handIn = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    setWrongNumber('');
    try {
      const said = Object.entries(about).filter(([, value]) => value.trim() !== '');
      const { bundle, uploads } = await createBundle({ ...Object.fromEntries(said), papers: good.map(announced) }, key);
      start(bundle.id, uploads, new Map(good.map(({ name, file }) => [name, file])));
      location.hash = toBundle(bundle.id);
    } catch (error) {
      const wrong = numberProblem(error);
      if (wrong) setWrongNumber(wrong);
      else setProblem(sayProblem(error));
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
          <AboutFields
            about={about}
            wrongNumber={wrongNumber}
            onChange={(change) => {
              setAbout({ ...about, ...change });
              if (change.entryNumber !== undefined) setWrongNumber('');
            }}
          />
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
