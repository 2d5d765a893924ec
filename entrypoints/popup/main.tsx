import '../../components/fonts.css';
import '../../components/theme-popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { followLanguage } from '../../client/appearance/language';
import { followTheme } from '../../client/appearance/theme';
import { waitForPaint } from '../../client/base/wait-for-paint';
import { deferLibrary } from '../../client/library/defer-library';
import { openScreen } from '../../client/library/open-screen';
import { watchBackups } from '../../client/library/watch-backups';
import { PopupApp } from './PopupApp';
import { createPopup } from './popup';

followTheme(window);
const speaking = followLanguage(window);
const root = document.getElementById('app');
// Larger than everything else in the popup, and not needed to draw it.
const opening = waitForPaint(window)
  .then(() => import('../../client/library/connect-library'))
  .then(({ connectLibrary }) => connectLibrary(window));
/** The popup's window. Known when a button is clicked, which must open a panel at once. */
const popupWindow: { id?: number } = {};
void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  if (tab) popupWindow.id = tab.windowId;
});
await speaking;
if (root) {
  const screen = openScreen(window, deferLibrary(opening));
  const popup = createPopup(window, screen);
  // Only shows failed backups. The advice to make backups is shown in the library.
  const backups = watchBackups(screen.library, () => 0, new AbortController().signal);
  render(
    <PopupApp popup={popup} library={screen.library} backups={backups} popupWindow={popupWindow} />,
    root,
  );
}
