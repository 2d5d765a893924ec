import type { Sealer } from '../sealed';
import type { Clock } from '../stamp';
import type { Local, Outcome, Remote, Update } from './ports';

/** One exchange: both ends, and what happened so far. */
export interface Session {
  readonly local: Local;
  readonly remote: Remote;
  readonly sealer: Sealer;
  readonly clock: Clock;
  /** The list of devices: its name on the server, and whether it may have changed there. */
  readonly devices: { readonly name: string; hasChanged: boolean };
  /** The name on the server of the record `Local.leadId`, if the library has one. */
  readonly leadName: string | null;
  /** False if the server refuses changes of this device. */
  readonly mayWrite: boolean;
  readonly report: {
    received: number;
    sent: number;
    merged: number;
    readonly unreadable: Set<string>;
    readonly rolledBack: Set<string>;
    readonly waiting: Set<string>;
  };
}

/** An update that could not be stored. */
export interface Refused {
  readonly update: Update;
  readonly outcome: Exclude<Outcome, 'ready'>;
}

/** Stores those of the updates that can be stored, and returns the others. */
export async function storePossible(
  { local }: Session,
  updates: readonly Update[],
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  let rest = updates;
  while (rest.length > 0) {
    const outcomes = await local.store(rest);
    const ready = rest.filter((update, index) => {
      const outcome = outcomes[index] ?? 'changed';
      if (outcome !== 'ready') refused.push({ update, outcome });
      return outcome === 'ready';
    });
    if (ready.length === rest.length) break;
    rest = ready;
  }
  return refused;
}
