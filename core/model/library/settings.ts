import * as v from 'valibot';
import { type Colour, colourSchema } from '../annotation/colours';
import { type BackupPlan, backupPlanSchema, defaultBackupPlan } from './backup-plan';
import { type Language, languages } from './languages';

/** Speeds of reading aloud; 1 is the normal speed of a voice. */
export const readerSpeeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export type ReaderSpeed = (typeof readerSpeeds)[number];

/** The user's settings on this device. */
export interface Settings {
  /** Of the library, the panel, the popup and what is drawn on pages. */
  readonly appearance: {
    /** Null: that of the browser. */
    readonly language: Language | null;
    readonly theme: 'system' | 'light' | 'dark';
    /** Height of the rows in the list of clips. */
    readonly density: 'comfortable' | 'compact';
  };
  readonly reader: {
    readonly face: 'serif' | 'sans';
    /** Step of type size, 1 to 7. */
    readonly size: number;
    /** Step of line length, 1 to 5. */
    readonly measure: number;
    readonly theme: 'system' | 'light' | 'sepia' | 'dark';
    /** Speed of reading aloud. */
    readonly speed: ReaderSpeed;
  };
  readonly highlights: {
    /** Used by the shortcut, the context menu and new notes. */
    readonly colour: Colour;
    /** When the bar opens over selected text. `alt`: only while Alt is held. */
    readonly bar: 'always' | 'alt' | 'never';
    /** Sites without the bar; see `isSiteListed`. */
    readonly barOffSites: readonly string[];
  };
  readonly detection: {
    readonly isOn: boolean;
    /** Sites without detection; see `isSiteListed`. */
    readonly offSites: readonly string[];
  };
  readonly reading: {
    /** When a story is marked as read: once its end was reached, or only by the user. */
    readonly markRead: 'end' | 'never';
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
  appearance: { language: null, theme: 'system', density: 'comfortable' },
  reader: { face: 'serif', size: 3, measure: 3, theme: 'system', speed: 1 },
  highlights: { colour: 'sun', bar: 'always', barOffSites: [] },
  detection: { isOn: true, offSites: [] },
  reading: { markRead: 'end' },
  // A large press photograph has 1 to 3 MB; anything much larger is not for reading.
  images: { keep: true, mostBytesEach: 5 * megabyte, mostBytesInAll: 2048 * megabyte },
  backup: defaultBackupPlan,
};

const { appearance, reader, highlights, detection, reading, images } = defaultSettings;
const integerUpTo = (max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));
const bytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const sites = v.fallback(v.pipe(v.array(v.string()), v.readonly()), []);

const settingsEntries = {
  appearance: v.fallback(
    v.object({
      language: v.fallback(v.nullable(v.picklist(languages)), appearance.language),
      theme: v.fallback(v.picklist(['system', 'light', 'dark']), appearance.theme),
      density: v.fallback(v.picklist(['comfortable', 'compact']), appearance.density),
    }),
    appearance,
  ),
  reader: v.fallback(
    v.object({
      face: v.fallback(v.picklist(['serif', 'sans']), reader.face),
      size: v.fallback(integerUpTo(7), reader.size),
      measure: v.fallback(integerUpTo(5), reader.measure),
      theme: v.fallback(v.picklist(['system', 'light', 'sepia', 'dark']), reader.theme),
      speed: v.fallback(v.picklist(readerSpeeds), reader.speed),
    }),
    reader,
  ),
  highlights: v.fallback(
    v.object({
      colour: v.fallback(colourSchema, highlights.colour),
      bar: v.fallback(v.picklist(['always', 'alt', 'never']), highlights.bar),
      barOffSites: sites,
    }),
    highlights,
  ),
  detection: v.fallback(
    v.object({ isOn: v.fallback(v.boolean(), detection.isOn), offSites: sites }),
    detection,
  ),
  reading: v.fallback(
    v.object({ markRead: v.fallback(v.picklist(['end', 'never']), reading.markRead) }),
    reading,
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
};

/** Missing and invalid values become defaults, so old settings can be read. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object(settingsEntries);

/** A change of some groups of settings. */
export const settingsChangeSchema = v.partial(
  v.object(settingsEntries),
) as unknown as v.GenericSchema<unknown, Partial<Settings>>;
