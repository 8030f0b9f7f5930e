import { megabytes, type Picked } from './picked.ts';

/** The files that were dropped: what cannot be handed in first, with the reason. */
export function PickedList({ papers, onRemove }: { papers: readonly Picked[]; onRemove: (index: number) => void }) {
  const rows = papers.map((paper, i) => ({ ...paper, i }));
  const ordered = [...rows.filter((r) => r.refused), ...rows.filter((r) => !r.refused)];
  return (
    <ul class="papers">
      {ordered.map(({ name, file, refused, i }) => (
        <li key={`${name} ${i}`} class={refused ? 'paper fault-row' : 'paper'}>
          <bdi class="name">{name}</bdi>
          <span class="soft">{size(file.size)}</span>
          {refused && (
            <span class="fault" role="alert">
              Not handed in: {refused}
            </span>
          )}
          <button type="button" class="plain" onClick={() => onRemove(i)} aria-label={`Leave out ${name}`}>
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}

const size = (bytes: number) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : megabytes(bytes));
