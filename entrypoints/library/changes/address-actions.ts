import { now } from '../../../client/base/now';
import type { LibraryProps } from '../../../components/library/library-props';
import { libraryWords } from '../../../components/strings';
import { getDisplayTitle } from '../../../core/model';
import type { AddressChange, Library } from '../../../storage';
import type { ClipChanges } from './clip-changes';

const { done } = libraryWords;

/**
 * Sets the address of a clip. If another clip has that address already, the
 * highlights move there: `openClip` then shows it, and `dropDraft` deletes the address
 * typed for the clip that they left.
 */
export function createAddressActions(
  library: Library,
  changes: ClipChanges,
  openClip: (clipId: string) => void,
  dropDraft: (clipId: string) => void = () => {},
): Pick<LibraryProps, 'onSetAddress'> {
  return {
    onSetAddress: (clipId, url) =>
      changes.runOne(
        async () => {
          const set = await library.setAddress(clipId, url, now());
          if (set.ok && set.value.moved) {
            dropDraft(clipId);
            openClip(set.value.moved.owner.after.id);
          }
          return set;
        },
        describeChange,
        async (change) => {
          const undone = await library.undoAddress(change, now());
          if (undone.ok && change.moved) openClip(undone.value.id);
          return undone;
        },
      ),
  };
}

function describeChange({ clip: { before, after }, moved }: AddressChange): string {
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
