import { useState } from 'preact/hooks';
import { lists, single } from '../../../shared/amend/amendable.ts';
import type { Document, Facts } from '../../../shared/model/index.ts';
import { factsSay, firstPageOf, pagesSay, typeSays } from '../../../shared/report/words.ts';
import { Amended } from '../amend/amended.tsx';
import { AmendDialog } from '../amend/dialog.tsx';
import { MissingFact } from '../amend/missing-fact.tsx';
import { nameOf } from '../amend/places.ts';
import type { Amendment } from '../api/types.ts';
import { PageButton } from './page-button.tsx';
import { RowTables } from './row-tables.tsx';

export interface DocumentProps {
  bundle: string;
  document: Document;
  amendments: readonly Amendment[];
  onAmended: () => void;
}

const amendable = (key: keyof Facts) =>
  (single as readonly string[]).includes(key) || (lists as readonly string[]).includes(key);

/** A document: its type, its facts each with the words of the paper, and a way to correct them. */
export function DocumentCard({ bundle, document, amendments, onAmended }: DocumentProps) {
  const [place, setPlace] = useState<string>();
  // What is folded is not drawn: a bundle may have hundreds of documents.
  const [unfolded, setUnfolded] = useState(document.amendments !== undefined);
  const { id, name, type, reader, confidence, problems, facts } = document;
  const applied = document.amendments ?? [];
  return (
    <details
      class="card document"
      id={`d-${id}`}
      open={unfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary>
        <strong>{typeSays(type)}</strong> <span class="name">{name}</span>, {pagesSay(document)} ·{' '}
        <span class="soft">
          {[facts.number?.value, facts.date?.value, applied.length > 0 && `${applied.length} amended`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      {unfolded && (
        <>
          <p class="row">
            <span class="soft">
              {document.languages.join(', ') || document.language} · {reader} · confidence {confidence.toFixed(2)}
            </span>
            <PageButton bundle={bundle} document={document} page={firstPageOf(document)} />
            <button type="button" onClick={() => setPlace('type')}>
              Correct the type
            </button>
            <MissingFact document={document} onChoose={setPlace} />
          </p>
          {problems.map(({ code, message }) => (
            <p key={code} class="fault">
              {message}
            </p>
          ))}
          {applied.map((amendment) => (
            <Amended
              key={`${amendment.place} ${amendment.n}`}
              amendment={amendment}
              onChange={() => setPlace(amendment.place)}
            />
          ))}
          <table class="facts">
            <thead>
              <tr>
                <th scope="col">Fact</th>
                <th scope="col">Value</th>
                <th scope="col">On the paper</th>
                <th scope="col">
                  <span class="unseen">Correct</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {factsSay(document.facts).map(({ key, name, text, fact }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>
                    {text} {fact.doubt && <em class="soft">({fact.doubt})</em>}
                    {applied.some((a) => a.place === `/${key}` && !a.refused) && <span class="tag note"> amended</span>}
                  </td>
                  <td class="soft">
                    page {fact.evidence.page}: “{fact.evidence.quote.slice(0, 90)}”
                  </td>
                  <td>
                    {amendable(key) && (
                      <button
                        type="button"
                        class="plain"
                        onClick={() => setPlace(`/${key}`)}
                        aria-label={`Correct ${name} of ${document.name}`}
                      >
                        Correct
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <RowTables facts={document.facts} onCorrect={setPlace} />
        </>
      )}
      {place !== undefined && (
        <AmendDialog
          bundle={bundle}
          document={document}
          place={place}
          title={`${nameOf(place)}: ${name}`}
          amendments={amendments.filter((a) => a.place === place)}
          onClose={() => setPlace(undefined)}
          onAmended={() => {
            setPlace(undefined);
            onAmended();
          }}
        />
      )}
    </details>
  );
}
