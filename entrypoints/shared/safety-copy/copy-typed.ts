import { now } from '../../../client/base/now';
import { lockCopies, openCopies } from '../../../client/safety-copy/copies';
import { writeSafetyCopy } from '../../../client/safety-copy/write-copy';
import { openSafetyCopyLibrary } from '../../../storage';

type OpenOptions = Omit<Parameters<typeof openSafetyCopyLibrary>[0], 'clock'>;

/** Copies what was typed since the last time to files outside of the database. */
export async function copyTyped(options: OpenOptions): Promise<void> {
  const copies = await openCopies(navigator);
  if (copies === null) return;
  await lockCopies(navigator.locks, async () => {
    const library = openSafetyCopyLibrary({ ...options, clock: now });
    try {
      await writeSafetyCopy(library, copies);
    } finally {
      library.close();
    }
  });
}
