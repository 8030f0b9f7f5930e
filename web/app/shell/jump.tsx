import type { ComponentChildren } from 'preact';

/** Goes to an element of the screen and puts the focus there; the address names the screen and stays. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
  // What lay between is drawn only now, and may be higher than it was taken for.
  requestAnimationFrame(() => target.scrollIntoView());
}

/** A way to another part of the screen. */
export const Jump = ({ to, children }: { to: string; children: ComponentChildren }) => (
  <button type="button" class="jump" onClick={() => jumpTo(to)}>
    {children}
  </button>
);
