import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import { type Thumbnails, ThumbnailsContext } from '../../components/library/rows/RowThumbnail';
import { sampleSource } from '../components/sample-images';
import { makeCommand } from './make-command';
import { usePaintedQuotes } from './use-painted-quotes';

/** Links, and one clip in three, have no image. */
const sampleThumbnails: Thumbnails = {
  peek: ({ summary }) =>
    summary.completeness === 'link' || summary.headline.length % 3 === 0 ? null : sampleSource,
  load() {},
};

const sampleCommands = [
  makeCommand('clip-article', 'Alt+Shift+K'),
  makeCommand('highlight-selection', 'Alt+Shift+H'),
  makeCommand('previous-annotation', ''),
];

/** The library, with highlights. */
export function PaintedLibrary(props: LibraryProps) {
  const { ranges, onReaderRoot } = usePaintedQuotes(props.openClip?.annotations ?? []);
  return (
    <ThumbnailsContext.Provider value={sampleThumbnails}>
      <LibraryView
        {...props}
        commands={sampleCommands}
        parts={deferredLibraryViews}
        onReaderRoot={onReaderRoot}
        findTop={(id) => ranges.get(id)?.getBoundingClientRect?.().top ?? null}
      />
    </ThumbnailsContext.Provider>
  );
}
