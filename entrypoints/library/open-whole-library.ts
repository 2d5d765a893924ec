import { catchUp } from '../../client/library/catch-up';
import { connectScreen, type ScreenContext } from '../../client/library/open-screen';

/** Opens the library for its own page, which needs all of it at once. */
export async function openWholeLibrary(
  view: Window & typeof globalThis,
  startSearch: () => Worker,
): Promise<ScreenContext> {
  void import('../../storage/facets/deferred');
  const screen = await connectScreen(view, startSearch);
  void catchUp(view, screen.library);
  return screen;
}
