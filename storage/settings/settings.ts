import * as v from 'valibot';
import { type Instant, listSite, type Settings, settingsSchema } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** See `Library.getSettings`. Settings that were never changed have their defaults. */
export async function getSettings(db: LibraryDatabase): Promise<Settings> {
  const row = await db.settings.get('settings');
  return v.parse(settingsSchema, row?.value ?? {});
}

/** See `Library.saveSettings`. Also returns the settings before. */
export async function saveSettings(
  db: LibraryDatabase,
  change: Partial<Settings>,
  now: Instant,
): Promise<{ readonly before: Settings; readonly after: Settings }> {
  const before = await getSettings(db);
  const after = v.parse(settingsSchema, { ...before, ...change });
  await db.settings.put({ key: 'settings', value: after, updatedAt: now });
  return { before, after };
}

/** See `Library.setBarOnSite`. */
export async function setBarOnSite(
  db: LibraryDatabase,
  url: string,
  isOn: boolean,
  now: Instant,
): Promise<Settings> {
  const { highlights } = await getSettings(db);
  const barOffSites = listSite(highlights.barOffSites, url, !isOn);
  return (await saveSettings(db, { highlights: { ...highlights, barOffSites } }, now)).after;
}
