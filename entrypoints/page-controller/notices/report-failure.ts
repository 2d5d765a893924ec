import type { Result } from '../../../core/model';
import type { NoticeHost } from './notice-host';
import { notices } from './notices';

/** Says why something failed, if it did. Returns `result`. */
export function reportFailure<Reported extends Result<unknown>>(
  notice: Pick<NoticeHost, 'show'>,
  result: Reported,
): Reported {
  if (!result.ok) notice.show(notices.failed(result.failure));
  return result;
}
