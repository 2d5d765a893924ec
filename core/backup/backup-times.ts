import type { BackupPlan, Instant } from '../model';
import type { BackupProblem, BackupState } from './backup-state';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const periodMs = { day: dayMs, week: 7 * dayMs } as const;

/** Alarms are hourly: a backup due within half an hour is made now. */
const slackMs = 30 * minuteMs;

/** How long to wait before retrying. */
const retryAfterMs = 60 * minuteMs;

/** Warns after this many periods without a good backup. */
const maxMissedPeriods = 2;

/** Warns if a library of at least this many clips has no backup. */
const minClipsForAdvice = 50;

/** How long a dismissed warning stays hidden. */
const dismissedMs = { old: 7 * dayMs, none: 60 * dayMs } as const;

/** When the last good backup was made, or null. */
function getLastGoodTime({ files }: BackupState): Instant | null {
  return files[0]?.madeAt ?? null;
}

/** True if a backup should be made now. Setting the clock back does not delay it. */
export function isBackupDue({ every }: BackupPlan, state: BackupState, now: Instant): boolean {
  if (every === 'never') return false;
  const { trouble } = state;
  if (trouble !== null && isWithin(trouble.triedAt, retryAfterMs - slackMs, now)) return false;
  const last = getLastGoodTime(state);
  return last === null || !isWithin(last, periodMs[every] - slackMs, now);
}

/** A warning about backups. */
export type BackupAdvice =
  | { readonly kind: 'failed'; readonly code: BackupProblem }
  /** Backups are on, but the last good one is old or missing. */
  | { readonly kind: 'old'; readonly last: Instant | null }
  /** Backups are off, the library is large, and nothing else keeps a copy of it. */
  | { readonly kind: 'none'; readonly last: Instant | null };

interface Circumstances {
  readonly clips: number;
  /** Whether a server and other devices have the library, too. */
  readonly isSynced: boolean;
  /** When the user dismissed the last warning. */
  readonly dismissedAt: Instant | null;
  readonly now: Instant;
}

/** Returns what the user should know about their backups; null if all is well. */
export function adviseOnBackups(
  { every }: BackupPlan,
  state: BackupState,
  { clips, isSynced, dismissedAt, now }: Circumstances,
): BackupAdvice | null {
  const last = getLastGoodTime(state);
  const isDismissed = (ms: number) => dismissedAt !== null && isWithin(dismissedAt, ms, now);
  const { trouble } = state;
  if (trouble !== null && (dismissedAt === null || dismissedAt < trouble.since)) {
    return { kind: 'failed', code: trouble.code };
  }
  if (every === 'never') {
    const isRecent = last !== null && isWithin(last, dismissedMs.none, now);
    return isSynced || isRecent || clips < minClipsForAdvice || isDismissed(dismissedMs.none)
      ? null
      : { kind: 'none', last };
  }
  const period = periodMs[every];
  const isOld = last !== null && !isWithin(last, maxMissedPeriods * period, now);
  return isOld && !isDismissed(dismissedMs.old) ? { kind: 'old', last } : null;
}

/** True if `then` is less than `ms` ago and not in the future. */
function isWithin(then: Instant, ms: number, now: Instant): boolean {
  const gone = Date.parse(now) - Date.parse(then);
  return gone >= 0 && gone < ms;
}
