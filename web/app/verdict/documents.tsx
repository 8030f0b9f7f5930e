import { useEffect, useState } from 'preact/hooks';
import { type Amended, listAmendments } from '../api/calls.ts';
import { DocumentCard } from './document.tsx';
import type { VerdictProps } from './view.tsx';

/** Every document with what was read of it, and what could not be read. */
export function Documents({ bundle, verdict, onAmended }: VerdictProps) {
  const [amended, setAmended] = useState<Amended>({ amendments: [], etag: '' });
  const look = () => void listAmendments(bundle).then(setAmended, () => {});
  useEffect(look, [bundle, verdict.bundle.revision]);
  const afresh = () => {
    look();
    onAmended();
  };
  const nameOf = (id: string) => verdict.documents.find((d) => d.id === id)?.name ?? id;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents ({verdict.documents.length})</h2>
      <p class="soft">
        The papers that were recognised in the files, each with what was read of it. Open one to correct what was
        misread.
      </p>
      {verdict.unreadable.map(({ id, name, problems }) => (
        <article key={id} class="card finding gap">
          <h3>{name}: not read</h3>
          {problems.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </article>
      ))}
      {verdict.documents.map((document) => (
        <DocumentCard
          key={document.id}
          bundle={bundle}
          document={document}
          amended={amended}
          nameOf={nameOf}
          onAmended={afresh}
        />
      ))}
    </section>
  );
}
