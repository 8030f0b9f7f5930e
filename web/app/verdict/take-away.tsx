import { useState } from 'preact/hooks';
import { dossierAddress, reportAddress } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';

/** What of a verdict can be had as a file. */
export function TakeAway({ bundle }: { bundle: string }) {
  const [problem, setProblem] = useState('');
  const [making, setMaking] = useState('');
  const open = (address: Promise<string>, target: '_blank' | '_self') => {
    setProblem('');
    return address.then(
      (href) => Object.assign(document.createElement('a'), { href, target, rel: 'noopener' }).click(),
      (error) => setProblem(sayProblem(error)),
    );
  };
  // It comes as a download, which leaves this page where it is; a tab opened so late would be refused by the browser.
  const dossier = (format: 'pdf' | 'zip') => {
    setMaking('The dossier is being made. It is downloaded as soon as it is there.');
    open(dossierAddress(bundle, format), '_self').finally(() => setMaking(''));
  };
  return (
    <>
      <p class="row">
        <button type="button" onClick={() => open(reportAddress(bundle), '_blank')}>
          Report to print or send
        </button>
        <button type="button" disabled={making !== ''} onClick={() => dossier('pdf')}>
          Dossier (PDF)
        </button>
        <button type="button" disabled={making !== ''} onClick={() => dossier('zip')}>
          Dossier with the papers (zip)
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
