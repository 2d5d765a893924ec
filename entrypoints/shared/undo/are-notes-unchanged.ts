import type { Library } from '../../../storage';
import type { Change } from './action';

/**
 * True if every note and tag list in the library is still as `expected` left it. Undoing a change
 * of a note that was changed elsewhere since would discard what the user wrote there.
 */
export async function areNotesUnchanged(
  library: Pick<Library, 'getClip' | 'listAnnotations'>,
  clipId: string,
  expected: readonly Change[],
): Promise<boolean> {
  const annotations = await library.listAnnotations(clipId);
  const clip = await library.getClip(clipId);
  return expected.every((change) => {
    if (!('edit' in change)) return true;
    const current =
      change.call === 'editClip'
        ? clip.ok && clip.value
        : annotations.ok && annotations.value.find(({ id }) => id === change.id);
    if (!current) return true;
    const { note = current.note, tags = current.tags } = change.edit;
    return note === current.note && tags.join('\n') === current.tags.join('\n');
  });
}
