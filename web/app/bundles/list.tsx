import { useState } from 'preact/hooks';
import type { Bundle } from '../api/types.ts';
import { toBundle } from '../shell/route.ts';
import { When } from '../shell/when.tsx';
import { Outcome } from '../verdict/outcome.tsx';
import { Export } from './export.tsx';
import { isSet } from './filter.ts';
import { nameOfBundle } from './name.ts';
import { useBundles } from './use-bundles.ts';

const states = { open: 'not handed in', pending: 'being judged', judged: 'judged' } as const;
const outcomes = ['prohibited', 'contradicted', 'unproven', 'clear', 'not-covered'];

/** Bundles, newest first, found by reference, state and outcome. */
export function BundleList() {
  const [reference, setReference] = useState('');
  const [filter, setFilter] = useState({ state: '', outcome: '' });
  const { bundles, busy, problem, more } = useBundles(reference.trim(), filter);
  return (
    <section aria-labelledby="bundle-list">
      <h2 id="bundle-list">Handed in</h2>
      <search class="fields filters">
        <label>
          Reference or entry number
          <input
            type="search"
            value={reference}
            placeholder="All of it"
            onInput={({ currentTarget }) => setReference(currentTarget.value)}
          />
        </label>
        <label>
          State
          <select value={filter.state} onChange={(e) => setFilter({ ...filter, state: e.currentTarget.value })}>
            <option value="">any</option>
            {Object.entries(states).map(([state, says]) => (
              <option key={state} value={state}>
                {says}
              </option>
            ))}
          </select>
        </label>
        <label>
          Outcome
          <select value={filter.outcome} onChange={(e) => setFilter({ ...filter, outcome: e.currentTarget.value })}>
            <option value="">any</option>
            {outcomes.map((outcome) => (
              <option key={outcome}>{outcome}</option>
            ))}
          </select>
        </label>
      </search>
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
      {bundles.length > 0 && reference === '' && <Export filter={filter} />}
      <ul class="bundles" aria-busy={busy}>
        {bundles.map((bundle) => (
          <BundleRow key={bundle.id} bundle={bundle} />
        ))}
      </ul>
      {!busy && !problem && bundles.length === 0 && (
        <p class="empty">
          {reference || isSet(filter)
            ? 'No bundle is like that.'
            : 'No bundle yet. Drop the papers of a shipment above: the verdict takes some seconds, scans a minute or two.'}
        </p>
      )}
      {busy && <p class="soft">Looking…</p>}
      {more && !busy && (
        <button type="button" onClick={() => void more()}>
          Show more
        </button>
      )}
    </section>
  );
}

function BundleRow({ bundle }: { bundle: Bundle }) {
  return (
    <li class="card">
      <a href={toBundle(bundle.id)}>
        <bdi>{nameOfBundle(bundle)}</bdi>
      </a>
      <span class="soft">
        <bdi>{bundle.importerName}</bdi>
        {bundle.importerName && bundle.entryDate && ' · '}
        {bundle.entryDate && <span class="whole">entry of {bundle.entryDate}</span>}
        {bundle.entryNumber && bundle.reference && (
          <>
            {(bundle.importerName || bundle.entryDate) && ' · '}
            <span class="whole">{bundle.entryNumber}</span>
          </>
        )}
      </span>
      <span class="soft">
        <When at={bundle.createdAt} />
      </span>
      {bundle.latest && bundle.state === 'judged' ? (
        <Outcome outcome={bundle.latest.outcome} />
      ) : (
        <span class="chip">{states[bundle.state]}</span>
      )}
    </li>
  );
}
