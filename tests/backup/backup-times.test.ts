import { describe, expect, it } from 'vitest';
import { adviseOnBackups, type BackupFile, type BackupState, isBackupDue } from '../../core/backup';
import type { BackupPlan } from '../../core/model';

const day = 24 * 60;

/** Returns the time at the given minute after 09:00 UTC on 25 November 2026. */
const at = (minutes: number) =>
  new Date(Date.UTC(2026, 10, 25, 9) + minutes * 60_000).toISOString();

const makePlan = (every: BackupPlan['every']): BackupPlan => ({ every, keep: 4, to: 'downloads' });
const makeFile = (minutes: number): BackupFile => ({
  ...{ name: 'x.zip', to: 'downloads', madeAt: at(minutes) },
  ...{ clips: 1, pictures: 0, byteCount: 9, downloadId: 1 },
});
const makeGoodState = (minutes: number): BackupState => ({
  files: [makeFile(minutes)],
  trouble: null,
});
const makeFailedState = (
  files: readonly BackupFile[],
  since: number,
  triedAt = since,
): BackupState => ({
  files,
  trouble: { code: 'disk-full', detail: null, since: at(since), triedAt: at(triedAt) },
});
const emptyState: BackupState = { files: [], trouble: null };

describe('isBackupDue', () => {
  it('returns true without a backup, unless backups are turned off', () => {
    expect(isBackupDue(makePlan('day'), emptyState, at(0))).toBe(true);
    expect(isBackupDue(makePlan('never'), emptyState, at(0))).toBe(false);
  });

  it.each([
    ['day', day],
    ['week', 7 * day],
  ] as const)('returns true a %s after the last backup', (every, period) => {
    expect(isBackupDue(makePlan(every), makeGoodState(0), at(period - 60))).toBe(false);
    expect(isBackupDue(makePlan(every), makeGoodState(0), at(period))).toBe(true);
    // Backups were missed while the browser was closed.
    expect(isBackupDue(makePlan(every), makeGoodState(0), at(40 * day))).toBe(true);
  });

  it('returns true an hour after a failure, not earlier', () => {
    expect(isBackupDue(makePlan('day'), makeFailedState([], 0), at(10))).toBe(false);
    expect(isBackupDue(makePlan('day'), makeFailedState([], 0), at(60))).toBe(true);
  });

  it('returns true if the last backup is in the future', () => {
    expect(isBackupDue(makePlan('week'), makeGoodState(30 * day), at(0))).toBe(true);
  });
});

describe('adviseOnBackups', () => {
  const advise = (every: BackupPlan['every'], state: BackupState, minutes: number, options = {}) =>
    adviseOnBackups(makePlan(every), state, {
      ...{ clips: 900, isSynced: false, dismissedAt: null, now: at(minutes) },
      ...options,
    });

  it('returns null while backups succeed', () => {
    expect(advise('week', makeGoodState(0), 8 * day)).toBeNull();
    expect(advise('day', makeGoodState(0), day)).toBeNull();
  });

  it('reports a failure, and after dismissal only newer failures', () => {
    const state = makeFailedState([makeFile(0)], 60, 600);
    expect(advise('day', state, 601)).toMatchObject({ kind: 'failed', code: 'disk-full' });
    expect(advise('day', state, 601, { dismissedAt: at(100) })).toBeNull();
    expect(advise('day', state, 601, { dismissedAt: at(30) })).not.toBeNull();
  });

  it('reports an old backup, and again a week after dismissal', () => {
    expect(advise('week', makeGoodState(0), 15 * day)).toEqual({ kind: 'old', last: at(0) });
    expect(advise('week', makeGoodState(0), 15 * day, { dismissedAt: at(14 * day) })).toBeNull();
    expect(
      advise('week', makeGoodState(0), 22 * day, { dismissedAt: at(14 * day) }),
    ).not.toBeNull();
  });

  it('reports a missing backup of a large library, and again 60 days after dismissal', () => {
    expect(advise('never', emptyState, 0)).toEqual({ kind: 'none', last: null });
    expect(advise('never', emptyState, 0, { clips: 49 })).toBeNull();
    expect(advise('never', emptyState, 59 * day, { dismissedAt: at(0) })).toBeNull();
    expect(advise('never', emptyState, 60 * day, { dismissedAt: at(0) })).not.toBeNull();
    expect(advise('never', makeGoodState(0), day)).toBeNull();
    expect(advise('never', makeGoodState(0), 60 * day)).toEqual({ kind: 'none', last: at(0) });
  });

  it('reports no missing backup of a library that syncs, but a failed one', () => {
    expect(advise('never', emptyState, 0, { isSynced: true })).toBeNull();
    const state = makeFailedState([makeFile(0)], 60, 600);
    expect(advise('day', state, 601, { isSynced: true })).toMatchObject({ kind: 'failed' });
  });
});
