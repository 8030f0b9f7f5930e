import { useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/model/index.ts';
import { stripAround } from '../../../shared/report/html/page-view.ts';
import { capital, documentName, typeSays } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';
import { Drawing } from './drawing.tsx';
import { PageDialog } from './page-dialog.tsx';
import { usePicture } from './picture.ts';
import { useSeen } from './seen.ts';

/** Evidence without a place on its page has an empty box. */
const hasBox = ({ box: [, , width, height] }: Evidence) => width > 0 && height > 0;

/** A piece of evidence: the strip of the page around it with the quoted text marked, to be opened as the whole page; else the quote. */
export function EvidenceFigure({
  bundle,
  verdict,
  evidence,
}: {
  bundle: string;
  verdict: Verdict;
  evidence: Evidence;
}) {
  const [seen, ref] = useSeen();
  const [open, setOpen] = useState(false);
  const picture = usePicture(bundle, evidence.document, evidence.page, seen);
  const name = documentName(verdict, evidence.document);
  const type = verdict.documents.find(({ id }) => id === evidence.document)?.type;
  const quote = evidence.quote.length > 240 ? `${evidence.quote.slice(0, 239)}…` : evidence.quote;
  return (
    <figure ref={ref}>
      {picture.state === 'there' && hasBox(evidence) ? (
        <div class="strip">
          <button
            type="button"
            class="crop"
            onClick={() => setOpen(true)}
            aria-label={`Open page ${evidence.page} of ${name}: ${quote}`}
          >
            <Drawing page={picture.page} marks={[evidence]} frame={stripAround(picture.page, evidence.box)} />
          </button>
        </div>
      ) : picture.state === 'there' ? (
        <button type="button" class="crop quote" onClick={() => setOpen(true)}>
          {quote}
          <span class="unseen">
            {' '}
            Open page {evidence.page} of {name}
          </span>
        </button>
      ) : picture.state === 'coming' ? (
        <div class="coming" aria-busy="true" />
      ) : (
        <blockquote>{quote}</blockquote>
      )}
      <figcaption>
        <span class="source">
          {type && <strong>{capital(typeSays(type))} · </strong>}
          <bdi class="name">{name}</bdi>, page {evidence.page}
        </span>
        <q>
          <bdi>{quote}</bdi>
        </q>
        {evidence.confidence < 0.8 && ` · read with confidence ${evidence.confidence.toFixed(2)}`}
        {evidence.settled && ` · ${evidence.settled}`}
        {picture.state === 'none' && <span class="soft"> · {picture.why}</span>}
      </figcaption>
      {open && picture.state === 'there' && (
        <PageDialog
          title={`${name}, page ${evidence.page}`}
          page={picture.page}
          marks={marksOn(verdict, evidence)}
          first={evidence}
          onClose={() => setOpen(false)}
        />
      )}
    </figure>
  );
}

/** Everything that findings quote of the page. */
const marksOn = (verdict: Verdict, { document, page }: Evidence): Evidence[] =>
  verdict.findings.flatMap((f) => f.evidence).filter((e) => e.document === document && e.page === page);
