import type { DatedVersion } from '../../core/model';
import { formatCopy, text } from '../strings';
import '../strings/en/base/dates.ftl';

/**
 * Names saved copies by their time, by version id. Copies of the same minute are numbered:
 * "12 November, 14:02", "12 November, 14:02 (2)".
 */
export function nameCopies(
  /** Oldest first. */
  versions: readonly DatedVersion[],
  now: Date,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    versions.map(({ id, keptAt }) => {
      const name = formatCopy(keptAt, now);
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      return [id, number === 1 ? name : text('dates-numbered', { name, number })];
    }),
  );
}
