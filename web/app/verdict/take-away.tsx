import { useEffect, useRef, useState } from 'preact/hooks';
import { dossierAddress, reportAddress, signedSummary } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import { save } from '../shell/save.ts';

const go = (href: string, target: '_blank' | '_self') =>
  Object.assign(document.createElement('a'), { href, target, rel: 'noopener' }).click();

/** What can be had of a verdict as a file: the report, the dossier for customs, and a summary that a broker can check offline. */
export function TakeAway({ bundle, revision }: { bundle: string; revision: number }) {
  const [problem, setProblem] = useState('');
  const [making, setMaking] = useState('');
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const give = async (doing: () => Promise<void>, meanwhile = '') => {
    setProblem('');
    setMaking(meanwhile);
    try {
      await doing();
    } catch (error) {
      if ((error as Error).name !== 'AbortError') setProblem(sayProblem(error));
    }
    setMaking('');
  };
  // It comes as a download, which leaves this page where it is; a tab opened so late would be refused by the browser.
  const dossier = (format: 'pdf' | 'zip') =>
    give(
      async () => go(await dossierAddress(bundle, format, revision, ending.current.signal), '_self'),
      'The dossier is being made. It is downloaded as soon as it is there.',
    );
  return (
    <>
      <p class="row">
        <button type="button" onClick={() => void give(async () => go(await reportAddress(bundle), '_blank'))}>
          Report to print or send
        </button>
        <button type="button" disabled={making !== ''} onClick={() => void dossier('pdf')}>
          Dossier (PDF)
        </button>
        <button type="button" disabled={making !== ''} onClick={() => void dossier('zip')}>
          Dossier with the papers (zip)
        </button>
        <button
          type="button"
          onClick={() =>
            void give(async () =>
              save(`summary ${bundle}.jws`, 'application/jose', await signedSummary(bundle, revision)),
            )
          }
        >
          Signed summary
        </button>
      </p>
      <p role="status" class="soft">
        {making}
      </p>
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
    </>
  );
}
