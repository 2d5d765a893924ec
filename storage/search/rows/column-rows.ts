import { Columns, chunkLength, isChunk } from '../../../core/search';
import { DamagedIndex } from './block-cache';
import { applyColumns } from './clip-table';
import { awaitRequest } from './index-database';
import type { DeltaRow, HeadRow } from './index-rows';

/** Reads all columns. `heads` is the store `searchHead`. Throws `DamagedIndex`. */
export async function readColumns(heads: IDBObjectStore): Promise<Columns> {
  const range = IDBKeyRange.bound(['columns', 0], ['columns', Number.MAX_SAFE_INTEGER]);
  const [keys, chunks] = await Promise.all([
    awaitRequest(heads.getAllKeys(range)) as Promise<[string, number][]>,
    awaitRequest(heads.getAll(range)) as Promise<unknown[]>,
  ]);
  const columns = new Columns();
  for (const [at, bytes] of chunks.entries()) {
    const index = keys[at]?.[1] ?? 0;
    if (!isChunk(bytes)) throw new DamagedIndex(`columns ${index}`);
    columns.readChunk(index, bytes);
  }
  return columns;
}

/** Applies changes to the stored chunks. `head` is the one before the changes. Throws `DamagedIndex`. */
export async function storeColumns(
  heads: IDBObjectStore,
  head: HeadRow,
  rows: readonly DeltaRow[],
): Promise<void> {
  const columns = new Columns();
  const chunks = new Set(rows.map(({ number }) => Math.floor(number / chunkLength)));
  await Promise.all(
    [...chunks].map(async (chunk) => {
      const bytes = await awaitRequest<unknown>(heads.get(['columns', chunk]));
      if (isChunk(bytes)) columns.readChunk(chunk, bytes);
      // Treating a missing chunk as empty would hide all of its clips.
      else if (bytes !== undefined || hasClipsIn(head, chunk)) {
        throw new DamagedIndex(`columns ${chunk}`);
      }
    }),
  );
  for (const row of rows) applyColumns(columns, row);
  for (const chunk of chunks) heads.put(columns.packChunk(chunk), ['columns', chunk]);
}

/** True if the chunk must exist because a segment has clips in it. */
function hasClipsIn({ segments }: HeadRow, chunk: number): boolean {
  const isInChunk = (number: number) => Math.floor(number / chunkLength) === chunk;
  return segments.some(
    ({ base, top, clips }) =>
      isInChunk(base + 1) ||
      isInChunk(top) ||
      (clips === top - base && base < chunk * chunkLength && top > chunk * chunkLength),
  );
}
