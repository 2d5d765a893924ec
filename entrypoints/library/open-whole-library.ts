import { catchUp } from '../../client/library/catch-up';
import { openScreen, type Screen } from '../../client/library/open-screen';

/** Opens the library for its own page, which needs all of it at once. */
export async function openWholeLibrary(
  view: Window & typeof globalThis,
  startSearch: () => Worker,
): Promise<Screen> {
  void import('../../storage/facets/deferred');
  const screen = await openScreen(view, startSearch);
  void catchUp(view, screen.library);
  return screen;
}
