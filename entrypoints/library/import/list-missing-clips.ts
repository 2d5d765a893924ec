import { type Clip, type Instant, type Result, succeed } from '../../../core/model';
import { clipBatchSize, type Library } from '../../../storage';

/**
 * Returns the ids and headlines of the library's clips that an imported file does not
 * contain, except those in the bin and those changed since the import started.
 *
 * Reads the library and not the search index, which may be incomplete.
 */
export async function listMissingClips(
  library: Pick<Library, 'listClips'>,
  imported: ReadonlyMap<string, unknown>,
  startedAt: Instant,
): Promise<Result<ReadonlyMap<string, string>>> {
  const missing = new Map<string, string>();
  let last: Clip | undefined;
  do {
    const page = await library.listClips(clipBatchSize, last);
    if (!page.ok) return page;
    for (const { id, updatedAt, summary } of page.value) {
      if (!imported.has(id) && updatedAt <= startedAt) missing.set(id, summary.headline);
    }
    last = page.value.at(-1);
  } while (last !== undefined);
  return succeed(missing);
}
