import '../../components/fonts.css';
import '../../components/theme.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openScreen } from '../../client/library/open-screen';
import { followTab } from '../../client/tabs/follow-tab';
import { succeed } from '../../core/model';
import { panelCalls, panel as panelName, serve } from '../../core/rpc';
import { createFrontPage } from './front-page';
import { PanelApp } from './PanelApp';
import { createPanel } from './panel';

const root = document.getElementById('app');
if (root) {
  const life = new AbortController();
  const screen = await openScreen(window);
  const front = createFrontPage(screen.library, life.signal);
  const panel = createPanel(window, screen, front, life.signal);

  const answer = serve(panelName, panelCalls, {
    markChosen({ annotationId }) {
      panel.showMark(annotationId);
      return succeed({});
    },
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    // Only the page that the panel is about has marks in it.
    if (sender.id !== browser.runtime.id || sender.tab?.id !== front.tab.value?.id)
      return undefined;
    return answer(message, sender);
  });
  followTab(location.search, (tab) => void front.show(tab), life.signal);
  render(<PanelApp panel={panel} />, root);
}
