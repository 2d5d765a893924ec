import type { Result } from '../../core/model';
import type { OtherStore } from '../access/remember-library';

/** Set in `storage.session`, which is emptied when the browser ends. */
const doneKey = 'log-renewed';

/**
 * Calls `renewLog` unless it has succeeded since the browser started. After a failure, such
 * as a full disk, the next start of the background tries again.
 */
export async function renewLogAtStart(
  session: Pick<OtherStore, 'get' | 'set'>,
  renewLog: () => Promise<Result<null>>,
): Promise<void> {
  const { [doneKey]: isDone } = await session.get(doneKey);
  if (isDone === true) return;
  const renewed = await renewLog();
  if (renewed.ok) await session.set({ [doneKey]: true });
}
