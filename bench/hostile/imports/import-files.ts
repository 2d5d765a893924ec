import type { WholeClip } from '../../../core/model';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { giveFiles } from '../../../tests/journeys/give-file';
import type { HostileStage } from '../hostile-stage';
import { limitStep } from '../limit-step';
import { readClips } from '../read-clips';
import type { ImportFiles } from './write-files';

/**
 * Imports the files of a format through the dialog, and opens the clips in the reader. Returns the
 * clips.
 */
export async function importFiles(
  stage: HostileStage,
  { kind, files }: ImportFiles,
): Promise<readonly WholeClip[]> {
  const { driven, tally } = stage;
  const place = `import ${kind}`;
  const known = new Set(await listIds(stage));
  const tab = await driven.openTab(driven.extensionUrl('library.html'));
  const importAll = async () => {
    await clickNamed(tab, 'Import…');
    await waitForText(tab, 'Choose files');
    await giveFiles(tab, files, 'field');
    // A backup is merged into a library that is not empty.
    await waitUntil('the preview', () =>
      tab.evaluate(() => document.querySelector('.import__count') !== null, undefined),
    );
    await tally.inspect(stage.context.pages().at(-1) ?? fail(), place, { surface: 'own' });
    await clickNamed(tab, 'Import ');
    await clickNamed(tab, 'Close');
  };
  const describe = () => readText(tab);
  await limitStep(tally, place, 'import', importAll, { describe });
  await tab.close();
  const ids = (await listIds(stage)).filter((id) => !known.has(id));
  const wholes: WholeClip[] = [];
  for (let from = 0; from < ids.length; from += 50) {
    wholes.push(
      ...(await driven.callLibrary<WholeClip[]>('getWholeClips', ids.slice(from, from + 50))),
    );
  }
  await readClips(stage, wholes, place);
  return wholes;
}

function fail(): never {
  throw new Error('the tab is closed');
}

async function listIds({ driven }: HostileStage): Promise<readonly string[]> {
  const rows = await driven.inExtension(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('clips').objectStore('clips').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(String));
          };
        };
      }),
    undefined,
  );
  return rows;
}
