import { useEffect, useMemo, useState } from 'preact/hooks';
import type { parseNoteBlocks } from '../../core/markdown';
import { readPlainNote, splitParagraphs } from '../../core/markdown/plain-note';
import { ArticleBody } from '../reader/ArticleBody';

export interface NoteTextProps {
  readonly id: string;
  /** Markdown source. */
  readonly note: string;
}

/** Null until a note needs it: it is a fifth of the panel's code, and most notes are plain text. */
let parse: typeof parseNoteBlocks | null = null;

async function loadParser(): Promise<void> {
  ({ parseNoteBlocks: parse } = await import('../../core/markdown'));
}

/** Renders a note, as typed until the parser is loaded. Line breaks in the source are kept. */
export function NoteText({ id, note }: NoteTextProps) {
  const plain = useMemo(() => readPlainNote(note), [note]);
  const [isLoaded, setLoaded] = useState(parse !== null);
  const isWaiting = plain === null && !isLoaded;
  useEffect(() => {
    if (!isWaiting) return;
    // After an update of the extension it cannot be loaded: the note stays as typed.
    loadParser().then(
      () => setLoaded(true),
      () => {},
    );
  }, [isWaiting]);
  const blocks = useMemo(
    () => plain ?? (isLoaded && parse ? parse(note) : splitParagraphs(note)),
    [plain, note, isLoaded],
  );
  return (
    <div id={id} class="note-text" dir="auto">
      <ArticleBody blocks={blocks} />
    </div>
  );
}
