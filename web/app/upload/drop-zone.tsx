import { useRef, useState } from 'preact/hooks';
import { chosen, dropped, type Found } from './dropped.ts';

/** Not in the types of elements: browsers take it, the standard does not. */
const asFolder = { webkitdirectory: true };

/** Takes a folder, files or a zip: dropped, or chosen by its buttons. */
export function DropZone({ label, onFound }: { label: string; onFound: (found: Found[]) => void }) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    if (currentTarget.files?.length) onFound(chosen(currentTarget.files));
    // The same choice again counts again.
    currentTarget.value = '';
  };
  return (
    <section
      aria-label={label}
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void dropped(event.dataTransfer).then(onFound);
      }}
    >
      <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 16V4m0 0L7 9m5-5 5 5M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3" />
      </svg>
      <p>
        <strong>{label}</strong>
        <br />
        <span class="soft">Drop a folder, files or a zip: PDF, scans, photos, sheets, text, mails.</span>
      </p>
      <p class="row">
        <button type="button" onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </p>
      <input ref={files} type="file" multiple hidden aria-label="Files" onChange={choose} />
      <input ref={folder} type="file" {...asFolder} hidden aria-label="Folder" onChange={choose} />
    </section>
  );
}
