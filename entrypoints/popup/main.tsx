import '../../components/fonts.css';
import '../../components/theme.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { finishLeftEdits } from '../access/edit-journal';
import { openScreenLibrary } from '../access/open-screen-library';
import { PopupApp } from './PopupApp';
import { createPopup } from './popup';

const root = document.getElementById('app');
const { id: windowId } = await browser.windows.getCurrent();
if (root && windowId !== undefined) {
  const library = openScreenLibrary(window);
  await finishLeftEdits(window, library);
  const popup = createPopup(window, library);
  render(<PopupApp popup={popup} library={library} windowId={windowId} />, root);
}
