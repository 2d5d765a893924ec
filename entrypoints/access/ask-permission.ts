import { browser } from 'wxt/browser';

/** Asks the reader to let backups go into their downloads, in a click of theirs; at once where they do already. */
export function askForDownloads(): Promise<boolean> {
  return ask({ permissions: ['downloads'] });
}

/** The same for reading the pages of the web: browsers let a reader take that right back. */
export function askForPages(): Promise<boolean> {
  return ask({ origins: ['http://*/*', 'https://*/*'] });
}

async function ask(rights: Parameters<typeof browser.permissions.request>[0]): Promise<boolean> {
  try {
    return await browser.permissions.request(rights);
  } catch (error) {
    // Firefox counts not every choice of the reader as a click.
    if (error instanceof Error && /user (input|gesture)/i.test(error.message)) return false;
    throw error;
  }
}
