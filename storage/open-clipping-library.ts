import type { PlacePassages } from './clips/place-highlights';
import { type ClippingMethods, clippingMethods } from './library-methods/clipping';
import { type OpenOptions, openAccess } from './open-access';

/**
 * The part of the library that saving and annotating need, for a script that cannot load code
 * later. `place` finds highlights in a text that a saved link gets.
 */
export function openClippingLibrary(
  place: PlacePassages,
  options: OpenOptions = {},
  name = 'pressmark',
): ClippingMethods {
  return clippingMethods(openAccess(name, options), place);
}
