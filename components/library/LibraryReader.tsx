import type { RefObject } from 'preact';
import { AnnotationList } from '../annotation/AnnotationList';
import { NoteField } from '../controls/NoteField';
import { Waiting } from '../controls/Waiting';
import { ReaderView } from '../reader/ReaderView';
import { TagField } from '../tags/TagField';
import { words } from '../words';
import type { ChosenClip, LibraryProps } from './library-props';

export interface LibraryReaderProps extends Omit<LibraryProps, 'chosen'> {
  readonly chosen: ChosenClip;
  /** Where the notes stand, to be gone to. */
  readonly margin: RefObject<HTMLElement>;
}

/** The saved copy, with its tags, note and annotations beside it. */
export function LibraryReader(props: LibraryReaderProps) {
  const { clip, article, annotations } = props.chosen;
  return (
    <div class="library__desk">
      {article === null ? (
        <Waiting words={words.panel.loadingArticle} />
      ) : (
        <ReaderView article={article} showHeadline onRoot={props.onReaderRoot} />
      )}
      <aside
        ref={props.margin}
        class="library__margin"
        tabIndex={-1}
        aria-label={words.library.notesHeading}
      >
        <TagField
          tags={clip.tags}
          onCompleteTags={props.onCompleteTags}
          onTags={(tags, tagsBefore) => props.onEditClip(clip.id, { tags, tagsBefore })}
        />
        <NoteField
          note={clip.note}
          isShared
          label={words.note.onArticle}
          placeholder={words.note.onArticle}
          onNote={(note) => props.onEditClip(clip.id, { note })}
        />
        <div class="library__annotations">
          <AnnotationList {...props} annotations={annotations} isCopy />
        </div>
      </aside>
    </div>
  );
}
