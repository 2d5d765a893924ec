import { fail, type Instant, type Result, type SavedSearch, succeed } from '../../core/model';
import type { LibraryDatabase } from '../schema/database';

/** See `Library.saveSearch`. */
export async function saveSearch(
  db: LibraryDatabase,
  search: SavedSearch,
): Promise<Result<SavedSearch>> {
  const name = search.name.trim();
  if (name === '') return fail('invalid-input', 'a search without a name');
  const saved = { ...search, name };
  await db.searches.put(saved);
  return succeed(saved);
}

/** See `Library.deleteSearch`. */
export async function deleteSearch(
  db: LibraryDatabase,
  id: string,
  now: Instant,
): Promise<Result<SavedSearch>> {
  const search = await db.searches.get(id);
  if (search === undefined) return fail('not-found');
  const deleted = { ...search, updatedAt: now, deletedAt: search.deletedAt ?? now };
  await db.searches.put(deleted);
  return succeed(deleted);
}
