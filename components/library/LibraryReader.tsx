import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Article } from '../../core/model';
import { AnnotationList } from '../annotation/AnnotationList';
import { NoteField } from '../controls/NoteField';
import { Waiting } from '../controls/Waiting';
import { ReaderView } from '../reader/ReaderView';
import { StoredImages } from '../reader/stored-images';
import { useNotePlaces } from '../reader/use-note-places';
import { useReading } from '../reader/use-reading';
import { TagField } from '../tags/TagField';
import { libraryWords, words } from '../words';
import type { ChosenClip, LibraryProps } from './library-props';
import { ReaderBar } from './ReaderBar';

export interface LibraryReaderProps extends Omit<LibraryProps, 'chosen'> {
  readonly chosen: ChosenClip;
  /** The element that scrolls. */
  readonly pane: RefObject<HTMLElement>;
}

/** The saved copy once it is there, with the acts above it. */
export function LibraryReader(props: LibraryReaderProps) {
  const { article } = props.chosen;
  if (article === null) return <Waiting words={words.panel.loadingArticle} />;
  return <ReadClip {...props} article={article} />;
}

/** The text, with its annotations in the margin beside their passages. */
function ReadClip(props: LibraryReaderProps & { readonly article: Article }) {
  const { article, chosen, pane } = props;
  const { clip, annotations } = chosen;
  const margin = useRef<HTMLElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const progress = useReading({
    pane,
    article,
    offset: chosen.offset,
    isResumed: chosen.isResumed,
    onPlace: props.onPlace,
    onEnd: props.onEnd,
  });
  useNotePlaces({ margin, text, activeId: props.activeId, findTop: props.findTop });

  return (
    <>
      <ReaderBar
        {...props}
        progress={progress}
        onShowNotes={() => {
          margin.current?.scrollIntoView();
          margin.current?.focus({ preventScroll: true });
        }}
      />
      <div class="library__desk">
        <div ref={text} class="library__text">
          {props.versionsPart}
          <StoredImages.Provider value={props.findImage}>
            <ReaderView article={article} showHeadline onRoot={props.onReaderRoot} />
          </StoredImages.Provider>
        </div>
        <aside
          ref={margin}
          class="library__margin"
          tabIndex={-1}
          aria-label={words.library.notesHeading}
        >
          <div class="library__about">
            <TagField
              tags={clip.tags}
              isPlain
              onCompleteTags={props.onCompleteTags}
              onTags={(tags, tagsBefore) => props.onEditClip(clip.id, { tags, tagsBefore })}
            />
            <NoteField
              note={clip.note}
              label={words.note.onArticle}
              placeholder={words.note.onArticle}
              onNote={(note) => props.onEditClip(clip.id, { note })}
            />
          </div>
          <h2 class="library__printed-title">{libraryWords.reader.printedNotes}</h2>
          <div class="library__annotations">
            <AnnotationList {...props} annotations={annotations} isCopy />
          </div>
        </aside>
      </div>
    </>
  );
}
