import type { Settings } from '../../core/model';
import { findLocalStorage, writeLocally } from '../edits/local-storage';

type Theme = Settings['appearance']['theme'];

/** The theme is also in `localStorage`, which a page can read before it is first painted. */
const key = 'pressmark:theme';

const emptiedKey = 'pressmark:emptied';

/**
 * Applies the user's theme to one of our own pages, now and whenever another page changes it.
 * Reloads the page when everything was deleted.
 */
export function followTheme(view: Window): void {
  apply(view);
  view.addEventListener('storage', (event) => {
    if (event.key === key) apply(view);
    if (event.key === emptiedKey && event.newValue !== null) view.location.reload();
  });
}

/** Deletes what our own pages store besides the library, and reloads all of them. */
export function announceEmptied(view: Window): void {
  const local = findLocalStorage(view);
  local?.clear();
  if (local) writeLocally(local, emptiedKey, String(view.performance.timeOrigin));
  view.location.reload();
}

/** Sets the theme of all our own pages. */
export function setTheme(view: Window, theme: Theme): void {
  const local = findLocalStorage(view);
  if (local && local.getItem(key) !== theme) writeLocally(local, key, theme);
  apply(view);
}

function apply(view: Window): void {
  const theme = findLocalStorage(view)?.getItem(key);
  const { dataset } = view.document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
}
