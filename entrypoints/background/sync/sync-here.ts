import type { OpenOptions } from '../background-library';
import { stayAwake } from '../stay-awake';

/** Exchanges in the background itself, in Firefox. Its code is loaded when it is needed. */
export async function syncHere(options: OpenOptions): Promise<void> {
  const ended = new AbortController();
  stayAwake(ended.signal);
  try {
    const { syncLibrary } = await import('../../shared/sync/sync-library');
    await syncLibrary(options);
  } finally {
    ended.abort();
  }
}
