import { browser } from 'wxt/browser';
import { type Failure, type Result, succeed } from '../../core/model';
import { type Client, connect, page, pageCalls } from '../../core/rpc';
import { hasAllSites } from './site-access';

/** The calls that the controller of a page answers. */
export type PageClient = Client<typeof pageCalls>;

/** How long a page may take to let a script in, in milliseconds: it must have loaded its HTML. */
const answerMs = 10_000;

/** The same without access: Chromium then never answers, and refuses at once where nobody has any. */
const refusalMs = 500;

/**
 * A client of the controller of the page in a tab, which is loaded into the page first; doing so
 * twice changes nothing.
 *
 * Fails with `page-forbidden` where the browser lets no extension in, with
 * `no-access` where the user has not let this one in, with `page-silent` when the
 * page does not answer, and with `page-gone` when the tab is closed. A call fails
 * with `page-gone` when the page goes elsewhere meanwhile.
 */
export async function askPage(tabId: number): Promise<Result<PageClient>> {
  const failure = await loadPageController(tabId);
  if (failure !== null) return { ok: false, failure };
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

async function loadPageController(tabId: number): Promise<Failure | null> {
  const loading = browser.scripting
    .executeScript({ target: { tabId }, files: ['/page-controller.js'] })
    .then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  const mayRead = await mayReadTab(tabId);
  const trouble = await within(mayRead ? answerMs : refusalMs, loading);
  if (trouble === null) return null;
  return failureOf(trouble, mayRead);
}

/** False if the tab's address is hidden because the user allows only some sites, or none. */
async function mayReadTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null || tab.url !== undefined || hasAllSites();
}

/** `trouble` is the browser's sentence, or undefined if it said nothing in time. */
function failureOf(trouble: string | undefined, mayRead: boolean): Failure {
  const failWith = (code: Failure['code']): Failure => ({ code, detail: trouble ?? null });
  if (trouble === undefined) return failWith(mayRead ? 'page-silent' : 'no-access');
  if (/No tab with id|Invalid tab ID|was removed|was closed/i.test(trouble)) {
    return failWith('page-gone');
  }
  if (/error page/i.test(trouble)) return failWith('page-silent');
  // Firefox's sentence, also for pages that are closed to all extensions.
  if (!mayRead && /Missing host permission/i.test(trouble)) return failWith('no-access');
  return failWith('page-forbidden');
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value | undefined> {
  let timer = 0;
  const late = new Promise<undefined>((resolve) => {
    timer = self.setTimeout(resolve, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
