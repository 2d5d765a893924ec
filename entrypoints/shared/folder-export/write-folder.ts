import { now } from '../../../client/base/now';
import { exportToFolder } from '../../../client/export/folder-export/folder-export';
import { openFolderExportLibrary } from '../../../storage';

type OpenOptions = Omit<Parameters<typeof openFolderExportLibrary>[0], 'clock'>;

let running: Promise<void> | null = null;
let isWanted = false;

/** Writes what is new to the user's folder. A call during a run causes another run. */
export function writeFolder(
  options: OpenOptions,
  showProblem: (hasProblem: boolean) => Promise<unknown>,
): Promise<void> {
  isWanted = true;
  running ??= run(options, showProblem).finally(() => {
    running = null;
  });
  return running;
}

async function run(
  options: OpenOptions,
  showProblem: (hasProblem: boolean) => Promise<unknown>,
): Promise<void> {
  const library = openFolderExportLibrary({ ...options, clock: now });
  try {
    while (isWanted) {
      isWanted = false;
      await exportToFolder(library, {
        now,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        async showProblem(hasProblem) {
          await showProblem(hasProblem);
        },
      });
    }
  } finally {
    library.close();
  }
}
