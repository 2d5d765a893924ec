import * as v from 'valibot';

/** When and where the library is backed up automatically. */
export interface BackupPlan {
  readonly every: 'never' | 'day' | 'week';
  /** How many backups are kept; older ones are removed. */
  readonly keep: number;
  readonly to: 'downloads' | 'folder';
}

/**
 * The default. Nothing is written to disk unasked: browsers grant permission only on a
 * click. Four backups are a month of weeks.
 */
export const defaultBackupPlan: BackupPlan = { every: 'never', keep: 4, to: 'downloads' };

/** See `BackupPlan`. Missing and invalid values become defaults. */
export const backupPlanSchema: v.GenericSchema<unknown, BackupPlan> = v.object({
  every: v.fallback(v.picklist(['never', 'day', 'week']), defaultBackupPlan.every),
  keep: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    defaultBackupPlan.keep,
  ),
  to: v.fallback(v.picklist(['downloads', 'folder']), defaultBackupPlan.to),
});
