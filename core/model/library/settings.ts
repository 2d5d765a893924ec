import * as v from 'valibot';
import { type BackupPlan, backupPlanSchema, usualPlan } from './backup-plan';

/** How the reader wants things to be, on this device. */
export interface Settings {
  readonly reader: {
    readonly face: 'serif' | 'sans';
    /** Steps of type size, 1 to 7. */
    readonly size: number;
    /** Steps of line length, 1 to 5. */
    readonly measure: number;
    readonly theme: 'system' | 'light' | 'sepia' | 'dark';
  };
  readonly images: {
    /** Whether pictures are kept for reading offline. */
    readonly keep: boolean;
    readonly mostBytesEach: number;
    readonly mostBytesInAll: number;
  };
  readonly backup: BackupPlan;
}

const megabyte = 1024 * 1024;

/** What holds until the reader chooses otherwise. */
export const defaultSettings: Settings = {
  reader: { face: 'serif', size: 3, measure: 3, theme: 'system' },
  // A large press photograph has 1 to 3 MB; what is far beyond is no picture for reading.
  images: { keep: true, mostBytesEach: 5 * megabyte, mostBytesInAll: 2048 * megabyte },
  backup: usualPlan,
};

const { reader, images } = defaultSettings;
const steps = (highest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(highest));
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whatever is missing or out of its range has its usual value, so that old settings are read. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  reader: v.fallback(
    v.object({
      face: v.fallback(v.picklist(['serif', 'sans']), reader.face),
      size: v.fallback(steps(7), reader.size),
      measure: v.fallback(steps(5), reader.measure),
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
  backup: v.fallback(backupPlanSchema, usualPlan),
});
