import type { Instant } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** Returns the row key of a preference. The prefix separates preferences from the user's settings. */
export const toPreferenceKey = (name: string): string => `preference:${name}`;

/** See `Library.getPreference`. */
export async function getPreference(db: LibraryDatabase, name: string): Promise<unknown> {
  return (await db.settings.get(toPreferenceKey(name)))?.value ?? null;
}

/** See `Library.savePreference`. */
export async function savePreference(
  db: LibraryDatabase,
  name: string,
  value: unknown,
  now: Instant,
): Promise<void> {
  await db.settings.put({ key: toPreferenceKey(name), value, updatedAt: now });
}
