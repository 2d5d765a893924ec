import { useMemo } from 'preact/hooks';
import { noteBlocks } from '../../core/exchange';
import { ArticleBody } from '../reader/ArticleBody';

export interface NoteTextProps {
  readonly id: string;
  /** Markdown, as typed. */
  readonly note: string;
}

/** A note, drawn to be read. A line that was broken in typing is broken here, too. */
export function NoteText({ id, note }: NoteTextProps) {
  const blocks = useMemo(() => noteBlocks(note), [note]);
  return (
    <div id={id} class="note-text" dir="auto">
      <ArticleBody blocks={blocks} />
    </div>
  );
}
