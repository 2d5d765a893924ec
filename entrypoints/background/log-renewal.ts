import type { ProtectedStore } from '../../client/edits/protected-store';
import type { Result } from '../../core/model';

/** Key in `storage.session`, which is cleared when the browser closes. */
const doneKey = 'log-renewed';

const alarmName = 'renew-log';
/** Minutes until the next attempt if the log cannot be renewed, for instance on a full disk. */
const tryAgainAfter = 1;

/** The part of `browser.alarms` that a renewal needs. */
interface Alarms {
  create(name: string, info: { readonly delayInMinutes: number }): void | Promise<void>;
}

/** Decides when the database's log is renewed; see `renewLog` in storage for why. */
export interface LogRenewal {
  /** Renews the log, unless that was done since the browser started. */
  atStart(): Promise<void>;
  /** Renews it in any case, because the database has failed. */
  afterFailure(): Promise<void>;
  onAlarm(name: string): Promise<void>;
}

/** Records in `session` that the log was renewed, and retries by an alarm until it is. */
export function startLogRenewal(
  session: Pick<ProtectedStore, 'get' | 'set' | 'remove'>,
  alarms: Alarms,
  renewLog: () => Promise<Result<null>>,
): LogRenewal {
  // Runs are sequential: each opens and deletes the same database.
  let last: Promise<void> = Promise.resolve();
  const queue = (work: () => Promise<void>) => {
    last = last.then(work, work);
    return last;
  };
  const renewUnlessDone = async () => {
    const { [doneKey]: isDone } = await session.get(doneKey);
    if (isDone === true) return;
    const renewed = await renewLog();
    if (renewed.ok) await session.set({ [doneKey]: true });
    else await alarms.create(alarmName, { delayInMinutes: tryAgainAfter });
  };
  return {
    atStart: () => queue(renewUnlessDone),
    afterFailure: () =>
      queue(async () => {
        await session.remove(doneKey);
        await renewUnlessDone();
      }),
    async onAlarm(name) {
      if (name === alarmName) await queue(renewUnlessDone);
    },
  };
}
