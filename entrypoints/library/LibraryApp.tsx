import { LibraryView } from '../../components/LibraryView';
import { openPage } from '../access/open-panel';
import type { LibraryPage } from './library-page';

export interface LibraryAppProps {
  readonly page: LibraryPage;
}

/** The library page, joined to the library and the browser. */
export function LibraryApp({ page }: LibraryAppProps) {
  return (
    <LibraryView
      {...page.acts}
      clips={page.clips.value}
      total={page.total.value}
      hasMore={page.hasMore.value}
      query={page.query.value}
      chosen={page.chosen.value}
      now={new Date()}
      activeId={page.activeId.value}
      saving={page.saving.value}
      problem={page.problem.value}
      exporting={page.exporting.value}
      onOpenPage={(url) => void openPage(url)}
    />
  );
}
