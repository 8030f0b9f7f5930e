import { useState } from 'preact/hooks';
import type { Document } from '../../../shared/model/index.ts';
import { PageDialog } from './page-dialog.tsx';
import { usePicture } from './picture.ts';

/** Opens the picture of a page of a document; says so where none is kept. */
export function PageButton({ bundle, document, page }: { bundle: string; document: Document; page: number }) {
  const [open, setOpen] = useState(false);
  const picture = usePicture(bundle, document.id, page, open);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} aria-label={`Look at it: page ${page} of ${document.name}`}>
        Look at it
      </button>
      {open && picture.state === 'none' && (
        <span role="status" class="soft">
          {picture.why}
        </span>
      )}
      {open && picture.state === 'there' && (
        <PageDialog
          title={`${document.name}, page ${page}`}
          page={picture.page}
          marks={Object.values(document.facts)
            .flatMap((fact) => (Array.isArray(fact) || fact === undefined ? [] : [fact.evidence]))
            .filter((e) => e.page === page)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
