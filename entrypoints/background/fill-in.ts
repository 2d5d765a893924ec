import { newId } from '../../client/base/new-id';
import { now } from '../../client/base/now';
import { connectToPage, type PageClient } from '../../client/tabs/connect-to-page';
import { getTrustedUrl, isLinkClip, type Result, withTrustedUrl } from '../../core/model';
import type { Library } from '../../storage';

/**
 * Reads the page that was seen and keeps its text where so far only the link was
 * kept: the reader has asked for that page in another program. Where it cannot be
 * read, the link stays and the next visit tries again.
 */
export async function fillIn(
  library: Library,
  sender: { readonly url?: string | undefined; readonly tab: { readonly id: number } },
  ask: (
    tabId: number,
  ) => Promise<Result<Pick<PageClient, 'readArticle' | 'refresh'>>> = connectToPage,
): Promise<void> {
  const page = await ask(sender.tab.id);
  if (!page.ok) return;
  const read = await page.value.readArticle({});
  if (!read.ok) return;
  // The page may have gone elsewhere meanwhile: its text belongs to where it stands now.
  if (sender.url === undefined) return;
  const pageUrl = getTrustedUrl(read.value.url, sender.url);
  const kept = await library.findClip([pageUrl]);
  if (!kept.ok || !kept.value || !isLinkClip(kept.value)) return;
  // Of this clip, and not of one that is kept under the address which the page calls its own.
  const filled = await library.keepVersion(
    kept.value.id,
    newId(crypto),
    withTrustedUrl(read.value.article, pageUrl),
    now(),
  );
  // The marks that came with the link are painted.
  if (filled.ok && filled.value.annotationCount > 0) await page.value.refresh({});
}
