import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { findLocalStorage, writeLocally } from '../../../client/edits/local-storage';
import type { RowDensity } from '../../../components/library/rows/ClipRows';
import { defaultSettings, type Settings } from '../../../core/model';

const key = 'list-density';

/**
 * Returns the density of the list. The first rows are drawn before the settings are read, so
 * the last density is remembered in local storage.
 */
export function rememberDensity(
  view: Pick<Window, 'localStorage'>,
  settings: ReadonlySignal<Settings>,
  life: AbortSignal,
): ReadonlySignal<RowDensity> {
  const local = findLocalStorage(view);
  const density = signal<RowDensity>(local?.getItem(key) === 'compact' ? 'compact' : 'comfortable');
  const stop = effect(() => {
    const { value } = settings;
    // Not read yet.
    if (value === defaultSettings) return;
    density.value = value.appearance.density;
    if (local) writeLocally(local, key, value.appearance.density);
  });
  life.addEventListener('abort', stop);
  return density;
}
