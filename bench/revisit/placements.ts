import type { Placement } from '../../core/rpc';
import type { Driven, Tab } from '../../scripts/drive/browser';

/** Where the desk of a page says that the annotations of the page are. */
export async function placementsOf(driven: Driven, tab: Tab): Promise<readonly Placement[]> {
  const answer = await driven.inExtension(
    (tabId) => chrome.tabs.sendMessage(tabId, { to: 'page', call: 'refresh', request: {} }),
    tab.id,
  );
  if (!answer?.ok) throw new Error(`the desk does not answer: ${answer?.failure?.code}`);
  return answer.value as unknown as readonly Placement[];
}
