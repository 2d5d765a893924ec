import { type Result, succeed } from '../../core/model';
import type { BatchOptions } from './changes';
import { inBatches } from './in-batches';

/** Clips that are removed in one transaction, each with its versions and annotations. */
const purgedAtOnce = 20;

/** Purges a few clips after another; gives how many were purged in all. */
export async function purgeInBatches<Name>(
  which: readonly Name[],
  purge: (batch: readonly Name[]) => Promise<Result<number>>,
  options?: BatchOptions,
): Promise<Result<number>> {
  const { done, failure } = await inBatches(which, purgedAtOnce, purge, options);
  return failure === null
    ? succeed(done.reduce((sum, one) => sum + one, 0))
    : { ok: false, failure };
}
