import { browser } from 'wxt/browser';
import { allSites } from './site-access';

/**
 * Asks for permission to save backups to downloads. Resolves at once if it is granted already.
 * Must run in a click handler.
 */
export function requestDownloads(): Promise<boolean> {
  return request({ permissions: ['downloads'] });
}

/** Asks for permission to read pages of all sites, or of the site in `origins`. Must run in a click handler. */
export function requestPageAccess(origins: readonly string[] = allSites): Promise<boolean> {
  return request({ origins: [...origins] });
}

/** The same. True only if access was given now, and not before. */
export async function requestNewAccess(origins: string[]): Promise<boolean> {
  // Not awaited, because the request must be made in the click.
  const had = browser.permissions.contains({ origins });
  return (await requestPageAccess(origins)) && !(await had);
}

async function request(
  rights: Parameters<typeof browser.permissions.request>[0],
): Promise<boolean> {
  try {
    return await browser.permissions.request(rights);
  } catch (error) {
    // Firefox does not count every interaction as a user gesture.
    if (error instanceof Error && /user (input|gesture)/i.test(error.message)) return false;
    throw error;
  }
}
