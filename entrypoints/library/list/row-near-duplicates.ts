import { formatOrigin } from '../../../components/strings';
import type { Clip } from '../../../core/model';
import type { Library, NearDuplicate } from '../../../storage';

/** Counts the other publishers of the stories in visible rows, once the list has stopped scrolling. */
export interface RowNearDuplicates {
  /** Looks up these clips after a pause, and drops earlier ones that were not reached. */
  schedule(clips: () => readonly Clip[]): void;
  /** Clears the cache. Call it when the library has changed. */
  clear(): void;
  stop(): void;
}

/** How long a list must not scroll before near-duplicates are looked up, in milliseconds. */
const debounceMs = 400;

/**
 * Looks up near-duplicates of rows, one at a time. `onFound` receives the number of other publishers with the story.
 */
export function createRowNearDuplicates(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  library: Pick<Library, 'findNearDuplicates'>,
  onFound: (clip: Clip, publishers: number) => void,
): RowNearDuplicates {
  const cache = new Map<string, number>();
  let currentRun = 0;
  let timer = 0;

  const lookUp = async (clips: readonly Clip[], run: number) => {
    for (const clip of clips) {
      let publishers = cache.get(clip.versionId);
      if (publishers === undefined) {
        const nearDuplicates = await library.findNearDuplicates(clip.id);
        if (run !== currentRun) return;
        // Only the badge is missing, so a failure is not reported. The next lookup tries again.
        if (!nearDuplicates.ok) continue;
        publishers = countPublishers(nearDuplicates.value);
        cache.set(clip.versionId, publishers);
      }
      onFound(clip, publishers);
    }
  };
  const stop = () => {
    currentRun += 1;
    view.clearTimeout(timer);
  };

  return {
    schedule(clips) {
      stop();
      const run = currentRun;
      timer = view.setTimeout(() => void lookUp(clips(), run), debounceMs);
    },
    clear: () => cache.clear(),
    stop,
  };
}

/** As the reader names them: by their sites if they are unknown. */
function countPublishers(nearDuplicates: readonly NearDuplicate[]): number {
  return new Set(nearDuplicates.map(({ clip }) => formatOrigin(clip.summary))).size;
}
