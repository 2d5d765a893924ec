import type { Badge, Tab, Work } from './browser';
import { callLibraryIn } from './library-in-page';
import { waitUntil } from './wait-until';
import { toExpression } from './work-source';

/**
 * Calls to APIs that work alike in both browsers, from an empty extension page: its manifest,
 * which has all APIs and none of our code.
 */
export class ExtensionPage {
  /** `run` evaluates an expression in that page. */
  constructor(private readonly run: (source: string) => Promise<unknown>) {}

  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    return this.run(toExpression(work, arg)) as Promise<Answer>;
  }

  /** Calls a method of the library in that page. Throws on a failure. */
  callLibrary<Answer>(call: string, given: readonly unknown[]): Promise<Answer> {
    return callLibraryIn(this.run, call, given);
  }

  async inContentWorld<Arg, Answer>(tab: Tab, work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    const answer = (await this.run(
      `chrome.scripting.executeScript({
        target: { tabId: ${tab.id} },
        func: async () => JSON.stringify(await ${toExpression(work, arg)}),
      }).then(([frame]) => frame.error ? { error: String(frame.error) } : { json: frame.result })`,
    )) as { json?: string; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.json === undefined ? undefined : JSON.parse(answer.json)) as Answer;
  }

  /** Returns the ids of all open tabs. */
  tabIds(): Promise<number[]> {
    return this.evaluate(
      async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []),
      undefined,
    );
  }

  /** Runs `open`, and returns the id of the tab that it opened. */
  async newTabId(open: () => Promise<unknown>): Promise<number> {
    const before = await this.tabIds();
    await open();
    return waitUntil('a new tab', async () =>
      (await this.tabIds()).find((id) => !before.includes(id)),
    );
  }

  /** Returns the id of a tab whose URL starts with `urlStart`, or null. */
  findTabId(urlStart: string): Promise<number | null> {
    return this.evaluate(
      async (start) =>
        (await chrome.tabs.query({})).findLast(({ url }) => url?.startsWith(start))?.id ?? null,
      urlStart,
    );
  }

  badge(tab: Tab): Promise<Badge> {
    return this.evaluate(
      async (tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      tab.id,
    );
  }
}
