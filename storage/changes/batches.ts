import type { Failure, Result } from '../../core/model';
import type { Slicing } from './changes';

/** What came of work in slices. */
export interface Sliced<Item, Done> {
  readonly done: readonly Done[];
  /** What was not reached. */
  readonly rest: readonly Item[];
  readonly failure: Failure | null;
}

/**
 * Does work a slice after the other, each a transaction of its own, so that
 * others get their turn and the reader sees it go on. Ends after the slice in
 * which the signal is aborted, or before the one that fails.
 */
export async function inSlices<Item, Done>(
  items: readonly Item[],
  length: number,
  work: (slice: readonly Item[]) => Promise<Result<Done>>,
  { signal, onProgress }: Slicing = {},
): Promise<Sliced<Item, Done>> {
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
