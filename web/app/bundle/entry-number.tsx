import { useState } from 'preact/hooks';
import { setEntryNumber } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import type { Bundle } from '../api/types.ts';
import { Dialog } from '../shell/dialog.tsx';
import { announce } from '../shell/live.tsx';
import { NumberField, numberProblem } from './number-field.tsx';

/** Says under which entry number the goods are entered, at any time; the verdict stays as it is. */
export function EntryNumber({ bundle, onChange }: { bundle: Bundle; onChange: () => void }) {
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const begin = () => {
    setValue(bundle.entryNumber ?? '');
    setWrong('');
    setOpen(true);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setWrong('');
    try {
      const { entryNumber } = await setEntryNumber(bundle.id, value.trim());
      announce(`The entry number is ${entryNumber}.`);
      setOpen(false);
      onChange();
    } catch (error) {
      setWrong(numberProblem(error) ?? sayProblem(error));
    }
    setBusy(false);
  };
  return (
    <div class="row">
      <span class="soft">
        Entry number{' '}
        <bdi class="whole">{bundle.entryNumber ? <strong>{bundle.entryNumber}</strong> : 'not said yet'}</bdi>
      </span>
      <button
        type="button"
        class="plain"
        onClick={begin}
        aria-label={bundle.entryNumber ? 'Change the entry number' : 'Give the entry number'}
      >
        {bundle.entryNumber ? 'Change' : 'Give'}
      </button>
      {open && (
        <Dialog title="Entry number" onClose={() => setOpen(false)}>
          <form onSubmit={(event) => void save(event)}>
            <p>Under which number the goods are entered in the United States. Your broker finds the verdict by it.</p>
            <NumberField
              value={value}
              wrong={wrong}
              onChange={(typed) => {
                setValue(typed);
                setWrong('');
              }}
              note="Filer code, seven digits and the check digit; hyphens may be left out. The verdict stays as it is."
            />
            <p class="row">
              <button type="submit" class="main" disabled={busy || value.trim() === ''}>
                Save
              </button>
              <button type="button" onClick={() => setOpen(false)}>
                Cancel
              </button>
            </p>
          </form>
        </Dialog>
      )}
    </div>
  );
}
