import type { ReadonlySignal } from '@preact/signals';
import { openPage } from '../../client/tabs/open-page';
import { LibraryView } from '../../components/LibraryView';
import type { DeferredLibraryViews } from '../../components/library/deferred-library-views';
import { type Thumbnails, ThumbnailsContext } from '../../components/library/rows/RowThumbnail';
import type { LibraryPage } from './library-page';

export interface LibraryAppProps {
  readonly page: LibraryPage;
  readonly parts: ReadonlySignal<DeferredLibraryViews | null>;
  readonly thumbnails: ReadonlySignal<Thumbnails | null>;
}

/** The library page, connected to the library and the browser. */
export function LibraryApp({ page, parts, thumbnails }: LibraryAppProps) {
  return (
    <ThumbnailsContext.Provider value={thumbnails.value}>
      <LibraryView
        {...page.value}
        parts={parts.value}
        now={new Date()}
        onOpenPage={(url) => void openPage(url)}
      />
    </ThumbnailsContext.Provider>
  );
}
