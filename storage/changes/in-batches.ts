import type { Failure, Result } from '../../core/model';
import type { BatchOptions } from './changes';

/** The result of work in batches. */
export interface Batched<Item, Done> {
  readonly done: readonly Done[];
  /** Items that were not processed. */
  readonly rest: readonly Item[];
  readonly failure: Failure | null;
}

/**
 * Calls `work` for one batch after another. Other transactions can run in between, and the
 * user sees progress. Stops after the batch in which the signal is aborted, and at a batch
 * that fails.
 */
export async function inBatches<Item, Done>(
  items: readonly Item[],
  length: number,
  work: (batch: readonly Item[]) => Promise<Result<Done>>,
  { signal, onProgress }: BatchOptions = {},
): Promise<Batched<Item, Done>> {
  const done: Done[] = [];
  for (let start = 0; start < items.length; start += length) {
    if (signal?.aborted) return { done, rest: items.slice(start), failure: null };
    const result = await work(items.slice(start, start + length));
    if (!result.ok) return { done, rest: items.slice(start), failure: result.failure };
    done.push(result.value);
    onProgress?.(Math.min(items.length, start + length), items.length);
  }
  return { done, rest: [], failure: null };
}
