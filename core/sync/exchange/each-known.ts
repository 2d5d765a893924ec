import type { KnownRecord } from './ports';
import type { Session } from './session';

/** False if the exchange is to stop. */
export type GoesOn = () => boolean;

/** Few, because each may hold an image in memory while it is sent. */
const atOnce = 48;

/** Calls `work` with known records, in batches. Returns false if it was stopped. */
export async function eachKnown(
  { local }: Session,
  which: 'unsent' | 'all',
  goesOn: GoesOn,
  work: (known: readonly KnownRecord[]) => Promise<void>,
): Promise<boolean> {
  let last = '';
  while (goesOn()) {
    const known = await local.listKnown(which, last, atOnce);
    const end = known.at(-1);
    if (!end) return true;
    await work(known);
    last = end.id;
  }
  return false;
}
