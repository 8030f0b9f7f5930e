import { useState } from 'preact/hooks';
import type { Document } from '../../../shared/model/index.ts';
import { type Amended, amend, listAmendments } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { AmendedValue, Amendment } from '../api/types.ts';
import { Dialog } from '../shell/dialog.tsx';
import { announce } from '../shell/live.tsx';
import { When } from '../shell/when.tsx';
import { kindOf, nameOf, said, typed, valueAt, valueTyped } from './places.ts';
import { ValueField } from './value-field.tsx';

export interface AmendDialogProps {
  bundle: string;
  document: Document;
  place: string;
  title: string;
  /** What was amended in the bundle so far, as this person has seen it. */
  amended: Amended;
  nameOfDocument: (document: string) => string;
  onClose: () => void;
  onAmended: () => void;
}

const keyOf = ({ at, document, place, n }: Amendment) => `${at} ${document} ${place} ${n}`;

/** What was amended from this page: none of somebody else's. */
const mine = new Set<string>();

/** What others amended between two states of the bundle. */
function since(known: Amended, now: Amended): Amendment[] {
  const before = new Set(known.amendments.map(keyOf));
  return now.amendments.filter((a) => !before.has(keyOf(a)) && !mine.has(keyOf(a)));
}

const isMeanwhile = (error: unknown) =>
  error instanceof CallFailed && (error.name === 'amended-meanwhile' || error.status === 412);

/** Asks what the paper says instead, and why; the machine's reading is kept beside it and can be given back. */
export function AmendDialog(props: AmendDialogProps) {
  const { bundle, document, place, title, nameOfDocument, onClose, onAmended } = props;
  const kind = kindOf(place);
  const now = valueAt(document, place);
  const [text, setText] = useState(typed(now) || (kind === 'yes-no' ? 'yes' : ''));
  const [nothing, setNothing] = useState(false);
  const [why, setWhy] = useState('');
  // What this person has seen: somebody else's later word is shown first, never overwritten.
  const [known, setKnown] = useState(props.amended);
  const [news, setNews] = useState<readonly Amendment[]>([]);
  const isHere = (a: Amendment) => a.document === document.id && a.place === place;
  const seen = known.amendments.filter(isHere).at(-1);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const give = async (value: AmendedValue | undefined, known: Amended) => {
    const after = known.amendments.filter(isHere).at(-1)?.n ?? 0;
    const said = { document: document.id, place, why: why.trim(), after };
    mine.add(keyOf(await amend(bundle, value === undefined ? said : { ...said, value }, known.etag)));
  };
  const send = async (value: AmendedValue | undefined) => {
    if (why.trim() === '') {
      setProblem('Say why: it is kept beside the reading.');
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      await give(value, known).catch(async (error) => {
        if (!isMeanwhile(error)) throw error;
        const now = await listAmendments(bundle);
        const others = since(known, now);
        setKnown(now);
        setNews(others);
        if (others.length > 0) throw error;
        // All that came since was said here, before the page had looked again.
        await give(value, now);
      });
      announce('The amendment stands. The bundle is judged again.');
      onAmended();
    } catch (error) {
      setProblem(
        isMeanwhile(error)
          ? 'The bundle was amended meanwhile, as shown above. What you typed is still here; send it again if it still holds.'
          : sayProblem(error),
      );
    }
    setBusy(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    try {
      void send(nothing ? null : valueTyped(kind, text));
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const stands = seen !== undefined && seen.value !== undefined;

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} onInput={() => setProblem('')}>
        <p>
          Stands now: <strong>{said(now)}</strong>
        </p>
        {seen && (
          <p class="amended">
            {seen.by} said on <When at={seen.at} />:{' '}
            <strong>{seen.value === undefined ? "the machine's reading stands" : said(seen.value)}</strong> (“{seen.why}
            ”).
          </p>
        )}
        {news.length > 0 && (
          <div class="amended">
            <p>
              <strong>Since you opened this:</strong>
            </p>
            <ul>
              {news.map((a) => (
                <li key={keyOf(a)}>
                  <bdi>{a.by}</bdi>, <When at={a.at} />:{' '}
                  {isHere(a)
                    ? 'this value'
                    : `${nameOf(a.place).replace('Correct ', '')} of ${nameOfDocument(a.document)}`}{' '}
                  is now <strong>{a.value === undefined ? "the machine's reading" : said(a.value)}</strong> (“
                  <bdi>{a.why}</bdi>”)
                </li>
              ))}
            </ul>
          </div>
        )}
        <ValueField kind={kind} value={text} disabled={nothing} onChange={setText} />
        {kind !== 'type' && (
          <label class="inline">
            <input
              type="checkbox"
              checked={nothing}
              onChange={({ currentTarget }) => setNothing(currentTarget.checked)}
            />{' '}
            The paper does not say it
          </label>
        )}
        <label>
          Why
          <textarea rows={2} value={why} maxLength={500} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
          <small>Shown to everybody who reads the verdict, with your name and the time.</small>
        </label>
        {problem && (
          <p role="alert" class="fault">
            {problem}
          </p>
        )}
        <p class="row">
          <button type="submit" class="main" disabled={busy}>
            Amend and judge again
          </button>
          {stands && (
            <button type="button" disabled={busy} onClick={() => void send(undefined)}>
              Give back the machine's reading
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
