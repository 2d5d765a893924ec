import type { Stage } from '../stage';
import { makeStory } from '../story';
import type { Work } from './work';

/** Clips the story of a page, by the scripts in that page. */
export const clip: Work = {
  kills: ['worker', 'tab', 'browser'],
  plan(stage: Stage) {
    const { ground, ledger, site } = stage;
    const number = stage.nextStory();
    return {
      what: `clip story ${number}`,
      open: () => ground.driven().openTab(site + makeStory(number).path),
      async run(tab) {
        ledger.askForStory(number);
        ledger.acknowledgeStory(number, await clipPage(stage, tab.id));
      },
    };
  },
};

/** Returns the id of the clip. Throws if it was not acknowledged. */
export async function clipPage({ ground }: Stage, tabId: number): Promise<string> {
  const answer = await ground.driven().inExtension(async (tabId) => {
    const files = ['/page-controller.js', '/page-extractor.js'];
    await chrome.scripting.executeScript({ target: { tabId }, files });
    const message = { to: 'page', call: 'clipArticle', request: { askedAt: null } };
    return chrome.tabs.sendMessage(tabId, message);
  }, tabId);
  const { ok, value } = answer as { ok?: boolean; value?: { clip: { id: string } } };
  if (ok !== true || value === undefined) throw new Error(`not clipped: ${JSON.stringify(answer)}`);
  return value.clip.id;
}
