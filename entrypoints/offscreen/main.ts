import { browser } from 'wxt/browser';
import { fail, succeed } from '../../core/model';
import { offscreen, offscreenCalls, serve } from '../../core/rpc';

/** Creates and revokes object URLs. The background opens and closes this document. */
const answer = serve(offscreen, offscreenCalls, {
  async addressOf(path) {
    try {
      let folder = await navigator.storage.getDirectory();
      for (const step of path.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const file = await folder.getFileHandle(path.at(-1) ?? '');
      return succeed(URL.createObjectURL(await file.getFile()));
    } catch (error) {
      if (error instanceof DOMException) return fail('not-found', error.message);
      throw error;
    }
  },
});

browser.runtime.onMessage.addListener((message: unknown, sender) =>
  sender.id === browser.runtime.id && sender.tab === undefined ? answer(message, null) : undefined,
);
