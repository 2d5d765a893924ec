import { type ReadonlySignal, signal } from '@preact/signals';
import type { ProtectedStore } from '../../../client/edits/protected-store';
import {
  findLostLibrary,
  putLostLibraryAway,
  rememberLibrary,
} from '../../../client/library/remember-library';
import type { LastSeen } from '../../../core/backup';
import type { Library } from '../../../storage';

/** Checks once whether the browser has lost a library. `lost` is null if not, or once the notice is dismissed. */
export function watchLostLibrary(
  library: Library,
  store: ProtectedStore,
  crypto: Crypto,
): { readonly lost: ReadonlySignal<LastSeen | null>; dismiss(): void } {
  const lost = signal<LastSeen | null>(null);
  const check = async () => {
    await rememberLibrary(library, store, crypto);
    lost.value = await findLostLibrary(store);
  };
  void check();
  return {
    lost,
    dismiss() {
      lost.value = null;
      void putLostLibraryAway(store);
    },
  };
}
