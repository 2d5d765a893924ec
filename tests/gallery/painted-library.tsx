import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import { type Thumbnails, ThumbnailsContext } from '../../components/library/rows/RowThumbnail';
import { sampleSource } from '../components/sample-images';
import { usePaintedQuotes } from './use-painted-quotes';

/** Links, and one clip in three, have no image. */
const sampleThumbnails: Thumbnails = {
  peek: ({ summary }) =>
    summary.completeness === 'link' || summary.headline.length % 3 === 0 ? null : sampleSource,
  load() {},
};

/** The library, with highlights. */
export function PaintedLibrary(props: LibraryProps) {
  const { ranges, onReaderRoot } = usePaintedQuotes(props.openClip?.annotations ?? []);
  return (
    <ThumbnailsContext.Provider value={sampleThumbnails}>
      <LibraryView
        {...props}
        parts={deferredLibraryViews}
        onReaderRoot={onReaderRoot}
        findTop={(id) => ranges.get(id)?.getBoundingClientRect?.().top ?? null}
      />
    </ThumbnailsContext.Provider>
  );
}
