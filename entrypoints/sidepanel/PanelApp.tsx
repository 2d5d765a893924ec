import { PanelView } from '../../components/PanelView';
import { openLibraryPage, openPage } from '../access/open-panel';
import type { Panel } from './panel';

export interface PanelAppProps {
  readonly panel: Panel;
}

/** The side panel, joined to the library and the browser. */
export function PanelApp({ panel }: PanelAppProps) {
  return (
    <PanelView
      {...panel.acts}
      page={panel.page.value}
      shelf={panel.shelf.value}
      now={new Date()}
      activeId={panel.activeId.value}
      busy={panel.busy.value}
      saving={panel.saving.value}
      problem={panel.problem.value}
      exporting={panel.exporting.value}
      onOpenPage={(url) => void openPage(url)}
      onOpenLibrary={() => void openLibraryPage()}
    />
  );
}
