import { useState } from 'preact/hooks';
import { rows as columnsOf } from '../../../shared/amend/amendable.ts';
import type { Facts } from '../../../shared/model/index.ts';
import { words } from '../amend/places.ts';

type Table = keyof typeof columnsOf;
type Row = Readonly<Record<string, unknown>>;

const titles: Record<Table, string> = {
  lines: 'Goods',
  units: 'Bales and lots',
  flows: 'Quantities in and out',
  events: 'Dates',
  parties: 'Parties',
  sites: 'Places',
};
/** Rows drawn at a time. */
const portion = 50;

/** The rows of a document, folded; each cell can be corrected. */
export function RowTables({ facts, onCorrect }: { facts: Facts; onCorrect: (place: string) => void }) {
  return (
    <>
      {(Object.keys(columnsOf) as Table[]).map((table) => {
        const rows = (table === 'lines' ? (facts.lines?.value ?? []) : facts[table]) as readonly Row[];
        return rows.length > 0 && <RowTable key={table} table={table} rows={rows} onCorrect={onCorrect} />;
      })}
    </>
  );
}

interface RowTableProps {
  table: Table;
  rows: readonly Row[];
  onCorrect: (place: string) => void;
}

function RowTable({ table, rows, onCorrect }: RowTableProps) {
  const [shown, setShown] = useState(0);
  const columns = columnsOf[table].filter((column) => rows.some((row) => row[column] !== undefined));
  return (
    <details class="rule" onToggle={({ currentTarget }) => currentTarget.open && setShown(Math.max(shown, portion))}>
      <summary>
        {titles[table]} ({rows.length.toLocaleString('en-US')})
      </summary>
      {shown > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <section class="scroll" tabIndex={0} aria-label={titles[table]}>
          <table class="rows">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {words(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row, i) => (
                <tr key={i}>
                  {columns.map((column) => (
                    <td key={column}>
                      <button
                        type="button"
                        class="cell"
                        onClick={() => onCorrect(`/${table}/${i}/${column}`)}
                        aria-label={`Correct ${words(column)} of row ${i + 1}: ${say(row[column])}`}
                      >
                        {say(row[column])}
                      </button>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown > 0 && shown < rows.length && (
        <button type="button" onClick={() => setShown(shown + portion)}>
          Show more rows
        </button>
      )}
    </details>
  );
}

const say = (value: unknown) =>
  value === undefined ? '–' : typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
