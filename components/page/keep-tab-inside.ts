/** What Tab stops at; of radio buttons only the chosen one. */
const stops =
  'textarea, input:not([type="radio"]), input[type="radio"]:checked, button:not([tabindex="-1"]):not(:disabled)';

/**
 * Tab goes round inside the element that listens: beyond it lies the page, at
 * no place that has to do with the text. Escape leads out.
 */
export function keepTabInside(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const box = event.currentTarget as HTMLElement;
  const all = [...box.querySelectorAll<HTMLElement>(stops)];
  const [first, last] = [all[0], all.at(-1)];
  if (event.target !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
