import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { takePageValues } from '../../client/clipping/take-page-values';
import { connectToPage, type PageClient } from '../../client/tabs/connect-to-page';
import {
  getTrustedUrl,
  holdsArticle,
  isLinkClip,
  type Result,
  withTrustedUrl,
} from '../../core/model';
import type { ClippingLibrary } from '../../storage';

/**
 * Saves the text of the visited page if only its link was saved: the user asked for that
 * page in another program. If no article can be read, the link stays and the next visit tries
 * again.
 */
export async function fillIn(
  library: ClippingLibrary,
  sender: { readonly url?: string | undefined; readonly tab: { readonly id: number } },
  connect: (tabId: number) => Promise<Result<Pick<PageClient, 'readArticle' | 'refresh'>>> = (
    tabId,
  ) => connectToPage(tabId, 'reading'),
): Promise<void> {
  const page = await connect(sender.tab.id);
  if (!page.ok) return;
  const read = await page.value.readArticle({});
  if (!read.ok || !holdsArticle(read.value.article)) return;
  // The page may have navigated: its text belongs to its current address.
  if (sender.url === undefined) return;
  const pageUrl = getTrustedUrl(read.value.url, sender.url);
  const clip = await library.findClip([pageUrl]);
  if (!clip.ok || !clip.value || !isLinkClip(clip.value)) return;
  // Fills this clip, not one saved under the page's canonical address.
  const filled = await library.saveVersion(
    clip.value.id,
    newId(crypto),
    withTrustedUrl(read.value.article, pageUrl),
    now(),
  );
  if (filled.ok) {
    await takePageValues(library, sender.tab.id, {
      id: filled.value.id,
      url: read.value.url,
    });
  }
  // Paints the highlights that were imported with the link.
  if (filled.ok && filled.value.annotationCount > 0) await page.value.refresh({});
}
