import { Columns, chunkLength, isChunk } from '../../../core/search';
import { DamagedIndex } from './block-cache';
import { applyColumns } from './clip-table';
import { answerOf } from './index-database';
import type { DeltaRow, HeadRow } from './index-rows';

/** Reads all columns. `heads` is the store `searchHead`. */
export async function readColumns(heads: IDBObjectStore): Promise<Columns> {
  const range = IDBKeyRange.bound(['columns', 0], ['columns', Number.MAX_SAFE_INTEGER]);
  const [keys, chunks] = await Promise.all([
    answerOf(heads.getAllKeys(range)) as Promise<[string, number][]>,
    answerOf(heads.getAll(range)) as Promise<unknown[]>,
  ]);
  const columns = new Columns();
  for (const [at, bytes] of chunks.entries()) {
    const index = keys[at]?.[1] ?? 0;
    if (!isChunk(bytes)) throw new DamagedIndex(`columns ${index}`);
    columns.readChunk(index, bytes);
  }
  return columns;
}

/** Writes changes into the stored chunks of the columns; `head` is the one before them. */
export async function storeColumns(
  heads: IDBObjectStore,
  head: HeadRow,
  rows: readonly DeltaRow[],
): Promise<void> {
  const columns = new Columns();
  const chunks = new Set(rows.map(({ number }) => Math.floor(number / chunkLength)));
  await Promise.all(
    [...chunks].map(async (chunk) => {
      const bytes = await answerOf<unknown>(heads.get(['columns', chunk]));
      if (isChunk(bytes)) columns.readChunk(chunk, bytes);
      // Written as if it had been empty, it would hide every clip that it told of.
      else if (bytes !== undefined || isNeeded(head, chunk)) {
        throw new DamagedIndex(`columns ${chunk}`);
      }
    }),
  );
  for (const row of rows) applyColumns(columns, row);
  for (const chunk of chunks) heads.put(columns.packChunk(chunk), ['columns', chunk]);
}

/** Must there be a chunk, since a segment has clips in it? */
function isNeeded({ segments }: HeadRow, chunk: number): boolean {
  const isIn = (number: number) => Math.floor(number / chunkLength) === chunk;
  return segments.some(
    ({ base, top, clips }) =>
      isIn(base + 1) ||
      isIn(top) ||
      (clips === top - base && base < chunk * chunkLength && top > chunk * chunkLength),
  );
}
