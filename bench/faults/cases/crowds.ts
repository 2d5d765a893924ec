import type { Tab } from '../../../scripts/drive/browser';
import { openChromiumGround } from '../chromium-ground';
import { callIn, openOwnTab } from '../stage';
import { makeStory, toWholeClip } from '../story';
import { withStage } from '../with-stage';
import { clipPage } from '../works/clip';
import { note } from '../works/note';
import { type Case, doWork, judgeAll } from './case';

const tabs = 100;
/** Tabs that are opened at the same time. */
const openedAtOnce = 5;
const notes = 10_000;
const notesPerImport = 2_000;

export const manyTabs: Case = {
  name: `${tabs} tabs clipped at once`,
  run: async (executablePath) =>
    withStage(await openChromiumGround(executablePath), async (stage) => {
      const { ground, ledger, site } = stage;
      const stories = Array.from({ length: tabs }, () => stage.nextStory());
      const opened: (readonly [number, Tab])[] = [];
      for (let from = 0; from < tabs; from += openedAtOnce) {
        for (const number of stories.slice(from, from + openedAtOnce)) {
          opened.push([number, await ground.driven().openTab(site + makeStory(number).path)]);
        }
      }
      await Promise.all(
        opened.map(async ([number, tab]) => {
          ledger.askForStory(number);
          ledger.acknowledgeStory(number, await clipPage(stage, tab.id));
        }),
      );
      return judgeAll(stage);
    }),
};

export const manyNotes: Case = {
  name: `${notes.toLocaleString('en')} notes on one clip`,
  run: async (executablePath) =>
    withStage(await openChromiumGround(executablePath), async (stage) => {
      const { ledger, site } = stage;
      const story = stage.nextStory();
      const savedAt = new Date().toISOString();
      const whole = toWholeClip(makeStory(story), site, savedAt);
      const text = makeStory(story).paragraphs[0] ?? '';
      const tab = await openOwnTab(stage);
      for (let from = 0; from < notes; from += notesPerImport) {
        // Each on other words: a start and a length.
        const annotations = Array.from({ length: notesPerImport }, (_, index) => {
          const start = (from + index) % 100;
          const exact = text.slice(start, start + 4 + Math.floor((from + index) / 100));
          return {
            ...{
              ...whole.annotations[0],
              id: `note-${from + index}`,
              note: `Note ${from + index}`,
            },
            passage: {
              quote: { exact, prefix: text.slice(0, start), suffix: '' },
              position: { start, end: start + exact.length },
              textVersion: 1,
            },
          };
        });
        const clips = [{ ...whole, annotations }];
        await callIn(tab, 'importClips', clips, 'merge', false, savedAt);
      }
      await tab.close();
      ledger.askForStory(story);
      ledger.acknowledgeStory(story, whole.clip.id);
      // One more from its page, by messages.
      await doWork(stage, note);
      const state = await judgeAll(stage);
      const own = await openOwnTab(stage);
      const list = await callIn<readonly { note: string }[]>(own, 'listAnnotations', whole.clip.id);
      const texts = new Set(list.map((one) => one.note));
      const missing = Array.from({ length: notes }, (_, n) => `Note ${n}`).filter(
        (one) => !texts.has(one),
      );
      return missing.length === 0
        ? state.filter(({ what }) => !what.includes('two highlights'))
        : [{ kind: 'lost', what: `${missing.length} notes, the first is ${missing[0]}` }];
    }),
};
