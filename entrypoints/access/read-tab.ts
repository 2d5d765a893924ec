import { type Article, fail, isWebAddress, type Result } from '../../core/model';
import { askPage } from './ask-page';
import type { PageTab } from './page-tab';

/** The story in a tab, read now, with the address at which it was read. */
export async function readTab(tab: PageTab): Promise<Result<{ article: Article; url: string }>> {
  // Where the address is hidden the page belongs to the browser or to a shop of extensions.
  if (tab.url === null || !isWebAddress(tab.url)) return fail('page-forbidden', tab.url);
  const desk = await askPage(tab.id);
  return desk.ok ? desk.value.readArticle({}) : desk;
}
