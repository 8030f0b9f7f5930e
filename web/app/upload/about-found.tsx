import type { About, AboutFound } from './about.ts';

const names: Record<keyof About, string> = {
  entryDate: 'entry date',
  reference: 'reference',
  entryNumber: 'entry number',
  importerName: 'importer',
  broker: 'broker',
};

/** Says which of the fields below a bundle.json filled in, so that nothing is handed in that nobody has seen. */
export function AboutFoundNote({ found: { from, said, faults } }: { found: AboutFound }) {
  const filled = Object.entries(said).map(([field, value]) => `${names[field as keyof About]} ${value}`);
  return (
    <div class="told" role="status">
      {filled.length > 0 && (
        <p>
          <strong>
            Filled in from <bdi>{from}</bdi>:
          </strong>{' '}
          <bdi>{filled.join(' · ')}</bdi>
          <br />
          Change it below if it is wrong.
        </p>
      )}
      {faults.map((fault) => (
        <p key={fault} class="fault">
          <bdi>{from}</bdi>: {fault}
        </p>
      ))}
    </div>
  );
}
