import { type Browser, browser } from 'wxt/browser';
import { connectToPage, type PageClient } from '../../client/tabs/connect-to-page';
import { showBadge } from '../../client/tabs/show-badge';
import type { CommandName, Failure, Result } from '../../core/model';

/** Runs a manifest command on the active tab. */
export async function runCommand(name: string, given?: Browser.tabs.Tab): Promise<void> {
  const tab = given ?? (await findTabInFront());
  if (!tab) return;
  await handlers[name as CommandName]?.(tab);
}

const handlers: Readonly<Record<CommandName, (tab: Browser.tabs.Tab) => Promise<void>>> = {
  'clip-article': clipTab,
  'highlight-selection': highlightSelection,
  'highlight-with-note': noteSelection,
  'next-annotation': (tab) => stepToAnnotation(tab, 'next'),
  'previous-annotation': (tab) => stepToAnnotation(tab, 'previous'),
};

/**
 * Makes the page save its own story, so nothing is lost if the background is stopped
 * meanwhile. The page reports the result to the user; if there is no page to do so, the
 * badge does.
 */
export async function clipTab(tab: Browser.tabs.Tab): Promise<void> {
  await runInPage(tab, (page) => page.clipArticle({ askedAt: tab.url ?? null }), 'reading');
}

/** Makes the page save what is selected in it, like `clipTab`. */
export async function clipSelection(tab: Browser.tabs.Tab): Promise<void> {
  await runInPage(tab, (page) => page.clipSelection({ askedAt: tab.url ?? null }), 'reading');
}

/** Highlights the selection in a tab, in the user's default colour. */
export async function highlightSelection(tab: Browser.tabs.Tab): Promise<void> {
  await runInPage(tab, (page) =>
    page.highlightSelection({ askedAt: tab.url ?? null, colour: null }),
  );
}

/** Opens the selection bar in a tab, to write a note. */
export async function noteSelection(tab: Browser.tabs.Tab): Promise<void> {
  await runInPage(tab, (page) => page.noteSelection({ askedAt: tab.url ?? null }));
}

async function stepToAnnotation(tab: Browser.tabs.Tab, step: 'next' | 'previous'): Promise<void> {
  await runInPage(tab, (page) => page.stepToAnnotation({ step }));
}

async function runInPage(
  tab: Browser.tabs.Tab,
  run: (page: PageClient) => Promise<Result<unknown>>,
  purpose: 'highlighting' | 'reading' = 'highlighting',
): Promise<void> {
  if (tab.id === undefined) return;
  const page = await connectToPage(tab.id, purpose);
  if (!page.ok) return showFailure(tab, page.failure);
  const done = await run(page.value);
  // Other commands tell on the page.
  if (!done.ok && purpose === 'reading') await showFailure(tab, done.failure);
}

/** Shows a failure on the button, unless the tab has navigated since. */
async function showFailure(tab: Browser.tabs.Tab, { code }: Failure): Promise<void> {
  if (tab.id === undefined) return;
  const [now] = (await browser.tabs.query({})).filter(({ id }) => id === tab.id);
  if (now && now.url === tab.url) await showBadge(tab.id, { kind: 'failed', code });
}

async function findTabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
