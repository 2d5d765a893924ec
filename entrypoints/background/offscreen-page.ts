import { browser } from 'wxt/browser';
import { type Client, connect, offscreen, offscreenCalls } from '../../core/rpc';

/** Chromium's `offscreen` API, which the shared browser types lack. */
interface Offscreen {
  createDocument(wish: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

export type OffscreenClient = Client<typeof offscreenCalls>;

/** A client of Chromium's offscreen document, which is opened when it is called and closes itself. */
export function connectOffscreen(): OffscreenClient {
  const { offscreen: api } = (globalThis as unknown as { chrome: { offscreen: Offscreen } }).chrome;
  return connect(offscreen, offscreenCalls, {
    async send(message) {
      await open(api);
      return browser.runtime.sendMessage(message);
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}

async function open(api: Offscreen): Promise<void> {
  try {
    await api.createDocument({
      url: 'offscreen.html',
      reasons: ['BLOBS'],
      justification: 'Makes backups, which are handed to the downloads by an address of a file.',
    });
  } catch (error) {
    // The one from an earlier call is still open.
    if (!(error instanceof Error) || !/single offscreen/i.test(error.message)) throw error;
  }
}
