import '../../components/page/note-frame.css';
import { browser } from 'wxt/browser';
import { showLanguage } from '../../client/appearance/language';
import { connect, noteFrame, noteFrameCalls } from '../../core/rpc';
import { createNotePage } from './note-page';

/*
 * The frame in which a note on a news page is written. Note text goes
 * through the message port that the selection bar passes in; tag completions come from the background and never reach the page. A page that
 * embeds the frame itself gets no completions, because it cannot know the token.
 */
const root = document.getElementById('app');
if (root) {
  const token = location.hash.slice(1);
  const background = connect(noteFrame, noteFrameCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const completeTags = async (typed: string) => {
    const found = await background.completeTags({ token, typed });
    return found.ok ? found.value : [];
  };
  const clipKeys = background.findClipKeys({}).then((found) => (found.ok ? found.value : ''));
  addEventListener('message', ({ source, ports: [port] }) => {
    if (source === parent && port)
      createNotePage(window, root, port, completeTags, clipKeys, (chosen) =>
        showLanguage(window, chosen),
      );
  });
}
