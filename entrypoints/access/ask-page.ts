import { browser } from 'wxt/browser';
import { type Client, connect, page, pageCalls } from '../../core/messages';
import { fail, type Result, succeed } from '../../core/model';

/** The calls that the desk in a page answers. */
export type PageClient = Client<typeof pageCalls>;

/**
 * A client of the desk in a tab, which is loaded into the page first; doing so
 * twice changes nothing.
 *
 * Fails with `page-forbidden` where the browser lets no extension in, and with
 * `page-gone` when the tab is closed. A call fails with `page-gone` when the
 * page goes elsewhere meanwhile.
 */
export async function askPage(tabId: number): Promise<Result<PageClient>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-desk.js'] });
  } catch (error) {
    // Browsers have many sentences for "not here" and one for "no such tab".
    const words = error instanceof Error ? error.message : String(error);
    const gone = /No tab with id|Invalid tab ID|was removed|was closed/i.test(words);
    return fail(gone ? 'page-gone' : 'page-forbidden', words);
  }
  return succeed(
    connect(
      page,
      pageCalls,
      {
        send: (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      },
      'page-gone',
    ),
  );
}
