import { useEffect, useId, useRef } from 'preact/hooks';
import { CallFailed } from '../api/problem.ts';

/** What the API says is wrong with an entry number, as a sentence; undefined where the problem is another. */
export function numberProblem(error: unknown): string | undefined {
  if (!(error instanceof CallFailed)) return undefined;
  const message = error.issues.find(({ at }) => at === 'entryNumber')?.message;
  return message && `${message[0]!.toUpperCase()}${message.slice(1)}.`;
}

export interface NumberFieldProps {
  value: string;
  /** What is wrong with it; '' for nothing. */
  wrong: string;
  note: string;
  onChange: (value: string) => void;
}

/** A field for the number of a US entry; what is wrong with it stands right below, and the focus is there. */
export function NumberField({ value, wrong, note, onChange }: NumberFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  return (
    <div class="field">
      <label>
        Entry number
        <input
          ref={field}
          type="text"
          value={value}
          maxLength={40}
          placeholder="XXX-NNNNNNN-C"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby={id}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <small id={id}>
        {wrong ? (
          <span role="alert" class="fault">
            {wrong}
          </span>
        ) : (
          note
        )}
      </small>
    </div>
  );
}
