import { type ReadonlySignal, signal } from '@preact/signals';
import type { OwnStore } from '../../client/edits/own-store';
import {
  findLostLibrary,
  putLostLibraryAway,
  rememberLibrary,
} from '../../client/library/remember-library';
import type { LastSeen } from '../../core/exchange/backups';
import type { Library } from '../../storage';

/** The library that the browser has lost, for a page that is open; null when none is, or it was put away. */
export function followLoss(
  library: Library,
  store: OwnStore,
  crypto: Crypto,
): { readonly lost: ReadonlySignal<LastSeen | null>; dismiss(): void } {
  const lost = signal<LastSeen | null>(null);
  const look = async () => {
    await rememberLibrary(library, store, crypto);
    lost.value = await findLostLibrary(store);
  };
  void look();
  return {
    lost,
    dismiss() {
      lost.value = null;
      void putLostLibraryAway(store);
    },
  };
}
