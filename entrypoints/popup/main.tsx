import '../../components/fonts.css';
import '../../components/theme-popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { watchBackups } from '../../client/library/watch-backups';
import { openLibraryPage, openPanel } from '../../client/tabs/open-panel';
import { findPageTab } from '../../client/tabs/page-tab';
import { readWithSelection } from '../../client/tabs/read-tab';
import { PopupOpening } from '../../components/popup/PopupOpening';
import { PopupApp } from './PopupApp';
import { createPopup } from './popup';

// Library and page are both slow to come. The popup is drawn meanwhile.
const opening = import('../../client/library/open-screen').then(({ connectScreen }) =>
  connectScreen(window),
);
const early = findPageTab(location.search).then(
  (tab) => tab && { tab, reading: readWithSelection(tab) },
);
const root = document.getElementById('app');
const { id: windowId } = await browser.windows.getCurrent();
if (root && windowId !== undefined) {
  render(
    <PopupOpening
      onOpenPanel={() => void openPanel(windowId).then(() => window.close())}
      onOpenLibrary={() => void openLibraryPage().then(() => window.close())}
    />,
    root,
  );
  const screen = await opening;
  const popup = createPopup(window, screen, await early);
  // Only shows failed backups. The advice to make backups is shown in the library.
  const backups = watchBackups(screen.library, () => 0, new AbortController().signal);
  render(
    <PopupApp popup={popup} library={screen.library} backups={backups} windowId={windowId} />,
    root,
  );
}
