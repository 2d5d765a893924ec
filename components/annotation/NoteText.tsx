import { useMemo } from 'preact/hooks';
import { noteBlocks } from '../../core/markdown';
import { ArticleBody } from '../reader/ArticleBody';

export interface NoteTextProps {
  readonly id: string;
  /** Markdown source. */
  readonly note: string;
}

/** Renders a note. Line breaks in the source are kept. */
export function NoteText({ id, note }: NoteTextProps) {
  const blocks = useMemo(() => noteBlocks(note), [note]);
  return (
    <div id={id} class="note-text" dir="auto">
      <ArticleBody blocks={blocks} />
    </div>
  );
}
