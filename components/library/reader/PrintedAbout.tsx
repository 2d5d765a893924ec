import type { Clip } from '../../../core/model';
import { NoteText } from '../../annotation/NoteText';
import { TagList } from '../../tags/TagList';

/** On paper alone, before the notes: what was written about the whole article. Nothing where nothing was. */
export function PrintedAbout({ clip }: { readonly clip: Clip }) {
  if (clip.note === '' && clip.tags.length === 0) return null;
  return (
    <div class="printed-about">
      {clip.note !== '' && <NoteText id="printed-note" note={clip.note} />}
      <TagList tags={clip.tags} />
    </div>
  );
}
