import type { BackupPlan, Instant } from '../model';
import type { BackupState, BackupTrouble } from './backup-state';

const minute = 60_000;
const day = 24 * 60 * minute;

const periods = { day, week: 7 * day } as const;

/** Alarms are hourly: a backup due within half an hour is made now. */
const slack = 30 * minute;

/** How long to wait before retrying. */
const tryAgainAfter = 60 * minute;

/** Warns after this many periods without a good backup. */
const oldPeriods = 2;

/** Warns if a library of at least this many clips has no backup. */
const muchToLose = 50;

/** How long a dismissed warning stays hidden. */
const asideFor = { old: 7 * day, none: 60 * day } as const;

/** When the last good backup was made, or null. */
function lastGood({ files }: BackupState): Instant | null {
  return files[0]?.madeAt ?? null;
}

/** True if a backup should be made now. Setting the clock back does not delay it. */
export function isBackupDue({ every }: BackupPlan, state: BackupState, now: Instant): boolean {
  if (every === 'never') return false;
  const { trouble } = state;
  if (trouble !== null && isWithin(trouble.triedAt, tryAgainAfter - slack, now)) return false;
  const last = lastGood(state);
  return last === null || !isWithin(last, periods[every] - slack, now);
}

/** A warning about backups. */
export type BackupAdvice =
  | { readonly kind: 'failed'; readonly code: BackupTrouble; readonly detail: string | null }
  /** The last good backup is old, or there is none although backups are on. */
  | { readonly kind: 'old'; readonly last: Instant | null }
  /** Backups are off, and the library is large. */
  | { readonly kind: 'none'; readonly last: Instant | null };

/** `dismissedAt` is when the user dismissed the last warning. */
export function adviseOnBackups(
  { every }: BackupPlan,
  state: BackupState,
  { clips, dismissedAt, now }: { clips: number; dismissedAt: Instant | null; now: Instant },
): BackupAdvice | null {
  const last = lastGood(state);
  const isAside = (ms: number) => dismissedAt !== null && isWithin(dismissedAt, ms, now);
  const { trouble } = state;
  if (trouble !== null && (dismissedAt === null || dismissedAt < trouble.since)) {
    return { kind: 'failed', code: trouble.code, detail: trouble.detail };
  }
  if (every === 'never') {
    const isRecent = last !== null && isWithin(last, asideFor.none, now);
    return isRecent || clips < muchToLose || isAside(asideFor.none) ? null : { kind: 'none', last };
  }
  const period = periods[every];
  const isOld = last !== null && !isWithin(last, oldPeriods * period, now);
  return isOld && !isAside(asideFor.old) ? { kind: 'old', last } : null;
}

/** True if `then` is less than `ms` ago and not in the future. */
function isWithin(then: Instant, ms: number, now: Instant): boolean {
  const gone = Date.parse(now) - Date.parse(then);
  return gone >= 0 && gone < ms;
}
