import { pause } from '../../../scripts/drive/wait-until';
import { callIn, openOwnTab } from '../stage';
import type { Work } from './work';

/** The least number of changes that are merged into the search index (`maxWaiting` in storage). */
const changes = 64;

/** Changes many clips at once, and searches: after that the index is merged. */
export const merge: Work = {
  kills: ['tab', 'browser'],
  plan(stage) {
    const { ledger, random } = stage;
    const isFavourite = random() < 0.5;
    return {
      what: 'merge the search index',
      open: () => openOwnTab(stage),
      async run(tab) {
        const ids = ledger.listClips().map(([, id]) => id);
        if (ids.length < changes) throw new Error(`too few clips to merge: ${ids.length}`);
        const now = new Date().toISOString();
        // Twice, because a state that a clip has already changes nothing.
        for (const state of [isFavourite, !isFavourite]) {
          await callIn(tab, 'changeBatch', ids.slice(-changes), { isFavourite: state }, now);
        }
        await callIn(tab, 'find', 'canal', 'newest');
        // Not `waitUntil`, which would go on without the tab.
        while ((await tab.evaluate(countDeltas, undefined)) > 0) await pause(40);
      },
    };
  },
};

function countDeltas(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('searchDeltas');
      const counting = reading.objectStore('searchDeltas').count();
      reading.oncomplete = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
