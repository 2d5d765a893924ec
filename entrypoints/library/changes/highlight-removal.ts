import { now } from '../../../client/base/now';
import { type Result, succeed } from '../../../core/model';
import type { BatchOptions, Library } from '../../../storage';

/** Deletes highlights, and restores those that it deleted. */
export interface HighlightRemoval {
  /** Continues if it was interrupted. Resolves with whether it is done. */
  delete(options: BatchOptions): Promise<Result<boolean>>;
  restore(options: BatchOptions): Promise<Result<boolean>>;
  countDeleted(): number;
}

export function createHighlightRemoval(
  library: Pick<Library, 'deleteAnnotation' | 'restoreAnnotation'>,
  ids: readonly string[],
): HighlightRemoval {
  const waiting = [...ids];
  const deleted: string[] = [];
  const move = async (
    from: string[],
    to: string[],
    change: Library['deleteAnnotation'],
    { signal }: BatchOptions,
  ): Promise<Result<boolean>> => {
    for (let id = from.at(-1); id !== undefined; id = from.at(-1)) {
      if (signal?.aborted) return succeed(false);
      const at = now();
      const changed = await change(id, at);
      // Its clip may be in the bin by now.
      if (!changed.ok && changed.failure.code !== 'not-found') return changed;
      from.pop();
      if (changed.ok && changed.value.updatedAt === at) to.push(id);
    }
    return succeed(true);
  };
  return {
    delete: (options) => move(waiting, deleted, library.deleteAnnotation, options),
    restore: (options) => move(deleted, waiting, library.restoreAnnotation, options),
    countDeleted: () => deleted.length,
  };
}
