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
import { succeed } from '../../core/model';
import { panelCalls, panel as panelName, serve } from '../../core/rpc';
import { createActivePage } from './active-page';
import { PanelApp } from './PanelApp';
import { createPanel } from './panel';

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

  const handleMessage = serve(panelName, panelCalls, {
    annotationChosen({ annotationId }) {
      panel.showMark(annotationId);
      return succeed({});
    },
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Highlights are only painted on the page that the panel shows.
    if (sender.id !== browser.runtime.id || sender.tab?.id !== page.tab.value?.id) return undefined;
    const shown = page.page.value;
    // Our script runs in the page, so a button, menu or shortcut has given access to it.
    if (shown.kind === 'unreadable' && shown.failure.code === 'no-access') lookAgain();
    return handleMessage(message, sender);
  });
  const lookAgain = watchTab(location.search, (tab) => void page.show(tab), life.signal);
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
