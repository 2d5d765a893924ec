import { browser } from 'wxt/browser';
import { connect, offscreen, offscreenCalls } from '../../../core/rpc';
import { PlaceTrouble } from './backup-place';
import type { FileAddresses } from './download-place';

/** Chromium's `offscreen` API, which the shared browser types lack. */
interface Offscreen {
  createDocument(wish: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/**
 * Creates URLs of our own files. Firefox's event page can do it directly; Chromium's
 * service worker cannot, and uses an offscreen document.
 */
export function createFileAddresses(): FileAddresses {
  const hidden = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;
  return hidden ? fromHiddenPage(hidden) : fromHere();
}

function fromHere(): FileAddresses {
  let given: string[] = [];
  return {
    async of(path) {
      let folder = await navigator.storage.getDirectory();
      for (const step of path.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const file = await folder.getFileHandle(path.at(-1) ?? '');
      const url = URL.createObjectURL(await file.getFile());
      given.push(url);
      return url;
    },
    async release() {
      for (const url of given) URL.revokeObjectURL(url);
      given = [];
    },
  };
}

function fromHiddenPage(hidden: Offscreen): FileAddresses {
  const { addressOf } = connect(offscreen, offscreenCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  // A document left over from an interrupted run would block a new one.
  const close = () => hidden.closeDocument().catch(() => {});
  return {
    async of(path) {
      await close();
      await hidden.createDocument({
        url: 'offscreen.html',
        reasons: ['BLOBS'],
        justification: 'A backup is handed to the downloads by an address of its file.',
      });
      const answer = await addressOf([...path]);
      if (!answer.ok) throw new PlaceTrouble('not-readable', answer.failure.detail);
      return answer.value;
    },
    release: close,
  };
}
