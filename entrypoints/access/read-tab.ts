import { type Article, fail, isSameSite, type Result } from '../../core/model';
import { askPage } from './ask-page';
import type { PageTab } from './page-tab';

/** The story in a tab, read now, with the address at which it was read. */
export async function readTab(tab: PageTab): Promise<Result<{ article: Article; url: string }>> {
  if (tab.access === 'closed') return fail('page-forbidden');
  const desk = await askPage(tab.id);
  return desk.ok ? desk.value.readArticle({}) : desk;
}

/** The addresses under which the story of a tab may be kept: of the tab's own site only. */
export function addressesOf(
  tabUrl: string | null,
  read: { readonly article: Article; readonly url: string } | null,
): readonly string[] {
  const here = tabUrl ?? read?.url;
  if (here === undefined) return [];
  return read ? [here, read.url, read.article.url].filter((url) => isSameSite(url, here)) : [here];
}
