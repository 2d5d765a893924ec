import { LibraryView } from '../../components/LibraryView';
import { openPage } from '../access/open-panel';
import type { LibraryPage } from './library-page';

export interface LibraryAppProps {
  readonly page: LibraryPage;
}

/** The library page, joined to the library and the browser. */
export function LibraryApp({ page }: LibraryAppProps) {
  return <LibraryView {...page.value} now={new Date()} onOpenPage={(url) => void openPage(url)} />;
}
