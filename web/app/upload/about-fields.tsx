import { NumberField } from '../bundle/number-field.tsx';
import type { About } from './about.ts';

export interface AboutFieldsProps {
  about: About;
  /** What is wrong with the entry number, as the verifier says; '' for nothing. */
  wrongNumber: string;
  onChange: (change: Partial<About>) => void;
}

/** What is known of the entry besides its papers, all of it optional. */
export function AboutFields({ about, wrongNumber, onChange }: AboutFieldsProps) {
  const field = (name: keyof About) => ({
    value: about[name],
    maxLength: 120,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange({ [name]: currentTarget.value }),
  });
  return (
    <div class="fields">
      <label>
        Entry date
        <input type="date" {...field('entryDate')} />
        <small>Decides which orders count. Without one: today.</small>
      </label>
      <label>
        Reference
        <input type="text" {...field('reference')} />
        <small>An order, a file: what you know it by.</small>
      </label>
      <NumberField
        value={about.entryNumber}
        wrong={wrongNumber}
        onChange={(entryNumber) => onChange({ entryNumber })}
        note="Of the US entry. It can follow later."
      />
      <label>
        Importer
        <input type="text" {...field('importerName')} />
        <small>As the papers name it.</small>
      </label>
      <label>
        Broker
        <input type="text" {...field('broker')} />
        <small>Id of the broker who may see the verdict.</small>
      </label>
    </div>
  );
}
