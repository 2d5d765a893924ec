import {
  createLinkArticle,
  type Failure,
  fail,
  isSameSite,
  isWebAddress,
  type PageArticle,
  type Result,
  succeed,
  withTrustedUrl,
} from '../../core/model';
import { connectToPage, type PageClient } from './connect-to-page';
import type { PageTab } from './page-tab';

/**
 * Reads the story in a tab, with the address at which it was read.
 *
 * The answer comes from a script in the page, so its addresses count only for the tab's own
 * site. Fails with `page-gone` if the tab has moved to another site.
 */
export function readTab(tab: PageTab): Promise<Result<PageStory>> {
  return readFrom(tab, (page) => page.readArticle({}));
}

/** Reads what is selected in a tab, as an article. Like `readTab`; fails with `nothing-selected`. */
export function readSelection(tab: PageTab): Promise<Result<PageStory>> {
  return readFrom(tab, (page) => page.readSelection({}));
}

/**
 * The link to a tab's page, if that can be saved although reading the page failed: it is
 * closed to extensions, such as a PDF or an extension store, or does not answer.
 */
export function toLinkStory({ url, title }: PageTab, { code }: Failure): PageStory | null {
  const isOnlyUnread = code === 'page-forbidden' || code === 'page-silent';
  if (!isOnlyUnread || url === null || !isWebAddress(url)) return null;
  return { article: createLinkArticle(url, title), url };
}

interface PageStory {
  readonly article: PageArticle;
  readonly url: string;
}

async function readFrom(
  tab: PageTab,
  read: (page: PageClient) => Promise<Result<PageStory>>,
): Promise<Result<PageStory>> {
  if (tab.access === 'closed') return fail('page-forbidden');
  const page = await connectToPage(tab.id, 'reading');
  if (!page.ok) return page;
  const found = await read(page.value);
  if (!found.ok) return found;
  const { article, url } = found.value;
  if (tab.url === null || !isSameSite(url, tab.url)) return fail('page-gone', url);
  return succeed({ article: withTrustedUrl(article, url), url });
}

/** Returns the addresses under which a tab's story may be saved, limited to the tab's own site. */
export function listTabAddresses(tabUrl: string | null, read: PageStory | null): readonly string[] {
  const here = tabUrl ?? read?.url;
  if (here === undefined) return [];
  return read ? [here, read.url, read.article.url].filter((url) => isSameSite(url, here)) : [here];
}
