import type { Clip } from '../../../core/model';
import { NoteText } from '../../annotation/NoteText';
import { TagList } from '../../tags/TagList';

/**
 * The article's note and tags. Shown before the highlights, in print only. Renders nothing
 * without either.
 */
export function PrintedClipNote({ clip }: { readonly clip: Clip }) {
  if (clip.note === '' && clip.tags.length === 0) return null;
  return (
    <div class="printed-clip-note">
      {clip.note !== '' && <NoteText id="printed-note" note={clip.note} />}
      <TagList tags={clip.tags} />
    </div>
  );
}
