import { useSignal } from '@preact/signals';
import type { WatchedBackups } from '../../client/library/watch-backups';
import { hasCommands, listCommandKeys, openShortcutSettings } from '../../client/tabs/command-keys';
import { hasPanel, openLibraryPage, openPanel } from '../../client/tabs/open-panel';
import { pageHashes } from '../../client/tabs/page-hash';
import { openTabSaving } from '../../client/tabs/tabs-to-save';
import { PopupView } from '../../components/PopupView';
import type { PopupProps } from '../../components/popup/popup-props';
import type { Library } from '../../storage';
import type { Popup } from './popup';

export interface PopupAppProps {
  readonly popup: Popup;
  readonly library: Library;
  readonly backups: WatchedBackups;
  /** The popup's window, in which a panel can be opened. Its id may become known later. */
  readonly popupWindow: { readonly id?: number };
}

/** The popup, connected to the library and the browser. */
export function PopupApp({ popup, library, backups, popupWindow }: PopupAppProps) {
  const whyDetails = useSignal<PopupProps['whyDetails']>(null);
  const loadWhy = async () => {
    whyDetails.value = (await import('../../components/popup/WhyDetails')).WhyDetails;
  };
  return (
    <PopupView
      page={popup.page.value}
      draft={popup.draft.value}
      now={new Date()}
      busy={popup.busy.value}
      saving={popup.saving.value}
      problem={popup.problem.value}
      reasons={popup.reasons.value}
      visitedSite={popup.allowing.visitedSite.value}
      isAccessRefused={popup.allowing.isRefused.value}
      onAllow={popup.allowing.allow}
      backupAdvice={backups.advice.value}
      onCompleteTags={async (typed) => {
        const found = await library.completeTags(typed, 8);
        return found.ok ? found.value : [];
      }}
      onDraft={popup.saveDraft}
      onEdit={popup.edit}
      selectedWords={popup.selectedWords.value}
      onClip={popup.clip}
      onClipSelection={popup.clipSelection}
      onHighlightSelection={popup.highlightSelection}
      onSaveVersion={popup.saveVersion}
      onSeeChange={popup.seeChange}
      onOpenClip={(id) => void openLibraryPage(id).then(() => window.close())}
      onDelete={popup.remove}
      onUndoDelete={popup.restore}
      onRetry={popup.retry}
      siteChoices={popup.siteChoices.value}
      onSiteChoices={popup.changeSite}
      whyDetails={whyDetails.value}
      onAskWhy={() => {
        popup.askWhy();
        void loadWhy();
      }}
      onListKeys={hasCommands() ? listCommandKeys : null}
      onChangeKeys={() => void openShortcutSettings().then(() => window.close())}
      onOpenPanel={
        hasPanel()
          ? () => {
              if (popupWindow.id === undefined) return;
              void openPanel(popupWindow.id).then(() => window.close());
            }
          : null
      }
      onOpenSettings={() => void openLibraryPage(pageHashes.settings).then(() => window.close())}
      onSaveTabs={() => {
        if (popupWindow.id === undefined) return;
        void openTabSaving(popupWindow.id).then(() => window.close());
      }}
      onDismissAdvice={backups.dismiss}
      onOpenLibrary={() => {
        const { value: page } = popup.page;
        // Instead of the panel.
        const clipId = page.kind === 'saved' && !hasPanel() ? page.clip.id : null;
        void openLibraryPage(clipId).then(() => window.close());
      }}
    />
  );
}
