import * as v from 'valibot';
import { type BackupPlan, backupPlanSchema, defaultBackupPlan } from './backup-plan';

/** The user's settings on this device. */
export interface Settings {
  readonly reader: {
    readonly face: 'serif' | 'sans';
    /** Step of type size, 1 to 7. */
    readonly size: number;
    /** Step of line length, 1 to 5. */
    readonly measure: number;
    readonly theme: 'system' | 'light' | 'sepia' | 'dark';
  };
  readonly images: {
    /** True if images are stored for offline reading. */
    readonly keep: boolean;
    readonly mostBytesEach: number;
    readonly mostBytesInAll: number;
  };
  readonly backup: BackupPlan;
}

const megabyte = 1024 * 1024;

/** The settings until the user changes them. */
export const defaultSettings: Settings = {
  reader: { face: 'serif', size: 3, measure: 3, theme: 'system' },
  // A large press photograph has 1 to 3 MB; anything much larger is not for reading.
  images: { keep: true, mostBytesEach: 5 * megabyte, mostBytesInAll: 2048 * megabyte },
  backup: defaultBackupPlan,
};

const { reader, images } = defaultSettings;
const integerUpTo = (max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Missing and invalid values become defaults, so old settings can be read. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  reader: v.fallback(
    v.object({
      face: v.fallback(v.picklist(['serif', 'sans']), reader.face),
      size: v.fallback(integerUpTo(7), reader.size),
      measure: v.fallback(integerUpTo(5), reader.measure),
      theme: v.fallback(v.picklist(['system', 'light', 'sepia', 'dark']), reader.theme),
    }),
    reader,
  ),
  images: v.fallback(
    v.object({
      keep: v.fallback(v.boolean(), images.keep),
      mostBytesEach: v.fallback(bytes, images.mostBytesEach),
      mostBytesInAll: v.fallback(bytes, images.mostBytesInAll),
    }),
    images,
  ),
  backup: v.fallback(backupPlanSchema, defaultBackupPlan),
});
