import { render } from 'preact';
import {
  SpokenHighlight,
  type SpokenHighlightProps,
} from '../../../components/page/SpokenHighlight';
import voiceCss from '../../../components/page/spoken-mark.css?inline';
import { createShadowHost } from '../../shared/highlighting/host/shadow-host';

/** Screen readers only announce changes to a live region that is already on the page. */
const readyMs = 50;
/** How long the text stays in the page, in milliseconds. Slow screen readers have started by then. */
const staysMs = 10_000;

/** Announces to screen readers what sighted users see. */
export interface Announcer {
  announce(mark: NonNullable<SpokenHighlightProps['mark']>): void;
  hide(): void;
}

/** Creates the host. It is on the page only while there is something to announce. */
export function createAnnouncer(view: Window & typeof globalThis): Announcer {
  const host = createShadowHost(view, 'pressmark-voice', voiceCss);
  const { documentElement } = view.document;
  let timer = 0;

  const draw = (mark: SpokenHighlightProps['mark']) =>
    render(<SpokenHighlight mark={mark} language={documentElement.lang} />, host.root);

  return {
    hide() {
      view.clearTimeout(timer);
      host.hide();
    },
    announce(mark) {
      view.clearTimeout(timer);
      draw(null);
      host.show();
      timer = view.setTimeout(() => {
        draw(mark);
        timer = view.setTimeout(() => host.hide(), staysMs);
      }, readyMs);
    },
  };
}
