import type { AppliedAmendment } from '../../../shared/model/index.ts';
import { When } from '../shell/when.tsx';
import { nameOf, said } from './places.ts';

const shownSays = {
  printed: 'The value stands on the paper.',
  doubtful: 'The reader was unsure there.',
  nowhere: 'The paper itself does not show it.',
};

/** An amendment beside the machine's reading: who, when and why. */
export function Amended({ amendment, onChange }: { amendment: AppliedAmendment; onChange: () => void }) {
  const { place, value, was, read, why, by, at, shown, open, refused } = amendment;
  return (
    <div class="amended">
      <p>
        <strong>{nameOf(place).replace('Correct ', 'Amended: ')}</strong>{' '}
        {value === undefined ? (
          <>the machine's reading stands again</>
        ) : (
          <>
            <ins>{said(value)}</ins>, read by the machine as{' '}
            <del>{was === undefined ? (read?.quote ?? 'another type') : said(was)}</del>
          </>
        )}
      </p>
      <p class="soft">
        {by}, <When at={at} />: “{why}”. {refused ?? open ?? shownSays[shown]}
      </p>
      <button type="button" class="plain" onClick={onChange}>
        Change or give back
      </button>
    </div>
  );
}
