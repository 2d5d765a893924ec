import { browser } from 'wxt/browser';

/** Asks the reader to let backups go into their downloads, in a click of theirs; at once where they do already. */
export async function askForDownloads(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['downloads'] });
  } catch (error) {
    // Firefox counts not every choice of the reader as a click.
    if (error instanceof Error && /user (input|gesture)/i.test(error.message)) return false;
    throw error;
  }
}
