import { newId } from '../../../client/base/new-id';
import { callIn, openOwnTab } from '../stage';
import { makeStory, quoteOf, toWholeClip } from '../story';
import type { Work } from './work';

const [batches, clipsPerBatch] = [3, 6];

/** Imports a file in batches, in a page of the extension. */
export const importFile: Work = {
  kills: ['worker', 'tab', 'browser'],
  plan(stage) {
    const { ledger, site } = stage;
    const stories = Array.from({ length: batches }, () =>
      Array.from({ length: clipsPerBatch }, () => stage.nextStory()),
    );
    return {
      what: `import stories ${stories.flat().join()}`,
      open: () => openOwnTab(stage),
      async run(tab) {
        const session = newId(crypto);
        const now = new Date().toISOString();
        await callIn(tab, 'openImport', session, 'merge', false);
        for (const [index, batch] of stories.entries()) {
          const wholes = batch.map((number) => toWholeClip(makeStory(number), site, now));
          for (const number of batch) {
            ledger.askForStory(number);
            ledger.askForHighlight(`imported-note-${number}`, number, quoteOf(number, 0));
          }
          await callIn(tab, 'importBatch', session, index, wholes, now);
          for (const number of batch) {
            ledger.acknowledgeStory(number, `imported-${number}`);
            ledger.acknowledgeHighlight(`imported-note-${number}`);
          }
        }
        await callIn(tab, 'closeImport', session);
      },
    };
  },
};
