import type { Instant } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** Keeps preferences apart from the reader's settings in their table. */
export const keyOf = (name: string): string => `preference:${name}`;

/** See `Library.getPreference`. */
export async function getPreference(db: LibraryDatabase, name: string): Promise<unknown> {
  return (await db.settings.get(keyOf(name)))?.value ?? null;
}

/** See `Library.savePreference`. */
export async function savePreference(
  db: LibraryDatabase,
  name: string,
  value: unknown,
  now: Instant,
): Promise<void> {
  await db.settings.put({ key: keyOf(name), value, updatedAt: now });
}
