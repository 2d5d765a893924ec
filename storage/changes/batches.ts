import type { Failure, Result } from '../../core/model';
import type { BatchOptions } from './changes';

/** The result of work done in batches. */
export interface BatchResult<Item, Done> {
  readonly done: readonly Done[];
  /** Items that were not processed. */
  readonly rest: readonly Item[];
  readonly failure: Failure | null;
}

/**
 * Processes items in batches, one transaction each, so that other work can run
 * in between and progress can be shown. Stops after the batch in which the signal
 * is aborted, or at the first batch that fails.
 */
export async function runInBatches<Item, Done>(
  items: readonly Item[],
  length: number,
  process: (batch: readonly Item[]) => Promise<Result<Done>>,
  { signal, onProgress }: BatchOptions = {},
): Promise<BatchResult<Item, Done>> {
  const done: Done[] = [];
  for (let start = 0; start < items.length; start += length) {
    if (signal?.aborted) return { done, rest: items.slice(start), failure: null };
    const result = await process(items.slice(start, start + length));
    if (!result.ok) return { done, rest: items.slice(start), failure: result.failure };
    done.push(result.value);
    onProgress?.(Math.min(items.length, start + length), items.length);
  }
  return { done, rest: [], failure: null };
}
