import { now } from '../../../client/base/now';
import type { LibraryProps } from '../../../components/library/library-props';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import { type Clip, getDisplayTitle } from '../../../core/model';
import type { AddressChange, Library } from '../../../storage';
import type { ClipChanges } from './clip-changes';

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
    return text(
      isRestored ? 'library-done-highlights-moved-from-bin' : 'library-done-highlights-moved',
      { what: describeMoved(before), total: before.annotationCount, headline: name },
    );
  }
  if (after.summary.url === null) return text('library-done-address-removed');
  return before.summary.url === null
    ? text('library-done-address-added')
    : text('library-done-address-changed');
}

/** What a clip without a text had. Tags only if it had nothing else. */
function describeMoved({ annotationCount, note, tags }: Clip) {
  const hasNote = note.trim() !== '';
  if (annotationCount > 0) return hasNote ? 'highlights-and-note' : 'highlights';
  if (hasNote) return 'note';
  return tags.length > 0 ? 'tags' : 'entry';
}
