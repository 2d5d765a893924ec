import type { Annotation, Article } from '../../core/model';
import type { LibraryDatabase } from '../database';
import type { ClipRow } from '../rows';

/** What became different in the transaction under way, of what can be found. */
export type NotedChange =
  /** `before` is null for a new clip, `after` for one that was purged; `article` is given when the text is another. */
  | {
      readonly kind: 'clip';
      readonly before: ClipRow | null;
      readonly after: ClipRow | null;
      readonly article: Article | null;
    }
  /** `after` may be deleted, and its clip too. */
  | {
      readonly kind: 'annotation';
      readonly clip: ClipRow;
      readonly before: Annotation | null;
      readonly after: Annotation | null;
    };

/**
 * Notes changes for the search index. Called inside of the transaction that
 * makes them, whose tables include `searchDeltas` and `searchHead`, so that no
 * crash leaves a clip that cannot be found.
 */
export async function noteChange(
  _db: LibraryDatabase,
  _changes: readonly NotedChange[],
): Promise<void> {}
