import { indexMissingNearDuplicates } from '../../client/library/index-missing-near-duplicates';
import { connectScreen, type ScreenContext } from '../../client/library/open-screen';

/** Opens the library for its own page, which needs all of it at once. */
export async function openWholeLibrary(
  view: Window & typeof globalThis,
  startSearch: () => Worker,
): Promise<ScreenContext> {
  void import('../../storage/library-methods/deferred');
  const screen = await connectScreen(view, startSearch);
  void indexMissingNearDuplicates(view, screen.library);
  return screen;
}
