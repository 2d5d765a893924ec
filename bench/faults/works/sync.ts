import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import type { Annotation, Clip } from '../../../core/model';
import type { Tab } from '../../../scripts/drive/browser';
import { openSyncSettings } from '../../../scripts/drive/sync-settings';
import { pick, type Stage } from '../stage';
import { makeStory, quoteOf, toWholeClip } from '../story';
import { type SharedLibrary, syncNow, waitUntilInStep } from '../sync/shared-library';
import { clip } from './clip';
import { listFreeQuotes, planNote } from './note';
import type { Work } from './work';

/** That the second device adds each time. */
const newClips = 4;

/**
 * Clips a story or writes a note, and exchanges with the server by "Sync now". Meanwhile, a second
 * device has added clips, and a note to a clip that both have: often the same one.
 */
export const sync: Work = {
  kills: ['worker', 'tab', 'browser'],
  plan(stage) {
    const { ground, ledger, random, shared } = stage;
    if (shared === null) throw new Error('the library is on no server');
    // One for each device.
    const hasRoom = (story: number) => listFreeQuotes(ledger, story).length > 1;
    const story = pick(shared.stories.filter(hasRoom), random);
    const clipId = ledger.stories.get(story) ?? '';
    const own = random() < 0.5 ? clip.plan(stage) : planNote(stage, story, clipId);
    const other = planOther(stage, shared, story);
    let page: Tab | null = null;
    let isOwnDone = false;
    return {
      what: `${own.what}, and sync`,
      async open() {
        await page?.close().catch(() => {});
        page = isOwnDone ? null : await own.open();
        const settings = await openSyncSettings(ground.driven());
        await waitUntilInStep(ground, settings, '');
        // Not before, because a page that is opened exchanges.
        await other.write();
        return settings;
      },
      async run(settings) {
        if (page !== null && !isOwnDone) {
          await own.run(page);
          isOwnDone = true;
        }
        await syncNow(ground, settings);
        // An exchange that had begun before the changes of the other device may have missed them.
        if (!(await other.hasArrived())) await syncNow(ground, settings);
        other.acknowledge();
        await page?.close().catch(() => {});
      },
    };
  },
};

interface OtherChange {
  /** Writes it to the server, once. */
  write(): Promise<void>;
  /** Whether the browser has all of it. */
  hasArrived(): Promise<boolean>;
  /** From now on, the browser must have it. */
  acknowledge(): void;
}

/** Plans what the second device changes: new clips, and a highlight with a note on a story. */
function planOther(stage: Stage, { second, stories }: SharedLibrary, story: number): OtherChange {
  const { ground, ledger, site } = stage;
  const added = Array.from({ length: newClips }, () => stage.nextStory());
  const id = newId(crypto);
  const note = `Other note ${id}`;
  const quote = listFreeQuotes(ledger, story).at(-1) ?? '';
  const findClip = async (call: typeof second.call, number: number) =>
    call<Clip | null>('findClip', [site + makeStory(number).path]);
  let isWritten = false;
  return {
    async write() {
      if (isWritten) return;
      // What others have changed before.
      await second.exchange();
      const at = now();
      const wholes = added.map((number) => toWholeClip(makeStory(number), site, at));
      await second.call('importClips', wholes, 'merge', false, at);
      const shared = await findClip(second.call, story);
      if (shared === null) throw new Error(`the second device does not have story ${story}`);
      const annotation: Annotation = {
        ...{ id, clipId: shared.id, versionId: shared.versionId, colour: 'sun', note, tags: [] },
        passage: {
          quote: { exact: quote, prefix: '', suffix: '' },
          position: { start: 0, end: quote.length },
          textVersion: 1,
        },
        ...{ createdAt: at, updatedAt: at, deletedAt: null },
      };
      await second.call('addAnnotation', annotation);
      for (const number of added) {
        ledger.askForStory(number);
        ledger.askForHighlight(`imported-note-${number}`, number, quoteOf(number, 0));
      }
      ledger.askForHighlight(id, story, quote);
      ledger.askForNote(id, note);
      await second.exchange();
      isWritten = true;
    },
    async hasArrived() {
      const { callLibrary } = ground.driven();
      for (const number of added) if ((await findClip(callLibrary, number)) === null) return false;
      const clipId = ledger.stories.get(story) ?? '';
      const annotations = await callLibrary<Annotation[]>('listAnnotations', clipId);
      return annotations.some((one) => one.id === id);
    },
    acknowledge() {
      for (const number of added) {
        ledger.acknowledgeStory(number, `imported-${number}`);
        ledger.acknowledgeHighlight(`imported-note-${number}`);
      }
      ledger.acknowledgeHighlight(id);
      ledger.acknowledgeNote(id, note);
      stories.push(...added);
    },
  };
}
