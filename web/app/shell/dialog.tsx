import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  title: string;
  /** Called for Escape and the closing button; undefined: it cannot be closed by hand. */
  onClose: (() => void) | undefined;
  wide?: boolean;
  children: ComponentChildren;
}

/** A modal dialog over the page: open as long as it is rendered. Focus goes in, and back to where it was. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // In the same turn as the page is drawn: an effect after it would leave the focus nowhere for a moment.
  useLayoutEffect(() => {
    const back = wayBack(document.activeElement);
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Closed first: as long as it is modal, nothing behind it takes the focus.
      shown?.close();
      back();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'wide' : ''}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" class="plain" onClick={onClose} aria-label="Close">
            ✕
          </button>
        )}
      </header>
      {children}
    </dialog>
  );
}

/**
 * Gives the focus back to an element: to it; to what stands in its stead with the same name where the screen was drawn anew meanwhile;
 * else to the nearest thing around it that takes the focus, and at last to the heading of the screen.
 */
function wayBack(element: Element | null): () => void {
  const around: Element[] = [];
  for (let e = element; e && e !== document.body; e = e.parentElement) around.push(e);
  const name = element?.getAttribute('aria-label');
  return () => {
    const twin = name ? `main [aria-label="${CSS.escape(name)}"]` : undefined;
    const [nearest, ...wider] = around.map((e) => (e.isConnected ? e : e.id ? document.getElementById(e.id) : null));
    const ways = [nearest, twin && document.querySelector(twin), ...wider, document.querySelector('main h1')];
    for (const way of ways) {
      if (!(way instanceof HTMLElement)) continue;
      way.focus();
      if (document.activeElement === way) return;
    }
  };
}
