import { options } from 'preact';

/**
 * Makes a change and renders it before returning. What it shows can then be focused at once:
 * until it has focus, the next keystroke would be taken for a shortcut.
 */
export function renderNow(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
