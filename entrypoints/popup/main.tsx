import '../../components/fonts.css';
import '../../components/theme-popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { deferLibrary } from '../../client/library/defer-library';
import { openScreen } from '../../client/library/open-screen';
import { followTheme } from '../../client/library/theme';
import { watchBackups } from '../../client/library/watch-backups';
import { PopupApp } from './PopupApp';
import { createPopup } from './popup';

followTheme(window);
const root = document.getElementById('app');
// Larger than everything else in the popup, and not needed to draw it.
const opening = import('../../client/library/connect-library').then(({ connectLibrary }) =>
  connectLibrary(window),
);
const { id: windowId } = await browser.windows.getCurrent();
if (root && windowId !== undefined) {
  const screen = openScreen(window, deferLibrary(opening));
  const popup = createPopup(window, screen);
  // Only shows failed backups. The advice to make backups is shown in the library.
  const backups = watchBackups(screen.library, () => 0, new AbortController().signal);
  render(
    <PopupApp popup={popup} library={screen.library} backups={backups} windowId={windowId} />,
    root,
  );
}
