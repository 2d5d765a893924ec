import {
  fail,
  isSameSite,
  type PageArticle,
  type Result,
  succeed,
  withTrustedUrl,
} from '../../core/model';
import { askPage } from './ask-page';
import type { PageTab } from './page-tab';

/**
 * The story in a tab, read now, with the address at which it was read.
 *
 * The page's script answers, so its addresses count only on the tab's own site. Fails with
 * `page-gone` when the tab shows another site by now.
 */
export async function readTab(
  tab: PageTab,
): Promise<Result<{ article: PageArticle; url: string }>> {
  if (tab.access === 'closed') return fail('page-forbidden');
  const page = await askPage(tab.id);
  if (!page.ok) return page;
  const read = await page.value.readArticle({});
  if (!read.ok) return read;
  const { article, url } = read.value;
  if (tab.url === null || !isSameSite(url, tab.url)) return fail('page-gone', url);
  return succeed({ article: withTrustedUrl(article, url), url });
}

/** The addresses under which the story of a tab may be kept: of the tab's own site only. */
export function addressesOf(
  tabUrl: string | null,
  read: { readonly article: PageArticle; readonly url: string } | null,
): readonly string[] {
  const here = tabUrl ?? read?.url;
  if (here === undefined) return [];
  return read ? [here, read.url, read.article.url].filter((url) => isSameSite(url, here)) : [here];
}
