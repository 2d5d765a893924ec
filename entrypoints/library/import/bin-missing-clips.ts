import { type Clip, type Instant, type Result, succeed } from '../../../core/model';
import { clipBatchSize, type Library } from '../../../storage';
import type { ImportContext, PassEnd } from './import-context';
import { remarkOnBinned } from './import-remarks';

/**
 * Moves the clips that the imported file does not contain to the bin, and reports each. A
 * dry run only reports them.
 */
export async function binMissingClips({
  library,
  run,
  counter,
  remarks,
}: ImportContext): Promise<PassEnd> {
  const missing = await listMissingClips(library, counter.pages, run.now);
  if (!missing.ok) return { isFinished: false, failure: missing.failure, binned: 0 };
  const ids = [...missing.value.keys()];
  const report = (id: string) =>
    remarks.push(remarkOnBinned(run.opened.name, missing.value.get(id) ?? ''));
  if (run.isDryRun) {
    for (const id of ids) report(id);
    return { isFinished: true, failure: null, binned: ids.length };
  }
  const change = await library.changeClips(ids, { isDeleted: true }, run.now, {
    signal: run.signal,
    onProgress: (binned) => run.onProgress(counter.pages.size + binned),
  });
  if (!change.ok) return { isFinished: false, failure: change.failure, binned: 0 };
  const { clips, rest, failure } = change.value;
  for (const { id } of clips) report(id);
  return { isFinished: rest.length === 0, failure, binned: clips.length };
}

/**
 * Returns the ids and headlines of the library's clips that an imported file does not
 * contain, except those in the bin and those changed since the import started.
 *
 * Reads the library and not the search index, which may be incomplete.
 */
async function listMissingClips(
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
