import { openPage } from '../../client/tabs/open-page';
import { openLibraryPage } from '../../client/tabs/open-panel';
import { PanelView } from '../../components/PanelView';
import { ClipImagesContext } from '../../components/reader/clip-images';
import type { Panel } from './panel';

export interface PanelAppProps {
  readonly panel: Panel;
}

/** The side panel, connected to the library and the browser. */
export function PanelApp({ panel }: PanelAppProps) {
  const { shown } = panel;
  return (
    <ClipImagesContext.Provider value={panel.images.value}>
      <PanelView
        {...panel.actions}
        page={shown.page.value}
        tab={shown.tab.value}
        older={shown.older.value}
        comparison={shown.comparison.value}
        nearDuplicates={shown.nearDuplicates.value}
        shelf={shown.shelf.value}
        now={new Date()}
        activeId={shown.activeId.value}
        revealed={shown.revealed.value}
        visitedSite={shown.visitedSite.value}
        isAccessRefused={shown.isAccessRefused.value}
        busy={shown.busy.value}
        saving={shown.saving.value}
        problem={shown.problem.value}
        toast={shown.toast.value}
        attaching={shown.attaching.value}
        canSaveLinks={shown.canSaveLinks.value}
        sharedTags={shown.sharedTags.value}
        exports={shown.exports.value}
        exporting={shown.exporting.value}
        onOpenPage={(url) => void openPage(url)}
        onOpenLibrary={() => void openLibraryPage()}
      />
    </ClipImagesContext.Provider>
  );
}
