import type { Clip } from '../../core/model';
import type { Library, NearDuplicate } from '../../storage';

/** In how many other papers the stories of rows stand, sought while the list rests. */
export interface RowNearDuplicates {
  /** Seeks for these clips, and gives up those before that were not reached. */
  rest(clips: () => readonly Clip[]): void;
  /** The library has changed: what is known may be wrong. */
  forget(): void;
  stop(): void;
}

/** How long a list stands still before near-duplicates are looked up, in milliseconds: nobody reads rows that fly past. */
const restMs = 400;

/**
 * Near-duplicates of rows, one at a time. `onFound` is told how many other papers printed a clip's story.
 */
export function createRowNearDuplicates(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Pick<Library, 'findNearDuplicates'>,
  onFound: (clip: Clip, papers: number) => void,
): RowNearDuplicates {
  const known = new Map<string, number>();
  let turn = 0;
  let timer = 0;

  const seek = async (clips: readonly Clip[], own: number) => {
    for (const clip of clips) {
      let papers = known.get(clip.versionId);
      if (papers === undefined) {
        const nearDuplicates = await library.findNearDuplicates(clip.id);
        if (own !== turn) return;
        // Nothing is lost where near-duplicates cannot be found, so nothing is said of it.
        papers = nearDuplicates.ok ? papersOf(nearDuplicates.value) : 0;
        known.set(clip.versionId, papers);
      }
      onFound(clip, papers);
    }
  };
  const stop = () => {
    turn += 1;
    view.clearTimeout(timer);
  };

  return {
    rest(clips) {
      stop();
      const own = turn;
      timer = view.setTimeout(() => void seek(clips(), own), restMs);
    },
    forget: () => known.clear(),
    stop,
  };
}

function papersOf(nearDuplicates: readonly NearDuplicate[]): number {
  return new Set(nearDuplicates.map(({ clip }) => clip.summary.publisher)).size;
}
