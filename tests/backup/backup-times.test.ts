import { describe, expect, it } from 'vitest';
import { adviseOnBackups, type BackupFile, type BackupState, isBackupDue } from '../../core/backup';
import type { BackupPlan } from '../../core/model';

const day = 24 * 60;

/** So many minutes after the tests begin. */
const at = (minutes: number) =>
  new Date(Date.UTC(2026, 10, 25, 9) + minutes * 60_000).toISOString();

const plan = (every: BackupPlan['every']): BackupPlan => ({ every, keep: 4, to: 'downloads' });
const madeAt = (minutes: number): BackupFile => ({
  ...{ name: 'x.zip', to: 'downloads', madeAt: at(minutes) },
  ...{ clips: 1, pictures: 0, byteCount: 9, downloadId: 1 },
});
const good = (minutes: number): BackupState => ({ files: [madeAt(minutes)], trouble: null });
const failed = (files: readonly BackupFile[], since: number, triedAt = since): BackupState => ({
  files,
  trouble: { code: 'disk-full', detail: null, since: at(since), triedAt: at(triedAt) },
});
const none: BackupState = { files: [], trouble: null };

describe('a backup is due', () => {
  it('at once when there is none, and never when none are wanted', () => {
    expect(isBackupDue(plan('day'), none, at(0))).toBe(true);
    expect(isBackupDue(plan('never'), none, at(0))).toBe(false);
  });

  it.each([
    ['day', day],
    ['week', 7 * day],
  ] as const)('a %s after the last', (every, period) => {
    expect(isBackupDue(plan(every), good(0), at(period - 60))).toBe(false);
    expect(isBackupDue(plan(every), good(0), at(period))).toBe(true);
    // Missed while the browser was closed.
    expect(isBackupDue(plan(every), good(0), at(40 * day))).toBe(true);
  });

  it('an hour after one has failed, and not by every alarm before', () => {
    expect(isBackupDue(plan('day'), failed([], 0), at(10))).toBe(false);
    expect(isBackupDue(plan('day'), failed([], 0), at(60))).toBe(true);
  });

  it('when the clock was set back behind the last one', () => {
    expect(isBackupDue(plan('week'), good(30 * day), at(0))).toBe(true);
  });
});

describe('the backup notice', () => {
  const advise = (every: BackupPlan['every'], state: BackupState, minutes: number, more = {}) =>
    adviseOnBackups(plan(every), state, {
      ...{ clips: 900, dismissedAt: null, now: at(minutes) },
      ...more,
    });

  it('is absent while backups succeed', () => {
    expect(advise('week', good(0), 8 * day)).toBeNull();
    expect(advise('day', good(0), day)).toBeNull();
  });

  it('reports a failure, and once dismissed only a newer one', () => {
    const state = failed([madeAt(0)], 60, 600);
    expect(advise('day', state, 601)).toMatchObject({ kind: 'failed', code: 'disk-full' });
    expect(advise('day', state, 601, { dismissedAt: at(100) })).toBeNull();
    expect(advise('day', state, 601, { dismissedAt: at(30) })).not.toBeNull();
  });

  it('reports an old backup, and again a week after it was dismissed', () => {
    expect(advise('week', good(0), 15 * day)).toEqual({ kind: 'old', last: at(0) });
    expect(advise('week', good(0), 15 * day, { dismissedAt: at(14 * day) })).toBeNull();
    expect(advise('week', good(0), 22 * day, { dismissedAt: at(14 * day) })).not.toBeNull();
  });

  it('reports a missing backup of a large library, and again 60 days after it was dismissed', () => {
    expect(advise('never', none, 0)).toEqual({ kind: 'none', last: null });
    expect(advise('never', none, 0, { clips: 49 })).toBeNull();
    expect(advise('never', none, 59 * day, { dismissedAt: at(0) })).toBeNull();
    expect(advise('never', none, 60 * day, { dismissedAt: at(0) })).not.toBeNull();
    expect(advise('never', good(0), day)).toBeNull();
    expect(advise('never', good(0), 60 * day)).toEqual({ kind: 'none', last: at(0) });
  });
});
