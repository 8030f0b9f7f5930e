import { typeSays } from '../../../shared/report/words.ts';
import type { Kind } from './places.ts';
import { documentTypes } from './types.ts';

export interface ValueFieldProps {
  kind: Kind;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
}

/** The field in which a value of its kind is typed. */
export function ValueField({ kind, value, disabled, onChange }: ValueFieldProps) {
  const common = {
    value,
    disabled,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  };
  if (kind === 'type' || kind === 'yes-no')
    return (
      <label>
        What the paper {kind === 'type' ? 'is' : 'says'}
        <select {...common}>
          {kind === 'type' ? (
            documentTypes.map((type) => (
              <option key={type} value={type}>
                {typeSays(type)}
              </option>
            ))
          ) : (
            <>
              <option value="yes">yes</option>
              <option value="no">no</option>
            </>
          )}
        </select>
      </label>
    );
  if (kind === 'list' || kind === 'countries')
    return (
      <label>
        What the paper says, one a line
        <textarea rows={6} {...common} />
      </label>
    );
  if (kind === 'date')
    return (
      <label>
        What the paper says
        <input type="date" {...common} />
      </label>
    );
  return (
    <label>
      What the paper says
      <input
        type="text"
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        maxLength={kind === 'country' ? 2 : 500}
        {...common}
      />
      {kind === 'country' && <small>Two letters: US, UZ, CN.</small>}
    </label>
  );
}
