import type { Result } from '../core/model';
import type { PlacePassages } from './clips/place-highlights';
import { type FolderProgress, readProgress } from './folder-export/folder-progress';
import { type ClippingMethods, clippingMethods } from './library-methods/clipping';
import { type OpenOptions, openAccess } from './open-access';
import { isCopyBehind } from './safety-copy/copy-progress';

/** What the background asks before it has something written elsewhere. */
interface BackgroundMethods extends ClippingMethods {
  readFolderProgress(): Promise<Result<FolderProgress>>;
  /** True if something was typed that the safety copy lacks. */
  isCopyBehind(): Promise<Result<boolean>>;
}

/**
 * The part of the library that saving and annotating need, for a script that cannot load code
 * later. `place` finds highlights in a text that a saved link gets.
 */
export function openClippingLibrary(
  place: PlacePassages,
  options: OpenOptions = {},
  name = 'pressmark',
): BackgroundMethods {
  const access = openAccess(name, options);
  return {
    ...clippingMethods(access, place),
    readFolderProgress: () => access.answer(() => readProgress(access.db)),
    isCopyBehind: () => access.answer(() => isCopyBehind(access.db)),
  };
}
