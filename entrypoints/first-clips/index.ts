import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followTheme } from '../../client/appearance/theme';
import { type FirstClips, readFirstClips } from '../../storage/clips/first-clips';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';

declare global {
  /** The newest clips, requested before the rest of the library page is loaded. */
  var clipsAtFirst: Promise<FirstClips | null> | undefined;
}

/** More rows than fit into a window. */
const maxFirstClips = 16;

/** The part of the extension API that is used here. The polyfill is larger than this script. */
interface ExtensionApi {
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/**
 * Sets the theme, and requests the first rows of the library page while its code is being
 * fetched. In private windows the page has no database.
 */
export default defineUnlistedScript(() => {
  followTheme(window);
  const { chrome } = globalThis as { chrome?: ExtensionApi };
  if (chrome?.extension?.inIncognitoContext) return;
  globalThis.clipsAtFirst = readFirstClips(openExistingDatabase('pressmark'), maxFirstClips);
});
