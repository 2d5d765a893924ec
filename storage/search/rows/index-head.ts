import { awaitRequest } from './index-database';
import { type HeadRow, headKey, indexFormat } from './index-rows';

/** Another page changed the index. Work based on the old state is discarded. */
export class IndexChanged extends Error {
  override readonly name = 'IndexChanged';
}

/** The head of an empty index. */
export const emptyHead: HeadRow = {
  format: indexFormat,
  revision: 0,
  nextSegment: 1,
  folded: 0,
  segments: [],
  builtUpTo: 0,
};

/** Returns the stored head, or null if there is no usable one. */
export async function readHeadRow(transaction: IDBTransaction): Promise<HeadRow | null> {
  const stored = await awaitRequest<HeadRow | undefined>(
    transaction.objectStore('searchHead').get(headKey),
  );
  return stored?.format === indexFormat ? stored : null;
}

/** Returns the head if it still has this revision, else throws `IndexChanged`. */
export async function expectHead(transaction: IDBTransaction, revision: number): Promise<HeadRow> {
  const head = await readHeadRow(transaction);
  if (head?.revision !== revision) throw new IndexChanged();
  return head;
}

/** Stores a head with the next revision. */
export function putHead(transaction: IDBTransaction, head: HeadRow): void {
  transaction.objectStore('searchHead').put({ ...head, revision: head.revision + 1 }, headKey);
}
