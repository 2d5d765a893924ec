import { openClippingLibrary } from '../../storage';
import type { BackgroundLibrary, OpenOptions } from './background-library';
import { createBackupsOffscreen } from './backup/backups-offscreen';
import { showProblem } from './backup/show-problem';
import { startFolderExport } from './folder-export/start-folder-export';
import { connectOffscreen } from './offscreen-page';
import { startSafetyCopy } from './safety-copy/start-safety-copy';

/**
 * The background's library in Chromium: what saving and annotating need, because a service
 * worker cannot load code later. Its pages open the library themselves.
 */
export function openInChromium(options: OpenOptions): BackgroundLibrary {
  const hidden = connectOffscreen();
  const library = openClippingLibrary(
    (article, passages) => hidden.placePassages({ article, passages: [...passages] }),
    options,
  );
  const writeFolder = () => hidden.writeFolder({});
  startFolderExport(library, writeFolder, (hasProblem) => showProblem('folder', hasProblem));
  startSafetyCopy(
    async () => {
      const isBehind = await library.isCopyBehind();
      return isBehind.ok && isBehind.value;
    },
    () => hidden.copyTyped({}),
  );
  return {
    library,
    backups: createBackupsOffscreen(library, hidden),
    async sync() {
      await hidden.sync({});
    },
    writeFolder,
    suggest: (query) => hidden.suggestClips({ query }),
    answerScreens: () => () => undefined,
  };
}
