import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitUntil } from '../../scripts/drive/wait-until';

/**
 * Opens a PDF in Firefox's viewer. The driver does not wait until it has loaded, and a click before
 * that would give access to the empty page.
 */
export async function openPdf(driven: Driven, url: string): Promise<Tab> {
  const tab = await driven.openTab('about:blank');
  await driven.inExtension(({ id, url }) => chrome.tabs.update(id, { url }), { id: tab.id, url });
  await waitUntil('the PDF', async () => {
    const isShown = await tab.evaluate(
      () => document.contentType === 'application/pdf' && document.readyState === 'complete',
      undefined,
    );
    const { status } = await driven.inExtension((id) => chrome.tabs.get(id), tab.id);
    return isShown && status === 'complete';
  });
  return tab;
}
