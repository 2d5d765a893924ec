import { newId } from '../../../client/base/new-id';
import type { Tab } from '../../../scripts/drive/browser';
import type { Ledger } from '../ledger';
import { pick, type Stage } from '../stage';
import { makeStory, quoteOf } from '../story';
import type { Attempt, Work } from './work';

/** The pauses of a page's script before it asks again (`connect` in core/rpc), in milliseconds. */
const pausesMs = [60, 250, 1000];

interface Request {
  readonly call: string;
  readonly request: object;
}

/** Highlights words of a clip, and writes a note on them, by messages from its page. */
export const note: Work = {
  kills: ['worker', 'tab', 'browser'],
  plan: (stage) => planNote(stage, ...pick(stage.ledger.listClips(), stage.random)),
};

/** Words of a story that no highlight has, without the first ones: imports highlight those. */
export function listFreeQuotes({ highlights }: Ledger, story: number): readonly string[] {
  const marked = [...highlights.values()].filter((one) => one.story === story);
  const quotes = makeStory(story).paragraphs.map((_, index) => quoteOf(story, index));
  return quotes.slice(1).filter((quote) => !marked.some((one) => one.quote === quote));
}

export function planNote(stage: Stage, story: number, clipId: string): Attempt {
  const { ground, ledger, site } = stage;
  const [quote] = listFreeQuotes(ledger, story);
  const [known] = [...ledger.highlights].find(([, one]) => one.story === story) ?? [];
  const id = quote === undefined ? (known ?? '') : newId(crypto);
  const text = `Note ${newId(crypto)}`;
  return {
    what: `note on story ${story}`,
    open: () => ground.driven().openTab(site + makeStory(story).path),
    async run(tab) {
      if (quote !== undefined) {
        ledger.askForHighlight(id, story, quote);
        const passage = {
          quote: { exact: quote, prefix: '', suffix: '' },
          position: { start: 0, end: quote.length },
          textVersion: 1,
        };
        const request = { id, clipId, passage, colour: 'sun', note: '', tags: [] };
        await send(stage, tab, { call: 'addAnnotation', request });
        ledger.acknowledgeHighlight(id);
      }
      ledger.askForNote(id, text);
      await send(stage, tab, { call: 'editAnnotation', request: { id, edit: { note: text } } });
      ledger.acknowledgeNote(id, text);
    },
  };
}

/** Sends a message as a page's script does. Throws if it was not acknowledged. */
async function send({ ground }: Stage, tab: Tab, { call, request }: Request): Promise<void> {
  const answer = await ground.driven().inContentWorld(
    tab,
    async ({ message, pausesMs }) => {
      for (const pauseMs of [...pausesMs, 0]) {
        const reply = await chrome.runtime.sendMessage(message).catch(() => null);
        if (reply) return reply;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      return null;
    },
    { message: { to: 'background', call, request }, pausesMs },
  );
  if ((answer as { ok?: boolean } | null)?.ok !== true) {
    throw new Error(`${call}: ${JSON.stringify(answer)}`);
  }
}
