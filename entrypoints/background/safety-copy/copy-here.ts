import type { OpenOptions } from '../background-library';
import { stayAwake } from '../stay-awake';

/** Writes the safety copy in the background itself, in Firefox. Its code is loaded when it is needed. */
export async function copyHere(options: OpenOptions): Promise<void> {
  const ended = new AbortController();
  stayAwake(ended.signal);
  try {
    const { copyTyped } = await import('../../shared/safety-copy/copy-typed');
    await copyTyped(options);
  } finally {
    ended.abort();
  }
}
