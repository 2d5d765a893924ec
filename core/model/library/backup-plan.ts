import * as v from 'valibot';

/** When and where to the library is backed up by itself. */
export interface BackupPlan {
  readonly every: 'never' | 'day' | 'week';
  /** How many backups are kept; of those beyond, the oldest are removed. */
  readonly keep: number;
  readonly to: 'downloads' | 'folder';
}

/**
 * What holds until the reader chooses otherwise. Nothing is written to a disk
 * unasked: browsers give the right to do so in a click only. Four are a month of weeks.
 */
export const usualPlan: BackupPlan = { every: 'never', keep: 4, to: 'downloads' };

/** See `BackupPlan`; whatever is missing or out of its range has its usual value. */
export const backupPlanSchema: v.GenericSchema<unknown, BackupPlan> = v.object({
  every: v.fallback(v.picklist(['never', 'day', 'week']), usualPlan.every),
  keep: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), usualPlan.keep),
  to: v.fallback(v.picklist(['downloads', 'folder']), usualPlan.to),
});
