import type { Clip } from '../../core/model';
import type { Placement } from '../../core/rpc';
import { connectToPage } from '../tabs/connect-to-page';
import { showBadge, toBadgeState } from '../tabs/show-badge';

/**
 * Shows a clip that was changed in one of our screens on the button of its tab, and makes the
 * page find its highlights again. `isArticle`: what the page is without a clip. Resolves with their places, or null if the page cannot.
 */
export async function showOnPage(
  tabId: number,
  clip: Clip | null,
  isArticle?: boolean,
): Promise<readonly Placement[] | null> {
  await showBadge(tabId, toBadgeState(clip, isArticle));
  const client = await connectToPage(tabId);
  const placed = client.ok ? await client.value.refresh({}) : client;
  return placed.ok ? placed.value : null;
}
