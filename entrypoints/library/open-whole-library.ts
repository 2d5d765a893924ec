import { connectLibrary } from '../../client/library/connect-library';
import { indexMissingNearDuplicates } from '../../client/library/index-missing-near-duplicates';
import { openScreen, type ScreenContext } from '../../client/library/open-screen';

/** Opens the library for its own page, which needs all of it at once. */
export async function openWholeLibrary(
  view: Window & typeof globalThis,
  startSearch: () => Worker,
): Promise<ScreenContext> {
  void import('../../storage/library-methods/deferred');
  const library = await connectLibrary(view, startSearch);
  void indexMissingNearDuplicates(view, library);
  return openScreen(view, library);
}
