import { type Remark, shownInReport } from '../../core/exchange/in';
import { type LibraryMetadata, type Result, succeed } from '../../core/model';
import type { Library } from '../../storage';

/** The saved searches that go, or ask otherwise by then, when the library becomes what a backup holds. */
export async function searchesLost(
  library: Library,
  fileName: string,
  { searches }: LibraryMetadata,
): Promise<Result<readonly Remark[]>> {
  const shelves = await library.listShelves();
  if (!shelves.ok) return shelves;
  const given = new Map(
    searches.filter(({ deletedAt }) => deletedAt === null).map((search) => [search.id, search]),
  );
  const lost = shelves.value.searches.filter(({ id, name, question }) => {
    const other = given.get(id);
    return other?.name !== name || other.question !== question;
  });
  return succeed(
    lost.map(
      ({ name, question }): Remark => ({
        code: 'replaced-words',
        place: { file: fileName, row: null, field: 'search' },
        detail: shownInReport(`${name} · ${question}`),
        count: 1,
      }),
    ),
  );
}
