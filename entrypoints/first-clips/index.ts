import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FirstClips, readFirstClips } from '../../storage/clips/first-clips';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';

declare global {
  /** The newest clips, asked for before anything else of the library page was loaded. */
  var clipsAtFirst: Promise<FirstClips | null> | undefined;
}

/** More rows than are seen at first. */
const seenAtFirst = 16;

/** What is asked of the browser without the polyfill, which is larger than this script. */
interface ExtensionApi {
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/**
 * Asks for the rows of the library page while its code is being fetched. In private windows
 * the page has no database of its own.
 */
export default defineUnlistedScript(() => {
  const { chrome } = globalThis as { chrome?: ExtensionApi };
  if (chrome?.extension?.inIncognitoContext) return;
  globalThis.clipsAtFirst = readFirstClips(openExistingDatabase('pressmark'), seenAtFirst);
});
