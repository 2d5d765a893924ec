import {
  addressKey,
  createLinkArticle,
  type Failure,
  type FailureCode,
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
export async function readTab(tab: PageTab): Promise<Result<PageStory>> {
  const page = await connectToRead(tab);
  return page.ok ? checkOrigin(tab, await page.value.readArticle({})) : page;
}

/** A tab's page, and what is selected in it. */
export interface ReadPage {
  readonly story: Result<PageStory>;
  /** As an article. Fails with `nothing-selected`. */
  readonly selection: Result<PageStory>;
}

/** Reads the story in a tab, like `readTab`, and what is selected. */
export async function readWithSelection(tab: PageTab): Promise<ReadPage> {
  const page = await connectToRead(tab);
  if (!page.ok) return { story: page, selection: page };
  const [story, selection] = await Promise.all([
    page.value.readArticle({}),
    page.value.readSelection({}),
  ]);
  return { story: checkOrigin(tab, story), selection: checkOrigin(tab, selection) };
}

/**
 * The link to a tab's page, if that can be saved although reading the page failed: it is a PDF
 * or closed to extensions, such as an extension store, was not loaded, or does not answer.
 */
export function toLinkStory(
  { url, title }: { readonly url?: string | null | undefined; readonly title?: string | undefined },
  { code }: Failure,
): PageStory | null {
  if (!unreadCodes.includes(code) || !url || !isWebAddress(url)) return null;
  // An error page has a title of its own.
  return { article: createLinkArticle(url, code === 'page-not-loaded' ? '' : (title ?? '')), url };
}

const unreadCodes: readonly FailureCode[] = [
  'pdf',
  'page-forbidden',
  'page-not-loaded',
  'page-silent',
];

interface PageStory {
  readonly article: PageArticle;
  readonly url: string;
}

async function connectToRead(tab: PageTab): Promise<Result<PageClient>> {
  if (tab.isOwnPage) return fail('own-page');
  if (tab.access !== 'closed') return connectToPage(tab.id, 'reading');
  return fail(tab.mayBeReaderView ? 'reader-view' : 'page-forbidden');
}

/** True if the page in a tab may show another story than when it was read. */
export async function hasNewText({ id }: PageTab): Promise<boolean> {
  const client = await connectToPage(id);
  const answer = client.ok ? await client.value.hasNewText({}) : client;
  return answer.ok && answer.value;
}

/** Fails with `page-gone` if a story was read at another address than that of its tab. */
export function checkAddress(tab: PageTab, found: Result<PageStory>): Result<PageStory> {
  const isElsewhere = found.ok && tab.url && addressKey(found.value.url) !== addressKey(tab.url);
  return isElsewhere ? fail('page-gone', found.value.url) : found;
}

function checkOrigin(tab: PageTab, found: Result<PageStory>): Result<PageStory> {
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
