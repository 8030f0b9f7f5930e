import { useState } from 'preact/hooks';
import { exportBundles } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import { save } from '../shell/save.ts';
import type { Filter } from './filter.ts';

/** The bundles of the list, as far as its filters go, as a file for a spreadsheet or another program. */
export function Export({ filter }: { filter: Filter }) {
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  const give = async (format: 'csv' | 'json') => {
    setBusy(true);
    setSays('');
    try {
      save(
        `bundles.${format}`,
        format === 'csv' ? 'text/csv' : 'application/json',
        await exportBundles(format, filter),
      );
      setSays(`Saved as bundles.${format}.`);
    } catch (error) {
      setSays(sayProblem(error));
    }
    setBusy(false);
  };
  return (
    <p class="row export">
      <button type="button" disabled={busy} onClick={() => void give('csv')}>
        Export as CSV
      </button>
      <button type="button" disabled={busy} onClick={() => void give('json')}>
        Export as JSON
      </button>
      <span role="status" class="soft">
        {busy ? 'Collecting…' : says}
      </span>
    </p>
  );
}
