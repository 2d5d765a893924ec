import { browser } from 'wxt/browser';
import { allSites } from './site-access';

/** Asks the reader to let backups go into their downloads, in a click of theirs; at once where they do already. */
export function askForDownloads(): Promise<boolean> {
  return ask({ permissions: ['downloads'] });
}

/** The same for reading pages: of all sites, or of the one site of `origins`. */
export function askForPages(origins: readonly string[] = allSites): Promise<boolean> {
  return ask({ origins: [...origins] });
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
