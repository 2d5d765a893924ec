import { now } from '../../client/base/now';
import type { LibraryProps } from '../../components/library/library-props';
import { libraryWords } from '../../components/strings';
import { getDisplayTitle } from '../../core/model';
import type { AddressChange, Library } from '../../storage';
import type { ClipChanges } from './clip-changes';

const { done } = libraryWords;

/**
 * Gives highlights an address. `open` shows the clip in which they are then;
 * `dropDraft` forgets what was typed for the clip that they left.
 */
export function createAddressActs(
  library: Library,
  changes: ClipChanges,
  open: (clipId: string) => void,
  dropDraft: (clipId: string) => void = () => {},
): Pick<LibraryProps, 'onSetAddress'> {
  return {
    onSetAddress: (clipId, url) =>
      changes.make(
        async () => {
          const set = await library.setAddress(clipId, url, now());
          if (set.ok && set.value.moved) {
            dropDraft(clipId);
            open(set.value.moved.owner.after.id);
          }
          return set;
        },
        wordsOf,
        async (change) => {
          const undone = await library.undoAddress(change, now());
          if (undone.ok && change.moved) open(undone.value.id);
          return undone;
        },
      ),
  };
}

function wordsOf({ clip: { before, after }, moved }: AddressChange): string {
  if (moved !== null) {
    const { owner } = moved;
    const name = getDisplayTitle(owner.after.summary);
    const isRestored = owner.before.deletedAt !== null;
    return done[isRestored ? 'highlightsMovedFromBin' : 'highlightsMoved'](
      {
        highlights: before.annotationCount,
        hasNote: before.note.trim() !== '',
        hasTags: before.tags.length > 0,
      },
      name,
    );
  }
  if (after.summary.url === null) return done.addressRemoved;
  return before.summary.url === null ? done.addressAdded : done.addressChanged;
}
