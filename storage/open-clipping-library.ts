import type { Result } from '../core/model';
import type { PlacePassages } from './clips/place-highlights';
import { type FolderProgress, readProgress } from './folder-export/folder-progress';
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
): ClippingMethods & { readFolderProgress(): Promise<Result<FolderProgress>> } {
  const access = openAccess(name, options);
  return {
    ...clippingMethods(access, place),
    readFolderProgress: () => access.answer(() => readProgress(access.db)),
  };
}
