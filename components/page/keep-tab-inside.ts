/** Tab stops. Of radio buttons, only the selected one. */
const stops =
  'textarea, input:not([type="radio"]), input[type="radio"]:checked, button:not([tabindex="-1"]):not(:disabled)';

/**
 * Keeps Tab inside the listening element. The next stop in the page would be unrelated to the
 * text. Escape leaves.
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
