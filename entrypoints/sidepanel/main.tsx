import '../../components/fonts.css';
import '../../components/theme-panel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { followLanguage } from '../../client/appearance/language';
import { followTheme } from '../../client/appearance/theme';
import { deferLibrary } from '../../client/library/defer-library';
import { indexMissingNearDuplicates } from '../../client/library/index-missing-near-duplicates';
import { openScreen } from '../../client/library/open-screen';
import { watchTab } from '../../client/tabs/watch-tab';
import { setHostFormat } from '../../components/strings/origin';
import { createActivePage } from './active-page';
import { PanelApp } from './PanelApp';
import { createPanel } from './panel';
import { receiveMessages } from './receive-messages';

followTheme(window);
const speaking = followLanguage(window);
// Larger than everything else in the panel, and not needed to draw it.
const opening = import('../../client/library/connect-library').then(({ connectLibrary }) =>
  connectLibrary(window),
);
const root = document.getElementById('app');
await speaking;
if (root) {
  const life = new AbortController();
  const screen = openScreen(window, deferLibrary(opening));
  const page = createActivePage(screen.library, life.signal);
  const panel = createPanel(window, screen, page, life.signal);

  const lookAgain = watchTab(location.search, (tab) => void page.show(tab), life.signal);
  browser.runtime.onMessage.addListener(
    receiveMessages(page, { showMark: panel.showMark, lookAgain }),
  );
  render(<PanelApp panel={panel} />, root);
  void import('../../core/network/readable-host').then(({ toReadableHost }) => {
    setHostFormat(toReadableHost);
    render(<PanelApp panel={panel} />, root);
  });
  void opening.then(async (library) => {
    indexMissingNearDuplicates(window, library);
    const { followSync } = await import('../../client/sync/follow-sync');
    followSync(window, library, life.signal);
  });
}
