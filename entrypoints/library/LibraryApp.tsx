import type { ReadonlySignal } from '@preact/signals';
import { openPage } from '../../client/tabs/open-page';
import { LibraryView } from '../../components/LibraryView';
import type { DeferredLibraryViews } from '../../components/library/deferred-library-views';
import { type Thumbnails, ThumbnailsContext } from '../../components/library/rows/RowThumbnail';
import { useNow } from '../../components/library/use-now';
import type { LibraryPage } from './library-page';

export interface LibraryAppProps {
  readonly page: LibraryPage;
  readonly parts: ReadonlySignal<DeferredLibraryViews | null>;
  readonly thumbnails: ReadonlySignal<Thumbnails | null>;
}

/** The library page, connected to the library and the browser. */
export function LibraryApp({ page, parts, thumbnails }: LibraryAppProps) {
  const now = useNow();
  return (
    <ThumbnailsContext.Provider value={thumbnails.value}>
      <LibraryView
        {...page.value}
        parts={parts.value}
        now={now}
        onOpenPage={(url) => void openPage(url)}
      />
    </ThumbnailsContext.Provider>
  );
}
