import { render } from 'preact';
import { SpokenMark, type SpokenMarkProps } from '../../components/page/SpokenMark';
import voiceCss from '../../components/page/spoken-mark.css?inline';
import { createShadowHost } from '../highlighting/host/shadow-host';

/** A live region speaks only of what changes in it after it has come. */
const readyMs = 50;
/** How long the words stay in the page, in milliseconds; a slow voice has begun by then. */
const staysMs = 10_000;

/** Says things to screen readers that sighted readers see. */
export interface VoiceHost {
  say(mark: NonNullable<SpokenMarkProps['mark']>): void;
  hide(): void;
}

/** Makes the place for what is read out; it is on the page only while there is something to say. */
export function createVoiceHost(view: Window & typeof globalThis): VoiceHost {
  const host = createShadowHost(view, 'pressmark-voice', voiceCss);
  const { documentElement } = view.document;
  let timer = 0;

  const draw = (mark: SpokenMarkProps['mark']) =>
    render(<SpokenMark mark={mark} language={documentElement.lang} />, host.root);

  return {
    hide() {
      view.clearTimeout(timer);
      host.hide();
    },
    say(mark) {
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
