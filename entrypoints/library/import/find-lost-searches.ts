import { type Remark, shortenForReport } from '../../../core/import';
import { type LibraryMetadata, type Result, succeed } from '../../../core/model';
import type { Library } from '../../../storage';

/** Returns a remark for each saved search that a restore would remove or change. */
export async function findLostSearches(
  library: Library,
  fileName: string,
  { searches }: LibraryMetadata,
): Promise<Result<readonly Remark[]>> {
  const shelves = await library.listShelves();
  if (!shelves.ok) return shelves;
  const restored = new Map(
    searches.filter(({ deletedAt }) => deletedAt === null).map((search) => [search.id, search]),
  );
  const lost = shelves.value.searches.filter(({ id, name, question }) => {
    const after = restored.get(id);
    return after?.name !== name || after.question !== question;
  });
  return succeed(
    lost.map(
      ({ name, question }): Remark => ({
        code: 'replaced-words',
        place: { file: fileName, row: null, field: { part: 'search' } },
        detail: shortenForReport(`${name} · ${question}`),
        count: 1,
      }),
    ),
  );
}
