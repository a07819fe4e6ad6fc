/**
 * Puts the focus on the page's heading, after what was pressed is gone: once the page is drawn anew, and a dialog that
 * closes has given the focus back.
 */
export function focusHeading(): void {
  requestAnimationFrame(() => setTimeout(() => document.querySelector<HTMLElement>('h1')?.focus()))
}
