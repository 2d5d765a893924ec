import type { BackupPlan, Instant } from '../../model';
import type { BackupState, BackupTrouble } from './backup-state';

const minute = 60_000;
const day = 24 * 60 * minute;

const periods = { day, week: 7 * day } as const;

/** Alarms come by the hour; what is due within half of one is due now. */
const slack = 30 * minute;

/** How long to wait after trouble. */
const tryAgainAfter = 60 * minute;

/** So many periods without a good backup are worth a word. */
const oldPeriods = 2;

/** A library of so many clips without any backup is worth a word. */
const muchToLose = 50;

/** How long a warning stays aside that the reader has put aside. */
const asideFor = { old: 7 * day, none: 60 * day } as const;

/** When the last good backup was made; null when there is none. */
function lastGood({ files }: BackupState): Instant | null {
  return files[0]?.madeAt ?? null;
}

/** Whether a backup should be made now. A clock that was set back does not put it off. */
export function isBackupDue({ every }: BackupPlan, state: BackupState, now: Instant): boolean {
  if (every === 'never') return false;
  const { trouble } = state;
  if (trouble !== null && isWithin(trouble.triedAt, tryAgainAfter - slack, now)) return false;
  const last = lastGood(state);
  return last === null || !isWithin(last, periods[every] - slack, now);
}

/** What the reader should be told about backups. */
export type BackupAdvice =
  | { readonly kind: 'failed'; readonly code: BackupTrouble; readonly detail: string | null }
  /** The last good one is old, or there is none though they are to be made. */
  | { readonly kind: 'old'; readonly last: Instant | null }
  /** None are made, and there is much to lose. */
  | { readonly kind: 'none'; readonly last: Instant | null };

/** `dismissedAt` is when the reader put the last warning aside. */
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

/** Whether less than `ms` have gone by since `then`, which is not in the future. */
function isWithin(then: Instant, ms: number, now: Instant): boolean {
  const gone = Date.parse(now) - Date.parse(then);
  return gone >= 0 && gone < ms;
}
