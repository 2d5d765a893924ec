import { openChromiumGround } from '../chromium-ground';
import { makeStory } from '../story';
import { withStage } from '../with-stage';
import { clip, clipPage } from '../works/clip';
import { note } from '../works/note';
import { type Case, doWork, judgeAll } from './case';

/** Pages that run scripts of the old version while the new one is installed. */
export const updatedExtension: Case = {
  name: 'two windows of different versions',
  run: async (executablePath) =>
    withStage(await openChromiumGround(executablePath), async (stage) => {
      const { ground, ledger, site } = stage;
      await doWork(stage, clip);
      const story = stage.nextStory();
      const tab = await ground.driven().openTab(site + makeStory(story).path);
      ledger.askForStory(story);
      ledger.acknowledgeStory(story, await clipPage(stage, tab.id));
      await ground.driven().reinstall();
      // In the old page, by scripts of both versions.
      ledger.acknowledgeStory(story, await clipPage(stage, tab.id));
      await doWork(stage, clip);
      await doWork(stage, note);
      return judgeAll(stage);
    }),
};
