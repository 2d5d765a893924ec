import { now } from '../../../client/base/now';
import { describeBrowser } from '../../../client/sync/describe-browser';
import { openShareTransport, openTransport } from '../../../client/sync/open-transport';
import { syncOnce } from '../../../client/sync/run-sync';
import { openSyncLibrary } from '../../../storage';

/** Exchanges with the server of this device's account, unless a page does. */
export async function syncLibrary(
  options: Omit<Parameters<typeof openSyncLibrary>[0], 'clock'>,
): Promise<void> {
  const library = openSyncLibrary({ ...options, clock: now });
  try {
    await syncOnce({
      ...{ library, locks: navigator.locks, source: crypto, now },
      ...{ openTransport, openShareTransport },
      browser: describeBrowser(navigator),
    });
  } finally {
    library.close();
  }
}
