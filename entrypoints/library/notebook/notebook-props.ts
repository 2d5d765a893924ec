import type { LibraryProps } from '../../../components/library/library-props';
import { eachTag } from '../../../components/library/shelves/shelves';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/library.ftl';
import type { ClipChanges } from '../changes/clip-changes';
import type { LazyReader } from '../reader/lazy-reader';
import type { NotebookPage } from './notebook-page';

/** What the notebook view does. */
export function createNotebookActions(
  { onFilter, onOrder, onMore }: NotebookPage,
  reader: LazyReader,
  changes: ClipChanges,
  openAnnotation: (clipId: string, annotationId: string) => void,
): Pick<LibraryProps['notebook'], 'onFilter' | 'onOrder' | 'onMore' | 'onShow' | 'onCopy'> {
  return {
    onFilter,
    onOrder,
    onMore,
    onShow: ({ clip, annotation }) => openAnnotation(clip.id, annotation.id),
    onCopy: (entry) =>
      reader.use(({ copyQuote }) =>
        changes.notify(
          text(copyQuote(entry) ? 'library-done-quote-copied' : 'library-done-copy-failed'),
        ),
      ),
  };
}

/** What the notebook view shows. */
export function toNotebookProps(notebook: NotebookPage, shelves: LibraryProps['shelves']) {
  return {
    entries: notebook.entries.value,
    hasMore: notebook.hasMore.value,
    isLoading: notebook.isLoading.value,
    filter: notebook.filter.value,
    order: notebook.order.value,
    tags: eachTag(shelves?.tags ?? [])
      .filter(({ key }) => notebook.tagKeys.value.has(key))
      .map(({ name }) => name),
  } satisfies Partial<LibraryProps['notebook']>;
}
