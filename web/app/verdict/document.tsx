import { useState } from 'preact/hooks';
import { lists, single } from '../../../shared/amend/amendable.ts';
import type { Document, Facts } from '../../../shared/model/index.ts';
import { capital, factsSay, firstPageOf, pagesSay, typeSays } from '../../../shared/report/words.ts';
import { Amended } from '../amend/amended.tsx';
import { AmendDialog } from '../amend/dialog.tsx';
import { MissingFact } from '../amend/missing-fact.tsx';
import { nameOf } from '../amend/places.ts';
import type { Amended as AmendedSoFar } from '../api/calls.ts';
import { PageButton } from './page-button.tsx';
import { RowTables } from './row-tables.tsx';

export interface DocumentProps {
  bundle: string;
  document: Document;
  /** What was amended in the whole bundle. */
  amended: AmendedSoFar;
  /** The name of a document of the bundle. */
  nameOf: (document: string) => string;
  onAmended: () => void;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const languagesSay = ({ language, languages }: Document) =>
  (languages.length > 0 ? languages : [language])
    .map((code) => (code === 'und' ? 'language unknown' : (languageNames.of(code) ?? code)))
    .join(', ');

const readerSays: Record<Document['reader'], string> = {
  'text-layer': 'text in the file',
  ocr: 'a scan',
  textract: 'a scan',
  sheet: 'a spreadsheet',
  xml: 'a data file',
};

const amendable = (key: keyof Facts) =>
  (single as readonly string[]).includes(key) || (lists as readonly string[]).includes(key);

/** A document: its type, its facts each with the words of the paper, and a way to correct them. */
export function DocumentCard({ bundle, document, amended, nameOf: nameOfDocument, onAmended }: DocumentProps) {
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
        <span class="heads">
          <strong>{capital(typeSays(type))}</strong>
          <span>
            <bdi class="name">{name}</bdi> <span class="soft">{pagesSay(document)}</span>
          </span>
          <span class="soft">
            <bdi>{[facts.number?.value, facts.date?.value].filter(Boolean).join(' · ')}</bdi>
            {applied.length > 0 && <span class="chip note">{applied.length} amended</span>}
          </span>
        </span>
      </summary>
      {unfolded && (
        <>
          <p class="row">
            <span class="soft">
              {languagesSay(document)}, {readerSays[reader]}, read with confidence {Math.floor(confidence * 100)} %
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
                  <th scope="row">{capital(name)}</th>
                  <td>
                    <bdi>{text}</bdi> {fact.doubt && <em class="soft">({fact.doubt})</em>}
                    {applied.some((a) => a.place === `/${key}` && !a.refused) && <span class="chip note">amended</span>}
                  </td>
                  <td class="soft">
                    <q>
                      <bdi>{fact.evidence.quote.slice(0, 90)}</bdi>
                    </q>{' '}
                    page {fact.evidence.page}
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
          amended={amended}
          nameOfDocument={nameOfDocument}
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
