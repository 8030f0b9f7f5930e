import { lists, single } from '../../../shared/amend/amendable.ts';
import type { Document } from '../../../shared/model/index.ts';
import { words } from './places.ts';

/** Chooses a fact that the machine did not read, to say what the paper says. */
export function MissingFact({ document, onChoose }: { document: Document; onChoose: (place: string) => void }) {
  const missing = [...single, ...lists].filter((name) => document.facts[name] === undefined);
  return (
    <label class="inline">
      <span class="unseen">Add a fact that was not read</span>
      <select
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          currentTarget.value = '';
          if (value) onChoose(`/${value}`);
        }}
      >
        <option value="">Add a fact…</option>
        {missing.map((name) => (
          <option key={name} value={name}>
            {words(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
