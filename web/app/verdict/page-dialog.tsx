import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/model/index.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Drawing } from './drawing.tsx';
import type { PageShown } from './picture.ts';

export interface PageDialogProps {
  title: string;
  page: PageShown;
  marks: readonly Evidence[];
  /** The mark that is scrolled to. */
  first?: Evidence;
  onClose: () => void;
}

/** Shares of the dialog's width. */
const zooms = [1, 1.5, 2, 3, 4];

/** A whole page, to be looked at closely. */
export function PageDialog({ title, page, marks, first, onClose }: PageDialogProps) {
  const [zoom, setZoom] = useState(0);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const view = sheet.current;
    if (!view || !first) return;
    const [left, top, width, height] = first.box;
    view.scrollTo({
      left: (left + width / 2) * view.scrollWidth - view.clientWidth / 2,
      top: (top + height / 2) * view.scrollHeight - view.clientHeight / 2,
    });
  }, [zoom]);
  return (
    <Dialog title={title} onClose={onClose} wide>
      <p class="row">
        <button type="button" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          Smaller
        </button>
        <button type="button" disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
          Larger
        </button>
        <span class="soft" aria-live="polite">
          {zooms[zoom]! * 100} %
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="sheet" ref={sheet} tabIndex={0} aria-label={`${title}, can be scrolled`}>
        <div style={{ width: `${zooms[zoom]! * 100}%` }}>
          <Drawing page={page} marks={marks} frame={[0, 0, page.width, page.height]} />
        </div>
      </section>
    </Dialog>
  );
}
