import { openChromiumGround } from '../chromium-ground';
import { withStage } from '../with-stage';
import { clip } from '../works/clip';
import { importFile } from '../works/import';
import { note } from '../works/note';
import { type Case, doWork, expectCode, failureOf, judgeAll } from './case';

const refusals = 5;

/** The browser refuses each write for a while. */
export const refusedQuota: Case = {
  name: 'a quota that refuses every write',
  run: async (executablePath) =>
    withStage(await openChromiumGround(executablePath, { hasQuota: true }), async (stage) => {
      await doWork(stage, importFile);
      for (let done = 0; done < refusals; done++) {
        // A running Chromium looks at the quota only now and then.
        await stage.ground.killBrowser();
        await stage.ground.driven().limitStorage(1);
        for (const work of [clip, note, importFile]) {
          expectCode(await failureOf(() => doWork(stage, work)), 'disk-full');
        }
        await stage.ground.driven().limitStorage(500_000_000);
        for (const work of [clip, note, importFile]) await doWork(stage, work);
      }
      return judgeAll(stage);
    }),
};
