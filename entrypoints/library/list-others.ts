import { type Clip, type Instant, type Result, succeed } from '../../core/model';
import { clipBatchSize, type Library } from '../../storage';

/**
 * The clips of the library that are not in a file, by id, with their headlines. Skips those in
 * the bin and those that the user changed since the import was begun.
 *
 * Read from the library and not from the search index, which may be incomplete.
 */
export async function listOthers(
  library: Pick<Library, 'listClips'>,
  imported: ReadonlyMap<string, unknown>,
  begunAt: Instant,
): Promise<Result<ReadonlyMap<string, string>>> {
  const others = new Map<string, string>();
  let last: Clip | undefined;
  do {
    const page = await library.listClips(clipBatchSize, last);
    if (!page.ok) return page;
    for (const { id, updatedAt, summary } of page.value) {
      if (!imported.has(id) && updatedAt <= begunAt) others.set(id, summary.headline);
    }
    last = page.value.at(-1);
  } while (last !== undefined);
  return succeed(others);
}
