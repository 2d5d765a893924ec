import type { Clip } from '../../../core/model';
import { NoteText } from '../../annotation/NoteText';
import { TagList } from '../../tags/TagList';

/**
 * Print only, before the notes: tags and note on the whole article. Renders nothing if there are
 * none.
 */
export function PrintedAbout({ clip }: { readonly clip: Clip }) {
  if (clip.note === '' && clip.tags.length === 0) return null;
  return (
    <div class="printed-about">
      {clip.note !== '' && <NoteText id="printed-note" note={clip.note} />}
      <TagList tags={clip.tags} />
    </div>
  );
}
