import type { Tab } from '../../scripts/drive/browser';
import { waitUntil } from '../../scripts/drive/wait-until';

/** Returns the clipboard's text by pasting it into a field added to the page. */
export async function readClipboard(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'paste';
    field.focus();
  }, undefined);
  await tab.press('Control+v');
  return waitUntil('the clipboard text', () =>
    tab.evaluate(() => (document.getElementById('paste') as HTMLTextAreaElement).value, undefined),
  );
}
