import type { ExportSource } from '../../core/export';
import type { Library } from '../../storage';
import { openBackupSource } from './backup-source';
import { unwrap } from './source-failure';

/** Returns the library's clips for an export. `onClip` is called for each; aborting the signal ends the export. */
export function createExportSource(
  library: Library,
  which: readonly (string | number)[] | null,
  signal: AbortSignal,
  onClip: () => void,
): ExportSource {
  return {
    clips: clipsOf(library, which, signal, onClip),
    async findImage(clipId, url) {
      const found = unwrap(await library.findImage(clipId, url));
      return found && { url, bytes: new Uint8Array(found.bytes) };
    },
    openBackup: (since) => openBackupSource(library, { which, since, signal, onClip }),
  };
}

async function* clipsOf(
  library: Library,
  which: readonly (string | number)[] | null,
  signal: AbortSignal,
  onClip: () => void,
) {
  for await (const whole of library.eachWholeClip(which)) {
    signal.throwIfAborted();
    yield unwrap(whole);
    onClip();
  }
}
