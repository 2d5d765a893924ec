import { type Browser, browser } from 'wxt/browser';
import { saveLink } from '../../client/clipping/save-link';
import {
  connectToOwnPage,
  connectToPage,
  type PageClient,
} from '../../client/tabs/connect-to-page';
import { isOwnPage } from '../../client/tabs/is-own-page';
import { notifyPanel, openLibraryPage, openPanel } from '../../client/tabs/open-panel';
import { toLinkStory } from '../../client/tabs/read-tab';
import { showBadge, toBadgeState } from '../../client/tabs/show-badge';
import {
  type CommandName,
  type Failure,
  type FailureCode,
  fail,
  isWebAddress,
  type Result,
  succeed,
} from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import { allowUndo } from './undoable';

type Tab = Browser.tabs.Tab;

/** What the commands need of the library. */
export type CommandLibrary = Pick<ClippingLibrary, 'saveClip'>;

/** Runs a manifest command on the active tab. */
export async function runCommand(
  library: CommandLibrary,
  name: string,
  given?: Tab,
): Promise<void> {
  // Before the first await: the panel can only be opened in answer to the user.
  if (name === 'open-panel' && given) return openPanel(given.windowId, given.id);
  if (name === 'open-library') return openLibraryPage();
  const tab = given ?? (await findTabInFront());
  if (tab) await handlers[name as TabCommand]?.(tab, library);
}

type TabCommand = Exclude<CommandName, 'open-panel' | 'open-library'>;

const handlers: Readonly<Record<TabCommand, (tab: Tab, library: CommandLibrary) => Promise<void>>> =
  {
    'clip-article': clipTab,
    'highlight-selection': highlightSelection,
    'highlight-with-note': noteSelection,
    'next-annotation': (tab) => stepToAnnotation(tab, 'next'),
    'previous-annotation': (tab) => stepToAnnotation(tab, 'previous'),
  };

/**
 * Makes the page save itself, so nothing is lost if the background is stopped meanwhile. The
 * page reports the result to the user; if there is no page to do so, the badge does. Of a page
 * that cannot be read, such as a PDF, the link is saved, unless the page may still be loading. So
 * is that of a tab that is closed before its page has saved itself.
 */
export async function clipTab(tab: Tab, library: CommandLibrary): Promise<void> {
  const done = await runInPage(tab, (page) => page.clipArticle({ askedAt: tab.url ?? null }));
  const link = done.ok ? null : await findLink(tab, done.failure);
  if (!link) return showResult(tab, done);
  const saved = await saveLink(library, { ...link, isPrivate: tab.incognito });
  await showResult(tab, saved);
  if (saved.ok && tab.id !== undefined) await showBadge(tab.id, toBadgeState(saved.value.clip));
}

/** The link to save in place of a page; null if the page is there, or may still be loading. */
async function findLink(tab: Tab, failure: Failure): Promise<Link | null> {
  const { url = '', title = '' } = tab;
  if (lostCodes.includes(failure.code) && isWebAddress(url) && (await isClosed(tab))) {
    return { url, title };
  }
  const story = failure.code === 'page-silent' ? null : toLinkStory(tab, failure);
  return story && { url: story.url, title: story.article.headline };
}

interface Link {
  readonly url: string;
  readonly title: string;
}

/** How pages fail whose tab is closed before they have saved themselves. */
const lostCodes: readonly FailureCode[] = ['page-gone', 'page-silent', 'no-answer'];

async function isClosed({ id }: Tab): Promise<boolean> {
  return !(await browser.tabs.query({})).some((tab) => tab.id === id);
}

/** Makes the page save what is selected in it, like `clipTab`. */
export async function clipSelection(tab: Tab): Promise<void> {
  const request = { askedAt: tab.url ?? null };
  await showResult(tab, await runInPage(tab, (page) => page.clipSelection(request)));
}

/** Makes the page save one of its images, like `clipTab`. */
export async function clipImage(tab: Tab, imageUrl: string): Promise<void> {
  const request = { askedAt: tab.url ?? null, imageUrl };
  await showResult(tab, await runInPage(tab, (page) => page.clipImage(request)));
}

/** Saves the page to which a link on a tab's page leads, and says so on that page. */
export async function clipLink(
  tab: Tab,
  library: CommandLibrary,
  url: string,
  linkText: string | undefined,
): Promise<void> {
  const page = tab.id === undefined ? null : await connectToPage(tab.id);
  // Chromium does not tell the text.
  const read = linkText || !page?.ok ? null : await page.value.readLinkText({ linkUrl: url });
  const title = linkText || (read?.ok ? read.value : '');
  const saved = await saveLink(library, { url, title, isPrivate: tab.incognito });
  await showResult(tab, saved);
  if (!saved.ok || !page?.ok || tab.id === undefined) return;
  if (saved.value.created) await allowUndo('link', saved.value.clip.id, tab.id);
  await page.value.showSavedLink(saved.value);
}

/** Highlights the selection in a tab, in the user's default colour. */
export async function highlightSelection(tab: Tab): Promise<void> {
  const request = { askedAt: tab.url ?? null, colour: null };
  await highlight(tab, (page) => page.highlightSelection(request));
}

/** Opens the selection bar in a tab, to write a note. */
export async function noteSelection(tab: Tab): Promise<void> {
  await highlight(tab, (page) => page.noteSelection({ askedAt: tab.url ?? null }));
}

async function stepToAnnotation(tab: Tab, step: 'next' | 'previous'): Promise<void> {
  await highlight(tab, (page) => page.stepToAnnotation({ step }));
}

type RunInPage = (page: PageClient) => Promise<Result<unknown>>;

/** The page tells of failures itself, unless it cannot be reached, has no HTML or is our own. */
async function highlight(tab: Tab, run: RunInPage): Promise<void> {
  const page = await reach(tab);
  const done = page.ok ? await run(page.value) : page;
  const isSilent = !page.ok || (!done.ok && done.failure.code === 'not-html');
  if (isSilent || isOwnPage(tab.url)) await showResult(tab, done);
}

async function runInPage(tab: Tab, run: RunInPage): Promise<Result<unknown>> {
  const page = await reach(tab, 'reading');
  return page.ok ? run(page.value) : page;
}

async function reach(
  tab: Tab,
  purpose?: Parameters<typeof connectToPage>[1],
): Promise<Result<PageClient>> {
  if (tab.id === undefined) return fail('page-gone');
  if (isOwnPage(tab.url)) return succeed(connectToOwnPage(tab.id));
  const page = await connectToPage(tab.id, purpose);
  if (!page.ok && page.failure.code !== 'no-access') void notifyPanel(tab.id);
  return page;
}

/** Our own pages stay open for days, without navigating. */
const shownOnOwnPages = 10_000;

/** Shows a failure on the button, unless the tab has navigated since. */
async function showResult({ id, url }: Tab, result: Result<unknown>): Promise<void> {
  if (result.ok || id === undefined) return;
  const now = (await browser.tabs.query({})).find((tab) => tab.id === id);
  if (now?.url !== url) return;
  await showBadge(id, { kind: 'failed', code: result.failure.code });
  if (isOwnPage(url)) setTimeout(() => void showBadge(id, { kind: 'quiet' }), shownOnOwnPages);
}

async function findTabInFront(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
