import { useState } from 'preact/hooks';
import type { Document } from '../../../shared/model/index.ts';
import { amend, listAmendments } from '../api/calls.ts';
import { CallFailed, sayProblem } from '../api/problem.ts';
import type { AmendedValue, Amendment } from '../api/types.ts';
import { Dialog } from '../shell/dialog.tsx';
import { announce } from '../shell/live.tsx';
import { When } from '../shell/when.tsx';
import { kindOf, said, typed, valueAt, valueTyped } from './places.ts';
import { ValueField } from './value-field.tsx';

export interface AmendDialogProps {
  bundle: string;
  document: Document;
  place: string;
  title: string;
  /** What was said of the place so far, in order. */
  amendments: readonly Amendment[];
  onClose: () => void;
  onAmended: () => void;
}

/** Asks what the paper says instead, and why; the machine's reading is kept beside it and can be given back. */
export function AmendDialog({ bundle, document, place, title, amendments, onClose, onAmended }: AmendDialogProps) {
  const kind = kindOf(place);
  const now = valueAt(document, place);
  const [text, setText] = useState(typed(now) || (kind === 'yes-no' ? 'yes' : ''));
  const [nothing, setNothing] = useState(false);
  const [why, setWhy] = useState('');
  // What this person has seen of the place: somebody else's later word is shown first, never overwritten.
  const [seen, setSeen] = useState(amendments.at(-1));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const latest = async () =>
    (await listAmendments(bundle)).filter((a) => a.document === document.id && a.place === place).at(-1);
  const send = async (value: AmendedValue | undefined) => {
    if (why.trim() === '') {
      setProblem('Say why: it is kept beside the reading.');
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      const said = { document: document.id, place, why: why.trim(), after: seen?.n ?? 0 };
      await amend(bundle, value === undefined ? said : { ...said, value });
      announce('The amendment stands. The bundle is judged again.');
      onAmended();
    } catch (error) {
      if (error instanceof CallFailed && (error.name === 'amended-meanwhile' || error.status === 412)) {
        const last = await latest().catch(() => undefined);
        if (last) setSeen(last);
        setProblem(
          `${last?.by ?? 'Somebody else'} amended this meanwhile: it is shown above. What you typed is still here; send it again if it still holds.`,
        );
      } else setProblem(sayProblem(error));
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
