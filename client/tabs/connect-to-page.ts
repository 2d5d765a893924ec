import { browser } from 'wxt/browser';
import {
  type Failure,
  getInternalDetail,
  isWebAddress,
  type Result,
  succeed,
} from '../../core/model';
import { type Client, connect, page, pageCalls } from '../../core/rpc';
import { reportFailures, reportProblem } from '../base/report-problem';
import { listMessageFiles } from './page-messages';
import { mayBeReaderView } from './page-tab';
import { hasAllSites } from './site-access';

export type PageClient = Client<typeof pageCalls>;

/** How long to wait for a page to accept a script, in milliseconds. It must have loaded its HTML first. */
const loadTimeoutMs = 10_000;

/** The same without site access. Chromium then never answers, except on pages closed to all extensions, where it fails at once. */
const noAccessTimeoutMs = 500;

/** The scripts that are loaded into a page, by purpose. */
const scripts = {
  highlighting: ['/page-controller.js'],
  /** Saves a round trip: otherwise the controller asks the background to load the extractor. */
  reading: ['/page-controller.js', '/page-extractor.js'],
} as const;

type ScriptFiles = (typeof scripts)[keyof typeof scripts];

/**
 * Loads the page controller into a tab (for `reading`, also the extractor) and returns a client
 * of it. Loading it twice has no effect.
 *
 * Fails with `page-forbidden` on pages closed to all extensions, `reader-view` in Firefox's
 * Reader View, `pdf` on a PDF in Firefox, `page-not-loaded` on error pages, `no-access` if the user has not allowed access,
 * `page-silent` if the page does not answer, and `page-gone` if the tab is closed. Calls fail
 * with `page-gone` if the page navigates meanwhile.
 */
export async function connectToPage(
  tabId: number,
  purpose: keyof typeof scripts = 'highlighting',
): Promise<Result<PageClient>> {
  const failure = await loadScripts(tabId, scripts[purpose]);
  if (failure !== null) {
    reportProblem(failure.code, 'connectToPage');
    return { ok: false, failure };
  }
  return succeed(talkTo(tabId, 'page-gone'));
}

/** Returns a client of one of our own pages. Calls fail with `page-forbidden` if it has no text. */
export function connectToOwnPage(tabId: number): PageClient {
  return talkTo(tabId, 'page-forbidden');
}

function talkTo(tabId: number, unanswered: Failure['code']): PageClient {
  return reportFailures(
    connect(
      page,
      pageCalls,
      {
        send: (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      },
      unanswered,
    ),
  );
}

async function loadScripts(tabId: number, files: ScriptFiles): Promise<Failure | null> {
  const loading = loadInOrder(tabId, files).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Its address is hidden if the user allows only some sites, or none.
  const mayRead = tab === null || tab.url !== undefined || (await hasAllSites());
  const error = await withTimeout(mayRead ? loadTimeoutMs : noAccessTimeoutMs, loading);
  if (error === null) return null;
  const ofWeb = tab?.url !== undefined && isWebAddress(tab.url);
  const failure = toFailure(error, mayRead, ofWeb ? tab.favIconUrl : undefined);
  const isReaderView = failure.code === 'page-forbidden' && tab !== null && mayBeReaderView(tab);
  return isReaderView ? { ...failure, code: 'reader-view' } : failure;
}

async function loadInOrder(tabId: number, files: ScriptFiles): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { insertPageStyles } = await import('./page-styles');
    await insertPageStyles(tabId);
  }
  const results = await browser.scripting.executeScript({
    target: { tabId },
    files: [...listMessageFiles(), ...files],
  });
  // Firefox on its own pages, such as about:config: it runs nothing and reports no error.
  const isIgnored = results.length > 0 && !results.some(Boolean);
  if (isIgnored) throw new Error('The browser ran no script in the page');
}

/**
 * `error` is the browser's error message, or undefined if there was none in time; `icon` that of
 * a web address. Firefox closes its PDF viewer and error pages to extensions, but their icons tell
 * what they are.
 */
function toFailure(error: string | undefined, mayRead: boolean, icon = ''): Failure {
  const failWith = (code: Failure['code']): Failure => ({
    code,
    detail: error === undefined ? null : getInternalDetail(error),
  });
  if (error === undefined) return failWith(mayRead ? 'page-silent' : 'no-access');
  if (/No tab with id|Invalid tab ID|was removed|was closed/i.test(error)) {
    return failWith('page-gone');
  }
  if (/error page/i.test(error)) return { code: 'page-not-loaded', detail: null };
  // Messages of Firefox and Chromium, which both also give for some pages closed to all extensions.
  if (!mayRead && /Missing host permission|Cannot access contents/i.test(error)) {
    return failWith('no-access');
  }
  if (icon.startsWith('chrome://')) {
    return { code: icon.endsWith('/pdf.svg') ? 'pdf' : 'page-not-loaded', detail: null };
  }
  return failWith('page-forbidden');
}

/** Returns undefined if `work` takes longer. */
async function withTimeout<Value>(ms: number, work: Promise<Value>): Promise<Value | undefined> {
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
